"""The workspace of one batch: the scanner types into a field that keeps the focus; a wrong parcel is said loudly, by sign and word."""

from collections import deque
from collections.abc import Sequence
from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal

from models.vocabulary import RefusalCode
from models.vocabulary_kits import ShippingBatchStatus
from screens.batch_papers import offer_papers
from screens.batch_scans import FRAMES, LAST_SCANS, RIGHT, SAID, UNDONE, UNREAD, WEIGHTS, WRONG, Scan
from screens.commands import Command
from screens.dialog import ConfirmDialog
from screens.formats import count, short_day
from screens.hand_over import offer_hand_over
from screens.list_screen import ListScreen, Page, Wanted, page_by_number
from screens.text import cell, shown
from screens.widgets.field import Field
from screens.widgets.paged_table import WIDE, Column, Line
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain
from screens.widgets.signed_lines import SignedLine, SignedLines
from secretariat.kits.warehouse.batch_leaving import Dropped, leave_batch
from secretariat.kits.warehouse.batch_listing import PAGE, BatchCard, BatchParcel, batch_parcels, show_batch
from secretariat.kits.warehouse.batch_printing import Printed, print_batch
from secretariat.kits.warehouse.scanning import Packed, pack, undo_pack
from secretariat.refusal import Message, Refusal

BAR: Final = 30


class BatchScreen(ListScreen[BatchParcel, str]):
    """Its parcels in packing order; what is scanned goes to the field, wherever the cursor is."""

    place = "batch"
    AUTO_FOCUS = "#scan"
    DEFAULT_CSS = """
    BatchScreen #filter, BatchScreen #filter-label { display: none; }
    BatchScreen #scanning { height: 1; padding: 0 1; }
    BatchScreen #scan-label { width: auto; height: 1; padding: 0 1 0 0; text-style: bold; color: $accent; }
    BatchScreen #scan { width: 30; }
    BatchScreen #progress { width: 1fr; height: 1; padding: 0 0 0 2; }
    BatchScreen #verdict { height: 4; padding: 0 2; margin: 0 1; border: round $foreground 30%; }
    BatchScreen #verdict.-right { border: round $success; color: $text-success; text-style: bold; }
    BatchScreen #verdict.-wrong { border: heavy $error; color: $text-error; text-style: bold reverse; }
    BatchScreen #scans { height: auto; max-height: 5; margin: 0 1; padding: 0 2; }
    """

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.card: BatchCard | None = None
        self._everything = False
        self._waiting: deque[str] = deque()  # scans that came while another one was being entered
        self._scans: deque[Scan] = deque(maxlen=LAST_SCANS)
        self._packed: list[str] = []  # what was packed here, the last at the end

    def heading(self) -> str:
        """Number, kit, status."""
        if self.card is None:
            return self.number
        kit = self.words(f"words.kit.{self.card.row.kit.value}")
        return f"{self.number}  {kit}  {self.words(f'words.shipping_batch_status.{self.card.row.status.value}')}"

    def body(self) -> ComposeResult:
        """The scanner's field and how far it is, what came of the last scan, the ones before, the parcels."""
        with Horizontal(id="scanning"):
            yield Plain(shown(self.words("screen_batch.scan")), plain_id="scan-label")
            yield Field(placeholder=self.words("screen_batch.scan_here"), longest=100, field_id="scan")
            yield Plain(plain_id="progress")
        yield Paragraph(paragraph_id="verdict")
        yield SignedLines(lines_id="scans")
        yield from super().body()

    def columns(self) -> Sequence[Column]:
        """The parcel and where it stands."""
        return (
            Column("number", self.words("screen_batch.parcel"), 15),
            Column("status", self.words("screen_batch.status"), 16),
            Column("store", self.words("screen_batch.store"), 0),
            Column("rate", self.words("screen_batch.rate"), 8, right=True),
            Column("due", self.words("screen_batches.due"), 8, right=True),
        )

    def read(self, wanted: Wanted[str]) -> Page[BatchParcel, str] | Refusal:
        """A page of its parcels."""
        office, person = self.workplace.office, self.workplace.person
        card = show_batch(office, person, self.number)
        if isinstance(card, Refusal):
            return card
        self.card = card
        found = batch_parcels(
            office, person, self.number, waiting=not self._everything, after=wanted.after, before=wanted.before, limit=PAGE
        )
        if isinstance(found, Refusal):
            return found
        total = card.row.parcels if self._everything else card.row.parcels - card.row.packed
        return page_by_number(found.parcels, wanted, has_more=found.has_more, total=total)

    def line(self, row: BatchParcel) -> Line:
        """One of them."""
        status = self.words(f"words.shipment_status.{row.status.value}")
        sign = "!" if row.held_for is not None else " "
        return Line(
            row.number,
            {
                "number": cell(f"{sign} {row.number}"),
                "status": cell(self.words("screen_batch.is_held") if row.held_for is not None else status),
                "store": cell(row.store),
                "rate": cell(f"{row.return_rate}%", right=True),
                "due": cell(short_day(row.due_on), right=True),
            },
        )

    def page_shown(self) -> None:
        """How far it is, and what comes next."""
        if self.card is not None:
            self._show_progress(self.card)
            if self.card.row.files_owed:
                self._say_owed(self.card)
            elif not self._scans or self.card.row.status is ShippingBatchStatus.PACKED:
                self._say_next(self.card.row.status)
        self.refresh_keys()

    def on_resize(self) -> None:
        """The bar is there where there is room."""
        if self.card is not None:
            self._show_progress(self.card)

    def _show_progress(self, card: BatchCard) -> None:
        row = card.row
        done = BAR * row.packed // row.parcels if row.parcels else 0
        held = self.words("screen_batch.held", held=row.held) if row.held else ""
        told = self.words("screen_batch.progress", packed=count(row.packed), total=count(row.parcels))
        bar = "█" * done + "░" * (BAR - done) if self.size.width >= WIDE else ""
        self.query_one("#progress", Plain).show(shown("  ".join(part for part in (bar, told, held) if part)), same_size=True)

    def _say_next(self, status: ShippingBatchStatus) -> None:
        verdict = self.query_one("#verdict", Paragraph)
        verdict.set_classes("-right" if status is ShippingBatchStatus.PACKED else "")
        verdict.update(self.words(f"screen_batch.next_{status.value.replace('-', '_')}"))

    def _say_owed(self, card: BatchCard) -> None:
        verdict = self.query_one("#verdict", Paragraph)
        verdict.set_classes("")
        carriers = " / ".join(self.words(f"words.carrier.{carrier}") for carrier in card.row.files_owed)
        verdict.update(self.words("screen_batch.file_owed", carrier=carriers))

    def why_empty(self) -> str:
        """Everything is packed, or everything has left the batch."""
        return self.words("screen_batch.none" if self._everything else "screen_batch.none_waiting")

    def view_words(self) -> str:
        """Which parcels."""
        return self.words("screen_batch.everything" if self._everything else "screen_batch.waiting")

    # scanning

    @property
    def scan_field(self) -> Field:
        """Where the scanner types."""
        return self.query_one("#scan", Field)

    def on_key(self, event: events.Key) -> None:
        """A scanner types wherever the focus is: it goes to its field."""
        if event.is_printable and event.character is not None and self.table.has_focus:
            event.stop()
            event.prevent_default()
            self.set_focus(self.scan_field)
            self.scan_field.insert_text_at_cursor(event.character)

    def on_input_submitted(self, event: Field.Submitted) -> None:
        """Enter, which scanners send at the end."""
        if event.input is self.scan_field:
            event.stop()
            scanned = self.scan_field.value.strip()
            self.scan_field.value = ""
            if scanned:
                self._waiting.append(scanned)
                self._enter_next()

    def _enter_next(self) -> None:
        if self._waiting and not self.writing:
            office, person, number, scanned = self.workplace.office, self.workplace.person, self.number, self._waiting.popleft()
            self.write(lambda: pack(office, person, number, scanned), lambda answer: self._entered(answer, scanned))

    def _entered(self, answer: Packed | Refusal, scanned: str) -> None:
        if isinstance(answer, Refusal):
            misread = answer.code is RefusalCode.INVALID_VALUE
            self._note(Scan(UNREAD if misread else WRONG, scanned, self.say(answer.message)))
        else:
            self._packed.append(answer.number)
            self._note(Scan(RIGHT, answer.number, answer.store))
            self._tell_dropped(answer.dropped)
        self.reload()
        self._enter_next()

    def _note(self, scan: Scan) -> None:
        self._scans.appendleft(scan)
        verdict = self.query_one("#verdict", Paragraph)
        verdict.set_classes(FRAMES[scan.sign])
        verdict.update(self.words(SAID[scan.sign], sign=scan.sign, scanned=scan.scanned, said=scan.said))
        self.query_one("#scans", SignedLines).show([SignedLine(one.scanned, one.said, one.sign, WEIGHTS[one.sign]) for one in self._scans])

    def _tell_dropped(self, dropped: Sequence[Dropped]) -> None:
        if dropped:
            self.tell(" ".join(self.say(one.why) for one in dropped), "warning")

    def unanswered(self, group: str) -> None:
        """What was scanned after a lost office was not entered: it is scanned again."""
        if group == "writing":
            self._waiting.clear()

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """What fits the state of the batch."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        status = self.card.row.status if self.card is not None else None
        if command.name == "print_batch" and status in (None, ShippingBatchStatus.HANDED_OVER):
            return Message("screen_batch.is_handed_over")
        if command.name == "hand_over" and status in (None, ShippingBatchStatus.MADE):
            return Message("screen_hand_over.not_printed")
        if command.name == "undo_scan":
            if not self._packed:
                return Message("screen_batch.nothing_scanned")
            if status is not ShippingBatchStatus.PRINTED:
                return Message("batches.finished", {"number": self.number})
        return None

    def do_print_batch(self) -> None:
        """Its papers go to the printer, or go there again."""
        if self.card is None:
            return
        first = self.card.row.status is ShippingBatchStatus.MADE
        about = "screen_batch.print_about" if first else "screen_batch.reprint_about"
        lines = [self.words(about, number=self.number, parcels=count(self.card.row.parcels))]
        self.app.push_screen(ConfirmDialog(self.words("screen_batch.print"), lines), self._print)

    def _print(self, confirmed: bool | None) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self.number
        if confirmed:
            self.write(lambda: print_batch(office, person, number), lambda answer: self.require(answer, self._printed))

    def _printed(self, printed: Printed) -> None:
        key = "screen_batch.printed_again" if printed.again else "screen_batch.printed"
        self.tell(Message(key, {"parcels": printed.parcels}), "done")
        self._tell_dropped(printed.dropped)
        self.reload()

    def do_batch_papers(self) -> None:
        """What the warehouse prints for it, as files."""
        offer_papers(self, self.number)

    def do_hand_over(self) -> None:
        """To a carrier."""
        offer_hand_over(self, self.number)

    def do_undo_scan(self) -> None:
        """The last scan was a mistake."""
        office, person, number, last = self.workplace.office, self.workplace.person, self.number, self._packed[-1]
        self.write(lambda: undo_pack(office, person, number, last), lambda answer: self.require(answer, self._undone))

    def _undone(self, answer: Packed) -> None:
        self._packed.pop()
        self._note(Scan(UNDONE, answer.number, answer.store))
        self.reload()

    def open_row(self, key: str) -> None:
        """The parcel leaves the batch, if the person says so."""
        about = self.words("screen_batch.take_out_about", number=key)
        self.app.push_screen(ConfirmDialog(self.words("screen_batch.take_out"), [about]), lambda yes: self._take_out(key) if yes else None)

    def _take_out(self, *parcels: str) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def left(dropped: tuple[Dropped, ...]) -> None:
            self.tell(" ".join(self.say(one.why) for one in dropped) or Message("screen_batch.none_to_drop"), "done")
            self.reload()

        self.write(lambda: leave_batch(office, person, number, parcels), lambda answer: self.require(answer, left))

    def do_drop_out(self) -> None:
        """What was cancelled or is held leaves the batch."""
        self._take_out()

    def do_batch_parcels(self) -> None:
        """Only what is still to be packed, or everything."""
        self._everything = not self._everything
        self.show_first_page()
