"""Which cases were kept long enough: conditions on their records. Open ones never are, and none under a hold."""

from datetime import date, timedelta
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal
from models.privacy import CaseHold, ErasedCase
from models.vocabulary import ApplicationStatus
from models.vocabulary_amendments import AmendmentStatus
from models.vocabulary_figures import BookKind
from models.vocabulary_inquiries import InquiryStatus
from models.vocabulary_privacy import Retention
from secretariat.clock import japan_midnight
from secretariat.privacy.kinds import (
    AMENDMENTS,
    APPLICATIONS,
    BOOKS,
    EVIDENCES,
    HELD,
    INQUIRIES,
    PROVIDERS,
    RECEIPTS,
    REQUESTS,
    SHIPMENTS,
    number_of,
)
from secretariat.privacy.periods import kept_until, last_ended
from secretariat.programme import Programme
from secretariat.programme_file.retention import RetentionPeriod

ENTRIES, PERSONAL, HOLDS, ERASED = table_of(JournalEntry), table_of(JournalPersonal), table_of(CaseHold), table_of(ErasedCase)
Condition = sa.ColumnElement[bool]
TABLES: Final = {
    Retention.REGISTERED: APPLICATIONS,
    Retention.NOT_REGISTERED: APPLICATIONS,
    Retention.INQUIRIES: INQUIRIES,
    Retention.PARCELS: SHIPMENTS,
    Retention.RECEIPTS: RECEIPTS,
    Retention.LOOKS: BOOKS,
    Retention.PROVIDERS: PROVIDERS,
    Retention.REQUESTS: REQUESTS,
}
"""In the order in which they are erased: what hangs on others last."""
ENDED: Final = {
    Retention.REGISTERED: frozenset({ApplicationStatus.REGISTERED.value, ApplicationStatus.CANCELLED.value}),
    Retention.NOT_REGISTERED: frozenset({ApplicationStatus.REJECTED.value, ApplicationStatus.WITHDRAWN.value}),
    Retention.INQUIRIES: HELD["Q"].transitions["erase"].sources,
    Retention.PARCELS: HELD["K"].transitions["erase"].sources,
    Retention.RECEIPTS: HELD["L"].transitions["erase"].sources,
    Retention.PROVIDERS: HELD["P"].transitions["erase"].sources,
    Retention.REQUESTS: HELD["D"].transitions["erase"].sources,
}
BEHIND_THE_PROGRAMME: Final = frozenset({Retention.REGISTERED, Retention.PROVIDERS})
"""Kept from the end of the programme at the earliest."""


def period(programme: Programme, kind: Retention) -> RetentionPeriod:
    """The period of a kind of cases."""
    rules = programme.retention
    return {
        Retention.REGISTERED: rules.registered,
        Retention.NOT_REGISTERED: rules.not_registered,
        Retention.INQUIRIES: rules.inquiries,
        Retention.PARCELS: rules.parcels,
        Retention.RECEIPTS: rules.receipts,
        Retention.LOOKS: rules.looks,
        Retention.PROVIDERS: rules.providers,
        Retention.REQUESTS: rules.requests,
    }[kind]


def kept_until_of(programme: Programme, kind: Retention, ended_on: date) -> date:
    """The last day on which a case of a kind is kept that came to its end on a day."""
    last = max(ended_on, programme.programme.ends_on) if kind in BEHIND_THE_PROGRAMME else ended_on
    return kept_until(last, period(programme, kind).years)


def kept_long_enough(programme: Programme, kind: Retention, until: date) -> Condition:
    """That a case of a kind ended, and was to be kept until then at the longest."""
    last, table = last_ended(until, period(programme, kind).years), TABLES[kind]
    if kind is Retention.LOOKS:
        return sa.and_(BOOKS.c.kind == BookKind.LOOK.value, BOOKS.c.day <= last)
    if kind in BEHIND_THE_PROGRAMME and programme.programme.ends_on > last:
        return sa.false()
    return sa.and_(table.c.status.in_(sorted(ENDED[kind])), ended_at(table) < japan_midnight(last + timedelta(days=1)))


def ended_at(table: sa.Table) -> sa.ScalarSelect[object]:
    """When a case came to the status in which it is."""
    e = ENTRIES.alias()
    moved = sa.select(sa.func.max(e.c.at)).where(e.c.case_id == number_of(table), e.c.from_status.is_distinct_from(e.c.to_status))
    return moved.correlate(table).scalar_subquery()


def holds_something(table: sa.Table) -> Condition:
    """That something personal of a case may be there: it was not erased yet, or something was said about it since."""
    number = number_of(table)
    erased = sa.exists().where(ERASED.c.entry_case == number)
    said = sa.exists().where(PERSONAL.c.case_id == number)
    return said if table is BOOKS else sa.or_(~erased, said)


def is_free(kind: Retention) -> Condition:
    """That nobody needs a case any more: no hold keeps it, nothing that hangs on it is open."""
    table = TABLES[kind]
    free = [~_held(number_of(table))]
    if table is APPLICATIONS:
        a = APPLICATIONS.c
        report, paper, call = AMENDMENTS.c, EVIDENCES.c, INQUIRIES.c
        free += [
            ~sa.exists().where(report.application_id == a.id, sa.or_(report.status == AmendmentStatus.RECEIVED, _held(report.number))),
            ~sa.exists().where(paper.case_id == a.number, _held(paper.number)),
            ~sa.exists().where(call.store_id == a.store_id, sa.or_(call.status != InquiryStatus.CLOSED, _held(call.number))),
        ]
    elif table is SHIPMENTS:
        free.append(~sa.exists().where(APPLICATIONS.c.id == SHIPMENTS.c.application_id, _held(APPLICATIONS.c.number)))
    elif table is INQUIRIES:
        free.append(~sa.exists().where(APPLICATIONS.c.store_id == INQUIRIES.c.store_id, _held(APPLICATIONS.c.number)))
    return sa.and_(*free)


def _held(number: sa.ColumnElement[str]) -> Condition:
    hold = HOLDS.alias()
    return sa.exists().where(hold.c.entry_case == number, hold.c.lifted_at.is_(None))
