"""The queue (審査待ち): the list of cases, most urgent first; who is at which of them; the next one to take."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from textual.app import ComposeResult
from textual.timer import Timer

from screens.commands import Command
from screens.formats import count
from screens.places import PLACES, load_screen
from screens.queue_list import QueueList, standings_at
from screens.queue_rows import about, sentence
from screens.queue_views import LIST
from screens.text import shown
from screens.widgets.paged_table import PagedTable
from screens.widgets.plain import Plain
from secretariat.casework.choices import Choice
from secretariat.casework.desk import take_case
from secretariat.casework.review import application_choices
from secretariat.office import Office
from secretariat.presence import Standing
from secretariat.refusal import Message, Refusal
from secretariat.screening.queue import held_cases, take_next
from secretariat.screening.queue_pages import CaseRow, case_page
from secretariat.screening.queue_view import QueueView
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


class QueueScreen(QueueList):
    """The list of cases with what is done from it."""

    place = "queue"

    def __init__(self, view: QueueView | None = None) -> None:
        super().__init__(view)
        self._counts: Counts | None = None
        self._choices: tuple[str, dict[str, Choice]] = ("", {})
        self._resting: Timer | None = None
        self._stays_in_list = False  # as the last line says of F2

    def heading(self) -> str:
        """How many are the person's, how many there are."""
        if (counts := self._counts) is None:
            return ""
        return self.words("screen_queue.counts", mine=count(counts.mine), all=count(counts.all, capped=counts.capped))

    def details(self) -> ComposeResult:
        """The marked case in whole sentences."""
        yield Plain(plain_id="sentence")
        yield Plain(plain_id="about")

    # what is new

    def on_mount(self) -> None:
        """From now on it is looked who is at the cases."""
        self.every(LOOKING_SECONDS, self.look_around)

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
        self.ask("standings", lambda: standings_at(office, person, numbers), self._show_standings)

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
            self.office_app.push_screen(hand_back_dialog(self.workplace, number), self.acted)

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


def _count(office: Office, person: Person) -> Counts:
    every = case_page(office, person, QueueView(), limit=1)
    total, capped = (0, False) if isinstance(every, Refusal) else (every.total, every.capped)
    return Counts(len(held_cases(office, person)), total, capped)
