"""Checkers on applications that do not go on."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from models.application import Application
from models.base import table_of
from models.correction import CorrectionItem
from models.journal import JournalEntry
from models.merchant import Store
from models.office import Staff, StaffAbsence
from models.provider import Provider, Service
from models.relations import APPLICATION_AND_STORE, STAFF, among_few, name_behind
from models.succession import Succession
from models.vocabulary import ApplicationStatus, CorrectionStatus, Role
from models.vocabulary_providers import PROVIDERS_OUT
from models.vocabulary_succession import SuccessionStatus
from secretariat.casework.freeing import away_on
from secretariat.casework.process import OPEN_STATUSES, UNDECIDED
from secretariat.clock import japan_day
from secretariat.patrol.stuck import Round, Stuck, only
from secretariat.permissions import PERMITTED
from secretariat.screening.records import words

APPLICATIONS, STORES, ENTRIES, ITEMS = table_of(Application), table_of(Store), table_of(JournalEntry), table_of(CorrectionItem)
PROVIDERS, SERVICES, ABSENCES = table_of(Provider), table_of(Service), table_of(StaffAbsence)
SUCCESSIONS = table_of(Succession)
TO_REGISTER: Final = (*UNDECIDED, ApplicationStatus.APPROVED.value)
FAILED: Final = (ApplicationStatus.REJECTED.value, ApplicationStatus.WITHDRAWN.value)
RECORDED: Final = SuccessionStatus.RECORDED.value
LOOKED_AT: Final = 5000  # applications of providers with services that ended
Condition = sa.ColumnElement[bool]
Since = sa.ColumnElement[datetime]


def _last_entry() -> sa.ScalarSelect[datetime]:
    a, e = APPLICATIONS.c, ENTRIES.c
    return sa.select(e.at).where(e.case_id == a.number, e.version == a.version).scalar_subquery()


def _found(
    patrol: Round, kind: str, condition: Condition, since: Since | None, limit: int, number: str | None, *, frees: bool = False
) -> list[Stuck]:
    """The applications that fulfil the condition; `frees`: the fix frees those that somebody holds."""
    a = APPLICATIONS.c
    statement = (
        sa.select(a.number, STORES.c.name, a.assignee, name_behind(a.assignee).label("staff"), (since if since is not None else sa.null()))
        .select_from(APPLICATION_AND_STORE.outerjoin(STAFF, STAFF.c.login == a.assignee))
        .where(condition, *only(a.number, number))
        .order_by(a.due_on, a.id)
        .limit(limit)
    )
    return [
        Stuck(kind, row[0], row[1], japan_day(row[4]) if row[4] is not None else None, row[3], fixable=frees and row[2] is not None)
        for row in patrol.session.execute(statement)
    ]


def approved_without_start(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Approved after the last closing run that could register it."""
    a = APPLICATIONS.c
    last = max((row.start_on for row in patrol.calendar.to_close(patrol.today)), default=None)
    too_late = sa.true() if last is None else sa.or_(a.cutoff_start_on.is_(None), a.cutoff_start_on > last)
    condition = sa.and_(a.status == ApplicationStatus.APPROVED.value, too_late)
    return _found(patrol, "approved-without-start", condition, a.decided_at, limit, number)


def left_open(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Left open by the closing run of its start day, and nothing has happened to it for long."""
    a = APPLICATIONS.c
    closed = [row.start_on for row in patrol.calendar.rows if row.closing_at is not None]
    since = _last_entry()
    condition = sa.and_(a.cutoff_start_on.in_(closed), a.status.in_(OPEN_STATUSES), since <= patrol.before(patrol.rules.untouched_days))
    return _found(patrol, "left-open", condition, since, limit, number, frees=True)


def held_untouched(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Somebody holds it, and nothing has happened to it for long."""
    a, since = APPLICATIONS.c, _last_entry()
    long_ago = since <= patrol.before(patrol.rules.untouched_days)
    condition = sa.and_(a.assignee.is_not(None), a.status == ApplicationStatus.IN_REVIEW.value, long_ago)
    return _found(patrol, "held-untouched", condition, since, limit, number, frees=True)


def holder_gone(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Held by somebody who is away, has left, or works on cases no more."""
    a, s = APPLICATIONS.c, table_of(Staff).c
    active = s.active == sa.literal(True, s.active.type)
    may_hold = sa.select(s.login).where(active, s.role.in_([role.value for role in Role if role in PERMITTED["next"]]))
    away = sa.select(ABSENCES.c.login).where(away_on(patrol.today))
    condition = sa.and_(a.assignee.is_not(None), a.status.in_(OPEN_STATUSES), sa.or_(a.assignee.not_in(may_hold), a.assignee.in_(away)))
    return _found(patrol, "holder-gone", condition, _last_entry(), limit, number, frees=True)


def correction_unread(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """The provider has answered, and nobody has looked at the answer for long."""
    a, i = APPLICATIONS.c, ITEMS.c
    since = (
        sa.select(sa.func.min(i.answered_at)).where(i.application_id == a.id, i.status == CorrectionStatus.ANSWERED.value).scalar_subquery()
    )
    condition = sa.and_(a.status.in_(OPEN_STATUSES), since <= patrol.before(patrol.rules.unread_correction_days))
    answered = sa.select(i.application_id).where(i.status == CorrectionStatus.ANSWERED.value)
    return _found(patrol, "correction-unread", sa.and_(a.id.in_(answered), condition), since, limit, number, frees=True)


def second_waiting(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A decision that another person has neither confirmed nor declined for long."""
    a, e = APPLICATIONS.c, ENTRIES.c
    awaits = ApplicationStatus.AWAITING_SECOND.value
    came_to_wait = sa.and_(e.case_id == a.number, e.to_status == awaits, e.from_status != awaits)
    since = sa.select(sa.func.max(e.at)).where(came_to_wait).scalar_subquery()
    condition = sa.and_(a.status == awaits, since <= patrol.before(patrol.rules.second_person_days))
    return _found(patrol, "second-waiting", condition, since, limit, number)


def taken_over(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Registered elsewhere and taken over, with checks that fail or that a person has to judge."""
    a = APPLICATIONS.c
    # word for word as the index of these says it
    condition = sa.and_(a.status == sa.literal_column("'registered'"), a.open_points > sa.literal_column("0"))
    return _found(patrol, "taken-over", condition, a.received_at, limit, number)


def succession_failed(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Still registered, although whoever runs the store now was not: a manager ends it from a day, or has the succession undone."""
    a, s, successor = APPLICATIONS.c, SUCCESSIONS.c, APPLICATIONS.alias("successor")
    failed = sa.exists().where(
        s.predecessor_id == a.id, s.status == RECORDED, successor.c.id == s.successor_id, successor.c.status.in_(FAILED)
    )
    since = sa.select(s.at).where(s.predecessor_id == a.id, s.status == RECORDED).scalar_subquery()
    recorded = sa.select(s.predecessor_id).where(s.status == RECORDED)
    condition = sa.and_(a.id.in_(recorded), among_few(a.status) == ApplicationStatus.REGISTERED.value, failed)
    return _found(patrol, "succession-failed", condition, since, limit, number)


def services_ended(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Nothing that the application names can be registered any more: its provider is out, or all its services have ended."""
    s = SERVICES.c
    out = PROVIDERS.c.status.in_([status.value for status in PROVIDERS_OUT])
    over = sa.select(s.id, s.provider_id).join_from(SERVICES, PROVIDERS, PROVIDERS.c.id == s.provider_id)
    ended = {row.id: row.provider_id for row in patrol.session.execute(over.where(sa.or_(out, s.registered_to <= patrol.today)))}
    found = _naming(patrol, set(ended), set(ended.values()), number)
    return [one for _, one in zip(range(limit), found, strict=False)]


def _naming(patrol: Round, services: set[int], providers: set[int], number: str | None) -> Iterator[Stuck]:
    """Undecided and approved applications of these providers that name none but these services."""
    if not providers:
        return
    a = APPLICATIONS.c
    statement = (
        sa.select(a.number, a.services, STORES.c.name, name_behind(a.assignee).label("staff"))
        .select_from(APPLICATION_AND_STORE.outerjoin(STAFF, STAFF.c.login == a.assignee))
        .where(a.provider_id.in_(providers), a.status.in_(TO_REGISTER), *only(a.number, number))
        .order_by(a.id)
        .limit(LOOKED_AT)
    )
    for row in patrol.session.execute(statement):
        if {int(word) for word in words(row.services)} <= services:
            yield Stuck("services-ended", row.number, row.name, None, row.staff)
