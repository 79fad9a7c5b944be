"""The calendar of cutoffs by keys, and changing a cutoff."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from textual.pilot import Pilot

from screens.closing import ClosingScreen
from screens.cutoffs import CutoffsScreen, standing
from screens.override import OverrideDialog
from screens.widgets.cutoff_calendar import CutoffCalendar
from secretariat.messages import LANGUAGES, Language
from secretariat.screening.cutoff_records import CutoffCounts
from secretariat.screening.cutoffs import CutoffRow
from tests.support.screens import at_work, check_both_sizes, grid, play, press

PRESENT = date(2020, 1, 21)
CUTOFF_AT = datetime(2020, 1, 27, 8, 0, tzinfo=UTC)
ROW = CutoffRow(date(2020, 2, 21), CUTOFF_AT, date(2020, 2, 18), "rule")


async def go_to_cutoffs(pilot: Pilot[int]) -> CutoffCalendar:
    await press(pilot, "ctrl+g", "4")
    assert isinstance(pilot.app.screen, CutoffsScreen)
    return pilot.app.screen.query_one(CutoffCalendar)


def overrides(url: str) -> list[tuple[str, str]]:
    """The overrides in the journal: case and payload."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        rows = connection.execute(sa.text("SELECT case_id, payload FROM journal WHERE action = 'override'")).all()
    engine.dispose()
    return [(row[0], row[1]) for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_looks_as_it_should(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            await go_to_cutoffs(pilot)
            await check_both_sizes(pilot, f"cutoffs-{language}")
            await press(pilot, "right", "o")
            await check_both_sizes(pilot, f"override-{language}")

    play(scene())


def test_arrows_go_through_days_and_months_and_stay_inside(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            calendar = await go_to_cutoffs(pilot)
            assert calendar.marked == PRESENT
            for key, marked in (
                ("right", date(2020, 2, 1)),
                ("down", date(2020, 3, 1)),
                ("left", date(2020, 2, 21)),
                ("pagedown", date(2020, 5, 21)),
                ("down", date(2020, 6, 11)),
                ("right", date(2020, 6, 11)),
                ("down", date(2020, 6, 11)),
            ):
                await press(pilot, key)
                assert calendar.marked == marked
            await press(pilot, "pageup", "pageup", "pageup", "up", "left", "left", "left")
            assert calendar.marked == date(2019, 10, 1)

    play(scene())


def test_a_reviewer_looks_but_neither_closes_nor_moves(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            await go_to_cutoffs(pilot)
            await press(pilot, "enter")
            assert "審査責任者" in grid(pilot)
            await press(pilot, "o")
            assert isinstance(pilot.app.screen, CutoffsScreen)

    play(scene())


def test_a_manager_moves_a_cutoff_with_a_reason(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            await go_to_cutoffs(pilot)
            await press(pilot, "right", "right", "right", "o", "ctrl+u", *"1/28 12:00")
            assert "1/27(月) 17:00 から 1/28(火) 12:00 へ" in grid(pilot)
            await press(pilot, "enter")
            assert "理由を入力してください" in grid(pilot)
            await press(pilot, *"告示", "enter")
            assert "締切を変更しました" in grid(pilot)
            assert "1/28(火) 12:00" in grid(pilot)
            assert "締切変更あり" in grid(pilot)

    play(scene())
    ((case, payload),) = overrides(worked_url)
    assert case == "cutoff:2020-02-21"
    assert "告示" not in payload


def test_what_cannot_be_is_said_in_the_dialog(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            await go_to_cutoffs(pilot)
            await press(pilot, "right", "right", "right", "o", "enter")
            assert "いまの締切と同じです" in grid(pilot)
            await press(pilot, "ctrl+u", "x", "enter")
            assert "日時として読めません" in grid(pilot)
            await press(pilot, "ctrl+u", *"2/21 10:00", "enter", "a", "enter")
            assert "変更できません" in grid(pilot)
            assert isinstance(pilot.app.screen, OverrideDialog)
            await press(pilot, "escape")

    play(scene())
    assert overrides(worked_url) == []


def test_enter_opens_the_closing_run_and_esc_comes_back_to_the_same_day(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            calendar = await go_to_cutoffs(pilot)
            await press(pilot, "right", "right", "enter")
            assert isinstance(pilot.app.screen, ClosingScreen)
            assert pilot.app.screen.start_on == date(2020, 2, 11)
            await press(pilot, "escape")
            assert calendar.marked == date(2020, 2, 11)

    play(scene())


def counted(row: CutoffRow = ROW, *, missed: int | None = 0) -> CutoffCounts:
    return CutoffCounts(row, 10, 4, 6, 0, 4, missed)


@pytest.mark.parametrize(
    ("counts", "now", "key"),
    [
        (counted(), CUTOFF_AT - timedelta(hours=1), "screen_cutoffs.coming"),
        (counted(missed=3), CUTOFF_AT - timedelta(hours=1), "screen_cutoffs.misses"),
        (counted(), CUTOFF_AT, "screen_cutoffs.closing_on"),
        (counted(missed=3), datetime(2020, 2, 18, 1, tzinfo=UTC), "screen_cutoffs.closing_due"),
        (counted(missed=None), datetime(2020, 2, 21, 1, tzinfo=UTC), "screen_cutoffs.never_closed"),
        (counted(CutoffRow(ROW.start_on, CUTOFF_AT, ROW.closes_on, "rule", CUTOFF_AT)), CUTOFF_AT, "screen_cutoffs.stopped"),
        (counted(CutoffRow(ROW.start_on, CUTOFF_AT, ROW.closes_on, "rule", CUTOFF_AT, CUTOFF_AT)), CUTOFF_AT, "screen_cutoffs.closed"),
    ],
)
def test_a_start_day_says_what_matters_most_about_it(counts: CutoffCounts, now: datetime, key: str) -> None:
    assert standing(counts, now).key == key
