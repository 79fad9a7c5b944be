"""Further sheets of the inquiries workbook: weeks (週別), days and hours (日別・時間帯別), payment providers (決済事業者別)."""

from collections.abc import Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.formatting.rule import ColorScale, FormatObject, Rule
from openpyxl.styles.colors import Color
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from exports.overview_parts import ROW_HEIGHT, add_table, begin_overview
from exports.workbook import print_landscape
from exports.workbook_cells import Kind
from exports.workbook_charts import Range, Series, bar_chart
from exports.workbook_styles import ACCENT, ACCENT_MIDDLE, Value, put_note
from secretariat.inquiries.report import InquiriesReport
from secretariat.inquiries.tally import A_WEEK, Part

WEEKS, DAYS, PROVIDERS = "週別", "日別・時間帯別", "決済事業者別"
_COUNT: Kind = "integer"
_HEADINGS = (
    *("応対", "その場で\n回答", "引継", "その場で\n回答した率", "本人\n確認済", "一致\nせず", "確認\nできた率"),
    *("苦情", "迷惑\n行為", "平均\n通話時間", "最長\n通話時間"),
)
_KINDS: tuple[Kind, ...] = (
    *(_COUNT, _COUNT, _COUNT, "percent", _COUNT, _COUNT, "percent"),
    *(_COUNT, _COUNT, "duration", "duration"),
)
_AT_ONCE, _PASSED_ON = 4, 5  # columns of the weeks that the chart stacks
_CHART_WIDTH, _CHART_HEIGHT = 20, 8  # centimetres
_BESIDE = (3, *(10,) * 11)  # characters: a gap, and columns that are as wide as the chart which lies on them
_MOST_ASKED = 3
_NOBODY = "(店舗の特定なし)"
_NOTES = ("件数は受付日(日本時間)によります。1週間は月曜日から日曜日まで。", "確認できた率：本人確認を行った応対に対する割合。")


def add_weeks(workbook: Workbook, report: InquiriesReport) -> None:
    """Puts the sheet behind the overview: each week with the change against the week before, and its categories."""
    sheet = begin_overview(workbook, WEEKS, (16, 10, *(10,) * 11), position=1)
    _put_notes(sheet)
    weeks = report.tally.weeks
    lines: list[tuple[Value, ...]] = []
    if weeks:
        mondays = [min(weeks) + number * A_WEEK for number in range((max(weeks) - min(weeks)) // A_WEEK + 1)]
        for monday in mondays:
            part, before = weeks.get(monday, Part()), weeks.get(monday - A_WEEK)
            lines.append((monday, part.calls - before.calls if before is not None else None, *_values(part)))
    top = len(_NOTES) + 2
    last = add_table(sheet, top, "週別件数", ("週(月曜日)", "前週比", *_HEADINGS), ("date", _COUNT, *_KINDS), lines)
    _finish(sheet, top, last, "該当する応対はありません。")
    for row in range(top + 2, last + 1):
        sheet.cell(row, 2).number_format = "+#,##0;-#,##0;0"
    if lines:
        last = _add_categories(sheet, last + 2, report, [line[0] for line in lines if isinstance(line[0], date)])
        chart = bar_chart(
            "週別件数",
            Range(sheet, heading_row=top + 1, last_row=top + 1 + len(lines), category_column=1),
            [Series(_AT_ONCE, ACCENT), Series(_PASSED_ON, ACCENT_MIDDLE)],
            direction="stacked",
            width=_CHART_WIDTH,
            height=_CHART_HEIGHT,
            category_format="m/d",
        )
        sheet.add_chart(chart, f"A{last + 2}")
    print_landscape(sheet)
    sheet.page_setup.fitToHeight = 1


def _add_categories(sheet: Worksheet, top: int, report: InquiriesReport, mondays: Sequence[date]) -> int:
    """Calls of each week by category; gives the last row."""
    codes = list(report.tally.by_category)
    lines: list[tuple[Value, ...]] = [(monday, *(report.tally.categories[monday, code] for code in codes)) for monday in mondays]
    headings = ("週(月曜日)", *(report.categories.get(code, code) for code in codes))
    last = add_table(sheet, top, "週別・分類別件数", headings, ("date", *(_COUNT,) * len(codes)), lines)
    sheet.row_dimensions[top + 1].height = 2 * ROW_HEIGHT
    return last


def add_days(workbook: Workbook, report: InquiriesReport) -> None:
    """Puts the sheet behind the weeks: every day of the time that was asked for, or between the first call and the last, by hours."""
    hours = list(report.tally.by_hour)
    sheet = begin_overview(workbook, DAYS, (14, 10, *(7,) * len(hours), *_BESIDE), position=2)
    days = [day for day, _ in report.tally.hours]
    lines: list[tuple[Value, ...]] = []
    if days:
        first, last_day = report.first or min(days), report.last or max(days)
        by_day = report.tally.by_day(first, last_day)
        lines = [(day, count, *(report.tally.hours[day, hour] or None for hour in hours)) for day, count in by_day.items()]
    headings = ("日", "件数", *(f"{hour}時台" for hour in hours))
    last = add_table(sheet, 1, "日別・時間帯別件数", headings, ("date", *(_COUNT,) * (1 + len(hours))), lines)
    sheet.freeze_panes = "C3"
    sheet.print_title_rows = "2:2"
    if not lines:
        put_note(sheet, last + 1, 1, "該当する応対はありません。")
    else:
        for row in range(3, last + 1):
            sheet.cell(row, 1).number_format = "yyyy-mm-dd(aaa)"
        ends = [FormatObject(type="num", val=0), FormatObject(type="max")]
        scale = ColorScale(cfvo=ends, color=[Color(rgb="FFFFFFFF"), Color(rgb=f"FF{ACCENT_MIDDLE}")])
        sheet.conditional_formatting.add(f"C3:{get_column_letter(2 + len(hours))}{last}", Rule(type="colorScale", colorScale=scale))
        chart = bar_chart(
            "日別件数",
            Range(sheet, heading_row=2, last_row=last, category_column=1),
            [Series(2, ACCENT)],
            direction="stacked",
            width=_CHART_WIDTH,
            height=_CHART_HEIGHT,
            category_format="m/d",
        )
        sheet.add_chart(chart, f"{get_column_letter(4 + len(hours))}3")  # below the row that every page repeats
    print_landscape(sheet)


def add_providers(workbook: Workbook, report: InquiriesReport) -> None:
    """Puts the sheet behind the days: the provider whose stores were asked about most first, with what was asked most."""
    sheet = begin_overview(workbook, PROVIDERS, (36, *(10,) * len(_HEADINGS), 70), position=3)
    _put_notes(sheet)
    order = sorted(report.tally.providers.items(), key=lambda item: (item[0] is None, -item[1].calls, item[0] or 0))
    lines = [(report.providers.get(key, _NOBODY), *_values(part), _asked(report, key)) for key, part in order]
    top = len(_NOTES) + 2
    headings, kinds = ("決済事業者", *_HEADINGS, "多いお問い合わせ"), ("text", *_KINDS, "wrapped")
    last = add_table(sheet, top, "決済事業者別", headings, kinds, lines)
    _finish(sheet, top, last, "該当する応対はありません。", shift=-1)
    print_landscape(sheet)


def _put_notes(sheet: Worksheet) -> None:
    for row, note in enumerate(_NOTES, 1):
        put_note(sheet, row, 1, note)


def _values(part: Part) -> tuple[Value, ...]:
    return (
        *(part.calls, part.at_once, part.passed_on, part.at_once_share, part.verified, part.failed, part.verified_share),
        *(part.complaints, part.misconduct, part.mean, part.longest if part.timed else None),
    )


def _asked(report: InquiriesReport, provider_id: int | None) -> str:
    asked = list(report.tally.asked_of(provider_id).items())[:_MOST_ASKED]
    return "　".join(
        f"{report.categories.get(category, category)}{f'({report.answers.get(faq, faq)})' if faq else ''} {count:,}件"
        for (category, faq), count in asked
    )


def _finish(sheet: Worksheet, top: int, last: int, empty: str, shift: int = 0) -> None:
    """The height of the headings, shares to a tenth; a remark where there is no line. `shift`: of columns, against the weeks."""
    sheet.row_dimensions[top + 1].height = 2 * ROW_HEIGHT
    if last == top + 1:
        put_note(sheet, last + 1, 1, empty)
    for row in range(top + 2, last + 1):
        for column in (6 + shift, 9 + shift):
            sheet.cell(row, column).number_format = "0.0%"
