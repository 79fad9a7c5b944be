"""The log-in: on the screen before the records are loaded; the office is opened behind it."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList

from models.vocabulary import RefusalCode
from screens.boxed import Boxed
from screens.kept_office import load_first_screens
from screens.opening import Opening, place_of
from screens.text import padded, shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.workplace import Workplace
from secretariat.refusal import Message, Refusal
from secretariat.text import half_width

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person

LONGEST_LOGIN = 31
LOGIN_WIDTH, ROLE_WIDTH = 7, 20  # cells, in the demo's list


class LoginScreen(Boxed[None]):
    """Login and password; in the demo office, who one wants to be."""

    place = "login"
    AUTO_FOCUS: ClassVar[str | None] = "#people, Field"

    def __init__(self, opening: Opening, saying: Message | None = None) -> None:
        """`saying`: why the person is here again."""
        super().__init__()
        self._opening, self._saying = opening, saying
        self._is_open = False
        self._refused: Refusal | None = None  # why the office could not be opened
        self._wanted: tuple[str, str] | None = None  # given before the office was open

    def compose(self) -> ComposeResult:
        """The box."""
        opening = self._opening
        with Vertical(id="box") as box:
            box.border_title = shown(self.words("screens.program"))
            if opening.demo:
                yield Paragraph(self.words("screens.welcome_demo"))
                yield OptionList(*(option(self._person(login, role), login) for login, role in opening.demo), id="people")
                yield Paragraph(self.words("screen_login.demo_password", password=opening.password), classes="keys")
            else:
                yield Paragraph(self.words("screens.welcome"))
                yield Paragraph(self.words("screens.login"), classes="label")
                yield Field(opening.login or "", longest=LONGEST_LOGIN, field_id="login")
                yield Paragraph(self.words("screens.password"), classes="label")
                yield Field(password=True, field_id="password")
            yield Paragraph(paragraph_id="said")
            yield Paragraph(self.words("screen_login.demo_keys" if opening.demo else "screens.login_keys"), paragraph_id="keys")
            if opening.file is not None:
                yield Paragraph(self.words("screen_login.demo_file", file=str(opening.file)), classes="keys")
            elif not opening.in_browser:
                yield Paragraph(self.words("screen_login.office", place=place_of(opening.url)), classes="keys")

    def _person(self, login: str, role: str) -> Content:
        name = padded(self.words(f"staff.role.{role}"), ROLE_WIDTH)
        work = shown(self.words(f"screen_login.role.{role}"), "$text-muted")
        return Content.assemble(shown(padded(login, LOGIN_WIDTH), "bold"), shown(name), work)

    def on_mount(self) -> None:
        """Opens the office behind the box, once that is painted: the records are slow to load."""
        self.call_after_refresh(self.open_office)
        self.tell(self._saying)
        login, password = self._opening.login, self._opening.password
        if login is not None and not self._opening.demo:
            self.query_one("#password").focus()
            if password is not None:
                self._try(login, password)

    # opening

    def open_office(self) -> None:
        """Opens the office in a thread."""
        self._refused = None
        kept, opening = self.office_app.kept, self._opening
        self.ask("opening", lambda: kept.open(opening), self._opened)

    def _opened(self, refusal: Refusal | None) -> None:
        if refusal is not None:
            self._not_opened(refusal)
            return
        self._is_open = True
        self.ask("loading", load_first_screens, lambda _: None)
        if self._wanted is not None:
            self._try(*self._wanted)

    def _not_opened(self, refusal: Refusal) -> None:
        if refusal.code is RefusalCode.OFFICE_MISSING and not self._opening.in_browser:
            from screens.first_start import FirstStartScreen

            self.office_app.switch_screen(FirstStartScreen(refusal))
            return
        self._refused = refusal
        self.tell(refusal)
        self.query_one("#keys", Paragraph).update(self.words("screen_login.again_keys"))

    # logging in

    def on_key(self, event: events.Key) -> None:
        """F2 opens the office again after it could not be opened; the arrows go from field to field."""
        if event.key == "f2" and self._refused is not None:
            event.stop()
            self._open_again()
        elif event.key in {"up", "down"} and isinstance(self.focused, Field):
            event.stop()
            (self.focus_next if event.key == "down" else self.focus_previous)(Field)

    def _open_again(self) -> None:
        self.tell(Message("screens.opening"))
        self.query_one("#keys", Paragraph).update(self.words("screens.login_keys"))
        self.open_office()

    def on_input_changed(self, event: Field.Changed) -> None:
        """Nobody sees what they type as a password: an input method that is still on is named."""
        if event.input.password and self._refused is None:
            self.tell(None if event.value.isascii() else Message("screen_login.not_ascii"))

    def on_input_submitted(self, event: Field.Submitted) -> None:
        """Enter: on to the password, or in."""
        login, password = self.query_one("#login", Field), self.query_one("#password", Field)
        if event.input is login and not password.value:
            password.focus()
        elif not login.value.strip():
            login.focus()
        elif password.value:
            # an input method that is still on gives wide letters
            self._try(half_width(login.value).strip().lower(), password.value)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """One of the people of the demo office."""
        self._try(event.option_id or "", self._opening.password or "")

    def _try(self, login: str, password: str) -> None:
        if not self._is_open:
            self._wanted = (login, password)
            if self._refused is not None:
                self._open_again()
            else:
                self.tell(Message("screens.opening"))
            return
        kept, opening, self._wanted = self.office_app.kept, self._opening, None
        answered = partial(self._answered, login, password)
        self.write(lambda: kept.let_in(opening, login, password), answered, Message("screen_login.checking"))

    def _answered(self, login: str, password: str, answer: "tuple[Office, Person] | Refusal") -> None:
        if not isinstance(answer, Refusal):
            self._come_in(Workplace(*answer, self.language))
        elif answer.code is RefusalCode.TEMPORARY_LOGIN:
            from screens.own_password import OwnPasswordDialog

            self.tell(None)
            dialog = OwnPasswordDialog(self.office_app.kept, self._opening, login, password)
            self.office_app.push_screen(dialog, self._come_in)
        else:
            for field in self.query("#password").results(Field):
                with self.prevent(Field.Changed):
                    field.value = ""
                field.focus()
            self.tell(answer)

    def _come_in(self, workplace: Workplace | None) -> None:
        if workplace is not None:
            self.office_app.enter(workplace)
