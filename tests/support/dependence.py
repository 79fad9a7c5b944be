"""Stores that depend on payment providers, in tests: registered by a closing run, or very many of them made at once."""

from collections.abc import Mapping
from datetime import date
from typing import Final

import sqlalchemy as sa

from models.application import Application
from models.base import table_of
from models.kit import Shipment
from models.merchant import Membership, Store
from secretariat import journal
from secretariat.bulk import insert_many
from secretariat.identifiers import case_number
from secretariat.office import Office, take_serials
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.screening_work import approved, close, decide, records, taken

People = Mapping[str, Person]
APPLICATIONS, STORES, MEMBERSHIPS, SHIPMENTS = table_of(Application), table_of(Store), table_of(Membership), table_of(Shipment)
START: Final = date(2020, 2, 21)
AFTER: Final = "2020-01-28T10:00"


def registered_stores(office: Office, people: People, provider: str, *serials: int, **changes: object) -> tuple[Office, list[str]]:
    """Registers applications of these serials by the closing run; gives the office after it, and their numbers."""
    numbers = approved(office, people, provider, *serials, **changes)
    after = at(office, AFTER)
    close(after, people, START)
    return after, numbers


def approve_same_store(office: Office, people: People, provider: str, serial: int, **changes: object) -> str:
    """The store of that serial through another provider, approved as one with it; gives the application's number."""
    (number,) = taken(office, people, provider, serial, **changes)
    assert decide(office, people["rin"], "settle", number, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(office, people["rin"], "approve", number) == ["done"]
    return number


def multiply(office: Office, application: str, count: int) -> None:
    """Copies a registered application with its store, memberships and parcels until there are `count` of them, the first one counted."""
    (original,) = [row for row in records(office, APPLICATIONS) if row["number"] == application]
    memberships, shipments = (
        [row for row in records(office, table) if row["application_id"] == original["id"]] for table in (MEMBERSHIPS, SHIPMENTS)
    )
    (store,) = [row for row in records(office, STORES) if row["id"] == original["store_id"]]
    made: dict[sa.Table, list[dict[str, object]]] = {STORES: [], APPLICATIONS: [], MEMBERSHIPS: [], SHIPMENTS: []}
    with office.writing("mai", "multiply") as (session, act):
        stores, applications = take_serials(session, "store", count), take_serials(session, "application", count)
        kits = iter(range(take_serials(session, "shipment", count * len(shipments)), 10**9))
        for copy in range(count - 1):
            number = case_number("A", applications + copy)
            entry = {"entry_case": number, "entry_version": 1}
            of_store = {"store_id": stores + copy}
            made[STORES].append({**store, "id": stores + copy, "merchant_id": None, **entry})
            case = {"id": applications + copy, "number": number, "version": 1, "provider_reference": f"copy-{copy}"}
            made[APPLICATIONS].append({**original, **case, **of_store})
            for row in memberships:
                kept = {name: value for name, value in row.items() if name != "id"}
                made[MEMBERSHIPS].append({**kept, **of_store, "application_id": applications + copy, **entry})
            for row in shipments:
                parcel = {"id": (serial := next(kits)), "number": case_number("K", serial), "version": 1}
                made[SHIPMENTS].append({**row, **parcel, **of_store, "application_id": applications + copy})
        cases = (*made[APPLICATIONS], *made[SHIPMENTS])
        journal.append(session, [journal.Entry(str(case["number"]), 1, "test", None, str(case["status"])) for case in cases], act)
        for table, rows in made.items():
            insert_many(session, table, list(rows[0]), [tuple(row.values()) for row in rows])
