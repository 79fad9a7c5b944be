"""provider: list, show, services, watch; what changes a provider, and the quality of its files, stand in modules of their own."""

from collections.abc import Callable
from typing import Annotated, Final

import typer

from models.vocabulary_providers import ProviderStatus
from secretariat.cli import (
    logo_commands,
    provider_measure_commands,
    provider_merger_commands,
    provider_registration_commands,
    provider_service_commands,
    quality_commands,
)
from secretariat.cli.invocation import Invocation

Words = Callable[[str], str]
MOST: Final = 1_000_000  # a list is read whole


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    provider = typer.Typer(help=words("provider"), no_args_is_help=True)
    program.add_typer(provider, name="provider")
    _lists(provider, invocation, words)
    _one(provider, invocation, words)
    provider_registration_commands.add_commands(provider, invocation, words)
    provider_service_commands.add_commands(provider, invocation, words)
    provider_measure_commands.add_commands(provider, invocation, words)
    provider_merger_commands.add_commands(provider, invocation, words)
    logo_commands.add_commands(provider, invocation, words)
    quality_commands.add_to_provider(provider, invocation, words)


def _one(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    @provider.command("show", help=words("provider_show"))
    def show(
        number: Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))],
        day: Annotated[str | None, typer.Option("--on", metavar="DATE", help=words("provider_as_at"))] = None,
    ) -> None:
        from secretariat.cli.provider_answers import dossier_document, dossier_lines
        from secretariat.providers.dossier import provider_dossier

        wanted = invocation.day(day) if day else None
        office, person = invocation.enter()
        dossier = invocation.require(provider_dossier(office, person, number, wanted))
        invocation.answer(dossier_document(invocation, dossier), dossier_lines(invocation, dossier))


def _lists(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    @provider.command("list", help=words("provider_list"))
    def list_all(
        status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("provider_status"))] = None,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("provider_text"))] = "",
        expiring: Annotated[
            int | None, typer.Option("--expiring", min=0, max=3660, metavar="DAYS", help=words("provider_expiring"))
        ] = None,
        conditions: Annotated[
            int | None, typer.Option("--conditions", min=0, max=3660, metavar="DAYS", help=words("provider_conditions"))
        ] = None,
        findings: Annotated[bool, typer.Option("--findings", help=words("provider_findings"))] = False,
    ) -> None:
        from secretariat.cli.provider_answers import row_document, row_line
        from secretariat.providers.attention import ProviderView
        from secretariat.providers.listing import provider_page

        invocation.one_of(status, ProviderStatus)
        views = [
            *([ProviderView("certificates", expiring)] if expiring is not None else []),
            *([ProviderView("conditions", conditions)] if conditions is not None else []),
            *([ProviderView("findings")] if findings else []),
        ]
        office, person = invocation.enter()
        pages = [
            invocation.require(provider_page(office, person, text=text, status=status, view=view, limit=MOST))
            for view in views or [ProviderView()]
        ]
        shared = set.intersection(*({row.number for row in page.providers} for page in pages))
        rows = [row for row in pages[0].providers if row.number in shared]
        invocation.answer({"providers": [row_document(invocation, row) for row in rows]}, (row_line(invocation, row) for row in rows))

    @provider.command("services", help=words("provider_services"))
    def show_services(day: Annotated[str | None, typer.Option("--on", metavar="DATE", help=words("provider_as_at"))] = None) -> None:
        from secretariat.cli.provider_answers import register_document, register_line
        from secretariat.clock import japan_day
        from secretariat.providers.register import register_as_at

        wanted = invocation.day(day) if day else None
        office, person = invocation.enter()
        as_at = wanted or japan_day(office.clock.now())
        lines = invocation.require(register_as_at(office, person, as_at))
        document = {"as_at": as_at.isoformat(), "services": [register_document(invocation, line) for line in lines]}
        invocation.answer(document, (register_line(invocation, line) for line in lines))

    @provider.command("watch", help=words("provider_watch"))
    def watch(
        within: Annotated[int | None, typer.Option("--within", min=0, max=366, metavar="DAYS", help=words("provider_within"))] = None,
    ) -> None:
        from secretariat.cli.provider_answers import watch_document, watch_line
        from secretariat.providers.watch import watched

        office, person = invocation.enter()
        lines = invocation.require(watched(office, person))
        near = [line for line in lines if within is None or line.days_left <= within]
        invocation.answer({"due": [watch_document(invocation, line) for line in near]}, (watch_line(invocation, line) for line in near))
