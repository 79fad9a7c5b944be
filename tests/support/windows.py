"""A machine that behaves as Windows does towards files, and lacks what only POSIX has. It is what can be had of Windows here.

What is open in this process can be neither moved, replaced nor removed, what is read-only not removed, a folder not opened, and no file
gets a name that Windows does not take. The calls and modules of POSIX alone are not there. The program's own child processes live as ever.
"""

import errno
import os
import re
import shutil
import signal
import stat
import sys
import tempfile
from collections.abc import Callable
from functools import wraps
from pathlib import Path, PureWindowsPath
from typing import Final, ParamSpec, TypeVar

import pytest

P = ParamSpec("P")
R = TypeVar("R")

POSIX_CALLS: Final = frozenset(
    {
        *("chown", "chroot", "fchmod", "fchown", "fork", "forkpty", "getegid", "geteuid", "getgid", "getgroups", "getloadavg", "getpgid"),
        *(
            "getpgrp",
            "getpriority",
            "getsid",
            "getuid",
            "killpg",
            "lchown",
            "mkfifo",
            "mknod",
            "nice",
            "openpty",
            "pathconf",
            "posix_fadvise",
        ),
        *(
            "posix_fadvise",
            "posix_fallocate",
            "posix_spawn",
            "pread",
            "pwrite",
            "sched_getaffinity",
            "sendfile",
            "setgid",
            "setpgid",
            "setsid",
            "setuid",
        ),
        *("statvfs", "sync", "sysconf", "uname", "wait3", "wait4"),
        *("O_NOFOLLOW", "O_DIRECTORY", "O_CLOEXEC", "O_NONBLOCK", "O_NOCTTY", "O_SYNC", "O_TMPFILE"),
    }
)
POSIX_SIGNALS: Final = frozenset(
    {"SIGALRM", "SIGCHLD", "SIGCONT", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGQUIT", "SIGSTOP", "SIGTSTP", "SIGUSR1", "SIGUSR2", "SIGWINCH"}
)
POSIX_MODULES: Final = frozenset({"fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty"})
OPEN_FILES: Final = Path("/proc/self/fd")
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f<>:"|?*\\]|[. ]$')
_LONGEST_PATH: Final = 260 - len(r"C:\Users\somebody\Documents")  # MAX_PATH, in a folder that people have
_MAY_OPEN_FOLDERS: Final = frozenset({"os", "shutil"})  # the library's own, which does it otherwise on Windows


def takes(name: str) -> bool:
    """Whether Windows takes the name of a file."""
    return not (_FORBIDDEN.search(name) or PureWindowsPath(name).is_reserved())


def pretend(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """Makes this process such a machine. `folder`: the names of what moves to places below it are looked at."""
    usage = shutil.disk_usage(folder)
    patch.setattr(shutil, "disk_usage", lambda _: usage)  # it asks another call there
    for name in POSIX_CALLS:
        patch.delattr(os, name, raising=False)
    for name in POSIX_SIGNALS:
        patch.delattr(signal, name, raising=False)
    for name in POSIX_MODULES:
        patch.setitem(sys.modules, name, None)  # importing it is an ImportError
    patch.setattr(sys, "platform", "win32")
    patch.setattr(shutil, "_USE_CP_SENDFILE", False)  # it has looked for the call already
    patch.setattr(tempfile, "TemporaryFile", tempfile.NamedTemporaryFile)  # as tempfile has it there
    patch.setattr(os, "rename", _moving(os.rename, folder))
    patch.setattr(os, "replace", _moving(os.replace, folder))
    patch.setattr(os, "link", _moving(os.link, folder))
    patch.setattr(os, "unlink", _removing(os.unlink))
    patch.setattr(os, "remove", _removing(os.remove))
    patch.setattr(os, "open", _opening(os.open))


def _held(path: Path) -> bool:
    """Whether this process has the file open."""
    if not path.exists():
        return False
    wanted = path.stat()
    for descriptor in OPEN_FILES.iterdir():
        try:
            found = os.fstat(int(descriptor.name))
        except OSError:
            continue  # it was the one of this listing
        if os.path.samestat(found, wanted):
            return True
    return False


def _denied(path: Path) -> PermissionError:
    return PermissionError(errno.EACCES, "not so on Windows", str(path))


def _moving(real: Callable[P, R], folder: Path) -> Callable[P, R]:
    @wraps(real)
    def moving(*given: P.args, **options: P.kwargs) -> R:
        source, target = (Path(str(path)) for path in given[:2])
        for path in (source, target):
            if _held(path):
                raise _denied(path)
        if target.is_relative_to(folder):
            below = target.relative_to(folder)
            if not all(map(takes, below.parts)) or len(str(below)) > _LONGEST_PATH:
                raise OSError(errno.EINVAL, "no name for Windows", str(target))
        return real(*given, **options)

    return moving


def _removing(real: Callable[P, R]) -> Callable[P, R]:
    @wraps(real)
    def removing(*given: P.args, **options: P.kwargs) -> R:
        path = Path(str(given[0]))
        if "dir_fd" not in options and (_held(path) or (path.is_file() and not path.stat().st_mode & stat.S_IWRITE)):
            raise _denied(path)
        return real(*given, **options)

    return removing


def _opening(real: Callable[P, R]) -> Callable[P, R]:
    @wraps(real)
    def opening(*given: P.args, **options: P.kwargs) -> R:
        path = given[0]
        if isinstance(path, str | Path) and Path(path).is_dir() and sys._getframe(1).f_globals.get("__name__") not in _MAY_OPEN_FOLDERS:
            raise _denied(Path(path))
        return real(*given, **options)

    return opening
