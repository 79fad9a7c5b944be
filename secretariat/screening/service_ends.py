"""When the services end through which a registered application has its store give points (取扱いの終了).

The application stays registered: its registration was not taken from the merchant.
"""

from collections.abc import Collection, Mapping
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.merchant import Membership
from models.provider import Service

MEMBERSHIPS, SERVICES = table_of(Membership), table_of(Service)


def services_end(session: Session, application_ids: Collection[int]) -> Mapping[int, date]:
    """By application: the first day on which none of its services is given any more; only where the last of them ends.

    A service that its provider withdrew ends with its registration, even before the memberships in it are ended.
    """
    m, s = MEMBERSHIPS.c, SERVICES.c
    days: dict[int, date | None] = {}
    found = sa.select(m.application_id, m.valid_to, s.registered_to).join_from(MEMBERSHIPS, SERVICES, s.id == m.service_id)
    for application_id, own_end, end_of_service in session.execute(found.where(m.application_id.in_(application_ids))):
        ends = min((day for day in (own_end, end_of_service) if day is not None), default=None)
        before = days.get(application_id, ends)
        days[application_id] = None if ends is None or before is None else max(ends, before)
    return {application_id: day for application_id, day in days.items() if day is not None}
