"""Grants as lists show them, oldest first."""

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.grant import GrantCost, ModificationGrant
from models.provider import Provider
from models.vocabulary import RefusalCode
from models.vocabulary_providers import GrantStatus
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

GRANTS, COSTS, PROVIDERS = table_of(ModificationGrant), table_of(GrantCost), table_of(Provider)


@dataclass(frozen=True, slots=True)
class GrantRow:
    """One grant of a list, in whole yen; `planned_yen` is the sum of all lines that were applied for."""

    number: str
    status: str
    provider_number: str
    provider_name: str
    project: str
    received_at: datetime
    planned_yen: int
    decided_on: date | None
    granted_yen: int | None
    settled_yen: int | None
    paid_on: date | None


def list_grants(office: Office, person: Person, status: str | None = None) -> tuple[GrantRow, ...] | Refusal:
    """All grants, or those of one status."""
    if refused := may(person.role, "show"):
        return refused
    if status is not None and status not in set(GrantStatus):
        return refuse(RefusalCode.INVALID_VALUE, "grants.no_such_status", status=status, known=tuple(known.value for known in GrantStatus))
    with office.reading() as session:
        return _rows(session, sa.true() if status is None else GRANTS.c.status == status)


def grants_of(session: Session, provider_id: int) -> tuple[GrantRow, ...]:
    """All grants of one provider."""
    return _rows(session, GRANTS.c.provider_id == provider_id)


def _rows(session: Session, wanted: sa.ColumnElement[bool]) -> tuple[GrantRow, ...]:
    g, p, c = GRANTS.c, PROVIDERS.c, COSTS.c
    planned = sa.select(sa.func.sum(c.planned_yen)).where(c.grant_id == g.id).scalar_subquery()
    statement = (
        sa.select(GRANTS, p.number.label("provider_number"), p.name.label("provider_name"), planned.label("planned_yen"))
        .join(PROVIDERS, p.id == g.provider_id)
        .where(wanted)
        .order_by(g.id)
    )
    return tuple(
        GrantRow(
            number=row.number,
            status=row.status,
            provider_number=row.provider_number,
            provider_name=row.provider_name,
            project=row.project,
            received_at=row.received_at,
            planned_yen=int(row.planned_yen),
            decided_on=row.decided_on,
            granted_yen=row.granted_yen,
            settled_yen=row.settled_yen,
            paid_on=row.paid_on,
        )
        for row in session.execute(statement)
    )
