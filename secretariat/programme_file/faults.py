"""What is wrong with a programme file, in words that lead to the place: which entry, in which line, what would be right."""

import re
from collections.abc import Iterable, Iterator, Mapping
from string import Formatter
from typing import Final

from pydantic import AfterValidator, ValidationError
from pydantic_core import PydanticCustomError

from secretariat.programme_file.parts import FIRST_DAY, LAST_DAY
from secretariat.refusal import Message

Place = tuple[int | str, ...]

# by the beginning of the fault's type
_PROBLEMS: Final[Mapping[str, str]] = {
    "missing": "programme.lacking",
    "extra_forbidden": "programme.not_known",
    "int": "programme.whole_number",
    "float": "programme.number",
    "finite_number": "programme.number",
    "string_pattern": "programme.code_form",
    "string": "programme.text",
    "bool": "programme.true_or_false",
    "datetime": "programme.instant",
    "timezone": "programme.instant",
    "date": "programme.date",
    "time": "programme.time",
    "enum": "programme.one_of",
    "literal": "programme.one_of",
    "greater_than_equal": "programme.at_least",
    "less_than_equal": "programme.at_most",
    "unknown_placeholder": "programme.unknown_placeholder",
    "wrong_braces": "programme.wrong_braces",
    "wrong_order": "programme.wrong_order",
    "no_start_day": "programme.no_start_day",
    "figures_missing": "programme.figures_missing",
    "no_pattern": "programme.no_pattern",
    "kinds_missing": "programme.kinds_missing",
    "named_twice": "programme.named_twice",
    "column_unknown": "programme.column_unknown",
    "column_has_entry": "programme.column_has_entry",
    "column_not_fixed": "programme.column_not_fixed",
    "column_digits": "programme.column_digits",
    "column_half_width": "programme.column_half_width",
    "column_text": "programme.column_text",
    "contract_code": "programme.contract_code",
    "tuple": "programme.list",
    "frozen_set": "programme.list",
    "dict": "programme.table",
    "model": "programme.table",
    "beyond_paper": "programme.beyond_paper",
    "hears_less": "programme.hears_less",
    "items_too_few": "programme.items_too_few",
    "not_rising": "programme.not_rising",
    "no_starts": "programme.no_starts",
}
_VALUES: Final = ("expected", "ge", "le", "name", "known", "first", "second", "wide", "high")
_TABLE: Final = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]")
_NAME: Final = r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'"""
_KEY: Final = re.compile(rf"\s*((?:{_NAME})(?:\s*\.\s*(?:{_NAME}))*)\s*=")
_NAMES: Final = re.compile(_NAME)


def faults(error: ValidationError, content: str) -> tuple[Message, ...]:
    """Every fault of a programme file; `content` is its text."""
    lines = dict(_places(content))
    return tuple(
        _at(tuple(part for part in fault["loc"] if part != "[key]"), _problem(fault["type"], fault.get("ctx", {})), lines)
        for fault in error.errors()
    )


def placed(problems: Iterable[tuple[Place, Message]], content: str) -> tuple[Message, ...]:
    """Problems that were found otherwise, each with its place; `content` is the file's text."""
    lines = dict(_places(content))
    return tuple(_at(place, problem, lines) for place, problem in problems)


def _problem(kind: str, context: Mapping[str, object]) -> Message:
    key = next((key for beginning, key in _PROBLEMS.items() if kind.startswith(beginning)), "programme.wrong_form")
    if key in {"programme.at_least", "programme.at_most"} and isinstance(context.get("ge", context.get("le")), str):
        return Message("programme.out_of_years", {"first": FIRST_DAY.year, "last": LAST_DAY.year})  # a bound of days
    return Message(key, {name: context[name] for name in _VALUES if name in context})


def _at(place: Place, problem: Message, lines: Mapping[Place, int]) -> Message:
    filled = {"place": ".".join(map(str, place)), "problem": problem}
    known = next((lines[place[:length]] for length in range(len(place), 0, -1) if place[:length] in lines), None)
    return Message("programme.fault", filled) if known is None else Message("programme.fault_in_line", {**filled, "line": known})


def _places(content: str) -> Iterator[tuple[Place, int]]:
    """Where each table and each key stands: its path, and the line, from 1."""
    table: Place = ()
    counted: dict[Place, int] = {}
    for number, line in enumerate(content.splitlines(), 1):
        if header := _TABLE.match(line):
            table = _names(header[2])
            if header[1] == "[[":
                counted[table] = counted.get(table, -1) + 1
                table = (*table, counted[table])
            yield table, number
        elif key := _KEY.match(line):
            yield (*table, *_names(key[1])), number


def _names(path: str) -> Place:
    return tuple(name.strip("\"'") for name in _NAMES.findall(path))


def template(*known: str) -> AfterValidator:
    """For texts with placeholders: only the known ones may stand in it."""

    def check(text: str) -> str:
        try:
            names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        except ValueError:
            raise PydanticCustomError("wrong_braces", "braces that do not close") from None
        for name in sorted(names - set(known)):
            raise PydanticCustomError(
                "unknown_placeholder", "unknown placeholder", {"name": f"{{{name}}}", "known": tuple(f"{{{name}}}" for name in known)}
            )
        return text

    return AfterValidator(check)
