"""demo: a throwaway office full of made-up work; until the screens come it says what happened and where the files are."""

from pathlib import Path

from secretariat.cli.invocation import Invocation


def run_demo(invocation: Invocation, size: int, prepare: Path | None) -> None:
    """Makes the office and prints the steps."""
    raise NotImplementedError
