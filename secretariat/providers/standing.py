"""Whether a service's security holds on a day, what carries it and until when, and where it has lapsed.

What the records say now is judged on the day; days are in Japan. A certificate's last day is the last on which it holds.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlmodel import Session

from models.vocabulary import Outcome
from models.vocabulary_providers import FindingStatus, ReviewOccasion, ReviewRoute, ReviewStatus
from secretariat.programme import Programme
from secretariat.providers.security_records import GraveFinding, HeldCertificate, ReviewFacts, Security, load_security, load_services
from secretariat.refusal import Message

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Lapse:
    """Why the security of a registered service holds no more, and the first day on which it does not."""

    message: Message
    since: date


@dataclass(frozen=True, slots=True)
class SecurityStanding:
    """Pass with its last day, review with what is missing, or fail with why."""

    outcome: Outcome
    message: Message
    until: date | None


def security_standing(session: Session, programme: Programme, provider_id: int, day: date) -> Mapping[int, SecurityStanding]:
    """The standing of each of a provider's services by its id, without those that are withdrawn by that day."""
    services = load_services(session, [provider_id], day)
    security = load_security(session, programme, [provider_id]).get(provider_id, Security())
    return {service.id: standing_of(security, service.certificates, day) for service in services}


def lapsed_services(session: Session, programme: Programme, provider_ids: Collection[int] | None, day: date) -> Mapping[int, Lapse]:
    """The lapses of services that are registered on the day, by service id; of all providers if none are named.

    What a taken-over provider's services rest on is what came with them; where nothing did, nothing lapses.
    """
    services = load_services(session, provider_ids, day, registered=True)
    securities = load_security(session, programme, provider_ids)
    lapses = ((service.id, lapse_of(securities.get(service.provider_id, Security()), service.certificates, day)) for service in services)
    return {service_id: lapse for service_id, lapse in lapses if lapse is not None}


def lapse_reasons(session: Session, programme: Programme, provider_ids: Collection[int] | None, day: date) -> Mapping[int, Message]:
    """Only why, by service id."""
    return {service_id: lapse.message for service_id, lapse in lapsed_services(session, programme, provider_ids, day).items()}


def standing_of(security: Security, certificates: Sequence[HeldCertificate], day: date) -> SecurityStanding:
    """The standing of one service."""
    if (why := _blocked(security, day)) is not None:
        return SecurityStanding(Outcome.FAIL, why, None)
    if security.graves:
        return SecurityStanding(Outcome.REVIEW, _about("security.standing_finding_unclosed", security.graves[0]), None)
    passed = {review.route for review in security.reviews if review.status == ReviewStatus.PASSED}
    examined = [certificate for certificate in certificates if certificate.outcome is Outcome.PASS]
    certified = carried_until(examined, day) if ReviewRoute.CERTIFICATE in passed else None
    investigated = investigated_until(security.reviews)
    if certified is not None and (investigated is None or certified >= investigated):
        return SecurityStanding(Outcome.PASS, Message("security.standing_certified", {"until": certified}), certified)
    if investigated is not None and investigated >= day:
        return SecurityStanding(Outcome.PASS, Message("security.standing_investigated", {"until": investigated}), investigated)
    if certified is not None:
        return SecurityStanding(Outcome.PASS, Message("security.standing_certified", {"until": certified}), certified)
    return SecurityStanding(Outcome.REVIEW, _lacking(security.reviews, certificates, day), None)


def lapse_of(security: Security, certificates: Sequence[HeldCertificate], day: date) -> Lapse | None:
    """The lapse of one registered service on a day; None while its security holds, or while nothing ever carried it."""
    overdue = _overdue(security.graves, day)
    if overdue is not None:
        return Lapse(_about("security.lapsed_finding", overdue), overdue.due_on + _DAY)
    failed = _failed(security.reviews)
    if failed is not None:
        return Lapse(Message("security.lapsed_review", {"review": failed.number}), failed.concluded_on or day)
    if rests_on_investigation(security.reviews, day):
        return None
    good = [certificate for certificate in certificates if certificate.outcome is not Outcome.FAIL]
    if any(certificate.valid_from <= day <= certificate.valid_to for certificate in good):
        return None
    if ended := [certificate.valid_to for certificate in good if certificate.valid_to < day]:
        return Lapse(Message("security.lapsed_certificate", {"ended": max(ended)}), max(ended) + _DAY)
    failures = [certificate.examined_on or day for certificate in certificates if certificate.outcome is Outcome.FAIL]
    return Lapse(Message("security.lapsed_certificate_failed"), max(failures)) if failures else None


def carried_until(certificates: Sequence[HeldCertificate], day: date) -> date | None:
    """The last day up to which certificates hold without a gap from the day on; None if none holds on it."""
    until: date | None = None
    for certificate in sorted(certificates, key=lambda held: held.valid_from):
        if certificate.valid_from <= (day if until is None else until + _DAY) and certificate.valid_to >= (until or day):
            until = certificate.valid_to
    return until


def investigated_until(reviews: Sequence[ReviewFacts]) -> date | None:
    """The day by which the last of the investigations that were passed has to be repeated."""
    passed = (review for review in reviews if review.status == ReviewStatus.PASSED and review.route == ReviewRoute.INVESTIGATION)
    return max((review.next_due_on for review in passed if review.next_due_on is not None), default=None)


def rests_on_investigation(reviews: Sequence[ReviewFacts], day: date) -> bool:
    """Whether an investigation carries the provider's services: one in force on the day, or the last review that was passed."""
    investigated = investigated_until(reviews)
    passed = [review for review in reviews if review.status == ReviewStatus.PASSED]
    return investigated is not None and (investigated >= day or passed[-1].route == ReviewRoute.INVESTIGATION)


def _blocked(security: Security, day: date) -> Message | None:
    """Why security does not hold, whatever else carries it."""
    overdue = _overdue(security.graves, day)
    if overdue is not None:
        return _about("security.lapsed_finding", overdue)
    for finding in security.graves:
        of_incident = finding.occasion == ReviewOccasion.INCIDENT and finding.review_status == ReviewStatus.OPEN
        if of_incident and finding.status == FindingStatus.OPEN:
            return _about("security.standing_incident", finding)
    failed = _failed(security.reviews)
    return Message("security.lapsed_review", {"review": failed.number}) if failed is not None else None


def _overdue(graves: Sequence[GraveFinding], day: date) -> GraveFinding | None:
    return next((finding for finding in graves if finding.due_on < day), None)


def _failed(reviews: Sequence[ReviewFacts]) -> ReviewFacts | None:
    """The review that was concluded last, if it was failed."""
    concluded = [review for review in reviews if review.status != ReviewStatus.OPEN]
    return concluded[-1] if concluded and concluded[-1].status == ReviewStatus.FAILED else None


def _lacking(reviews: Sequence[ReviewFacts], certificates: Sequence[HeldCertificate], day: date) -> Message:
    """What is missing for a standing that nothing blocks and nothing carries."""
    passed = [review for review in reviews if review.status == ReviewStatus.PASSED]
    if not passed:
        under_way = [review.number for review in reviews if review.status == ReviewStatus.OPEN]
        return Message("security.standing_under_way", {"reviews": tuple(under_way)}) if under_way else Message("security.standing_none")
    if passed[-1].route == ReviewRoute.INVESTIGATION:
        return Message("security.standing_repetition", {"due_on": passed[-1].next_due_on})
    unexamined = [held.number for held in certificates if held.outcome is Outcome.REVIEW and held.valid_from <= day <= held.valid_to]
    if unexamined:
        return Message("security.standing_unexamined", {"certificates": tuple(unexamined)})
    ended = [held.valid_to for held in certificates if held.outcome is Outcome.PASS and held.valid_to < day]
    return Message("security.lapsed_certificate", {"ended": max(ended)}) if ended else Message("security.standing_no_certificate")


def _about(key: str, finding: GraveFinding) -> Message:
    return Message(key, {"review": finding.review, "place": finding.place, "due_on": finding.due_on})
