"""A reviewer's morning: fifty cases worked in a real terminal by keys alone, by what is to be read on the screen."""

import os
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from secretariat.office import Office, open_office
from secretariat.papers import LetterFilter, queued_letters
from secretariat.screening.cards import show
from secretariat.screening.explanation import CaseShown
from secretariat.verification import Verification, verify_office
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.terminal import Terminal, running

CASES: Final = 50
PROGRAM: Final = "from secretariat.cli import main; main()"
NUMBER: Final = re.compile(r"A-\d{7}-\w")
CHECKS: Final = re.compile(r"(\d+) pass · (\d+) for you · (\d+) fail")
SOLE: Final[dict[str, object]] = {
    "applicant_kind": "個人事業主",
    "corporate_number": None,
    "capital_yen": "0",
    "business_name": "見本 花子",
    "business_name_kana": "ミホン ハナコ",
}
# what a morning's arrivals are like, and what the reviewer makes of each: command in the menu of other decisions, reason as typed
KINDS: Final[tuple[tuple[dict[str, object], str], ...]] = (
    ({}, "approved"),
    ({"capital_yen": "60,000,000", "employees": "80"}, "rejected"),
    ({"excluded_goods": "G02"}, "returned"),
    ({}, "approved"),
    (SOLE, "returned"),
    ({"franchise": "加盟店", "chain_name": "みほんチェーン"}, "approved"),
    ({}, "approved"),
)


@pytest.mark.long
def test_fifty_cases_are_worked_by_keys_alone(bare_url: str, tmp_path: Path) -> None:
    office = open_office(bare_url, now=OPENED)
    try:
        expected = _arrivals(office)
        worked = _morning(bare_url, tmp_path)
        assert len(set(worked)) == CASES
        shown = [_shown(office, number) for number in worked]
        assert {case.number: case.status for case in shown} == {number: expected[number] for number in worked}
        assert all([line.staff for line in case.history] == ["mai", "rin", "rin"] for case in shown)
        assert Counter(case.status for case in shown).keys() == {"approved", "rejected", "returned"}
        with office.reading() as session:
            written = Counter(queued.letter.title for queued in queued_letters(session, office.programme, LetterFilter()))
        statuses = Counter(case.status for case in shown)
        assert sorted(written.values()) == sorted((statuses["rejected"], statuses["returned"]))
        verified = verify_office(office, PEOPLE["mai"])
        assert isinstance(verified, Verification)
        assert verified.is_sound
    finally:
        office.engine.dispose()


def _arrivals(office: Office) -> dict[str, str]:
    """Takes in somewhat more than a morning's work; the outcome that the reviewer should reach, by number."""
    provider = take_over_provider(office, PEOPLE)
    kinds = [KINDS[serial % len(KINDS)] for serial in range(CASES + 5)]
    rows = [application_row(serial + 1, **changes) for serial, (changes, _) in enumerate(kinds)]
    numbers = take_in(office, PEOPLE["mai"], rows, provider, "2020-01-14T10:00:00+09:00").numbers
    # taking in is the manager's work here, so that the journal tells it from the reviewer's
    return dict(zip(numbers, (outcome for _, outcome in kinds), strict=True))


def _morning(url: str, folder: Path) -> list[str]:
    """Works; gives the numbers in their order."""
    command = [sys.executable, "-c", PROGRAM, "--database", url, "--as", "rin", "--now", OPENED.isoformat(), "--lang", "en"]
    environment = os.environ | {"HOME": str(folder), "TERM": "xterm-256color", "SECRETARIAT_PASSWORD": PASSWORD}
    worked: list[str] = []
    with running(command, environment) as terminal:
        terminal.wait_for("next cutoff")
        terminal.press("ctrl+g")
        terminal.wait_for("Where to?")
        terminal.press("1")
        terminal.wait_for("A-0000001")
        terminal.press("f2")
        for _ in range(CASES):
            worked.append(_work_one(terminal, worked))
        terminal.wait_for(lambda text: _number(text) not in {"", *worked})
    return worked


def _work_one(terminal: Terminal, worked: list[str]) -> str:
    terminal.wait_for(lambda text: _number(text) not in {"", *worked} and CHECKS.search(text) is not None and "If you approve now" in text)
    terminal.settle()
    text = terminal.text()
    found = CHECKS.search(text)
    assert found is not None
    for_you, failing = int(found[2]), int(found[3])
    if failing:
        _decide(terminal, "2", "small", "not small or mid-size")
    elif for_you and re.search(r"\? excluded goods", text):
        _decide(terminal, "1", "goods", "goods unclear")
    elif for_you and re.search(r"\? documents", text):
        _decide(terminal, "1", "doc", "documents missing")
    else:
        terminal.press("f3")
        terminal.wait_for("Enter do it")
        terminal.press("enter")
    return _number(text)


def _decide(terminal: Terminal, digit: str, typed: str, reason: str) -> None:
    """One of the other decisions, with the reason found by typing."""
    terminal.press("f4")
    terminal.wait_for("Other decisions")
    terminal.press(digit)
    terminal.wait_for("type to narrow down")
    terminal.press(*typed)
    terminal.wait_for(lambda text: len(re.findall(r"\[ \]", text)) == 1 and f"[ ] {reason}" in text)
    terminal.press("space")
    terminal.wait_for(lambda text: f"[✓] {reason}" in text and "→ then" in text)
    terminal.press("enter")


def _number(text: str) -> str:
    """The number of the case in line 1; none while another screen or a dialog covers it."""
    found = NUMBER.search(text.split("\n", 1)[0])
    return found[0] if found else ""


def _shown(office: Office, number: str) -> CaseShown:
    shown = show(office, PEOPLE["rin"], number)
    assert isinstance(shown, CaseShown)
    return shown
