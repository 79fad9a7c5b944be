"""How long a reviewer waits for a decision while another process takes in a large file, on one embedded office."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import Report, figure, percentile, worker_figures
from benchmarks.people import NOW, REVIEWER
from secretariat.casework.desk import decide_application
from secretariat.demo.required import accept, require
from secretariat.intake.applications import take_in_applications
from secretariat.office import Office, open_office
from secretariat.screening.decision import Command

GOAL_SECONDS: Final = 2.0
_THINKING_SECONDS: Final = 0.05  # between two decisions: a very quick reviewer, or a few of them
_SETTLE: Final = Command("settle", rule="phone", outcome="fail", note="電話がつながりません")
_SETTLE_BACK: Final = Command("settle", rule="phone", outcome="pass", note="つながりました")


def measure(folder: Path, rows: int, cases: int) -> Report:
    """One process takes in `rows`, this one settles checks of `cases` applications in turn, before and meanwhile."""
    material = Material(folder)
    url = material.found()
    office = open_office(url, now=NOW)
    before = material.csv("before.csv", material.rows(0, cases, WITHOUT_FAULTS))
    numbers = require(take_in_applications(office, REVIEWER, before, material.providers[0][0])).numbers
    large = material.csv("large.csv", material.rows(1, rows))
    turns = _turns(numbers)
    alone = [_decide(office, turns) for _ in range(100)]
    command = [sys.executable, "-m", "benchmarks.worker", "take-in", url, str(large), material.providers[1][0], NOW.isoformat()]
    meanwhile: list[float] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as taking_in:
        while taking_in.poll() is None:
            meanwhile.append(_decide(office, turns))
            time.sleep(_THINKING_SECONDS)
        said = worker_figures(taking_in.communicate()[0])
    office.engine.dispose()
    return Report(
        "decisions",
        {"rows": rows, "accepted": int(said["accepted"]), "decisions": len(meanwhile)},
        [
            figure("a decision alone, 95 %", "s", [percentile(alone, 0.95)]),
            figure("a decision meanwhile, 50 %", "s", [percentile(meanwhile, 0.5)]),
            figure("a decision meanwhile, 95 %", "s", [percentile(meanwhile, 0.95)], GOAL_SECONDS),
            figure("a decision meanwhile, the longest", "s", [max(meanwhile)]),
            figure("the intake, wall", "s", [said["wall"]]),
            figure("the intake's longest write lock (publishing)", "s", [said["lock_longest"]]),
            figure("the intake's second longest write lock", "s", [said["lock_second"]]),
        ],
    )


def _turns(numbers: Sequence[str]) -> Iterator[tuple[str, Command]]:
    while True:
        for command in (_SETTLE, _SETTLE_BACK):
            for number in numbers:
                yield number, command


def _decide(office: Office, turns: Iterator[tuple[str, Command]]) -> float:
    number, command = next(turns)
    started = time.perf_counter()
    accept(decide_application(office, REVIEWER, number, command))
    return time.perf_counter() - started
