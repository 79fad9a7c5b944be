"""A run that writes letters dies (kill -9) at its statements, writes and syncs; whoever comes next has it taken up.

It is halted before each statement; where its files are the same as before others, byte for byte, it dies before the first and the last.

In the end every letter stands once over all files, whether the next one names the same file or another one first.
"""

import errno
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from exports.letter_run import WrittenLetters, write_letter_run
from secretariat.clock import FixedClock
from secretariat.letter_runs import LettersWanted, open_runs
from secretariat.office import open_office
from secretariat.refusal import Refusal
from tests.faults.driver import Driver, Request
from tests.faults.place import NOW, Place, settle_down
from tests.support import records
from tests.support.letter_work import letters_waiting, told
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite

FILES = 5  # ways to die that are looked at among the writes and syncs of each kind


@pytest.fixture(scope="module")
def filled(quick_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Mapping[str, int]]:
    """An embedded office with letters to two providers, to be copied; and each of them once."""
    path = tmp_path_factory.mktemp("letters") / "filled.db"
    office = open_office(copy_sqlite(quick_template, path), OPENED, FixedClock(OPENED))
    _, numbers = letters_waiting(office, PEOPLE, 1, 2)
    office.engine.dispose()
    settle_down(path)
    return path, dict.fromkeys(numbers, 1)


def finish(place: Place, out: Path, other: Path, wanted: LettersWanted, *, other_first: bool) -> None:
    """What people do next: the same again, or first something else."""
    with place.office() as office:
        assert records.faults(office) == []
        for path in (other, out) if other_first else (out, other):
            assert isinstance(write_letter_run(office, PEOPLE["mai"], wanted, path), WrittenLetters | Refusal)
        assert open_runs(office) == ()
        assert all(row["rendered_at"] is not None for row in records.rows(office, records.every(records.OUTBOX)))
        assert records.faults(office) == []


def place_of(template: Path, folder: Path) -> Place:
    """A fresh copy that nobody has open."""
    place = Place(template, folder)
    with place.office() as office:
        assert records.faults(office) == []
    return place


def empty(*folders: Path) -> None:
    for folder in folders:
        for file in [path for path in folder.rglob("*") if path.is_file()]:
            file.unlink()


@pytest.mark.parametrize("kind", ["file", pytest.param("folder", marks=pytest.mark.long)])
def test_a_run_that_dies_anywhere_is_taken_up_and_every_letter_is_written_once(
    driver: Driver, filled: tuple[Path, Mapping[str, int]], tmp_path: Path, kind: str
) -> None:
    template, once = filled
    place, folder = place_of(template, tmp_path), tmp_path / "out"
    folder.mkdir()
    out, other = (folder / f"{name}{'' if kind == 'folder' else '.pdf'}" for name in ("a", "b"))
    wanted = LettersWanted(by_provider=kind == "folder")
    request = Request("letters", place.url, (str(out), kind), NOW, NOW)
    driver.attempt(replace(request, warm=True))
    empty(folder)
    place.fresh()
    whole = driver.attempt(replace(request, looked_at=(*place.files, str(folder))))
    assert (whole.status, whole.err, told(folder)) == (0, "", once)
    assert whole.statements > 10
    # where a death leaves the same files as another one: one with either of what may come next
    deaths = [replace(request, statement=point) for alike in whole.alike() for point in (alike[0], alike[-1])]
    if driver.has_shim:
        for operation in ("w", "s"):
            place.fresh()
            empty(folder)
            calls = driver.attempt(replace(request, operation=operation)).calls
            points = sorted({1 + round(step * (calls - 1) / (FILES - 1)) for step in range(FILES)})
            deaths += [replace(request, operation=operation, call=call) for call in points]
    stood = 0
    for turn, death in enumerate(deaths):
        place.fresh()
        empty(folder)
        assert driver.attempt(death).was_killed, death
        place.is_sound()
        stood += told(folder) == once
        finish(place, out, other, wanted, other_first=bool(turn % 2))
        assert told(folder) == once, death
    assert 0 < stood < len(deaths)


def test_where_nothing_can_be_written_any_more_no_letter_gets_lost(
    shim: Driver, filled: tuple[Path, Mapping[str, int]], tmp_path: Path
) -> None:
    template, once = filled
    place, folder = place_of(template, tmp_path), tmp_path / "out"
    folder.mkdir()
    request = Request("letters", place.url, (str(folder / "a.pdf"),), NOW, NOW, operation="w", error=errno.ENOSPC)
    calls = shim.attempt(request).calls
    for call in range(1, calls + 1, FILES):
        place.fresh()
        empty(folder)
        shim.attempt(replace(request, call=call))
        finish(place, folder / "a.pdf", folder / "b.pdf", LettersWanted(), other_first=bool(call % 2))
        assert told(folder) == once, call
