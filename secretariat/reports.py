"""The rows of what leaves the office as workbooks: plain values, so that the writers know neither records nor database.

Instants are aware; dates are days in Japan; rates are whole percent; words that stand in a report are already Japanese.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One application as the office sees it (審査状況)."""

    number: str
    provider_number: str
    provider_name: str
    provider_reference: str
    merchant_id: str | None
    store_number: str
    store_name: str
    prefecture: str
    city: str
    industry: str
    status: str
    public_status: str
    received_at: datetime
    cutoff_at: datetime | None
    due_on: date | None
    start_on: date | None
    decided_at: datetime | None
    assignee: str | None
    verdict: str
    return_rate: int | None
    subsidised: bool | None
    days_waiting: int
    open_points: int


@dataclass(frozen=True, slots=True)
class ProviderRow:
    """One payment provider and how many of its applications stand where (決済事業者別件数)."""

    number: str
    name: str
    status: str
    services: int
    received: int
    in_review: int
    returned: int
    awaiting_second: int
    approved: int
    registered: int
    rejected: int
    withdrawn: int
    cancelled: int


@dataclass(frozen=True, slots=True)
class ShipmentRow:
    """One parcel (発送). `kit` is A or B, `rate` whole percent."""

    number: str
    kit: str
    rate: int | None
    status: str
    store_number: str
    store_name: str
    merchant_id: str | None
    addressee: str
    postal_code: str
    address: str
    phone: str
    due_on: date | None
    planned_at: datetime


@dataclass(frozen=True, slots=True)
class CutoffRow:
    """One row of the calendar: what was received for it, and how far it is (締切別件数)."""

    start_on: date
    cutoff_at: datetime
    received: int
    decided: int
    open: int
    registered: int
    closed: bool


@dataclass(frozen=True, slots=True)
class StatusReport:
    """Everything in the status workbook. The long lists are read once, in the order applications, providers, shipments.

    `filters` says in words what the lists were limited to; empty means everything.
    """

    as_at: datetime
    made_by: str
    filters: tuple[str, ...]
    counts_by_status: Sequence[tuple[str, int]]
    cutoffs: Sequence[CutoffRow]
    providers: Iterable[ProviderRow]
    applications: Iterable[StatusRow]
    shipments: Iterable[ShipmentRow]


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What a provider is told of one application (審査結果): `result` is 登録, 補正依頼, 登録不可 or 取下げ."""

    provider_reference: str
    number: str
    merchant_id: str | None
    store_name: str
    result: str
    return_rate: int | None
    start_on: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class IntakeReportRow:
    """What a provider is told of one row that it sent (受付結果): `result` is 受付, 重複 or 不備.

    `cells` are the cells as they came, in the order of the report's headings; `marked`: what is to be said of some of them, by their
    0-based positions in it.
    """

    cells: tuple[object, ...]
    result: str
    number: str | None
    merchant_id: str | None
    reason: str
    marked: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class FieldFaults:
    """What was wrong in one column of a file, in words: in how many rows which problem, the most frequent first."""

    heading: str
    rows: int
    problems: tuple[tuple[str, int], ...]
