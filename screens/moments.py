"""Reading a day and time as people type them: 2020-01-27 17:00, 2020/1/27 17:00, or 1/27 17:00 as the screens write it."""

import re
import unicodedata
from datetime import date, datetime
from typing import Final

from screens.formats import typed_day
from secretariat.clock import JAPAN, parse_instant

_MOMENT: Final = re.compile(r"(?:(\d{4})[-/])?(\d{1,2})[-/](\d{1,2})(?: *\([^)]*\))?[ T]+(\d{1,2}):(\d{2})")


def read_moment(typed: str, near: date) -> datetime | None:
    """The instant, in Japan's time unless an offset is given; without a year the one nearest to `near`. None if it cannot be read."""
    text = " ".join(unicodedata.normalize("NFKC", typed).split())
    try:
        if (found := _MOMENT.fullmatch(text)) is None:
            return parse_instant(text)
        year, month, day, hour, minute = (int(part) if part else 0 for part in found.groups())
        if year:
            return datetime(year, month, day, hour, minute, tzinfo=JAPAN)
        return _nearest([near.year - 1, near.year, near.year + 1], near, month, day, hour, minute)
    except ValueError:
        return None


def _nearest(years: list[int], near: date, month: int, day: int, hour: int, minute: int) -> datetime:
    candidates = [datetime(year, month, day, hour, minute, tzinfo=JAPAN) for year in years if _exists(year, month, day)]
    if not candidates:
        raise ValueError(month, day)
    return min(candidates, key=lambda moment: abs(moment.date() - near))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def typed_moment(moment: datetime) -> str:
    """An instant as it is typed: 2020/1/27 17:00."""
    local = moment.astimezone(JAPAN)
    return f"{typed_day(local.date())} {local:%H:%M}"
