"""The requirements of a provider's registration (決済事業者の要件), judged on facts that were loaded. Pure.

What a person settled stands above what the program found; security and readiness are shown by their own records and by nobody's word.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.vocabulary import Outcome
from models.vocabulary_providers import LegalKind, Requirement, ReturnMethod, UsableAt
from secretariat.amounts import in_percent
from secretariat.programme import Programme
from secretariat.providers.requirement_facts import Facts, OfferedService
from secretariat.providers.service_content import forbidden_words, merchant_fee_limit
from secretariat.refusal import Bilingual, Message

SHOWN_BY_RECORDS: Final = frozenset({Requirement.SECURITY, Requirement.READINESS})
_GRAVEST_LAST: Final = (Outcome.PASS, Outcome.REVIEW, Outcome.FAIL)


@dataclass(frozen=True, slots=True)
class RequirementLine:
    """One requirement: of the provider, or of a service by its name. Who settled it (a login), when and why, if somebody did.

    `condition`: the wording of the condition that stands for it, and the day by which that is to be met.
    """

    requirement: Requirement
    service: str | None
    outcome: Outcome
    message: Message
    settled_by: str | None = None
    settled_at: datetime | None = None
    note: str | None = None
    condition: tuple[str, date] | None = None

    def hinders(self, day: date) -> bool:
        """Whether it stands against a registration on that day; a condition that is not overdue bridges what is still to be looked at."""
        if self.outcome is Outcome.REVIEW and self.requirement is not Requirement.SECURITY and self.condition is not None:
            return self.condition[1] < day
        return self.outcome is not Outcome.PASS


Found = tuple[Outcome, Message]


def judge(programme: Programme, facts: Facts) -> tuple[RequirementLine, ...]:
    """Every requirement in the order of the vocabulary, those of services for one service after the other."""
    return tuple(_lines(programme, facts))


def judge_service(programme: Programme, service: OfferedService) -> Mapping[Requirement, Found]:
    """What the program finds about the requirements that each service fulfils by itself, whatever anybody settled."""
    return {requirement: judge_one(programme, service) for requirement, judge_one in _OF_SERVICES.items()}


def licence_fits(programme: Programme, legal_kind: LegalKind, number: str | None) -> bool:
    """Whether a licence of that kind can have that number, in any width; None only where the kind needs none."""
    pattern = programme.providers.licences[legal_kind].pattern
    forms = () if number is None else (number, unicodedata.normalize("NFKC", number))
    return pattern is None or any(re.fullmatch(pattern, form) for form in forms)


def _lines(programme: Programme, facts: Facts) -> Iterator[RequirementLine]:
    of_provider: dict[Requirement, Found] = {
        Requirement.LICENCE: _licence(programme, facts.licences),
        Requirement.RESIDENTS: _residents(facts),
        Requirement.SECURITY: _security(facts),
        Requirement.READINESS: _readiness(programme, facts),
    }
    for requirement in Requirement:
        if requirement in of_provider:
            yield _line(facts, requirement, None, of_provider[requirement])
            continue
        for service in facts.services:
            yield _line(facts, requirement, service, _OF_SERVICES[requirement](programme, service))


def _line(facts: Facts, requirement: Requirement, service: OfferedService | None, found: Found) -> RequirementLine:
    place = (requirement, service.id if service else None)
    outcome, message = found
    settled = facts.settled.get(place) if requirement not in SHOWN_BY_RECORDS else None
    name, condition = service.name if service else None, facts.conditions.get(place)
    if settled is None:
        return RequirementLine(requirement, name, outcome, message, condition=condition)
    message = Message(
        "provider_requirements.settled", {"outcome": Message(f"words.outcome.{settled.outcome}"), "note": settled.note, "found": message}
    )
    return RequirementLine(requirement, name, settled.outcome, message, settled.staff, settled.at, settled.note, condition)


def _found(outcome: Outcome, key: str, **parameters: object) -> Found:
    return outcome, Message(key, parameters)


def _licence(programme: Programme, licences: tuple[tuple[str, str | None], ...]) -> Found:
    """Each legal kind needs one number of the right form: a wrong one is mended by another of its kind."""
    fitting = {kind for kind, number in licences if licence_fits(programme, LegalKind(kind), number)}
    for kind, number in licences:
        if kind not in fitting:
            example = programme.providers.licences[LegalKind(kind)].example
            shown = licence_in_words(kind, number)
            return _found(Outcome.FAIL, "provider_requirements.licence_wrong", licence=shown, example=example)
    shown_all = tuple(licence_in_words(kind, number) for kind, number in licences)
    return _found(Outcome.REVIEW, "provider_requirements.licence_unconfirmed", licences=shown_all)


def licence_in_words(kind: str, number: str | None) -> Message:
    """A legal kind with its licence number, if it has one."""
    name = Message(f"words.legal_kind.{kind}")
    return name if not number else Message("provider_requirements.licence", {"kind": name, "number": number})


def _residents(facts: Facts) -> Found:
    if not facts.serves_residents:
        return _found(Outcome.FAIL, "provider_requirements.residents_declared_no")
    return _found(Outcome.REVIEW, "provider_requirements.residents_unconfirmed")


def _security(facts: Facts) -> Found:
    """The weakest of the services counts."""
    standings = {service.name: facts.security.get(service.id) for service in facts.services}
    outcomes = {name: standing.outcome if standing is not None else Outcome.REVIEW for name, standing in standings.items()}
    worst = _worst(outcomes.values())
    if worst is Outcome.PASS:
        return _found(worst, "provider_requirements.security_shown")
    services = tuple(name for name, outcome in outcomes.items() if outcome is worst)
    reasons = [standing.message if (standing := standings[name]) is not None else None for name in services]
    if reasons[0] is None or any(reason != reasons[0] for reason in reasons):
        return _found(worst, "provider_requirements.security_not_shown", services=services)
    return _found(worst, "provider_requirements.of_services", services=services, found=reasons[0])


def _readiness(programme: Programme, facts: Facts) -> Found:
    required = [standing for standing in facts.readiness if standing.required]
    worst = _worst([standing.outcome for standing in required])
    labels = [programme.readiness.tests[standing.test].label for standing in required if standing.outcome is worst]
    tests = tuple(Bilingual(label.ja, label.en) for label in labels)
    return _found(worst, _READINESS[worst], **({} if worst is Outcome.PASS else {"tests": tests}))


def _worst(outcomes: Collection[Outcome]) -> Outcome:
    return max(outcomes, key=_GRAVEST_LAST.index, default=Outcome.PASS)


def _grant_basis(_programme: Programme, _service: OfferedService) -> Found:
    return _found(Outcome.PASS, "provider_requirements.one_grant_basis")


def _usable(_programme: Programme, service: OfferedService) -> Found:
    if service.usable_at == UsableAt.ALL:
        return _found(Outcome.PASS, "provider_requirements.usable_everywhere")
    return _found(Outcome.REVIEW, "provider_requirements.usable_limited")


def _fee(programme: Programme, service: OfferedService) -> Found:
    fee, limit = in_percent(service.merchant_fee), merchant_fee_limit(programme)
    if fee <= limit:
        return _found(Outcome.PASS, "provider_requirements.fee_within", fee=f"{fee:f}", limit=f"{limit:f}")
    return _found(Outcome.FAIL, "provider_requirements.fee_over", fee=f"{fee:f}", limit=f"{limit:f}")


def _return_method(programme: Programme, service: OfferedService) -> Found:
    outcome = Outcome(programme.providers.return_methods[ReturnMethod(service.return_method)])
    return _found(outcome, _RETURN_METHOD[outcome], method=Message(f"words.return_method.{service.return_method}"))


def _presentation(programme: Programme, service: OfferedService) -> Found:
    if forbidden := forbidden_words(programme, f"{service.name}\n{service.presentation or ''}"):
        return _found(Outcome.FAIL, "provider_requirements.presentation_forbidden", words=forbidden)
    if not service.presentation:
        return _found(Outcome.REVIEW, "provider_requirements.presentation_missing")
    return _found(Outcome.PASS, "provider_requirements.presentation_plain")


_READINESS: Final = {
    Outcome.PASS: "provider_requirements.readiness_shown",
    Outcome.REVIEW: "provider_requirements.readiness_missing",
    Outcome.FAIL: "provider_requirements.readiness_failed",
}
_RETURN_METHOD: Final = {
    Outcome.PASS: "provider_requirements.return_method_allowed",
    Outcome.REVIEW: "provider_requirements.return_method_unsure",
    Outcome.FAIL: "provider_requirements.return_method_barred",
}
_OF_SERVICES: Final[Mapping[Requirement, Callable[[Programme, OfferedService], Found]]] = {
    Requirement.GRANT_BASIS: _grant_basis,
    Requirement.USABLE: _usable,
    Requirement.FEE: _fee,
    Requirement.RETURN_METHOD: _return_method,
    Requirement.PRESENTATION: _presentation,
}
