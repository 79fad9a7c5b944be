"""The first sheet of the inquiries workbook (概況): what calls came to, by category, hour and caller, with charts."""

from collections.abc import Sequence
from datetime import datetime

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.overview_parts import CENTIMETRE, FIRST_TABLE_ROW, ROW_HEIGHT, add_table, begin_first_sheet
from exports.workbook_cells import Kind
from exports.workbook_charts import Range, Series, bar_chart
from exports.workbook_styles import ACCENT, BOX, Value, put, put_note, put_title
from secretariat.inquiries.report import InquiriesReport
from secretariat.inquiries.tally import Part
from secretariat.messages import text

OVERVIEW = "概況"
_WIDTHS = (24, 18, 12, 3)
_CHART_COLUMN, _CHART_WIDTH = "E", 17  # centimetres, as the heights
_LEAST_HEIGHT = 5
_COUNT: Kind = "integer"
_SHARED: tuple[Kind, ...] = ("text", _COUNT, "percent")
_SHARE = 3
_NOTE = "通話時間は電話のみ。分類のないまま終えた受付(間違い電話など)は「対象外」とし、ほかの件数には含みません。"


def add_overview(workbook: Workbook, report: InquiriesReport, *, title: str, created: datetime, programme_name: str) -> None:
    """Puts the sheet before all others. The report's inquiries have been read."""
    sheet = begin_first_sheet(workbook, OVERVIEW, _WIDTHS, report, title=title, created=created, programme_name=programme_name)
    sheet.page_setup.orientation = "portrait"  # its tables stand one below the other
    tally = report.tally
    after = _add_sums(sheet, FIRST_TABLE_ROW, tally.all, tally.dropped)
    categories = [(report.categories.get(code, code), count) for code, count in tally.by_category.items()]
    after = _add_counts(sheet, after + 2, "分類別件数", "分類", categories)
    hours = [(f"{hour}時台", count) for hour, count in tally.by_hour.items()]
    after = _add_counts(sheet, after + 2, "時間帯別件数", "時間帯", hours)
    callers = [(text("ja", f"words.caller.{caller}"), count) for caller, count in tally.callers.most_common()]
    after = _add_counts(sheet, after + 2, "お問い合わせ元別件数", "お問い合わせ元", callers)
    answers = [(report.answers.get(code, code), count) for code, count in tally.by_faq.items()]
    put_title(sheet, after + 2, 1, "よくある質問(ご案内した件数)", size=12)
    for row, (question, count) in enumerate(answers, after + 3):
        put(sheet, row, 1, count, _COUNT).border = BOX
        put(sheet, row, 2, question)
    if not answers:
        put_note(sheet, after + 3, 1, "ご案内したものはありません。")


def _add_sums(sheet: Worksheet, top: int, part: Part, dropped: int) -> int:
    put_title(sheet, top, 1, "件数", size=12)
    sums: tuple[tuple[str, Value, Kind], ...] = (
        ("応対", part.calls, _COUNT),
        ("　うち その場で回答", part.at_once, _COUNT),
        ("　うち 引継", part.passed_on, _COUNT),
        ("本人確認済", part.verified, _COUNT),
        ("一致せず", part.failed, _COUNT),
        ("苦情", part.complaints, _COUNT),
        ("迷惑行為", part.misconduct, _COUNT),
        ("平均通話時間", part.mean, "duration"),
        ("最長通話時間", part.longest if part.timed else None, "duration"),
        ("対象外", dropped, _COUNT),
    )
    for row, (label, value, kind) in enumerate(sums, top + 1):
        put(sheet, row, 1, label).border = BOX
        put(sheet, row, 2, value, kind).border = BOX
    put_note(sheet, top + 1 + len(sums), 1, _NOTE)
    return top + 1 + len(sums)


def _add_counts(sheet: Worksheet, top: int, title: str, heading: str, counts: Sequence[tuple[str, int]]) -> int:
    """Table and chart from row `top`; gives the last row that either takes."""
    total = sum(count for _, count in counts)
    lines = [(name, count, 100 * count / total) for name, count in counts]
    last = add_table(sheet, top, title, (heading, "件数", "構成比"), _SHARED, lines)
    if not counts:
        put_note(sheet, last + 1, 1, "該当する応対はありません。")
        return last + 1
    for row in range(top + 2, last + 1):
        sheet.cell(row, _SHARE).number_format = "0.0%"
    cells = Range(sheet, heading_row=top + 1, last_row=last, category_column=1)
    height = max(_LEAST_HEIGHT, int((len(lines) + 4) * ROW_HEIGHT / CENTIMETRE))
    chart = bar_chart(title, cells, [Series(2, ACCENT)], direction="horizontal", width=_CHART_WIDTH, height=height)
    sheet.add_chart(chart, f"{_CHART_COLUMN}{top}")
    return max(last, top + round(height * CENTIMETRE / ROW_HEIGHT))
