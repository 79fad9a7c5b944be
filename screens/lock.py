"""The lock: everything is hidden until the person gives the password; the screens below stay as they are."""

from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical

from models.vocabulary import RefusalCode
from screens.boxed import Boxed
from screens.dialog import ConfirmDialog
from screens.opening import log_in
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.workplace import Workplace
from secretariat.refusal import Message, Refusal

if TYPE_CHECKING:
    from secretariat.staff import Person


class LockScreen(Boxed[None]):
    """Asks for the password of whoever was here, or lets somebody else log in."""

    place = "lock"

    def compose(self) -> ComposeResult:
        """Who it is, and the password."""
        person, opening = self.workplace.person, self.office_app.opening
        with Vertical(id="box") as box:
            box.border_title = shown(self.words("screens.locked"))
            yield Paragraph(self.words("screens.locked_by", name=person.name, login=person.login))
            yield Paragraph(self.words("screens.password"), classes="label")
            yield Field(password=True, field_id="password")
            if opening.demo:
                yield Paragraph(self.words("screen_login.demo_password", password=opening.password), classes="keys")
            yield Paragraph(paragraph_id="said")
            yield Paragraph(self.words("screens.unlock_keys"), paragraph_id="keys")

    def on_input_changed(self, event: Field.Changed) -> None:
        """An input method that is still on is named."""
        self.tell(None if event.value.isascii() else Message("screen_login.not_ascii"))

    def on_input_submitted(self) -> None:
        """Enter."""
        field = self.query_one(Field)
        password = field.value
        with self.prevent(Field.Changed):
            field.value = ""
        office, login = self.workplace.office, self.workplace.person.login
        if password:
            self.write(lambda: log_in(office, login, password), self._answered, Message("screen_login.checking"))

    def _answered(self, answer: "Person | Refusal") -> None:
        if isinstance(answer, Refusal) and answer.code is RefusalCode.TEMPORARY_LOGIN:
            self.office_app.log_out(Message("screen_login.changed"))
        elif isinstance(answer, Refusal):
            self.tell(answer)
        elif answer == self.workplace.person:
            self.dismiss()
        else:
            # somebody changed the name or the role meanwhile: what is open may not be theirs any more
            self.office_app.enter(Workplace(self.workplace.office, answer, self.language))

    def on_key(self, event: events.Key) -> None:
        """F3: somebody else."""
        if event.key == "f3" and not self.writing:
            event.stop()
            name = self.workplace.person.name
            title, lines = self.words("screen_login.other_person"), [self.words("screen_login.other_person_warning", name=name)]
            self.office_app.push_screen(ConfirmDialog(title, lines), self._leave_if_confirmed)

    def _leave_if_confirmed(self, confirmed: bool | None) -> None:
        if confirmed:
            self.office_app.do_log_out()
