"""One report of a change: before and after side by side, what would follow, accepting and refusing it."""

from collections.abc import Sequence

from textual.app import ComposeResult

from models.vocabulary import ApplicationStatus
from models.vocabulary_amendments import AmendmentKind, AmendmentStatus
from screens.act_dialog import ActDialog, Filled
from screens.commands import Command
from screens.form import Entry
from screens.formats import full_day, full_moment
from screens.list_screen import ListScreen, Page, Wanted
from screens.refusals import at_screen
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.amendments.deciding import accept_amendment, check_acceptance, refuse_amendment, withdraw_amendment
from secretariat.amendments.fields import as_written
from secretariat.amendments.listing import AmendmentShown, ItemShown, amendment_shown
from secretariat.amendments.words import consequence_words
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.casework.reasons import reasons_of
from secretariat.refusal import Message, Refusal
from secretariat.screening.correction_items import HEADINGS

DECIDING = frozenset({"accept_amendment", "refuse_amendment", "withdraw_amendment"})


class AmendmentScreen(ListScreen[ItemShown | AmendmentShown, int]):
    """A line for each field; a cancellation is one line of its own."""

    place = "amendment"
    DEFAULT_CSS = """
    AmendmentScreen #above { display: none; }
    AmendmentScreen PagedTable { height: 1fr; }
    AmendmentScreen #detail { height: 10; padding: 0 1; border-top: solid $foreground 30%; overflow-y: auto; scrollbar-size-vertical: 1; }
    AmendmentScreen.-high #detail { height: 16; }
    """

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.shown: AmendmentShown | None = None

    def heading(self) -> str:
        """The report and its store."""
        if self.shown is None:
            return f"{super().heading()}  {self.number}"
        return f"{self.words(f'words.amendment_kind.{self.shown.row.kind}')}  {self.number}  {self.shown.row.store_name}"

    def columns(self) -> Sequence[Column]:
        """Whether it differs from what was stated, what, before, after."""
        return (
            Column("sign", "", 2),
            Column("field", self.words("screen_amendments.field"), 20),
            Column("before", self.words("screen_amendments.before"), 0),
            Column("after", self.words("screen_amendments.after"), 0),
            Column("stated", self.words("screen_amendments.stated"), 24, wide_only=True),
        )

    def details(self) -> ComposeResult:
        """What it is about, and what follows."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[ItemShown | AmendmentShown, int] | Refusal:
        """All its fields."""
        del wanted
        shown = amendment_shown(self.workplace.office, self.workplace.person, self.number)
        if isinstance(shown, Refusal):
            return shown
        rows: Sequence[ItemShown | AmendmentShown] = shown.items or (shown,)
        self.shown = shown
        return Page(rows, len(rows), False, None, None, False, False)

    def line(self, row: ItemShown | AmendmentShown) -> Line:
        """Before and after; ! where the provider states something else to be before."""
        if isinstance(row, AmendmentShown):
            status = self.words(f"words.application_status.{row.application_status}")
            ends = self.words("screen_amendments.ends", day=full_day(row.row.from_on, self.language))
            what = {"field": cell(self.words("screen_amendments.registration")), "before": cell(status), "after": cell(ends)}
            return Line(self.number, {"sign": cell(""), "stated": cell(""), **what})
        style = "bold $text-warning" if row.differs else ""
        return Line(
            row.field,
            {
                "sign": cell("!" if row.differs else "", style=style),
                "field": cell(HEADINGS[row.field]),
                "before": cell(as_written(row.field, row.before) or self.words("screen_amendments.nothing")),
                "after": cell(as_written(row.field, row.after) or self.words("screen_amendments.nothing"), style="bold"),
                "stated": cell(row.stated or "", style=style),
            },
        )

    def show_marked(self) -> None:
        """What it is about, what the marked field's provider stated, what would follow."""
        self.query_one("#detail", Paragraph).update("\n".join(self._detail()))
        self.refresh_keys()

    def _detail(self) -> list[str]:
        if (shown := self.shown) is None:
            return []
        row, language = shown.row, self.language
        said = [
            self.words(
                "screen_amendments.about",
                status=self.words(f"words.amendment_status.{row.status}"),
                application=row.application,
                provider=row.provider,
                reference=row.provider_reference or self.words(f"words.amendment_channel.{row.channel}"),
                received=full_moment(row.received_at, language),
                name=row.entered_by,
            ),
            self.words("screen_amendments.holds_from", day=full_day(row.from_on, language)),
        ]
        marked = self.current_row
        if isinstance(marked, ItemShown) and marked.differs:
            said.append(self.words("screen_amendments.stated_otherwise", field=HEADINGS[marked.field], stated=marked.stated))
        said += [self.say(message) for message in consequence_words(shown)]
        if shown.reason:
            said.append(self.words("screen_amendments.reason", reason=shown.reason))
        for entry in shown.history[1:]:
            name, action = entry.staff_name or entry.staff, self.words(f"words.action.{entry.action}")
            said.append(f"{full_moment(entry.at, language)}  {name}  {action}" + (f"  {entry.note}" if entry.note else ""))
        return said

    def why_empty(self) -> str:
        """It is being read."""
        return ""

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """It has been decided on, or this person may not."""
        if (reason := super().reason_against(command)) is not None or command.name not in DECIDING:
            return reason
        if self.shown is None:
            return Message("screen_review.not_there")
        row = self.shown.row
        if row.status is not AmendmentStatus.RECEIVED:
            return Message("screen_amendments.decided", {"status": Message(f"words.amendment_status.{row.status}")})
        if command.name != "accept_amendment":
            return None
        login = self.workplace.person.login if row.is_own else ""
        if (refused := check_acceptance(row.kind, row.channel, login, self.workplace.person, row.number)) is not None:
            return at_screen(refused)
        obstacle = self.shown.consequence
        return at_screen(obstacle) if isinstance(obstacle, Refusal) else None

    def open_row(self, key: str) -> None:
        """The application."""
        del key  # the whole report is about one
        self.do_open_amended()

    def do_open_amended(self) -> None:
        """The application that it is about."""
        from screens.review import ReviewScreen  # which opens reports itself

        if self.shown is not None:
            self.office_app.open(ReviewScreen(self.shown.row.application))

    def do_accept_amendment(self) -> None:
        """The record follows."""
        if (shown := self.shown) is None:
            return
        office, person, number = self.workplace.office, self.workplace.person, self.number
        ends = shown.row.kind is AmendmentKind.CANCELLATION
        reasons = [(code, self.workplace.reason(code)) for code in reasons_of(office.programme, "cancel")]
        usual = office.programme.amendments.cancel_reason
        entries = (
            *((Entry("reason", self.words("screen_amendments.cancel_reason"), usual, options=tuple(reasons)),) if ends else ()),
            Entry("note", self.words("screen_amendments.note"), longest=NOTE_LENGTH),
        )

        def act(filled: Filled) -> Refusal | None:
            given = (filled["reason"],) if ends else ()
            return accept_amendment(office, person, number, given, filled["note"] or None, seen=shown.version)

        day = full_day(shown.row.from_on, self.language)
        follows = [self.say(message) for message in consequence_words(shown)]
        key = "screen_amendments.accepting_about"
        if ends:
            registered = shown.application_status == ApplicationStatus.REGISTERED
            key = "screen_amendments.ends_about" if registered else "screen_amendments.ends_approved"
        about = "\n".join([self.words(key, day=day), *follows])
        done = Message("screen_amendments.accepted", {"number": number})
        self.app.push_screen(ActDialog(self.words("screen_amendments.accepting", number=number), about, entries, act, done), self.acted)

    def do_refuse_amendment(self) -> None:
        """The record stays; the note says why."""
        if (shown := self.shown) is None:
            return
        office, person, number = self.workplace.office, self.workplace.person, self.number
        entry = Entry("note", self.words("screen_amendments.why"), longest=NOTE_LENGTH)

        def act(filled: Filled) -> Refusal | None:
            return refuse_amendment(office, person, number, filled["note"], seen=shown.version)

        title, about = self.words("screen_amendments.refusing", number=number), self.words("screen_amendments.refusing_about")
        done = Message("screen_amendments.refused", {"number": number})
        self.app.push_screen(ActDialog(title, about, (entry,), act, done), self.acted)

    def do_withdraw_amendment(self) -> None:
        """Whoever reported it takes it back."""
        if (shown := self.shown) is None:
            return
        office, person, number = self.workplace.office, self.workplace.person, self.number
        entry = Entry("note", self.words("screen_amendments.note"), longest=NOTE_LENGTH)

        def act(filled: Filled) -> Refusal | None:
            return withdraw_amendment(office, person, number, filled["note"] or None, seen=shown.version)

        title, about = self.words("screen_amendments.withdrawing", number=number), self.words("screen_amendments.withdrawing_about")
        done = Message("screen_amendments.withdrawn", {"number": number})
        self.app.push_screen(ActDialog(title, about, (entry,), act, done), self.acted)
