"""What a list of cases shows, as people choose it and keep it under a name."""

import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Final, Literal, get_args

from models.vocabulary import ApplicationStatus, Industry

Sort = Literal["urgent", "due", "received", "number"]


class Only(StrEnum):
    """Which cases alone; all that are given have to hold."""

    MINE = "mine"  # those that the person holds
    UNHELD = "unheld"  # those that nobody holds
    BY_OTHERS = "by-others"  # those whose pending decision somebody else made
    AT_RISK = "at-risk"  # overdue, breaching, missing their start or soon to: nothing saves what has missed it
    OVERDUE = "overdue"  # past the standard processing time
    BREACH = "breach"  # past it, or within the programme's largest warning
    NEXT_START = "next-start"  # of the start day whose closing run comes next


class Moved(StrEnum):
    """What happened to a case, as the trend counts it (secretariat.figures.day_summary)."""

    RECEIVED = "received"
    DECIDED = "decided"
    SENT_BACK = "sent-back"
    CAME_BACK = "came-back"
    REGISTERED = "registered"


@dataclass(frozen=True, slots=True)
class QueueView:
    """What a list of cases shows; all that is given has to hold.

    `statuses`: none means those that are ours to move. `provider`: its number. `holder`: who has it, a login. `text`: words, each to be
    found in store name, reading, business, address, provider or industry; a whole application number or merchant ID finds its cases
    whatever else is given.

    `prefecture`: by its Japanese name. `industry`: the class that was declared. `start_on`: the start day whose cutoff it made. Days of
    arrival and of what happened (`moved`) are Japan's, the first and the last one included; None: from the beginning, until now.
    """

    statuses: tuple[str, ...] = ()
    only: tuple[Only, ...] = ()
    provider: str | None = None
    text: str = ""
    holder: str | None = None
    sort: Sort = "urgent"
    descending: bool = False
    prefecture: str | None = None
    industry: str | None = None
    start_on: date | None = None
    received_from: date | None = None
    received_to: date | None = None
    moved: Moved | None = None
    moved_from: date | None = None
    moved_to: date | None = None

    def packed(self) -> str:
        """The view as JSON: what differs from the plain one."""
        plain = asdict(QueueView())
        given = {name: _packed(value) for name, value in asdict(self).items() if value != plain[name]}
        return json.dumps(given, ensure_ascii=False, sort_keys=True)


_TEXTS: Final = ("provider", "holder", "prefecture")
_DAYS: Final = ("start_on", "received_from", "received_to", "moved_from", "moved_to")


def unpack_view(text: str) -> QueueView | None:
    """The view that was packed; None for anything else."""
    try:
        given = json.loads(text)
    except ValueError:
        return None
    if not isinstance(given, dict) or not given.keys() <= {field.name for field in fields(QueueView)}:
        return None
    view = asdict(QueueView()) | given
    days = {name: _day(view[name]) for name in _DAYS}
    right = (
        _are_words_of(ApplicationStatus, view["statuses"]),
        _are_words_of(Only, view["only"]),
        _are_words_of(Industry, [view["industry"]] if view["industry"] is not None else []),
        _are_words_of(Moved, [view["moved"]] if view["moved"] is not None else []),
        all(isinstance(view[name], str | None) for name in _TEXTS),
        all(day is not None or view[name] is None for name, day in days.items()),
        isinstance(view["text"], str) and isinstance(view["descending"], bool),
        view["sort"] in get_args(Sort),
    )
    if not all(right):
        return None
    words = {"statuses": tuple(view["statuses"]), "only": tuple(Only(word) for word in view["only"])}
    return QueueView(**view | words | days | {"moved": Moved(view["moved"]) if view["moved"] is not None else None})


def _are_words_of(vocabulary: type[StrEnum], given: object) -> bool:
    return isinstance(given, list | tuple) and all(isinstance(word, str) and word in set(vocabulary) for word in given)


def _packed(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _day(given: object) -> date | None:
    try:
        return date.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        return None
