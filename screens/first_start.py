"""The first start: there is no office at the address. Found one here, try one full of made-up work, or see how to name another address."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList

from models.vocabulary import Role
from screens.boxed import Boxed
from screens.demo_dialog import DemoDialog
from screens.dialog import Dialog
from screens.form import Entry, FormDialog
from screens.new_password import AGAIN, PASSWORD, password_entries, password_fault
from screens.opening import Opening, place_of
from screens.text import shown
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.workplace import Workplace
from secretariat.founding import found_office
from secretariat.office import Office
from secretariat.refusal import Message, Refusal
from secretariat.settings import configuration_file
from secretariat.staff import LOGIN, Person
from secretariat.text import half_width

CREATE, DEMO, OTHER = "1", "2", "3"


class FirstStartScreen(Boxed[None]):
    """What to do where no office is. `refusal`: what opening it said."""

    place = "first_start"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self._refusal = refusal

    def compose(self) -> ComposeResult:
        """The choices."""
        with Vertical(id="box") as box:
            box.border_title = shown(self.words("screens.program"))
            yield Paragraph(self.words("screen_first_start.welcome"))
            yield Paragraph(self.words("screen_first_start.nothing_at", place=place_of(self.office_app.opening.url)), classes="label")
            choices = ((CREATE, "create"), (DEMO, "demo"), (OTHER, "other"))
            yield OptionList(*(option(self._choice(key, name), key) for key, name in choices), id="choices")
            yield Paragraph(paragraph_id="said")
            yield Paragraph(self.words("screen_first_start.keys"), paragraph_id="keys")

    def _choice(self, key: str, name: str) -> Content:
        title, more = self.words(f"screen_first_start.choice.{name}"), self.words(f"screen_first_start.about.{name}")
        return Content.assemble((f"{key}  ", "bold $accent"), shown(title, "bold"), "\n   ", shown(more, "$text-muted"))

    def on_key(self, event: events.Key) -> None:
        """A digit chooses; F2 looks whether an office is there by now."""
        if event.key in {CREATE, DEMO, OTHER}:
            event.stop()
            self._choose(event.key)
        elif event.key == "f2":
            event.stop()
            self.office_app.show_login()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click."""
        event.stop()
        self._choose(event.option_id or "")

    def _choose(self, key: str) -> None:
        if key == CREATE:
            self.office_app.push_screen(FoundDialog(self.office_app.opening.url), self._enter)
        elif key == DEMO:
            self.office_app.push_screen(DemoDialog(), self._enter_demo)
        else:
            self.office_app.push_screen(AddressDialog())

    def _enter(self, founded: tuple[Office, Person] | None) -> None:
        if founded is not None:
            office, person = founded
            self.office_app.enter(Workplace(self.office_app.kept.keep(office), person, self.language))
            self.office_app.go("people")

    def _enter_demo(self, opening: Opening | None) -> None:
        if opening is not None:
            self.office_app.opening = opening
            self.office_app.show_login()


class FoundDialog(FormDialog[tuple[Office, Person]]):
    """Founds an office at an address, with its first administrator; answers with both."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def title_text(self) -> str:
        """What is founded."""
        return self.words("screen_first_start.choice.create")

    def explanation(self) -> str:
        """Where it will lie, and who the first person is."""
        return self.words("screen_first_start.founding", place=place_of(self._url))

    def entries(self) -> tuple[Entry, ...]:
        """The administrator."""
        passwords = password_entries(self.words("screen_form.password"), self.words("screen_form.again"))
        login, name = self.words("screen_form.login"), self.words("screen_form.name")
        return Entry("login", login, longest=31), Entry("name", name, longest=100), *passwords

    def submit(self) -> None:
        """Checks each field, then founds the office."""
        login = half_width(self.value("login")).lower()
        if not LOGIN.fullmatch(login):
            self.fault(Message("staff.login_form", {"login": login}), "login")
        elif fault := password_fault(self.value(PASSWORD), self.value(AGAIN)):
            self.fault(*fault)
        else:
            url, name, password = self._url, self.value("name") or login, self.value(PASSWORD)

            def found() -> tuple[Office, Person] | Refusal:
                office = found_office(url, admin=login, name=name, password=password, rehearsal=False)
                return office if isinstance(office, Refusal) else (office, Person(login, name, Role.ADMIN))

            self.write(found, lambda answer: self.require(answer, self.answer), Message("screen_first_start.being_founded"))


class AddressDialog(Dialog[bool]):
    """How to name another address."""

    def title_text(self) -> str:
        """An office elsewhere."""
        return self.words("screen_first_start.choice.other")

    def body(self) -> ComposeResult:
        """On the command line, or for good."""
        yield Paragraph(self.words("screen_first_start.address", file=str(configuration_file())))

    def keys_text(self) -> str:
        """Only Esc."""
        return self.words("screens.help_keys")

    def confirm(self) -> None:
        """Enter closes it as well."""
        self.dismiss(None)
