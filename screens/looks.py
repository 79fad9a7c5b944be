"""Second looks (抜取確認): approvals that wait for one, and those that somebody did not agree in."""

from collections.abc import Sequence

from textual.app import ComposeResult

from models.vocabulary import Role
from screens.commands import Command
from screens.dialog import ChooseDialog, numbered
from screens.formats import full_day, short_day
from screens.list_screen import ListScreen, Page, Wanted
from screens.look_dialogs import LookSummaryDialog, decide_on_look
from screens.reasoned_dialog import Draft
from screens.refusals import at_screen
from screens.review_decision import Outcome
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.looks.listing import VIEWS, LookLine, LookView, looks
from secretariat.looks.summary import LookSummary, look_summary
from secretariat.refusal import Message, Refusal

OF_ROWS = frozenset({"open_look", "agree_look", "disagree_look", "let_stand"})


class LooksScreen(ListScreen[LookLine, int]):
    """The approvals that were drawn, oldest first; a manager begins with those that somebody did not agree in."""

    place = "looks"
    DEFAULT_CSS = "LooksScreen #detail { height: 5; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self) -> None:
        super().__init__()
        self._view: LookView | None = None
        self._drafts: dict[str, Draft] = {}

    @property
    def view(self) -> LookView:
        """Which of the two lists is shown."""
        return self._view or ("disagreed" if self.workplace.person.role is Role.MANAGER else "waiting")

    def columns(self) -> Sequence[Column]:
        """Since when, what, through whom, why it was drawn, where it stands."""
        return (
            Column("since", self.words("screen_looks.since"), 12),
            Column("number", self.words("screen_looks.number"), 11),
            Column("store", self.words("screen_looks.store"), 0),
            Column("provider", self.words("screen_looks.provider"), 18, wide_only=True),
            Column("origin", self.words("screen_looks.origin"), 16, wide_only=True),
            Column("start", self.words("screen_looks.start"), 6, right=True),
            Column("status", self.words("screen_looks.status"), 12),
        )

    def details(self) -> ComposeResult:
        """The marked line in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[LookLine, int] | Refusal:
        """A page of the list."""
        page = looks(self.workplace.office, self.workplace.person, self.view, text=wanted.text, after=wanted.after, before=wanted.before)
        if isinstance(page, Refusal):
            return page
        first, last = (page.lines[0].id, page.lines[-1].id) if page.lines else (None, None)
        return Page(page.lines, page.total, page.capped, first, last, page.has_before, page.has_after)

    def line(self, row: LookLine) -> Line:
        """One of them; ! marks what can still be taken back."""
        sign = "!" if row.can_be_undone else ""
        return Line(
            row.number,
            {
                "since": cell(f"{sign:<2}{self.words('screen_looks.days', days=row.days)}", style="bold $text-warning" if sign else ""),
                "number": cell(row.number),
                "store": cell(row.store_name),
                "provider": cell(row.provider),
                "origin": cell(self.words(f"looks.origin_{row.origin}")),
                "start": cell(short_day(row.start_on), right=True),
                "status": cell(self.words(f"words.application_status.{row.status}")),
            },
        )

    def show_marked(self) -> None:
        """The marked line in full."""
        self.query_one("#detail", Paragraph).update(self._detail(self.current_row))
        self.refresh_keys()

    def _detail(self, row: LookLine | None) -> str:
        if row is None:
            return ""
        key = "screen_looks.can_be_undone" if row.can_be_undone else "screen_looks.is_registered"
        lines = [f"{row.store_name} · {row.provider}"]
        if row.reasons:
            reasons = [self.workplace.reason(code) for code in row.reasons]
            about = [self.words(f"checks.rule.{row.rule}")] if row.rule else []
            lines.append(" · ".join([*about, *reasons, *([row.note] if row.note else [])]))
        return "\n".join([*lines, self.words(key, start=full_day(row.start_on, self.language))])

    def why_empty(self) -> str:
        """Nothing fits, or nothing waits."""
        if self.wanted.text:
            return self.words("screen_looks.none_fits")
        return self.words("screen_looks.none_waiting" if self.view == "waiting" else "screen_looks.none_disagreed")

    def view_words(self) -> str:
        """Which list."""
        return self.words("screen_looks.view_waiting" if self.view == "waiting" else "screen_looks.view_disagreed")

    # what is done

    def commands_now(self) -> tuple[Command, ...]:
        """What is of the list that is shown."""
        others = {"let_stand"} if self.view == "waiting" else {"agree_look", "disagree_look"}
        return tuple(command for command in self.commands() if command.name not in others)

    def reason_against(self, command: Command) -> Message | None:
        """What is of the other list, or of no row, is greyed."""
        if (refused := super().reason_against(command)) is not None:
            return refused
        if command.name in OF_ROWS and self.current_row is None:
            return Message("screen_looks.no_row")
        if command.name in {"agree_look", "disagree_look"} and self.view != "waiting":
            return Message("screen_looks.looked_at")
        return Message("screen_looks.waits_still") if command.name == "let_stand" and self.view == "waiting" else None

    def open_row(self, key: str) -> None:
        """The application."""
        del key  # the line that the cursor is on
        self.do_open_look()

    def do_open_look(self) -> None:
        """The application of the marked line."""
        from screens.review import ReviewScreen

        if (row := self.current_row) is not None:
            self.office_app.open(ReviewScreen(row.number))

    def do_agree_look(self) -> None:
        """The approval was right."""
        self._decide("agree")

    def do_disagree_look(self) -> None:
        """It was not."""
        self._decide("disagree")

    def do_let_stand(self) -> None:
        """A manager leaves it as it is."""
        self._decide("let-stand")

    def _decide(self, command: str) -> None:
        if (row := self.current_row) is not None:
            decide_on_look(self, row.number, command, self._decided, self._drafts)

    def _decided(self, outcome: Outcome | None) -> None:
        if outcome is None:
            return
        if outcome.refusal is not None:
            self.tell(at_screen(outcome.refusal), "warning")
        else:
            self.tell(outcome.message, "done")
        self.reload()

    def do_look_view(self) -> None:
        """The other list."""
        names = ("screen_looks.view_waiting", "screen_looks.view_disagreed")

        def chosen(key: str | None) -> None:
            if key is not None:
                self._view = VIEWS[int(key) - 1]
                self.show_first_page()

        self.app.push_screen(ChooseDialog(self.words("screen_looks.which_view"), numbered(map(self.words, names))), chosen)

    def do_look_summary(self) -> None:
        """What looks have shown so far."""
        office, person = self.workplace.office, self.workplace.person
        self.ask("summary", lambda: look_summary(office, person), lambda answer: self.require(answer, self._show_summary))

    def _show_summary(self, summary: LookSummary) -> None:
        self.app.push_screen(LookSummaryDialog(summary))
