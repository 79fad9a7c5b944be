"""Reading an application as decisions need it, in one go. Provider and services are judged on the office's day."""

from collections.abc import Mapping
from datetime import date
from functools import cache

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, ApplicationFigures, Settlement
from models.base import table_of
from models.journal import JournalEntry
from models.merchant import Business
from models.office import Staff
from models.provider import Provider, Service
from models.relations import APPLICATION_AND_ROOT, ROOT, ROOT_ID, STORES
from models.vocabulary import Outcome, RefusalCode, Rule
from secretariat.chains.finding import with_chain
from secretariat.chains.known import known_chain
from secretariat.clock import holds_on, japan_day
from secretariat.identifiers import normal_case_number
from secretariat.looks.records import open_look
from secretariat.office import Office
from secretariat.providers.standing import lapse_reasons
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import (
    ApplicationCase,
    Choice,
    ServiceState,
    Settled,
    Sizing,
    StoreState,
    provider_finding,
    services_finding,
    unpack_pending,
)
from secretariat.screening.choice_records import CHOICE_STANDS, CHOICES
from secretariat.screening.correction_records import load_items, reminders
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.findings import unpack
from secretariat.screening.records import words

APPLICATIONS, SETTLEMENTS = table_of(Application), table_of(Settlement)
PROVIDERS, SERVICES, ENTRIES = table_of(Provider), table_of(Service), table_of(JournalEntry)
BUSINESSES, FIGURES = table_of(Business), table_of(ApplicationFigures)
LAST, HOLDER = table_of(Staff).alias(), table_of(Staff).alias()


@cache  # every case shown or decided begins with it
def _application() -> sa.Select[tuple[object, ...]]:
    """The application of `number`, with its provider, its store, who holds it, and who brought its status about."""
    number: sa.BindParameter[str] = sa.bindparam("number")
    a = APPLICATIONS.c
    earlier = ENTRIES.alias()
    brought_about = (
        sa.select(sa.func.max(earlier.c.version))
        .where(earlier.c.case_id == number, earlier.c.from_status.is_distinct_from(earlier.c.to_status))
        .scalar_subquery()
    )
    return (
        sa.select(
            APPLICATIONS,
            PROVIDERS.c.number.label("provider_number"),
            PROVIDERS.c.name.label("provider_name"),
            PROVIDERS.c.status.label("provider_status"),
            ROOT_ID.label("root_id"),
            ROOT.c.merchant_id,
            ENTRIES.c.staff.label("last_staff"),
            ENTRIES.c.at.label("last_at"),
            LAST.c.name.label("last_staff_name"),
            HOLDER.c.name.label("assignee_name"),
            *(BUSINESSES.c.applicant_kind, FIGURES.c.capital_yen, FIGURES.c.employees),
            *(CHOICES.c[name].label(f"chosen_{name}") for name in ("industry_class", "code", "staff", "confirmed_by", "note")),
        )
        .select_from(
            APPLICATION_AND_ROOT.join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
            .join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
            .join(FIGURES, FIGURES.c.application_id == a.id)
            .outerjoin(CHOICES, CHOICE_STANDS)
            .outerjoin(ENTRIES, sa.and_(ENTRIES.c.case_id == a.number, ENTRIES.c.version == brought_about))
            .outerjoin(LAST, LAST.c.login == ENTRIES.c.staff)
            .outerjoin(HOLDER, HOLDER.c.login == a.assignee)
        )
        .where(a.number == number)
    )


def _settled(session: Session, application_id: int) -> dict[Rule, Settled]:
    s = SETTLEMENTS.c
    rows = session.execute(sa.select(s.rule, s.outcome, s.staff, s.confirmed_by, s.note).where(s.application_id == application_id))
    return {Rule(rule): Settled(Outcome(outcome), staff, confirmed, note) for rule, outcome, staff, confirmed, note in rows}


def load_application(session: Session, office: Office, number: str) -> ApplicationCase | None:
    """The application of a number as it is today; None if there is none."""
    row = session.execute(_application(), {"number": number}).one_or_none()
    if row is None:
        return None
    findings = unpack(row.checks, PLAIN)
    today = japan_day(office.clock.now())
    lapsed = lapse_reasons(session, office.programme, [row.provider_id], today)
    services = services_of(session, words(row.services), today, lapsed)
    findings[Rule.PROVIDER] = provider_finding(row.provider_name, row.provider_status)
    findings[Rule.SERVICES] = services_finding(services)
    chain = known_chain(session, row.chain_key, today)
    findings = with_chain(findings, row.franchise, chain, office.programme)
    returned_at = row.returned_at
    reminded = [at for at in reminders(session, [number]).get(number, ()) if at >= returned_at] if returned_at is not None else []
    return ApplicationCase(
        id=row.id,
        number=row.number,
        version=row.version,
        status=row.status,
        assignee=row.assignee,
        received_at=row.received_at,
        returned_at=row.returned_at,
        cutoff_at=row.cutoff_at,
        cutoff_start_on=row.cutoff_start_on,
        due_on=row.due_on,
        start_on=row.start_on,
        return_rate=row.return_rate,
        subsidised=row.subsidised,
        verdict=row.verdict,
        franchise=row.franchise,
        exclusion=row.exclusion,
        declared_merchant_id=row.declared_merchant_id,
        findings=findings,
        settled=_settled(session, row.id),
        pending=unpack_pending(row.pending),
        provider_id=row.provider_id,
        provider_number=row.provider_number,
        provider_name=row.provider_name,
        provider_status=row.provider_status,
        services=services,
        store=StoreState(row.store_id, row.root_id, row.merchant_id),
        sizing=_sizing(row),
        last_staff=row.last_staff or "",
        last_at=row.last_at or row.received_at,
        last_staff_name=row.last_staff_name,
        assignee_name=row.assignee_name,
        items=load_items(session, [row.id]).get(row.id, ()),
        reminders=len(reminded),
        reminded_at=reminded[-1] if reminded else None,
        decided_at=row.decided_at,
        look=open_look(session, row.id),
        open_points=row.open_points,
        chain=chain,
    )


def _sizing(row: sa.Row[tuple[object, ...]]) -> Sizing:
    """What the size rule looks at."""
    choice = None
    if row.chosen_industry_class is not None:
        choice = Choice(row.chosen_industry_class, row.chosen_code, row.chosen_staff, row.chosen_confirmed_by, row.chosen_note)
    return Sizing(row.applicant_kind, row.industry_class, row.industry_detail, row.capital_yen, row.employees, row.franchise, choice)


def required_application(session: Session, office: Office, number: str) -> ApplicationCase | Refusal:
    """The application of a number as it is kept or typed; refused if there is none."""
    found = load_application(session, office, normal_case_number(number))
    return found or refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)


def services_of(session: Session, ids: tuple[str, ...], day: date, lapsed: Mapping[int, Message]) -> tuple[ServiceState, ...]:
    """Services by their ids, in that order, as they are on a day; `lapsed`: whose security holds no more."""
    s = SERVICES.c
    rows = session.execute(sa.select(s.id, s.name, s.registered_from, s.registered_to).where(s.id.in_([int(number) for number in ids])))
    known = {row[0]: ServiceState(row[0], row[1], holds_on(row[2], row[3], day), row[3], lapsed.get(row[0])) for row in rows}
    return tuple(known[int(number)] for number in ids)
