"""How a file gets its name: written beside its place, flushed to disk, looked at again, and only then renamed."""

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from typing import IO, Final

LONGEST_STEM: Final = 20  # of the name in the temporary one


def free_path(path: Path) -> Path:
    """The path if nothing stands there yet, else the next one that is free: name.xlsx, name(2).xlsx and so on."""
    further = (path.with_name(f"{path.stem}({again}){path.suffix}") for again in count(2))
    return next(one for one in chain((path,), further) if not one.exists())


@contextmanager
def replacing_together(folder: Path) -> Iterator[Path]:
    """A folder to write files into, each of which takes the place of its namesake in `folder` once all are written; after an error, none.

    The first one by name comes last: a list of the others then names none that is not there. Raises OSError when the folder cannot be
    written.
    """
    with tempfile.TemporaryDirectory(dir=folder, prefix=".", suffix=".part") as name:
        yield Path(name)
        for file in sorted(Path(name).iterdir(), reverse=True):
            file.replace(folder / file.name)


@contextmanager
def replacing(path: Path, look_over: Callable[[Path], None]) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of `path` in the end; after an error nothing of it is left, and what stood there stays.

    `look_over` raises OSError for a file that does not lie whole on the disk. Raises OSError when the folder cannot be written.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))  # found out at the end, what look_over did would stay
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:LONGEST_STEM]}-", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        look_over(temporary)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
