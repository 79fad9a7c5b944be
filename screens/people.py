"""People: who works here, in which role, and who cannot log in at the moment. The administrator's screen."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult

from models.vocabulary import Role
from screens.commands import Command
from screens.dialog import ChooseDialog, ConfirmDialog
from screens.formats import short_moment
from screens.office_screen import OfficeScreen
from screens.people_dialogs import AddDialog, MadeUp, TemporaryPasswordDialog, make_up
from screens.text import cell
from screens.widgets.local_table import LocalTable
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from secretariat.refusal import Message, Refusal
from secretariat.staff_changes import PersonRow, change_person, list_staff


class PeopleScreen(OfficeScreen):
    """The list of staff, and what is done with one of them."""

    place = "people"
    first_reading = "people"
    DEFAULT_CSS = """
    PeopleScreen #hint { padding: 0 1; margin: 1 0 0 0; color: $text-muted; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[PersonRow] = ()

    def body(self) -> ComposeResult:
        """The list."""
        yield LocalTable(
            (
                Column("login", self.words("screen_form.login"), 16),
                Column("name", self.words("screen_form.name"), 0),
                Column("role", self.words("screen_form.role"), 18),
                Column("state", self.words("screen_people.state"), 26),
            ),
            table_id="people",
        )
        yield Paragraph(paragraph_id="hint")

    def heading(self) -> str:
        """How many may log in."""
        active = sum(person.active for person in self._people)
        return self.words("screen_people.heading", active=active, all=len(self._people)) if self._people else ""

    def reload(self) -> None:
        """Asks for the list."""
        office, person = self.workplace.office, self.workplace.person
        self.ask("people", lambda: list_staff(office, person), lambda answer: self.require(answer, self._show))

    def _show(self, people: Sequence[PersonRow]) -> None:
        self._people = people
        self.query_one(LocalTable).show_all([self._line(person) for person in people])
        self.query_one("#hint", Paragraph).update(self.words("screen_people.alone") if len(people) == 1 else "")
        self.refresh_frame()

    def _line(self, person: PersonRow) -> Line:
        if not person.active:
            state, style = self.words("screen_people.disabled"), "$text-disabled"
        elif self._is_locked(person):
            state, style = self.words("screen_people.locked", until=short_moment(person.locked_until)), "$text-warning"
        else:
            key = "screen_people.active" if person.temporary_until is None else "screen_people.temporary"
            state, style = self.words(key), "$text-success"
        quiet = "" if person.active else "$text-disabled"
        cells = {"login": person.login, "name": person.name, "role": self.words(f"staff.role.{person.role}")}
        return Line(person.login, {name: cell(value, style=quiet) for name, value in cells.items()} | {"state": cell(state, style=style)})

    def _is_locked(self, person: PersonRow) -> bool:
        return person.locked_until is not None and person.locked_until > self.workplace.office.machine_clock.now()

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """Other keys are greyed."""
        event.stop()
        self.refresh_frame()

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter on a person: what can be done with them."""
        event.stop()
        commands = [command for command in self.commands() if command.deed == "staff" and command.name != "add_person"]
        choices = [
            (command.key or "", self.words(f"commands.{command.name}.help"), self.say(reason) if reason else None)
            for command, reason in ((command, self.reason_against(command)) for command in commands)
        ]
        names = {command.key: command for command in commands}

        def chosen(key: str | None) -> None:
            if key is not None:
                self.perform(names[key])

        self.office_app.push_screen(ChooseDialog(self._title(event.key), choices), chosen)

    def _title(self, login: str) -> str:
        person = self._person(login)
        return f"{person.name} ({login})" if person is not None else login

    def _person(self, login: str | None) -> PersonRow | None:
        return next((person for person in self._people if person.login == login), None)

    def _current(self) -> PersonRow | None:
        return self._person(self.query_one(LocalTable).current)

    def reason_against(self, command: Command) -> Message | None:
        """What the state of the person does not allow."""
        if (reason := super().reason_against(command)) is not None or command.deed != "staff" or command.name == "add_person":
            return reason
        person = self._current()
        if person is None:
            return Message("screen_people.nobody")
        if command.name == "disable":
            return self._against_disabling(person)
        if command.name == "enable":
            return Message("screen_people.is_active") if person.active else None
        if command.name == "unlock":
            return None if person.active and self._is_locked(person) else Message("screen_people.not_locked")
        return None

    def _against_disabling(self, person: PersonRow) -> Message | None:
        if not person.active:
            return Message("screen_people.is_disabled")
        return Message("screen_people.yourself") if person.login == self.workplace.person.login else None

    # what is done

    def do_add_person(self) -> None:
        """Adds somebody."""

        def added(made_up: MadeUp | None) -> None:
            if made_up is not None:
                self._show_made_up(made_up, "screen_people.added")

        self.office_app.push_screen(AddDialog(self.workplace), added)

    def do_set_password(self) -> None:
        """Makes up another password for somebody; asks first."""
        if (person := self._current()) is None:
            return
        office, admin, made_up = self.workplace.office, self.workplace.person, make_up(self.workplace, person.login)

        def changed(refused: Refusal | None) -> None:
            if refused is not None:
                self.tell(refused)
            else:
                self._show_made_up(made_up, "screen_people.password_set")

        def answered(confirmed: bool | None) -> None:
            if confirmed:
                login, password = made_up.login, made_up.password
                self.write(lambda: change_person(office, admin, login, "password", password=password, temporary=True), changed)

        title = self.words("screen_people.password_title", login=person.login)
        self.office_app.push_screen(ConfirmDialog(title, [self.words("screen_people.password_explanation")]), answered)

    def _show_made_up(self, made_up: MadeUp, done: str) -> None:
        def seen(_: bool | None) -> None:
            self.tell(Message(done, {"login": made_up.login}), "done")

        self.reload()
        self.office_app.push_screen(TemporaryPasswordDialog(made_up), seen)

    def do_change_role(self) -> None:
        """Another role."""
        if (person := self._current()) is None:
            return
        choices = [
            (str(place), self.words(f"staff.role.{role}"), self.words("screen_people.has_role") if role == person.role else None)
            for place, role in enumerate(Role, start=1)
        ]
        roles = {str(place): role for place, role in enumerate(Role, start=1)}

        def chosen(key: str | None) -> None:
            if key is not None:
                self._change(person.login, "role", "screen_people.role_changed", roles[key].value)

        self.office_app.push_screen(ChooseDialog(self.words("screen_people.role_of", name=person.name), choices), chosen)

    def do_disable(self) -> None:
        """Ends somebody's log-in; asks first."""
        if (person := self._current()) is None:
            return
        dialog = ConfirmDialog(
            self.words("screen_people.disable_title", name=person.name),
            [self.words("screen_people.disable_warning", name=person.name)],
            typed=person.login,
        )
        self.office_app.push_screen(dialog, self._if_confirmed(person.login, "disable", "screen_people.now_disabled"))

    def do_enable(self) -> None:
        """Lets somebody in again; asks first."""
        if (person := self._current()) is None:
            return
        role = self.words(f"staff.role.{person.role}")
        dialog = ConfirmDialog(
            self.words("screen_people.enable_title", name=person.name),
            [self.words("screen_people.enable_warning", name=person.name, role=role)],
        )
        self.office_app.push_screen(dialog, self._if_confirmed(person.login, "enable", "screen_people.now_enabled"))

    def do_unlock(self) -> None:
        """Forgets the wrong passwords."""
        if (person := self._current()) is not None:
            self._change(person.login, "unlock", "screen_people.now_unlocked")

    def _if_confirmed(self, login: str, action: str, done: str) -> Callable[[bool | None], None]:
        def answered(confirmed: bool | None) -> None:
            if confirmed:
                self._change(login, action, done)

        return answered

    def _change(self, login: str, action: str, done: str, role: str | None = None) -> None:
        office, person = self.workplace.office, self.workplace.person

        def changed(refused: Refusal | None) -> None:
            if refused is not None:
                self.tell(refused)
            else:
                self.tell(Message(done, {"login": login}), "done")
            self.reload()

        self.write(lambda: change_person(office, person, login, action, role=role), changed)
