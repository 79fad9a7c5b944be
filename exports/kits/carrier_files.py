"""The file that a carrier's program takes in (出荷データ), and the report of what was replaced in it and of what stays behind.

The file gets its name only when every row was read back and its parcels are handed over: one that lies there is what went.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from exports.workbook import Column, Table, write_workbook
from models.vocabulary import RefusalCode
from models.vocabulary_kits import Carrier, ShippingBatchStatus
from secretariat.kits.carriers.handing_over import HandOver, close_batch, file_is_there, hand_over, prepare_hand_over
from secretariat.kits.carriers.layouts import ENCODING, layout_of
from secretariat.kits.carriers.rows import CarrierRow, Replaced, Staying
from secretariat.messages import say, text
from secretariat.office import Office
from secretariat.refusal import Refusal, refuse
from secretariat.replacing import NotWholeError, replacing
from secretariat.staff import Person

ATTEMPTS: Final = 5  # each time somebody changed a parcel in the very moment
REPORT_COLUMNS: Final = (
    Column("number", "発送番号", "text", 16),
    Column("result", "結果", "text", 14),
    Column("part", "項目", "text", 12),
    Column("character", "元の文字", "text", 12),
    Column("form", "置換後", "text", 12),
    Column("why", "理由", "wrapped", 70),
)
REPLACED, STAYS = "文字の置換", "対象外"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What a hand-over came to: rows in the file (none: no file), parcels handed over by this call, what was replaced, what stays.

    `codes_missing`: columns of the contract that the programme file leaves empty; `was_owed`: a run before had handed over without a file.
    """

    batch: str
    carrier: Carrier
    rows: int
    handed_over: int
    replaced: tuple[Replaced, ...]
    staying: tuple[Staying, ...]
    codes_missing: tuple[str, ...]
    was_owed: bool


class _ChangedMeanwhileError(Exception):
    """Some of the parcels in the file did not go after all."""


def hand_over_batch(office: Office, person: Person, number: str, carrier: Carrier, path: Path) -> HandedOver | Refusal:
    """Writes a batch's file for a carrier and hands its packed parcels over; called again it gives the same file and changes nothing.

    A run that broke off is finished by the next. Raises OSError when the file cannot be written.
    """
    handed_over, was_owed = 0, None
    for _ in range(ATTEMPTS):
        wanted = prepare_hand_over(office, person, number, carrier)
        if isinstance(wanted, Refusal):
            return wanted
        was_owed = wanted.file_owed if was_owed is None else was_owed
        try:
            handed_over += _write_and_hand_over(office, person, wanted, path)
        except _ChangedMeanwhileError as fewer:
            handed_over += int(fewer.args[0])
            continue
        if wanted.rows and wanted.batch_status != ShippingBatchStatus.HANDED_OVER:
            close_batch(office, person, wanted.batch)
        if wanted.rows:
            file_is_there(office, person, wanted)
        replaced = tuple(one for row in wanted.rows for one in row.replaced)
        missing = wanted.codes_missing if wanted.rows else ()
        return HandedOver(wanted.batch, carrier, len(wanted.rows), handed_over, replaced, wanted.staying, missing, was_owed)
    return refuse(RefusalCode.BUSY, "carriers.changing", number=number)


def _write_and_hand_over(office: Office, person: Person, wanted: HandOver, path: Path) -> int:
    gone = 0

    def settle(written: Path) -> None:
        nonlocal gone
        compare_carrier_file(written, wanted.carrier, wanted.rows)
        gone = hand_over(office, person, wanted)
        if gone < len(wanted.new):
            raise _ChangedMeanwhileError(gone)

    if wanted.rows:
        with replacing(path, settle) as file:
            write_carrier_rows(file, wanted.carrier, wanted.rows)
    return gone


def write_carrier_rows(file: IO[bytes], carrier: Carrier, rows: Sequence[CarrierRow]) -> None:
    """The headings and the rows as the carrier's program reads them: cp932, lines ended by CR LF. Raises OSError."""
    text = io.TextIOWrapper(file, encoding=ENCODING, newline="", write_through=False)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(layout_of(carrier).headings)
    writer.writerows(row.cells for row in rows)
    text.flush()
    text.detach()


def compare_carrier_file(path: Path, carrier: Carrier, rows: Sequence[CarrierRow]) -> None:
    """Reads a file back. Raises NotWholeError where it has anything else than the headings and these rows."""
    try:
        with path.open(encoding=ENCODING, newline="") as file:
            read = csv.reader(file, strict=True)
            same = tuple(next(read, ())) == layout_of(carrier).headings
            same = same and all(tuple(next(read, ())) == row.cells for row in rows) and next(read, None) is None
    except (ValueError, csv.Error):  # ValueError: does not decode
        same = False
    if not same:
        raise NotWholeError(path)


def write_hand_over_report(path: Path, done: HandedOver, *, created: datetime) -> int:
    """出荷データ作成結果: what was replaced and what stays, one per row; gives how many. Raises OSError when it cannot be written."""
    table = Table("出荷データ作成結果", REPORT_COLUMNS, _report_rows(done))
    (written,) = write_workbook(path, [table], created=created, title=f"出荷データ作成結果　{done.batch}")
    return written


def _report_rows(done: HandedOver) -> Iterator[tuple[object, ...]]:
    for one in done.staying:
        yield one.number, STAYS, None, None, None, say("ja", one.why)
    for swap in done.replaced:
        yield swap.number, REPLACED, text("ja", f"carriers.part.{swap.part}"), swap.character, swap.form, None
