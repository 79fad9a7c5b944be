"""Everything about payment providers as rows of a workbook (決済事業者一覧), and the register that anybody may see.

Words are Japanese, days are in Japan. Nobody's name or mail address at a provider leaves the office here.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models import vocabulary as v
from models import vocabulary_providers as vp
from models.base import table_of
from models.provider import Certificate, CertificateExamination, Licence, Provider, Service, Suspension
from models.security_review import SecurityFinding, SecurityReview
from secretariat.clock import japan_day
from secretariat.identifiers import show_phone, show_postal_code, show_registration_number
from secretariat.messages import say, text
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.providers.attention import NOTHING, attention
from secretariat.providers.register import RegisterLine, ServiceAt, register_as_at, services_as_at
from secretariat.providers.watch import next_expiries, watched
from secretariat.refusal import Refusal
from secretariat.screening.records import words
from secretariat.staff import Person

PROVIDERS, SERVICES, LICENCES = table_of(Provider), table_of(Service), table_of(Licence)
CERTIFICATES, EXAMINATIONS = table_of(Certificate), table_of(CertificateExamination)
SUSPENSIONS, REVIEWS, FINDINGS = table_of(Suspension), table_of(SecurityReview), table_of(SecurityFinding)

Names = Mapping[int, tuple[str, str]]
"""Number and name of providers, by their id."""


@dataclass(frozen=True, slots=True)
class ProviderReportRow:
    """A provider; `open_…` count what still has to be done, as the list of providers does, `certificate_ends` as `next_expiries` has it."""

    number: str
    registration_number: str | None
    name: str
    name_kana: str
    status: str
    corporate_number: str
    legal_kind: str
    licences: str
    roles: str
    serves_residents: bool
    postal_code: str
    address: str
    phone: str
    received_at: datetime
    registered_on: date | None
    cancelled_from: date | None
    suspended_from: date | None
    suspended_until: date | None
    services: int
    open_findings: int
    open_conditions: int
    certificate_ends: date | None


@dataclass(frozen=True, slots=True)
class ServiceReportRow:
    """A service as it is today; `merchant_fee` in hundredths of a percent."""

    provider_number: str
    provider_name: str
    service: str
    kind: str
    grant_basis: str
    return_method: str
    usable_at: str
    merchant_fee: int
    registered: bool
    registered_from: date | None
    registered_to: date | None
    amended_from: date | None
    presentation: str | None


@dataclass(frozen=True, slots=True)
class CertificateReportRow:
    """A certificate of a service; `valid_to` is its last day, `days_left` from today and below 0 after it."""

    provider_number: str
    provider_name: str
    service: str
    standard: str
    number: str
    issuer: str
    scope: str
    valid_from: date
    valid_to: date
    days_left: int
    outcome: str
    examined_by: str | None
    examined_at: datetime | None


@dataclass(frozen=True, slots=True)
class FindingReportRow:
    """A finding of a security review; `place` counts from 1 within it."""

    provider_number: str
    provider_name: str
    review: str
    place: int
    severity: str
    status: str
    area: str | None
    wording: str
    due_on: date
    remedy: str | None
    remedied_on: date | None
    verified_on: date | None
    times_reopened: int


@dataclass(frozen=True, slots=True)
class DueReportRow:
    """Something that falls due; `days_left` below 0: it is overdue."""

    due_on: date
    days_left: int
    kind: str
    provider_number: str
    provider_name: str
    subject: str


@dataclass(frozen=True, slots=True)
class ProvidersReport:
    """All rows of the workbook."""

    providers: Sequence[ProviderReportRow]
    services: Sequence[ServiceReportRow]
    certificates: Sequence[CertificateReportRow]
    findings: Sequence[FindingReportRow]
    due: Sequence[DueReportRow]


def providers_report(office: Office, person: Person) -> ProvidersReport | Refusal:
    """Every provider, whatever its status, as of today."""
    if refused := may(person.role, "export-providers"):
        return refused
    today = japan_day(office.clock.now())
    coming = watched(office, person)
    if isinstance(coming, Refusal):
        return coming
    due = [
        DueReportRow(line.due_on, line.days_left, say("ja", line.label), line.provider, line.provider_name, say("ja", line.subject))
        for line in coming
    ]
    with office.reading_recent() as session:
        offered, names = services_as_at(session, None, today), _names(session)
        return ProvidersReport(
            providers=list(_providers(session, office.programme, offered, today)),
            services=list(_services(names, offered)),
            certificates=list(_certificates(session, names, today)),
            findings=list(_findings(session, names, office.programme)),
            due=due,
        )


def public_register(office: Office, person: Person, day: date) -> tuple[RegisterLine, ...] | Refusal:
    """The register of providers and services (決済事業者・決済サービス一覧) as of a day, for who may give it out."""
    return may(person.role, "export-register") or register_as_at(office, person, day)


def _providers(session: Session, programme: Programme, offered: Sequence[ServiceAt], today: date) -> Iterator[ProviderReportRow]:
    p, x = PROVIDERS.c, SUSPENSIONS.c
    services = Counter(service.provider_id for service in offered)
    licences: dict[int, list[str]] = defaultdict(list)
    for licence in session.execute(sa.select(LICENCES).order_by(LICENCES.c.id)):
        kind = vp.LEGAL_KIND_JAPANESE[vp.LegalKind(licence.legal_kind)]
        licences[licence.provider_id].append(f"{kind} {licence.number}")
    suspended = {row.provider_id: row for row in session.execute(sa.select(SUSPENSIONS).where(x.lifted_on.is_(None)))}
    needs, expiries = attention(session), next_expiries(session, programme, today)
    for row in session.execute(sa.select(PROVIDERS).order_by(p.id)):
        suspension = suspended.get(row.id) if row.status == vp.ProviderStatus.SUSPENDED else None
        yield ProviderReportRow(
            number=row.number,
            registration_number=show_registration_number(row.registration_number) if row.registration_number is not None else None,
            name=row.name,
            name_kana=row.name_kana,
            status=text("ja", f"words.provider_status.{row.status}"),
            corporate_number=row.corporate_number,
            legal_kind=vp.LEGAL_KIND_JAPANESE[vp.LegalKind(row.legal_kind)],
            licences="\n".join([*([row.licence_number] if row.licence_number else []), *licences[row.id]]),
            roles="、".join(vp.PROVIDER_ROLE_JAPANESE[vp.ProviderRole(role)] for role in words(row.roles)),
            serves_residents=row.serves_residents,
            postal_code=show_postal_code(row.postal_code),
            address=row.address,
            phone=show_phone(row.phone),
            received_at=row.received_at,
            registered_on=row.registered_from,
            cancelled_from=row.cancelled_from,
            suspended_from=suspension.starts_on if suspension else None,
            suspended_until=suspension.ends_on if suspension else None,
            services=services[row.id],
            open_findings=needs.get(row.id, NOTHING).findings,
            open_conditions=needs.get(row.id, NOTHING).conditions,
            certificate_ends=expiries.get(row.id),
        )


def _names(session: Session) -> Names:
    p = PROVIDERS.c
    return {row.id: (row.number, row.name) for row in session.execute(sa.select(p.id, p.number, p.name))}


def _services(names: Names, offered: Sequence[ServiceAt]) -> Iterator[ServiceReportRow]:
    for service in offered:
        content = service.content
        yield ServiceReportRow(
            *names[service.provider_id],
            service=service.name,
            kind=vp.SERVICE_KIND_JAPANESE[vp.ServiceKind(content.kind)],
            grant_basis=vp.GRANT_BASIS_JAPANESE[vp.GrantBasis(content.grant_basis)],
            return_method=vp.RETURN_METHOD_JAPANESE[vp.ReturnMethod(content.return_method)],
            usable_at=vp.USABLE_AT_JAPANESE[vp.UsableAt(content.usable_at)],
            merchant_fee=content.merchant_fee,
            registered=service.registered,
            registered_from=service.registered_from,
            registered_to=service.registered_to,
            amended_from=service.valid_from,
            presentation=content.presentation,
        )


def _certificates(session: Session, names: Names, today: date) -> Iterator[CertificateReportRow]:
    s, c, e = SERVICES.c, CERTIFICATES.c, EXAMINATIONS.c
    statement = (
        sa.select(CERTIFICATES, s.provider_id, s.name, e.outcome, e.staff, e.at)
        .select_from(CERTIFICATES.join(SERVICES, s.id == c.service_id).outerjoin(EXAMINATIONS, e.certificate_id == c.id))
        .order_by(s.provider_id, s.id, c.valid_to, c.id)
    )
    for row in session.execute(statement):
        yield CertificateReportRow(
            *names[row.provider_id],
            service=row.name,
            standard=vp.CERTIFICATE_JAPANESE[vp.CertificateStandard(row.standard)],
            number=row.number,
            issuer=row.issuer,
            scope=row.scope,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            days_left=(row.valid_to - today).days,
            outcome=text("ja", f"words.outcome.{row.outcome or v.Outcome.REVIEW.value}"),
            examined_by=row.staff,
            examined_at=row.at,
        )


def _findings(session: Session, names: Names, programme: Programme) -> Iterator[FindingReportRow]:
    f, r = FINDINGS.c, REVIEWS.c
    security = programme.security
    statement = sa.select(FINDINGS, r.number, r.provider_id).join_from(FINDINGS, REVIEWS, r.id == f.review_id)
    for row in session.execute(statement.order_by(r.provider_id, r.id, f.place)):
        asked = security.questions.get(row.question) if row.question else None
        yield FindingReportRow(
            *names[row.provider_id],
            review=row.number,
            place=row.place,
            severity=text("ja", f"words.severity.{row.severity}"),
            status=text("ja", f"words.finding_status.{row.status}"),
            area=security.areas[asked.area].ja if asked else None,
            wording=row.wording,
            due_on=row.due_on,
            remedy=row.remedy,
            remedied_on=row.remedied_on,
            verified_on=row.verified_on,
            times_reopened=row.times_reopened,
        )
