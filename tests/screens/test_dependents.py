"""What depends on a provider, by keys: counts, pages, measures with their preview, the typed number, stopping and going on."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from textual.pilot import Pilot

from screens.dependents import DependentsScreen
from screens.widgets.paged_table import PagedTable
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office
from secretariat.providers.causes import Cause
from secretariat.providers.dependents import Dependents, dependents
from secretariat.providers.dossier import ProviderDossier, provider_dossier
from secretariat.providers.measure_work import MeasureKind
from secretariat.providers.measures import MeasureResult, take_measure
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.provider_work import fill_dependents
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite
from tests.support.screens import app_of, at_work, check_both_sizes, grid, happened, play, press, settled, write


@pytest.fixture(scope="module")
def depended_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    path = tmp_path_factory.mktemp("depended") / "office.db"
    return path, fill_dependents(copy_sqlite(worked_template, path))


@pytest.fixture
def depended(depended_template: tuple[Path, str], tmp_path: Path) -> tuple[str, str]:
    path, number = depended_template
    return copy_sqlite(path, tmp_path / "depended.db"), number


async def open_dependents(pilot: Pilot[int], number: str) -> DependentsScreen:
    screen = DependentsScreen(number)
    app_of(pilot).open(screen)
    await settled(pilot)
    return screen


def held(url: str) -> int:
    """How many planned parcels are held."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        counted = int(connection.execute(sa.text("SELECT count(*) FROM shipment WHERE held_for IS NOT NULL")).scalar_one())
    engine.dispose()
    return counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_counts_measures_and_what_depends(depended: tuple[str, str], tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        url, number = depended
        async with at_work(url, tmp_path, "mai", language) as pilot:
            await open_dependents(pilot, number)
            await check_both_sizes(pilot, f"dependents-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"dependents-confirm-{language}")
            await press(pilot, "escape", "down", "enter")
            await check_both_sizes(pilot, f"dependents-notify-{language}")

    play(scene())


def test_a_measure_is_taken_after_its_number_was_typed(depended: tuple[str, str], tmp_path: Path) -> None:
    url, number = depended

    async def scene() -> None:
        async with at_work(url, tmp_path, "mai") as pilot:
            await open_dependents(pilot, number)
            await press(pilot, "f3", "enter")
            assert "入力してください" in grid(pilot)
            assert held(url) == 0
            await press(pilot, *"26", "down")
            await write(pilot, "事故の調査が終わるまで")
            await press(pilot, "enter")
            assert "発送の保留を行いました(26件)" in grid(pilot)
            assert "保留中 26" in grid(pilot)
            await press(pilot, "f3")
            assert "「発送の保留」で対応するものは残っていません" in grid(pilot)

    play(scene())
    assert held(url) == 26
    office = open_office(url, now=OPENED)
    try:
        found = provider_dossier(office, PEOPLE["aud"], number)
    finally:
        office.engine.dispose()
    assert isinstance(found, ProviderDossier)
    assert [line.note for line in found.history if line.action == "take-measure"] == ["事故の調査が終わるまで"]


def test_a_measure_that_is_stopped_says_so_and_goes_on_later(
    depended: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, number = depended
    begun = threading.Event()

    def stopped_on_the_way(
        office: Office,
        person: Person,
        provider: str,
        kind: MeasureKind,
        cause: Cause,
        *,
        note: str | None,
        progress: Callable[[int], None],
        stop: Callable[[], bool],
    ) -> MeasureResult | Refusal:
        asked = iter([False])  # it begins, and is called off after the first part

        def stop_soon() -> bool:
            if next(asked, None) is False:
                return False
            begun.set()
            pause = threading.Event()
            while not stop():
                pause.wait(0.005)
            return True

        return take_measure(office, person, provider, kind, cause, note=note, progress=progress, stop=stop_soon)

    async def scene() -> None:
        async with at_work(url, tmp_path, "mai") as pilot:
            screen = await open_dependents(pilot, number)
            with monkeypatch.context() as patched:
                patched.setattr("secretariat.providers.measures.CHUNK", 10)
                patched.setattr("screens.dependents.take_measure", stopped_on_the_way)
                await press(pilot, "f3", *"26")
                await pilot.press("enter")
                await happened(pilot, begun)
                assert "Esc 中止" in grid(pilot)
                await pilot.press("escape")
                await settled(pilot)
            assert pilot.app.screen is screen
            assert "途中で止めました(10件済み)" in grid(pilot)
            assert held(url) == 10
            await press(pilot, "f3", *"16", "enter")
            assert "発送の保留を行いました(16件)" in grid(pilot)

    play(scene())
    assert held(url) == 26


def test_a_reviewer_sees_everything_and_is_told_who_decides(depended: tuple[str, str], tmp_path: Path) -> None:
    async def scene() -> None:
        url, number = depended
        async with at_work(url, tmp_path, "rin") as pilot:
            await open_dependents(pilot, number)
            await press(pilot, "enter")
            assert "審査責任者" in grid(pilot)
            assert held(url) == 0

    play(scene())


def test_the_pages_are_turned_and_an_application_is_opened(
    depended: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def small_pages(office: Office, person: Person, provider: str, *, service: str | None, after: str | None) -> Dependents | Refusal:
        return dependents(office, person, provider, service=service, limit=5, after=after)

    monkeypatch.setattr("screens.dependents.dependents", small_pages)

    async def scene() -> None:
        url, number = depended
        async with at_work(url, tmp_path, "rin") as pilot:
            screen = await open_dependents(pilot, number)
            await press(pilot, "tab")
            table = screen.query_one("#dependents")
            assert table.has_focus
            first = screen.query_one("#dependents", PagedTable).lines
            await press(pilot, "end", "down")
            assert "6–10 / " in grid(pilot)
            await press(pilot, "end", "down", "end", "down", "end", "down")
            assert "21–25 / " in grid(pilot)
            await press(pilot, "home", "up")
            assert "16–20 / " in grid(pilot)
            await press(pilot, *("home", "up") * 3)
            assert screen.query_one("#dependents", PagedTable).lines == first
            await press(pilot, "home", "enter")
            assert type(pilot.app.screen).__name__ == "ReviewScreen"
            await press(pilot, "escape", "end", "down", *("end", "down") * 5, "enter")
            assert "審査の画面で開けるのは申請だけです" in grid(pilot)

    play(scene())


def test_one_service_is_shown_alone(depended: tuple[str, str], tmp_path: Path) -> None:
    async def scene() -> None:
        url, number = depended
        async with at_work(url, tmp_path, "aud") as pilot:
            await open_dependents(pilot, number)
            before = grid(pilot)
            await press(pilot, "s", "2")
            assert "ミナトカード" in grid(pilot).splitlines()[0]
            assert grid(pilot) != before
            await press(pilot, "s", "0")
            assert grid(pilot) == before

    play(scene())


def test_where_nothing_depends_that_is_said(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en") as pilot:
            await open_dependents(pilot, "P-0000003-W")
            assert "No application, store or kit depends on it." in grid(pilot)
            await press(pilot, "f3")
            assert "There is no measure to take now." in grid(pilot)

    play(scene())
