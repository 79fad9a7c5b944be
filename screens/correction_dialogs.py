"""What a return asks for, item by item; the items of a case with their answers, and what is made of them."""

from collections.abc import Callable, Sequence
from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from models.vocabulary import CorrectionStatus
from screens.act_dialog import ActDialog, Filled
from screens.correction_words import answer_words, asked_words, field_label, item_line
from screens.dialog import Dialog
from screens.filter_dialog import FilterDialog, matches
from screens.form import Entry, FormDialog
from screens.formats import NOTHING
from screens.text import shown
from screens.widgets.plain import option
from screens.widgets.signed_lines import laid_out_each
from secretariat.casework.correction_desk import Answer, answer_item, judge_item
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.casework.review import ReviewCase
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal
from secretariat.screening.correction_decisions import JUDGEMENTS
from secretariat.screening.correction_items import FIELDS, HEADINGS, Asked, Item, current

WHOLE: Final = ""  # an item about the application as a whole
JUDGED: Final = (CorrectionStatus.ANSWERED, CorrectionStatus.ACCEPTED, CorrectionStatus.STILL_WRONG)


class FieldDialog(FilterDialog[str, str]):
    """A field of the application format, found by typing; `first` stands at the top. Answers with its key, WHOLE for none."""

    def __init__(self, first: str) -> None:
        super().__init__()
        self._first = first

    def title_text(self) -> str:
        """What is being chosen."""
        return self.words("screen_corrections.which_field")

    def above(self) -> str:
        """What follows from it."""
        return self.words("screen_corrections.which_field_explained")

    def found(self, typed: str) -> Sequence[str]:
        """The one that is meant most likely first."""
        keys = dict.fromkeys((self._first, WHOLE, *FIELDS))
        return [key for key in keys if matches(typed, f"{key} {HEADINGS.get(key, '')} {self._label(key)}")]

    def _label(self, key: str) -> str:
        return field_label(key, self.language) if key else self.words("screen_corrections.whole")

    def line(self, found: str) -> Content:
        """Its name."""
        return shown(self._label(found))

    def choose(self, found: str) -> None:
        """That one."""
        self.dismiss(found)

    def nothing_found(self) -> str:
        """Nothing fits."""
        return self.words("screen_pick.no_choice")


class WantedDialog(FormDialog[Asked]):
    """What is wanted of a field; left empty, the letter carries the reason's sentence."""

    def __init__(self, asked: Asked, sentence: str) -> None:
        super().__init__()
        self._asked, self._sentence = asked, sentence

    def title_text(self) -> str:
        """The reason and the field."""
        field = field_label(self._asked.field, self.language) if self._asked.field else self.words("screen_corrections.whole")
        return f"{self.workplace.reason(self._asked.reason)}  {field}"

    def explanation(self) -> str:
        """What the letter says otherwise."""
        return self.words("screen_corrections.wanted_explained", sentence=self._sentence or NOTHING)

    def entries(self) -> tuple[Entry, ...]:
        """One text."""
        return (Entry("wanted", self.words("screen_corrections.wanted"), self._asked.wanted or "", longest=NOTE_LENGTH),)

    def submit(self) -> None:
        """As typed."""
        self.dismiss(Asked(self._asked.reason, self._asked.field, self.value("wanted") or None))


class CorrectionsDialog(Dialog[Message]):
    """All items of a case, those of the last return first. Enter takes an answer or judges one, `x` withdraws an item."""

    DEFAULT_CSS = """
    CorrectionsDialog > #dialog { width: 112; }
    CorrectionsDialog OptionList { height: auto; max-height: 24; border: none; background: $background; padding: 0; }
    CorrectionsDialog OptionList:focus { border: none; background-tint: $background 0%; }
    CorrectionsDialog OptionList > .option-list--option-highlighted { background: $panel; }
    """

    def __init__(self, case: ReviewCase) -> None:
        super().__init__()
        self._case = case
        self._items = sorted(case.items, key=lambda item: (-item.round, item.place))

    def title_text(self) -> str:
        """The case."""
        return self.words("screen_corrections.of_case", number=self._case.shown.number)

    def keys_text(self) -> str:
        """What can be done with the marked one."""
        return self.words("screen_corrections.keys")

    def body(self) -> ComposeResult:
        """The items."""
        yield OptionList()

    def on_mount(self) -> None:
        """The first that something can be done with is marked."""
        self._draw()
        options = self.query_one(OptionList)
        states = [item.status for item in self._items]
        options.highlighted = next(
            (states.index(wanted) for wanted in (CorrectionStatus.OPEN, CorrectionStatus.ANSWERED) if wanted in states), 0
        )

    def on_resize(self) -> None:
        """The lines are wrapped to the width there is."""
        self._draw()

    def _draw(self) -> None:
        options = self.query_one(OptionList)
        marked, width = options.highlighted, max(20, options.scrollable_content_region.width or 70)
        lines = laid_out_each([item_line(item, self.workplace) for item in self._items], width)
        options.set_options([option(Content("\n").join(parts)) for parts in lines])
        options.highlighted = marked

    @property
    def _marked(self) -> Item | None:
        place = self.query_one(OptionList).highlighted
        return self._items[place] if place is not None else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click."""
        event.stop()
        self.confirm()

    def on_key(self, event: events.Key) -> None:
        """An item that is asked for no more."""
        if event.character == "x":
            event.stop()
            event.prevent_default()
            self._act(lambda item: self._judge(item, CorrectionStatus.WITHDRAWN))

    def confirm(self) -> None:
        """Enter: the answer where none is there yet, else what is made of it."""
        self._act(lambda item: self._take_answer(item) if item.is_open else self._judge(item, None))

    def _act(self, act: Callable[[Item], None]) -> None:
        item = self._marked
        if item is None:
            return
        if item not in current(self._case.items):
            self.tell(Message("screen_corrections.earlier"))
        elif refused := may(self.workplace.person.role, "answer-correction"):
            self.tell(refused.message)
        else:
            act(item)

    def _asked(self, item: Item) -> str:
        reason = self.workplace.office.programme.reasons.get(item.reason)
        sentence = item.wanted or (reason.letter.replace("{note}", "") if reason is not None else "")
        return "\n".join(part for part in (asked_words(item, self.workplace), sentence if sentence != item.wanted else "") if part)

    def _take_answer(self, item: Item) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self._case.shown.number
        reason = office.programme.reasons.get(item.reason)
        field = item.field or (reason.field if reason is not None else None)
        entries = [Entry("text", self.words("screen_corrections.answer"), longest=NOTE_LENGTH)]
        explanation = [self._asked(item)]
        if field is not None:
            label = field_label(field, self.language)
            now = self._case.shown.details.get(field)
            told = NOTHING if now in (None, "", ()) else str(now)
            explanation.append(self.words("screen_corrections.value_now", field=label, value=told))
            entries.append(
                Entry("value", self.words("screen_corrections.value", field=label), placeholder=self.words("screen_corrections.as_in_file"))
            )

        def act(filled: Filled) -> Message | Refusal | None:
            value = filled.texts.get("value") or None
            return answer_item(office, person, number, item.place, Answer(filled["text"] or None, value, field if value else None))

        done = Message("screen_corrections.answered", {"place": item.place})
        title = self.words("screen_corrections.answering", place=item.place, number=number)
        form = ActDialog(title, "\n".join(explanation), entries, act, done, draft=f"answer {number} {item.place}")
        self.app.push_screen(form, self._done)

    def _judge(self, item: Item, outcome: CorrectionStatus | None) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self._case.shown.number
        known = JUDGEMENTS if outcome is None and item.status in JUDGED else (CorrectionStatus.WITHDRAWN,)
        options = tuple((judgement.value, self.words(f"words.correction_status.{judgement}")) for judgement in known)
        entries = (
            Entry("outcome", self.words("screen_corrections.judgement"), options=options),
            Entry("note", self.words("screen_corrections.note"), longest=NOTE_LENGTH),
        )
        explanation = [self._asked(item)]
        if item.answered_at is not None:
            explanation.append(answer_words(item, self.workplace))

        def act(filled: Filled) -> Message | Refusal | None:
            return judge_item(office, person, number, item.place, filled["outcome"], filled["note"] or None)

        done = Message("screen_corrections.judged", {"place": item.place})
        title = self.words("screen_corrections.judging", place=item.place, number=number)
        form = ActDialog(title, "\n".join(explanation), entries, act, done, draft=f"judge {number} {item.place} {outcome or ''}")
        self.app.push_screen(form, self._done)

    def _done(self, said: Message | None) -> None:
        if said is not None:
            self.dismiss(said)
