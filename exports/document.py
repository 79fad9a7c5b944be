"""The one PDF page kit: embedded fonts, checked text, pages with bookmarks, a file that appears whole or not at all.

Lengths are PDF points (1/72 inch); x runs from the left edge of the page, y from the top edge down to the baseline.
Text is data: there is no markup. Lines are broken in `exports.line_breaking`.
Source: ISO 32000-1 (PDF). The fonts are Noto Sans JP, SIL Open Font License 1.1 (fonts/OFL.txt).
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache, lru_cache
from hashlib import sha256
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self, cast

from exports.reading_back import look_over_pdf
from exports.reportlab_types import (
    Canvas,
    EmbeddedFont,
    Font,
    FontDictionary,
    GlyphTable,
    Page,
    Stream,
    compressed_stream,
    new_canvas,
    register_font,
)
from secretariat.replacing import replacing

MILLIMETRE = 72 / 25.4
A4_WIDTH = 210 * MILLIMETRE
A4_HEIGHT = 297 * MILLIMETRE
LONGEST_BOOKMARK = 100
OFFICE = "補助金事務局"
"""Whose papers these are."""

_BASE_AND_MARK = re.compile(r"[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]")
_NOT_ALONE = {"Cc", "Cf", "Mn", "Mc", "Me"}  # controls, formats and combining marks: placing marks needs a shaping engine


class Face(StrEnum):
    """The typefaces of every paper, by PostScript name, which is also the name of the file."""

    REGULAR = "NotoSansJP-Regular"
    BOLD = "NotoSansJP-Bold"


class UnprintableText(ValueError):  # noqa: N818 - it names what was found, as OfficeUnavailable does
    """A text holds characters that the fonts cannot draw; nothing was written.

    characters: each of them once, in order; text: the text that holds them.
    """

    def __init__(self, characters: str, text: str) -> None:
        super().__init__(" ".join(f"U+{ord(character):04X}" for character in characters))
        self.characters = characters
        self.text = text


class Run(NamedTuple):
    """A piece of text on one line: where it begins, its face and size, and what is added after each character."""

    text: str
    x: float
    y: float
    face: Face
    size: float
    spacing: float = 0.0


class Rule(NamedTuple):
    """A straight line from one point to another, and how thick it is."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float


@cache
def _font(face: Face) -> Font:
    """The font, read once per process."""
    with resources.as_file(resources.files("exports").joinpath("fonts", f"{face}.ttf")) as file:
        return register_font(face.value, str(file))


def typeface(face: Face) -> GlyphTable:
    """The typeface behind a font, for writers that embed it in their own way."""
    return _font(face).face


@cache
def _printable_characters() -> frozenset[str]:
    common = _font(Face.REGULAR).face.charToGlyph.keys() & _font(Face.BOLD).face.charToGlyph.keys()
    return frozenset(chr(code) for code in common if unicodedata.category(chr(code)) not in _NOT_ALONE)


def _composed(text: str) -> str:
    # NFC of the whole text would also replace compatibility ideographs, and so spell persons' names differently
    return text if text.isascii() else _BASE_AND_MARK.sub(lambda pair: unicodedata.normalize("NFC", pair[0]), text)


def missing_glyphs(text: str) -> str:
    """The characters of a text that cannot be printed, each once, in order; empty when all can. A line break is no character."""
    missing = set(_composed(text)) - _printable_characters() - {"\n"}
    if missing:  # a mark whose letter can be printed without it, and not with it
        missing |= {pair[1] for pair in _BASE_AND_MARK.findall(text) if not _printable_characters().issuperset(_composed(pair))}
    return "".join(character for character in dict.fromkeys(text) if character in missing)


def printable(text: str) -> str:
    """The text as it is to be measured and drawn, letter and mark made one (macOS writes が as two). Raises UnprintableText."""
    if _printable_characters().issuperset(text):
        return text
    missing = missing_glyphs(text)
    if missing:
        raise UnprintableText(missing, text)
    return _composed(text)


def width_of(text: str, face: Face, size: float) -> float:
    """The width in points of a text on one line."""
    return _font(face).stringWidth(text, size)


class Link(NamedTuple):
    """A place on a page that leads to the page with an anchor: left, upper, right and lower edge."""

    left: float
    upper: float
    right: float
    lower: float
    anchor: str


class Document:
    """A PDF file under way. A context manager: on leaving the file is written; without a page, or on an error, nothing is.

    The same pages give the same bytes: `created`, an aware time, is the only time in the file.
    Raises UnprintableText for what did not pass `printable`, OSError when the file cannot be written.
    """

    def __init__(self, path: Path, *, title: str, subject: str, author: str, created: datetime) -> None:
        zone = created.strftime("%z")
        if not zone:
            raise ValueError("created: a time without its zone")
        stamp = f"D:{created:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"
        self.page_count = 0
        self._path = path
        self._labels: list[str] = []
        self._has_sections = False
        self._canvas = new_canvas(_font(Face.REGULAR).fontName)
        self._showing = lru_cache(maxsize=4096)(self._show)  # letters of one kind share most of their lines
        self._canvas.setDateFormatter(lambda *_: stamp)
        self._canvas.setTitle(title)
        self._canvas.setSubject(subject)
        self._canvas.setAuthor(author)
        self._canvas.setCreator(author)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is None and self.page_count:
            _embed_fonts(self._canvas)
            for place, label in enumerate(self._labels):
                self._canvas.addPageLabel(place, prefix=label)
            content = self._canvas.getpdfdata()
            digest = sha256(content).digest()
            with replacing(self._path, lambda path: look_over_pdf(path, len(content), digest, self.page_count)) as file:
                file.write(content)

    def add_page(
        self,
        runs: Iterable[Run],
        *,
        label: str,
        bookmark: str = "",
        bookmarks: Iterable[str] = (),
        section: str = "",
        anchor: str = "",
        width: float = A4_WIDTH,
        height: float = A4_HEIGHT,
        rules: Iterable[Rule] = (),
        links: Iterable[Link] = (),
        ground: str = "",
    ) -> None:
        """One finished page; `label` names it in the list of pages, `bookmark` enters it in the outline.

        `bookmarks`: several entries of the outline for what begins on the page. `section`: an entry above that of the page begins here,
        and holds those that follow. `anchor`: what links lead here by. `ground`: operators of what is drawn below all else, as
        `exports.picture` gives them.
        """
        for left, upper, right, lower, wanted in links:
            self._canvas.linkAbsolute("", wanted, (left, height - lower, right, height - upper))
        if anchor:
            self._canvas.bookmarkPage(anchor)
        if section:
            self._has_sections = True
            self._enter(section, f"section-{self.page_count}", closed=True)
        for place, title in enumerate(bookmarks):
            self._enter(title, f"page-{self.page_count}-{place}", level=int(self._has_sections))
        operators = [ground] if ground else []
        operators += [f"{thick:.2f} w {x1:.2f} {height - y1:.2f} m {x2:.2f} {height - y2:.2f} l S" for x1, y1, x2, y2, thick in rules]
        operators.append("BT")
        for text, x, y, face, size, spacing in runs:
            operators.append(f"1 0 0 1 {x:.2f} {height - y:.2f} Tm {spacing:.3f} Tc {self._showing(text, face, size)}")
        operators.append("ET")
        self._finish_page("\n".join(operators), label, bookmark, width, height)

    def _finish_page(self, operators: str, label: str, bookmark: str, width: float, height: float) -> Page:
        canvas = self._canvas
        canvas.setPageSize((width, height))
        if bookmark:
            self._enter(bookmark, f"page-{self.page_count}", level=int(self._has_sections))
        self._labels.append(label)
        canvas.showPage()
        self.page_count += 1
        page = cast(Page, canvas._doc.idToObject[f"Page{self.page_count}"])
        # reportlab would keep the text of every page uncompressed until the end
        page.stream, page.Contents = None, compressed_stream(operators.encode("ascii"))
        return page

    def announce(self, title: str, anchor: str) -> None:
        """An entry of the outline for a page that is to come with this anchor."""
        self._canvas.addOutlineEntry(title, anchor)

    def move_to_front(self, count: int) -> None:
        """Makes the last `count` pages the first: what tells of the others can only be drawn after them."""
        pages = self._canvas._doc.Pages.pages
        pages[:] = [*pages[-count:], *pages[:-count]]
        self._labels = [*self._labels[-count:], *self._labels[:-count]]

    def _enter(self, title: str, key: str, level: int = 0, *, closed: bool = False) -> None:
        shown = title if len(title) <= LONGEST_BOOKMARK else title[: LONGEST_BOOKMARK - 1] + "…"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(shown, key, level, closed)

    def _show(self, text: str, face: Face, size: float) -> str:
        """The operators that show a text: the embedded fonts of its characters and their codes there. Raises UnprintableText."""
        if not _printable_characters().issuperset(text):
            raise UnprintableText(missing_glyphs(text) or "\n", text)
        font, objects = _font(face), self._canvas._doc
        return " ".join(
            f"{font.getSubsetInternalName(subset, objects)} {size:g} Tf <{codes.hex()}> Tj"
            for subset, codes in font.splitString(text, objects)
        )


def _embed_fonts(canvas: Canvas) -> None:
    """Puts the used parts of the fonts into the file, with maps to Unicode of our own.

    reportlab would do so itself on saving, but its maps give characters beyond U+FFFF five hexadecimal digits instead
    of UTF-16BE (ISO 32000-1, 9.10.3): 𠮷 would be drawn, and lost on searching and copying.
    """
    objects = canvas._doc
    fonts = cast(FontDictionary, objects.idToObject["BasicFonts"])
    for font in objects.delayedFonts:
        subsets = font.state[objects].subsets
        font.addObjects(objects)
        prefix = objects.fontMapping[font.fontName].removeprefix("/")
        for number, subset in enumerate(subsets):
            embedded: EmbeddedFont = fonts.dict[f"{prefix}+{number}"]
            cast(Stream, objects.idToObject[embedded.ToUnicode.name]).content = _unicode_map(subset)
    objects.delayedFonts.clear()


def _unicode_map(code_points: Sequence[int]) -> str:
    """The ToUnicode map of a font of at most 256 characters: position to UTF-16BE, in blocks of at most 100 (Adobe note 5014)."""
    entries = [f"<{place:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for place, code in enumerate(code_points) if code]
    blocks = [entries[start : start + 100] for start in range(0, len(entries), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
