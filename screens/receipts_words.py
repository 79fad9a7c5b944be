"""The ledger of receipts as its list shows it: files that wait for a second person first, then what arrived, the longest wait first."""

from dataclasses import dataclass

from models.vocabulary import ReceiptStatus
from screens.formats import count, full_moment, short_moment
from screens.text import cell
from screens.widgets.paged_table import Line
from screens.workplace import Workplace
from secretariat.intake.holding import HeldRow
from secretariat.receipts import ReceiptRow

Row = HeldRow | ReceiptRow


@dataclass(frozen=True, slots=True)
class Cells:
    """What stands in the columns of one line."""

    sign: str
    state: str
    sender: str
    what: str
    pieces: int


def found_by(row: Row) -> str:
    """What the filter looks through."""
    if isinstance(row, HeldRow):
        return " ".join((row.number, row.provider, row.file_name, row.entered_by, row.reason))
    return " ".join((row.number, row.sender, row.provider or "", row.what, row.taken_in_as or ""))


def ledger_line(row: Row, workplace: Workplace) -> Line:
    """As a line of the list."""
    cells = _held_cells(row, workplace) if isinstance(row, HeldRow) else _receipt_cells(row, workplace)
    return Line(
        row.number,
        {
            "state": cell(f"{cells.sign:<2} {cells.state}"),
            "received": cell(short_moment(row.received_at)),
            "sender": cell(cells.sender),
            "what": cell(cells.what),
            "pieces": cell(count(cells.pieces), right=True),
            "number": cell(row.number),
        },
    )


def _held_cells(row: HeldRow, workplace: Workplace) -> Cells:
    return Cells("…" if row.is_own else "!!", workplace.words("screen_receipts.awaits"), row.provider, row.file_name, row.accepted)


def _receipt_cells(row: ReceiptRow, workplace: Workplace) -> Cells:
    if row.status is ReceiptStatus.WAITING:
        waits = workplace.words("screen_receipts.days" if row.days_waiting else "screen_receipts.today", days=row.days_waiting)
        return Cells("!" if row.late else "", waits, row.provider or row.sender, row.what, row.pieces)
    sign = "✓" if row.status is ReceiptStatus.TAKEN_IN else "–"
    return Cells(sign, workplace.words(f"words.receipt_status.{row.status}"), row.provider or row.sender, row.what, row.pieces)


def detail_text(row: Row, workplace: Workplace) -> str:
    """The marked line in full."""
    words, received = workplace.words, full_moment(row.received_at, workplace.language)
    if isinstance(row, HeldRow):
        counts = {"accepted": row.accepted, "rows": row.rows}
        about = words("screen_receipts.held", number=row.number, received=received, name=row.entered_by, **counts)
        return f"{about}\n{words('screen_receipts.reason', reason=row.reason)}"
    channel = words(f"words.channel.{row.channel}")
    about = words("screen_receipts.arrived", number=row.number, received=received, channel=channel, name=row.entered_by)
    became = words("screen_receipts.became", case=row.taken_in_as) if row.taken_in_as else ""
    return "\n".join((about, "  ".join(part for part in (row.sender, row.what, became) if part)))
