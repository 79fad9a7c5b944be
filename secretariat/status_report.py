"""What managers are told, as plain rows: the status report (審査状況). Its figures and its rows are of one moment."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider, Service
from models.vocabulary import INDUSTRY_JAPANESE, ApplicationStatus, Industry, RefusalCode
from secretariat.figures.office_figures import Group, OfficeFigures, figures_in
from secretariat.identifiers import normal_case_number
from secretariat.messages import in_words, text
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.places import PREFECTURES
from secretariat.refusal import Refusal, refuse
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.queue_pages import cases_of_view
from secretariat.screening.queue_view import QueueView
from secretariat.staff import Person
from secretariat.status_columns import chosen, permitted
from secretariat.status_listings import (
    FOLLOW_UP_SOURCES,
    PARCEL_SOURCES,
    RETURNED_KEYS,
    follow_ups,
    parcels,
    returned_cases,
)
from secretariat.status_sources import OPEN_SOURCES, USUAL, Listing, Moment, Source, applications

PROVIDERS, SERVICES = table_of(Provider), table_of(Service)


@dataclass(frozen=True, slots=True)
class ProviderLine:
    """One payment provider, what it offers, and its applications. `status` in words."""

    status: str
    services: int
    group: Group


@dataclass(frozen=True, slots=True)
class StatusReport:
    """Everything in the status workbook. Listings are read once, in the order in which they stand here.

    `figures` and `providers` are of all cases; `filters` says in words what the first four listings are limited to, empty: nothing.
    `categories`: Japanese names of calls' categories by their codes.
    """

    as_at: datetime
    made_by: str
    filters: tuple[str, ...]
    figures: OfficeFigures
    categories: Mapping[str, str]
    providers: Sequence[ProviderLine]
    applications: Listing
    open_cases: Listing
    returned: Listing
    parcels: Listing
    follow_ups: Listing


@contextlib.contextmanager
def status_report(
    office: Office, person: Person, view: QueueView | None = None, columns: Sequence[str] = USUAL
) -> Iterator[StatusReport | Refusal]:
    """The report as at now, its cases limited as a list of the queue is; no status means whatever theirs is.

    Its listings are read while the context is open. `columns`: keys of the sheet 審査状況.
    """
    if refused := may(person.role, "export-status"):
        yield refused
        return
    sources = chosen(person, columns)
    if isinstance(sources, Refusal):
        yield sources
        return
    with office.reading_recent() as session:
        cases = _cases(session, office, person, view or QueueView())
        yield cases if isinstance(cases, Refusal) else _report(session, office, person, view or QueueView(), sources, cases)


def _cases(session: Session, office: Office, person: Person, view: QueueView) -> list[sa.Select[tuple[int]]] | Refusal:
    """What the cases are limited to: nothing, or one choice of ids."""
    if view == QueueView(sort=view.sort, descending=view.descending):
        return []
    if view.provider is not None:
        known = sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == normal_case_number(view.provider))
        if session.execute(known).scalar() is None:
            return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=view.provider)
    if view.prefecture is not None and view.prefecture not in PREFECTURES:
        return refuse(RefusalCode.INVALID_VALUE, "shipments.unknown_prefecture", text=view.prefecture)
    found = cases_of_view(session, office, person, view)
    return found if isinstance(found, Refusal) else [found]


def _report(
    session: Session, office: Office, person: Person, view: QueueView, sources: Sequence[Source], limits: Sequence[sa.Select[tuple[int]]]
) -> StatusReport:
    programme, figures = office.programme, figures_in(session, office)
    moment = Moment(figures.as_at, programme, load_calendar(session, programme))
    cases = limits[0] if limits else None
    waiting = permitted(person.role, OPEN_SOURCES)
    sent, asked = permitted(person.role, PARCEL_SOURCES), permitted(person.role, FOLLOW_UP_SOURCES)
    return StatusReport(
        as_at=figures.as_at,
        made_by=f"{person.name}({person.login})",
        filters=filters_in_words(view),
        figures=figures,
        categories={one.code: one.label.ja for one in programme.callcentre.categories},
        providers=_providers(session, figures),
        applications=Listing(_keys(sources), applications(session, sources, moment, cases)),
        open_cases=Listing(_keys(waiting), applications(session, waiting, moment, cases, open_only=True)),
        returned=Listing(RETURNED_KEYS, returned_cases(session, moment, cases)),
        parcels=Listing(_keys(sent), parcels(session, sent, moment, cases)),
        follow_ups=Listing(_keys(asked), follow_ups(session, asked, moment)),
    )


def _keys(sources: Sequence[Source]) -> tuple[str, ...]:
    return tuple(source.key for source in sources)


def filters_in_words(view: QueueView) -> tuple[str, ...]:
    """What the cases are limited to, as the sheet says it."""
    statuses = "、".join(text("ja", f"words.application_status.{ApplicationStatus(status)}") for status in view.statuses)
    limits = (
        ("status_columns.filter_status", statuses or None),
        ("status_columns.filter_provider", view.provider),
        ("status_columns.filter_prefecture", view.prefecture),
        ("status_columns.filter_industry", INDUSTRY_JAPANESE[Industry(view.industry)] if view.industry is not None else None),
        ("status_columns.filter_start_on", view.start_on),
        ("status_columns.filter_received_from", view.received_from),
        ("status_columns.filter_received_to", view.received_to),
        ("status_columns.filter_moved", text("ja", f"status_columns.moved_{view.moved}") if view.moved is not None else None),
        ("status_columns.filter_moved_from", view.moved_from),
        ("status_columns.filter_moved_to", view.moved_to),
        ("status_columns.filter_holder", view.holder),
        ("status_columns.filter_text", view.text.strip() or None),
    )
    named = [f"{text('ja', key)}: {in_words('ja', value)}" for key, value in limits if value is not None]
    return (*named, *(text("ja", f"status_columns.only_{only}") for only in view.only))


def _providers(session: Session, figures: OfficeFigures) -> list[ProviderLine]:
    """Those with applications in the order of the figures, then all others by number."""
    offered = sa.select(SERVICES.c.provider_id, sa.func.count()).group_by(SERVICES.c.provider_id)
    services = {str(row[0]): row[1] for row in session.execute(offered)}
    p = PROVIDERS.c
    kept = {str(row.id): row for row in session.execute(sa.select(p.id, p.number, p.name, p.status).order_by(p.id))}
    counted = {group.key for group in figures.providers}
    others = [Group(key, row.number, row.name, {}) for key, row in kept.items() if key not in counted]
    return [
        ProviderLine(text("ja", f"words.provider_status.{kept[group.key].status}"), services.get(group.key, 0), group)
        for group in (*figures.providers, *others)
    ]
