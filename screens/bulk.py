"""Deciding on many cases of a list at once: what can be done and what not, and why; then how far it is, and what became of each."""

from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.content import Content

from models.vocabulary import RefusalCode
from screens.commands import Command as ScreenCommand
from screens.dialog import ChooseDialog, ConfirmDialog, numbered
from screens.form import Entry, FormDialog
from screens.formats import count
from screens.hand_back import reason_entries
from screens.office_screen import OfficeScreen
from screens.text import cell, shown
from screens.widgets.local_table import LocalTable
from screens.widgets.long_task import LongTaskLine
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain
from secretariat.casework.bulk import BulkPlan, BulkResult, Outcomes, bulk_plan, carry_out
from secretariat.refusal import Message, Refusal
from secretariat.screening.decision import Command
from secretariat.screening.queue_view import QueueView

SIGNS: Final = {
    "possible": ("→", ""),
    Outcomes.DONE.value: ("✓", "$text-success"),
    Outcomes.SKIPPED.value: ("–", "$text-muted"),
    Outcomes.FAILED.value: ("×", "bold $text-error"),
    Outcomes.LEFT.value: ("…", "$text-warning"),
}


class BulkReasonDialog(FormDialog[Command]):
    """For which reason many cases are returned, and with which note."""

    def title_text(self) -> str:
        """What it is for."""
        return self.words("screen_bulk.return_reason")

    def explanation(self) -> str:
        """The same for all."""
        return self.words("screen_bulk.return_explained")

    def entries(self) -> tuple[Entry, ...]:
        """Reason and note."""
        return reason_entries(self.workplace, "return")

    def submit(self) -> None:
        """The command, as far as it goes: what is missing, the office says."""
        self.dismiss(Command("return", (self.value("reason"),), self.value("note").strip() or None))


class BulkScreen(OfficeScreen):
    """The cases of a list, what can be done with each, then what became of it."""

    place = "bulk"
    first_reading = "plan"
    AUTO_FOCUS: ClassVar[str | None] = "PagedTable"
    DEFAULT_CSS = """
    BulkScreen #standing { margin: 1 0 0 0; padding: 0 1; }
    BulkScreen #counts { height: auto; padding: 0 1; margin: 0 0 1 0; }
    BulkScreen #why { height: 3; padding: 0 1; border-top: solid $foreground 30%; }
    """

    def __init__(self, view: QueueView, command: Command) -> None:
        super().__init__()
        self._view, self._command = view, command
        self._plan: BulkPlan | Refusal | None = None
        self._results: tuple[BulkResult, ...] = ()

    def body(self) -> ComposeResult:
        """How it stands, how many, how far, the cases, why the marked one cannot be done."""
        yield Paragraph(paragraph_id="standing")
        yield Plain(plain_id="counts")
        yield LongTaskLine()
        yield LocalTable(
            (
                Column("outcome", self.words("screen_bulk.column_outcome"), 10),
                Column("number", self.words("screen_bulk.column_number"), 11),
                Column("store", self.words("screen_bulk.column_store"), 0),
                Column("why", self.words("screen_bulk.column_why"), 0),
            ),
            table_id="cases",
        )
        yield Paragraph(paragraph_id="why")

    def heading(self) -> str:
        """Which decision."""
        return self.words(f"screen_bulk.command.{self._command.name}")

    def reload(self) -> None:
        """Looks what can be done; after it was done there is nothing more to look at."""
        if self._results or self.writing:
            return
        office, person, command, view = self.workplace.office, self.workplace.person, self._command, self._view
        self.query_one("#standing", Paragraph).update(self.words("screen_bulk.looking"))
        self.ask("plan", lambda: bulk_plan(office, person, command, view), self._show_plan)

    def _show_plan(self, plan: BulkPlan | Refusal) -> None:
        self._plan = plan
        standing = self.query_one("#standing", Paragraph)
        if isinstance(plan, Refusal):
            standing.update(f"! {self.say(plan.message)}")
            self.query_one(LocalTable).show_all([])
        else:
            ready = self.words("screen_bulk.ready" if plan.possible else "screen_bulk.nothing")
            more = self.words("screen_bulk.more", count=count(plan.more, capped=plan.more_capped)) if plan.more else ""
            standing.update(" ".join(part for part in (ready, more) if part))
            self._show_counts({"possible": plan.possible, "skipped": len(plan.cases) - plan.possible})
            # what cannot be done is what one looks for
            cases = sorted(plan.cases, key=lambda case: case.refusal is None)
            lines = [self._line(case.number, case.store_name, "skipped" if case.refusal else "possible", case.refusal) for case in cases]
            self.query_one(LocalTable).show_all(lines)
        self._say_why()
        self.refresh_frame()

    def _show_counts(self, counts: dict[str, int]) -> None:
        said = []
        for name, number in counts.items():
            sign, style = SIGNS[name]
            said.append(shown(f"{sign} {self.words(f'screen_bulk.count_{name}', count=number)}", style if number else "$text-muted"))
        self.query_one("#counts", Plain).show(Content("   ").join(said))

    def _line(self, number: str, store_name: str, outcome: str, refusal: Refusal | None) -> Line:
        sign, style = SIGNS[outcome]
        cells = {
            "outcome": cell(f"{sign} {self.words(f'screen_bulk.outcome_{outcome}')}", style=style),
            "number": cell(number),
            "store": cell(store_name),
            "why": cell(self._shortly(refusal) if refusal else ""),
        }
        return Line(number, cells)

    def _shortly(self, refusal: Refusal) -> str:
        if refusal.code is RefusalCode.HELD_BY_OTHER:
            return self.words("screen_bulk.held_by", name=refusal.message.parameters["assignee"])
        return self.say(refusal.message)

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """Another case is marked."""
        event.stop()
        self._say_why()

    def _say_why(self) -> None:
        marked = self.query_one(LocalTable).current
        told: dict[str, Refusal | None] = {result.number: result.refusal for result in self._results}
        if not told and isinstance(self._plan, BulkPlan):
            told = {case.number: case.refusal for case in self._plan.cases}
        refusal = told.get(marked) if marked is not None else None
        self.query_one("#why", Paragraph).update(self.say(refusal.message) if refusal is not None else "")

    # what may be done

    def reason_against(self, command: ScreenCommand) -> Message | None:
        """Nothing to do, or done already."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name == "run_bulk":
            if self._results:
                return Message("screen_bulk.done_already")
            if isinstance(self._plan, Refusal):
                return self._plan.message
            return None if self._plan is not None and self._plan.possible else Message("screen_bulk.nothing")
        if command.name == "open_bulk_case" and self.query_one(LocalTable).current is None:
            return Message("screen_bulk.no_case")
        return None

    def interrupt(self) -> None:
        """Esc calls it off between two cases."""
        self.query_one(LongTaskLine).stop()

    def do_open_bulk_case(self) -> None:
        """The review of the marked case."""
        from screens.review import ReviewScreen

        if (number := self.query_one(LocalTable).current) is not None:
            self.office_app.open(ReviewScreen(number))

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter or a double click."""
        event.stop()
        self.perform_named("open_bulk_case")

    def do_run_bulk(self) -> None:
        """Asks first, then does it."""
        if not isinstance(self._plan, BulkPlan):
            return
        plan = self._plan
        lines = [self.words(f"screen_bulk.confirm_{self._command.name}", count=plan.possible), self.words("screen_bulk.confirm_each")]

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._run_it(plan)

        self.app.push_screen(ConfirmDialog(self.heading(), lines), confirmed)

    def _run_it(self, plan: BulkPlan) -> None:
        office, person = self.workplace.office, self.workplace.person
        task = self.query_one(LongTaskLine).begin(self.words("screen_bulk.running"))
        self.write(lambda: carry_out(office, person, plan, task.tell, task.is_stopping), self._finished, Message("screen_bulk.running"))

    def _finished(self, results: tuple[BulkResult, ...]) -> None:
        self.query_one(LongTaskLine).end()
        self._results = results
        counts = {outcome.value: sum(result.outcome is outcome for result in results) for outcome in Outcomes}
        ended = "screen_bulk.called_off" if counts["left"] else "screen_bulk.done"
        self.query_one("#standing", Paragraph).update(self.words(ended))
        self._show_counts(counts)
        order = (Outcomes.FAILED, Outcomes.LEFT, Outcomes.SKIPPED, Outcomes.DONE)
        listed = sorted(results, key=lambda result: order.index(result.outcome))
        lines = [self._line(result.number, result.store_name, result.outcome.value, result.refusal) for result in listed]
        self.query_one(LocalTable).show_all(lines, anew=True)
        self._say_why()
        self.refresh_frame()

    def unanswered(self, group: str) -> None:
        """What broke off is looked at anew: nothing that was done is done twice."""
        if group == "writing":
            self.query_one(LongTaskLine).end()
            self.reload()


def offer_bulk(screen: OfficeScreen, view: QueueView) -> None:
    """Asks which decision, and for a return why, then opens the screen on the cases of the view."""
    app = screen.office_app

    def begin(command: Command | None) -> None:
        if command is not None:
            app.open(BulkScreen(view, command))

    def chosen(key: str | None) -> None:
        if key == "1":
            begin(Command("approve"))
        elif key == "2":
            app.push_screen(BulkReasonDialog(), begin)

    choices = numbered(screen.words(f"screen_bulk.command.{name}") for name in ("approve", "return"))
    app.push_screen(ChooseDialog(screen.words("screen_bulk.choose"), choices), chosen)
