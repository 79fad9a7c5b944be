"""A file's rows wait in shadow tables, filled in committed chunks, until one short transaction moves them to the records."""

import contextlib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Batch
from models.base import table_of
from models.receipt import HeldBatch
from models.staging import BATCH, STAGED, Staging
from models.vocabulary import HeldBatchStatus
from secretariat.bulk import Row, insert_many
from secretariat.callcentre.gram_shares import learn_shares
from secretariat.callcentre.search_index import after_bulk, remove_from_index
from secretariat.office import Office
from secretariat.refusal import OfficeUnavailable
from secretariat.removal import remove
from secretariat.repetition import repeated

STAGING, BATCHES, HELD = table_of(Staging), table_of(Batch), table_of(HeldBatch)
SHADOWS: Final = {record.name: shadow for record, shadow in STAGED}
ABANDONED_AFTER: Final = timedelta(hours=1)
CLEARING_CHUNK: Final = 5000


def begin(session: Session, batch_id: int, now: datetime) -> None:
    """Says that a batch is being staged."""
    session.execute(sa.insert(STAGING), {"batch_id": batch_id, "touched_at": now})


def stage(session: Session, batch_id: int, now: datetime, rows: Mapping[str, tuple[Sequence[str], Sequence[Row]]]) -> None:
    """Adds rows by the name of their record: column names and tuples."""
    session.execute(sa.update(STAGING).where(STAGING.c.batch_id == batch_id).values(touched_at=now))
    for name, (columns, values) in rows.items():
        insert_many(session, SHADOWS[name], (BATCH, *columns), [(batch_id, *value) for value in values])


def publish(session: Session, batch_id: int) -> None:
    """Moves all rows of a batch to the records, parents first."""
    for record, shadow in STAGED:
        names = [column.name for column in record.columns if not (record.name == "journal" and column.name == "id")]
        session.execute(
            sa.insert(record).from_select(names, sa.select(*(shadow.c[name] for name in names)).where(shadow.c[BATCH] == batch_id))
        )


def clear(office: Office, staff: str, batch_id: int, *, published: bool) -> None:
    """Empties the shadows of a batch in chunks; one that was never published also leaves the search index."""
    while not published:
        if _clear_applications(office, staff, batch_id) < CLEARING_CHUNK:
            break
    # a large file's tables are emptied one by one, so that nobody waits long for any of these transactions
    parts = [[*SHADOWS.values()]] if _is_small(office, batch_id) else [[shadow] for shadow in SHADOWS.values()]
    for place, shadows in enumerate(parts, start=1):
        _clear_shadows(office, staff, batch_id, shadows, last=place == len(parts))


@repeated
def _clear_applications(office: Office, staff: str, batch_id: int) -> int:
    """The next ones, with their place in the search index; gives how many."""
    applications = SHADOWS["application"]
    with office.writing(staff, "clear-staging") as (session, _):
        ids = list(session.execute(sa.select(applications.c.id).where(applications.c[BATCH] == batch_id).limit(CLEARING_CHUNK)).scalars())
        remove_from_index(session, ids)
        remove(session, applications, applications.c[BATCH] == batch_id, applications.c.id.in_(ids))
    return len(ids)


@repeated
def _clear_shadows(office: Office, staff: str, batch_id: int, shadows: Sequence[sa.Table], *, last: bool) -> None:
    with office.writing(staff, "clear-staging") as (session, _):
        for shadow in shadows:
            remove(session, shadow, shadow.c[BATCH] == batch_id)
        if last:
            remove(session, STAGING, STAGING.c.batch_id == batch_id)


def tidy_up(office: Office, staff: str, batch_id: int, *, published: bool) -> None:
    """Likewise once it is settled what becomes of the rows: what a full disk leaves of them, the next intake clears."""
    with contextlib.suppress(OfficeUnavailable):
        clear(office, staff, batch_id, published=published)
        if published:
            _settle_index(office, staff)


@repeated
def _settle_index(office: Office, staff: str) -> None:
    with office.writing(staff, "index") as (session, _):
        after_bulk(session)
        learn_shares(session)


def _is_small(office: Office, batch_id: int) -> bool:
    entries = SHADOWS["journal"]
    with office.reading() as session:
        few = sa.select(sa.literal(1)).where(entries.c[BATCH] == batch_id).limit(CLEARING_CHUNK + 1).subquery()
        return int(session.execute(sa.select(sa.func.count()).select_from(few)).scalar_one()) <= CLEARING_CHUNK


def clear_abandoned(office: Office, staff: str) -> None:
    """Clears what programs that died have left behind; a batch that they had published keeps its place in the search index.

    What waits for a second person's word stays.
    """
    before = office.machine_clock.now() - ABANDONED_AFTER
    with office.reading() as session:
        statement = sa.select(STAGING.c.batch_id, BATCHES.c.id.is_not(None)).outerjoin(BATCHES, BATCHES.c.id == STAGING.c.batch_id)
        held = sa.exists().where(HELD.c.id == STAGING.c.batch_id, HELD.c.status == HeldBatchStatus.WAITING.value)
        abandoned = session.execute(statement.where(STAGING.c.touched_at < before, ~held)).all()
    for batch_id, published in abandoned:
        clear(office, staff, batch_id, published=published)
