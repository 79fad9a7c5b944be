"""What a payment service (決済サービス) says of itself, and whether the programme lets it say so. Fees are hundredths of a percent."""

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final, Never, cast

from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import GrantBasis, ReturnMethod, ServiceKind, UsableAt
from secretariat.amounts import in_percent
from secretariat.casework.notes import check_note
from secretariat.intake.cells import SEPARATORS
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.text import clean_cell, contains_my_number, forbidden_character

NAME_LENGTH: Final = 100
_WORDS: Final[Mapping[str, type[StrEnum]]] = {
    "kind": ServiceKind,
    "grant_basis": GrantBasis,
    "return_method": ReturnMethod,
    "usable_at": UsableAt,
}


@dataclass(frozen=True, slots=True)
class ServiceContent:
    """What may change about a service: words of the vocabulary, the merchant's fee in hundredths of a percent.

    `presentation`: how the return is shown to consumers.
    """

    kind: str
    grant_basis: str
    return_method: str
    usable_at: str
    merchant_fee: int
    presentation: str | None = None


@dataclass(frozen=True, slots=True)
class NewService:
    """A service that a provider wants to register besides those that it has."""

    name: str
    content: ServiceContent


CONTENT: Final = tuple(field.name for field in fields(ServiceContent))


def same_name(one: str, other: str) -> bool:
    """Whether two services cannot be told apart by their names: neither width nor case counts."""
    return _folded(one) == _folded(other)


def service_meant(known: Collection[str], name: str) -> str | None:
    """Which of the services somebody means by a name: the one that is written so, else the first one of the same name."""
    return name if name in known else next((one for one in known if same_name(one, name)), None)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).strip()


def check_name(name: str) -> Refusal | None:
    """Whether a service can be called that: files of applications name services with separators between them."""
    if not name or name != clean_cell(name)[0] or len(name) > NAME_LENGTH:
        return refuse(RefusalCode.INVALID_VALUE, "provider_services.name_form", limit=NAME_LENGTH)
    if forbidden_character(name) is not None or SEPARATORS.search(name) is not None or contains_my_number(name):
        return refuse(RefusalCode.INVALID_VALUE, "provider_services.name_signs")
    return None


def changed(content: ServiceContent, changes: Mapping[str, object]) -> ServiceContent | Refusal:
    """The content with some of it replaced, by the names of its fields. A service keeps its name."""
    if "name" in changes:
        return refuse(RefusalCode.INVALID_VALUE, "provider_services.name_stays")
    for name, value in changes.items():
        if name not in CONTENT:
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.no_such_field", field=name, known=CONTENT)
        if not _fits(name, value):
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.wrong_form", field=name)
    after = replace(content, **cast("dict[str, Never]", dict(changes)))
    if after == content:
        return refuse(RefusalCode.NOTHING_TO_DO, "provider_services.nothing_changes")
    return after


def _fits(name: str, value: object) -> bool:
    if name == "merchant_fee":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, str) or (name == "presentation" and value is None)


def check_content(programme: Programme, content: ServiceContent) -> Refusal | None:
    """What the programme has against a service, whatever anybody thinks of it; what is for a person to judge passes here."""
    for name, known in _WORDS.items():
        value = getattr(content, name)
        if value not in {word.value for word in known}:
            words = tuple(word.value for word in known)
            return refuse(RefusalCode.INVALID_VALUE, "provider_services.no_such_value", field=name, value=value, known=words)
    return _check_fee(programme, content.merchant_fee) or _check_return(programme, content) or _check_presentation(programme, content)


def _check_fee(programme: Programme, fee: int) -> Refusal | None:
    percent, limit = in_percent(fee), merchant_fee_limit(programme)
    if fee < 0 or percent > limit:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "provider_services.fee_over", fee=percent, limit=limit)
    return None


def _check_return(programme: Programme, content: ServiceContent) -> Refusal | None:
    if Outcome(programme.providers.return_methods[ReturnMethod(content.return_method)]) is not Outcome.FAIL:
        return None
    method = Message(f"words.return_method.{content.return_method}")
    return refuse(RefusalCode.NOT_ELIGIBLE, "provider_services.return_method", method=method)


def forbidden_words(programme: Programme, shown: str) -> tuple[str, ...]:
    """The words that consumers may not be shown, of those that a text has, in any width and case."""
    folded = _folded(shown)
    return tuple(word for word in programme.providers.forbidden_words if _folded(word) in folded)


def merchant_fee_limit(programme: Programme) -> Decimal:
    """What a merchant may be charged at most, in per cent."""
    return Decimal(str(programme.limits.merchant_fee_percent))


def _check_presentation(programme: Programme, content: ServiceContent) -> Refusal | None:
    if content.presentation is None:
        return None
    if found := forbidden_words(programme, content.presentation):
        return refuse(RefusalCode.NOT_ELIGIBLE, "provider_services.forbidden_words", words=found)
    return check_note(content.presentation)
