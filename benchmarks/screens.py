"""How quickly the screens answer, in a real terminal (a pty), on an office of many applications.

Seconds here are wall seconds on a machine that others use too; so a bare Textual program is started beside ours in each pair, and the
ratio is told as well.
"""

import os
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import Final

from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Figure, Report, figure, milliseconds_of, percentile, ratio
from benchmarks.others import ENVIRONMENT, MISSING
from benchmarks.people import ADMIN, MANAGER, NOW, REVIEWER
from benchmarks.terminals import COLUMNS, NUMBER, PROGRAM, ROWS, case_in_title
from secretariat.demo.required import accept, require
from secretariat.intake.applications import take_in_applications
from secretariat.office import open_office
from secretariat.passwords import hash_password
from secretariat.staff_changes import NewPerson, add_person
from tests.support.terminal import Terminal, running

SHARE: Final = 0.95
FIRST_PAINT_SECONDS: Final = 0.5
QUEUE_SECONDS: Final = 1.5
KEY_SECONDS: Final = 0.1
PAGE_SECONDS: Final = 0.2
NEXT_CASE_SECONDS: Final = 0.5
UNLOCK_SECONDS: Final = 1.0
MEMORY_BYTES: Final = 120e6
GOAL_WHOLE: Final = 1.0
WHOLE_SECONDS: Final = 300.0  # that a table may take
HARLEQUIN: Final = ENVIRONMENT / "harlequin"
TYPING_SECONDS: Final = 1.5  # somebody who types a password quickly
BARE: Final = """
from textual.app import App
from textual.widgets import Static

class Bare(App):
    def compose(self):
        yield Static("ready")

Bare().run()
"""
WHOLE: Final = """
import sqlite3, sys
from textual.app import App
from textual.widgets import DataTable

QUERY = (
    "SELECT application.number, store.name, provider.name, application.status, application.urgent_on, application.received_at "
    "FROM application JOIN store ON store.id = application.store_id JOIN provider ON provider.id = application.provider_id "
    "ORDER BY application.urgent_on, application.turn, application.id"
)

class Whole(App):
    def compose(self):
        yield DataTable()

    def on_mount(self):
        table = self.query_one(DataTable)
        table.add_columns("number", "store", "provider", "status", "urgent", "received")
        table.add_rows(sqlite3.connect(sys.argv[1]).execute(QUERY))

Whole().run()
"""


def measure(folder: Path, applications: int, starts: int, keys: int, pages: int, cases: int) -> Report:
    """Starts the screens `starts` times, then presses keys in one of them."""
    url, environment = _office(folder, applications)
    bare, first, cold, typed, whole, held, harlequin = [], [], [], [], [], [], []
    _start(url, environment)  # it wrote the byte code and warmed the disk's cache
    for _ in range(starts):
        bare.append(_bare(environment))
        one, two = _start(url, environment)
        first.append(one)
        cold.append(two)
        typed.append(_typed(url, environment))
        seconds, megabytes = _whole(folder, environment)
        whole.append(seconds)
        held.append(megabytes)
        if HARLEQUIN.exists():
            harlequin.append(_harlequin(folder, environment))
    with _screens(url, environment) as terminal:
        _open_queue(terminal)
        terminal.settle()
        moved = [_seconds_of(terminal, "down" if place % 40 < 30 else "up") for place in range(keys)]
        paged = [_seconds_of(terminal, "]") for _ in range(pages)]
        decided = _decide(terminal, cases)
        memory = terminal.memory_bytes()
        checked, unlocked = zip(*(_unlock(terminal, environment["SECRETARIAT_PASSWORD"]) for _ in range(starts)), strict=True)
    return Report(
        "screens",
        {"applications": applications, "starts": starts, "keys": keys, "pages": pages, "cases": cases},
        [
            figure("process to first paint", "s", first, FIRST_PAINT_SECONDS),
            ratio("the same, for a bare Textual program's", first, bare),
            figure("password to a usable queue", "s", typed, QUEUE_SECONDS),
            figure("process to a usable queue, the password given beforehand", "s", cold, QUEUE_SECONDS),
            figure("key to screen, 95 %", "s", [percentile(moved, SHARE)], KEY_SECONDS),
            figure("key to screen, 50 %", "s", [percentile(moved, 0.5)]),
            figure("next page, 50 %", "s", [percentile(paged, 0.5)], PAGE_SECONDS),
            figure("decision to next case, 50 %", "s", [percentile(decided, 0.5)], NEXT_CASE_SECONDS),
            figure("decision to next case, 95 %", "s", [percentile(decided, SHARE)]),
            figure("password to the screen below the lock", "s", unlocked, UNLOCK_SECONDS),
            ratio("the same, for the bare check of the password's hash", unlocked, checked),
            figure("memory of the program", "bytes", [float(memory)], MEMORY_BYTES),
            figure("a table of Textual's own with the same list, loaded whole", "s", whole),
            ratio("process to a usable queue, for that table", cold, whole, GOAL_WHOLE),
            ratio("memory of the program, for that table's", [float(memory)] * len(held), held, GOAL_WHOLE),
            *_for_harlequin(first, harlequin),
        ],
    )


def _office(folder: Path, applications: int) -> tuple[str, Mapping[str, str]]:
    material = Material(folder)
    url, password = material.found(), token_hex(16)
    office = open_office(url, now=NOW)
    for person in (REVIEWER, MANAGER):
        accept(add_person(office, ADMIN, NewPerson(person.login, person.role, person.name, password)))
    path = material.csv("applications.csv", material.rows(0, applications, WITHOUT_FAULTS))
    require(take_in_applications(office, REVIEWER, path, material.providers[0][0]))
    office.engine.dispose()
    home = folder / "home"
    home.mkdir()
    # whoever has started the program once has its byte code
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return url, kept | {"HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor", "SECRETARIAT_PASSWORD": password}


def _screens(url: str, environment: Mapping[str, str]) -> AbstractContextManager[Terminal]:
    command = [sys.executable, "-c", PROGRAM, "--database", url, "--as", REVIEWER.login, "--now", NOW.isoformat(), "--lang", "en"]
    return running(command, environment, COLUMNS, ROWS)


def _open_queue(terminal: Terminal) -> float:
    """From Home to the first case of the queue; the moment at which it is there."""
    terminal.wait_for("Home")
    terminal.press("ctrl+g", "1")
    return terminal.wait_for(lambda text: NUMBER.search(text) is not None)


def _typed(url: str, environment: Mapping[str, str]) -> float:
    """From Enter after the password, typed at leisure, to the queue."""
    without = {name: value for name, value in environment.items() if name != "SECRETARIAT_PASSWORD"}
    with _screens(url, without) as terminal:
        terminal.wait_for("Subsidy secretariat")
        terminal.settle(quiet=TYPING_SECONDS)
        terminal.press(environment["SECRETARIAT_PASSWORD"])
        terminal.settle()
        before = time.monotonic()
        terminal.press("enter")
        return _open_queue(terminal) - before


def _bare(environment: Mapping[str, str]) -> float:
    started = time.monotonic()
    with running([sys.executable, "-c", BARE], environment, COLUMNS, ROWS) as terminal:
        return terminal.wait_for("ready") - started


def _whole(folder: Path, environment: Mapping[str, str]) -> tuple[float, float]:
    """Until the whole list is in a table and its first rows are shown, and the memory that it takes (bytes)."""
    started = time.monotonic()
    with running([sys.executable, "-c", WHOLE, str(folder / "office.db")], environment, COLUMNS, ROWS) as terminal:
        seconds = terminal.wait_for(lambda text: NUMBER.search(text) is not None, WHOLE_SECONDS) - started
        return seconds, float(terminal.memory_bytes())


def _harlequin(folder: Path, environment: Mapping[str, str]) -> float:
    """Harlequin, the best-known program of its kind that is made with Textual, on the same file."""
    started = time.monotonic()
    with running([str(HARLEQUIN), "-a", "sqlite", str(folder / "office.db")], environment, COLUMNS, ROWS) as terminal:
        return terminal.wait_for("Query Editor") - started


def _for_harlequin(first: Sequence[float], harlequin: Sequence[float]) -> list[Figure]:
    if not harlequin:
        print(MISSING, flush=True)
        return []
    return [figure("Harlequin, process to first paint", "s", harlequin), ratio("first paint for Harlequin's", first, harlequin, GOAL_WHOLE)]


def _start(url: str, environment: Mapping[str, str]) -> tuple[float, float]:
    started = time.monotonic()
    with _screens(url, environment) as terminal:
        first = terminal.wait_for("Subsidy secretariat") - started
        return first, _open_queue(terminal) - started


def _seconds_of(terminal: Terminal, key: str) -> float:
    """From a key to the last byte painted."""
    before = time.monotonic()
    terminal.press(key)
    painted = terminal.settle(quiet=0.25)
    return (painted or time.monotonic()) - before


def _decide(terminal: Terminal, cases: int) -> list[float]:
    """From Enter in the decision's dialog to the next case on the screen."""
    seconds: list[float] = []
    terminal.press("f2")
    terminal.wait_for("If you approve")
    for _ in range(cases):
        terminal.settle(quiet=0.25)
        number = case_in_title(terminal.text())
        if "× approval" in terminal.text():
            terminal.press("f4", "3")  # withdrawn: what needs no reason
        else:
            terminal.press("f3")
        terminal.wait_for("→ then")
        terminal.settle(quiet=0.25)
        before = time.monotonic()
        terminal.press("enter")
        seconds.append(terminal.wait_for(partial(_is_another, number)) - before)
    return seconds


def _unlock(terminal: Terminal, password: str) -> tuple[float, float]:
    """What the bare check of the password takes, and how long the lock stays after Enter."""
    from argon2 import PasswordHasher

    stored = hash_password(password)
    checked = milliseconds_of(lambda: PasswordHasher().verify(stored, password)) / MILLISECONDS
    terminal.press("ctrl+l")
    terminal.wait_for("Locked")
    terminal.press(password)
    terminal.settle(quiet=0.25)
    before = time.monotonic()
    terminal.press("enter")
    return checked, terminal.wait_for(lambda text: "Locked" not in text) - before


def _is_another(number: str, text: str) -> bool:
    return case_in_title(text) not in {"", number}
