"""The forms of the stock: pieces that arrived, a count of the shelf, pieces that were lost."""

from datetime import date
from typing import ClassVar, Final

from models.vocabulary_kits import Design
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.form import Entry
from screens.stock_words import figures_of, named
from screens.workplace import Workplace
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.kits.contents import editions_of
from secretariat.kits.warehouse.stock_keeping import Delivery, count_stock, lose_stock, receive_stock
from secretariat.kits.warehouse.stock_listing import StockLine
from secretariat.refusal import Message, Refusal
from secretariat.text import half_width

UNREADABLE: Final = -1  # refused as no quantity


class ReceiptDialog(ActDialog):
    """Of an item that is marked already: only how many is to be typed."""

    AUTO_FOCUS: ClassVar[str | None] = "#quantity"


def _pieces(typed: str) -> int:
    digits = half_width(typed).replace(",", "")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 12 else UNREADABLE


def receiving(line: StockLine | None, workplace: Workplace) -> ActDialog:
    """Pieces arrived; the marked item is the one that is chosen at first."""
    office, person, words = workplace.office, workplace.person, workplace.words
    programme = office.programme
    kinds = [
        (f"{stocked.item}/{rate}", f"{stocked.item} {rate}%" if rate else stocked.item)
        for stocked in programme.kits.stock.items
        for rate in ((programme.rates.standard, programme.rates.franchise) if stocked.by_rate else (0,))
    ]
    several = any(len(editions_of(programme, stocked)) > 1 for stocked in programme.kits.stock.items)

    def act(filled: Filled) -> Message | Refusal:
        item, _, rate = filled["kind"].rpartition("/")
        edition: date | None = filled.days.get("edition")
        delivery = Delivery(item, filled["design"], _pieces(filled["quantity"]), int(rate) or None, edition, filled["note"] or None)
        number = receive_stock(office, person, delivery)
        return number if isinstance(number, Refusal) else Message("screen_stock.received", {"number": number, "pieces": delivery.quantity})

    entries = (
        Entry("kind", words("screen_stock.item"), f"{line.item}/{line.return_rate}" if line else "", options=tuple(kinds)),
        Entry(
            "design",
            words("screen_stock.design"),
            line.design.value if line else "",
            options=tuple((design.value, words(f"words.design.{design}")) for design in Design),
        ),
        *((DayEntry("edition", words("screen_stock.edition"), longest=20, needed=False),) if several else ()),
        Entry("quantity", words("screen_stock.quantity"), longest=12),
        Entry("note", words("screen_stock.note"), longest=NOTE_LENGTH),
    )
    return (ReceiptDialog if line is not None else ActDialog)(
        words("screen_stock.receiving"), words("screen_stock.receiving_about"), entries, act
    )


def counting(line: StockLine, workplace: Workplace) -> ActDialog:
    """The shelf was counted."""
    office, person, words = workplace.office, workplace.person, workplace.words
    number = line.number or ""

    def act(filled: Filled) -> Refusal | None:
        return count_stock(office, person, number, _pieces(filled["counted"]), filled["note"] or None, seen=line.version)

    entries = (
        Entry("counted", words("screen_stock.counted"), longest=12),
        Entry("note", words("screen_stock.note_for_difference"), longest=NOTE_LENGTH),
    )
    about = f"{named(line, workplace)}\n{figures_of(line, workplace)}"
    return ActDialog(words("screen_stock.counting"), about, entries, act, Message("screen_stock.count_entered", {"number": number}))


def losing(line: StockLine, workplace: Workplace) -> ActDialog:
    """Pieces were lost or spoilt."""
    office, person, words = workplace.office, workplace.person, workplace.words
    number = line.number or ""

    def act(filled: Filled) -> Refusal | None:
        return lose_stock(office, person, number, _pieces(filled["quantity"]), filled["note"], seen=line.version)

    entries = (
        Entry("quantity", words("screen_stock.quantity"), longest=12),
        Entry("note", words("screen_stock.note_needed"), longest=NOTE_LENGTH),
    )
    about = f"{named(line, workplace)}\n{figures_of(line, workplace)}"
    return ActDialog(words("screen_stock.losing"), about, entries, act, Message("screen_stock.loss_entered", {"number": number}))
