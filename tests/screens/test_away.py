"""The server goes away and comes back while somebody works: a line says so, nothing that was typed is lost, and the same key does it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import pytest
from rich.cells import cell_len
from sqlalchemy.engine import make_url

from screens.away import FIRST_PAUSE, LONGEST_PAUSE, Away
from screens.review import ReviewScreen
from screens.widgets.away_line import AwayLine
from secretariat.casework.review import review_case
from secretariat.messages import LANGUAGES, Language, text
from secretariat.office import open_office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.cut_line import Line, line_to
from tests.support.postgres_server import fresh_database
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screens import NARROW, WIDE, app_of, at_work, grid, play, press, settled, write

NOTE = "電話で確認した"


@pytest.fixture
def worked(postgres_server: str, postgres_template: str, people: Mapping[str, Person]) -> Iterator[tuple[str, str]]:
    """The URL of a shared office, and the number of its one application."""
    with fresh_database(postgres_server, postgres_template) as url:
        office = open_office(url, now=OPENED)
        (number,) = take_in(
            office, people["rin"], [application_row(1)], take_over_provider(office, people), "2020-01-20T09:00:00+09:00"
        ).numbers
        office.close()
        yield url, number


@pytest.fixture
def line(worked: tuple[str, str]) -> Iterator[Line]:
    """The line on which the screens talk with it."""
    port = make_url(worked[0]).port
    assert port is not None
    with line_to(port) as line:
        yield line


def along(line: Line, url: str) -> str:
    return make_url(url).set(port=line.port).render_as_string(hide_password=False)


def notes(url: str, number: str) -> list[str]:
    """What was noted on the case, past the line."""
    office = open_office(url, now=OPENED)
    try:
        case = review_case(office, PEOPLE["rin"], number)
        assert not isinstance(case, Refusal)
        return [entry.note for entry in case.shown.history if entry.action == "note" and entry.note is not None]
    finally:
        office.close()


@pytest.mark.postgres
@pytest.mark.parametrize(("language", "size"), [("ja", NARROW), ("en", WIDE)])
def test_a_note_that_was_being_written_is_saved_by_the_same_key_when_the_server_is_back(
    worked: tuple[str, str], line: Line, tmp_path: Path, language: Language, size: tuple[int, int]
) -> None:
    url, number = worked
    away, back = (text(language, f"screens.server_{state}") for state in ("away", "back"))

    async def scene() -> None:
        async with at_work(along(line, url), tmp_path, "rin", language, size) as pilot:
            app = app_of(pilot)
            app.open(ReviewScreen(number))
            await settled(pilot)
            await press(pilot, "n")
            await write(pilot, NOTE)
            line.cut()
            await press(pilot, "enter")
            assert away in grid(pilot)
            assert NOTE in grid(pilot)
            app.ask_server()
            await settled(pilot)
            assert away in grid(pilot)
            assert all(screen.query(AwayLine) for screen in app.screen_stack if screen.id != "_default")
            line.mend()
            app.ask_server()
            await settled(pilot)
            assert away not in grid(pilot)
            assert back in grid(pilot)
            assert NOTE in grid(pilot)
            await press(pilot, "enter")
            assert isinstance(app.screen, ReviewScreen)
            assert not any(screen.query(AwayLine) for screen in app.screen_stack)

    play(scene())
    assert notes(url, number) == [NOTE]


@pytest.mark.postgres
def test_whoever_only_looks_on_is_told_too_and_what_is_shown_is_read_again(worked: tuple[str, str], line: Line, tmp_path: Path) -> None:
    url, _ = worked

    async def scene() -> None:
        async with at_work(along(line, url), tmp_path, "mai", "en") as pilot:
            app = app_of(pilot)
            line.cut()
            app.look_around()
            await settled(pilot)
            assert grid(pilot).startswith(" ! The server cannot be reached. What you typed stays. Trying again by itself.")
            app.go("queue")
            await settled(pilot)
            assert grid(pilot).startswith(" ! The server cannot be reached.")
            line.mend()
            app.ask_server()
            await settled(pilot)
            assert "cannot be reached" not in grid(pilot)
            assert "A-0000001" in grid(pilot)

    play(scene())


@pytest.mark.postgres
def test_at_the_lock_it_is_said_and_the_password_lets_in_afterwards(worked: tuple[str, str], line: Line, tmp_path: Path) -> None:
    url, _ = worked

    async def scene() -> None:
        async with at_work(along(line, url), tmp_path, "rin", "en") as pilot:
            app = app_of(pilot)
            app.do_lock()
            await settled(pilot)
            line.cut()
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            assert "! The server cannot be reached." in grid(pilot)
            line.mend()
            app.ask_server()
            await settled(pilot)
            await write(pilot, PASSWORD)
            await press(pilot, "enter")
            assert app.screen is app.base_screen()

    play(scene())


def test_the_server_is_asked_more_and_more_seldom_and_not_by_all_at_once() -> None:
    away, other = Away(Random(1)), Away(Random(2))
    away.begin()
    other.begin()
    pauses, others = ([one.pause() for _ in range(6)] for one in (away, other))
    assert all(FIRST_PAUSE / 2 <= pause <= LONGEST_PAUSE for pause in pauses)
    assert pauses[0] <= FIRST_PAUSE
    assert pauses[-1] >= LONGEST_PAUSE / 2
    assert pauses != others


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_fits_the_narrowest_screen(language: Language) -> None:
    assert cell_len(f"! {text(language, 'screens.server_away')}") <= NARROW[0] - 2
