"""The command line in tests: run in the test's own process, answers as people and as programs get them."""

import json
from dataclasses import dataclass
from typing import Final

import pytest

from secretariat.cli.program import run
from tests.support.rehearsal import PASSWORD

NOW: Final = "2020-01-20T10:00:00+09:00"


@dataclass(frozen=True, slots=True)
class Answer:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> object:
        """The one JSON document on standard output; nothing else may stand there."""
        return json.loads(self.out)

    def pick(self, *path: str | int) -> object:
        """What stands at a place of the document: keys and positions, outermost first."""
        found = self.document
        for step in path:
            if isinstance(step, str):
                assert isinstance(found, dict), found
                found = found[step]
            else:
                assert isinstance(found, list), found
                found = found[step]
        return found

    def texts(self, *path: str | int) -> list[str]:
        """The list of texts at a place of the document."""
        found = self.pick(*path)
        assert isinstance(found, list), found
        assert all(isinstance(text, str) for text in found), found
        return found

    def fields(self, *path: str | int) -> set[str]:
        """The keys at a place of the document."""
        found = self.pick(*path)
        assert isinstance(found, dict), found
        return set(found)

    @property
    def code(self) -> object:
        """The code of the refusal, or of the first of several results; None where there is none."""
        found = self.document
        if isinstance(found, dict) and "refused" in found:
            return self.pick("refused", "code")
        return self.pick("results", 0, "code") if isinstance(found, dict) and found.get("results") else None


class CommandLine:
    """Runs commands on one office. `now` is the time of the rehearsal; None leaves the option out."""

    def __init__(self, url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.url, self.capsys, self.monkeypatch = url, capsys, monkeypatch
        self.now: str | None = NOW
        for variable in ("LC_ALL", "LC_MESSAGES", "SECRETARIAT_LANG"):
            monkeypatch.delenv(variable, raising=False)
        monkeypatch.setenv("LANG", "ja_JP.UTF-8")  # whatever the machine of whoever runs the tests speaks
        self.log_in_with(PASSWORD)

    def log_in_with(self, password: str, new: str = PASSWORD) -> None:
        """From now on people log in with this password and give new people that one."""
        self.monkeypatch.setenv("SECRETARIAT_PASSWORD", password)
        self.monkeypatch.setenv("SECRETARIAT_NEW_PASSWORD", new)

    def plain(self, *words: object) -> Answer:
        """A call just as it is written."""
        self.capsys.readouterr()
        status = run([str(word) for word in words])
        said = self.capsys.readouterr()
        return Answer(status, said.out, said.err)

    def say(self, login: str, *words: object) -> Answer:
        """A call of a member of staff, answered for people."""
        return self.plain(*self.options(login), *words)

    def ask(self, login: str, *words: object) -> Answer:
        """A call of a member of staff, answered with JSON."""
        return self.plain(*self.options(login), "--json", *words)

    def options(self, login: str) -> list[str]:
        """What stands before the command."""
        return ["--database", self.url, "--as", login, *(["--now", self.now] if self.now else [])]
