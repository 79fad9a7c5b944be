"""Verifying evidence (証拠書類の検証): every file is read again, and compared with what the journal says was kept."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import groupby
from operator import attrgetter
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.evidence import Evidence, EvidenceContent
from models.journal import JournalEntry
from secretariat.journal import ERASE, JournalFault

EVIDENCES, CONTENTS, ENTRIES = table_of(Evidence), table_of(EvidenceContent), table_of(JournalEntry)
CHUNK: Final = 1_000_000  # bytes of a file that are held at a time
NOTHING: Final = sha256().digest()
_ROWS: Final = 200


def count_evidence(session: Session) -> int:
    """How many files are kept."""
    return int(session.execute(sa.select(sa.func.count()).select_from(EVIDENCES)).scalar_one())


def damaged_evidence(session: Session, watch: Callable[[int], bool]) -> Iterator[JournalFault]:
    """Files whose bytes, or whose records, are not those that were kept, by their numbers (E-…): names stay out of it.

    A content is read once, a chunk at a time, however often it was kept.
    `watch` hears how many files were compared, and says whether to go on.
    """
    e = EVIDENCES.c
    first = sa.and_(ENTRIES.c.case_id == e.number, ENTRIES.c.version == 1)
    erasing = ENTRIES.alias()
    erased = sa.exists().where(erasing.c.case_id == e.number, erasing.c.action == ERASE)
    kept = (
        sa.select(e.number, e.case_id, e.subject, e.media_type, e.size, e.sha256, ENTRIES.c.payload, erased.label("erased"))
        .select_from(EVIDENCES.outerjoin(ENTRIES, first))
        .order_by(e.sha256, e.id)
        .execution_options(yield_per=_ROWS)
    )
    compared = 0
    with session.execute(kept) as found:
        for digest, group in groupby(found, key=attrgetter("sha256")):
            rows, found_digest = list(group), _digest(session, digest)
            # lawfully gone: the bytes of a file of which every case says that it was erased
            is_gone = found_digest == NOTHING and all(row.erased for row in rows)
            for row in rows:
                if found_digest != bytes(digest) and not is_gone:
                    yield JournalFault(row.number, None, "evidence.content_changed")
                if row.payload is not None and json.loads(row.payload) != _as_kept(row):
                    yield JournalFault(row.number, 1, "evidence.record_changed")
            compared += len(rows)
            if not watch(compared):
                return


def _digest(session: Session, kept_as: bytes) -> bytes:
    """The hash of the bytes that are kept under a hash."""
    c, found, start = CONTENTS.c, sha256(), 1
    while chunk := session.execute(sa.select(sa.func.substr(c.content, start, CHUNK)).where(c.sha256 == kept_as)).scalar():
        found.update(chunk)
        start += CHUNK
    return found.digest()


def _as_kept(row: "sa.Row[tuple[object, ...]]") -> dict[str, object]:
    """What the journal said of it, as its row says it now."""
    of_row = {"case": row.case_id, "subject": row.subject, "media_type": row.media_type, "size": row.size}
    return {**of_row, "sha256": bytes(row.sha256).hex()}
