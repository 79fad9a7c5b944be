"""Verifying looks at cards (照会記録の検証): every entry of a look book has its row, and every row says what its entry says."""

import json
from collections.abc import Callable, Iterator
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.inquiry import CardLook, Inquiry
from models.journal import JournalEntry
from models.vocabulary_figures import BookKind
from secretariat.callcentre.look_books import ACTIONS
from secretariat.day_books import beginning_of
from secretariat.identifiers import case_number
from secretariat.journal import ERASE, JournalFault

ENTRIES, LOOKS, INQUIRIES = table_of(JournalEntry), table_of(CardLook), table_of(Inquiry)
CHUNK: Final = 2000
BEGINNING: Final = beginning_of(BookKind.LOOK)
BOOKS: Final = (BEGINNING, BEGINNING.replace("-", "."))  # all case ids of books lie between


def wrong_looks(session: Session, watch: Callable[[int], bool]) -> Iterator[JournalFault]:
    """Entries of look books without a row, or with one of another person, time, store, kind or call; and rows without such an entry.

    `watch` hears every CHUNK entries how many were read, and says whether to go on.
    """
    if LOOKS.name not in sa.inspect(session.connection()).get_table_names():
        return  # an office of an older schema, a backup for one
    e, c = ENTRIES.c, LOOKS.c
    same = sa.and_(c.entry_case == e.case_id, c.entry_version == e.version)
    told = (
        sa.select(
            *(e.case_id, e.version, e.staff, e.at, e.action, e.payload),
            *(c.id, c.staff.label("who"), c.at.label("when"), c.store_id, c.what, INQUIRIES.c.number),
        )
        .select_from(ENTRIES.outerjoin(LOOKS, same).outerjoin(INQUIRIES, INQUIRIES.c.id == c.inquiry_id))
        # that a book's reasons were erased is no look
        .where(e.case_id > BOOKS[0], e.case_id < BOOKS[1], e.action != ERASE)
        .order_by(e.case_id, e.version)
        .execution_options(yield_per=CHUNK)
    )
    read, before = 0, None
    with session.execute(told) as found:
        for row in found:
            read += 1
            twice, before = before == (row.case_id, row.version), (row.case_id, row.version)
            if row.id is None or twice or _differs(row):
                yield JournalFault(row.case_id, row.version, "journal.card_look_differs")
            if read % CHUNK == 0 and not watch(read):
                return
    if session.execute(sa.select(sa.func.count()).select_from(LOOKS)).scalar_one() > read:
        yield JournalFault(BEGINNING.rstrip("-"), None, "journal.card_look_differs")


def _differs(row: sa.Row[tuple[object, ...]]) -> bool:
    payload, kind = json.loads(row.payload), ACTIONS.get(row.action)
    entered = (row.staff, row.at, kind.value if kind is not None else None, payload.get("store"), payload.get("inquiry"))
    return entered != (row.who, row.when, row.what, case_number("S", row.store_id), row.number)
