"""What falls due about providers (期限の見張り): certificates, findings, conditions, repeated reviews, ends of suspensions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Certificate, CertificateExamination, Provider, RegistrationCondition, Service, Suspension
from models.security_review import SecurityFinding, SecurityReview
from models.vocabulary import Outcome
from models.vocabulary_providers import PROVIDERS_IN_FORCE, PROVIDERS_OUT, FindingStatus, ReviewStatus
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.providers.security_records import Security, ServiceFacts, load_security, load_services
from secretariat.providers.standing import carried_until, rests_on_investigation
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person

PROVIDERS, CONDITIONS, SUSPENSIONS = table_of(Provider), table_of(RegistrationCondition), table_of(Suspension)
REVIEWS, FINDINGS = table_of(SecurityReview), table_of(SecurityFinding)
SERVICES, CERTIFICATES, EXAMINATIONS = table_of(Service), table_of(Certificate), table_of(CertificateExamination)


@dataclass(frozen=True, slots=True)
class WatchLine:
    """Something of a provider that falls due; `days_left` from today, below 0 when it is overdue.

    `within`: the narrowest of the programme's warnings (days) that it is within; 0 when it is overdue.
    """

    kind: str
    provider: str
    provider_name: str
    subject: Message
    due_on: date
    days_left: int
    within: int

    @property
    def label(self) -> Message:
        """The kind in words."""
        return Message(f"security.watch_kind.{self.kind}")


class _Due(NamedTuple):
    kind: str
    provider_id: int
    subject: Message
    due_on: date


def watched(office: Office, person: Person) -> tuple[WatchLine, ...] | Refusal:
    """What is overdue or falls due within the programme's widest warning, what is due first first; nothing of providers that are out."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        return watch_lines(session, office.programme, japan_day(office.clock.now()), max(office.programme.providers.warn_days, default=0))


def watch_lines(session: Session, programme: Programme, today: date, days: int) -> tuple[WatchLine, ...]:
    """What is overdue or falls due within so many days."""
    last, warnings = today + timedelta(days=days), sorted(programme.providers.warn_days)
    p = PROVIDERS.c
    providers = {row.id: row for row in session.execute(sa.select(p.id, p.number, p.name, p.status).where(p.status.not_in(PROVIDERS_OUT)))}
    securities = load_security(session, programme, None)
    found = [
        *_certificates(load_services(session, None, today, registered=True), securities, today),
        *_findings(session, last),
        *_conditions(session, last),
        *_reviews(session),
        *_suspensions(session, last),
    ]
    lines: list[WatchLine] = []
    for due in found:
        provider = providers.get(due.provider_id)
        if provider is not None and due.due_on <= last:
            left = (due.due_on - today).days
            within = 0 if left < 0 else next((days for days in warnings if left <= days), 0)
            lines.append(WatchLine(due.kind, provider.number, provider.name, due.subject, due.due_on, left, within))
    return tuple(sorted(lines, key=lambda line: (line.due_on, line.provider, line.kind, repr(line.subject))))


def next_expiries(session: Session, programme: Programme, today: date) -> Mapping[int, date]:
    """By provider: the day on which the first of its services' certificates ends, or has ended.

    Of a provider in force what carries its registered services counts: none where that is an investigation. Of others what they
    submitted counts, for each service its last certificate that was not failed.
    """
    ends = _submitted(session, today)
    for due in _certificates(load_services(session, None, today, registered=True), load_security(session, programme, None), today):
        ends[due.provider_id] = min(due.due_on, ends.get(due.provider_id, due.due_on))
    return ends


def _submitted(session: Session, today: date) -> dict[int, date]:
    s, c, e, p = SERVICES.c, CERTIFICATES.c, EXAMINATIONS.c, PROVIDERS.c
    good = sa.or_(e.outcome.is_(None), e.outcome != Outcome.FAIL.value)
    in_use = sa.or_(s.registered_to.is_(None), s.registered_to > today)
    per_service = (
        sa.select(s.provider_id, sa.func.max(c.valid_to).label("ends"))
        .select_from(
            SERVICES.join(PROVIDERS, p.id == s.provider_id)
            .join(CERTIFICATES, c.service_id == s.id)
            .outerjoin(EXAMINATIONS, e.certificate_id == c.id)
        )
        .where(p.status.not_in(PROVIDERS_IN_FORCE), good, in_use)
        .group_by(s.provider_id, s.id)
        .subquery()
    )
    first = sa.select(per_service.c.provider_id, sa.func.min(per_service.c.ends)).group_by(per_service.c.provider_id)
    return {row[0]: row[1] for row in session.execute(first)}


def _certificates(services: Sequence[ServiceFacts], securities: Mapping[int, Security], today: date) -> Iterator[_Due]:
    """The ends of what carries registered services: the last of a row of certificates without a gap, or of one that has ended."""
    for service in services:
        reviews = securities.get(service.provider_id, Security()).reviews
        good = [certificate for certificate in service.certificates if certificate.outcome is not Outcome.FAIL]
        if not good or rests_on_investigation(reviews, today):
            continue
        until = carried_until(good, today) or max((held.valid_to for held in good if held.valid_to < today), default=None)
        if until is not None:
            last = next(held for held in good if held.valid_to == until)
            standard = Message(f"words.certificate.{last.standard}")
            subject = Message("security.watch_certificate", {"service": service.name, "standard": standard, "number": last.number})
            yield _Due("certificate", service.provider_id, subject, until)


def _findings(session: Session, last: date) -> Iterator[_Due]:
    r, f = REVIEWS.c, FINDINGS.c
    unclosed = (FindingStatus.OPEN.value, FindingStatus.REMEDIED.value)
    statement = (
        sa.select(r.provider_id, r.number, f.place, f.severity, f.status, f.due_on)
        .select_from(FINDINGS.join(REVIEWS, r.id == f.review_id))
        .where(f.status.in_(unclosed), f.due_on <= last, r.status != ReviewStatus.FAILED.value)
    )
    for row in session.execute(statement):
        severity, status = Message(f"words.severity.{row.severity}"), Message(f"words.finding_status.{row.status}")
        subject = Message("security.watch_finding", {"review": row.number, "place": row.place, "severity": severity, "status": status})
        yield _Due("finding", row.provider_id, subject, row.due_on)


def _conditions(session: Session, last: date) -> Iterator[_Due]:
    c = CONDITIONS.c
    for row in session.execute(sa.select(c.provider_id, c.wording, c.due_on).where(c.met_on.is_(None), c.due_on <= last)):
        yield _Due("condition", row.provider_id, Message("security.watch_condition", {"wording": row.wording}), row.due_on)


def _reviews(session: Session) -> Iterator[_Due]:
    """By when providers in force have to be reviewed again: the last of their passed reviews counts."""
    r, p = REVIEWS.c, PROVIDERS.c
    statement = (
        sa.select(r.provider_id, sa.func.max(r.next_due_on).label("due_on"))
        .select_from(REVIEWS.join(PROVIDERS, p.id == r.provider_id))
        .where(r.status == ReviewStatus.PASSED.value, r.next_due_on.is_not(None), p.status.in_(PROVIDERS_IN_FORCE))
        .group_by(r.provider_id)
    )
    for row in session.execute(statement):
        yield _Due("review", row.provider_id, Message("security.watch_review"), row.due_on)


def _suspensions(session: Session, last: date) -> Iterator[_Due]:
    s = SUSPENSIONS.c
    planned = sa.select(s.provider_id, s.starts_on, s.ends_on).where(s.lifted_on.is_(None), s.ends_on <= last)
    for row in session.execute(planned):
        yield _Due("suspension", row.provider_id, Message("security.watch_suspension", {"starts_on": row.starts_on}), row.ends_on)
