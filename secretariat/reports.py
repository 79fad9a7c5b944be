"""The rows of what leaves the office as workbooks: plain values, so that the writers know neither records nor database.

Instants are aware; dates are days in Japan; rates are whole percent; words that stand in a report are already Japanese.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


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
