"""Whoever types what the documents show gets what they show: every block of commands runs, in the order of its document."""

import itertools
import re
import shlex
import shutil
import subprocess
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psycopg
import pytest
from psycopg import sql
from pyrage import x25519
from sqlalchemy.engine import make_url

from benchmarks.__main__ import command_line
from secretariat.cli.program import run
from tests.support.command_lines import read_whole
from tests.support.documents import ROOT, Step, blocks, console, documents, exports, shows, stand_in_a_fresh_folder, steps

DAY: Final = ("README.md", "README.ja.md")
SERVER: Final = "docs/operations.md"
PEOPLE: Final = ("akane", "haru")  # of that document
NOW: Final = ("--now", "2020-02-06T10:00", "--lang", "en")
HEADING: Final = re.compile(r"^#+(?= )", re.MULTILINE)
TARGET: Final = re.compile(r"\]\(([^)]+)\)")
QUICK_SERVER: Final = frozenset({"x what was written survives a power failure: fsync off, full_page_writes off"})
NOBODY_LISTENS: Final = "host=127.0.0.1 port=1"


@dataclass(slots=True)
class Reader:
    """Somebody who follows a document: what they type is run, and what they see is compared with what it shows."""

    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]
    before: tuple[str, ...] = ()  # options that the office of the test needs and a real one does not
    replaced: dict[str, str] = field(default_factory=dict)
    excused: frozenset[str] = frozenset()
    status: int = 0
    done: int = 0

    def follow(self, text: str) -> None:
        """Types the commands of a block, one after the other."""
        typed = console(text, self.replaced)
        for step, following in zip(typed, [*typed[1:], None], strict=True):
            printed = self.type(step)
            assert shows(step.shown, printed.splitlines()), (step, printed)
            asks_for_status = following is not None and following.words[0] == "echo"
            assert self.status == 0 or asks_for_status or self._is_excused(printed), (step, printed)
            self.done += 1

    def _is_excused(self, printed: str) -> bool:
        """Whether the examination found just what the place of the test is known for."""
        wrong = {line for line in printed.splitlines() if line.startswith("x ")}
        return bool(wrong) and wrong <= self.excused

    def type(self, step: Step) -> str:
        """What it printed. The commands that documents may show stand here; another one needs its way to be run."""
        before, self.status = self.status, 0
        match step.words:
            case ["export", *_]:
                for name, value in exports(step):
                    self.patch.setenv(name, value)
                return ""
            case ["echo", "$?"]:
                return f"{before}"
            case ["secretariat", *words] if "serve" in words:
                read_whole(words)  # tests/cli/test_serve.py runs it
                return ""
            case ["secretariat", *words]:
                self.capture.readouterr()
                self.status = run([*self.before, *words])
                seen = self.capture.readouterr()
                self._note_public_key(words, seen.out)
                return f"{seen.out}{seen.err}"
            case ["make", *targets]:
                return self._shell(["make", "--dry-run", "--directory", str(ROOT), *targets])  # each would run for minutes
            case [".venv/bin/python", "-m", "benchmarks", *words]:
                if "--help" not in words:
                    command_line().parse_args(words)
                return ""
            case ["tail" | "sed", *_]:
                return self._shell(["sh", "-c", step.line])
            case ["pg_basebackup", *words]:
                refuse_to_copy(words)
                return ""
            case _:
                pytest.fail(f"no test knows how to run this: {step.line}")

    def _note_public_key(self, words: list[str], printed: str) -> None:
        if words[:2] == ["journal", "key"]:
            self.replaced["KEY"] = printed.splitlines()[-1]

    def _shell(self, words: list[str]) -> str:
        ended = subprocess.run(words, capture_output=True, text=True, check=False)
        self.status = ended.returncode
        return f"{ended.stdout}{ended.stderr}"


def refuse_to_copy(words: list[str]) -> None:
    """The program of Postgres understands what it is asked, and asks a server that is not there."""
    program = shutil.which("pg_basebackup")
    if program is None:
        return  # held by the options alone: tests/support/postgres_server.py makes its standby with the same
    asked = [word.replace("host=db.office.example", NOBODY_LISTENS).replace("=…", "=authority.crt") for word in words]
    ended = subprocess.run([program, *asked], capture_output=True, text=True, check=False)
    assert "connection to server at" in ended.stderr, ended.stderr


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Reader:
    """Somebody in a folder with the examples, without an office, and with none of our settings around."""
    stand_in_a_fresh_folder(monkeypatch, tmp_path)
    return Reader(monkeypatch, capsys)


def office_of_the_readme(reader: Reader) -> None:
    """The office of the README's day as soon as applications have come, some days later."""
    taken_in = itertools.takewhile(lambda step: "next" not in step.words, steps("README.md"))
    for step in taken_in:
        if step.words[0] != "make":
            reader.type(step)
    reader.before = NOW


def ready_for_reports(reader: Reader) -> None:
    """A folder of the server."""
    office_of_the_readme(reader)
    Path("reports").mkdir()
    reader.replaced["/srv/reports"] = f"{Path.cwd() / 'reports'}"


def ready_for_backups(reader: Reader) -> None:
    """Places of a server and of somebody's key, and a pair of keys of age."""
    office_of_the_readme(reader)
    for place in ("/media/key", "/srv/anchors", "/srv/drill"):
        reader.replaced[place] = f"{Path.cwd() / Path(place).name}"
        (Path.cwd() / Path(place).name).mkdir()
    pair = x25519.Identity.generate()
    Path("office-backup.txt").write_text(f"{pair}\n", "utf-8")
    reader.replaced["age1…"] = f"{pair.to_public()}"


READY: Final[Mapping[str, Callable[[Reader], None]]] = {
    **dict.fromkeys((*DAY, "docs/browser.md", "docs/performance.md", "docs/programme-file.md"), lambda _: None),
    "docs/standing-orders.md": ready_for_reports,
    "docs/backup.md": ready_for_backups,
}


def with_commands() -> list[str]:
    return [document for document in documents() if document != SERVER and any(block.language == "console" for block in blocks(document))]


@pytest.mark.parametrize("document", with_commands())
def test_the_commands_of_a_document_run_as_it_shows_them(document: str, reader: Reader) -> None:
    READY.get(document, office_of_the_readme)(reader)
    for block in blocks(document):
        if block.language == "console":
            reader.follow(block.text)
    assert reader.done == len(steps(document))


def test_both_readmes_show_the_same_day() -> None:
    days = [[step.words for step in steps(readme) if step.words[0] != "export"] for readme in DAY]
    assert days[0] == days[1]


def test_both_readmes_have_the_same_parts_pictures_and_links() -> None:
    texts = [(ROOT / readme).read_text("utf-8").replace("-ja-", "-en-") for readme in DAY]
    english, japanese = ((HEADING.findall(text), {*TARGET.findall(text)} - {*DAY}) for text in texts)
    assert english == japanese


def test_pictures_of_a_readme_are_in_its_language() -> None:
    for readme, other in zip(DAY, ("-ja-", "-en-"), strict=True):
        assert [found for found in TARGET.findall((ROOT / readme).read_text("utf-8")) if other in found] == []


@pytest.fixture
def named(postgres_server: str) -> Iterator[dict[str, str]]:
    """The server of the tests under the names of the document, its roles and its database with names of their own; all taken away."""
    own, address = f"office_{uuid.uuid4().hex[:8]}", make_url(postgres_server)
    place = f"{address.host}:{address.port}/{own}"
    try:
        yield {
            "db.office.example/office": place,
            "db2.office.example/office": place,
            **{f"office_{name}": f"{own}_{name}" for name in ("owner", "copy")},
            **{login: f"{login}-{own}" for login in PEOPLE},
            "office ": f"{own} ",
            "'standby1'": f"'{own}'",
        }
    finally:
        with psycopg.connect(postgres_server, autocommit=True) as connection:
            take_away(connection, own)


def take_away(connection: psycopg.Connection, own: str) -> None:
    """The database, its roles and people, and the slot."""
    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(own)))
    connection.execute("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = %s", [own])
    # its owner last: people are who they are by it
    roles = "SELECT rolname FROM pg_roles WHERE strpos(rolname, %s) > 0 ORDER BY rolname = %s"
    for (role,) in connection.execute(roles, [own, f"{own}_owner"]).fetchall():
        connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(role)))


@pytest.mark.postgres
@pytest.mark.long
def test_a_shared_office_is_founded_copied_and_watched_as_its_document_shows(
    reader: Reader, postgres_server: str, named: dict[str, str]
) -> None:
    reader.replaced, reader.before, reader.excused = named, ("--lang", "en"), QUICK_SERVER
    with psycopg.connect(postgres_server, autocommit=True) as superuser:
        for block in blocks(SERVER):
            if block.language == "console":
                reader.follow(block.text)
            elif block.language == "sql":
                say_to_server(superuser, block.text, named)
    assert reader.done == len(steps(SERVER))


def say_to_server(superuser: psycopg.Connection, text: str, named: Mapping[str, str]) -> None:
    """Each statement by itself, as psql sends them; what psql asks for is given."""
    for old, new in named.items():
        text = text.replace(old, new)
    waiting = ""
    for line in text.splitlines():
        if line.startswith("\\password "):
            role = line.split()[1]
            given = sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(role), sql.Literal(f"the password of {role}"))
            superuser.execute(given)
            continue
        waiting += f"{line.partition('-- ')[0]}\n"
        if waiting.rstrip().endswith(";"):
            superuser.execute(waiting.encode())
            waiting = ""
    assert not waiting.strip(), waiting


def test_a_command_that_no_test_can_run_is_found(reader: Reader) -> None:
    with pytest.raises(pytest.fail.Exception, match="no test knows how to run"):
        reader.follow("$ sudo reboot\n")


def test_an_answer_that_is_not_given_is_found(reader: Reader) -> None:
    with pytest.raises(AssertionError):
        reader.follow(f"$ secretariat --version\n{shlex.quote('another program')}\n")
