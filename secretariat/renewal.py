"""What was made by another way of folding text (text.NORM_VERSION) made anew: the index of look-up, the keys that candidates are found by.

Nobody changes a record by this, so it has no entries in the journal; the guard of the stores, which demands one, is gone meanwhile.
"""

from collections.abc import Iterator
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.merchant import Store
from models.search import SearchText
from models.staging import STAGED
from secretariat.callcentre.gram_shares import learn_shares
from secretariat.callcentre.index_renewal import renew_texts
from secretariat.callcentre.search_index import after_bulk
from secretariat.rights import lay_schema
from secretariat.screening.matching.keys import address_key, kana_town_key, name_key
from secretariat.text import NORM_VERSION

TEXTS, STORES = table_of(SearchText), table_of(Store)
STAGED_STORES: Final = dict(STAGED)[STORES]
CHUNK: Final = 2000


def count_outdated(session: Session) -> int:
    """How many applications are indexed under another number than the program's."""
    outdated = TEXTS.c.norm_version != NORM_VERSION
    return int(session.execute(sa.select(sa.func.count()).select_from(TEXTS).where(outdated)).scalar_one())


def bring_up_to_date(session: Session) -> None:
    """An upgrade: the program's schema, and what was folded in another way made anew."""
    lay_schema(session)
    if _renew_folded(session):
        lay_schema(session)  # lays the guard of the stores anew
    learn_shares(session)


def _renew_folded(session: Session) -> int:
    """Makes all of it anew where something is outdated, a chunk at a time; gives how many applications were."""
    renewed = sum(renew_texts(session, ids) for ids in _outdated(session))
    if renewed:
        on_postgres = session.get_bind().dialect.name == "postgresql"
        session.execute(sa.text("DROP TRIGGER IF EXISTS store_entry" + (" ON store" if on_postgres else "")))
        for table in (STORES, STAGED_STORES):
            _renew_keys(session, table)
        after_bulk(session)
    return renewed


def _outdated(session: Session) -> Iterator[list[int]]:
    t, after = TEXTS.c, 0
    while ids := list(
        session.execute(sa.select(t.id).where(t.norm_version != NORM_VERSION, t.id > after).order_by(t.id).limit(CHUNK)).scalars()
    ):
        yield ids
        after = ids[-1]


def _renew_keys(session: Session, table: sa.Table) -> None:
    s, after = table.c, 0
    columns = (s.id, s.name, s.name_kana, s.prefecture, s.city, s.street)
    write = sa.update(table).where(s.id == sa.bindparam("own"))
    while rows := session.execute(sa.select(*columns).where(s.id > after).order_by(s.id).limit(CHUNK)).all():
        after = rows[-1].id
        keys = [
            {
                "own": row.id,
                "name_key": name_key(row.name, row.prefecture, row.city),
                "kana_town_key": kana_town_key(row.name_kana, row.prefecture, row.city),
                "address_key": address_key(row.prefecture, row.city, row.street),
            }
            for row in rows
        ]
        session.connection().execute(write, keys)
