"""Reads a programme file from the disk, as text: what is no text, or far too much of it, is refused before anything parses it."""

from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.file_system import is_file
from secretariat.refusal import Refusal, refuse

LARGEST: Final = 1_000_000  # bytes; a programme file has some tens of thousands


def read_programme(path: Path) -> str | Refusal:
    """The text of a programme file: UTF-8, with or without the mark that editors of Windows put in front."""
    try:
        if not is_file(path) or path.stat().st_size > LARGEST:  # a pipe or a device might never end
            return refuse(RefusalCode.INVALID_FILE, "programme.unreadable", path=str(path))
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        return refuse(RefusalCode.INVALID_FILE, "programme.not_text", path=str(path))
    except OSError:
        return refuse(RefusalCode.INVALID_FILE, "programme.unreadable", path=str(path))
