"""Finding out whether the caller is who they say (本人確認): what they say is typed as they say it, and only counts come back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.vocabulary_inquiries import VerificationItem
from screens.form import Entry, FormDialog
from screens.refusals import at_screen
from secretariat.inquiries.case import Call
from secretariat.inquiries.verification import verify_caller
from secretariat.refusal import Refusal

LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Compared:
    """The call after a comparison, and how many items of it agreed and did not."""

    call: Call
    agreed: int
    disagreed: int


class VerifyDialog(FormDialog[Compared]):
    """A field for each item that may be asked for; those that are left empty were not asked."""

    DEFAULT_CSS = """
    VerifyDialog .entry { margin: 0; }
    VerifyDialog #explained { margin: 0 0 1 0; }
    """

    def __init__(self, call: Call, items: Sequence[VerificationItem], before: Compared | None = None) -> None:
        """`before`: the comparison that was not enough."""
        super().__init__()
        self._call, self._items, self._before = call, tuple(items), before

    def title_text(self) -> str:
        """Who it is to be."""
        return self.words("screen_call.verifying", caller=self.words(f"words.caller.{self._call.caller}"))

    def explanation(self) -> str:
        """How many are still needed; never what the record has."""
        left = self.workplace.office.programme.callcentre.items_needed - len(self._call.agreed)
        said = self.words("screen_call.verifying_about", left=max(0, left))
        if (before := self._before) is None:
            return said
        return f"{self.words('screen_call.not_enough', agreed=before.agreed, disagreed=before.disagreed)}\n{said}"

    def entries(self) -> tuple[Entry, ...]:
        """The items, in the order in which they are asked."""
        return tuple(Entry(item.value, self.words(f"words.verification_item.{item}"), longest=LONGEST) for item in self._items)

    def keys_text(self) -> str:
        """F3 compares what there is so far."""
        return self.words("screen_call.verifying_keys")

    def submit(self) -> None:
        """Compares what was typed."""
        said = {item: text for item in self._items if (text := self.value(item.value))}
        office, person, number = self.workplace.office, self.workplace.person, self._call.number
        self.write(lambda: verify_caller(office, person, number, said), lambda answer: self._answered(answer, len(said)))

    def _answered(self, answer: Call | Refusal, said: int) -> None:
        if isinstance(answer, Refusal):
            self.tell(self.say(at_screen(answer)))
            return
        agreed = len(answer.agreed) - len(self._call.agreed)
        self.answer(Compared(answer, agreed, said - agreed))
