"""Answering requests about personal data (開示・利用停止等の請求への対応): what is held is handed out, what may go is erased."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import RefusalCode
from models.vocabulary_privacy import RequestKind, Retention
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.privacy.disclosure import Disclosure, disclosure
from secretariat.privacy.due import ENDED, TABLES, ended_at, holds_something, is_free, kept_until_of, period
from secretariat.privacy.erasing import erase_cases
from secretariat.privacy.kinds import number_of
from secretariat.privacy.requests import answer_request, begin_request
from secretariat.privacy.subjects import Part, Sought, Subject, find_subject
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: whom it is about, how it was verified that it is theirs to make (本人確認), and the day on which it came (none: today)."""

    sought: Sought
    identity: str
    received_on: date | None = None

    def personal(self) -> dict[str, object]:
        """As the erasable part of the journal keeps it."""
        wanted = {"phone": self.sought.phone, "name": self.sought.name, "numbers": list(self.sought.numbers)}
        return {**wanted, "besides": sorted(self.sought.besides), "identity": self.identity.strip()}


@dataclass(frozen=True, slots=True)
class Standing:
    """A case that holds something on the person: `kept_because` is None where it may be erased now; `kept_until`: if known."""

    number: str
    parts: tuple[Part, ...]
    retention: Retention
    kept_because: Message | None
    kept_until: date | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a request for erasure; `number` is None where nothing was done yet."""

    number: str | None
    cases: tuple[Standing, ...]

    @property
    def kept(self) -> tuple[Standing, ...]:
        """The cases that stay."""
        return tuple(case for case in self.cases if case.kept_because is not None)


def held_on(office: Office, person: Person, sought: Sought) -> tuple[Standing, ...] | Refusal:
    """Every case that holds something on somebody, and whether it could be erased now."""
    if refused := may(person.role, "answer-privacy-requests"):
        return refused
    with office.reading() as session:
        subject = find_subject(session, sought)
        return subject if isinstance(subject, Refusal) else _standings(session, office, subject)


def disclose(
    office: Office, person: Person, asked: Asked, hand_out: Callable[[Disclosure], None], *, with_notes: bool = False
) -> Disclosure | Refusal:
    """Enters the request, has `hand_out` write what is held, and enters that it is answered. Without the last the request stays open."""
    if refused := _check(office, person, asked):
        return refused
    with office.reading() as session:
        subject = find_subject(session, asked.sought)
    if isinstance(subject, Refusal):
        return subject
    serial, number = _begin_disclosure(office, person, asked)
    with office.reading() as session:
        found = disclosure(session, office, subject, number, with_notes=with_notes)
    hand_out(found)
    return _answer_disclosure(office, person, serial, len(subject.numbers)) or found


@repeated
def _begin_disclosure(office: Office, person: Person, asked: Asked) -> tuple[int, str]:
    with office.writing(person.login, "disclose") as (session, act):
        return begin_request(session, act, RequestKind.DISCLOSURE, asked.received_on, personal=asked.personal())


@repeated
def _answer_disclosure(office: Office, person: Person, serial: int, cases: int) -> Refusal | None:
    with office.writing(person.login, "disclose") as (session, act):
        return answer_request(session, act, person, serial, 0, cases)


@repeated
def erase_on_request(office: Office, person: Person, asked: Asked) -> Answer | Refusal:
    """Erases what may be erased now, and says of the rest why it stays."""
    if refused := _check(office, person, asked):
        return refused
    with office.writing(person.login, "erase-on-request") as (session, act):
        subject = find_subject(session, asked.sought)
        if isinstance(subject, Refusal):
            session.rollback()
            return subject
        serial, number = begin_request(session, act, RequestKind.ERASURE, asked.received_on, personal=asked.personal())
        standings = _standings(session, office, subject)
        for kind in TABLES:
            numbers = [case.number for case in standings if case.retention is kind and case.kept_because is None]
            erase_cases(session, act, serial, kind, numbers)
        kept = sum(case.kept_because is not None for case in standings)
        refused = answer_request(session, act, person, serial, kept)
        if refused:
            session.rollback()
    return refused or Answer(number, standings)


def _check(office: Office, person: Person, asked: Asked) -> Refusal | None:
    if refused := may(person.role, "answer-privacy-requests") or check_note(asked.identity):
        return refused
    if not asked.identity.strip():
        return refuse(RefusalCode.NOTE_MISSING, "privacy.identity_missing")
    if asked.received_on is not None and asked.received_on > japan_day(office.clock.now()):
        return refuse(RefusalCode.INVALID_VALUE, "privacy.received_later", day=asked.received_on)
    return None


def _standings(session: Session, office: Office, subject: Subject) -> tuple[Standing, ...]:
    found: list[Standing] = []
    for number, parts in _cases(session, subject):
        kinds = [kind for kind, table in TABLES.items() if _there(session, kind, table, number)]
        kind = kinds[0] if kinds else Retention.REGISTERED if number.startswith("A") else _BY_PREFIX[number[0]]
        found.append(_standing(session, office, number, parts, kind, ended=bool(kinds)))
    return tuple(found)


_BY_PREFIX = {"Q": Retention.INQUIRIES, "K": Retention.PARCELS, "L": Retention.RECEIPTS, "P": Retention.PROVIDERS}


def _cases(session: Session, subject: Subject) -> list[tuple[str, tuple[Part, ...]]]:
    """The cases with the parts in which they know the person; of applications also their parcels."""
    cases = [(case_number("A", serial), tuple(sorted(parts))) for serial, parts in subject.applications.items()]
    cases += [(case_number("Q", serial), (Part.CALLER,)) for serial in subject.inquiries]
    cases += [(number, (part,)) for number, part in subject.others.items()]
    s = TABLES[Retention.PARCELS].c
    parcels = sa.select(s.number, s.application_id).where(s.application_id.in_(list(subject.applications))).order_by(s.id)
    return cases + [(row.number, tuple(sorted(subject.applications[row.application_id]))) for row in session.execute(parcels)]


def _there(session: Session, kind: Retention, table: sa.Table, number: str) -> bool:
    if kind is Retention.LOOKS:
        return False
    found = sa.select(table.c.id).where(number_of(table) == number, table.c.status.in_(sorted(ENDED[kind])))
    return session.execute(found).scalar() is not None


def _standing(session: Session, office: Office, number: str, parts: tuple[Part, ...], kind: Retention, *, ended: bool) -> Standing:
    """Whether a case may be erased, and why not: open, under a hold, kept behind the grant, others are named in it."""

    def kept(key: str, until: date | None = None) -> Standing:
        return Standing(number, parts, kind, Message(key, {"until": until} if until is not None else {}), until)

    table, rule = TABLES[kind], period(office.programme, kind)
    if not ended:
        return kept("privacy.kept_open")
    asked = sa.select(ended_at(table).label("at"), is_free(kind).label("free"), holds_something(table).label("holds"))
    row = session.execute(asked.select_from(table).where(number_of(table) == number)).one()
    if not row.holds:
        return kept("privacy.erased_already")
    if not row.free:
        return kept("privacy.kept_free")
    until = kept_until_of(office.programme, kind, japan_day(row.at))
    if until < japan_day(office.clock.now()) or rule.on_request:
        return Standing(number, parts, kind, None, until)
    return kept("privacy.kept_period", until)
