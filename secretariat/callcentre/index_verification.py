"""Verifying the index of look-up (照会索引の検証): it says of every application what the record says, and of nothing else."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.search import SearchText
from secretariat.callcentre.index_renewal import texts_of_records
from secretariat.callcentre.search_index import grams_of
from secretariat.identifiers import case_number
from secretariat.journal import JournalFault
from secretariat.text import NORM_VERSION

TEXTS, APPLICATIONS = table_of(SearchText), table_of(Application)
CHUNK: Final = 2000
ASKED: Final = 100  # SQLite: one text in so many is asked for by all its tokens; a row of a contentless index cannot be read
MOST_FAULTS: Final = 100


def wrong_index(session: Session, watch: Callable[[int], bool]) -> Iterator[JournalFault]:
    """Applications that are indexed otherwise than their record says, or not at all, and texts of none; the first MOST_FAULTS of them.

    Texts of an older way of folding are left out (`doctor` tells them). `watch` hears every CHUNK how many were read, and says whether to
    go on.
    """
    if TEXTS.name not in sa.inspect(session.connection()).get_table_names():
        return
    place, read, faults = 0, 0, 0
    while ids := _next_ids(session, place):
        place, read = ids[-1], read + len(ids)
        for number in _wrong(session, ids):
            yield JournalFault(case_number("A", number), None, "journal.index_differs")
            faults += 1
            if faults >= MOST_FAULTS:
                return
        if not watch(read):
            return


def _next_ids(session: Session, place: int) -> list[int]:
    ids: set[int] = set()
    for table in (APPLICATIONS, TEXTS):
        ids.update(session.execute(sa.select(table.c.id).where(table.c.id > place).order_by(table.c.id).limit(CHUNK)).scalars())
    return sorted(ids)[:CHUNK]


def _wrong(session: Session, ids: Sequence[int]) -> list[int]:
    expected = texts_of_records(session, ids)
    on_postgres = session.get_bind().dialect.name == "postgresql"
    kept: sa.ColumnElement[object] = sa.literal_column("search_text.grams" if on_postgres else "d.id")
    source = TEXTS if on_postgres else TEXTS.outerjoin(sa.text("search_index_docsize AS d"), sa.text("d.id = search_text.id"))
    columns = (TEXTS.c.id, TEXTS.c.indexed, TEXTS.c.norm_version, kept.label("kept"))
    rows = session.execute(sa.select(*columns).select_from(source).where(TEXTS.c.id.in_(ids))).all()
    found = {row.id: row for row in rows}
    wrong = [number for number in ids if number not in found]
    for number, row in found.items():
        if row.norm_version != NORM_VERSION:
            continue
        indexed = set(row.kept) == grams_of(row.indexed) if on_postgres else row.kept is not None
        if indexed and not on_postgres and number % ASKED == 0:
            indexed = _has_all_tokens(session, number, row.indexed)
        if not indexed or expected.get(number) != row.indexed:
            wrong.append(number)
    return sorted(wrong)


def _has_all_tokens(session: Session, number: int, indexed: str) -> bool:
    query = " AND ".join(f'"{token}"' for token in grams_of(indexed))
    statement = sa.text("SELECT 1 FROM search_index WHERE search_index MATCH :query AND rowid = :number")
    return session.execute(statement, {"query": query, "number": number}).scalar() is not None
