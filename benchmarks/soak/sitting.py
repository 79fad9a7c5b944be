"""Two people at real terminals all day, a reviewer and an operator, by their keys: `python -m benchmarks.soak.sitting FOLDER`.

What they do is little beside the others. They are there for the program itself: whether it grows, and whether a key is ever in vain.
"""

import itertools
import json
import os
import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from benchmarks.soak.day import BEGINS, OPERATOR, REVIEWER, Day
from benchmarks.soak.ledger import Ledger
from benchmarks.terminals import COLUMNS, NUMBER, PROGRAM, ROWS, case_in_title
from secretariat.demo.chance import seeded
from secretariat.staff import Person
from tests.support.terminal import Terminal, running

QUIET: Final = 0.25  # seconds without paint after which a screen counts as painted
AGAIN: Final = "has moved from"
BETWEEN: Final = 8.0  # seconds between two cases or calls


def main(folder: Path) -> None:
    """Until the day is over."""
    day = Day.read(folder / "day.json")
    with (folder / "sitting.deeds").open("w", encoding="utf-8") as file, ThreadPoolExecutor(2) as pool:
        ledger = Ledger(file)
        known = json.loads((folder / "known.json").read_text("utf-8"))
        reviewing = pool.submit(_review, day, day.people(REVIEWER)[-1], ledger, folder)
        operating = pool.submit(_operate, day, day.people(OPERATOR)[-1], ledger, folder, seeded(day.sizes.seed), known)
        met = [error for error in (reviewing.exception(), operating.exception()) if error is not None]
    if met:
        raise BaseExceptionGroup("somebody at a terminal could not go on", met)


@contextmanager
def _screens(day: Day, person: Person, folder: Path) -> Iterator[Terminal]:
    home = folder / f"home-{person.login}"
    home.mkdir()
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONDONTWRITEBYTECODE", "COLUMNS", "LINES"}}
    environment |= {"HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor", "SECRETARIAT_PASSWORD": day.password}
    place = ["--database", day.url_of(person), "--as", person.login, "--now", BEGINS.isoformat(), "--lang", "en"]
    with running([sys.executable, "-c", PROGRAM, *place], environment, COLUMNS, ROWS) as terminal:
        terminal.wait_for("Home")
        (folder / f"{person.login}.pid").write_text(str(terminal.process.pid), "ascii")
        yield terminal


def _review(day: Day, person: Person, ledger: Ledger, folder: Path) -> None:
    with _screens(day, person, folder) as terminal:
        terminal.press("ctrl+g", "1")
        terminal.wait_for(lambda text: NUMBER.search(text) is not None)
        terminal.press("f2")
        terminal.wait_for("If you approve")
        for _ in _turns(day):
            _decide(terminal, person, ledger)


def _decide(terminal: Terminal, person: Person, ledger: Ledger) -> None:
    terminal.settle(QUIET)
    before = case_in_title(terminal.text())
    while case_in_title(terminal.text()) == before:  # a closing run may move the start day meanwhile: then it is decided once more
        if "× approval" in terminal.text():
            terminal.press("f4", "3")  # withdrawn: what needs no reason
        else:
            terminal.press("f3")
        terminal.wait_for("→ then")
        terminal.settle(QUIET)
        with ledger.timed("screen: Enter to the next case", person.login):
            terminal.press("enter")
            terminal.wait_for(lambda text: case_in_title(text) not in {"", before} or AGAIN in text)
        terminal.settle(QUIET)


def _operate(day: Day, person: Person, ledger: Ledger, folder: Path, chance: random.Random, known: list[tuple[str, str]]) -> None:
    with _screens(day, person, folder) as terminal:
        for _ in _turns(day):
            name, _phone = chance.choice(known)
            terminal.settle(QUIET)
            with ledger.timed("screen: a name typed, to its hits", person.login):
                terminal.press(*name)
                terminal.wait_for(lambda text: NUMBER.search(text) is not None)
            terminal.settle(QUIET)
            with ledger.timed("screen: a call", person.login):
                terminal.press("down", "enter")  # the first of them: several may bear the name
                terminal.wait_for("Caller card")
                terminal.press("f3")  # before the card can be there
                terminal.wait_for("End of call")
                terminal.settle(QUIET)
                terminal.press("f3")
                terminal.wait_for("No call is on")


def _turns(day: Day) -> Iterator[int]:
    time.sleep(max(0.0, day.begins_at - time.time()))
    for place in itertools.count():
        if time.time() > day.ends_at:
            return
        yield place
        time.sleep(BETWEEN)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
