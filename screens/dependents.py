"""What depends on a provider (影響), and the measures that are taken when it, or a service of it, stops."""

from typing import ClassVar, Final, Literal

from textual.app import ComposeResult
from textual.containers import Vertical

from screens.commands import Command
from screens.dependents_words import (
    Measure,
    Situation,
    count_lines,
    dependent_rows,
    measure_rows,
    situation,
    total,
)
from screens.dialog import ChooseDialog, numbered
from screens.formats import count
from screens.measure_dialog import Confirmed, MeasureDialog
from screens.office_screen import OfficeScreen
from screens.widgets.long_task import LongTaskLine
from screens.widgets.paged_table import Column, PagedTable
from screens.widgets.paragraph import Paragraph
from screens.widgets.signed_lines import SignedLines
from secretariat.providers.dependents import Dependents, dependents
from secretariat.providers.measures import MeasurePreview, MeasureResult, preview_measure, take_measure
from secretariat.refusal import Message, Refusal

EVERY: Final = "0"
FIRST: Final = (None, 1)


class DependentsScreen(OfficeScreen):
    """Counts, the measures, and below them the applications, stores and parcels themselves."""

    place = "dependents"
    first_reading = "situation"
    CSS_PATH = "dependents.tcss"
    AUTO_FOCUS: ClassVar[str | None] = "#dependents"

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number
        self._service: str | None = None
        self._situation: Situation | None = None
        self._found: Dependents | None = None
        self._pages: list[tuple[str | None, int]] = [FIRST]  # of each page up to the present one: where it begins, its first line's number

    def body(self) -> ComposeResult:
        """Counts, progress, the two lists."""
        yield SignedLines(lines_id="counts")
        yield LongTaskLine()
        with Vertical(id="of-measures"):
            yield Paragraph(paragraph_id="measures-heading")
            yield PagedTable(
                [self._column("measure", 22), self._column("left", 9, right=True), self._column("cause", 0)], table_id="measures"
            )
        with Vertical(id="of-dependents"):
            yield Paragraph(paragraph_id="dependents-heading")
            yield PagedTable(
                [
                    self._column("kind", 6 if self.language == "ja" else 11),
                    self._column("number", 11),
                    self._column("store", 0),
                    self._column("status", 13),
                    self._column("day", 11),
                    self._column("elsewhere", 10),
                ],
                table_id="dependents",
            )

    def _column(self, name: str, width: int, *, right: bool = False) -> Column:
        return Column(name, self.words(f"screen_dependents.column_{name}"), width, right=right)

    def heading(self) -> str:
        """Number, name, status, and the one service where only that is shown."""
        if (found := self._situation) is None:
            return self._number
        parts = [self._number, found.name, self.words(f"words.provider_status.{found.status}"), self._service or ""]
        return "  ".join(part for part in parts if part)

    @property
    def _measures(self) -> PagedTable:
        return self.query_one("#measures", PagedTable)

    @property
    def _dependents(self) -> PagedTable:
        return self.query_one("#dependents", PagedTable)

    # what is shown

    def reload(self) -> None:
        """Reads everything again; the page stays."""
        office, person, number = self.workplace.office, self.workplace.person, self._number
        self.ask("situation", lambda: situation(office, person, number), lambda answer: self.require(answer, self._show_situation))
        self._read_page("keep")

    def _show_situation(self, found: Situation) -> None:
        is_first, self._situation = self._situation is None, found
        self.query_one("#of-measures").display = bool(found.measures)
        self._measures.show(measure_rows(found.measures, self.workplace))
        left = sum(measure.left > 0 for measure in found.measures)
        key = "screen_dependents.measures" if left else "screen_dependents.measures_done"
        self.query_one("#measures-heading", Paragraph).update(self.words(key, count=left))
        if is_first and found.measures:
            self.call_after_refresh(self._measures.focus)
        self.refresh_frame()

    def _read_page(self, cursor: Literal["keep", "first", "last"]) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self._number
        service, (after, _) = self._service, self._pages[-1]

        def show(answer: Dependents | Refusal) -> None:
            self.require(answer, lambda found: self._show_page(found, cursor))

        self.ask("page", lambda: dependents(office, person, number, service=service, after=after), show)

    def _show_page(self, found: Dependents, cursor: Literal["keep", "first", "last"]) -> None:
        self._found = found
        self.query_one("#counts", SignedLines).show(count_lines(found, self.workplace))
        self._dependents.empty = self.words("screen_dependents.nothing")
        self._dependents.show(dependent_rows(found.lines, self.workplace), cursor=cursor)
        first = self._pages[-1][1]
        last = first + len(found.lines) - 1
        position = self.words("screen_list.position", first=first, last=last, total=count(max(total(found), last))) if found.lines else ""
        self.query_one("#dependents-heading", Paragraph).update(self.words("screen_dependents.list", position=position))
        self.refresh_frame()

    def on_paged_table_page_wanted(self, event: PagedTable.PageWanted) -> None:
        """The cursor left the page of dependents."""
        event.stop()
        found = self._found
        if found is None or not self._dependents.has_focus:
            return
        if event.direction == "after" and found.next is not None:
            self._pages.append((found.next, self._pages[-1][1] + len(found.lines)))
            self._read_page("first")
        elif event.direction == "before" and len(self._pages) > 1:
            self._pages.pop()
            self._read_page("last")

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """A measure needs one that has something left, and a manager."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name == "take_measure":
            if self._situation is None:
                return Message("screen_dependents.reading")
            if (measure := self._marked) is None:
                return Message("screen_dependents.no_measure")
            if not measure.left:
                return Message("measures.nothing_to_do", {"measure": Message(f"measures.kind.{measure.kind}")})
        if command.name == "choose_service" and (self._situation is None or not self._situation.services):
            return Message("screen_dependents.no_service")
        if command.name == "open_dependent" and self._measures.has_focus:
            return self.reason_against(self._command("take_measure"))
        if command.name == "open_dependent" and not (self._dependents.current or "").startswith("application:"):
            return Message("screen_dependents.only_applications")
        return None

    @property
    def _marked(self) -> Measure | None:
        place = self._measures.current
        return self._situation.measures[int(place)] if self._situation is not None and place is not None else None

    def on_descendant_focus(self) -> None:
        """Likewise on the list that is worked in."""
        self.refresh_keys()

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """What may be done depends on the line."""
        event.stop()
        self.refresh_keys()

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """A double click: the measure, or the application."""
        event.stop()
        self.perform_named("open_dependent")

    def _command(self, name: str) -> Command:
        return next(command for command in self.commands() if command.name == name)

    def do_open_dependent(self) -> None:
        """What the marked measure would do, or the review of the marked application."""
        from screens.review import ReviewScreen

        if self._measures.has_focus:
            self.do_take_measure()
        elif (key := self._dependents.current) is not None:
            self.office_app.open(ReviewScreen(key.partition(":")[2]))

    def do_choose_service(self) -> None:
        """Everything, or what depends on one service."""
        if (found := self._situation) is None:
            return
        choices: list[tuple[str, str, str | None]] = [(EVERY, self.words("screen_dependents.every_service"), None)]
        choices += numbered(found.services)

        def chosen(key: str | None) -> None:
            if key is not None:
                self._service = None if key == EVERY else found.services[int(key) - 1]
                self._pages = [FIRST]
                self._read_page("first")

        self.app.push_screen(ChooseDialog(self.words("screen_dependents.which_service"), choices), chosen)

    def do_copy_number(self) -> None:
        """The number of the marked line."""
        self.copy_number((self._dependents.current or "").partition(":")[2] or self._number)

    # measures

    def interrupt(self) -> None:
        """Esc stops what is under way."""
        self.query_one(LongTaskLine).stop()

    def do_take_measure(self) -> None:
        """What it would do comes first, its number is to be typed, and a note may be."""
        if (measure := self._marked) is None:
            return
        office, person, number = self.workplace.office, self.workplace.person, self._number

        def show(preview: MeasurePreview) -> None:
            self._confirm(measure, preview)

        self.ask(
            "preview",
            lambda: preview_measure(office, person, number, measure.kind, measure.cause),
            lambda answer: self.require(answer, show),
        )

    def _confirm(self, measure: Measure, preview: MeasurePreview) -> None:
        if not preview.left:
            self.reload()
            return

        def confirmed(answer: Confirmed | None) -> None:
            if answer is not None:
                self._take(measure, preview.left, answer.note)

        self.app.push_screen(MeasureDialog(measure, preview), confirmed)

    def _take(self, measure: Measure, left: int, note: str | None) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self._number
        task = self.query_one(LongTaskLine).begin(self.words(f"measures.kind.{measure.kind}"))
        task.expect(left)
        self.write(
            lambda: take_measure(office, person, number, measure.kind, measure.cause, note=note, progress=task.tell, stop=task.is_stopping),
            self._ended,
        )
        self.tell(None)

    def _ended(self, answer: MeasureResult | Refusal) -> None:
        self.query_one(LongTaskLine).end()
        if isinstance(answer, Refusal):
            self.tell(answer)
        else:
            key = "screen_dependents.stopped" if answer.stopped else "screen_dependents.done"
            words = {"measure": Message(f"measures.kind.{answer.kind}"), "count": answer.done}
            self.tell(Message(key, words), "warning" if answer.stopped else "done")
        self.reload()

    def unanswered(self, group: str) -> None:
        """A measure that broke off can be taken up again."""
        if group == "writing":
            self.query_one(LongTaskLine).end()
            self.reload()
