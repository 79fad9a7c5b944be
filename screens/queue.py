"""The queue (審査待ち): the list of cases, most urgent first; who is at which of them; the next one to take."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.timer import Timer

from screens.commands import Command
from screens.dialog import ConfirmDialog
from screens.formats import count
from screens.list_screen import ListScreen, Page, Wanted
from screens.places import PLACES, load_screen
from screens.queue_rows import LONG_STATE_WIDTH, QueueRow, about, queue_columns, queue_line, sentence
from screens.queue_views import LIST, Chosen, SaveViewDialog, ViewsDialog, view_name
from screens.text import shown
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.plain import Plain
from secretariat.casework.choices import Choice
from secretariat.casework.desk import take_case
from secretariat.casework.process import OPEN
from secretariat.casework.review import application_choices
from secretariat.office import Office
from secretariat.presence import Standing, standings
from secretariat.refusal import Message, Refusal
from secretariat.saved_views import SavedView, delete_view, list_views, save_view
from secretariat.screening.queue import held_cases, take_next
from secretariat.screening.queue_pages import CaseRow, Place, case_page
from secretariat.screening.queue_view import Only, QueueView, Sort, unpack_view
from secretariat.staff import Person

LOOKING_SECONDS: Final = 3.0  # how often it is asked who is at the cases of the page
RESTING_SECONDS: Final = 0.2  # the cursor stays on a case so long before it is asked what may be done with it
# the commands of the queue that are done to the marked case, and what they are called on the desk
ON_CASE: Final = {"take": "take", "hand_back": "hand-back"}


@dataclass(frozen=True, slots=True)
class Counts:
    """What line 1 says."""

    mine: int
    all: int
    capped: bool


class QueueScreen(ListScreen[QueueRow, Place]):
    """The list of cases. Without a view: the last one of this session."""

    place = "queue"
    SORTS: ClassVar[tuple[Sort, ...]] = ("urgent", "due", "received", "number")
    PAGE: ClassVar[int] = 100  # rows

    def __init__(self, view: QueueView | None = None) -> None:
        super().__init__()
        self._given = view
        self._view = QueueView()
        self._saved_name = ""
        self._counts: Counts | None = None
        self._choices: tuple[str, dict[str, Choice]] = ("", {})
        self._resting: Timer | None = None
        self._stays_in_list = False  # as the last line says of F2

    # the list

    def columns(self) -> Sequence[Column]:
        """With a wider first column where decided cases are shown."""
        first, *others = queue_columns(self.words)
        return (replace(first, width=LONG_STATE_WIDTH) if self._shows_every_status else first, *others)

    @property
    def _shows_every_status(self) -> bool:
        """Or open cases only, which need no word for it."""
        return not set(self._view.statuses) <= {str(status) for status in OPEN}

    def read(self, wanted: Wanted[Place]) -> Page[QueueRow, Place] | Refusal:
        """A page of cases, and who is at them."""
        office, person = self.workplace.office, self.workplace.person
        view = self._complete(wanted)
        page = case_page(office, person, view, after=wanted.after, before=wanted.before, limit=self.PAGE)
        if isinstance(page, Refusal):
            return page
        at = _standings(office, person, [case.number for case in page.cases])
        rows = [QueueRow(case, at.get(case.number)) for case in page.cases]
        return Page(rows, page.total, page.capped, page.first, page.last, page.has_before, page.has_after)

    def _complete(self, wanted: Wanted[Place]) -> QueueView:
        """The view with what stands in the filter and the chosen order."""
        sort: Sort = next(known for known in self.SORTS if known == wanted.sort)
        return replace(self._view, text=wanted.text, sort=sort, descending=wanted.descending)

    def _narrowed(self) -> QueueView | None:
        """The list as it is shown; None where it is the office's own, most urgent first."""
        view = self._complete(self.wanted)
        return view if view != QueueView() else None

    def _list_to_take_from(self) -> QueueView | None:
        """None: of all that nobody holds; so it is beside what one holds oneself."""
        view = self._narrowed()
        return view if view is not None and Only.MINE not in view.only else None

    def line(self, row: QueueRow) -> Line:
        """A case."""
        return queue_line(row, self.words, self.workplace.person.login, every_status=self._shows_every_status)

    def why_empty(self) -> str:
        """No case fits the words, none is the person's, none is there at all."""
        if self.wanted.text:
            return self.words("screen_queue.nothing_fits", text=self.wanted.text, view=self._view_name())
        if Only.MINE in self._view.only:
            return self.words("screen_queue.none_of_mine")
        if self._view == QueueView(sort=self._view.sort, descending=self._view.descending):
            return self.words("screen_queue.none_open")
        return self.words("screen_queue.none_in_view", view=self._view_name())

    def open_row(self, key: str) -> None:
        """The review of the case; the next ones come from this list."""
        self.office_app.open(load_screen(PLACES["review"])(key, self._narrowed()))

    def view_words(self) -> str:
        """The view and the order."""
        return f"{self._view_name()} · {self.sort_words(self.wanted.sort)}" + (
            self.words("screen_queue.reversed") if self.wanted.descending else ""
        )

    def _view_name(self) -> str:
        return self._saved_name or view_name(self._view, self.language)

    def sort_words(self, sort: str) -> str:
        """By what is at risk, by the end of the standard processing time, by arrival, by number."""
        orders = {
            "urgent": "screen_queue.by_urgent",
            "due": "screen_queue.by_due",
            "received": "screen_queue.by_received",
            "number": "screen_queue.by_number",
        }
        return self.words(orders[sort])

    def heading(self) -> str:
        """How many are the person's, how many there are."""
        if (counts := self._counts) is None:
            return ""
        return self.words("screen_queue.counts", mine=count(counts.mine), all=count(counts.all, capped=counts.capped))

    def details(self) -> ComposeResult:
        """The marked case in whole sentences."""
        yield Plain(plain_id="sentence")
        yield Plain(plain_id="about")

    # views

    def on_mount(self) -> None:
        """With the view that was asked for, or the last one; before the list is read for the first time."""
        remembered = unpack_view(self.office_app.last_views.get(LIST, ""))
        self._use(self._given or remembered or QueueView())
        self.set_interval(LOOKING_SECONDS, self.look_around)

    def _use(self, view: QueueView, name: str = "") -> None:
        self._view, self._saved_name = view, name
        self.wanted = Wanted(view.text, view.sort, view.descending)
        self.set_filter(view.text)
        self.table.set_columns(self.columns())

    def do_views(self) -> None:
        """Chooses what is shown."""
        office, person = self.workplace.office, self.workplace.person
        self.ask("views", lambda: list_views(office, person, LIST), self._offer_views)

    def _offer_views(self, saved: list[SavedView]) -> None:
        self.office_app.push_screen(ViewsDialog(saved, self.workplace.person.login), self._view_chosen)

    def _view_chosen(self, chosen: Chosen | None) -> None:
        if chosen is None:
            return
        if chosen.act == "show" and chosen.view is not None:
            self.tell(None)
            self._use(chosen.view, chosen.saved.name if chosen.saved else "")
            self.show_first_page()
        elif chosen.act == "save":
            filtered = self.words("screen_queue.filtered", text=self.wanted.text) if self.wanted.text else ""
            what = " · ".join(part for part in (self.view_words(), filtered) if part)
            self.office_app.push_screen(SaveViewDialog(what, self._saved_name), self._save)
        elif chosen.saved is not None:
            self._confirm_deletion(chosen.saved)

    def _save(self, named: tuple[str, bool] | None) -> None:
        if named is None:
            return
        name, shared = named
        office, person, definition = self.workplace.office, self.workplace.person, self._complete(self.wanted).packed()

        def saved() -> None:
            self._saved_name = name
            self._show_words()
            self.tell(Message("screen_queue.saved", {"name": name}), "done")

        self._change(lambda: save_view(office, person, LIST, name, definition, shared=shared), saved)

    def _confirm_deletion(self, saved: SavedView) -> None:
        office, person = self.workplace.office, self.workplace.person

        def deleted() -> None:
            if self._saved_name == saved.name:
                self._saved_name = ""
                self._show_words()
            self.tell(Message("screen_queue.deleted", {"name": saved.name}), "done")

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._change(lambda: delete_view(office, person, saved.id), deleted)

        title, line = self.words("screen_queue.delete_view"), self.words("screen_queue.deletes", name=saved.name)
        self.office_app.push_screen(ConfirmDialog(title, [line]), confirmed)

    def _change(self, change: Callable[[], Refusal | None], then: Callable[[], None]) -> None:
        def done(refused: Refusal | None) -> None:
            if refused is not None:
                self.tell(refused)
            else:
                then()

        self.write(change, done)

    # what is new

    def reload(self) -> None:
        """The page, and the counts of line 1."""
        super().reload()
        office, person = self.workplace.office, self.workplace.person
        self.ask("counts", lambda: _count(office, person), self._show_counts)

    def _show_counts(self, counts: Counts) -> None:
        self._counts = counts
        self.refresh_title()

    def page_shown(self) -> None:
        """This view is the one to come back to; F2 is called by what it does in it."""
        if self._stays_in_list != (stays := self._list_to_take_from() is not None):
            self._stays_in_list = stays
            self.refresh_frame()
        self.office_app.last_views[LIST] = self._complete(self.wanted).packed()
        self._choices = ("", {})
        self._rest()

    def look_around(self) -> None:
        """Who is at the cases of the page now: only while the list can be seen."""
        if self.app.screen is not self or not self.rows:
            return
        office, person, numbers = self.workplace.office, self.workplace.person, list(self.rows)
        self.ask("standings", lambda: _standings(office, person, numbers), self._show_standings)

    def _show_standings(self, at: dict[str, Standing]) -> None:
        changed = {
            number: replace(row, standing=at[number]) for number, row in self.rows.items() if number in at and at[number] != row.standing
        }
        self.rows = {**self.rows, **changed}
        for row in changed.values():
            self.table.update_line(self.line(row))
        if changed:
            self.show_marked()
        if self.table.current in changed:
            self._rest()

    # the marked case

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """Another case is marked."""
        event.stop()
        self._rest()

    def show_marked(self) -> None:
        """Its sentence, and what it is."""
        row = self.current_row
        self.query_one("#sentence", Plain).show(shown(sentence(row, self.words, self.language) if row is not None else ""), same_size=True)
        self.query_one("#about", Plain).show(shown(about(row.case, self.words) if row is not None else "", "$text-muted"), same_size=True)

    def _rest(self) -> None:
        if self._resting is not None:
            self._resting.stop()
        self._resting = self.set_timer(RESTING_SECONDS, self._ask_choices)

    def _ask_choices(self) -> None:
        number = self.table.current
        if number is not None and self.app.screen is self:
            office, person = self.workplace.office, self.workplace.person
            self.ask("choices", lambda: application_choices(office, person, number), lambda answer: self._note_choices(number, answer))

    def _note_choices(self, number: str, answer: tuple[Choice, ...] | Refusal) -> None:
        self._choices = (number, {} if isinstance(answer, Refusal) else {choice.command: choice for choice in answer})

    def reason_against(self, command: Command) -> Message | None:
        """Also why the marked case cannot be taken or handed back, as far as that is known; the desk knows best."""
        if (reason := super().reason_against(command)) is not None or command.name not in ON_CASE:
            return reason
        number, choices = self._choices
        choice = choices.get(ON_CASE[command.name]) if number == self.table.current else None
        return choice.refusal.message if choice is not None and choice.refusal is not None else None

    # commands

    def label(self, command: Command) -> str:
        """F2 stays in a list that is narrowed down."""
        of_list = command.name == "next_case" and self._stays_in_list
        return self.words("screen_queue.next_in_list") if of_list else super().label(command)

    def meaning(self, command: Command) -> str:
        """Likewise."""
        of_list = command.name == "next_case" and self._stays_in_list
        return self.words("screen_queue.next_in_list_help") if of_list else super().meaning(command)

    def do_next_case(self) -> None:
        """Takes the first case that nobody holds, of the office or of a list that is narrowed down, and opens it."""
        office, person, view = self.workplace.office, self.workplace.person, self._list_to_take_from()
        self.write(lambda: take_next(office, person, view), lambda answer: self.require(answer, self._taken))

    def _taken(self, case: CaseRow | None) -> None:
        if case is None:
            self.tell(Message("screen_queue.nothing_waits" if self._list_to_take_from() is None else "screen_queue.none_free"))
        else:
            self.open_row(case.number)

    def do_take(self) -> None:
        """The marked case is the person's."""
        self._at_desk(take_case, "screen_queue.taken")

    def do_hand_back(self) -> None:
        """The marked case is nobody's any more."""
        from screens.hand_back import hand_back_dialog  # only now: the first list of the day is there sooner without forms

        if (number := self.table.current) is not None:
            self.office_app.push_screen(hand_back_dialog(self.workplace, number), self._handed_back)

    def _handed_back(self, said: Message | None) -> None:
        if said is not None:
            self.tell(said, "done")
            self.reload()

    def do_bulk(self) -> None:
        """Decides on the cases of this list at once."""
        from screens.bulk import offer_bulk

        offer_bulk(self, self._complete(self.wanted))

    def do_open_team(self) -> None:
        """Who holds how many."""
        self.office_app.open(load_screen(PLACES["team"])())

    def _at_desk(self, use_case: Callable[[Office, Person, str], Refusal | None], said: str) -> None:
        number = self.table.current
        if number is None:
            return
        office, person = self.workplace.office, self.workplace.person

        def done(refused: Refusal | None) -> None:
            self.tell(refused or Message(said, {"number": number}), "done")
            self.reload()  # where it is refused, the case is not as it was shown

        self.write(lambda: use_case(office, person, number), done)


def _standings(office: Office, person: Person, numbers: Sequence[str]) -> dict[str, Standing]:
    found = standings(office, person, numbers)
    return {} if isinstance(found, Refusal) else found


def _count(office: Office, person: Person) -> Counts:
    every = case_page(office, person, QueueView(), limit=1)
    total, capped = (0, False) if isinstance(every, Refusal) else (every.total, every.capped)
    return Counts(len(held_cases(office, person)), total, capped)
