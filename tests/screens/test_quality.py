"""The quality of files on the screens: from the menu and from a provider, by week and field, the paper to the provider."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from screens.act_dialog import ActDialog
from screens.provider import ProviderScreen
from screens.provider_quality import ProviderQualityScreen
from screens.quality import QualityScreen
from screens.widgets.field import Field
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from tests.support.quality_work import fill_quality
from tests.support.rehearsal import copy_sqlite
from tests.support.screens import NARROW, app_of, at_work, check_both_sizes, grid, is_at, play, press, write

MENDING = case_number("P", 4)


@pytest.fixture(scope="module")
def quality_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("quality") / "office.db"
    fill_quality(copy_sqlite(worked_template, path))
    return path


@pytest.fixture
def quality_url(quality_template: Path, tmp_path: Path) -> str:
    return copy_sqlite(quality_template, tmp_path / "quality.db")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_and_one_provider_look_as_they_should(quality_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(quality_url, tmp_path, "mai", language, NARROW) as pilot:
            await press(pilot, "ctrl+g", "q")
            await check_both_sizes(pilot, f"quality-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"provider_quality-{language}")

    play(scene())


def test_a_reviewer_goes_from_a_provider_to_its_weeks_and_writes_the_paper(quality_url: str, tmp_path: Path) -> None:
    paper = tmp_path / "notice.pdf"

    async def scene() -> None:
        async with at_work(quality_url, tmp_path, "rin") as pilot:
            app_of(pilot).open(ProviderScreen(MENDING))
            await press(pilot, "q")
            assert is_at(pilot, ProviderQualityScreen)
            assert "8行" in grid(pilot)
            await press(pilot, "v", "1")
            assert "当てはまる" not in grid(pilot)
            assert "不備、確認で止まった項目、補正依頼はありません" in grid(pilot)
            await press(pilot, "w")
            assert "お知らせは作れません" in grid(pilot)
            await press(pilot, "v", "5", "w")
            assert is_at(pilot, ActDialog)
            field = pilot.app.focused
            assert isinstance(field, Field)
            field.value = ""
            await write(pilot, str(paper))
            await press(pilot, "enter")
            assert is_at(pilot, ProviderQualityScreen)
            assert "書き出しました" in grid(pilot)
            await press(pilot, "w")
            field = pilot.app.focused
            assert isinstance(field, Field)
            field.value = str(paper)
            await press(pilot, "enter")
            assert "既にあります" in grid(pilot)
            await press(pilot, "escape", "escape", "escape")
            await press(pilot, "ctrl+g", "5", "q", "s", "2")
            screen = pilot.app.screen
            assert isinstance(screen, QualityScreen)
            assert [line.key for line in screen.table.lines][:2] == [case_number("P", 5), MENDING]  # all of its rows were faulty
            await press(pilot, "slash")
            await write(pilot, "どこにもない")
            await press(pilot, "enter")
            assert "当てはまる決済事業者はありません" in grid(pilot)

    play(scene())
    text = PdfReader(paper).pages[0].extract_text()
    assert "提出ファイルの品質のお知らせ" in text
    assert "電話番号" in text
