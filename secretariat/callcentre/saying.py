"""What to say to a caller: two or three plain sentences, by what they may hear. Pure; the sentences are the programme file's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from models.vocabulary_inquiries import Caller, Hears, PublicStatus
from secretariat.callcentre.card_facts import ApplicationOnCard, ChainOnCard, ProviderDesk
from secretariat.callcentre.published import Registered
from secretariat.messages import Language, text
from secretariat.programme import Programme
from secretariat.programme_file.callcentre import CallerSentences
from secretariat.screening.explanation import spoken_day

SENTENCES: Final = 3
ENDS: Final = {"ja": "。", "en": ". "}
# the ones that matter first
ORDER: Final = (
    PublicStatus.REGISTERED,
    PublicStatus.PREPARED,
    PublicStatus.WITH_PROVIDER,
    PublicStatus.IN_REVIEW,
    PublicStatus.RECEIVED,
    PublicStatus.NOT_REGISTERED,
    PublicStatus.ENDED,
    PublicStatus.WITHDRAWN,
)
UNDER_WAY: Final = frozenset({PublicStatus.PREPARED, PublicStatus.WITH_PROVIDER, PublicStatus.IN_REVIEW, PublicStatus.RECEIVED})
ASK_THE_PROVIDER: Final = frozenset({PublicStatus.RECEIVED, PublicStatus.NOT_REGISTERED, PublicStatus.ENDED, PublicStatus.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Told:
    """Of what is said: the store with its place, what the register says of it, its applications, desks and chain, and who calls."""

    store: str
    place: str
    registered: Registered | None
    applications: Sequence[ApplicationOnCard]
    desks: Sequence[ProviderDesk]
    chain: ChainOnCard | None
    caller: Caller | None = None


def foremost(applications: Sequence[ApplicationOnCard]) -> list[ApplicationOnCard]:
    """Registered ones first, then those under way, the newer before the older."""
    newest_first = sorted(applications, key=lambda one: (one.received_on, one.number), reverse=True)
    return sorted(newest_first, key=lambda one: ORDER.index(one.status))


def say(programme: Programme, language: Language, told: Told, hears: Hears) -> tuple[str, ...]:
    """What somebody may be told who may hear so much; at most SENTENCES sentences, of which one part may hold two."""
    said: list[str] = []
    for part in _parts(programme, language, told, hears):
        if not said or sum(_sentences(one, language) for one in (*said, part)) <= SENTENCES:
            said.append(part)
    return tuple(said)


def _sentences(part: str, language: Language) -> int:
    return max(1, f"{part} ".count(ENDS[language]))


def _parts(programme: Programme, language: Language, told: Told, hears: Hears) -> Iterator[str]:
    """All that could be said, the most important first."""
    sentences = programme.callcentre.say.ja if language == "ja" else programme.callcentre.say.en
    if hears is Hears.GENERAL:
        yield sentences.general
    elif hears is Hears.REGISTER or not told.applications:
        yield _in_register(sentences, language, told)
        if told.caller is Caller.FRANCHISE_MEMBER and told.chain is not None:
            yield sentences.headquarters.format(headquarters=told.chain.headquarters or told.chain.name)
    else:
        yield from _of_applications(sentences, language, told)


def _in_register(sentences: CallerSentences, language: Language, told: Told) -> str:
    place = {"store": told.store, "place": told.place}
    if told.registered is None:
        return sentences.not_in_register.format(**place)
    rate = "-" if told.registered.rate is None else told.registered.rate
    return sentences.in_register.format(**place, since=spoken_day(told.registered.since, language), rate=rate)


def _of_applications(sentences: CallerSentences, language: Language, told: Told) -> Iterator[str]:
    first, *others = foremost(told.applications)
    yield first.where
    if first.missing:
        yield sentences.missing.format(items=_joined(language, [one.label for one in first.missing]))
    for other in others:
        if other.status in UNDER_WAY:
            yield sentences.also.format(provider=other.provider, status=text(language, f"words.public_status.{other.status}"))
    given = [service.name for one in told.applications for service in one.services if service.in_force]
    if first.status is PublicStatus.REGISTERED and first.services_end_on is None and given:
        yield sentences.services.format(services=_joined(language, given))
    desk = next((desk for desk in told.desks if desk.provider_number == first.provider_number), None)
    if first.status in ASK_THE_PROVIDER and desk is not None:
        phone = desk.phone if desk.hours is None else text(language, "card.phone_and_hours", phone=desk.phone, hours=desk.hours)
        yield sentences.desk.format(provider=desk.provider, phone=phone)


def _joined(language: Language, names: Sequence[str]) -> str:
    return ("、" if language == "ja" else ", ").join(dict.fromkeys(names))
