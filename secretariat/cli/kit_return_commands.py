"""kit returns, inspect, address, resend, close: parcels that came back, and where they are to go instead."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from models.vocabulary import RefusalCode
from models.vocabulary_kits import OrderChannel, ReturnedGoods
from secretariat.cli.answers import fields
from secretariat.cli.invocation import Invocation
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from secretariat.kits.address_correction import KitAddressShown
    from secretariat.kits.contents import Piece
    from secretariat.kits.returns.listing import ProviderReturns, ReturnFilter, ReturnLine
    from secretariat.office import Office
    from secretariat.programme import Programme

Words = Callable[[str], str]
LINE: Final = (
    "number kit store_number store_name application provider provider_name tracking_number came_back_on reason kept_until deadline "
    "returned_goods instead resend postal_code address addressee phone"
)
PROVIDER: Final = "number name parcels to_inspect near passed unsent"


def add_to_kit(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of kit."""
    _add_returns(kit, invocation, words)
    _add_address(kit, invocation, words)
    of_parcel = Annotated[str, typer.Argument(metavar="NUMBER", help=words("kit_returned_number"))]

    @kit.command("inspect", help=words("kit_inspect"))
    def inspect(
        number: of_parcel,
        restock: Annotated[bool, typer.Option("--restock", help=words("kit_inspect_restock"))] = False,
        destroy: Annotated[bool, typer.Option("--destroy", help=words("kit_inspect_destroy"))] = False,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.kits.returns.inspecting import inspect_parcel

        if restock == destroy:
            raise typer.BadParameter(invocation.words("returns.one_of_both"))
        office, person = invocation.enter()
        goods = ReturnedGoods.RESTOCKED if restock else ReturnedGoods.DESTROYED
        done = invocation.require(inspect_parcel(office, person, number, goods, note))
        document = {
            "number": done.number,
            "goods": done.goods.value,
            "restocked": [_piece(piece) for piece in done.restocked],
            "destroyed": [_piece(piece) for piece in done.destroyed],
        }
        back, gone = (
            tuple(f"{piece.item} {invocation.words(f'words.design.{piece.design}')} {piece.quantity}" for piece in pieces)
            for pieces in (done.restocked, done.destroyed)
        )
        lines = [invocation.words("returns.restocked", number=done.number, pieces=back)] if back else []
        lines += [invocation.words("returns.destroyed", number=done.number, pieces=gone)] if gone or not back else []
        invocation.answer(document, lines)

    @kit.command("resend", help=words("kit_resend"))
    def resend(
        number: of_parcel,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("kit_resend_note"))] = None,
    ) -> None:
        from secretariat.kits.returns.resending import resend_parcel

        office, person = invocation.enter()
        sent = invocation.require(resend_parcel(office, person, number, note))
        said = invocation.words("returns.resent", number=sent.number, before=sent.resend_of, day=sent.due_on)
        invocation.answer(fields(invocation, sent, "number due_on resend_of"), [said])

    @kit.command("close", help=words("kit_close"))
    def close(
        number: of_parcel,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("kit_close_note"))] = None,
    ) -> None:
        from secretariat.kits.returns.closing import close_return

        invocation.act(number, lambda office, person: close_return(office, person, number, note))


def _add_returns(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    @kit.command("returns", help=words("kit_returns"))
    def returns(
        by_provider: Annotated[bool, typer.Option("--by-provider", help=words("kit_returns_by_provider"))] = False,
        provider: Annotated[str | None, typer.Option("--provider", metavar="P-…", help=words("kit_returns_provider"))] = None,
        near: Annotated[bool, typer.Option("--near", help=words("kit_returns_near"))] = False,
        out: Annotated[Path | None, typer.Option("--out", metavar="PATH", help=words("kit_returns_out"))] = None,
        after: Annotated[str | None, typer.Option("--after", metavar="K-…", help=words("kit_list_after"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from secretariat.kits.returns.listing import ReturnFilter, ReturnPage, returns, returns_by_provider
        from secretariat.permissions import may

        office, person = invocation.enter()
        if out is not None and (refused := may(person.role, "kits")):
            invocation.refused(refused)
        wanted = ReturnFilter(provider, near)
        providers = invocation.require(returns_by_provider(office, person, wanted)) if by_provider or out is not None else ()
        page = ReturnPage((), None)
        files: list[Path] = []
        if out is None and not by_provider:
            page = invocation.require(returns(office, person, wanted, after=after, limit=limit))
        elif out is not None:
            files = _write(invocation, office, out, wanted, providers if by_provider else None)
        document = {
            "parcels": [fields(invocation, line, LINE) for line in page.lines],
            "next_after": page.next_after,
            "providers": [{**fields(invocation, one, PROVIDER), "reasons": _reasons(one)} for one in providers],
            "files": [str(file) for file in files],
        }
        lines = [_line(invocation, office.programme, line) for line in page.lines]
        lines += [invocation.words("kit_orders.more", number=page.next_after)] if page.next_after else []
        lines += [_provider_line(invocation, office.programme, one) for one in providers]
        invocation.answer(document, [*lines, *map(str, files)])


def _write(
    invocation: Invocation, office: "Office", out: Path, wanted: "ReturnFilter", providers: "tuple[ProviderReturns, ...] | None"
) -> list[Path]:
    """The office's list, or where providers are given a folder with a list for each that is to be asked for addresses."""
    from dataclasses import replace

    from exports.kits.returned_parcels import write_returns
    from secretariat.clock import japan_day
    from secretariat.kits.returns.listing import all_returns

    if providers is None:
        now = office.clock.now()
        with office.reading() as session:
            lines = all_returns(session, office.programme, wanted, japan_day(now))
            invocation.writing_file(out, lambda: write_returns(out, office.programme, lines, created=now))
        return [out]
    asked = [one for one in providers if one.unsent]
    if not asked:
        invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "returns.nobody_to_ask"), 0)
    invocation.writing_file(out, lambda: out.mkdir(parents=True, exist_ok=True))
    return [_write_for_provider(invocation, office, out, one, replace(wanted, provider=one.number, unsent=True)) for one in asked]


def _write_for_provider(
    invocation: Invocation, office: "Office", folder: Path, provider: "ProviderReturns", wanted: "ReturnFilter"
) -> Path:
    from exports.kits.returned_parcels import write_provider_returns
    from secretariat.clock import japan_day
    from secretariat.kits.returns.listing import all_returns

    now = office.clock.now()
    file, named = folder / f"{provider.number}-{japan_day(now)}.xlsx", f"{provider.name}（{provider.number}）"
    with office.reading() as session:
        parcels = all_returns(session, office.programme, wanted, japan_day(now))
        invocation.writing_file(file, lambda: write_provider_returns(file, office.programme, named, parcels, created=now))
    return file


def _add_address(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    @kit.command("address", help=words("kit_address"))
    def address(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("kit_address_number"))],
        postal_code: Annotated[str | None, typer.Option("--postal-code", metavar="CODE", help=words("kit_address_postal_code"))] = None,
        line: Annotated[str | None, typer.Option("--address", metavar="TEXT", help=words("kit_address_line"))] = None,
        addressee: Annotated[str | None, typer.Option("--addressee", metavar="NAME", help=words("kit_address_addressee"))] = None,
        phone: Annotated[str | None, typer.Option("--phone", metavar="DIGITS", help=words("kit_address_phone"))] = None,
        through: Annotated[
            str, typer.Option("--through", metavar="CHANNEL", help=words("kit_address_through"))
        ] = OrderChannel.CALLCENTRE.value,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.kits.address_correction import correct_kit_address, kit_address

        invocation.one_of(through, OrderChannel)
        given = {"kit_postal_code": postal_code, "kit_address": line, "kit_addressee": addressee, "kit_phone": phone}
        changes = {field: text for field, text in given.items() if text is not None}
        office, person = invocation.enter()
        entered = None
        if changes:
            entered = invocation.require(correct_kit_address(office, person, number, changes, OrderChannel(through), note))
        shown = invocation.require(kit_address(office, person, number))
        document = {
            **_address_document(invocation, shown),
            "entered": fields(invocation, entered, "number status") if entered is not None else None,
        }
        said = []
        if entered is not None:
            status = invocation.words(f"words.amendment_status.{entered.status}")
            said = [invocation.words("returns.entered", number=entered.number, status=status)]
        invocation.answer(document, [*said, *_address_lines(invocation, shown)])


def _address_document(invocation: Invocation, shown: "KitAddressShown") -> dict[str, object]:
    return {
        "application": shown.application,
        **fields(invocation, shown.address, "postal_code address addressee phone"),
        "doubt": shown.doubt.kind.value if shown.doubt is not None else None,
        "history": [
            {
                **fields(invocation, one, "number status from_on staff through note"),
                "changed": [fields(invocation, change, "field before after") for change in one.changed],
            }
            for one in shown.history
        ],
    }


def _address_lines(invocation: Invocation, shown: "KitAddressShown") -> list[str]:
    from secretariat.identifiers import show_phone, show_postal_code
    from secretariat.screening.correction_items import HEADINGS

    there = shown.address
    lines = [f"{shown.application}  〒{show_postal_code(there.postal_code)} {there.address} {there.addressee} {show_phone(there.phone)}"]
    if shown.doubt is not None:
        lines.append(f"  {invocation.say(shown.doubt.message)}")
    for one in shown.history:
        status = invocation.words(f"words.amendment_status.{one.status}")
        lines.append(f"{one.number}  {status}  {invocation.column(one.from_on)}  {one.staff}")
        lines += [f"  {HEADINGS[change.field]}: {change.before or '-'} → {change.after or '-'}" for change in one.changed]
    return lines


def _piece(piece: "Piece") -> dict[str, object]:
    return {"item": piece.item, "design": piece.design.value, "quantity": piece.quantity}


def _reasons(one: "ProviderReturns") -> list[dict[str, object]]:
    return [{"reason": reason or None, "count": count} for reason, count in sorted(one.reasons.items())]


def _reason(invocation: Invocation, programme: "Programme", code: str | None) -> str:
    from secretariat.providers.quality_words import reason_words

    return reason_words(programme, code, invocation.language) if code else "-"


def _line(invocation: Invocation, programme: "Programme", line: "ReturnLine") -> str:
    if line.deadline is not None:
        stands = invocation.words(f"returns.kept_{line.deadline}", day=line.kept_until)
    else:
        stands = invocation.words(f"words.returned_goods.{line.returned_goods}")
    again = invocation.words("returns.instead", number=line.instead) if line.instead else ""
    reason = _reason(invocation, programme, line.reason)
    came_back = invocation.column(line.came_back_on)
    return f"{line.number}  {line.kit:<7}  {came_back}  {reason}  {stands}  {line.provider}  {line.store_name}  {again}".rstrip()


def _provider_line(invocation: Invocation, programme: "Programme", one: "ProviderReturns") -> str:
    reasons = tuple(f"{_reason(invocation, programme, code)} {count:,}" for code, count in sorted(one.reasons.items()))
    counts = {"parcels": one.parcels, "inspect": one.to_inspect, "passed": one.passed, "near": one.near, "unsent": one.unsent}
    return invocation.words("returns.of_provider", number=one.number, name=one.name, reasons=reasons, **counts)
