"""Whom a request is about (本人): every case that holds something on one person or business, and in which part each of them knows them.

Names are compared without blanks, whole: what merely resembles a name is somebody else's.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, KitAddress
from models.base import table_of
from models.inquiry import Inquiry, InquiryDetail
from models.kit import Shipment, ShipmentAddress
from models.merchant import Business, Store
from models.provider import Provider
from models.receipt import Receipt
from models.relations import ROOT_ID
from models.vocabulary import RefusalCode
from secretariat.identifiers import case_number, normal_case_number, normal_phone, parse_case_number
from secretariat.refusal import Refusal, refuse

APPLICATIONS, STORES, BUSINESSES, ADDRESSES = table_of(Application), table_of(Store), table_of(Business), table_of(KitAddress)
INQUIRIES, DETAILS, SHIPMENTS, SENT_TO = table_of(Inquiry), table_of(InquiryDetail), table_of(Shipment), table_of(ShipmentAddress)
PROVIDERS, RECEIPTS = table_of(Provider), table_of(Receipt)
BLANKS: Final = (" ", "\u3000")


class Part(StrEnum):
    """In which part a case knows the person."""

    BUSINESS = "business"  # whose store it is, or who represents it
    CONTACT = "contact"  # whom to speak to at a business
    ADDRESSEE = "addressee"  # to whom kits go
    CALLER = "caller"  # who called
    SENDER = "sender"  # who sent something by mail, or brought it
    PROVIDER = "provider"  # whom to speak to at a payment provider


@dataclass(frozen=True, slots=True)
class Sought:
    """What the person is known by; what fits any of it counts. `besides`: numbers of cases that are somebody else's of that name."""

    phone: str | None = None
    name: str | None = None
    numbers: tuple[str, ...] = ()
    besides: frozenset[str] = frozenset()

    @property
    def compact_name(self) -> str | None:
        """The name without blanks."""
        return compact(self.name)


@dataclass(frozen=True, slots=True)
class Subject:
    """What was found, by the serials of applications and inquiries, and by the numbers of other cases."""

    sought: Sought
    applications: Mapping[int, frozenset[Part]] = field(default_factory=dict)
    inquiries: Sequence[int] = ()
    others: Mapping[str, Part] = field(default_factory=dict)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of all cases."""
        found = [case_number("A", serial) for serial in self.applications] + [case_number("Q", serial) for serial in self.inquiries]
        return (*found, *self.others)


def compact(name: str | None) -> str | None:
    """A name without blanks; None for none."""
    return "".join(name.split()) if name else None


def sought(phone: str | None, name: str | None, numbers: Sequence[str], besides: Sequence[str] = ()) -> Sought | Refusal:
    """What was typed, in the form in which it is kept; refused where it is nothing, or cannot be right."""
    digits = normal_phone(phone) if phone is not None else None
    if phone is not None and digits is None:
        return refuse(RefusalCode.INVALID_VALUE, "privacy.no_phone", text=phone)
    if not (digits or compact(name) or numbers):
        return refuse(RefusalCode.INVALID_VALUE, "privacy.nobody")
    for number in (*numbers, *besides):
        prefix, _ = parse_case_number(number) or ("", 0)
        if prefix not in {"A", "S", "Q", "P", "L"}:
            return refuse(RefusalCode.NOT_FOUND, "privacy.no_such_number", number=number)
    return Sought(digits, name, tuple(map(normal_case_number, numbers)), frozenset(map(normal_case_number, besides)))


def find_subject(session: Session, wanted: Sought) -> Subject | Refusal:
    """Everything that is held on the person; refused where there is nothing."""
    applications: dict[int, set[Part]] = {}
    for part, ids in _applications(session, wanted):
        for serial in ids:
            if case_number("A", serial) not in wanted.besides:
                applications.setdefault(serial, set()).add(part)
    inquiries = [serial for serial in _inquiries(session, wanted) if case_number("Q", serial) not in wanted.besides]
    others = {number: part for number, part in _others(session, wanted) if number not in wanted.besides}
    if not (applications or inquiries or others):
        return refuse(RefusalCode.NOT_FOUND, "privacy.nothing_held")
    return Subject(wanted, {serial: frozenset(parts) for serial, parts in sorted(applications.items())}, inquiries, others)


def _is(column: sa.Column[str], name: str) -> sa.ColumnElement[bool]:
    plain: sa.ColumnElement[str] = column
    for blank in BLANKS:
        plain = sa.func.replace(plain, blank, "")
    return plain == name


def _applications(session: Session, wanted: Sought) -> Iterator[tuple[Part, Sequence[int]]]:
    a, s, b, k, sent = APPLICATIONS.c, STORES.c, BUSINESSES.c, ADDRESSES.c, SENT_TO.c
    whole = sa.select(a.id).select_from(APPLICATIONS.join(STORES, s.id == a.store_id).join(BUSINESSES, b.id == s.business_id))
    kits = sa.select(k.application_id)
    parcels = sa.select(SHIPMENTS.c.application_id).join_from(SHIPMENTS, SENT_TO, sent.shipment_id == SHIPMENTS.c.id)

    def found(statement: sa.Select[tuple[int]], condition: sa.ColumnElement[bool]) -> Sequence[int]:
        return session.execute(statement.where(condition)).scalars().all()

    if wanted.phone is not None:
        yield Part.BUSINESS, found(whole, s.phone == wanted.phone)
        yield Part.ADDRESSEE, found(kits, k.phone == wanted.phone)
    if (name := wanted.compact_name) is not None:
        yield Part.BUSINESS, found(whole, sa.or_(_is(b.representative, name), _is(b.name, name)))
        yield Part.CONTACT, found(whole, _is(a.contact_name, name))
        yield Part.ADDRESSEE, found(kits, _is(k.addressee, name))
        yield Part.ADDRESSEE, found(parcels, _is(sent.addressee, name))
    named = [parsed for number in wanted.numbers if (parsed := parse_case_number(number)) is not None]
    yield Part.BUSINESS, found(whole, a.id.in_([serial for prefix, serial in named if prefix == "A"]))
    if stores := [serial for prefix, serial in named if prefix == "S"]:
        roots = list(session.execute(sa.select(ROOT_ID).where(s.id.in_(stores))).scalars())
        yield Part.BUSINESS, found(whole, sa.or_(s.id.in_(roots), s.joined_to.in_(roots)))


def _inquiries(session: Session, wanted: Sought) -> Sequence[int]:
    d = DETAILS.c
    conditions = []
    if wanted.phone is not None:
        conditions.append(d.phone == wanted.phone)
    if (name := wanted.compact_name) is not None:
        conditions.append(_is(d.name, name))
    numbers = [number for number in wanted.numbers if number.startswith("Q")]
    conditions.append(d.inquiry_id.in_(sa.select(INQUIRIES.c.id).where(INQUIRIES.c.number.in_(numbers))))
    return session.execute(sa.select(d.inquiry_id).where(sa.or_(*conditions)).order_by(d.inquiry_id)).scalars().all()


def _others(session: Session, wanted: Sought) -> Iterator[tuple[str, Part]]:
    name = wanted.compact_name
    for table, prefix, column, part in (
        (PROVIDERS, "P", PROVIDERS.c.contact_name, Part.PROVIDER),
        (RECEIPTS, "L", RECEIPTS.c.sender, Part.SENDER),
    ):
        conditions: list[sa.ColumnElement[bool]] = [table.c.number.in_([n for n in wanted.numbers if n.startswith(prefix)])]
        conditions += [_is(column, name)] if name is not None else []
        for number in session.execute(sa.select(table.c.number).where(sa.or_(*conditions)).order_by(table.c.id)).scalars():
            yield str(number), part
