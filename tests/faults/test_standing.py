"""A standing order whose disk is full, or whose process is killed, at any write: the old file or a whole new one, an office that is whole.

Nothing is left locked: the next run does it.
"""

import errno
import json
from dataclasses import replace
from pathlib import Path
from typing import Final

import openpyxl
import pytest

from secretariat.clock import FixedClock
from secretariat.office import open_office
from secretariat.standing_orders import Order, find_order, save_order
from tests.faults.driver import Answer, Driver, Request
from tests.faults.place import Place, settle_down
from tests.support import records
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite
from tests.support.samples import application_row, take_in, take_over_provider

OLD: Final = b"what stood here before"
NAME: Final = "夜間"
TRIES: Final = 6
SENTENCES: Final = ("The disk is full", "cannot be written")


class Night(Place):
    """A fresh copy of an office with an order, and the folder into which it writes."""

    def __init__(self, template: Path, folder: Path) -> None:
        super().__init__(template, folder)
        self.out = folder / "out"
        self.out.mkdir()
        self.file = self.out / "providers.xlsx"
        with self.office() as office:
            assert save_order(office, PEOPLE["mai"], NAME, ["providers"], str(self.file)) is None
        settle_down(self.path)
        self.template = folder / "with-order.db"
        self.template.write_bytes(self.path.read_bytes())

    def again(self) -> None:
        """Back to the beginning, the old file in its place."""
        self.fresh()
        for left in self.out.iterdir():
            left.unlink()
        self.file.write_bytes(OLD)

    def request(self) -> Request:
        """The nightly command."""
        options = ("--database", self.url, "--as", "mai", "--now", OPENED.isoformat(), "--lang", "en", "--json")
        return Request("command line", self.url, (*options, "export", "run", NAME))

    def is_whole_or_old(self) -> bool:
        """Whether the file is the new one; if it is neither the old nor a whole one, the test fails."""
        self.is_sound()
        if self.file.read_bytes() == OLD:
            return False
        openpyxl.load_workbook(self.file).close()
        return True

    def last_done(self) -> bool | None:
        """How the last run was entered; None where none was."""
        with self.office() as office:
            assert records.faults(office) == []
            found = find_order(office, PEOPLE["mai"], NAME)
        assert isinstance(found, Order)
        return found.last.done if found.last is not None else None


@pytest.fixture(scope="module")
def template(quick_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with something to export."""
    path = tmp_path_factory.mktemp("standing") / "filled.db"
    office = open_office(copy_sqlite(quick_template, path), OPENED, FixedClock(OPENED))
    take_in(office, PEOPLE["rin"], [application_row(serial) for serial in range(1, 4)], take_over_provider(office, PEOPLE))
    office.engine.dispose()
    settle_down(path)
    return path


@pytest.fixture
def night(template: Path, tmp_path: Path) -> Night:
    """The night of one test."""
    return Night(template, tmp_path)


def spread(calls: int) -> list[int]:
    """The first calls of a run, the last, and some between."""
    return sorted({1, 2, *(1 + round(step * (calls - 1) / (TRIES - 1)) for step in range(TRIES))})


def clean(night: Night, shim: Driver, operation: str) -> Answer:
    """A run in which nothing goes wrong, counted."""
    night.again()
    shim.attempt(replace(night.request(), warm=True))
    night.again()
    answer = shim.attempt(replace(night.request(), operation=operation))
    assert (answer.status, answer.err, night.is_whole_or_old(), night.last_done()) == (0, "", True, True), answer
    return answer


def runs_again(night: Night, shim: Driver) -> None:
    """Whatever was left behind, the next run does it."""
    answer = shim.attempt(night.request())
    assert (answer.status, answer.err, night.is_whole_or_old(), night.last_done()) == (0, "", True, True), answer


@pytest.mark.parametrize(("operation", "error"), [("w", errno.ENOSPC), ("s", errno.EIO)])
def test_a_full_disk_leaves_the_old_file_and_is_said_plainly(operation: str, error: int, shim: Driver, night: Night) -> None:
    request = replace(night.request(), operation=operation, error=error)
    for call in spread(clean(night, shim, operation).calls):
        night.again()
        answer = shim.attempt(replace(request, call=call))
        new = night.is_whole_or_old()
        assert {path.name for path in night.out.iterdir()} == {night.file.name}
        if answer.status == 0:
            assert (new, night.last_done()) == (True, True)
            continue
        assert answer.status in {1, 3}, answer
        assert "Traceback" not in answer.err, answer.err
        said = json.loads(answer.out)["refused"]["message"]
        assert any(known in said for known in SENTENCES), answer
        # with the disk full nothing could be entered, or that it was done could not
        assert night.last_done() in {None, False}
        runs_again(night, shim)


def test_a_run_that_is_killed_anywhere_leaves_the_old_file_or_a_whole_one_and_no_lock(shim: Driver, night: Night) -> None:
    request = replace(night.request(), operation="w", error=0)
    killed = 0
    for call in spread(clean(night, shim, "w").calls):
        night.again()
        answer = shim.attempt(replace(request, call=call))
        killed += answer.was_killed
        night.is_whole_or_old()
        runs_again(night, shim)
    assert killed > 1
