"""The quality of what providers send (品質): one line for each provider, the one that costs most work first."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from textual.app import ComposeResult

from screens.commands import Command
from screens.filter_dialog import matches
from screens.formats import count, typed_day
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.quality_work import choose_weeks
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.providers.quality import WEEK, WEEKS_SHOWN, ProviderQuality, Span, monday_of, quality_list
from secretariat.providers.quality_words import field_words, share_words
from secretariat.refusal import Message, Refusal

NOBODY: Final = "-"  # the key of what belongs to no provider
BAR: Final = 16  # cells, for the one with most work


def first_day(office: Office, weeks: int) -> date:
    """The Monday with which so many weeks begin, the present one included."""
    return monday_of(japan_day(office.clock.now())) - (weeks - 1) * WEEK


def bar(value: int, most: int, width: int = BAR, block: str = "█") -> str:
    """A bar of at most `width` cells; something that is there is always seen."""
    return block * max(1, round(width * value / most)) if value and most else ""


class QualityScreen(ListScreen[ProviderQuality, int]):
    """Providers with what has to be done again because of their files; below, the columns with most faults of the marked one."""

    place = "quality"
    DEFAULT_CSS = "QualityScreen #detail { height: 3; padding: 0 1; border-top: solid $foreground 30%; }"
    SORTS = ("work", "share", "name")

    def __init__(self) -> None:
        super().__init__()
        self._weeks = WEEKS_SHOWN
        self._span: Span | None = None
        self._most = 0

    def columns(self) -> Sequence[Column]:
        """Who, how much has to be done again, of how much."""
        return (
            Column("number", self.words("screen_quality.number"), 11, wide_only=True),
            Column("name", self.words("screen_quality.name"), 0, sort="name"),
            Column("work", self.words("screen_quality.work"), 7, right=True, sort="work"),
            Column("bar", "", BAR, wide_only=True),
            Column("rejected", self.words("screen_quality.rejected"), 8, right=True),
            Column("share", self.words("screen_quality.share"), 8, right=True, sort="share"),
            Column("returned", self.words("screen_quality.returned"), 9, right=True),
            Column("rows", self.words("screen_quality.rows"), 9, right=True),
        )

    def details(self) -> ComposeResult:
        """The marked provider's columns with most faults."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[ProviderQuality, int] | Refusal:
        """A page of providers."""
        office = self.workplace.office
        answer = quality_list(office, self.workplace.person, first_day(office, self._weeks))
        if isinstance(answer, Refusal):
            return answer
        self._span, self._most = answer.span, max((row.sent.work for row in answer.providers), default=0)
        rows = [row for row in answer.providers if matches(wanted.text, f"{row.number or ''} {self._called(row)}")]
        if wanted.sort == "share":
            rows.sort(key=lambda row: -(row.sent.rejected_share or 0))
        elif wanted.sort == "name":
            rows.sort(key=self._called)
        if wanted.descending:
            rows.reverse()
        return page_in_memory(rows, wanted)

    def _called(self, row: ProviderQuality) -> str:
        return row.name or self.words("quality.no_provider")

    def line(self, row: ProviderQuality) -> Line:
        """One of them."""
        sent = row.sent
        return Line(
            row.number or NOBODY,
            {
                "number": cell(row.number or NOBODY),
                "name": cell(self._called(row)),
                "work": cell(count(sent.work), style="bold" if sent.work else "$text-muted", right=True),
                "bar": cell(bar(sent.work, self._most), style="$accent"),
                "rejected": cell(count(sent.rejected), right=True),
                "share": cell(share_words(sent.rejected_share), right=True),
                "returned": cell(count(sent.returned), right=True),
                "rows": cell(count(sent.rows), right=True),
            },
        )

    def show_marked(self) -> None:
        """What is wrong most often."""
        row = self.current_row
        said = ""
        if row is not None:
            named = tuple(f"{field_words(name, self.language)} {count(rows)}" for name, rows in row.top)
            said = self.words("screen_quality.top", fields=named) if named else self.words("screen_quality.no_faults")
            said = f"{self._called(row)} · {self.words('screen_quality.files', files=row.sent.files, accepted=row.sent.accepted)}\n{said}"
        self.query_one("#detail", Paragraph).update(said)
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nothing fits, or nothing was sent."""
        return self.words("screen_quality.none_fits" if self.wanted.text else "screen_quality.none")

    def sort_words(self, sort: str) -> str:
        """An order in words."""
        return self.words(f"screen_quality.by_{sort}")

    def view_words(self) -> str:
        """Which days, and the order."""
        days = f"{typed_day(self._span.first)}–{typed_day(self._span.last)} · " if self._span is not None else ""
        return days + self.sort_words(self.wanted.sort)

    def reason_against(self, command: Command) -> Message | None:
        """What belongs to no provider has no card."""
        if (reason := super().reason_against(command)) is not None or command.name != "open_quality_of":
            return reason
        row = self.current_row
        return None if row is not None and row.number is not None else Message("screen_quality.no_card")

    def open_row(self, key: str) -> None:
        """The provider's weeks and columns."""
        del key  # the line that the cursor is on
        self.perform_named("open_quality_of")

    def do_open_quality_of(self) -> None:
        """The provider's weeks and columns."""
        from screens.provider_quality import ProviderQualityScreen

        if (row := self.current_row) is not None and row.number is not None:
            self.office_app.open(ProviderQualityScreen(row.number, self._weeks))

    def do_quality_weeks(self) -> None:
        """How many weeks are counted."""
        choose_weeks(self, self._weeks, self._choose)

    def _choose(self, weeks: int) -> None:
        self._weeks = weeks
        self.show_first_page()
