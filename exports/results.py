"""What payment providers get back after a cutoff (審査結果): one workbook for each, all of them in one run, with a list of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final

from exports.file_names import provider_file_name
from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.exporting import keep_export
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.replacing import replacing_together
from secretariat.reports import ResultRow
from secretariat.results_report import RESULTS, count_results, results_by_provider
from secretariat.staff import Person

INDEX_NAME: Final = "00_一覧.xlsx"

COLUMNS = (
    Column("provider_reference", "申請番号", "text", 20),
    Column("number", "受付番号", "text", 14),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("result", "結果", "text", 12),
    Column("return_rate", "還元率", "percent", 8),
    Column("start_on", "還元開始日", "date", 12),
    Column("reason", "理由", "wrapped", 70),
)


def write_results(provider_number: str, provider_name: str, rows: Iterable[ResultRow], path: Path, *, created: datetime) -> int:
    """Writes one provider's workbook and gives the number of its rows.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """
    table = Table("審査結果", COLUMNS, rows_of(COLUMNS, rows))
    (written,) = write_workbook(path, [table], created=created, title=f"審査結果　{provider_name}（{provider_number}）")
    return written


@dataclass(frozen=True, slots=True)
class WrittenResults:
    """What a run wrote: the list of the files and the files, in order of the providers' numbers, and rows of results in all.

    stopped: it was called off, and what stood in the folder stands there unchanged.
    """

    files: tuple[Path, ...]
    rows: int
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class _IndexRow:
    provider_number: str
    provider_name: str
    file: str
    rows: int
    by_result: Counter[str]


class _CalledOffError(Exception):
    """Somebody has called the run off."""


@dataclass(slots=True)
class _Passing:
    """Rows of results on their way into workbooks, counted."""

    total: int
    progress: Callable[[int, int], None]
    stop: Callable[[], bool]
    done: int = 0
    by_result: Counter[str] = field(default_factory=Counter)

    def counted(self, rows: Iterable[ResultRow]) -> Iterator[ResultRow]:
        """The rows of one provider. Raises _CalledOffError."""
        self.by_result = Counter()
        for row in rows:
            if self.stop():
                raise _CalledOffError
            yield row
            self.done += 1
            self.by_result[row.result] += 1
            self.progress(self.done, self.total)


def write_all_results(
    office: Office,
    person: Person,
    start_on: date | None,
    folder: Path,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> WrittenResults | Refusal:
    """Writes the results of a start day, or all, into a folder: a workbook for each provider and the list of them.

    All are written apart and take their places together at the end, the list last. Where there are none, so is there no list.
    Raises OSError when they cannot be written.
    """
    created = office.clock.now()
    rows: list[_IndexRow] = []
    with results_by_provider(office, person, start_on) as found:
        if isinstance(found, Refusal):
            return found
        folder.mkdir(parents=True, exist_ok=True)
        passing = _Passing(count_results(office, start_on), progress, stop)
        try:
            with replacing_together(folder) as apart:
                for number, name, told in found:
                    file = apart / provider_file_name(number, name, ".xlsx")
                    count = write_results(number, name, passing.counted(told), file, created=created)
                    rows.append(_IndexRow(number, name, file.name, count, passing.by_result))
                if rows:
                    _write_index(rows, start_on, apart / INDEX_NAME, created)
        except _CalledOffError:
            return WrittenResults((), 0, stopped=True)
    written = tuple(folder / name for name in (INDEX_NAME, *(row.file for row in rows))) if rows else ()
    if written:
        filters = {"start": start_on.isoformat() if start_on else None}
        keep_export(office, person, "results", filters, passing.done, written)
    return WrittenResults(written, passing.done)


def _write_index(rows: Iterable[_IndexRow], start_on: date | None, path: Path, created: datetime) -> None:
    columns = (
        Column("provider_number", "決済事業者番号", "text", 16),
        Column("provider_name", "決済事業者名", "text", 32),
        Column("file", "ファイル", "text", 40),
        Column("rows", "件数", "integer", 10),
        *(Column(key, name, "integer", 10) for key, name in RESULTS.items()),
    )
    lines = (
        (row.provider_number, row.provider_name, row.file, row.rows, *(row.by_result[name] for name in RESULTS.values())) for row in rows
    )
    about = f"{start_on:%Y/%m/%d}開始分" if start_on else "全開始日"
    write_workbook(path, [Table("一覧", columns, lines)], created=created, title=f"審査結果一覧　{about}")
