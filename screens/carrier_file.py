"""What a carrier sends back, taken in from the list of batches: which file, then what became of its rows, with faults by row."""

from pathlib import Path
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.content import Content

from models.vocabulary_kits import Carrier
from screens.dialog import Dialog
from screens.file_picker import FilePicker
from screens.form import Entry, FormDialog
from screens.formats import count
from screens.office_screen import OfficeScreen
from screens.text import cell, shown
from screens.widgets.local_table import LocalTable
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain
from secretariat.kits.carriers.deliveries import take_status_file
from secretariat.kits.carriers.returned_files import ReturnedFile
from secretariat.kits.carriers.tracking import take_tracking_file
from secretariat.refusal import Message, Refusal

KINDS: Final = ("tracking", "status")


class CarrierFileDialog(FormDialog[tuple[str, Carrier]]):
    """Answers with the kind of file and whose it is."""

    def title_text(self) -> str:
        """What it is for."""
        return self.words("screen_carrier_file.title")

    def explanation(self) -> str:
        """What either file is."""
        return self.words("screen_carrier_file.explanation")

    def keys_text(self) -> str:
        """How one chooses."""
        return self.words("screen_act.keys_choices")

    def entries(self) -> tuple[Entry, ...]:
        """Kind and carrier."""
        kinds = tuple((kind, self.words(f"screen_carrier_file.kind_{kind}")) for kind in KINDS)
        carriers = tuple((carrier.value, self.words(f"words.carrier.{carrier}")) for carrier in Carrier)
        return (
            Entry("kind", self.words("screen_carrier_file.kind"), options=kinds),
            Entry("carrier", self.words("screen_hand_over.carrier"), options=carriers),
        )

    def submit(self) -> None:
        """On to the file itself."""
        self.dismiss((self.value("kind"), Carrier(self.value("carrier"))))


class ReturnedFileDialog(Dialog[bool]):
    """How many rows were entered, changed nothing or have a fault; the faults, the marked one in full."""

    DEFAULT_CSS = """
    ReturnedFileDialog > #dialog { width: 110; }
    ReturnedFileDialog #counts { height: auto; margin: 0 0 1 0; }
    ReturnedFileDialog #faults { max-height: 14; }
    ReturnedFileDialog.-low #faults { max-height: 7; }
    ReturnedFileDialog #fault { height: 4; margin: 1 0 0 0; }
    """
    AUTO_FOCUS: ClassVar[str | None] = "PagedTable"

    def __init__(self, file_name: str, returned: ReturnedFile, rest: str = "screen_carrier_file.rest") -> None:
        """`rest`: what is said of the rows without faults where others have some."""
        super().__init__()
        self._file_name, self._returned, self._rest = file_name, returned, rest

    def title_text(self) -> str:
        """Which file."""
        return self._file_name

    def keys_text(self) -> str:
        """Nothing but reading."""
        return self.words("screen_carrier_file.keys_read")

    def body(self) -> ComposeResult:
        """Counts, remark, faults."""
        result = self._returned.result
        yield Plain(self._counts(), plain_id="counts")
        if self._returned.again:
            yield Paragraph(self.words("carriers.taken_before"))
        elif not result.faults:
            yield Paragraph(self.words("screen_intake.no_faults"))
        else:
            yield Paragraph(self.words(self._rest))
            yield LocalTable(
                (
                    Column("row", self.words("screen_intake.column_row"), 7, right=True),
                    Column("heading", self.words("screen_intake.column_heading"), 20),
                    Column("problem", self.words("screen_intake.column_problem"), 0),
                ),
                table_id="faults",
            )
            yield Paragraph(paragraph_id="fault")

    def on_mount(self) -> None:
        """The faults, by row."""
        faults = self._returned.result.faults
        if faults:
            lines = [
                Line(
                    str(place),
                    {"row": cell(count(fault.row), right=True), "heading": cell(fault.heading), "problem": cell(self.say(fault.problem))},
                )
                for place, fault in enumerate(faults)
            ]
            table = self.query_one(LocalTable)
            table.styles.height = len(lines) + 1  # with its headings
            table.show_all(lines, anew=True)

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """The marked fault in full."""
        event.stop()
        if event.key is not None:
            fault = self._returned.result.faults[int(event.key)]
            place = self.words("screen_intake.fault_at", row=fault.row, cell=fault.cell or "–", heading=fault.heading)
            self.query_one("#fault", Paragraph).update(f"{place}\n× {self.say(fault.problem)}\n→ {self.say(fault.expected)}")

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter closes it, as everywhere in the box."""
        event.stop()
        self.confirm()

    def _counts(self) -> Content:
        result = self._returned.result
        parts = (
            ("", "rows", result.rows, "bold"),
            ("✓ ", "accepted", result.accepted, "bold $text-success"),
            ("– ", "same", result.duplicates, ""),
            ("× ", "rejected", result.rejected, "bold $text-error" if result.rejected else ""),
        )
        said = (
            shown(sign + self.words(f"screen_carrier_file.count_{name}", count=count(many)), style) for sign, name, many, style in parts
        )
        return Content("   ").join(said)

    def confirm(self) -> None:
        """Read."""
        self.dismiss(True)


def offer_carrier_file(screen: OfficeScreen) -> None:
    """Asks which file, takes it in, and shows what became of its rows."""

    def chosen(answer: tuple[str, Carrier] | None) -> None:
        if answer is not None:
            kind, carrier = answer
            picker = FilePicker(screen.words(f"screen_carrier_file.kind_{kind}"), (".csv", ".xlsx"))
            screen.app.push_screen(picker, lambda path: _take_in(screen, kind, carrier, path) if path is not None else None)

    screen.app.push_screen(CarrierFileDialog(), chosen)


def _take_in(screen: OfficeScreen, kind: str, carrier: Carrier, path: Path) -> None:
    office, person = screen.workplace.office, screen.workplace.person

    def take() -> ReturnedFile | Refusal:
        take_file = take_tracking_file if kind == "tracking" else take_status_file
        return take_file(office, person, path, carrier)

    def taken(returned: ReturnedFile) -> None:
        screen.app.push_screen(ReturnedFileDialog(path.name, returned))
        screen.reload()

    screen.write(take, lambda answer: screen.require(answer, taken), Message("screen_carrier_file.taking_in"))
