"""Threads of one process that do the same again and again, each with a connection of its own: `python -m benchmarks.at_once TASK URL …`.

It says that it is ready, begins when it is sent a line, and prints as JSON how much was done and what it cost.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Final

import sqlalchemy as sa

from benchmarks.measuring import measured
from benchmarks.people import NOW, REVIEWER
from models.application import Application
from models.base import table_of
from models.vocabulary import RefusalCode
from secretariat import database, journal
from secretariat.casework.desk import decide_application
from secretariat.demo.required import accept, require
from secretariat.office import Office, open_office
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next

APPLICATIONS = table_of(Application)
BARE: Final = sa.table("bare_application", sa.column("id", sa.BigInteger), sa.column("version", sa.Integer))
"""A copy of the applications without keys to other tables and without triggers."""
WHOLE: Final = 320  # the first applications, which came with a file; the others are copies that nobody can decide on
WARM: Final = 11
Step = Callable[[], str | None]


def take(office: Office, _numbers: list[tuple[int, str, int]]) -> Iterator[Step]:
    """Takes the next case."""

    def step() -> str | None:
        taken = require(take_next(office, REVIEWER))
        return taken.number if taken is not None else None

    while True:
        yield step


def bare(office: Office, numbers: list[tuple[int, str, int]]) -> Iterator[Step]:
    """Updates one row of the copy."""
    while True:
        for key, number, _ in numbers:

            def step(key: int = key, number: str = number) -> str:
                with database.writing(office.engine) as session:
                    session.execute(sa.update(BARE).where(BARE.c.id == key).values(version=BARE.c.version + 1))
                return number

            yield step


def write(office: Office, numbers: list[tuple[int, str, int]]) -> Iterator[Step]:
    """What the desk writes for a decision and nothing else: operation, journal entry, the case."""
    versions = {key: version for key, _, version in numbers}

    @repeated
    def enter(key: int, number: str) -> str:
        version = versions[key] + 1
        with office.writing(REVIEWER.login, "note") as (session, act):
            journal.append(session, [journal.Entry(number, version, "note", "received", "received")], act)
            unchanged = sa.and_(APPLICATIONS.c.id == key, APPLICATIONS.c.version == version - 1)
            session.execute(sa.update(APPLICATIONS).where(unchanged).values(version=version))
        versions[key] = version
        return number

    while True:
        for key, number, _ in numbers:
            yield partial(enter, key, number)


def decide(office: Office, numbers: list[tuple[int, str, int]]) -> Iterator[Step]:
    """Decides, as a reviewer at the screen does: settles a check of each in turn, one way and back."""

    def settle(number: str, outcome: str) -> str:
        command = Command("settle", rule="goods", outcome=outcome, note="確認した")
        refused = decide_application(office, REVIEWER, number, command)
        if refused is not None and refused.code is not RefusalCode.NOTHING_TO_DO:  # a run before this one left off there
            accept(refused)
        return number

    while True:
        for outcome in ("fail", "pass"):
            for _, number, _ in numbers:
                yield partial(settle, number, outcome)


TASKS: Final[Mapping[str, Callable[[Office, list[tuple[int, str, int]]], Iterator[Step]]]] = {
    "take": take,
    "bare": bare,
    "write": write,
    "decide": decide,
}


def main(task: str, url: str, place: str, places: str, seconds: str) -> None:
    """`place`: the first of this process's threads, as thread numbers `FIRST-LAST`; `places`: how many there are in all processes."""
    office = open_office(url, now=NOW)
    first, last = map(int, place.split("-"))
    mine = {thread: _own(office, thread, int(places), whole=task == "decide") for thread in range(first, last + 1)}
    works = [TASKS[task](office, numbers) for numbers in mine.values()]
    until: list[float] = []

    def work(steps: Iterator[Step]) -> list[str]:
        done: list[str] = []
        while time.monotonic() < until[0] and (number := next(steps)()) is not None:
            done.append(number)
        return done

    with ThreadPoolExecutor(len(works)) as pool:
        list(pool.map(_warm_up, works))
        print("ready", flush=True)
        sys.stdin.readline()
        until.append(time.monotonic() + float(seconds))
        with measured() as cost:
            done = [number for numbers in pool.map(work, works) for number in numbers]
    print(json.dumps({"done": done if task == "take" else len(done), "cpu": cost.cpu, "wall": cost.wall}))


def _warm_up(steps: Iterator[Step]) -> None:
    """As often as driver and server need until a connection has its statements prepared and their plans kept (5 and 5 times)."""
    for _ in range(WARM):
        next(steps)()


def _own(office: Office, thread: int, places: int, *, whole: bool) -> list[tuple[int, str, int]]:
    """Id, number and version of applications that no other thread touches."""
    a = APPLICATIONS.c
    which = a.id <= WHOLE if whole else sa.and_(a.id > WHOLE, a.status == "received")
    chosen = sa.select(a.id, a.number, a.version).where(which, a.id % places == thread).order_by(a.id.desc()).limit(200)
    with office.reading() as session:
        return [(row.id, row.number, row.version) for row in session.execute(chosen)]


if __name__ == "__main__":
    main(*sys.argv[1:])
