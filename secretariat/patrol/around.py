"""Checkers on what lies around applications: parcels, letters, files, closing runs, providers."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import sqlalchemy as sa

from models.application import Application, Batch, KitAddress
from models.base import table_of
from models.journal import JournalEntry, Outbox
from models.kit import Shipment
from models.merchant import Membership, Store
from models.provider import Provider
from models.receipt import HeldBatch
from models.relations import ROOT_ID, STAFF, name_behind
from models.staging import Staging
from models.vocabulary import HeldBatchStatus
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.acts import PROVIDER, load_case
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.intake.staging import ABANDONED_AFTER
from secretariat.kits.listing import without_address
from secretariat.kits.orders.doubtful import doubtful_orders
from secretariat.kits.parcels import in_the_house
from secretariat.patrol.stuck import Round, Stuck, only
from secretariat.providers.causes import causes_in
from secretariat.providers.watch import watch_lines

APPLICATIONS, BATCHES, KIT_ADDRESSES, ENTRIES = table_of(Application), table_of(Batch), table_of(KitAddress), table_of(JournalEntry)
OUTBOX, SHIPMENTS, MEMBERSHIPS, STORES = table_of(Outbox), table_of(Shipment), table_of(Membership), table_of(Store)
PROVIDERS, HELD, STAGING = table_of(Provider), table_of(HeldBatch), table_of(Staging)
UNDECIDED_PROVIDERS: Final = (ProviderStatus.RECEIVED.value, ProviderStatus.IN_REVIEW.value)


def _parcels(patrol: Round, kind: str, condition: sa.ColumnElement[bool], limit: int, number: str | None, *, fixable: bool) -> list[Stuck]:
    s = SHIPMENTS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).outerjoin(KIT_ADDRESSES, KIT_ADDRESSES.c.application_id == s.application_id)
    statement = (
        sa.select(s.number, STORES.c.name, s.planned_at)
        .select_from(source)
        .where(in_the_house(), condition, *only(s.number, number))
        .order_by(s.due_on, s.id)
        .limit(limit)
    )
    rows = patrol.session.execute(statement)
    return [Stuck(kind, row.number, row.name, japan_day(row.planned_at), fixable=fixable) for row in rows]


def kit_without_address(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A parcel is planned, and nobody knows where it is to go."""
    return _parcels(patrol, "kit-without-address", without_address(), limit, number, fixable=False)


def kit_order_doubtful(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """An extra order lies there printed, and its store's services or rate have changed since."""
    found = doubtful_orders(patrol.session, patrol.office.programme, patrol.today, *only(SHIPMENTS.c.number, number))
    return [Stuck("kit-order-doubtful", row.number, row.name) for row in found[:limit]]


def unregistered(today: date) -> sa.ColumnElement[bool]:
    """Whether a parcel's store gives points with no service, now or later."""
    m = MEMBERSHIPS.c
    # what ended as it began never gives any
    to_come = sa.or_(m.valid_to.is_(None), sa.and_(m.valid_to > today, m.valid_to > m.valid_from))
    return ~sa.exists().where(m.store_id == ROOT_ID, to_come).correlate(STORES)


def kit_unregistered(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A parcel is planned for a store that is not registered any more."""
    return _parcels(patrol, "kit-unregistered", unregistered(patrol.today), limit, number, fixable=True)


def kit_held(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A parcel is held because of a provider that is in force again, or whose services go on under another one."""
    s = SHIPMENTS.c
    because = sa.select(s.held_for).where(in_the_house(), s.held_for.is_not(None)).distinct()
    cases = [load_case(patrol.session, PROVIDER, provider) for provider in patrol.session.execute(because).scalars()]
    back = [
        case.number
        for case in cases
        if case is not None and any(cause.kind in {"resumed", "merged"} for cause in causes_in(patrol.session, patrol.office, case))
    ]
    return _parcels(patrol, "kit-held", s.held_for.in_(back), limit, number, fixable=True) if back else ()


def letter_unwritten(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A letter that followed from a decision, and that nobody has written for long."""
    o = OUTBOX.c
    source = OUTBOX.outerjoin(APPLICATIONS, APPLICATIONS.c.number == o.case_id).outerjoin(STORES, STORES.c.id == APPLICATIONS.c.store_id)
    waits = sa.and_(o.rendered_at.is_(None), o.cancelled_at.is_(None), o.queued_at <= patrol.before(patrol.rules.letter_days))
    statement = sa.select(o.case_id, STORES.c.name, o.queued_at).select_from(source).where(waits, *only(o.case_id, number))
    rows = patrol.session.execute(statement.order_by(o.id).limit(limit))
    return [Stuck("letter-unwritten", row.case_id, row.name, japan_day(row.queued_at)) for row in rows]


def file_left_behind(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Rows of a file whose intake was broken off: nobody sees them, nothing needs them."""
    g, machine_now = STAGING.c, patrol.office.machine_clock.now()
    waits = sa.exists().where(HELD.c.id == g.batch_id, HELD.c.status == HeldBatchStatus.WAITING.value)
    found = sa.select(g.batch_id, g.touched_at).where(g.touched_at < machine_now - ABANDONED_AFTER, ~waits)
    rows = patrol.session.execute(found.order_by(g.touched_at).limit(limit))
    stuck = [Stuck("file-left-behind", case_number("B", row.batch_id), None, japan_day(row.touched_at), fixable=True) for row in rows]
    return [one for one in stuck if number in {None, one.number}]


def file_unconfirmed(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A file whose time of receipt nobody has confirmed: its rows count as not received."""
    h = HELD.c
    source = HELD.join(PROVIDERS, PROVIDERS.c.id == h.provider_id).outerjoin(STAFF, STAFF.c.login == h.entered_by)
    waits = sa.and_(h.status == HeldBatchStatus.WAITING.value, h.entered_at <= patrol.before(patrol.rules.unconfirmed_file_days))
    statement = (
        sa.select(h.number, PROVIDERS.c.name, h.entered_at, name_behind(h.entered_by).label("staff"))
        .select_from(source)
        .where(waits, *only(h.number, number))
    )
    rows = patrol.session.execute(statement.order_by(h.entered_at, h.id).limit(limit))
    return [Stuck("file-unconfirmed", row.number, row.name, japan_day(row.entered_at), row.staff) for row in rows]


def closing_stopped(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A closing run that was broken off: part of its stores are not registered."""
    rows = [row for row in patrol.calendar.rows if row.closing_at and not row.closed_at]
    stuck = [
        Stuck(
            "closing-stopped",
            row.start_on.isoformat(),
            None,
            japan_day(row.closing_at) if row.closing_at else None,
            fixable=row.start_on > patrol.today,
        )
        for row in rows[:limit]
    ]
    return [one for one in stuck if number in {None, one.number}]


def proposal_unsigned(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A registration that was proposed, and that no manager has signed for long."""
    p, e = PROVIDERS.c, ENTRIES.c
    since = sa.select(sa.func.max(e.at)).where(e.case_id == p.number, e.action == "propose").scalar_subquery()
    source = PROVIDERS.outerjoin(STAFF, STAFF.c.login == p.proposed_by)
    proposed = sa.and_(p.proposed_by.is_not(None), p.status.in_(UNDECIDED_PROVIDERS))
    statement = (
        sa.select(p.number, p.name, since.label("since"), name_behind(p.proposed_by).label("staff"))
        .select_from(source)
        .where(proposed, since <= patrol.before(patrol.rules.proposal_days), *only(p.number, number))
    )
    rows = patrol.session.execute(statement.order_by(p.id).limit(limit))
    return [Stuck("proposal-unsigned", row.number, row.name, japan_day(row.since), row.staff) for row in rows]


def review_overdue(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """A provider in force whose security should have been reviewed again by now."""
    lines = watch_lines(patrol.session, patrol.office.programme, patrol.today, 0)
    late = [line for line in lines if line.kind == "review" and line.days_left < 0 and number in {None, line.provider}]
    return [Stuck("review-overdue", line.provider, line.provider_name, line.due_on) for line in late[:limit]]
