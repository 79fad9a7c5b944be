"""What falls due about payment providers (期限)."""

from collections.abc import Sequence

from textual.app import ComposeResult

from screens.dialog import ChooseDialog, numbered
from screens.filter_dialog import matches
from screens.formats import full_day
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.providers.watch import WatchLine, watched
from secretariat.refusal import Refusal

KINDS = ("certificate", "finding", "condition", "review", "suspension")
EVERY = "0"


class WatchScreen(ListScreen[WatchLine, int]):
    """Certificates, findings, conditions, reviews, ends of suspensions: overdue ones first."""

    place = "watch"
    DEFAULT_CSS = "WatchScreen #detail { height: 3; padding: 0 1; border-top: solid $foreground 30%; }"
    SORTS = ("due", "provider")

    def __init__(self) -> None:
        super().__init__()
        self._kind: str | None = None

    def columns(self) -> Sequence[Column]:
        """When, what, whose."""
        return (
            Column("left", self.words("screen_watch.left"), 12 if self.language == "ja" else 15),
            Column("due", self.words("screen_watch.due"), 15, sort="due"),
            Column("kind", self.words("screen_watch.kind"), 16),
            Column("provider", self.words("screen_watch.provider"), 0, sort="provider"),
            Column("subject", self.words("screen_watch.subject"), 0, wide_only=True),
        )

    def details(self) -> ComposeResult:
        """The marked line in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[WatchLine, int] | Refusal:
        """A page of what falls due; marks are places in the list as it was asked for."""
        answer = watched(self.workplace.office, self.workplace.person)
        if isinstance(answer, Refusal):
            return answer
        rows = [line for line in answer if self._kind in {None, line.kind} and matches(wanted.text, self._found_by(line))]
        if wanted.sort == "provider":
            rows.sort(key=lambda line: (line.provider_name, line.provider))
        if wanted.descending:
            rows.reverse()
        return page_in_memory(rows, wanted)

    def _found_by(self, line: WatchLine) -> str:
        return " ".join((line.provider, line.provider_name, self.say(line.label), self.say(line.subject)))

    def line(self, row: WatchLine) -> Line:
        """One of them."""
        return Line(
            f"{row.provider} {row.kind} {row.due_on} {row.subject}",
            {
                "left": cell(self._left(row)),
                "due": cell(full_day(row.due_on, self.language)),
                "kind": cell(self.say(row.label)),
                "provider": cell(row.provider_name),
                "subject": cell(self.say(row.subject)),
            },
        )

    def _left(self, line: WatchLine) -> str:
        """Overdue, soon, or later: sign and word."""
        if line.days_left < 0:
            return f"!! {self.words('screen_watch.overdue', days=-line.days_left)}"
        soon = line.within <= min(self.workplace.office.programme.providers.warn_days, default=0)
        word = self.words("screen_watch.days_left", days=line.days_left) if line.days_left else self.words("screen_watch.today")
        return f"{'!' if soon else '':<2} {word}"

    def show_marked(self) -> None:
        """The marked line in full."""
        row = self.current_row
        said = f"{row.provider}  {row.provider_name}\n{self.say(row.label)}  {self.say(row.subject)}" if row is not None else ""
        self.query_one("#detail", Paragraph).update(said)

    def why_empty(self) -> str:
        """Nothing fits, or nothing falls due."""
        narrowed = self.wanted.text or self._kind
        days = max(self.workplace.office.programme.providers.warn_days, default=0)
        return self.words("screen_watch.none_fits") if narrowed else self.words("screen_watch.none", days=days)

    def sort_words(self, sort: str) -> str:
        """An order in words."""
        return self.words("screen_watch.by_provider" if sort == "provider" else "screen_watch.by_due")

    def view_words(self) -> str:
        """Which kind, in which order."""
        kind = self.words(f"security.watch_kind.{self._kind}") if self._kind is not None else self.words("screen_watch.every_kind")
        return f"{kind} · {self.sort_words(self.wanted.sort)}"

    def open_row(self, key: str) -> None:
        """The provider."""
        del key  # the line that the cursor is on
        self.perform_named("open_provider")

    def do_open_provider(self) -> None:
        """The provider of the marked line."""
        from screens.provider import ProviderScreen

        if (row := self.current_row) is not None:
            self.office_app.open(ProviderScreen(row.provider))

    def do_choose_kind(self) -> None:
        """One kind only, or all."""
        choices: list[tuple[str, str, str | None]] = [(EVERY, self.words("screen_watch.every_kind"), None)]
        choices += numbered(self.words(f"security.watch_kind.{kind}") for kind in KINDS)

        def chosen(key: str | None) -> None:
            if key is not None:
                self._kind = None if key == EVERY else KINDS[int(key) - 1]
                self.show_first_page()

        self.app.push_screen(ChooseDialog(self.words("screen_watch.which_kind"), choices), chosen)

    def do_copy_number(self) -> None:
        """The provider's number."""
        if (row := self.current_row) is not None:
            self.copy_number(row.provider)
