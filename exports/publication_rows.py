"""What every form of the public list of stores shares: its name, its headings, what is counted while it is written."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from secretariat.japanese_dates import japanese_date
from secretariat.publication.publication import Publication

TITLE: Final = "加盟店一覧"
HEADINGS: Final = ("No.", "都道府県", "市区町村", "事業所名（屋号）", "業種", "業種（細目）", "還元率")
"""As published; there one heading stands above both of the trade."""
NOTHING_STATED: Final = "－"


@dataclass(slots=True)
class Written:
    """What a file holds: stores and pages, how many characters the font lacked, how many texts did not fit their cell."""

    stores: int = 0
    pages: int = 0
    missing: int = 0
    shortened: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """What a list says of itself: of which day it is, whether that lies ahead, under which programme."""

    day: date
    coming: bool
    programme_name: str

    @property
    def as_of(self) -> str:
        """令和2年2月18日現在."""
        return f"{japanese_date(self.day)}現在{'（予定）' if self.coming else ''}"


def about(publication: Publication, programme_name: str) -> About:
    """What a publication says of itself."""
    return About(publication.day, publication.coming, programme_name)
