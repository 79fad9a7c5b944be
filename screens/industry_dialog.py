"""Choosing the class of industry of a mixed shop (業種の判定): by its name, or by a code or a trade that is typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from screens.dialog import Dialog
from screens.formats import yen
from screens.refusals import at_screen
from screens.review_decision import Outcome
from screens.review_judging import IN_FORM
from screens.text import padded, shown, visible
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.workplace import Workplace
from secretariat.amounts import japanese_amount
from secretariat.casework.desk import decide_application
from secretariat.casework.industry_outlook import ClassOutlook, IndustryOutlook
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.refusal import Message, Refusal
from secretariat.screening.decision import Command, Seen
from secretariat.screening.industries import find_divisions

NAME_WIDTH: Final = 36  # cells


@dataclass(frozen=True, slots=True)
class Candidate:
    """A class that may be chosen, with the code of the division that it was found by."""

    outlook: ClassOutlook
    code: str | None
    name: str


def candidates(outlook: IndustryOutlook, typed: str, workplace: Workplace) -> tuple[Candidate, ...]:
    """All classes; where something is typed, the divisions that it fits, under each class that they may be of."""
    by_class = {one.industry: one for one in outlook.classes}
    named = {industry: workplace.words(f"words.industry.{industry}") for industry in by_class}
    if not typed.strip():
        return tuple(Candidate(one, None, named[one.industry]) for one in outlook.classes)
    return tuple(
        Candidate(by_class[industry], division.code, f"{named[industry]}  {division.code} {division.name(workplace.language)}")
        for division in find_divisions(typed)
        for industry in division.classes
    )


class ClassList(OptionList, can_focus=False):
    """The classes, each with its limits and what the size check would find."""

    DEFAULT_CSS = """
    ClassList { height: auto; max-height: 8; border: none; background: $background; padding: 0; scrollbar-size-vertical: 1; }
    ClassList > .option-list--option-highlighted { background: $panel; color: $foreground; text-style: bold; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[Candidate, ...] = ()

    @property
    def marked(self) -> Candidate | None:
        """The one that the cursor is on."""
        return self.found[self.highlighted] if self.highlighted is not None and self.highlighted < len(self.found) else None

    def show(self, found: Sequence[Candidate], workplace: Workplace, marked: int = 0) -> None:
        """Shows others, the cursor on one of them."""
        self.found = tuple(found)
        self.set_options([option(_prompt(one, workplace)) for one in found])
        self.highlighted = marked if found else None

    def step(self, rows: int) -> None:
        """Moves the cursor, and stays at the ends."""
        if self.found:
            self.highlighted = min(max((self.highlighted or 0) + rows, 0), len(self.found) - 1)


def _prompt(one: Candidate, workplace: Workplace) -> Content:
    outlook = one.outlook
    sign, style = ("✓", "$text-success") if outlook.small else ("×", "bold $text-error")
    capital = japanese_amount(outlook.capital_limit) if workplace.language == "ja" else yen(outlook.capital_limit, "en")
    limits = workplace.words("screen_industry.limits", capital=capital, employees=outlook.employees_limit)
    name = shown(padded(visible(one.name), NAME_WIDTH))
    return Content.assemble((f"{sign} ", style), name, "  ", shown(limits, "$text-muted"))


class IndustryDialog(Dialog[Outcome]):
    """Field and note; the arrows choose the class while either is being typed."""

    DEFAULT_CSS = """
    IndustryDialog .label { color: $text-muted; }
    IndustryDialog ClassList { margin: 0 0 1 0; }
    IndustryDialog #declared { margin: 0 0 1 0; }
    """

    def __init__(self, outlook: IndustryOutlook) -> None:
        super().__init__()
        self._outlook = outlook

    def title_text(self) -> str:
        """The case."""
        return self.words("screen_industry.title", number=self._outlook.number)

    def keys_text(self) -> str:
        """The arrows choose."""
        return self.words("screen_industry.keys")

    def body(self) -> ComposeResult:
        """What is declared, what is looked for, the classes, the note."""
        yield Paragraph(self._declared(), paragraph_id="declared")
        yield Paragraph(self.words("screen_industry.search"), classes="label")
        yield Field(longest=40, field_id="search")
        yield ClassList()
        yield Paragraph(self.words("screen_industry.note"), classes="label")
        yield Field(longest=NOTE_LENGTH, field_id="note")

    def _declared(self) -> str:
        outlook, language = self._outlook, self.workplace.language
        parts = (self.words(f"words.industry.{outlook.declared}"), outlook.detail or "")
        declared = self.words("screen_industry.declared", industry=" / ".join(part for part in parts if part))
        size = self.words("screen_industry.size", capital=yen(outlook.capital_yen, language), employees=outlook.employees)
        lines = [declared, size, self.say(outlook.holds)]
        return "\n".join(lines)

    def on_mount(self) -> None:
        """The class that holds is marked."""
        holds = self._outlook.choice.industry if self._outlook.choice is not None else self._outlook.declared
        places = [one.industry.value for one in self._outlook.classes]
        self._list.show(candidates(self._outlook, "", self.workplace), self.workplace, places.index(str(holds)))

    @property
    def _list(self) -> ClassList:
        return self.query_one(ClassList)

    def on_input_changed(self, event: Field.Changed) -> None:
        """Narrows the list down."""
        event.stop()
        self.tell(None)
        if event.input.id == "search":
            self._list.show(candidates(self._outlook, event.value, self.workplace), self.workplace)

    def on_key(self, event: events.Key) -> None:
        """The arrows choose."""
        if event.key in {"up", "down"} and not self.writing:
            event.stop()
            event.prevent_default()
            self._list.step(-1 if event.key == "up" else 1)
            self._say_second()

    def _say_second(self) -> None:
        marked = self._list.marked
        self.tell(Message("screen_industry.second") if marked is not None and marked.outlook.needs_second else None)

    def confirm(self) -> None:
        """Enter: from the search on to the note, from there it is written down."""
        note = self.query_one("#note", Field)
        if self._list.marked is None:
            self.tell(Message("screen_industry.nothing_found"))
        elif not note.has_focus:
            note.focus()
            self._say_second()
        else:
            self._write(self._list.marked, note.value.strip())

    def _write(self, marked: Candidate, note: str) -> None:
        office, person, outlook = self.workplace.office, self.workplace.person, self._outlook
        command = Command("choose-industry", note=note, industry=marked.outlook.industry.value, code=marked.code)
        self.write(lambda: decide_application(office, person, outlook.number, command, seen=Seen(outlook.version)), self._chosen)

    def _chosen(self, refusal: Refusal | None) -> None:
        if refusal is None:
            marked = self._list.marked
            named = Message(f"words.industry.{marked.outlook.industry}") if marked is not None else ""
            self.dismiss(Outcome("choose-industry", Message("screen_industry.chosen", {"industry": named})))
        elif refusal.code in IN_FORM:
            self.tell(self.say(at_screen(refusal)))
        else:
            self.dismiss(Outcome("choose-industry", refusal=refusal))
