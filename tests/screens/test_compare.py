"""Two stores side by side: points, signs and differences; a reviewer settles the open check, a manager decides about any two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from screens.compare import CompareScreen
from screens.compare_pair import PairDialog
from screens.review import ReviewScreen
from screens.review_judging import JudgeDialog
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office
from tests.support.records import actions, root_stores
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screens import app_of, at_work, check_both_sizes, check_golden, grid, is_at, play, press, settled, write

FIRST, SECOND = case_number("A", 14), case_number("A", 21)


@pytest.fixture
def office(worked_url: str) -> Iterator[Office]:
    opened = open_office(worked_url, now=OPENED)
    yield opened
    opened.engine.dispose()


@pytest.fixture
def number(office: Office) -> str:
    """A third application for the store: another telephone, another way to write the address, with the floor."""
    provider = take_over_provider(office, PEOPLE, 4, ("カモメペイ",))
    changes = {"services": "カモメペイ", "street": "大字見本町十四番地", "building": "見本ビル2F", "phone": "0898-22-0099"}
    row = application_row(14, provider_reference="K-14", representative="見本 次郎", **changes)
    return take_in(office, PEOPLE["rin"], [row], provider, "2020-01-17T15:00:00+09:00").numbers[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_points_signs_and_differences_are_seen_at_once(worked_url: str, tmp_path: Path, number: str, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            app_of(pilot).open(CompareScreen(number))
            await settled(pilot)
            await check_both_sizes(pilot, f"compare-{language}")

    play(scene())


def test_a_reviewer_settles_the_candidate_of_the_check_and_leaves_the_others_to_a_manager(
    worked_url: str, tmp_path: Path, office: Office, number: str
) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "ja") as pilot:
            app_of(pilot).open(ReviewScreen(number))
            await settled(pilot)
            await press(pilot, "m")
            assert is_at(pilot, CompareScreen)
            assert FIRST in grid(pilot)
            await press(pilot, "right_square_bracket")
            assert SECOND in grid(pilot)
            await press(pilot, "s")
            assert "この組の判断は審査責任者が行います。" in grid(pilot)
            await press(pilot, "left_square_bracket", "s")
            assert isinstance(pilot.app.screen, JudgeDialog)
            await write(pilot, "電話で確認")
            await press(pilot, "enter")
            assert "同じ店舗です" in grid(pilot)
            await press(pilot, "u")
            assert is_at(pilot, CompareScreen)
            await press(pilot, "enter")
            assert is_at(pilot, ReviewScreen)

    play(scene())
    stores = root_stores(office)
    assert stores[number]["id"] == stores[FIRST]["id"]


def test_a_manager_sees_what_follows_before_two_stores_are_joined_and_takes_it_back(
    worked_url: str, tmp_path: Path, office: Office
) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "ja") as pilot:
            app_of(pilot).open(CompareScreen(FIRST, case_number("A", 15)))
            await settled(pilot)
            await press(pilot, "s")
            assert isinstance(pilot.app.screen, PairDialog)
            check_golden("compare-join-ja-80x24", grid(pilot))
            await press(pilot, "enter")
            assert "理由を入力してください。" in grid(pilot)
            await write(pilot, "同じ場所")
            await press(pilot, "enter")
            assert "同じ店舗としました" in grid(pilot)
            await press(pilot, "u")
            await write(pilot, "誤り")
            await press(pilot, "enter")
            assert "取り消しました" in grid(pilot)

    play(scene())
    assert [action for _, action in actions(office, FIRST)][-2:] == ["join", "undo-pair"]
    stores = root_stores(office)
    assert stores[FIRST]["id"] != stores[case_number("A", 15)]["id"]
