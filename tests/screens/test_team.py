"""The team's screen: who holds how many, leave and skills, the cases that somebody holds."""

from datetime import date
from pathlib import Path

import pytest

from screens.act_dialog import ActDialog
from screens.queue import QueueScreen
from screens.team import TeamScreen
from secretariat.leave import enter_leave, set_skill
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.screening.team import Member, Team, team
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write


def members(url: str) -> dict[str, Member]:
    office = open_office(url, now=OPENED)
    try:
        found = team(office, PEOPLE["mai"])
    finally:
        office.engine.dispose()
    assert isinstance(found, Team)
    return {member.login: member for member in found.members}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_team_shows_who_holds_how_many_and_who_is_away(worked_url: str, tmp_path: Path, language: Language) -> None:
    office = open_office(worked_url, now=OPENED)
    try:
        assert set_skill(office, PEOPLE["mai"], "mai", "inns", practised=True) is None
        assert set_skill(office, PEOPLE["mai"], "mai", "franchise", practised=True) is None
        assert enter_leave(office, PEOPLE["admin"], "mio", date(2020, 1, 20), date(2020, 1, 24)) == 0
    finally:
        office.engine.dispose()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).go("queue")
            await settled(pilot)
            await press(pilot, "e")
            assert is_at(pilot, TeamScreen)
            await check_both_sizes(pilot, f"team-{language}")
            await press(pilot, "down", "down", "a")
            await check_both_sizes(pilot, f"team-leave-{language}")

    play(scene())


def test_a_leave_a_return_and_a_skill_are_entered_by_keys(worked_url: str, tmp_path: Path) -> None:
    before = members(worked_url)
    assert before["rin"].load.held > 0

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            app_of(pilot).go("queue")
            await settled(pilot)
            await press(pilot, "e", "down", "down", "down", "enter")
            assert is_at(pilot, QueueScreen)
            assert "rinさんの担当" in grid(pilot)
            await press(pilot, "escape", "k")
            assert "休みは登録されていません" in grid(pilot)
            await press(pilot, "a", "enter")
            await write(pilot, "1/24")
            await press(pilot, "enter")
            assert f"担当を解除した申請: {before['rin'].load.held}件" in grid(pilot)
            assert (members(worked_url)["rin"].away, members(worked_url)["rin"].load.held) == (True, 0)
            await press(pilot, "k")
            assert not members(worked_url)["rin"].away
            await press(pilot, "s", "enter")
            assert members(worked_url)["rin"].skills == ("manufacturing",)
            await press(pilot, "a", "enter")
            await write(pilot, "2019/1/1")
            await press(pilot, "enter")
            assert is_at(pilot, ActDialog)
            assert "期間が正しくありません" in grid(pilot)

    play(scene())
