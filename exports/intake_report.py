"""What a payment provider gets back at intake (受付結果): its rows as it sent them, and what became of each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook import Column, Table, print_landscape, write_workbook
from exports.workbook_cells import Marked
from exports.workbook_styles import BOX, put, put_heading, put_note, put_title
from secretariat.intake.table import ErrorCell
from secretariat.reports import IntakeReportRow

TITLE = "受付結果"
SUMMARY = "概要"
RESULTS = ("受付", "重複", "不備")
OUTCOME_COLUMNS = (
    Column("result", "結果", "text", 10),
    Column("number", "受付番号", "text", 14),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("reason", "理由", "wrapped", 80),
)
_SENT_WIDTH = 16


def write_intake_report(
    headings: Sequence[str],
    rows: Iterable[IntakeReportRow],
    path: Path,
    *,
    created: datetime,
    file_name: str = "",
    ignored_sheets: Sequence[str] = (),
    unknown_columns: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> int:
    """Writes the workbook and gives the number of rows.

    `headings` are those of the file that was sent; shorter rows are filled with blanks, cells beyond the headings left out.
    `notes` are sentences on what was changed on reading (line breaks and the like). `created` is an aware instant.
    The file appears complete or not at all; raises OSError when it cannot be written.
    """
    counts: Counter[str] = Counter()
    columns = (*(Column("", heading, "as-sent", _SENT_WIDTH) for heading in headings), *OUTCOME_COLUMNS)

    def furnish(workbook: Workbook) -> None:
        remarks = (("読み込まなかったシート", ignored_sheets), ("取り込まなかった列", unknown_columns), ("読み取り時の補正", notes))
        _add_summary(workbook.create_sheet(SUMMARY), counts, created, file_name, remarks)

    table = Table(TITLE, columns, _cells(rows, len(headings), counts))
    (written,) = write_workbook(path, [table], created=created, title=f"{TITLE}　{file_name}".rstrip(), furnish=furnish)
    return written


def _cells(rows: Iterable[IntakeReportRow], width: int, counts: Counter[str]) -> Iterator[tuple[object, ...]]:
    """The rows as they go into the sheet; counts the results on the way."""
    for row in rows:
        counts[row.result] += 1
        sent = [value.text if isinstance(value, ErrorCell) else value for value in row.cells[:width]]
        sent += [None] * (width - len(sent))
        marked = (Marked(value) if position in row.faulty else value for position, value in enumerate(sent)) if row.faulty else sent
        yield (*marked, row.result, row.number, row.merchant_id, row.reason)


def _add_summary(
    sheet: Worksheet, counts: Counter[str], created: datetime, file_name: str, remarks: Sequence[tuple[str, Sequence[str]]]
) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 16
    put_title(sheet, 1, 1, TITLE)
    put_note(sheet, 3, 1, "ファイル名")
    put(sheet, 3, 2, file_name or "―")
    put_note(sheet, 4, 1, "作成日時")
    put(sheet, 4, 2, created, "instant").alignment = Alignment(horizontal="left", indent=1)
    put_heading(sheet, 6, 1, "区分")
    put_heading(sheet, 6, 2, "件数")
    row = 6
    for label, count in (*((result, counts[result]) for result in RESULTS), ("合計", counts.total())):
        row += 1
        put(sheet, row, 1, label).border = BOX
        put(sheet, row, 2, count, "integer").border = BOX
    for label, sentences in remarks:
        row += 2
        put_title(sheet, row, 1, label, size=11)
        for sentence in sentences or ["なし"]:
            row += 1
            put(sheet, row, 1, sentence)
    print_landscape(sheet)
