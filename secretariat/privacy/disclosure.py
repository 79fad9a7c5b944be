"""What is handed to whoever asks what is held on them (保有個人データの開示): every case, look-ups included, others blacked out.

Act on the Protection of Personal Information, article 33 (numbered as of April 2022). Whoever else is named is blacked out (paragraph 2,
item 1): other callers, other contacts, addressees; staff are told by what they do. Notes of staff are withheld (item 2) unless whoever
answers has read them and wants them in. The words are Japanese, as all that leaves the office.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import AmendmentItem
from models.base import table_of
from models.inquiry import CardLook, Inquiry, InquiryDetail
from models.journal import Outbox
from models.kit import Shipment, ShipmentAddress
from models.office import Staff
from models.relations import ROOT_ID, STORES
from models.vocabulary import Rule
from secretariat.amendments.fields import COLUMNS, as_written
from secretariat.amendments.timeline import RATE, unpacked_value
from secretariat.evidence.reading import evidence_of
from secretariat.identifiers import case_number, show_phone, show_postal_code
from secretariat.intake.submission import Submission
from secretariat.messages import say
from secretariat.office import Office
from secretariat.privacy.kinds import AMENDMENTS, APPLICATIONS, PROVIDERS, RECEIPTS
from secretariat.privacy.subjects import Part, Subject, compact
from secretariat.refusal import Message
from secretariat.screening.case import ApplicationCase
from secretariat.screening.explanation import HistoryLine, explain, history
from secretariat.screening.loading import load_application
from secretariat.screening.records import load_submissions

INQUIRIES, DETAILS, LOOKS, OUTBOX = table_of(Inquiry), table_of(InquiryDetail), table_of(CardLook), table_of(Outbox)
SHIPMENTS, SENT_TO, STAFF, ITEMS = table_of(Shipment), table_of(ShipmentAddress), table_of(Staff), table_of(AmendmentItem)
BLACK: Final = "■■■"
"""Stands for what is about somebody else."""
WITHHELD: Final = "（不開示）"
OF_CONTACT: Final = ("store_name", "business_name", "contact_name", "contact_email")
OF_ADDRESSEE: Final = ("store_name", "kit_postal_code", "kit_address", "kit_addressee", "kit_phone")
_PERSONS: Final = {
    "representative": ("representative",),
    "contact_name": ("contact_name", "contact_email"),
    "kit_addressee": ("kit_postal_code", "kit_address", "kit_addressee", "kit_phone"),
}
"""Fields that name a person, and what goes with the name."""


@dataclass(frozen=True, slots=True)
class HeldItem:
    """One thing that is held."""

    number: str
    part: str
    item: str
    value: str


@dataclass(frozen=True, slots=True)
class HeldAct:
    """One act on a case; `by`: what whoever did it does."""

    number: str
    at: datetime
    by: str
    action: str
    status: str
    note: str


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A paper about a case, and when it was written (None: not yet, or never)."""

    number: str
    title: str
    queued_at: datetime
    written_at: datetime | None


@dataclass(frozen=True, slots=True)
class HeldParcel:
    """A parcel, and where it went."""

    number: str
    kit: str
    status: str
    handed_over_on: date | None
    delivered_on: date | None
    carrier: str
    tracking_number: str
    address: str
    addressee: str
    phone: str


@dataclass(frozen=True, slots=True)
class HeldCall:
    """A call of the person, or of somebody else about their store."""

    number: str
    begun_at: datetime
    by: str
    category: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class HeldLook:
    """A look at the card of the person's store."""

    at: datetime
    by: str
    what: str
    in_call: bool


@dataclass(frozen=True, slots=True)
class HeldDocument:
    """A file that is kept."""

    number: str
    case: str
    name: str
    kept_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Disclosure:
    """All of it."""

    number: str
    answered_at: datetime
    items: tuple[HeldItem, ...]
    acts: tuple[HeldAct, ...]
    papers: tuple[HeldPaper, ...]
    parcels: tuple[HeldParcel, ...]
    calls: tuple[HeldCall, ...]
    looks: tuple[HeldLook, ...]
    documents: tuple[HeldDocument, ...]

    @property
    def rows(self) -> int:
        """How many lines it has."""
        kinds = (self.items, self.acts, self.papers, self.parcels, self.calls, self.looks, self.documents)
        return sum(map(len, kinds))


def disclosure(session: Session, office: Office, subject: Subject, number: str, *, with_notes: bool) -> Disclosure:
    """What is held on somebody, for the request of that number."""
    composer = _Composer(session, office, subject, with_notes)
    return Disclosure(
        number,
        office.clock.now(),
        tuple(composer.items()),
        tuple(composer.acts()),
        tuple(composer.papers()),
        tuple(composer.parcels()),
        tuple(composer.calls()),
        tuple(composer.looks()),
        tuple(composer.documents()),
    )


def _words(key: str) -> str:
    return say("ja", Message(f"words.{key}"))


def part_in_words(part: Part) -> str:
    """In which part a case knows somebody."""
    return say("ja", Message(f"privacy.part.{part.value}"))


class _Composer:
    """Reads what is held, a kind after the other."""

    def __init__(self, session: Session, office: Office, subject: Subject, with_notes: bool) -> None:
        self._session, self._office, self._subject, self._with_notes = session, office, subject, with_notes
        self._parts = {case_number("A", serial): parts for serial, parts in subject.applications.items()}
        self._own = [serial for serial, parts in subject.applications.items() if Part.BUSINESS in parts]
        self._roles = {row.login: row.role for row in session.execute(sa.select(STAFF.c.login, STAFF.c.role))}
        self._submissions = load_submissions(session, list(subject.applications))

    def _by(self, login: str) -> str:
        role = self._roles.get(login)
        return say("ja", Message(f"staff.role.{role}" if role is not None else "privacy.of_the_office"))

    def _is_the_person(self, name: str | None, submission: Submission | None = None) -> bool:
        """Whether a name is the person's: the one that was given; without one whoever represents the business, or the business itself."""
        wanted = self._subject.sought.compact_name
        own = (submission.representative, submission.business_name, submission.store_name) if submission is not None else ()
        firm = {compact(each) for each in own[1:]}
        return compact(name) in ({wanted, *firm} if wanted is not None else {compact(each) for each in own})

    def items(self) -> Iterator[HeldItem]:
        """What the records say."""
        for serial, parts in self._subject.applications.items():
            number, submission = case_number("A", serial), self._submissions[serial]
            part = "、".join(part_in_words(each) for each in sorted(parts))
            for field in self._fields(parts):
                value = getattr(submission, field)
                if value not in (None, "", ()):
                    shown = BLACK if self._is_of_another(field, submission) else as_written(field, value)
                    yield HeldItem(number, part, COLUMNS[field].heading, shown)
            if Part.BUSINESS in parts and (case := load_application(self._session, self._office, number)) is not None:
                yield from self._judged(case, part)
        yield from self._reported()
        yield from self._elsewhere()

    def _reported(self) -> Iterator[HeldItem]:
        """What was reported of the person's stores; of other people that something was."""
        i = ITEMS.c
        found = (
            sa.select(AMENDMENTS.c.number, i.application_id, i.field, i.after, i.from_on)
            .select_from(ITEMS.join(AMENDMENTS, AMENDMENTS.c.id == i.amendment_id))
            .where(i.application_id.in_(self._own), i.field != RATE)
            .order_by(i.amendment_id, i.place)
        )
        of_others = {field for together in _PERSONS.values() for field in together}
        for row in self._session.execute(found):
            value = unpacked_value(row.after)
            own = row.field not in of_others or self._is_the_person(str(value), self._submissions[row.application_id])
            said = say("ja", Message("privacy.reported", {"value": as_written(row.field, value) if own else BLACK, "day": row.from_on}))
            yield HeldItem(row.number, part_in_words(Part.BUSINESS), COLUMNS[row.field].heading, said)

    @staticmethod
    def _fields(parts: frozenset[Part]) -> Sequence[str]:
        if Part.BUSINESS in parts:
            return tuple(Submission.__dataclass_fields__)
        fields = (*(OF_CONTACT if Part.CONTACT in parts else ()), *(OF_ADDRESSEE if Part.ADDRESSEE in parts else ()))
        return tuple(dict.fromkeys(fields))

    def _is_of_another(self, field: str, submission: Submission) -> bool:
        for named, together in _PERSONS.items():
            if field in together:
                name: str | None = getattr(submission, named)
                return name is not None and not self._is_the_person(name, submission)
        return False

    def _judged(self, case: ApplicationCase, part: str) -> Iterator[HeldItem]:
        """What the office made of an application, without what staff said of it."""
        yield HeldItem(case.number, part, say("ja", Message("privacy.status")), _words(f"application_status.{case.status}"))
        yield HeldItem(case.number, part, say("ja", Message("privacy.merchant_id")), case.store.merchant_id or "-")
        for rule in Rule:
            found, settled = case.findings[rule], case.settled.get(rule)
            outcome = _words(f"outcome.{(settled.outcome if settled else found.outcome).value}")
            # what was found of stores that may be the same names others
            said = outcome if rule in {Rule.SAME_STORE, Rule.SAME_BUSINESS} else f"{outcome}: {say('ja', explain(found))}"
            yield HeldItem(case.number, part, say("ja", Message(f"checks.rule.{rule.value}")), said)

    def _elsewhere(self) -> Iterator[HeldItem]:
        for number, part in self._subject.others.items():
            table = PROVIDERS if part is Part.PROVIDER else RECEIPTS
            row = self._session.execute(sa.select(table).where(table.c.number == number)).mappings().one()
            fields = ("name", "contact_name", "contact_email") if part is Part.PROVIDER else ("sender", "what")
            for field in fields:
                own = self._is_the_person(row.get("contact_name", row.get("sender"))) or self._subject.sought.name is None
                shown = str(row[field]) if own or field == "name" else BLACK
                yield HeldItem(number, part_in_words(part), say("ja", Message(f"privacy.field.{field}")), shown)

    def acts(self) -> Iterator[HeldAct]:
        """What happened to the applications of the person's stores, and to the reports about them."""
        reports = sa.select(AMENDMENTS.c.number).where(AMENDMENTS.c.application_id.in_(self._own)).order_by(AMENDMENTS.c.id)
        for number in [*(case_number("A", serial) for serial in self._own), *self._session.execute(reports).scalars()]:
            statuses = "application_status" if number.startswith("A") else "amendment_status"
            for line in history(self._session, number):
                status = _words(f"{statuses}.{line.to_status}") if line.to_status else ""
                yield HeldAct(number, line.at, self._by(line.staff), _words(f"action.{line.action}"), status, self._note(line))

    def _note(self, line: HistoryLine) -> str:
        if line.note is None:
            return ""
        return line.note if self._with_notes else WITHHELD

    def papers(self) -> Iterator[HeldPaper]:
        """Letters about the applications."""
        o = OUTBOX.c
        numbers = [case_number("A", serial) for serial in self._own]
        found = sa.select(o.case_id, o.kind, o.queued_at, o.rendered_at).where(o.case_id.in_(numbers), o.cancelled_at.is_(None))
        for row in self._session.execute(found.order_by(o.id)):
            yield HeldPaper(row.case_id, self._office.programme.letter(row.kind).title, row.queued_at, row.rendered_at)

    def parcels(self) -> Iterator[HeldParcel]:
        """What was sent to the stores."""
        s, to = SHIPMENTS.c, SENT_TO.c
        found = (
            sa.select(SHIPMENTS, to.postal_code, to.address, to.addressee, to.phone)
            .select_from(SHIPMENTS.outerjoin(SENT_TO, to.shipment_id == s.id))
            .where(s.application_id.in_(list(self._subject.applications)))
            .order_by(s.id)
        )
        for row in self._session.execute(found):
            own = row.addressee is None or self._is_the_person(row.addressee, self._submissions[row.application_id])
            address = f"〒{show_postal_code(row.postal_code)} {row.address}" if row.address is not None else ""
            yield HeldParcel(
                row.number,
                _words(f"kit.{row.kit}"),
                _words(f"shipment_status.{row.status}"),
                row.handed_over_on,
                row.delivered_on,
                _words(f"carrier.{row.carrier}") if row.carrier else "",
                row.tracking_number or "",
                address if own else BLACK,
                (row.addressee or "") if own else BLACK,
                show_phone(row.phone or "") if own else BLACK,
            )

    def calls(self) -> Iterator[HeldCall]:
        """The person's calls, and that somebody else called about their stores."""
        i, d = INQUIRIES.c, DETAILS.c
        roots = sa.select(ROOT_ID).where(STORES.c.id.in_(self._stores()))
        found = (
            sa.select(i.id, i.number, i.begun_at, i.category, d.question, d.answer, d.reply)
            .select_from(INQUIRIES.outerjoin(DETAILS, d.inquiry_id == i.id))
            .where(sa.or_(i.id.in_(list(self._subject.inquiries)), i.store_id.in_(roots), i.store_id.in_(self._stores())))
            .order_by(i.id)
        )
        labels = {one.code: one.label.ja for one in self._office.programme.callcentre.categories}
        for row in self._session.execute(found):
            own = row.id in self._subject.inquiries
            said = (row.question or "", "\n".join(part for part in (row.answer, row.reply) if part)) if own else (BLACK, BLACK)
            by = say("ja", Message("privacy.the_person" if own else "privacy.somebody_else"))
            yield HeldCall(row.number, row.begun_at, by, labels.get(row.category, row.category or ""), *said)

    def looks(self) -> Iterator[HeldLook]:
        """Who looked at the cards of their stores."""
        found = sa.select(LOOKS).where(LOOKS.c.store_id.in_(self._stores())).order_by(LOOKS.c.at, LOOKS.c.id)
        for row in self._session.execute(found):
            yield HeldLook(row.at, self._by(row.staff), _words(f"look.{row.what}"), row.inquiry_id is not None)

    def documents(self) -> Iterator[HeldDocument]:
        """Files that are kept with the applications."""
        for line in evidence_of(self._session, [case_number("A", serial) for serial in self._own]):
            yield HeldDocument(line.number, line.case, line.name, line.kept_at, line.size)

    def _stores(self) -> sa.Select[tuple[int]]:
        """The stores of the person's applications, and those that they turned out to be."""
        own = sa.select(APPLICATIONS.c.store_id).where(APPLICATIONS.c.id.in_(self._own))
        return sa.select(STORES.c.id).where(sa.or_(STORES.c.id.in_(own), STORES.c.joined_to.in_(own)))
