"""Intake by keys: choosing, trying, taking in, stopping, answering the provider."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa
from textual import events
from textual.pilot import Pilot

from models.vocabulary import RefusalCode
from models.vocabulary_amendments import AmendmentStatus
from screens.file_picker import read_folder
from screens.home import HomeScreen
from screens.intake import IntakeScreen
from screens.intake_papers import PapersPicker
from secretariat.amendments.listing import amendments
from secretariat.intake.applications import take_in_applications
from secretariat.intake.columns import KIT_ORDER_COLUMNS
from secretariat.intake.result import IntakeResult
from secretariat.messages import LANGUAGES, Language
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.staff import Person
from tests.support.amendment_work import AMENDMENT_HEADINGS, report_row
from tests.support.kit_board_work import registered
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row, write_workbook
from tests.support.screens import SIZES, app_of, at_work, check_both_sizes, grid, happened, play, press, settled, write

PDF = b"%PDF-1.4\n%%EOF\n"
FAULTY = {"postal_code": "79", "phone": "none"}


def sent(folder: Path, good: int = 3, faulty: int = 2, name: str = "申請一覧.xlsx") -> Path:
    """A provider's file with good and faulty rows."""
    rows = [application_row(9000 + serial, **(FAULTY if serial >= good else {})) for serial in range(good + faulty)]
    return write_workbook(rows, APPLICATION_HEADINGS, folder / name)


def open_applications(url: str) -> int:
    """How many applications the office has."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        counted = int(connection.execute(sa.text("SELECT count(*) FROM application")).scalar_one())
    engine.dispose()
    return counted


async def go_to_intake(pilot: Pilot[int]) -> IntakeScreen:
    await press(pilot, "ctrl+g", "3")
    assert isinstance(pilot.app.screen, IntakeScreen)
    return pilot.app.screen


async def paste(pilot: Pilot[int], text: str) -> None:
    pilot.app.post_message(events.Paste(text))
    await settled(pilot)


async def fill_in(pilot: Pilot[int], file: Path) -> IntakeScreen:
    """Provider by typing a part of its name, file by pasting its path."""
    screen = await go_to_intake(pilot)
    await press(pilot, "enter", "カ", "enter")
    await paste(pilot, str(file))
    return screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_and_result_look_as_they_should(worked_url: str, tmp_path: Path, language: Language) -> None:
    file = sent(tmp_path)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", language) as pilot:
            await go_to_intake(pilot)
            await check_both_sizes(pilot, f"intake-{language}")
            await press(pilot, "enter", "カ", "enter")
            await paste(pilot, str(file))
            await press(pilot, "f3")
            await check_both_sizes(pilot, f"intake-result-{language}")

    play(scene())


def test_a_file_is_tried_taken_in_and_answered_without_a_mouse(worked_url: str, tmp_path: Path) -> None:
    file = sent(tmp_path)
    before = open_applications(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await go_to_intake(pilot)
            await press(pilot, "enter", "カ", "enter", "f2")
            await paste(pilot, str(tmp_path))
            await press(pilot, "enter", "一", "enter", "enter")
            assert open_applications(worked_url) == before
            assert "受付可 3" in grid(pilot)
            await press(pilot, "enter", "enter", "w")
            assert "受付 3" in grid(pilot)
            await press(pilot, "f4")
            assert "済ませました" in grid(pilot)
            await press(pilot, "escape")
            assert "申請一覧.xlsx" in grid(pilot)
            await press(pilot, "escape")
            assert isinstance(pilot.app.screen, HomeScreen)

    play(scene())
    assert open_applications(worked_url) == before + 3
    sheet = openpyxl.load_workbook(file.with_name("申請一覧_受付結果.xlsx")).worksheets[0]
    results = [row[-4] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert results == ["受付"] * 3 + ["不備"] * 2


def test_a_manager_gives_a_reason_for_the_time_of_receipt_and_somebody_else_confirms_it(worked_url: str, tmp_path: Path) -> None:
    file = sent(tmp_path)
    before = open_applications(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "mai") as pilot:
            await fill_in(pilot, file)
            await press(pilot, "up", "enter")
            await write(pilot, "1/17 16:55")
            await press(pilot, "enter", "up", "enter")
            await write(pilot, "回線障害のため")
            await press(pilot, "enter", "f3", "f4")
            assert "別の人の確認を待ちます" in grid(pilot)
            await press(pilot, "enter")
            assert "別の人の確認を待っています" in grid(pilot)

    play(scene())
    assert open_applications(worked_url) == before


def test_a_second_report_takes_another_name(worked_url: str, tmp_path: Path) -> None:
    file, unusable = sent(tmp_path, good=0, faulty=1), tmp_path / "壊れた.csv"
    unusable.write_text("見出し,のない,表\n1,2,3\n", "utf-8")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await fill_in(pilot, file)
            await press(pilot, "f3", "w", "w")
            await press(pilot, "f4")
            assert "受け付けられる行がありません" in grid(pilot)
            # a file that is refused as a whole goes back with a report too
            await press(pilot, "escape")
            await paste(pilot, str(unusable))
            await press(pilot, "f3")
            assert "w で受付結果を書き出せます" in grid(pilot)
            await press(pilot, "w")
            assert "受付結果を書き出しました" in grid(pilot)

    play(scene())
    reports = ["壊れた_受付結果.xlsx", "申請一覧_受付結果(2).xlsx", "申請一覧_受付結果.xlsx"]
    assert sorted(path.name for path in tmp_path.glob("*受付結果*")) == reports


def waiting(until_stopped: Callable[[], None]) -> Callable[..., IntakeResult | Refusal]:
    """An intake that goes on only once somebody has called it off."""

    def take_in(
        office: Office,
        person: Person,
        path: Path,
        provider: str,
        received: datetime | None,
        *,
        reason: str | None,
        dry_run: bool,
        progress: Callable[[int], None],
        stop: Callable[[], bool],
        expecting: Callable[[int], None],
    ) -> IntakeResult | Refusal:
        until_stopped()
        pause = threading.Event()
        while not stop():
            pause.wait(0.005)
        return take_in_applications(
            office, person, path, provider, received, reason=reason, dry_run=dry_run, progress=progress, stop=stop, expecting=expecting
        )

    return take_in


def test_esc_stops_an_intake_and_nothing_is_entered(worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = sent(tmp_path)
    before = open_applications(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            screen = await fill_in(pilot, file)
            await press(pilot, "f3")
            begun = threading.Event()
            monkeypatch.setattr("screens.intake_work.take_in_applications", waiting(begun.set))
            await press(pilot, "f4")
            await pilot.press("enter")
            await happened(pilot, begun)
            await pilot.press("ctrl+g", "f2", "f3")
            assert pilot.app.screen is screen
            assert "Esc 中止" in grid(pilot)
            await pilot.press("escape")
            await settled(pilot)
            assert pilot.app.screen is screen
            assert "取込を中止しました" in grid(pilot)
            assert "申請一覧.xlsx" in grid(pilot)

    play(scene())
    assert open_applications(worked_url) == before


def test_leaving_the_program_calls_an_intake_off(worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = sent(tmp_path)
    before = open_applications(worked_url)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await fill_in(pilot, file)
            await press(pilot, "f3")
            begun = threading.Event()
            monkeypatch.setattr("screens.intake_work.take_in_applications", waiting(begun.set))
            await press(pilot, "f4")
            await pilot.press("enter")
            await happened(pilot, begun)
            app_of(pilot).exit(0)

    play(scene())
    assert open_applications(worked_url) == before


def test_a_dropped_path_is_understood(worked_url: str, tmp_path: Path) -> None:
    files = [(written, sent(tmp_path, name=f"file {place}.csv")) for place, written in enumerate(("'{}'", '"{}"', "file://{}", "{}\n"))]

    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await go_to_intake(pilot)
            for written, file in files:
                await paste(pilot, written.format(file))
                assert file.name in grid(pilot)

    play(scene())


def test_an_office_that_is_lost_meanwhile_leaves_the_form_as_it_was(
    worked_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = sent(tmp_path)

    def lost(*_: object, **__: object) -> IntakeResult:
        raise OfficeUnavailable(refuse(RefusalCode.NOT_FOUND, "office.not_writable", path="office.db"))

    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await fill_in(pilot, file)
            with monkeypatch.context() as patched:
                patched.setattr("screens.intake_work.take_in_applications", lost)
                await press(pilot, "f3")
                assert "office.db に書き込めません" in grid(pilot)
                assert "Esc 中止" not in grid(pilot)
            await press(pilot, "f3")
            assert "受付可 3" in grid(pilot)

    play(scene())


def test_what_is_missing_is_said(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await go_to_intake(pilot)
            await press(pilot, "f3")
            assert "先に決済事業者を選んでください" in grid(pilot)
            await press(pilot, "enter", "カ", "enter", "f3")
            assert "先にファイルを選んでください" in grid(pilot)
            await press(pilot, "f4")
            assert "先に試し受付をしてください" in grid(pilot)
            await press(pilot, "f2", *"a/b", "enter")
            assert "見つかりません" in grid(pilot)

    play(scene())


def test_a_refused_file_is_answered_with_its_sentence(worked_url: str, tmp_path: Path) -> None:
    file = tmp_path / "old.xls"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, language="en") as pilot:
            await fill_in(pilot, file)
            await press(pilot, "f3")
            assert "old.xls" in grid(pilot)
            assert "Save it" in grid(pilot) or "save it" in grid(pilot)

    play(scene())


def test_the_time_of_receipt_is_checked_as_it_is_typed(worked_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(worked_url, tmp_path) as pilot:
            await go_to_intake(pilot)
            await press(pilot, "down", "down", "enter", "x", "enter")
            assert "日時として読めません" in grid(pilot)
            await press(pilot, "ctrl+u")
            await paste(pilot, "2020-01-21 09:00")
            await press(pilot, "enter")
            assert "現在より後です" in grid(pilot)
            await press(pilot, "ctrl+u")
            await paste(pilot, "1/17 16:30")
            await press(pilot, "enter")
            assert "2020/1/17(金) 16:30" in grid(pilot)

    play(scene())


def test_providers_are_taken_in_without_naming_one(bare_url: str, tmp_path: Path) -> None:
    file = write_workbook([provider_row(5)], PROVIDER_HEADINGS, tmp_path / "providers.csv")

    async def scene() -> None:
        async with at_work(bare_url, tmp_path, language="en") as pilot:
            await go_to_intake(pilot)
            assert "No file has been taken in yet" in grid(pilot)
            await press(pilot, "up", "enter", "2")
            await paste(pilot, str(file))
            await press(pilot, "f3")
            assert "1 can be taken" in grid(pilot)
            await press(pilot, "enter", "enter", "escape")
            assert "providers.csv" in grid(pilot)

    play(scene())


def test_reports_of_changes_are_taken_in_and_listed(worked_url: str, tmp_path: Path) -> None:
    rows = [report_row("N-9", "", "電話番号", "0898-99-8888", "2020-01-20", provider_reference="T-00015")]
    file = write_workbook([*rows, report_row("N-8", "", "電話番号", "代表", "2020-01-20")], AMENDMENT_HEADINGS, tmp_path / "変更届.csv")

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "ja", SIZES["120x40"]) as pilot:
            await go_to_intake(pilot)
            await press(pilot, "up", "enter", "3", "enter", "カ", "enter")
            await paste(pilot, str(file))
            await press(pilot, "f3")
            assert "受付可 1" in grid(pilot)
            assert "受付番号、申請番号または加盟店ID" in grid(pilot) or "× 不備 1" in grid(pilot)
            await press(pilot, "enter", "enter", "w")
            assert "受付結果を書き出しました" in grid(pilot)
            await press(pilot, "escape")
            assert "変更届.csv" in grid(pilot)

    play(scene())
    office = open_office(worked_url, now=OPENED)
    found = amendments(office, PEOPLE["rin"], (AmendmentStatus.ACCEPTED,))
    office.engine.dispose()
    assert not isinstance(found, Refusal)
    assert [row.provider_reference for row in found] == ["N-9"], "a telephone number is accepted at once"


def test_papers_of_a_folder_are_looked_over_kept_and_reported_on(worked_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "書類"
    folder.mkdir()
    (folder / "T-00001_開業届.pdf").write_bytes(PDF)
    (folder / "T-99999_開業届.pdf").write_bytes(PDF)

    async def scene() -> None:
        async with at_work(worked_url, tmp_path, "rin", "ja", SIZES["80x24"]) as pilot:
            await go_to_intake(pilot)
            await press(pilot, "d", "カ", "enter")
            await paste(pilot, str(folder))
            await press(pilot, "enter")
            assert "▶ このフォルダの書類を受け付ける" in grid(pilot)
            await press(pilot, "enter")
            assert "受付可 1件、重複 0件、不備 1件" in grid(pilot)
            assert "× T-99999_開業届.pdf: " in grid(pilot)
            assert kept_papers(worked_url) == 0, "nothing is kept by looking"
            await press(pilot, "enter")
            await settled(pilot)
            assert "書類 1件を受け付けました(重複 0、不備 1)。" in grid(pilot)
            assert kept_papers(worked_url) == 1
            sheet = openpyxl.load_workbook(tmp_path / "書類_書類受付結果.xlsx").active
            assert sheet is not None
            assert {row[4].value for row in sheet.iter_rows(min_row=2)} == {"受付", "不備"}

    play(scene())


def kept_papers(url: str) -> int:
    """How many papers are kept."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        counted = int(connection.execute(sa.text("SELECT count(*) FROM evidence")).scalar_one())
    engine.dispose()
    return counted


def test_a_folder_of_papers_is_chosen_by_its_own_line(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    picker = PapersPicker("title")
    entries = read_folder(tmp_path, (".zip",))
    assert not isinstance(entries, Refusal)
    picker._folder, picker._entries = tmp_path, entries
    assert [entry.path for entry in picker.found("")] == [tmp_path, tmp_path / "sub"]
    assert [entry.path for entry in picker.found("su")] == [tmp_path / "sub"]


def test_the_warehouse_takes_in_files_of_extra_orders_and_a_reviewer_hears_who_does(kits_url: str, tmp_path: Path) -> None:
    office = open_office(kits_url, now=OPENED)
    (order,) = [{"number": registered(office), "order_reference": "N-1", "item": "下敷き", "quantity": "2"}]
    office.engine.dispose()
    headings = {column.key: column.heading for column in KIT_ORDER_COLUMNS}
    file = write_workbook([order, order | {"order_reference": "N-2", "item": "旗"}], headings, tmp_path / "追加注文.csv")

    async def scene() -> None:
        async with at_work(kits_url, tmp_path, "sho", "en", SIZES["120x40"]) as pilot:
            screen = await go_to_intake(pilot)
            assert "extra orders of kits" in grid(pilot)
            assert "applications.csv" not in grid(pilot)
            await press(pilot, "up", "enter", "1")
            assert "reviewer" in grid(pilot)
            await press(pilot, "escape", "down", "enter", "カ", "enter")
            await paste(pilot, str(file))
            await press(pilot, "f3")
            assert "1 can be taken" in grid(pilot)
            await press(pilot, "enter", "enter", "w")
            assert "The report was written" in grid(pilot)
            await press(pilot, "escape")
            assert "追加注文.csv" in grid(pilot)
            screen.perform_named("take_papers")
            await settled(pilot)
            assert "reviewer" in grid(pilot)

    play(scene())
