"""What takes too long (標準処理期間の超過): open cases past the standard processing time, and where their days went."""

from collections.abc import Sequence

from textual.app import ComposeResult

from screens.dialog import ChooseDialog, numbered
from screens.formats import full_day
from screens.list_screen import ListScreen, Page, Wanted
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.refusal import Refusal
from secretariat.screening.delays import Delayed, described, overdue_cases
from secretariat.screening.queue_pages import Place


class OverdueScreen(ListScreen[Delayed, Place]):
    """The longest overdue first; with another view those that are about to be as well."""

    place = "overdue"
    DEFAULT_CSS = "OverdueScreen #detail { height: 5; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self) -> None:
        super().__init__()
        self._soon = False

    def columns(self) -> Sequence[Column]:
        """How long, what, what cost most."""
        return (
            Column("left", self.words("screen_overdue.left"), 13 if self.language == "ja" else 15),
            Column("number", self.words("screen_overdue.number"), 11),
            Column("store", self.words("screen_overdue.store"), 0),
            Column("provider", self.words("screen_overdue.provider"), 18, wide_only=True),
            Column("status", self.words("screen_overdue.status"), 14, wide_only=True),
            Column("cause", self.words("screen_overdue.cause"), 28),
        )

    def details(self) -> ComposeResult:
        """The marked line in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[Place]) -> Page[Delayed, Place] | Refusal:
        """A page of the list."""
        office, person = self.workplace.office, self.workplace.person
        page = overdue_cases(office, person, soon=self._soon, text=wanted.text, after=wanted.after, before=wanted.before)
        if isinstance(page, Refusal):
            return page
        return Page(page.lines, page.total, page.capped, page.first, page.last, page.has_before, page.has_after)

    def line(self, row: Delayed) -> Line:
        """One of them."""
        case = row.case
        key = "looks.days_over" if case.days_left < 0 else "looks.days_left"
        over = case.days_left < 0
        return Line(
            case.number,
            {
                "left": cell(f"{'!!' if over else '!':<3}{self.words(key, days=abs(case.days_left))}", style="$text-error" if over else ""),
                "number": cell(case.number),
                "store": cell(case.store_name),
                "provider": cell(case.provider),
                "status": cell(self.words(f"words.application_status.{case.status}")),
                "cause": cell(self.say(described(row.delays[0], row.names)) if row.delays else ""),
            },
        )

    def show_marked(self) -> None:
        """The marked line in full."""
        row = self.current_row
        said = ""
        if row is not None:
            due = self.words("screen_overdue.due", due=full_day(row.case.due_on, self.language))
            causes = "  ".join(self.say(described(delay, row.names)) for delay in row.delays)
            said = f"{row.case.store_name} · {row.case.provider}\n{due}\n{causes}"
        self.query_one("#detail", Paragraph).update(said)

    def why_empty(self) -> str:
        """Nothing fits, or nothing takes too long."""
        if self.wanted.text:
            return self.words("screen_overdue.none_fits")
        return self.words("screen_overdue.none_soon" if self._soon else "screen_overdue.none")

    def view_words(self) -> str:
        """Which list."""
        return self.words("screen_overdue.view_soon" if self._soon else "screen_overdue.view_over")

    def open_row(self, key: str) -> None:
        """The application."""
        del key  # the line that the cursor is on
        self.do_open_overdue()

    def do_open_overdue(self) -> None:
        """The application of the marked line."""
        from screens.review import ReviewScreen

        if (row := self.current_row) is not None:
            self.office_app.open(ReviewScreen(row.case.number))

    def do_overdue_view(self) -> None:
        """Only what is over, or what is about to be as well."""
        names = ("screen_overdue.view_over", "screen_overdue.view_soon")

        def chosen(key: str | None) -> None:
            if key is not None:
                self._soon = key == "2"
                self.show_first_page()

        self.app.push_screen(ChooseDialog(self.words("screen_overdue.which_view"), numbered(map(self.words, names))), chosen)
