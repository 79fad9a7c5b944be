"""How far long work is: one line of the terminal, written over and over while it runs; for a screen reader a new line now and then."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Final

from secretariat.cli.invocation import Invocation
from secretariat.task_pace import pace

BLANK: Final = "\r" + " " * 70 + "\r"
EVERY: Final = 0.25  # seconds between two lines
EVERY_PLAIN: Final = 10.0  # where each line is read aloud


@contextmanager
def progress_line(invocation: Invocation) -> Iterator[Callable[[int, int], None]]:
    """Gives what hears how many of how many are done. Says nothing where a program reads, or where standard error is no terminal."""
    if invocation.json or not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    begun, shown = monotonic(), 0.0

    def tell(done: int, total: int) -> None:
        nonlocal shown
        now = monotonic()
        if invocation.plain and now - max(shown, begun) >= EVERY_PLAIN:
            shown = now
            invocation.note(progress_words(invocation, done, total, now - begun))
        elif not invocation.plain and now - shown >= EVERY:
            shown = now
            _write(BLANK + progress_words(invocation, done, total, now - begun))

    try:
        yield tell
    finally:
        if shown and not invocation.plain:
            _write(BLANK)


def progress_words(invocation: Invocation, done: int, total: int, seconds: float) -> str:
    """How many of how many, how quick, how long still."""
    parts = [invocation.words("screen_task.of", done=done, total=max(total, done))]
    rate, left = pace(done, total, seconds)
    if rate is not None:
        parts.append(invocation.words("screen_task.rate", rate=rate))
    if left is not None:
        minutes, rest = divmod(left, 60)
        key = "screen_task.minutes_left" if minutes else "screen_task.seconds_left"
        parts.append(invocation.words(key, minutes=minutes, seconds=rest))
    return "   ".join(parts)


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
