"""A program in a real terminal, as a person sees it: a pty, keys in, and an emulator that keeps what is on the screen."""

import contextlib
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import monotonic
from typing import Final

import pyte

KEYS: Final = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "space": " ",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
    "ctrl+g": "\x07",
    "ctrl+l": "\x0c",
    "ctrl+p": "\x10",
    "ctrl+q": "\x11",
}
CHUNK: Final = 65536
COLOURS: Final = re.compile(rb"\x1b\[[0-9;]*m")  # nothing here reads them, and an emulator in Python is slow at them


class NotShownError(AssertionError):
    """What was waited for did not come; the message holds what is on the screen instead."""


class Terminal:
    """One program in one terminal. `seconds` of waiting are wall time; sizes are columns and rows."""

    def __init__(self, process: subprocess.Popen[bytes], line: int, columns: int, rows: int) -> None:
        self.process = process
        self._line = line
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._ended = False

    def press(self, *keys: str) -> None:
        """Sends keys by their names, or text as it is typed."""
        for key in keys:
            os.write(self._line, KEYS.get(key, key).encode())

    def text(self) -> str:
        """What is on the screen, a line per row; the second half of a wide character is left out, as are blanks at the ends."""
        return "\n".join("".join(row[column].data for column in range(self._screen.columns)).rstrip() for row in self._rows())

    def _rows(self) -> Iterator[Mapping[int, "pyte.screens.Char"]]:
        for number in range(self._screen.lines):
            yield self._screen.buffer[number]

    def read(self, seconds: float) -> float | None:
        """Takes what the program has painted, waiting at most so long for the first of it; the moment at which it came, None if nothing."""
        ready, _, _ = select.select([self._line], [], [], max(0.0, seconds))
        if not ready:
            return None
        try:
            painted = os.read(self._line, CHUNK)
        except OSError:
            painted = b""
        if not painted:
            self._ended = True
            return None
        at = monotonic()
        self._stream.feed(COLOURS.sub(b"", painted))
        return at

    def wait_for(self, wanted: str | Callable[[str], bool], seconds: float = 30.0) -> float:
        """Waits until a text is on the screen (or a condition holds); gives the moment. Raises NotShownError."""
        shown = (lambda text: wanted in text) if isinstance(wanted, str) else wanted
        at, until = monotonic(), monotonic() + seconds
        while not shown(self.text()):
            if self._ended or monotonic() > until:
                raise NotShownError(f"not on the screen: {wanted!r}\n{self.text()}")
            at = self.read(min(0.5, until - monotonic())) or at
            while (more := self.read(0)) is not None:  # a frame comes in pieces
                at = more
        return at

    def settle(self, quiet: float = 0.06, seconds: float = 5.0) -> float | None:
        """Reads until nothing was painted for `quiet` seconds; the moment of the last paint, None if there was none."""
        last, until = None, monotonic() + seconds
        while monotonic() < until:
            at = self.read(quiet)
            if at is None:
                break
            last = at
        return last

    def memory_bytes(self) -> int:
        """The resident memory of the program; 0 where the system does not tell."""
        pages = Path(f"/proc/{self.process.pid}/statm")
        return int(pages.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") if pages.exists() else 0

    def close(self) -> None:
        """Ends the program by its own process id."""
        self.process.kill()
        self.process.wait()
        os.close(self._line)


@contextlib.contextmanager
def running(arguments: Sequence[str], environment: Mapping[str, str], columns: int = 80, rows: int = 24) -> Iterator[Terminal]:
    """Starts a program in a terminal of its own; it is ended with the block."""
    line, side_of_the_program = pty.openpty()
    fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    try:
        process = subprocess.Popen(
            list(arguments),
            stdin=side_of_the_program,
            stdout=side_of_the_program,
            stderr=side_of_the_program,
            env=dict(environment),
            start_new_session=True,
        )
    finally:
        os.close(side_of_the_program)
    terminal = Terminal(process, line, columns, rows)
    try:
        yield terminal
    finally:
        terminal.close()
