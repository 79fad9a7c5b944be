"""provider settle, add-licence, desk, add-condition, drop-condition, meet-condition, propose, resume-review, suspend, resume, cancel."""

from collections.abc import Callable
from typing import Annotated

import typer

from secretariat.cli.invocation import Invocation

Words = Callable[[str], str]


def add_commands(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to the group of providers."""
    _requirements(provider, invocation, words)
    _conditions(provider, invocation, words)
    _decisions(provider, invocation, words)


def _requirements(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_provider = Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))]

    @provider.command("settle", help=words("provider_settle"))
    def settle(
        number: of_provider,
        requirement: Annotated[str, typer.Argument(metavar="REQUIREMENT", help=words("provider_requirement"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="pass|fail|review", help=words("provider_outcome"))],
        note: Annotated[str, typer.Option("--note", metavar="TEXT", help=words("note"))] = "",
        service: Annotated[str | None, typer.Option("--service", metavar="NAME", help=words("provider_of_service"))] = None,
    ) -> None:
        from secretariat.providers.requirements import settle_requirement

        invocation.act(
            number, lambda office, person: settle_requirement(office, person, number, requirement, outcome, note, service=service)
        )

    @provider.command("add-licence", help=words("provider_add_licence"))
    def licence(
        number: of_provider,
        kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=words("provider_legal_kind"))],
        licence_number: Annotated[str | None, typer.Option("--number", metavar="TEXT", help=words("provider_licence_number"))] = None,
    ) -> None:
        from secretariat.providers.requirements import add_licence

        invocation.act(number, lambda office, person: add_licence(office, person, number, kind, licence_number))

    @provider.command("desk", help=words("provider_desk"))
    def desk(
        number: of_provider,
        phone: Annotated[str | None, typer.Option("--phone", metavar="PHONE", help=words("provider_desk_phone"))] = None,
        hours: Annotated[str | None, typer.Option("--hours", metavar="TEXT", help=words("provider_desk_hours"))] = None,
    ) -> None:
        from secretariat.providers.desk import enter_desk

        invocation.act(number, lambda office, person: enter_desk(office, person, number, phone, hours))

    @provider.command("propose", help=words("provider_propose"))
    def propose(
        number: of_provider, note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None
    ) -> None:
        from secretariat.providers.registration import propose_registration

        invocation.act(number, lambda office, person: propose_registration(office, person, number, note))


def _conditions(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_provider = Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))]
    of_condition = Annotated[int, typer.Argument(metavar="PLACE", help=words("provider_condition_place"))]

    @provider.command("add-condition", help=words("provider_add_condition"))
    def add(
        number: of_provider,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("provider_condition_text"))],
        due: Annotated[str, typer.Option("--due", metavar="DATE", help=words("provider_condition_due"))],
        requirement: Annotated[
            str | None, typer.Option("--requirement", metavar="REQUIREMENT", help=words("provider_condition_requirement"))
        ] = None,
        service: Annotated[str | None, typer.Option("--service", metavar="NAME", help=words("provider_of_service"))] = None,
    ) -> None:
        from secretariat.providers.conditions import add_condition

        day = invocation.day(due)
        invocation.act(
            number,
            lambda office, person: add_condition(office, person, number, text, day, requirement=requirement, service=service),
        )

    @provider.command("drop-condition", help=words("provider_drop_condition"))
    def drop(number: of_provider, place: of_condition) -> None:
        from secretariat.providers.conditions import drop_condition

        invocation.act(number, lambda office, person: drop_condition(office, person, number, place))

    @provider.command("meet-condition", help=words("provider_meet_condition"))
    def meet(number: of_provider, place: of_condition) -> None:
        from secretariat.providers.conditions import meet_condition

        invocation.act(number, lambda office, person: meet_condition(office, person, number, place))


def _decisions(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_provider = Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))]
    reasons = Annotated[list[str] | None, typer.Option("--reason", metavar="CODE", help=words("reason"))]
    noted = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))]

    @provider.command("resume-review", help=words("provider_resume_review"))
    def resume_review(number: of_provider, note: noted = None) -> None:
        from secretariat.providers.registration import decide_provider
        from secretariat.screening.decision import Command

        invocation.act(number, lambda office, person: decide_provider(office, person, number, Command("resume-review", note=note)))

    @provider.command("suspend", help=words("provider_suspend"))
    def suspend(
        number: of_provider,
        from_day: Annotated[str, typer.Option("--from", metavar="DATE", help=words("provider_suspended_from"))],
        until: Annotated[str | None, typer.Option("--until", metavar="DATE", help=words("provider_suspended_until"))] = None,
        reason: reasons = None,
        note: noted = None,
    ) -> None:
        from secretariat.providers.suspension import suspend_provider

        first, last = invocation.day(from_day), invocation.day(until) if until else None
        invocation.act(number, lambda office, person: suspend_provider(office, person, number, first, last, reason or (), note))

    @provider.command("resume", help=words("provider_resume"))
    def resume(number: of_provider, note: noted = None) -> None:
        from secretariat.providers.suspension import resume_provider

        invocation.act(number, lambda office, person: resume_provider(office, person, number, note))

    @provider.command("cancel", help=words("provider_cancel"))
    def cancel(
        number: of_provider,
        from_day: Annotated[str, typer.Option("--from", metavar="DATE", help=words("cancel_from"))],
        reason: reasons = None,
        note: noted = None,
    ) -> None:
        from secretariat.providers.suspension import cancel_provider

        day = invocation.day(from_day)
        invocation.act(number, lambda office, person: cancel_provider(office, person, number, day, reason or (), note))
