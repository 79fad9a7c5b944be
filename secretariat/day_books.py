"""Books of days (記録簿): what one person looked at or exported on one day, a case whose version counts what it holds."""

from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import Day
from models.vocabulary_figures import BookKind
from secretariat import journal
from secretariat.clock import japan_day

# two sessions of one person at once: the second waits for the first here and counts on; this form is read alike by both databases
_NEXT: Final = sa.text(
    "INSERT INTO day_book (case_id, version, kind, staff, day) VALUES (:case_id, 1, :kind, :staff, :day) "
    "ON CONFLICT (case_id) DO UPDATE SET version = day_book.version + 1 RETURNING version"
).bindparams(sa.bindparam("day", type_=Day()))


def beginning_of(kind: BookKind) -> str:
    """Of the case ids of all books of a kind."""
    return f"{kind.value}-"


def book_of(kind: BookKind, login: str, day: date) -> str:
    """The case id of a person's book of a day in Japan."""
    return f"{beginning_of(kind)}{login}-{day.isoformat()}"


def next_place(session: Session, act: journal.Act, kind: BookKind) -> tuple[str, int]:
    """The case id of the book in which an act is to be entered now, and the version that its entry has to bear."""
    day = japan_day(act.at)
    book = book_of(kind, act.staff, day)
    version = session.execute(_NEXT, {"case_id": book, "kind": kind.value, "staff": act.staff, "day": day}).scalar_one()
    return book, int(version)
