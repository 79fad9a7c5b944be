"""A warm process that forks one child for each try: the child does its deed, and dies or finds the disk full where it was told to.

Run as a program it reads one request a line (JSON) and answers each with one line; `Driver` is the other end, in the tests.
"""

import contextlib
import ctypes
import gc
import hashlib
import importlib
import io
import itertools
import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from secretariat.office import Office

ROOT: Final = Path(__file__).parents[2]
NEVER: Final = 1 << 40
DEFECT: Final = 70
ANY_CHANGE: Final = "c"  # of a file, as io_fault.c counts them
SETS: Final = re.compile("[A-Z_]+=.*")


@dataclass(frozen=True, slots=True)
class Request:
    """One try. `deed` names what is done with the office at `url`; `now` and `machine` are the clocks.

    `statement`: dies before that statement of the deed, counted from 1. `operation` (w, s) with `call` and `error`: fails that write
    or sync of a file and all later ones with that errno, or dies there if it is 0. `file_bytes`: no file grows beyond.
    `warm`: no try at all; the process itself does the deed, so that its children find every statement compiled and every command built.
    `looked_at`: files and folders; the child is halted before each statement and looked at, what a death there would leave of them.
    `kept_in`: a folder where a copy of these files is put (0, 1, 2 …) whenever they are not as they were at any halt before.
    """

    deed: str
    url: str
    arguments: tuple[str, ...] = ()
    now: str = "2020-01-20T10:00:00+09:00"
    machine: str = "2026-01-05T10:00:00+09:00"
    statement: int = NEVER
    operation: str = ""
    call: int = NEVER
    error: int = 0
    file_bytes: int = 0
    warm: bool = False
    looked_at: tuple[str, ...] = ()
    kept_in: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a try ended: the exit status (negative: the signal), what was said, statements and file operations until then if it lived.

    `left`: what lay in the files that were looked at before each statement, as a digest. `units`: the functions that opened a writing
    transaction, as module:name.
    """

    status: int
    out: str
    err: str
    statements: int
    calls: int
    left: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    @property
    def was_killed(self) -> bool:
        """Whether the child died where it was told to."""
        return self.status == -signal.SIGKILL

    def alike(self) -> list[list[int]]:
        """All statements, those together before which the files were the same, byte for byte: what a death leaves there is the same too."""
        assert len(self.left) == self.statements
        found: dict[str, list[int]] = {}
        for place, digest in enumerate(self.left, 1):
            found.setdefault(digest, []).append(place)
        return list(found.values())


class Driver:
    """The tests' end. Ends with `close`."""

    def __init__(self, home: Path, shim: Path | None) -> None:
        environment = {**os.environ, "HOME": str(home), "SECRETARIAT_PASSWORD": "a password for tests"}
        if shim is not None:
            environment["LD_PRELOAD"] = str(shim)
        self.has_shim = shim is not None
        self.process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "tests.faults.driver"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def attempt(self, request: Request) -> Answer:
        """Has a child do it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asdict(request)) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return Answer(**{**answer, "left": tuple(answer["left"]), "units": tuple(answer["units"])})

    def close(self) -> None:
        """Ends the process."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class Countdown:
    """Counts statements from `begin` on and dies before the one that it was told; halts before each of them, if it is to.

    Where `changes` tells how often anything was written so far, it halts only if that was moved: else the files are as they were.
    """

    def __init__(self, last: int, *, halts: bool = False, changes: Callable[[], int] | None = None) -> None:
        self.last, self.halts, self.passed, self.counting = last, halts, 0, False
        self.changes, self.seen = changes, -1
        self.halted: list[int] = []

    def begin(self) -> None:
        """From here on statements count."""
        self.counting = True

    def step(self, _: object = None) -> None:
        """Before each statement."""
        if self.counting:
            self.passed += 1
            if self.passed >= self.last:
                os.kill(os.getpid(), signal.SIGKILL)
            if self.halts and self._has_moved():
                self.halted.append(self.passed)
                os.kill(os.getpid(), signal.SIGSTOP)

    def _has_moved(self) -> bool:
        if self.changes is None:
            return True
        before, self.seen = self.seen, self.changes()
        return self.seen != before

    def watch(self) -> None:
        """Sees every statement of this process: on SQLite also those of executemany and of triggers, on Postgres all but COPY."""
        import sqlalchemy as sa

        def connected(connection: object, _record: object) -> None:
            if isinstance(connection, sqlite3.Connection):
                connection.set_trace_callback(self.step)

        def about_to(connection: sa.Connection, *_: object) -> None:
            if connection.dialect.name != "sqlite":
                self.step()

        sa.event.listen(sa.Engine, "connect", connected)
        sa.event.listen(sa.Engine, "before_cursor_execute", about_to)
        sa.event.listen(sa.Engine, "commit", about_to)


@dataclass(slots=True)
class Offices:
    """The offices that the warm process knows, by URL, closed: their children open them."""

    known: dict[str, "Office"] = field(default_factory=dict)

    def open(self, request: Request) -> "Office":
        """The office of a request at its times."""
        from secretariat.clock import FixedClock, parse_instant
        from secretariat.office import open_office

        now, machine = parse_instant(request.now), FixedClock(parse_instant(request.machine))
        if request.url not in self.known:
            return open_office(request.url, now, machine)
        return replace(self.known[request.url], clock=FixedClock(now), machine_clock=machine)

    def warm(self, request: Request) -> None:
        """Does the deed of a request here and keeps the office."""
        self.known[request.url] = self.open(request)
        # on our own output answers go out
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            DEEDS[request.deed](request, self, Countdown(NEVER))
        self.known[request.url].engine.dispose()


def _intake(request: Request, offices: Offices, countdown: Countdown) -> int:
    """arguments: file, provider."""
    from secretariat.intake.applications import take_in_applications
    from secretariat.intake.result import IntakeResult
    from tests.support.rehearsal import PEOPLE

    office = offices.open(request)
    countdown.begin()
    result = take_in_applications(office, PEOPLE["rin"], Path(request.arguments[0]), request.arguments[1])
    return 0 if isinstance(result, IntakeResult) else 1


def _closing(request: Request, offices: Offices, countdown: Countdown) -> int:
    """arguments: start day, size of a chunk."""
    from secretariat.screening import closing
    from tests.support.rehearsal import PEOPLE

    office = offices.open(request)
    vars(closing)["CHUNK"] = int(request.arguments[1])
    countdown.begin()
    result = closing.close_cutoff(office, PEOPLE["mai"], date.fromisoformat(request.arguments[0]))
    return 0 if isinstance(result, closing.ClosingResult) else 1


def _deciding(request: Request, offices: Offices, countdown: Countdown) -> int:
    """arguments: the application that rin takes and approves."""
    from secretariat.casework.desk import decide_application, take_case
    from secretariat.screening.decision import Command
    from tests.support.rehearsal import PEOPLE

    office, (number,) = offices.open(request), request.arguments
    countdown.begin()
    refused = take_case(office, PEOPLE["rin"], number) or decide_application(office, PEOPLE["rin"], number, Command("approve"))
    return 0 if refused is None else 1


def _recheck(request: Request, offices: Offices, countdown: Countdown) -> int:
    """arguments: the programme file, size of a chunk."""
    from secretariat.programme_change import change_programme
    from secretariat.refusal import Refusal
    from secretariat.screening import recheck
    from tests.support.rehearsal import PEOPLE

    office = offices.open(request)
    vars(recheck)["CHUNK"] = int(request.arguments[1])
    content = Path(request.arguments[0]).read_text("utf-8")
    countdown.begin()
    return 1 if isinstance(change_programme(office, PEOPLE["mai"], content), Refusal) else 0


def _amendments(request: Request, offices: Offices, countdown: Countdown) -> int:
    """arguments: file, provider, how many reports are accepted in one transaction."""
    from secretariat.amendments import at_once
    from secretariat.intake.amendments import take_in_amendments
    from secretariat.intake.result import IntakeResult
    from tests.support.rehearsal import PEOPLE

    office = offices.open(request)
    vars(at_once)["CHUNK"] = int(request.arguments[2])
    countdown.begin()
    result = take_in_amendments(office, PEOPLE["rin"], Path(request.arguments[0]), request.arguments[1])
    return 0 if isinstance(result, IntakeResult) else 1


def _shipping(request: Request, offices: Offices, countdown: Countdown) -> int:
    """arguments: the folder for the carrier's files, how many parcels are written in one transaction."""
    from tests.support.warehouse import in_chunks, shipping_day

    office = offices.open(request)
    in_chunks(int(request.arguments[1]))
    countdown.begin()
    shipping_day(office, Path(request.arguments[0]))
    return 0


def _letters(request: Request, offices: Offices, countdown: Countdown) -> int:
    """arguments: where to, "folder" for one file for each provider."""
    from exports.letter_run import WrittenLetters, write_letter_run
    from secretariat.letter_runs import LettersWanted
    from tests.support.rehearsal import PEOPLE

    office = offices.open(request)
    wanted = LettersWanted(by_provider=request.arguments[1:] == ("folder",))
    countdown.begin()
    written = write_letter_run(office, PEOPLE["rin"], wanted, Path(request.arguments[0]))
    return 0 if isinstance(written, WrittenLetters) else 1


def _command_line(request: Request, _offices: Offices, countdown: Countdown) -> int:
    """arguments: those of the program, before them what is put into its environment, as NAME=VALUE."""
    from secretariat.cli.program import run

    set_first = list(itertools.takewhile(lambda word: SETS.fullmatch(word), request.arguments))
    os.environ.update((name, value) for name, _, value in (word.partition("=") for word in set_first))
    countdown.begin()
    return run(request.arguments[len(set_first) :])


DEEDS: Final[Mapping[str, Callable[[Request, Offices, Countdown], int]]] = {
    "intake": _intake,
    "closing": _closing,
    "deciding": _deciding,
    "recheck": _recheck,
    "amendments": _amendments,
    "shipping": _shipping,
    "letters": _letters,
    "command line": _command_line,
}


def _note_units(units: list[str]) -> None:
    """From now on whoever opens a writing transaction is noted."""
    from secretariat.office import Office

    opened = Office.writing

    def writing(self: "Office", staff: str, action: str, operation_id: str | None = None) -> object:
        frame = sys._getframe(1)
        units.append(f"{frame.f_globals['__name__']}:{frame.f_code.co_qualname}")
        return opened(self, staff, action, operation_id)

    pytest.MonkeyPatch().setattr(Office, "writing", writing)


@dataclass(frozen=True, slots=True)
class Lived:
    """What a child tells of itself at its end, if it comes to one."""

    statements: int = 0
    calls: int = 0
    halted: Sequence[int] = ()
    units: Sequence[str] = ()


def _child(request: Request, offices: Offices, report: int) -> int:
    units: list[str] = []
    _note_units(units)
    operation = request.operation or (ANY_CHANGE if request.looked_at and "LD_PRELOAD" in os.environ else "")
    shim = ctypes.CDLL(None) if operation else None
    if shim is not None:
        shim.fault_arm(ctypes.c_char(operation.encode()), ctypes.c_long(request.call), ctypes.c_int(request.error))
    changes = shim.fault_passed if shim is not None and operation == ANY_CHANGE else None
    countdown = Countdown(request.statement, halts=bool(request.looked_at), changes=changes)
    countdown.watch()
    if request.file_bytes:
        resource.setrlimit(resource.RLIMIT_FSIZE, (request.file_bytes, request.file_bytes))
    try:
        return DEEDS[request.deed](request, offices, countdown)
    finally:
        passed = shim.fault_passed() if shim is not None else 0
        if shim is not None:
            shim.fault_arm(ctypes.c_char(b"\0"), ctypes.c_long(0), ctypes.c_int(0))
        os.write(report, json.dumps(asdict(Lived(countdown.passed, passed, countdown.halted, units))).encode())


def _digest(paths: Sequence[str]) -> str:
    """What lies in files and folders, names and all."""
    found = hashlib.blake2b()
    for path in map(Path, paths):
        for file in sorted([path, *path.rglob("*")]) if path.is_dir() else [path]:
            content = file.read_bytes() if file.is_file() else b""
            found.update(f"{file} {file.exists()} {len(content)} ".encode() + content)
    return found.hexdigest()


def _ended(child: int, request: Request) -> tuple[int, list[str]]:
    """The exit status of a child, and what lay in the files whenever it halted: looked at from here, since its locks stay untouched so."""
    left: list[str] = []
    while os.WIFSTOPPED(ended := os.waitpid(child, os.WUNTRACED)[1]):
        digest = _digest(request.looked_at)
        if request.kept_in and digest not in left:
            _keep(request.looked_at, Path(request.kept_in, str(len(set(left)))))
        left.append(digest)
        os.kill(child, signal.SIGCONT)
    return os.waitstatus_to_exitcode(ended), left


def _keep(paths: Sequence[str], folder: Path) -> None:
    """A copy of files, those of them that there are."""
    folder.mkdir(parents=True)
    for path in map(Path, paths):
        if path.exists():
            shutil.copyfile(path, folder / path.name)


def _at_each(halts: Sequence[int], left: Sequence[str], statements: int) -> tuple[str, ...]:
    """What lay in the files before each statement: what lay there at the last halt."""
    places = itertools.accumulate((point in set(halts) for point in range(1, statements + 1)), int.__add__)
    return tuple(left[place - 1] for place in places) if halts else ()


def _attempt(request: Request, offices: Offices) -> Answer:
    reading, writing = os.pipe()
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        child = os.fork()
        if child == 0:
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            status = DEFECT
            try:
                status = _child(request, offices, writing)
            finally:
                if (defect := sys.exc_info()[1]) is not None:
                    traceback.print_exception(defect)
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(status)
        os.close(writing)
        status, left = _ended(child, request)
        with os.fdopen(reading) as pipe:
            told = Lived(**json.loads(pipe.read() or "{}"))
        for stream in (out, err):
            stream.seek(0)
        places = _at_each(told.halted, left, told.statements)
        return Answer(status, out.read(), err.read(), told.statements, told.calls, places, tuple(told.units))


def modules_under(*folders: str) -> list[str]:
    """The names of all modules in folders of the repository."""
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths if path.stem not in {"__init__", "__main__"}]


def _warm_up() -> None:
    """Imports what every child would have to; nothing of it is garbage, and a child that looked for some would copy all of the memory.

    Offices that were opened here share what was compiled with those that a child opens, and so do commands that were built here.
    """
    for module in (
        *modules_under("exports", "secretariat/cli", "secretariat/patrol", "secretariat/privacy"),
        "openpyxl.cell._writer",
        "exports.letter_run",
        "exports.results",
        "exports.status",
        "secretariat.backup",
        "secretariat.cli.program",
        "secretariat.intake.amendments",
        "secretariat.intake.applications",
        "secretariat.programme_change",
        "secretariat.screening.closing",
        "tests.support.rehearsal",
        "tests.support.warehouse",
    ):
        importlib.import_module(module)
    from tests.support.built_commands import share_built_commands
    from tests.support.engines import share_engines

    patch = pytest.MonkeyPatch()
    share_engines(patch, {})
    share_built_commands(patch)
    # a child that wrote byte code would count more writes than the next one
    sys.dont_write_bytecode = True
    gc.freeze()


def main() -> None:
    """Answers requests until there are no more."""
    _warm_up()
    offices = Offices()
    for line in sys.stdin:
        values = json.loads(line)
        request = Request(**{**values, "arguments": tuple(values["arguments"]), "looked_at": tuple(values["looked_at"])})
        if request.warm:
            offices.warm(request)
            gc.freeze()
            answer = Answer(0, "", "", 0, 0)
        else:
            answer = _attempt(request, offices)
        sys.stdout.write(json.dumps(asdict(answer)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
