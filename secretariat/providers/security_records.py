"""What the security of services is judged by, read for one provider or for all of them in a few queries."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.provider import Certificate, CertificateExamination, Provider, Service
from models.security_review import SecurityFinding, SecurityReview
from models.vocabulary import Outcome
from models.vocabulary_providers import PROVIDERS_IN_FORCE, FindingStatus, ReviewStatus
from secretariat.clock import japan_day
from secretariat.programme import Programme
from secretariat.providers.findings import grave_severities

PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
CERTIFICATES, EXAMINATIONS = table_of(Certificate), table_of(CertificateExamination)
REVIEWS, FINDINGS, ENTRIES = table_of(SecurityReview), table_of(SecurityFinding), table_of(JournalEntry)
CONCLUDING: Final = ("pass", "fail")


@dataclass(frozen=True, slots=True)
class HeldCertificate:
    """A certificate of a service; `outcome` is review until somebody has examined it, on the day `examined_on`."""

    standard: str
    number: str
    valid_from: date
    valid_to: date
    outcome: Outcome
    examined_on: date | None = None


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """A service with its certificates."""

    id: int
    name: str
    provider_id: int
    certificates: tuple[HeldCertificate, ...]


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """What a review came to, on the day `concluded_on`; None while it is open."""

    number: str
    status: str
    route: str
    occasion: str
    next_due_on: date | None
    concluded_on: date | None = None


@dataclass(frozen=True, slots=True)
class GraveFinding:
    """A finding at or above the programme's threshold that is not closed, of a review that is open or passed."""

    review: str
    review_status: str
    occasion: str
    place: int
    status: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Security:
    """A provider's reviews, open ones last and else in the order of their conclusion, and its grave findings, what is due first first."""

    reviews: tuple[ReviewFacts, ...] = ()
    graves: tuple[GraveFinding, ...] = ()


def load_services(session: Session, provider_ids: Collection[int] | None, day: date, *, registered: bool = False) -> Sequence[ServiceFacts]:
    """Services that are not withdrawn by a day, by id; `registered`: only those that are registered then, of providers in force."""
    values = {"day": day} | ({} if provider_ids is None else {"providers": list(provider_ids)})
    services: dict[int, ServiceFacts] = {}
    for row in session.execute(_services_statement(named=provider_ids is not None, registered=registered), values):
        service = services.setdefault(row.id, ServiceFacts(row.id, row.name, row.provider_id, ()))
        if row.standard is not None:
            outcome = Outcome(row.outcome or Outcome.REVIEW)
            examined_on = japan_day(row.at) if row.at is not None else None
            held = HeldCertificate(row.standard, row.number, row.valid_from, row.valid_to, outcome, examined_on)
            services[row.id] = replace(service, certificates=(*service.certificates, held))
    return tuple(services.values())


def load_security(session: Session, programme: Programme, provider_ids: Collection[int] | None) -> dict[int, Security]:
    """Reviews and grave findings by provider id, of all providers if none are named; absent where there is no review."""
    values = {} if provider_ids is None else {"providers": list(provider_ids)}
    reviews: dict[int, list[ReviewFacts]] = defaultdict(list)
    for row in session.execute(_reviews_statement(named=provider_ids is not None), values):
        concluded_on = japan_day(row.concluded_at) if row.concluded_at is not None else None
        facts = ReviewFacts(row.number, row.status, row.route, row.occasion, row.next_due_on, concluded_on)
        reviews[row.provider_id].append(facts)
    graves: dict[int, list[GraveFinding]] = defaultdict(list)
    severities = {"severities": list(grave_severities(programme.security))}
    for provider_id, *found in session.execute(_graves_statement(named=provider_ids is not None), values | severities):
        graves[provider_id].append(GraveFinding(*found))
    return {provider_id: Security(tuple(known), tuple(graves[provider_id])) for provider_id, known in reviews.items()}


# built once: every case of every application is shown and decided with what these find


@cache
def _services_statement(*, named: bool, registered: bool) -> sa.Select[tuple[object, ...]]:
    s, c, e = SERVICES.c, CERTIFICATES.c, EXAMINATIONS.c
    day = sa.bindparam("day", type_=s.registered_to.type)
    wanted = [sa.or_(s.registered_to.is_(None), s.registered_to > day)]
    if named:
        wanted.append(s.provider_id.in_(sa.bindparam("providers", expanding=True)))
    if registered:
        wanted.append(s.registered_from <= day)
        wanted.append(s.provider_id.in_(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.status.in_(PROVIDERS_IN_FORCE))))
    return (
        sa.select(s.id, s.name, s.provider_id, c.standard, c.number, c.valid_from, c.valid_to, e.outcome, e.at)
        .select_from(SERVICES.outerjoin(CERTIFICATES, c.service_id == s.id).outerjoin(EXAMINATIONS, e.certificate_id == c.id))
        .where(*wanted)
        .order_by(s.id, c.valid_to, c.id)
    )


@cache
def _reviews_statement(*, named: bool) -> sa.Select[tuple[object, ...]]:
    r, e = REVIEWS.c, ENTRIES.c
    # what is not concluded comes last; of two that one instant concluded (a rehearsal's clock may stand) the one entered later
    order = (r.provider_id, sa.case((r.concluded_at.is_(None), 1), else_=0), r.concluded_at, e.id, r.id)
    columns = (r.provider_id, r.number, r.status, r.route, r.occasion, r.next_due_on, r.concluded_at)
    concluding = sa.and_(e.case_id == r.number, e.action.in_(CONCLUDING))
    return sa.select(*columns).select_from(REVIEWS.outerjoin(ENTRIES, concluding)).where(*_of_providers(named=named)).order_by(*order)


@cache
def _graves_statement(*, named: bool) -> sa.Select[tuple[object, ...]]:
    r, f = REVIEWS.c, FINDINGS.c
    return (
        sa.select(r.provider_id, r.number, r.status.label("review_status"), r.occasion, f.place, f.status, f.due_on)
        .select_from(FINDINGS.join(REVIEWS, r.id == f.review_id))
        .where(*_of_providers(named=named), r.status != ReviewStatus.FAILED.value)
        .where(f.severity.in_(sa.bindparam("severities", expanding=True)))
        .where(f.status.in_([FindingStatus.OPEN.value, FindingStatus.REMEDIED.value]))
        .order_by(f.due_on, f.id)
    )


def _of_providers(*, named: bool) -> list[sa.ColumnElement[bool]]:
    return [REVIEWS.c.provider_id.in_(sa.bindparam("providers", expanding=True))] if named else []
