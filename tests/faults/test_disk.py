"""The disk is full, or gives errors, from some write on: a plain sentence, exit status 1 or 3, an office that is whole, no half a file.

Commands run in children of a warm process; a preloaded library (io_fault.c) fails their writes, or a limit on the size of files does.
"""

import errno
import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

import openpyxl
import pytest
from pypdf import PdfReader

from exports.results import INDEX_NAME as RESULTS_INDEX
from secretariat.casework.desk import decide_application
from secretariat.clock import FixedClock
from secretariat.office import open_office
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from tests.faults.driver import Answer, Driver, Request
from tests.faults.place import Place, settle_down
from tests.support import records
from tests.support.rehearsal import OPENED, PEOPLE, at, copy_sqlite
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider, write_workbook

AFTER_CUTOFF: Final = "2020-02-14T10:00:00+09:00"
OLD: Final = b"what stood here before"
TRIES: Final = 4
TRIES_OF_AN_INTAKE: Final = 12  # it has many steps
KNOWN, NEW = 8, 10  # applications of the office, good rows of the file
SENTENCES: Final = ("The disk is full", "cannot be written")


@dataclass(frozen=True, slots=True)
class Work:
    """What somebody does: who, the command, the file that it writes (in the folder `out`; None: only the office)."""

    login: str
    command: tuple[str, ...]
    out: str | None = None


WORKS: Final[Mapping[str, Work]] = {
    "intake": Work("rin", ("intake", "applications", "{file}", "--provider", "{provider}", "--report", "{out}"), "report.xlsx"),
    "closing": Work("mai", ("cutoff", "close", "2020-03-01")),
    "backup": Work("admin", ("backup", "{out}"), "backup.db"),
    "status": Work("mai", ("export", "status", "--out", "{out}"), "status.xlsx"),
    "letters": Work("rin", ("export", "letters", "--out", "{out}"), "letters.pdf"),
    "results": Work("mai", ("export", "results", "--out", "{folder}"), "{provider}_アアアカ決済株式会社.xlsx"),
}


class Desk(Place):
    """A fresh copy of a filled office, a folder for what comes out, and the requests for it."""

    def __init__(self, template: Path, file: Path, provider: str, folder: Path) -> None:
        super().__init__(template, folder)
        self.file, self.provider, self.out = file, provider, folder / "out"
        self.out.mkdir()

    def clear(self, work: Work) -> None:
        """Back to the beginning; an old file stands where the new one will, unless it is a backup, which replaces none."""
        self.fresh()
        for left in self.out.iterdir():
            left.unlink()
        if work.out is not None and work.command[0] != "backup":
            self.path_of(work).write_bytes(OLD)

    def path_of(self, work: Work) -> Path:
        """Where a piece of work writes."""
        return self.out / str(work.out).format(provider=self.provider)

    def request(self, work: Work) -> Request:
        """The command line of a piece of work."""
        known = {"file": self.file, "provider": self.provider, "out": self.path_of(work), "folder": self.out}
        options = ("--database", self.url, "--as", work.login, "--now", AFTER_CUTOFF, "--lang", "en", "--json")
        return Request("command line", self.url, (*options, *(word.format(**known) for word in work.command)))


@pytest.fixture(scope="module")
def template(quick_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """An office with letters to write and a start day to close, the provider's next file, and the provider."""
    folder = tmp_path_factory.mktemp("disk")
    path = folder / "filled.db"
    office = open_office(copy_sqlite(quick_template, path), OPENED, FixedClock(OPENED))
    provider = take_over_provider(office, PEOPLE)
    numbers = take_in(office, PEOPLE["rin"], [application_row(serial) for serial in range(1, 1 + KNOWN)], provider).numbers
    for number in numbers[:4]:
        assert decide_application(office, PEOPLE["rin"], number, Command("approve")) is None
    assert decide_application(office, PEOPLE["rin"], numbers[4], Command("return", ("phone-wrong",))) is None
    later = at(office, AFTER_CUTOFF)
    assert isinstance(close_cutoff(later, PEOPLE["mai"], date(2020, 2, 21)), ClosingResult)
    for number in numbers[5:]:
        assert decide_application(later, PEOPLE["rin"], number, Command("approve")) is None
    office.engine.dispose()
    settle_down(path)
    rows = [*(application_row(serial) for serial in range(21, 21 + NEW)), application_row(31, employees="many")]
    return path, write_workbook(rows, APPLICATION_HEADINGS, folder / "next.csv"), provider


@pytest.fixture
def desk(template: tuple[Path, Path, str], tmp_path: Path) -> Desk:
    """The desk of one test."""
    return Desk(*template, tmp_path)


def spread(calls: int, tries: int) -> Sequence[int]:
    """The first calls of a run, the last, and some between."""
    return sorted({1, 2, *(1 + round(step * (calls - 1) / (tries - 1)) for step in range(tries))})


def is_a_plain_refusal(answer: Answer) -> None:
    """One JSON document, a sentence that a person understands, the right exit status, no trace."""
    assert answer.status in {1, 3}, answer
    assert "Traceback" not in answer.err, answer.err
    said = json.loads(answer.out)
    sentence = said["refused"]["message"] if "refused" in said else answer.err
    assert any(known in sentence for known in SENTENCES), answer


def is_whole_or_old(path: Path, *, done: bool) -> None:
    """What stands where the work writes: a whole new file; the old one or none only if the work was not done."""
    if not done and (not path.exists() or path.read_bytes() == OLD):
        return
    if path.suffix == ".pdf":
        assert len(PdfReader(path).pages) > 0
    elif path.suffix == ".xlsx":
        openpyxl.load_workbook(path).close()
    else:
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def try_it(desk: Desk, shim: Driver, work: Work, request: Request) -> bool:
    """One try and everything that has to hold after it; whether the work was done."""
    desk.clear(work)
    answer = shim.attempt(request)
    done = answer.status == 0
    if not done:
        is_a_plain_refusal(answer)
    desk.is_sound()
    with desk.office() as office:
        assert records.faults(office) == []
        taken = len(records.applications(office))
    if work is WORKS["intake"]:
        # whoever reads "refused" may send the file again, whoever reads the counts may not have to
        assert taken == (KNOWN if "refused" in json.loads(answer.out) else KNOWN + NEW)
    if work.out is not None:
        is_whole_or_old(desk.path_of(work), done=done)
        # letters that stood there stay beside the new ones, results come with a list of them
        assert {path.name for path in desk.out.iterdir()} <= {desk.path_of(work).name, "letters(2).pdf", RESULTS_INDEX}
    return done


@pytest.mark.parametrize("name", WORKS)
def test_a_full_disk_is_said_plainly_and_leaves_an_office_that_is_whole_and_no_half_a_file(name: str, shim: Driver, desk: Desk) -> None:
    work = WORKS[name]
    request = replace(desk.request(work), operation="w", error=errno.ENOSPC)
    desk.clear(work)
    shim.attempt(replace(desk.request(work), warm=True))
    desk.clear(work)
    clean = shim.attempt(request)
    assert (clean.status, clean.err) == (0, ""), clean
    tries = TRIES_OF_AN_INTAKE if name == "intake" else TRIES
    results = [try_it(desk, shim, work, replace(request, call=call)) for call in spread(clean.calls, tries)]
    assert results[:2] == [False, False]
    # with room on the disk again the same command does it, whatever was left behind
    again = shim.attempt(desk.request(work))
    assert (again.status, again.err) == (0, ""), again


@pytest.mark.parametrize("name", ["closing", "backup", "letters"])
def test_a_disk_that_cannot_keep_what_was_written_is_said_plainly_too(name: str, shim: Driver, desk: Desk) -> None:
    work = WORKS[name]
    request = replace(desk.request(work), operation="s", error=errno.EIO)
    desk.clear(work)
    shim.attempt(replace(desk.request(work), warm=True))
    desk.clear(work)
    clean = shim.attempt(request)
    assert (clean.status, clean.err) == (0, ""), clean
    assert clean.calls > 0
    for call in spread(clean.calls, TRIES):
        try_it(desk, shim, work, replace(request, call=call))


@pytest.mark.parametrize(
    ("name", "limit"), [("intake", 3_000), ("intake", 60_000), ("closing", 3_000), ("backup", 300_000), ("letters", 3_000)]
)
def test_a_limit_on_the_size_of_files_is_met_like_a_full_disk(name: str, limit: int, driver: Driver, desk: Desk) -> None:
    work = WORKS[name]
    assert not try_it(desk, driver, work, replace(desk.request(work), file_bytes=limit))
