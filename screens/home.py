"""Home: what needs the person now."""

from textual.app import ComposeResult
from textual.widgets import Static

from screens.office_screen import OfficeScreen


class HomeScreen(OfficeScreen):
    """Placeholder of the frame's first try."""

    place = "home"

    def body(self) -> ComposeResult:
        yield Static("")
