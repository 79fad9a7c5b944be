"""Changes that callers ask for (登録内容の変更のお申出): their provider confirms them first, then another person than the operator accepts.

Until then the report (T-…) waits, linked with its inquiry, whatever the programme accepts at once otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import AmendmentItem
from models.base import table_of
from models.journal import JournalEntry
from models.relations import ROOT, ROOT_ID, STORES
from models.vocabulary import RefusalCode
from models.vocabulary_amendments import AmendmentKind, AmendmentStatus
from models.vocabulary_inquiries import InquiryStatus, Verification
from models.vocabulary_kits import OrderChannel
from secretariat import journal
from secretariat.amendments.accepting import accept
from secretariat.amendments.fields import as_written, check_field, field_meant
from secretariat.amendments.listing import who_entered
from secretariat.amendments.records import accepted_items, submission_on
from secretariat.amendments.reporting import Report, enter_reports, typed_items
from secretariat.amendments.timeline import unpacked_value
from secretariat.casework.acts import AMENDMENT, Case, Change, apply, load_case, lock_case
from secretariat.casework.process import AMENDED
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number, parse_case_number
from secretariat.inquiries.acting import change_call, held_by_other, others_call
from secretariat.inquiries.calls import pending_change
from secretariat.inquiries.case import AMENDMENTS, APPLICATIONS, INQUIRIES, PROVIDERS, Call
from secretariat.inquiries.follow_ups import answered
from secretariat.kits.shown_services import parts_of
from secretariat.messages import text
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.correction_items import HEADINGS
from secretariat.screening.decision import Command
from secretariat.screening.loading import required_application
from secretariat.screening.records import load_submissions
from secretariat.staff import Person

ITEMS, ENTRIES = table_of(AmendmentItem), table_of(JournalEntry)
MOST: Final = 1000


@dataclass(frozen=True, slots=True)
class FieldRequested:
    """One field as the record has it and as it is to be, written as in a provider's file."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """A change that waits for its provider's word. `due_at`: by when; `provider`: its number; `is_own`: the person took the call.

    `version`: the inquiry's; `sent_at`, `sent_times`: when the provider was asked for its word last, and how often.
    """

    inquiry: str
    version: int
    number: str
    application: str
    provider_reference: str
    store_name: str
    provider: str
    provider_name: str
    asked_on: date
    due_at: datetime | None
    overdue: bool
    is_own: bool
    sent_at: datetime | None
    sent_times: int
    fields: tuple[FieldRequested, ...]


def request_change(
    office: Office,
    person: Person,
    number: str,
    changes: Sequence[tuple[str, str]],
    note: str | None = None,
    *,
    application: str | None = None,
    seen: int | None = None,
) -> Call | Refusal:
    """A caller who is verified asks for other content (fields by key or heading) from today on. The call goes on.

    `application`: which one's, where the store has several. As the call ends it goes to the desk of the provider, which is to confirm it
    (`wrap_up`).
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := others_call(session, case, person) or _cannot_ask(office, session, case, changes):
            return refused
        changed = _application(session, case, application)
        found = changed if isinstance(changed, Refusal) else required_application(session, office, changed)
        if isinstance(found, Refusal):
            return found
        today = japan_day(act.at)
        items = typed_items(session, office, found, changes, today)
        if isinstance(items, Refusal):
            return items
        # its provider may have been merged into another one since
        row = session.execute(sa.select(APPLICATIONS).where(APPLICATIONS.c.id == found.id).with_for_update()).one()
        report = Report(
            AmendmentKind.CHANGE,
            found.id,
            found.number,
            row.provider_id,
            today,
            items,
            act.at,
            note,
            through=OrderChannel.CALLCENTRE,
            unconfirmed=True,
        )
        (entered,) = enter_reports(session, act, office.programme, [report], None)
        _, serial = parse_case_number(entered) or ("", 0)
        linked = {"amendment_id": serial, "application_id": found.id, "provider_id": row.provider_id}
        return Change(linked, {"change": entered, "application": found.number, "fields": [item.field for item in items]})

    return change_call(office, person, number, Command("request-change", note=note), write, {}, seen=seen)


def _cannot_ask(office: Office, session: Session, case: Case, changes: Sequence[tuple[str, str]]) -> Refusal | None:
    if case.row["verification"] != Verification.VERIFIED:
        return refuse(RefusalCode.WRONG_STATE, "inquiries.not_verified", number=case.number)
    if (pending := pending_change(session, case)) is not None:
        return refuse(RefusalCode.WRONG_STATE, "inquiries.change_asked", number=case.number, change=pending)
    requestable = office.programme.callcentre.requestable
    for name, _ in changes:
        field = field_meant(name)
        if refused := check_field(field, name):
            return refused
        if field is not None and field not in requestable:
            known = tuple(HEADINGS[key] for key in requestable)
            return refuse(RefusalCode.INVALID_VALUE, "inquiries.not_requestable", field=HEADINGS[field], known=known)
    return None


def _application(session: Session, case: Case, wanted: str | None) -> str | Refusal:
    """The one that is named among those of its store, else that the call is about, or the only one that a report can change."""
    a = APPLICATIONS.c
    parts = parts_of(session, case.row["store_id"]) if case.row["store_id"] is not None else ()
    of_store = sa.and_(a.store_id.in_(parts), a.status.in_(sorted(AMENDED["amend"].sources)))
    if (provider := case.row["provider_id"]) is not None:
        of_store = sa.and_(of_store, a.provider_id == provider)
    named = case.row["application_id"]
    if wanted is not None:
        of_store = sa.and_(of_store, a.number == normal_case_number(wanted))
    about = a.id == named if wanted is None and named is not None else of_store
    found = session.execute(sa.select(a.number).where(about).order_by(a.id)).scalars().all()
    if len(found) == 1:
        return str(found[0])
    if not found:
        return refuse(RefusalCode.NOTHING_TO_DO, "inquiries.nothing_to_change", number=case.number)
    return refuse(RefusalCode.INVALID_VALUE, "inquiries.which_application", applications=tuple(found))


def change_requests(
    office: Office, person: Person, provider: str | None = None, *, unsent: bool = False
) -> tuple[ChangeRequest, ...] | Refusal:
    """What waits for providers' answers, or for one's (by its number), what is due first at the top; at most MOST.

    `unsent`: only what no provider has been asked yet.
    """
    if refused := may(person.role, "amend"):
        return refused
    i, t, a, e = INQUIRIES.c, AMENDMENTS.c, APPLICATIONS.c, ENTRIES.c
    is_sending = sa.and_(e.case_id == i.number, e.action == "send-request")
    sent_at = sa.select(sa.func.max(e.at)).where(is_sending).scalar_subquery()
    sent_times = sa.select(sa.func.count(e.id)).where(is_sending).scalar_subquery()
    source = (
        INQUIRIES.join(AMENDMENTS, t.id == i.amendment_id)
        .join(APPLICATIONS, a.id == t.application_id)
        .join(STORES, STORES.c.id == a.store_id)
        .join(ROOT, ROOT.c.id == ROOT_ID)
        .join(PROVIDERS, PROVIDERS.c.id == t.provider_id)
    )
    statement = (
        sa.select(
            *(i.number.label("inquiry"), i.version, t.id, t.number, t.application_id, t.received_at, i.due_at, i.operator, t.from_on),
            *(a.number.label("application"), a.provider_reference, ROOT.c.name.label("store_name")),
            *(PROVIDERS.c.number.label("provider"), PROVIDERS.c.name.label("provider_name")),
            *(sent_at.label("sent_at"), sent_times.label("sent_times")),
        )
        .select_from(source)
        .where(i.desk.is_not(None), i.status == InquiryStatus.WAITING.value, t.status == AmendmentStatus.RECEIVED.value)
        .order_by(i.due_at, i.id)
        .limit(MOST)
    )
    now = office.clock.now()
    with office.reading() as session:
        if provider is not None:
            wanted = normal_case_number(provider)
            if session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == wanted)).scalar() is None:
                return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=provider)
            statement = statement.where(PROVIDERS.c.number == wanted)
        if unsent:
            statement = statement.where(sent_at.is_(None))
        rows = session.execute(statement).all()
        fields = _fields(session, rows, japan_day(now))
    return tuple(
        ChangeRequest(
            inquiry=row.inquiry,
            version=row.version,
            number=row.number,
            application=row.application,
            provider_reference=row.provider_reference,
            store_name=row.store_name,
            provider=row.provider,
            provider_name=row.provider_name,
            asked_on=japan_day(row.received_at),
            due_at=row.due_at,
            overdue=row.due_at is not None and row.due_at < now,
            is_own=row.operator == person.login,
            sent_at=row.sent_at,
            sent_times=row.sent_times,
            fields=fields.get(row.id, ()),
        )
        for row in rows
    )


def _fields(session: Session, rows: Sequence[sa.Row[tuple[object, ...]]], today: date) -> dict[int, tuple[FieldRequested, ...]]:
    """What each report asks for, by its id, beside what holds today."""
    applications = [row.application_id for row in rows]
    recorded, accepted = load_submissions(session, applications), accepted_items(session, applications)
    now = {id_: submission_on(accepted.get(id_, []), today, submission, today) for id_, submission in recorded.items()}
    i, found = ITEMS.c, dict[int, list[FieldRequested]]()
    items = sa.select(i.amendment_id, i.application_id, i.field, i.after).where(i.amendment_id.in_([row.id for row in rows]))
    for item in session.execute(items.order_by(i.amendment_id, i.place)):
        before = as_written(item.field, getattr(now[item.application_id], item.field))
        after = as_written(item.field, unpacked_value(item.after))
        found.setdefault(item.amendment_id, []).append(FieldRequested(item.field, before, after))
    return {id_: tuple(several) for id_, several in found.items()}


def record_answer(
    office: Office, person: Person, number: str, *, confirmed: bool, note: str | None = None, seen: int | None = None
) -> Call | Refusal:
    """The provider's answer, entered by somebody else than the operator: confirmed, the change is accepted; declined, it is withdrawn.

    The note says why it was declined. The operator tells the caller.
    """
    if refused := may(person.role, "amend"):
        return refused

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := held_by_other(session, case, person):
            return refused
        change = pending_change(session, case)
        if change is None:
            return refuse(RefusalCode.NOTHING_TO_DO, "inquiries.no_change_waits", number=case.number)
        if not confirmed and not (note or "").strip():
            return refuse(RefusalCode.NOTE_MISSING, "inquiries.why_declined")
        if refused := _decide(session, act, office, person, case, change, confirmed=confirmed, note=note):
            return refused
        said = text("ja", "inquiries.confirmed" if confirmed else "inquiries.declined")
        change_of_case = answered(session, office.programme, act, case, f"{said} {note}" if note else said)
        return replace(change_of_case, payload={**change_of_case.payload, "change": change, "confirmed": confirmed})

    return change_call(office, person, number, Command("reply"), write, {"reply": note}, seen=seen)


def _decide(
    session: Session, act: journal.Act, office: Office, person: Person, case: Case, change: str, *, confirmed: bool, note: str | None
) -> Refusal | None:
    """The report is accepted or withdrawn, in the transaction of the answer."""
    lock_case(session, AMENDMENT, change)
    report = load_case(session, AMENDMENT, change)
    if report is None or report.status != AmendmentStatus.RECEIVED:
        return refuse(RefusalCode.NOTHING_TO_DO, "inquiries.no_change_waits", number=case.number)
    if who_entered(session, change) == person.login:
        return refuse(RefusalCode.SAME_PERSON, "amendments.same_person", number=change)
    told = accept(session, act, office, person, report) if confirmed else {}
    if isinstance(told, Refusal):
        return told
    command = Command("accept" if confirmed else "withdraw", note=note)
    apply(session, act, AMENDMENT, report, command, Change(payload={**told, "inquiry": case.number}))
    return None
