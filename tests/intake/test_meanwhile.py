"""Two files on their way at the same moment: whoever appears second has been compared with the stores of whoever was first."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from models.vocabulary import RefusalCode
from secretariat.intake import staging
from secretariat.intake.applications import READINGS, take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_over_provider, write_workbook

People = Mapping[str, Person]
SERVICES = ("アオバペイ", "ミドリペイ")


@pytest.fixture
def providers(office: Office, people: People) -> list[str]:
    """Two of them."""
    return [take_over_provider(office, people, serial, [service]) for serial, service in enumerate(SERVICES, 1)]


def file_of(provider: int, *serials: int, folder: Path) -> Path:
    """A provider's file with the stores of these serials; another provider's stores of the same serials are the same ones."""
    rows = [application_row(serial, services=SERVICES[provider]) for serial in serials]
    return write_workbook(rows, APPLICATION_HEADINGS, folder / f"{provider}-{serials[0]}.csv")


def taken(answer: IntakeResult | Refusal) -> IntakeResult:
    """What was taken in."""
    assert isinstance(answer, IntakeResult), answer
    return answer


def meanwhile(office: Office, person: Person, provider: str, files: list[Path]) -> tuple[Callable[[int], None], list[int]]:
    """Takes in one of the files whenever the rows of another one were read; and how often they were."""
    readings: list[int] = []

    def overtake(rows: int) -> None:
        readings.append(rows)
        if files:
            taken(take_in_applications(office, person, files.pop(0), provider))

    return overtake, readings


def test_a_store_that_another_provider_sent_meanwhile_is_no_second_one_with_an_id_of_its_own(
    office: Office, people: People, providers: list[str], tmp_path: Path
) -> None:
    overtake, readings = meanwhile(office, people["ren"], providers[1], [file_of(1, 2, folder=tmp_path)])
    outer = taken(take_in_applications(office, people["rin"], file_of(0, 1, 2, folder=tmp_path), providers[0], progress=overtake))
    assert (outer.accepted, readings) == (2, [2, 2])
    found = {row["provider_reference"]: row for row in records.applications(office).values() if row["number"] in outer.numbers}
    ids = {row["id"]: row["merchant_id"] for row in records.rows(office, records.every(records.STORES))}
    assert ids[found["T-00001"]["store_id"]] is not None
    assert ids[found["T-00002"]["store_id"]] is None  # a reviewer says first whether it is the same one
    assert len(ids) == 3
    assert records.faults(office) == []


def test_a_file_that_brings_other_stores_meanwhile_costs_nothing(
    office: Office, people: People, providers: list[str], tmp_path: Path
) -> None:
    overtake, readings = meanwhile(office, people["ren"], providers[1], [file_of(1, 9, folder=tmp_path)])
    outer = taken(take_in_applications(office, people["rin"], file_of(0, 1, 2, folder=tmp_path), providers[0], progress=overtake))
    assert (outer.accepted, readings) == (2, [2])


def test_what_a_program_that_died_left_behind_of_stores_that_had_appeared_stops_no_file_that_names_them_too(
    office: Office, people: People, providers: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as dying:
        dying.setattr(staging, "tidy_up", lambda *_, **__: None)
        taken(take_in_applications(office, people["ren"], file_of(1, 1, folder=tmp_path), providers[1]))
    assert taken(take_in_applications(office, people["rin"], file_of(0, 1, folder=tmp_path), providers[0])).accepted == 1
    assert records.faults(office) == []


def test_who_is_overtaken_by_the_same_stores_again_and_again_is_told_so_and_nothing_is_left(
    office: Office, people: People, providers: list[str], tmp_path: Path
) -> None:
    serials = range(1, 1 + READINGS)
    overtake, readings = meanwhile(office, people["ren"], providers[1], [file_of(1, serial, folder=tmp_path) for serial in serials])
    own = file_of(0, *serials, folder=tmp_path)
    refused = take_in_applications(office, people["rin"], own, providers[0], progress=overtake)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.message.key) == (RefusalCode.CHANGED_MEANWHILE, "intake.stores_meanwhile")
    assert (len(readings), len(records.applications(office))) == (READINGS, READINGS)
    assert taken(take_in_applications(office, people["rin"], own, providers[0])).accepted == READINGS
    assert records.faults(office) == []
