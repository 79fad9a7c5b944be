"""The one door by which files leave: written beside their place, flushed to disk, read again, and only then named.

Whatever goes wrong, nothing half done is left, and what stood there stays. Every file is private to its owner (0600).
"""

import errno
import hashlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from typing import IO, Final

LONGEST_STEM: Final = 20  # of the name in the temporary one
_FLUSH_NO_FOLDERS: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF})
_HAVE_NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL})  # FAT, some network drives


class NotWholeError(OSError):
    """What was written reads otherwise than it was meant."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EIO, "what was written reads otherwise", str(path))


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
    sync_folder(folder)


@contextmanager
def replacing(path: Path, look_over: Callable[[Path], None], *, anew: bool = False) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of `path` in the end; after an error nothing of it is left, and what stood there stays.

    `look_over` reads the file and raises NotWholeError, or another OSError, for one that does not lie whole on the disk. `anew`: where
    something stands, FileExistsError. Raises OSError when the folder cannot be written.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))  # found out at the end, what look_over did would stay
    if anew and os.path.lexists(path):
        raise _exists(path)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:LONGEST_STEM]}-", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            flush_to_disk(file)
        look_over(temporary)
        if anew:
            _name_anew(temporary, path)
        else:
            temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def put_in_place(written: Path, path: Path, look_over: Callable[[Path], None]) -> None:
    """Gives a file that others wrote beside its place its name, looked over as by `replacing`. Raises OSError, FileExistsError."""
    with written.open("r+b") as file:
        flush_to_disk(file)
    look_over(written)
    _name_anew(written, path)
    sync_folder(path.parent)


def flush_to_disk(file: IO[bytes]) -> None:
    """Waits until all that was written lies on the disk. Raises OSError."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Waits until the names in a folder lie on the disk, where the system flushes folders. Raises OSError."""
    if sys.platform != "win32":  # that opens no folder, and NTFS keeps a journal of names
        try:
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        except OSError as error:
            if error.errno not in _FLUSH_NO_FOLDERS:
                raise


def same_bytes(length: int, digest: bytes) -> Callable[[Path], None]:
    """A look over a file of any kind: so many bytes, with this SHA-256."""

    def look_over(path: Path) -> None:
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").digest() != digest or file.tell() != length:
                raise NotWholeError(path)

    return look_over


def same_content(content: bytes) -> Callable[[Path], None]:
    """A look over a file whose content is in memory."""
    return same_bytes(len(content), hashlib.sha256(content).digest())


def _name_anew(written: Path, path: Path) -> None:
    """Gives a file its name unless that is taken, at one stroke wherever the system can do so."""
    try:
        os.link(written, path)
    except OSError as error:
        if error.errno not in _HAVE_NO_LINKS:
            raise
        if os.path.lexists(path):
            raise _exists(path) from None
        written.rename(path)
    else:
        written.unlink()


def _exists(path: Path) -> FileExistsError:
    return FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
