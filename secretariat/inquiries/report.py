"""The inquiries as plain rows for their workbook (応対履歴), and what they came to: read once, however many there are."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.office import Staff
from models.relations import ROOT
from models.vocabulary import Role
from models.vocabulary_inquiries import Caller, Desk, InquiryChannel, InquiryStatus, Verification
from secretariat.callcentre.masking import masked_name, masked_phone
from secretariat.identifiers import case_number
from secretariat.inquiries.finding import DETAILS, INQUIRIES, PASSED_ON, PROVIDERS, InquiryFilter, reading_of, with_details
from secretariat.inquiries.tally import Call, Tally
from secretariat.messages import text
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal
from secretariat.staff import Person

ENTRIES = table_of(JournalEntry)
OPERATOR, OWNER = table_of(Staff).alias("operator_staff"), table_of(Staff).alias("owner_staff")
CHUNK: Final = 2000


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """One inquiry in the workbook; words are Japanese, who called is masked, `seconds` the length of a telephone call.

    `follow_up_seconds`: from the first time it was passed on until it was done. The last five are None for whoever may not read them.
    """

    number: str
    status: str
    channel: str
    begun_at: datetime
    seconds: float | None
    operator: str
    caller: str | None
    name: str | None
    phone: str | None
    verification: str
    store_number: str | None
    store_name: str | None
    provider: str | None
    category: str | None
    faq: str | None
    complaint: bool
    misconduct: bool
    desk: str | None
    owner: str | None
    due_at: datetime | None
    call_back: bool
    done_at: datetime | None
    follow_up_seconds: float | None
    question: str | None
    answer: str | None
    task: str | None
    reply: str | None
    conduct: str | None


@dataclass(frozen=True, slots=True)
class InquiriesReport:
    """Everything in the workbook: `inquiries` are read once; `tally` and `providers` (names by id) are complete when they were.

    `first`, `last`: the days that were asked for, None where none was. `with_texts`: what was asked and answered is in it.
    `categories`, `answers`: names of the programme's categories and short answers by their codes. `filters`: limits in words.
    """

    as_at: datetime
    made_by: str
    filters: tuple[str, ...]
    first: date | None
    last: date | None
    with_texts: bool
    inquiries: Iterator[InquiryRow]
    tally: Tally
    providers: Mapping[int | None, str]
    categories: Mapping[str, str]
    answers: Mapping[str, str]


@contextlib.contextmanager
def inquiries_report(office: Office, person: Person, wanted: InquiryFilter) -> Iterator[InquiriesReport | Refusal]:
    """The inquiries as at now; they are read while the context is open. Free texts are for managers only."""
    if refused := may(person.role, "export-inquiries"):
        yield refused
        return
    now = office.clock.now()
    with office.reading_recent() as session:
        reading = reading_of(session, wanted, now)
        if isinstance(reading, Refusal):
            yield reading
            return
        tally, with_texts = Tally(), person.role is Role.MANAGER
        providers = dict[int | None, str]()
        conditions = [*reading.found_by, *reading.narrowed_by]
        categories, answers = names_of(office.programme)
        names = {"category": categories, "faq": answers}
        yield InquiriesReport(
            as_at=now,
            made_by=f"{person.name}({person.login})",
            filters=_in_words(wanted, categories),
            first=wanted.first,
            last=wanted.last,
            with_texts=with_texts,
            inquiries=_rows(session, conditions, tally, providers, names, with_texts=with_texts),
            tally=tally,
            providers=providers,
            categories=categories,
            answers=answers,
        )


def names_of(programme: Programme) -> tuple[dict[str, str], dict[str, str]]:
    """Japanese names of the programme's categories and questions of its short answers, by their codes."""
    rules = programme.callcentre
    return {one.code: one.label.ja for one in rules.categories}, {one.code: one.question.ja for one in rules.faq}


def _in_words(wanted: InquiryFilter, categories: Mapping[str, str]) -> tuple[str, ...]:
    """What it was limited to, as the sheet says it."""
    limits = (
        ("inquiry_list.filter_first", wanted.first),
        ("inquiry_list.filter_last", wanted.last),
        ("inquiry_list.filter_category", categories.get(wanted.category, wanted.category) if wanted.category is not None else None),
        ("inquiry_list.filter_provider", wanted.provider),
        ("inquiry_list.filter_operator", wanted.operator),
    )
    named = [f"{text('ja', key)}: {value}" for key, value in limits if value is not None]
    return (*named, *([text("ja", "inquiry_list.filter_complaint")] if wanted.complaint else []))


def _statement(conditions: list[sa.ColumnElement[bool]]) -> sa.Select[tuple[object, ...]]:
    c, d, e = INQUIRIES.c, DETAILS.c, ENTRIES.c
    source = with_details().outerjoin(PROVIDERS, PROVIDERS.c.id == c.provider_id).outerjoin(OPERATOR, OPERATOR.c.login == c.operator)
    passed = sa.select(sa.func.min(e.at)).where(e.case_id == c.number, e.action == "pass-on").scalar_subquery()
    done = sa.select(sa.func.max(e.at)).where(e.case_id == c.number, e.action == "close-inquiry").scalar_subquery()
    return (
        sa.select(
            *(c.number, c.status, c.channel, c.begun_at, c.ended_at, c.operator, c.caller, c.verification, c.category, c.faq, c.complaint),
            *(c.misconduct, c.provider_id, c.desk, c.due_at, c.call_back, PASSED_ON.label("passed_on")),
            *(
                d.name,
                d.phone,
                d.question,
                d.answer,
                d.task,
                d.reply,
                d.conduct,
                ROOT.c.id.label("root_id"),
                ROOT.c.name.label("store_name"),
            ),
            *(PROVIDERS.c.number.label("provider_number"), PROVIDERS.c.name.label("provider_name")),
            sa.func.coalesce(OPERATOR.c.name, c.operator).label("operator_name"),
            sa.func.coalesce(OWNER.c.name, c.owner).label("owner_name"),
            sa.case((PASSED_ON, passed)).label("passed_at"),
            sa.case((sa.and_(PASSED_ON, c.status == InquiryStatus.CLOSED.value), done)).label("done_at"),
        )
        .select_from(source.outerjoin(OWNER, OWNER.c.login == c.owner))
        .where(*conditions)
        .order_by(c.begun_at, c.id)
        .execution_options(yield_per=CHUNK)
    )


def _rows(
    session: Session,
    conditions: list[sa.ColumnElement[bool]],
    tally: Tally,
    providers: dict[int | None, str],
    names: Mapping[str, Mapping[str, str]],
    *,
    with_texts: bool,
) -> Iterator[InquiryRow]:
    """The rows; what they come to is counted as they pass."""
    words = {
        area: {one.value: text("ja", f"words.{area}.{one.value}") for one in known}
        for area, known in (
            *(("inquiry_status", InquiryStatus), ("inquiry_channel", InquiryChannel), ("caller", Caller)),
            *(("caller_verification", Verification), ("desk", Desk)),
        )
    }
    for row in session.execute(_statement(conditions)):
        tally.add(Call(*(getattr(row, name) for name in Call._fields)))
        if row.provider_id is not None and row.provider_id not in providers:
            providers[row.provider_id] = f"{row.provider_number} {row.provider_name}"
        over = row.channel == InquiryChannel.PHONE.value and row.ended_at is not None
        yield InquiryRow(
            number=row.number,
            status=words["inquiry_status"][row.status],
            channel=words["inquiry_channel"][row.channel],
            begun_at=row.begun_at,
            seconds=(row.ended_at - row.begun_at).total_seconds() if over else None,
            operator=row.operator_name,
            caller=words["caller"].get(row.caller),
            name=masked_name(row.name) if row.name else None,
            phone=masked_phone(row.phone) if row.phone else None,
            verification=words["caller_verification"][row.verification],
            store_number=case_number("S", row.root_id) if row.root_id is not None else None,
            store_name=row.store_name,
            provider=providers.get(row.provider_id),
            category=names["category"].get(row.category, row.category),
            faq=names["faq"].get(row.faq, row.faq),
            complaint=row.complaint,
            misconduct=row.misconduct,
            desk=words["desk"].get(row.desk),
            owner=row.owner_name,
            due_at=row.due_at,
            call_back=row.call_back,
            done_at=row.done_at,
            follow_up_seconds=(row.done_at - row.passed_at).total_seconds() if row.done_at and row.passed_at else None,
            question=row.question if with_texts else None,
            answer=row.answer if with_texts else None,
            task=row.task if with_texts else None,
            reply=row.reply if with_texts else None,
            conduct=row.conduct if with_texts else None,
        )
