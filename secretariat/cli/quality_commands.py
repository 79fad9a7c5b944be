"""provider quality; export quality."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import Invocation
from secretariat.refusal import refuse

if TYPE_CHECKING:
    from secretariat.programme import Programme
    from secretariat.providers.quality import Found, QualityCard, QualityList, Sent

Words = Callable[[str], str]


def add_to_provider(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds `provider quality`."""

    @provider.command("quality", help=words("provider_quality"))
    def quality(
        number: Annotated[str | None, typer.Argument(metavar="PROVIDER", help=words("provider_number"))] = None,
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("quality_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("quality_to"))] = None,
    ) -> None:
        from secretariat.providers.quality import quality_card, quality_list

        days = (invocation.day(first) if first else None, invocation.day(last) if last else None)
        office, person = invocation.enter()
        if number is None:
            found = invocation.require(quality_list(office, person, *days))
            invocation.answer(_list_document(found), _list_lines(invocation, found))
        else:
            card = invocation.require(quality_card(office, person, number, *days))
            invocation.answer(_card_document(card), _card_lines(invocation, card, office.programme))


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds `export quality`."""

    @export.command("quality", help=words("export_quality"))
    def quality(
        number: Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))],
        out: Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help=words("out_file"))],
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("quality_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("quality_to"))] = None,
    ) -> None:
        from exports.letters import unprintable_in, write_letters
        from secretariat.providers.quality_notice import quality_notice

        days = (invocation.day(first) if first else None, invocation.day(last) if last else None)
        office, person = invocation.enter()
        notice = invocation.require(quality_notice(office, person, number, *days))
        if missing := unprintable_in(notice):
            invocation.refused(refuse(RefusalCode.INVALID_VALUE, "cli.unprintable", characters=missing))
        invocation.writing_file(out, lambda: write_letters([notice], out, created=office.clock.now()))
        rows = len(notice.table.rows) if notice.table else 0
        invocation.answer({"files": [str(out)], "rows": rows}, [str(out)])


def _sent(sent: "Sent") -> dict[str, object]:
    return {
        "files": sent.files,
        "rows": sent.rows,
        "accepted": sent.accepted,
        "duplicates": sent.duplicates,
        "rejected": sent.rejected,
        "rejected_share": sent.rejected_share,
        "returned": sent.returned,
        "returned_share": sent.returned_share,
        "work": sent.work,
    }


def _list_document(found: "QualityList") -> dict[str, object]:
    return {
        "from": found.span.first.isoformat(),
        "to": found.span.last.isoformat(),
        "providers": [{"number": line.number, "name": line.name, **_sent(line.sent), "top": _top(line.top)} for line in found.providers],
    }


def _top(top: "Sequence[tuple[str, int]]") -> list[dict[str, object]]:
    return [{"field": name, "rows": rows} for name, rows in top]


def _card_document(card: "QualityCard") -> dict[str, object]:
    from secretariat.providers.quality_words import week_name

    return {
        "number": card.number,
        "name": card.name,
        "from": card.span.first.isoformat(),
        "to": card.span.last.isoformat(),
        **_sent(card.sent),
        "weeks": [{"week": week_name(monday), "from": monday.isoformat(), **_sent(week)} for monday, week in card.weeks],
        "faults": [{"field": one.field, "problem": one.problem, "rows": one.rows} for one in card.faults],
        "checks": [{"rule": one.field, "outcome": one.kind, "reason": one.problem, "rows": one.rows} for one in card.checks],
        "returns": [{"reason": one.reason, "field": one.field, "items": one.items} for one in card.returns],
    }


def _list_lines(invocation: Invocation, found: "QualityList") -> Iterator[str]:
    from secretariat.providers.quality_words import field_words

    span = {"first": found.span.first, "last": found.span.last}
    if not found.providers:
        yield invocation.words("quality.none", **span)
        return
    yield invocation.words("quality.heading", count=len(found.providers), **span)
    for line in found.providers:
        yield f"{line.number or '-'}  {line.name or invocation.words('quality.no_provider')}"
        yield f"    {_sent_line(invocation, line.sent)}"
        if line.top:
            yield "    " + "  ".join(f"{field_words(name, invocation.language)} {rows:,}" for name, rows in line.top)


def _sent_line(invocation: Invocation, sent: "Sent") -> str:
    from secretariat.providers.quality_words import share_words

    counts = {name: f"{getattr(sent, name):,}" for name in ("work", "rejected", "returned", "accepted", "rows")}
    shares = {"share": share_words(sent.rejected_share), "returned_share": share_words(sent.returned_share)}
    return invocation.words("quality.line", **counts, **shares)


def _card_lines(invocation: Invocation, card: "QualityCard", programme: "Programme") -> Iterator[str]:
    from secretariat.providers.quality_words import asked_words, reason_words, share_words, week_name

    yield f"{card.number}  {card.name}"
    yield _sent_line(invocation, card.sent)
    yield invocation.words("quality.weeks")
    for monday, week in card.weeks:
        counts = {name: f"{getattr(week, name):,}" for name in ("rows", "rejected", "returned")}
        yield "  " + invocation.words("quality.week_line", week=week_name(monday), share=share_words(week.rejected_share), **counts)
    for heading, found in (("quality.faults", card.faults), ("quality.checks", card.checks)):
        if found:
            yield invocation.words(heading)
            yield from (f"  {one.rows:>8,}  {_found(invocation, one)}" for one in found)
    if card.returns:
        yield invocation.words("quality.returns")
        for one in card.returns:
            about = asked_words(programme, one, invocation.language)
            yield f"  {one.items:>8,}  {about}: {reason_words(programme, one.reason, invocation.language)}"


def _found(invocation: Invocation, found: "Found") -> str:
    from secretariat.providers.quality_words import about_words, found_words

    return f"{about_words(found, invocation.language)}: {found_words(found, invocation.language)}"
