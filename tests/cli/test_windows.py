"""On a machine that treats files as Windows does: an office lives its day, every exit writes, and no code asks for what only POSIX has."""

import ast
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from tests.support import exits, windows
from tests.support.command_line import CommandLine
from tests.support.exits import EXITS, Place

ROOT: Final = Path(__file__).parents[2]
ROOMS: Final = ("secretariat", "models", "screens", "exports", "migrations")
EXAMPLE: Final = ROOT / "docs/example"
GUARD: Final = "sys.platform != 'win32'"
open_files = pytest.mark.skipif(not windows.OPEN_FILES.is_dir(), reason="this system does not tell which files a process has open")


def asked_of_posix(tree: ast.AST, *, guarded: bool = False) -> Iterator[str]:
    """What code names of POSIX alone outside of `if sys.platform != "win32"`."""
    for node in ast.iter_child_nodes(tree):
        inside = guarded or (isinstance(node, ast.If) and ast.unparse(node.test) == GUARD)
        if not inside:
            match node:
                case ast.Attribute(value=ast.Name(id="os"), attr=name) if name in windows.POSIX_CALLS:
                    yield f"os.{name}"
                case ast.Attribute(value=ast.Name(id="signal"), attr=name) if name in windows.POSIX_SIGNALS:
                    yield f"signal.{name}"
                case ast.Import(names=names):
                    yield from (alias.name for alias in names if alias.name in windows.POSIX_MODULES)
                case ast.ImportFrom(module=str(module)) if module in windows.POSIX_MODULES:
                    yield module
        yield from asked_of_posix(node, guarded=inside)


def test_no_code_of_the_program_asks_for_what_only_posix_has() -> None:
    texts = {path: path.read_text("utf-8") for room in ROOMS for path in (ROOT / room).rglob("*.py")}
    named = re.compile(rf"\b(os|signal|{'|'.join(windows.POSIX_MODULES)})\b")  # most name none, and parsing takes its time
    asked = {(path, name) for path, text in texts.items() if named.search(text) for name in asked_of_posix(ast.parse(text))}
    assert asked == set()


@pytest.mark.parametrize("code", ["os.fork()", "import fcntl", "from pwd import getpwall", "x = signal.SIGKILL", "if y:\n    os.nice(1)"])
def test_code_that_did_would_be_found(code: str) -> None:
    assert list(asked_of_posix(ast.parse(code)))
    guarded = f"if {GUARD}:\n" + "\n".join(f"    {line}" for line in code.splitlines())
    assert not list(asked_of_posix(ast.parse(guarded)))


@open_files
def test_the_pretended_machine_refuses_what_windows_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")
    windows.pretend(monkeypatch, tmp_path)
    with path.open(), pytest.raises(PermissionError):
        path.rename(tmp_path / "b.txt")
    with path.open(), pytest.raises(PermissionError):
        path.unlink()
    for name in ("con.txt", "a:b.txt", "end."):
        with pytest.raises(OSError, match="no name for Windows"):
            path.rename(tmp_path / name)
    path.chmod(0o400)
    with pytest.raises(PermissionError):
        path.unlink()


@open_files
def test_an_office_lives_its_day(cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.url = f"sqlite:///{tmp_path / 'new.db'}"
    windows.pretend(monkeypatch, tmp_path)
    for who, *words in (
        ("akane", "init", "--rehearsal", "--admin", "akane"),
        ("akane", "staff", "add", "rin", "--role", "reviewer"),
        ("akane", "staff", "add", "mai", "--role", "manager"),
        ("akane", "intake", "providers", EXAMPLE / "providers.csv", "--take-over", "2019-07-01"),
        ("rin", "intake", "applications", EXAMPLE / "applications.csv", "--provider", "P-0000001-0", "--report", tmp_path / "r.xlsx"),
        ("rin", "approve", "A-0000001-S"),
        ("rin", "evidence", "keep", "A-0000002-Q", EXAMPLE / "applications.csv"),
        ("rin", "evidence", "save", "E-0000001-3", "--out", tmp_path / "saved.csv"),
        ("mai", "export", "letters", "--out", tmp_path / "letters.pdf"),
        ("mai", "export", "status", "--out", tmp_path / "status.xlsx"),
        ("mai", "export", "status", "--out", tmp_path / "status.xlsx"),
        ("akane", "upgrade"),
        ("akane", "verify"),
        ("akane", "backup", tmp_path / "saved.db"),
    ):
        answer = cli.ask(who, *words)
        assert answer.status == 0, (words, answer)
    assert cli.ask("akane", "doctor").status in {0, 1}
    assert (tmp_path / "saved.csv").read_bytes() == (EXAMPLE / "applications.csv").read_bytes()
    cli.url = f"sqlite:///{tmp_path / 'restored.db'}"
    assert cli.ask("akane", "restore", tmp_path / "saved.db").status == 0
    assert cli.ask("rin", "show", "A-0000001-S").pick("status") == "approved"
    with closing(sqlite3.connect(tmp_path / "restored.db")) as office:
        assert office.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@open_files
def test_every_exit_writes_files_with_names_that_windows_takes(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    windows.pretend(monkeypatch, place.out.parent)
    for way in EXITS:
        place.prepare(way)
        answer = place.give(way.login, way.words)
        assert answer.status in {0, 1}, (way.words, answer)
        files = place.files()
        assert files, way.words
        for file in files:
            assert exits.read(file) > 0, file
            assert all(map(windows.takes, file.relative_to(place.out).parts)), file
