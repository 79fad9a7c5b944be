"""A dialog with a field and a list that it narrows down as one types; the keys of the list work while the field has the focus."""

from collections.abc import Sequence
from typing import ClassVar, Final, Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from screens.dialog import Dialog
from screens.text import shown
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option

Found = TypeVar("Found")
Answer = TypeVar("Answer")
MOST_SHOWN: Final = 200


class FilterDialog(Dialog[Answer], Generic[Found, Answer]):
    """Subclasses say what is found for what was typed, how it looks, and what choosing it means."""

    DEFAULT_CSS = """
    FilterDialog > #dialog { height: 92%; max-height: 30; }
    FilterDialog OptionList { height: 1fr; border: none; background: $background; padding: 0; margin: 1 0 0 0; }
    FilterDialog OptionList > .option-list--option-highlighted { background: $primary; color: $background; text-style: bold; }
    FilterDialog #above { color: $text-muted; }
    FilterDialog #more { color: $text-muted; }
    """
    LIST_KEYS: ClassVar[dict[str, str]] = {"down": "cursor_down", "up": "cursor_up", "pagedown": "page_down", "pageup": "page_up"}

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[Found] = ()

    def body(self) -> ComposeResult:
        """What stands above, the field, the list."""
        yield Paragraph(self.above(), paragraph_id="above")
        yield Field(placeholder=self.hint(), longest=4096, field_id="filter")
        options = OptionList()
        options.can_focus = False
        yield options
        yield Paragraph(paragraph_id="more")

    def on_mount(self) -> None:
        """Shows everything."""
        self.refill()

    def above(self) -> str:
        """What stands above the field."""
        raise NotImplementedError

    def hint(self) -> str:
        """What may be typed."""
        return self.words("screen_pick.hint")

    def found(self, typed: str) -> Sequence[Found]:
        """What the list shows for what was typed, all of it."""
        raise NotImplementedError

    def line(self, found: Found) -> Content:
        """One line of the list."""
        raise NotImplementedError

    def choose(self, found: Found) -> None:
        """Enter or a click on a line."""
        raise NotImplementedError

    def nothing_found(self) -> str:
        """What is said where the list is empty."""
        raise NotImplementedError

    def refill(self) -> None:
        """Draws the list anew, with the first line marked."""
        self._found = self.found(self.query_one("#filter", Field).value.strip())
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(option(self.line(one)) for one in self._found[:MOST_SHOWN])
        options.highlighted = 0 if self._found else None
        hidden = len(self._found) - MOST_SHOWN
        more = self.words("screen_pick.more", count=hidden) if hidden > 0 else ""
        self.query_one("#more", Paragraph).update(more if self._found else self.nothing_found())

    def on_input_changed(self, event: Field.Changed) -> None:
        """Narrows the list down."""
        event.stop()
        self.tell(None)
        self.refill()

    def on_key(self, event: events.Key) -> None:
        """Up and down move in the list."""
        if (action := self.LIST_KEYS.get(event.key)) is not None:
            event.stop()
            event.prevent_default()
            getattr(self.query_one(OptionList), f"action_{action}")()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click."""
        event.stop()
        self.choose(self._found[event.option_index])

    def confirm(self) -> None:
        """The line that is marked."""
        marked = self.query_one(OptionList).highlighted
        if marked is not None and self._found:
            self.choose(self._found[marked])


class PickDialog(FilterDialog[tuple[str, str], tuple[str, str]]):
    """One of many by its name: (number, name). Every word typed has to be in it."""

    def __init__(self, title: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._title, self._choices = title, choices

    def title_text(self) -> str:
        """As given."""
        return self._title

    def above(self) -> str:
        """How many there are."""
        return self.words("screen_pick.choices", count=len(self._choices))

    def found(self, typed: str) -> Sequence[tuple[str, str]]:
        """Those in which every word is found."""
        return [choice for choice in self._choices if matches(typed, f"{choice[0]} {choice[1]}")]

    def line(self, found: tuple[str, str]) -> Content:
        """Number and name."""
        return shown(f"{found[0]}  {found[1]}")

    def choose(self, found: tuple[str, str]) -> None:
        """That one."""
        self.dismiss(found)

    def nothing_found(self) -> str:
        """Nothing fits, or there is nothing at all."""
        return self.words("screen_pick.no_choice" if self._choices else "screen_pick.no_choices")


def matches(typed: str, text: str) -> bool:
    """Whether every word that was typed is in the text, however wide, large or in whichever kana it is written."""
    from secretariat.text import norm

    folded = norm(text)
    return all(norm(word) in folded for word in typed.split())
