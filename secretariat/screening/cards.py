"""Showing a case by its number, of whatever kind."""

from collections.abc import Mapping
from datetime import date
from typing import Final, Never, cast

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, Batch
from models.base import table_of
from models.kit import Shipment
from models.merchant import Membership, Store
from models.provider import Certificate, Provider, Service
from models.receipt import HeldBatch
from models.vocabulary import RefusalCode
from secretariat.casework.acts import AMENDMENT, CHAIN, EVIDENCE, GRANT, RECEIPT, SECURITY_REVIEW, Process, load_case
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, normal_case_number, parse_case_number, show_phone
from secretariat.kits.parcel_card import parcel_details
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.screening.explanation import CaseShown, application_shown, history
from secretariat.staff import Person

APPLICATIONS, BATCHES, STORES, MEMBERSHIPS = table_of(Application), table_of(Batch), table_of(Store), table_of(Membership)
HELD = table_of(HeldBatch)
OF_PROVIDERS: Final = {
    "R": ("review", SECURITY_REVIEW),
    "G": ("grant", GRANT),
    "E": ("evidence", EVIDENCE),
    "L": ("receipt", RECEIPT),
    "T": ("amendment", AMENDMENT),
}
# of their rows, where they have it
TOLD: Final = ("route", "occasion", "project", "case_id", "name", "media_type", "channel", "sender", "what", "pieces", "taken_in_as")
PROVIDERS, SERVICES, CERTIFICATES, SHIPMENTS = table_of(Provider), table_of(Service), table_of(Certificate), table_of(Shipment)


def show(office: Office, person: Person, number: str, as_at: date | None = None) -> CaseShown | Refusal:
    """The case of a number: an application, a provider, a store, a shipment, a batch, a review, a grant, evidence, a receipt, a report.

    `as_at`: an application as it stood on that day.
    """
    prefix, serial = parse_case_number(number) or (number.strip()[:1].upper(), 0)
    if refused := may(person.role, "show-shipments" if prefix in {"S", "K"} else "show"):
        return refused
    if as_at is not None and prefix != "A":
        return refuse(RefusalCode.INVALID_VALUE, "amendments.as_at_applications", number=number)
    wanted = normal_case_number(number)
    with office.reading() as session:
        if prefix == "A":
            shown = application_shown(session, office, wanted, as_at)
        elif prefix == "P":
            shown = _provider(session, wanted)
        elif prefix == "S":
            shown = _store(session, wanted, serial)
        elif prefix == "K":
            shown = _shipment(session, office.programme, wanted, japan_day(office.clock.now()))
        elif prefix == "B":
            shown = _batch(session, wanted)
        elif prefix == "F":
            shown = _chain(session, wanted)
        else:
            shown = _of_provider(session, *OF_PROVIDERS[prefix], wanted) if prefix in OF_PROVIDERS else None
    return shown or refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)


def _case(kind: str, number: str, status: str, values: Mapping[str, object]) -> CaseShown:
    """A case of a kind that lacks most of what an application has."""
    lacking: dict[str, object] = dict.fromkeys(CaseShown.__dataclass_fields__)
    lacking |= {"kind": kind, "number": number, "status": status, "checks": (), "history": (), "details": {}}
    return CaseShown(**cast("dict[str, Never]", {**lacking, **values}))


def _provider(session: Session, number: str) -> CaseShown | None:
    row = session.execute(sa.select(PROVIDERS).where(PROVIDERS.c.number == number)).one_or_none()
    if row is None:
        return None
    services = session.execute(
        sa.select(SERVICES.c.name, SERVICES.c.kind, SERVICES.c.registered_from, CERTIFICATES.c.standard, CERTIFICATES.c.valid_to)
        .select_from(SERVICES.outerjoin(CERTIFICATES, CERTIFICATES.c.service_id == SERVICES.c.id))
        .where(SERVICES.c.provider_id == row.id)
        .order_by(SERVICES.c.id)
    )
    details = {
        "corporate_number": row.corporate_number,
        "legal_kind": row.legal_kind,
        "phone": show_phone(row.phone),
        "services": [
            {
                "name": service.name,
                "kind": service.kind,
                "registered_from": service.registered_from.isoformat() if service.registered_from else None,
                "certificate": service.standard,
                "certificate_valid_to": service.valid_to.isoformat() if service.valid_to else None,
            }
            for service in services
        ],
    }
    values = {"provider": row.name, "provider_number": number, "received_at": row.received_at, "start_on": row.registered_from}
    return _case("provider", number, row.status, {**values, "history": history(session, number), "details": details})


def _store(session: Session, number: str, store_id: int) -> CaseShown | None:
    row = session.execute(sa.select(STORES).where(STORES.c.id == store_id)).one_or_none()
    if row is None:
        return None
    root = row.joined_to or row.id
    one_store = sa.select(STORES.c.id).where(sa.or_(STORES.c.id == root, STORES.c.joined_to == root))
    applications = session.execute(
        sa.select(APPLICATIONS.c.number, APPLICATIONS.c.status, PROVIDERS.c.name)
        .select_from(APPLICATIONS.join(PROVIDERS, PROVIDERS.c.id == APPLICATIONS.c.provider_id))
        .where(APPLICATIONS.c.store_id.in_(one_store))
        .order_by(APPLICATIONS.c.id)
    )
    memberships = session.execute(
        sa.select(SERVICES.c.name, MEMBERSHIPS.c.valid_from, MEMBERSHIPS.c.valid_to)
        .select_from(MEMBERSHIPS.join(SERVICES, SERVICES.c.id == MEMBERSHIPS.c.service_id))
        .where(MEMBERSHIPS.c.store_id.in_(one_store))
        .order_by(MEMBERSHIPS.c.id)
    )
    kits = session.execute(
        sa.select(SHIPMENTS.c.number, SHIPMENTS.c.kit, SHIPMENTS.c.status)
        .where(SHIPMENTS.c.store_id.in_(one_store))
        .order_by(SHIPMENTS.c.id)
    )
    merchant_id = session.execute(sa.select(STORES.c.merchant_id).where(STORES.c.id == root)).scalar()
    details = {
        "is_one_with": case_number("S", root) if row.joined_to else None,
        "applications": [{"number": a.number, "status": a.status, "provider": a.name} for a in applications],
        "services": [
            {"name": m.name, "valid_from": m.valid_from.isoformat(), "valid_to": m.valid_to.isoformat() if m.valid_to else None}
            for m in memberships
        ],
        "shipments": [{"number": kit.number, "kit": kit.kit, "status": kit.status} for kit in kits],
    }
    values = {"store_number": number, "store_name": row.name, "merchant_id": merchant_id, "details": details}
    return _case("store", number, "joined" if row.joined_to else "known", values)


def _shipment(session: Session, programme: Programme, number: str, today: date) -> CaseShown | None:
    row = session.execute(
        sa.select(SHIPMENTS, STORES.c.name.label("store_name"), STORES.c.merchant_id)
        .select_from(SHIPMENTS.join(STORES, STORES.c.id == SHIPMENTS.c.store_id))
        .where(SHIPMENTS.c.number == number)
    ).one_or_none()
    if row is None:
        return None
    values = {
        "store_number": case_number("S", row.store_id),
        "store_name": row.store_name,
        "merchant_id": row.merchant_id,
        "due_on": row.due_on,
        "return_rate": row.return_rate,
        "details": parcel_details(session, programme, row, today),
        "history": history(session, number),
    }
    return _case("shipment", number, row.status, values)


def _batch(session: Session, number: str) -> CaseShown | None:
    """One that was published, or one that waits for a second person's word, or did not get it."""
    row, held = (
        session.execute(
            sa.select(table, PROVIDERS.c.name, PROVIDERS.c.number.label("provider_number"))
            .select_from(table.outerjoin(PROVIDERS, PROVIDERS.c.id == table.c.provider_id))
            .where(table.c.number == number)
        ).one_or_none()
        for table in (BATCHES, HELD)
    )
    status = held.status if held is not None else "published"
    row = row or held
    if row is None:
        return None
    details = {
        "file": row.file_name,
        "rows": row.row_count,
        "accepted": row.accepted,
        "duplicates": row.duplicates,
        "rejected": row.rejected,
    }
    values = {"provider": row.name, "provider_number": row.provider_number, "received_at": row.received_at, "details": details}
    return _case("batch", number, status, {**values, "history": history(session, number)})


def _chain(session: Session, number: str) -> CaseShown | None:
    """A chain in short: `chain show` shows all of it."""
    case = load_case(session, CHAIN, number)
    if case is None:
        return None
    details = {name: case.row[name] for name in ("headquarters", "corporate_number")}
    return _case("chain", number, case.status, {"store_name": case.row["name"], "details": details, "history": history(session, number)})


def _of_provider(session: Session, kind: str, process: Process, number: str) -> CaseShown | None:
    """A review, a grant or evidence in short; each has a command that shows all of it."""
    case = load_case(session, process, number)
    if case is None:
        return None
    row = case.row
    owner = sa.select(PROVIDERS.c.name, PROVIDERS.c.number).where(PROVIDERS.c.id == row.get("provider_id"))
    provider = session.execute(owner).one_or_none()
    values = {
        "provider": provider.name if provider is not None else None,
        "provider_number": provider.number if provider is not None else None,
        "received_at": row.get("opened_at") or row.get("received_at") or row.get("kept_at"),
        "details": {name: row[name] for name in TOLD if name in row},
        "history": history(session, number),
    }
    return _case(kind, number, case.status, values)
