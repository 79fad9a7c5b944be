"""The caller card and the call around it: who is calling, what may be said, the end of the call, passing it on."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from models.base import table_of
from models.inquiry import Inquiry, InquiryDetail
from screens.act_dialog import ActDialog
from screens.call_card import CardScreen
from screens.call_forms import COMPLAINT, PassOnDialog
from screens.call_verification import VerifyDialog
from screens.call_work import read_card
from screens.home import HomeScreen
from screens.lock import LockScreen
from screens.lookup import LookupScreen
from screens.widgets.call_bar import CallBar
from screens.widgets.lookup_panel import LookupPanel
from secretariat.callcentre.search import Hits, look_up
from secretariat.inquiries.calls import begin_call, call_of
from secretariat.inquiries.case import Call
from secretariat.messages import LANGUAGES, Language, text
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.screening_work import records
from tests.support.screens import app_of, at_work, check_both_sizes, grid, happened, is_at, play, press, settled, write

PHONE = "0898-20-0017"  # of a store whose provider was asked for something
OTHER_PHONE = "0898-20-0015"
STORE = "喫茶アアカヤ"


async def open_card(pilot: Pilot[int], words: str = PHONE) -> None:
    pilot.app.screen.query_one(LookupPanel).box.value = words
    await settled(pilot)
    await press(pilot, "enter")
    assert is_at(pilot, CardScreen)


async def say(pilot: Pilot[int], **items: str) -> None:
    """What the caller says to be, as they say it."""
    for item, said in items.items():
        pilot.app.screen.query_one(f"#{item}").focus()
        await settled(pilot)
        await write(pilot, said)
    await press(pilot, "f3")


def inquiries_of(url: str) -> list[dict[str, object]]:
    """What is kept of every call, its texts too."""
    office = open_office(url, now=OPENED)
    texts = {row["inquiry_id"]: row for row in records(office, table_of(InquiryDetail))}
    rows = [{**row, **texts[row["id"]]} for row in records(office, table_of(Inquiry))]
    office.engine.dispose()
    return rows


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_call_from_the_first_card_to_its_end(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal", language) as pilot:
            await open_card(pilot)
            assert PHONE not in grid(pilot)
            await check_both_sizes(pilot, f"card-before-{language}")
            await press(pilot, "f2", "1")
            assert is_at(pilot, VerifyDialog)
            await check_both_sizes(pilot, f"card-verifying-{language}")
            await write(pilot, "0898-20-9999")
            await press(pilot, "f3")
            assert text(language, "screen_call.not_enough", agreed=0, disagreed=1) in grid(pilot)
            assert "0017" not in grid(pilot).partition("╭")[2].partition("╯")[0]
            await say(pilot, phone="0898200017", representative="代表取締役 見本太郎様")
            await check_both_sizes(pilot, f"card-{language}")
            await press(pilot, "f3")
            await check_both_sizes(pilot, f"card-wrap-up-{language}")
            await press(pilot, *("到着" if language == "ja" else "4"), "tab")  # a part of its name, or its number
            await write(pilot, "キットはいつ届きますか")
            await press(pilot, "f3")
            assert is_at(pilot, HomeScreen)
            panel = pilot.app.screen.query_one(LookupPanel)
            assert (panel.box.value, panel.box.has_focus) == ("", True)
            assert STORE not in grid(pilot)

    play(scene())
    (row,) = inquiries_of(worked_url)
    assert (row["status"], row["caller"], row["verification"], row["agreed_items"]) == (
        "closed",
        "owner",
        "verified",
        "phone representative",
    )
    assert (row["category"], row["question"]) == ("kits", "キットはいつ届きますか")
    assert row["answer"]


def test_a_furious_caller_goes_to_the_supervisor_by_two_keys_and_a_journalist_as_the_programme_says(
    worked_url: str, tmp_path: Path
) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal") as pilot:
            await open_card(pilot)
            await press(pilot, "f4", "f4")
            assert is_at(pilot, PassOnDialog)
            await write(pilot, "大声での申立て")
            await press(pilot, "f3")
            assert is_at(pilot, HomeScreen)
            assert text("ja", "words.desk.supervisor") in grid(pilot).splitlines()[-2]
            await press(pilot, "f2", "6")
            assert text("ja", "screen_call.to_desk", desk=text("ja", "words.desk.supervisor")) in grid(pilot)
            await press(pilot, "f4", "f3")
            await press(pilot, "f2", "5")  # a consumer: what the register says, and nothing to verify
            assert text("ja", "words.hears.register") in grid(pilot).splitlines()[-2]
            await open_card(pilot)
            assert text("ja", "screen_call.to_say_hears", hears=text("ja", "words.hears.register")) in grid(pilot)
            assert text("ja", "screen_call.never_below") in grid(pilot)
            await press(pilot, "d")
            assert text("ja", "screen_call.verify_first") in grid(pilot)
            await press(pilot, "escape", "f3")
            assert f"{STORE}（愛媛県今治市）は" in grid(pilot)  # what was said is the answer, from the hits as well
            await press(pilot, "left", "f3")

    play(scene())
    furious, journalist, consumer = inquiries_of(worked_url)
    assert (furious["desk"], furious["call_back"], furious["complaint"], furious["category"]) == ("supervisor", True, True, COMPLAINT)
    assert (furious["misconduct"], furious["conduct"]) == (True, "大声での申立て")
    assert (journalist["desk"], journalist["caller"], journalist["store_id"]) == ("supervisor", "press", None)
    assert (consumer["status"], consumer["category"]) == ("closed", None)


def test_a_call_survives_a_restart_and_the_lock_and_the_menu_holds_what_the_letters_do(worked_url: str, tmp_path: Path) -> None:
    office = open_office(worked_url, now=OPENED)
    before = at(office, "2020-01-20T09:55:48")
    call = begin_call(before, PEOPLE["cal"], phone="090-1234-5678")
    assert isinstance(call, Call)
    office.engine.dispose()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal", "en") as pilot:
            bar = pilot.app.screen.query_one(CallBar)
            assert bar.has_class("-on")
            assert f"☎ 04:12  {call.number}" in grid(pilot)
            await open_card(pilot, "0898-20-0015")
            await press(pilot, "f2", "1")
            await say(pilot, phone="0898200015", representative="見本太郎")
            await press(pilot, "enter", "4")
            await write(pilot, "asked by the owner")
            await press(pilot, "f3")
            await press(pilot, "end")
            assert "0898-20-0015" in grid(pilot)
            await press(pilot, "d", "3")
            await write(pilot, "0898-20-7777")
            await press(pilot, "f3")
            await press(pilot, "b")
            await press(pilot, "escape", "c", "ctrl+l")
            assert is_at(pilot, LockScreen)
            assert "喫茶アアカハ" not in grid(pilot)
            app_of(pilot).pop_screen()
            await settled(pilot)
            assert is_at(pilot, CardScreen)
            assert call.number in grid(pilot)

    play(scene())
    (row,) = inquiries_of(worked_url)
    assert (row["status"], row["phone"], row["amendment_id"]) == ("open", "09012345678", 1)


def slowly(monkeypatch: pytest.MonkeyPatch, name: str, question: Callable[..., object]) -> tuple[threading.Event, threading.Event]:
    """A question that comes to the first event and goes on at the second."""
    begun, go_on = threading.Event(), threading.Event()

    def slow(*arguments: object) -> object:
        begun.set()
        assert go_on.wait(10)
        return question(*arguments)

    monkeypatch.setattr(name, slow)
    return begun, go_on


def test_f3_while_the_first_card_of_a_call_is_being_opened_ends_the_call_once_it_is_there(
    worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = slowly(monkeypatch, "screens.call_card.read_card", read_card)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal", "en") as pilot:
            pilot.app.screen.query_one(LookupPanel).box.value = PHONE
            await settled(pilot)
            await pilot.press("enter")
            await happened(pilot, begun)
            await pilot.press("f3")
            await pilot.pause()
            assert is_at(pilot, CardScreen)
            assert "No call is on" not in grid(pilot)
            go_on.set()
            await settled(pilot)
            assert is_at(pilot, ActDialog)
            assert "End of call" in grid(pilot)

    play(scene())


def test_f3_before_it_is_known_that_a_call_goes_on_ends_it_once_that_is_known(
    worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = open_office(worked_url, now=OPENED)
    assert isinstance(begin_call(office, PEOPLE["cal"]), Call)
    office.engine.dispose()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal", "en") as pilot:
            begun, go_on = slowly(monkeypatch, "secretariat.inquiries.calls.call_of", call_of)
            app_of(pilot).open(LookupScreen())
            await happened(pilot, begun)
            await pilot.press("f3")
            await pilot.pause()
            assert is_at(pilot, LookupScreen)
            assert "No call is on" not in grid(pilot)
            go_on.set()
            await settled(pilot)
            assert is_at(pilot, ActDialog)
            assert "End of call" in grid(pilot)

    play(scene())


def test_enter_before_the_hits_of_what_was_typed_are_there_opens_one_of_those_and_not_of_its_beginning(
    worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow_at_last(office: Office, person: Person, text: str, language: Language, limit: int) -> Hits | Refusal:
        if text == OTHER_PHONE:
            begun.set()
            assert go_on.wait(10)
        return look_up(office, person, text, language, limit)

    monkeypatch.setattr("screens.widgets.lookup_panel.look_up", slow_at_last)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal", "en") as pilot:
            box = pilot.app.screen.query_one(LookupPanel).box
            box.value = PHONE
            await settled(pilot)
            box.value = OTHER_PHONE
            await pilot.press("enter")
            await happened(pilot, begun)
            await pilot.pause()
            assert not is_at(pilot, CardScreen)
            go_on.set()
            await settled(pilot)
            assert is_at(pilot, CardScreen)
            assert OTHER_PHONE[-4:] in grid(pilot)

    play(scene())


def test_enter_that_came_early_is_forgotten_once_something_else_is_typed(
    worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = slowly(monkeypatch, "screens.widgets.lookup_panel.look_up", look_up)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "cal", "en") as pilot:
            box = pilot.app.screen.query_one(LookupPanel).box
            box.value = PHONE
            await happened(pilot, begun)
            await pilot.press("enter")
            box.value = OTHER_PHONE
            go_on.set()
            await settled(pilot)
            assert not is_at(pilot, CardScreen)
            await press(pilot, "enter")
            assert is_at(pilot, CardScreen)

    play(scene())
