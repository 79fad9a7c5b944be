"""The stock on the screen: what runs short and when, what arrived, what a count and a loss come to, one item's movements."""

from pathlib import Path

import pytest

from screens.stock import StockScreen
from screens.stock_item import StockItemScreen
from secretariat.identifiers import case_number
from secretariat.kits.warehouse.stock_listing import list_stock, show_stock
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.refusal import Refusal
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import write_workbook
from tests.support.screens import WIDE, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write
from tests.support.stock_work import RECEIPT_HEADINGS, fill_stock, receipt


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stock_says_what_there_is_what_runs_short_and_what_happened_to_an_item(
    worked_url: str, tmp_path: Path, language: Language
) -> None:
    fill_stock(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "sho", language) as pilot:
            app_of(pilot).open(StockScreen())
            await settled(pilot)
            await check_both_sizes(pilot, f"stock-{language}")
            await press(pilot, "a")
            await check_both_sizes(pilot, f"stock-receive-{language}")
            app_of(pilot).open(StockItemScreen(case_number("Z", 1)))
            await settled(pilot)
            await check_both_sizes(pilot, f"stock_item-{language}")
            await press(pilot, "k")
            await check_both_sizes(pilot, f"stock-count-{language}")

    play(scene())


def test_the_warehouse_receives_counts_and_enters_losses_by_keys(worked_url: str, tmp_path: Path) -> None:
    fill_stock(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "sho", "en", WIDE) as pilot:
            app_of(pilot).open(StockScreen())
            await settled(pilot)
            await press(pilot, "down")
            await press(pilot, "k")
            assert "None has arrived yet" in grid(pilot)
            await press(pilot, "slash")
            await write(pilot, "のぼり")
            await press(pilot, "enter")
            await press(pilot, "k")
            await write(pilot, "１９９")
            await press(pilot, "f3")
            assert "Say why" in grid(pilot)
            await press(pilot, "tab")
            await write(pilot, "torn")
            await press(pilot, "f3")
            assert "is entered" in grid(pilot)
            await press(pilot, "x")
            await write(pilot, "150")
            await press(pilot, "tab")
            await write(pilot, "flooded")
            await press(pilot, "f3")
            assert "lost pieces at once" in grid(pilot)
            await press(pilot, "escape", "a")
            await write(pilot, "1,000")
            await press(pilot, "f3")
            assert "1,000 pieces are on the shelf" in grid(pilot)
            await press(pilot, "a")  # the cursor has gone on to the next item
            await write(pilot, "30")
            await press(pilot, "f3", "up", "enter")
            assert is_at(pilot, StockItemScreen)
            assert "torn" in grid(pilot)
            await press(pilot, "escape", "v")
            assert "only what needs somebody" in grid(pilot)

    play(scene())
    office = open_office(worked_url, now=OPENED)
    found = show_stock(office, PEOPLE["sho"], case_number("Z", 3))
    office.engine.dispose()
    assert not isinstance(found, Refusal)
    assert [(one.quantity, one.note) for one in found.movements] == [(1000, None), (-1, "torn"), (200, "初回納品")]


def test_a_whole_delivery_is_received_from_a_file_and_with_a_wrong_line_nothing_is(bare_url: str, tmp_path: Path) -> None:
    good = [receipt("チラシ", 500, "5%"), receipt("のぼり", 20)]
    for name, lines in (("入庫.csv", good), ("不備.csv", [*good, receipt("旗", 3)])):
        write_workbook(lines, RECEIPT_HEADINGS, tmp_path / name)

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "sho", "en", WIDE) as pilot:
            app_of(pilot).open(StockScreen())
            await settled(pilot)

            async def take(name: str) -> str:
                await press(pilot, "f")
                await write(pilot, str(tmp_path / name))
                await press(pilot, "enter")
                return grid(pilot)

            said = await take("不備.csv")
            assert "nothing was received" in said
            assert "B4" in said
            await press(pilot, "enter")
            assert "✓ entered 2" in await take("入庫.csv")
            await press(pilot, "enter")
            assert "taken in before" in await take("入庫.csv")

    play(scene())
    office = open_office(bare_url, now=OPENED)
    found = list_stock(office, PEOPLE["sho"])
    office.engine.dispose()
    assert not isinstance(found, Refusal)
    assert sorted(one.on_hand for one in found if one.number is not None) == [20, 500]
