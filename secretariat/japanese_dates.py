"""Dates as Japanese papers write them, by era (元号)."""

from datetime import date
from typing import Final

ERAS: Final = ((date(2019, 5, 1), "令和"), (date(1989, 1, 8), "平成"))


def japanese_date(day: date) -> str:
    """A date by its era, e.g. 令和2年2月18日; the first year is 元年. Raises ValueError before 平成 (1989-01-08)."""
    for first_day, era in ERAS:
        if day >= first_day:
            year = day.year - first_day.year + 1
            return f"{era}{'元' if year == 1 else year}年{day.month}月{day.day}日"
    raise ValueError(f"{day}: before the eras known here")
