"""Exports given as words, as a standing order keeps them: looked over without being run, or run within this process."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer
from typer.core import TyperCommand, TyperGroup

from models.vocabulary import RefusalCode
from secretariat.cli.command_line import build, run_command
from secretariat.cli.invocation import REFUSED, WRONG_USAGE, Invocation
from secretariat.messages import Language
from secretariat.refusal import Refusal, refuse

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person

EXPORT: Final = "export"
SAVE: Final = "save"  # of an order: has an --out and writes nothing
OUT: Final = "--out"


class _WellFormedError(Exception):
    """A command that is only looked over has come to the log-in: nothing is wrong with its words."""


@dataclass(slots=True)
class _Listening(Invocation):
    """A call whose answer is kept instead of printed. Whoever acts is there already; without anybody it ends at the log-in."""

    here: "tuple[Office, Person] | None" = None
    document: object = None
    lines: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    refusal: Refusal | None = None

    def enter(self) -> "tuple[Office, Person]":
        """The person who runs the order."""
        if self.here is None:
            raise _WellFormedError
        return self.here

    def office(self) -> "Office":
        """The office in which the order is run."""
        return self.enter()[0]

    def answer(self, document: object, lines: Iterable[str]) -> None:
        """Keeps the answer."""
        self.document, self.lines = document, list(lines)

    def note(self, line: str) -> None:
        """Keeps a remark."""
        self.notes.append(line)

    def say_refused(self, refusal: Refusal, status: int) -> int:
        """Keeps why not."""
        self.refusal = refusal
        return status


@dataclass(frozen=True, slots=True)
class WrongWords:
    """The program does not take the words; `notes` says what is wrong with them, as everywhere."""

    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Performed:
    """How an export ended: its exit status, the answer as a document and as lines, remarks, why it was refused."""

    status: int
    document: object
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    refusal: Refusal | None

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files, without their folders."""
        found = self.document.get("files") if isinstance(self.document, dict) else None
        return tuple(Path(str(file)).name for file in found) if isinstance(found, list) else ()

    @property
    def rows(self) -> int | None:
        """How many rows they have, where the export tells."""
        found = self.document.get("rows") if isinstance(self.document, dict) else None
        return found if isinstance(found, int) else None

    @property
    def left_out(self) -> int:
        """How many things could not be written; where the export does not tell, how much it remarked."""
        found = self.document.get("left_out") if isinstance(self.document, dict) else None
        return len(found if isinstance(found, list) else self.notes)


def look_over(language: Language, words: Sequence[str], out: Path) -> Refusal | WrongWords | None:
    """Why the words after `export` are none that writes a file, or have options and values that it does not take, as far as it asks before
    the log-in.
    """
    if any(word == OUT or word.startswith(f"{OUT}=") for word in words):
        return refuse(RefusalCode.INVALID_VALUE, "standing.has_out")
    call = _call(language, words, out)
    if call is None or {"--help", "-h"} & set(words):
        return refuse(RefusalCode.INVALID_VALUE, "standing.no_export")
    listening = _Listening(language)
    try:
        status = run_command(listening, call)
    except _WellFormedError:
        return None
    if status == WRONG_USAGE:
        return WrongWords(tuple(listening.notes))
    return listening.refusal or refuse(RefusalCode.INVALID_VALUE, "standing.no_export")


def perform(
    office: "Office", person: "Person", language: Language, words: Sequence[str], out: Path, *, at_terminal: bool = False
) -> Performed:
    """Runs the export itself, as the person and with that person's rights. Raises what every command raises.

    `at_terminal`: it may say there how far it is.
    """
    listening = _Listening(language, here=(office, person))
    call = _call(language, words, out)
    # with --json nothing is written to the terminal meanwhile
    status = WRONG_USAGE if call is None else run_command(listening, call if at_terminal else ["--json", *call])
    refusal = listening.refusal
    if status == WRONG_USAGE:
        status, refusal = REFUSED, refuse(RefusalCode.INVALID_VALUE, "standing.not_understood")
    return Performed(status, listening.document, tuple(listening.lines), tuple(listening.notes), refusal)


def _call(language: Language, words: Sequence[str], out: Path) -> list[str] | None:
    """The words of the whole call, to be told what is wrong where they name no command; None where they name one that writes no file."""
    command: object = typer.main.get_command(build(Invocation(language), [EXPORT]))
    path, place = [EXPORT, *words], 0
    while isinstance(command, TyperGroup) and place < len(path) and path[place] in command.commands:
        command = command.commands[path[place]]
        place += 1
    goes: list[str] = []
    if isinstance(command, TyperCommand):
        if path[1] == SAVE or not any(OUT in option.opts for option in command.params):
            return None
        # right behind the export's name, since what follows may hold `--`
        goes = [OUT, str(out)]
    return [*path[:place], *goes, *path[place:]]
