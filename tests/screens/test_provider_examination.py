"""Examining a payment provider by keys: requirements, conditions, certificates, tests, reviews, evidence."""

from datetime import date
from pathlib import Path

import pytest

from screens.act_dialog import ActDialog
from screens.provider import ProviderScreen
from tests.support.provider_scene import EXAMINED, NEW, REGISTERED, dossier
from tests.support.screens import app_of, at_work, grid, is_at, play, press, settled, write


def test_a_provider_is_examined_by_keys_alone(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "rin", "en") as pilot:
            app_of(pilot).open(ProviderScreen(NEW))
            await settled(pilot)
            await press(pilot, "2", "s", "f3")
            assert "note" in grid(pilot), "a judgement needs a note"
            await press(pilot, "tab")
            await write(pilot, "名簿で確認した")
            await press(pilot, "f3")
            assert "is recorded" in grid(pilot)
            await press(pilot, "down", "k", "down")
            await write(pilot, "案内を公開すること")
            await press(pilot, "tab")
            await write(pilot, "2020/3/31")
            await press(pilot, "enter")
            assert "The condition is added" in grid(pilot)
            await press(pilot, "4", "enter", "enter", "enter", "enter")
            await write(pilot, "2.1")
            await press(pilot, "enter", "enter")
            assert "The run is recorded" in grid(pilot)
            await press(pilot, "3", "a", "enter", "right", "enter")
            await write(pilot, "PD-1")
            await press(pilot, "enter")
            await write(pilot, "見本認証")
            await press(pilot, "enter")
            await write(pilot, "決済")
            await press(pilot, "enter")
            await write(pilot, "2020-01-01")
            await press(pilot, "enter")
            await write(pilot, "2019-12-31")
            await press(pilot, "enter")
            assert "2019/12/31" in grid(pilot), "an end before the beginning is refused in the form"
            await press(pilot, *["backspace"] * 10)
            await write(pilot, "2022-12-31")
            await press(pilot, "enter")
            assert "The certificate is added" in grid(pilot)
            await press(pilot, "n")
            await write(pilot, "電話で照会した")
            await press(pilot, "f3", "p")
            assert "cannot be registered; requirements still open" in grid(pilot)

    play(scene())
    found = dossier(scene_url, NEW)
    assert found.proposed_by is None
    assert [line.note for line in found.requirements if line.settled_by] == ["名簿で確認した"]
    assert [(line.wording, line.due_on, line.requirement) for line in found.conditions] == [
        ("案内を公開すること", date(2020, 3, 31), "residents")
    ]
    assert [run.system_version for run in found.runs] == ["2.1"]
    assert {held.number for held in found.certificates} == {"IS-1", "PD-1"}
    assert "電話で照会した" in [line.note for line in found.history]


def test_a_condition_is_taken_back_and_a_licence_a_shown_text_and_an_examination_are_replaced(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "ren", "en") as pilot:
            app_of(pilot).open(ProviderScreen(EXAMINED, "requirements"))
            await settled(pilot)
            await press(pilot, "end", "x", "enter")
            assert "The condition is taken back" in grid(pilot)
            await press(pilot, "l", "enter")
            await write(pilot, "第123号")
            await press(pilot, "enter")
            assert "関東財務局長 第00012号" in grid(pilot), "what is no number of such a licence is refused with an example"
            await press(pilot, *["backspace"] * 5)
            await write(pilot, "関東財務局長 第00999号")
            await press(pilot, "enter")
            assert "The licence is recorded" in grid(pilot)
            await press(pilot, "5", "enter", "w", "home", "ctrl+k")
            await write(pilot, "お支払い額の5%を還元します。")
            await press(pilot, "enter")
            assert "is recorded" in grid(pilot)
            await press(pilot, "3", "end", "enter", "f3")
            assert "The outcome of certificate PD-77 is recorded" in grid(pilot)

    play(scene())
    found = dossier(scene_url, EXAMINED)
    assert found.conditions == ()
    assert ("funds-transfer", "関東財務局長 第00999号") in found.licences
    assert [line.settled_by for line in found.requirements if line.requirement == "licence"] == [None], "it is to be confirmed anew"
    assert found.services[0].content.presentation == "お支払い額の5%を還元します。"
    assert [(held.outcome, held.staff) for held in found.certificates] == [("pass", "ren")]


def test_evidence_is_kept_and_opened(scene_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("secretariat.evidence.handing_out.launch_viewer", opened.append)
    file = tmp_path / "契約.pdf"
    file.write_bytes(b"%PDF-1.7\nmade up, another one\n%%EOF\n")

    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "rin", "en") as pilot:
            app_of(pilot).open(ProviderScreen(EXAMINED, "evidence"))
            await settled(pilot)
            await press(pilot, "v")
            await write(pilot, str(file))
            await press(pilot, "enter", "left", "enter")
            assert "Kept as E-" in grid(pilot)
            await press(pilot, "home", "enter")
            assert "契約.pdf" in grid(pilot)
            assert [path.read_bytes() for path in opened] == [file.read_bytes()]
            assert "read 1 times" in grid(pilot)

    play(scene())
    assert [path for path in opened if path.exists()] == []
    assert [(line.name, line.subject) for line in dossier(scene_url, EXAMINED).evidence][-1] == ("契約.pdf", "contract")


def test_a_review_is_opened_and_worked_in_its_own_screen(scene_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(scene_url, tmp_path, "rin", "en") as pilot:
            app_of(pilot).open(ProviderScreen(NEW, "security"))
            await settled(pilot)
            await press(pilot, "o", "enter", "enter", "enter")
            assert getattr(pilot.app.screen, "place", None) == "security"
            await press(pilot, "escape")
            assert is_at(pilot, ProviderScreen)
            assert "under review · certificate · registration" in grid(pilot)
            app_of(pilot).open(ProviderScreen(REGISTERED, "security"))
            await settled(pilot)
            await press(pilot, "o", "right", "enter", "right", "enter")
            await write(pilot, "2020/1/21")
            await press(pilot, "f3")
            assert is_at(pilot, ActDialog), "an incident of tomorrow is refused"
            await press(pilot, "backspace", "backspace")
            await write(pilot, "18")
            await press(pilot, "f3")
            assert "investigation" in grid(pilot)
            assert "2020/1/18" in grid(pilot)

    play(scene())
