"""grant: apply, list, show, judge, decide, refuse, withdraw, report, judge-report, settle, pay."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from models.vocabulary_providers import CostKind, GrantStatus
from secretariat.amounts import parse_whole
from secretariat.cli.grant_answers import card_document, card_lines, row_document, row_line
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.grants.costs import PlannedCost, ReportedCost
    from secretariat.office import Office
    from secretariat.refusal import Refusal
    from secretariat.staff import Person

    Judge = Callable[[Office, Person, str, int, str, str | None], Refusal | None]

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    grant = typer.Typer(help=words("grant"), no_args_is_help=True)
    program.add_typer(grant, name="grant")
    _applications(grant, invocation, words)
    _decisions(grant, invocation, words)
    _after_the_work(grant, invocation, words)


def _applications(grant: typer.Typer, invocation: Invocation, words: Words) -> None:
    @grant.command("apply", help=words("grant_apply"))
    def apply(
        provider: Annotated[str, typer.Argument(metavar="PROVIDER", help=words("intake_provider"))],
        project: Annotated[str, typer.Option("--project", metavar="TEXT", help=words("grant_project"))],
        cost: Annotated[list[str] | None, typer.Option("--cost", metavar="KIND:YEN:BEGIN:TEXT", help=words("grant_cost"))] = None,
        costs: Annotated[Path | None, typer.Option("--costs", metavar="FILE", help=words("grant_costs"))] = None,
    ) -> None:
        from secretariat.grants.application import apply_for_grant
        from secretariat.grants.cost_file import read_costs

        if (cost is None) == (costs is None):
            _wrong(invocation, "cli.one_of", choices=("--cost", "--costs"))
        lines = tuple(_planned(invocation, text) for text in cost or ())
        office, person = invocation.enter()
        if costs is not None:
            lines = invocation.require(read_costs(office, person, costs))
        number = invocation.require(apply_for_grant(office, person, provider, project, lines))
        invocation.answer({"number": number}, [number])

    @grant.command("list", help=words("grant_list"))
    def list_all(status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("grant_status"))] = None) -> None:
        from secretariat.grants.listing import list_grants

        invocation.one_of(status, GrantStatus)
        office, person = invocation.enter()
        rows = invocation.require(list_grants(office, person, status))
        invocation.answer({"grants": [row_document(invocation, row) for row in rows]}, (row_line(invocation, row) for row in rows))

    @grant.command("show", help=words("grant_show"))
    def show(number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))]) -> None:
        from secretariat.grants.card import grant_card

        office, person = invocation.enter()
        card = invocation.require(grant_card(office, person, number))
        invocation.answer(card_document(invocation, card), card_lines(invocation, card))


def _decisions(grant: typer.Typer, invocation: Invocation, words: Words) -> None:
    @grant.command("judge", help=words("grant_judge"))
    def judge(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))],
        place: Annotated[int, typer.Argument(metavar="PLACE", help=words("grant_place"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="pass|fail", help=words("outcome"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.grants.decision import judge_cost

        _judge(invocation, judge_cost, number, place, outcome, note)

    @grant.command("decide", help=words("grant_decide"))
    def decide(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))],
        conditions: Annotated[str | None, typer.Option("--conditions", metavar="TEXT", help=words("grant_conditions"))] = None,
    ) -> None:
        from secretariat.grants.decision import decide_grant

        office, person = invocation.enter()
        invocation.results([(number, decide_grant(office, person, number, conditions), {})])

    @grant.command("refuse", help=words("grant_refuse"))
    def refuse(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))],
        reason: Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.grants.decision import refuse_grant

        office, person = invocation.enter()
        invocation.results([(number, refuse_grant(office, person, number, reason or (), note), {})])

    @grant.command("withdraw", help=words("grant_withdraw"))
    def withdraw(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.grants.application import withdraw_grant

        office, person = invocation.enter()
        invocation.results([(number, withdraw_grant(office, person, number, note), {})])


def _after_the_work(grant: typer.Typer, invocation: Invocation, words: Words) -> None:
    @grant.command("report", help=words("grant_report"))
    def report(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))],
        cost: Annotated[list[str], typer.Option("--cost", metavar="PLACE:YEN:BEGAN", help=words("grant_reported_cost"))],
    ) -> None:
        from secretariat.grants.settlement import report_result

        lines = [_reported(invocation, text) for text in cost]
        office, person = invocation.enter()
        invocation.results([(number, report_result(office, person, number, lines), {})])

    @grant.command("judge-report", help=words("grant_judge_report"))
    def judge_reported(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))],
        place: Annotated[int, typer.Argument(metavar="PLACE", help=words("grant_place"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="pass|fail", help=words("outcome"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.grants.settlement import judge_report

        _judge(invocation, judge_report, number, place, outcome, note)

    @grant.command("settle", help=words("grant_settle"))
    def settle(number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))]) -> None:
        from secretariat.grants.settlement import settle_grant

        office, person = invocation.enter()
        invocation.results([(number, settle_grant(office, person, number), {})])

    @grant.command("pay", help=words("grant_pay"))
    def pay(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("grant_number"))],
        paid_on: Annotated[str, typer.Option("--on", metavar="DATE", help=words("grant_paid_on"))],
    ) -> None:
        from secretariat.grants.settlement import pay_grant

        day = invocation.day(paid_on)
        office, person = invocation.enter()
        invocation.results([(number, pay_grant(office, person, number, day), {})])


def _judge(invocation: Invocation, judge: "Judge", number: str, place: int, outcome: str, note: str | None) -> None:
    office, person = invocation.enter()
    invocation.results([(number, judge(office, person, number, place, outcome, note), {})])


def _wrong(invocation: Invocation, key: str, **parameters: object) -> NoReturn:
    raise typer.BadParameter(invocation.words(key, **parameters))


def _planned(invocation: Invocation, text: str) -> "PlannedCost":
    """A line as it was typed: KIND:YEN:BEGIN:TEXT; a wrong one is wrong usage."""
    from secretariat.grants.costs import PlannedCost

    parts = text.split(":", 3)
    if len(parts) < 4:
        _wrong(invocation, "grants.cost_unreadable", text=text, form="KIND:YEN:BEGIN:TEXT")
    kind, yen, begins_on, wording = parts
    invocation.one_of(kind, CostKind)
    return PlannedCost(CostKind(kind), _yen(invocation, yen), invocation.day(begins_on), wording)


def _reported(invocation: Invocation, text: str) -> "ReportedCost":
    """A line as it was typed: PLACE:YEN:BEGAN, without a day where nothing was spent; a wrong one is wrong usage."""
    from secretariat.grants.costs import ReportedCost

    parts = text.split(":")
    place = parse_whole(parts[0])
    if len(parts) != 3 or place is None:
        _wrong(invocation, "grants.cost_unreadable", text=text, form="PLACE:YEN:BEGAN")
    _, yen, began_on = parts
    return ReportedCost(place, _yen(invocation, yen), invocation.day(began_on) if began_on else None)


def _yen(invocation: Invocation, text: str) -> int:
    yen = parse_whole(text, yen=True)
    if yen is None:
        _wrong(invocation, "grants.yen_unreadable", text=text)
    return yen
