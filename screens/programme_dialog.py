"""What another programme file would change, and the word that puts it in force."""

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from screens.dialog import Dialog
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.section_list import SectionList, ShownSection
from screens.working import Working
from screens.workplace import Workplace
from secretariat.programme_comparison import Comparison, Difference
from secretariat.programme_overview import Words
from secretariat.refusal import Message


def words_of(screen: Working[None] | Working[bool], words: Words) -> str:
    """A part of the programme in words."""
    return screen.say(words) if isinstance(words, Message) else words


class LoadDialog(Dialog[bool]):
    """Lists the differences; the number of the new version has to be typed."""

    def __init__(self, workplace: Workplace, comparison: Comparison) -> None:
        super().__init__()
        self._workplace, self._comparison = workplace, comparison
        same = not comparison.differences and not comparison.other_parts
        self._typed = str(workplace.office.programme_version if same else comparison.next_version)

    def title_text(self) -> str:
        """Which file."""
        return self.words("screen_programme.load_title", name=self._comparison.name)

    def body(self) -> ComposeResult:
        """What becomes what."""
        compared = self._comparison
        if compared.differences:
            yield Paragraph(self.words("screen_programme.differences", count=len(compared.differences)))
            with VerticalScroll(id="differences", can_focus=False):
                yield SectionList(tuple(self._section(difference) for difference in compared.differences))
        if compared.other_parts:
            yield Paragraph(self.words("screen_programme.other_parts", parts=", ".join(compared.other_parts)))
        if not compared.differences and not compared.other_parts:
            yield Paragraph(self.words("screen_programme.no_difference"))
        yield Paragraph(self.words("screen_programme.warning"))
        yield Paragraph(self.words("screen_programme.type_version", version=self._typed))
        yield Field(field_id="typed", longest=10)

    def _section(self, difference: Difference) -> ShownSection:
        none = self.words("programme_overview.none")
        before = words_of(self, difference.before) if difference.before is not None else none
        after = words_of(self, difference.after) if difference.after is not None else none
        title = f"{self.say(difference.section)}: {words_of(self, difference.what)}"
        return ShownSection(title, ((self.words("screen_programme.before"), before), (self.words("screen_programme.after"), after)))

    def on_key(self, event: events.Key) -> None:
        """The list scrolls while the field has the focus."""
        moves = {"up": -1, "down": 1, "pageup": -8, "pagedown": 8}
        if event.key in moves:
            event.stop()
            event.prevent_default()
            for scrolled in self.query("#differences").results(VerticalScroll):
                scrolled.scroll_relative(y=moves[event.key], animate=False)

    def confirm(self) -> None:
        """Only if the number was typed."""
        if self.query_one(Field).value.strip() == self._typed:
            self.dismiss(True)
        else:
            self.tell(Message("screens.typed_differs", {"typed": self._typed}))
