"""Entering looks at cards (照会記録): an entry of the person's book of that day and a row for the store, in one transaction."""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.inquiry import CardLook
from models.vocabulary_figures import BookKind
from models.vocabulary_inquiries import LookKind
from secretariat import journal
from secretariat.day_books import next_place
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.repetition import repeated
from secretariat.staff import Person

LOOKS = table_of(CardLook)
ACTIONS: Final = {
    "look-at-card": LookKind.CARD,
    "look-at-business": LookKind.CARD,
    "look-at-kit-address": LookKind.UNMASK,
    "unmask": LookKind.UNMASK,
}


@dataclass(frozen=True, slots=True)
class Look:
    """A look at a store's card, under one of ACTIONS; `inquiry_id` and `inquiry`: of the call under way; `reason` of an unmasking."""

    action: str
    store_id: int
    inquiry_id: int | None = None
    inquiry: str | None = None
    reason: str | None = None


@repeated
def look(office: Office, person: Person, at: Look) -> None:
    """Writes a look down, before what is looked at is read: a shared office's database shows nothing personal without."""
    with office.writing(person.login, at.action) as (session, act):
        enter_look(session, act, at)


def enter_look(session: Session, act: journal.Act, look: Look) -> None:
    """Writes a look down in the transaction under way. Raises KeyError for an action that is none of ACTIONS."""
    kind = ACTIONS[look.action]
    book, version = next_place(session, act, BookKind.LOOK)
    payload = {"store": case_number("S", look.store_id), **({"inquiry": look.inquiry} if look.inquiry is not None else {})}
    personal = {"note": look.reason} if look.reason is not None else None
    journal.append(session, [journal.Entry(book, version, look.action, payload=payload, personal=personal)], act)
    row = {"at": act.at, "staff": act.staff, "store_id": look.store_id, "inquiry_id": look.inquiry_id, "what": kind.value}
    session.execute(sa.insert(LOOKS), [{**row, "entry_case": book, "entry_version": version}])
