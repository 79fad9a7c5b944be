"""Inquiries on the screens: a desk answers what it is asked, the operator sees it and tells the caller; views, filters, greyed keys."""

from pathlib import Path

import pytest

from models.vocabulary_inquiries import InquiryStatus
from screens.inquiries import InquiriesScreen
from screens.inquiry import InquiryScreen
from screens.review import ReviewScreen
from secretariat.identifiers import case_number
from secretariat.inquiries.case import InquiryCase, inquiry_case
from secretariat.inquiries.requests import change_requests
from secretariat.inquiries.sending import Sending, mark_sent
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.refusal import Refusal
from tests.support.change_request_work import waiting_request
from tests.support.inquiry_scene import ANSWER
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.screens import NARROW, WIDE, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write

OVERDUE, ANSWERED = case_number("Q", 1), case_number("Q", 9)


def _case(url: str, number: str) -> InquiryCase:
    office = open_office(url, now=OPENED)
    try:
        case = inquiry_case(office, PEOPLE["mai"], number)
    finally:
        office.engine.dispose()
    assert isinstance(case, InquiryCase), case
    return case


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_due_first_stands_above_and_one_of_them_says_what_is_asked(inquiries_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", language) as pilot:
            await press(pilot, "ctrl+g", "i")
            assert is_at(pilot, InquiriesScreen)
            await check_both_sizes(pilot, f"inquiries-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"inquiry-{language}")

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_inquiry_says_whether_its_request_went_to_the_provider_and_when(inquiries_url: str, tmp_path: Path, language: Language) -> None:
    office = open_office(inquiries_url, now=OPENED)

    async def scene() -> None:
        number = waiting_request(at(office, "2020-01-20T09:55"), PEOPLE["cal"], case_number("A", 15))
        async with at_work(inquiries_url, tmp_path, "rin", language) as pilot:
            app_of(pilot).open(InquiryScreen(number))
            await settled(pilot)
            assert {"ja": "確認依頼は未送付", "en": "request not sent yet"}[language] in grid(pilot)
            requests = change_requests(office, PEOPLE["mai"])
            assert not isinstance(requests, Refusal)
            assert isinstance(mark_sent(office, PEOPLE["mai"], requests), Sending)
            await press(pilot, "r")
            await check_both_sizes(pilot, f"inquiry-sent-{language}")

    try:
        play(scene())
    finally:
        office.engine.dispose()


def test_a_reviewer_answers_in_a_few_keys_and_the_operator_tells_the_caller(inquiries_url: str, tmp_path: Path) -> None:
    async def reviewer() -> None:
        async with at_work(inquiries_url, tmp_path, "rin", "en", NARROW) as pilot:
            assert "questions from callers" in grid(pilot)
            key = next(line.split()[0] for line in grid(pilot).splitlines() if "questions from callers" in line)
            await press(pilot, key)
            shown = grid(pilot)
            assert "1–2 of 2" in shown, "what other desks were asked is not here"
            assert ANSWERED not in shown
            await press(pilot, "enter", "t", "f3")
            await write(pilot, "登録は2月1日です。")
            await press(pilot, "f3")
            assert f"✓ {OVERDUE} is answered." in grid(pilot)
            assert "answered: call back until 1/20 (Mon) 14:00" in grid(pilot)
            await press(pilot, "f3")  # once is enough
            assert "answer is there. That cannot be done now." in " ".join(grid(pilot).split())
            await press(pilot, "o")
            assert is_at(pilot, ReviewScreen)
            await press(pilot, "escape", "escape", "v", "3")
            assert "your own desk's only" in grid(pilot)
            await press(pilot, "5")
            assert "Waiting for a provider" in grid(pilot)

    async def operator() -> None:
        async with at_work(inquiries_url, tmp_path, "cal", "en", WIDE) as pilot:
            assert "1/20 14:00" in grid(pilot), "on Home it is seen at once"
            await press(pilot, "ctrl+g", "i")
            lines = [line for line in grid(pilot).splitlines() if "call back" in line]
            assert [number in line for line, number in zip(lines, (ANSWERED, OVERDUE), strict=False)] == [True, True]
            await press(pilot, "enter")
            assert ANSWER in grid(pilot)
            assert "03-0000-0009" in grid(pilot), "whoever is to call needs the number"
            await press(pilot, "v", "f3")
            assert _case(inquiries_url, ANSWERED).in_vain == 1
            await press(pilot, "f4")
            await write(pilot, "回答をお伝えした。")
            await press(pilot, "f3")
            shown = grid(pilot)
            assert "is closed." in shown
            assert "03-0000-0009" not in shown
            assert "-0009" in shown, "masked again"
            await press(pilot, "e")
            assert "manager" in grid(pilot).splitlines()[-2], "who may reopen it"
            await press(pilot, "escape", "slash")
            await write(pilot, "2月1日")
            await press(pilot, "down")
            assert OVERDUE in grid(pilot)

    play(reviewer())
    play(operator())
    assert _case(inquiries_url, OVERDUE).call.operator == "cal"
    assert _case(inquiries_url, ANSWERED).call.status is InquiryStatus.CLOSED


def test_a_supervisor_passes_on_reopens_and_narrows_down(inquiries_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", "en", WIDE) as pilot:
            app_of(pilot).open(InquiriesScreen())
            await settled(pilot)
            await press(pilot, "v", "2")
            assert "1–1 of 1 · Overdue" in grid(pilot)
            await press(pilot, "enter", "p", "down")
            await write(pilot, "発送日を確認してください。")
            await press(pilot, "f3")
            assert "is passed on." in grid(pilot)
            await press(pilot, "n")
            await write(pilot, "急ぎ")
            await press(pilot, "f3", "f4")
            await write(pilot, "責任者からお伝えした。")
            await press(pilot, "f3", "e")
            await write(pilot, "またお電話があった")
            await press(pilot, "f3")
            assert "is open again." in grid(pilot)
            assert "waits for: supervisor" in grid(pilot)
            await press(pilot, "escape", "v", "6", "f", "right", "down")
            await write(pilot, case_number("P", 1))
            await press(pilot, "f3")
            assert "where an application is · P-0000001-0 · newest first" in grid(pilot)
            assert "1–4 of 4" in grid(pilot)
            await press(pilot, "end", "enter")
            assert is_at(pilot, InquiryScreen)
            await press(pilot, *["down"] * 30, "enter")
            assert "nothing to open" in grid(pilot)

    play(scene())
    assert [line.action for line in _case(inquiries_url, OVERDUE).history][-4:] == ["pass-on", "note", "close-inquiry", "reopen-inquiry"]
