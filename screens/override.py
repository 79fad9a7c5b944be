"""Changing a cutoff: when instead, and why; what that means is said while one types."""

from textual.app import ComposeResult

from screens.dialog import Dialog
from screens.formats import full_day, moment
from screens.moments import read_moment, typed_moment
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from secretariat.refusal import Message, Refusal
from secretariat.screening.cutoff_records import CutoffCounts, override_cutoff


class OverrideDialog(Dialog[bool]):
    """Day and time, reason; answers True once it is changed."""

    DEFAULT_CSS = """
    OverrideDialog .label { color: $text-muted; margin: 1 0 0 0; }
    OverrideDialog #consequence { margin: 1 0 0 0; }
    """

    def __init__(self, counted: CutoffCounts) -> None:
        super().__init__()
        self._row, self._received = counted.row, counted.received

    def title_text(self) -> str:
        """Which start day."""
        return self.words("screen_cutoffs.override", start=full_day(self._row.start_on, self.language))

    def body(self) -> ComposeResult:
        """The two fields, and what follows."""
        yield Paragraph(self.words("screen_cutoffs.override_at"), classes="label")
        yield Field(typed_moment(self._row.cutoff_at), longest=40, field_id="at")
        yield Paragraph(self.words("screen_cutoffs.override_reason"), classes="label")
        yield Field(longest=200, field_id="reason")
        yield Paragraph(paragraph_id="consequence")

    def on_mount(self) -> None:
        """What follows of what stands there."""
        self._say_consequence()

    def on_input_changed(self, event: Field.Changed) -> None:
        """What follows of what is typed."""
        event.stop()
        self.tell(None)
        self._say_consequence()

    def _say_consequence(self) -> None:
        at = read_moment(self.query_one("#at", Field).value, self._row.start_on)
        said = ""
        if at is not None and at != self._row.cutoff_at:
            said = self.words(
                "screen_cutoffs.consequence",
                before=moment(self._row.cutoff_at, self.language),
                after=moment(at, self.language),
                received=self._received,
            )
        self.query_one("#consequence", Paragraph).update(said)

    def confirm(self) -> None:
        """On to the reason; with both, the change."""
        at = read_moment(self.query_one("#at", Field).value, self._row.start_on)
        reason = self.query_one("#reason", Field).value.strip()
        if at is None:
            self.tell(Message("screen_cutoffs.at_unreadable"))
        elif at == self._row.cutoff_at:
            self.tell(Message("screen_cutoffs.same"))
        elif not reason:
            self.query_one("#reason").focus()
            self.tell(Message("screen_cutoffs.reason_missing"))
        else:
            office, person, start_on = self.workplace.office, self.workplace.person, self._row.start_on
            self.write(lambda: override_cutoff(office, person, start_on, at, reason), self._answered)

    def _answered(self, refused: Refusal | None) -> None:
        if refused is None:
            self.dismiss(True)
        else:
            self.tell(refused)
