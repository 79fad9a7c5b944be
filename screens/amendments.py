"""Reports of changes and cancellations (変更届・登録取消届): what waits for somebody to accept or refuse it."""

from collections.abc import Sequence

from textual.app import ComposeResult

from models.vocabulary_amendments import AmendmentKind, AmendmentStatus
from screens.amendment import AmendmentScreen
from screens.filter_dialog import matches
from screens.formats import full_day, full_moment, short_day
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.amendments.listing import MOST, WAITING, AmendmentRow, amendments
from secretariat.refusal import Refusal
from secretariat.screening.correction_items import HEADINGS


class AmendmentsScreen(ListScreen[AmendmentRow, int]):
    """What waits, the longest wait first, or all of them, the latest first; Enter opens one."""

    place = "amendments"
    DEFAULT_CSS = "AmendmentsScreen #detail { height: 4; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self) -> None:
        super().__init__()
        self._everything = False

    def columns(self) -> Sequence[Column]:
        """Where it stands, what it is, of which store, what changes, from when."""
        return (
            Column("state", self.words("screen_amendments.state"), 14),
            Column("number", self.words("screen_amendments.number"), 11),
            Column("kind", self.words("screen_amendments.kind"), 12, wide_only=True),
            Column("store", self.words("screen_amendments.store"), 0),
            Column("what", self.words("screen_amendments.what"), 0),
            Column("from", self.words("screen_amendments.from"), 6, right=True),
            Column("provider", self.words("screen_amendments.provider"), 18, wide_only=True),
        )

    def details(self) -> ComposeResult:
        """The marked line in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[AmendmentRow, int] | Refusal:
        """A page of the list; marks are places in it as it was asked for."""
        rows = amendments(self.workplace.office, self.workplace.person, () if self._everything else WAITING)
        if isinstance(rows, Refusal):
            return rows
        fitting = [row for row in rows if matches(wanted.text, self._found_by(row))]
        return page_in_memory(fitting, wanted, capped=len(rows) == MOST)

    def _found_by(self, row: AmendmentRow) -> str:
        return " ".join((row.number, row.application, row.store_name, self.what(row), row.provider, row.provider_reference or ""))

    def what(self, row: AmendmentRow) -> str:
        """The fields that change; of a cancellation, that it is one."""
        if row.kind is AmendmentKind.CANCELLATION:
            return self.words("words.amendment_kind.cancellation")
        return "、".join(HEADINGS[field] for field in row.fields)

    def line(self, row: AmendmentRow) -> Line:
        """One of them; ! waits too long."""
        sign = "!" if row.late else ""
        state = self.words(f"words.amendment_status.{row.status}")
        if row.status is AmendmentStatus.RECEIVED:
            state = self.words("screen_amendments.days" if row.days_waiting else "screen_amendments.today", days=row.days_waiting)
        return Line(
            row.number,
            {
                "state": cell(f"{sign:<2}{state}", style="bold $text-warning" if row.late else ""),
                "number": cell(row.number),
                "kind": cell(self.words(f"words.amendment_kind.{row.kind}")),
                "store": cell(row.store_name),
                "what": cell(self.what(row)),
                "from": cell(short_day(row.from_on), right=True),
                "provider": cell(row.provider),
            },
        )

    def show_marked(self) -> None:
        """The marked line in full."""
        row = self.current_row
        self.query_one("#detail", Paragraph).update(self._detail(row) if row is not None else "")

    def _detail(self, row: AmendmentRow) -> str:
        return self.words(
            "screen_amendments.detail",
            number=row.number,
            kind=self.words(f"words.amendment_kind.{row.kind}"),
            application=row.application,
            store=row.store_name,
            provider=row.provider,
            what=self.what(row),
            received=full_moment(row.received_at, self.language),
            day=full_day(row.from_on, self.language),
            channel=self.words(f"words.amendment_channel.{row.channel}"),
            name=row.entered_by,
        )

    def why_empty(self) -> str:
        """Nothing fits, or nothing waits."""
        return self.words("screen_amendments.none_fits" if self.wanted.text else "screen_amendments.none")

    def view_words(self) -> str:
        """What is shown, in which order."""
        return self.words("screen_amendments.everything" if self._everything else "screen_amendments.waiting")

    def open_row(self, key: str) -> None:
        """The report."""
        self.office_app.open(AmendmentScreen(key))

    def do_open_amendment(self) -> None:
        """The marked one."""
        if (key := self.table.current) is not None:
            self.open_row(key)

    def do_amendment_view(self) -> None:
        """What waits, or everything."""
        self._everything = not self._everything
        self.show_first_page()
