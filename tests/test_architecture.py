"""docs/architecture.md names what is there: files, folders, commands, and the parts of the code."""

import re
from pathlib import Path
from typing import Final

import pytest

from tests.test_docs import in_the_program

ROOT: Final = Path(__file__).parent.parent
DOCUMENT: Final = ROOT / "docs" / "architecture.md"
ROOMS: Final = ("exports", "migrations", "models", "screens", "secretariat", "tests")
NAMED: Final = re.compile(r"`([^`\n]+)`")
WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]+|[a-z]+(?:-[a-z]+)+")
IN_THE_TREE: Final = re.compile(r"^ {4}(?P<inner> {2})?(?P<folder>[a-z_]+)/ ", re.MULTILINE)
# what is no part of ours: of SQL, of tools
FOREIGN: Final = frozenset({"lint-imports", "SKIP LOCKED", "BEGIN IMMEDIATE", "executemany", "COPY", "DELETE", "secure_delete"})


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """The text of every file of the rooms, and of the one that sets up the tools."""
    paths = [ROOT / "pyproject.toml", *(path for room in ROOMS for path in (ROOT / room).rglob("*"))]
    wanted = [path for path in paths if path.suffix in {".py", ".sql", ".toml"} and path != Path(__file__)]
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in wanted}


def named() -> list[str]:
    """What stands in backticks, without what is foreign."""
    return sorted(set(NAMED.findall(DOCUMENT.read_text("utf-8"))) - FOREIGN)


def test_files_and_folders_that_are_named_are_there(files: dict[str, str]) -> None:
    places = [name for name in named() if re.fullmatch(r"[\w./-]+(\.(py|sql|toml|txt)|/\w*)", name) and "*" not in name]
    folders = {f"{parent.as_posix()}/" for path in files for parent in Path(path).parents}
    there = {*files, *(path.removesuffix("/") for path in folders), *folders}
    assert len(places) > 60
    assert [name for name in places if not (ROOT / name).exists() and not any(f"/{path}".endswith(f"/{name}") for path in there)] == []


def test_every_folder_of_the_tree_is_a_room_and_every_room_stands_in_it() -> None:
    found = list(IN_THE_TREE.finditer(DOCUMENT.read_text("utf-8").partition("## Rooms")[2].partition("## ")[0]))
    inner = {match["folder"] for match in found if match["inner"]}
    assert {match["folder"] for match in found if not match["inner"]} == set(ROOMS)
    assert inner == {
        path.name for path in (ROOT / "secretariat").iterdir() if path.is_dir() and path.name not in {"__pycache__", "programmes", "texts"}
    }


def test_commands_that_are_named_can_be_given() -> None:
    commands = in_the_program()
    said = [name.removeprefix("secretariat ") for name in named() if name.startswith("secretariat ")]
    known = {word for command in commands for word in (command, command.partition(" ")[0])}
    assert [name for name in said if not any(name == word or name.startswith(f"{word} ") for word in known)] == []


def test_every_other_name_stands_in_the_code(files: dict[str, str]) -> None:
    words = {word for text in files.values() for word in WORD.findall(text)}
    stems = {Path(path).stem for path in files}
    missing = [name for name in named() if name not in stems and not any(part in words for part in WORD.findall(name))]
    assert [name for name in missing if not re.search(r"[→=]|^--", name)] == []
    parts = [name for name in named() if re.fullmatch(r"[A-Za-z_]+(\.[a-z_]+)?", name)]
    assert [name for name in parts if not set(name.split(".")) <= words] == []
