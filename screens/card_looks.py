"""Looks at cards (照会の記録): who looked at a store, or at what a person looked on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.vocabulary_inquiries import LookKind
from screens.commands import Command
from screens.filter_dialog import matches
from screens.formats import NOTHING, full_day, full_moment
from screens.inquiry import InquiryScreen
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from secretariat.callcentre.looks import LOOKS_SHOWN, looks_at, looks_of
from secretariat.refusal import Message, Refusal


@dataclass(frozen=True, slots=True)
class LookRow:
    """One look: who, or at which store; `in_call`: during a call."""

    key: str
    at: datetime
    who: str
    what: LookKind
    inquiry: str | None
    in_call: bool
    reason: str | None


class _LooksList(ListScreen[LookRow, int]):
    """A line for each look, the newest above; Enter opens the call during which it was."""

    place = "card_looks"
    WHO: str = ""

    def columns(self) -> Sequence[Column]:
        """When, who or where, what of it, during which call, why it was unmasked."""
        return (
            Column("at", self.words("screen_card_looks.at"), 22),
            Column("who", self.words(f"screen_card_looks.{self.WHO}"), 0),
            Column("what", self.words("screen_card_looks.what"), 12),
            Column("inquiry", self.words("screen_card_looks.inquiry"), 14),
            Column("reason", self.words("screen_card_looks.reason"), 0),
        )

    def rows_read(self) -> list[LookRow] | Refusal:
        """All of them."""
        raise NotImplementedError

    def read(self, wanted: Wanted[int]) -> Page[LookRow, int] | Refusal:
        """A page of the list."""
        rows = self.rows_read()
        if isinstance(rows, Refusal):
            return rows
        fitting = [row for row in rows if matches(wanted.text, f"{row.who} {row.inquiry or ''} {row.reason or ''}")]
        return page_in_memory(fitting, wanted, capped=len(rows) == LOOKS_SHOWN)

    def line(self, row: LookRow) -> Line:
        """One of them; "!" outside calls."""
        outside = "" if row.in_call else "bold $text-warning"
        return Line(
            row.key,
            {
                "at": cell(full_moment(row.at, self.language)),
                "who": cell(row.who),
                "what": cell(self.words(f"words.look.{row.what.value}")),
                "inquiry": cell(row.inquiry or f"! {self.words('screen_card_looks.no_call')}", style=outside),
                "reason": cell(row.reason or (NOTHING if row.what is LookKind.UNMASK else "")),
            },
        )

    def show_marked(self) -> None:
        """What Enter would open may be greyed."""
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nothing fits, or nobody looked."""
        return self.words("screen_card_looks.none_fits" if self.wanted.text else "screen_card_looks.none")

    def view_words(self) -> str:
        """The order."""
        return self.words("screen_card_looks.newest_first")

    def reason_against(self, command: Command) -> Message | None:
        """Outside calls nothing is opened."""
        if (reason := super().reason_against(command)) is not None or command.name != "open_look_call":
            return reason
        row = self.current_row
        return None if row is not None and row.inquiry is not None else Message("screen_card_looks.was_no_call")

    def open_row(self, key: str) -> None:
        """The call."""
        del key  # the line that the cursor is on
        self.perform_named("open_look_call")

    def do_open_look_call(self) -> None:
        """Likewise."""
        if (row := self.current_row) is not None and row.inquiry is not None:
            self.office_app.open(InquiryScreen(row.inquiry))


class CardLooksScreen(_LooksList):
    """Who looked at a store."""

    WHO = "staff"

    def __init__(self, number: str) -> None:
        """`number`: of the store, or of an application of it."""
        super().__init__()
        self._number = number

    def heading(self) -> str:
        """The store."""
        return self._number

    def rows_read(self) -> list[LookRow] | Refusal:
        """All looks at it."""
        found = looks_at(self.workplace.office, self.workplace.person, self._number)
        if isinstance(found, Refusal):
            return found
        return [
            LookRow(str(place), one.at, one.name, one.what, one.inquiry, one.inquiry is not None, one.reason)
            for place, one in enumerate(found, 1)
        ]


class LooksOfScreen(_LooksList):
    """What a person looked at on a day."""

    WHO = "store"

    def __init__(self, staff: str, name: str, day: date) -> None:
        """`staff`: login; `name`: what the person is called."""
        super().__init__()
        self._staff, self._name, self._day = staff, name, day

    def heading(self) -> str:
        """Who, and when."""
        return f"{self._name}  {full_day(self._day, self.language)}"

    def rows_read(self) -> list[LookRow] | Refusal:
        """All looks of the day."""
        found = looks_of(self.workplace.office, self.workplace.person, self._staff, self._day)
        if isinstance(found, Refusal):
            return found
        return [
            LookRow(str(place), one.at, f"{one.store_name}  {one.store_number}", one.what, one.inquiry, one.in_call, one.reason)
            for place, one in enumerate(found, 1)
        ]
