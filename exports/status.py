"""The status workbook (審査状況): figures of the office on small sheets, and its cases one row each, streamed."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from openpyxl import Workbook

from exports.status_columns import APPLICATIONS, FOLLOW_UPS, RETURNED, SHIPMENTS, columns_of
from exports.status_figures import add_cutoffs, add_prefectures, add_providers
from exports.status_overview import add_overview
from exports.status_strips import STRIPS
from exports.workbook import A3, Column, Table, print_landscape, write_workbook
from secretariat.status_report import StatusReport
from secretariat.status_sources import Listing

TITLE: Final = "加盟店登録 審査状況"
CASES: Final = "審査状況"


def write_status(report: StatusReport, path: Path, *, created: datetime, programme_name: str) -> int:
    """Writes the workbook and gives the number of applications in it.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """
    tables = [
        Table(CASES, columns_of(APPLICATIONS, report.applications.keys), report.applications.rows, "Applications"),
        _below_a_strip("滞留", "OpenCases", APPLICATIONS, report.open_cases),
        _below_a_strip("差戻し", "Returned", RETURNED, report.returned),
        _below_a_strip("発送", "Shipments", SHIPMENTS, report.parcels),
        _below_a_strip("問合せ", "FollowUps", FOLLOW_UPS, report.follow_ups),
    ]
    wanted = [table for table in tables if table.columns]
    name = f"{TITLE}　{programme_name}"

    def furnish(workbook: Workbook) -> None:
        behind = sum(sheet.title.startswith(CASES) for sheet in workbook.worksheets)  # they may take several
        adding = (add_cutoffs, add_providers, add_prefectures)
        figures = [add(workbook, report, place) for place, add in enumerate(adding, behind)]
        for title, strip in STRIPS.items():
            if title in workbook.sheetnames:
                strip.put(workbook[title], report)
        overview = add_overview(workbook, report, title=TITLE, created=created, programme_name=programme_name)
        for sheet in figures:
            print_landscape(sheet, name)
        for sheet in workbook.worksheets:
            sheet.page_setup.paperSize = A3
        overview.sheet_view.zoomScale = 85

    applications, *_ = write_workbook(path, wanted, created=created, title=name, furnish=furnish)
    return applications


def _below_a_strip(title: str, name: str, known: Mapping[str, Column], listing: Listing) -> Table:
    return Table(title, columns_of(known, listing.keys), listing.rows, name, STRIPS[title].rows + 1)
