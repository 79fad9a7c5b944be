"""What a list of cases shows, as people choose it and keep it under a name."""

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Literal, get_args

from models.vocabulary import ApplicationStatus

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


@dataclass(frozen=True, slots=True)
class QueueView:
    """What a list of cases shows; all that is given has to hold.

    `statuses`: none means those that are ours to move. `provider`: its number. `holder`: who has it, a login. `text`: words, each to be
    found in store name, reading, business, address, provider or industry; a whole application number or merchant ID finds its cases
    whatever else is given.
    """

    statuses: tuple[str, ...] = ()
    only: tuple[Only, ...] = ()
    provider: str | None = None
    text: str = ""
    holder: str | None = None
    sort: Sort = "urgent"
    descending: bool = False

    def packed(self) -> str:
        """The view as JSON: what differs from the plain one."""
        plain = asdict(QueueView())
        return json.dumps({name: value for name, value in asdict(self).items() if value != plain[name]}, ensure_ascii=False, sort_keys=True)


def unpack_view(text: str) -> QueueView | None:
    """The view that was packed; None for anything else."""
    try:
        given = json.loads(text)
    except ValueError:
        return None
    if not isinstance(given, dict) or not given.keys() <= {field.name for field in fields(QueueView)}:
        return None
    view = asdict(QueueView()) | given
    right = (
        _are_words_of(ApplicationStatus, view["statuses"]),
        _are_words_of(Only, view["only"]),
        all(isinstance(view[name], str | None) for name in ("provider", "holder")),
        isinstance(view["text"], str) and isinstance(view["descending"], bool),
        view["sort"] in get_args(Sort),
    )
    if not all(right):
        return None
    return QueueView(**view | {"statuses": tuple(view["statuses"]), "only": tuple(Only(word) for word in view["only"])})


def _are_words_of(vocabulary: type[StrEnum], given: object) -> bool:
    return isinstance(given, list | tuple) and all(isinstance(word, str) and word in set(vocabulary) for word in given)
