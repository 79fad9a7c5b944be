"""Kits on the screen: the board by kit, the list of a cell, one parcel, one store's parcels; releasing and ordering by keys."""

from pathlib import Path

import pytest

from models.vocabulary_kits import Kit
from screens.batches import BatchesScreen
from screens.call_card import CardScreen
from screens.kits import KitsScreen
from screens.lookup import LookupScreen
from screens.parcel import ParcelScreen
from screens.parcels import ParcelsScreen
from screens.review import ReviewScreen
from screens.stock import StockScreen
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from tests.support.batch_work import numbers
from tests.support.kit_board_work import TRACKING, registered
from tests.support.rehearsal import OPENED
from tests.support.screens import WIDE, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write


def _number(url: str, kit: Kit, place: int) -> str:
    office = open_office(url, now=OPENED)
    number = numbers(office, kit)[place]
    office.engine.dispose()
    return number


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_board_leads_to_the_parcels_of_a_cell_and_to_one_of_them(kits_url: str, tmp_path: Path, language: Language) -> None:
    came_back = _number(kits_url, Kit.B, 5)

    async def scene() -> None:
        async with at_work(kits_url, tmp_path, "sho", language) as pilot:
            await press(pilot, "ctrl+g", "k")
            assert is_at(pilot, KitsScreen)
            await check_both_sizes(pilot, f"kits-{language}")
            await press(pilot, "f3", "1")
            await check_both_sizes(pilot, f"kits-release-{language}")
            await press(pilot, "escape", "end", "enter")
            assert is_at(pilot, ParcelsScreen)
            await check_both_sizes(pilot, f"parcels-{language}")
            await press(pilot, "enter")
            assert is_at(pilot, ParcelScreen)
            assert came_back in grid(pilot)
            await check_both_sizes(pilot, f"parcel-{language}")
            await press(pilot, "a")
            await write(pilot, "11")
            await press(pilot, "f3")
            await check_both_sizes(pilot, f"parcel-order-{language}")

    play(scene())


def test_the_columns_are_chosen_by_arrows_and_a_person_who_only_looks_releases_nothing(kits_url: str, tmp_path: Path) -> None:

    async def scene() -> None:
        async with at_work(kits_url, tmp_path, "rin", "en", WIDE) as pilot:
            await press(pilot, "ctrl+g", "k", "f3")
            assert "You may not do this" in grid(pilot)
            await press(pilot, "right")
            assert "▸Kit A" in grid(pilot)
            await press(pilot, "left", "left")
            assert "▸Digital" in grid(pilot)
            await press(pilot, "enter")
            assert "There are no such parcels." in grid(pilot)
            await press(pilot, "right", "enter")
            assert is_at(pilot, ParcelsScreen)
            assert "overdue · first due first" in grid(pilot)
            # other parcels are chosen from the list itself, and words find them
            await press(pilot, "v", "0", "k", "3")
            assert "everything · Kit B" in grid(pilot)
            await press(pilot, "slash")
            await write(pilot, f"{TRACKING[:4]}-{TRACKING[4:8]}-{TRACKING[8:]}")
            await press(pilot, "enter", "enter")
            assert is_at(pilot, ParcelScreen)
            assert "as it was at the hand-over" in grid(pilot)
            await press(pilot, "k")
            assert is_at(pilot, ParcelsScreen)
            assert "by number" in grid(pilot)
            await press(pilot, "d")
            await write(pilot, "2020/1/19")
            await press(pilot, "f3")
            assert "due by 1/19" in grid(pilot)
            assert "There are no such parcels." in grid(pilot)

    play(scene())


def test_kits_are_released_after_a_look_and_more_pieces_are_ordered_from_the_card(kits_url: str, tmp_path: Path) -> None:
    office = open_office(kits_url, now=OPENED)
    number = registered(office)
    office.engine.dispose()

    async def scene() -> None:
        async with at_work(kits_url, tmp_path, "mai", "en", WIDE) as pilot:
            await press(pilot, "ctrl+g", "k", "b")
            assert is_at(pilot, BatchesScreen)
            await press(pilot, "escape", "z")
            assert is_at(pilot, StockScreen)
            await press(pilot, "escape", "f3", "2")
            assert "1 parcels will be released" in grid(pilot)
            await press(pilot, "enter")
            assert "1 parcels are released; 0 stay planned." in grid(pilot)
            await press(pilot, "f3", "1")
            assert "No planned parcel waits to be released." in grid(pilot)
            app_of(pilot).open(LookupScreen(number))
            await settled(pilot)
            await press(pilot, "enter", "k")
            assert is_at(pilot, ParcelsScreen)
            assert "Order" in grid(pilot)
            await press(pilot, "escape", "a")
            await write(pilot, "x")
            await press(pilot, "f3")
            assert "cannot be read" in grid(pilot)
            await press(pilot, "backspace")
            await write(pilot, "1/1")
            await press(pilot, "f3")
            assert is_at(pilot, CardScreen)
            app_of(pilot).open(ReviewScreen(number))
            await settled(pilot)
            await press(pilot, "k", "end", "enter")
            assert is_at(pilot, ParcelScreen)
            assert "standard 1  scenic 1" in grid(pilot)
            await press(pilot, "x", "enter")
            assert "is cancelled" in grid(pilot)
            await press(pilot, "x")
            assert "Only an extra order" in grid(pilot)

    play(scene())


def test_what_came_back_is_inspected_closed_and_sent_again_after_all_to_another_address(kits_url: str, tmp_path: Path) -> None:
    came_back = _number(kits_url, Kit.B, 5)

    async def scene() -> None:
        async with at_work(kits_url, tmp_path, "sho", "en", WIDE) as pilot:
            app_of(pilot).open(ParcelScreen(came_back))
            await settled(pilot)
            await press(pilot, "d", "down")
            await write(pilot, "2階")
            await press(pilot, "f3")
            assert "The correction is entered as T-" in grid(pilot)
            await press(pilot, "i", "f3")
            assert "0 pieces to the shelf" in grid(pilot)
            await press(pilot, "i")
            assert "What came back has been inspected." in grid(pilot)
            await press(pilot, "e")
            await write(pilot, "受取拒否のため")
            await press(pilot, "f3")
            assert "is closed." in grid(pilot)
            assert "closed, not sent again" in grid(pilot)
            await press(pilot, "e")
            assert "There is no return to close" in grid(pilot)
            await press(pilot, "s")
            await write(pilot, "電話で確認した")
            await press(pilot, "f3")
            assert "It goes out again as K-" in grid(pilot)
            await press(pilot, "s")
            assert "It was sent again as K-" in grid(pilot)

    play(scene())
