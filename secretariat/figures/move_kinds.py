"""Which moves of applications the trend tells: from which statuses (blank: none yet; nothing named: from any other) to which. Pure."""

from collections.abc import Mapping
from typing import Final

from models.vocabulary import ApplicationStatus as A
from secretariat.casework.process import OPEN_STATUSES, UNDECIDED
from secretariat.screening.queue_view import Moved

FROM: Final[Mapping[Moved, tuple[str, ...]]] = {
    Moved.RECEIVED: ("",),
    Moved.DECIDED: UNDECIDED,
    Moved.CAME_BACK: (A.RETURNED.value,),
}
TO: Final[Mapping[Moved, tuple[str, ...]]] = {
    Moved.RECEIVED: (A.RECEIVED.value,),
    Moved.DECIDED: (A.APPROVED.value, A.REJECTED.value, A.WITHDRAWN.value),
    Moved.SENT_BACK: (A.RETURNED.value,),
    Moved.CAME_BACK: OPEN_STATUSES,
    Moved.REGISTERED: (A.REGISTERED.value,),
}


def is_move(moved: Moved, before: str, after: str) -> bool:
    """Whether an application that went from one status to another one moved so."""
    return after in TO[moved] and (moved not in FROM or before in FROM[moved])
