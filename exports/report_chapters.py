"""The first chapters of the report for the ministry: where everything stands, what moved, and how that was before."""

from collections.abc import Sequence
from typing import Final

from exports.charts import Series, draw_columns, draw_lines
from exports.page_rows import CENTRE, LEFT
from exports.page_tables import TableColumn
from exports.report_pages import DENSE_TABLE, Pages, draw_number_boxes
from exports.report_words import TOTAL, long_day, moment, number, number_columns, of_period, period, share, short_day, status
from secretariat.figures.office_figures import Week
from secretariat.ministry_report import Flows, MinistryReport

_TALL, _LOW = 250.0, 140.0  # charts that have a page to themselves, and one above a table
_BOX, _BOX_WITH_REMARK = 52.0, 62.0
_FLOWS: Final = ("受付", "審査済", "補正依頼", "補正完了", "登録")


def _flow_numbers(flows: Flows | Week) -> tuple[int, ...]:
    return (flows.received, flows.decided, flows.sent_back, flows.came_back, flows.registered)


def add_key_figures(pages: Pages, report: MinistryReport) -> None:
    """Where everything stands, what moved, and all applications by status."""
    figures, flows, every = report.figures, report.flows, report.figures.all
    pages.chapter("主要指標")
    pages.paragraph(
        f"{moment(report)}の受付累計は{every.total:,}件、うち登録済は{every.registered:,}件です。"
        f"審査待ちは{every.waiting:,}件で、うち標準処理期間を超過したものは{figures.overdue:,}件、"
        f"受付から{report.long_from}日以上のものは{report.all_waiting_long:,}件です。"
        f"{of_period(report)}の受付は{flows.received:,}件、審査済は{flows.decided:,}件でした。"
    )
    states = [
        ("受付累計", every.total, ""),
        ("審査待ち", every.waiting, f"受付累計の{share(every.waiting, every.total)}"),
        ("補正依頼中", every.returned, f"受付累計の{share(every.returned, every.total)}"),
        ("審査済", every.decided, f"受付累計の{share(every.decided, every.total)}"),
        ("うち登録済", every.registered, f"受付累計の{share(every.registered, every.total)}"),
        ("標準処理期間の超過", figures.overdue, f"審査待ちの{share(figures.overdue, every.waiting)}"),
        (f"滞留（{report.long_from}日以上）", report.all_waiting_long, f"審査待ちの{share(report.all_waiting_long, every.waiting)}"),
        (
            "補正の督促対象",
            figures.answers_overdue,
            "補正依頼中のうち" if figures.answers_overdue is not None else "過去の時点では不明",
        ),
    ]
    _boxes(pages, f"現況（{moment(report)}）", [(label, number(value), remark) for label, value, remark in states], 4)
    moved = [(label, number(value), "") for label, value in zip(_FLOWS, _flow_numbers(flows), strict=True)]
    _boxes(pages, f"期間中の動き（{period(report)}）", moved, 5)
    lines = [(status(one), number(count), share(count, every.total)) for one, count in figures.statuses.items()]
    columns = [TableColumn("状態", 3, LEFT), *number_columns("件数", "構成比", width=1.6)]
    pages.table("状態別の申請件数", columns, lines, total=(TOTAL, number(every.total), share(every.total, every.total)))


def _boxes(pages: Pages, title: str, numbers: Sequence[tuple[str, str, str]], columns: int) -> None:
    rows = -(-len(numbers) // columns)
    height = rows * (_BOX_WITH_REMARK if any(remark for _, _, remark in numbers) else _BOX)
    pages.chart(title, height, lambda picture, box: draw_number_boxes(picture, box, numbers, columns))


def add_month(pages: Pages, report: MinistryReport) -> None:
    """Each day of the month; nothing for a report of a moment."""
    month = report.month
    if month is None:
        return
    pages.chapter(f"{of_period(report)}の日別の状況")
    days = [short_day(day) for day, _ in month.days]
    series = [
        Series("受付", tuple(flows.received for _, flows in month.days)),
        Series("審査済", tuple(one.decided for _, one in month.days)),
    ]
    pages.chart("日別の受付と審査済", _LOW, lambda picture, box: draw_columns(picture, box, days, series))
    lines = [
        (short_day(day), *map(number, _flow_numbers(flows)), number(waiting))
        for (day, flows), waiting in zip(month.days, month.waiting, strict=True)
    ]
    columns = [TableColumn("月日", 1, CENTRE), *number_columns(*_FLOWS, "日末の審査待ち")]
    pages.table("日別の件数", columns, lines, total=(TOTAL, *map(number, _flow_numbers(month.flows)), ""), type_=DENSE_TABLE)


def add_trend(pages: Pages, report: MinistryReport) -> None:
    """The weeks until the moment."""
    weeks = report.figures.weeks
    pages.chapter(f"推移（{len(weeks)}週間）")
    mondays = [short_day(week.monday) for week in weeks]
    moved = [Series("受付", tuple(week.received for week in weeks)), Series("審査済", tuple(week.decided for week in weeks))]
    stocks = [
        Series("審査待ち", tuple(week.waiting for week in weeks)),
        Series("補正依頼中", tuple(week.returned for week in weeks)),
        Series("超過", tuple(week.overdue for week in weeks)),
    ]
    pages.chart("週別の受付と審査済", _TALL, lambda picture, box: draw_columns(picture, box, mondays, moved))
    pages.chart("週末の審査待ち、補正依頼中及び超過", _TALL, lambda picture, box: draw_lines(picture, box, mondays, stocks))
    lines = [
        (long_day(week.monday), *map(number, _flow_numbers(week)), *map(number, (week.waiting, week.returned, week.overdue)))
        for week in weeks
    ]
    columns = [TableColumn("週（月曜日）", 1.3, CENTRE), *number_columns(*_FLOWS, "審査待ち", "補正依頼中", "超過")]
    pages.table("週別の件数", columns, lines)
