"""provider logo, provider logos: the logos of services that stand on what stores put up."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary_kits import LogoOutcome
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.kits.logos.deciding import ServiceLogos

Words = Callable[[str], str]


def add_commands(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to the group of providers."""

    @provider.command("logo", help=words("provider_logo"))
    def decide(
        evidence: Annotated[str, typer.Argument(metavar="E-…", help=words("provider_logo_evidence"))],
        outcome: Annotated[str, typer.Option("--outcome", metavar="accepted|refused|withdrawn", help=words("provider_logo_outcome"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.kits.logos.deciding import decide_logo

        invocation.one_of(outcome, LogoOutcome)
        invocation.act(evidence, lambda office, person: decide_logo(office, person, evidence, LogoOutcome(outcome), note))

    @provider.command("logos", help=words("provider_logos"))
    def list_all(number: Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))]) -> None:
        from secretariat.kits.logos.deciding import list_logos

        office, person = invocation.enter()
        services = invocation.require(list_logos(office, person, number))
        document = [
            {
                "number": service.number,
                "service": service.service,
                "logos": [
                    {
                        "evidence": logo.evidence,
                        "name": logo.name,
                        "media_type": logo.media_type,
                        "outcome": logo.outcome,
                        "drawn": logo.drawn,
                    }
                    for logo in service.logos
                ],
            }
            for service in services
        ]
        invocation.answer({"services": document}, (line for service in services for line in _lines(invocation, service)))


def _lines(invocation: Invocation, service: "ServiceLogos") -> Iterator[str]:
    yield f"{service.number}  {service.service}"
    for logo in service.logos:
        drawn = [invocation.words("logos.drawn")] if logo.drawn else []
        outcome = invocation.words(f"logos.outcome_{logo.outcome or 'open'}")
        yield "  ".join(["", logo.evidence, logo.name, outcome, *drawn])
