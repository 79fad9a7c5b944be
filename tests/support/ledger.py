"""An office in whose ledger something waits: arrivals by mail and by hand, and a file whose time of receipt another person confirms."""

import tempfile
from pathlib import Path
from typing import Final

from secretariat.clock import parse_instant
from secretariat.identifiers import case_number
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.office import Office, open_office
from secretariat.receipts import Arrival, add_receipt, send_back
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import APPLICATION_HEADINGS, application_row, write_workbook

PROVIDER: Final = case_number("P", 1)
ARRIVALS: Final = (
    Arrival("みほん決済株式会社 加盟店係", "加盟店登録申請書(紙)", 42, "mail", parse_instant("2020-01-14T09:10"), PROVIDER),
    Arrival("見本 花子", "開業届の写し", 1, "mail", parse_instant("2020-01-17T15:40")),
    Arrival("窓口(みほん商店)", "確定申告書の写し", 2, "hand", parse_instant("2020-01-20T09:05")),
    Arrival("宛先違い", "他機関あての封書", 1, "mail", parse_instant("2020-01-15T10:00")),
)


def fill_ledger(url: str) -> None:
    """Enters the arrivals, sends the last one back, and holds a file that mai takes in."""
    office = open_office(url, now=OPENED)
    try:
        numbers = [add_receipt(office, PEOPLE["rin"], arrival) for arrival in ARRIVALS]
        assert send_back(office, PEOPLE["rin"], str(numbers[-1]), "当事務局あてではない") is None
        hold(office)
    finally:
        office.engine.dispose()


def hold(office: Office) -> IntakeResult:
    """A file of two applications that mai takes in under a time of receipt that waits for somebody else."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [application_row(101), application_row(102)]
        path = write_workbook(rows, APPLICATION_HEADINGS, Path(folder) / "0117_障害分.csv")
        moment = parse_instant("2020-01-17T16:55")
        held = take_in_applications(office, PEOPLE["mai"], path, PROVIDER, moment, reason="1/17 16時から18時の回線障害のため")
    assert isinstance(held, IntakeResult), held
    return held
