"""An error of the program itself: a short id for the person, the place in the code for the private log; nothing that a person typed.

Texts of exceptions may quote names and numbers, so the log holds types and places only.
"""

import logging
import os
import traceback
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from secrets import token_hex
from typing import Final

from secretariat.platforms import BINARY

LOG_BYTES: Final = 1_000_000
LOGS_KEPT: Final = 5


def report_failure(error: BaseException, folder: Path) -> str:
    """Writes the failure to the log and gives its id; a log that cannot be written costs nobody the id."""
    failure = token_hex(4)
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in reversed(frames))
    line = f"{failure} {type(error).__module__}.{type(error).__qualname__} {places}"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(folder / "secretariat.log", line)
    except OSError:
        return failure
    return failure


class _PrivateHandler(RotatingFileHandler):
    """A rotating log that nobody but its owner reads, from its first byte on and after each rotation."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY | BINARY, 0o600)
        with suppress(OSError):
            Path(self.baseFilename).chmod(0o600)  # one of an earlier version
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding="utf-8")


def _write(path: Path, line: str) -> None:
    handler = _PrivateHandler(path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    try:
        handler.emit(logging.LogRecord("secretariat", logging.ERROR, "", 0, line, None, None))
    finally:
        handler.close()
