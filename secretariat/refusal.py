"""Why something was not done: a value with a code and a sentence, never an exception that reaches the screen as a trace."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.vocabulary import RefusalCode


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence by its key in the catalogue (`area.name`), with what is filled in; put into words at the edge by `messages.say`."""

    key: str
    parameters: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bilingual:
    """Words that are no sentence of the program, such as a name in the programme file; as a parameter of a message, `say` takes one."""

    ja: str
    en: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A named refusal: `code` for programs, `message` for people."""

    code: RefusalCode
    message: Message


def refuse(code: RefusalCode, key: str, **parameters: object) -> Refusal:
    """Short for `Refusal(code, Message(key, parameters))`."""
    return Refusal(code, Message(key, parameters))


class OfficeUnavailable(Exception):  # noqa: N818 - it names the state, the edge gives exit status 3
    """The office cannot be opened at all: missing, newer schema, busy, wrong password. Carries the refusal to be said."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal
