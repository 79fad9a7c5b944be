"""The three lines of the frame: title, status, keys."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from rich.cells import cell_len
from textual import events
from textual.app import RenderResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from screens.commands import Command, key_name
from screens.formats import moment
from screens.text import fitted, shown
from screens.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from screens.app import OfficeApp
    from screens.working import Working


class TitleLine(Widget):
    """Line 1: where, who, the next cutoff in business time. What does not fit is said shorter, then left out from the right."""

    DEFAULT_CSS = "TitleLine { height: 1; background: $panel; color: $foreground; padding: 0 1; }"

    def __init__(self) -> None:
        super().__init__()
        self._title = self._heading = ""

    def show(self, title: str, heading: str) -> None:
        """Says where the person is."""
        self._title, self._heading = title, heading
        self.refresh()

    def render(self) -> RenderResult:
        """The line, as wide as there is room for."""
        width = self.content_size.width
        left = f"{self._title}  {self._heading}".rstrip()
        for right in _who_and_when(cast("OfficeApp", self.app)):
            if cell_len(left) + cell_len(right) + 3 <= width:
                break
        else:
            right = ""
        left = fitted(left, width - cell_len(right) - (2 if right else 0))
        blanks = " " * max(1, width - cell_len(left) - cell_len(right))
        place, _, rest = left.partition("  ")
        return Content.assemble((place, "bold $accent"), shown(f"  {rest}" if rest else ""), blanks, shown(right, "$text-muted"))


def _who_and_when(app: "OfficeApp") -> Sequence[str]:
    """The right end of line 1, from long to short."""
    if app.workplace is None:
        return ("",)
    person, coming = app.workplace.person, app.next_cutoff
    role = app.words(f"staff.role.{person.role}")
    who = f"{person.name}({role})" if app.language == "ja" else f"{person.name} ({role})"
    if coming is None:
        return (who, person.name)
    at = moment(coming.cutoff_at, app.language)
    days = coming.business_days_left
    cutoff = app.words("screens.next_cutoff", at=at, days=days) if days else app.words("screens.cutoff_today", at=at)
    return (f"{who} · {cutoff}", f"{person.name} · {cutoff}", f"{person.name} · {app.words('screens.cutoff_short', at=at)}", person.name)


class StatusLine(Paragraph):
    """What was last said: what was done, why not."""

    DEFAULT_CSS = """
    StatusLine { height: auto; max-height: 3; padding: 0 1; }
    StatusLine.-done { color: $text-success; }
    StatusLine.-warning { color: $text-warning; text-style: bold; }
    StatusLine.-error { color: $text-error; text-style: bold; }
    """


class Key(Static):
    """One key of the last line; it can be clicked."""

    DEFAULT_CSS = """
    Key { width: auto; height: 1; padding: 0 1 0 0; }
    Key:hover { background: $panel; }
    """

    def __init__(self, command: Command, label: str, *, greyed: bool) -> None:
        style = "$text-disabled" if greyed else ""
        name = Content.styled(key_name(command.key or ""), "$text-disabled" if greyed else "bold $accent")
        super().__init__(Content.assemble(name, " ", shown(label, style)))
        self._command = command

    def on_click(self, event: events.Click) -> None:
        """The same as the key."""
        event.stop()
        cast("Working[object]", self.screen).perform(self._command)


class KeyLine(Horizontal):
    """The keys that work now, greyed where the person may not; the least important ones are left out where it is narrow."""

    DEFAULT_CSS = "KeyLine { height: 1; dock: bottom; background: $panel; padding: 0 1; }"

    def __init__(self) -> None:
        super().__init__()
        self._laid_out: list[tuple[Command, str, bool]] | None = None

    def show(self, screen: "Working[object] | Working[None]") -> None:
        """Lays the keys of a screen out; those that lie there already are left alone."""
        commands = sorted((command for command in screen.commands_now() if command.line is not None), key=lambda command: command.line or 0)
        labels = [(command, screen.label(command)) for command in commands]
        keys = [(command, label, screen.reason_against(command) is not None) for command, label in self._fitting(labels)]
        if keys == self._laid_out:
            return
        self._laid_out = keys
        self.remove_children()
        self.mount(*(Key(command, label, greyed=greyed) for command, label, greyed in keys))

    def on_resize(self) -> None:
        """Another width shows other keys."""
        self.show(cast("Working[object]", self.screen))

    def _fitting(self, labels: list[tuple[Command, str]]) -> list[tuple[Command, str]]:
        """Those that fit: help, palette and menu always, the others from the left."""
        room = self.app.size.width - 2
        always = [part for part in labels if (part[0].line or 0) >= 90]
        room -= sum(_width(part) for part in always)
        kept: list[tuple[Command, str]] = []
        for part in labels:
            if part in always:
                continue
            if _width(part) > room:
                break
            room -= _width(part)
            kept.append(part)
        return kept + always


def _width(part: tuple[Command, str]) -> int:
    return cell_len(key_name(part[0].key or "")) + 1 + cell_len(part[1]) + 1
