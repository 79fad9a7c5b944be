"""How the report for the ministry says its period, its moment and its numbers."""

from datetime import date
from typing import Final

from exports.page_rows import RIGHT
from exports.page_tables import TableColumn
from models.vocabulary import ApplicationStatus
from secretariat.clock import JAPAN, japan_day
from secretariat.figures.office_figures import AgeBand
from secretariat.japanese_dates import japanese_date
from secretariat.messages import text
from secretariat.ministry_report import MinistryReport
from secretariat.status_sources import band_name

TOTAL: Final = "合計"
NONE: Final = "－"
"""Stands for what is not known of the past."""


def number_columns(*headings: str, width: float = 1.0) -> list[TableColumn]:
    """Columns of numbers."""
    return [TableColumn(heading, width, RIGHT) for heading in headings]


def number(value: int | None) -> str:
    """A count; a dash for one that is not known."""
    return NONE if value is None else f"{value:,}"


def share(part: int, whole: int) -> str:
    """A share in per cent with one decimal; a dash of nothing."""
    return f"{100 * part / whole:.1f}%" if whole else NONE


def short_day(day: date) -> str:
    """A day within tables and charts: 1/27."""
    return f"{day.month}/{day.day}"


def long_day(day: date) -> str:
    """A day with its year within tables: 2020/1/27."""
    return f"{day.year}/{day.month}/{day.day}"


def moment(report: MinistryReport) -> str:
    """As at when everything is: 令和2年1月31日24時現在."""
    month = report.month
    if month is not None and month.is_over:
        return f"{japanese_date(month.last)}24時現在"
    at = report.figures.as_at.astimezone(JAPAN)
    return f"{japanese_date(at.date())}{at.hour}時{at.minute:02}分現在"


def period(report: MinistryReport) -> str:
    """Over which time movements are counted: the month, or the week until the moment."""
    month = report.month
    if month is None:
        return f"{japanese_date(report.figures.weeks[-1].monday)}から{japanese_date(japan_day(report.figures.as_at))}まで（当週）"
    return f"{japanese_date(month.first)}から{japanese_date(month.last)}まで" + ("" if month.is_over else "（途中経過）")


def of_period(report: MinistryReport) -> str:
    """The same as a label: 令和2年1月, 当週."""
    return month_name(report.month.first) if report.month is not None else "当週"


def edition(report: MinistryReport) -> str:
    """Which report it is, below its title."""
    month = report.month
    if month is None:
        return f"（{moment(report)}）"
    return f"（{month_name(month.first)}分）" if month.is_over else f"（{month_name(month.first)}分・途中経過）"


def month_name(first: date) -> str:
    """令和2年1月."""
    return japanese_date(first).partition("月")[0] + "月"


def band(of: AgeBand) -> str:
    """A band of days: 0〜7日, 61日以上."""
    return band_name(of.first, of.last)


def status(of: ApplicationStatus) -> str:
    """The status of an application in words."""
    return text("ja", f"words.application_status.{of.value}")
