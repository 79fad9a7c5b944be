"""The public list of stores as a workbook: one sheet for each kind of store, in the columns of the published list."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from exports.publication_rows import HEADINGS, TITLE, About, Written
from exports.workbook import Column, Table, write_workbook
from secretariat.publication.publication import StoreList

COLUMNS: Final = tuple(
    Column(key, heading, "percent" if key == "rate" else "integer" if key == "number" else "text", width)
    for (key, width), heading in zip(
        (("number", 11), ("prefecture", 11), ("city", 22), ("name", 46), ("industry", 34), ("detail", 22), ("rate", 9)),
        HEADINGS,
        strict=True,
    )
)


def write_publication_workbook(lists: Sequence[StoreList], path: Path, *, about: About, created: datetime) -> Written:
    """Writes the lists and gives how many stores they hold; stores beyond a sheet's last row continue on a next one.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """
    tables = [Table(each.name, COLUMNS, _rows(each)) for each in lists]
    title = f"{TITLE}　{about.programme_name}　{about.as_of}"
    return Written(stores=sum(write_workbook(path, tables, created=created, title=title)))


def _rows(each: StoreList) -> Iterator[tuple[object, ...]]:
    return ((number, *store) for number, store in enumerate(each.stores, start=1))
