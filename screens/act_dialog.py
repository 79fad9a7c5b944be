"""A form for one act on a case: fields, choices and days are read, then the office is asked; what it refuses is said in the form."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from screens.drafts import FormDraft
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
    """Answers with what is to be said; `done`: what that is where the act says nothing of its own; None: it always does.

    `draft`: what the form is about, as nothing else is. What was typed then stays when the form is left, and is there when it is
    opened again, until it is done or the person logs out.
    """

    def __init__(
        self, title: str, explanation: str, entries: Sequence[Entry], act: Act, done: Message | None = None, *, draft: str | None = None
    ) -> None:
        super().__init__()
        self._title, self._explanation, self._entries, self._act, self._done = title, explanation, tuple(entries), act, done
        self._draft = draft

    def title_text(self) -> str:
        """As given."""
        return self._title

    def _kept(self) -> FormDraft | None:
        return self.office_app.drafts.get(self._draft) if self._draft is not None else None

    def _began(self) -> dict[str, str]:
        return {entry.name: _first_value(entry) for entry in self._entries}

    def explanation(self) -> str:
        """As given; and whether there is something from before in the fields, which may be out of date."""
        if (kept := self._kept()) is None:
            return self._explanation
        key = "screen_act.draft" if kept.began == self._began() else "screen_act.draft_older"
        return f"{self._explanation}\n{self.words(key)}"

    def entries(self) -> tuple[Entry, ...]:
        """As given, or as they were left."""
        if (kept := self._kept()) is None:
            return self._entries
        return tuple(replace(entry, value=kept.typed.get(entry.name, entry.value)) for entry in self._entries)

    def keys_text(self) -> str:
        """With choices, how one chooses; with long texts, how one goes on."""
        of_choices = any(entry.options for entry in self._entries)
        if any(entry.long for entry in self._entries):
            return self.words("screen_act.keys_long_choices" if of_choices else "screen_act.keys_long")
        return self.words("screen_act.keys_choices" if of_choices else "screen_form.keys")

    def leave(self) -> None:
        """Keeps what was typed."""
        if self._draft is not None:
            began, typed = self._began(), {entry.name: self.value(entry.name) for entry in self._entries}
            self.office_app.drafts.pop(self._draft, None)
            if typed != began:
                self.office_app.drafts[self._draft] = FormDraft(began, typed)
        super().leave()

    def submit(self) -> None:
        """Reads the days, then asks the office."""
        today = japan_day(self.workplace.office.clock.now())
        days: dict[str, date | None] = {}
        for entry in self._entries:
            if isinstance(entry, DayEntry):
                if not self.belongs(entry):
                    days[entry.name] = None
                    continue
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
            if self._draft is not None:
                self.office_app.drafts.pop(self._draft, None)
            if (said := answer or self._done) is None:
                raise ValueError(self._title)  # a defect: nobody says what was done
            self.answer(said)


def _first_value(entry: Entry) -> str:
    """What `value` gives of a field that nobody has touched."""
    if entry.options:
        known = [value for value, _ in entry.options]
        return entry.value if entry.value in known else known[0]
    return "\n".join(entry.value.splitlines()).strip() if entry.long else entry.value.strip()
