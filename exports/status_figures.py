"""Sheets of figures in the status workbook: by cutoff (締切別), payment provider (決済事業者別), prefecture and industry (都道府県別)."""

from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.overview_parts import ROW_HEIGHT, add_table, begin_overview, put_sum
from exports.workbook_cells import Kind
from exports.workbook_charts import Range, Series, bar_chart
from exports.workbook_styles import ACCENT, ACCENT_MIDDLE, Value, put_note
from exports.workbook_tables import name_table
from models.vocabulary import INDUSTRY_JAPANESE, ApplicationStatus, Industry
from secretariat.figures.office_figures import Group
from secretariat.messages import text
from secretariat.status_report import StatusReport
from secretariat.status_sources import band_name

CUTOFFS, PROVIDERS, PREFECTURES = "締切別", "決済事業者別", "都道府県別"
_ALL = "件数は全件です(抽出条件はかかりません)。"
_TOP = 3
_COUNT: Kind = "integer"
_CUTOFF_HEADINGS = (
    "還元開始日",
    "締切日時",
    "締切処理予定日",
    "締切処理",
    "受付",
    "審査済",
    "審査未了",
    "登録",
    "登録予定",
    "間に合わない見込み",
)
_CUTOFF_KINDS: tuple[Kind, ...] = ("date", "instant", "date", "text", *(_COUNT,) * 6)
_DECIDED, _OPEN = 6, 7  # columns that the chart stacks
_STATUSES = tuple(ApplicationStatus)
_SUMS = ("合計", "審査待ち", "決定済")
_PROVIDER_HEADINGS = ("決済事業者番号", "決済事業者名", "登録状態", "サービス数")
_CHART_WIDTH, _CHART_HEIGHT = 24, 9  # centimetres


def status_words(statuses: Sequence[ApplicationStatus] = _STATUSES) -> tuple[str, ...]:
    """Statuses of applications in Japanese."""
    return tuple(text("ja", f"words.application_status.{status.value}") for status in statuses)


def add_cutoffs(workbook: Workbook, report: StatusReport, place: int) -> Worksheet:
    """Every row of the calendar with its applications, and a chart of them."""
    sheet = _begin(workbook, CUTOFFS, place, (13, 17, 15, 11, *(11,) * 5, 13))
    rows = report.figures.cutoffs
    lines: list[tuple[Value, ...]] = [
        (
            *(each.row.start_on, each.row.cutoff_at, each.row.closes_on, "済" if each.closed else "未"),
            *(each.received, each.decided, each.open, each.registered, each.approved, each.forecast_missed),
        )
        for each in rows
    ]
    last = _add(sheet, "Cutoffs", "締切別件数", _CUTOFF_HEADINGS, _CUTOFF_KINDS, lines)
    if lines:
        chart = bar_chart(
            "締切別の審査状況",
            Range(sheet, heading_row=_TOP + 1, last_row=last, category_column=1),
            [Series(_DECIDED, ACCENT), Series(_OPEN, ACCENT_MIDDLE)],
            direction="stacked",
            width=_CHART_WIDTH,
            height=_CHART_HEIGHT,
            category_format="m/d",
        )
        sheet.add_chart(chart, f"L{_TOP + 1}")  # beside it, so that both stay on one page
    _add_sums(sheet, last, ("合計", *(None,) * 3), _column_sums(lines, 4), _CUTOFF_KINDS)
    return sheet


def add_providers(workbook: Workbook, report: StatusReport, place: int) -> Worksheet:
    """Every provider with its applications by status, most waiting first."""
    sheet = _begin(workbook, PROVIDERS, place, (15, 34, 12, 11, *(11,) * (len(_STATUSES) + len(_SUMS))))
    lines: list[tuple[Value, ...]] = [
        (line.group.number, line.group.name, line.status, line.services, *_counts(line.group)) for line in report.providers
    ]
    headings = (*_PROVIDER_HEADINGS, *status_words(), *_SUMS)
    kinds: tuple[Kind, ...] = ("text", "text", "text", _COUNT, *_kinds())
    last = _add(sheet, "Providers", "決済事業者別件数(審査待ちの多い順)", headings, kinds, lines)
    _add_sums(sheet, last, ("合計", None, None, None), _counts(report.figures.all), kinds)
    sheet.freeze_panes = f"C{_TOP + 2}"
    return sheet


def add_prefectures(workbook: Workbook, report: StatusReport, place: int) -> Worksheet:
    """Every prefecture that has applications, from north to south, then every class of industry."""
    figures = report.figures
    bands = tuple(band_name(band.first, band.last) for band in figures.ageing)
    sheet = _begin(workbook, PREFECTURES, place, (36, *(11,) * (len(_STATUSES) + len(_SUMS) + len(bands))))
    headings = ("都道府県", *status_words(), *_SUMS, *bands)
    kinds: tuple[Kind, ...] = ("text", *_kinds(), *(_COUNT,) * len(bands))
    ages = figures.prefecture_ages
    lines: list[tuple[Value, ...]] = [
        (group.name, *_counts(group), *(ages.get(group.key) or (0,) * len(bands))) for group in figures.prefectures
    ]
    last = _add(sheet, "Prefectures", "都道府県別件数(右の列は、審査待ちの滞留日数別)", headings, kinds, lines)
    _add_sums(sheet, last, ("合計",), (*_counts(figures.all), *(band.count for band in figures.ageing)), kinds)
    top = last + 4
    names = INDUSTRY_JAPANESE
    by_industry: list[tuple[Value, ...]] = [(names[Industry(group.key)], *_counts(group)) for group in figures.industries]
    last = _add(sheet, "Industries", "業種別件数", ("業種", *status_words(), *_SUMS), ("text", *_kinds()), by_industry, top)
    _add_sums(sheet, last, ("合計",), _counts(figures.all), ("text", *_kinds()))
    sheet.freeze_panes = f"B{_TOP + 2}"
    return sheet


def _begin(workbook: Workbook, title: str, place: int, widths: Sequence[float]) -> Worksheet:
    sheet = begin_overview(workbook, title, widths, place)
    put_note(sheet, 1, 1, _ALL)
    sheet.freeze_panes = f"A{_TOP + 2}"
    sheet.print_title_rows = f"{_TOP + 1}:{_TOP + 1}"
    return sheet


def _add(
    sheet: Worksheet,
    name: str,
    title: str,
    headings: Sequence[str],
    kinds: Sequence[Kind],
    lines: Sequence[Sequence[Value]],
    top: int = _TOP,
) -> int:
    """A named table from row `top`; gives its last row, blank where it has no lines."""
    add_table(sheet, top, title, headings, kinds, lines)
    sheet.row_dimensions[top + 1].height = 2 * ROW_HEIGHT
    name_table(sheet, name, headings, top + 1, len(lines))
    return top + 1 + max(1, len(lines))


def _add_sums(sheet: Worksheet, last: int, labels: Sequence[Value], sums: Sequence[Value], kinds: Sequence[Kind]) -> None:
    for column, (value, kind) in enumerate(zip((*labels, *sums), kinds, strict=True), 1):
        put_sum(sheet, last + 1, column, value, kind)


def _column_sums(lines: Sequence[Sequence[Value]], first: int) -> list[Value]:
    columns = list(zip(*(line[first:] for line in lines), strict=True))
    return [sum(value for value in column if isinstance(value, int)) for column in columns] or [0] * (len(_CUTOFF_KINDS) - first)


def _counts(group: Group) -> tuple[Value, ...]:
    counts: Mapping[ApplicationStatus, int] = group.statuses
    return (*(counts.get(status, 0) for status in _STATUSES), group.total, group.waiting, group.decided)


def _kinds() -> tuple[Kind, ...]:
    return (_COUNT,) * (len(_STATUSES) + len(_SUMS))
