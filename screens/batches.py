"""Batches of the warehouse (発送バッチ): the newest first, with how far packing is."""

from collections.abc import Sequence
from typing import Final

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Kit, ShippingBatchStatus
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.batch import BatchScreen
from screens.carrier_file import offer_carrier_file
from screens.filter_dialog import matches
from screens.form import Entry
from screens.formats import count, moment, short_day
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from secretariat.kits.warehouse.batch_listing import BatchRow, list_batches
from secretariat.kits.warehouse.batches import GATHERED, make_batch, missing_pieces
from secretariat.refusal import Message, Refusal, refuse

MOST: Final = 1000  # batches that are read
ENDED: Final = ShippingBatchStatus.HANDED_OVER


class BatchesScreen(ListScreen[BatchRow, int]):
    """The batches; Enter opens one."""

    place = "batches"

    def __init__(self) -> None:
        super().__init__()
        self._everything = False

    def columns(self) -> Sequence[Column]:
        """What is in it, where it stands, how far it is."""
        return (
            Column("number", self.words("screen_batches.number"), 13),
            Column("kit", self.words("screen_batches.kit"), 0),
            Column("status", self.words("screen_batches.status"), 12),
            Column("due", self.words("screen_batches.due"), 8, right=True),
            Column("packed", self.words("screen_batches.packed"), 15, right=True),
            Column("held", self.words("screen_batches.held"), 8, right=True),
            Column("made", self.words("screen_batches.made"), 0, wide_only=True),
        )

    def read(self, wanted: Wanted[int]) -> Page[BatchRow, int] | Refusal:
        """A page of the batches; marks are places in it."""
        page = list_batches(self.workplace.office, self.workplace.person, limit=MOST)
        if isinstance(page, Refusal):
            return page
        rows = [row for row in page.rows if self._everything or row.status is not ENDED or row.files_owed]
        return page_in_memory([row for row in rows if matches(wanted.text, self._found_by(row))], wanted, capped=page.has_more)

    def _found_by(self, row: BatchRow) -> str:
        return f"{row.number} {self.words(f'words.kit.{row.kit.value}')} {row.made_by}"

    def line(self, row: BatchRow) -> Line:
        """One of them."""
        return Line(
            row.number,
            {
                "number": cell(f"{row.number} !" if row.files_owed else row.number),
                "kit": cell(self.words(f"words.kit.{row.kit.value}")),
                "status": cell(self.words(f"words.shipping_batch_status.{row.status.value}")),
                "due": cell(short_day(row.due_on), right=True),
                "packed": cell(f"{count(row.packed)} / {count(row.parcels)}", right=True),
                "held": cell(f"! {count(row.held)}" if row.held else "", right=True),
                "made": cell(f"{moment(row.made_at, self.language)} {row.made_by}"),
            },
        )

    def why_empty(self) -> str:
        """Nothing fits, or there is none."""
        return self.words("screen_batches.none_fits" if self.wanted.text else "screen_batches.none")

    def view_words(self) -> str:
        """What is shown."""
        return self.words("screen_batches.everything" if self._everything else "screen_batches.open_ones")

    def open_row(self, key: str) -> None:
        """Its workspace."""
        self.office_app.open(BatchScreen(key))

    def do_open_batch(self) -> None:
        """Likewise."""
        if (row := self.current_row) is not None:
            self.open_row(row.number)

    def do_batch_view(self) -> None:
        """With those that were handed over, or without."""
        self._everything = not self._everything
        self.show_first_page()

    def do_take_carrier_file(self) -> None:
        """Tracking numbers, deliveries, returns."""
        offer_carrier_file(self)

    def do_make_batch(self) -> None:
        """A new one."""
        words, office, person = self.words, self.workplace.office, self.workplace.person
        most = str(office.programme.kits.parcels_per_batch)
        kits = tuple((kit.value, words(f"words.kit.{kit.value}")) for kit in GATHERED)
        entries = (
            Entry("kit", words("screen_batches.kit"), options=kits),
            DayEntry("due", words("screen_batches.due_until"), needed=False, placeholder=words("screen_batches.due_any")),
            Entry("limit", words("screen_batches.limit"), value=most, longest=4),
        )

        def act(filled: Filled) -> Message | Refusal:
            if not filled["limit"].isascii() or not filled["limit"].isdecimal() or not int(filled["limit"]):
                return refuse(RefusalCode.INVALID_VALUE, "screen_batches.no_limit", text=filled["limit"])
            made = make_batch(office, person, Kit(filled["kit"]), filled.days["due"], int(filled["limit"]))
            if isinstance(made, Refusal):
                return made
            key = "screen_batches.made_lacking" if made.lacking else "screen_batches.made_all"
            missing = {"lacking": made.lacking.total(), "missing": missing_pieces(made)} if made.lacking else {}
            return Message(key, {"number": made.number, "parcels": made.parcels, **missing})

        self.app.push_screen(ActDialog(words("screen_batches.make"), words("screen_batches.make_about"), entries, act), self.acted)
