"""The first sheet of the status workbook (概況): what it shows, who made it, counts by status and by cutoff, and their charts."""

from collections.abc import Sequence
from datetime import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook import print_landscape
from exports.workbook_cells import Kind
from exports.workbook_charts import Range, Series, bar_chart
from exports.workbook_styles import (
    ACCENT,
    ACCENT_LIGHT,
    ACCENT_MIDDLE,
    BOX,
    TEXT_SIZE,
    TYPEFACE,
    Value,
    fill,
    put,
    put_heading,
    put_note,
    put_title,
)
from secretariat.reports import CutoffRow, StatusReport

SHEET = "概況"
_WIDTHS = (16, 18, 11, 11, 11, 11, 11, 3)
_CHART_COLUMN = "I"
_CHART_WIDTH = 17  # centimetres, as the heights
_ROW_HEIGHT = 16.5  # points
_CENTIMETRE = 72 / 2.54  # points
_CUTOFF_CHART_HEIGHT = 8
_STATUS_HEADINGS = ("状態", "件数", "構成比")
_SHARE = 3
_STATUS_KINDS: tuple[Kind, ...] = ("text", "integer", "percent")
_CUTOFF_HEADINGS = ("還元開始日", "締切日時", "受付", "審査済", "審査未了", "登録", "締切処理")
_CUTOFF_KINDS: tuple[Kind, ...] = ("date", "instant", "integer", "integer", "integer", "integer", "text")
_DECIDED, _OPEN = 4, 5  # columns of the cutoff table that the chart stacks


def add_overview(workbook: Workbook, report: StatusReport, *, title: str, created: datetime, programme_name: str) -> None:
    """Puts the sheet before all others."""
    sheet = workbook.create_sheet(SHEET, 0)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_format.defaultRowHeight = _ROW_HEIGHT
    for position, width in enumerate(_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(position)].width = width
    put_title(sheet, 1, 1, title)
    sheet.row_dimensions[1].height = 26
    put_note(sheet, 2, 1, programme_name)
    facts: tuple[tuple[str, str | datetime], ...] = (
        ("基準日時", report.as_at),
        ("作成者", report.made_by),
        ("作成日時", created),
        ("抽出条件", "、".join(report.filters) or "なし（全件）"),
    )
    for row, (label, value) in enumerate(facts, 4):
        put_note(sheet, row, 1, label)
        put(sheet, row, 2, value, "instant" if isinstance(value, datetime) else "text").alignment = Alignment(horizontal="left")
    after = _add_statuses(sheet, 9, report.counts_by_status)
    _add_cutoffs(sheet, after + 2, report.cutoffs)
    print_landscape(sheet)
    sheet.page_setup.fitToHeight = 1


def _add_statuses(sheet: Worksheet, top: int, counts: Sequence[tuple[str, int]]) -> int:
    """Table and chart from row `top`; gives the last row."""
    total = sum(count for _, count in counts)
    lines = [(status, count, 100 * count / total if total else None) for status, count in counts]
    last = _add_table(sheet, top, "状態別件数", _STATUS_HEADINGS, _STATUS_KINDS, lines)
    for row in range(top + 2, last + 1):
        sheet.cell(row, _SHARE).number_format = "0.0%"
    if counts:
        cells = Range(sheet, heading_row=top + 1, last_row=last, category_column=1)
        height = round((len(counts) + 3) * _ROW_HEIGHT / _CENTIMETRE)
        chart = bar_chart("状態別件数", cells, [Series(2, ACCENT)], direction="horizontal", width=_CHART_WIDTH, height=height)
        sheet.add_chart(chart, f"{_CHART_COLUMN}{top}")
    for position, value in enumerate(("合計", total, None), 1):
        cell = put(sheet, last + 1, position, value, _STATUS_KINDS[position - 1])
        cell.font, cell.fill, cell.border = Font(name=TYPEFACE, size=TEXT_SIZE, bold=True), fill(ACCENT_LIGHT), BOX
    return last + 1


def _add_cutoffs(sheet: Worksheet, top: int, cutoffs: Sequence[CutoffRow]) -> None:
    lines = [
        (row.start_on, row.cutoff_at, row.received, row.decided, row.open, row.registered, "済" if row.closed else "未") for row in cutoffs
    ]
    last = _add_table(sheet, top, "締切別件数", _CUTOFF_HEADINGS, _CUTOFF_KINDS, lines)
    if not cutoffs:
        put_note(sheet, last + 1, 1, "該当する締切はありません。")
    else:
        chart = bar_chart(
            "締切別の審査状況",
            Range(sheet, heading_row=top + 1, last_row=last, category_column=1),
            [Series(_DECIDED, ACCENT), Series(_OPEN, ACCENT_MIDDLE)],
            direction="stacked",
            width=_CHART_WIDTH,
            height=_CUTOFF_CHART_HEIGHT,
            category_format="m/d",
        )
        sheet.add_chart(chart, f"{_CHART_COLUMN}{top}")


def _add_table(
    sheet: Worksheet, top: int, title: str, headings: Sequence[str], kinds: Sequence[Kind], lines: Sequence[Sequence[Value]]
) -> int:
    """Title in row `top`, headings below it, then the lines; gives the last row."""
    put_title(sheet, top, 1, title, size=12)
    for position, heading in enumerate(headings, 1):
        put_heading(sheet, top + 1, position, heading)
    for row, line in enumerate(lines, top + 2):
        for position, (value, kind) in enumerate(zip(line, kinds, strict=True), 1):
            put(sheet, row, position, value, kind).border = BOX
    return top + 1 + len(lines)
