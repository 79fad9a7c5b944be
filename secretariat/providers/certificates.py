"""Certificates of third parties (第三者認証) that services rest on: added, examined, renewed. `valid_to` is the last day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Certificate, CertificateExamination, Service
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import CertificateStandard
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.providers.service_content import same_name
from secretariat.providers.wording import check_wording, clean_line
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

SERVICES, CERTIFICATES, EXAMINATIONS = table_of(Service), table_of(Certificate), table_of(CertificateExamination)


@dataclass(frozen=True, slots=True)
class ProviderCertificate:
    """A certificate of one service and what a reviewer found about it; `outcome` is review until somebody has examined it."""

    id: int
    service_id: int
    service: str
    standard: str
    number: str
    issuer: str
    scope: str
    valid_from: date
    valid_to: date
    outcome: Outcome
    staff: str | None
    at: datetime | None
    note: str | None

    def holds(self, day: date) -> bool:
        """Whether it was found good and is valid on the day."""
        return self.outcome is Outcome.PASS and self.valid_from <= day <= self.valid_to


def certificates_of(session: Session, provider_id: int) -> tuple[ProviderCertificate, ...]:
    """All certificates of a provider's services, by service and then by their end."""
    s, c, e = SERVICES.c, CERTIFICATES.c, EXAMINATIONS.c
    statement = (
        sa.select(CERTIFICATES, s.name, e.outcome, e.staff, e.at, e.note)
        .select_from(CERTIFICATES.join(SERVICES, s.id == c.service_id).outerjoin(EXAMINATIONS, e.certificate_id == c.id))
        .where(s.provider_id == provider_id)
        .order_by(s.id, c.valid_to, c.id)
    )
    return tuple(
        ProviderCertificate(
            row.id,
            row.service_id,
            row.name,
            row.standard,
            row.number,
            row.issuer,
            row.scope,
            row.valid_from,
            row.valid_to,
            Outcome(row.outcome or Outcome.REVIEW),
            row.staff,
            row.at,
            row.note,
        )
        for row in session.execute(statement)
    )


def services_in_use(session: Session, provider_id: int, day: date) -> Mapping[str, int]:
    """The ids of a provider's services by their name, in the order in which they came, without those that are withdrawn by that day."""
    s = SERVICES.c
    in_use = sa.or_(s.registered_to.is_(None), s.registered_to > day)
    rows = session.execute(sa.select(s.name, s.id).where(s.provider_id == provider_id, in_use).order_by(s.id))
    return {row[0]: row[1] for row in rows}


def add_certificate(
    office: Office,
    person: Person,
    provider: str,
    services: Sequence[str],
    standard: str,
    number: str,
    issuer: str,
    scope: str,
    valid_from: date,
    valid_to: date,
) -> tuple[int, ...] | Refusal:
    """Adds a certificate to each of the named services whose security it shows; gives its id for each, in that order.

    A renewal is added in the same way: a registered provider stays registered.
    """
    added: tuple[int, ...] = ()

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        nonlocal added
        content = _content(standard, number, issuer, scope, valid_from, valid_to)
        if isinstance(content, Refusal):
            return content
        named = _named(services_in_use(session, case.id, japan_day(act.at)), services)
        if isinstance(named, Refusal):
            return named
        if refused := _known_already(session, named, content):
            return refused
        rows = [{"service_id": service_id, **content} for service_id in named.values()]
        added = tuple(session.execute(sa.insert(CERTIFICATES).values(row).returning(CERTIFICATES.c.id)).scalar_one() for row in rows)
        days = {"valid_from": valid_from.isoformat(), "valid_to": valid_to.isoformat()}
        payload = {"services": list(named), "certificates": list(added), "standard": standard, "number": content["number"], **days}
        return Change(payload=payload, personal={"issuer": content["issuer"], "scope": content["scope"]})

    refused = act_on(office, person, PROVIDER, provider, Command("add-certificate"), write)
    return added if refused is None else refused


def examine_certificate(
    office: Office, person: Person, provider: str, certificate_id: int, outcome: str, note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Says whether a certificate is genuine and its scope covers the service: pass, or fail with a note. The last word counts.

    With `seen`, only if the provider still has that version.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if outcome not in (Outcome.PASS, Outcome.FAIL):
            return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_outcome", outcome=outcome)
        if outcome == Outcome.FAIL and (refused := check_wording(note, "security.certificate_failed_needs_note")):
            return refused
        c, s, e = CERTIFICATES.c, SERVICES.c, EXAMINATIONS.c
        of_provider = session.execute(
            sa.select(c.id, e.outcome)
            .select_from(CERTIFICATES.join(SERVICES, s.id == c.service_id).outerjoin(EXAMINATIONS, e.certificate_id == c.id))
            .where(s.provider_id == case.id)
        )
        # compared here: no database is asked for a number that it cannot hold
        found = next((row for row in of_provider if row.id == certificate_id), None)
        if found is None:
            return refuse(RefusalCode.NOT_FOUND, "security.no_such_certificate", number=case.number, certificate=certificate_id)
        row = {"outcome": outcome, "note": note, "staff": act.staff, "at": act.at, **case.entry}
        if found.outcome is None:
            session.execute(sa.insert(EXAMINATIONS), [{"certificate_id": certificate_id, **row}])
        else:
            session.execute(sa.update(EXAMINATIONS).where(e.certificate_id == certificate_id).values(row))
        return Change(payload={"certificate": certificate_id, "outcome": outcome})

    return act_on(office, person, PROVIDER, provider, Command("examine-certificate", note=note), write, seen=seen)


def _content(standard: str, number: str, issuer: str, scope: str, valid_from: date, valid_to: date) -> dict[str, object] | Refusal:
    """The columns of a certificate, or what is wrong with it."""
    known = tuple(kind.value for kind in CertificateStandard)
    if standard not in known:
        return refuse(RefusalCode.INVALID_VALUE, "security.no_such_standard", standard=standard, known=known)
    content: dict[str, object] = {"standard": standard, "valid_from": valid_from, "valid_to": valid_to}
    for name, text in (("number", number), ("issuer", issuer), ("scope", scope)):
        line = clean_line(name, text)
        if isinstance(line, Refusal):
            return line
        # a certificate's own number may look like a マイナンバー by chance
        if name != "number" and (refused := check_note(line)):
            return refused
        content[name] = line
    if valid_to < valid_from:
        return refuse(RefusalCode.INVALID_VALUE, "security.certificate_ends_before", valid_from=valid_from, valid_to=valid_to)
    return content


def _named(known: Mapping[str, int], services: Sequence[str]) -> Mapping[str, int] | Refusal:
    """The services that are named, once each; refused where none is, or one that the provider does not have or has no more."""
    if not any(service.strip() for service in services):
        return refuse(RefusalCode.INVALID_VALUE, "security.no_service_named", known=tuple(known))
    if unknown := tuple(service for service in services if not any(same_name(service, name) for name in known)):
        return refuse(RefusalCode.INVALID_VALUE, "security.no_such_service", services=unknown, known=tuple(known))
    return {name: known[name] for service in services for name in known if same_name(service, name)}


def _known_already(session: Session, named: Mapping[str, int], content: Mapping[str, object]) -> Refusal | None:
    c = CERTIFICATES.c
    same = sa.and_(*(c[name] == content[name] for name in ("standard", "number", "valid_from", "valid_to")))
    found = set(session.execute(sa.select(c.service_id).where(c.service_id.in_(named.values()), same)).scalars())
    if not found:
        return None
    services = tuple(name for name, service_id in named.items() if service_id in found)
    return refuse(RefusalCode.NOTHING_TO_DO, "security.certificate_known", services=services, number=content["number"])
