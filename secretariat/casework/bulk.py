"""The same decision on many cases of a list (一括処理): approval of what is clean, return for one reason.

A plan says beforehand what can be done and what not, and why. Carried out, each case is looked at again and is a transaction of its own;
one that has changed since the plan, or that is refused now, is left as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from sqlmodel import Session

from models.vocabulary import RefusalCode, Verdict
from secretariat.casework.desk import consider, decide_application
from secretariat.casework.notes import check_note
from secretariat.casework.preview import context_now
from secretariat.casework.process import APPLICATION
from secretariat.casework.reasons import check_reasons
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, OfficeUnavailable, Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.decision import Command, Context, Seen
from secretariat.screening.loading import load_application
from secretariat.screening.queue import FREE
from secretariat.screening.queue_pages import read_page
from secretariat.screening.queue_view import QueueView
from secretariat.staff import Person

MOST_AT_ONCE: Final = 500
IN_BULK: Final = ("approve", "return")
Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


class Outcomes(StrEnum):
    """What became of a case."""

    DONE = "done"
    SKIPPED = "skipped"  # it cannot be done, by the plan or at the moment itself
    FAILED = "failed"  # the office could not be reached or written to
    LEFT = "left"  # called off before its turn


@dataclass(frozen=True, slots=True)
class Planned:
    """One case of a plan: what was seen of it, or why it cannot be done."""

    number: str
    store_name: str
    seen: Seen | None
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """What a command would do to the first cases of a list. `more`: how many follow in the list, of which counting may have ended."""

    command: Command
    cases: tuple[Planned, ...]
    more: int
    more_capped: bool

    @property
    def possible(self) -> int:
        """How many can be done."""
        return sum(case.refusal is None for case in self.cases)


@dataclass(frozen=True, slots=True)
class BulkResult:
    """What became of one case, and why if it was not done."""

    number: str
    store_name: str
    outcome: Outcomes
    refusal: Refusal | None = None


def bulk_plan(office: Office, person: Person, command: Command, view: QueueView, limit: int = MOST_AT_ONCE) -> BulkPlan | Refusal:
    """What the command (one of IN_BULK) would do to the first `limit` undecided cases of a list, MOST_AT_ONCE at most.

    Raises KeyError for another command.
    """
    if command.name not in IN_BULK:
        raise KeyError(command.name)
    if refused := may(person.role, "decide-in-bulk"):
        return refused
    if refused := check_reasons(command, APPLICATION[command.name].reasons, office.programme) or check_note(command.note):
        return refused
    statuses = tuple(status.value for status in FREE if not view.statuses or status in view.statuses)
    if not statuses:
        return refuse(RefusalCode.NOTHING_TO_DO, "bulk.none_undecided")
    with office.reading() as session:
        most = min(limit, MOST_AT_ONCE)
        page = read_page(session, office, person, replace(view, statuses=statuses), after=None, before=None, limit=most)
        if isinstance(page, Refusal):
            return page
        context = context_now(session, office, person)
        cases = tuple(_planned(session, office, row.number, row.store_name, command, context) for row in page.cases)
    if not cases:
        return refuse(RefusalCode.NOTHING_TO_DO, "bulk.none_undecided")
    return BulkPlan(command, cases, page.total - len(cases), page.capped)


def _planned(session: Session, office: Office, number: str, store_name: str, command: Command, context: Context) -> Planned:
    case = load_application(session, office, number)
    if case is None:
        return Planned(number, store_name, None, refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number))
    decision = _not_in_bulk(case, command, context) or consider(session, case, command, context)
    if isinstance(decision, Refusal):
        return Planned(number, store_name, None, decision)
    return Planned(number, store_name, Seen(case.version, decision.start_on), None)


def _not_in_bulk(case: ApplicationCase, command: Command, context: Context) -> Refusal | None:
    """What a person may well decide on one by one: what a colleague holds, and approvals with anything to judge."""
    if case.assignee not in (None, context.person.login):
        name = case.assignee_name or case.assignee
        return refuse(RefusalCode.HELD_BY_OTHER, "casework.held_by_other", number=case.number, assignee=name)
    if command.name != "approve":
        return None
    rules = tuple(Message(f"checks.rule.{rule}") for rule in case.unsettled)
    if case.verdict == Verdict.ELIGIBLE and not rules:
        return None
    if not rules:
        return refuse(RefusalCode.NOT_ELIGIBLE, "bulk.not_eligible", verdict=Message(f"words.verdict.{case.verdict}"))
    return refuse(RefusalCode.NOT_ELIGIBLE, "bulk.not_clean", rules=rules)


def carry_out(
    office: Office, person: Person, plan: BulkPlan, progress: Progress | None = None, stop: Stop | None = None
) -> tuple[BulkResult, ...]:
    """Does what can be done, one case after the other; gives what became of each, in the plan's order.

    `stop` is asked before each case whether to leave off there. Where the office fails, the rest is left as well.
    """
    results: list[BulkResult] = []
    ended = False
    for place, case in enumerate(plan.cases, start=1):
        ended = ended or (stop is not None and stop())
        if ended:
            results.append(BulkResult(case.number, case.store_name, Outcomes.LEFT))
            continue
        result = _carry_out(office, person, plan.command, case)
        results.append(result)
        ended = result.outcome is Outcomes.FAILED
        if progress is not None:
            progress(place, len(plan.cases))
    return tuple(results)


def _carry_out(office: Office, person: Person, command: Command, case: Planned) -> BulkResult:
    if case.refusal is not None:
        return BulkResult(case.number, case.store_name, Outcomes.SKIPPED, case.refusal)
    try:
        refusal = decide_application(office, person, case.number, command, seen=case.seen)
    except OfficeUnavailable as failed:
        return BulkResult(case.number, case.store_name, Outcomes.FAILED, failed.refusal)
    return BulkResult(case.number, case.store_name, Outcomes.SKIPPED if refusal else Outcomes.DONE, refusal)
