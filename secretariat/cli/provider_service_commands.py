"""provider present, add-service, register-service, amend-service, withdraw-service, add-certificate, examine-certificate, record-test."""

from collections.abc import Callable
from typing import Annotated

import typer

from secretariat.amounts import parse_hundredths
from secretariat.cli.invocation import Invocation

Words = Callable[[str], str]


def add_commands(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to the group of providers."""
    _content(provider, invocation, words)
    _registration(provider, invocation, words)
    _certificates(provider, invocation, words)


def _content(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_provider = Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))]
    of_service = Annotated[str, typer.Option("--service", metavar="NAME", help=words("provider_service"))]
    noted = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))]

    @provider.command("present", help=words("provider_present"))
    def present(
        number: of_provider,
        service: of_service,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("provider_presentation"))],
    ) -> None:
        from secretariat.providers.requirements import present_service

        invocation.act(number, lambda office, person: present_service(office, person, number, service, text))

    @provider.command("add-service", help=words("provider_add_service"))
    def add(
        number: of_provider,
        service: of_service,
        kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=words("provider_service_kind"))],
        grant_basis: Annotated[str, typer.Option("--grant-basis", metavar="BASIS", help=words("provider_grant_basis"))],
        return_method: Annotated[str, typer.Option("--return-method", metavar="METHOD", help=words("provider_return_method"))],
        usable_at: Annotated[str, typer.Option("--usable-at", metavar="all|limited", help=words("provider_usable_at"))],
        fee: Annotated[str, typer.Option("--fee", metavar="PERCENT", help=words("provider_fee"))],
        presentation: Annotated[str | None, typer.Option("--presentation", metavar="TEXT", help=words("provider_presentation"))] = None,
        note: noted = None,
    ) -> None:
        from secretariat.providers.services import NewService, ServiceContent, add_service

        content = ServiceContent(kind, grant_basis, return_method, usable_at, _fee(invocation, fee), presentation)
        invocation.act(number, lambda office, person: add_service(office, person, number, NewService(service, content), note))

    @provider.command("amend-service", help=words("provider_amend_service"))
    def amend(
        number: of_provider,
        service: of_service,
        from_day: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("provider_amended_from"))] = None,
        kind: Annotated[str | None, typer.Option("--kind", metavar="KIND", help=words("provider_service_kind"))] = None,
        grant_basis: Annotated[str | None, typer.Option("--grant-basis", metavar="BASIS", help=words("provider_grant_basis"))] = None,
        return_method: Annotated[
            str | None, typer.Option("--return-method", metavar="METHOD", help=words("provider_return_method"))
        ] = None,
        usable_at: Annotated[str | None, typer.Option("--usable-at", metavar="all|limited", help=words("provider_usable_at"))] = None,
        fee: Annotated[str | None, typer.Option("--fee", metavar="PERCENT", help=words("provider_fee"))] = None,
        presentation: Annotated[str | None, typer.Option("--presentation", metavar="TEXT", help=words("provider_presentation"))] = None,
        note: noted = None,
    ) -> None:
        from secretariat.providers.services import amend_service

        day = invocation.day(from_day) if from_day else None
        given: dict[str, object] = {
            "kind": kind,
            "grant_basis": grant_basis,
            "return_method": return_method,
            "usable_at": usable_at,
            "merchant_fee": None if fee is None else _fee(invocation, fee),
            "presentation": presentation,
        }
        changes = {name: value for name, value in given.items() if value is not None}
        invocation.act(number, lambda office, person: amend_service(office, person, number, service, day, changes, note))


def _registration(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_provider = Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))]
    of_service = Annotated[str, typer.Option("--service", metavar="NAME", help=words("provider_service"))]
    noted = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))]

    @provider.command("register-service", help=words("provider_register_service"))
    def register(
        number: of_provider,
        service: of_service,
        from_day: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("provider_registered_from"))] = None,
        note: noted = None,
    ) -> None:
        from secretariat.providers.services import register_service

        day = invocation.day(from_day) if from_day else None
        invocation.act(number, lambda office, person: register_service(office, person, number, service, day, note))

    @provider.command("withdraw-service", help=words("provider_withdraw_service"))
    def withdraw(
        number: of_provider,
        service: of_service,
        from_day: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("provider_withdrawn_from"))] = None,
        note: noted = None,
    ) -> None:
        from secretariat.providers.services import withdraw_service

        day = invocation.day(from_day) if from_day else None
        invocation.act(number, lambda office, person: withdraw_service(office, person, number, service, day, note))

    @provider.command("record-test", help=words("provider_record_test"))
    def record_test(
        number: of_provider,
        test: Annotated[str, typer.Argument(metavar="TEST", help=words("provider_test"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="pass|fail", help=words("outcome"))],
        run_on: Annotated[str, typer.Option("--on", metavar="DATE", help=words("provider_run_on"))],
        system: Annotated[str, typer.Option("--system", metavar="TEXT", help=words("provider_system"))],
        note: noted = None,
    ) -> None:
        from secretariat.providers.readiness import record_run

        day = invocation.day(run_on)
        invocation.act(number, lambda office, person: record_run(office, person, number, test, outcome, day, system, note))


def _certificates(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_provider = Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))]

    @provider.command("add-certificate", help=words("provider_add_certificate"))
    def add(
        number: of_provider,
        services: Annotated[list[str], typer.Option("--service", metavar="NAME", help=words("provider_certified_service"))],
        standard: Annotated[str, typer.Option("--standard", metavar="STANDARD", help=words("provider_standard"))],
        certificate: Annotated[str, typer.Option("--number", metavar="TEXT", help=words("provider_certificate_number"))],
        issuer: Annotated[str, typer.Option("--issuer", metavar="TEXT", help=words("provider_issuer"))],
        scope: Annotated[str, typer.Option("--scope", metavar="TEXT", help=words("provider_scope"))],
        valid_from: Annotated[str, typer.Option("--from", metavar="DATE", help=words("provider_valid_from"))],
        valid_to: Annotated[str, typer.Option("--to", metavar="DATE", help=words("provider_valid_to"))],
    ) -> None:
        from secretariat.providers.certificates import add_certificate

        first, last = invocation.day(valid_from), invocation.day(valid_to)
        office, person = invocation.enter()
        added = invocation.require(
            add_certificate(office, person, number, services, standard, certificate, issuer, scope, first, last),
        )
        invocation.answer({"certificates": list(added)}, map(str, added))

    @provider.command("examine-certificate", help=words("provider_examine_certificate"))
    def examine(
        number: of_provider,
        certificate: Annotated[int, typer.Argument(metavar="CERTIFICATE", help=words("provider_certificate"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="pass|fail", help=words("outcome"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.providers.certificates import examine_certificate

        invocation.act(number, lambda office, person: examine_certificate(office, person, number, certificate, outcome, note))


def _fee(invocation: Invocation, text: str) -> int:
    """A fee as it was typed, in hundredths of a percent; one that is none, or finer, is wrong usage."""
    fee = parse_hundredths(text)
    if fee is None:
        raise typer.BadParameter(invocation.words("cli.fee_unreadable", text=text))
    return fee
