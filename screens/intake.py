"""Intake: a file is chosen, tried, and taken in; faults are listed with cell and remedy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import OptionList

from screens.commands import Command
from screens.dialog import ChooseDialog, ConfirmDialog
from screens.file_picker import FilePicker, look_at, typed_path
from screens.filter_dialog import PickDialog
from screens.intake_form import KINDS, IntakeForm, Kind, ReasonDialog, ReceivedDialog, Wanted, moment_text
from screens.intake_papers import PapersIntake
from screens.intake_result import IntakeResultView, batch_line, recent_columns
from screens.intake_work import report, report_refused, take_in
from screens.office_screen import OfficeScreen
from screens.places import PLACES, load_screen
from screens.widgets.local_table import LocalTable
from screens.widgets.long_task import LongTaskLine
from screens.widgets.paged_table import PagedTable
from screens.widgets.paragraph import Paragraph
from secretariat.intake.listing import DEEDS, BatchRow, recent_batches
from secretariat.intake.refused_files import is_of_the_file
from secretariat.intake.result import IntakeResult
from secretariat.permissions import may
from secretariat.providers.listing import provider_names
from secretariat.refusal import Message, Refusal


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a file; `tried`: it was only tried."""

    wanted: Wanted
    result: IntakeResult
    tried: bool


class IntakeScreen(OfficeScreen):
    """Form, then progress, then result. Whoever leaves while a file is being taken in calls it off."""

    place = "intake"
    CSS_PATH = "intake.tcss"

    def __init__(self) -> None:
        super().__init__()
        self._wanted = Wanted()
        self._begun = False  # whether the kind is one that the person takes in
        self._answered: Answered | None = None
        self._refused: tuple[Wanted, Refusal] | None = None  # a file that was refused as a whole
        self._folder: Path | None = None  # where the last file lay

    def body(self) -> ComposeResult:
        """Form, progress, result, and what was taken in of late."""
        yield IntakeForm(id="form")
        yield LongTaskLine(line_id="task")
        yield IntakeResultView(self)
        with Vertical(id="recent"):
            yield Paragraph(paragraph_id="recent-heading")
            yield LocalTable(recent_columns(self), table_id="batches")

    def reload(self) -> None:
        """The form, and what was taken in of late."""
        if not self._begun:
            self._begun, role = True, self.workplace.person.role
            self._wanted = Wanted(next(kind for kind in KINDS if may(role, DEEDS[kind]) is None))
        self._draw_form()
        office, person = self.workplace.office, self.workplace.person
        self.ask("batches", lambda: recent_batches(office, person), lambda found: self.require(found, self._show_batches))

    def _draw_form(self) -> None:
        form = self.query_one(IntakeForm)
        form.show(self._wanted, self.workplace.office.clock.now())
        if form.highlighted is None:
            form.mark(self._wanted.missing or "check")
        self.refresh_frame()

    def _show_batches(self, batches: Sequence[BatchRow]) -> None:
        table = self.query_one("#batches", LocalTable)
        table.show_all([batch_line(self, batch) for batch in batches])
        table.display = bool(batches)
        self.query_one("#recent-heading", Paragraph).update(self.words("screen_intake.recent" if batches else "screen_intake.no_recent"))

    # filling in

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter on a line of the form."""
        event.stop()
        name = event.option_id or ""
        if name == "check":
            self.perform_named("try_intake")
        else:
            getattr(self, f"_fill_{name}")()

    def _filled(self, wanted: Wanted) -> None:
        self._wanted, self._refused = wanted, None
        self.tell(None)
        self._draw_form()
        self.query_one(IntakeForm).mark(wanted.missing or "check")

    def _fill_kind(self) -> None:
        choices = [(str(place), self.words(f"screen_intake.kind_{kind}"), self._against_kind(kind)) for place, kind in enumerate(KINDS, 1)]

        def chosen(digit: str | None) -> None:
            if digit is not None:
                self._filled(replace(self._wanted, kind=KINDS[int(digit) - 1]))

        self.app.push_screen(ChooseDialog(self.words("screen_intake.line_kind"), choices, KINDS.index(self._wanted.kind)), chosen)

    def _against_kind(self, kind: Kind) -> str | None:
        """Shortly whose work it is, if not this person's."""
        refusal = may(self.workplace.person.role, DEEDS[kind])
        return self.words("screen_intake.work_of", roles=refusal.message.parameters["roles"]) if refusal is not None else None

    def _fill_provider(self) -> None:
        office, person = self.workplace.office, self.workplace.person

        def chosen(provider: tuple[str, str] | None) -> None:
            if provider is not None:
                self._filled(replace(self._wanted, provider=provider))

        def pick(names: Sequence[tuple[str, str]]) -> None:
            self.app.push_screen(PickDialog(self.words("screen_intake.line_provider"), names), chosen)

        self.ask("providers", lambda: provider_names(office, person), pick)

    def _fill_file(self) -> None:
        def chosen(path: Path | None) -> None:
            if path is not None:
                self._take_file(path)

        example = self.office_app.opening.file  # in the demo office
        folder = self._folder or (example.parent if example is not None else None)
        self.app.push_screen(FilePicker(self.words("screen_intake.line_file"), folder=folder), chosen)

    def _take_file(self, path: Path) -> None:
        self._folder = path.parent
        self._filled(replace(self._wanted, file=path))

    def _fill_received(self) -> None:
        now = self.workplace.office.clock.now()

        def chosen(answer: tuple[datetime | None] | None) -> None:
            if answer is not None:
                reason = self._wanted.reason if answer[0] is not None else None
                self._filled(replace(self._wanted, received=answer[0], reason=reason))

        self.app.push_screen(ReceivedDialog(self.words("screen_intake.line_received"), self._wanted.received, now), chosen)

    def _fill_reason(self) -> None:
        def chosen(answer: tuple[str | None] | None) -> None:
            if answer is not None:
                self._filled(replace(self._wanted, reason=answer[0]))

        self.app.push_screen(ReasonDialog(self.words("screen_intake.line_reason"), self._wanted.reason), chosen)

    def on_paste(self, event: events.Paste) -> None:
        """A path that was pasted, or a file that was dropped on the terminal."""
        places = self.office_app.file_places
        path = typed_path((event.text.splitlines() or [""])[0], self._folder or places.arrivals())
        if path is None or self.writing or self._answered is not None:
            return
        event.stop()
        if (refused := places.against(path)) is not None:
            self.tell(refused)
            return
        self.ask("path", lambda: look_at(path), lambda found: self.require(found, lambda entry: self._take_file(entry.path)))

    # what may be done now

    def reason_against(self, command: Command) -> Message | None:
        """Steps come one after the other."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        answered = self._answered
        if command.name in {"choose_file", "try_intake", "take_papers"} and answered is not None:
            return Message("screen_intake.leave_first")
        if command.name == "try_intake" and (missing := self._wanted.missing) is not None:
            return Message(f"screen_intake.needs_{missing}")
        if command.name == "take_in":
            if answered is None:
                return Message("screen_intake.try_first")
            if not answered.tried:
                return Message("screen_intake.taken_already")
            if not answered.result.accepted:
                return Message("screen_intake.nothing_to_take")
        if command.name == "write_report" and answered is None and self._refused is None:
            return Message("screen_intake.try_first")
        return None

    def interrupt(self) -> None:
        """Esc stops what is under way."""
        self.query_one(LongTaskLine).stop()

    def on_key(self, event: events.Key) -> None:
        """Enter takes the file in where there is no fault to mark."""
        if event.key == "enter" and self.focused is None and self._answered is not None:
            event.stop()
            event.prevent_default()
            self.perform_named("take_in")

    def do_back(self) -> None:
        """From the result to the form; from there to the screen before."""
        if self._answered is None:
            super().do_back()
            return
        if not self._answered.tried:
            self._wanted = replace(self._wanted, file=None)
        self._show_answer(None)
        self.tell(None)
        self.reload()
        form = self.query_one(IntakeForm)
        form.mark(self._wanted.missing or "check")
        form.focus()

    def do_choose_file(self) -> None:
        """The file."""
        self._fill_file()

    # trying, taking in, answering

    def do_try_intake(self) -> None:
        """Reads and checks everything, stores nothing."""
        self._begin(self._wanted, tried=True)

    def do_take_in(self) -> None:
        """After a last look at the counts."""
        if (answered := self._answered) is None:
            return
        wanted, result = answered.wanted, answered.result
        reason = wanted.reason if wanted.kind == "applications" else None
        lines = [
            self.words("screen_intake.confirm_file", file=wanted.file.name if wanted.file else ""),
            *([f"{wanted.sender[1]} ({wanted.sender[0]})"] if wanted.sender else []),
            self.words("screen_intake.confirm_received", at=moment_text(self, wanted.received or self.workplace.office.clock.now())),
            *([self.words("screen_intake.confirm_reason", reason=reason)] if reason else []),
            self.words("screen_intake.confirm_counts", accepted=result.accepted, left=result.duplicates + result.rejected),
        ]

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._begin(wanted, tried=False)

        self.app.push_screen(ConfirmDialog(self.words("screen_intake.confirm"), lines), confirmed)

    def _begin(self, wanted: Wanted, *, tried: bool) -> None:
        self._refused = None
        line = self.query_one(LongTaskLine)
        self._show_answer(None)
        self.query_one(IntakeForm).disabled = True
        task = line.begin(self.words("screen_intake.trying" if tried else "screen_intake.taking_in"))
        office, person = self.workplace.office, self.workplace.person
        self.write(lambda: take_in(office, person, wanted, task, dry_run=tried), lambda answer: self._ended(wanted, answer, tried=tried))
        self.tell(None)

    def _ended(self, wanted: Wanted, answer: IntakeResult | Refusal, *, tried: bool) -> None:
        self._free()
        if isinstance(answer, Refusal):
            self._show_refused(wanted, answer)
            return
        self._show_answer(Answered(wanted, answer, tried))
        if not tried and answer.accepted:
            said = "screen_intake.held" if answer.awaits_confirm else "screen_intake.done"
            self.tell(self.words(said, count=answer.accepted, batch=answer.batch), "done")

    def _show_refused(self, wanted: Wanted, refusal: Refusal) -> None:
        """Why nothing of a file can be taken in; one that is at fault itself can go back with a report."""
        if not is_of_the_file(refusal):
            self.tell(refusal)
            return
        self._refused = (wanted, refusal)
        self.tell(self.words("screen_intake.refused", why=refusal.message), "warning")
        self.refresh_frame()

    def unanswered(self, group: str) -> None:
        """Back to the form, with everything that was filled in."""
        if group == "writing":
            self._free()

    def _free(self) -> None:
        self.query_one(LongTaskLine).end()
        form = self.query_one(IntakeForm)
        form.disabled = False
        if self._answered is None:
            form.focus()

    def _show_answer(self, answered: Answered | None) -> None:
        self._answered = answered
        self.set_class(answered is not None, "-answered")
        if answered is not None:
            self.query_one(IntakeResultView).show(answered.wanted, answered.result, tried=answered.tried)
        self.refresh_frame()

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter on a fault goes on to taking the file in."""
        event.stop()
        if self._answered is not None and self._answered.tried:
            self.perform_named("take_in")

    def do_take_papers(self) -> None:
        """Scanned papers of applications."""
        PapersIntake(self).begin()

    def do_open_receipts(self) -> None:
        """The ledger of receipts."""
        self.office_app.open(load_screen(PLACES["receipts"])())

    def do_write_report(self) -> None:
        """受付結果 beside the file."""
        office, person, answered, refused = self.workplace.office, self.workplace.person, self._answered, self._refused

        def written(path: Path) -> None:
            self.office_app.hand_out(path)
            self.tell(self.words("screen_intake.report_written", path=str(path)), "done")

        if answered is not None:
            wanted, result = answered.wanted, answered.result
            self.write(lambda: report(office, person, wanted, result), lambda answer: self.require(answer, written))
        elif refused is not None:
            self.write(lambda: report_refused(office, person, *refused), lambda answer: self.require(answer, written))
