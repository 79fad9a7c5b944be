"""Refusals as they are said at a screen: what the office says to the command line names its options, here it names keys and fields."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from models.vocabulary import RefusalCode
from screens.workplace import Workplace
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


def offered(names: Sequence[str], area: str, refusals: Mapping[str, Refusal], workplace: Workplace) -> list[tuple[str, str, str | None]]:
    """Commands by a digit each with their names, `AREA.decision.NAME`, and shortly why not, as a dialog to choose from has them."""
    return [
        (str(place), workplace.words(f"{area}.decision.{name}"), short_reason(refusals.get(name), workplace))
        for place, name in enumerate(names, 1)
    ]


def short_reason(refusal: Refusal | None, workplace: Workplace) -> str | None:
    """Why not, if so, where there is one line for it: what the status of the case forbids is not told at length for every command."""
    if refusal is None:
        return None
    if refusal.code is RefusalCode.WRONG_STATE:
        return workplace.words("screen_review.not_in_state")
    return workplace.say(at_screen(refusal))


def at_screen(refusal: Refusal) -> Message:
    """The refusal in the words of the screens."""
    message = refusal.message
    return Message(_AT_SCREENS.get(message.key, message.key), message.parameters)
