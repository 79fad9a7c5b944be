"""Keeping the index of look-up: what of an application is indexed, written and deleted in the transaction that changes the record.

SQLite: FTS5 over 1- and 2-grams, contentless. Postgres: the same grams in an array under GIN. One normalised text stands behind both.
"""

from collections.abc import Iterable, Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.search import SearchText
from secretariat.bulk import insert_many
from secretariat.intake.submission import Submission
from secretariat.text import NORM_VERSION, grams, norm

TEXTS = table_of(SearchText)
FIELD_MARK: Final = "|"  # norm leaves none of these in a text
DELETE_CHUNK: Final = 500


def indexed_text(submission: Submission) -> str:
    """The normalised fields that a caller may name: store, its reading, business, address. One string, fields between marks."""
    fields = (
        norm(submission.store_name),
        norm(submission.store_name_kana),
        norm(submission.business_name),
        norm(f"{submission.city}{submission.street}"),
    )
    return FIELD_MARK.join(dict.fromkeys(field for field in fields if field))


def grams_of(indexed: str) -> set[str]:
    """The grams of an indexed text, field by field."""
    return grams(indexed.split(FIELD_MARK))


def telling_grams(words: Iterable[str]) -> list[str]:
    """The grams to search normalised words by: pairs where a word has them, since single characters narrow nothing down then."""
    return sorted({gram for word in words for gram in grams([word]) if len(gram) > 1 or len(word) == 1})


def add_to_index(session: Session, texts: Sequence[tuple[int, str]], version: int = NORM_VERSION) -> None:
    """Indexes (application id, indexed text). `version`: the number under which the texts were folded."""
    if session.get_bind().dialect.name == "postgresql":
        with session.connection().connection.cursor().copy("COPY search_text (id, indexed, norm_version, grams) FROM STDIN") as copy:
            for application_id, indexed in texts:
                copy.write_row((application_id, indexed, version, sorted(grams_of(indexed))))
        return
    insert_many(session, TEXTS, ("id", "indexed", "norm_version"), [(number, indexed, version) for number, indexed in texts])
    cursor = session.connection().connection.cursor()
    cursor.executemany(
        "INSERT INTO search_index (rowid, grams) VALUES (?, ?)", [(number, " ".join(grams_of(indexed))) for number, indexed in texts]
    )
    cursor.close()


def remove_from_index(session: Session, application_ids: Iterable[int]) -> None:
    """Takes applications out of the index; an FTS5 row goes by the very text that it was made from."""
    ids = list(application_ids)
    for start in range(0, len(ids), DELETE_CHUNK):
        chunk = ids[start : start + DELETE_CHUNK]
        if session.get_bind().dialect.name == "sqlite":
            rows = session.execute(sa.select(TEXTS.c.id, TEXTS.c.indexed).where(TEXTS.c.id.in_(chunk))).all()
            session.connection().connection.cursor().executemany(
                "INSERT INTO search_index (search_index, rowid, grams) VALUES ('delete', ?, ?)",
                [(row.id, " ".join(grams_of(row.indexed))) for row in rows],
            )
        session.execute(sa.delete(TEXTS).where(TEXTS.c.id.in_(chunk)))


def after_bulk(session: Session) -> None:
    """Brings what a batch left in GIN's pending list into the index proper, so that the next look-up does not pay for it."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.text("SELECT gin_clean_pending_list('ix_search_text_grams')"))
