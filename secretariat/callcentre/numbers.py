"""Any number that a caller may have: whole, begun, its last digits, or misread (told by a hint with what it may have been)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.inquiry import Inquiry
from models.kit import Shipment
from models.merchant import Business, Store
from models.relations import ROOT_ID
from secretariat.callcentre.query import compact
from secretariat.callcentre.search_index import PHONE_DIGITS, phone_token
from secretariat.identifiers import case_number, corporate_number_is_checked, merchant_id_is_checked, normal_phone, parse_case_number
from secretariat.refusal import Message
from secretariat.text import half_width

APPLICATIONS, STORES, BUSINESSES = table_of(Application), table_of(Store), table_of(Business)
SHIPMENTS, INQUIRIES = table_of(Shipment), table_of(Inquiry)
OF_CASE: Final = {"A": APPLICATIONS, "S": STORES, "K": SHIPMENTS, "Q": INQUIRIES}
MISREAD: Final = re.compile("([ASKQ])([0-9]{7,18})([0-9A-Z]?)")
DIGITS: Final = re.compile("[0-9]+")
MERCHANT_ID: Final = re.compile("[0-9A-Z]{4,13}")
SHORTEST_NUMBER: Final = 4
LAST_DIGITS: Final = 8
LONGEST_PHONE: Final = 11
OF_A_PARCEL: Final = 12  # digits of a carrier's tracking number
OF_A_FIRM: Final = 13  # characters of a merchant ID and of a corporate number
LARGEST_ID: Final = 2**63 - 1
MOST_ALIKE: Final = 2000  # telephone numbers with the same last four digits that are looked at
MOST_BEGUN: Final = 100  # likewise of those that begin alike
MOST_OTHERS: Final = 3  # numbers that a misread one may have been


@dataclass(slots=True)
class Numbered:
    """Applications by their ids, each with the reason; `is_whole`: some number was named whole, so nothing else is looked for."""

    reasons: dict[int, Message] = field(default_factory=dict)
    is_whole: bool = False
    hint: Message | None = None

    def add(self, ids: list[int], key: str) -> None:
        """What a number leads to; what was found before stays where it is."""
        for number in ids:
            self.reasons.setdefault(number, Message(f"lookup.reason.{key}"))


def by_whole_number(session: Session, text: str, limit: int) -> Numbered:
    """By a number that stands there whole: of a case, a parcel, a carrier, a merchant, a firm, a telephone, a provider's reference."""
    found, plain, joined = Numbered(), half_width(text).strip(), compact(text)
    _by_case_number(session, text, joined, limit, found)
    if found.reasons or found.hint is not None:
        found.is_whole = True
        return found
    conditions: list[tuple[str, sa.ColumnElement[bool]]] = [
        ("reference", APPLICATIONS.c.provider_reference.in_({plain, text, plain.upper(), plain.lower()}))
    ]
    if len(joined) == OF_A_FIRM and MERCHANT_ID.fullmatch(joined):
        conditions.append(("merchant_id", _of_store(session, STORES.c.merchant_id == joined)))
    if (phone := normal_phone(plain)) is not None:
        conditions.append(("phone", _of_phones(session, phone, phone, limit)))
    if len(joined) == OF_A_FIRM and DIGITS.fullmatch(joined):
        conditions.append(("corporate_number", BUSINESSES.c.corporate_number == joined))
    if len(joined) == OF_A_PARCEL and DIGITS.fullmatch(joined):
        parcel = sa.select(SHIPMENTS.c.store_id).where(SHIPMENTS.c.tracking_number == joined)
        conditions.append(("tracking_number", _of_store(session, STORES.c.id.in_(parcel))))
    for key, condition in conditions:  # one by one: each has an index of its own
        found.add(_of_condition(session, condition, limit), key)
    found.is_whole = bool(found.reasons)
    if not found.reasons:
        found.hint = _check_of_a_firm(joined)
    return found


def by_part_of_number(session: Session, text: str, limit: int) -> Numbered:
    """By how a telephone number or merchant ID begins, or the last digits (four to eight) of a telephone number."""
    found, joined = Numbered(), compact(text)
    if DIGITS.fullmatch(joined) and len(joined) >= SHORTEST_NUMBER:
        if joined.startswith("0") and len(joined) < LONGEST_PHONE:
            begun = _of_phones(session, joined, joined.ljust(LONGEST_PHONE, "9"), MOST_BEGUN)
            found.add(_of_condition(session, begun, limit), "phone_begins")
        if PHONE_DIGITS <= len(joined) <= LAST_DIGITS:
            found.add(_by_last_digits(session, joined, limit), "phone_ends")
    if MERCHANT_ID.fullmatch(joined):
        begun = STORES.c.merchant_id.between(joined, joined.ljust(OF_A_FIRM, "Z"))
        found.add(_of_condition(session, _of_store(session, begun, limit), limit), "merchant_id_begins")
    return found


def _by_case_number(session: Session, text: str, joined: str, limit: int, found: Numbered) -> None:
    if (parsed := parse_case_number(text)) is not None and parsed[0] in OF_CASE:
        _lead(session, *parsed, limit, found)
        return
    if (misread := MISREAD.fullmatch(joined)) is None:
        return
    prefix, serial, check = misread[1], int(misread[2]), misread[3]
    others = [] if not check else [case_number(prefix, other) for other in _there(session, prefix, _misheard(prefix, misread[2], check))]
    if (there := _there(session, prefix, [serial] if serial <= LARGEST_ID else [])) and prefix != "Q":
        _lead(session, prefix, serial, limit, found)
    given = {"number": case_number(prefix, serial), "others": tuple(others)}
    if there:
        key = "check_missing" if not check else "check_wrong_or" if others else "check_wrong"
        found.hint = Message(f"lookup.hint.{key}", given)
    elif others:
        found.hint = Message("lookup.hint.perhaps", given)
    elif check:
        found.hint = Message("lookup.hint.no_such_number", {"number": text})


def _lead(session: Session, prefix: str, serial: int, limit: int, found: Numbered) -> None:
    """From the number of a case to the applications; from that of an inquiry to a hint."""
    if serial > LARGEST_ID:
        return
    if prefix == "Q":
        if _there(session, prefix, [serial]):
            found.hint = Message("lookup.hint.inquiry", {"number": case_number(prefix, serial)})
        return
    if prefix == "A":
        found.add(_of_condition(session, APPLICATIONS.c.id == serial, limit), "application")
    elif prefix == "S":
        found.add(_of_condition(session, _of_store(session, STORES.c.id == serial), limit), "store")
    else:
        parcel = sa.select(SHIPMENTS.c.store_id).where(SHIPMENTS.c.id == serial)
        found.add(_of_condition(session, _of_store(session, STORES.c.id.in_(parcel)), limit), "parcel")


def _there(session: Session, prefix: str, serials: list[int]) -> list[int]:
    """Which of these numbers are given to something."""
    table = OF_CASE[prefix]
    statement = sa.select(table.c.id).where(table.c.id.in_(serials)).order_by(table.c.id).limit(MOST_OTHERS)
    return [int(number) for number in session.execute(statement).scalars()] if serials else []


def _misheard(prefix: str, digits: str, check: str) -> list[int]:
    """Serials that differ in one digit, or by two neighbours changed about, and have this check character."""
    return [int(other) for other in _neighbours(digits) if int(other) <= LARGEST_ID and case_number(prefix, int(other))[-1] == check]


def _neighbours(digits: str) -> Iterator[str]:
    for place, digit in enumerate(digits):
        yield from (digits[:place] + other + digits[place + 1 :] for other in "0123456789" if other != digit)
        if place and digits[place - 1] != digit:
            yield digits[: place - 1] + digit + digits[place - 1] + digits[place + 1 :]


def _check_of_a_firm(joined: str) -> Message | None:
    """That a merchant ID or a corporate number cannot be right."""
    if len(joined) != OF_A_FIRM or not MERCHANT_ID.fullmatch(joined) or joined.isalpha():
        return None
    if joined.isdigit():
        return None if corporate_number_is_checked(joined) else Message("lookup.hint.corporate_number")
    return None if merchant_id_is_checked(joined) else Message("lookup.hint.merchant_id")


def _of_phones(session: Session, first: str, last: str, most: int) -> sa.ColumnElement[bool]:
    """Applications of stores whose telephone number lies between two, of which so many are looked for; the newest of one number."""
    # not "<" the next character: where punctuation sorts depends on the database's collation
    if session.get_bind().dialect.name == "postgresql":
        found = sa.select(sa.func.stores_of_phones(first, last, most))
    else:
        found = sa.select(STORES.c.id).where(STORES.c.phone.between(first, last)).limit(most)
        found = found.order_by(STORES.c.id.desc()) if first == last else found
    return STORES.c.id.in_(list(session.execute(found).scalars()))


def _by_last_digits(session: Session, digits: str, limit: int) -> list[int]:
    if session.get_bind().dialect.name == "postgresql":
        found = sa.select(sa.func.applications_of_phone_end(phone_token(digits), digits, MOST_ALIKE, limit))
        return list(session.execute(found).scalars())
    few = sa.text("SELECT rowid FROM search_index WHERE search_index MATCH :token ORDER BY rowid DESC LIMIT :most")
    ids = list(session.execute(few, {"token": f'"{phone_token(digits)}"', "most": MOST_ALIKE}).scalars())
    return _of_condition(session, sa.and_(APPLICATIONS.c.id.in_(ids), STORES.c.phone.endswith(digits)), limit)


def _of_store(session: Session, condition: sa.ColumnElement[bool], limit: int | None = None) -> sa.ColumnElement[bool]:
    """Applications of a store, and of those that turned out to be it."""
    # by a query of its own: a subquery under OR makes Postgres read all stores
    roots = list(session.execute(sa.select(ROOT_ID).where(condition).limit(limit)).scalars())
    return sa.or_(STORES.c.id.in_(roots), STORES.c.joined_to.in_(roots))


def _of_condition(session: Session, condition: sa.ColumnElement[bool], limit: int) -> list[int]:
    statement = (
        sa.select(APPLICATIONS.c.id)
        .select_from(
            APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id).join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
        )
        .where(condition)
        .order_by(APPLICATIONS.c.id.desc())
        .limit(limit)
    )
    return list(session.execute(statement).scalars())


def numbers_among(session: Session, text: str, limit: int) -> Mapping[str, Numbered]:
    """By each word of a query that has the digits of a number: what it leads to."""
    words = [word for word in text.split() if sum(character.isdigit() for character in word) >= SHORTEST_NUMBER]
    found = {}
    for word in words:
        numbered = by_whole_number(session, word, limit)
        found[word] = numbered if numbered.reasons else by_part_of_number(session, word, limit)
    return {word: numbered for word, numbered in found.items() if numbered.reasons}
