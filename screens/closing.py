"""The closing run of a start day: what it would do, what stays open, and the run itself."""

from datetime import date
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.containers import Container, Vertical

from models.vocabulary_kits import Kit
from screens.commands import Command
from screens.dialog import ConfirmDialog
from screens.exports_dialog import offer_export
from screens.formats import count, day, full_day, moment
from screens.office_screen import OfficeScreen
from screens.text import cell, flowed, shown, shown_lines
from screens.widgets.local_table import LocalTable
from screens.widgets.long_task import LongTaskLine
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain
from secretariat.refusal import Message, Refusal
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.closing_preview import ClosingException, ClosingPreview, closing_preview
from secretariat.screening.cutoff_records import CutoffCounts, list_cutoffs

KIT_COUNTS: Final = {Kit.A.value: "kit_a", Kit.B.value: "kit_b", Kit.DIGITAL.value: "kit_digital"}


class ClosingScreen(OfficeScreen):
    """Counts first, then providers and the cases that stay open; while it runs, its progress."""

    place = "closing"
    CSS_PATH = "closing.tcss"
    AUTO_FOCUS: ClassVar[str | None] = "#exceptions"

    def __init__(self, start_on: date) -> None:
        super().__init__()
        self.start_on = start_on
        self._preview: ClosingPreview | Refusal | None = None
        self._result: ClosingResult | None = None

    def body(self) -> ComposeResult:
        """Counts, progress, two lists."""
        yield Paragraph(paragraph_id="standing")
        yield Plain(plain_id="counts")
        yield LongTaskLine()
        with Container(id="lists"):
            with Vertical(id="of-providers"):
                yield Paragraph(paragraph_id="providers-heading")
                yield LocalTable(
                    [
                        Column("provider", self._heading("provider"), 0),
                        Column("registered", self._heading("registered"), 8, right=True),
                        Column("open", self._heading("open"), 7, right=True),
                    ],
                    table_id="providers",
                )
            with Vertical(id="of-exceptions"):
                yield Paragraph(paragraph_id="exceptions-heading")
                yield LocalTable(
                    [
                        Column("number", self._heading("number"), 11),
                        Column("store", self._heading("store"), 0),
                        Column("status", self._heading("status"), 11),
                        Column("assignee", self._heading("assignee"), 8),
                        Column("reason", self._heading("reason"), 24),
                    ],
                    table_id="exceptions",
                )

    def _heading(self, name: str) -> str:
        return self.words(f"screen_closing.column_{name}")

    def heading(self) -> str:
        """The start day."""
        return self.words("screen_closing.start", start=full_day(self.start_on, self.language))

    def reload(self) -> None:
        """Looks again at what a run would do; after the run there is nothing more to look at."""
        if self._result is not None and not self._result.stopped:
            return
        office, person, start_on = self.workplace.office, self.workplace.person, self.start_on

        def read() -> tuple[ClosingPreview | Refusal, list[CutoffCounts] | Refusal]:
            return closing_preview(office, person, start_on), list_cutoffs(office, person, start_on, start_on)

        self.ask("preview", read, lambda found: self._show(*found))

    def _show(self, preview: ClosingPreview | Refusal, counted: list[CutoffCounts] | Refusal) -> None:
        self._preview = preview
        lists = self.query_one("#lists")
        lists.display = not isinstance(preview, Refusal)
        if isinstance(preview, Refusal):
            self._say_standing(self.say(preview.message), "warning")
            self.query_one("#counts", Plain).show(shown_lines(self._how_it_stands(counted)))
        else:
            key = (
                "screen_closing.resumes"
                if preview.resumes
                else "screen_closing.nothing"
                if not preview.registered
                else "screen_closing.ready"
            )
            self._say_standing(self.words(key), "warning" if preview.resumes else "note")
            self._show_preview(preview)
        self.refresh_frame()

    def _how_it_stands(self, counted: list[CutoffCounts] | Refusal) -> str:
        """What is known of a start day that cannot be closed now."""
        if isinstance(counted, Refusal) or not counted:
            return self.words("screen_closing.go_back")
        (one,) = counted
        row = one.row
        return "\n".join(
            [
                "",
                self.words("screen_closing.cutoff", at=moment(row.cutoff_at, self.language), closes=day(row.closes_on, self.language)),
                self.words("screen_closing.received", received=one.received, decided=one.decided, open=one.open),
                self.words("screen_closing.waiting", approved=one.approved, registered=one.registered),
                "",
                self.words("screen_closing.go_back"),
            ]
        )

    def _say_standing(self, said: str, weight: str) -> None:
        line = self.query_one("#standing", Paragraph)
        line.update({"warning": "! ", "done": "✓ "}.get(weight, "") + said)
        line.set_classes(f"-{weight}")

    def _show_preview(self, preview: ClosingPreview) -> None:
        parts = [
            ("✓", "registered", preview.registered, "bold $text-success"),
            ("", "letters", preview.letters, ""),
            *(("", KIT_COUNTS[kit], number, "") for kit, number in sorted(preview.kits.items())),
            ("!" if preview.left_open else "", "left_open", preview.left_open, "bold $text-warning" if preview.left_open else ""),
        ]
        said = (
            shown(f"{sign} {self.words(f'screen_closing.count_{name}', count=number)}".strip(), style)
            for sign, name, number, style in parts
        )
        counts = self.query_one("#counts", Plain)
        counts.show(flowed(said, counts.content_size.width))
        self.query_one("#providers", LocalTable).show_all(
            [_provider_line(str(place), *row) for place, row in enumerate(preview.by_provider)]
        )
        self.query_one("#exceptions", LocalTable).show_all([self._exception_line(one) for one in preview.exceptions])
        key = "screen_closing.providers" if preview.by_provider else "screen_closing.no_providers"
        self.query_one("#providers-heading", Paragraph).update(self.words(key))
        listed = len(preview.exceptions)
        key = "screen_closing.exceptions" if listed == preview.left_open else "screen_closing.first_exceptions"
        said_of = self.words(key if listed else "screen_closing.no_exceptions", count=preview.left_open, listed=listed)
        self.query_one("#exceptions-heading", Paragraph).update(said_of)

    def _exception_line(self, one: ClosingException) -> Line:
        cells = {
            "number": cell(one.number),
            "store": cell(one.store_name),
            "status": cell(self.words(f"words.application_status.{one.status}")),
            "assignee": cell(one.assignee or "–"),
            "reason": cell(self.say(Message(one.reason))),
        }
        return Line(one.number, cells)

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """What the office refuses is said before anybody types anything."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name == "run_closing":
            if self._preview is None:
                return Message("screen_closing.reading")
            if isinstance(self._preview, Refusal):
                return self._preview.message
            if self._result is not None and not self._result.stopped:
                return Message("screen_closing.done_already")
        if command.name == "open_exception" and self.query_one("#exceptions", LocalTable).current is None:
            return Message("screen_closing.no_exceptions")
        return None

    def interrupt(self) -> None:
        """Esc stops what is under way."""
        self.query_one(LongTaskLine).stop()

    def do_open_exception(self) -> None:
        """The review of the marked case."""
        from screens.review import ReviewScreen

        if (number := self.query_one("#exceptions", LocalTable).current) is not None:
            self.office_app.open(ReviewScreen(number))

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter or a double click on a case that stays open."""
        event.stop()
        if self.query_one("#exceptions").has_focus:
            self.perform_named("open_exception")

    def do_run_closing(self) -> None:
        """After the start day was typed."""
        if not isinstance(self._preview, ClosingPreview):
            return
        preview = self._preview
        lines = [
            self.words("screen_closing.confirm_registered", count=preview.registered, letters=preview.letters),
            self.words("screen_closing.confirm_kits", kits=tuple(f"{kit} {count(number)}" for kit, number in sorted(preview.kits.items()))),
            self.words("screen_closing.confirm_open", count=preview.left_open),
            self.words("screen_closing.confirm_final"),
            "",
        ]
        title = self.words("screen_closing.confirm", start=full_day(self.start_on, self.language))

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._run_it()

        self.app.push_screen(ConfirmDialog(title, lines, typed=self.start_on.isoformat()), confirmed)

    def do_closing_letters(self) -> None:
        """The letters of this start day."""
        offer_export(self, "letters", self.start_on)

    def do_closing_results(self) -> None:
        """What the providers are told of this start day."""
        offer_export(self, "results", self.start_on)

    def _run_it(self) -> None:
        office, person, start_on = self.workplace.office, self.workplace.person, self.start_on
        task = self.query_one(LongTaskLine).begin(self.words("screen_closing.running"))
        self.write(lambda: close_cutoff(office, person, start_on, progress=task.tell, stop=task.is_stopping), self._ended)
        self.tell(None)

    def _ended(self, answer: ClosingResult | Refusal) -> None:
        self.query_one(LongTaskLine).end()
        self.require(answer, self._finished)
        if isinstance(answer, Refusal):
            self.reload()

    def _finished(self, result: ClosingResult) -> None:
        self._result = result
        if result.stopped:
            self.tell(self.words("screen_closing.stopped", count=result.registered), "warning")
            self.reload()
            return
        self._say_standing(self.words("screen_closing.done", count=result.registered, left=result.left_open), "done")
        self.refresh_frame()

    def unanswered(self, group: str) -> None:
        """A run that broke off can be taken up again."""
        if group == "writing":
            self.query_one(LongTaskLine).end()
            self.reload()


def _provider_line(key: str, name: str, registered: int, left_open: int) -> Line:
    cells = {"provider": cell(name), "registered": cell(count(registered), right=True), "open": cell(count(left_open), right=True)}
    return Line(key, cells)
