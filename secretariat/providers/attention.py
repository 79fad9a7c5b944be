"""What of providers needs attention: findings that are not closed, conditions that are not met; and the views of their list by it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import RegistrationCondition
from models.security_review import SecurityFinding, SecurityReview
from models.vocabulary_providers import PROVIDERS_OUT, FindingStatus, ProviderStatus, ReviewStatus

CONDITIONS, REVIEWS, FINDINGS = table_of(RegistrationCondition), table_of(SecurityReview), table_of(SecurityFinding)
Topic = Literal["undecided", "registered", "suspended", "ended", "certificates", "findings", "conditions"]
STATUSES: Final[Mapping[str, frozenset[str]]] = {
    "undecided": frozenset({ProviderStatus.RECEIVED, ProviderStatus.IN_REVIEW, ProviderStatus.RETURNED}),
    "registered": frozenset({ProviderStatus.REGISTERED}),
    "suspended": frozenset({ProviderStatus.SUSPENDED}),
    "ended": frozenset(PROVIDERS_OUT),
}


@dataclass(frozen=True, slots=True)
class ProviderView:
    """Which providers a list shows: all of them, or those of a topic.

    `within`: for certificates and conditions, in how many days they end or fall due at most; what is overdue is among them.
    """

    topic: Topic | None = None
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Attention:
    """How many findings of a provider are not closed, how many conditions not met, and when the first of these falls due."""

    findings: int = 0
    conditions: int = 0
    condition_due: date | None = None


NOTHING: Final = Attention()


def attention(session: Session) -> Mapping[int, Attention]:
    """By provider, of those that have anything. Findings of reviews that were failed need none."""
    r, f, c = REVIEWS.c, FINDINGS.c, CONDITIONS.c
    unclosed = (
        sa.select(r.provider_id, sa.func.count())
        .select_from(FINDINGS.join(REVIEWS, r.id == f.review_id))
        .where(f.status != FindingStatus.CLOSED.value, r.status != ReviewStatus.FAILED.value)
        .group_by(r.provider_id)
    )
    unmet = sa.select(c.provider_id, sa.func.count(), sa.func.min(c.due_on)).where(c.met_on.is_(None)).group_by(c.provider_id)
    findings = {row[0]: row[1] for row in session.execute(unclosed)}
    conditions = {row[0]: (row[1], row[2]) for row in session.execute(unmet)}
    return {number: Attention(findings.get(number, 0), *conditions.get(number, (0, None))) for number in findings.keys() | conditions}


def belongs(view: ProviderView, status: str, needs: Attention, expiry: date | None, today: date) -> bool:
    """Whether a provider of that status is shown in a view."""
    if view.topic is None:
        return True
    if (statuses := STATUSES.get(view.topic)) is not None:
        return status in statuses
    if status in PROVIDERS_OUT:
        return False
    if view.topic == "findings":
        return needs.findings > 0
    due = expiry if view.topic == "certificates" else needs.condition_due
    return due is not None and (view.within is None or due <= today + timedelta(days=view.within))
