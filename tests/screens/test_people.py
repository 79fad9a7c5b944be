"""People: the list, what can be done with whom, and that it is done."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from screens import people
from screens.dialog import ChooseDialog, ConfirmDialog
from screens.people import PeopleScreen
from screens.people_dialogs import AddDialog, MadeUp, TemporaryPasswordDialog
from screens.widgets.local_table import LocalTable
from screens.widgets.paged_table import PagedTable
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.own_password import choose_password
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.staff import Person, log_in
from secretariat.staff_changes import PersonRow, change_person, list_staff
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE
from tests.support.screens import app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write

ORDER = sorted(PEOPLE)
SECOND = "another password"


def staff_of(url: str) -> dict[str, PersonRow]:
    """Everybody by login, as the office knows them."""
    office = open_office(url, now=OPENED)
    try:
        rows = list_staff(office, PEOPLE["admin"])
    finally:
        office.engine.dispose()
    assert not isinstance(rows, Refusal)
    return {row.login: row for row in rows}


def comes_in(url: str, login: str, password: str) -> Person | None:
    office = open_office(url, now=OPENED)
    try:
        return log_in(office, login, password)
    except OfficeUnavailable:
        return None
    finally:
        office.engine.dispose()


def choose(url: str, login: str, present: str, chosen: str) -> Refusal | None:
    office = open_office(url, now=OPENED)
    try:
        return choose_password(office, login, present, chosen)
    finally:
        office.engine.dispose()


def made_up(pilot: Pilot[int]) -> str:
    """The password that the dialog shows."""
    assert is_at(pilot, TemporaryPasswordDialog)
    (shown,) = (word for word in grid(pilot).split() if re.fullmatch(r"([a-z2-9]{4}-){3}[a-z2-9]{4}", word))
    return shown


def lock_out(url: str, login: str) -> None:
    for _ in range(10):
        assert comes_in(url, login, "wrong") is None


def disable(url: str, login: str) -> None:
    office = open_office(url, now=OPENED)
    try:
        assert change_person(office, PEOPLE["admin"], login, "disable") is None
    finally:
        office.engine.dispose()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_says_who_may_log_in(bare_url: str, tmp_path: Path, language: Language) -> None:
    disable(bare_url, "cal")

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "admin", language) as pilot:
            app_of(pilot).go("people")
            await settled(pilot)
            await check_both_sizes(pilot, f"people-{language}")
            await press(pilot, "a")
            await check_both_sizes(pilot, f"people-add-{language}")

    play(scene())


def test_a_person_is_added_and_comes_in(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "admin") as pilot:
            app_of(pilot).go("people")
            await settled(pilot)
            await press(pilot, "a")
            for text in ("rin", "小野 蘭"):
                await write(pilot, text)
                await press(pilot, "enter")
            await press(pilot, "down", "enter")
            assert is_at(pilot, AddDialog)
            assert "既に使われています" in grid(pilot)
            pilot.app.screen.query_one("#login").focus()
            await settled(pilot)
            await write(pilot, "2")
            await press(pilot, *["enter"] * 3)
            told.append(made_up(pilot))
            await press(pilot, "enter")
            assert is_at(pilot, PeopleScreen)
            assert "「rin2」を追加しました" in grid(pilot)
            assert told[0] not in grid(pilot)
            assert "仮パスワード" in grid(pilot)

    told: list[str] = []
    play(scene())
    assert choose(bare_url, "rin2", told[0], SECOND) is None
    assert comes_in(bare_url, "rin2", SECOND) == Person("rin2", "小野 蘭", PEOPLE["mai"].role, password_serial=1)


def test_disabling_asks_for_the_login_and_enabling_only_asks(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "admin") as pilot:
            app_of(pilot).go("people")
            await settled(pilot)
            pilot.app.screen.query_one(LocalTable).move_cursor(row=ORDER.index("ren"))
            await press(pilot, "d")
            assert is_at(pilot, ConfirmDialog)
            await press(pilot, "enter")
            assert is_at(pilot, ConfirmDialog)
            assert staff_of(bare_url)["ren"].active
            await write(pilot, "ren")
            await press(pilot, "enter")
            assert not staff_of(bare_url)["ren"].active
            assert "× 停止中" in grid(pilot)
            await press(pilot, "d")
            assert "既に停止中です" in grid(pilot)
            await press(pilot, "e", "enter")
            assert staff_of(bare_url)["ren"].active

    play(scene())


def test_nobody_disables_themselves_and_the_last_administrator_keeps_the_role(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "admin") as pilot:
            app_of(pilot).go("people")
            await settled(pilot)
            await press(pilot, "d")
            assert "自分自身は停止できません" in grid(pilot)
            await press(pilot, "o", "1")
            assert "最後のシステム管理者です" in grid(pilot)

    play(scene())
    assert staff_of(bare_url)["admin"].role == "admin"


def test_a_role_is_chosen_by_its_digit(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "admin") as pilot:
            app_of(pilot).go("people")
            await settled(pilot)
            pilot.app.screen.query_one(LocalTable).move_cursor(row=ORDER.index("ren"))
            await press(pilot, "o", "1")
            assert is_at(pilot, ChooseDialog)
            assert "現在の権限です" in grid(pilot)
            await press(pilot, "2")
            assert is_at(pilot, PeopleScreen)
            assert pilot.app.screen.query_one(LocalTable).current == "ren"

    play(scene())
    assert staff_of(bare_url)["ren"].role == "manager"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_password_is_made_up_shown_once_and_good_for_choosing_another(bare_url: str, tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "admin", language) as pilot:
            app_of(pilot).go("people")
            await settled(pilot)
            pilot.app.screen.query_one(LocalTable).move_cursor(row=ORDER.index("sho"))
            await press(pilot, "p", "escape")
            assert comes_in(bare_url, "sho", PASSWORD) is not None
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(people, "make_up", lambda _, login: MadeUp(login, "k7mq-x2vd-ph4n-w8rt", OPENED + timedelta(days=7)))
                await press(pilot, "p", "enter")
            told.append(made_up(pilot))
            await check_both_sizes(pilot, f"people-temporary-{language}")
            await press(pilot, "enter")
            assert is_at(pilot, PeopleScreen)

    told: list[str] = []
    play(scene())
    assert comes_in(bare_url, "sho", PASSWORD) is None
    assert comes_in(bare_url, "sho", told[0]) is None
    assert choose(bare_url, "sho", told[0], SECOND) is None
    assert comes_in(bare_url, "sho", SECOND) is not None


def test_a_locked_login_is_marked_and_unlocked(bare_url: str, tmp_path: Path) -> None:
    lock_out(bare_url, "mio")

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "admin") as pilot:
            app_of(pilot).go("people")
            await settled(pilot)
            pilot.app.screen.query_one(LocalTable).move_cursor(row=ORDER.index("mio"))
            assert "までロック中" in grid(pilot)
            await press(pilot, "enter")
            assert is_at(pilot, ChooseDialog)
            await press(pilot, "u")
            assert "ロックを解除しました" in grid(pilot)
            assert "までロック中" not in grid(pilot)

    play(scene())
    assert comes_in(bare_url, "mio", PASSWORD) is not None


def test_the_list_stays_on_the_person_after_a_change(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "admin") as pilot:
            app_of(pilot).go("people")
            await settled(pilot)
            await press(pilot, "down", "down", "u")
            assert "ロックされていません" in grid(pilot)
            assert pilot.app.screen.query_one(PagedTable).current == ORDER[2]

    play(scene())
