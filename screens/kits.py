"""The board of parcels (発送状況): what needs somebody and what stands where, by kit; from here one goes to batches and stock."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from textual.app import ComposeResult

from models.vocabulary_kits import Kit
from screens.batches import BatchesScreen
from screens.commands import Command
from screens.dialog import ChooseDialog, ConfirmDialog, numbered
from screens.formats import count
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.parcel_words import kit_name, what_name
from screens.parcels import ParcelsScreen
from screens.stock import StockScreen
from screens.text import cell
from screens.widgets.long_task import LongTaskLine
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.clock import japan_day
from secretariat.kits.board import BoardLine, kit_board
from secretariat.kits.listing import Concern, ParcelFilter
from secretariat.kits.releasing import Released, release_kits
from secretariat.refusal import Message, Refusal

KITS: Final = (None, *Kit)  # None: of all kits
SHOWN_IN_PREVIEW: Final = 6
NONE: Final = "·"
CHOSEN: Final = "▸"  # before the heading of the column that Enter opens


class KitsScreen(ListScreen[BoardLine, int]):
    """States and concerns by kit; ← and → choose the kit, Enter opens the parcels of the cell."""

    place = "kits"
    DEFAULT_CSS = """
    KitsScreen #filter, KitsScreen #filter-label { display: none; }
    KitsScreen #detail { height: 2; padding: 0 1; border-top: solid $foreground 30%; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._kit: Kit | None = None

    def columns(self) -> Sequence[Column]:
        """What, and how many of it by kit; the chosen kit is marked."""
        marks = {kit: CHOSEN if kit is self._kit else "" for kit in KITS}
        kits = (Column(_column(kit), f"{marks[kit]}{kit_name(kit, self.workplace)}", 9, right=True) for kit in KITS)
        return (Column("sign", "", 2), Column("what", self.words("screen_kits.what"), 0), *kits)

    def details(self) -> ComposeResult:
        """How far releasing is; the marked cell in words."""
        yield LongTaskLine()
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[BoardLine, int] | Refusal:
        """All of the board."""
        found = kit_board(self.workplace.office, self.workplace.person)
        return found if isinstance(found, Refusal) else page_in_memory(found, wanted)

    def line(self, row: BoardLine) -> Line:
        """One state or concern."""
        sign = _sign(row)
        cells = {
            _column(kit): cell(count(number, capped=row.capped) if (number := _number(row, kit)) else NONE, right=True) for kit in KITS
        }
        weight = {"!!": "bold $text-error", "!": "bold $text-warning"}.get(sign, "")
        return Line(
            str(row.what), {"sign": cell(sign, style=weight), "what": cell(what_name(row.what, self.workplace), style=weight), **cells}
        )

    def show_marked(self) -> None:
        """The marked cell in words."""
        said = ""
        if (row := self.current_row) is not None:
            number = count(_number(row, self._kit), capped=row.capped)
            named = {"what": what_name(row.what, self.workplace), "kit": kit_name(self._kit, self.workplace), "count": number}
            said = self.words("screen_kits.cell", **named)
        self.query_one("#detail", Paragraph).update(said)
        self.refresh_keys()

    def why_empty(self) -> str:
        """The board always has its lines."""
        return ""

    def position(self) -> str:
        """Every line is there."""
        return ""

    def view_words(self) -> str:
        """What the chosen column is."""
        return self.words("screen_kits.column", kit=kit_name(self._kit, self.workplace))

    # going on from here

    def reason_against(self, command: Command) -> Message | None:
        """An empty cell opens nothing."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        row = self.current_row
        if command.name == "open_cell" and (row is None or not _number(row, self._kit)):
            return Message("screen_kits.empty_cell")
        return None

    def open_row(self, key: str) -> None:
        """The parcels of the marked cell."""
        del key  # the line that the cursor is on
        self.perform_named("open_cell")

    def do_open_cell(self) -> None:
        """Likewise."""
        if (row := self.current_row) is None:
            return
        if isinstance(row.what, Concern):
            wanted = ParcelFilter(concern=row.what, kit=self._kit)
        else:
            wanted = ParcelFilter(status=row.what, kit=self._kit)
        self.office_app.open(ParcelsScreen(wanted))

    def do_next_kit(self) -> None:
        """The column to the right."""
        self._choose(1)

    def do_previous_kit(self) -> None:
        """The column to the left."""
        self._choose(-1)

    def _choose(self, step: int) -> None:
        self._kit = KITS[(KITS.index(self._kit) + step) % len(KITS)]
        self.table.set_columns(self.columns())
        self._show_words()
        self.show_marked()

    def do_kit_batches(self) -> None:
        """Batches of the warehouse."""
        self.office_app.open(BatchesScreen())

    def do_kit_stock(self) -> None:
        """The stock."""
        self.office_app.open(StockScreen())

    # releasing

    def do_release_kits(self) -> None:
        """Everything that nothing is in the way of, or only what is due; what it would be is shown first."""
        choices = numbered(self.words(key) for key in ("screen_kits.release_all", "screen_kits.release_due"))

        def chosen(key: str | None) -> None:
            if key is not None:
                self._foresee(None if key == "1" else japan_day(self.workplace.office.clock.now()))

        self.app.push_screen(ChooseDialog(self.words("screen_kits.release"), choices), chosen)

    def _foresee(self, due_by: date | None) -> None:
        office, person = self.workplace.office, self.workplace.person
        task = self.query_one(LongTaskLine).begin(self.words("screen_kits.looking"))
        self.write(
            lambda: release_kits(office, person, due_by, dry_run=True, progress=task.tell, stop=task.is_stopping),
            lambda answer: self._foreseen(answer, due_by),
        )
        self.tell(None)

    def _foreseen(self, answer: Released | Refusal, due_by: date | None) -> None:
        self.query_one(LongTaskLine).end()
        if isinstance(answer, Refusal):
            self.tell(answer)
        elif answer.stopped:
            self.tell(Message("screen_kits.not_looked_through"))
        elif not answer.released + answer.replaced:
            key = "screen_kits.none_planned" if not answer.stays else "screen_kits.none_to_release"
            self.tell(Message(key, {"why": tuple(self._stays(answer))}), "warning")
        else:
            lines = [self.words("screen_kits.would_release", count=answer.released)]
            lines += [self.words("screen_kits.would_replace", count=answer.replaced)] if answer.replaced else []
            lines += ["", self.words("screen_kits.would_stay"), *(f"  {one}" for one in self._stays(answer))] if answer.stays else []
            lines += [f"    {number}  {name}" for number, name, _ in answer.staying[:SHOWN_IN_PREVIEW]]
            lines += ["", self.words("kit_planning.doubts", count=answer.doubts)] if answer.doubts else []
            lines += [f"    {number}  {name}  {self.say(doubt.message)}" for number, name, doubt in answer.doubtful[:SHOWN_IN_PREVIEW]]
            lines += ["", self.words("screen_kits.judged_anew")]
            dialog = ConfirmDialog(self.words("screen_kits.release"), lines)
            self.app.push_screen(dialog, lambda yes: self._release(due_by) if yes else None)

    def _stays(self, answer: Released) -> list[str]:
        by_number = sorted(answer.stays.items(), key=lambda item: -item[1])
        return [f"{self.words(f'kit_planning.stay_{cause}')} {count(number)}" for cause, number in by_number]

    def _release(self, due_by: date | None) -> None:
        office, person = self.workplace.office, self.workplace.person
        task = self.query_one(LongTaskLine).begin(self.words("screen_kits.releasing"))
        self.write(lambda: release_kits(office, person, due_by, progress=task.tell, stop=task.is_stopping), self._released)
        self.tell(None)

    def _released(self, answer: Released | Refusal) -> None:
        self.query_one(LongTaskLine).end()
        self.reload()
        if isinstance(answer, Refusal):
            self.tell(answer)
        else:
            whole = "screen_kits.released_doubtful" if answer.doubts else "screen_kits.released"
            told = {"count": answer.released, "stays": answer.stays.total(), "doubts": answer.doubts}
            self.tell(Message("screen_kits.released_partly" if answer.stopped else whole, told), "done")

    def interrupt(self) -> None:
        """Esc stops what is under way."""
        self.query_one(LongTaskLine).stop()

    def unanswered(self, group: str) -> None:
        """What broke off can be done again."""
        if group == "writing":
            self.query_one(LongTaskLine).end()
            self.reload()


def _column(kit: Kit | None) -> str:
    return kit.value if kit is not None else "all"


def _number(row: BoardLine, kit: Kit | None) -> int:
    return row.total if kit is None else row.counts.get(kit, 0)


def _sign(row: BoardLine) -> str:
    if not isinstance(row.what, Concern) or not row.total:
        return ""
    return "!!" if row.what is Concern.OVERDUE else "!"
