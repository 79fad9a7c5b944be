"""Payment providers: the list and the card."""

from pathlib import Path

import pytest

from screens.provider import ProviderScreen
from screens.providers import ProvidersScreen
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import PROVIDER_HEADINGS, provider_row, write_workbook
from tests.support.screens import SIZES, at_work, check_golden, grid, is_at, play, press, settled

PROVIDERS = ("ctrl+g", "5")


@pytest.fixture
def certified_url(worked_url: str, tmp_path: Path) -> str:
    """The worked office with providers more whose certificates are over, end soon and last."""
    certificate = {"certificate": "ISMS", "certificate_number": "IS-1", "certificate_issuer": "見本認証", "certificate_scope": "決済"}
    rows = [
        provider_row(serial, service_name=f"サービス{serial}", valid_from="2019-04-01", valid_to=ends, **certificate)
        for serial, ends in ((4, "2020-01-19"), (5, "2020-01-31"), (6, "2022-03-31"))
    ]
    office = open_office(worked_url, now=OPENED)
    try:
        result = take_in_providers(office, PEOPLE["mai"], write_workbook(rows, PROVIDER_HEADINGS, tmp_path / "providers.csv"))
        assert isinstance(result, IntakeResult), result
        assert not result.faults
    finally:
        office.engine.dispose()
    return worked_url


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_the_list_and_the_card(certified_url: str, tmp_path: Path, language: Language, size: str) -> None:
    async def scene() -> None:
        async with at_work(certified_url, tmp_path, "mai", language, SIZES[size]) as pilot:
            await press(pilot, *PROVIDERS)
            check_golden(f"providers-{language}-{size}", grid(pilot))
            await press(pilot, "enter")
            check_golden(f"provider-{language}-{size}", grid(pilot))

    play(scene())


def test_the_order_by_certificates_begins_with_those_that_are_over(certified_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(certified_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *PROVIDERS, "s", "2")
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            ends = [line.cells["expiry"].plain for line in screen.table.lines]
            assert ends[0].startswith("! over 2020/1/")
            assert ends[1].startswith("  2020/1/")
            assert ends[-1] == "  –"
            await press(pilot, "s", "2")
            assert [line.cells["expiry"].plain for line in screen.table.lines] == ends[::-1]

    play(scene())


def test_the_list_is_narrowed_by_the_name_of_a_service(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            await press(pilot, *PROVIDERS, "slash", *"ハヤテ", "enter")
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            assert screen.table.row_count == 1
            await press(pilot, "slash", *"ナイ", "enter")
            assert "この言葉に当てはまる決済事業者はありません" in grid(pilot)

    play(scene())


def test_the_card_goes_back_to_the_same_row(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "aud") as pilot:
            await press(pilot, *PROVIDERS, "down", "enter")
            assert is_at(pilot, ProviderScreen)
            await press(pilot, "escape")
            await settled(pilot)
            screen = pilot.app.screen
            assert isinstance(screen, ProvidersScreen)
            assert screen.table.cursor_row == 1

    play(scene())


def test_without_providers_the_list_says_where_they_come_from(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "mai", "en") as pilot:
            await press(pilot, *PROVIDERS)
            assert "intake screen (^G 3)" in grid(pilot)

    play(scene())
