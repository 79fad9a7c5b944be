"""Checkers on what is reported after registration."""

from collections.abc import Sequence

import sqlalchemy as sa

from models.amendment import Amendment, AmendmentItem
from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.relations import APPLICATION_AND_STORE, among_few
from models.vocabulary import ApplicationStatus, Verdict
from models.vocabulary_amendments import AmendmentStatus
from secretariat.amendments.entering import enter_due_of
from secretariat.casework.process import AMENDED
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.patrol.stuck import Round, Stuck, only
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.staff import Person

AMENDMENTS, ITEMS = table_of(Amendment), table_of(AmendmentItem)
APPLICATIONS, STORES = table_of(Application), table_of(Store)


def amendment_waiting(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A report of a change that nobody has accepted or refused for long."""
    t, days = AMENDMENTS.c, patrol.office.programme.amendments.waiting_days
    statement = (
        sa.select(t.number, STORES.c.name, t.received_at)
        .select_from(APPLICATION_AND_STORE.join(AMENDMENTS, t.application_id == APPLICATIONS.c.id))
        .where(t.status == AmendmentStatus.RECEIVED.value, t.received_at <= patrol.before(days), *only(t.number, number))
        .order_by(t.received_at, t.id)
        .limit(limit)
    )
    return [Stuck("amendment-waiting", row[0], row[1], japan_day(row[2])) for row in patrol.session.execute(statement)]


def amendment_due(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """An accepted change that holds by now and is not in the record, since nobody has worked there since."""
    i, a = ITEMS.c, APPLICATIONS.c
    since = sa.func.min(i.enter_on)
    statement = (
        sa.select(a.number, STORES.c.name, since)
        .select_from(APPLICATION_AND_STORE.join(ITEMS, i.application_id == a.id))
        .where(i.enter_on <= patrol.today, among_few(a.status).in_(sorted(AMENDED["amend"].sources)), *only(a.number, number))
        .group_by(a.number, STORES.c.name)
        .order_by(since, a.number)
        .limit(limit)
    )
    return [Stuck("amendment-due", row[0], row[1], row[2], fixable=True) for row in patrol.session.execute(statement)]


def ineligible_registered(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A registered store that a change has made ineligible, and whose registration nobody has ended."""
    a = APPLICATIONS.c
    changed = a.id.in_(sa.select(AMENDMENTS.c.application_id).where(AMENDMENTS.c.status == AmendmentStatus.ACCEPTED.value))
    statement = (
        sa.select(a.number, STORES.c.name)
        .select_from(APPLICATION_AND_STORE)
        .where(a.status == ApplicationStatus.REGISTERED.value, a.verdict == Verdict.INELIGIBLE.value, changed, *only(a.number, number))
        .order_by(a.id)
        .limit(limit)
    )
    return [Stuck("ineligible-registered", row[0], row[1]) for row in patrol.session.execute(statement)]


@repeated
def enter_changes(office: Office, person: Person, stuck: Stuck) -> Refusal | None:
    """The changes go into the record."""
    with office.writing(person.login, "amend") as (session, act):
        return enter_due_of(session, act, office, stuck.number)
