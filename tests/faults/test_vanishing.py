"""Folders that go while somebody works: what cannot be kept is said, nothing is half done, and work goes on when they are back."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat import database
from secretariat.callcentre.search import Hits, look_up
from secretariat.casework.desk import decide_application
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable
from secretariat.screening.decision import Command
from secretariat.staff import ATTEMPTS, Person
from tests.support.records import applications, contents, faults
from tests.support.rehearsal import OPENED
from tests.support.samples import application_row, take_in, take_over_provider

pytestmark = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)

APPROVE = Command("approve")
RECEIVED = "2020-01-20T09:00:00+09:00"
People = Mapping[str, Person]


@pytest.fixture
def path(office: Office) -> Path:
    found = database.sqlite_path(office.engine)
    assert found is not None
    return found


@pytest.fixture
def numbers(office: Office, people: People) -> list[str]:
    provider = take_over_provider(office, people)
    return list(take_in(office, people["rin"], [application_row(1), application_row(2)], provider, RECEIVED).numbers)


def elsewhere(path: Path) -> Path:
    """Where its folder is moved to."""
    return path.parent.with_name(f"{path.parent.name}-moved")


def move_folder(path: Path) -> None:
    path.parent.rename(elsewhere(path))


def remove_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def remove_file(path: Path) -> None:
    path.unlink()


def replace_file(path: Path) -> None:
    """As who puts last night's copy there."""
    copy = path.with_name("copy.db")
    shutil.copyfile(path, copy)
    copy.replace(path)


def hide_folder(path: Path) -> None:
    """Another one lies there, which holds nothing."""
    move_folder(path)
    path.parent.mkdir()


GOES = (move_folder, remove_folder, remove_file, replace_file, hide_folder)


def told_of(path: Path, deed: Callable[[], object]) -> None:
    """A deed is refused since the office is not where it was, with its path, in both languages."""
    with pytest.raises(OfficeUnavailable) as told:
        deed()
    refusal = told.value.refusal
    assert refusal.code is RefusalCode.OFFICE_MISSING
    assert all(str(path) in say(language, refusal.message) for language in LANGUAGES)


@pytest.mark.parametrize("go", GOES)
def test_nothing_is_read_from_or_written_to_an_office_that_is_not_where_it_was_opened(
    go: Callable[[Path], None], office: Office, people: People, numbers: list[str], path: Path
) -> None:
    go(path)
    for _ in range(2):
        told_of(path, lambda: decide_application(office, people["rin"], numbers[0], APPROVE))
        told_of(path, lambda: look_up(office, people["cal"], numbers[0], "ja"))


def test_what_was_begun_before_the_folder_went_is_not_kept(office: Office, path: Path) -> None:
    def deed() -> None:
        with database.writing(office.engine) as session:
            session.execute(sa.insert(ATTEMPTS).values(login="rin", failures=1))
            move_folder(path)

    before = contents(office)
    told_of(path, deed)
    elsewhere(path).rename(path.parent)
    assert contents(office) == before


def test_work_goes_on_in_the_same_program_when_the_folder_is_back(office: Office, people: People, numbers: list[str], path: Path) -> None:
    move_folder(path)
    told_of(path, lambda: decide_application(office, people["rin"], numbers[0], APPROVE))
    elsewhere(path).rename(path.parent)
    assert decide_application(office, people["rin"], numbers[0], APPROVE) is None
    assert isinstance(look_up(office, people["cal"], numbers[0], "ja"), Hits)
    assert faults(office) == []


def test_what_lies_elsewhere_is_the_whole_office(office: Office, people: People, numbers: list[str], path: Path) -> None:
    assert decide_application(office, people["rin"], numbers[0], APPROVE) is None
    move_folder(path)
    told_of(path, lambda: decide_application(office, people["rin"], numbers[1], APPROVE))
    moved = open_office(f"sqlite:///{elsewhere(path) / path.name}", now=OPENED)
    try:
        assert faults(moved) == []
        assert [applications(moved)[number]["status"] for number in numbers] == ["approved", "received"]
    finally:
        moved.close()
