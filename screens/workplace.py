"""Where a person works: the open office, who it is, and the language of the screens."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretariat.messages import Language, say, text
from secretariat.refusal import Message

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Workplace:
    """What every screen is given after the log-in."""

    office: "Office"
    person: "Person"
    language: Language

    def words(self, key: str, **parameters: object) -> str:
        """A text of the catalogue in the language of the screens."""
        return text(self.language, key, **parameters)

    def reason(self, code: str) -> str:
        """A reason of the programme file by its name; the code where the file has it no more."""
        reason = self.office.programme.reasons.get(code)
        if reason is None:
            return code
        return reason.label.ja if self.language == "ja" else reason.label.en

    def say(self, message: Message) -> str:
        """A message in the language of the screens."""
        return say(self.language, message)
