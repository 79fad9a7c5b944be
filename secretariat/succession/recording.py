"""Recording that whoever runs a store now took it over (事業譲渡・相続・法人成り・合併), and taking that back.

The stores become one with it, so the merchant ID and the parcels stay with the place. What follows for the predecessor's registration
follows with the successor's (secretariat.succession.completing); until then it goes on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import ApplicationStatus, PairDecision, RefusalCode
from models.vocabulary_succession import SuccessionKind, SuccessionStatus
from secretariat import journal
from secretariat.casework.notes import check_note
from secretariat.casework.preview import context_now
from secretariat.casework.process import SUCCESSION
from secretariat.casework.store_following import follow_with_kits, move_services
from secretariat.casework.store_groups import Plan, load_decisions, load_members, plan_join, plan_parting, write_plan
from secretariat.casework.store_pairs import settle_same_store
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.case import ApplicationCase
from secretariat.screening.loading import required_application
from secretariat.screening.obstacles import obstacle
from secretariat.screening.records import load_submissions
from secretariat.staff import Person
from secretariat.succession.records import (
    APPLICATIONS,
    SUCCESSIONS,
    SuccessionShown,
    number_of,
    predecessors_of,
    standing_of,
    succession_obstacle,
    successions_of,
)

RECORDED, UNDONE = SuccessionStatus.RECORDED.value, SuccessionStatus.UNDONE.value


@dataclass(frozen=True, slots=True)
class Taken:
    """What is recorded: how the store came to the new operator, and its first day. Days are in Japan."""

    kind: str
    transferred_on: date
    note: str | None = None


@repeated
def record_succession(
    office: Office, person: Person, number: str, predecessor: str, taken: Taken, *, seen: int | None = None
) -> Refusal | None:
    """The application is of whoever took over the store of another, registered one; None when it is recorded.

    With `seen`, only if the application still has that version.
    """
    if refused := may(person.role, SUCCESSION["succeed"].deed) or check_note(taken.note):
        return refused
    if taken.kind not in set(SuccessionKind):
        return refuse(RefusalCode.INVALID_VALUE, "succession.no_such_kind", kind=taken.kind, known=tuple(SuccessionKind))
    with office.writing(person.login, "succeed") as (session, act):
        refusal = _record(session, act, office, person, (number, predecessor), taken, seen)
        if refusal is not None:
            session.rollback()
    return refusal


@repeated
def undo_succession(office: Office, person: Person, number: str, note: str | None) -> Refusal | None:
    """Takes back what was recorded of an application as the successor, as long as it is not registered."""
    if refused := may(person.role, SUCCESSION["undo-succession"].deed):
        return refused
    if not (note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "succession.note_missing")
    if refused := check_note(note):
        return refused
    with office.writing(person.login, "undo-succession") as (session, act):
        refusal = _undo(session, act, office, person, number, (note or "").strip())
        if refusal is not None:
            session.rollback()
    return refusal


def show_succession(office: Office, person: Person, number: str) -> tuple[SuccessionShown, ...] | Refusal:
    """The successions of an application, on either side."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
        return case if isinstance(case, Refusal) else successions_of(session, case.id)


def _record(
    session: Session, act: journal.Act, office: Office, person: Person, numbers: tuple[str, str], taken: Taken, seen: int | None
) -> Refusal | None:
    both = _both(session, office, numbers)
    if isinstance(both, Refusal):
        return both
    ours, theirs = both
    refused = (
        _check_pair(session, ours, theirs)
        or obstacle(ours, "succeed", context_now(session, office, person))
        or _check_predecessor(session, ours, theirs, taken)
    )
    if refused is not None:
        return refused
    if seen is not None and seen != ours.version:
        return refuse(RefusalCode.CHANGED_MEANWHILE, "succession.changed_meanwhile", number=ours.number)
    joins = ours.store.root_id != theirs.store.root_id
    plan = plan_join(load_members(session, [ours.store.id, theirs.store.id], lock=True), ours.store.id, theirs.store.id) if joins else None
    says = {"kind": taken.kind, "on": taken.transferred_on.isoformat()}
    note = (taken.note or "").strip() or None
    _enter(session, act, "succeed", both, says, note, settles=PairDecision.SAME if joins else None)
    entry = {"entry_case": ours.number, "entry_version": ours.version + 1}
    row = {"predecessor_id": theirs.id, "successor_id": ours.id, "kind": taken.kind, "transferred_on": taken.transferred_on}
    session.execute(
        sa.insert(SUCCESSIONS), {**row, "status": RECORDED, "joined": joins, "note": note, "staff": act.staff, "at": act.at, **entry}
    )
    if plan is not None:
        _follow(session, act, office, plan, ours)
    return None


def _undo(session: Session, act: journal.Act, office: Office, person: Person, number: str, note: str) -> Refusal | None:
    ours = required_application(session, office, number)
    if isinstance(ours, Refusal):
        return ours
    row = standing_of(session, ours.id, as_predecessor=False)
    if row is None:
        return refuse(RefusalCode.NOTHING_TO_DO, "succession.none_recorded", number=ours.number)
    both = _both(session, office, (ours.number, number_of(session, row["predecessor_id"])))
    if isinstance(both, Refusal):
        return both
    ours, theirs = both
    if refused := succession_obstacle(session, ours, context_now(session, office, person)):
        return refused
    parts = row["joined"] and ours.store.root_id == theirs.store.root_id
    plan = None
    if parts:
        members = load_members(session, [ours.store.id, theirs.store.id], lock=True)
        plan = plan_parting(members, load_decisions(session, list(members)), ours.store.id, theirs.store.id, PairDecision.UNDONE)
    _enter(session, act, "undo-succession", both, {}, note, settles=PairDecision.UNDONE if parts else None)
    entry = {"entry_case": ours.number, "entry_version": ours.version + 1}
    session.execute(sa.update(SUCCESSIONS).where(SUCCESSIONS.c.id == row["id"]).values(status=UNDONE, **entry))
    if plan is not None:
        _follow(session, act, office, plan, ours)
    return None


def _both(session: Session, office: Office, numbers: tuple[str, str]) -> tuple[ApplicationCase, ApplicationCase] | Refusal:
    """The two applications; nobody else decides on them until the transaction ends."""
    named = [normal_case_number(number) for number in numbers]
    # in one order, so that two people who work on the same two do not wait for each other
    session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number.in_(named)).order_by(APPLICATIONS.c.id).with_for_update())
    ours, theirs = (required_application(session, office, number) for number in named)
    if isinstance(ours, Refusal):
        return ours
    return theirs if isinstance(theirs, Refusal) else (ours, theirs)


def _check_pair(session: Session, ours: ApplicationCase, theirs: ApplicationCase) -> Refusal | None:
    """What no two applications can be to each other."""
    named = {"number": ours.number, "other": theirs.number}
    if ours.id == theirs.id:
        return refuse(RefusalCode.INVALID_VALUE, "succession.itself", number=ours.number)
    if ours.id in predecessors_of(session, theirs.id):
        return refuse(RefusalCode.INVALID_VALUE, "succession.circle", **named)
    if (known := standing_of(session, ours.id, as_predecessor=False)) is not None:
        before = number_of(session, known["predecessor_id"])
        return refuse(RefusalCode.NOTHING_TO_DO, "succession.recorded_already", number=ours.number, other=before)
    if (known := standing_of(session, theirs.id, as_predecessor=True)) is not None:
        after = number_of(session, known["successor_id"])
        return refuse(RefusalCode.WRONG_STATE, "succession.other_successor", number=theirs.number, other=after)
    return None


def _check_predecessor(session: Session, ours: ApplicationCase, theirs: ApplicationCase, taken: Taken) -> Refusal | None:
    """Whether the other one is registered, for somebody else, since before the day."""
    if theirs.status != ApplicationStatus.REGISTERED:
        status = Message(f"words.application_status.{theirs.status}")
        return refuse(RefusalCode.WRONG_STATE, "succession.not_registered", number=theirs.number, status=status)
    submissions = load_submissions(session, [ours.id, theirs.id])
    mine, before = submissions[ours.id], submissions[theirs.id]
    persons = mine.corporate_number is None and before.corporate_number is None
    same_person = persons and (mine.business_name, mine.representative) == (before.business_name, before.representative)
    if same_person or (not persons and mine.corporate_number == before.corporate_number):
        return refuse(RefusalCode.INVALID_VALUE, "succession.same_operator", number=ours.number, other=theirs.number)
    if theirs.start_on is not None and taken.transferred_on < theirs.start_on:
        return refuse(RefusalCode.INVALID_VALUE, "succession.before_start", number=theirs.number, start=theirs.start_on)
    return None


SIDES: Final = ("successor", "predecessor")


def _enter(
    session: Session,
    act: journal.Act,
    action: str,
    both: tuple[ApplicationCase, ApplicationCase],
    says: Mapping[str, object],
    note: str | None,
    *,
    settles: PairDecision | None,
) -> None:
    """The entry of each, which names the other one; `settles`: what that says about the check that names it as the same store."""
    for side, case, other in zip(SIDES, both, both[::-1], strict=True):
        payload = {"with": other.number, "as": side, **says}
        personal = {"note": note} if note else None
        journal.append(session, [journal.Entry(case.number, case.version + 1, action, case.status, case.status, payload, personal)], act)
        changes = settle_same_store(session, act, case, other, settles, note or "") if settles is not None else {}
        session.execute(sa.update(APPLICATIONS).where(APPLICATIONS.c.id == case.id).values(version=case.version + 1, **changes))


def _follow(session: Session, act: journal.Act, office: Office, plan: Plan, ours: ApplicationCase) -> None:
    """Stores, services and parcels as they are now that the two are one, or two again."""
    entry = (ours.number, ours.version + 1)
    write_plan(session, plan, entry, act.staff, act.at)
    move_services(session, plan, entry)
    follow_with_kits(session, act, office.programme, plan, ours.number)
