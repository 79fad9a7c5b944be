"""The same figures on the managers' screen, in the status workbook and in the report: read back from all three."""

import re
from pathlib import Path

from python_calamine import CalamineWorkbook

from exports.status import write_status
from models.vocabulary import INDUSTRY_JAPANESE, ApplicationStatus, Industry
from secretariat.figures.office_figures import OfficeFigures, office_figures
from secretariat.messages import text
from secretariat.ministry_report import MinistryReport, ministry_report
from secretariat.office import open_office
from secretariat.status_report import StatusReport, status_report
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.report_reading import Read
from tests.support.screens import at_work, grid, play, press

ONE_COLUMN = (100, 160)
Sheet = list[list[object]]


def on_screen(shown: str) -> dict[str, list[int]]:
    """The numbers behind each label of the screen."""
    cells = [line.strip(" ▸!") for line in shown.splitlines()]
    found = (re.match(r"(\D[^\d]*?(?:\(.\))?)\s+(\d[\d, ]*)", cell) for cell in cells)
    return {match[1].strip(): [int(word.replace(",", "")) for word in match[2].split()] for match in found if match}


def below(sheet: Sheet, heading: str) -> dict[str, list[object]]:
    """The rows of a table by their first cell; the table is known by its first heading."""
    top = next(row for row, cells in enumerate(sheet) if heading in cells)
    column = sheet[top].index(heading)
    rows = (cells[column:] for cells in sheet[top + 1 :])
    return {str(cells[0]): cells[1:] for cells in rows if cells and cells[0] not in {"", None}}


def test_screen_workbook_and_report_tell_the_same(inquiries_url: str, tmp_path: Path) -> None:
    office = open_office(inquiries_url, now=OPENED)
    try:
        figures, report = office_figures(office, PEOPLE["mai"]), ministry_report(office, PEOPLE["mai"])
        assert isinstance(figures, OfficeFigures)
        assert isinstance(report, MinistryReport)
        with status_report(office, PEOPLE["mai"]) as told:
            assert isinstance(told, StatusReport)
            write_status(told, tmp_path / "status.xlsx", created=OPENED, programme_name="見本")
    finally:
        office.engine.dispose()
    book = CalamineWorkbook.from_path(tmp_path / "status.xlsx")
    sheets: dict[str, Sheet] = {name: [list(row) for row in book.get_sheet_by_name(name).to_python()] for name in book.sheet_names}
    paper, seen = Read(report, tmp_path / "report.pdf"), dict[str, list[int]]()

    async def scene() -> None:
        async with at_work(inquiries_url, tmp_path, "mai", "ja", ONE_COLUMN) as pilot:
            await press(pilot, "s")
            seen.update(on_screen(grid(pilot)))

    play(scene())
    assert figures.all.waiting > 0
    assert figures.all.returned > 0
    assert seen["審査待ち"][0] == figures.all.waiting
    assert seen["標準処理期間の超過"][0] == figures.overdue
    assert seen["補正依頼中"][0] == figures.all.returned
    assert seen["全申請"][0] == figures.all.total
    statuses, overview = below(sheets["概況"], "状態"), sheets["概況"]
    labels = next(cells for cells in overview if "標準処理期間超過" in cells)
    numbers = dict(zip(labels, overview[overview.index(labels) + 1], strict=True))
    assert (numbers["審査待ち"], numbers["標準処理期間超過"], numbers["補正依頼中"]) == (
        figures.all.waiting,
        figures.overdue,
        figures.all.returned,
    )
    for status in ApplicationStatus:
        word = text("ja", f"words.application_status.{status.value}")
        assert statuses[word][0] == figures.statuses[status]
        assert paper.has_line(word, figures.statuses[status])
    for group in figures.prefectures:
        assert seen[group.name][0] == group.waiting
        assert below(sheets["都道府県別"], "都道府県")[group.name][9:12] == [group.total, group.waiting, group.decided]
        assert paper.has_line(group.name, group.total, group.waiting, group.returned, group.decided, group.registered)
    for group in figures.industries:
        word = INDUSTRY_JAPANESE[Industry(group.key)]
        assert seen[word][0] == group.waiting
        assert below(sheets["都道府県別"], "業種")[word][9] == group.total
        assert paper.has_line(word, group.total, group.waiting)
    for group in figures.providers:
        assert below(sheets["決済事業者別"], "決済事業者番号")[group.number or ""][12:14] == [group.total, group.waiting]
        assert seen[group.name][0] == group.waiting
    for band in figures.ageing:
        label = f"{band.first}〜{band.last}日" if band.last is not None else f"{band.first}日以上"
        assert below(overview, "滞留日数")[label][0] == band.count
    for one in figures.cutoffs:
        row = next((cells for cells in sheets["締切別"] if cells and cells[0] == one.row.start_on), None)
        assert row is not None
        assert row[4:7] == [one.received, one.decided, one.open]
