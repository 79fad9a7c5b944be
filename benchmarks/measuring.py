"""Costs of processes and calls, and figures with their spread. CPU seconds are those of a process with all its children."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from typing import cast

MILLISECONDS = 1000.0


@dataclass(slots=True)
class Cost:
    """What something took: CPU and wall seconds."""

    cpu: float = 0.0
    wall: float = 0.0


@contextmanager
def measured() -> Iterator[Cost]:
    """The cost of the block, filled in at its end. Children count once they have been waited for."""
    cost, cpu, wall = Cost(), _cpu_seconds(), time.perf_counter()
    yield cost
    cost.cpu, cost.wall = _cpu_seconds() - cpu, time.perf_counter() - wall


def milliseconds_of(do: Callable[[], object]) -> float:
    """What one call took by the clock on the wall."""
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * MILLISECONDS


def _cpu_seconds() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def run_process(*arguments: str) -> tuple[Cost, str]:
    """The cost of one run of this interpreter, from its start to its end, and what it printed. Raises CalledProcessError."""
    with measured() as cost:
        ended = subprocess.run([sys.executable, *arguments], stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return cost, ended.stdout


def run_worker(task: str, *arguments: str) -> tuple[Cost, dict[str, float]]:
    """Likewise for a task of `benchmarks.worker`, with the figures that it gives."""
    cost, printed = run_process("-m", "benchmarks.worker", task, *arguments)
    return cost, worker_figures(printed)


def worker_figures(printed: str) -> dict[str, float]:
    """What a worker says on its last line."""
    return cast("dict[str, float]", json.loads(printed.splitlines()[-1]))


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure: what it is, its unit, the median and the extremes of its samples, the goal (at most so much) if there is one."""

    what: str
    unit: str
    value: float
    lowest: float
    highest: float
    goal: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is kept; None without a goal."""
        return None if self.goal is None else self.value <= self.goal

    def document(self) -> dict[str, object]:
        """As it is kept."""
        numbers = {name: round(getattr(self, name), 4) for name in ("value", "lowest", "highest")}
        judged = {} if self.goal is None else {"goal_at_most": self.goal, "met": self.met}
        return {"what": self.what, "unit": self.unit, **numbers, **judged}

    def line(self) -> str:
        """As it is printed."""
        verdict = "" if self.goal is None else f"  goal ≤ {self.goal:g}: {'met' if self.met else 'NOT MET'}"
        spread = f" ({self.lowest:.4g} to {self.highest:.4g})" if self.lowest != self.highest else ""
        return f"  {self.what}: {self.value:.4g}{spread} {self.unit}{verdict}"


def figure(what: str, unit: str, samples: Sequence[float], goal: float | None = None) -> Figure:
    """The figure of some samples."""
    return Figure(what, unit, median(samples), min(samples), max(samples), goal)


def ratio(what: str, ours: Sequence[float], theirs: Sequence[float], goal: float | None = None) -> Figure:
    """Ours for theirs, pair by pair: the two of a pair were measured one right after the other."""
    return figure(what, "times", [one / other for one, other in zip(ours, theirs, strict=True)], goal)


def percentile(samples: Sequence[float], share: float) -> float:
    """The smallest sample that this share (0 to 1) of all samples does not exceed."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * round(share * 1000) // 1000) - 1))]


@dataclass(slots=True)
class Report:
    """What one benchmark found: its sizes and its figures."""

    name: str
    sizes: dict[str, int]
    figures: list[Figure] = field(default_factory=list)
