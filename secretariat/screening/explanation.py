"""One explanation of a case: where it is, whose move it is, what the checks say, the next date.

Screens, command line and callers all use it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal
from models.kit import Shipment
from models.merchant import Store
from models.office import Staff
from models.provider import Provider
from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus, Outcome, Rule
from secretariat.amendments.as_at import Facts, facts_as_at
from secretariat.amounts import japanese_amount
from secretariat.casework.process import DECIDED, UNDECIDED
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.journal import personal_note
from secretariat.messages import Language, text
from secretariat.office import Office
from secretariat.programme import Programme
from secretariat.refusal import Message
from secretariat.screening.case import ApplicationCase
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.deadlines import due_on_at, shown_start
from secretariat.screening.findings import Finding
from secretariat.screening.loading import load_application
from secretariat.screening.records import load_submissions
from secretariat.screening.service_ends import services_end

ENTRIES, PERSONAL = table_of(JournalEntry), table_of(JournalPersonal)
PROVIDERS, STORES, SHIPMENTS, STAFF = table_of(Provider), table_of(Store), table_of(Shipment), table_of(Staff)

# what each parameter of a finding is, by rule and reason, so that it can be put into words; plain texts need no entry
_PARAMETERS: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("kind", "ineligible"): ("applicant_kind:applicant_kind",),
    ("kind", "review"): ("applicant_kind:applicant_kind",),
    ("size", "capital"): ("capital:yen", "limit:yen", "industry:industry"),
    ("size", "employees"): ("employees", "limit", "industry:industry"),
    ("size", "employees_over"): ("employees", "limit", "industry:industry"),
    ("size", "both_over"): ("capital:yen", "capital_limit:yen", "employees", "limit", "industry:industry"),
    ("excluded", "*"): ("code", "text"),
    ("taxable-income", "*"): ("mean:yen", "limit:yen", "years"),
    ("subsidiary", "*"): ("share", "capital:yen", "limit:yen"),
    ("franchise", "*"): ("chain",),
    ("goods", "*"): ("codes",),
    ("documents", "*"): ("documents:document",),
    ("provider", "*"): ("provider", "status:provider_status"),
    ("services", "*"): ("services",),
    ("merchant-id", "*"): ("merchant_id",),
    ("corporate-number", "*"): ("corporate_number",),
    ("postal-code", "*"): ("postal_code", "prefectures", "prefecture"),
    ("phone", "*"): ("phone",),
    ("same-store", "*"): ("number", "provider", "score", "signs:same_store_sign"),
    ("same-business", "*"): ("number",),
}


CHOSEN: Final = "_chosen"
_NOTES: Final = ("_code", CHOSEN)  # ends of reasons: something is told beside what was found


@dataclass(frozen=True, slots=True)
class CheckShown:
    """One rule as it is shown; `explanation` and `source` are messages and texts, `settled` says who judged it."""

    rule: Rule
    outcome: Outcome
    explanation: Message
    source: str
    settled_by: str | None
    confirmed_by: str | None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One entry of the journal as people read it; `staff` is the login, `payload` what else the entry says (reasons, a rule, a batch)."""

    at: datetime
    staff: str
    action: str
    note: str | None
    to_status: str | None
    staff_name: str | None = None
    payload: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CaseShown:
    """A case of any kind as it is shown; what a kind does not have is None.

    `services_end_on`: of a registered application whose services all end, the first day without any of them.
    `remaining_days`: of an application that nobody has decided, calendar days to the end of the standard processing time.
    `facts`: of a decided application, what holds on the day that it is shown as at; all the rest but its checks and history is of that day.
    """

    kind: str
    number: str
    status: str
    public_status: str | None
    provider: str | None
    provider_number: str | None
    store_number: str | None
    store_name: str | None
    merchant_id: str | None
    received_at: datetime | None
    due_on: date | None
    cutoff_at: datetime | None
    start_on: date | None
    verdict: str | None
    return_rate: int | None
    subsidised: bool | None
    assignee: str | None
    checks: Sequence[CheckShown]
    history: Sequence[HistoryLine]
    details: Mapping[str, object]
    services_end_on: date | None = None
    remaining_days: int | None = None
    facts: Facts | None = None


def application_shown(session: Session, office: Office, number: str, as_at: date | None = None) -> CaseShown | None:
    """An application with its checks and history, as at a day (none: today); None if there is none of that number."""
    case = load_application(session, office, number)
    return None if case is None else case_shown(session, office, case, load_calendar(session, office.programme), as_at)


def case_shown(session: Session, office: Office, case: ApplicationCase, calendar: Calendar, as_at: date | None = None) -> CaseShown:
    """The same for an application that is loaded."""
    submission = load_submissions(session, [case.id])[case.id]
    today = japan_day(office.clock.now())
    facts = None
    if as_at is not None or case.status in DECIDED:
        facts = facts_as_at(session, case, submission, as_at or today, today)
        submission = facts.submission
    status = facts.status or case.status if facts is not None and as_at is not None else case.status
    due_on = due_on_at(case.due_on, case.returned_at, today)
    return CaseShown(
        kind="application",
        number=case.number,
        status=status,
        public_status=PUBLIC_STATUS_JAPANESE[ApplicationStatus(status)],
        provider=case.provider_name,
        provider_number=case.provider_number,
        store_number=case_number("S", case.store.root_id),
        store_name=submission.store_name,
        merchant_id=case.store.merchant_id,
        received_at=case.received_at,
        due_on=due_on,
        cutoff_at=case.cutoff_at,
        start_on=start_shown(case, calendar, today),
        verdict=case.verdict,
        return_rate=facts.return_rate if facts is not None else case.return_rate,
        subsidised=facts.subsidised if facts is not None else case.subsidised,
        assignee=case.assignee,
        checks=checks_shown(case, office.programme),
        history=history(session, case.number),
        details={name: getattr(submission, name) for name in submission.__dataclass_fields__},
        services_end_on=services_end(session, [case.id]).get(case.id) if case.status == ApplicationStatus.REGISTERED else None,
        facts=facts,
        remaining_days=(due_on - today).days if case.status in UNDECIDED else None,
    )


def start_shown(case: ApplicationCase, calendar: Calendar, today: date) -> date | None:
    """The start day of a case as far as there is one."""
    return shown_start(case.status, case.start_on, case.cutoff_start_on, calendar, today)


def checks_shown(case: ApplicationCase, programme: Programme) -> list[CheckShown]:
    """Every rule with its outcome; a person's judgement stands above the automatic one."""
    shown: list[CheckShown] = []
    for rule in Rule:
        found = case.findings[rule]
        settled = case.settled.get(rule)
        explanation = explain(found)
        if settled is not None:
            explanation = Message("checks.settled", {"note": settled.note, "staff": settled.staff, "found": explanation})
        shown.append(
            CheckShown(
                rule,
                settled.outcome if settled else found.outcome,
                explanation,
                programme.sources[rule],
                settled.staff if settled else None,
                settled.confirmed_by if settled else None,
            )
        )
    return shown


def explain(found: Finding) -> Message:
    """A finding as a message: "従業員 45人 ≤ 50人(小売業)"."""
    reason, note = found.reason, None
    for suffix in _NOTES:
        if reason.endswith(suffix):
            reason, note = reason.removesuffix(suffix), suffix
    is_of_chain = reason.endswith("_chain")
    reason = reason.removesuffix("_chain")
    names = _PARAMETERS.get((found.rule, reason)) or _PARAMETERS.get((found.rule, "*")) or ()
    filled: dict[str, object] = {}
    for described, value in zip(names, found.parameters, strict=False):
        name, _, kind = described.partition(":")
        filled[name] = _in_words(kind, value)
    if found.why and found.rule is not Rule.FRANCHISE:
        filled["why"] = found.why
    key = f"checks.{found.rule}.{reason}"
    message = Message(key, filled)
    if found.why and found.rule is Rule.FRANCHISE:
        message = Message("checks.chain_known", {"found": message, "why": found.why})
    if is_of_chain:
        message = Message("checks.chain_not_failed", {"found": message})
    return _with_note(note, message, found) if note is not None else message


def _with_note(note: str, message: Message, found: Finding) -> Message:
    """What is told beside a finding; its parameters are the last ones."""
    if note == CHOSEN:
        return Message("checks.industry_chosen", {"found": message, "declared": Message(f"words.industry.{found.parameters[-1]}")})
    code, industry = found.parameters[-2:]
    key = "checks.code_to_judge" if found.outcome is Outcome.REVIEW else "checks.code_differs"
    return Message(key, {"found": message, "code": code, "industry": Message(f"words.industry.{industry}")})


def _in_words(kind: str, value: object) -> object:
    if kind == "yen" and isinstance(value, int):
        return Message("words.yen", {"exact": value, "japanese": japanese_amount(value)})
    if kind and isinstance(value, tuple):
        return tuple(Message(f"words.{kind}.{part}") for part in value)
    return Message(f"words.{kind}.{value}") if kind else value


def history(session: Session, case_id: str) -> list[HistoryLine]:
    """What happened to a case, oldest first."""
    rows = session.execute(
        sa.select(*(ENTRIES.c[name] for name in ("at", "staff", "action", "to_status", "payload")), PERSONAL.c.content, STAFF.c.name)
        .select_from(
            ENTRIES.outerjoin(
                PERSONAL, sa.and_(PERSONAL.c.case_id == ENTRIES.c.case_id, PERSONAL.c.version == ENTRIES.c.version)
            ).outerjoin(STAFF, STAFF.c.login == ENTRIES.c.staff)
        )
        .where(ENTRIES.c.case_id == case_id)
        .order_by(ENTRIES.c.version)
    )
    return [
        HistoryLine(
            row.at,
            row.staff,
            row.action,
            personal_note(row.content),
            row.to_status,
            row.name,
            json.loads(row.payload),
        )
        for row in rows
    ]


def sentence_for_callers(
    programme: Programme, language: Language, status: str, received_at: datetime, provider: str, start_on: date | None, rate: int | None
) -> str:
    """What may be said to a caller: one or two plain sentences, public wording only."""
    sentences = programme.say.ja if language == "ja" else programme.say.en
    return sentences[ApplicationStatus(status)].format(
        received=spoken_day(japan_day(received_at), language),
        provider=provider,
        start=spoken_day(start_on, language) if start_on else "-",
        rate=rate if rate is not None else "-",
    )


def sentence_of_end(language: Language, provider: str, day: date, today: date) -> str:
    """What may be said to a caller whose services through a provider end, or have ended, on a day; and where to turn."""
    key = "lookup.services_ended" if day <= today else "lookup.services_end"
    return text(language, key, provider=provider, day=spoken_day(day, language))


def spoken_day(day: date, language: Language) -> str:
    """A day as it is said: 2020年2月21日, 21 February 2020."""
    if language == "ja":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
