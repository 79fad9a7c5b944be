"""What the document of the command line says of each command, for the tests that hold the program to it."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

COMMAND_LINE: Final = Path(__file__).parent.parent.parent / "docs" / "command-line.md"
HEADING: Final = re.compile(r"^### `secretariat ([^`]+)`$", re.MULTILINE)
OPTION: Final = re.compile(r"^- `(--[a-z-]+(?: [^`]+)?)`: ", re.MULTILINE)
WHO: Final = re.compile(r"\bWho: ([^.;]+)[.;]")
KEY_ALONE: Final = re.compile(r'"(\w+)"(?=\s*[,}])')
JSON_BLOCK: Final = re.compile(r"```json\n(.+?)\n```", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Documented:
    """What the document says of one command."""

    arguments: list[str]
    options: set[str]
    roles: str
    shape: object


@cache
def documented() -> dict[str, Documented]:
    """Commands by their words; one heading may name several, `a|b`."""
    text = COMMAND_LINE.read_text("utf-8")
    found: dict[str, Documented] = {}
    headings = [*HEADING.finditer(text)]
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        section = text[heading.end() : following.start() if following else len(text)]
        words = heading[1].split()
        arguments = [word for word in words if word.isupper()]
        *group, names = (word for word in words if not word.isupper())
        who = WHO.search(section)
        assert who is not None, heading[1]
        block = JSON_BLOCK.search(section)
        shape = json.loads(KEY_ALONE.sub(r'"\1": null', block[1])) if block else None
        for name in names.split("|"):
            found[" ".join([*group, name])] = Documented(arguments, set(OPTION.findall(section)), who[1], shape)
    return found


def has_shape(document: object, shape: object) -> bool:
    """Whether a document has just the keys of the shape; null stands for anything, a list's one element for each of its elements."""
    if isinstance(shape, list):
        return isinstance(document, list) and all(has_shape(element, shape[0]) for element in document)
    if isinstance(shape, dict):
        return isinstance(document, dict) and document.keys() == shape.keys() and all(has_shape(document[key], shape[key]) for key in shape)
    return True
