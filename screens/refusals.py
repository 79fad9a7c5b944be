"""Refusals as they are said at a screen: what the office says to the command line names its options, here it names keys and fields."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from secretariat.refusal import Message, Refusal

_AT_SCREENS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "casework.not_eligible": "screen_review.not_eligible",
        "casework.reason_missing": "screen_review.reason_missing",
        "casework.reason_needs_note": "screen_review.reason_needs_note",
        "casework.settle_needs_note": "screen_review.settle_needs_note",
        "casework.no_such_outcome": "screen_review.outcome_missing",
        "casework.cancel_from": "screen_review.cancel_from",
    }
)


def at_screen(refusal: Refusal) -> Message:
    """The refusal in the words of the screens."""
    message = refusal.message
    return Message(_AT_SCREENS.get(message.key, message.key), message.parameters)
