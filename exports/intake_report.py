"""What a payment provider gets back at intake (受付結果): its rows as it sent them, and what became of each.

What is wrong stands in the reason of the row, and as a comment on the very cell.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook import MOST_NOTES, Column, Table, print_landscape, write_workbook
from exports.workbook_cells import Marked
from exports.workbook_styles import BOX, height_of, put, put_heading, put_note, put_title
from secretariat.intake.table import ErrorCell
from secretariat.reports import FieldFaults, IntakeReportRow

TITLE = "受付結果"
SUMMARY = "概要"
RESULTS = ("受付", "重複", "不備")
NOT_TAKEN = "このファイルは受け付けられませんでした"
OUTCOME_COLUMNS = (
    Column("result", "結果", "text", 10),
    Column("number", "受付番号", "text", 14),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("reason", "理由", "wrapped", 80),
)
_SENT_WIDTH = 16
_PROBLEMS_NAMED = 3


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
    faults: Sequence[FieldFaults] = (),
    remark: str = "",
) -> int:
    """Writes the workbook and gives the number of rows.

    `headings` are those of the file that was sent; shorter rows are filled with blanks, cells beyond the headings left out.
    `notes` are sentences on what was changed on reading (line breaks and the like), `faults` the counts of faulty rows by column,
    `remark` a sentence on the whole. `created` is an aware instant.
    The file appears complete or not at all; raises OSError when it cannot be written.
    """
    counts: Counter[str] = Counter()
    columns = (*(Column("", heading, "as-sent", _SENT_WIDTH) for heading in headings), *OUTCOME_COLUMNS)

    def furnish(workbook: Workbook) -> None:
        remarks = (("読み込まなかったシート", ignored_sheets), ("取り込まなかった列", unknown_columns), ("読み取り時の補正", notes))
        sheet = workbook.create_sheet(SUMMARY)
        row = _add_counts(sheet, _begin(sheet, created, file_name, remark), counts)
        row = _add_remarks(sheet, _add_faults(sheet, row, faults), remarks)
        if sum(one.rows for one in faults) > MOST_NOTES:
            put_note(sheet, row + 2, 1, f"コメントは先頭の{MOST_NOTES:,}か所に付けています。ほかの箇所は「理由」の列をご覧ください。")

    table = Table(TITLE, columns, _cells(rows, len(headings), counts))
    (written,) = write_workbook(path, [table], created=created, title=f"{TITLE}　{file_name}".rstrip(), furnish=furnish)
    return written


def write_refused_report(path: Path, *, created: datetime, file_name: str, problem: str) -> None:
    """受付結果 of a file that was refused as a whole: why, and nothing else. Raises OSError when it cannot be written."""

    def furnish(workbook: Workbook) -> None:
        sheet = workbook.create_sheet(TITLE)
        row = _begin(sheet, created, file_name, NOT_TAKEN)
        put_heading(sheet, row, 1, "理由")
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=3)
        put(sheet, row, 2, problem, "wrapped")
        sheet.row_dimensions[row].height = height_of(problem, sheet.column_dimensions["C"].width)
        print_landscape(sheet)

    write_workbook(path, [], created=created, title=f"{TITLE}　{file_name}".rstrip(), furnish=furnish)


def _cells(rows: Iterable[IntakeReportRow], width: int, counts: Counter[str]) -> Iterator[tuple[object, ...]]:
    """The rows as they go into the sheet; counts the results on the way."""
    for row in rows:
        counts[row.result] += 1
        sent = [value.text if isinstance(value, ErrorCell) else value for value in row.cells[:width]]
        sent += [None] * (width - len(sent))
        for position, note in row.marked.items():
            sent[position] = Marked(sent[position], note)
        yield (*sent, row.result, row.number, row.merchant_id, row.reason)


def _begin(sheet: Worksheet, created: datetime, file_name: str, remark: str) -> int:
    """Title, file and time; gives the row that comes next."""
    sheet.sheet_view.showGridLines = False
    for letter, width in (("A", 24), ("B", 16), ("C", 80)):
        sheet.column_dimensions[letter].width = width
    put_title(sheet, 1, 1, TITLE)
    put_note(sheet, 3, 1, "ファイル名")
    put(sheet, 3, 2, file_name or "―")
    put_note(sheet, 4, 1, "作成日時")
    put(sheet, 4, 2, created, "instant").alignment = Alignment(horizontal="left", indent=1)
    if remark:
        put_title(sheet, 6, 1, remark, size=11)
    return 8 if remark else 6


def _add_counts(sheet: Worksheet, row: int, counts: Counter[str]) -> int:
    put_heading(sheet, row, 1, "区分")
    put_heading(sheet, row, 2, "件数")
    for label, count in (*((result, counts[result]) for result in RESULTS), ("合計", counts.total())):
        row += 1
        put(sheet, row, 1, label).border = BOX
        put(sheet, row, 2, count, "integer").border = BOX
    return row


def _add_faults(sheet: Worksheet, row: int, faults: Sequence[FieldFaults]) -> int:
    """The columns with faults, the most first."""
    if not faults:
        return row
    row += 2
    for column, heading in enumerate(("不備のある項目", "行数", "主な内容"), 1):
        put_heading(sheet, row, column, heading)
    for one in faults:
        row += 1
        named = "、".join(f"{words}({count:,})" for words, count in one.problems[:_PROBLEMS_NAMED])
        put(sheet, row, 1, one.heading).border = BOX
        put(sheet, row, 2, one.rows, "integer").border = BOX
        put(sheet, row, 3, named).border = BOX
    return row


def _add_remarks(sheet: Worksheet, row: int, remarks: Sequence[tuple[str, Sequence[str]]]) -> int:
    for label, sentences in remarks:
        row += 2
        put_title(sheet, row, 1, label, size=11)
        for sentence in sentences or ["なし"]:
            row += 1
            put(sheet, row, 1, sentence)
    print_landscape(sheet)
    return row
