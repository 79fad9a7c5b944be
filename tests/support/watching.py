"""What the program does with the system while it works: files that it opens for writing, temporary places, programs that it starts.

Python tells it to an audit hook, which sees what is gone again afterwards. A hook stays for good, so there is one, and it hears only while
somebody watches. What libraries in C open by themselves it does not see.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_TEMPORARY: Final = frozenset({"tempfile.mkstemp", "tempfile.mkdtemp"})
_STARTS: Final = frozenset({"os.exec", "os.posix_spawn", "os.spawn", "os.system", "os.startfile"})


@dataclass(slots=True)
class Seen:
    """Paths that were opened for writing, temporary ones that were made, and each program with its arguments and its environment."""

    written: set[Path] = field(default_factory=set)
    temporary: set[Path] = field(default_factory=set)
    started: list[str] = field(default_factory=list)


_watching: list[Seen] = []
_hooked: list[bool] = []


@contextmanager
def watching() -> Iterator[Seen]:
    """What happens in the meantime, in this process."""
    if not _hooked:
        sys.addaudithook(_hear)
        _hooked.append(True)
    seen = Seen()
    _watching.append(seen)
    try:
        yield seen
    finally:
        _watching.remove(seen)


def _hear(event: str, given: tuple[object, ...]) -> None:
    for seen in _watching:
        if event == "open" and isinstance(given[0], str | bytes) and isinstance(given[2], int) and given[2] & _WRITES:
            seen.written.add(Path(os.fsdecode(given[0])))
        elif event in _TEMPORARY and isinstance(given[0], str | bytes):
            seen.temporary.add(Path(os.fsdecode(given[0])))
        elif event == "subprocess.Popen":
            program, arguments, _, environment = given
            seen.started.append(repr((program, arguments, dict(os.environ) if environment is None else environment)))
        elif event in _STARTS:
            seen.started.append(repr(given))
