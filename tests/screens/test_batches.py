"""Batches of the warehouse on the screen: the list, and the workspace in which a scanner types."""

from pathlib import Path

import pytest

from models.vocabulary_kits import Kit
from screens.batch import BatchScreen
from screens.batches import BatchesScreen
from secretariat.identifiers import case_number
from secretariat.kits.warehouse.batch_listing import BatchCard, show_batch
from secretariat.kits.warehouse.scanning import Packed, pack
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from tests.support.batch_work import fill_batches, numbers
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import NARROW, WIDE, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write

BATCH, OTHER = case_number("W", 1), case_number("W", 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_right_and_wrong_parcels_are_told_apart_at_a_glance(worked_url: str, tmp_path: Path, language: Language) -> None:
    fill_batches(worked_url)
    office = open_office(worked_url, now=OPENED)
    _, second, third, *_ = numbers(office, Kit.A)
    of_other = numbers(office, Kit.B)[0]
    office.engine.dispose()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "sho", language) as pilot:
            app_of(pilot).open(BatchesScreen())
            await settled(pilot)
            await check_both_sizes(pilot, f"batches-{language}")
            await press(pilot, "a")
            await check_both_sizes(pilot, f"batches-make-{language}")
            await press(pilot, "escape", "down", "enter")
            assert is_at(pilot, BatchScreen)
            await check_both_sizes(pilot, f"batch-{language}")
            await write(pilot, second)
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"batch-right-{language}")
            for scanned in (third, of_other, "K-0000001-X"):
                await write(pilot, scanned)
                await press(pilot, "enter")
            await check_both_sizes(pilot, f"batch-wrong-{language}")

    play(scene())


def test_the_scanner_has_the_field_wherever_the_focus_is_and_the_last_scan_ends_the_batch(worked_url: str, tmp_path: Path) -> None:
    fill_batches(worked_url)
    office = open_office(worked_url, now=OPENED)
    parcels = numbers(office, Kit.A)[:6]

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "sho", "en", WIDE) as pilot:
            app_of(pilot).open(BatchScreen(BATCH))
            await settled(pilot)
            await press(pilot, "f4")
            assert "Nothing was scanned on this screen." in grid(pilot)
            # the focus is in the list; two scans come at once, faster than they are entered
            await press(pilot, "tab", "down")
            first = (*parcels[1].lower().replace("-", ""), "enter", *parcels[3].lower().replace("-", ""), "enter")
            await pilot.press(*first)
            await settled(pilot)
            assert "packed 3 / 6" in grid(pilot)
            await press(pilot, "f4")
            assert "－ scan taken back" in grid(pilot)
            assert "packed 2 / 6" in grid(pilot)
            # a colleague packs one meanwhile
            assert isinstance(pack(office, PEOPLE["mai"], BATCH, parcels[3]), Packed)
            await write(pilot, parcels[3])
            await press(pilot, "enter")
            assert "×× WRONG PARCEL" in grid(pilot)
            assert "was packed by mai" in grid(pilot)
            for number in parcels[4:]:
                await write(pilot, number)
                await press(pilot, "enter")
            shown = grid(pilot)
            assert "✓ Everything is packed." in shown
            assert f"{parcels[2]} is held because of" in shown
            await press(pilot, "f2")
            assert "packed 5 / 5" in grid(pilot)
            await press(pilot, "f3", "enter")
            assert "Noted as printed again." in grid(pilot)

    play(scene())
    card = show_batch(office, PEOPLE["mai"], BATCH)
    assert isinstance(card, BatchCard)
    assert [line.action for line in card.history] == ["make-batch", "print", "pack", "reprint"]
    office.engine.dispose()


def test_a_batch_is_made_printed_and_relieved_of_a_parcel_by_keys(worked_url: str, tmp_path: Path) -> None:
    fill_batches(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en", NARROW) as pilot:
            app_of(pilot).go("batches")
            await settled(pilot)
            await press(pilot, "a", "f3")
            assert "Parcels: 1." in grid(pilot)
            await press(pilot, "a", "right", "f3")
            assert "Parcels: 3" in grid(pilot)
            await press(pilot, "a", "f3")
            assert "There is no released parcel" in grid(pilot)
            await press(pilot, "escape", "enter", "f3", "enter")
            assert "Printed now. Parcels: 4." in grid(pilot)
            await press(pilot, "tab", "enter", "enter")
            assert "was taken out of the batch" in grid(pilot)
            assert "packed 0 / 3" in grid(pilot)

    play(scene())
