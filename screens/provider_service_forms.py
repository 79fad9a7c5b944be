"""The forms about a provider's services: how they show the return, added, amended, registered, withdrawn. Each asks the office itself."""

from enum import StrEnum
from typing import Final

from models.vocabulary import RefusalCode
from models.vocabulary_providers import GrantBasis, ReturnMethod, ServiceKind, UsableAt
from screens.act_dialog import ActDialog, Filled
from screens.form import Entry
from screens.provider_forms import day_entry, done, note_entry, title_of
from screens.provider_words import Teller, fee_text
from secretariat.amounts import parse_hundredths
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.providers.dossier import ProviderDossier
from secretariat.providers.register import ServiceAt
from secretariat.providers.requirements import present_service
from secretariat.providers.service_content import NewService, ServiceContent
from secretariat.providers.services import add_service, amend_service, register_service, withdraw_service
from secretariat.refusal import Refusal, refuse

_WORDS: Final[tuple[tuple[str, type[StrEnum]], ...]] = (
    ("kind", ServiceKind),
    ("grant_basis", GrantBasis),
    ("return_method", ReturnMethod),
    ("usable_at", UsableAt),
)
_TABLES: Final = {"kind": "service_kind"}


def presenting(dossier: ProviderDossier, service: ServiceAt, teller: Teller) -> ActDialog:
    """How a service shows the return to consumers."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        return present_service(office, person, dossier.number, service.name, filled["presentation"], seen=dossier.version)

    title, explanation = title_of(dossier, teller, "present"), f"{service.name}\n{teller.words('screen_provider.presentation_explained')}"
    return ActDialog(title, explanation, (_presentation(service.content, teller),), act, done("present", service=service.name))


def amending(dossier: ProviderDossier, service: ServiceAt, teller: Teller) -> ActDialog:
    """What a service is from a day on, or at once where it is not registered yet; what stays as it is now is no change."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        content = _content(filled)
        if isinstance(content, Refusal):
            return content
        names = (*(name for name, _ in _WORDS), "merchant_fee", "presentation")
        changes = {name: getattr(content, name) for name in names if getattr(content, name) != getattr(service.content, name)}
        day, note = filled.days.get("from"), filled["note"] or None
        return amend_service(office, person, dossier.number, service.name, day, changes, note, seen=dossier.version)

    days = (day_entry(teller, "from", "amended_from"),) if service.registered_from is not None else ()
    entries = (*days, *_content_entries(service.content, teller), note_entry(teller))
    explained = teller.words("screen_provider.amendment_explained" if days else "screen_provider.correction_explained")
    explanation = f"{service.name}\n{explained}"
    return ActDialog(title_of(dossier, teller, "amend"), explanation, entries, act, done("amend", service=service.name))


def adding(dossier: ProviderDossier, teller: Teller) -> ActDialog:
    """A further service; where the provider is registered, it is registered by another person's act."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        content = _content(filled)
        if isinstance(content, Refusal):
            return content
        service, note = NewService(filled["name"], content), filled["note"] or None
        return add_service(office, person, dossier.number, service, note, seen=dossier.version)

    first = dossier.services[0].content if dossier.services else None
    entries = (Entry("name", teller.label("service"), longest=100), *_content_entries(first, teller, is_new=True), note_entry(teller))
    return ActDialog(title_of(dossier, teller, "add"), teller.words("screen_provider.adding_explained"), entries, act, done("add"))


def registering(dossier: ProviderDossier, service: ServiceAt, teller: Teller) -> ActDialog:
    """Registers an added service."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        day, note = filled.days["from"], filled["note"] or None
        return register_service(office, person, dossier.number, service.name, day, note, seen=dossier.version)

    explanation = f"{service.name}\n{teller.words('screen_provider.registering_explained')}"
    entries = (day_entry(teller, "from", "registered_from", needed=False), note_entry(teller))
    return ActDialog(title_of(dossier, teller, "register"), explanation, entries, act, done("register", service=service.name))


def withdrawing(dossier: ProviderDossier, service: ServiceAt, teller: Teller) -> ActDialog:
    """Ends the registration of a service; one that is not registered yet is dropped."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        day, note = filled.days.get("from"), filled["note"] or None
        return withdraw_service(office, person, dossier.number, service.name, day, note, seen=dossier.version)

    days = (day_entry(teller, "from", "withdrawn_from"),) if service.registered_from is not None else ()
    explained = teller.words("screen_provider.withdrawal_explained" if days else "screen_provider.dropping_explained")
    explanation, entries = f"{service.name}\n{explained}", (*days, note_entry(teller))
    return ActDialog(title_of(dossier, teller, "withdraw"), explanation, entries, act, done("withdraw", service=service.name))


def _presentation(content: ServiceContent | None, teller: Teller) -> Entry:
    return Entry("presentation", teller.label("presentation"), (content and content.presentation) or "", longest=NOTE_LENGTH)


def _content_entries(content: ServiceContent | None, teller: Teller, *, is_new: bool = False) -> tuple[Entry, ...]:
    """Fields with what holds now; of a new service only the choices are taken from another one."""
    choices = tuple(
        Entry(
            name,
            teller.label(name),
            getattr(content, name) if content else "",
            options=tuple((word.value, teller.code(_TABLES.get(name, name), word)) for word in words),
        )
        for name, words in _WORDS
    )
    fee = fee_text(content.merchant_fee) if content and not is_new else ""
    return (*choices, Entry("fee", teller.label("fee_percent"), fee, longest=10), _presentation(None if is_new else content, teller))


def _content(filled: Filled) -> ServiceContent | Refusal:
    """What was filled in; a fee that is no number of hundredths is refused."""
    if (fee := parse_hundredths(filled["fee"])) is None:
        return refuse(RefusalCode.INVALID_VALUE, "screen_provider.fee_unreadable")
    return ServiceContent(
        kind=filled["kind"],
        grant_basis=filled["grant_basis"],
        return_method=filled["return_method"],
        usable_at=filled["usable_at"],
        merchant_fee=fee,
        presentation=filled["presentation"] or None,
    )
