"""Running text on a screen: Japanese lines end where Japanese lines may, and nothing in the text is markup."""

from rich.cells import get_character_cell_size
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from screens.text import visible
from secretariat.kinsoku import broken


class Paragraph(Widget):
    """One or several paragraphs (a line break in the text starts a new one), wrapped to the width there is."""

    DEFAULT_CSS = "Paragraph { height: auto; width: 1fr; }"

    def __init__(self, text: str = "", *, paragraph_id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=paragraph_id, classes=classes)
        self._text = text

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def update(self, text: str) -> None:
        """Shows another text."""
        self._text = text
        self.refresh(layout=True)

    def _wrapped(self, width: int) -> list[str]:
        return [line for part in self._text.split("\n") for line in wrapped(visible(part), width)]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes; none for no text."""
        del container, viewport
        return len(self._wrapped(width)) if self._text else 0

    def render(self) -> RenderResult:
        """The lines."""
        return Content("\n").join(Content(line) for line in self._wrapped(max(1, self.content_size.width)))


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text in columns of `width` cells, without blanks at their ends."""
    widths = [float(get_character_cell_size(character)) for character in text]
    return [line.rstrip() for line in broken(text, widths, float(max(1, width)))] or [""]
