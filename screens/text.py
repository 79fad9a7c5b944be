"""The one door for data shown: names, notes and numbers reach the terminal as plain text, whatever they hold.

Textual reads `[…]` in strings as markup, an ESC reaches the terminal as a command, a direction mark turns a line around.
So every text that comes from a file or a person goes through `shown` (widgets) or `cell` (lines of a list).
"""

from collections.abc import Iterable

from rich.cells import cell_len
from rich.segment import Segment
from rich.text import Text
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter

from secretariat.text import forbidden_character, without_forbidden


def visible(value: str) -> str:
    """The text with every control character, direction mark and lone surrogate made visible; line breaks and tabs become blanks."""
    plain = " ".join(value.split("\n")).replace("\r", " ").replace("\t", " ")
    return without_forbidden(plain)


def shown(value: str, style: str = "") -> Content:
    """Data for a widget: nothing in it is markup. `style` is a Textual style, such as "$text-muted" or "bold"."""
    return Content.styled(visible(value), style)


def shown_lines(value: str) -> Content:
    """Data of several lines for a widget, such as a note or a letter."""
    return Content("\n").join(shown(line) for line in value.splitlines())


def cell(value: str, *, style: str = "", right: bool = False) -> Text:
    """Data for a cell of a list: one line, cut with … where it does not fit."""
    return Text(visible(value), style=style, no_wrap=True, overflow="ellipsis", justify="right" if right else "left", end="")


def joined(parts: Iterable[Content], between: str = "  ") -> Content:
    """Several texts in a row."""
    return Content(between).join(part for part in parts if part.plain)


def flowed(parts: Iterable[Content], width: int, between: str = "   ") -> Content:
    """Several texts in as many lines of `width` cells as they need: none is broken unless it is wider than a line."""
    lines: list[Content] = []
    for part in parts:
        longer = Content(between).join((lines[-1], part)) if lines else part
        if lines and longer.cell_length <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return Content("\n").join(lines)


def fitted(value: str, width: int) -> str:
    """The text in at most `width` cells, cut with … if need be."""
    if cell_len(value) <= width:
        return value
    kept = ""
    for character in value:
        if cell_len(kept + character) > width - 1:
            break
        kept += character
    return kept + "…" if width > 0 else ""


def padded(value: str, width: int) -> str:
    """The text in exactly `width` cells, blanks on the right."""
    cut = fitted(value, width)
    return cut + " " * (width - cell_len(cut))


class ControlFilter(LineFilter):
    """The last line before the terminal: no segment of text carries a control character, wherever it came from."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments with what a terminal would obey made visible; Textual's own control segments are left alone."""
        del background
        return [
            segment if segment.control or forbidden_character(segment.text) is None else Segment(visible(segment.text), segment.style)
            for segment in segments
        ]
