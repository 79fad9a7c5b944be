"""Items of corrections in words, for the review screen, its dialogs and the list of what providers have."""

from collections.abc import Mapping
from typing import Final

from models.vocabulary import CorrectionStatus
from screens.formats import listed, short_day, short_moment
from screens.widgets.signed_lines import SignedLine, Weight
from screens.workplace import Workplace
from secretariat.casework.review import ReviewCase
from secretariat.messages import Language
from secretariat.screening.correction_items import HEADINGS, Asked, Item, current

_SIGNS: Final[Mapping[str, tuple[str, Weight]]] = {
    CorrectionStatus.OPEN: ("…", "plain"),
    CorrectionStatus.ANSWERED: ("?", "warning"),
    CorrectionStatus.ACCEPTED: ("✓", "done"),
    CorrectionStatus.STILL_WRONG: ("×", "error"),
    CorrectionStatus.WITHDRAWN: ("–", "muted"),
}


def field_label(field: str, language: Language) -> str:
    """A field of the application format: its heading, or in English its key in words."""
    return HEADINGS.get(field, field) if language == "ja" else field.replace("_", " ")


def asked_words(asked: Asked | Item, workplace: Workplace) -> str:
    """What is asked for in one line: the field, and what is wanted or the reason's name."""
    said = asked.wanted or workplace.reason(asked.reason)
    return f"{field_label(asked.field, workplace.language)}: {said}" if asked.field else said


def item_line(item: Item, workplace: Workplace) -> SignedLine:
    """An item with its state, and what was answered."""
    sign, weight = _SIGNS[item.status]
    parts = [workplace.words(f"words.correction_status.{item.status}"), asked_words(item, workplace)]
    if item.answered_at is not None:
        parts.append(answer_words(item, workplace))
    return SignedLine(workplace.words("screen_corrections.item", place=item.place, round=item.round), "  ".join(parts), sign, weight)


def answer_words(item: Item, workplace: Workplace) -> str:
    """When it was answered, what, and which fields that changed."""
    parts = (short_moment(item.answered_at), item.answer or "", _changed_words(item, workplace))
    return "→ " + " ".join(part for part in parts if part)


def _changed_words(item: Item, workplace: Workplace) -> str:
    """Nothing for an answer in words."""
    names = listed((field_label(field, workplace.language) for field in item.changed), workplace.language)
    return workplace.words("screen_corrections.changed", fields=names) if names else ""


def correction_lines(case: ReviewCase, workplace: Workplace) -> list[SignedLine]:
    """The items of the last return, as long as something is to be done with them."""
    items = current(case.items)
    unsettled = any(item.status not in {CorrectionStatus.ACCEPTED, CorrectionStatus.WITHDRAWN} for item in items)
    return [item_line(item, workplace) for item in items] if unsettled else []


def correction_progress(case: ReviewCase, workplace: Workplace) -> str:
    """How many items of the last return are answered, reminders, the last day for an answer; nothing where none was asked for."""
    items = current(case.items)
    if not items:
        return ""
    done = sum(not item.is_open for item in items)
    by = short_day(case.answer_by)
    return workplace.words("screen_corrections.progress", done=done, total=len(items), reminders=case.reminders, by=by)
