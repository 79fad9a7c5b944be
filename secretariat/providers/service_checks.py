"""What stands against registering or changing a service (決済サービスの要件): by name what fails, and what needs somebody's judgement."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.security_review import SecurityReview
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import Requirement, ReviewRoute, ReviewStatus
from secretariat.clock import japan_day
from secretariat.programme import Programme
from secretariat.providers.requirement_facts import OfferedService
from secretariat.providers.requirement_rules import Found, judge_service
from secretariat.providers.requirements import requirements_in
from secretariat.providers.service_content import ServiceContent
from secretariat.providers.standing import security_standing
from secretariat.refusal import Message, Refusal, refuse

REVIEWS = table_of(SecurityReview)
REQUIRED_OF: Final[Mapping[str, Requirement]] = {
    "grant_basis": Requirement.GRANT_BASIS,
    "usable_at": Requirement.USABLE,
    "merchant_fee": Requirement.FEE,
    "return_method": Requirement.RETURN_METHOD,
    "presentation": Requirement.PRESENTATION,
}
"""Which requirement is judged by which field of a service."""


def check_touched(
    programme: Programme, service: sa.RowMapping, content: ServiceContent, changes: Mapping[str, object], note: str | None
) -> Refusal | None:
    """What the programme finds about the requirements that these changes touch."""
    offered = OfferedService(
        service["id"], service["name"], content.return_method, content.usable_at, content.merchant_fee, content.presentation
    )
    touched = {REQUIRED_OF[field] for field in changes if field in REQUIRED_OF}
    found = [line for requirement, line in judge_service(programme, offered).items() if requirement in touched]
    return _check_found(service["name"], found, note)


def check_registration(
    session: Session, programme: Programme, provider_id: int, service: sa.RowMapping, day: date, added_at: datetime | None, note: str | None
) -> Refusal | None:
    """Whether an added service can be registered from a day on: its requirements, and the security that it rests on."""
    name = service["name"]
    found = [(line.outcome, line.message) for line in requirements_in(session, programme, provider_id, day) if line.service == name]
    standing = security_standing(session, programme, provider_id, day).get(service["id"])
    if standing is None or standing.outcome is not Outcome.PASS:
        found.append((Outcome.FAIL, standing.message if standing else Message("provider_services.no_security")))
    elif standing.message.key == "security.standing_investigated" and (earlier := _investigated_before(session, provider_id, added_at)):
        found.append((Outcome.REVIEW, earlier))
    return _check_found(name, found, note)


def _investigated_before(session: Session, provider_id: int, added_at: datetime | None) -> Message | None:
    """The investigation that the provider's services rest on, if this one was not among them when it was passed."""
    r = REVIEWS.c
    passed = sa.and_(r.provider_id == provider_id, r.route == ReviewRoute.INVESTIGATION.value, r.status == ReviewStatus.PASSED.value)
    last = sa.select(r.number, r.concluded_at).where(passed).order_by(r.next_due_on.desc(), r.id.desc()).limit(1)
    row = session.execute(last).one_or_none()
    if row is None or added_at is None or row.concluded_at >= added_at:
        return None
    return Message("provider_services.investigated_before", {"review": row.number, "day": japan_day(row.concluded_at)})


def _check_found(service: str, found: Sequence[Found], note: str | None) -> Refusal | None:
    """What fails is refused; what is for a person to judge needs the note."""
    if failing := tuple(message for outcome, message in found if outcome is Outcome.FAIL):
        return refuse(RefusalCode.NOT_ELIGIBLE, "provider_services.not_met", service=service, why=failing)
    unsettled = tuple(message for outcome, message in found if outcome is Outcome.REVIEW)
    if unsettled and not (note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "provider_services.judge", service=service, why=unsettled)
    return None
