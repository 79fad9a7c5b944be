"""One grant as it is shown: its lines, what was judged, and every figure with the steps that lead to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider
from models.vocabulary import Outcome
from models.vocabulary_providers import CostKind, GrantStatus
from secretariat.casework.acts import GRANT, Case, required_case
from secretariat.clock import japan_day
from secretariat.grants.costs import Cost, costs_of
from secretariat.grants.decision import award_on
from secretariat.grants.settlement import award_of, payload_of, settled_sum
from secretariat.grants.sums import Award, SettledSum
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme_file.parts import Label
from secretariat.refusal import Message, Refusal
from secretariat.screening.explanation import HistoryLine, history
from secretariat.staff import Person

PROVIDERS = table_of(Provider)
UNDECIDED = frozenset({GrantStatus.RECEIVED, GrantStatus.IN_REVIEW})


@dataclass(frozen=True, slots=True)
class CostLine:
    """A line of cost in whole yen; `place` from 1. Accepted amounts are 0 where a line was not accepted, None where nobody has judged it.

    `outcome` of an undecided grant is that of a decision today. `remarks` say why a line counts less than was asked for.
    """

    place: int
    kind: str
    label: Label
    wording: str
    planned_yen: int
    begins_on: date
    outcome: Outcome
    accepted_yen: int | None
    reported_yen: int | None
    began_on: date | None
    reported_outcome: Outcome | None
    accepted_reported_yen: int | None
    remarks: tuple[Message, ...]
    note: str | None


@dataclass(frozen=True, slots=True)
class GrantCard:
    """Everything about one grant. `steps` lead to the granted and the settled amount, or to what they would be today."""

    number: str
    version: int
    status: str
    provider_number: str
    provider_name: str
    project: str
    received_at: datetime
    decided_on: date | None
    granted_yen: int | None
    conditions: str | None
    reported_on: date | None
    settled_on: date | None
    settled_yen: int | None
    paid_on: date | None
    lines: tuple[CostLine, ...]
    steps: tuple[Message, ...]
    history: Sequence[HistoryLine]


def grant_card(office: Office, person: Person, number: str) -> GrantCard | Refusal:
    """One grant by its number."""
    if refused := may(person.role, "show"):
        return refused
    today = japan_day(office.clock.now())
    with office.reading() as session:
        case = required_case(session, GRANT, number)
        if isinstance(case, Refusal):
            return case
        provider = session.execute(sa.select(PROVIDERS).where(PROVIDERS.c.id == case.row["provider_id"])).one()
        costs = costs_of(session, case.id)
        decided_on = case.row["decided_on"]
        day = today if case.status in UNDECIDED else decided_on
        fields = ("project", "received_at", "granted_yen", "conditions", "reported_on", "settled_on", "settled_yen", "paid_on")
        return GrantCard(
            number=case.number,
            version=case.version,
            status=case.status,
            provider_number=provider.number,
            provider_name=provider.name,
            decided_on=decided_on,
            **{name: case.row[name] for name in fields},
            lines=tuple(_line(cost, day, decided_on, office.programme.grant.costs) for cost in costs),
            steps=tuple(_steps(session, office, case, costs, today)),
            history=history(session, case.number),
        )


def _line(cost: Cost, day: date | None, decided_on: date | None, labels: Mapping[CostKind, Label]) -> CostLine:
    """A line as at a decision of `day`; None: there was none and will be none."""
    outcome = cost.outcome if day is None else cost.outcome_on(day)
    return CostLine(
        place=cost.place,
        kind=cost.kind,
        label=labels.get(CostKind(cost.kind), Label(ja=cost.kind, en=cost.kind)),
        wording=cost.wording,
        planned_yen=cost.planned_yen,
        begins_on=cost.begins_on,
        outcome=outcome,
        accepted_yen=_accepted(outcome, cost.planned_yen),
        reported_yen=cost.reported_yen,
        began_on=cost.began_on,
        reported_outcome=cost.reported_outcome,
        accepted_reported_yen=_accepted(cost.reported_outcome, cost.counted_yen),
        remarks=tuple(_remarks(cost, day, decided_on)),
        note=cost.note,
    )


def _accepted(outcome: Outcome | None, yen: int) -> int | None:
    if outcome is None or outcome is Outcome.REVIEW:
        return None
    return yen if outcome is Outcome.PASS else 0


def _remarks(cost: Cost, day: date | None, decided_on: date | None) -> Iterable[Message]:
    if day is not None and cost.begins_on < day:
        yield Message("grants.begins_before", {"place": cost.place, "begins": cost.begins_on, "day": day})
    if decided_on is not None and cost.began_on is not None and cost.began_on < decided_on:
        yield Message("grants.began_before", {"place": cost.place, "began": cost.began_on, "day": decided_on})
    if cost.reported_yen is not None and cost.reported_yen > cost.planned_yen:
        yield Message("grants.over_plan", {"place": cost.place, "reported": cost.reported_yen, "planned": cost.planned_yen})


def _steps(session: Session, office: Office, case: Case, costs: Sequence[Cost], today: date) -> Iterable[Message]:
    if case.status in UNDECIDED:
        award = award_on(session, office.programme.grant, case.id, case.row["provider_id"], costs, today)
        yield Message("grants.step_if_decided", {"day": today})
        yield from _pending(cost.place for cost in costs if cost.outcome_on(today) is Outcome.REVIEW)
        yield from award_steps(award)
        return
    if case.row["granted_yen"] is None:
        return
    award = award_of(session, case.number)
    yield Message("grants.step_decided", {"day": case.row["decided_on"]})
    yield from award_steps(award)
    if case.row["reported_on"] is None:
        return
    if case.row["settled_yen"] is not None:
        yield Message("grants.step_settled", {"day": case.row["settled_on"]})
        yield from settlement_steps(SettledSum.model_validate_json(payload_of(session, case.number, "settle-grant")))
    elif case.status == GrantStatus.REPORTED:
        yield Message("grants.step_if_settled", {"day": today})
        yield from _pending(cost.place for cost in costs if cost.reported_outcome is Outcome.REVIEW)
        yield from settlement_steps(settled_sum(award, costs))


def _pending(places: Iterable[int]) -> Iterable[Message]:
    if pending := tuple(places):
        yield Message("grants.step_not_judged", {"places": pending})


def award_steps(award: Award) -> tuple[Message, ...]:
    """The sum of a decision, a step at a time."""
    before = tuple(Message("grants.step_of_grant", {"number": number, "yen": yen}) for number, yen in award.before.items())
    room = {"cap": award.cap_yen, "before": sum(award.before.values()), "room": award.room_yen}
    return (
        *_shared("grants.step_accepted", award.accepted, award.accepted_yen, award.share, award.share_yen),
        *((Message("grants.step_before", {"grants": before}),) if before else ()),
        Message("grants.step_room", room),
        Message("grants.step_granted", {"share": award.share_yen, "room": award.room_yen, "yen": award.granted_yen}),
    )


def settlement_steps(settled: SettledSum) -> tuple[Message, ...]:
    """The sum of a settlement, a step at a time."""
    return (
        *_shared("grants.step_reported", settled.accepted, settled.accepted_yen, settled.share, settled.share_yen),
        Message("grants.step_fixed", {"share": settled.share_yen, "granted": settled.granted_yen, "yen": settled.settled_yen}),
    )


def _shared(key: str, accepted: Mapping[int, int], total: int, share: int, share_yen: int) -> tuple[Message, ...]:
    if not accepted:
        return (Message("grants.step_nothing_accepted"),)
    lines = tuple(Message("grants.step_of_line", {"place": place, "yen": yen}) for place, yen in sorted(accepted.items()))
    return (
        Message(key, {"lines": lines, "yen": total}),
        Message("grants.step_share", {"total": total, "share": share, "yen": share_yen}),
    )
