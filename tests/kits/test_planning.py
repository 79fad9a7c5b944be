"""Kits are planned once for a store: one Kit A ever, one Kit B that is still to be made."""

from collections.abc import Mapping
from datetime import date

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.kit import Shipment
from secretariat import journal
from secretariat.identifiers import parse_case_number
from secretariat.kits.keeping_up import keep_up
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, take_over_provider
from tests.support.screening_work import actions, application, approved, close, decide, records, shown, taken

People = Mapping[str, Person]
SHIPMENTS = table_of(Shipment)
FEBRUARY, FIRST_OF_MARCH = date(2020, 2, 21), date(2020, 3, 1)
AFTER, AFTER_BOTH = "2020-01-27T17:00:01", "2020-02-05T17:00:01"


def kits(office: Office) -> list[tuple[object, ...]]:
    return [(row["store_id"], row["kit"], row["status"]) for row in records(office, SHIPMENTS)]


def move(office: Office, status: str, kit: str) -> None:
    """The parcels of one kind go on their way."""
    with office.writing("sho", "move") as (session, act):
        for row in session.execute(sa.select(SHIPMENTS).where(SHIPMENTS.c.kit == kit)).all():
            journal.append(session, [journal.Entry(row.number, row.version + 1, "move", row.status, status)], act)
            session.execute(sa.update(SHIPMENTS).where(SHIPMENTS.c.id == row.id).values(version=row.version + 1, status=status))


def merchant_id(office: Office, people: People, number: str) -> str | None:
    return shown(office, people, number).merchant_id


def joined(office: Office, people: People, provider: str, serial: int, **changes: object) -> str:
    """One more application for the store of the same serial, approved."""
    (number,) = taken(office, people, provider, serial, **changes)
    assert decide(office, people["rin"], "settle", number, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(office, people["rin"], "approve", number) == ["done"]
    return number


def test_a_registered_store_gets_one_of_each_kit_due_before_its_start_with_a_number_and_an_entry(office: Office, people: People) -> None:
    (number,) = approved(office, people, take_over_provider(office, people), 1)
    close(at(office, AFTER), people, FEBRUARY)
    case = application(office, number)
    rows = records(office, SHIPMENTS)
    assert [(row["store_id"], row["application_id"], row["kit"], row["status"]) for row in rows] == [
        (case["store_id"], case["id"], "A", "planned"),
        (case["store_id"], case["id"], "B", "planned"),
    ]
    for row in rows:
        assert row["due_on"] == date(2020, 2, 20)  # the business day before the start
        assert parse_case_number(str(row["number"])) == ("K", row["id"])
        assert actions(office, str(row["number"])) == ["plan"]


def test_a_start_after_a_weekend_has_its_kits_due_on_friday(office: Office, people: People) -> None:
    approved(at(office, AFTER), people, take_over_provider(office, people), 1)
    close(at(office, AFTER_BOTH), people, FIRST_OF_MARCH)
    assert {row["due_on"] for row in records(office, SHIPMENTS)} == {date(2020, 2, 28)}


def test_a_store_that_applied_through_several_providers_gets_one_of_each(office: Office, people: People) -> None:
    providers = [take_over_provider(office, people, serial) for serial in (1, 2, 3)]
    (first,) = approved(office, people, providers[0], 1)
    for provider in providers[1:]:
        joined(office, people, provider, 1)
    close(at(office, AFTER), people, FEBRUARY)
    store = application(office, first)["store_id"]
    assert kits(office) == [(store, "A", "planned"), (store, "B", "planned")]


def test_a_second_provider_at_a_later_start_finds_the_planned_kits(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), 1)
    close(at(office, AFTER), people, FEBRUARY)
    joined(at(office, AFTER), people, take_over_provider(office, people, 2), 1)
    close(at(office, AFTER_BOTH), people, FIRST_OF_MARCH)
    assert [kit for _, kit, _ in kits(office)] == ["A", "B"]


@pytest.mark.parametrize("status", ["printed", "handed-over", "came-back"])
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_new_services_at_a_store_whose_kits_are_on_their_way_call_for_a_new_kit_b_and_never_for_another_a(
    office: Office, people: People, status: str
) -> None:
    (first,) = approved(office, people, take_over_provider(office, people), 1)
    close(at(office, AFTER), people, FEBRUARY)
    move(office, status, "A")
    move(office, status, "B")
    joined(at(office, AFTER), people, take_over_provider(office, people, 2), 1)
    close(at(office, AFTER_BOTH), people, FIRST_OF_MARCH)
    store = application(office, first)["store_id"]
    assert kits(office) == [(store, "A", status), (store, "B", status), (store, "B", "planned")]


def test_kits_that_were_cancelled_before_they_left_are_planned_again(office: Office, people: People) -> None:
    (first,) = approved(office, people, take_over_provider(office, people), 1)
    after = at(office, AFTER_BOTH)
    close(after, people, FEBRUARY)
    assert decide(after, people["mai"], "cancel", first, reasons=["closed-down"], from_day=FEBRUARY) == ["done"]
    store = application(office, first)["store_id"]
    assert kits(office) == [(store, "A", "cancelled"), (store, "B", "cancelled")]
    # the shop opens again: under its own ID it is that store
    (again,) = taken(after, people, take_over_provider(office, people, 2), 1, merchant_id=merchant_id(office, people, first))
    assert decide(after, people["rin"], "approve", again) == ["done"]
    close(at(office, "2020-02-14T17:00:01"), people, date(2020, 3, 11))
    assert kits(office)[2:] == [(store, "A", "planned"), (store, "B", "planned")]


def test_a_store_that_turns_out_to_be_another_after_its_kits_were_sent_gets_no_second_kit_a(office: Office, people: People) -> None:
    one, two, three = (take_over_provider(office, people, serial) for serial in (1, 2, 3))
    (oldest,) = taken(office, people, one, 1)
    (middle,) = taken(office, people, two, 1)
    assert decide(office, people["rin"], "settle", middle, rule="same-store", outcome="pass", note="別の店舗") == ["done"]
    # a third provider knows the middle one's ID, and is registered first
    approved(office, people, three, 1, merchant_id=merchant_id(office, people, middle))
    after = at(office, AFTER)
    close(after, people, FEBRUARY)
    assert [kit for _, kit, _ in kits(office)] == ["A", "B"]
    move(office, "delivered", "A")
    # only now it is seen that the middle one is the oldest
    assert decide(after, people["rin"], "settle", middle, rule="same-store", outcome="fail", note="同じ店舗") == ["done"]
    assert decide(after, people["rin"], "approve", oldest, middle) == ["done", "done"]
    close(at(office, AFTER_BOTH), people, FIRST_OF_MARCH)
    assert [kit for _, kit, _ in kits(office)] == ["A", "B"]


def test_numbers_and_parcels_are_made_for_those_stores_alone_that_lack_them(office: Office, people: People) -> None:
    provider = take_over_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    numbers = approved(office, people, provider, 1, 2)
    close(at(office, AFTER), people, FEBRUARY)
    ours = [application(office, number) for number in numbers]
    with office.writing("mai", "again") as (session, act):
        keep_up(session, act, office.programme, [int(str(case["store_id"])) for case in ours], FIRST_OF_MARCH)
    assert len(kits(office)) == 4
    assert kits(office) == sorted(kits(office), key=lambda row: (str(row[0]), str(row[1])))
