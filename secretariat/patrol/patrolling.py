"""Going round, on demand or at night: what is stuck, by checker, and doing what is at hand about a kind of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat.casework.desk import Result
from secretariat.intake.watching import Stop
from secretariat.office import Office
from secretariat.patrol.registry import CHECKERS
from secretariat.patrol.stuck import Checker, Round, Stuck
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

Progress = Callable[[int, int], None]
AT_ONCE: Final = 500  # of a kind: shown, and fixed in one go


@dataclass(frozen=True, slots=True)
class Found:
    """What one checker found, at most AT_ONCE. `capped`: there is more. `fix`: what can be done about those that are fixable, in words."""

    kind: str
    stuck: tuple[Stuck, ...]
    capped: bool
    fix: Message | None

    @property
    def fixable(self) -> tuple[Stuck, ...]:
        """Those that the fix does something about."""
        return tuple(one for one in self.stuck if one.fixable)


def patrol(office: Office, person: Person, kind: str | None = None) -> tuple[Found, ...] | Refusal:
    """What is stuck now, of every kind or of one; kinds of which there is nothing are left out."""
    if refused := may(person.role, "patrol"):
        return refused
    checkers = _checkers(kind)
    if isinstance(checkers, Refusal):
        return checkers
    with office.reading() as session:
        around = Round(session, office)
        found = [_look(around, checker) for checker in checkers]
    return tuple(one for one in found if one.stuck)


def count_stuck(session: Session, office: Office) -> tuple[int, bool]:
    """How much is stuck in all, each kind counted up to AT_ONCE; whether there is more."""
    around = Round(session, office)
    found = [_look(around, checker) for checker in CHECKERS.values()]
    return sum(len(one.stuck) for one in found), any(one.capped for one in found)


def preview_fix(office: Office, person: Person, kind: str) -> tuple[Found, ...] | Refusal:
    """What `fix_stuck` would do something about now, at most AT_ONCE; or why it would not."""
    if refused := may(person.role, "fix-stuck"):
        return refused
    found = patrol(office, person, kind)
    if isinstance(found, Refusal):
        return found
    words = {"kind": Message(f"patrol.kind.{kind}"), "remedy": Message(f"patrol.remedy.{kind}")}
    if CHECKERS[kind].fix is None:
        return refuse(RefusalCode.INVALID_VALUE, "patrol.no_fix", **words)
    fixable = tuple(replace(each, stuck=each.fixable) for each in found if each.fixable)
    return fixable or refuse(RefusalCode.NOTHING_TO_DO, "patrol.nothing_to_fix", kind=words["kind"])


def fix_stuck(
    office: Office,
    person: Person,
    kind: str,
    *,
    only: Sequence[str] | None = None,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> list[Result] | Refusal:
    """Does what is at hand about what is stuck of a kind now, or about those of these numbers: each by itself, at most AT_ONCE.

    `progress` hears how many of how many are done; `stop` is asked before each whether to leave off there.
    """
    found = preview_fix(office, person, kind)
    if isinstance(found, Refusal):
        return found
    stuck = [one for each in found for one in each.stuck if only is None or one.number in only]
    fix, results = CHECKERS[kind].fix, list[Result]()
    for one in stuck:
        if fix is None or (stop is not None and stop()):
            break
        results.append(Result(one.number, fix(office, person, one)))
        if progress is not None:
            progress(len(results), len(stuck))
    return results


def _checkers(kind: str | None) -> Sequence[Checker] | Refusal:
    if kind is None:
        return tuple(CHECKERS.values())
    if kind not in CHECKERS:
        return refuse(RefusalCode.NOT_FOUND, "patrol.no_such_kind", kind=kind, known=tuple(CHECKERS))
    return (CHECKERS[kind],)


def _look(around: Round, checker: Checker) -> Found:
    stuck = checker.find(around, AT_ONCE + 1, None)
    fix = Message(f"patrol.fix.{checker.fix_name}") if checker.fix_name is not None else None
    return Found(checker.name, tuple(stuck[:AT_ONCE]), len(stuck) > AT_ONCE, fix)
