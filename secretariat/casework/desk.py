"""The desk: every decision on an application goes over it. May this person do this now? Then records, journal and outbox change together.

Each case is a transaction of its own. A decision is applied where the case still has the version that it was made on, else refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, Settlement
from models.base import table_of
from models.journal import JournalEntry, Outbox
from models.kit import Shipment
from models.merchant import Membership, Store
from models.relations import ROOT_ID
from models.vocabulary import RefusalCode, ShipmentStatus
from secretariat import journal
from secretariat.casework.process import APPLICATION
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase, Settled, load_application
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.decisions import decide
from secretariat.staff import Person

APPLICATIONS, SETTLEMENTS, STORES = table_of(Application), table_of(Settlement), table_of(Store)
ENTRIES, OUTBOX, MEMBERSHIPS, SHIPMENTS = table_of(JournalEntry), table_of(Outbox), table_of(Membership), table_of(Shipment)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one case of several: `refusal` is None when it was done."""

    number: str
    refusal: Refusal | None = None


def decide_applications(office: Office, person: Person, numbers: Sequence[str], command: Command) -> list[Result]:
    """One decision on several applications, each by itself."""
    return [Result(number, decide_application(office, person, normal_case_number(number), command)) for number in numbers]


def decide_application(office: Office, person: Person, number: str, command: Command) -> Refusal | None:
    """Decides on one application; None when it is done."""
    # before anything is looked up: whoever may not decide does not learn either whether there is such a case
    if refused := may(person.role, APPLICATION[command.name].deed):
        return refused
    with office.writing(person.login, command.name) as (session, act):
        # whoever decides on the same case at the same moment waits here, and then sees what was decided
        session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number == number).with_for_update())
        case = load_application(session, number)
        if case is None:
            refusal: Refusal | None = refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        else:
            calendar = load_calendar(session, office.programme)
            decision = decide(case, command, Context(person, act.at, office.programme, office.programme_version, calendar))
            refusal = decision if isinstance(decision, Refusal) else apply(session, act, case, command.name, decision)
        if refusal is not None:
            session.rollback()
    return refusal


def apply(session: Session, act: journal.Act, case: ApplicationCase, action: str, decision: Decision) -> Refusal | None:
    """Writes a decision: journal entry, case, settlements, store, memberships, outbox. With a refusal, the caller rolls back."""
    version = case.version + 1
    a = APPLICATIONS.c
    changed = session.connection().execute(
        sa.update(APPLICATIONS)
        .where(a.id == case.id, a.version == case.version)
        .values(version=version, status=decision.target, **decision.changes)
    )
    if changed.rowcount != 1:
        return _changed_meanwhile(session, case.number)
    personal = {"note": decision.note} if decision.note else None
    journal.append(session, [journal.Entry(case.number, version, action, case.status, decision.target, decision.payload, personal)], act)
    for rule, settled in decision.settle.items():
        _write_settlement(session, act, case, rule, settled, version)
    if refused := _write_store(session, case, decision, version):
        return refused
    if decision.cancel_letters:
        session.execute(
            sa.update(OUTBOX)
            .where(OUTBOX.c.case_id == case.number, OUTBOX.c.rendered_at.is_(None), OUTBOX.c.cancelled_at.is_(None))
            .values(cancelled_at=act.at)
        )
    if decision.letter is not None:
        session.execute(sa.insert(OUTBOX), [outbox_row(decision.letter, case.number, version, decision.letter_parameters, act)])
    if decision.end_membership_on is not None:
        session.execute(
            sa.update(MEMBERSHIPS)
            .where(MEMBERSHIPS.c.application_id == case.id, MEMBERSHIPS.c.valid_to.is_(None))
            .values(valid_to=decision.end_membership_on, entry_case=case.number, entry_version=version)
        )
        _cancel_planned_kits(session, act, case)
    return None


def _changed_meanwhile(session: Session, number: str) -> Refusal:
    entries = sa.select(ENTRIES.c.staff, ENTRIES.c.at).where(ENTRIES.c.case_id == number).order_by(ENTRIES.c.version.desc())
    last = session.execute(entries.limit(1)).one()
    return refuse(RefusalCode.CHANGED_MEANWHILE, "casework.changed_meanwhile", number=number, staff=last.staff, at=last.at)


def outbox_row(letter: str, case_id: str, version: int, parameters: object, act: journal.Act) -> dict[str, object]:
    """A paper that is to be written, with what it was decided on."""
    kept = parameters if isinstance(parameters, dict) else {}
    return {
        "kind": letter,
        "case_id": case_id,
        "case_version": version,
        "parameters": journal.canonical(kept),
        "queued_at": act.at,
        "rendered_at": None,
        "cancelled_at": None,
    }


def _write_settlement(session: Session, act: journal.Act, case: ApplicationCase, rule: str, settled: Settled | None, version: int) -> None:
    where = sa.and_(SETTLEMENTS.c.application_id == case.id, SETTLEMENTS.c.rule == str(rule))
    if settled is not None and rule in case.settled:
        values = {"outcome": settled.outcome.value, "staff": settled.staff, "at": act.at, "confirmed_by": settled.confirmed_by}
        session.execute(
            sa.update(SETTLEMENTS).where(where).values(note=settled.note, entry_case=case.number, entry_version=version, **values)
        )
        return
    session.execute(sa.delete(SETTLEMENTS).where(where))
    if settled is not None:
        row = Settlement(
            application_id=case.id,
            rule=str(rule),
            outcome=settled.outcome.value,
            staff=settled.staff,
            at=act.at,
            confirmed_by=settled.confirmed_by,
            note=settled.note,
            entry_case=case.number,
            entry_version=version,
        )
        session.execute(sa.insert(SETTLEMENTS), row.model_dump())


def _write_store(session: Session, case: ApplicationCase, decision: Decision, version: int) -> Refusal | None:
    changes: dict[str, object] = {}
    store_id = case.store.root_id
    if decision.join_to_application is not None:
        survivor = session.execute(
            sa.select(ROOT_ID)
            .select_from(APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id))
            .where(APPLICATIONS.c.number == decision.join_to_application)
        ).scalar_one()
        changes, store_id = {"joined_to": survivor}, case.store.id
        # stores that had been joined to this one follow it
        session.execute(
            sa.update(STORES)
            .where(STORES.c.joined_to == store_id)
            .values(joined_to=survivor, entry_case=case.number, entry_version=version)
        )
    elif decision.merchant_id is not None:
        if decision.part_store:
            changes, store_id = {"joined_to": None}, case.store.id
        known = session.execute(sa.select(STORES.c.merchant_id).where(STORES.c.id == store_id)).scalar_one()
        if not (decision.part_store and known):  # a store that is apart again has the ID that it had
            taken = sa.select(STORES.c.id).where(STORES.c.merchant_id == decision.merchant_id, STORES.c.id != store_id)
            if session.execute(taken).first() is not None:
                return refuse(RefusalCode.INVALID_VALUE, "casework.merchant_id_taken", merchant_id=decision.merchant_id)
            changes["merchant_id"] = decision.merchant_id
    if changes and (store_id != changes.get("joined_to")):
        session.execute(sa.update(STORES).where(STORES.c.id == store_id).values(entry_case=case.number, entry_version=version, **changes))
    return None


def _cancel_planned_kits(session: Session, act: journal.Act, case: ApplicationCase) -> None:
    """Kits of the store that are not on their way, unless it gives points through another application still."""
    s = SHIPMENTS.c
    gives_points = sa.exists().where(MEMBERSHIPS.c.store_id == s.store_id, MEMBERSHIPS.c.valid_to.is_(None))
    of_the_store = sa.or_(s.application_id == case.id, s.store_id == case.store.root_id)
    planned = session.execute(
        sa.select(s.id, s.number, s.version).where(of_the_store, s.status == ShipmentStatus.PLANNED.value, ~gives_points)
    ).all()
    entries = [
        journal.Entry(row.number, row.version + 1, "cancel", ShipmentStatus.PLANNED, ShipmentStatus.CANCELLED, {"application": case.number})
        for row in planned
    ]
    journal.append(session, entries, act)
    for row in planned:
        session.execute(sa.update(SHIPMENTS).where(s.id == row.id).values(version=row.version + 1, status=ShipmentStatus.CANCELLED.value))
