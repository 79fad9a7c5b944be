"""The server is away: since when it is waited for, and how long until it is asked again."""

from random import Random
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal

FIRST_PAUSE: Final = 2.0  # seconds
LONGEST_PAUSE: Final = 20.0


def says_away(refusal: Refusal) -> bool:
    """Whether a refusal says that the server does not answer: a file that cannot be written comes back by no waiting."""
    return refusal.code is RefusalCode.UNREACHABLE and refusal.message.key == "database.unreachable"


class Away:
    """Whether the server is away. Pauses double, and no two programs ask at the same moment: 300 of them wait for the same server."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._pause = FIRST_PAUSE
        self.is_away = False

    def begin(self) -> None:
        """It did not answer."""
        self._pause, self.is_away = FIRST_PAUSE, True

    def end(self) -> None:
        """It answered."""
        self.is_away = False

    def pause(self) -> float:
        """Seconds until it is asked again."""
        pause, self._pause = self._pause, min(LONGEST_PAUSE, self._pause * 2)
        return self._chance.uniform(pause / 2, pause)
