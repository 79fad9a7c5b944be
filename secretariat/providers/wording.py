"""Texts that people enter about a provider's security: wordings of several lines, and single lines as of a certificate."""

from typing import Final

from models.vocabulary import RefusalCode
from secretariat.casework.notes import check_note
from secretariat.refusal import Message, Refusal, refuse
from secretariat.text import clean_cell, forbidden_character

LINE_LENGTH: Final = 500  # as of the longest line of a provider's file


def check_wording(text: str | None, missing: str) -> Refusal | None:
    """Whether a text that has to say something may be kept; `missing` is the key of what is said where it says nothing."""
    if text is None or not text.strip():
        return refuse(RefusalCode.NOTE_MISSING, missing)
    return check_note(text)


def clean_line(name: str, text: str) -> str | Refusal:
    """One line of text without outer blanks; refused where nothing is left. `name` is the field's in the catalogue (security.field)."""
    cleaned, _ = clean_cell(text)
    field = Message(f"security.field.{name}")
    if not cleaned:
        return refuse(RefusalCode.INVALID_VALUE, "security.field_missing", field=field)
    if len(cleaned) > LINE_LENGTH:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "security.field_too_long", field=field, limit=LINE_LENGTH, length=len(cleaned))
    if (character := forbidden_character(cleaned)) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "security.field_forbidden_character", field=field, character=character)
    return cleaned
