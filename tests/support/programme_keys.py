"""Every table and key that the loader of programme files knows, for the test that holds the document of the programme file to it."""

from collections.abc import Iterator, Mapping
from datetime import time
from enum import StrEnum
from types import UnionType
from typing import Annotated, Final, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from secretariat.programme import KitItem, Programme
from secretariat.programme_file.callcentre import CallerSentences
from secretariat.programme_file.letters import LetterText
from secretariat.programme_file.parts import Label
from secretariat.programme_file.retention import RetentionPeriod

# what stands in several places has one section in the document
SHARED: Final[Mapping[type[BaseModel], str]] = {
    Label: "*.label",
    LetterText: "letters.*",
    RetentionPeriod: "retention.*",
    KitItem: "kits.contents[].*[]",
    CallerSentences: "callcentre.say.*",
}
ANY_NAME: Final = "*"
AS_PACKAGED: Final = "as packaged"
SHOWN: Final = 30  # a longer text is not repeated in the document


def tables() -> dict[str, dict[str, FieldInfo]]:
    """The keys of every table, each with its field. `*` stands for the names in a table of many, `[]` for an array of tables."""
    found: dict[str, dict[str, FieldInfo]] = {}
    for name, field in Programme.model_fields.items():
        parts = list(_parts(field.annotation, name))
        if not parts:
            found[name] = {ANY_NAME: field}
        for part, path in parts:
            _collect(part, path, found)
    return found


def _collect(part: type[BaseModel], path: str, found: dict[str, dict[str, FieldInfo]]) -> None:
    path = SHARED.get(part, path)
    found[path] = {field.alias or name: field for name, field in part.model_fields.items()}
    for name, field in found[path].items():
        for inner, below in _parts(field.annotation, f"{path}.{name}"):
            _collect(inner, below, found)


def _parts(kind: object, path: str) -> Iterator[tuple[type[BaseModel], str]]:
    """The tables that a value of this type is or holds, with their path."""
    origin, inner = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind, path
    elif origin is Annotated:
        yield from _parts(inner[0], path)
    elif origin is Union or origin is UnionType:
        for one in inner:
            yield from _parts(one, path)
    elif origin is dict:
        yield from _parts(inner[1], f"{path}.*")
    elif origin is tuple:
        yield from _parts(inner[0], f"{path}[]")


def shown_default(field: FieldInfo) -> str:
    """What the document says of a key that is left out."""
    if field.is_required():
        return "needed"
    default = field.default
    if default is None or default in ("", (), frozenset()):
        return "nothing"
    if isinstance(default, frozenset) and default == set(words_of(field.annotation)):
        return "all of them"
    if isinstance(default, BaseModel) and not isinstance(default, RetentionPeriod):
        return "as below"
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    if isinstance(default, (int, float)):
        return f"`{default:_}`"
    if isinstance(default, time):
        return f"`{default.isoformat()}`"
    return f'`"{default}"`' if isinstance(default, str) and len(default) <= SHOWN else AS_PACKAGED


def words_of(kind: object) -> Iterator[str]:
    """The words of the vocabulary that a value, or a name in a table of many, can only be."""
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        yield from (word.value for word in kind)
    elif get_origin(kind) is Literal:
        yield from (str(word) for word in get_args(kind))
    else:
        for inner in get_args(kind):
            yield from words_of(inner)
