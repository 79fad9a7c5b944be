"""Entering a report: what may be reported, and its records; by hand (書面・電話), or row by row for a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.vocabulary import ApplicationStatus, RefusalCode
from models.vocabulary_amendments import AmendmentChannel, AmendmentKind, AmendmentStatus
from models.vocabulary_kits import OrderChannel
from secretariat import journal
from secretariat.amendments.accepting import wrong_state
from secretariat.amendments.at_once import accept_at_once
from secretariat.amendments.fields import check_field, faulty, field_meant, is_about_kits_only, read_value
from secretariat.amendments.records import AMENDMENTS, ITEMS, accepted_items, submission_on
from secretariat.amendments.timeline import packed_value
from secretariat.bulk import insert_many
from secretariat.casework.notes import check_note
from secretariat.casework.process import AMENDED
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.intake.cells import Value
from secretariat.intake.rows import with_values
from secretariat.intake.submission import Submission
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.providers.register import services_by_name
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.case import ApplicationCase
from secretariat.screening.loading import required_application
from secretariat.screening.records import load_submissions
from secretariat.staff import Person

APPLICATIONS = table_of(Application)


@dataclass(frozen=True, slots=True)
class ReportedItem:
    """One field: its value from the report's day on; `before`: what it was, as it was sent."""

    field: str
    after: Value
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A report about one application, read and found right. `reference` and `content_hash` are of one that came in a file.

    `unconfirmed`: its provider has not said so yet, so nothing of it is accepted as it comes.
    """

    kind: AmendmentKind
    application_id: int
    application: str
    provider_id: int
    from_on: date
    items: tuple[ReportedItem, ...]
    received_at: datetime
    reason: str | None = None
    reference: str | None = None
    content_hash: bytes | None = None
    row: int | None = None
    through: OrderChannel | None = None  # who passed it on, of a kit's address or of what a caller asks for
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True)
class Entered:
    """A report that was entered: its number, and where it stands by now."""

    number: str
    status: AmendmentStatus


def check_day(programme: Programme, from_on: date, start_on: date | None, today: date) -> Refusal | None:
    """Whether something can hold from a day on: not before the store's start, not too far ahead."""
    last = today + timedelta(days=programme.amendments.days_ahead)
    if start_on is not None and from_on < start_on:
        return refuse(RefusalCode.INVALID_VALUE, "amendments.before_start", day=from_on, start=start_on)
    if from_on > last:
        return refuse(RefusalCode.INVALID_VALUE, "amendments.too_far_ahead", day=from_on, last=last)
    return None


def amend(
    office: Office,
    person: Person,
    number: str,
    changes: Sequence[tuple[str, str]],
    from_on: date,
    note: str | None = None,
    *,
    cancellation: bool = False,
) -> Entered | Refusal:
    """Enters a report by hand: fields (by key or heading) with what they say from a day on, or the end of the registration.

    What the programme accepts at once is in the record then; all else waits for another person.
    """
    if refused := may(person.role, "amend"):
        return refused
    return enter_by_hand(office, person, number, changes, from_on, note, cancellation=cancellation)


@repeated
def enter_by_hand(
    office: Office,
    person: Person,
    number: str,
    changes: Sequence[tuple[str, str]],
    from_on: date,
    note: str | None = None,
    *,
    cancellation: bool = False,
    through: OrderChannel | None = None,
) -> Entered | Refusal:
    """The same for whoever may do it: the caller has looked."""
    if refused := check_note(note):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
        if isinstance(case, Refusal):
            return case
        now = office.clock.now()
        items = typed_items(session, office, case, changes, from_on, cancellation=cancellation)
    if isinstance(items, Refusal):
        return items
    kind = AmendmentKind.CANCELLATION if cancellation else AmendmentKind.CHANGE
    report = Report(kind, case.id, case.number, case.provider_id, from_on, items, now, note, through=through)
    with office.writing(person.login, "amend") as (session, act):
        # its provider may have been merged into another one since
        own = sa.select(APPLICATIONS.c.provider_id).where(APPLICATIONS.c.id == case.id).with_for_update()
        provider_id = session.execute(own).scalar_one()
        (entered,) = enter_reports(session, act, office.programme, [replace(report, provider_id=provider_id)], None)
    accept_at_once(office, person, only=entered)
    with office.reading() as session:
        status = session.execute(sa.select(AMENDMENTS.c.status).where(AMENDMENTS.c.number == entered)).scalar_one()
    return Entered(entered, AmendmentStatus(status))


def typed_items(
    session: Session,
    office: Office,
    case: ApplicationCase,
    changes: Sequence[tuple[str, str]],
    from_on: date,
    *,
    cancellation: bool = False,
) -> tuple[ReportedItem, ...] | Refusal:
    """What was typed of fields (by key or heading), read as a file's cells are; refused where it cannot be reported, or changes nothing."""
    if case.status not in AMENDED["amend"].sources:
        return wrong_state(case)
    today = japan_day(office.clock.now())
    # kits go out before the start
    bound = case.status == ApplicationStatus.REGISTERED and not is_about_kits_only([field_meant(name) for name, _ in changes])
    start = case.start_on if bound else None
    if refused := check_day(office.programme, from_on, start, today):
        return refused
    if cancellation or not changes:
        return () if cancellation else refuse(RefusalCode.NOTHING_TO_DO, "amendments.nothing_changes", number=case.number)
    values: dict[str, Value] = {}
    for name, text in changes:
        field = field_meant(name)
        if refused := check_field(field, name):
            return refused
        if field is None or field in values:
            return refuse(RefusalCode.INVALID_VALUE, "amendments.field_twice", field=name)
        values[field], faults = read_value(field, text)
        if faults:
            return faulty(faults)
    recorded = load_submissions(session, [case.id])[case.id]
    before = submission_on(accepted_items(session, [case.id]).get(case.id, []), max(from_on, today), recorded, today)
    after = with_values(before, values, services_by_name(session, case.provider_id))
    if not isinstance(after, Submission):
        return faulty(after)
    if after == before:
        return refuse(RefusalCode.NOTHING_TO_DO, "amendments.nothing_changes", number=case.number)
    return tuple(ReportedItem(field, getattr(after, field)) for field in values)


def enter_reports(session: Session, act: journal.Act, programme: Programme, reports: Sequence[Report], batch_id: int | None) -> list[str]:
    """Writes reports that were found right, each under its first entry; gives their numbers in that order."""
    first = take_serials(session, "amendment", len(reports))
    numbers = [case_number("T", first + offset) for offset in range(len(reports))]
    entries = [
        journal.Entry(number, 1, "receive", None, AmendmentStatus.RECEIVED, _told(report, batch_id))
        for number, report in zip(numbers, reports, strict=True)
    ]
    journal.append(session, entries, act)
    channel = AmendmentChannel.HAND if batch_id is None else AmendmentChannel.FILE
    rows, items = list[tuple[object, ...]](), list[tuple[object, ...]]()
    for id_, (number, report) in enumerate(zip(numbers, reports, strict=True), first):
        fields = {item.field for item in report.items}
        at_once = not report.unconfirmed and bool(fields) and fields <= programme.amendments.at_once
        head = (id_, number, 1, AmendmentStatus.RECEIVED.value, report.kind.value, channel.value)
        about = (report.application_id, report.provider_id, report.reference, report.content_hash, batch_id, report.row)
        rows.append((*head, *about, report.received_at, report.from_on, report.reason, at_once))
        items.extend(
            (id_, place, report.application_id, item.field, item.before, packed_value(item.after), report.from_on, number, 1)
            for place, item in enumerate(report.items, 1)
        )
    insert_many(session, AMENDMENTS, _COLUMNS, rows)
    if items:
        insert_many(session, ITEMS, _ITEM_COLUMNS, items)
    return numbers


def _told(report: Report, batch_id: int | None) -> Mapping[str, object]:
    told: dict[str, object] = {
        "application": report.application,
        "kind": report.kind.value,
        "from": report.from_on.isoformat(),
        "fields": [item.field for item in report.items],
        **({"through": report.through.value} if report.through is not None else {}),
    }
    return told if batch_id is None else {**told, "batch": batch_id, "row": report.row}


_COLUMNS = (
    *("id", "number", "version", "status", "kind", "channel"),
    *("application_id", "provider_id", "provider_reference", "content_hash", "batch_id", "batch_row"),
    *("received_at", "from_on", "reason", "at_once"),
)
_ITEM_COLUMNS = ("amendment_id", "place", "application_id", "field", "stated_before", "after", "from_on", "entry_case", "entry_version")
