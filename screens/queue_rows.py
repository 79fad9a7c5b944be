"""How a case looks as a row of the queue: signs with words, days, start, open points, who has it; and the same in whole sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from rich.text import Text

from models.vocabulary import ApplicationStatus as A
from models.vocabulary import Verdict
from screens.formats import NOTHING, day, short_day, short_moment
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from secretariat.casework.process import OPEN
from secretariat.messages import Language
from secretariat.presence import Standing
from secretariat.screening.deadlines import Risk
from secretariat.screening.queue_pages import CaseRow
from secretariat.screening.urgency import Because

ALARM, WARNING, QUIET = "bold $text-error", "bold $text-warning", "$text-muted"
# sign, word, weight
RISKS: Final[Mapping[Risk, tuple[str, str, str]]] = {
    Risk.OVERDUE: ("!!", "screen_queue.overdue", ALARM),
    Risk.BREACHES: ("!!", "screen_queue.breaches", ALARM),
    Risk.MISSES: ("!", "screen_queue.misses", WARNING),
    Risk.SOON: ("!", "screen_queue.soon", WARNING),
    Risk.MISSED: (NOTHING, "screen_queue.missed", QUIET),
}
# where nothing threatens: what is not the reviewers' to move waits for others, or is done
STATES: Final[Mapping[str, tuple[str, str, str]]] = {
    A.RECEIVED: ("", "screen_queue.received_state", ""),
    A.IN_REVIEW: ("", "screen_queue.in_review", ""),
    A.AWAITING_SECOND: ("?", "screen_queue.awaiting_second", WARNING),
    A.RETURNED: ("…", "screen_queue.returned", QUIET),
    A.APPROVED: ("…", "screen_queue.approved", QUIET),
    A.REGISTERED: ("✓", "screen_queue.registered", "$text-success"),
    A.REJECTED: ("×", "screen_queue.rejected", QUIET),
    A.WITHDRAWN: ("×", "screen_queue.withdrawn", QUIET),
    A.CANCELLED: ("×", "screen_queue.cancelled", QUIET),
}
STATE_WIDTH, LONG_STATE_WIDTH = 8, 13


class Words(Protocol):
    """A text of the catalogue."""

    def __call__(self, key: str, **parameters: object) -> str:
        """By its key."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A case of the list, and who is at it now."""

    case: CaseRow
    standing: Standing | None


def queue_columns(words: Words) -> tuple[Column, ...]:
    """The columns of the queue."""
    return (
        Column("state", words("screen_queue.state"), STATE_WIDTH, sort="urgent"),
        Column("number", words("screen_queue.number"), 11, sort="number"),
        Column("store", words("screen_queue.store"), 0),
        Column("provider", words("screen_queue.provider"), 16, wide_only=True),
        Column("industry", words("screen_queue.industry"), 10, wide_only=True),
        Column("received", words("screen_queue.received"), 5, right=True, wide_only=True, sort="received"),
        Column("days_left", words("screen_queue.days_left"), 5, right=True, sort="due"),
        Column("start", words("screen_queue.start"), 10),
        Column("points", words("screen_queue.points"), 4),
        Column("people", words("screen_queue.people"), 8),
    )


def queue_line(row: QueueRow, words: Words, login: str, *, every_status: bool) -> Line:
    """A row; what the person holds is stronger. `every_status`: there are not only open cases, so each says its status."""
    case = row.case
    sign, word, weight = state(row, every_status=every_status)
    assignee, looking = holder(row), lookers(row)
    people = " ".join(part for part in (assignee, f"({looking})" if looking else "") if part) or NOTHING
    return Line(
        case.number,
        {
            "state": cell(f"{sign:<2} {words(word)}" if word else "", style=weight),
            "number": cell(case.number),
            "store": cell(case.store_name),
            "provider": cell(case.provider),
            "industry": cell(words(f"words.industry.{case.industry}")),
            "received": cell(short_moment(case.received_at).split(" ")[0], right=True),
            "days_left": _days_left(case, words),
            "start": cell(start(case)),
            "points": _points(case),
            "people": cell(people, style="bold" if case.assignee == login else ""),
        },
    )


def state(row: QueueRow, *, every_status: bool) -> tuple[str, str, str]:
    """Sign, word and weight: of what somebody has just done, of the risk, of the status."""
    status = row.standing.status if row.standing is not None else row.case.status
    if row.case.risk is not None and status in OPEN:
        return RISKS[row.case.risk]
    return STATES[status] if every_status or status not in {A.RECEIVED, A.IN_REVIEW} else ("", "", "")


def holder(row: QueueRow) -> str:
    """The name of whoever holds the case now; empty if nobody does."""
    if row.standing is not None:
        return row.standing.assignee_name or row.standing.assignee or ""
    return row.case.assignee or ""


def lookers(row: QueueRow) -> str:
    """The names of the others who look at it now."""
    return "、".join(colleague.name for colleague in row.standing.looking) if row.standing is not None else ""


def start(case: CaseRow) -> str:
    """The start of its own cutoff, and where that is missed → the one that an approval would give now."""
    own, now = case.own_start_on, case.start_on
    if case.status in {A.REJECTED, A.WITHDRAWN} or (own is None and now is None):
        return NOTHING
    return short_day(now or own) if own in {None, now} or now is None else f"{short_day(own)}→{short_day(now)}"


def _days_left(case: CaseRow, words: Words) -> Text:
    if case.status not in {*OPEN, A.RETURNED}:
        return cell(NOTHING, style=QUIET, right=True)
    style = RISKS[case.risk][2] if case.risk in {Risk.OVERDUE, Risk.BREACHES, Risk.SOON} else ""
    return cell(words("screen_queue.days", days=f"{case.days_left}".replace("-", "−")), style=style, right=True)


def _points(case: CaseRow) -> Text:
    if case.verdict == Verdict.INELIGIBLE:
        return cell(f"× {case.open_points}", style="$text-error")
    if case.open_points:
        return cell(f"? {case.open_points}", style="$text-warning")
    return cell("✓", style="$text-success")


# in sentences


def about(case: CaseRow, words: Words) -> str:
    """What does not fit into a row: the whole name, provider, industry, prefecture, arrival."""
    received = words("screen_queue.received_on", moment=short_moment(case.received_at))
    return " · ".join((case.store_name, case.provider, words(f"words.industry.{case.industry}"), case.prefecture, received))


def sentence(row: QueueRow, words: Words, language: Language) -> str:
    """Who is at the case, and what the calendar says about it."""
    case, standing = row.case, row.standing
    parts: list[str] = []
    if standing is not None and standing.status != case.status:
        status = words(f"words.application_status.{standing.status}")
        parts.append(words("screen_queue.moved", name=standing.last_staff_name, status=status))
    if looking := lookers(row):
        parts.append(words("screen_queue.looking", name=looking))
    return "  ".join((*parts, _calendar_says(case, words, language))).rstrip()


def _calendar_says(case: CaseRow, words: Words, language: Language) -> str:
    due, days = day(case.due_on, language), case.days_left
    own, now = day(case.own_start_on, language), day(case.start_on, language)
    match case.risk:
        case Risk.OVERDUE:
            return words("screen_queue.says_overdue", days=-days, due=due)
        case Risk.BREACHES:
            return words("screen_queue.says_breaches", days=days, due=due)
        case Risk.MISSES:
            return words("screen_queue.says_misses", start=own)
        case Risk.SOON:
            return words("screen_queue.says_soon", days=days, due=due)
        case Risk.MISSED:
            return words("screen_queue.says_missed", own=own, start=now)
        case None:
            if case.status not in OPEN:
                return ""
            if case.urgency.because is Because.CLOSING:
                return words("screen_queue.says_closing", start=own, day=day(case.urgency.on, language), due=due)
            return words("screen_queue.says_due", days=days, due=due)
