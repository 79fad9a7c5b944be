"""An error of the program itself: a short id for the person, the place in the code for the private log; nothing that a person typed.

Texts of exceptions may quote names and numbers, so the log holds types and places only.
"""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from secrets import token_hex
from typing import Final

LOG_BYTES: Final = 1_000_000
LOGS_KEPT: Final = 5


def report_failure(error: BaseException, folder: Path) -> str:
    """Writes the failure to the log and gives its id; a log that cannot be written costs nobody the id."""
    failure = token_hex(4)
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in reversed(frames))
    line = f"{failure} {type(error).__module__}.{type(error).__qualname__} {places}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / "secretariat.log", line)
    except OSError:
        return failure
    return failure


def _write(path: Path, line: str) -> None:
    handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    try:
        path.chmod(0o600)
        handler.emit(logging.LogRecord("secretariat", logging.ERROR, "", 0, line, None, None))
    finally:
        handler.close()
