"""What a row that corrects a returned application leaves out: items of the return that nobody has answered once it is taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from secretariat.intake.submission import Submission
from secretariat.programme import Programme
from secretariat.refusal import Bilingual, Message
from secretariat.screening.correction_items import HEADINGS, Item, current
from secretariat.screening.correction_records import load_items
from secretariat.screening.corrections import differences
from secretariat.screening.records import load_submissions


@dataclass(frozen=True, slots=True)
class StillOpen:
    """An item by its place within the application; `field`: a column of the application format, None: the application as a whole."""

    place: int
    field: str | None
    message: Message


def left_open(session: Session, programme: Programme, corrected: Mapping[int, Submission]) -> dict[int, tuple[StillOpen, ...]]:
    """By the ids of applications: what stays open when they are corrected so."""
    before, items = load_submissions(session, list(corrected)), load_items(session, list(corrected))
    return {
        application: _left(items[application], differences(before[application], corrected[application]), programme)
        for application in corrected
        if application in items
    }


def _left(items: Sequence[Item], changed: Mapping[str, object], programme: Programme) -> tuple[StillOpen, ...]:
    left = (item for item in current(items) if item.is_open and not item.is_answered_by(changed))
    return tuple(StillOpen(item.place, item.field, _message(item, programme)) for item in left)


def _message(item: Item, programme: Programme) -> Message:
    reason = programme.reasons.get(item.reason)
    wanted = item.wanted or (Bilingual(reason.label.ja, reason.label.en) if reason is not None else item.reason)
    if item.field is None:
        return Message("intake.still_open_item", {"place": item.place, "wanted": wanted})
    return Message("intake.still_open_field", {"place": item.place, "heading": HEADINGS.get(item.field, item.field), "wanted": wanted})
