"""Deciding in bulk from the queue: what can be done is shown first, then done case by case, and called off with Esc."""

from pathlib import Path

import pytest

from screens.bulk import BulkScreen
from screens.queue import QueueScreen
from secretariat.casework import bulk as bulk_module
from secretariat.casework.desk import decide_application
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command, Seen
from secretariat.staff import Person
from tests.support.rehearsal import OPENED
from tests.support.screening_work import APPLICATIONS, records
from tests.support.screens import app_of, at_work, check_both_sizes, grid, is_at, play, press, settled


def statuses(url: str) -> list[str]:
    office = open_office(url, now=OPENED)
    try:
        return [str(row["status"]) for row in records(office, APPLICATIONS)]
    finally:
        office.engine.dispose()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_clean_is_approved_and_the_rest_is_told_why(worked_url: str, tmp_path: Path, language: Language) -> None:
    before = statuses(worked_url).count("approved")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            app_of(pilot).go("queue")
            await settled(pilot)
            await press(pilot, "b", "1")
            assert is_at(pilot, BulkScreen)
            await check_both_sizes(pilot, f"bulk-{language}")
            await press(pilot, "f3", "enter")
            await check_both_sizes(pilot, f"bulk-done-{language}")
            await press(pilot, "escape")
            assert is_at(pilot, QueueScreen)

    play(scene())
    assert statuses(worked_url).count("approved") > before + 3


def test_cases_are_returned_for_one_reason_and_esc_calls_it_off(worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, called = statuses(worked_url).count("returned"), list[str]()

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin") as pilot:
            app_of(pilot).go("queue")
            await settled(pilot)
            await press(pilot, "b", "2", "f3")
            screen = pilot.app.screen
            assert isinstance(screen, BulkScreen)

            def decide(office: Office, person: Person, number: str, command: Command, *, seen: Seen | None = None) -> Refusal | None:
                called.append(number)
                if len(called) == 2:
                    pilot.app.call_from_thread(screen.interrupt)
                return decide_application(office, person, number, command, seen=seen)

            monkeypatch.setattr(bulk_module, "decide_application", decide)
            await press(pilot, "f3", "enter")
            assert "途中でやめました" in grid(pilot)
            assert statuses(worked_url).count("returned") == before + 2
            await press(pilot, "f3")
            assert "処理は終わりました" in grid(pilot)

    play(scene())
