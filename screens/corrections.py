"""What providers have for correction (補正待ち): how long, how late, what was asked; reminders and the end of what is never answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from textual.app import ComposeResult

from screens.commands import Command
from screens.correction_words import item_line
from screens.dialog import ChooseDialog, ConfirmDialog, numbered
from screens.formats import count, day, full_day, short_day
from screens.list_screen import ListScreen, Page, Wanted
from screens.text import cell
from screens.widgets.long_task import LongTask, LongTaskLine
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from screens.widgets.signed_lines import SignedLines
from secretariat.casework.desk import Result
from secretariat.casework.waiting_corrections import (
    Lateness,
    Place,
    WaitingRow,
    WaitingView,
    close_all,
    remind_all,
    to_close,
    to_remind,
    waiting_corrections,
)
from secretariat.clock import JAPAN
from secretariat.office import Office
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person

PAGE: Final = 100
NAMED: Final = 5  # so many are named before they are reminded of or closed
SIGNS: Final = {Lateness.IN_TIME: ("", ""), Lateness.OVERDUE: ("!", "$text-warning"), Lateness.TO_CLOSE: ("!!", "bold $text-error")}


@dataclass(frozen=True, slots=True)
class Bulk:
    """Something that is done to many: which ones, the work, keys of what is said. `typed`: their number has to be typed first."""

    read: Callable[[Office, Person], tuple[WaitingRow, ...] | Refusal]
    work: Callable[..., list[Result]]
    title: str
    preview: str
    nothing: str
    done: str
    skipped: str
    typed: bool


REMIND: Final = Bulk(
    to_remind,
    remind_all,
    "screen_corrections.remind_title",
    "screen_corrections.remind_preview",
    "screen_corrections.nothing_to_remind",
    "screen_corrections.remind_done",
    "screen_corrections.remind_skipped",
    typed=False,
)
CLOSE: Final = Bulk(
    to_close,
    close_all,
    "screen_corrections.close_title",
    "screen_corrections.close_preview",
    "screen_corrections.nothing_to_close",
    "screen_corrections.close_done",
    "screen_corrections.close_skipped",
    typed=True,
)


class CorrectionsScreen(ListScreen[WaitingRow, Place]):
    """The list, the longest waiting first, with the items of the marked one below."""

    place = "corrections"
    SORTS = ("returned",)
    DEFAULT_CSS = """
    CorrectionsScreen #about { height: 2; padding: 0 1; border-top: solid $foreground 30%; color: $text-muted; }
    CorrectionsScreen #detail { height: 4; padding: 0 1; }
    CorrectionsScreen.-high #detail { height: 7; }
    """

    def __init__(self, lateness: Lateness = Lateness.IN_TIME) -> None:
        super().__init__()
        self._lateness = lateness

    def columns(self) -> Sequence[Column]:
        """How late, whose, since when, what is left to be answered."""
        words = self.words
        return (
            Column("state", words("screen_corrections.state"), 15 if self.language == "ja" else 16),
            Column("number", words("screen_corrections.number"), 11),
            Column("store", words("screen_corrections.store"), 0),
            Column("provider", words("screen_corrections.provider"), 0, wide_only=True),
            Column("returned", words("screen_corrections.returned"), 6, right=True),
            Column("days", words("screen_corrections.days"), 5, right=True),
            Column("reminders", words("screen_corrections.reminders"), 4 if self.language == "ja" else 9, right=True, wide_only=True),
            Column("items", words("screen_corrections.items"), 6, right=True),
            Column("answer_by", words("screen_corrections.answer_by"), 8, right=True, wide_only=True),
            Column("left", words("screen_corrections.left"), 6 if self.language == "ja" else 9, right=True),
        )

    def details(self) -> ComposeResult:
        """How far a bulk act is; the items of the marked one."""
        yield LongTaskLine()
        yield Paragraph(paragraph_id="about")
        yield SignedLines(lines_id="detail")

    def heading(self) -> str:
        """How many."""
        return count(self.page.total, capped=self.page.capped) if self.page is not None and self.page.total else ""

    # the list

    def read(self, wanted: Wanted[Place]) -> Page[WaitingRow, Place] | Refusal:
        """A page of it."""
        view = WaitingView(self._lateness, text=wanted.text)
        answer = waiting_corrections(
            self.workplace.office, self.workplace.person, view, after=wanted.after, before=wanted.before, limit=PAGE
        )
        if isinstance(answer, Refusal):
            return answer
        first, last = (answer.rows[0].place, answer.rows[-1].place) if answer.rows else (None, None)
        return Page(answer.rows, answer.total, answer.capped, first, last, answer.has_before, answer.has_after)

    def line(self, row: WaitingRow) -> Line:
        """One application."""
        sign, style = SIGNS[row.lateness]
        return Line(
            row.number,
            {
                "state": cell(f"{sign:<2} {self.words(f'words.lateness.{row.lateness}')}", style=style),
                "number": cell(row.number),
                "store": cell(row.store_name),
                "provider": cell(row.provider),
                "returned": cell(short_day(row.returned_at.astimezone(JAPAN).date()), right=True),
                "days": cell(str(row.days), right=True),
                "reminders": cell(str(row.reminders or ""), right=True),
                "items": cell(f"{len(row.items) - row.open_items}/{len(row.items)}", right=True),
                "answer_by": cell(short_day(row.answer_by), right=True),
                "left": cell(self.words("screen_queue.days", days=f"{row.days_left}".replace("-", "−")), right=True),
            },
        )

    def why_empty(self) -> str:
        """Nothing fits, or nothing is awaited."""
        narrowed = self.wanted.text or self._lateness is not Lateness.IN_TIME
        return self.words("screen_corrections.none_fits" if narrowed else "screen_corrections.none")

    def view_words(self) -> str:
        """Which of them, and their order."""
        return self.words(f"screen_corrections.view.{self._lateness}")

    def show_marked(self) -> None:
        """The marked line in full."""
        row = self.current_row
        self.query_one("#about", Paragraph).update(self._about(row) if row is not None else "")
        self.query_one("#detail", SignedLines).show([item_line(item, self.workplace) for item in row.items] if row is not None else [])

    def _about(self, row: WaitingRow) -> str:
        """What a narrow list has no columns for."""
        by = full_day(row.answer_by, self.language)
        return self.words("screen_corrections.about", provider=row.provider, by=by, reminders=row.reminders)

    def open_row(self, key: str) -> None:
        """The review of the application."""
        del key  # the line that the cursor is on
        self.do_open_waiting()

    def do_open_waiting(self) -> None:
        """The review of the marked application."""
        from screens.review import ReviewScreen

        if (row := self.current_row) is not None:
            self.office_app.open(ReviewScreen(row.number))

    def do_choose_lateness(self) -> None:
        """All, or only those that are late."""
        choices = numbered(self.words(f"screen_corrections.view.{lateness}") for lateness in Lateness)

        def chosen(key: str | None) -> None:
            if key is not None:
                self._lateness = list(Lateness)[int(key) - 1]
                self.show_first_page()

        self.app.push_screen(ChooseDialog(self.words("screen_corrections.which"), choices), chosen)

    # in bulk

    def reason_against(self, command: Command) -> Message | None:
        """Nothing is late where nothing is awaited."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name in {"remind_all", "close_overdue"} and self.page is not None and not self.page.total:
            return Message("screen_corrections.none")
        return None

    def do_remind_all(self) -> None:
        """Which ones, then a reminder for each."""
        self._foresee(REMIND)

    def do_close_overdue(self) -> None:
        """Which ones, then the end of each."""
        self._foresee(CLOSE)

    def _foresee(self, bulk: Bulk) -> None:
        office, person = self.workplace.office, self.workplace.person
        self.ask("bulk", lambda: bulk.read(office, person), lambda answer: self.require(answer, lambda rows: self._confirm(bulk, rows)))

    def _confirm(self, bulk: Bulk, rows: Sequence[WaitingRow]) -> None:
        if not rows:
            self.tell(Message(bulk.nothing))
            return
        lines = [self.words(bulk.preview, count=len(rows)), ""]
        for row in rows[:NAMED]:
            by = day(row.answer_by, self.language)
            waits = self.words("screen_corrections.waits", days=row.days, reminders=row.reminders, answer_by=by)
            lines.append(f"{row.number}  {row.store_name}  {waits}")
        if len(rows) > NAMED:
            lines.append(self.words("screen_corrections.and_more", count=len(rows) - NAMED))
        numbers = [row.number for row in rows]
        typed = str(len(rows)) if bulk.typed else None

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._work_off(bulk, numbers)

        self.app.push_screen(ConfirmDialog(self.words(bulk.title), lines, typed=typed), confirmed)

    def _work_off(self, bulk: Bulk, numbers: Sequence[str]) -> None:
        office, person = self.workplace.office, self.workplace.person
        task: LongTask = self.query_one(LongTaskLine).begin(self.words(bulk.title))
        task.expect(len(numbers))
        self.write(
            lambda: bulk.work(office, person, numbers, progress=task.tell, stop=task.is_stopping),
            lambda results: self._ended(bulk, len(numbers), results),
        )
        self.tell(None)

    def _ended(self, bulk: Bulk, wanted: int, results: Sequence[Result]) -> None:
        self.query_one(LongTaskLine).end()
        refused = [result for result in results if result.refusal is not None]
        words: dict[str, object] = {"count": len(results) - len(refused), "skipped": len(refused), "left": wanted - len(results)}
        if refused and refused[0].refusal is not None:
            self.tell(Message(bulk.skipped, {**words, "why": refused[0].refusal.message}), "warning")
        else:
            key = "screen_corrections.stopped" if len(results) < wanted else bulk.done
            self.tell(Message(key, words), "warning" if len(results) < wanted else "done")
        self.reload()

    def interrupt(self) -> None:
        """Esc stops between two applications."""
        self.query_one(LongTaskLine).stop()

    def unanswered(self, group: str) -> None:
        """What was begun can be taken up again."""
        if group == "writing":
            self.query_one(LongTaskLine).end()
            self.reload()
