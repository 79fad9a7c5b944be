"""A short answer, large (よくあるご質問): read out, and taken over for the end of the call."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from screens.dialog import Dialog
from screens.widgets.paragraph import Paragraph
from secretariat.callcentre.answers import Answer


class AnswerDialog(Dialog[bool]):
    """Question and answer; Enter takes it over where a call can be ended with it."""

    DEFAULT_CSS = """
    AnswerDialog #question { color: $text-muted; margin: 0 0 1 0; }
    AnswerDialog #answer { height: auto; max-height: 16; margin: 0 0 1 0; }
    AnswerDialog #answer Paragraph { text-style: bold; }
    """

    def __init__(self, answer: Answer, *, takes_over: bool) -> None:
        super().__init__()
        self._answer, self._takes_over = answer, takes_over

    def title_text(self) -> str:
        """What kind of text it is."""
        return self.words("screen_lookup.answers")

    def body(self) -> ComposeResult:
        """The question, and below it what to say."""
        yield Paragraph(self._answer.question, paragraph_id="question")
        with VerticalScroll(id="answer", can_focus=False):
            yield Paragraph(self.words("screen_lookup.quoted", say=self._answer.answer))

    def keys_text(self) -> str:
        """Whether it can be taken over."""
        return self.words("screen_lookup.answer_keys" if self._takes_over else "screen_lookup.answer_keys_read")

    def confirm(self) -> None:
        """Takes it over."""
        self.dismiss(self._takes_over)
