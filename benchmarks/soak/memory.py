"""How much memory processes have for themselves (Linux), sampled while they run."""

import re
from pathlib import Path
from typing import Final

_OWN: Final = re.compile(r"^Pss_Anon:\s*(\d+) kB$", re.MULTILINE)


def own_megabytes(process: int) -> float | None:
    """What is nobody else's and no file's; None for a process that has ended, or where the system does not tell."""
    try:
        found = _OWN.search(Path(f"/proc/{process}/smaps_rollup").read_text("ascii"))
    except OSError:
        return None
    return int(found[1]) / 1024 if found is not None else None
