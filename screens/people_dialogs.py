"""Adding a member of staff, and the password that is made up for somebody."""

from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from models.vocabulary import Role
from screens.dialog import Dialog
from screens.form import Entry, FormDialog
from screens.text import padded, shown
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.workplace import Workplace
from secretariat.passwords import TEMPORARY_FOR, made_up_password
from secretariat.refusal import Message
from secretariat.staff import LOGIN
from secretariat.staff_changes import NewPerson, add_person
from secretariat.text import half_width

ROLES = tuple(Role)
ROLE_WIDTH = 20  # cells


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A password that somebody is told, and until when it is good."""

    login: str
    password: str
    until: datetime


def make_up(workplace: Workplace, login: str) -> MadeUp:
    """A password for somebody, good from now on."""
    return MadeUp(login, made_up_password(SystemRandom()), workplace.office.machine_clock.now() + TEMPORARY_FOR)


class AddDialog(FormDialog[MadeUp]):
    """Adds somebody; answers with the password that was made up for them."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace

    def title_text(self) -> str:
        """A new person."""
        return self.words("screen_people.add_title")

    def explanation(self) -> str:
        """What a login looks like."""
        return self.words("screen_people.add_explanation")

    def entries(self) -> tuple[Entry, ...]:
        """Who it is."""
        login, name = self.words("screen_form.login"), self.words("screen_form.name")
        return Entry("login", login, longest=31), Entry("name", name, longest=100)

    def below(self) -> ComposeResult:
        """What the person may do."""
        yield Paragraph(self.words("screen_form.role"), classes="list-label")
        yield OptionList(*(option(self._role(role), role.value) for role in ROLES))

    def _role(self, role: Role) -> Content:
        name = padded(self.words(f"staff.role.{role}"), ROLE_WIDTH)
        return Content.assemble(shown(name), shown(f"{self.words(f'screen_login.role.{role}')}", "$text-muted"))

    def submit(self) -> None:
        """Checks each field, then adds the person."""
        login, marked = half_width(self.value("login")).lower(), self.query_one(OptionList).highlighted
        if not LOGIN.fullmatch(login):
            self.fault(Message("staff.login_form", {"login": login}), "login")
        elif marked is not None:
            office, person, made_up = self._workplace.office, self._workplace.person, make_up(self._workplace, login)
            new = NewPerson(login, ROLES[marked].value, self.value("name") or None, made_up.password, temporary=True)
            self.write(
                lambda: add_person(office, person, new),
                lambda refused: self.tell(refused) if refused else self.answer(made_up),
            )


class TemporaryPasswordDialog(Dialog[bool]):
    """Shows a password that was made up for somebody, this once."""

    DEFAULT_CSS = "TemporaryPasswordDialog .temporary { margin: 1 2; text-style: bold; color: $text-accent; }"

    def __init__(self, made_up: MadeUp) -> None:
        super().__init__()
        self._made_up = made_up

    def title_text(self) -> str:
        """Whose password."""
        return self.words("screen_people.temporary_title", login=self._made_up.login)

    def body(self) -> ComposeResult:
        """The password by itself, then what to do with it."""
        yield Paragraph(self._made_up.password, classes="temporary")
        yield Paragraph(self.words("screen_people.temporary_explanation", until=self._made_up.until))

    def keys_text(self) -> str:
        """It only closes."""
        return self.words("screen_people.temporary_keys")

    def confirm(self) -> None:
        """It was written down."""
        self.dismiss(True)
