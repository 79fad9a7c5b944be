"""The first sheet of the status workbook (概況): what it shows, who made it, counts by status and by cutoff, and their charts."""

from collections.abc import Sequence
from datetime import datetime

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from exports.overview_parts import CENTIMETRE, FIRST_TABLE_ROW, ROW_HEIGHT, add_table, begin_first_sheet
from exports.workbook_cells import Kind
from exports.workbook_charts import Range, Series, bar_chart
from exports.workbook_styles import ACCENT, ACCENT_LIGHT, ACCENT_MIDDLE, BOX, TEXT_SIZE, TYPEFACE, fill, put, put_note
from secretariat.reports import CutoffRow, StatusReport

SHEET = "概況"
_WIDTHS = (16, 18, 11, 11, 11, 11, 11, 3)
_CHART_COLUMN = "I"
_CHART_WIDTH = 17  # centimetres, as the heights
_CUTOFF_CHART_HEIGHT = 8
_STATUS_HEADINGS = ("状態", "件数", "構成比")
_SHARE = 3
_STATUS_KINDS: tuple[Kind, ...] = ("text", "integer", "percent")
_CUTOFF_HEADINGS = ("還元開始日", "締切日時", "受付", "審査済", "審査未了", "登録", "締切処理")
_CUTOFF_KINDS: tuple[Kind, ...] = ("date", "instant", "integer", "integer", "integer", "integer", "text")
_DECIDED, _OPEN = 4, 5  # columns of the cutoff table that the chart stacks


def add_overview(workbook: Workbook, report: StatusReport, *, title: str, created: datetime, programme_name: str) -> None:
    """Puts the sheet before all others."""
    sheet = begin_first_sheet(workbook, SHEET, _WIDTHS, report, title=title, created=created, programme_name=programme_name)
    after = _add_statuses(sheet, FIRST_TABLE_ROW, report.counts_by_status)
    _add_cutoffs(sheet, after + 2, report.cutoffs)


def _add_statuses(sheet: Worksheet, top: int, counts: Sequence[tuple[str, int]]) -> int:
    """Table and chart from row `top`; gives the last row."""
    total = sum(count for _, count in counts)
    lines = [(status, count, 100 * count / total if total else None) for status, count in counts]
    last = add_table(sheet, top, "状態別件数", _STATUS_HEADINGS, _STATUS_KINDS, lines)
    for row in range(top + 2, last + 1):
        sheet.cell(row, _SHARE).number_format = "0.0%"
    if counts:
        cells = Range(sheet, heading_row=top + 1, last_row=last, category_column=1)
        height = round((len(counts) + 3) * ROW_HEIGHT / CENTIMETRE)
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
    last = add_table(sheet, top, "締切別件数", _CUTOFF_HEADINGS, _CUTOFF_KINDS, lines)
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
