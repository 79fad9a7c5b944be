"""The log-in: on the screen before the records are loaded; the office is opened behind it."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from screens.commands import Command
from screens.opening import Opening, log_in, open_office
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.working import Working
from screens.workplace import Workplace
from secretariat.refusal import Message, Refusal

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person


class LoginScreen(Working[None]):
    """Login and password; in the demo office, who one wants to be."""

    place = "login"
    CSS_PATH = "login.tcss"

    def __init__(self, opening: Opening) -> None:
        super().__init__()
        self._opening = opening
        self._office: Office | None = None
        self._wanted: tuple[str, str] | None = None  # given before the office was open

    def compose(self) -> ComposeResult:
        """The box."""
        with Vertical(id="box") as box:
            box.border_title = shown(self.words("screens.program"))
            yield Paragraph(self.words("screens.welcome_demo" if self._opening.demo else "screens.welcome"))
            if self._opening.demo:
                yield OptionList(*(Option(self._person(login, role), id=login) for login, role in self._opening.demo), id="people")
            else:
                yield Paragraph(self.words("screens.login"), classes="label")
                yield Field(self._opening.login or "", longest=31, field_id="login")
                yield Paragraph(self.words("screens.password"), classes="label")
                yield Field(password=True, field_id="password")
            yield Paragraph(paragraph_id="said")
            yield Paragraph(self.words("screens.login_keys"), classes="keys")

    def _person(self, login: str, role: str) -> str:
        return f"{login}  {self.words(f'staff.role.{role}')}"

    def on_mount(self) -> None:
        """Opens the office behind the box."""
        self.open_office()
        if self._opening.login and not self._opening.demo:
            self.query_one("#password").focus()
            if self._opening.password is not None:
                self._try(self._opening.login, self._opening.password)

    def open_office(self) -> None:
        """Opens the office in a thread."""
        opening = self._opening
        self.ask("opening", lambda: open_office(opening), self._opened)

    def _opened(self, office: "Office") -> None:
        self._office = office
        if self._wanted is not None:
            self._try(*self._wanted)

    def commands(self) -> tuple[Command, ...]:
        """Nothing but the log-in."""
        return ()

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """What was wrong."""
        del weight
        if isinstance(message, Refusal):
            message = message.message
        self.query_one("#said", Paragraph).update(self.say(message) if isinstance(message, Message) else message or "")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: on to the password, or in."""
        login, password = self.query_one("#login", Field), self.query_one("#password", Field)
        if event.input is login and not password.value:
            password.focus()
        elif login.value and password.value:
            self._try(login.value.strip(), password.value)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """One of the people of the demo office."""
        self._try(event.option_id or "", self._opening.password or "")

    def _try(self, login: str, password: str) -> None:
        if self._office is None:
            self._wanted = (login, password)
            self.tell(Message("screens.opening"))
            return
        office = self._office

        def entered(person: "Person") -> None:
            self.office_app.enter(Workplace(office, person, self.language))

        self.write(lambda: log_in(office, login, password), entered)
