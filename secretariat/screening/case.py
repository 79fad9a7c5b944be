"""An application as a decision needs it: a frozen picture, loaded in one go."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, Settlement
from models.base import table_of
from models.journal import JournalEntry
from models.merchant import Store
from models.office import Staff
from models.provider import Provider, Service
from models.relations import APPLICATION_AND_ROOT, ROOT, ROOT_ID
from models.vocabulary import Outcome, ProviderStatus, RefusalCode, Rule
from secretariat.identifiers import normal_case_number
from secretariat.refusal import Refusal, refuse
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.findings import Finding, unpack
from secretariat.screening.records import words

APPLICATIONS, SETTLEMENTS, STORES = table_of(Application), table_of(Settlement), table_of(Store)
PROVIDERS, SERVICES, ENTRIES = table_of(Provider), table_of(Service), table_of(JournalEntry)
LAST, HOLDER = table_of(Staff).alias(), table_of(Staff).alias()


@dataclass(frozen=True, slots=True)
class Pending:
    """What awaits a second person: the command, who stands behind it, the status to go back to, reasons and note."""

    command: str
    by: tuple[str, ...]
    back: str
    reasons: tuple[str, ...] = ()
    note: str | None = None

    def packed(self) -> str:
        """As JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def pending_by(login: str) -> str:
    """What a packed decision that the person stands behind is LIKE, escaped by a backslash: in its list of logins, and nowhere else."""
    return f'%"by": [%"{login.replace("_", chr(92) + "_")}"%], "back"%'


def unpack_pending(text: str | None) -> Pending | None:
    """The pending decision behind `packed`."""
    if text is None:
        return None
    kept = json.loads(text)
    return Pending(kept["command"], tuple(kept["by"]), kept["back"], tuple(kept["reasons"]), kept["note"])


@dataclass(frozen=True, slots=True)
class Settled:
    """A person's judgement of a check; `confirmed_by` where a second person agreed."""

    outcome: Outcome
    staff: str
    confirmed_by: str | None
    note: str


@dataclass(frozen=True, slots=True)
class ServiceState:
    """A service that an application names."""

    id: int
    name: str
    registered: bool


@dataclass(frozen=True, slots=True)
class StoreState:
    """The application's own store row, and the store that it is one with (itself, unless joined)."""

    id: int
    root_id: int
    merchant_id: str | None  # the root's

    @property
    def is_joined(self) -> bool:
        """Whether it turned out to be another store."""
        return self.id != self.root_id


@dataclass(frozen=True, slots=True)
class ApplicationCase:
    """Everything about one application that decisions look at; `last_staff` and `last_at`: who brought about its status, and when."""

    id: int
    number: str
    version: int
    status: str
    assignee: str | None
    received_at: datetime
    returned_at: datetime | None
    cutoff_at: datetime | None
    cutoff_start_on: date | None
    due_on: date
    start_on: date | None
    return_rate: int | None
    subsidised: bool
    verdict: str
    franchise: str
    exclusion: str | None
    declared_merchant_id: str | None
    findings: Mapping[Rule, Finding]
    settled: Mapping[Rule, Settled]
    pending: Pending | None
    provider_id: int
    provider_name: str
    provider_status: str
    services: tuple[ServiceState, ...]
    store: StoreState
    last_staff: str
    last_at: datetime
    last_staff_name: str | None = None
    assignee_name: str | None = None


def load_application(session: Session, number: str) -> ApplicationCase | None:
    """The application of a number; None if there is none."""
    a = APPLICATIONS.c
    earlier = ENTRIES.alias()
    brought_about = (
        sa.select(sa.func.max(earlier.c.version))
        .where(earlier.c.case_id == number, earlier.c.from_status.is_distinct_from(earlier.c.to_status))
        .scalar_subquery()
    )
    row = session.execute(
        sa.select(
            APPLICATIONS,
            PROVIDERS.c.name.label("provider_name"),
            PROVIDERS.c.status.label("provider_status"),
            ROOT_ID.label("root_id"),
            ROOT.c.merchant_id,
            ENTRIES.c.staff.label("last_staff"),
            ENTRIES.c.at.label("last_at"),
            LAST.c.name.label("last_staff_name"),
            HOLDER.c.name.label("assignee_name"),
        )
        .select_from(
            APPLICATION_AND_ROOT.join(PROVIDERS, PROVIDERS.c.id == a.provider_id)
            .outerjoin(ENTRIES, sa.and_(ENTRIES.c.case_id == a.number, ENTRIES.c.version == brought_about))
            .outerjoin(LAST, LAST.c.login == ENTRIES.c.staff)
            .outerjoin(HOLDER, HOLDER.c.login == a.assignee)
        )
        .where(a.number == number)
    ).one_or_none()
    if row is None:
        return None
    settled = {
        Rule(rule): Settled(Outcome(outcome), staff, confirmed, note)
        for rule, outcome, staff, confirmed, note in session.execute(
            sa.select(SETTLEMENTS.c.rule, SETTLEMENTS.c.outcome, SETTLEMENTS.c.staff, SETTLEMENTS.c.confirmed_by, SETTLEMENTS.c.note).where(
                SETTLEMENTS.c.application_id == row.id
            )
        )
    }
    findings = unpack(row.checks, PLAIN)
    services = services_of(session, words(row.services))
    findings[Rule.PROVIDER] = provider_finding(row.provider_name, row.provider_status)
    findings[Rule.SERVICES] = services_finding(services)
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
        settled=settled,
        pending=unpack_pending(row.pending),
        provider_id=row.provider_id,
        provider_name=row.provider_name,
        provider_status=row.provider_status,
        services=services,
        store=StoreState(row.store_id, row.root_id, row.merchant_id),
        last_staff=row.last_staff or "",
        last_at=row.last_at or row.received_at,
        last_staff_name=row.last_staff_name,
        assignee_name=row.assignee_name,
    )


def required_application(session: Session, number: str) -> ApplicationCase | Refusal:
    """The application of a number as it is kept or typed; refused if there is none."""
    return load_application(session, normal_case_number(number)) or refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)


def services_of(session: Session, ids: tuple[str, ...]) -> tuple[ServiceState, ...]:
    """Services by their ids, in that order."""
    known = {
        row.id: ServiceState(row.id, row.name, row.registered_from is not None and row.registered_to is None)
        for row in session.execute(
            sa.select(SERVICES.c.id, SERVICES.c.name, SERVICES.c.registered_from, SERVICES.c.registered_to).where(
                SERVICES.c.id.in_([int(number) for number in ids])
            )
        )
    }
    return tuple(known[int(number)] for number in ids)


def provider_finding(name: str, status: str) -> Finding:
    """Judged on reading: a provider's registration changes without the application."""
    if status == ProviderStatus.REGISTERED:
        return Finding(Rule.PROVIDER, Outcome.PASS, "registered", (name,))
    return Finding(Rule.PROVIDER, Outcome.REVIEW, "not_registered", (name, status))


def services_finding(services: tuple[ServiceState, ...]) -> Finding:
    """Likewise for the services."""
    missing = tuple(service.name for service in services if not service.registered)
    if missing:
        return Finding(Rule.SERVICES, Outcome.REVIEW, "not_registered", (missing,))
    return Finding(Rule.SERVICES, Outcome.PASS, "registered", (tuple(service.name for service in services),))
