"""What the documents name in their sentences is there: commands with their options, targets of make, files. Every block has its test."""

import re
from functools import cache
from typing import Final

import pytest

from benchmarks.__main__ import BENCHMARKS, command_line
from tests.support.documents import PAST, ROOT, blocks, commands_in_the_program, documents, prose, spans

# by language: each is run, or read by what it is for
TESTED: Final = {
    "console": "test_consoles.py",
    "sql": "test_consoles.py",
    **dict.fromkeys(("ini", "pg_hba", "nginx", "caddy", "systemd", "crontab", "bat", "toml"), "test_settings.py"),
    "json": "../test_docs.py",
}
BEFORE: Final = frozenset({"--as", "--database", "--json", "--lang", "--now", "--version", "--help"})
VALUE_BEFORE: Final = re.compile(r"(?:--as|--database|--lang|--now) \S+")
ASSIGNED: Final = re.compile(r"^(?:[A-Z_]+=\S+ )+")
OPTION: Final = re.compile(r"(?<!\S)--[a-z][a-z-]*")
WORD: Final = re.compile(r"[a-z][a-z-]*")
LITTLE: Final = re.compile(r"[a-z-]")
FOLDERS: Final = ("secretariat", "models", "exports", "screens", "migrations", "tests", "benchmarks", "docs", ".ci")
FILE: Final = re.compile(rf"(?:{'|'.join(map(re.escape, FOLDERS))})/[\w./-]+")
OUTSIDE_A_BLOCK: Final = re.compile(r"^ {4,}(?:\$ |sudo |secretariat (?:--|[a-z])|.* secretariat --as |pg_|psql )", re.MULTILINE)


@cache
def options_of() -> dict[str, frozenset[str]]:
    """The options of every command, by the words of the command."""
    return {
        words: frozenset(name for option in command.params for name in (*option.opts, *option.secondary_opts))
        for words, command in commands_in_the_program().items()
    }


def problem(span: str) -> str | None:
    """What is not there of what a span names, if it names a command, a target of make or a benchmark."""
    span = ASSIGNED.sub("", span)
    first, *rest = span.split() or [""]
    if first == "make" and rest:
        return None if re.search(rf"^{re.escape(rest[0])}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE) else "no such target"
    if first == "benchmarks" and rest:
        known = {option for action in command_line()._actions for option in action.option_strings}
        return None if rest[0] in BENCHMARKS and set(OPTION.findall(span)) <= known else "no such benchmark, or not with this option"
    groups = {words.split()[0] for words in options_of()}
    if first == "secretariat":
        span = VALUE_BEFORE.sub("", span).removeprefix("secretariat").strip()
    elif first not in groups or not rest or not LITTLE.match(rest[0]):
        return None
    either = next((word for word in span.split() if "|" in word and LITTLE.match(word)), "")
    return next((wrong for name in either.split("|") if (wrong := missing(span.replace(either, name) if either else span, groups))), None)


def missing(span: str, groups: set[str]) -> str | None:
    """What the program has not of a command and its options."""
    words = [word for word in span.split(" -- ")[0].split() if word not in BEFORE]
    named = "".join(f"{word} " for word in words).strip()
    if not words or not WORD.fullmatch(words[0]):
        return None
    found = [known for known in options_of() if named == known or named.startswith(f"{known} ")]
    if not found:
        is_group = words[0] in groups and (len(words) == 1 or words[1] in {"…", "*"})
        inner = any(known.startswith(f"{named} ") for known in options_of())
        return None if is_group or inner else "no such command"
    unknown = set(OPTION.findall(span)) - options_of()[max(found, key=len)] - BEFORE
    return f"no such option: {', '.join(sorted(unknown))}" if unknown else None


@pytest.mark.parametrize("document", documents())
def test_commands_that_sentences_name_are_there_with_their_options(document: str) -> None:
    assert {span: wrong for span in spans(document) if (wrong := problem(span))} == {}


@pytest.mark.parametrize(
    "span",
    [
        "secretariat staff remove LOGIN",
        "staff add LOGIN --rank 3",
        "secretariat --as mai foretell",
        "SECRETARIAT_PASSWORD=… secretariat verify --anchor FILE",
        "make coffee",
        "benchmarks intake --sugar 3",
    ],
)
def test_a_command_that_is_not_there_is_found(span: str) -> None:
    assert problem(span) is not None


@pytest.mark.parametrize("document", documents())
def test_files_that_sentences_name_are_there(document: str) -> None:
    named = {found for span in spans(document) if (found := span.partition("::")[0].partition(" ")[0]) and FILE.fullmatch(found)}
    assert {name for name in named if not (ROOT / name).exists()} == set()


@pytest.mark.parametrize("document", documents())
def test_every_block_is_of_a_kind_that_a_test_runs_or_reads(document: str) -> None:
    assert {block.language for block in blocks(document)} <= TESTED.keys()
    assert [line for line in OUTSIDE_A_BLOCK.findall(prose(document)) if "[OPTIONS]" not in line] == []


def test_every_document_is_looked_at() -> None:
    assert {"README.md", "README.ja.md", "CONTRIBUTING.md", "SECURITY.md", "docs/operations.md"} < {*documents()}
    assert PAST not in documents()
