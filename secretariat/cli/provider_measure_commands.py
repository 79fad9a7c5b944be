"""provider dependents, measures, measure: what depends on a provider, and what is done about it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Final

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.answers import fields
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import DONE, REFUSED, Invocation
from secretariat.refusal import Message, Refusal, refuse

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.providers.causes import Cause
    from secretariat.providers.dependents import DependentLine, Dependents
    from secretariat.providers.measure_work import MeasureKind
    from secretariat.providers.measures import Proposal
    from secretariat.staff import Person

Words = Callable[[str], str]
COUNTS: Final = "applications stores stores_alone shipments shipments_alone shipments_held"


def add_commands(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to the group of providers."""
    _dependents(provider, invocation, words)
    _measures(provider, invocation, words)


def _dependents(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    @provider.command("dependents", help=words("provider_dependents"))
    def show_dependents(
        number: Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))],
        service: Annotated[str | None, typer.Option("--service", metavar="NAME", help=words("provider_only_service"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=0, max=200, metavar="N", help=words("limit"))] = 200,
        after: Annotated[str | None, typer.Option("--after", metavar="PLACE", help=words("provider_after"))] = None,
    ) -> None:
        from secretariat.providers.dependents import dependents

        office, person = invocation.enter()
        found = invocation.require(dependents(office, person, number, service=service, limit=limit, after=after))
        document = {
            **fields(invocation, found, COUNTS),
            "lines": [fields(invocation, line, "kind number store_name status day elsewhere held_for") for line in found.lines],
            "next": found.next,
        }
        invocation.answer(document, [*_counts(invocation, found), *(_dependent_line(invocation, line) for line in found.lines)])


def _counts(invocation: Invocation, found: "Dependents") -> list[str]:
    statuses = [f"{invocation.words(f'words.application_status.{name}')} {count:,}" for name, count in found.applications.items()]
    return [
        invocation.words("cli.dependent_applications", counts=tuple(statuses) or "0"),
        invocation.words("cli.dependent_stores", stores=found.stores, alone=found.stores_alone),
        invocation.words("cli.dependent_shipments", shipments=found.shipments, alone=found.shipments_alone, held=found.shipments_held),
    ]


def _dependent_line(invocation: Invocation, line: "DependentLine") -> str:
    of_parcel = line.kind == "shipment"
    status = invocation.words(f"words.shipment_status.{line.status}" if of_parcel else f"words.application_status.{line.status}")
    elsewhere = f"  {invocation.words('cli.dependent_elsewhere')}" if line.elsewhere else ""
    return f"{line.number}  {invocation.column(line.day)}  {status}  {line.store_name}{elsewhere}"


def _measures(provider: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_provider = Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))]

    @provider.command("measures", help=words("provider_measures"))
    def propose(number: of_provider) -> None:
        from secretariat.providers.causes import causes
        from secretariat.providers.measures import proposals

        office, person = invocation.enter()
        found = [
            (cause, invocation.require(proposals(office, person, number, cause)))
            for cause in invocation.require(causes(office, person, number))
        ]
        document = {
            "causes": [
                _cause_document(cause) | {"measures": [{"measure": one.kind, "left": one.left} for one in proposed]}
                for cause, proposed in found
            ]
        }
        invocation.answer(document, [line for cause, proposed in found for line in _cause_lines(invocation, cause, proposed)])

    @provider.command("measure", help=words("provider_measure"))
    def take(
        number: of_provider,
        kind: Annotated[str, typer.Argument(metavar="MEASURE", help=words("provider_measure_kind"))],
        cause: Annotated[str | None, typer.Option("--cause", metavar="CAUSE", help=words("provider_cause"))] = None,
        from_day: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("provider_cause_from"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=words("provider_measure_dry_run"))] = False,
    ) -> None:
        from secretariat.permissions import may
        from secretariat.providers.measures import preview_measure, take_measure

        measure = _kind(invocation, kind)
        day = invocation.day(from_day) if from_day else None
        office, person = invocation.enter()
        # a preview is for everybody who may see the provider
        if not dry_run and (refused := may(person.role, "decide-provider")):
            invocation.refused(refused)
        why = invocation.require(_why(office, person, number, measure, cause, day))
        document = {"number": number, "measure": measure, **_cause_document(why)}
        if dry_run:
            preview = invocation.require(preview_measure(office, person, number, measure, why))
            said = invocation.words("cli.measure_preview", measure=_name(measure), left=preview.left)
            lines = [fields(invocation, line, "number store_name") for line in preview.lines]
            document |= {"left": preview.left, "done": 0, "stopped": False, "lines": lines}
            invocation.answer(document, [said, *(f"  {line['number']}  {line['store_name']}" for line in lines)])
            return
        with interrupts() as interrupted:
            result = take_measure(office, person, number, measure, why, note=note, stop=interrupted)
        if isinstance(result, Refusal):
            invocation.refused(result, DONE if result.code is RefusalCode.NOTHING_TO_DO else REFUSED)
        left = invocation.require(preview_measure(office, person, number, measure, why)).left if result.stopped else 0
        said = invocation.words(
            "cli.measure_stopped" if result.stopped else "cli.measure_done", measure=_name(measure), done=result.done, left=left
        )
        invocation.answer(document | {"left": left, "done": result.done, "stopped": result.stopped, "lines": []}, [said])
        if result.stopped:
            raise typer.Exit(REFUSED)


def _kind(invocation: Invocation, given: str) -> "MeasureKind":
    from secretariat.providers.measure_work import WORK

    for kind in WORK:
        if kind == given:
            return kind
    raise typer.BadParameter(invocation.words("cli.one_of", choices=tuple(WORK)))


def _why(
    office: "Office", person: "Person", number: str, measure: "MeasureKind", kind: str | None, from_day: date | None
) -> "Cause | Refusal":
    """The cause for which the measure is taken: the only one that it fits, or the one that is named."""
    from secretariat.providers.causes import causes
    from secretariat.providers.measures import POSSIBLE

    found = causes(office, person, number)
    if isinstance(found, Refusal):
        return found
    fitting = [cause for cause in found if measure in POSSIBLE[cause.kind]]
    named = [cause for cause in fitting if kind in {None, cause.kind} and from_day in {None, cause.from_day}]
    if len(named) == 1:
        return named[0]
    if not named:
        return refuse(RefusalCode.WRONG_STATE, "cli.no_cause", number=number, measure=_name(measure))
    several = tuple(f"--cause {cause.kind} --from {cause.from_day}" for cause in named)
    return refuse(RefusalCode.INVALID_VALUE, "cli.several_causes", causes=several)


def _name(measure: "MeasureKind") -> Message:
    return Message(f"measures.kind.{measure}")


def _cause_document(cause: "Cause") -> dict[str, object]:
    return {"cause": cause.kind, "from": cause.from_day.isoformat(), "services": list(cause.services)}


def _cause_lines(invocation: Invocation, cause: "Cause", proposed: "Sequence[Proposal]") -> list[str]:
    heading = f"{invocation.written(cause.from_day)}  {invocation.words(f'measures.cause.{cause.kind}')}  {'、'.join(cause.services)}"
    return [heading, *(f"  {one.kind}  {invocation.words(f'measures.kind.{one.kind}')}  {one.left:,}" for one in proposed)]
