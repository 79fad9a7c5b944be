"""Entering looks at cards (照会記録): an entry of the person's book of that day and a row for the store, in one transaction."""

from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import Day, table_of
from models.inquiry import CardLook
from models.vocabulary_inquiries import LookKind
from secretariat import journal
from secretariat.clock import japan_day
from secretariat.identifiers import case_number

LOOKS = table_of(CardLook)
BEGINNING: Final = "look-"  # of the case ids of all books
ACTIONS: Final = {"look-at-card": LookKind.CARD, "look-at-business": LookKind.CARD, "unmask": LookKind.UNMASK}
# two sessions of one person at once: the second waits for the first here and counts on; this form is read alike by both databases
_NEXT: Final = sa.text(
    "INSERT INTO look_book (case_id, version, staff, day) VALUES (:case_id, 1, :staff, :day) "
    "ON CONFLICT (case_id) DO UPDATE SET version = look_book.version + 1 RETURNING version"
).bindparams(sa.bindparam("day", type_=Day()))


@dataclass(frozen=True, slots=True)
class Look:
    """A look at a store's card, under one of ACTIONS; `inquiry_id` and `inquiry`: of the call under way; `reason` of an unmasking."""

    action: str
    store_id: int
    inquiry_id: int | None = None
    inquiry: str | None = None
    reason: str | None = None


def book_of(login: str, day: date) -> str:
    """The case id of a person's book of a day in Japan."""
    return f"{BEGINNING}{login}-{day.isoformat()}"


def enter_look(session: Session, act: journal.Act, look: Look) -> None:
    """Writes a look down. Raises KeyError for an action that is none of ACTIONS."""
    day, kind = japan_day(act.at), ACTIONS[look.action]
    book = book_of(act.staff, day)
    version = session.execute(_NEXT, {"case_id": book, "staff": act.staff, "day": day}).scalar_one()
    payload = {"store": case_number("S", look.store_id), **({"inquiry": look.inquiry} if look.inquiry is not None else {})}
    personal = {"note": look.reason} if look.reason is not None else None
    journal.append(session, [journal.Entry(book, version, look.action, payload=payload, personal=personal)], act)
    row = {"at": act.at, "staff": act.staff, "store_id": look.store_id, "inquiry_id": look.inquiry_id, "what": kind.value}
    session.execute(sa.insert(LOOKS), [{**row, "entry_case": book, "entry_version": version}])
