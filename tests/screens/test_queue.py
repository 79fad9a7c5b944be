"""The queue: what one sees of many cases, how one gets to the next, and who else is at them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from screens.queue import QueueScreen
from screens.review import ReviewScreen
from screens.widgets.paged_table import PagedTable
from secretariat.casework.desk import take_case
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.presence import look_at
from secretariat.saved_views import list_views, save_view
from secretariat.screening.queue_view import QueueView
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import WIDE, app_of, at_work, check_both_sizes, check_golden, decide, grid, play, press, settled


async def opened(pilot: Pilot[int], view: QueueView | None = None) -> QueueScreen:
    """The queue above home, as home opens it."""
    screen = QueueScreen(view)
    app_of(pilot).open(screen)
    await settled(pilot)
    return screen


async def until(pilot: Pilot[int], condition: Callable[[], bool]) -> None:
    """Lets a timer of the screen come: it has been set for a fraction of a second."""
    for _ in range(200):
        if condition():
            return
        await pilot.pause(0.02)
    raise AssertionError(grid(pilot))


async def typed(pilot: Pilot[int], *keys: str) -> None:
    """Types as quickly as it goes, and lets everything settle once."""
    await pilot.press(*keys)
    await settled(pilot)


def numbers(screen: QueueScreen) -> list[str]:
    """What the list shows, from the top."""
    return [line.key for line in screen.table.lines]


def reviewed(pilot: Pilot[int]) -> str:
    """The case that is being reviewed."""
    assert isinstance(pilot.app.screen, ReviewScreen)
    return pilot.app.screen.number


def status_line(pilot: Pilot[int]) -> str:
    """What was last said: the line above the keys."""
    return grid(pilot).splitlines()[-2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_open_cases(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            await opened(pilot)
            await check_both_sizes(pilot, f"queue-{language}")

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_has_its_sign_and_word(worked_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            await opened(pilot)
            await press(pilot, "v", "9")
            check_golden(f"queue-every-status-{language}-80x24", grid(pilot))

    play(scene())


def test_typing_narrows_the_list_down_and_escape_clears_then_leaves(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            screen = await opened(pilot)
            every = numbers(screen)
            await typed(pilot, "slash", *"旅館")
            await until(pilot, lambda: len(screen.table.lines) == 1)
            assert "見本屋旅館" in grid(pilot)
            await press(pilot, "down")
            assert screen.table.has_focus
            await press(pilot, "slash", "escape")
            assert numbers(screen) == every
            assert screen.filter_field.has_focus
            await press(pilot, "escape")
            assert screen.table.has_focus
            await press(pilot, "escape")
            assert pilot.app.screen is not screen

    play(scene())


def test_an_empty_list_says_why_and_what_to_do(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mio", "en") as pilot:
            screen = await opened(pilot)
            await press(pilot, "v", "2")
            assert "You hold no case." in grid(pilot)
            assert "F2 takes the next one" in grid(pilot)
            await press(pilot, "v", "1")
            await typed(pilot, "slash", *"zzz", "enter")
            assert 'No case of the view "all open cases" fits "zzz".' in grid(pilot)
            await press(pilot, "slash", "escape")
            assert numbers(screen) != []
            await typed(pilot, *"株式会社")
            await until(pilot, lambda: "株式会社" in grid(pilot).splitlines()[4])
            assert numbers(screen) == []

    play(scene())


def test_an_office_without_cases_says_where_they_come_from(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path) as pilot:
            await opened(pilot)
            assert "新しい申請は「受付」" in grid(pilot)
            await press(pilot, "f2", "t", "c", "right_square_bracket", "s", "2")
            assert "審査を待つ申請はありません。" in grid(pilot)
            await press(pilot, "f2")
            assert "担当者のいない申請はありません。" in status_line(pilot)

    play(scene())


def test_pages_follow_one_another_in_both_directions(worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            every = numbers(await opened(pilot))
            monkeypatch.setattr(QueueScreen, "PAGE", 4)
            screen = await opened(pilot)
            assert numbers(screen) == every[:4]
            assert screen.table.current == every[0]
            await press(pilot, "end", "down")
            assert (numbers(screen), screen.table.current) == (every[4:8], every[4])
            assert "5–8 / " in grid(pilot)
            await press(pilot, "right_square_bracket", "r")
            assert numbers(screen) == every[8:12]
            assert "9–12 / " in grid(pilot)
            await press(pilot, "up")
            assert (numbers(screen), screen.table.current) == (every[4:8], every[7])
            await press(pilot, "r", "left_square_bracket")
            assert numbers(screen) == every[:4]
            assert "1–4 / " in grid(pilot)
            await press(pilot, "left_square_bracket")
            assert "最初のページです。" in status_line(pilot)

    play(scene())


def test_a_page_whose_cases_are_gone_gives_way_to_the_first(worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            monkeypatch.setattr(QueueScreen, "PAGE", 8)
            screen = await opened(pilot)
            await press(pilot, "right_square_bracket")
            office = open_office(worked_url, now=OPENED)
            for number in numbers(screen):
                decide(office, "mai", number, "withdraw")
            await press(pilot, "r")
            while screen.page is not None and screen.page.has_after:
                await press(pilot, "right_square_bracket")
                for number in numbers(screen):
                    decide(office, "mai", number, "withdraw")
            office.engine.dispose()
            await press(pilot, "r")
            assert len(numbers(screen)) == 8
            assert "1–8 / 8" in grid(pilot)

    play(scene())


def test_the_order_is_chosen_by_key_and_by_a_click_and_the_same_again_turns_it_round(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            screen = await opened(pilot)
            await press(pilot, "s", "4")
            ascending = numbers(screen)
            assert ascending == sorted(ascending)
            await pilot.click(PagedTable, offset=(12, 0))
            await settled(pilot)
            assert numbers(screen) == ascending[::-1]
            assert "番号順(逆順)" in grid(pilot)
            assert "受付番号▾" in grid(pilot)

    play(scene())


def test_number_and_row_are_copied_and_it_is_said_what(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            screen = await opened(pilot)
            number = numbers(screen)[0]
            await press(pilot, "c")
            assert pilot.app.clipboard == number
            assert f"{number} をコピーしました。" in status_line(pilot)
            await press(pilot, "C")
            assert pilot.app.clipboard.split("\t")[1:2] == [number]
            assert "決済株式会社" in pilot.app.clipboard  # the provider, which a narrow list does not show

    play(scene())


def test_views_are_kept_shared_and_deleted(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en", WIDE) as pilot:
            screen = await opened(pilot, QueueView(text="旅館"))
            await press(pilot, "v", "a")
            await typed(pilot, *"inns", "f4")
            await press(pilot, "enter")
            assert "View inns kept" in status_line(pilot)
            await press(pilot, "v", "1")
            assert len(numbers(screen)) > 1
            await press(pilot, "v", "end", "enter")
            assert len(numbers(screen)) == 1
            assert "inns · most urgent first" in grid(pilot)
            office = open_office(worked_url, now=OPENED)
            assert [(view.name, view.shared) for view in list_views(office, PEOPLE["ren"], "queue")] == [("inns", True)]
            assert save_view(office, PEOPLE["rin"], "queue", "odd", "{}]", shared=False) is None
            await press(pilot, "v", "end", "enter")
            assert "cannot read that view" in grid(pilot)
            await press(pilot, "d", "enter")
            assert [view.name for view in list_views(office, PEOPLE["rin"], "queue")] == ["inns"]
            office.engine.dispose()
            await press(pilot, "v", "d")
            assert "cannot be deleted" in grid(pilot)

    play(scene())


def test_the_last_view_comes_back_until_one_logs_out(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            screen = await opened(pilot)
            await press(pilot, "v", "6")
            await typed(pilot, "slash", *"みほん")
            await until(pilot, lambda: screen.wanted.text == "みほん")
            await press(pilot, "enter", "escape")
            screen = await opened(pilot)
            assert "returned for correction" in grid(pilot)
            assert screen.filter_field.value == "みほん"
            app_of(pilot).do_log_out()
            await settled(pilot)
            assert app_of(pilot).last_views == {}

    play(scene())


def test_f2_takes_the_next_case_and_coming_back_shows_it_as_held(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            screen = await opened(pilot)
            assert "mine 1 " in grid(pilot)
            await press(pilot, "down", "down")
            marked = screen.table.current
            await press(pilot, "f2")
            assert pilot.app.screen is not screen
            assert numbers(screen)[0] in grid(pilot)
            await press(pilot, "escape")
            assert pilot.app.screen is screen
            assert screen.table.current == marked
            assert "mine 2 " in grid(pilot)

    play(scene())


def test_a_case_is_taken_and_handed_back_and_greyed_where_that_cannot_be(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            screen = await opened(pilot)
            number = numbers(screen)[0]
            commands = {command.name: command for command in screen.commands()}
            await until(pilot, lambda: screen.reason_against(commands["hand_back"]) is not None)
            assert screen.reason_against(commands["take"]) is None
            await press(pilot, "t")
            assert f"{number} is yours now." in status_line(pilot)
            await until(pilot, lambda: screen.reason_against(commands["hand_back"]) is None)
            await press(pilot, "u", "enter", "enter")
            assert f"{number} is nobody's now." in status_line(pilot)
            held = next(number for number, row in screen.rows.items() if row.case.assignee == "ren")
            screen.table.move_cursor(row=numbers(screen).index(held))
            await until(pilot, lambda: screen.reason_against(commands["take"]) is not None)
            await press(pilot, "t")
            assert status_line(pilot).startswith(" ! ")

    play(scene())


def test_it_is_seen_who_looks_at_a_case_and_what_has_just_been_done(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en") as pilot:
            screen = await opened(pilot)
            await press(pilot, "down", "down")
            marked = numbers(screen)[2]
            office = open_office(worked_url, now=OPENED)
            look_at(office, PEOPLE["ren"], marked)
            decide(office, "ren", numbers(screen)[3], "withdraw")
            assert take_case(office, PEOPLE["ren"], numbers(screen)[0]) is None
            office.engine.dispose()
            await press(pilot, "v")
            covered = [row.standing for row in screen.rows.values()]
            screen.look_around()
            await settled(pilot)
            assert [row.standing for row in screen.rows.values()] == covered
            await press(pilot, "escape")
            screen.look_around()
            await settled(pilot)
            lines = grid(pilot).splitlines()
            name = PEOPLE["ren"].name
            assert screen.table.current == marked
            assert f"({name})"[:7] in lines[5]
            assert "withdrawn"[:4] in lines[6]
            assert lines[3].startswith(" !! due ") and lines[3].endswith(name[:7])
            assert f"{name} is looking at it." in grid(pilot)

    play(scene())


@pytest.mark.parametrize("language", LANGUAGES)
def test_f2_in_a_narrowed_list_takes_its_first_free_case_and_goes_on_in_it_after_a_decision(
    worked_url: str, tmp_path: Path, language: Language
) -> None:
    second = case_number("P", 2)
    in_list, none_left = {
        "ja": ("F2 一覧の次", "この一覧に次の申請はありません"),
        "en": ("F2 next in list", "Nothing else in this list is free to take"),
    }[language]

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            screen = await opened(pilot, QueueView(provider=second))
            listed = numbers(screen)
            assert len(listed) == 3
            assert in_list in grid(pilot)
            await press(pilot, "f2")
            assert reviewed(pilot) == listed[0]
            assert in_list in grid(pilot)
            await press(pilot, "f4", "3", "enter")
            assert reviewed(pilot) == listed[1]
            await press(pilot, "f2")
            assert reviewed(pilot) == listed[2], "what one holds is not free"
            await press(pilot, "f4", "3", "enter")
            assert pilot.app.screen is screen
            assert none_left in status_line(pilot)

    play(scene())


def test_f2_elsewhere_takes_the_next_of_the_office(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mio", "en") as pilot:
            first = numbers(await opened(pilot))[0]
            assert "F2 next v show" in " ".join(grid(pilot).splitlines()[-1].replace("/ filter ", "").split())
            await press(pilot, "v", "2", "f2")
            assert reviewed(pilot) == first, "what one holds oneself is no list to take from"

    play(scene())


def test_whoever_works_off_their_own_cases_is_given_the_next_of_them(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mio", "en") as pilot:
            first, second, *_ = numbers(await opened(pilot))
            await press(pilot, "t", "down", "t", "v", "2", "enter")
            assert reviewed(pilot) == first
            await press(pilot, "f4", "3", "enter")
            assert reviewed(pilot) == second

    play(scene())
