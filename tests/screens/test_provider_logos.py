"""The logos of a provider's services on its screen: registered from a file, what is wrong with one said, decided by a manager."""

from pathlib import Path
from typing import Final

import pytest
from PIL import Image

from models.vocabulary_kits import LogoOutcome
from screens.provider import ProviderScreen
from secretariat.kits.logos.deciding import list_logos
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.refusal import Refusal
from tests.support.provider_scene import REGISTERED
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import app_of, at_work, check_both_sizes, grid, play, press, settled, write

DRAWING: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="9" height="9" fill="#c00"/></svg>'


def outcomes(url: str) -> list[LogoOutcome | None]:
    office = open_office(url, now=OPENED)
    try:
        listed = list_logos(office, PEOPLE["aud"], REGISTERED)
    finally:
        office.engine.dispose()
    assert not isinstance(listed, Refusal)
    return [logo.outcome for service in listed for logo in service.logos]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_logo_is_registered_from_a_file_accepted_and_withdrawn_and_an_unfit_one_is_not_kept(
    scene_url: str, tmp_path: Path, language: Language
) -> None:
    coarse, fine = tmp_path / "小さい.png", tmp_path / "ロゴ.svg"
    Image.new("RGB", (200, 100), (200, 30, 30)).save(coarse)
    fine.write_text(DRAWING, "utf-8")
    words = {"ja": ("画素が足りません", "印刷中"), "en": ("Too few dots", "in print")}[language]

    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).open(ProviderScreen(REGISTERED, "services"))
            await settled(pilot)
            for path in (coarse, fine):
                await press(pilot, "end", "h")
                await write(pilot, str(path))
                await press(pilot, "enter")
                if path == coarse:
                    assert words[0] in grid(pilot)
            await press(pilot, "end", "enter", "1", "f3")
            await settled(pilot)
            assert words[1] in grid(pilot)
            await check_both_sizes(pilot, f"provider-logos-{language}")
            await press(pilot, "y", "2")
            assert words[1] in grid(pilot)
            await press(pilot, "3", "f3")
            assert words[1] not in grid(pilot)

    play(scene())
    assert outcomes(scene_url) == [LogoOutcome.WITHDRAWN]
