"""A unit of work that the database broke off is done again, as a whole.

Through nobody's fault two may wait for each other (deadlock) or fit into no order (serialization failure), and a connection may be lost
before the COMMIT. Nothing is kept then, so whoever asked need not hear of it. Where it is lost after the COMMIT was sent,
`Office.writing` looks for the operation first: a unit that was kept is never done again.
"""

from collections.abc import Callable
from functools import wraps
from typing import Final, ParamSpec, TypeVar

from secretariat.refusal import OfficeUnavailable

REPETITIONS: Final = 3

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")


class Interrupted(OfficeUnavailable):
    """A transaction was broken off before it was committed: nothing of it is kept. Carries what is said where it cannot be done again."""


class AnswerLost(OfficeUnavailable):
    """The connection was lost while a transaction was committed: it may be kept or not."""


def repeated(unit: Callable[Parameters, Answer]) -> Callable[Parameters, Answer]:
    """For a function around one `Office.writing`: done again from its beginning when that was broken off, three times at most.

    So what such a function changes outside of the database, it changes after its transaction, and it has no other one before.
    """

    @wraps(unit)
    def whole(*arguments: Parameters.args, **named: Parameters.kwargs) -> Answer:
        for _ in range(REPETITIONS):
            try:
                return unit(*arguments, **named)
            except Interrupted:
                continue
        try:
            return unit(*arguments, **named)
        except Interrupted as last:
            # a unit around this one may have kept something before
            raise OfficeUnavailable(last.refusal) from None

    return whole
