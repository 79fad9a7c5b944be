"""The cases that hold personal data, by their kinds: which records they are, and what may be done about them."""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from models.amendment import Amendment
from models.application import Application
from models.base import table_of
from models.evidence import Evidence
from models.figures import DayBook
from models.inquiry import Inquiry
from models.kit import Shipment
from models.privacy import PrivacyRequest
from models.provider import Provider
from models.receipt import Receipt
from secretariat.casework.acts import Process
from secretariat.casework.process import PERSONAL, PRIVACY_REQUEST

APPLICATIONS, AMENDMENTS, EVIDENCES, PROVIDERS = table_of(Application), table_of(Amendment), table_of(Evidence), table_of(Provider)
INQUIRIES, SHIPMENTS, RECEIPTS, REQUESTS = table_of(Inquiry), table_of(Shipment), table_of(Receipt), table_of(PrivacyRequest)
BOOKS = table_of(DayBook)
REQUEST: Final = Process(REQUESTS, PRIVACY_REQUEST, "privacy_request_status", "D", "privacy-request")
HELD: Final = {
    "A": Process(APPLICATIONS, PERSONAL["A"], "application_status", "A", "application"),
    "T": Process(AMENDMENTS, PERSONAL["T"], "amendment_status", "T", "amendment"),
    "E": Process(EVIDENCES, PERSONAL["E"], "evidence_status", "E", "evidence"),
    "Q": Process(INQUIRIES, PERSONAL["Q"], "inquiry_status", "Q", "inquiry", by_provider=False),
    "K": Process(SHIPMENTS, PERSONAL["K"], "shipment_status", "K", "shipment"),
    "L": Process(RECEIPTS, PERSONAL["L"], "receipt_status", "L", "receipt"),
    "P": Process(PROVIDERS, PERSONAL["P"], "provider_status", "P", "provider"),
    "D": Process(REQUESTS, PERSONAL["D"], "privacy_request_status", "D", "privacy-request"),
}
"""By the prefix of their numbers; a hold on one keeps it."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A case that may be erased, as its row is: `id` is None for books of days, which have neither number nor status."""

    id: int | None
    number: str
    version: int
    status: str | None


def ended_cases(table: sa.Table) -> sa.Select[tuple[object, ...]]:
    """The columns of a table of cases that `Ended` is made of, in its order."""
    c = table.c
    if table is BOOKS:
        return sa.select(sa.null(), c.case_id, c.version, sa.null())
    return sa.select(c.id, c.number, c.version, c.status)


def number_of(table: sa.Table) -> sa.Column[str]:
    """The column by which the journal knows a case."""
    column: sa.Column[str] = table.c.number if "number" in table.c else table.c.case_id
    return column
