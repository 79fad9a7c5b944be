"""One system-modification grant: taken in, judged, decided, reported, settled and paid by keys; what is greyed; what is shown."""

from collections.abc import Callable, Coroutine
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from models.vocabulary_providers import GrantStatus
from screens.grant import GrantScreen
from screens.grant_costs import ApplicationDialog
from screens.grant_forms import ApplicationDraft
from screens.provider import ProviderScreen
from secretariat.grants.card import GrantCard, grant_card
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from tests.support.grant_work import fill_grants, planned
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write

PROVIDER = case_number("P", 1)
FIRST, SECOND = case_number("G", 1), case_number("G", 2)
BEFORE_COSTS = 5  # lines: status, what is next, provider, project, day of receipt


def card(url: str, number: str) -> GrantCard:
    """What the office holds of a grant now."""
    office = open_office(url, now=OPENED)
    try:
        found = grant_card(office, PEOPLE["aud"], number)
    finally:
        office.engine.dispose()
    assert isinstance(found, GrantCard), found
    return found


def screen_of(pilot: Pilot[int]) -> GrantScreen:
    """The grant on the screen."""
    assert isinstance(pilot.app.screen, GrantScreen)
    return pilot.app.screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_grant_and_what_is_asked_on_its_way(worked_url: str, tmp_path: Path, language: Language) -> None:
    fill_grants(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", language) as pilot:
            app_of(pilot).open(GrantScreen(FIRST))
            await settled(pilot)
            await check_both_sizes(pilot, f"grant-{language}")
            await press(pilot, "f3")
            await write(pilot, "完了後1か月以内に報告すること")
            await check_both_sizes(pilot, f"grant-decide-{language}")
            await press(pilot, "escape", "escape")
            app_of(pilot).open(GrantScreen(SECOND))
            await settled(pilot)
            await check_both_sizes(pilot, f"grant-reported-{language}")
            await press(pilot, "s")
            await check_both_sizes(pilot, f"grant-settle-{language}")
            await press(pilot, "escape", "p")
            await check_both_sizes(pilot, f"grant-report-{language}")
            await press(pilot, "escape")
            draft = ApplicationDraft("ポイント付与機能の追加", planned(3_000_001, 1_200_000, 500_000))
            pilot.app.push_screen(ApplicationDialog(PROVIDER, "アアアカ決済株式会社", draft, screen_of(pilot).teller))
            await settled(pilot)
            await press(pilot, "down")
            await check_both_sizes(pilot, f"grant-apply-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"grant-cost-{language}")

    play(scene())


async def take_in(pilot: Pilot[int], file: Path) -> None:
    """An application, of the lines of a file and one that is typed; one line is taken out again."""
    app_of(pilot).open(ProviderScreen(PROVIDER, "grants"))
    await settled(pilot)
    assert "f takes one in" in grid(pilot)
    await press(pilot, "f", "f3")
    assert "Say what the project is" in grid(pilot), "nothing was typed yet"
    await write(pilot, "ポイント付与機能の追加")
    await press(pilot, "f4")
    await write(pilot, str(file))
    await press(pilot, "enter", "escape", "f")
    assert "2 lines  applied for ¥3,500,001" in grid(pilot), "what was typed is still there"
    await press(pilot, "f2", "enter")
    await write(pilot, "百円")
    await press(pilot, "enter")
    await write(pilot, "2020/1/25")
    await press(pilot, "enter")
    await write(pilot, "作業")
    await press(pilot, "enter")
    assert "cannot be read" in grid(pilot), "the amount is no number"
    await press(pilot, *["up"] * 2, "ctrl+u")
    await write(pilot, "20万")
    await press(pilot, "f3")
    assert "3 lines  applied for ¥3,700,001" in grid(pilot)
    await press(pilot, "down", "home", "delete", "f3")
    assert is_at(pilot, GrantScreen)


async def judge(pilot: Pilot[int]) -> None:
    """One line is not eligible, the other one is."""
    await press(pilot, "j")
    assert "Choose a line of cost first" in grid(pilot)
    await press(pilot, *["down"] * BEFORE_COSTS, "enter", "right", "f3")
    assert "Say in a note" in grid(pilot), "not eligible, and no word why"
    await press(pilot, "tab")
    await write(pilot, "見積書がない。")
    await press(pilot, "f3", "down", "j", "f3")
    assert "The judgement of line 2 is recorded" in grid(pilot)
    await press(pilot, "f3")
    assert "manager" in grid(pilot), "a reviewer grants nothing"


async def decide_and_report(pilot: Pilot[int]) -> None:
    """The decision with its sum, and the report, which is judged by the same manager."""
    await press(pilot, "f3")
    assert "is granted: 100,000 yen" in grid(pilot)
    await write(pilot, "見本の条件")
    await press(pilot, "enter")
    assert f"{FIRST}: Grant done." in grid(pilot)
    await press(pilot, "p", "f3")
    assert "Report once on each accepted line" in grid(pilot)
    await press(pilot, "enter", "ctrl+u")
    await write(pilot, "18万")
    await press(pilot, "enter", "ctrl+u")
    await write(pilot, "1/20")
    await press(pilot, "enter")
    await press(pilot, "f3")
    assert "The report is taken in" in grid(pilot)
    await press(pilot, "s")
    assert "not judged yet: 2" in grid(pilot)
    await press(pilot, *["down"] * (BEFORE_COSTS + 4), "enter", "f3", "s")
    assert is_at(pilot, GrantScreen)
    assert "Whoever judged the report" in grid(pilot)


async def settle(pilot: Pilot[int]) -> None:
    """The settlement; the payment is for somebody else to record."""
    await press(pilot, "s", "enter")
    assert "Settlement done" in grid(pilot)
    await press(pilot, "y")
    assert "cannot record its payment" in grid(pilot)


async def pay(pilot: Pilot[int]) -> None:
    """The payment, on a day that can be."""
    await press(pilot, "y", "ctrl+u")
    await write(pilot, "1/19")
    await press(pilot, "enter")
    assert "has to lie between" in grid(pilot)
    await press(pilot, "ctrl+u")
    await write(pilot, "1/20")
    await press(pilot, "enter")
    assert "The payment is recorded" in grid(pilot)


def test_a_whole_grant_is_worked_by_keys_no_step_by_who_judged_the_one_before(worked_url: str, tmp_path: Path) -> None:
    file = tmp_path / "costs.csv"
    file.write_text("区分,金額,着手予定日,内容\n開発費,3000001,2020-02-01,付与機能の開発\n事業費,50万,2020-02-10,試験環境\n", "utf-8")

    async def scene(login: str, *steps: Callable[[Pilot[int]], Coroutine[object, object, None]]) -> None:
        async with at_work(worked_url, tmp_path, login, "en") as pilot:
            if login != "rin":
                app_of(pilot).open(GrantScreen(FIRST))
                await settled(pilot)
            for step in steps:
                await step(pilot)

    play(scene("rin", lambda pilot: take_in(pilot, file), judge))
    play(scene("mai", decide_and_report))
    play(scene("mio", settle))
    play(scene("mai", pay))
    found = card(worked_url, FIRST)
    assert [(line.kind, line.planned_yen, line.reported_yen) for line in found.lines] == [
        ("operating", 500_000, None),
        ("staff", 200_000, 180_000),
    ]
    assert (found.status, found.granted_yen, found.conditions) == (GrantStatus.PAID, 100_000, "見本の条件")
    assert (found.settled_yen, found.paid_on) == (90_000, date(2020, 1, 20))


def test_an_application_is_refused_with_reasons_or_withdrawn_and_what_cannot_be_done_is_greyed(worked_url: str, tmp_path: Path) -> None:
    fill_grants(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "en") as pilot:
            app_of(pilot).open(GrantScreen(FIRST))
            await settled(pilot)
            for key, said in (("p", "in review"), ("s", "in review"), ("y", "in review")):
                await press(pilot, key)
                assert is_at(pilot, GrantScreen)
                assert said in grid(pilot), key
            await press(pilot, "f4", "1", "enter")
            assert "reason" in grid(pilot), "without a reason nothing is done"
            await press(pilot, "space", "enter")
            assert "Refusal done" in grid(pilot)
            await press(pilot, "escape")
            app_of(pilot).open(GrantScreen(SECOND))
            await settled(pilot)
            await press(pilot, "f4", "2")
            await write(pilot, "申請者からの申出")
            await press(pilot, "enter")
            assert "Withdrawal done" in grid(pilot)
            await press(pilot, "home", "down", "enter")
            assert is_at(pilot, ProviderScreen)
            await press(pilot, "enter")
            assert is_at(pilot, GrantScreen)

    play(scene())
    assert [card(worked_url, number).status for number in (FIRST, SECOND)] == [GrantStatus.REFUSED, GrantStatus.WITHDRAWN]
