"""Dates as Japanese papers write them, by era (元号)."""

import re
from datetime import date
from typing import Final

from secretariat.text import half_width

ERAS: Final = ((date(2019, 5, 1), "令和"), (date(1989, 1, 8), "平成"))
FIRST_DAY: Final = ERAS[-1][0]
"""Of those that `japanese_date` can write."""
_LETTERS: Final = {"R": "令和", "H": "平成"}
_YEAR: Final = re.compile(r"([12][0-9]{3})(?:年分?)?")
_YEAR_OF_ERA: Final = re.compile(r"(令和|平成|[RH])(元|[0-9]{1,2})(?:年分?)?")


def japanese_date(day: date) -> str:
    """A date by its era, e.g. 令和2年2月18日; the first year is 元年. Raises ValueError before 平成 (1989-01-08)."""
    for first_day, era in ERAS:
        if day >= first_day:
            year = day.year - first_day.year + 1
            return f"{era}{'元' if year == 1 else year}年{day.month}月{day.day}日"
    raise ValueError(f"{day}: before the eras known here")


def read_year(text: str) -> int | None:
    """A year as people write it: 2018, 平成30, H30, 令和元年分; None for anything else."""
    typed = half_width(text).replace(" ", "").upper()
    if plain := _YEAR.fullmatch(typed):
        return int(plain[1])
    if (of_era := _YEAR_OF_ERA.fullmatch(typed)) is None:
        return None
    first = next(first_day.year for first_day, era in ERAS if era == _LETTERS.get(of_era[1], of_era[1]))
    return first - 1 + (1 if of_era[2] == "元" else int(of_era[2]))
