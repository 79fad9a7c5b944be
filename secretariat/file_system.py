"""What lies under a path: whether anything does, SQLite's write-ahead log needs a local disk; and why a file could not be written."""

import errno
import os
import sys
from pathlib import Path

from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal, refuse
from secretariat.replacing import NotWholeError

NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "fuse.sshfs", "davfs", "glusterfs", "ceph", "lustre"}
)
MOUNTS = Path("/proc/self/mounts")


def is_network_file_system(path: Path, mounts: Path = MOUNTS) -> bool:
    """Whether the nearest existing folder of the path lies on a network drive. Where the system does not tell, no."""
    if sys.platform == "win32":
        is_on_network = str(path.resolve()).startswith("\\\\")  # a drive letter that stands for a share is resolved to the share
    else:
        is_on_network = mounts.exists() and _is_below_network_mount(path, mounts)
    return is_on_network


def _is_below_network_mount(path: Path, mounts: Path) -> bool:
    lines = [line.split(" ") for line in mounts.read_text("utf-8", errors="replace").splitlines()]
    if NETWORK_TYPES.isdisjoint(fields[2] for fields in lines):
        return False  # nearly everywhere; each command asks
    place = path.absolute()
    while not is_there(place):
        place = place.parent
    place = place.resolve()
    best, kind = Path("/"), ""
    for fields in lines:
        point = Path(os.fsdecode(fields[1].encode().decode("unicode_escape")))
        if place.is_relative_to(point) and len(point.parts) >= len(best.parts):
            best, kind = point, fields[2]
    return kind in NETWORK_TYPES


def is_there(path: Path) -> bool:
    """Whether anything lies there that can be seen; not under a name that no file can have (too long, with a NUL)."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_file(path: Path) -> bool:
    """Whether an ordinary file, or a link to one, lies there; likewise."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False  # folders that may not be looked into hold none either


def from_home(path: Path) -> Path:
    """A path that begins with ~, where that is somebody's home."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def unwritable(path: Path, error: OSError) -> Refusal:
    """Why a file could not be written."""
    if isinstance(error, NotWholeError):
        key = "office.not_whole"
    else:
        key = "office.disk_full" if error.errno == errno.ENOSPC else "office.not_writable"
    return refuse(RefusalCode.INVALID_VALUE, key, path=str(path))


def make_private(path: Path) -> None:
    """A new file that nobody but its owner reads. Raises OSError, FileExistsError where there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
