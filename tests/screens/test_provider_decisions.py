"""Deciding on a payment provider by keys: the registration and its end, with reasons, days and another person."""

from datetime import date
from pathlib import Path

import pytest

from models.vocabulary_providers import ProviderStatus
from screens.provider import ProviderScreen
from secretariat.messages import Language
from tests.support.provider_scene import EXAMINED, NEW, READY, REGISTERED, TAKEN_OVER, dossier
from tests.support.screens import SIZES, app_of, at_work, check_both_sizes, check_golden, grid, is_at, play, press, settled, write


@pytest.mark.parametrize(("language", "size"), [("ja", "80x24"), ("en", "120x40")])
def test_what_is_asked_before_a_decision(scene_url: str, tmp_path: Path, language: Language, size: str) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", language, SIZES[size]) as pilot:
            app_of(pilot).open(ProviderScreen(READY))
            await settled(pilot)
            await press(pilot, "f3")
            check_golden(f"provider-sign-{language}-{size}", grid(pilot))
            await press(pilot, "escape", "f4")
            check_golden(f"provider-decisions-{language}-{size}", grid(pilot))
            await press(pilot, "escape", "escape")
            app_of(pilot).open(ProviderScreen(REGISTERED))
            await settled(pilot)
            await press(pilot, "f4", "3", "space")
            check_golden(f"provider-suspend-{language}-{size}", grid(pilot))
            await press(pilot, "escape")
            app_of(pilot).open(ProviderScreen(EXAMINED, "requirements"))
            await settled(pilot)
            await press(pilot, "down", "enter")
            check_golden(f"provider-settle-{language}-{size}", grid(pilot))
            await press(pilot, "escape", "a")
            check_golden(f"provider-certificate-{language}-{size}", grid(pilot))

    play(scene())


def test_a_provider_is_registered_by_another_person_than_who_proposed_it(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "ren", "en") as pilot:
            app_of(pilot).open(ProviderScreen(READY))
            await settled(pilot)
            await press(pilot, "f3")
            assert is_at(pilot, ProviderScreen), "a reviewer signs nothing"
            assert "manager" in grid(pilot)
            await press(pilot, "p", "enter")
            assert "The registration is proposed" in grid(pilot)
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(ProviderScreen(READY))
            await settled(pilot)
            await press(pilot, "k", "down")
            await write(pilot, "案内を公開すること")
            await press(pilot, "tab")
            await write(pilot, "2020/3/31")
            await press(pilot, "f3", "f3", "enter")
            assert "Registration done" in grid(pilot)
            assert "✓ registered" in grid(pilot)
            await press(pilot, "2", "end", "m", "enter")
            assert "It is recorded that the condition is met" in grid(pilot)
            await press(pilot, "m", "enter")
            assert "2020/1/20" in grid(pilot), "what is met is not met again"

    play(scene())
    found = dossier(scene_url, READY)
    assert [(line.wording, line.met_on, line.met_by) for line in found.conditions] == [("案内を公開すること", date(2020, 1, 20), "mai")]
    assert found.status == ProviderStatus.REGISTERED
    assert (found.proposed_by, found.registered_on) == ("ren", date(2020, 1, 20))


def test_a_provider_is_suspended_resumed_and_cancelled_with_reasons_and_days(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(ProviderScreen(REGISTERED))
            await settled(pilot)
            await press(pilot, "f4", "3", "enter")
            assert "reason" in grid(pilot), "without a reason nothing is done"
            await press(pilot, "space", "tab")
            await write(pilot, "2/31")
            await press(pilot, "enter")
            assert "cannot be read" in grid(pilot)
            await press(pilot, *["backspace"] * 4)
            await write(pilot, "1/18")
            await press(pilot, "tab")
            await write(pilot, "2020-03-31")
            await press(pilot, "enter")
            assert "! suspended" in grid(pilot)
            assert "2020/1/18 (Sat) – 2020/3/31 (Tue) as planned" in grid(pilot)
            await press(pilot, "f4", "4", "enter")
            assert "✓ registered" in grid(pilot)
            await press(pilot, "f4", "5", "space", "enter")
            assert "× registration cancelled" in grid(pilot) or "× cancelled" in grid(pilot)

    play(scene())
    found = dossier(scene_url, REGISTERED)
    assert found.status == ProviderStatus.CANCELLED
    assert [(line.starts_on, line.ends_on, line.lifted_on) for line in found.suspensions] == [
        (date(2020, 1, 18), date(2020, 3, 31), date(2020, 1, 20))
    ]


def test_a_provider_is_returned_taken_up_again_and_refused_or_withdraws(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(ProviderScreen(NEW))
            await settled(pilot)
            await press(pilot, "f4", "1", "space", "enter")
            assert "note" in grid(pilot), "the letter needs words for this reason"
            await write(pilot, "定款の写しを送ってください。")
            await press(pilot, "enter")
            assert "returned" in grid(pilot).splitlines()[0]
            await press(pilot, "f4", "1")
            assert "returned" in grid(pilot), "not twice"
            await press(pilot, "escape", "f4", "7", "enter")
            assert "in review" in grid(pilot).splitlines()[0]
            await press(pilot, "f4", "2", "space", "enter")
            assert "refused" in grid(pilot).splitlines()[0]
            app_of(pilot).open(ProviderScreen(READY))
            await settled(pilot)
            await press(pilot, "f4", "6", "enter")
            assert "withdrawn" in grid(pilot).splitlines()[0]

    play(scene())
    assert (dossier(scene_url, NEW).status, dossier(scene_url, READY).status) == (ProviderStatus.REFUSED, ProviderStatus.WITHDRAWN)
    (returned,) = [line for line in dossier(scene_url, NEW).history if line.action == "return"]
    assert returned.note == "定款の写しを送ってください。"


def test_a_provider_becomes_part_of_another_and_its_applications_follow(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "mai", "ja") as pilot:
            app_of(pilot).open(ProviderScreen(TAKEN_OVER))
            await settled(pilot)
            await press(pilot, "f4", "8")
            assert TAKEN_OVER not in grid(pilot).split("合併先", 1)[1], "not into itself"
            await press(pilot, "enter", "tab")
            await write(pilot, "1/21")
            assert "× " in grid(pilot) or "… " in grid(pilot), "not on a day to come"
            await press(pilot, *["backspace"] * 4)
            await check_both_sizes(pilot, "provider-merge-ja")
            await press(pilot, "enter")
            assert "合併" in grid(pilot)
            assert "! 合併先への引継ぎ" in grid(pilot), "what follows is at hand"
            await press(pilot, "f3")
            await write(pilot, "18")
            await press(pilot, "enter")
            assert "✓ 合併先への引継ぎ" in grid(pilot)

    play(scene())
    found = dossier(scene_url, TAKEN_OVER)
    assert found.status == ProviderStatus.CANCELLED
    assert [line.action for line in found.history[-2:]] == ["merge", "take-measure"]
