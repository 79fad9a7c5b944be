"""Notes (メモ) that people write on cases: free text, kept in the erasable part of the journal, in letters where a reason asks for it."""

from typing import Final

from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal, refuse
from secretariat.text import contains_my_number, forbidden_character

NOTE_LENGTH: Final = 1000


def check_note(note: str | None) -> Refusal | None:
    """Whether a note may be kept: at most NOTE_LENGTH characters, no control characters besides line breaks and tabs, no マイナンバー."""
    if note is None:
        return None
    if len(note) > NOTE_LENGTH:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "casework.note_too_long", limit=NOTE_LENGTH, length=len(note))
    if (character := forbidden_character(note)) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "casework.note_forbidden_character", character=character)
    if contains_my_number(note):
        return refuse(RefusalCode.INVALID_VALUE, "casework.note_my_number")
    return None
