"""The programme in force, laid open for everybody, and putting another file in force."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from screens.file_picker import FilePicker
from screens.filter_dialog import matches
from screens.office_screen import OfficeScreen
from screens.programme_dialog import LoadDialog, words_of
from screens.widgets.field import Field
from screens.widgets.long_task import LongTaskLine
from screens.widgets.paragraph import Paragraph
from screens.widgets.section_list import SectionList, ShownSection
from secretariat.office import Office, with_programme_in_force
from secretariat.programme_change import change_programme
from secretariat.programme_comparison import Comparison, compare_programme
from secretariat.programme_file.reading import read_programme
from secretariat.programme_overview import Section, programme_sections
from secretariat.refusal import Message, Refusal
from secretariat.screening.recheck import Rechecked

SUFFIXES: Final = (".toml",)


class ProgrammeScreen(OfficeScreen):
    """A document that is narrowed down by typing."""

    place = "programme"
    CSS_PATH = "programme.tcss"
    AUTO_FOCUS: ClassVar[str | None] = "Field"

    def __init__(self) -> None:
        super().__init__()
        self._sections: tuple[ShownSection, ...] = ()

    def body(self) -> ComposeResult:
        """The words that are looked for, and the document."""
        yield Field(placeholder=self.words("screen_programme.filter"), field_id="filter")
        scrolled = VerticalScroll(id="document", can_focus=False)
        with scrolled:
            yield SectionList()
            yield Paragraph(paragraph_id="nothing")
        yield LongTaskLine()

    def heading(self) -> str:
        """Which version it is."""
        return self.words("screen_programme.version", version=self.workplace.office.programme_version)

    def reload(self) -> None:
        """Asks for the programme."""
        office, person = self.workplace.office, self.workplace.person
        self.ask("programme", lambda: programme_sections(office, person), lambda answer: self.require(answer, self._show))

    def _show(self, sections: Sequence[Section]) -> None:
        self._sections = tuple(
            ShownSection(self.say(section.title), tuple((words_of(self, what), words_of(self, much)) for what, much in section.rows))
            for section in sections
        )
        self._narrow(self.query_one("#filter", Field).value)

    def on_input_changed(self, event: Field.Changed) -> None:
        """Narrows the document down."""
        event.stop()
        self._narrow(event.value)

    def _narrow(self, wanted: str) -> None:
        found = [narrowed for section in self._sections if (narrowed := _fitting(section, wanted)).rows]
        self.query_one(SectionList).show(found)
        self.query_one("#nothing", Paragraph).update("" if found or not self._sections else self.words("screen_programme.nothing"))
        self.query_one("#document").scroll_home(animate=False)

    def on_key(self, event: events.Key) -> None:
        """The document scrolls while the field has the focus."""
        document, line = self.query_one("#document", VerticalScroll), self.query_one(LongTaskLine)
        moves = {"up": -1, "down": 1, "pageup": -document.size.height + 1, "pagedown": document.size.height - 1}
        if event.key in moves:
            event.stop()
            event.prevent_default()
            document.scroll_relative(y=moves[event.key], animate=False)
        elif event.key == "escape" and line.has_class("-running"):
            event.stop()
            event.prevent_default()
            line.stop()

    def do_back(self) -> None:
        """First everything again, then back."""
        field = self.query_one("#filter", Field)
        if field.value:
            field.value = ""
        else:
            super().do_back()

    # another file

    def do_load_programme(self) -> None:
        """Asks for the file, then says what it would change."""
        if not self.query_one(LongTaskLine).has_class("-running"):
            self.office_app.push_screen(FilePicker(self.words("screen_programme.choose"), SUFFIXES), self._compare)

    def _compare(self, path: Path | None) -> None:
        if path is None:
            return
        office, person = self.workplace.office, self.workplace.person

        def compare() -> tuple[str, Comparison] | Refusal:
            content = read_programme(path)
            if isinstance(content, Refusal):
                return content
            compared = compare_programme(office, person, content)
            return compared if isinstance(compared, Refusal) else (content, compared)

        self.tell(Message("screen_programme.reading"))
        self.ask("comparison", compare, lambda answer: self.require(answer, self._confirm))

    def _confirm(self, read: tuple[str, Comparison]) -> None:
        content, comparison = read
        self.tell(None)

        def answered(confirmed: bool | None) -> None:
            if confirmed:
                self._load(content)

        self.office_app.push_screen(LoadDialog(self.workplace, comparison), answered)

    def _load(self, content: str) -> None:
        office, person = self.workplace.office, self.workplace.person
        task = self.query_one(LongTaskLine).begin(self.words("screen_programme.checking"))

        def load() -> tuple[Rechecked | Refusal, Office]:
            result = change_programme(office, person, content, task.tell, task.is_stopping)
            return result, with_programme_in_force(office)

        self.write(load, lambda answer: self._loaded(*answer), Message("screen_programme.checking"))

    def _loaded(self, result: Rechecked | Refusal, office: Office) -> None:
        self.office_app.work_with(office)
        self.reload()
        self.refresh_frame()
        if isinstance(result, Refusal):
            self.tell(result)
        elif result.left:
            self.tell(Message("screen_programme.stopped", {"count": result.changed, "left": result.left}), "warning")
        else:
            self.tell(Message("screen_programme.loaded", {"version": office.programme_version, "count": result.changed}), "done")

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """Whatever ends the loading also ends its bar."""
        if not self.writing:
            self.query_one(LongTaskLine).end()
        super().tell(message, weight)


def _fitting(section: ShownSection, wanted: str) -> ShownSection:
    """The section with those of its lines that have every word; all of them where its title has."""
    rows = tuple((what, much) for what, much in section.rows if matches(wanted, f"{section.title} {what} {much}"))
    return ShownSection(section.title, rows)
