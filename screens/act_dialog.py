"""A form for one act on a case: fields, choices and days are read, then the office is asked; what it refuses is said in the form."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from screens.form import Entry, FormDialog
from screens.refusals import at_screen
from screens.review_words import read_day
from secretariat.clock import japan_day
from secretariat.refusal import Message, Refusal


@dataclass(frozen=True, slots=True)
class DayEntry(Entry):
    """A field for a day. `needed`: it cannot be left empty."""

    needed: bool = True


@dataclass(frozen=True, slots=True)
class Filled:
    """What was typed and chosen, by the names of the fields; of a day field that was left empty, None."""

    texts: Mapping[str, str]
    days: Mapping[str, date | None]

    def __getitem__(self, name: str) -> str:
        return self.texts[name]

    def day(self, name: str) -> date:
        """A day that was needed. Raises ValueError where the field was none (a defect)."""
        found = self.days[name]
        if found is None:
            raise ValueError(name)
        return found


Act = Callable[[Filled], Message | Refusal | None]
"""Does it, in a thread; gives what is to be said of it (None: what the dialog says anyway), or why it was not done."""


class ActDialog(FormDialog[Message]):
    """Answers with what is to be said; `done`: what that is where the act says nothing of its own."""

    def __init__(self, title: str, explanation: str, entries: Sequence[Entry], act: Act, done: Message) -> None:
        super().__init__()
        self._title, self._explanation, self._entries, self._act, self._done = title, explanation, tuple(entries), act, done

    def title_text(self) -> str:
        """As given."""
        return self._title

    def explanation(self) -> str:
        """As given."""
        return self._explanation

    def entries(self) -> tuple[Entry, ...]:
        """As given."""
        return self._entries

    def keys_text(self) -> str:
        """With choices, how one chooses."""
        return self.words("screen_act.keys_choices" if any(entry.options for entry in self._entries) else "screen_form.keys")

    def submit(self) -> None:
        """Reads the days, then asks the office."""
        today, days = japan_day(self.workplace.office.clock.now()), {}
        for entry in self._entries:
            if isinstance(entry, DayEntry):
                typed = self.value(entry.name)
                days[entry.name] = read_day(typed, today)
                if days[entry.name] is None and (typed or entry.needed):
                    self.fault(
                        Message("screen_act.day_unreadable" if typed else "screen_act.day_missing", {"field": entry.label}), entry.name
                    )
                    return
        filled = Filled({entry.name: self.value(entry.name) for entry in self._entries}, days)
        act = self._act
        self.write(lambda: act(filled), self._answered)

    def _answered(self, answer: Message | Refusal | None) -> None:
        if isinstance(answer, Refusal):
            self.tell(self.say(at_screen(answer)))
        else:
            self.answer(answer or self._done)
