"""Where the tests' files lie: in memory where the system has a folder for that, since they are many and go with the tests."""

import shutil
from pathlib import Path
from typing import Final

SHARED_MEMORY: Final = Path("/dev", "shm")
ROOM_BYTES: Final = 4 << 30  # containers often have 64 MB there


def folder_in_memory() -> Path | None:
    """A folder that lies in memory and has room for all that the tests write; None where there is none (macOS, small containers)."""
    if not SHARED_MEMORY.is_dir():
        return None
    return SHARED_MEMORY if shutil.disk_usage(SHARED_MEMORY).free >= ROOM_BYTES else None
