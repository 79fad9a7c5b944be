"""The document of the programme file names what the loader knows and nothing else; the example is a programme that an office can have."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from secretariat.messages import catalogue
from secretariat.programme import Programme, left_to_the_program, packaged_programme, parse_programme
from secretariat.programme_file.completion import LATER_KITS, LATER_LETTERS, LATER_TABLES
from tests.support.programme_keys import AS_PACKAGED, shown_default, tables, words_of

DOCS: Final = Path(__file__).parent.parent.parent / "docs"
TEXT: Final = (DOCS / "programme-file.md").read_text("utf-8")
EXAMPLE: Final = (DOCS / "example" / "programme.toml").read_text("utf-8")
SECTION: Final = re.compile(r"^### `\[(\S+)\]`\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
ROW: Final = re.compile(r"^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
SNIPPET: Final = re.compile(r"```toml\n(.+?)```", re.DOTALL)
LEFT_OUT: Final = re.compile(r"### What a file may leave out\n(.*?)\n## ", re.DOTALL)
ELSEWHERE: Final = {"providers.evidence.kinds"}  # media types, which the packaged file names
FROM: Final = {"reasons.*": ("sources",)}
CODE: Final = re.compile(r"`([^`\n]+)`")


@cache
def sections() -> dict[str, str]:
    """What the document says of each table."""
    return dict(SECTION.findall(TEXT))


def rows(table: str) -> dict[str, str]:
    """The keys of a table, each with what the document says of leaving it out."""
    return {key: without for key, _, without, _ in ROW.findall(sections()[table])}


def test_every_table_is_described_and_no_other() -> None:
    assert sorted(sections()) == sorted(tables())


@pytest.mark.parametrize("table", sorted(tables()))
def test_every_key_of_a_table_is_described_with_what_holds_without_it(table: str) -> None:
    assert rows(table) == {key: shown_default(field) for key, field in tables()[table].items()}


@pytest.mark.parametrize("table", sorted(tables()))
def test_every_word_that_a_key_can_have_is_named(table: str) -> None:
    above, _, _ = table.partition(".")
    named = {word for name, text in sections().items() if name.partition(".")[0] == above for word in CODE.findall(text)}
    words = {word for key, field in tables()[table].items() if f"{table}.{key}" not in ELSEWHERE for word in words_of(field.annotation)}
    assert words <= named | {word for place in FROM.get(table, ()) for word in CODE.findall(sections()[place])}


def test_what_is_said_to_be_as_packaged_is() -> None:
    data, packaged = tomllib.loads(packaged_programme()), parse_programme(packaged_programme())
    assert isinstance(packaged, Programme)
    named = [(table, key) for table, fields in tables().items() for key, field in fields.items() if shown_default(field) == AS_PACKAGED]
    for table, key in named:
        above: dict[str, object] = data
        for name in table.split("."):
            below = above[name]
            assert isinstance(below, dict)
            above = below
        above.pop(key, None)
    assert Programme.model_validate(data) == packaged


def test_what_may_be_left_out_whole_is_named() -> None:
    found = LEFT_OUT.search(TEXT)
    assert found is not None
    named = {*CODE.findall(found[1])} - {"programme check"}
    assert named == {*LATER_TABLES, *(f"kits.{name}" for name in LATER_KITS), *LATER_LETTERS}


def test_what_the_check_is_said_to_say_it_says() -> None:
    sentences = [*catalogue("en", "programme").values(), *catalogue("en", "cli").values()]
    table = TEXT.partition("| it says | what to do |\n|---|---|\n")[2].partition("\n\n")[0]
    for line in table.splitlines():
        said = line.split("|")[1].strip()
        parts = [part.strip() for part in re.split(r"…|\{x\}|first|second", said) if part.strip()]
        assert any(all(part in sentence for part in parts) for sentence in sentences), said


@pytest.mark.parametrize("snippet", SNIPPET.findall(TEXT))
def test_a_snippet_reads_in_its_place(snippet: str) -> None:
    data = tomllib.loads(EXAMPLE)
    for table, entries in tomllib.loads(snippet).items():
        data[table] = {**data[table], **entries}
    Programme.model_validate(data)


def test_the_example_is_a_whole_programme_that_takes_nothing_from_the_packaged_one() -> None:
    example, packaged = parse_programme(EXAMPLE), parse_programme(packaged_programme())
    assert isinstance(example, Programme)
    assert isinstance(packaged, Programme)
    assert left_to_the_program(EXAMPLE) == ()
    assert (example.rates, example.programme.name) != (packaged.rates, packaged.programme.name)
    for foreign in ("キャッシュレス・ポイント還元", "経済産業", "2019", "2020"):
        assert foreign not in EXAMPLE


def test_what_a_file_leaves_to_the_program_is_named() -> None:
    without = (
        EXAMPLE.replace("[sampling]\nfirst = 10\nshare_percent = 10\n", "")
        .replace('contact = "', 'contact = "')
        .replace('answer_by = "提出期限"\n', "")
    )
    assert left_to_the_program(without) == ("sampling", "letters.labels.answer_by")
