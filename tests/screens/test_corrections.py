"""What providers have for correction: the list, items on the review screen, answers, judgements, the bulk acts, and a return by items."""

from pathlib import Path

import pytest

from screens.correction_dialogs import CorrectionsDialog, FieldDialog
from screens.corrections import CorrectionsScreen
from screens.review import ReviewScreen
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from tests.support.correction_work import fill_corrections
from tests.support.rehearsal import copy_sqlite
from tests.support.screens import SIZES, WIDE, app_of, at_work, check_golden, grid, is_at, play, press, settled, write


@pytest.fixture(scope="module")
def corrected_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("corrected") / "office.db"
    fill_corrections(copy_sqlite(worked_template, path))
    return path


@pytest.fixture
def corrected_url(corrected_template: Path, tmp_path: Path) -> str:
    return copy_sqlite(corrected_template, tmp_path / "corrected.db")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_the_list_the_items_of_a_case_and_a_return_by_items(corrected_url: str, tmp_path: Path, language: Language, size: str) -> None:
    async def scene() -> None:
        async with at_work(corrected_url, tmp_path, "mai", language, SIZES[size]) as pilot:
            app_of(pilot).open(CorrectionsScreen())
            await settled(pilot)
            await press(pilot, "down", "down")
            check_golden(f"corrections-{language}-{size}", grid(pilot))
            await press(pilot, "enter", "i")
            assert is_at(pilot, CorrectionsDialog)
            check_golden(f"correction-items-{language}-{size}", grid(pilot))
            await press(pilot, "escape")
            app_of(pilot).open(ReviewScreen(case_number("A", 4)))
            await settled(pilot)
            await press(pilot, "f4", "1", "down", "down", "f4")
            assert is_at(pilot, FieldDialog)
            await press(pilot, "enter")
            await write(pilot, "固定電話の番号をご記入ください。")
            await press(pilot, "enter")
            check_golden(f"correction-return-{language}-{size}", grid(pilot))

    play(scene())


def test_an_answer_by_telephone_a_judgement_and_a_withdrawal_bring_the_case_back(corrected_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(corrected_url, tmp_path, "rin", "ja", WIDE) as pilot:
            app_of(pilot).open(ReviewScreen(case_number("A", 1)))
            await settled(pilot)
            assert "補正1(1回目)" in grid(pilot)
            await press(pilot, "i", "enter", "down")
            await write(pilot, "電話なし")
            await press(pilot, "f3")
            assert "電話番号の値を読めません。" in grid(pilot)
            await press(pilot, "escape", "enter")
            assert "電話なし" in grid(pilot), "what was typed stays when the form is left"
            await press(pilot, "down", *["backspace"] * 4)
            await write(pilot, "0898-20-9999")
            await press(pilot, "f3")
            assert "1番の回答を記録しました" in grid(pilot)
            await press(pilot, "i", "x", "enter", "enter")
            shown = grid(pilot)
            assert "2番を判定しました" in shown
            assert "受付済" in shown.splitlines()[0]
            await press(pilot, "i", "enter", "right", "f3")
            assert "未補正" in grid(pilot)

    play(scene())


def test_a_manager_reminds_of_what_is_late_and_closes_what_is_past_its_last_day(corrected_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(corrected_url, tmp_path, "mai", "ja", WIDE) as pilot:
            app_of(pilot).open(CorrectionsScreen())
            await settled(pilot)
            await press(pilot, "f3")
            assert "2件の申請に督促状を作ります" in grid(pilot)
            await press(pilot, "enter")
            assert "2件の督促状を作りました" in grid(pilot)
            await press(pilot, "f3")
            assert "いま督促の必要な申請はありません" in grid(pilot)
            await press(pilot, "f4", "1", "enter")
            assert "1件を終了しました" in grid(pilot)
            await press(pilot, "v", "3")
            assert "条件に合う申請はありません" in grid(pilot)

    play(scene())


def test_a_reviewer_sees_the_list_and_why_only_managers_remind_and_close(corrected_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(corrected_url, tmp_path, "rin", "en") as pilot:
            await press(pilot, "ctrl+p", *"awaited", "enter")
            assert is_at(pilot, CorrectionsScreen), "found by its name"
            await press(pilot, "f3")
            assert "manager" in grid(pilot)
            await press(pilot, "slash", *"nothing", "enter")
            assert is_at(pilot, CorrectionsScreen), "Enter in the filter opens nothing"
            assert "Nothing fits." in grid(pilot)

    play(scene())
