"""Lines of cost (補助対象経費): what is applied for and what is reported, whether it can be taken, what of it counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.grant import GrantCost
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import CostKind
from secretariat.casework.notes import check_note
from secretariat.intake.cells import LARGEST_YEN
from secretariat.programme_file.providers import GrantRules
from secretariat.refusal import Refusal, refuse
from secretariat.text import clean_cell

COSTS = table_of(GrantCost)
MOST_LINES: Final = 200
LONGEST_TEXT: Final = 200


@dataclass(frozen=True, slots=True)
class PlannedCost:
    """A line as it is applied for: whole yen, the day on which the work is to begin."""

    kind: CostKind
    yen: int
    begins_on: date
    wording: str


@dataclass(frozen=True, slots=True)
class ReportedCost:
    """A line as it turned out; `place` from 1, `began_on` is None only where nothing was spent."""

    place: int
    yen: int
    began_on: date | None


@dataclass(frozen=True, slots=True)
class Cost:
    """A line as it is kept. `outcome` is about the planned, `reported_outcome` about the reported cost."""

    id: int
    place: int
    kind: str
    wording: str
    planned_yen: int
    begins_on: date
    outcome: Outcome
    reported_yen: int | None
    began_on: date | None
    reported_outcome: Outcome | None
    note: str | None

    def outcome_on(self, day: date) -> Outcome:
        """What the line comes to in a decision of that day: work begun before it is not eligible, whoever judged otherwise."""
        return Outcome.FAIL if self.begins_on < day else self.outcome

    @property
    def counted_yen(self) -> int:
        """What the reported line can count: at most as planned, since the decision was on the lines and none makes up for another."""
        return min(self.reported_yen or 0, self.planned_yen)


def costs_of(session: Session, grant_id: int) -> tuple[Cost, ...]:
    """The lines of a grant in their order."""
    rows = session.execute(sa.select(COSTS).where(COSTS.c.grant_id == grant_id).order_by(COSTS.c.place))
    return tuple(
        Cost(
            id=row.id,
            place=row.place,
            kind=row.kind,
            wording=row.wording,
            planned_yen=row.planned_yen,
            begins_on=row.begins_on,
            outcome=Outcome(row.outcome),
            reported_yen=row.reported_yen,
            began_on=row.began_on,
            reported_outcome=None if row.reported_outcome is None else Outcome(row.reported_outcome),
            note=row.note,
        )
        for row in rows
    )


def cost_at(costs: Sequence[Cost], place: int) -> Cost | Refusal:
    """The line at a place, from 1."""
    if 1 <= place <= len(costs):
        return costs[place - 1]
    return refuse(RefusalCode.NOT_FOUND, "grants.no_such_line", place=place, lines=len(costs))


def write_cost(session: Session, cost: Cost, entry: Mapping[str, object], values: Mapping[str, object]) -> None:
    """Changes a line under the journal entry of the act."""
    session.execute(sa.update(COSTS).where(COSTS.c.id == cost.id).values({**entry, **values}))


def check_planned(costs: Sequence[PlannedCost], rules: GrantRules) -> tuple[PlannedCost, ...] | Refusal:
    """The lines of an application with their texts cleaned, or why they cannot be taken."""
    if not costs:
        return refuse(RefusalCode.INVALID_VALUE, "grants.no_lines")
    if len(costs) > MOST_LINES:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "grants.too_many_lines", lines=len(costs), limit=MOST_LINES)
    checked: list[PlannedCost] = []
    for place, cost in enumerate(costs, 1):
        wording = check_text(cost.wording)
        if isinstance(wording, Refusal):
            return wording
        if cost.kind not in rules.costs:
            known = tuple(kind.value for kind in rules.costs)
            return refuse(RefusalCode.INVALID_VALUE, "grants.kind_does_not_count", place=place, kind=cost.kind.value, known=known)
        if not 1 <= cost.yen <= LARGEST_YEN:
            return refuse(RefusalCode.INVALID_VALUE, "grants.yen_out_of_range", place=place, least=1, most=LARGEST_YEN)
        checked.append(replace(cost, wording=wording))
    return tuple(checked)


def check_text(text: str) -> str | Refusal:
    """The name of a project or the wording of a line, on one line; or why it cannot be kept."""
    cleaned, _ = clean_cell(text)
    if not cleaned:
        return refuse(RefusalCode.INVALID_VALUE, "grants.text_missing")
    if len(cleaned) > LONGEST_TEXT:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "grants.text_too_long", limit=LONGEST_TEXT, length=len(cleaned))
    return check_note(cleaned) or cleaned


def check_reported(reported: Sequence[ReportedCost], costs: Sequence[Cost], today: date) -> Refusal | None:
    """Whether a report names every accepted line, each once and nothing else, with what can be."""
    accepted = [cost.place for cost in costs if cost.outcome is Outcome.PASS]
    for line in reported:
        if line.place not in accepted:
            return refuse(RefusalCode.INVALID_VALUE, "grants.line_not_accepted", place=line.place, accepted=tuple(accepted))
        if not 0 <= line.yen <= LARGEST_YEN:
            return refuse(RefusalCode.INVALID_VALUE, "grants.yen_out_of_range", place=line.place, least=0, most=LARGEST_YEN)
        if line.began_on is None and line.yen > 0:
            return refuse(RefusalCode.INVALID_VALUE, "grants.begin_missing", place=line.place)
        if line.began_on is not None and line.began_on > today:
            return refuse(RefusalCode.INVALID_VALUE, "grants.began_in_future", place=line.place, began=line.began_on)
    named = [line.place for line in reported]
    if sorted(named) != accepted:
        return refuse(RefusalCode.INVALID_VALUE, "grants.lines_not_reported_once", accepted=tuple(accepted))
    return None
