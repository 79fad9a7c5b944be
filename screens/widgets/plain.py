"""Widgets that take text by their type: a plain str, which Textual would read as markup, does not pass the type checker."""

from rich.text import Text
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option


class Plain(Static):
    """A Static for text that came through the door (screens.text)."""

    def __init__(self, content: Content | Text | None = None, *, plain_id: str | None = None, classes: str | None = None) -> None:
        super().__init__(content if content is not None else Content(), id=plain_id, classes=classes)

    def show(self, content: Content | Text, *, same_size: bool = False) -> None:
        """Shows another text. `same_size`: the widget keeps its size whatever is in it, so the screen need not be laid out anew."""
        # an answer may come before the first drawing: the width of the empty text would be kept for good
        self.clear_cached_dimensions()
        self.update(content, layout=not same_size)


def option(prompt: Content, option_id: str | None = None, *, disabled: bool = False) -> Option:
    """A line of an OptionList."""
    return Option(prompt, id=option_id, disabled=disabled)
