"""How days, moments and numbers are written on the screens, in either language. Days and moments are Japan's."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from secretariat.amounts import japanese_amount
from secretariat.clock import JAPAN
from secretariat.messages import WEEKDAYS, Language, day_in_words

NOTHING: Final = "–"


def day(value: date | None, language: Language) -> str:
    """1/27(月), 1/27 (Mon)."""
    if value is None:
        return NOTHING
    weekday = WEEKDAYS[language][value.weekday()]
    return f"{value.month}/{value.day}({weekday})" if language == "ja" else f"{value.month}/{value.day} ({weekday})"


def short_day(value: date | None) -> str:
    """1/27."""
    return NOTHING if value is None else f"{value.month}/{value.day}"


def full_day(value: date | None, language: Language) -> str:
    """2020/1/27(月), 2020/1/27 (Mon): where the year matters."""
    return NOTHING if value is None else day_in_words(language, value)


def typed_day(value: date) -> str:
    """2020/1/27: as one types it, and where there is little room."""
    return f"{value.year}/{value.month}/{value.day}"


def moment(value: datetime | None, language: Language) -> str:
    """1/27(月) 17:00."""
    if value is None:
        return NOTHING
    local = value.astimezone(JAPAN)
    return f"{day(local.date(), language)} {local:%H:%M}"


def full_moment(value: datetime, language: Language) -> str:
    """2020/1/27(月) 17:00: where the year matters."""
    local = value.astimezone(JAPAN)
    return f"{day_in_words(language, local.date())} {local:%H:%M}"


def short_moment(value: datetime | None) -> str:
    """1/27 17:00."""
    if value is None:
        return NOTHING
    local = value.astimezone(JAPAN)
    return f"{short_day(local.date())} {local:%H:%M}"


def count(value: int, *, capped: bool = False) -> str:
    """12,340, or 10,000+ where counting ended."""
    return f"{value:,}" + ("+" if capped else "")


def yen(value: int | None, language: Language) -> str:
    """1,000万円 (10,000,000 円), ¥10,000,000: in words of 万 and 億 beside the exact figure."""
    if value is None:
        return NOTHING
    if language == "en":
        return f"¥{value:,}"
    words, exact = japanese_amount(value), f"{value:,}円"
    return exact if words == exact else f"{words}({exact})"


def listed(parts: Iterable[str], language: Language) -> str:
    """Several things in a row."""
    return ("、" if language == "ja" else ", ").join(parts)
