"""Names of files: whether one may be kept, and what a file is called on a disk, whatever it was called where it came from."""

import re
from pathlib import PurePosixPath
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.evidence.kinds import SUFFIXES
from secretariat.refusal import Refusal, refuse
from secretariat.text import contains_my_number, forbidden_character

NAME_LENGTH: Final = 200  # characters
_STEM_BYTES: Final = 180  # of the 255 that file systems take: number and ending are added
_LINE_BREAKS: Final = frozenset("\t\n\r\v\f\u2028\u2029")
_NOT_FOR_DISKS: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]')


def check_name(name: str, *, is_reference: bool = False) -> Refusal | None:
    """Whether a name may be kept: not empty, at most NAME_LENGTH characters, one line without control characters, no マイナンバー.

    `is_reference`: it is made of a provider's own number and fixed words, and twelve digits in it are no マイナンバー.
    """
    if not name.strip():
        return refuse(RefusalCode.INVALID_VALUE, "evidence.name_missing")
    if len(name) > NAME_LENGTH:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "evidence.name_too_long", limit=NAME_LENGTH, length=len(name))
    broken = next((f"U+{ord(character):04X}" for character in name if character in _LINE_BREAKS), None)
    if (character := broken or forbidden_character(name)) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "evidence.name_forbidden_character", character=character)
    if not is_reference and contains_my_number(name):
        return refuse(RefusalCode.INVALID_VALUE, "evidence.name_my_number")
    return None


def name_on_disk(number: str, name: str, media_type: str) -> str:
    """A name that every file system takes and that tells the case: the evidence's number, its name, and the ending of its kind."""
    safe = _NOT_FOR_DISKS.sub("_", name).strip(". ")
    usual = SUFFIXES.get(media_type, (".bin",))
    ending = PurePosixPath(safe).suffix if PurePosixPath(safe).suffix.lower() in usual else ""
    stem = safe.removesuffix(ending) if ending else safe
    # cut by bytes, in the middle of no character
    short = stem.encode()[:_STEM_BYTES].decode(errors="ignore").rstrip(". ")
    return f"{number} {short}{ending.lower() or usual[0]}" if short else f"{number}{usual[0]}"
