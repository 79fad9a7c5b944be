"""The ledger of receipts on the screen: what waits, what it becomes, and the second person's word; and the papers of an application."""

from pathlib import Path

import pytest

from screens.receipts import ReceiptsScreen
from screens.review import ReviewScreen
from secretariat.casework.documents import Checklist, checklist
from secretariat.evidence.keeping import keep_evidence
from secretariat.identifiers import case_number
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.receipts import list_receipts
from tests.support.ledger import fill_ledger
from tests.support.records import applications
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.screens import SIZES, WIDE, app_of, at_work, check_both_sizes, check_golden, grid, play, press, settled, write

SOLE = case_number("A", 7)  # the first that a reviewer may judge


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ledger_says_what_waits_and_for_whom(worked_url: str, tmp_path: Path, language: Language) -> None:
    fill_ledger(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            app_of(pilot).open(ReceiptsScreen())
            await settled(pilot)
            await check_both_sizes(pilot, f"receipts-{language}")
            await press(pilot, "enter")
            await check_both_sizes(pilot, f"receipts-confirm-{language}")
            await press(pilot, "escape", "a")
            await check_both_sizes(pilot, f"receipts-add-{language}")

    play(scene())


def test_a_reviewer_enters_links_sends_back_and_confirms_by_keys(worked_url: str, tmp_path: Path) -> None:
    fill_ledger(worked_url)
    office = open_office(worked_url, now=OPENED)
    before = len(applications(office))

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "en", WIDE) as pilot:
            app_of(pilot).go("intake")
            await settled(pilot)
            await press(pilot, "b", "f3")
            await write(pilot, "log of the outage seen")
            await press(pilot, "enter")
            assert "is taken in" in grid(pilot)
            # what waits longest comes first now
            await press(pilot, "f3")
            assert "This is for a file that waits to be confirmed." in grid(pilot)
            await press(pilot, "l")
            await write(pilot, "B-0000099-X")
            await press(pilot, "enter")
            assert "There is no batch" in grid(pilot)
            await press(pilot, "ctrl+u")
            await write(pilot, case_number("B", 1))
            await press(pilot, "enter", "x")
            await write(pilot, "a copy is enough")
            await press(pilot, "enter", "a", "tab")
            await write(pilot, "Mihon Shop")
            await press(pilot, "enter")
            await write(pilot, "licence")
            await press(pilot, "f3")
            assert "is in the ledger" in grid(pilot)
            await press(pilot, "v")
            assert "the whole ledger" in grid(pilot)

    play(scene())
    ledger = list_receipts(office, PEOPLE["rin"], None)
    assert isinstance(ledger, tuple)
    assert [(row.what, row.status.value) for row in ledger] == [
        ("licence", "waiting"),
        ("他機関あての封書", "sent-back"),
        ("確定申告書の写し", "waiting"),
        ("開業届の写し", "sent-back"),
        ("加盟店登録申請書(紙)", "taken-in"),
    ]
    assert len(applications(office)) == before + 2
    office.engine.dispose()


def test_nobody_confirms_a_file_of_their_own(worked_url: str, tmp_path: Path) -> None:
    fill_ledger(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai", "ja", WIDE) as pilot:
            app_of(pilot).open(ReceiptsScreen())
            await settled(pilot)
            for key in ("enter", "f3", "f4"):
                await press(pilot, key)
                assert "自分で取り込んだものです" in grid(pilot)

    play(scene())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_papers_are_judged_from_the_review_and_their_check_is_settled(
    worked_url: str, tmp_path: Path, language: Language, size: str
) -> None:
    office = open_office(worked_url, now=OPENED)
    for kind in ("tax-return", "licence"):
        path = tmp_path / f"T-00007_{kind}.pdf"
        path.write_bytes(b"%PDF-1.7 " + kind.encode())
        assert isinstance(keep_evidence(office, PEOPLE["ren"], SOLE, path, subject=f"document:{kind}"), str)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language, SIZES[size]) as pilot:
            app_of(pilot).open(ReviewScreen(SOLE))
            await settled(pilot)
            await press(pilot, "d", "j", "enter")
            await write(pilot, "平成30")
            assert "平成30" in grid(pilot)
            await press(pilot, "f3", "down", "j", "right", "enter")
            await write(pilot, "見本 別人の許認可証")
            await press(pilot, "enter")
            check_golden(f"papers-{language}-{size}", grid(pilot))
            await press(pilot, "s")
            assert "( )" in grid(pilot)  # one of the papers is not good: the reviewer says what that comes to

    play(scene())
    found = checklist(office, PEOPLE["rin"], SOLE)
    assert isinstance(found, Checklist)
    assert [(line.kind.value, line.state.value, line.check.year if line.check else 0) for line in found.lines] == [
        ("tax-return", "good", 2018),
        ("licence", "not-good", None),
    ]
    office.engine.dispose()
