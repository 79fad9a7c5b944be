"""What the screen of dependents says: counts, measures and dependents as lines, and a measure before it is taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from models.vocabulary import ApplicationStatus
from screens.formats import count, day, full_day
from screens.text import cell
from screens.widgets.paged_table import Line
from screens.widgets.signed_lines import SignedLine
from screens.workplace import Workplace
from secretariat.office import Office
from secretariat.providers.causes import Cause, causes
from secretariat.providers.dependents import DependentLine, Dependents
from secretariat.providers.dossier import provider_dossier
from secretariat.providers.measure_work import MeasureKind, Target
from secretariat.providers.measures import POSSIBLE, PROPOSED, MeasurePreview, preview_measure, proposals
from secretariat.refusal import Refusal
from secretariat.staff import Person

NAMED: Final = 8
"""How many of those that a measure reaches are named before it is taken."""
STATUSES: Final[Mapping[str, str]] = {"application": "application_status", "store": "application_status", "shipment": "shipment_status"}


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure that can be taken, why, and how much of it is left."""

    kind: MeasureKind
    cause: Cause
    left: int


@dataclass(frozen=True, slots=True)
class Situation:
    """A provider, its services by name, and what can be done about what is the matter with it."""

    name: str
    status: str
    services: tuple[str, ...]
    measures: tuple[Measure, ...]


def situation(office: Office, person: Person, provider: str) -> Situation | Refusal:
    """Reads it; runs in a thread. What is not proposed for a cause is listed only where something of it is left."""
    card = provider_dossier(office, person, provider)
    if isinstance(card, Refusal):
        return card
    found = causes(office, person, provider)
    if isinstance(found, Refusal):
        return found
    measures: list[Measure] = []
    for cause in found:
        proposed = proposals(office, person, provider, cause)
        if isinstance(proposed, Refusal):  # it is over meanwhile
            continue
        measures.extend(Measure(proposal.kind, cause, proposal.left) for proposal in proposed)
        for kind in POSSIBLE[cause.kind]:
            preview = preview_measure(office, person, provider, kind, cause) if kind not in PROPOSED[cause.kind] else None
            if isinstance(preview, MeasurePreview) and preview.left:
                measures.append(Measure(kind, cause, preview.left))
    return Situation(card.name, card.status, tuple(service.name for service in card.services), tuple(measures))


def count_lines(found: Dependents, workplace: Workplace) -> list[SignedLine]:
    """How much depends: applications by status, stores, parcels."""
    words = workplace.words
    by_status = [
        f"{words(f'words.application_status.{status}')} {count(found.applications[status])}"
        for status in ApplicationStatus
        if status in found.applications
    ]
    stores = words("screen_dependents.stores", count=found.stores, alone=found.stores_alone)
    shipments = words("screen_dependents.shipments", count=found.shipments, alone=found.shipments_alone, held=found.shipments_held)
    return [
        SignedLine(words("screen_dependents.kind.application"), "  ".join(by_status) or words("screen_dependents.none"), " "),
        SignedLine(words("screen_dependents.kind.store"), stores, " "),
        SignedLine(words("screen_dependents.kind.shipment"), shipments, " "),
    ]


def measure_rows(measures: Sequence[Measure], workplace: Workplace) -> list[Line]:
    """The measures, each with its cause."""
    words = workplace.words
    return [
        Line(
            str(place),
            {
                "measure": cell(f"{'!' if measure.left else '✓'} {words(f'measures.kind.{measure.kind}')}"),
                "left": cell(count(measure.left), right=True),
                "cause": cell(cause_words(measure.cause, workplace)),
            },
        )
        for place, measure in enumerate(measures)
    ]


def cause_words(cause: Cause, workplace: Workplace) -> str:
    """What happened, from when, to which services."""
    return workplace.words(
        "screen_dependents.cause" if cause.services else "screen_dependents.cause_whole",
        cause=workplace.words(f"measures.cause.{cause.kind}"),
        day=full_day(cause.from_day, workplace.language),
        services=cause.services,
    )


def dependent_rows(lines: Sequence[DependentLine], workplace: Workplace) -> list[Line]:
    """A page of what depends."""
    words = workplace.words
    rows = []
    for line in lines:
        status = words(f"words.{STATUSES[line.kind]}.{line.status}")
        if line.held_for is not None:
            status = f"… {words('screen_dependents.held')}"
        rows.append(
            Line(
                f"{line.kind}:{line.number}",
                {
                    "kind": cell(words(f"screen_dependents.kind.{line.kind}")),
                    "number": cell(line.number),
                    "store": cell(line.store_name),
                    "status": cell(status),
                    "day": cell(day(line.day, workplace.language)),
                    "elsewhere": cell(words("screen_dependents.elsewhere" if line.elsewhere else "screen_dependents.alone")),
                },
            )
        )
    return rows


def total(found: Dependents) -> int:
    """How many lines there are in all; registered applications are there as stores."""
    to_come = sum(number for status, number in found.applications.items() if status != ApplicationStatus.REGISTERED)
    return to_come + found.stores + found.shipments


def preview_lines(measure: Measure, preview: MeasurePreview, workplace: Workplace) -> list[str]:
    """What a measure would do: how many, why, and the first of them."""
    words = workplace.words
    lines = [words(f"screen_dependents.about.{measure.kind}", count=preview.left), cause_words(measure.cause, workplace)]
    if preview.outlook.due_on is not None:
        lines.append(words("screen_dependents.leaves", day=full_day(preview.outlook.due_on, workplace.language)))
    lines.append("")
    lines += [f"  {target.number}  {_about(target, preview, workplace)}" for target in preview.lines[:NAMED]]
    if preview.left > NAMED:
        lines.append("  " + words("screen_dependents.more", count=preview.left - NAMED))
    return [*lines, ""]


def _about(target: Target, preview: MeasurePreview, workplace: Workplace) -> str:
    """The store; which kit is in the parcel, or what the new one will show."""
    if target.kit is not None:
        return f"{workplace.words('screen_dependents.kit', kit=target.kit)}  {target.store_name}"
    if (services := preview.outlook.shows.get(target.id)) is not None:
        return workplace.words("screen_dependents.shows", store=target.store_name, services=services)
    return target.store_name
