"""Every write is a unit that can be done again: which functions are, and what one does with what happens to it."""

import ast
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.vocabulary import RefusalCode
from secretariat.refusal import OfficeUnavailable, refuse
from secretariat.repetition import PAUSES, AnswerLost, Interrupted, NotBegun, repeated

ROOT = Path(__file__).parents[2]
LOST = refuse(RefusalCode.UNREACHABLE, "database.unreachable")
BUSY = refuse(RefusalCode.BUSY, "database.busy")


@pytest.fixture(autouse=True)
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited, without waiting."""
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    return pauses


def run(*happenings: OfficeUnavailable | str) -> str:
    """A unit to which one thing after the other happens."""
    left = list(happenings)

    @repeated
    def unit() -> str:
        happening = left.pop(0)
        if isinstance(happening, OfficeUnavailable):
            raise happening
        return happening

    return unit()


def test_a_unit_that_is_broken_off_is_done_again_three_times_at_most(slept: list[float]) -> None:
    assert run(*[Interrupted(LOST)] * 3, "done") == "done"
    assert slept == list(PAUSES)
    with pytest.raises(OfficeUnavailable) as told:
        run(*[Interrupted(LOST)] * 4, "done")
    assert (type(told.value), told.value.refusal) == (OfficeUnavailable, LOST)


def test_what_two_did_to_each_other_is_done_again_without_a_pause(slept: list[float]) -> None:
    assert run(*[Interrupted(BUSY)] * 3, "done") == "done"
    assert slept == []


def test_a_server_that_is_away_is_waited_for_only_by_who_had_begun(slept: list[float]) -> None:
    assert run(Interrupted(LOST), NotBegun(LOST), NotBegun(LOST), "done") == "done"
    slept.clear()
    with pytest.raises(OfficeUnavailable) as told:
        run(NotBegun(LOST), "done")
    assert type(told.value) is OfficeUnavailable
    assert slept == []


@pytest.mark.parametrize("other", [OfficeUnavailable(BUSY), AnswerLost(LOST)])
def test_what_may_have_been_kept_and_what_will_not_get_better_is_told(other: OfficeUnavailable) -> None:
    with pytest.raises(OfficeUnavailable) as told:
        run(Interrupted(LOST), other, "done")
    assert told.value is other


def writes(function: ast.FunctionDef) -> Iterator[tuple[int, bool]]:
    """The line of each writing transaction of a function's own, and whether it stands in a loop."""

    def look(node: ast.AST, looped: bool) -> Iterator[tuple[int, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.ClassDef):
                continue
            if isinstance(child, ast.With):
                for item in child.items:
                    if ast.unparse(item.context_expr).partition("(")[0].endswith("office.writing"):
                        yield child.lineno, looped
            yield from look(child, looped or isinstance(child, ast.For | ast.While))

    return look(function, False)


def test_every_write_of_an_office_is_one_unit_by_itself_that_is_repeated() -> None:
    units, wrong = 0, list[str]()
    for path in sorted((ROOT / "secretariat").rglob("*.py")):
        text = path.read_text("utf-8")
        for function in ast.walk(ast.parse(text)) if "office.writing(" in text else ():
            if not isinstance(function, ast.FunctionDef) or not (found := list(writes(function))):
                continue
            units += 1
            is_repeated = any(ast.unparse(decorator) == "repeated" for decorator in function.decorator_list)
            if not is_repeated or len(found) > 1 or found[0][1]:
                wrong.append(f"{path.relative_to(ROOT)}:{found[0][0]}")
    assert wrong == []
    assert units > 80
