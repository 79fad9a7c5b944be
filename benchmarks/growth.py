"""How the main work grows with the office: years of several sizes on either database, the exponent of each kind of work between them.

An exponent of 0 is the same cost in any office, of 1 a cost in proportion; n log n, between 10,000 and 1.15 million stores, is 1.09.
"""

import json
import math
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.growth_tasks import TIMES, WORKS, Costs, Scene, worked
from benchmarks.lookup import SHARED_BUFFERS
from benchmarks.measuring import Figure, Report, figure, percentile
from benchmarks.programme_year import Year, known_year, make_year, moved_year
from tests.support.postgres_server import fresh_database, running_server

GOAL: Final = 1.1
MADE: Final = "made.json"
MEASURES: Final = {"SQLite": "CPU", "Postgres": "wall"}
"""What tells the cost, by database: an embedded one does everything in our process, of a server only the clock tells."""


@dataclass(frozen=True, slots=True)
class Lived:
    """What was measured in an office of so many stores: each kind of work, and what its year had cost (seconds) and brought."""

    stores: int
    costs: Mapping[str, Costs]
    made: Mapping[str, float]
    counts: Mapping[str, int]


def measure(folder: Path, sizes: Sequence[int], databases: Sequence[str], kept: Path | None) -> Report:
    """Offices of so many stores (rising).

    `kept`: where embedded ones are kept and found again, since a large one takes an hour; a server's are then moved in from them.
    """
    figures: list[Figure] = []
    for database in databases:
        lived = []
        for stores in sizes:
            print(f"  {database}, {stores} stores", flush=True)
            lived.append(_lived(folder / f"{database}-{stores}", stores, database, kept))
        for work in WORKS:
            figures += _of_work(f"{work.name} ({database})", database, lived)
        for one in lived:
            named = f"year of {one.stores} ({database}), {MEASURES[database]}"
            figures += [figure(f"{what}, {named}", "s", [seconds]) for what, seconds in one.made.items()]
            figures += [figure(f"{what}, year of {one.stores} ({database})", "of it", [float(count)]) for what, count in one.counts.items()]
    return Report("growth", {f"stores {place}": stores for place, stores in enumerate(sizes, 1)}, figures)


def _lived(folder: Path, stores: int, database: str, kept: Path | None) -> Lived:
    folder.mkdir()
    with ExitStack() as stack:
        year = _year(folder, stores, database, kept, stack)
        office = year.open()
        try:
            costs = worked(Scene(year, office, folder))
        finally:
            office.close()
    shutil.rmtree(folder)
    made = {what: cost.cpu if MEASURES[database] == "CPU" else cost.wall for what, cost in year.costs.items()}
    return Lived(stores, costs, made, year.counts)


def _year(folder: Path, stores: int, database: str, kept: Path | None, stack: ExitStack) -> Year:
    on_server = database != "SQLite"
    url = stack.enter_context(fresh_database(stack.enter_context(running_server(SHARED_BUFFERS)))) if on_server else None
    if kept is None:
        return make_year(folder, stores, url)
    place = kept / str(stores)
    if not (place / MADE).exists():
        place.mkdir(parents=True)
        year = make_year(place, stores)
        (place / MADE).write_text(json.dumps(year.made()), "utf-8")
    shutil.copy(place / "office.db", folder / "office.db")
    year = known_year(folder, json.loads((place / MADE).read_text("utf-8")))
    return year if url is None else moved_year(year, url)


def exponent(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How steeply costs rise between two offices, each with its stores and its cost."""
    return math.log(other[1] / one[1]) / math.log(other[0] / one[0])


def _of_work(what: str, database: str, lived: Sequence[Lived]) -> Iterator[Figure]:
    """What it costs in each office, and its exponents."""
    name, measure = what.rpartition(" (")[0], MEASURES[database]
    middles = []
    for one in lived:
        costs = one.costs[name]
        samples = costs.cpu if measure == "CPU" else costs.wall
        middles.append(median(samples))
        yield figure(f"{what}, {one.stores} stores, {measure}", "ms", samples)
        if len(samples) >= TIMES:
            yield figure(f"{what}, {one.stores} stores, {measure}, 95 %", "ms", [percentile(samples, 0.95)])
    for (one, before), (other, after) in zip(pairs := list(zip(lived, middles, strict=True)), pairs[1:], strict=False):
        steepness = exponent((one.stores, before), (other.stores, after))
        goal = GOAL if other is lived[-1] else None
        yield figure(f"{what}, exponent from {one.stores} to {other.stores}", "", [steepness], goal)
