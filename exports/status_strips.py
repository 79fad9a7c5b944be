"""Figures above the streamed lists of the status workbook, in the rows that stay in sight: always of all cases."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook_styles import BOX, Value, put, put_heading, put_note
from models.vocabulary import ApplicationStatus
from models.vocabulary_kits import ShipmentStatus
from secretariat.messages import text
from secretariat.status_report import StatusReport
from secretariat.status_sources import band_name

Figure = tuple[str, Value]


@dataclass(frozen=True, slots=True)
class Strip:
    """A remark, then figures side by side below their names, line by line, then a free row."""

    note: str
    lines: tuple[Callable[[StatusReport], Sequence[Figure]], ...]

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return 2 + 2 * len(self.lines)

    def put(self, sheet: Worksheet, report: StatusReport) -> None:
        """Puts it into the first rows."""
        put_note(sheet, 1, 1, self.note)
        for place, line in enumerate(self.lines):
            for column, (name, value) in enumerate(line(report), 1):
                put_heading(sheet, 2 + 2 * place, column, name, light=True)
                put(sheet, 3 + 2 * place, column, value, "integer").border = BOX


def _ageing(report: StatusReport) -> list[Figure]:
    figures = report.figures
    bands = [(band_name(band.first, band.last), band.count) for band in figures.ageing]
    return [*bands, ("審査待ち計", figures.all.waiting), ("標準処理期間超過", figures.overdue)]


def _returned(report: StatusReport) -> list[Figure]:
    figures = report.figures
    return [
        ("補正依頼中", figures.statuses[ApplicationStatus.RETURNED]),
        ("督促対象", figures.answers_overdue),
        ("本日 補正依頼", figures.today.sent_back),
        ("本日 補正受領", figures.today.came_back),
        ("今週 補正依頼", figures.weeks[-1].sent_back),
        ("今週 補正受領", figures.weeks[-1].came_back),
    ]


def _parcels(report: StatusReport) -> list[Figure]:
    kits = report.figures.kits.values()
    return [
        (text("ja", f"words.shipment_status.{status.value}"), sum(counts.get(status, 0) for counts in kits)) for status in ShipmentStatus
    ]


def _calls(report: StatusReport) -> list[Figure]:
    calls = report.figures.calls
    return [
        ("本日の受付", calls.today),
        ("今週の受付", calls.week),
        ("今週の苦情", calls.complaints),
        ("対応待ち", calls.waiting),
        ("期限超過", calls.overdue),
    ]


def _categories(report: StatusReport) -> list[Figure]:
    found = report.figures.calls.by_category
    return [(name, found.get(code, 0)) for code, name in report.categories.items()]


STRIPS: Final = {
    "滞留": Strip("件数は全件。一覧は審査待ち(受付済・審査中・再鑑待ち)を、滞留の長い順に、抽出条件に従って示します。", (_ageing,)),
    "差戻し": Strip("件数は全件。一覧は決済事業者に補正を依頼中のものを、依頼の古い順に、抽出条件に従って示します。", (_returned,)),
    "発送": Strip("件数は全件。一覧は抽出条件に合う申請の発送です。", (_parcels,)),
    "問合せ": Strip("件数・一覧とも全件(抽出条件はかかりません)。一覧は対応待ちのものを、期限の早い順に示します。", (_calls, _categories)),
}
"""By the sheet's name."""
