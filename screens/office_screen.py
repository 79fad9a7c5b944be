"""The frame of every screen: line 1 says where, who and the next cutoff; the last line the keys; above it what was last said."""

from typing import ClassVar

from textual.app import ComposeResult

from screens.widgets.lines import KeyLine, StatusLine, TitleLine
from screens.widgets.task_strip import TaskStrip
from screens.working import Working
from secretariat.refusal import Message, Refusal


class OfficeScreen(Working[None]):
    """A screen with its frame. Subclasses say `place`, `body` and, where it is more than the place's name, `heading`."""

    AUTO_FOCUS: ClassVar[str | None] = "*"
    _greyed: tuple[bool, ...] = ()

    def compose(self) -> ComposeResult:
        """The frame around the body."""
        yield TitleLine()
        yield from self.body()
        yield StatusLine()
        yield TaskStrip()
        yield KeyLine()

    def body(self) -> ComposeResult:
        """What lies between the frame's lines."""
        raise NotImplementedError

    def heading(self) -> str:
        """What line 1 says besides the place: a number and a name, a count."""
        return ""

    def reload(self) -> None:
        """Asks again for what is shown: after a change, and when the person comes back here. The cursor stays."""

    def on_mount(self) -> None:
        """Shows what there is."""
        self.reload()

    def on_screen_resume(self) -> None:
        """The person is here (again): line 1 and the keys may have changed meanwhile."""
        self.refresh_frame()

    def refresh_frame(self) -> None:
        """Draws line 1 and the last line anew."""
        if self.is_mounted and self.office_app.workplace is not None:
            self.refresh_title()
            self.query_one(KeyLine).show(self)
            self.refresh_work()

    def refresh_work(self) -> None:
        """Draws the line of work behind the screens anew."""
        if self.is_mounted:
            self.query_one(TaskStrip).draw()

    def refresh_keys(self) -> None:
        """Draws the last line anew where other commands are greyed now: the cursor may move many times a second."""
        greyed = tuple(self.reason_against(command) is not None for command in self.commands())
        if greyed != self._greyed:
            self._greyed = greyed
            self.refresh_frame()

    def refresh_title(self) -> None:
        """Draws line 1 anew."""
        self.query_one(TitleLine).show(self.words(f"places.{self.place}.title"), self.heading())

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """Says something on the status line; None clears it."""
        if isinstance(message, Refusal):
            self.office_app.hear(message)
            message, weight = message.message, "warning"
        said = self.say(message) if isinstance(message, Message) else message or ""
        signs = {"note": "", "done": "✓ ", "warning": "! ", "error": "× "}
        self.query_one(StatusLine).update(signs[weight] + said if said else "")
        self.query_one(StatusLine).set_classes(f"-{weight}")

    def acted(self, said: Message | None) -> None:
        """A dialog in which something is done was closed: says what was done, and reads again; None: it was left."""
        if said is not None:
            self.tell(said, "done")
            self.reload()

    def copy_number(self, number: str) -> None:
        """A number, for another program."""
        self.app.copy_to_clipboard(number)
        self.tell(Message("screen_list.copied_number", {"number": number}), "done")

    def do_refresh(self) -> None:
        """What is shown, as it is now."""
        self.tell(None)
        self.reload()

    def do_back(self) -> None:
        """To the screen that this one was opened from."""
        self.office_app.leave(self)
