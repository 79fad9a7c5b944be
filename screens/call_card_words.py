"""The lines of a caller card, section by section; nothing but what the card has (secretariat.callcentre.card_facts)."""

from models.vocabulary_inquiries import Hears, PublicStatus, Turn
from screens.formats import NOTHING, count, full_day, listed, short_moment
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.signed_lines import SignedLine
from screens.workplace import Workplace
from secretariat.callcentre.card_facts import ApplicationOnCard, CallerCard, EarlierCall, OnFile
from secretariat.messages import Language

SIGNS = {PublicStatus.REGISTERED: "✓", PublicStatus.WITH_PROVIDER: "!", PublicStatus.NOT_REGISTERED: "×", PublicStatus.ENDED: "×"}


def said_to(card: CallerCard, language: Language) -> str:
    """What to say to whoever is calling; outside calls what somebody would hear who is verified."""
    say = card.say if card.call is not None else card.sayings[Hears.CASE]
    return ("" if language == "ja" else " ").join(say)


def sections(card: CallerCard, unmasked: OnFile | None, place: Workplace) -> list[Section[str]]:
    """Where each application is, kits, whom to ask, earlier calls, whose store it is."""
    words = place.words
    return [
        *(Section(_title(one, place), _lines(_application(one, place))) for one in card.applications),
        Section(words("screen_call.kits"), _lines(_kits(card, place)), words("screen_call.no_kits")),
        Section(words("screen_call.desks"), _lines(_desks(card, place)), words("screen_call.no_desks")),
        Section(words("screen_call.earlier"), _lines([_earlier(one, place) for one in card.earlier]), words("screen_call.none_earlier")),
        Section(words("screen_call.business"), _lines(_business(card, unmasked or card.on_file, place))),
    ]


def _lines(lines: list[SignedLine]) -> list[ListedLine[str]]:
    return [ListedLine(line) for line in lines if line.value]


def _title(one: ApplicationOnCard, place: Workplace) -> str:
    sign = SIGNS.get(one.status, "…")
    return f"{sign} {place.words(f'words.public_status.{one.status}')}  {one.provider}  {one.number}"


def _application(one: ApplicationOnCard, place: Workplace) -> list[SignedLine]:
    words, language = place.words, place.language
    missing = [f"{item.label}({item.field})" if item.field is not None else item.label for item in one.missing]
    services = [
        f"{service.name} {words('screen_call.since', day=full_day(service.since, language))}" if service.since is not None else service.name
        for service in one.services
    ]
    return [
        SignedLine(words("screen_call.turn"), words(f"words.turn.{one.turn}") if one.turn is not Turn.NOBODY else ""),
        SignedLine(words("screen_call.missing"), listed(missing, language), weight="warning"),
        SignedLine(words("screen_call.next"), full_day(one.next_on, language) if one.next_on is not None else ""),
        SignedLine(words("screen_call.start"), full_day(one.start_on, language) if one.start_on is not None else ""),
        SignedLine(words("screen_call.rate"), f"{one.rate} %" if one.rate is not None else ""),
        SignedLine(words("screen_call.services"), listed(services, language)),
        SignedLine(words("screen_call.services_end"), full_day(one.services_end_on, language) if one.services_end_on is not None else ""),
        SignedLine(words("screen_call.received"), full_day(one.received_on, language)),
    ]


def _kits(card: CallerCard, place: Workplace) -> list[SignedLine]:
    return [SignedLine(place.words(f"words.kit.{kit.kit}"), kit.say, end=kit.tracking_number or "") for kit in card.kits]


def _desks(card: CallerCard, place: Workplace) -> list[SignedLine]:
    words = place.words
    lines = [
        SignedLine("", "  ".join((desk.provider, desk.phone, desk.hours or words("screen_call.hours_unknown")))) for desk in card.desks
    ]
    if card.chain is not None:
        lines.append(SignedLine(words("screen_call.headquarters"), card.chain.headquarters or card.chain.name))
    return lines


def _earlier(call: EarlierCall, place: Workplace) -> SignedLine:
    words, language = place.words, place.language
    categories = place.office.programme.callcentre.categories
    label = next((one.label.ja if language == "ja" else one.label.en for one in categories if one.code == call.category), "")
    caller = words(f"words.caller.{call.caller}") if call.caller is not None else ""
    marks = [words("screen_call.is_complaint")] if call.complaint else []
    if call.due_at is not None:
        marks.append(words("screen_call.open_until", day=short_moment(call.due_at)))
    head = "  ".join(part for part in (caller, label, *marks) if part)
    said = "\n".join(part for part in (head, call.question or "", f"→ {call.answer}" if call.answer else "") if part)
    warns = call.complaint or call.misconduct or call.due_at is not None
    return SignedLine(short_moment(call.begun_at), said or NOTHING, "!" if warns else "", "warning" if warns else "plain")


def _business(card: CallerCard, on_file: OnFile, place: Workplace) -> list[SignedLine]:
    words = place.words
    stores = words("screen_call.stores", count=count(card.business.stores, capped=card.business.capped))
    chain = f"  {words('screen_call.of_chain', chain=card.chain.name)}" if card.chain is not None else ""
    address = " ".join(
        part for part in (f"〒{on_file.postal_code}", f"{card.prefecture}{card.city}{on_file.street}", on_file.building) if part
    )
    return [
        SignedLine(words("screen_call.run_by"), f"{card.business.name}  {stores}{chain}"),
        SignedLine(words("screen_call.corporate_number"), card.business.corporate_number or ""),
        SignedLine(words("screen_call.merchant_id"), card.merchant_id or ""),
        SignedLine(words("screen_call.representative"), on_file.representative),
        SignedLine(words("screen_call.store_phone"), on_file.phone),
        SignedLine(words("screen_call.store_address"), address),
        SignedLine(words("screen_call.business_address"), on_file.business_address),
    ]
