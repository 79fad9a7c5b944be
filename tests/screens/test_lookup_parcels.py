"""「キットはどこですか」: the card of the call centre says where a store's kits are, in words for callers; the list does not."""

from pathlib import Path

from screens.lookup import LookupScreen
from secretariat.office import open_office
from tests.support.provider_work import fill_dependents
from tests.support.rehearsal import OPENED
from tests.support.screening_work import APPLICATIONS, records
from tests.support.screens import WIDE, app_of, at_work, grid, play, press, settled


def test_the_card_says_where_the_kits_are(worked_url: str, tmp_path: Path) -> None:
    fill_dependents(worked_url, 2)
    office = open_office(worked_url, now=OPENED)
    number = next(str(row["number"]) for row in records(office, APPLICATIONS) if row["status"] == "registered")
    office.engine.dispose()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal", "ja", WIDE) as pilot:
            app_of(pilot).open(LookupScreen(number))
            await settled(pilot)
            assert "キットB" not in grid(pilot)
            await press(pilot, "enter")
            shown = grid(pilot)
            assert "店頭用ツールのキットA" in shown
            assert "店頭用ツールのキットB" in shown
            assert "保留" not in shown
            await press(pilot, "escape")
            assert "キットB" not in grid(pilot)

    play(scene())
