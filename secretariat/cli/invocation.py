"""One call of the program: its options, who acts, and how answers and refusals reach the caller."""

import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn, TextIO, TypeVar

from models.vocabulary import RefusalCode
from secretariat.clock import parse_instant
from secretariat.file_system import unwritable
from secretariat.messages import Language, in_words, say, text
from secretariat.refusal import Message, OfficeUnavailable, Refusal, refuse

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.screening.decision import Command
    from secretariat.staff import Person

T = TypeVar("T")

DONE: Final = 0
REFUSED: Final = 1
WRONG_USAGE: Final = 2
UNAVAILABLE: Final = 3
FAILED: Final = 4
WIDEST_DAY: Final[Mapping[Language, int]] = {"ja": len("2020/12/27(日)"), "en": len("2020/12/27 (Sun)")}
_WRITTEN_DAY: Final = re.compile(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})(?: ?\([^)]*\))?")
YEARS: Final = range(1900, 3000)  # that somebody can mean; next to the ends of the calendar no day can be counted from
OPTIONS_WITH_A_VALUE: Final = frozenset({"--database", "--as", "--now", "--lang"})  # of the program itself: all that the screens take


@dataclass(slots=True)
class Invocation:
    """The options before the command, and what was opened for it."""

    language: Language
    language_is_wanted: bool = True  # else it is the system's
    json: bool = False
    plain: bool = False  # lines for a screen reader
    database: str | None = None
    login: str | None = None
    now: datetime | None = None
    _closing: list[Callable[[], None]] = field(default_factory=list)

    def url(self) -> str:
        """The office's address: option, environment, configuration file, the embedded office. Raises OfficeUnavailable."""
        from secretariat.settings import embedded_office, load_settings

        return self.database or load_settings().database or embedded_office()

    def read_url(self) -> str | None:
        """Where a shared office has its standby: environment, configuration file. Raises OfficeUnavailable."""
        from secretariat.settings import load_settings

        return load_settings().read_database

    def opens_screens(self) -> bool:
        """Whether somebody sits at a terminal, and wants neither a document nor plain lines."""
        return not self.json and not self.plain and sys.stdin.isatty() and sys.stdout.isatty()

    def office(self) -> "Office":
        """Opens the office. Raises OfficeUnavailable."""
        from secretariat.office import open_office

        office = open_office(self.url(), self.now, read_url=self.read_url())
        self._closing.append(office.close)
        return office

    def enter(self) -> "tuple[Office, Person]":
        """Opens the office and logs the person in. Raises OfficeUnavailable."""
        office, person, _ = self.enter_with_password()
        return office, person

    def enter_with_password(self, *, temporary_too: bool = False) -> "tuple[Office, Person, str]":
        """Likewise, with what was given as the password; `temporary_too`: one that was made up for the person does as well."""
        from secretariat.staff import enter_office

        login = self.wanted_login()
        password = self.password("SECRETARIAT_PASSWORD", "cli.password_of", login=login)
        office, person = enter_office(self.url(), login, password, self.now, self.read_url(), temporary_too=temporary_too)
        self._closing.append(office.close)
        return office, person, password

    def wanted_login(self) -> str:
        """Who acts; without --as the call is wrong."""
        if self.login is None:
            self._wrong("cli.login_missing")
        return self.login

    def password(self, variable: str, prompt: str, **parameters: object) -> str:
        """A password from the environment, or asked for at a terminal. Raises OfficeUnavailable where nobody can answer."""
        if (given := os.environ.get(variable)) is not None:
            return given
        if not sys.stdin.isatty():
            raise OfficeUnavailable(refuse(RefusalCode.WRONG_PASSWORD, "cli.password_missing", variable=variable))
        from typer import prompt as ask

        return str(ask(self.words(prompt, **parameters), hide_input=True, err=True))

    def words(self, key: str, **parameters: object) -> str:
        """A text of the catalogue in the person's language."""
        return text(self.language, key, **parameters)

    def say(self, message: Message) -> str:
        """A message in the person's language."""
        return say(self.language, message)

    def instant(self, given: str, key: str) -> datetime:
        """An instant that was typed; a wrong one is wrong usage."""
        try:
            found = parse_instant(given)
        except (ValueError, OverflowError):
            self._wrong(key, text=given)
        if found.year not in YEARS:
            self._wrong(key, text=given)
        return found

    def day(self, given: str) -> date:
        """A day that was typed, or copied from a table for people; a wrong one is wrong usage."""
        try:
            written = _WRITTEN_DAY.fullmatch(given)
            found = date(int(written[1]), int(written[2]), int(written[3])) if written is not None else date.fromisoformat(given)
        except ValueError:
            self._wrong("cli.day_unreadable", text=given)
        if found.year not in YEARS:
            self._wrong("cli.day_unreadable", text=given)
        return found

    def one_of(self, given: str | None, known: Iterable[str]) -> None:
        """A word that was typed, if one was, has to be one of these; another one is wrong usage."""
        choices = tuple(str(word) for word in known)
        if given is not None and given not in choices:
            self._wrong("cli.one_of", choices=choices)

    def written(self, value: date | datetime | None) -> str:
        """A day, or a time in Japan, for people: 2020/1/27(月) as in sentences; JSON has ISO 8601. A dash for none."""
        return str(in_words(self.language, value)) if value is not None else "-"

    def column(self, value: date | None) -> str:
        """A day as a column of a table."""
        # a weekday of Japanese is one character, two cells wide
        return self.written(value).ljust(WIDEST_DAY[self.language] + (self.language == "ja" and value is None))

    def _wrong(self, key: str, **parameters: object) -> NoReturn:
        from typer import BadParameter  # like the rest of typer: only a command has loaded it, the screens do without

        raise BadParameter(self.words(key, **parameters)) from None

    def answer(self, document: object, lines: Iterable[str]) -> None:
        """The answer: one JSON document, or lines for people; that there is nothing is said too.

        Where nobody reads on, the command does: what it has still to write, and its exit status, are the same.
        """
        try:
            self._answer(document, lines)
        except BrokenPipeError:
            silence()

    def _answer(self, document: object, lines: Iterable[str]) -> None:
        if self.json:
            _write(sys.stdout, _as_json(document))
            return
        said = False
        for line in lines:
            if shown := self._shown(line):
                _write(sys.stdout, shown)
                said = True
        if not said:
            _write(sys.stdout, self.words("cli.none"))

    def note(self, line: str) -> None:
        """A remark beside the answer, on standard error."""
        _write(sys.stderr, self._shown(line))

    def _shown(self, line: str) -> str:
        if self.plain:
            from secretariat.cli.plain import read_aloud

            return read_aloud(printable(line), self.language)
        return printable(line)

    def refused(self, refusal: Refusal, status: int = REFUSED) -> NoReturn:
        """Says why not, and ends."""
        from typer import Exit

        raise Exit(self.say_refused(refusal, status))

    def say_refused(self, refusal: Refusal, status: int) -> int:
        """Says why not; gives the exit status."""
        sentence = self.say(refusal.message)
        if self.json:
            _write(sys.stdout, _as_json({"refused": {"code": refusal.code.value, "message": sentence}}))
        else:
            self.note(sentence)
        return status

    def require(self, answer: T | Refusal) -> T:
        """The answer, or the end of the call."""
        if isinstance(answer, Refusal):
            self.refused(answer)
        return answer

    def results(self, results: Sequence[tuple[str, Refusal | None, Mapping[str, object]]], fine: frozenset[str] = frozenset()) -> None:
        """Answers for several cases, each done or refused (number, refusal, further keys); codes in `fine` still count as done."""
        document = [
            {
                "number": number,
                "outcome": "refused" if refusal else "done",
                "code": refusal.code.value if refusal else None,
                "message": self.say(refusal.message) if refusal else self.words("cli.done"),
                **more,
            }
            for number, refusal, more in results
        ]
        self.answer({"results": document}, (f"{entry['number']}: {entry['message']}" for entry in document))
        if any(refusal is not None and refusal.code not in fine for _, refusal, _ in results):
            from typer import Exit

            raise Exit(REFUSED)

    def act(self, number: str, do: "Callable[[Office, Person], Refusal | None]") -> None:
        """Logs in, does one thing to one case, and answers whether it is done."""
        office, person = self.enter()
        self.results([(number, do(office, person), {})])

    def decide(self, numbers: Sequence[str], command: "Command") -> None:
        """Logs in, takes one decision on applications, each by itself, and answers for each."""
        from secretariat.casework.desk import decide_applications

        office, person = self.enter()
        self.results([(result.number, result.refusal, {}) for result in decide_applications(office, person, numbers, command)])

    def writing_file(self, path: Path, write: Callable[[], T]) -> T:
        """Runs a writer; a place that cannot be written is a plain refusal."""
        try:
            return write()
        except BrokenPipeError:
            raise  # nobody reads on what is being told meanwhile
        except OSError as error:
            self.refused(unwritable(path, error))

    def close(self) -> None:
        """Gives back what was opened."""
        for close in self._closing:
            close()


def _write(stream: TextIO, line: str) -> None:
    stream.write(f"{line}\n")
    stream.flush()


def _as_json(document: object) -> str:
    from secretariat.text import harmless_json

    return harmless_json(json.dumps(document, ensure_ascii=False))


def silence() -> None:
    """Lets standard output go nowhere from now on: nobody reads it any more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def printable(line: str) -> str:
    """A line as a terminal may show it: what data brought along of control and direction characters is made visible."""
    from secretariat.text import without_forbidden

    return without_forbidden(line)
