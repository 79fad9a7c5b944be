"""What a box on the screen is: it offers nothing but itself, and says what is wrong within it."""

from textual.screen import ScreenResultType

from screens.commands import Command
from screens.widgets.paragraph import Paragraph
from screens.working import Working
from secretariat.refusal import Message, Refusal


class Boxed(Working[ScreenResultType]):
    """A screen or dialog with a Paragraph `said` in its box."""

    def commands(self) -> tuple[Command, ...]:
        """None of the list's: a box has its own keys."""
        return ()

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """Says something in the box, whatever its weight."""
        del weight
        if isinstance(message, Refusal):
            self.office_app.hear(message)
            message = message.message
        self.query_one("#said", Paragraph).update(self.say(message) if isinstance(message, Message) else message or "")
