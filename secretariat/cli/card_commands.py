"""card, unmask, looks: a store as callers may hear of it, what is masked on it, and who looked at which."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.answers import counted, fields
from secretariat.cli.invocation import Invocation
from secretariat.clock import japan_day

if TYPE_CHECKING:
    from secretariat.callcentre.card_facts import ApplicationOnCard, BusinessCard, CallerCard, OnFile
    from secretariat.callcentre.looks import LookAt, UnusualLooks

Words = Callable[[str], str]
CARD = "number name kind merchant_id prefecture city"
APPLICATION = "number provider_number provider status turn received_on start_on next_on rate services_end_on where"
PARCEL = "kit public_status carrier tracking_number day say"
DESK = "provider_number provider phone hours"
FILE = "masked phone representative postal_code street building business_address"
BUSINESS = "name corporate_number stores capped"
CALL = "number caller verification"
EARLIER = "number begun_at status caller verification category question answer complaint misconduct due_at"
UNUSUAL = "day staff name cards without_call unmasked too_many too_many_without_call"
LOOK_AT = "at staff name what inquiry reason"


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    of_store = Annotated[str, typer.Argument(metavar="NUMBER", help=words("card_number"))]
    during = Annotated[str | None, typer.Option("--call", metavar="INQUIRY", help=words("card_call"))]

    @program.command("card", help=words("card"))
    def card(
        number: of_store,
        call: during = None,
        business: Annotated[bool, typer.Option("--business", help=words("card_business"))] = False,
        after: Annotated[str | None, typer.Option("--after", metavar="STORE", help=words("card_after"))] = None,
    ) -> None:
        from secretariat.callcentre.card import business_card, open_card

        office, person = invocation.enter()
        if business or after is not None:
            of_business = invocation.require(business_card(office, person, number, invocation.language, after, call))
            invocation.answer(_business_document(invocation, of_business), _business_lines(invocation, of_business))
            return
        opened = invocation.require(open_card(office, person, number, invocation.language, call))
        invocation.answer(card_document(invocation, opened), card_lines(invocation, opened))

    @program.command("unmask", help=words("unmask"))
    def show_masked(
        number: of_store,
        reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help=words("unmask_reason"))],
        call: during = None,
    ) -> None:
        from secretariat.callcentre.card import unmask

        office, person = invocation.enter()
        shown = invocation.require(unmask(office, person, number, reason, call))
        invocation.answer(
            {"number": shown.number, "on_file": fields(invocation, shown.on_file, FILE)}, _file_lines(invocation, shown.on_file)
        )

    @program.command("looks", help=words("looks"))
    def looks(
        store: Annotated[str | None, typer.Option("--store", metavar="NUMBER", help=words("looks_store"))] = None,
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("looks_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("looks_to"))] = None,
    ) -> None:
        from secretariat.callcentre.looks import looks_at, unusual_looks

        begins, ends = invocation.day(first) if first else None, invocation.day(last) if last else None
        office, person = invocation.enter()
        if store is not None:
            lines = invocation.require(looks_at(office, person, store, begins, ends))
            invocation.answer(
                {"looks": [fields(invocation, one, LOOK_AT) for one in lines]}, (_look_line(invocation, one) for one in lines)
            )
            return
        until = ends or japan_day(office.clock.now())
        found = invocation.require(unusual_looks(office, person, begins or until - timedelta(days=1), until))
        document = {"unusual": [fields(invocation, one, UNUSUAL) for one in found]}
        invocation.answer(document, (_unusual_line(invocation, one) for one in found))


def card_document(invocation: Invocation, card: "CallerCard") -> dict[str, object]:
    """A card as JSON."""
    return {
        **fields(invocation, card, CARD),
        "say": list(card.say),
        "hears": card.hears.value,
        "sayings": {hears.value: list(said) for hears, said in card.sayings.items()},
        "registered": fields(invocation, card.registered, "since rate") if card.registered is not None else None,
        "on_file": fields(invocation, card.on_file, FILE),
        "applications": [_application_document(invocation, one) for one in card.applications],
        "kits": [fields(invocation, parcel, PARCEL) for parcel in card.kits],
        "desks": [fields(invocation, desk, DESK) for desk in card.desks],
        "business": fields(invocation, card.business, BUSINESS),
        "chain": fields(invocation, card.chain, "name headquarters") if card.chain is not None else None,
        "call": fields(invocation, card.call, CALL) if card.call is not None else None,
        "earlier": [fields(invocation, call, EARLIER) for call in card.earlier],
    }


def _application_document(invocation: Invocation, one: "ApplicationOnCard") -> dict[str, object]:
    return {
        **fields(invocation, one, APPLICATION),
        "services": [fields(invocation, service, "name since until in_force") for service in one.services],
        "missing": [fields(invocation, missing, "label field sentence") for missing in one.missing],
        "operators": fields(invocation, one.operators, "is_successor since start goes_on") if one.operators is not None else None,
    }


def card_lines(invocation: Invocation, card: "CallerCard") -> Iterator[str]:
    """The same for people: what to say first."""
    yield f"{card.number}  {card.name}  {card.prefecture}{card.city}" + (f"  {card.merchant_id}" if card.merchant_id else "")
    yield f"  {invocation.words('card.to_say', hears=invocation.words(f'words.hears.{card.hears}'))}"
    yield from (f"    {said}" for said in card.say)
    for one in card.applications:
        status, turn = invocation.words(f"words.public_status.{one.status}"), invocation.words(f"words.turn.{one.turn}")
        yield f"  {one.number}  [{status}]  {one.provider}  {invocation.words('card.turn', turn=turn)}"
        if one.start_on is not None:
            yield f"    {invocation.words('card.start', day=one.start_on)}" + (f"  {one.rate}%" if one.rate is not None else "")
        for service in one.services:
            days = f"  {invocation.written(service.since)} – {_last_day(invocation, service.until)}" if service.since is not None else ""
            yield f"    {service.name}{days}"
        yield from (f"    {invocation.words('card.missing', what=missing.label)}" for missing in one.missing)
    yield from (f"  {parcel.say}" for parcel in card.kits)
    yield from (f"  {desk.provider}  {desk.phone}" + (f"  {desk.hours}" if desk.hours else "") for desk in card.desks)
    yield from (f"  {line}" for line in _file_lines(invocation, card.on_file))
    stores = counted(card.business.stores, capped=card.business.capped)
    yield f"  {invocation.words('card.business', name=card.business.name, stores=stores)}"
    if card.chain is not None:
        yield f"  {invocation.words('card.chain', name=card.chain.name, headquarters=card.chain.headquarters or '-')}"
    for call in card.earlier:
        yield f"  {call.number}  {invocation.written(call.begun_at)}  {call.question or '-'}"


def _last_day(invocation: Invocation, until: date | None) -> str:
    return invocation.written(until - timedelta(days=1)) if until is not None else ""


def _file_lines(invocation: Invocation, on_file: "OnFile") -> Iterator[str]:
    yield f"{on_file.phone}  {on_file.representative}  〒{on_file.postal_code} {on_file.street}{on_file.building or ''}"
    if not on_file.masked:
        yield invocation.words("card.business_address", address=on_file.business_address)


def _business_document(invocation: Invocation, card: "BusinessCard") -> dict[str, object]:
    names = "number name prefecture city status public_status applications"
    return {
        "business": fields(invocation, card.business, BUSINESS),
        **fields(invocation, card, "representative address masked has_after"),
        "stores": [
            {
                **fields(invocation, store, names),
                "registered": fields(invocation, store.registered, "since rate") if store.registered is not None else None,
            }
            for store in card.stores
        ],
    }


def _business_lines(invocation: Invocation, card: "BusinessCard") -> Iterator[str]:
    stores = counted(card.business.stores, capped=card.business.capped)
    yield invocation.words("card.business", name=card.business.name, stores=stores)
    for store in card.stores:
        since = f"  {invocation.words('card.start', day=store.registered.since)}" if store.registered is not None else ""
        yield f"  {store.number}  {store.name}  {store.prefecture}{store.city}  [{store.public_status or '-'}]{since}"
    if card.has_after:
        yield invocation.words("card.more", store=card.stores[-1].number)


def _unusual_line(invocation: Invocation, one: "UnusualLooks") -> str:
    counts = invocation.words("card.unusual", cards=one.cards, without_call=one.without_call, unmasked=one.unmasked)
    return f"{invocation.column(one.day)}  {one.name} ({one.staff})  {counts}"


def _look_line(invocation: Invocation, one: "LookAt") -> str:
    what = invocation.words(f"words.look.{one.what}")
    return f"{invocation.written(one.at)}  {one.name} ({one.staff})  {what}  {one.inquiry or '-'}" + (
        f" 「{one.reason}」" if one.reason else ""
    )
