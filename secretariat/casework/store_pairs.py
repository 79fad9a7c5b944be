"""Deciding about two stores (名寄せ) whatever the state of their applications: one and the same, two, or neither any more; by a manager.

Both applications have the entry in their journal. An open same-store check that names the other one is settled with it, or open again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.vocabulary import Outcome, PairDecision, RefusalCode, Rule
from secretariat import journal
from secretariat.casework.notes import check_note
from secretariat.casework.process import UNDECIDED
from secretariat.casework.settlements import write_settlement
from secretariat.casework.store_changes import check_corporations
from secretariat.casework.store_following import KitsFollowing, follow_with_kits, give_missing_ids, kits_following, move_services
from secretariat.casework.store_groups import (
    Member,
    Plan,
    in_order,
    load_decisions,
    load_members,
    plan_join,
    plan_parting,
    survivor,
    write_plan,
)
from secretariat.identifiers import case_number, normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.case import ApplicationCase, Settled
from secretariat.screening.loading import required_application
from secretariat.screening.settling import new_merchant_id
from secretariat.staff import Person
from secretariat.succession.records import corporations_apart

APPLICATIONS = table_of(Application)
ACTS: Final[Mapping[str, PairDecision]] = {"join": PairDecision.SAME, "keep-apart": PairDecision.APART, "undo-pair": PairDecision.UNDONE}
SETTLES: Final = {PairDecision.SAME: Outcome.FAIL, PairDecision.APART: Outcome.PASS}


@dataclass(frozen=True, slots=True)
class PairOutlook:
    """What follows from a decision about two stores. `stores`: per store afterwards its number, its ID, the IDs that lead to it.

    `cancelled`: numbers of parcels that are not sent; `planned`: how many are planned. `corporate_numbers`: those that would be mixed.
    """

    stores: tuple[tuple[str, str | None, tuple[str, ...]], ...]
    cancelled: tuple[str, ...]
    planned: int
    corporate_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two applications, their stores' groups, and what was decided before."""

    ours: ApplicationCase
    theirs: ApplicationCase
    members: Mapping[int, Member]
    decision: PairDecision | None
    plan: Plan


@repeated
def decide_pair(
    office: Office, person: Person, number: str, other: str, command: str, note: str | None, *, mixing: bool = False
) -> Refusal | None:
    """`command`: join, keep-apart or undo-pair, of the stores of two applications; None when it is done.

    `mixing`: joins them although they were declared for two corporations. Raises KeyError for another command.
    """
    wanted = ACTS[command]
    if refused := may(person.role, "join-stores"):
        return refused
    if not (note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "stores.note_missing")
    if refused := check_note(note):
        return refused
    with office.writing(person.login, command) as (session, act):
        refusal = _decide(session, office, act, (number, other), wanted, command, (note or "").strip(), mixing=mixing)
        if refusal is not None:
            session.rollback()
    return refusal


def preview_pair(office: Office, person: Person, number: str, other: str, command: str) -> PairOutlook | Refusal:
    """What that would do now, or why it cannot be done."""
    if refused := may(person.role, "join-stores"):
        return refused
    with office.reading() as session:
        pair = _load(session, office, (number, other), ACTS[command])
        if isinstance(pair, Refusal):
            return pair
        mixed = corporations_apart(session, pair.members) if ACTS[command] is PairDecision.SAME else ()
        return outlook(pair.plan, pair.members, kits_following(session, pair.plan), mixed)


def outlook(plan: Plan, members: Mapping[int, Member], kits: KitsFollowing, mixed: tuple[str, ...]) -> PairOutlook:
    """A plan in people's terms."""
    stores = []
    for group in plan.groups:
        ids = {
            store: str(known) for store in group if (known := plan.stores.get(store, {}).get("merchant_id") or members[store].merchant_id)
        }
        leading = tuple(ids[store] for store in group[1:] if store in ids)
        stores.append((case_number("S", group[0]), ids.get(group[0]), leading))
    return PairOutlook(tuple(stores), tuple(kits.cancelled.values()), len(kits.missing), mixed)


def _load(session: Session, office: Office, numbers: tuple[str, str], wanted: PairDecision, *, lock: bool = False) -> _Pair | Refusal:
    named = [normal_case_number(number) for number in numbers]
    if lock:
        # in one order, so that two people who decide about the same two do not wait for each other
        session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number.in_(named)).order_by(APPLICATIONS.c.id).with_for_update())
    ours, theirs = (required_application(session, office, number) for number in named)
    if isinstance(ours, Refusal):
        return ours
    if isinstance(theirs, Refusal):
        return theirs
    if ours.number == theirs.number:
        return refuse(RefusalCode.INVALID_VALUE, "stores.itself", number=ours.number)
    members = load_members(session, [ours.store.id, theirs.store.id], lock=lock)
    decisions = load_decisions(session, list(members))
    decided = decisions.get(in_order(ours.store.id, theirs.store.id))
    are_one = ours.store.root_id == theirs.store.root_id
    if refused := _check(ours, theirs, wanted, decided, are_one=are_one):
        return refused
    if wanted is PairDecision.SAME:
        plan = plan_join(members, ours.store.id, theirs.store.id)
    else:
        plan = plan_parting(members, decisions, ours.store.id, theirs.store.id, wanted)
    if wanted is PairDecision.APART:
        _give_ids(plan, members, ours, theirs)
    give_missing_ids(session, plan, members)
    return _Pair(ours, theirs, members, decided, plan)


def _check(
    ours: ApplicationCase, theirs: ApplicationCase, wanted: PairDecision, decided: PairDecision | None, *, are_one: bool
) -> Refusal | None:
    named = {"number": ours.number, "other": theirs.number}
    if wanted is PairDecision.SAME and are_one:
        return refuse(RefusalCode.NOTHING_TO_DO, "stores.one_already", **named)
    if wanted is PairDecision.APART and decided is PairDecision.APART and not are_one:
        return refuse(RefusalCode.NOTHING_TO_DO, "stores.apart_already", **named)
    if wanted is PairDecision.UNDONE and not are_one and decided is not PairDecision.APART:
        return refuse(RefusalCode.NOTHING_TO_DO, "stores.nothing_decided", **named)
    return None


def _give_ids(plan: Plan, members: Mapping[int, Member], ours: ApplicationCase, theirs: ApplicationCase) -> None:
    """A store whose identity was the open question gets its ID, once that is settled."""
    for case, other in ((ours, theirs), (theirs, ours)):
        group = next(group for group in plan.groups if case.store.id in group)
        if _names(case, other) and all(members[store].merchant_id is None for store in group):
            plan.give_id(group[0], new_merchant_id(case, group[0]))


def _names(case: ApplicationCase, other: ApplicationCase) -> bool:
    """Whether the case's same-store check names the other application."""
    found = case.findings[Rule.SAME_STORE]
    return found.outcome is not Outcome.PASS and found.parameters[:1] == (other.number,)


def _decide(
    session: Session,
    office: Office,
    act: journal.Act,
    numbers: tuple[str, str],
    wanted: PairDecision,
    command: str,
    note: str,
    *,
    mixing: bool,
) -> Refusal | None:
    pair = _load(session, office, numbers, wanted, lock=True)
    if isinstance(pair, Refusal):
        return pair
    ours, theirs, plan = pair.ours, pair.theirs, pair.plan
    mixed = corporations_apart(session, pair.members) if wanted is PairDecision.SAME else ()
    if not mixing and (refused := check_corporations(mixed, ours.number, theirs.number)):
        return refused
    surviving = survivor(list(pair.members.values())).id
    payload = {"store": case_number("S", surviving), **({"corporate_numbers": list(mixed)} if len(mixed) > 1 else {})}
    for case, other in ((ours, theirs), (theirs, ours)):
        entry = journal.Entry(
            case.number, case.version + 1, command, case.status, case.status, {"with": other.number, **payload}, {"note": note}
        )
        journal.append(session, [entry], act)
        changes = settle_same_store(session, act, case, other, wanted, note)
        a = APPLICATIONS.c
        session.execute(sa.update(APPLICATIONS).where(a.id == case.id).values(version=case.version + 1, **changes))
    entered = (ours.number, ours.version + 1)
    write_plan(session, plan, entered, act.staff, act.at)
    move_services(session, plan, entered)
    follow_with_kits(session, act, office.programme, plan, ours.number)
    return None


def settle_same_store(
    session: Session, act: journal.Act, case: ApplicationCase, other: ApplicationCase, wanted: PairDecision, note: str
) -> dict[str, int]:
    """Settles the same-store check of the case if it names the other, or takes that back; gives the columns that change."""
    if not _names(case, other):
        return {}
    judged = Settled(SETTLES[wanted], act.staff, None, note) if wanted in SETTLES else None
    write_settlement(session, act, case, Rule.SAME_STORE, judged, case.version + 1)
    was_judged = Rule.SAME_STORE in case.settled
    if was_judged == (judged is not None) or case.status not in UNDECIDED:
        return {}
    return {"open_points": len(case.unsettled) + (1 if was_judged else -1)}


def outlook_lines(outlook: PairOutlook) -> tuple[Message, ...]:
    """What follows, as sentences."""
    lines = []
    for number, merchant_id, leading in outlook.stores:
        if merchant_id is None:
            lines.append(Message("stores.without_id", {"store": number}))
        elif leading:
            lines.append(Message("stores.survives", {"store": number, "merchant_id": merchant_id, "leading": leading}))
        else:
            lines.append(Message("stores.keeps", {"store": number, "merchant_id": merchant_id}))
    if outlook.cancelled:
        lines.append(Message("stores.kits_cancelled", {"numbers": outlook.cancelled}))
    if outlook.planned:
        lines.append(Message("stores.kits_planned", {"count": outlook.planned}))
    if outlook.corporate_numbers:
        lines.append(Message("stores.mixes", {"corporate_numbers": outlook.corporate_numbers}))
    return tuple(lines)
