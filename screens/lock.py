"""The lock: everything is hidden until the person gives the password; the screens below stay as they are."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical

from screens.commands import Command
from screens.opening import log_in
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.working import Working
from secretariat.refusal import Message, Refusal

if TYPE_CHECKING:
    from secretariat.staff import Person


class LockScreen(Working[None]):
    """Asks for the password of whoever was here."""

    place = "lock"
    CSS_PATH = "login.tcss"

    def compose(self) -> ComposeResult:
        """Who it is, and the password."""
        with Vertical(id="box") as box:
            box.border_title = shown(self.words("screens.locked"))
            yield Paragraph(self.words("screens.locked_by", name=self.workplace.person.name, login=self.workplace.person.login))
            yield Paragraph(self.words("screens.password"), classes="label")
            yield Field(password=True, field_id="password")
            yield Paragraph(paragraph_id="said")
            yield Paragraph(self.words("screens.unlock_keys"), classes="keys")

    def commands(self) -> tuple[Command, ...]:
        """Nothing but the password."""
        return ()

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """What was wrong."""
        del weight
        if isinstance(message, Refusal):
            message = message.message
        self.query_one("#said", Paragraph).update(self.say(message) if isinstance(message, Message) else message or "")

    def on_input_submitted(self) -> None:
        """Enter."""
        field = self.query_one(Field)
        password, field.value = field.value, ""
        office, login = self.workplace.office, self.workplace.person.login
        if password:
            self.write(lambda: log_in(office, login, password), self._unlocked)

    def _unlocked(self, _person: "Person") -> None:
        self.dismiss()
