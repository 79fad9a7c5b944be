"""Answers of use cases that the demo relies on."""

from typing import TypeVar

from secretariat.refusal import Refusal

T = TypeVar("T")


class UnexpectedRefusalError(Exception):
    """The office refused what the demo may do: a defect of the demo."""


def require(answer: T | Refusal) -> T:
    """The answer of a use case that cannot be refused here. Raises UnexpectedRefusalError."""
    if isinstance(answer, Refusal):
        raise UnexpectedRefusalError(answer)
    return answer


def accept(refusal: Refusal | None) -> None:
    """Likewise for use cases that answer nothing when they are done."""
    if refusal is not None:
        raise UnexpectedRefusalError(refusal)
