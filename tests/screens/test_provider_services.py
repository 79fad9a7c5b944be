"""The services of a payment provider by keys: amended, added, registered, withdrawn."""

from datetime import date
from pathlib import Path

from screens.act_dialog import ActDialog
from screens.provider import ProviderScreen
from secretariat.office import open_office
from secretariat.providers.dossier import ProviderDossier, provider_dossier
from secretariat.providers.security_review import conclude_review
from tests.support.provider_scene import REGISTERED, dossier
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import app_of, at_work, grid, is_at, play, press, settled, write
from tests.support.security import certified, opened


def secure(url: str, number: str, *services: str) -> None:
    """The security of services is shown by a certificate and a review, by hand of rin."""
    office = open_office(url, now=OPENED)
    try:
        certified(office, PEOPLE["rin"], number, "2019-04-01", "2022-03-31", *services)
        review = opened(office, PEOPLE["rin"], number, "certificate", "yearly")
        assert conclude_review(office, PEOPLE["rin"], review, passed=True) is None
    finally:
        office.engine.dispose()


def test_services_are_amended_added_and_withdrawn(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(ProviderScreen(REGISTERED, "services"))
            await settled(pilot)
            await press(pilot, "enter", "g")
            await write(pilot, "2020/2/1")
            await press(pilot, *["enter"] * 5, *["backspace"] * 4)
            await write(pilot, "3,2")
            await press(pilot, *["enter"] * 3)
            assert "two decimals" in grid(pilot)
            await press(pilot, *["up"] * 2, *["backspace"] * 3)
            await write(pilot, "２．５")
            await press(pilot, *["enter"] * 3)
            assert "is recorded" in grid(pilot)
            await press(pilot, "b")
            await write(pilot, "新サービス")
            await press(pilot, *["enter"] * 5)
            await write(pilot, "3.0")
            await press(pilot, *["enter"] * 3)
            assert "The service is added" in grid(pilot)
            await press(pilot, "z")
            await write(pilot, "2020/6/30")
            await press(pilot, "enter", "enter")
            assert "The end of" in grid(pilot)
            await press(pilot, "end", "i", "f3")
            assert is_at(pilot, ActDialog), "who added a service does not register it"
        secure(scene_url, REGISTERED, "新サービス")
        async with at_work(scene_url, tmp_path, "mio", "en") as pilot:
            app_of(pilot).open(ProviderScreen(REGISTERED, "services"))
            await settled(pilot)
            await press(pilot, "end", "i")
            await write(pilot, "2020/2/1")
            await press(pilot, "enter")
            await write(pilot, "表示の案を確認した")
            await press(pilot, "enter")
            assert "2020/2/1" in grid(pilot)

    play(scene())
    first, second = dossier(scene_url, REGISTERED).services
    assert (first.registered_to, second.name, second.registered_from, second.content.merchant_fee) == (
        date(2020, 6, 30),
        "新サービス",
        date(2020, 2, 1),
        300,
    )
    later = open_office(scene_url, now=OPENED)
    try:
        found = provider_dossier(later, PEOPLE["aud"], REGISTERED, date(2020, 2, 1))
    finally:
        later.engine.dispose()
    assert isinstance(found, ProviderDossier)
    assert found.services[0].content.merchant_fee == 250


def test_a_service_that_is_not_registered_yet_is_corrected_and_dropped_without_a_day(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(ProviderScreen(REGISTERED, "services"))
            await settled(pilot)
            await press(pilot, "b")
            await write(pilot, "新サービス")
            await press(pilot, *["enter"] * 5)
            await write(pilot, "3.0")
            await press(pilot, *["enter"] * 3)
            await press(pilot, "end", "g")
            assert "whoever corrects it" in grid(pilot).lower()
            await press(pilot, *["enter"] * 4, *["backspace"] * 4)
            await write(pilot, "2.5")
            await press(pilot, *["enter"] * 3)
            assert "2.5%" in grid(pilot)
            await press(pilot, "end", "z")
            assert "takes it up again" in grid(pilot)
            await press(pilot, "enter")
            assert "dropped before it was registered (2020/1/20 (Mon))" in grid(pilot)
            await press(pilot, "end", "g")
            assert is_at(pilot, ProviderScreen), "what was dropped is not changed"

    play(scene())
    assert dossier(scene_url, REGISTERED).services[1].registered_to == date(2020, 1, 20)
