"""Registered stores whose providers report changes: short ways to get there, and files of reports."""

import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from secretariat.amendments.reporting import Entered, amend
from secretariat.casework.desk import decide_applications
from secretariat.identifiers import case_number
from secretariat.intake.amendments import take_in_amendments
from secretariat.intake.columns import AMENDMENT_COLUMNS
from secretariat.intake.result import IntakeResult
from secretariat.office import Office, open_office
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.records import applications
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import SECOND_SERVICE, SERVICE, Row, application_row, take_in, take_over_provider, write_workbook

AMENDMENT_HEADINGS: Final = {column.key: column.heading for column in AMENDMENT_COLUMNS}
RECEIVED: Final = "2020-01-20T09:00:00+09:00"
START: Final = date(2020, 2, 21)
LATER: Final = "2020-03-02T10:00"  # a Monday after the start day


def registered(office: Office, people: Mapping[str, Person], rows: Sequence[Row] | None = None) -> tuple[Office, str, list[str]]:
    """Stores registered from 2020-02-21; gives the office as it is on LATER, the provider's number, and those of the applications."""
    provider = take_over_provider(office, people, 1, (SERVICE, SECOND_SERVICE))
    numbers = take_in(office, people["rin"], rows or [application_row(1)], provider, RECEIVED).numbers
    for result in decide_applications(office, people["ren"], numbers, Command("approve")):
        assert result.refusal is None, result.refusal
    closed = close_cutoff(at(office, "2020-02-14T12:00"), people["mai"], START)
    assert isinstance(closed, ClosingResult), closed
    return at(office, LATER), provider, numbers


def report_row(reference: str, application: str, field: str | None, after: object, from_on: str = "2020-03-02", **more: object) -> Row:
    """One row of a file of reports."""
    kind = "変更" if field is not None else "登録取消"
    row = {"notice_reference": reference, "kind": kind, "number": application, "field": field, "after": after, "from_on": from_on}
    return {**row, **more}


def report(office: Office, person: Person, provider: str, rows: Sequence[Row], *, dry_run: bool = False) -> IntakeResult:
    """Takes in a file of reports."""
    with tempfile.TemporaryDirectory() as folder:
        path = write_workbook(rows, AMENDMENT_HEADINGS, Path(folder) / "amendments.csv")
        result = take_in_amendments(office, person, path, provider, dry_run=dry_run)
    assert isinstance(result, IntakeResult), result
    return result


def fill_amendments(url: str) -> None:
    """Changes and a cancellation of applications that `fill` has approved: three wait, one of them by hand; one is in the record."""
    office = open_office(url, now=OPENED)
    try:
        provider = case_number("P", 1)
        rows = [
            report_row("N-1", "", "市区町村", "松山市", "2020-01-20", provider_reference="T-00015", before="今治市中央"),
            report_row("N-1", "", "町名・番地", "見本町9番地", "2020-01-20", provider_reference="T-00015"),
            report_row("N-2", "", None, None, "2020-02-10", provider_reference="T-00016", reason="閉店のため"),
            report_row("N-3", "", "電話番号", "0898-99-8888", "2020-01-20", provider_reference="T-00016"),
        ]
        taken = report(office, PEOPLE["ren"], provider, rows)
        assert taken.accepted == len(rows), taken.faults
        (number,) = [number for number, row in applications(office).items() if row["provider_reference"] == "T-00015"]
        changes = [("フランチャイズ", "加盟店"), ("チェーン名", "みほんチェーン")]
        assert isinstance(amend(office, PEOPLE["rin"], number, changes, date(2020, 2, 1), "電話で届出"), Entered)
    finally:
        office.engine.dispose()
