"""What answers of several rooms are made of: fields of records as JSON, histories."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Final
from unicodedata import east_asian_width

from secretariat.cli.invocation import Invocation
from secretariat.clock import japan_text
from secretariat.refusal import Message

if TYPE_CHECKING:
    from secretariat.screening.explanation import HistoryLine

SIGNS: Final = {"pass": "o", "review": "?", "fail": "x"}
"""Outcomes at a glance."""


def fields(invocation: Invocation, line: object, names: str) -> dict[str, object]:
    """These fields (blank-separated) of a record as JSON: days and times in ISO 8601, messages in the person's language."""
    return {name: plain(invocation, getattr(line, name)) for name in names.split()}


def plain(invocation: Invocation, value: object) -> object:
    """A value as JSON has it."""
    if isinstance(value, datetime):
        return japan_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Message):
        return invocation.say(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, tuple) else value


def cells(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(2 if east_asian_width(character) in "FW" else 1 for character in text)


def padded(text: str, columns: int) -> str:
    """A text in at least so many columns of a terminal."""
    return text + " " * max(0, columns - cells(text))


def history_document(history: "Sequence[HistoryLine]") -> list[dict[str, object]]:
    """What happened to a case, oldest first, as JSON."""
    return [{"at": japan_text(line.at), "staff": line.staff, "action": line.action, "note": line.note} for line in history]


def counted(count: int, *, capped: bool) -> str:
    """A count for people; `capped`: there are more than were counted."""
    return f"{count:,}" + ("+" if capped else "")


def history_lines(invocation: Invocation, history: "Sequence[HistoryLine]") -> Iterator[str]:
    """The same for people."""
    for line in history:
        action = invocation.words(f"words.action.{line.action}")
        if line.action == "correct-tracking":
            none = invocation.words("carriers.no_tracking")
            action += f" {line.payload.get('tracking_before') or none} → {line.payload.get('tracking_number') or none}"
        yield f"  {invocation.written(line.at)} {line.staff_name or line.staff} {action}" + (f" 「{line.note}」" if line.note else "")
