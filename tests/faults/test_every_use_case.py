"""Everything that people do with an office, and somebody dies (kill -9) at any statement of it.

What a death leaves is what the files held at that moment: each deed is halted before each statement, and wherever the files are not as
before they are copied. Such a copy is whole, its journal agrees, nobody holds a lock, and whoever does the same again comes to the same
end. With EVERY_FAULT=1 (`make faults`) nothing is copied and nothing left out: the program is killed there, in all chapters.
"""

import ast
import dataclasses
import errno
import itertools
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

from secretariat.demo.office import make_office
from tests.faults import doing
from tests.faults.deed_units import UNITS
from tests.faults.deeds import CHAPTERS, UNITS_APART
from tests.faults.doing import Deed
from tests.faults.driver import ROOT, Answer, Driver, Request
from tests.faults.place import Place, settle_down
from tests.faults.states import HALF_WAY, State, done
from tests.support import records
from tests.support.rehearsal import hash_quickly, make_log_in_quick

Told = Callable[[str, object], None]
SIZE: Final = 40
EVERY_FAULT: Final = bool(os.environ.get("EVERY_FAULT"))
AT_MOST: Final = 4  # of the states of one deed; the first is that before it
WARM_EVERY: Final = 4  # the process that forks does one deed itself, so that its children find most statements compiled
LOOKED_AT_EVERY: Final = 8  # of the deeds of one transaction, which leave what was there before, or all of it
EVERY_DAY: Final = ("applications", "parcels")  # the chapters with most half-way states; the others with all that is left out here
FAILS_EVERY: Final = 27
FAILINGS: Final = {"w": (errno.ENOSPC, errno.EIO, errno.EDQUOT), "s": (errno.EIO, errno.ENOSPC), "r": (errno.EIO, errno.EACCES)}
"""Writes, syncs, renamings, and how each of them fails in turn."""
COMMAND: Final = "command line"
ROOMS: Final = ("secretariat", "exports", "screens")
"""Where use cases stand."""


@pytest.fixture(scope="session")
def full_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An embedded office with work in every state, to be copied."""
    folder = tmp_path_factory.mktemp("full")
    with pytest.MonkeyPatch.context() as patch:
        hash_quickly(patch)
        make_office(f"sqlite:///{folder / 'office.db'}", SIZE, folder, lambda _: None).office.close()
    settle_down(folder / "office.db")
    make_log_in_quick(folder / "office.db")
    settle_down(folder / "office.db")
    return folder / "office.db"


@dataclass(slots=True)
class Count:
    """What was gone through: for whoever reads the run."""

    deeds: int = 0
    statements: int = 0
    states: int = 0
    half_way: int = 0
    failings: int = 0
    refusals: int = 0
    units: set[str] = field(default_factory=set)

    def __str__(self) -> str:
        return (
            f"{self.deeds} deeds of {self.statements} statements; {self.states} states died in, {self.half_way} of them half way; "
            f"{self.failings} failing disks, {self.refusals} refused for it"
        )


class Scene:
    """One day in one office: what it holds before a deed is put aside, and put back before each death."""

    def __init__(self, template: Path, folder: Path, driver: Driver) -> None:
        self.place, self.driver, self.count = Place(template, folder), driver, Count()
        self.office = doing.Office(self.place.path, folder)
        self.before, self.after, self.left = folder / "before.db", folder / "after.db", folder / "left"
        self.now, self.states = self.place.is_sound(), list[tuple[int, int]]()

    def request(self, deed: Deed) -> Request:
        """A deed as the driver takes it."""
        return Request(COMMAND, self.place.url, deed.arguments(self.place.url))

    def put_back(self, file: Path, log: Path | None = None) -> None:
        """The office as it was in a file, with what its log held."""
        self.place.template = file
        self.place.fresh()
        if log is not None and log.exists():
            shutil.copyfile(log, self.place.files[1])

    def clear(self) -> None:
        """Nothing of what the deed wrote outside of the office is there."""
        shutil.rmtree(self.office.out, ignore_errors=True)
        shutil.copytree(self.office.folder / "out before", self.office.out)

    def is_in_order(self) -> None:
        """The journal of the office agrees with its records."""
        with self.place.office() as office:
            assert records.faults(office) == []

    def do(self, deed: Deed) -> State:
        """Does a deed to its end, and puts aside what lay in the files on the way. Gives what the office holds in the end."""
        settle_down(self.place.path)
        shutil.copyfile(self.place.path, self.before)
        shutil.rmtree(self.office.folder / "out before", ignore_errors=True)
        shutil.copytree(self.office.out, self.office.folder / "out before")
        shutil.rmtree(self.left, ignore_errors=True)
        if self.count.deeds % WARM_EVERY == 0:
            self.driver.attempt(dataclasses.replace(self.request(deed), warm=True))
            self.put_back(self.before)
            self.clear()
        whole = self.driver.attempt(dataclasses.replace(self.request(deed), looked_at=self.place.files, kept_in=str(self.left)))
        assert (whole.status == 0) != deed.is_refused, (deed.line, whole)
        assert "Traceback" not in whole.err, whole.err
        self.count.deeds += 1
        self.count.statements += whole.statements
        self.count.units |= set(whole.units)
        settle_down(self.place.path)
        shutil.copyfile(self.place.path, self.after)
        is_passed_over = len(whole.units) < 2 and self.count.deeds % LOOKED_AT_EVERY and not EVERY_FAULT
        self.states = [] if is_passed_over else some(whole.alike())
        return self.place.is_sound()

    def die(self, deed: Deed, place: int, point: int) -> None:
        """The office as a death before a statement leaves it; `place` says which of the states it is."""
        self.clear()
        if not EVERY_FAULT:
            left = self.left / str(place)
            self.put_back(left / self.place.path.name, left / Path(self.place.files[1]).name)
            return
        self.put_back(self.before)
        assert self.driver.attempt(dataclasses.replace(self.request(deed), statement=point)).was_killed, (deed.line, point)

    def goes_on(self, deed: Deed, after: State, following: str | None) -> None:
        """From where a death left it, the same deed comes to the same end, or the next one goes on."""
        again = self.driver.attempt(self.request(deed))
        found = self.place.is_sound()
        self.is_in_order()
        match deed.sign:
            case ">":
                if again.status == 0:
                    return
                assert following is not None
                next_one = self.driver.attempt(self.request(self.office.deed(following)))
                assert next_one.status == 0, (deed.line, next_one)
                self.place.is_sound()
                self.is_in_order()
            case "+":
                assert again.status == 0, (deed.line, again)
            case "~":
                assert again.status == 0, (deed.line, again)
                assert sizes(found) == sizes(after), deed.line
            case _:
                assert (again.status == 0) != deed.is_refused, (deed.line, again)
                assert done(found) == done(after), (deed.line, differences(found, after))

    def dies_anywhere(self, line: str, following: str | None) -> None:
        """Does what a line says, then dies in each of the states that it went through."""
        deed = self.office.deed(line)
        before, self.now = self.now, self.do(deed)
        seen = [before]
        for place, point in self.states:
            self.die(deed, place, point)
            state = self.place.is_sound()
            self.count.states += 1
            if state in seen:
                continue
            seen.append(state)
            self.is_in_order()
            if done(state) != done(self.now):
                self.count.half_way += 1
                self.goes_on(deed, self.now, following)
        if EVERY_FAULT or self.count.deeds % FAILS_EVERY == 0:
            self.disk_fails(deed)
        self.put_back(self.after)

    def disk_fails(self, deed: Deed) -> None:
        """The disk fails at a write, a sync or a renaming of the deed, and at all later ones."""
        request, seen = self.request(deed), list[State]()
        for operation, errors in FAILINGS.items():
            self.put_back(self.before)
            self.clear()
            calls = self.driver.attempt(dataclasses.replace(request, operation=operation)).calls
            written = {path.name for path in self.office.out.rglob("*")}
            for call in range(1, calls + 1) if EVERY_FAULT else sorted({1, calls} - {0}):
                self.put_back(self.before)
                self.clear()
                error = errors[call % len(errors)]
                answer = self.driver.attempt(dataclasses.replace(request, operation=operation, call=call, error=error))
                self.count.failings += 1
                self.count.refusals += answer.status != 0
                is_a_plain_answer(answer, (deed.line, operation, call))
                assert {path.name for path in self.office.out.rglob("*")} <= written, (deed.line, operation, call)
                state = self.place.is_sound()
                if state not in seen:
                    seen.append(state)
                    self.is_in_order()


def is_a_plain_answer(answer: Answer, place: object) -> None:
    """One JSON document with the exit status for it, no trace, no defect."""
    assert answer.status in {0, 1, 3}, (place, answer)
    assert "Traceback" not in answer.err, (place, answer)
    json.loads(answer.out)


def some(states: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """The states that are died in, each with its place and the first statement before which it is: all of them, or as many as `AT_MOST`."""
    told = [(place, alike[0]) for place, alike in enumerate(states)]
    return told if EVERY_FAULT or len(told) <= AT_MOST else [told[place * (len(told) - 1) // (AT_MOST - 1)] for place in range(AT_MOST)]


def sizes(state: State) -> Mapping[str, int]:
    """How many rows each table has, besides those that count how often something was tried."""
    return {name: len(rows) for name, rows in done(state, records.COUNTED_FILES | HALF_WAY).items()}


def differences(one: State, other: State) -> Mapping[str, tuple[int, int]]:
    """The tables that are not alike, with how many rows only the one and only the other has."""
    return {
        name: (len(set(rows) - set(other[name])), len(set(other[name]) - set(rows))) for name, rows in one.items() if rows != other[name]
    }


@pytest.mark.parametrize("chapter", CHAPTERS if EVERY_FAULT else EVERY_DAY)
@pytest.mark.long
def test_whoever_dies_at_anything_that_people_do_leaves_an_office_in_which_the_next_one_goes_on(
    chapter: str, shim: Driver, full_office: Path, tmp_path: Path, record_property: Told
) -> None:
    scene, lines = Scene(full_office, tmp_path, shim), CHAPTERS[chapter]
    for line, following in itertools.zip_longest(lines, lines[1:]):
        scene.dies_anywhere(line, following)
    assert scene.count.units == UNITS[chapter]
    record_property("told", f"{chapter}: {scene.count}")


def test_every_function_that_writes_is_in_a_deed_or_is_named_with_what_stands_for_it() -> None:
    done_by_deeds = frozenset[str]().union(*UNITS.values())
    assert writing_functions() == done_by_deeds | set(UNITS_APART)
    assert not done_by_deeds & set(UNITS_APART)


def writing_functions() -> set[str]:
    """All functions that open a writing transaction of an office."""
    found: set[str] = set()
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            module, text = ".".join(path.relative_to(ROOT).with_suffix("").parts), path.read_text("utf-8")
            if "office.writing" in text:  # most do not, and parsing takes its time
                found |= {f"{module}:{name}" for name in _writing_in(ast.parse(text), "")}
    return found


def _writing_in(node: ast.AST, name: str) -> Iterator[str]:
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.FunctionDef):
            within = f"{name}.<locals>." if isinstance(node, ast.FunctionDef) else f"{name}." if name else ""
            yield from _writing_in(inner, f"{within}{inner.name}")
        elif isinstance(inner, ast.ClassDef):
            yield from _writing_in(inner, inner.name)
        elif isinstance(inner, ast.Call) and ast.unparse(inner.func).endswith(("office.writing", "_office.writing")):
            yield name
            yield from _writing_in(inner, name)
        else:
            yield from _writing_in(inner, name)
