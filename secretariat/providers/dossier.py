"""Everything that is kept about one provider (決済事業者の記録一式), read at one moment, as of a day in Japan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.security_review import SecurityReview
from secretariat.casework.acts import PROVIDER, Case, required_case
from secretariat.clock import japan_day
from secretariat.evidence.reading import EvidenceLine, evidence_of
from secretariat.grants.listing import GrantRow, grants_of
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.certificates import ProviderCertificate, certificates_of
from secretariat.providers.conditions import ConditionLine, conditions_of
from secretariat.providers.findings import FindingLine, findings_of
from secretariat.providers.readiness import RunLine, TestStanding, runs_of
from secretariat.providers.register import ServiceAt, services_as_at
from secretariat.providers.requirement_facts import load_facts
from secretariat.providers.requirement_rules import RequirementLine, judge
from secretariat.providers.security_review import ReviewLine, reviews_of
from secretariat.providers.standing import SecurityStanding, lapse_reasons
from secretariat.providers.suspension import SuspensionLine, suspensions_of
from secretariat.refusal import Message, Refusal
from secretariat.screening.explanation import HistoryLine, history
from secretariat.screening.records import words
from secretariat.staff import Person, names_of

REVIEWS = table_of(SecurityReview)


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """A security review with its findings."""

    line: ReviewLine
    findings: tuple[FindingLine, ...]


@dataclass(frozen=True, slots=True)
class ProviderDossier:
    """Requirements, services and `security` (by service id) as of `day`, the rest as it is kept now; people by their login.

    `names`: of the people who are named so. `licences`: legal kind and number, the one submitted first. `lapsed`: why a registered
    service's security holds no more, by its id.
    """

    number: str
    version: int
    status: str
    registration_number: int | None
    name: str
    name_kana: str
    corporate_number: str
    roles: tuple[str, ...]
    serves_residents: bool
    contact_name: str
    contact_email: str
    phone: str
    postal_code: str
    address: str
    desk_phone: str | None
    desk_hours: str | None
    received_at: datetime
    registered_on: date | None
    cancelled_from: date | None
    proposed_by: str | None
    day: date
    licences: tuple[tuple[str, str | None], ...]
    requirements: tuple[RequirementLine, ...]
    conditions: tuple[ConditionLine, ...]
    services: tuple[ServiceAt, ...]
    security: Mapping[int, SecurityStanding]
    lapsed: Mapping[int, Message]
    certificates: tuple[ProviderCertificate, ...]
    tests: tuple[TestStanding, ...]
    runs: tuple[RunLine, ...]
    reviews: tuple[ReviewShown, ...]
    suspensions: tuple[SuspensionLine, ...]
    evidence: tuple[EvidenceLine, ...]
    grants: tuple[GrantRow, ...]
    history: Sequence[HistoryLine]
    names: Mapping[str, str]

    def name_of(self, login: str | None) -> str:
        """The name of somebody who is named here by the login."""
        return self.names.get(login, login) if login is not None else ""


def provider_dossier(office: Office, person: Person, number: str, day: date | None = None) -> ProviderDossier | Refusal:
    """The provider of a number, as of today or another day; with the evidence of its reviews and grants."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_case(session, PROVIDER, number)
        if isinstance(case, Refusal):
            return case
        return _dossier(session, office, case, day or japan_day(office.clock.now()))


def _dossier(session: Session, office: Office, case: Case, day: date) -> ProviderDossier:
    row, programme = case.row, office.programme
    facts = load_facts(session, programme, case.id, day)
    reviews = _reviews(session, case.id)
    grants = grants_of(session, case.id)
    conditions, certificates, runs = conditions_of(session, case.id), certificates_of(session, case.id), runs_of(session, case.id)
    cases = [case.number, *(review.line.number for review in reviews), *(grant.number for grant in grants)]
    requirements, evidence = judge(programme, facts), evidence_of(session, cases)
    logins = (
        row["proposed_by"],
        *(line.settled_by for line in requirements),
        *(line.met_by for line in conditions),
        *(certificate.staff for certificate in certificates),
        *(run.staff for run in runs),
        *(review.line.concluded_by for review in reviews),
        *(login for review in reviews for line in review.findings for login in (line.found_by, line.remedied_by, line.verified_by)),
        *(file.kept_by for file in evidence),
    )
    return ProviderDossier(
        number=case.number,
        version=case.version,
        status=case.status,
        registration_number=row["registration_number"],
        name=row["name"],
        name_kana=row["name_kana"],
        corporate_number=row["corporate_number"],
        roles=words(row["roles"]),
        serves_residents=row["serves_residents"],
        contact_name=row["contact_name"],
        contact_email=row["contact_email"],
        phone=show_phone(row["phone"]),
        postal_code=show_postal_code(row["postal_code"]),
        address=row["address"],
        desk_phone=show_phone(row["desk_phone"]) if row["desk_phone"] is not None else None,
        desk_hours=row["desk_hours"],
        received_at=row["received_at"],
        registered_on=row["registered_from"],
        cancelled_from=row["cancelled_from"],
        proposed_by=row["proposed_by"],
        day=day,
        licences=facts.licences,
        requirements=requirements,
        conditions=conditions,
        services=services_as_at(session, [case.id], day),
        security=facts.security,
        lapsed=lapse_reasons(session, programme, [case.id], day),
        certificates=certificates,
        tests=facts.readiness,
        runs=runs,
        reviews=reviews,
        suspensions=suspensions_of(session, case.id),
        evidence=evidence,
        grants=grants,
        history=history(session, case.number),
        names=names_of(session, logins),
    )


def _reviews(session: Session, provider_id: int) -> tuple[ReviewShown, ...]:
    ids = {
        row.number: row.id for row in session.execute(sa.select(REVIEWS.c.number, REVIEWS.c.id).where(REVIEWS.c.provider_id == provider_id))
    }
    return tuple(ReviewShown(line, findings_of(session, ids[line.number])) for line in reviews_of(session, provider_id))
