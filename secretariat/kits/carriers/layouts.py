"""The columns of the carriers' files, in their order: typed from the public manuals of Yamato B2クラウド and Sagawa e飛伝Ⅲ."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

from models.vocabulary_kits import Carrier

ENCODING: Final = "cp932"
_FILES: Final[Mapping[Carrier, str]] = {Carrier.YAMATO: "yamato_b2cloud_columns.csv", Carrier.SAGAWA: "sagawa_ehiden3_columns.csv"}
NUMBER_HEADING: Final = "お客様管理番号"
TRACKING_HEADINGS: Final[Mapping[Carrier, str]] = {Carrier.YAMATO: "伝票番号", Carrier.SAGAWA: "お問い合せ送り状No."}


@dataclass(frozen=True, slots=True)
class Layout:
    """The headings of a carrier's file in order; some stand there more than once. `places`: where each stands first, 0-based."""

    headings: tuple[str, ...]
    places: Mapping[str, int]

    def row(self, values: Mapping[str, str]) -> tuple[str, ...]:
        """A row with these values by heading and nothing else. Raises KeyError for a heading that is not there."""
        cells = [""] * len(self.headings)
        for heading, value in values.items():
            cells[self.places[heading]] = value
        return tuple(cells)


@cache
def layout_of(carrier: Carrier) -> Layout:
    """The layout of a carrier's upload file."""
    text = resources.files("secretariat.kits.carriers").joinpath(_FILES[carrier]).read_text("utf-8")
    headings = tuple(row["name"] for row in csv.DictReader(text.splitlines()))
    return Layout(headings, {heading: place for place, heading in reversed(list(enumerate(headings)))})
