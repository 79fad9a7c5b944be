"""Whoever waits for a file: is told how far it is, and may call it off, after which nothing of it is there."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from secretariat.intake import applications as intake
from secretariat.intake import providers as provider_intake
from secretariat.intake.applications import take_in_applications
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.intake.table import Table
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.files import refused, taken, write_text
from tests.support.records import contents
from tests.support.samples import (
    APPLICATION_HEADINGS,
    PROVIDER_HEADINGS,
    application_row,
    provider_row,
    take_over_provider,
    write_workbook,
)

People = Mapping[str, Person]
STOPPED = ("nothing-to-do", "intake.stopped")


@pytest.fixture
def provider(office: Office, people: People) -> str:
    return take_over_provider(office, people)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Five applications."""
    return write_text(map(application_row, range(1, 6)), APPLICATION_HEADINGS, tmp_path / "applications.csv")


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "CHUNK", 2)
    monkeypatch.setattr(provider_intake, "ROWS_BETWEEN", 2)


def at_question(number: int) -> Callable[[], bool]:
    """Says yes when it is asked for that time (1-based)."""
    answers: Iterator[bool] = iter([*[False] * (number - 1), True])
    return lambda: next(answers)


@pytest.mark.parametrize("question", [1, 2, 3, 4])  # before each of three chunks, and before the rows appear
def test_an_intake_that_is_called_off_leaves_nothing_behind(
    office: Office, people: People, provider: str, file: Path, question: int
) -> None:
    besides = frozenset({"operation", "serial_counter"})
    before = contents(office, besides)
    assert refused(take_in_applications(office, people["rin"], file, provider, stop=at_question(question))) == STOPPED
    assert contents(office, besides) == before
    assert taken(take_in_applications(office, people["rin"], file, provider, stop=lambda: False)).accepted == 5


def test_nobody_asks_once_the_rows_are_about_to_appear(office: Office, people: People, provider: str, file: Path) -> None:
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(False)
        return len(asked) > 4

    assert taken(take_in_applications(office, people["rin"], file, provider, stop=stop)).accepted == 5


def test_a_dry_run_can_be_called_off_too(office: Office, people: People, provider: str, file: Path) -> None:
    assert refused(take_in_applications(office, people["rin"], file, provider, dry_run=True, stop=at_question(2))) == STOPPED


@pytest.mark.parametrize("backend", ["sqlite"])
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_it_is_told_how_many_rows_there_are_and_how_many_were_read(
    office: Office, people: People, provider: str, tmp_path: Path, name: str
) -> None:
    path = write_workbook([application_row(serial) for serial in range(1, 6)], APPLICATION_HEADINGS, tmp_path / name)
    read: list[int] = []
    expected: list[int] = []
    result = take_in_applications(office, people["rin"], path, provider, progress=read.append, expecting=expected.append)
    assert taken(result).rows == 5
    assert (expected, read) == ([5], [2, 4, 5])


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_cell_of_several_lines_and_a_missing_last_line_end_cost_no_row(
    office: Office, people: People, provider: str, tmp_path: Path
) -> None:
    path = write_text([application_row(1, building="一階\n右"), application_row(2)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    path.write_bytes(path.read_bytes().rstrip(b"\r\n"))
    expected: list[int] = []
    result = take_in_applications(office, people["rin"], path, provider, expecting=expected.append)
    assert (taken(result).rows, expected) == (2, [3])


@pytest.mark.parametrize("question", [1, 2, 3])
def test_an_intake_of_providers_can_be_called_off(office: Office, people: People, tmp_path: Path, question: int) -> None:
    path = write_text(map(provider_row, range(1, 5)), PROVIDER_HEADINGS, tmp_path / "providers.csv")
    before = contents(office)
    assert refused(take_in_providers(office, people["mai"], path, stop=at_question(question))) == STOPPED
    assert contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_intake_of_providers_tells_how_far_it_is(office: Office, people: People, tmp_path: Path) -> None:
    path = write_text(map(provider_row, range(1, 6)), PROVIDER_HEADINGS, tmp_path / "providers.csv")
    read: list[int] = []
    expected: list[int] = []
    result = take_in_providers(office, people["mai"], path, progress=read.append, stop=lambda: False, expecting=expected.append)
    assert isinstance(result, IntakeResult)
    assert (result.accepted, expected, read) == (5, [5], [0, 2, 4, 5])


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_file_that_is_called_off_is_closed(
    office: Office, people: People, provider: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []
    monkeypatch.setattr(Table, "__exit__", lambda table, *_: closed.append(table.close() is None))
    refused(take_in_applications(office, people["rin"], file, provider, stop=at_question(2)))
    assert closed == [True]
