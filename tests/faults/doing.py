"""Lines of `deeds` made into calls of the program, with what they name looked up in the office as it is then."""

import shlex
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Final

from tests.faults.deed_files import FILES, Finder
from tests.faults.deeds import FOUND, SIGNS
from tests.support.rehearsal import PASSWORD

NOW: Final = "2020-01-28T10:00"
NEW_PASSWORD: Final = "another good password 77"
FILLED_IN_BY_THE_PROGRAM: Final = "date"


@dataclass(frozen=True, slots=True)
class Deed:
    """One call: its sign (`SIGNS`), what stands before it in the environment, and the words after `--database URL`."""

    line: str
    environment: tuple[str, ...]
    words: tuple[str, ...]
    sign: str

    @property
    def is_refused(self) -> bool:
        """Whether it is to be refused."""
        return self.sign == "!"

    def arguments(self, url: str, language: str = "en") -> tuple[str, ...]:
        """The call on an office, as the driver takes it."""
        return *self.environment, "--database", url, "--lang", language, "--json", *self.words


@dataclass(frozen=True, slots=True)
class Office(Finder):
    """Looks up what a line names, in an embedded office that nobody has open; files are made in `folder`."""

    path: Path
    folder: Path

    @property
    def out(self) -> Path:
        """Where everything goes that people write."""
        return self.folder / "out"

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """What a query finds."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(query).fetchall()

    def first(self, name: str) -> str:
        """The first that goes by a name of `FOUND`."""
        found = self.rows(FOUND[name])
        assert found, f"nothing is {name}"
        return str(found[0][0])

    def _value(self, name: str) -> str:
        if name == FILLED_IN_BY_THE_PROGRAM:
            return f"{{{name}}}"
        if name == "out":
            return str(self.out)
        return str(FILES[name](self)) if name in FILES else self.first(name)

    def deed(self, line: str) -> Deed:
        """A line of `CHAPTERS`, filled in."""
        sign = line[0] if line[0] in SIGNS else ""
        who, _, rest = line.removeprefix(sign).partition(" ")
        login_and_password, _, time = who.partition("@")
        login, _, password = login_and_password.partition("/")
        self.out.mkdir(exist_ok=True)
        words = [
            word.format(**{name: self._value(name) for _, name, _, _ in Formatter().parse(word) if name is not None})
            for word in shlex.split(rest)
        ]
        environment = f"SECRETARIAT_PASSWORD={password or PASSWORD}", f"SECRETARIAT_NEW_PASSWORD={NEW_PASSWORD}"
        return Deed(line, environment, ("--as", login, "--now", time or NOW, *words), sign)
