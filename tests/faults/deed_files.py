"""Files that people hand in while they do what `deeds` says: made of what the office holds at that moment."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Protocol

from secretariat.intake.columns import KIT_ORDER_COLUMNS
from secretariat.programme import packaged_programme
from tests.support.amendment_work import AMENDMENT_HEADINGS, report_row
from tests.support.carrier_work import sent_back, status_file, tracking_number
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, Row, application_row, provider_row, write_workbook
from tests.support.stock_work import RECEIPT_HEADINGS, receipt

PDF: Final = b"%PDF-1.7\nmade up\n%%EOF\n"
TODAY: Final = "2020-01-28"
REGISTERED: Final = "SELECT number FROM application WHERE status = 'registered' ORDER BY id"
ON_THE_WAY: Final = "SELECT number FROM shipment WHERE status = 'handed-over' ORDER BY id"
SMALL: Final = "capital_yen = 50_000_000\nemployees = 50\n"
STAFF_HEADINGS: Final = {word: word for word in ("login", "name", "role")}
KIT_ORDER_HEADINGS: Final = {column.key: column.heading for column in KIT_ORDER_COLUMNS}


class Finder(Protocol):
    """Looks into the office; files are made in `folder`."""

    @property
    def folder(self) -> Path:
        """Where files are made."""

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """What a query finds."""

    def first(self, name: str) -> str:
        """The first that goes by a name."""


def _applications(office: Finder, name: str, *rows: Row) -> Path:
    services = office.first("service")
    return write_workbook([{**row, "services": services} for row in rows], APPLICATION_HEADINGS, office.folder / name)


def _new_applications(office: Finder) -> Path:
    online = application_row(75, store_kind="EC", store_url="https://shop.example/")
    return _applications(office, "new.csv", application_row(71), application_row(72), online)


def _late(office: Finder) -> Path:
    doubtful = application_row(73, applicant_kind="その他", corporate_number="")
    return _applications(office, "late.csv", doubtful, application_row(74, employees="many"))


def _text(office: Finder, name: str, content: str | bytes) -> Path:
    path = office.folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _papers(office: Finder) -> Path:
    folder = office.folder / "papers"
    folder.mkdir(exist_ok=True)
    (folder / f"{office.first('registered')}_登記簿.pdf").write_bytes(PDF)
    return folder


def _amendments(office: Finder) -> Path:
    (first,), (second,) = office.rows(f"{REGISTERED} LIMIT 2")
    rows = [
        report_row("N-1", str(first), "電話番号", "03-5555-4321", TODAY),
        report_row("N-2", str(second), "店舗名", "見本商店", TODAY),
    ]
    return write_workbook(rows, AMENDMENT_HEADINGS, office.folder / "amendments.csv")


def _tracking(office: Finder) -> Path:
    return sent_back(office.folder / "tracking.csv", [(str(office.rows(ON_THE_WAY)[0][0]), tracking_number(700))])


def _statuses(office: Finder) -> Path:
    return status_file(office.folder / "statuses.csv", [(str(office.rows(ON_THE_WAY)[0][0]), "配達完了", TODAY, "")])


def _kit_orders(office: Finder) -> Path:
    row = {"order_reference": "O-1", "number": office.first("registered"), "item": "ステッカー", "quantity": 2}
    return write_workbook([row], KIT_ORDER_HEADINGS, office.folder / "orders.csv")


def _temps(office: Finder) -> Path:
    return write_workbook([{"login": "tan", "name": "見本 丹", "role": "reviewer"}], STAFF_HEADINGS, office.folder / "temps.csv")


FILES: Final[Mapping[str, Callable[[Finder], Path | str]]] = {
    "new_applications": _new_applications,
    "late": _late,
    "held_up": lambda office: _applications(office, "held.csv", application_row(76)),
    "no_table": lambda office: _text(office, "notes.csv", "no table\n"),
    "paper": lambda office: _text(office, "paper.pdf", PDF),
    "papers": _papers,
    "amendments": _amendments,
    "tracking": _tracking,
    "another_tracking": lambda _: tracking_number(701),
    "statuses": _statuses,
    "kit_orders": _kit_orders,
    "stock_file": lambda office: write_workbook([receipt("チラシ", 20, "5")], RECEIPT_HEADINGS, office.folder / "stock.csv"),
    "providers": lambda office: write_workbook([provider_row(77)], PROVIDER_HEADINGS, office.folder / "providers.csv"),
    "programme": lambda office: _text(office, "stricter.toml", packaged_programme().replace(SMALL, "capital_yen = 1\nemployees = 1\n")),
    "temps": _temps,
}
"""What a word in braces stands for, if it is no number of the office: mostly a file, made anew whenever it is named."""
