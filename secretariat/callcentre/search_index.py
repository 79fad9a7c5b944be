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
from secretariat.removal import remove
from secretariat.text import NORM_VERSION, grams, norm

TEXTS = table_of(SearchText)
FIELD_MARK: Final = "|"  # norm leaves none of these in a text
EDGE: Final = "\ue000"  # nor any of these: where a field begins or ends
DIGITS: Final = {ord("0") + digit: 0xE010 + digit for digit in range(10)}  # of telephones, so that no digits of a text are taken for them
NAME, READING, BUSINESS, PREFECTURE, ADDRESS, PHONE = range(6)  # places of the fields
NAMES: Final = (NAME, READING, BUSINESS)
SEARCHED: Final = (NAME, READING, BUSINESS, ADDRESS)
PLACED: Final = 2  # from this version on fields have places
INDEXED: Final = frozenset({"store_name", "store_name_kana", "business_name", "prefecture", "city", "street", "phone"})  # of an application
PHONE_DIGITS: Final = 4
DELETE_CHUNK: Final = 500


def indexed_text(submission: Submission) -> str:
    """What a caller may name of an application, normalised, as `text_of` puts it together."""
    s = submission
    return text_of(s.store_name, s.store_name_kana, s.business_name, s.prefecture, f"{s.city}{s.street}", s.phone)


def text_of(name: str, reading: str, business: str, prefecture: str, address: str, phone: str) -> str:
    """One string, normalised fields between marks, each at its place; of the telephone the last digits alone, and those disguised."""
    fields = [norm(field) for field in (name, reading, business, prefecture, address)]
    return FIELD_MARK.join([*fields, phone_token(phone) if len(phone) >= PHONE_DIGITS else ""])


def phone_token(digits: str) -> str:
    """The token under which telephone numbers that end in these digits (at least four) are indexed."""
    return EDGE + digits[-PHONE_DIGITS:].translate(DIGITS)


def grams_of(indexed: str, version: int = NORM_VERSION) -> set[str]:
    """The tokens of an indexed text: grams, field by field; how fields begin and names end; prefecture and telephone whole.

    `version`: under which the text was folded. Before fields had places there was nothing but grams.
    """
    fields = indexed.split(FIELD_MARK)
    if version < PLACED or len(fields) <= PHONE:
        return grams(fields)
    found = grams(fields[place] for place in SEARCHED)
    found.update(beginning(fields[place]) for place in NAMES if fields[place])
    found.update(fields[place] for place in (PREFECTURE, PHONE) if fields[place])
    if fields[NAME]:
        found.add(ending(fields[NAME]))
    return found


def beginning(word: str) -> str:
    """The token of fields that begin as a word does."""
    return EDGE + word[:2]


def ending(word: str) -> str:
    """The token of names that end as a word does."""
    return word[-2:] + EDGE


def telling_grams(words: Iterable[str]) -> list[str]:
    """The grams to search normalised words by: pairs where a word has them, since single characters narrow nothing down then."""
    return sorted({gram for word in words for gram in grams([word]) if len(gram) > 1 or len(word) == 1})


def add_to_index(session: Session, texts: Sequence[tuple[int, str]], version: int = NORM_VERSION) -> None:
    """Indexes (application id, indexed text). `version`: the number under which the texts were folded."""
    if session.get_bind().dialect.name == "postgresql":
        # put together here: norm leaves nothing in a text that the format of COPY, or of an array, would have to be told apart from
        with session.connection().connection.cursor().copy("COPY search_text (id, indexed, norm_version, grams) FROM STDIN") as copy:
            for application_id, indexed in texts:
                copy.write(f"{application_id}\t{indexed}\t{version}\t{{{','.join(sorted(grams_of(indexed, version)))}}}\n")
        return
    insert_many(session, TEXTS, ("id", "indexed", "norm_version"), [(number, indexed, version) for number, indexed in texts])
    cursor = session.connection().connection.cursor()
    rows = [(number, " ".join(grams_of(indexed, version))) for number, indexed in texts]
    cursor.executemany("INSERT INTO search_index (rowid, grams) VALUES (?, ?)", rows)
    cursor.close()


def remove_from_index(session: Session, application_ids: Iterable[int]) -> None:
    """Takes applications out of the index; an FTS5 row goes by the very text that it was made from, and only if it is there."""
    ids = list(application_ids)
    for start in range(0, len(ids), DELETE_CHUNK):
        chunk = ids[start : start + DELETE_CHUNK]
        if session.get_bind().dialect.name == "sqlite":
            there = sa.table("search_index_docsize", sa.column("id"))
            statement = sa.select(TEXTS.c.id, TEXTS.c.indexed, TEXTS.c.norm_version).join(there, there.c.id == TEXTS.c.id)
            rows = session.execute(statement.where(TEXTS.c.id.in_(chunk))).all()
            session.connection().connection.cursor().executemany(
                "INSERT INTO search_index (search_index, rowid, grams) VALUES ('delete', ?, ?)",
                [(row.id, " ".join(grams_of(row.indexed, row.norm_version))) for row in rows],
            )
        remove(session, TEXTS, TEXTS.c.id.in_(chunk))


def after_bulk(session: Session) -> None:
    """Brings what a batch left in GIN's pending list into the index proper, so that the next look-up does not pay for it."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.text("SELECT tidy_search_index()"))
