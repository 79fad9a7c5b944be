"""export digital, kit send-digital: what stores online show instead of paper, always in Japanese."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.refusal import Refusal, refuse

if TYPE_CHECKING:
    from exports.kits.digital import Banner
    from secretariat.kits.digital_sending import Recipient
    from secretariat.office import Office
    from secretariat.programme import Programme
    from secretariat.staff import Person

Words = Callable[[str], str]


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of export."""

    @export.command("digital", help=words("export_digital"))
    def digital(
        out: Annotated[Path, typer.Option("--out", metavar="FILE.zip", help=words("out_file"))],
        rate: Annotated[int | None, typer.Option("--rate", metavar="PERCENT", help=words("export_digital_rate"))] = None,
    ) -> None:
        from exports.kits.digital import write_digital_set
        from secretariat.permissions import may

        office, person = invocation.enter()
        if refused := may(person.role, "kits"):
            invocation.refused(refused)
        rates = office.programme.rates
        known = {str(each): each for each in sorted({rates.standard, rates.franchise}, reverse=True)}
        invocation.one_of(None if rate is None else str(rate), known)
        banners = invocation.require(_banners(office.programme, known.values() if rate is None else (rate,)))
        invocation.writing_file(out, lambda: write_digital_set(out, banners))
        invocation.answer({"files": [str(out)], "rows": len(banners)}, [str(out)])


def add_to_kit(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of kit."""

    @kit.command("send-digital", help=words("kit_send_digital"))
    def send(
        out: Annotated[Path, typer.Option("--out", metavar="DIR", help=words("kit_send_digital_out"))],
        provider: Annotated[str | None, typer.Option("--provider", metavar="P-…", help=words("kit_send_digital_provider"))] = None,
    ) -> None:
        from secretariat.kits.digital_sending import recipients

        office, person = invocation.enter()
        found = invocation.require(recipients(office, person, provider))
        if not found:
            invocation.refused(refuse(RefusalCode.NOTHING_TO_DO, "kits.no_digital"), 0)
        invocation.writing_file(out, lambda: out.mkdir(parents=True, exist_ok=True))
        sent = [_send(invocation, office, person, recipient, out) for recipient in found]
        document = {
            "files": [str(file) for each in sent for file in each.files],
            "rows": sum(each.sent for each in sent),
            "providers": [
                {"provider": each.recipient.number, "name": each.recipient.name, "sent": each.sent, "listed": each.listed} for each in sent
            ],
        }
        lines = (
            invocation.words(
                "kits.digital_sent", name=each.recipient.name, number=each.recipient.number, sent=each.sent, listed=each.listed
            )
            for each in sent
        )
        invocation.answer(document, lines)


class _Sent(NamedTuple):
    """A provider with its files, how many parcels were handed over to it, how many stores are on its list."""

    recipient: "Recipient"
    files: tuple[Path, ...]
    sent: int
    listed: int


def _send(invocation: Invocation, office: "Office", person: "Person", recipient: "Recipient", out: Path) -> _Sent:
    """Writes a provider's files, then hands its parcels over."""
    from exports.kits.digital import write_digital_set
    from exports.kits.digital_list import write_digital_list
    from secretariat.clock import japan_day
    from secretariat.kits.digital_sending import digital_stores, hand_over_digital

    now = office.clock.now()
    with office.reading() as session:
        stores = list(digital_stores(session, recipient, japan_day(now)))
    banners = invocation.require(_banners(office.programme, {store.return_rate for store in stores}))
    archive, listed = (out / f"{recipient.number}-{japan_day(now)}{ending}" for ending in (".zip", ".xlsx"))
    invocation.writing_file(archive, lambda: write_digital_set(archive, banners))
    invocation.writing_file(listed, lambda: write_digital_list(recipient.number, recipient.name, stores, listed, created=now))
    sent = invocation.require(hand_over_digital(office, person, recipient, stores))
    return _Sent(recipient, (archive, listed), sent, len(stores))


def _banners(programme: "Programme", rates: Collection[int]) -> "tuple[Banner, ...] | Refusal":
    """A banner for each rate, the highest first; refused where the programme's name has characters that cannot be drawn."""
    from exports.document import missing_glyphs
    from exports.kits.digital import Banner

    about = programme.programme
    if missing := missing_glyphs(about.name):
        return refuse(RefusalCode.INVALID_VALUE, "cli.unprintable", characters=missing)
    return tuple(Banner(about.name, rate, about.begins_on, about.ends_on) for rate in sorted(rates, reverse=True))
