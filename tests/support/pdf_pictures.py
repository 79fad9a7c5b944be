"""PDF pages as they come out of a printer: drawn by PDFium, which shares no code with what writes them."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image

POINTS_AN_INCH = 72


def picture_of(path: Path, page: int = 0, resolution: int = 200, crop: tuple[float, float, float, float] = (0, 0, 0, 0)) -> Image.Image:
    """A page (0-based) in colour; `resolution` in dots an inch, `crop` in points: what is left out at left, bottom, right and top."""
    with pypdfium2.PdfDocument(path) as document:
        return document[page].render(scale=resolution / POINTS_AN_INCH, crop=crop).to_pil().convert("RGB")


def right_ends(path: Path) -> Iterator[float]:
    """How far to the right (in points) each character of a file is drawn."""
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            text = page.get_textpage()
            yield from (text.get_charbox(place)[2] for place in range(text.count_chars()))
