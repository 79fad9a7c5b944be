"""A file of pieces that arrived (入庫一覧): all of its lines are put on the shelf at one moment, or none.

A file that was taken in changes nothing when it comes again; in another file, neither does a line of an item under a delivery note
under which so many of it were received before.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.vocabulary import RefusalCode
from models.vocabulary_kits import DESIGN_JAPANESE, Design, Movement
from secretariat import journal
from secretariat.identifiers import normal_case_number
from secretariat.intake.batch import digest_of
from secretariat.intake.cells import Fault
from secretariat.intake.columns import Column, Kind
from secretariat.intake.table import presentable
from secretariat.kits.carriers.returned_files import Judged, ReturnedFile, Sent, keep_file, known_file, read_rows
from secretariat.kits.warehouse.stock import ACTIONS, ITEMS, StockKey, add_pieces, free_stock, key_of
from secretariat.kits.warehouse.stock_keeping import Delivery, key_of_delivery
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

ENTRIES = table_of(JournalEntry)
KIND: Final = "stock"
MOST_LINES: Final = 1_000  # one transaction enters them
_FAULTY: Final[Mapping[str, tuple[str, str]]] = {
    "stock.no_such_item": ("item", "stock.expected.item"),
    "stock.by_rate": ("return_rate", "stock.expected.rate"),
    "stock.not_by_rate": ("return_rate", "stock.expected.no_rate"),
    "stock.no_such_edition": ("contents_from", "stock.expected.edition"),
}
"""In which column lies what is wrong with an item, and what would be right."""


@dataclass(frozen=True, slots=True)
class _Receipt:
    """One line that is to be entered."""

    row: int
    key: StockKey
    quantity: int
    delivery_note: str
    note: str | None


def stock_columns(programme: Programme) -> tuple[Column, ...]:
    """The columns of such a file. An item goes by its number, or by its name with design, rate and edition."""
    rates = (programme.rates.standard, programme.rates.franchise)
    items = {stocked.item: stocked.item for stocked in programme.kits.stock.items}
    designs = {japanese: design.value for design, japanese in DESIGN_JAPANESE.items()}
    return (
        Column("number", "品目番号", Kind.REFERENCE, required=False, maximum=40),
        Column("item", "品目", Kind.CHOICE, required=False, choices=items),
        Column("design", "デザイン", Kind.CHOICE, required=False, aliases=("規格",), choices=designs),
        Column(
            "return_rate",
            "還元率",
            Kind.CHOICE,
            required=False,
            choices={f"{rate}{sign}": str(rate) for sign in ("%", "") for rate in rates},
        ),
        Column("contents_from", "版", Kind.DATE, required=False),
        Column("quantity", "数量", Kind.PIECES),
        Column("delivery_note", "納品書番号", Kind.REFERENCE, maximum=40),
        Column("note", "備考", Kind.TEXT, required=False, maximum=200),
    )


@repeated
def receive_stock_file(office: Office, person: Person, path: Path) -> ReturnedFile | Refusal:
    """Puts everything on the shelf that a file says has arrived; with any fault, nothing. `accepted` counts lines, `numbers` are Z-…."""
    if refused := may(person.role, "kits"):
        return refused
    digest = digest_of(path)
    if (known := known_file(office, digest)) is not None:
        return known
    columns = stock_columns(office.programme)
    read = read_rows(path, columns)
    if isinstance(read, Refusal):
        return read
    table, rows, result = read
    if result.rows > MOST_LINES:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "stock.too_many_lines", lines=result.rows, limit=MOST_LINES)
    result.file_digest = digest
    with suppress(IntegrityError), office.writing(person.login, ACTIONS[Movement.RECEIVED]) as (session, act):
        judged = _judge(session, office.programme, rows)
        for row, fault in judged.faults.items():
            result.reject(row, table, columns, [fault])
        result.faults.sort(key=lambda fault: fault.row)
        if result.faults or digest is None:
            session.rollback()
            return ReturnedFile(result)
        keep_file(session, act, path, KIND, None, digest, result.rows)
        result.numbers = _enter(session, act, judged.changes)
        result.accepted, result.duplicates = len(judged.changes), judged.unchanged
        return ReturnedFile(result)
    # somebody took in the very same file in that moment
    return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")


def _judge(session: Session, programme: Programme, rows: Sequence[Sent]) -> Judged[_Receipt]:
    """What the lines come to; unchanged is what was received before. Their items are locked."""
    judged: Judged[_Receipt] = Judged()
    named = _named(session, rows)
    read: list[_Receipt] = []
    for sent in rows:
        found = _receipt(programme, named, sent)
        if isinstance(found, Fault):
            judged.faults[sent.row] = found
        else:
            read.append(found)
    free_stock(session, [one.key for one in read])  # locks them, in the order in which everybody does
    before = _received_before(session, {one.key for one in read})
    seen: dict[tuple[StockKey, str], int] = {}
    for one in read:
        same = (one.key, one.delivery_note)
        if (first := seen.setdefault(same, one.row)) != one.row:
            judged.faults[one.row] = _fault("item", "stock.problem.twice", "stock.expected.once", row=first)
        elif (pieces := before.get(same)) is None:
            judged.changes.append(one)
        elif pieces == one.quantity:
            judged.unchanged += 1
        else:
            judged.faults[one.row] = _fault("quantity", "stock.problem.other_quantity", "stock.expected.other_note", pieces=pieces)
    return judged


def _receipt(programme: Programme, named: Mapping[str, StockKey], sent: Sent) -> _Receipt | Fault:
    quantity = sent.values["quantity"]
    if not isinstance(quantity, int) or quantity == 0:
        return _fault("quantity", "stock.problem.no_pieces", "stock.expected.pieces")
    number, item, rate = sent.text("number"), sent.text("item"), sent.text("return_rate")
    day = date.fromisoformat(sent.text("contents_from")) if sent.text("contents_from") else None
    design, told = sent.text("design"), sent.text("delivery_note")
    if number:
        key = named.get(normal_case_number(number))
        if key is None:
            return _fault("number", "stock.problem.unknown_number", "stock.expected.number", number=presentable(number))
        given = {"item": item, "design": design, "return_rate": rate, "contents_from": day}
        own = {"item": key.item, "design": key.design.value, "return_rate": str(key.return_rate), "contents_from": key.contents_from}
        if other := next((name for name, value in given.items() if value and value != own[name]), None):
            return _fault(other, "stock.problem.other_item", "stock.expected.same_item", number=normal_case_number(number), item=key.item)
        item, design, rate, day = key.item, key.design.value, str(key.return_rate), key.contents_from
    elif not item:
        return _fault("item", "stock.problem.no_item", "stock.expected.item")
    delivery = Delivery(item, design or Design.STANDARD.value, quantity, int(rate or 0) or None, day)
    known = key_of_delivery(programme, delivery)
    if isinstance(known, Refusal):
        column, expected = _FAULTY[known.message.key]
        return Fault(column, known.message, Message(expected, known.message.parameters))
    return _Receipt(sent.row, known, quantity, told, sent.text("note") or None)


def _fault(column: str, problem: str, expected: str, **parameters: object) -> Fault:
    return Fault(column, Message(problem, parameters), Message(expected, parameters))


def _named(session: Session, rows: Iterable[Sent]) -> dict[str, StockKey]:
    wanted = {normal_case_number(sent.text("number")) for sent in rows if sent.text("number")}
    found = session.execute(sa.select(ITEMS).where(ITEMS.c.number.in_(wanted))).mappings()
    return {row["number"]: key_of(row) for row in found}


def _received_before(session: Session, keys: Iterable[StockKey]) -> dict[tuple[StockKey, str], int]:
    """How many pieces of these items were received under each delivery note."""
    wanted = set(keys)
    rows = session.execute(sa.select(ITEMS).where(ITEMS.c.item.in_({key.item for key in wanted}))).mappings()
    by_number = {row["number"]: key_of(row) for row in rows if key_of(row) in wanted}
    e = ENTRIES.c
    entries = sa.select(e.case_id, e.payload).where(e.case_id.in_(by_number), e.action == ACTIONS[Movement.RECEIVED])
    found: dict[tuple[StockKey, str], int] = {}
    for row in session.execute(entries):
        payload = json.loads(row.payload)
        if "delivery_note" in payload:
            found[by_number[row.case_id], payload["delivery_note"]] = payload["quantity"]
    return found


def _enter(session: Session, act: journal.Act, receipts: Sequence[_Receipt]) -> list[str]:
    return [
        add_pieces(session, act, Movement.RECEIVED, one.key, one.quantity, {"delivery_note": one.delivery_note}, one.note)
        for one in receipts
    ]
