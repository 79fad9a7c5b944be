"""What the name of a scanned paper says: 申請番号_種類[_n].pdf, or the application's own number in front."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from models.vocabulary import DOCUMENT_JAPANESE, Document

# what computers leave in folders
_LEFT_BY_COMPUTERS: Final = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
_BEGINNINGS: Final = ("._", "~$")
_FOLDER_OF_MACS: Final = "__MACOSX"
_KINDS: Final = {name: kind for kind, japanese in DOCUMENT_JAPANESE.items() for name in (japanese, kind.value)}
_NUMBER: Final = re.compile(r"[0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class DocumentName:
    """`reference`: the provider's number of the application, or the office's, in normal width."""

    reference: str
    kind: Document


def parse_document_name(name: str) -> DocumentName | None:
    """The parts of a file's name, in any width and composition of characters; the reference may hold underlines. None: no such name."""
    stem, dot, _ = unicodedata.normalize("NFKC", name).rpartition(".")
    parts = (stem if dot else name).split("_")
    if len(parts) > 2 and _NUMBER.fullmatch(parts[-1]) and parts[-2].strip() in _KINDS:
        parts.pop()
    reference, kind = "_".join(parts[:-1]).strip(), _KINDS.get(parts[-1].strip())
    return DocumentName(reference, kind) if reference and kind is not None else None


def is_left_by_computer(path: str) -> bool:
    """Whether a path (parts joined by /) is nobody's paper: thumbnails, locks and the like."""
    *folders, name = path.split("/")
    return name.lower() in _LEFT_BY_COMPUTERS or name.startswith(_BEGINNINGS) or _FOLDER_OF_MACS in folders
