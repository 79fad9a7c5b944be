"""One application as the Board of Audit asks for it (一件書類): what was submitted, checked, decided and sent, and the journal's proof.

Everything is the record's or the journal's; nothing is said about it here. Texts of calls are no part of it: of these auditors learn that
they were.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import AmendmentItem
from models.base import table_of
from models.correction import CorrectionItem
from models.document import DocumentCheck
from models.inquiry import Inquiry
from models.journal import JournalEntry, JournalPersonal, Outbox
from models.kit import Shipment
from models.merchant import Membership
from models.office import ProgrammeVersion
from models.provider import Service
from models.relations import STAFF, name_behind
from models.vocabulary import RefusalCode, Rule
from secretariat import journal
from secretariat.amendments.fields import COLUMNS, as_written
from secretariat.amendments.records import AMENDMENTS
from secretariat.amendments.timeline import RATE, unpacked_rate, unpacked_value
from secretariat.evidence.reading import EvidenceLine, evidence_of
from secretariat.identifiers import normal_case_number
from secretariat.intake.cells import Value
from secretariat.office import Office, programme_as_at
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.explanation import CheckShown, checks_shown
from secretariat.screening.loading import load_application
from secretariat.screening.records import load_submissions
from secretariat.staff import Person

ENTRIES, PERSONAL, OUTBOX, SHIPMENTS = table_of(JournalEntry), table_of(JournalPersonal), table_of(Outbox), table_of(Shipment)
ITEMS, CORRECTIONS, CHECKED, CALLS = table_of(AmendmentItem), table_of(CorrectionItem), table_of(DocumentCheck), table_of(Inquiry)
MEMBERSHIPS, SERVICES, VERSIONS = table_of(Membership), table_of(Service), table_of(ProgrammeVersion)


@dataclass(frozen=True, slots=True)
class FieldFiled:
    """A field as it was submitted, and as the record says it now; by its heading in the application format."""

    heading: str
    submitted: str
    now: str


@dataclass(frozen=True, slots=True)
class ActFiled:
    """One entry of the journal: `staff` a display name, `role` of today; `payload` what else it says; `note` None also where erased."""

    version: int
    at: datetime
    recorded_at: datetime
    staff: str
    role: str | None
    action: str
    from_status: str | None
    to_status: str | None
    payload: Mapping[str, object]
    note: str | None
    hash: str


@dataclass(frozen=True, slots=True)
class ProgrammeFiled:
    """A version of the programme file under which something was decided; `digest`: SHA-256 in hexadecimal digits."""

    version: int
    name: str
    digest: str
    loaded_at: datetime


@dataclass(frozen=True, slots=True)
class CorrectionFiled:
    """One thing that the provider was asked to mend."""

    round: int
    place: int
    reason: str
    field: str | None
    wanted: str | None
    asked_at: datetime
    status: str
    answer: str | None
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class PaperFiled:
    """A paper that followed from a decision."""

    title: str
    queued_at: datetime
    written_at: datetime | None
    cancelled_at: datetime | None


@dataclass(frozen=True, slots=True)
class ParcelFiled:
    """A parcel for the store."""

    number: str
    kit: str
    status: str
    handed_over_on: date | None
    delivered_on: date | None
    tracking_number: str | None


@dataclass(frozen=True, slots=True)
class ReportFiled:
    """One item of a report of a change; `field` is a heading, None: the rate."""

    number: str
    status: str
    field: str | None
    before: str
    after: str
    from_on: date


@dataclass(frozen=True, slots=True)
class DocumentFiled:
    """A file, with what was found of it, by whom (a display name) and when."""

    file: EvidenceLine
    outcome: str | None
    found_by: str | None
    found_at: datetime | None


@dataclass(frozen=True, slots=True)
class CallFiled:
    """That somebody called about the store."""

    number: str
    begun_at: datetime
    category: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All of it. `faults`: what the verification of this case's journal found, nothing where it is whole; `names`: by login."""

    case: ApplicationCase
    provider_reference: str
    store_name: str
    business: str
    made_at: datetime
    made_by: str
    fields: tuple[FieldFiled, ...]
    checks: tuple[CheckShown, ...]
    programmes: tuple[ProgrammeFiled, ...]
    acts: tuple[ActFiled, ...]
    corrections: tuple[CorrectionFiled, ...]
    documents: tuple[DocumentFiled, ...]
    reports: tuple[ReportFiled, ...]
    services: tuple[tuple[str, date, date | None], ...]
    papers: tuple[PaperFiled, ...]
    parcels: tuple[ParcelFiled, ...]
    calls: tuple[CallFiled, ...]
    names: Mapping[str, str]
    faults: tuple[journal.JournalFault, ...]
    is_erased: bool


def case_file(office: Office, person: Person, number: str) -> CaseFile | Refusal:
    """The file of an application. Checks are those of now, with the sources of the programme under which it was decided."""
    if refused := may(person.role, "audit"):
        return refused
    with office.reading() as session:
        case = load_application(session, office, normal_case_number(number))
        if case is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        acts, befores = _acts(session, case.number)
        recorded = load_submissions(session, [case.id])[case.id]
        return CaseFile(
            case,
            *(recorded.provider_reference, recorded.store_name, recorded.business_name),
            made_at=office.clock.now(),
            made_by=person.name,
            fields=_fields({name: getattr(recorded, name) for name in recorded.__dataclass_fields__}, befores),
            checks=tuple(checks_shown(case, programme_as_at(session, office, case.decided_at or office.clock.now()))),
            programmes=tuple(_programmes(session, acts)),
            acts=acts,
            corrections=tuple(_corrections(session, case.id)),
            documents=tuple(_documents(session, case)),
            reports=tuple(_reports(session, case.id)),
            services=tuple(_services(session, case.id)),
            papers=tuple(_papers(session, office, case.number)),
            parcels=tuple(_parcels(session, case.id)),
            calls=tuple(_calls(session, case.store.root_id)),
            names=_names(session, case),
            faults=tuple(journal.verify_case(session, case.number)),
            is_erased=any(act.action == journal.ERASE for act in acts),
        )


def _acts(session: Session, number: str) -> tuple[tuple[ActFiled, ...], list[Mapping[str, Value]]]:
    """The entries, and what each that changed the content replaced, the oldest first."""
    e = ENTRIES.c
    here = sa.and_(PERSONAL.c.case_id == e.case_id, PERSONAL.c.version == e.version)
    found = (
        sa.select(ENTRIES, PERSONAL.c.content, name_behind(e.staff).label("name"), STAFF.c.role)
        .select_from(ENTRIES.outerjoin(PERSONAL, here).outerjoin(STAFF, STAFF.c.login == e.staff))
        .where(e.case_id == number)
        .order_by(e.version)
    )
    acts, befores = [], list[Mapping[str, Value]]()
    for row in session.execute(found):
        said = (row.version, row.at, row.recorded_at, row.name, row.role, row.action, row.from_status, row.to_status)
        acts.append(ActFiled(*said, json.loads(row.payload), journal.personal_note(row.content), bytes(row.hash).hex()))
        if row.content is not None and isinstance(before := json.loads(row.content).get("before"), dict):
            befores.append(before)
    return tuple(acts), befores


def _fields(recorded: dict[str, Value], befores: list[Mapping[str, Value]]) -> tuple[FieldFiled, ...]:
    """What is recorded, with every change taken back, the newest first."""
    submitted = dict(recorded)
    for before in reversed(befores):
        submitted.update(
            {field: tuple(value) if isinstance(value, list) else value for field, value in before.items() if field in recorded}
        )
    return tuple(
        FieldFiled(COLUMNS[field].heading, as_written(field, submitted[field]), as_written(field, value))
        for field, value in recorded.items()
    )


def _names(session: Session, case: ApplicationCase) -> Mapping[str, str]:
    """What those who judged checks are called, by login."""
    logins = {login for one in case.settled.values() for login in (one.staff, one.confirmed_by) if login is not None}
    return {row.login: row.name for row in session.execute(sa.select(STAFF.c.login, STAFF.c.name).where(STAFF.c.login.in_(logins)))}


def _programmes(session: Session, acts: tuple[ActFiled, ...]) -> Iterator[ProgrammeFiled]:
    named = {act.payload["programme"] for act in acts if isinstance(act.payload.get("programme"), int)}
    v = VERSIONS.c
    for row in session.execute(sa.select(v.version, v.name, v.digest, v.loaded_at).where(v.version.in_(named)).order_by(v.version)):
        yield ProgrammeFiled(row.version, row.name, bytes(row.digest).hex(), row.loaded_at)


def _corrections(session: Session, application_id: int) -> Iterator[CorrectionFiled]:
    c = CORRECTIONS.c
    columns = (c.round, c.place, c.reason, c.field, c.wanted, c.asked_at, c.status, c.answer, c.answered_at)
    for row in session.execute(sa.select(*columns).where(c.application_id == application_id).order_by(c.place)):
        yield CorrectionFiled(*row)


def _documents(session: Session, case: ApplicationCase) -> Iterator[DocumentFiled]:
    c = CHECKED.c
    statement = sa.select(c.evidence, c.outcome, name_behind(c.staff).label("name"), c.at)
    checks = session.execute(statement.select_from(CHECKED.outerjoin(STAFF, STAFF.c.login == c.staff)).where(c.application_id == case.id))
    found = {row.evidence: row for row in checks}
    for line in evidence_of(session, [case.number]):
        row = found.get(line.number)
        yield DocumentFiled(line, *((row.outcome, row.name, row.at) if row is not None else (None, None, None)))


def _reports(session: Session, application_id: int) -> Iterator[ReportFiled]:
    i, a = ITEMS.c, AMENDMENTS.c
    statement = sa.select(a.number, a.status, i.field, i.stated_before, i.replaced, i.after, i.from_on)
    found = statement.select_from(ITEMS.join(AMENDMENTS, a.id == i.amendment_id)).where(i.application_id == application_id)
    for row in session.execute(found.order_by(i.amendment_id, i.place)):
        before = row.replaced or row.stated_before
        if row.field == RATE:
            yield ReportFiled(row.number, row.status, None, _rate(before) if before else "", _rate(row.after), row.from_on)
        else:
            heading = COLUMNS[row.field].heading
            yield ReportFiled(row.number, row.status, heading, _value(row.field, before), _value(row.field, row.after), row.from_on)


def _value(field: str, packed: str | None) -> str:
    if packed is None:
        return ""
    try:
        return as_written(field, unpacked_value(packed))
    except json.JSONDecodeError:
        return packed  # as it was sent


def _rate(packed: str) -> str:
    rate, _ = unpacked_rate(packed)
    return f"{rate}%" if rate is not None else ""


def _services(session: Session, application_id: int) -> Iterator[tuple[str, date, date | None]]:
    m = MEMBERSHIPS.c
    found = sa.select(SERVICES.c.name, m.valid_from, m.valid_to).join_from(MEMBERSHIPS, SERVICES, SERVICES.c.id == m.service_id)
    for row in session.execute(found.where(m.application_id == application_id).order_by(m.valid_from, m.id)):
        yield row.name, row.valid_from, row.valid_to


def _papers(session: Session, office: Office, number: str) -> Iterator[PaperFiled]:
    o = OUTBOX.c
    found = sa.select(o.kind, o.queued_at, o.rendered_at, o.cancelled_at).where(o.case_id == number).order_by(o.id)
    for row in session.execute(found):
        yield PaperFiled(office.programme.letter(row.kind).title, row.queued_at, row.rendered_at, row.cancelled_at)


def _parcels(session: Session, application_id: int) -> Iterator[ParcelFiled]:
    s = SHIPMENTS.c
    columns = (s.number, s.kit, s.status, s.handed_over_on, s.delivered_on, s.tracking_number)
    for row in session.execute(sa.select(*columns).where(s.application_id == application_id).order_by(s.id)):
        yield ParcelFiled(*row)


def _calls(session: Session, store_id: int) -> Iterator[CallFiled]:
    c = CALLS.c
    for row in session.execute(sa.select(c.number, c.begun_at, c.category).where(c.store_id == store_id).order_by(c.id)):
        yield CallFiled(row.number, row.begun_at, row.category or "")


def rule_label(rule: Rule) -> Message:
    """The name of a check."""
    return Message(f"checks.rule.{rule.value}")
