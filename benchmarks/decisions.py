"""How long a reviewer waits for a decision while another process takes in a large file or closes a cutoff, on either database."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from benchmarks.bulk_decisions import approve_untouched
from benchmarks.large_register import copy_register
from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import Figure, Report, figure, percentile, worker_figures
from benchmarks.people import NOW, REVIEWER
from secretariat.casework.desk import decide_application
from secretariat.clock import JAPAN
from secretariat.demo.required import accept, require
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from secretariat.screening.decision import Command
from tests.support.postgres_server import fresh_database, running_server

GOAL_SECONDS: Final = 2.0
REGISTERED, START, CLOSING = date(2020, 1, 11), date(2020, 2, 21), datetime(2020, 2, 14, 10, 0, tzinfo=JAPAN)
_THINKING_SECONDS: Final = 0.05  # between two decisions: a very quick reviewer, or a few of them
_SETTLE: Final = Command("settle", rule="phone", outcome="fail", note="電話がつながりません")
_SETTLE_BACK: Final = Command("settle", rule="phone", outcome="pass", note="つながりました")


def measure(folder: Path, rows: int, cases: int, stores: int, filed: int) -> Report:
    """One process takes in `rows`, then closes a cutoff; this one settles checks of `cases` applications in turn, before and meanwhile.

    The office has so many stores besides, registered by so many applications.
    """
    figures: list[Figure] = []
    sizes = {"rows": rows, "stores": stores, "applications": filed}
    with running_server() as server, fresh_database(server) as shared:
        for database, url in (("SQLite", None), ("Postgres", shared)):
            of_database = folder / database
            of_database.mkdir()
            found, counts = _measure(of_database, url, rows, cases, (stores, filed))
            figures += [replace(one, what=f"{one.what} ({database})") for one in found]
            sizes |= {f"{name}_{database.lower()}": count for name, count in counts.items()}
    return Report("decisions", sizes, figures)


def _measure(folder: Path, database: str | None, rows: int, cases: int, register: tuple[int, int]) -> tuple[list[Figure], dict[str, int]]:
    material = Material(folder)
    url = material.found(database)
    office = open_office(url, now=NOW)
    before = material.csv("before.csv", material.rows(0, cases, WITHOUT_FAULTS))
    provider = material.providers[0][0]  # the other one's security has lapsed: nothing of it would be registered
    turns = turns_of(require(take_in_applications(office, REVIEWER, before, provider)).numbers)
    copy_register(office, *register, registered_on=REGISTERED)
    large = material.csv("large.csv", material.rows(0, rows))
    alone = [_decide(office, turns) for _ in range(cases)]  # each of them: what nobody has touched is approved below
    taking_in, intake = meanwhile(office, turns, "take-in", url, str(large), provider, NOW.isoformat())
    approve_untouched(office, REVIEWER)
    closing_run, closing = meanwhile(office, turns, "close", url, START.isoformat(), CLOSING.isoformat())
    office.engine.dispose()
    if not closing["registered"]:
        raise ValueError("the closing run had nothing to do: nothing was measured")
    counts = {"accepted": int(intake["accepted"]), "registered": int(closing["registered"])}
    return [
        figure("a decision alone, 95 %", "s", [percentile(alone, 0.95)]),
        *_figures("an intake", taking_in, intake),
        *_figures("a closing run", closing_run, closing),
    ], counts | {"decisions": len(taking_in) + len(closing_run)}


def meanwhile(office: Office, turns: Iterator[tuple[str, Command]], *task: str) -> tuple[list[float], dict[str, float]]:
    """Seconds of each decision that was made while a worker did its task, and what the worker says."""
    seconds: list[float] = []
    with subprocess.Popen([sys.executable, "-m", "benchmarks.worker", *task], stdout=subprocess.PIPE, encoding="utf-8") as working:
        while working.poll() is None:
            seconds.append(_decide(office, turns))
            time.sleep(_THINKING_SECONDS)
        return seconds, worker_figures(working.communicate()[0])


def _figures(what: str, seconds: Sequence[float], said: dict[str, float]) -> list[Figure]:
    return [
        figure(f"a decision during {what}, 50 %", "s", [percentile(seconds, 0.5)]),
        figure(f"a decision during {what}, 95 %", "s", [percentile(seconds, 0.95)], GOAL_SECONDS),
        figure(f"a decision during {what}, the longest", "s", [max(seconds)]),
        figure(f"{what}, wall", "s", [said["wall"]]),
        figure(f"{what}, its longest transaction that writes", "s", [said["lock_longest"]]),
        figure(f"{what}, its second longest", "s", [said["lock_second"]]),
    ]


def turns_of(numbers: Sequence[str]) -> Iterator[tuple[str, Command]]:
    """Decisions that can be made again and again: of each application in turn, one way and back."""
    while True:
        for command in (_SETTLE, _SETTLE_BACK):
            for number in numbers:
                yield number, command


def _decide(office: Office, turns: Iterator[tuple[str, Command]]) -> float:
    """Seconds of the next decision."""
    number, command = next(turns)
    started = time.perf_counter()
    accept(decide_application(office, REVIEWER, number, command))
    return time.perf_counter() - started
