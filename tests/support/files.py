"""Files as providers send them, beyond what `samples` writes: in other encodings, by hand, and taken in from where they lie."""

import csv
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from secretariat.clock import parse_instant
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.samples import APPLICATION_HEADINGS, Row


def write_text(rows: Iterable[Row], headings: Mapping[str, str], path: Path, encoding: str = "utf-8") -> Path:
    """A .csv with the headings (column key to what stands in row 1) and the rows; empty where a row has no value."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings.values())
        writer.writerows([row.get(key) for key in headings] for row in rows)
    return path


def send(
    office: Office,
    person: Person,
    rows: Iterable[Row],
    provider: str,
    folder: Path,
    received: str | None = None,
    *,
    dry_run: bool = False,
) -> IntakeResult | Refusal:
    """What the office answers to a file with these rows; `received` in ISO 8601, now if there is none."""
    path = write_text(rows, APPLICATION_HEADINGS, folder / "applications.csv")
    return send_file(office, person, path, provider, parse_instant(received) if received else None, dry_run=dry_run)


def send_file(
    office: Office, person: Person, path: Path, provider: str, received: datetime | None = None, *, dry_run: bool = False
) -> IntakeResult | Refusal:
    """What the office answers to a file."""
    return take_in_applications(office, person, path, provider, received, dry_run=dry_run)


def taken(answer: IntakeResult | Refusal) -> IntakeResult:
    """The result of an intake that was not refused as a whole."""
    assert isinstance(answer, IntakeResult), answer
    return answer


def refused(answer: IntakeResult | Refusal) -> tuple[str, str]:
    """Code and key of a file that was refused as a whole."""
    assert isinstance(answer, Refusal), answer
    return answer.code.value, answer.message.key
