"""What the documents show to whoever follows them: their blocks, the commands in these with the answers shown, and spans in sentences."""

import os
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
import typer

from secretariat.cli.command_line import build
from secretariat.cli.invocation import Invocation
from tests.support.rehearsal import hash_quickly

ROOT: Final = Path(__file__).parent.parent.parent
PAST: Final = "CHANGELOG.md"  # tells of commands as they were
FENCED: Final = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SPAN: Final = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a document: its language and its text."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """A command as a document shows it, its words, and the lines that it shows of the answer."""

    line: str
    words: list[str]
    shown: list[str]


def documents() -> list[str]:
    """Every document of the present, by its path from the root."""
    found = (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))
    return sorted(path.relative_to(ROOT).as_posix() for path in found if path.name != PAST)


def blocks(document: str) -> list[Block]:
    """The fenced blocks of a document, in order."""
    return [Block(*found) for found in FENCED.findall((ROOT / document).read_text("utf-8"))]


def blocks_of(language: str) -> list[tuple[str, str]]:
    """Every block of a language, with the document that it stands in."""
    return [(document, block.text) for document in documents() for block in blocks(document) if block.language == language]


def prose(document: str) -> str:
    """A document without its fenced blocks."""
    return FENCED.sub("", (ROOT / document).read_text("utf-8"))


def spans(document: str) -> list[str]:
    """What stands between two backticks in the sentences and tables of a document."""
    return SPAN.findall(prose(document))


def console(text: str, replaced: Mapping[str, str] | None = None) -> list[Step]:
    """The commands of a block, in order; `replaced` puts places of the test where the document has those of an office."""
    for old, new in (replaced or {}).items():
        text = text.replace(old, new)
    found: list[Step] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            command = line.removeprefix("$ ")
            found.append(Step(command, shlex.split(command, comments=True), []))
        else:
            found[-1].shown.append(line)
    return found


def steps(document: str) -> list[Step]:
    """The commands of all blocks of a document."""
    return [step for block in blocks(document) if block.language == "console" for step in console(block.text)]


def shows(shown: list[str], printed: list[str]) -> bool:
    """Whether the lines shown are lines printed, in their order; `…` stands for any lines, or for the end of one."""
    rest = iter(printed)
    return all(
        line == "…" or any(real == line or (line.endswith("…") and real.startswith(line.removesuffix("…"))) for real in rest)
        for line in shown
    )


def exports(step: Step) -> Iterator[tuple[str, str]]:
    """Names and values of the environment that `export` sets."""
    for word in step.words[1:]:
        name, _, value = word.partition("=")
        yield name, value


def stand_in_a_fresh_folder(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """The folder becomes the current one, with the examples and without an office; none of our settings are around it."""
    hash_quickly(patch)
    for name in [name for name in os.environ if name.startswith("SECRETARIAT_")]:
        patch.delenv(name)
    patch.setenv("HOME", str(folder))
    (folder / "docs").symlink_to(ROOT / "docs")
    patch.chdir(folder)


def commands_in_the_program() -> dict[str, typer.core.TyperCommand]:
    """Every command that can be given, by its words."""
    return dict(_commands(typer.main.get_command(build(Invocation("en"))), ()))


def _commands(command: object, words: tuple[str, ...]) -> Iterator[tuple[str, typer.core.TyperCommand]]:
    if isinstance(command, typer.core.TyperGroup):
        for name, inner in command.commands.items():
            yield from _commands(inner, (*words, name))
    elif isinstance(command, typer.core.TyperCommand):
        yield " ".join(words), command
