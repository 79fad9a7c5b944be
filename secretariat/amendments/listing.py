"""Reports of changes to look at: the list, one report with before and after side by side, those of an application."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.merchant import Store
from models.provider import Provider
from models.relations import STAFF, name_behind
from models.vocabulary import RefusalCode, Rule
from models.vocabulary_amendments import AmendmentKind, AmendmentStatus
from secretariat.amendments.accepting import plan_change, report_items
from secretariat.amendments.fields import read_value
from secretariat.amendments.records import AMENDMENTS, ITEMS, accepted_items, submission_on
from secretariat.amendments.timeline import RATE, DatedItem, unpacked_rate, unpacked_value
from secretariat.casework.process import AMENDED
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.intake.cells import Value
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.explanation import HistoryLine, explain, history
from secretariat.screening.loading import load_application
from secretariat.screening.records import load_submissions
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS, ENTRIES = table_of(Application), table_of(Store), table_of(Provider), table_of(JournalEntry)
MOST: Final = 1000
WAITING: Final = (AmendmentStatus.RECEIVED,)


class AmendmentRow(NamedTuple):
    """One report of the list. `fields` are columns of the application format; days_waiting: calendar days while it waits, else 0."""

    number: str
    status: AmendmentStatus
    kind: AmendmentKind
    channel: str
    application: str
    store_name: str
    provider: str
    provider_reference: str | None
    received_at: datetime
    from_on: date
    fields: tuple[str, ...]
    entered_by: str
    is_own: bool
    days_waiting: int
    late: bool


@dataclass(frozen=True, slots=True)
class ItemShown:
    """One field: what was stated to be before, what holds on that day without the report, what it says. `differs`: the first two do."""

    field: str
    stated: str | None
    before: Value
    after: Value
    differs: bool
    from_on: date
    entered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Consequence:
    """What accepting it would do: the verdict, rate (per cent, subsidised) and services with their days, points that come up."""

    verdict: str
    verdict_before: str
    rate: tuple[int | None, bool] | None
    rate_from: date | None
    added: tuple[str, ...]
    added_from: date | None
    given_up: tuple[str, ...]
    points: tuple[tuple[Rule, Message], ...]


@dataclass(frozen=True, slots=True)
class AmendmentShown:
    """One report. `consequence`: of one that waits and changes something, or why it cannot be accepted now."""

    row: AmendmentRow
    version: int
    reason: str | None
    items: tuple[ItemShown, ...]
    rate: tuple[tuple[int | None, bool], date] | None
    consequence: Consequence | Refusal | None
    application_status: str
    start_on: date | None
    history: Sequence[HistoryLine]


def who_entered(session: Session, number: str) -> str:
    """The login of whoever entered a report."""
    e = ENTRIES.c
    return str(session.execute(sa.select(e.staff).where(e.case_id == number, e.version == 1)).scalar_one())


def amendments(
    office: Office,
    person: Person,
    statuses: Sequence[str] = WAITING,
    *,
    provider: str | None = None,
    application: str | None = None,
    limit: int = MOST,
) -> tuple[AmendmentRow, ...] | Refusal:
    """Reports of these statuses (none: all), what waits longest first, else the latest first; of a provider or an application only."""
    if refused := may(person.role, "amendments"):
        return refused
    a = AMENDMENTS.c
    conditions: list[sa.ColumnElement[bool]] = [a.status.in_([str(status) for status in statuses])] if statuses else []
    if provider is not None:
        conditions.append(PROVIDERS.c.number == normal_case_number(provider))
    if application is not None:
        conditions.append(APPLICATIONS.c.number == normal_case_number(application))
    order = (a.received_at, a.id) if tuple(statuses) == WAITING else (a.received_at.desc(), a.id.desc())
    with office.reading() as session:
        return _rows(session, office, person, sa.and_(sa.true(), *conditions), order, limit)


def _rows(
    session: Session,
    office: Office,
    person: Person,
    condition: sa.ColumnElement[bool],
    order: Sequence[sa.ColumnElement[object]],
    limit: int,
) -> tuple[AmendmentRow, ...]:
    a = AMENDMENTS.c
    entered = sa.and_(ENTRIES.c.case_id == a.number, ENTRIES.c.version == 1)
    found = session.execute(
        sa.select(
            *(a.id, a.number, a.status, a.kind, a.channel, a.provider_reference, a.received_at, a.from_on),
            *(APPLICATIONS.c.number.label("application"), STORES.c.name.label("store_name"), PROVIDERS.c.name.label("provider")),
            *(ENTRIES.c.staff, name_behind(ENTRIES.c.staff).label("entered_by")),
        )
        .select_from(
            AMENDMENTS.join(APPLICATIONS, APPLICATIONS.c.id == a.application_id)
            .join(STORES, STORES.c.id == APPLICATIONS.c.store_id)
            .join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
            .outerjoin(ENTRIES, entered)
            .outerjoin(STAFF, STAFF.c.login == ENTRIES.c.staff)
        )
        .where(condition)
        .order_by(*order)
        .limit(limit)
    ).all()
    i = ITEMS.c
    fields: dict[int, list[str]] = {}
    of_these = sa.select(i.amendment_id, i.field).where(i.amendment_id.in_([row.id for row in found]), i.field != RATE)
    for amendment_id, field in session.execute(of_these.order_by(i.amendment_id, i.place)):
        fields.setdefault(amendment_id, []).append(field)
    today, rules = japan_day(office.clock.now()), office.programme.amendments
    rows = []
    for row in found:
        waits = row.status == AmendmentStatus.RECEIVED
        days = (today - japan_day(row.received_at)).days if waits else 0
        rows.append(
            AmendmentRow(
                number=row.number,
                status=AmendmentStatus(row.status),
                kind=AmendmentKind(row.kind),
                channel=row.channel,
                application=row.application,
                store_name=row.store_name,
                provider=row.provider,
                provider_reference=row.provider_reference,
                received_at=row.received_at,
                from_on=row.from_on,
                fields=tuple(fields.get(row.id, ())),
                entered_by=row.entered_by,
                is_own=row.staff == person.login,
                days_waiting=days,
                late=waits and days > rules.waiting_days,
            )
        )
    return tuple(rows)


def amendment_shown(office: Office, person: Person, number: str) -> AmendmentShown | Refusal:
    """One report, with what holds without it and what it brings."""
    if refused := may(person.role, "amendments"):
        return refused
    wanted = normal_case_number(number)
    with office.reading() as session:
        rows = _rows(session, office, person, AMENDMENTS.c.number == wanted, (AMENDMENTS.c.id,), 1)
        if not rows:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
        kept = session.execute(sa.select(AMENDMENTS).where(AMENDMENTS.c.number == wanted)).one()
        case = load_application(session, office, rows[0].application)
        if case is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=rows[0].application)
        today = japan_day(office.clock.now())
        others = [item for item in accepted_items(session, [case.id]).get(case.id, []) if item.amendment_id != kept.id]
        without = submission_on(others, max(kept.from_on, today), load_submissions(session, [case.id])[case.id], today)
        stored = session.execute(sa.select(ITEMS).where(ITEMS.c.amendment_id == kept.id).order_by(ITEMS.c.place)).all()
        rate = next(((unpacked_rate(item.after), item.from_on) for item in stored if item.field == RATE), None)
        items = [_item(item, getattr(without, item.field)) for item in stored if item.field != RATE]
        return AmendmentShown(
            row=rows[0],
            version=kept.version,
            reason=kept.reason,
            items=tuple(items),
            rate=rate,
            consequence=_consequence(session, office, case, others, kept, today),
            application_status=case.status,
            start_on=case.start_on,
            history=history(session, wanted),
        )


def _item(item: sa.Row[tuple[object, ...]], standing: Value) -> ItemShown:
    """Without the report: what it replaced, where it is in the record already."""
    before = unpacked_value(item.replaced) if item.replaced is not None else standing
    stated = item.stated_before
    said, faults = read_value(item.field, stated) if stated is not None else (before, ())
    differs = bool(faults) or said != before
    return ItemShown(item.field, stated, before, unpacked_value(item.after), differs, item.from_on, item.entered_at)


def _consequence(
    session: Session, office: Office, case: ApplicationCase, accepted: Sequence[DatedItem], kept: sa.Row[tuple[object, ...]], today: date
) -> Consequence | Refusal | None:
    if kept.status != AmendmentStatus.RECEIVED or kept.kind == AmendmentKind.CANCELLATION or case.status not in AMENDED["amend"].sources:
        return None
    plan = plan_change(session, office, case, accepted, report_items(session, kept.id), kept.from_on, today)
    if isinstance(plan, Refusal):
        return plan
    found = plan.found
    new = [(rule, explain(one)) for rule, one in found.findings.items() if one.outcome != "pass" and one != case.findings[rule]]
    standing = found.standing
    return Consequence(
        standing.verdict.value, case.verdict, plan.rate, plan.rate_from, plan.added, plan.added_from, plan.given_up, tuple(new)
    )
