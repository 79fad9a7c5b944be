"""What print-ready Kit B costs: posters of as many stores, a quarter of them, and what they take in memory."""

from pathlib import Path
from typing import Final

from benchmarks.measuring import Report, figure, ratio, run_worker

GOAL_SECONDS: Final = 25.0  # for a thousand
GOAL_MEGABYTES: Final = 150.0
GOAL_LINEAR: Final = 1.25
PARTS: Final = 4


def measure(folder: Path, stores: int, pairs: int) -> Report:
    """Each time in a process of its own, fonts read anew: what each further thousand of posters takes beyond the first ones is linear."""
    whole: list[float] = []
    parts: list[float] = []
    memory: list[float] = []
    for turn in range(pairs):
        for count, costs in ((stores // PARTS, parts), (stores, whole)):
            place = folder / f"{turn}-{count}"
            place.mkdir()
            said = run_worker("print-posters", str(place), str(count))[1]
            costs.append(said["cpu"])
        memory.append(said["memory"])
    return Report(
        "posters",
        {"stores": stores, "pairs": pairs},
        [
            figure("a thousand posters of one design, CPU", "s", [cost * 1000 / stores for cost in whole], GOAL_SECONDS),
            figure("memory at the most", "MB", memory, GOAL_MEGABYTES),
            ratio("all of them for four times a quarter", whole, [PARTS * cost for cost in parts], GOAL_LINEAR),
        ],
    )
