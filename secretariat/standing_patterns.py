"""How the files of a standing order (定型出力) are named: a path with places that are filled in anew for each run."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.clock import JAPAN, japan_day
from secretariat.file_system import unwritable
from secretariat.refusal import Refusal, refuse
from secretariat.text import forbidden_character

PLACES: Final[Mapping[str, str]] = {"date": "2020-01-31", "time": "0930", "month": "2020-01", "name": "x", "start": "2020-02-01"}
"""What may stand in braces, with an example of each: day, time, month, the order's name, the start day that comes next."""
_PLACE: Final = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN: Final = frozenset('<>:"|?*\\/\t\n\r')
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def check_file_name(name: str) -> Refusal | None:
    """Why no file and no folder may be called so; Windows forbids most, so that holds everywhere."""
    found = forbidden_character(name) or next((character for character in name if character in _FORBIDDEN), None)
    if found is not None:
        return refuse(RefusalCode.INVALID_VALUE, "standing.character", name=name, character=found)
    if not name or name[-1] in ". " or _DEVICES.fullmatch(name):
        return refuse(RefusalCode.INVALID_VALUE, "standing.no_file_name", name=name)
    return None


def check_pattern(pattern: str) -> Refusal | None:
    """Why a pattern cannot be saved: not absolute, places that there are not, names that not every system takes."""
    for place in _PLACE.findall(pattern):
        if place not in PLACES:
            return refuse(RefusalCode.INVALID_VALUE, "standing.no_such_place", place=place, known=tuple(f"{{{name}}}" for name in PLACES))
    if "{" in _PLACE.sub("", pattern) or "}" in _PLACE.sub("", pattern):
        return refuse(RefusalCode.INVALID_VALUE, "standing.brace", pattern=pattern)
    if not example(pattern).is_absolute():
        return refuse(RefusalCode.INVALID_VALUE, "standing.relative", pattern=pattern)
    names = example(pattern).parts[1:]
    if not names:
        return refuse(RefusalCode.INVALID_VALUE, "standing.no_file_name", name=pattern)
    return next((refused for name in names if (refused := check_file_name(name)) is not None), None)


def example(pattern: str) -> Path:
    """A path of that pattern, which `check_pattern` let pass."""
    return Path(_fill(pattern, PLACES))


def values(name: str, now: datetime, start: date | None) -> Mapping[str, str]:
    """What is filled in at a moment; `start` is left out where no start day comes any more."""
    day, here = japan_day(now), now.astimezone(JAPAN)
    found = {"date": day.isoformat(), "time": f"{here:%H%M}", "month": f"{day:%Y-%m}", "name": name}
    return found if start is None else found | {"start": start.isoformat()}


def path_of(pattern: str, filled_in: Mapping[str, str]) -> Path | Refusal:
    """Where a run writes; refused where the pattern wants a start day and none comes any more."""
    if any(place not in filled_in for place in _PLACE.findall(pattern)):
        return refuse(RefusalCode.TOO_LATE, "standing.no_start")
    return Path(_fill(pattern, filled_in))


def _fill(pattern: str, filled_in: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda found: filled_in[found[1]], pattern)


def missing_folder(pattern: str, path: Path) -> Refusal | None:
    """Why nothing can be written there. Only folders whose names have a place are made; another may be a drive that is gone."""
    parts = Path(pattern).parent.parts
    fixed = next((place for place, part in enumerate(parts) if _PLACE.search(part)), len(parts))
    base = Path(*path.parts[:fixed])
    try:
        path.exists()  # a folder that cannot be looked into is told here, too
        return None if base.is_dir() else refuse(RefusalCode.NOT_FOUND, "standing.folder_gone", path=str(base))
    except OSError as error:
        return unwritable(base, error)


def make_folders(pattern: str, path: Path) -> Refusal | None:
    """Makes the folders whose names have a place; why it could not."""
    if refused := missing_folder(pattern, path):
        return refused
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return unwritable(path.parent, error)
    return None
