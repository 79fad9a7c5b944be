"""Kinds of file that evidence may be, and the endings of their names."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class MediaType(StrEnum):
    """Every kind that the program tells by a file's content; which of them may be kept is the programme's matter (RFC 6838)."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"
    SVG = "image/svg+xml"
    PLAIN_TEXT = "text/plain"
    CSV = "text/csv"
    WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


SUFFIXES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        MediaType.PDF: (".pdf",),
        MediaType.PNG: (".png",),
        MediaType.JPEG: (".jpg", ".jpeg"),
        MediaType.TIFF: (".tif", ".tiff"),
        MediaType.SVG: (".svg",),
        MediaType.PLAIN_TEXT: (".txt",),
        MediaType.CSV: (".csv",),
        MediaType.WORKBOOK: (".xlsx",),
        MediaType.DOCUMENT: (".docx",),
    }
)
"""The usual one first."""


def suffixes_of(kinds: Collection[str]) -> tuple[str, ...]:
    """The suffixes that files of these media types have."""
    return tuple(sorted(suffix for kind in kinds for suffix in SUFFIXES[kind]))
