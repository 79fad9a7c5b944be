"""Sections of signed lines with a cursor: what is known of a case, a line at a time, and what can be done about the marked one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from textual.content import Content
from textual.message import Message as Posted
from textual.widgets import OptionList

from screens.text import shown, visible
from screens.widgets.paragraph import wrapped
from screens.widgets.plain import option
from screens.widgets.signed_lines import SignedLine, laid_out_each

Subject = TypeVar("Subject")
CURSOR: Final = "▸"  # as in the lists
BLANK: Final = " "


@dataclass(frozen=True)
class ListedLine(Generic[Subject]):
    """A line, and what it is about (None: it only says something)."""

    line: SignedLine
    subject: Subject | None = None


@dataclass(frozen=True)
class Section(Generic[Subject]):
    """A heading and its lines, whose columns are their own. `nothing`: what is said where there is no line."""

    title: str
    lines: Sequence[ListedLine[Subject]] = ()
    nothing: str = ""


class LineList(OptionList, Generic[Subject]):
    """The sections one below the other; the cursor goes from line to line and passes the headings over."""

    DEFAULT_CSS = """
    LineList { height: 1fr; border: none; background: $background; padding: 0 1 0 0; scrollbar-size-vertical: 1; scrollbar-gutter: stable; }
    LineList:focus { border: none; background-tint: $background 0%; }
    LineList > .option-list--option-disabled { color: $foreground; }
    LineList > .option-list--option-highlighted { background: $background; text-style: none; }
    LineList:focus > .option-list--option-highlighted { background: $panel; color: $foreground; text-style: none; }
    """

    class Moved(Posted):
        """The cursor is on another line."""

    class Opened(Posted):
        """Enter or a click on a line."""

    def __init__(self, *, list_id: str | None = None) -> None:
        super().__init__(id=list_id)
        self._sections: Sequence[Section[Subject]] = ()
        self._subjects: list[Subject | None] = []
        self._drawn: list[list[Content]] = []  # of each option
        self._marked: int | None = None  # where the cursor's sign stands
        self._width = 0

    @property
    def subject(self) -> Subject | None:
        """What the marked line is about."""
        place = self.highlighted
        return self._subjects[place] if place is not None and place < len(self._subjects) else None

    def show(self, sections: Sequence[Section[Subject]], *, anew: bool = False) -> None:
        """Shows other lines. The cursor stays where it was, or with `anew` begins at the first line."""
        if anew or tuple(sections) != tuple(self._sections):
            self._sections = tuple(sections)
            self._draw(anew=anew)

    def on_resize(self) -> None:
        """The lines are wrapped to the width there is."""
        if self._width != self._room():
            self._draw()

    def _room(self) -> int:
        return max(20, self.scrollable_content_region.width - len(CURSOR))

    def _draw(self, *, anew: bool = False) -> None:
        marked, subject = (None, None) if anew else (self.highlighted, self.subject)
        self._width, self._marked = self._room(), None
        self._subjects, self._drawn = [], []
        enabled: list[bool] = []
        for section in self._sections:
            title = shown(section.title, "bold $accent")
            self._add([shown(""), title] if enabled else [title], enabled)
            if not section.lines:
                self._add([shown(line, "$text-muted") for line in wrapped(visible(section.nothing), self._width)], enabled)
            for listed, parts in zip(section.lines, laid_out_each([listed.line for listed in section.lines], self._width), strict=True):
                self._add(parts, enabled, subject=listed.subject, is_line=True)
        self.set_options([option(self._prompt(place), disabled=not is_line) for place, is_line in enumerate(enabled)])
        places = [place for place, is_line in enumerate(enabled) if is_line]
        if subject is not None and subject in self._subjects:
            self.highlighted = self._subjects.index(subject)
        elif places:
            self.highlighted = min(places, key=lambda place: abs(place - (marked or 0)))
        if anew:
            self.scroll_home(animate=False)

    def _add(self, lines: list[Content], enabled: list[bool], *, subject: Subject | None = None, is_line: bool = False) -> None:
        self._drawn.append(lines)
        self._subjects.append(subject)
        enabled.append(is_line)

    def _prompt(self, place: int) -> Content:
        """A line with the cursor's sign, or room for it."""
        first = shown(CURSOR if place == self._marked else BLANK, "bold $accent")
        lines = self._drawn[place]
        return Content("\n").join([Content.assemble(first if row == 0 else shown(BLANK), line) for row, line in enumerate(lines)])

    def watch_highlighted(self, highlighted: int | None) -> None:
        """The sign follows the cursor."""
        super().watch_highlighted(highlighted)
        before, self._marked = self._marked, highlighted
        for place in (before, highlighted):
            if place is not None and place < min(self.option_count, len(self._drawn)):
                self.replace_option_prompt_at_index(place, self._prompt(place))

    def mark(self, subject: Subject) -> None:
        """Puts the cursor on the line about something, if there is one."""
        if subject in self._subjects:
            self.highlighted = self._subjects.index(subject)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """With the first line its heading is to be seen as well."""
        event.stop()
        if all(one.disabled for one in self.options[: self.highlighted]):
            self.call_after_refresh(self.scroll_home, animate=False)
        self.post_message(self.Moved())

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """The screen knows what the line is about."""
        event.stop()
        self.post_message(self.Opened())
