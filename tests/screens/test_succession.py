"""A change of operator on the review screen: the likely predecessors are offered, it is recorded, seen in the history, and taken back."""

from datetime import date
from pathlib import Path

import pytest

from screens.review import ReviewScreen
from secretariat.identifiers import case_number
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, write_workbook
from tests.support.screens import NARROW, SIZES, app_of, at_work, check_golden, grid, play, press, settled, write

PLACE = ("store_name", "store_name_kana", "street", "phone")


@pytest.fixture
def successor(worked_url: str, tmp_path: Path) -> str:
    """An application of whoever runs a registered store now."""
    office = open_office(worked_url, now=OPENED)
    provider = case_number("P", 1)
    path = write_workbook([application_row(31)], APPLICATION_HEADINGS, tmp_path / "stores.csv")
    taken = take_in_applications(office, PEOPLE["admin"], path, provider, take_over_on=date(2019, 11, 15))
    assert isinstance(taken, IntakeResult), taken
    same = {name: application_row(31)[name] for name in PLACE}
    (new,) = take_in(office, PEOPLE["rin"], [application_row(32, **same)], provider).numbers
    return new


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_of_operator_is_recorded_and_taken_back_by_keys(
    worked_url: str, tmp_path: Path, successor: str, language: Language
) -> None:
    new = successor

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language, NARROW) as pilot:

            async def looks(name: str) -> None:
                for size, cells in SIZES.items():
                    await pilot.resize_terminal(*cells)
                    await settled(pilot)
                    # which keys the last line has room for is a matter of the review screen
                    check_golden(f"succession-{name}-{language}-{size}", grid(pilot).rpartition("\n F2")[0] + "\n")
                await pilot.resize_terminal(*NARROW)
                await settled(pilot)

            app_of(pilot).open(ReviewScreen(new))
            await settled(pilot)
            await press(pilot, "o")
            await looks("form")
            await press(pilot, "tab", "tab")
            await write(pilot, "2020/2/25")
            await press(pilot, "enter")
            await write(pilot, "譲渡契約書を確認")
            await press(pilot, "enter")
            await looks("recorded")
            await press(pilot, "o")
            await looks("undo")
            await write(pilot, "別の店舗だった")
            await press(pilot, "enter")
            assert {"ja": "取り消しました", "en": "taken back"}[language] in grid(pilot)

    play(scene())
