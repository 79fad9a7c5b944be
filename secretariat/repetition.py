"""A unit of work that the database broke off is done again, as a whole.

Through nobody's fault two may wait for each other (deadlock) or fit into no order (serialization failure), and a connection may be lost
before the COMMIT. Nothing is kept then, so whoever asked need not hear of it. Where it is lost after the COMMIT was sent,
`Office.writing` looks for the operation first: a unit that was kept is never done again.
"""

import time
from collections.abc import Callable
from functools import wraps
from typing import Final, ParamSpec, TypeVar

from models.vocabulary import RefusalCode
from secretariat.refusal import OfficeUnavailable

PAUSES: Final = (0.0, 0.5, 2.0)
"""Seconds before each repetition where the connection was lost: a server that crashed is soon back."""

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")


class Interrupted(OfficeUnavailable):
    """A transaction was broken off before it was committed: nothing of it is kept. Carries what is said where it cannot be done again."""


class NotBegun(OfficeUnavailable):
    """There is no connection for a transaction."""


class AnswerLost(OfficeUnavailable):
    """The connection was lost while a transaction was committed: it may be kept or not."""


def repeated(unit: Callable[Parameters, Answer]) -> Callable[Parameters, Answer]:
    """For a function around one `Office.writing`: done again from its beginning when that was broken off, three times at most.

    So what such a function changes outside of the database, it changes after its transaction, and it has no other one before.
    An office that cannot be reached in the first place is said at once.
    """

    @wraps(unit)
    def whole(*arguments: Parameters.args, **named: Parameters.kwargs) -> Answer:
        pauses, broken_off = iter(PAUSES), False
        while True:
            try:
                return unit(*arguments, **named)
            except (Interrupted, NotBegun) as failed:
                pause, broken_off = next(pauses, None), broken_off or isinstance(failed, Interrupted)
                if pause is None or not broken_off:
                    # a unit around this one may have kept something before: it is not to be repeated for this
                    raise OfficeUnavailable(failed.refusal) from None
                if failed.refusal.code is RefusalCode.UNREACHABLE:
                    time.sleep(pause)

    return whole
