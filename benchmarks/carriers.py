"""What a carrier's file costs: rows of as many parcels laid out, written and read back, for both carriers, and a quarter of them."""

from pathlib import Path
from typing import Final

from benchmarks.measuring import Report, figure, ratio, run_worker

GOAL_SECONDS: Final = 10.0  # for fifty thousand
GOAL_LINEAR: Final = 1.25
PARTS: Final = 4


def measure(folder: Path, parcels: int, pairs: int) -> Report:
    """Each time in a process of its own; addresses as long as real ones, a fifth of them with a building, a fifth with kanji to replace."""
    report = Report("carriers", {"parcels": parcels, "pairs": pairs})
    for carrier in ("yamato", "sagawa"):
        whole: list[float] = []
        parts: list[float] = []
        for _ in range(pairs):
            for count, costs in ((parcels // PARTS, parts), (parcels, whole)):
                costs.append(run_worker("write-carrier-file", str(folder), carrier, str(count))[1]["cpu"])
        report.figures += [
            figure(f"a file for {carrier}, CPU", "s", whole, GOAL_SECONDS),
            ratio(f"all of it for four times a quarter, {carrier}", whole, [PARTS * cost for cost in parts], GOAL_LINEAR),
        ]
    return report
