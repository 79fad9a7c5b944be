"""What to do about what depends on a provider (影響への対応): proposed by cause, shown beforehand, taken by a manager in parts of CHUNK.

A measure that was stopped is taken up by the next run, which finds what is left; nothing is done twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on, required_case
from secretariat.casework.notes import check_note
from secretariat.intake.watching import Progress, Stop
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.causes import Cause, CauseKind, causes_in
from secretariat.providers.measure_outlook import Outlook, outlook_of
from secretariat.providers.measure_work import WORK, MeasureKind, Part, Target, Task
from secretariat.providers.reach import answer_plainly, reach_of
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

CHUNK: Final = 500
COUNTED_AT_ONCE: Final = 5000
SHOWN: Final = 200
PROPOSED: Final[Mapping[CauseKind, tuple[MeasureKind, ...]]] = {
    "suspended": ("hold", "notify"),
    "cancelled": ("notify", "reissue-kit-b", "end-memberships"),
    "withdrawn": ("notify", "reissue-kit-b", "end-memberships"),
    "lapsed": ("hold",),
    "resumed": ("release",),
    "merged": ("follow", "release"),
}
POSSIBLE: Final[Mapping[CauseKind, tuple[MeasureKind, ...]]] = {
    "suspended": ("hold", "release", "notify"),
    "cancelled": ("hold", "release", "notify", "reissue-kit-b", "end-memberships"),
    "withdrawn": ("hold", "release", "notify", "reissue-kit-b", "end-memberships"),
    "lapsed": ("hold", "release"),
    "resumed": ("release",),
    "merged": ("follow", "release"),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A measure that fits a cause, and how much of it is left to do: parcels, applications or stores."""

    kind: MeasureKind
    left: int


@dataclass(frozen=True, slots=True)
class MeasurePreview:
    """How much a measure would do now, the first SHOWN of it, and what follows for these."""

    kind: MeasureKind
    left: int
    lines: tuple[Target, ...]
    outlook: Outlook = field(default_factory=Outlook)


@dataclass(frozen=True, slots=True)
class MeasureResult:
    """How much a run did; `stopped`: it was called off before the end."""

    kind: MeasureKind
    done: int
    stopped: bool


def proposals(office: Office, person: Person, provider: str, cause: Cause) -> tuple[Proposal, ...] | Refusal:
    """Which measures are proposed for a cause (secretariat.providers.causes), in the order in which they are best taken."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        answer_plainly(session)
        task = _task(session, office, provider, cause)
        if isinstance(task, Refusal):
            return task
        return tuple(Proposal(kind, _preview(session, task, kind).left) for kind in PROPOSED[cause.kind])


def preview_measure(office: Office, person: Person, provider: str, kind: MeasureKind, cause: Cause) -> MeasurePreview | Refusal:
    """What a measure would do now. Changes nothing."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        answer_plainly(session)
        task = _task(session, office, provider, cause, kind)
        if isinstance(task, Refusal):
            return task
        preview = _preview(session, task, kind)
        return replace(preview, outlook=outlook_of(session, task, kind, preview.lines))


def take_measure(
    office: Office,
    person: Person,
    provider: str,
    kind: MeasureKind,
    cause: Cause,
    *,
    note: str | None = None,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> MeasureResult | Refusal:
    """Takes a measure, or the rest of it. `progress` hears how many are done, `stop` is asked before each part whether to leave off."""
    if refused := may(person.role, "decide-provider") or check_note(note):
        return refused
    with office.reading() as session:
        answer_plainly(session)
        task = _task(session, office, provider, cause, kind)
        if isinstance(task, Refusal):
            return task
        if not _preview(session, task, kind).left:
            return refuse(RefusalCode.NOTHING_TO_DO, "measures.nothing_to_do", measure=Message(f"measures.kind.{kind}"))
    result = _run(task, person, kind, progress, stop)
    return _enter(task, person, result, note) or result


def _task(session: Session, office: Office, provider: str, cause: Cause, kind: MeasureKind | None = None) -> Task | Refusal:
    """What a cause reaches, if it is one of the provider's now and the measure can be taken for it."""
    case = required_case(session, PROVIDER, provider)
    if isinstance(case, Refusal):
        return case
    if cause not in causes_in(session, office, case):
        return refuse(RefusalCode.WRONG_STATE, "measures.no_such_cause", number=case.number, cause=Message(f"measures.cause.{cause.kind}"))
    if kind is not None and kind not in POSSIBLE[cause.kind]:
        words = {"measure": Message(f"measures.kind.{kind}"), "cause": Message(f"measures.cause.{cause.kind}")}
        return refuse(RefusalCode.WRONG_STATE, "measures.does_not_fit", **words)
    reach = reach_of(session, case.number, cause.services, cause.from_day)
    return reach if isinstance(reach, Refusal) else Task(office, cause, reach)


def _preview(session: Session, task: Task, kind: MeasureKind) -> MeasurePreview:
    find, _ = WORK[kind]
    left, lines, after = 0, tuple[Target, ...](), 0
    while True:
        part = find(session, task, after, COUNTED_AT_ONCE)
        left += len(part.targets)
        lines += part.targets[: SHOWN - len(lines)]
        if part.after is None:
            return MeasurePreview(kind, left, lines)
        after = part.after


def _run(task: Task, person: Person, kind: MeasureKind, progress: Progress | None, stop: Stop | None) -> MeasureResult:
    done, after = 0, 0
    while True:
        if stop is not None and stop():
            return MeasureResult(kind, done, stopped=True)
        part, count = _do_some(task, person, kind, after)
        done += count
        if progress is not None:
            progress(done)
        if part.after is None:
            return MeasureResult(kind, done, stopped=False)
        after = part.after


@repeated
def _do_some(task: Task, person: Person, kind: MeasureKind, after: int) -> tuple[Part, int]:
    """The next targets, and of how many cases something was done."""
    find, do = WORK[kind]
    with task.office.writing(person.login, "measure-chunk") as (session, act):
        answer_plainly(session)
        part = find(session, task, after, CHUNK)
        done = do(session, act, task, [target.id for target in part.targets]) if part.targets else 0
    return part, done


def _enter(task: Task, person: Person, result: MeasureResult, note: str | None) -> Refusal | None:
    """The run's entry in the provider's journal."""
    cause = {"cause": task.cause.kind, "from": task.cause.from_day.isoformat(), "services": list(task.cause.services)}

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del session, act, case
        return Change(payload={"measure": result.kind, "done": result.done, "stopped": result.stopped, **cause})

    return act_on(task.office, person, PROVIDER, task.reach.number, Command("take-measure", note=note), write)
