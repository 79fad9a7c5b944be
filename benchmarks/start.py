"""How soon the program answers: `secretariat --help` against the mere import of its record library."""

from typing import Final

from benchmarks.measuring import MILLISECONDS, Cost, Report, figure, ratio, run_process

GOAL: Final = 0.8
_HELP: Final = ("-c", "import sys; from secretariat.cli import main; sys.exit(main())", "--help")
_IMPORT: Final = ("-c", "import sqlmodel")


def measure(runs: int) -> Report:
    """Whole processes, turn about."""
    pairs: list[tuple[Cost, Cost]] = [(run_process(*_HELP)[0], run_process(*_IMPORT)[0]) for _ in range(runs + 1)]
    del pairs[0]  # it warmed the disk's cache
    ours, theirs = zip(*pairs, strict=True)
    return Report(
        "start",
        {"runs": runs},
        [
            figure("`secretariat --help`, wall", "ms", [cost.wall * MILLISECONDS for cost in ours]),
            figure("`import sqlmodel`, wall", "ms", [cost.wall * MILLISECONDS for cost in theirs]),
            ratio("help for import, wall", [cost.wall for cost in ours], [cost.wall for cost in theirs]),
            ratio("help for import, CPU", [cost.cpu for cost in ours], [cost.cpu for cost in theirs], GOAL),
        ],
    )
