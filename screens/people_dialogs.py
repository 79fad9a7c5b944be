"""Adding a member of staff, and setting a password."""

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from models.vocabulary import Role
from screens.form import Entry, FormDialog
from screens.new_password import AGAIN, PASSWORD, password_entries, password_fault
from screens.text import padded, shown
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.workplace import Workplace
from secretariat.refusal import Message
from secretariat.staff import LOGIN, add_person, change_person
from secretariat.text import half_width

ROLES = tuple(Role)
ROLE_WIDTH = 20  # cells


class AddDialog(FormDialog[str]):
    """Adds somebody; answers with the login."""

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
        passwords = password_entries(self.words("screen_form.password"), self.words("screen_form.again"))
        return Entry("login", login, longest=31), Entry("name", name, longest=100), *passwords

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
        elif fault := password_fault(self.value(PASSWORD), self.value(AGAIN)):
            self.fault(*fault)
        elif marked is not None:
            office, person = self._workplace.office, self._workplace.person
            role, name, password = ROLES[marked].value, self.value("name"), self.value(PASSWORD)
            self.write(
                lambda: add_person(office, person, login, role, name or None, password),
                lambda refused: self.tell(refused) if refused else self.answer(login),
            )


class PasswordDialog(FormDialog[str]):
    """Sets somebody's password; answers with the login."""

    def __init__(self, workplace: Workplace, login: str) -> None:
        super().__init__()
        self._workplace, self._login = workplace, login

    def title_text(self) -> str:
        """Whose password."""
        return self.words("screen_people.password_title", login=self._login)

    def explanation(self) -> str:
        """What it does."""
        return self.words("screen_people.password_explanation")

    def entries(self) -> tuple[Entry, ...]:
        """Twice the same."""
        return password_entries(self.words("screen_form.password"), self.words("screen_form.again"))

    def submit(self) -> None:
        """Checks it, then sets it."""
        if fault := password_fault(self.value(PASSWORD), self.value(AGAIN)):
            self.fault(*fault)
            return
        office, person, login, password = self._workplace.office, self._workplace.person, self._login, self.value(PASSWORD)
        self.write(
            lambda: change_person(office, person, login, "password", password=password),
            lambda refused: self.tell(refused) if refused else self.answer(login),
        )
