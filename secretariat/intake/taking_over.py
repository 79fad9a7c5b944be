"""Stores that were registered elsewhere (移行登録): they enter as registered from a day, by an administrator, without a letter and a kit.

What the checks say against them is kept as open points: a manager has the registration stand or ends it (secretariat.screening.upholding).
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Membership, Store
from models.relations import ROOT_ID
from models.staging import BATCH
from models.vocabulary import ApplicationStatus, Franchise, RefusalCode, Rule
from secretariat.clock import japan_day
from secretariat.identifiers import merchant_id
from secretariat.intake.staging import SHADOWS
from secretariat.programme import About, Rates
from secretariat.providers.reach import has_membership
from secretariat.refusal import Refusal, refuse
from secretariat.screening.assembly import Judged
from secretariat.screening.eligibility import PLAIN, merchant_id_finding
from secretariat.screening.findings import pack, standing_of
from secretariat.screening.stops import names_service

APPLICATIONS, MEMBERSHIPS, STORES = table_of(Application), table_of(Membership), table_of(Store)


def check_take_over(about: About, on: date, now: datetime, reason: str | None) -> Refusal | None:
    """What is wrong with the day of a take-over; `reason`: one for another time of receipt, which counts for nothing here."""
    if on > japan_day(now):
        return refuse(RefusalCode.INVALID_VALUE, "intake.take_over_future")
    if not about.begins_on <= on <= about.ends_on:
        return refuse(RefusalCode.INVALID_VALUE, "intake.take_over_outside", begins=about.begins_on, ends=about.ends_on)
    if reason is not None:
        return refuse(RefusalCode.INVALID_VALUE, "intake.take_over_reason")
    return None


def judged_elsewhere(judged: Judged, rates: Rates) -> Judged:
    """The checks of a store that was registered elsewhere: an ID that this office never gave is what it has to have."""
    declared = judged.submission.merchant_id
    if declared is None or judged.findings[Rule.MERCHANT_ID].reason != "unknown":
        return judged
    findings = {**judged.findings, Rule.MERCHANT_ID: merchant_id_finding(declared, known=True)}
    standing = standing_of(findings, {}, judged.submission.franchise, rates.standard, rates.franchise)
    return replace(judged, findings=findings, standing=standing, packed=pack(findings.values(), PLAIN))


def kept_merchant_id(judged: Judged, store_id: int, *, known: bool) -> str | None:
    """The ID that the store goes on with: the declared one, unless that is another store's (`known`); None where it is that store."""
    if judged.same_as is not None:
        return None
    declared = judged.submission.merchant_id
    return declared if declared is not None and not known else merchant_id(store_id)


def registered_values(judged: Judged, rates: Rates, on: date) -> dict[str, object]:
    """The columns of an application that was registered elsewhere; one that the checks fail keeps its rate, and draws no subsidy."""
    rate = judged.standing.return_rate
    if rate is None:
        rate = rates.standard if judged.submission.franchise == Franchise.NONE else rates.franchise
    return {"status": ApplicationStatus.REGISTERED.value, "start_on": on, "return_rate": rate}


def enter_memberships(session: Session, batch_id: int, service_ids: Sequence[int], on: date) -> None:
    """The stores of a batch that has just appeared give points with their services from a day; one that does so already goes on as before.

    The batch is still in its shadows, which tell its applications: the records have no index by batch.
    """
    a, staged = APPLICATIONS.c, SHADOWS["application"]
    for service_id in service_ids:
        has_it = has_membership(ROOT_ID, partial(_goes_on_with, service_id))
        first = (
            sa.select(ROOT_ID.label("store_id"), sa.func.min(a.id).label("application_id"))
            .select_from(staged.join(APPLICATIONS, a.id == staged.c.id).join(STORES, STORES.c.id == a.store_id))
            .where(staged.c[BATCH] == batch_id, names_service(service_id), ~has_it)
            .group_by(ROOT_ID)
            .subquery()
        )
        found = sa.select(
            first.c.store_id,
            sa.literal(service_id, MEMBERSHIPS.c.service_id.type),
            first.c.application_id,
            sa.literal(on, MEMBERSHIPS.c.valid_from.type),
            a.number,
            a.version,
        ).join_from(first, APPLICATIONS, a.id == first.c.application_id)
        names = ["store_id", "service_id", "application_id", "valid_from", "entry_case", "entry_version"]
        session.execute(sa.insert(MEMBERSHIPS).from_select(names, found))


def _goes_on_with(service_id: int, memberships: sa.FromClause) -> sa.ColumnElement[bool]:
    return sa.and_(memberships.c.service_id == service_id, memberships.c.valid_to.is_(None))
