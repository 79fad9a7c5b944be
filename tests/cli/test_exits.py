"""Every file that leaves: read again before it gets its name, private, whole or not there, and nothing from data does anything in it."""

import ast
import os
import re
import shutil
import stat
import traceback
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import openpyxl
import pytest
import typer
from pypdf import PdfReader

from secretariat.cli.command_line import build
from secretariat.cli.invocation import Invocation
from secretariat.messages import say
from secretariat.refusal import Message
from tests.support import exits
from tests.support.command_line import Answer
from tests.support.exits import EXITS, Exit, Place
from tests.support.hostile import make_hostile

ROOT: Final = Path(__file__).parents[2]
OLD: Final = b"what stood here before"
NAMES_OF_PATHS: Final = re.compile(r"PATH|FILE|FOLDER|DIR|PATTERN")
MARK: Final = "🦄"  # in no font of the program
STANDS_FOR_IT: Final = "〓"
PAPERS: Final = frozenset({"export posters", "export letters", "audit bundle"})  # into folders
WITHOUT_NAMES: Final = frozenset[str]()
MISSING: Final = re.compile(r'"missing(_characters)?": [1-9]')


def commands(parser: object, words: tuple[str, ...] = ()) -> Iterator[tuple[str, object]]:
    """Every command of the program by its words."""
    below = getattr(parser, "commands", None)
    if not below:
        yield " ".join(words), parser
    for name, one in (below or {}).items():
        yield from commands(one, (*words, name))


def paths_named() -> set[tuple[str, str]]:
    """Every command with each of its parameters that names a place on the disk."""
    found = set()
    for words, command in commands(typer.main.get_command(build(Invocation("en")))):
        for parameter in getattr(command, "params", ()):
            if NAMES_OF_PATHS.match(str(parameter.metavar)) or "--out" in parameter.opts:
                found.add((words, parameter.opts[0]))
    return found


def written_by(way: Exit) -> set[tuple[str, str]]:
    """The command of an exit with each parameter that names a place below the folder of what comes out."""
    words = way.words.split()
    named = {words[place - 1] if words[place - 1].startswith("--") else "path" for place, word in enumerate(words) if "{OUT}" in word}
    return {(way.command, name) for name in named or {"--out"}}


def test_every_parameter_that_names_a_place_is_an_exit_of_the_table_or_known_to_be_read() -> None:
    written = {one for way in EXITS for one in written_by(way) if way.command != "export run"}
    assert written | exits.LEFT_OUT | exits.READ == paths_named()
    assert written.isdisjoint(exits.READ)


def writers() -> set[tuple[str, str]]:
    """Public functions of the exports that are given the path or the folder of what they write, by module and name."""
    found = set()
    for path in (ROOT / "exports").rglob("*.py"):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("write_"):
                given = {argument.arg for argument in node.args.args}
                if given & {"path", "folder", "report"}:
                    found.add((module, node.name))
    return found


BY_SCREENS: Final = {("exports.kits.batch_papers", "write_batch_papers")}  # picking, slips and labels together


def test_every_exit_gives_whole_private_files_and_keeps_the_old_one_when_what_was_written_does_not_read(
    place: Place, monkeypatch: pytest.MonkeyPatch, subtests: pytest.Subtests
) -> None:
    seen: set[tuple[str, str]] = set()
    disk = Disk(seen)
    monkeypatch.setattr(os, "fsync", disk.flush)
    for way in EXITS:
        with subtests.test(way.words):
            disk.damages = False
            place.prepare(way)
            disk.begin(damages=False)
            answer = place.give(way.login, way.words)
            names = gives_whole_files(place, way, answer)
            assert disk.flushed >= len(names), "flushed before they got their names"
            assert disk.folders
            disk.damages = False
            place.prepare(way)
            keeps_what_stood(place, way, names, disk)
    assert writers() - seen == BY_SCREENS


class Disk:
    """Flushes files, and may damage each at that moment; remembers who was writing."""

    def __init__(self, writing: set[tuple[str, str]]) -> None:
        self._writing, self._real = writing, os.fsync
        self.flushed, self.folders, self.damages = 0, 0, False

    def begin(self, *, damages: bool) -> None:
        self.flushed, self.folders, self.damages = 0, 0, damages

    def flush(self, descriptor: int) -> None:
        found = os.fstat(descriptor)
        if stat.S_ISDIR(found.st_mode):
            self.folders += 1
            return
        self.flushed += 1
        for frame, _ in traceback.walk_stack(None):
            self._writing.add((str(frame.f_globals.get("__name__")), frame.f_code.co_name))
        if self.damages:
            os.truncate(descriptor, found.st_size * 2 // 3)


def gives_whole_files(place: Place, way: Exit, answer: Answer) -> list[Path]:
    """Looks at what an exit has written; gives it."""
    files = place.files()
    assert answer.status in {0, 1}, answer
    assert files, answer
    for file in files:
        assert exits.read(file) > 0, file
        assert exits.is_private(file) or file.name in exits.PUBLIC, file
    if not way.told:
        assert set(map(str, files)) == set(answer.texts("files"))
    return files


def keeps_what_stood(place: Place, way: Exit, names: Iterable[Path], disk: Disk) -> None:
    """What was there is there, and nothing else, after files that do not read."""
    before = {}
    for name in [] if way.anew else names:
        name.parent.mkdir(exist_ok=True)
        before[name] = b"" if name.name == "anchors" else OLD
        name.write_bytes(before[name])
    disk.begin(damages=True)
    answer = place.give(way.login, way.words)
    assert answer.status == 1, answer
    assert any(say("ja", Message("office.not_whole", {"path": ""})).strip()[:20] in said for said in (answer.out, answer.err)), answer
    assert {name: name.read_bytes() for name in place.files()} == before
    assert [left.name for left in place.out.rglob("*") if left.is_dir() and left.name.startswith(".")] == []


def test_nothing_from_data_does_anything_in_what_leaves(place: Place, subtests: pytest.Subtests, tmp_path: Path) -> None:
    place.made = tmp_path / "hostile.db"
    shutil.copyfile(place.demo / "office.db", place.made)
    make_hostile(place.made)
    for way in EXITS:
        with subtests.test(way.words):
            if way.words.startswith("backup"):
                continue  # it does not verify
            place.prepare(way)
            answer = place.give(way.login, way.words)
            assert answer.status in {0, 1}, answer
            assert not controls(answer.err + answer.out), "escape codes would reach the terminal"
            for file in place.files():
                assert not controls(file.name) | set('\\:*?"<>|') & set(file.name), file
                assert not any(part.startswith(".") for part in file.relative_to(place.out).parts), file
                is_harmless(file)
            assert [
                name.name for name in place.into.parent.iterdir() if name.name not in {"out", "in"} and "office.db" not in name.name
            ] == []


def test_a_character_that_no_font_has_is_told_and_never_printed_as_nothing(place: Place, subtests: pytest.Subtests, tmp_path: Path) -> None:
    place.made = tmp_path / "glyphs.db"
    shutil.copyfile(place.demo / "office.db", place.made)
    make_hostile(place.made, [f"{MARK}{number}" for number in range(50)])
    papers = [way for way in EXITS if way.words.endswith(".pdf") or way.command in PAPERS]
    for way in papers:
        with subtests.test(way.words):
            place.prepare(way)
            answer = place.give(way.login, way.words)
            printed = "".join(page.extract_text() for file in place.files() for page in PdfReader(file).pages)
            if answer.status == 0:
                assert way.command in WITHOUT_NAMES or STANDS_FOR_IT in printed, answer
                assert way.command in WITHOUT_NAMES or MISSING.search(answer.out), answer
            else:
                assert "印刷できない文字" in answer.out + answer.err, answer
            assert MARK not in printed


def controls(text: str) -> set[str]:
    """Characters that no text which leaves may hold: escape codes, and what turns the order of writing."""
    return {
        one
        for one in text
        if (unicodedata.category(one) in {"Cc", "Cs"} and one not in "\n\r\t") or one in "\u202a\u202b\u202d\u202e\u2066\u2067"
    }


def is_harmless(file: Path) -> None:
    """No formula, tag, escape code or action in a file."""
    match file.suffix:
        case ".xlsx":
            for sheet in openpyxl.load_workbook(file):
                for cell in (cell for row in sheet.iter_rows() for cell in row):
                    assert cell.data_type != "f" or not set(str(cell.value)) & set("[@$<"), cell
                    assert not controls(str(cell.value)), cell
                    assert cell.hyperlink is None or str(cell.hyperlink.target or "").startswith("http") is False, cell
        case ".pdf":
            for page in PdfReader(file).pages:
                assert not controls(page.extract_text())
                for mark in page.get("/Annots", ()):
                    action = mark.get_object().get("/A", {})
                    assert action.get("/S", "/GoTo") == "/GoTo", action
        case ".csv":
            encoding = "cp932" if file.name.startswith("y") else "utf-8-sig"
            text = file.read_text(encoding)
            assert not controls(text)
            assert not re.search(r'(?m)(^|[,])"?[=+@]', text)
        case ".json":
            assert not controls(file.read_text("utf-8"))
        case ".zip":
            with ZipFile(file) as archive:
                assert not any(".." in name or name.startswith("/") for name in archive.namelist())
        case _:
            pass
