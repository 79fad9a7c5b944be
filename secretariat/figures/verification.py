"""Verifying figures (集計の検証): what is counted from the journal is what the records hold."""

from collections.abc import Iterator
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.figures import Tally
from models.vocabulary_figures import Dimension
from secretariat.casework.process import OPEN_STATUSES
from secretariat.figures.counts import Counts, key_text
from secretariat.figures.moves import APPLICATIONS, SHIPMENTS, STORES, keys_of
from secretariat.figures.tallies import counts_at
from secretariat.journal import JournalFault
from secretariat.office import Office

CASE: Final = "figures"


def wrong_figures(session: Session, office: Office) -> Iterator[JournalFault]:
    """A fault where they differ: the journal or a record was changed past the other, or a tally is not what the journal says."""
    if table_of(Tally).name not in sa.inspect(session.connection()).get_table_names():
        return  # an office of an older schema, a backup for one
    counted, found = counts_at(session, office), held(session)
    if any(counted.of(dimension) != found.of(dimension) for dimension in Dimension):
        yield JournalFault(CASE, None, "journal.figures_differ")


def held(session: Session) -> Counts:
    """What the records hold now."""
    counts, a, s = Counts(), APPLICATIONS.c, SHIPMENTS.c
    source = APPLICATIONS.join(STORES, STORES.c.id == a.store_id)
    keys = keys_of(session)
    for dimension, key in keys.items():
        grouped = sa.select(key, a.status, sa.func.count()).select_from(source).group_by(key, a.status)
        for value, status, number in session.execute(grouped):
            counts.add({dimension: key_text(value)}, status, number)
    both = Counts()
    pair = {dimension: keys[dimension] for dimension in (Dimension.PREFECTURE, Dimension.RECEIVED)}
    open_ones = sa.select(*pair.values(), a.status, sa.func.count()).select_from(source).where(a.status.in_(OPEN_STATUSES))
    for prefecture, received, status, number in session.execute(open_ones.group_by(*pair.values(), a.status)):
        both.add(dict(zip(pair, (prefecture, received), strict=True)), status, number)
    counts.by[Dimension.PREFECTURE_RECEIVED] = both.by.get(Dimension.PREFECTURE_RECEIVED, {})
    for kit, status, number in session.execute(sa.select(s.kit, s.status, sa.func.count()).group_by(s.kit, s.status)):
        counts.add({Dimension.KIT: kit}, status, number)
    return counts
