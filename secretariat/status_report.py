"""What managers and providers are told, as plain rows: the status report (審査状況) and the results per provider (審査結果)."""

import contextlib
import json
from collections.abc import Iterator, Sequence
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models import vocabulary as v
from models.application import Application, KitAddress
from models.base import table_of
from models.journal import Outbox
from models.kit import Shipment
from models.merchant import Store
from models.provider import Provider, Service
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary import ApplicationStatus
from secretariat.clock import japan_day
from secretariat.identifiers import case_number, show_phone, show_postal_code
from secretariat.letter_parts import reason_sentences
from secretariat.messages import text
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.reports import CutoffRow, ProviderRow, ResultRow, ShipmentRow, StatusReport, StatusRow
from secretariat.screening.cutoff_records import count_cutoffs
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.deadlines import due_on_at, shown_start
from secretariat.staff import Person

APPLICATIONS, STORES, PROVIDERS, SERVICES = table_of(Application), table_of(Store), table_of(Provider), table_of(Service)
SHIPMENTS, KIT_ADDRESSES, OUTBOX = table_of(Shipment), table_of(KitAddress), table_of(Outbox)
CHUNK = 2000
RESULTS = {
    ApplicationStatus.REGISTERED.value: "登録",
    ApplicationStatus.RETURNED.value: "補正依頼",
    ApplicationStatus.REJECTED.value: "登録不可",
    ApplicationStatus.WITHDRAWN.value: "取下げ",
}


@contextlib.contextmanager
def status_report(office: Office, person: Person) -> Iterator[StatusReport | Refusal]:
    """The report as at now; its long lists are read while the context is open."""
    if refused := may(person.role, "export-status"):
        yield refused
        return
    with office.reading() as session:
        calendar = load_calendar(session, office.programme)
        now = office.clock.now()
        counted = sa.select(APPLICATIONS.c.status, sa.func.count()).group_by(APPLICATIONS.c.status)
        counts = {row[0]: row[1] for row in session.execute(counted)}
        rule = office.programme.calendar
        cutoffs = [
            CutoffRow(c.row.start_on, c.row.cutoff_at, c.received, c.decided, c.open, c.registered, c.row.closed_at is not None)
            for c in count_cutoffs(session, calendar, rule.first_start_on, rule.last_start_on)
        ]
        yield StatusReport(
            as_at=now,
            made_by=f"{person.name}({person.login})",
            filters=(),
            counts_by_status=[(_status(status), counts.get(status.value, 0)) for status in ApplicationStatus],
            cutoffs=cutoffs,
            providers=_providers(session),
            applications=_applications(session, office, calendar),
            shipments=_shipments(session),
        )


def _status(status: str) -> str:
    return text("ja", f"words.application_status.{status}")


def _applications(session: Session, office: Office, calendar: Calendar) -> Iterator[StatusRow]:
    a = APPLICATIONS.c
    today = japan_day(office.clock.now())
    statement = (
        sa.select(
            *(a.number, PROVIDERS.c.number.label("provider_number"), PROVIDERS.c.name.label("provider_name"), a.provider_reference),
            *(ROOT.c.merchant_id, ROOT.c.id.label("root_id"), STORES.c.name, STORES.c.prefecture, STORES.c.city, a.industry_class),
            *(a.status, a.received_at, a.returned_at, a.cutoff_at, a.cutoff_start_on, a.due_on, a.start_on, a.decided_at, a.assignee),
            *(a.verdict, a.return_rate, a.subsidised, a.open_points),
        )
        .select_from(APPLICATION_AND_ROOT.join(PROVIDERS, PROVIDERS.c.id == a.provider_id))
        .order_by(a.id)
        .execution_options(yield_per=CHUNK)
    )
    words = {status.value: _status(status) for status in ApplicationStatus}
    verdicts = {verdict.value: text("ja", f"words.verdict.{verdict}") for verdict in v.Verdict}
    for row in session.execute(statement):
        ended = japan_day(row.decided_at) if row.decided_at else today
        yield StatusRow(
            number=row.number,
            provider_number=row.provider_number,
            provider_name=row.provider_name,
            provider_reference=row.provider_reference,
            merchant_id=row.merchant_id,
            store_number=case_number("S", row.root_id),
            store_name=row.name,
            prefecture=row.prefecture,
            city=row.city,
            industry=v.INDUSTRY_JAPANESE[v.Industry(row.industry_class)],
            status=words[row.status],
            public_status=v.PUBLIC_STATUS_JAPANESE[ApplicationStatus(row.status)],
            received_at=row.received_at,
            cutoff_at=row.cutoff_at,
            due_on=due_on_at(row.due_on, row.returned_at, today),
            start_on=shown_start(row.status, row.start_on, row.cutoff_start_on, calendar, today),
            decided_at=row.decided_at,
            assignee=row.assignee,
            verdict=verdicts[row.verdict],
            return_rate=row.return_rate,
            subsidised=row.subsidised,
            days_waiting=(ended - japan_day(row.received_at)).days,
            open_points=row.open_points,
        )


def _providers(session: Session) -> list[ProviderRow]:
    counts: dict[int, dict[str, int]] = {}
    statement = sa.select(APPLICATIONS.c.provider_id, APPLICATIONS.c.status, sa.func.count()).group_by(
        APPLICATIONS.c.provider_id, APPLICATIONS.c.status
    )
    for provider_id, status, number in session.execute(statement):
        counts.setdefault(provider_id, {})[status] = number
    offered = sa.select(SERVICES.c.provider_id, sa.func.count()).group_by(SERVICES.c.provider_id)
    services = {row[0]: row[1] for row in session.execute(offered)}
    rows: list[ProviderRow] = []
    for row in session.execute(
        sa.select(PROVIDERS.c.id, PROVIDERS.c.number, PROVIDERS.c.name, PROVIDERS.c.status).order_by(PROVIDERS.c.id)
    ):
        by_status = counts.get(row.id, {})
        word = text("ja", f"words.provider_status.{row.status}")
        numbers = [by_status.get(status.value, 0) for status in _IN_ORDER]
        rows.append(ProviderRow(row.number, row.name, word, services.get(row.id, 0), *numbers))
    return rows


_IN_ORDER = (
    ApplicationStatus.RECEIVED,
    ApplicationStatus.IN_REVIEW,
    ApplicationStatus.RETURNED,
    ApplicationStatus.AWAITING_SECOND,
    ApplicationStatus.APPROVED,
    ApplicationStatus.REGISTERED,
    ApplicationStatus.REJECTED,
    ApplicationStatus.WITHDRAWN,
    ApplicationStatus.CANCELLED,
)


def _shipments(session: Session) -> Iterator[ShipmentRow]:
    s, k = SHIPMENTS.c, KIT_ADDRESSES.c
    statement = (
        sa.select(
            *(s.number, s.kit, s.return_rate, s.status, s.store_id, STORES.c.name, STORES.c.merchant_id, s.due_on, s.planned_at),
            sa.func.coalesce(k.addressee, STORES.c.name).label("addressee"),
            sa.func.coalesce(k.postal_code, STORES.c.postal_code).label("postal_code"),
            sa.func.coalesce(k.phone, STORES.c.phone).label("phone"),
            *(k.address, STORES.c.prefecture, STORES.c.city, STORES.c.street, STORES.c.building),
        )
        .select_from(SHIPMENTS.join(STORES, STORES.c.id == s.store_id).outerjoin(KIT_ADDRESSES, k.application_id == s.application_id))
        .order_by(s.id)
        .execution_options(yield_per=CHUNK)
    )
    for row in session.execute(statement):
        yield ShipmentRow(
            number=row.number,
            kit=row.kit,
            rate=row.return_rate,
            status=text("ja", f"words.shipment_status.{row.status}"),
            store_number=case_number("S", row.store_id),
            store_name=row.name,
            merchant_id=row.merchant_id,
            addressee=row.addressee,
            postal_code=show_postal_code(row.postal_code),
            address=row.address or f"{row.prefecture}{row.city}{row.street}" + (f" {row.building}" if row.building else ""),
            phone=show_phone(row.phone),
            due_on=row.due_on,
            planned_at=row.planned_at,
        )


@contextlib.contextmanager
def results_by_provider(
    office: Office, person: Person, start_on: date | None
) -> Iterator[Iterator[tuple[str, str, Iterator[ResultRow]]] | Refusal]:
    """Provider number, name and results for each provider that has any; of one start day's cutoff, or of all."""
    if refused := may(person.role, "export-results"):
        yield refused
        return
    with office.reading() as session:
        yield _by_provider(session, office, start_on)


def _by_provider(session: Session, office: Office, start_on: date | None) -> Iterator[tuple[str, str, Iterator[ResultRow]]]:
    a = APPLICATIONS.c
    conditions: list[sa.ColumnElement[bool]] = [a.status.in_(RESULTS)]
    if start_on is not None:
        # what was registered elsewhere belongs to no cutoff
        conditions += [sa.func.coalesce(a.start_on, a.cutoff_start_on) == start_on, a.cutoff_start_on.is_not(None)]
    told = sa.select(a.provider_id).where(*conditions).distinct()
    providers = session.execute(
        sa.select(PROVIDERS.c.id, PROVIDERS.c.number, PROVIDERS.c.name).where(PROVIDERS.c.id.in_(told)).order_by(PROVIDERS.c.id)
    ).all()
    for provider in providers:
        yield provider.number, provider.name, _results(session, office, [a.provider_id == provider.id, *conditions])


def _results(session: Session, office: Office, conditions: Sequence[sa.ColumnElement[bool]]) -> Iterator[ResultRow]:
    a, o = APPLICATIONS.c, OUTBOX.c
    latest = sa.select(o.parameters).where(o.case_id == a.number, o.cancelled_at.is_(None)).order_by(o.id.desc()).limit(1)
    statement = (
        sa.select(
            *(a.provider_reference, a.number, ROOT.c.merchant_id, STORES.c.name, a.status, a.return_rate, a.start_on),
            latest.scalar_subquery().label("parameters"),
        )
        .select_from(APPLICATION_AND_ROOT)
        .where(*conditions)
        .order_by(a.id)
        .execution_options(yield_per=CHUNK)
    )
    for row in session.execute(statement):
        registered = row.status == ApplicationStatus.REGISTERED
        told = row.status in {ApplicationStatus.RETURNED, ApplicationStatus.REJECTED} and row.parameters is not None
        sentences = reason_sentences(office.programme, json.loads(row.parameters)) if told else ()
        yield ResultRow(
            provider_reference=row.provider_reference,
            number=row.number,
            merchant_id=row.merchant_id,
            store_name=row.name,
            result=RESULTS[row.status],
            return_rate=row.return_rate if registered else None,
            start_on=row.start_on if registered else None,
            reason="".join(sentence if sentence.endswith("。") else f"{sentence}。" for sentence in sentences),
        )
