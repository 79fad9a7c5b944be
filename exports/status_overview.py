"""The first sheet of the status workbook (概況): what it shows, who made it, and the office's figures with their charts, on one page."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from exports.overview_parts import CENTIMETRE, ROW_HEIGHT, begin_first_sheet, put_sum
from exports.status_columns import APPLICATIONS, columns_of
from exports.status_figures import status_words
from exports.workbook_cells import Kind
from exports.workbook_charts import Range, Series, bar_chart
from exports.workbook_styles import ACCENT, ACCENT_LIGHT, ACCENT_MIDDLE, BOX, TYPEFACE, Value, fill, put, put_heading, put_note, put_title
from exports.workbook_tables import name_table
from models.vocabulary import ApplicationStatus
from models.vocabulary_kits import KIT_JAPANESE, Kit, ShipmentStatus
from secretariat.figures.office_figures import OfficeFigures, Week
from secretariat.messages import text
from secretariat.status_report import StatusReport
from secretariat.status_sources import band_name

OVERVIEW: Final = "概況"
_WIDTHS: Final = (15, 11, 11, 11, 11, 11, 11, 11, 11, 3, 13, *(10,) * 8)
_INSTANT_ROWS: Final = (4, 6)
_COLUMNS_ROW, _NOTE_ROW, _TILES_ROW, _TOP = 8, 9, 11, 14
_RIGHT: Final = 11  # the column in which the tables on the right begin
_TILES: Final = ((1, 2), (3, 4), (5, 6), (7, 9), (11, 12), (13, 14), (15, 16), (17, 19))  # first and last columns
_COUNT: Kind = "integer"
_NOTE = (
    "この概況と、締切別・決済事業者別・都道府県別の件数は、すべて全件です。抽出条件は、審査状況・滞留・差戻し・発送の一覧にだけかかります。"
)
_FLOW_HEADINGS: Final = ("受付", "審査済", "補正依頼", "補正受領", "登録", "審査待ち", "補正依頼中", "期限超過")
_RECEIVED, _DECIDED = 1, 2  # columns of the weeks, counted from the week's own
_CHART_WIDTH: Final = 14  # centimetres


def add_overview(workbook: Workbook, report: StatusReport, *, title: str, created: datetime, programme_name: str) -> Worksheet:
    """Puts the sheet before all others."""
    sheet = begin_first_sheet(workbook, OVERVIEW, _WIDTHS, report, title=title, created=created, programme_name=programme_name)
    for row in _INSTANT_ROWS:  # wider than the column
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=3)
    figures = report.figures
    columns = "、".join(column.heading for column in columns_of(APPLICATIONS, report.applications.keys))
    put_note(sheet, _COLUMNS_ROW, 1, "審査状況の項目").alignment = Alignment(vertical="top")
    put(sheet, _COLUMNS_ROW, 2, columns).alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
    sheet.merge_cells(start_row=_COLUMNS_ROW, start_column=2, end_row=_COLUMNS_ROW, end_column=len(_WIDTHS))
    sheet.row_dimensions[_COLUMNS_ROW].height = 2 * ROW_HEIGHT
    put_note(sheet, _NOTE_ROW, 1, _NOTE)
    _add_tiles(sheet, figures)
    after = _add_statuses(sheet, _TOP, figures)
    after = _add_ageing(sheet, after + 2, figures)
    _add_kits(sheet, after + 2, figures)
    weeks = _add_weeks(sheet, _TOP, figures)
    _add_trend(sheet, weeks)
    return sheet


def _add_tiles(sheet: Worksheet, figures: OfficeFigures) -> None:
    """What a manager looks at first, in large figures."""
    today = figures.today
    tiles = (
        ("審査待ち", figures.all.waiting),
        ("標準処理期間超過", figures.overdue),
        ("補正依頼中", figures.all.returned),
        ("補正 督促対象", figures.answers_overdue),
        ("本日 受付", today.received),
        ("本日 審査済", today.decided),
        ("登録済", figures.all.registered),
        ("問合せ 対応待ち", figures.calls.waiting),
    )
    for (column, last), (name, value) in zip(_TILES, tiles, strict=True):
        for row, height in ((_TILES_ROW, ROW_HEIGHT), (_TILES_ROW + 1, 30)):
            sheet.row_dimensions[row].height = height
            for place in range(column, last + 1):
                sheet.cell(row, place).border = BOX
        label = put_note(sheet, _TILES_ROW, column, name)
        label.alignment = Alignment(horizontal="center", vertical="center")
        cell = put(sheet, _TILES_ROW + 1, column, value, _COUNT)
        cell.font = Font(name=TYPEFACE, size=18, bold=True, color=ACCENT)
        cell.alignment = Alignment(horizontal="center", vertical="center")
        for each in (label, cell):
            each.fill = fill(ACCENT_LIGHT)
        for row in (_TILES_ROW, _TILES_ROW + 1):
            sheet.merge_cells(start_row=row, start_column=column, end_row=row, end_column=last)


def _add_statuses(sheet: Worksheet, top: int, figures: OfficeFigures) -> int:
    """Table and chart from row `top`; gives the last row."""
    total = figures.all.total
    lines = [
        (name, figures.statuses[status], _share(figures.statuses[status], total))
        for name, status in zip(status_words(), ApplicationStatus, strict=True)
    ]
    last = _add(sheet, "Statuses", "状態別件数", ("状態", "件数", "構成比"), ("text", _COUNT, "percent"), lines, top, 1)
    _add_sum(sheet, last + 1, ("合計", total, None), ("text", _COUNT, "percent"))
    _add_bars(sheet, "状態別件数", top, last)
    return last + 1


def _add_ageing(sheet: Worksheet, top: int, figures: OfficeFigures) -> int:
    waiting = figures.all.waiting
    lines = [(band_name(band.first, band.last), band.count, _share(band.count, waiting)) for band in figures.ageing]
    headings = ("滞留日数", "審査待ち", "構成比")
    last = _add(sheet, "Ageing", "滞留(審査待ち、受付からの日数)", headings, ("text", _COUNT, "percent"), lines, top, 1)
    _add_sum(sheet, last + 1, ("合計", waiting, None), ("text", _COUNT, "percent"))
    _add_bars(sheet, "滞留日数別の審査待ち", top, last)
    return last + 1


def _add_kits(sheet: Worksheet, top: int, figures: OfficeFigures) -> None:
    headings = ("発送の状態", *(KIT_JAPANESE[kit] for kit in Kit))
    words = {status: text("ja", f"words.shipment_status.{status.value}") for status in ShipmentStatus}
    lines: list[tuple[Value, ...]] = [(words[status], *(figures.kits[kit].get(status, 0) for kit in Kit)) for status in ShipmentStatus]
    _add(sheet, "Kits", "発送(キット別)", headings, ("text", *(_COUNT,) * len(Kit)), lines, top, 1)


def _add_weeks(sheet: Worksheet, top: int, figures: OfficeFigures) -> int:
    """The trend, its last week until now and below it the day; gives the last row of the weeks."""
    kinds: tuple[Kind, ...] = ("date", *(_COUNT,) * len(_FLOW_HEADINGS))
    lines: list[tuple[Value, ...]] = [(week.monday, *_flows(week)) for week in figures.weeks]
    today: tuple[Value, ...] = ("本日", *_flows(figures.today))
    title = "週別の推移(月曜日からの1週間。審査待ち・補正依頼中・期限超過は週末、最後の週は基準日時の件数)"
    last = _add(sheet, "Weeks", title, ("週(月曜日)", *_FLOW_HEADINGS), kinds, lines, top, _RIGHT)
    for column, (value, kind) in enumerate(zip(today, ("text", *kinds[1:]), strict=True), _RIGHT):
        put_sum(sheet, last + 1, column, value, kind)
    return last


def _flows(week: Week) -> tuple[int, ...]:
    moved = (week.received, week.decided, week.sent_back, week.came_back, week.registered)
    return (*moved, week.waiting, week.returned, week.overdue)


def _add_trend(sheet: Worksheet, last: int) -> None:
    """A chart of the weeks, the last of which stands in row `last`, and the day below it."""
    chart = bar_chart(
        "週別の受付と審査済",
        Range(sheet, heading_row=_TOP + 1, last_row=last, category_column=_RIGHT),
        [Series(_RIGHT + _RECEIVED, ACCENT_MIDDLE), Series(_RIGHT + _DECIDED, ACCENT)],
        direction="clustered",
        width=21,
        height=7,
        category_format="m/d",
    )
    sheet.add_chart(chart, f"K{last + 3}")


def _add(
    sheet: Worksheet,
    name: str,
    title: str,
    headings: Sequence[str],
    kinds: Sequence[Kind],
    lines: Sequence[Sequence[Value]],
    top: int,
    left: int,
) -> int:
    """A named table with its title in row `top`, without filters; gives its last row."""
    put_title(sheet, top, left, title, size=12)
    for column, heading in enumerate(headings, left):
        put_heading(sheet, top + 1, column, heading)
    for row, line in enumerate(lines, top + 2):
        for column, (value, kind) in enumerate(zip(line, kinds, strict=True), left):
            cell = put(sheet, row, column, value, kind)
            cell.border = BOX
            if kind == "percent":
                cell.number_format = "0.0%"
    name_table(sheet, name, headings, top + 1, len(lines), left=left, filtered=False)
    return top + 1 + max(1, len(lines))


def _add_sum(sheet: Worksheet, row: int, values: Sequence[Value], kinds: Sequence[Kind]) -> None:
    for column, (value, kind) in enumerate(zip(values, kinds, strict=True), 1):
        put_sum(sheet, row, column, value, kind)


def _add_bars(sheet: Worksheet, title: str, top: int, last: int) -> None:
    """Bars beside a table of two columns and a share."""
    cells = Range(sheet, heading_row=top + 1, last_row=last, category_column=1)
    height = round((last - top + 1) * ROW_HEIGHT / CENTIMETRE)
    chart = bar_chart(title, cells, [Series(2, ACCENT)], direction="horizontal", width=_CHART_WIDTH, height=height)
    sheet.add_chart(chart, f"D{top + 1}")


def _share(count: int, total: int) -> float | None:
    return 100 * count / total if total else None
