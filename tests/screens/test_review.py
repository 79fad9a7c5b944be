"""The review screen: a reviewer's day by keys alone."""

import contextlib
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from textual.pilot import Pilot

from screens.dialog import Dialog
from screens.review import ReviewScreen
from screens.review_decision import DecisionDialog
from screens.review_judging import JudgeDialog
from secretariat.casework.review import ReviewCase, review_case
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office
from secretariat.papers import LetterFilter, mark_rendered, queued_letters
from secretariat.presence import Colleague, Standing, look_at, look_away
from secretariat.refusal import Refusal
from secretariat.screening.closing import close_cutoff
from secretariat.staff import Person
from tests.support.records import actions, application, letters
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screens import (
    SIZES,
    app_of,
    at_work,
    check_both_sizes,
    check_golden,
    decide,
    grid,
    happened,
    is_at,
    play,
    press,
    settled,
)

# what `fill` makes of them, by their places in it
DUE_FIRST, SOLE_PROPRIETOR, HELD_BY_REN, HELD_BY_RIN, AWAITING, PLAIN, SAME_STORE, RETURNED = (
    case_number("A", serial) for serial in (1, 7, 8, 9, 10, 14, 21, 17)
)


@contextlib.contextmanager
def beside(url: str) -> Iterator[Office]:
    """The same office, as a colleague has it open."""
    office = open_office(url, now=OPENED)
    try:
        yield office
    finally:
        office.engine.dispose()


def seen_by(office: Office, login: str) -> tuple[Colleague, ...]:
    """Who else looks at PLAIN, as a colleague sees it."""
    standing = look_at(office, PEOPLE[login], PLAIN)
    assert isinstance(standing, Standing)
    return standing.looking


async def typed(pilot: Pilot[int], *keys: str) -> None:
    """Presses keys in one go, where nobody waits for an answer in between."""
    await pilot.press(*keys)
    await settled(pilot)


async def review(pilot: Pilot[int], number: str) -> ReviewScreen:
    """Opens a case."""
    screen = ReviewScreen(number)
    app_of(pilot).open(screen)
    await settled(pilot)
    return screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_case_to_judge_shows_application_checks_and_what_an_approval_would_bring(
    worked_url: str, tmp_path: Path, language: Language
) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            await review(pilot, SAME_STORE)
            await check_both_sizes(pilot, f"review-{language}")

    play(scene())


@pytest.mark.parametrize(("language", "said"), [("ja", "デジタル(決済事業者経由)"), ("en", "digital (through the provider)")])
def test_of_a_shop_without_a_door_the_digital_kit_is_named(worked_url: str, tmp_path: Path, language: Language, said: str) -> None:
    with beside(worked_url) as office:
        online = application_row(99, store_kind="EC", store_url="https://shop.example/")
        with office.reading() as session:
            provider = str(session.execute(sa.text("SELECT number FROM provider ORDER BY id LIMIT 1")).scalar_one())
        (number,) = take_in(office, PEOPLE["rin"], [online], provider, "2020-01-14T10:00:00+09:00").numbers

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            await review(pilot, number)
            assert said in grid(pilot)

    play(scene())


def test_enter_approves_after_the_preview_and_the_next_case_is_there(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            screen = await review(pilot, PLAIN)
            await press(pilot, "f3")
            assert "Enter do it" in grid(pilot)
            assert "加盟店登録決定通知書" in grid(pilot)
            await press(pilot, "enter")
            assert f"✓ {PLAIN}: approved, starts 2/11 (Tue)" in grid(pilot)
            assert screen.number == DUE_FIRST
            assert "held by rin" in grid(pilot)
        with beside(worked_url) as office:
            assert application(office, PLAIN)["status"] == "approved"
            assert application(office, DUE_FIRST)["assignee"] == "rin"

    play(scene())


def test_what_is_pressed_while_a_case_is_being_read_is_done_when_it_is_there_and_one_may_leave_before(
    worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(office: Office, person: Person, number: str) -> ReviewCase | Refusal:
        begun.set()
        assert go_on.wait(10)
        return review_case(office, person, number)

    monkeypatch.setattr("screens.review_case.review_case", slow)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            app_of(pilot).open(ReviewScreen(PLAIN))
            await happened(pilot, begun)
            await pilot.press("f3")
            await pilot.pause()
            assert is_at(pilot, ReviewScreen)
            go_on.set()
            await settled(pilot)
            assert "加盟店登録決定通知書" in grid(pilot)
            await press(pilot, "escape", "escape")
            begun.clear()
            go_on.clear()
            app_of(pilot).open(ReviewScreen(DUE_FIRST))
            await happened(pilot, begun)
            await pilot.press("f3", "escape")
            await pilot.pause()
            assert not is_at(pilot, ReviewScreen)
            go_on.set()
            await settled(pilot)
            assert not is_at(pilot, DecisionDialog)
        with beside(worked_url) as office:
            assert application(office, PLAIN)["status"] == "received"

    play(scene())


def test_reasons_are_found_by_typing_ticked_by_space_and_stand_in_the_letter(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "ja", SIZES["120x40"]) as pilot:
            await review(pilot, PLAIN)
            await typed(pilot, "f4", "1", *"電話")
            assert "[ ] 電話番号の不備" in grid(pilot)
            assert "[ ] 書類の不足" not in grid(pilot)
            await press(pilot, "space")
            assert "[✓] 電話番号の不備" in grid(pilot)
            assert "[ ] 書類の不足" in grid(pilot), "what was typed to find the reason is cleared"
            assert "補正事項    店舗の電話番号を確認できませんでし" in grid(pilot)
            await typed(pilot, "up", "space")
            check_golden("review-return-ja-120x40", grid(pilot))
            await press(pilot, "enter")
            assert f"✓ {PLAIN}: 補正依頼を記録しました" in grid(pilot)
        with beside(worked_url) as office:
            assert application(office, PLAIN)["status"] == "returned"
            assert letters(office, PLAIN) == [("returned", True)]

    play(scene())


def test_enter_says_what_is_missing_and_nothing_that_was_ticked_or_typed_is_lost(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            await review(pilot, PLAIN)
            await typed(pilot, "f4", "2", "enter")
            assert "Mark a reason and tick it with Space." in grid(pilot)
            await typed(pilot, *"other", "space", "enter")
            assert "This reason needs an explanation." in grid(pilot)
            await typed(pilot, *"abc", "escape")
            assert isinstance(pilot.app.screen, ReviewScreen)
            await typed(pilot, "f4", "2")
            check_golden("review-reject-en-80x24", grid(pilot))
            assert "[✓] other" in grid(pilot)
            assert "abc" in grid(pilot)
            await press(pilot, "enter")
        with beside(worked_url) as office:
            assert application(office, PLAIN)["status"] == "rejected"

    play(scene())


def test_a_case_that_somebody_changed_meanwhile_is_refused_and_shown_as_it_is_now(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en", SIZES["120x40"]) as pilot:
            screen = await review(pilot, PLAIN)
            await press(pilot, "f3")
            with beside(worked_url) as office:
                decide(office, "ren", PLAIN, "return", "documents-missing")
            screen.look()
            await settled(pilot)
            assert isinstance(pilot.app.screen, DecisionDialog), "what the person is doing is not taken away"
            await press(pilot, "enter")
            assert f"! ren has changed {PLAIN} since you saw it" in grid(pilot)
            assert "returned for correction" in grid(pilot).splitlines()[0]
        with beside(worked_url) as office:
            assert application(office, PLAIN)["status"] == "returned"

    play(scene())


def test_colleagues_are_named_while_they_look_and_when_they_change_the_case_and_nobody_looks_through_a_lock(
    worked_url: str, tmp_path: Path
) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            screen = await review(pilot, PLAIN)
            with beside(worked_url) as office:
                look_at(office, PEOPLE["ren"], PLAIN)
                screen.look()
                await settled(pilot)
                assert "! ren looking" in grid(pilot)
                assert [one.login for one in seen_by(office, "ren")] == ["rin"]
                decide(office, "ren", PLAIN, "withdraw")
                screen.look()
                await settled(pilot)
                assert "! ren has just changed this (withdrawn, 2020/1/20 (Mon) 10:00)" in grid(pilot)
                assert "Decided: withdrawn" in grid(pilot)
                await press(pilot, "escape")
                assert seen_by(office, "ren") == (), "whoever has left is not looking any more"
                behind = await review(pilot, PLAIN)
                look_away(office, PEOPLE["rin"])
                app_of(pilot).do_lock()
                await settled(pilot)
                behind.look()
                await settled(pilot)
                assert seen_by(office, "ren") == (), "what is covered is not looked at"

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_what_the_applicant_was_told_stands_in_the_history_and_is_read_again(
    worked_url: str, tmp_path: Path, language: Language, size: str
) -> None:
    with beside(worked_url) as office:
        decide(office, "rin", RETURNED, "reject", "size")
        with office.reading() as session:
            waiting = [letter.outbox_id for letter in queued_letters(session, office.programme, LetterFilter(pending_only=True))]
        mark_rendered(office, PEOPLE["mai"], waiting)
        decide(office, "mai", RETURNED, "reopen", "other", note="再確認")
        decide(office, "mio", RETURNED, "confirm")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language, SIZES[size]) as pilot:
            await review(pilot, RETURNED)
            await press(pilot, "shift+tab")
            check_golden(f"review-reopened-{language}-{size}", grid(pilot))
            await press(pilot, "l")
            check_golden(f"review-letters-{language}-{size}", grid(pilot))
            await press(pilot, "enter")
            check_golden(f"review-past-letter-{language}-{size}", grid(pilot))

    play(scene())


def test_the_second_person_agrees_by_f3_and_whoever_decided_reads_why_not(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "ren", "en") as pilot:
            await review(pilot, AWAITING)
            assert "approval (ren)" in grid(pilot)
            await press(pilot, "f3")
            assert not isinstance(pilot.app.screen, Dialog)
            assert f"! Whoever decided on {AWAITING} cannot confirm it too." in grid(pilot)
        async with at_work(worked_url, tmp_path, "mai", "en") as pilot:
            screen = await review(pilot, AWAITING)
            assert "F3 agrees, F4 declines" in grid(pilot)
            await press(pilot, "shift+tab")
            assert "rin: received" in grid(pilot), "the history grows while it is being read"
            await press(pilot, "f3", "enter")
            assert screen.number == AWAITING, "a manager who confirms is not given another case"
        with beside(worked_url) as office:
            assert application(office, AWAITING)["status"] == "approved"

    play(scene())


def test_a_check_is_judged_with_outcome_and_note(worked_url: str, tmp_path: Path) -> None:
    with beside(worked_url) as office:
        provider = take_over_provider(office, PEOPLE, 4, ("カモメペイ",))
        row = application_row(14, services="カモメペイ", street="見本町3丁目1番地", phone="0898-22-0099", representative="見本 次郎")
        (number,) = take_in(office, PEOPLE["rin"], [row], provider, "2020-01-17T15:00:00+09:00").numbers

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "ja") as pilot:
            await review(pilot, number)
            await press(pilot, "j", "enter", "enter")
            assert "↑↓ で適合か不適合かを選んでください。" in grid(pilot)
            await press(pilot, "up", "enter")
            assert "説明を入力してください。" in grid(pilot)
            await typed(pilot, *"別", "enter")
            assert "✓ 同一店舗を「適合」と記録しました" in grid(pilot)
            assert "rinが確認: 別" in grid(pilot)
        with beside(worked_url) as office:
            assert actions(office, number)[-1] == ("rin", "settle")

    play(scene())


def test_a_registration_is_cancelled_from_a_day_that_is_typed(worked_url: str, tmp_path: Path) -> None:
    with beside(worked_url) as office:
        decide(office, "ren", PLAIN, "approve")
        close_cutoff(at(office, "2020-02-18T10:00"), PEOPLE["mai"], date(2020, 2, 21))

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en") as pilot:
            await review(pilot, PLAIN)
            await typed(pilot, "f4", "7", *"closed", "space", "enter")
            assert "The day has to be the start day (2020/2/21 (Fri)) or later." in grid(pilot)
            await typed(pilot, *"2020/3/1", "enter")
            assert f"✓ {PLAIN}: cancellation recorded" in grid(pilot)
        with beside(worked_url) as office:
            assert application(office, PLAIN)["status"] == "cancelled"

    play(scene())


def test_an_auditor_reads_everything_and_changes_nothing(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "aud", "en") as pilot:
            await review(pilot, SAME_STORE)
            for key in ("f2", "f3", "f4", "j", "n", "t", "u"):
                await press(pilot, key)
                assert "! " in grid(pilot).splitlines()[-2], key
                assert not isinstance(pilot.app.screen, Dialog), key
            await press(pilot, "m", "s")
            assert not isinstance(pilot.app.screen, JudgeDialog)
        with beside(worked_url) as office:
            assert len(actions(office, SAME_STORE)) == 1

    play(scene())


def test_an_unknown_number_and_an_empty_queue_are_said_plainly(bare_url: str, tmp_path: Path) -> None:
    with beside(bare_url) as office:
        provider = take_over_provider(office, PEOPLE)
        (number,) = take_in(office, PEOPLE["rin"], [application_row(1)], provider, "2020-01-14T10:00:00+09:00").numbers

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "rin", "en") as pilot:
            unknown = await review(pilot, "P-0000001-A")
            assert '! There is no case "P-0000001-A"' in grid(pilot)
            await typed(pilot, "f3", "f4", "j", "m", "l", "r", "c")
            assert pilot.app.screen is unknown
            await press(pilot, "escape")
            await review(pilot, number)
            await press(pilot, "f3", "enter")
            assert app_of(pilot).screen is app_of(pilot).base_screen()
            assert f"✓ {number}: approved, starts 2/11 (Tue). Nothing else waits to be taken" in grid(pilot)

    play(scene())


def test_taking_handing_back_and_noting_by_single_keys(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            await review(pilot, PLAIN)
            await press(pilot, "t")
            assert f"✓ {PLAIN} is yours now" in grid(pilot)
            assert "held by rin" in grid(pilot)
            await typed(pilot, "n", *"123456789018", "enter")
            assert "My Number" in grid(pilot)
            await press(pilot, "backspace", "enter", "u", "f3")
            assert f"✓ {PLAIN} is nobody's now." in grid(pilot)
            await press(pilot, "c")
            assert pilot.app.clipboard == PLAIN
        with beside(worked_url) as office:
            assert [action for _, action in actions(office, PLAIN)][1:] == ["take", "note", "hand-back"]

    play(scene())
