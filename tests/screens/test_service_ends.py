"""Where nothing is given any more through a registered application: the review and the call centre's card say since when."""

from datetime import date
from pathlib import Path

from screens.lookup import LookupScreen
from screens.review import ReviewScreen
from secretariat.office import open_office
from secretariat.providers.suspension import cancel_provider
from tests.support.provider_work import fill_dependents
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screening_work import APPLICATIONS, records
from tests.support.screens import app_of, at_work, grid, play, press, settled


def cancelled(url: str) -> str:
    """Ends the registration of the first provider from 1 February on; gives the number of an application that is registered through it."""
    number = fill_dependents(url, 2)
    office = open_office(url, now=OPENED)
    try:
        assert cancel_provider(office, PEOPLE["mai"], number, date(2020, 2, 1), ["provider-ends-business"]) is None
        return next(str(row["number"]) for row in records(office, APPLICATIONS) if row["status"] == "registered")
    finally:
        office.engine.dispose()


def test_the_end_of_the_services_stands_on_the_review_and_on_the_card(worked_url: str, tmp_path: Path) -> None:
    number = cancelled(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en", (80, 32)) as pilot:
            app_of(pilot).open(ReviewScreen(number))
            await settled(pilot)
            assert "! services end  From 2020/2/1 (Sat) no points are given through this provider." in grid(pilot)
            app_of(pilot).open(LookupScreen(number))
            await settled(pilot)
            await press(pilot, "enter")
            shown = grid(pilot)
            assert "From 1 February 2020 on" in shown
            assert "2020/2/1 (Sat)" in shown

    play(scene())
