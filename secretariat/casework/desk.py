"""The desk: every decision on an application goes over it. May this person do this now? Then records, journal and outbox change together.

Each case is a transaction of its own. A decision is applied where the case still has the version that it was made on, else refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import JournalEntry, Outbox
from models.kit import Shipment
from models.merchant import Membership, Store
from models.office import Staff
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.outbox import outbox_row
from secretariat.casework.process import ON_APPLICATION
from secretariat.casework.settlements import write_settlement
from secretariat.casework.store_changes import check_stores, write_store
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.kits.cancelling import cancel_shipments
from secretariat.leave import check_present
from secretariat.looks.records import draw, write_drawn, write_look
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.case import ApplicationCase
from secretariat.screening.choice_records import write_choice
from secretariat.screening.correction_records import cancel_reminders, write_items
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command, Context, Decision, Seen
from secretariat.screening.decisions import decide
from secretariat.screening.loading import load_application
from secretariat.staff import Person

APPLICATIONS, STAFF = table_of(Application), table_of(Staff)
ENTRIES, OUTBOX, MEMBERSHIPS, SHIPMENTS = table_of(JournalEntry), table_of(Outbox), table_of(Membership), table_of(Shipment)
STORES = table_of(Store)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one case of several: `refusal` is None when it was done."""

    number: str
    refusal: Refusal | None = None


def decide_applications(office: Office, person: Person, numbers: Sequence[str], command: Command) -> list[Result]:
    """One decision on several applications, each by itself."""
    return [Result(number, decide_application(office, person, normal_case_number(number), command)) for number in numbers]


@repeated
def decide_application(office: Office, person: Person, number: str, command: Command, *, seen: Seen | None = None) -> Refusal | None:
    """Decides on one application; None when it is done. With `seen`, only if case and start day are still as they were shown."""
    # before anything is looked up: whoever may not decide does not learn either whether there is such a case
    if refused := may(person.role, ON_APPLICATION[command.name].deed):
        return refused
    with office.writing(person.login, command.name) as (session, act):
        # whoever decides on the same case at the same moment waits here, and then sees what was decided
        session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number == number).with_for_update())
        case = load_application(session, office, number)
        if case is None:
            refusal: Refusal | None = refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        elif seen is not None and seen.version != case.version:
            refusal = _changed_meanwhile(session, number)
        else:
            calendar = load_calendar(session, office.programme)
            context = Context(person, act.at, office.programme, office.programme_version, calendar)
            decision = consider(session, case, command, context)
            refusal = decision if isinstance(decision, Refusal) else _check_start(number, decision, seen)
            if refusal is None and isinstance(decision, Decision):
                refusal = apply(session, act, case, command.name, decision)
        if refusal is not None:
            session.rollback()
    return refusal


def _check_start(number: str, decision: Decision, seen: Seen | None) -> Refusal | None:
    """A closing run or midnight may have moved the start day while the person was looking at it."""
    start = decision.start_on
    if seen is None or seen.start_on is None or start in (None, seen.start_on):
        return None
    return refuse(RefusalCode.CHANGED_MEANWHILE, "casework.start_changed", number=number, seen=seen.start_on, start=start)


def take_case(office: Office, person: Person, number: str) -> Refusal | None:
    """The person holds the case from now on: one that nobody holds; a manager also takes over one that is held. Refused to who is away."""
    with office.reading() as session:
        refused = may(person.role, "next") or check_present(session, person, japan_day(office.clock.now()))
    return refused or decide_application(office, person, normal_case_number(number), Command("take"))


def hand_back(office: Office, person: Person, number: str, reasons: Sequence[str], note: str | None = None) -> Refusal | None:
    """Nobody holds the case any more (担当解除), by its holder or a manager, for reasons of the programme file."""
    return decide_application(office, person, normal_case_number(number), Command("hand-back", tuple(reasons), note))


def add_note(office: Office, person: Person, number: str, note: str) -> Refusal | None:
    """A note on a case in whatever status; it lies in the personal part of the journal."""
    return decide_application(office, person, normal_case_number(number), Command("note", note=note))


def consider(session: Session, case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """What the desk would write now, or why not: the pure decision, and what the records of other cases have against it."""
    decision = decide(case, command, context)
    if isinstance(decision, Refusal):
        return decision
    return check_stores(session, case, decision) or decision


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
    personal = {**({"note": decision.note} if decision.note else {}), **({"before": decision.before} if decision.before else {})} or None
    origin = draw(session, act.staff, case.number, version, decision.draws) if decision.draws is not None else None
    payload = {**decision.payload, **({"look": origin.value} if origin is not None else {})}
    journal.append(session, [journal.Entry(case.number, version, action, case.status, decision.target, payload, personal)], act)
    write_look(session, act, case, decision, version)
    if origin is not None:
        write_drawn(session, act, case, version, origin)
    for rule, settled in decision.settle.items():
        write_settlement(session, act, case, rule, settled, version)
    write_choice(session, act, case, decision, version)
    write_items(session, case.id, case.items, decision.asks, decision.item_changes, (case.number, version), act.at)
    if case.returned_at is not None and "returned_at" in decision.changes:
        cancel_reminders(session, case.number, act.at)
    write_store(session, act, case, decision, version)
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
            .where(
                MEMBERSHIPS.c.application_id == case.id,
                sa.or_(MEMBERSHIPS.c.valid_to.is_(None), MEMBERSHIPS.c.valid_to > decision.end_membership_on),
            )
            .values(valid_to=decision.end_membership_on, entry_case=case.number, entry_version=version)
        )
        _cancel_planned_kits(session, act, case)
    return None


def _changed_meanwhile(session: Session, number: str) -> Refusal:
    entries = (
        sa.select(ENTRIES.c.staff, STAFF.c.name, ENTRIES.c.action, ENTRIES.c.at)
        .select_from(ENTRIES.outerjoin(STAFF, STAFF.c.login == ENTRIES.c.staff))
        .where(ENTRIES.c.case_id == number)
        .order_by(ENTRIES.c.version.desc())
        .limit(1)
    )
    last = session.execute(entries).one()
    return refuse(
        RefusalCode.CHANGED_MEANWHILE,
        "casework.changed_meanwhile",
        number=number,
        name=last.name or last.staff,
        action=Message(f"words.action.{last.action}"),
        at=last.at,
    )


def _cancel_planned_kits(session: Session, act: journal.Act, case: ApplicationCase) -> None:
    """Kits of the store that are not on their way, unless it gives points through another application still."""
    s, root = SHIPMENTS.c, case.store.root_id
    one_store = list(session.execute(sa.select(STORES.c.id).where(sa.or_(STORES.c.id == root, STORES.c.joined_to == root))).scalars())
    gives_points = sa.exists().where(
        sa.or_(MEMBERSHIPS.c.store_id == s.store_id, MEMBERSHIPS.c.store_id.in_(one_store)), MEMBERSHIPS.c.valid_to.is_(None)
    )
    of_the_store = sa.or_(s.application_id == case.id, s.store_id.in_(one_store))
    cancel_shipments(session, act, sa.and_(of_the_store, ~gives_points), {"application": case.number})
