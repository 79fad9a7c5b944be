"""First sheets of the shipments workbook: where parcels stand (概況), and how quickly and well they arrive (配送実績), with charts."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.overview_parts import CENTIMETRE, FIRST_TABLE_ROW, ROW_HEIGHT, add_table, begin_first_sheet, begin_overview
from exports.workbook import print_landscape
from exports.workbook_cells import Kind
from exports.workbook_charts import Range, Series, bar_chart
from exports.workbook_styles import ACCENT, ACCENT_MIDDLE, Value, put_note
from models.vocabulary_kits import KIT_JAPANESE, ShipmentStatus
from secretariat.kits.delivery_performance import Figures, Performance
from secretariat.kits.shipments_report import ShipmentsReport
from secretariat.messages import text
from secretariat.places import PREFECTURES

OVERVIEW, PERFORMANCE = "概況", "配送実績"
_OVERVIEW_WIDTHS = (18, 18, 13, 13, 13, 13, 3)
_CHART_COLUMN, _CHART_WIDTH, _CHART_HEIGHT = "H", 17, 8  # centimetres
_WEEK_HEADINGS = ("週(月曜日)", "引渡", "期限内", "期限後", "配達", "返送")
_WEEK_KINDS: tuple[Kind, ...] = ("date", "integer", "integer", "integer", "integer", "integer")
_IN_TIME, _LATE = 3, 4  # columns of the weeks that the chart stacks
_PERFORMANCE_WIDTHS = (34, *(10,) * 15)
_HEADINGS = (
    *("件数", "引渡", "配達", "返送", "返送率"),
    *("期限内\n引渡", "期限後\n引渡", "期限超過\n未引渡", "開始前\n配達", "開始後\n配達"),
    *("引渡まで\n平均(日)", "引渡まで\n最長(日)", "配送\n平均(日)", "配送\n最長(日)"),
)
_COUNT: Kind = "integer"
_KINDS: tuple[Kind, ...] = (*(_COUNT,) * 4, "percent", *(_COUNT,) * 9)
_SHARE, _MEANS = 6, (12, 14)  # columns of the sheet
_NOTES = (
    "引渡まで：登録通知日(追加注文と、あとから計画したものは計画日)から引渡日までの暦日数。　配送：引渡日から配達日までの暦日数。",
    "期限内・期限後：発送期限までに宅配会社へ引き渡したか。",
    "開始前・開始後：還元開始日の前日までに配達されたか(開始日より前に計画した発送のみ)。",
    "中止した発送は含みません。返送率は、引き渡した件数に対する割合です。",
)


def add_overview(workbook: Workbook, report: ShipmentsReport, *, title: str, created: datetime, programme_name: str) -> None:
    """Puts the sheet before all others. The report's parcels have been read."""
    sheet = begin_first_sheet(workbook, OVERVIEW, _OVERVIEW_WIDTHS, report, title=title, created=created, programme_name=programme_name)
    after = _add_statuses(sheet, FIRST_TABLE_ROW, report.performance)
    _add_weeks(sheet, after + 2, report.performance)


def _add_statuses(sheet: Worksheet, top: int, performance: Performance) -> int:
    """Table and chart from row `top`; gives the last row."""
    kits = tuple(KIT_JAPANESE.values())
    statuses = [text("ja", f"words.shipment_status.{status.value}") for status in ShipmentStatus]
    counts = performance.statuses
    lines: list[tuple[Value, ...]] = []
    for status in statuses:
        by_kit = [counts[status, kit] for kit in kits]
        lines.append((status, sum(by_kit), *by_kit))
    kinds: tuple[Kind, ...] = ("text", *(_COUNT,) * (1 + len(kits)))
    last = add_table(sheet, top, "状態別件数", ("状態", "件数", *kits), kinds, lines)
    cells = Range(sheet, heading_row=top + 1, last_row=last, category_column=1)
    height = int((len(lines) + 3) * ROW_HEIGHT / CENTIMETRE)  # ends above the next table
    chart = bar_chart("状態別件数", cells, [Series(2, ACCENT)], direction="horizontal", width=_CHART_WIDTH, height=height)
    sheet.add_chart(chart, f"{_CHART_COLUMN}{top}")
    return last


def _add_weeks(sheet: Worksheet, top: int, performance: Performance) -> None:
    lines = [
        (week, figures.handed_over, figures.in_time, figures.late, figures.delivered, figures.came_back)
        for week, figures in performance.by_week.items()
    ]
    last = add_table(sheet, top, "引渡の週別件数", _WEEK_HEADINGS, _WEEK_KINDS, lines)
    if not lines:
        put_note(sheet, last + 1, 1, "宅配会社へ引き渡した発送はまだありません。")
        return
    chart = bar_chart(
        "引渡の週別件数",
        Range(sheet, heading_row=top + 1, last_row=last, category_column=1),
        [Series(_IN_TIME, ACCENT), Series(_LATE, ACCENT_MIDDLE)],
        direction="stacked",
        width=_CHART_WIDTH,
        height=_CHART_HEIGHT,
        category_format="m/d",
    )
    sheet.add_chart(chart, f"{_CHART_COLUMN}{top}")


def add_performance(workbook: Workbook, performance: Performance) -> None:
    """Puts the sheet behind the overview: by kit, prefecture, week of the hand-over, provider; the first line has all."""
    sheet = begin_overview(workbook, PERFORMANCE, _PERFORMANCE_WIDTHS, position=1)
    for row, note in enumerate(_NOTES, 1):
        put_note(sheet, row, 1, note)
    weeks = {f"{week:%Y-%m-%d} の週": figures for week, figures in performance.by_week.items()}
    found = performance.by_prefecture
    prefectures = {name: found[name] for name in (*PREFECTURES, *found) if name in found}
    kits = {"すべて": performance.all, **performance.by_kit}
    top = len(_NOTES) + 2
    for title, heading, groups in (
        ("キット別", "キット", kits),
        ("引渡の週別", "週(月曜日)", weeks),
        ("都道府県別", "都道府県", prefectures),
        ("決済事業者別", "決済事業者", dict(sorted(performance.by_provider.items()))),
    ):
        top = _add_groups(sheet, top, title, heading, groups) + 2
    print_landscape(sheet)


def _add_groups(sheet: Worksheet, top: int, title: str, heading: str, groups: Mapping[str, Figures]) -> int:
    lines = [(name, *_values(figures)) for name, figures in groups.items()]
    last = add_table(sheet, top, title, (heading, *_HEADINGS), ("text", *_KINDS), lines)
    sheet.row_dimensions[top + 1].height = 2 * ROW_HEIGHT
    for row in range(top + 2, last + 1):
        sheet.cell(row, _SHARE).number_format = "0.0%"
        for column in _MEANS:
            sheet.cell(row, column).number_format = "0.0"
    return last


def _values(figures: Figures) -> Iterable[Value]:
    return (
        *(figures.parcels, figures.handed_over, figures.delivered, figures.came_back, figures.came_back_share),
        *(figures.in_time, figures.late, figures.overdue, figures.before_start, figures.after_start),
        *(figures.to_hand_over.mean, figures.to_hand_over.longest if figures.to_hand_over.count else None),
        *(figures.on_the_way.mean, figures.on_the_way.longest if figures.on_the_way.count else None),
    )
