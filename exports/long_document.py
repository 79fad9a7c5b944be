"""PDF files of any number of pages: each finished page goes straight to the file, only offsets and the characters used are kept.

`exports.document` keeps every page until the end, as reportlab does; that serves letters and not a list of 23,000 pages. Fonts, maps to
Unicode and the outline follow the pages. Text is written as 16-bit codes of one font for each face (ISO 32000-1, 9.7), so that a line of
text is one operator, whatever characters it holds. Lengths are points; y runs upward from the lower edge, as in the operators.
"""

import hashlib
import zlib
from array import array
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

from exports.document import A4_HEIGHT, A4_WIDTH, LONGEST_BOOKMARK, Face, typeface
from exports.reading_back import look_over_pdf
from secretariat.replacing import replacing

FONTS: Final[Mapping[Face, str]] = {Face.REGULAR: "F1", Face.BOLD: "F2"}
"""Their names in operators."""
_PAGES_TOGETHER: Final = 64  # in one node of the tree of pages
_CATALOG, _INFORMATION, _TREE, _RESOURCES = 1, 2, 3, 4
_OFFSETS_AT_ONCE: Final = 1000
_MOST_IN_A_BLOCK: Final = 100  # entries (Adobe technical note 5014)
_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TAG_LENGTH: Final = 6


class _Codes(dict[str, str]):
    """The codes of one face's characters as four hexadecimal digits, given out in the order of their first use, from 1."""

    def __missing__(self, character: str) -> str:
        code = self[character] = f"{len(self) + 1:04x}"
        return code


@dataclass(slots=True)
class _Entry:
    """An entry of the outline: its object, title, place, and those below it."""

    number: int
    title: str
    page: int
    y: float
    below: "list[_Entry]" = field(default_factory=list)


class LongDocument:
    """A PDF file under way, with pages of one size (A4 upright). A context manager: on leaving it is complete; on an error nothing is left.

    The same pages give the same bytes: `created`, an aware time, is the only time in the file. At least one page is needed.
    Raises OSError when the file cannot be written; what stood at `path` then stays as it was.
    """

    def __init__(self, path: Path, *, title: str, subject: str, author: str, created: datetime) -> None:
        zone = created.strftime("%z")
        if not zone:
            raise ValueError("created: a time without its zone")
        self.page_count = 0
        self._path = path
        self._told = {"Title": title, "Subject": subject, "Author": author, "Creator": author}
        self._stamp = f"D:{created:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"
        self._leaving = ExitStack()
        self._file: IO[bytes]
        self._position = 0
        self._digest = hashlib.sha256()
        self._offsets = array("Q", [0] * _RESOURCES)
        self._leaves: list[int] = []
        self._leaf_pages: list[int] = []
        self._pages = array("Q")
        self._codes = {face: _Codes() for face in Face}
        self._forms: dict[str, int] = {}
        self._outline: list[_Entry] = []

    def __enter__(self) -> Self:
        self._file = self._leaving.enter_context(replacing(self._path, self._look_over))
        self._write(_HEADER)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is not None:
            self._leaving.__exit__(kind, error, trace)
            return
        with self._leaving:
            self._finish()

    def codes(self, text: str, face: Face) -> str:
        """What `Tj` shows for a text: its codes in hexadecimal digits, without the angle brackets. The text has to be printable."""
        return "".join(map(self._codes[face].__getitem__, text))

    def add_form(self, operators: str) -> str:
        """A drawing that pages show by `/NAME Do`, on the whole page; gives the name."""
        name = f"X{len(self._forms) + 1}"
        box = f"/Type /XObject /Subtype /Form /BBox [0 0 {A4_WIDTH:.2f} {A4_HEIGHT:.2f}] /Resources {_RESOURCES} 0 R"
        self._forms[name] = self._stream(operators.encode("ascii"), box)
        return name

    def add_page(self, operators: str) -> None:
        """One finished page. Entries for it are made before."""
        if len(self._leaf_pages) == _PAGES_TOGETHER:
            self._close_leaf()
        if not self._leaf_pages:
            self._leaves.append(self._reserve())
        content = self._stream(operators.encode("ascii"))
        page = self._object(f"<</Type /Page /Parent {self._leaves[-1]} 0 R /Contents {content} 0 R>>")
        self._leaf_pages.append(page)
        self._pages.append(page)
        self.page_count += 1

    def enter(self, titles: Sequence[str], level: int, y: float) -> None:
        """Entries of the outline for the page that is added next: the first one `level` deep (from 0), each further one below it."""
        for depth, title in enumerate(titles, start=level):
            entries = self._outline
            for _ in range(depth):
                entries = entries[-1].below
            shown = title if len(title) <= LONGEST_BOOKMARK else title[: LONGEST_BOOKMARK - 1] + "…"
            entries.append(_Entry(self._reserve(), shown, self.page_count, y))

    def _finish(self) -> None:
        self._close_leaf()
        kids = " ".join(f"{leaf} 0 R" for leaf in self._leaves)
        box = f"/MediaBox [0 0 {A4_WIDTH:.2f} {A4_HEIGHT:.2f}] /Resources {_RESOURCES} 0 R"
        self._object(f"<</Type /Pages /Count {self.page_count} {box} /Kids [{kids}]>>", _TREE)
        fonts = " ".join(f"/{FONTS[face]} {self._font(face)} 0 R" for face in Face if self._codes[face])
        forms = " ".join(f"/{name} {number} 0 R" for name, number in self._forms.items())
        self._object(f"<</Font <<{fonts}>> /XObject <<{forms}>>>>", _RESOURCES)
        outline = self._write_outline()
        told = " ".join(f"/{key} {_text(value)}" for key, value in self._told.items())
        self._object(f"<<{told} /CreationDate ({self._stamp}) /ModDate ({self._stamp})>>", _INFORMATION)
        labels = "/PageLabels <</Nums [0 <</S /D>>]>>"
        view = "/Lang (ja-JP) /ViewerPreferences <</DisplayDocTitle true>>"
        self._object(f"<</Type /Catalog /Pages {_TREE} 0 R {labels} {view}{outline}>>", _CATALOG)
        self._write_table()

    def _close_leaf(self) -> None:
        kids = " ".join(f"{page} 0 R" for page in self._leaf_pages)
        self._object(f"<</Type /Pages /Parent {_TREE} 0 R /Count {len(self._leaf_pages)} /Kids [{kids}]>>", self._leaves[-1])
        self._leaf_pages = []

    def _font(self, face: Face) -> int:
        """The part of the face that was used, as a font of 16-bit codes; gives its object."""
        characters = [ord(character) for character in self._codes[face]]
        glyphs = typeface(face)
        # the part's glyphs stand in the order in which their characters come, and two characters may share one
        places: dict[int, int] = {}
        for character in characters:
            places.setdefault(glyphs.charToGlyph[character], len(places) + 1)
        to_glyphs = b"".join(places[glyphs.charToGlyph[character]].to_bytes(2, "big") for character in characters)
        part = glyphs.makeSubset(characters)
        tag = hashlib.sha256(part).hexdigest()[:_TAG_LENGTH].translate(str.maketrans("0123456789abcdef", "ABCDEFGHIJKLMNOP"))
        name = f"{tag}+{face}"
        file = self._stream(part, f"/Length1 {len(part)}")
        box = " ".join(f"{edge:g}" for edge in glyphs.bbox)
        heights = f"/Ascent {glyphs.ascent:g} /Descent {glyphs.descent:g} /CapHeight {glyphs.capHeight:g} /StemV {glyphs.stemV:g}"
        descriptor = self._object(
            f"<</Type /FontDescriptor /FontName /{name} /Flags 4 /ItalicAngle 0 /FontBBox [{box}] {heights} /FontFile2 {file} 0 R>>"
        )
        widths = " ".join(f"{glyphs.getCharWidth(character):g}" for character in characters)
        of_codes = f"/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 1000 /W [1 [{widths}]]"
        to_glyph = self._stream(b"\0\0" + to_glyphs)
        font = self._object(
            f"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} {of_codes} "
            f"/CIDToGIDMap {to_glyph} 0 R /FontDescriptor {descriptor} 0 R>>"
        )
        to_unicode = self._stream(_unicode_map(self._codes[face]).encode("ascii"))
        composed = f"/BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{font} 0 R] /ToUnicode {to_unicode} 0 R"
        return self._object(f"<</Type /Font /Subtype /Type0 {composed}>>")

    def _write_outline(self) -> str:
        """The outline, opened one level deep; gives what the catalog says of it."""
        if not self._outline:
            return ""
        root = self._reserve()
        self._write_entries(self._outline, root, opened=True)
        ends = f"/First {self._outline[0].number} 0 R /Last {self._outline[-1].number} 0 R"
        shown = sum(1 + len(entry.below) for entry in self._outline)
        self._object(f"<</Type /Outlines {ends} /Count {shown}>>", root)
        return f" /PageMode /UseOutlines /Outlines {root} 0 R"

    def _write_entries(self, entries: Sequence[_Entry], parent: int, *, opened: bool) -> None:
        for place, entry in enumerate(entries):
            parts = [f"/Title {_text(entry.title)} /Parent {parent} 0 R /Dest [{self._pages[entry.page]} 0 R /XYZ null {entry.y:.2f} null]"]
            if place:
                parts.append(f"/Prev {entries[place - 1].number} 0 R")
            if place + 1 < len(entries):
                parts.append(f"/Next {entries[place + 1].number} 0 R")
            if entry.below:
                ends = f"/First {entry.below[0].number} 0 R /Last {entry.below[-1].number} 0 R"
                parts.append(f"{ends} /Count {len(entry.below) if opened else -len(entry.below)}")
            self._object(f"<<{' '.join(parts)}>>", entry.number)
            self._write_entries(entry.below, entry.number, opened=False)

    def _write_table(self) -> None:
        """Where every object begins (ISO 32000-1, 7.5.4), and the trailer; the identifier follows from the content."""
        start, identifier = self._position, self._digest.hexdigest()[:32]
        self._write(f"xref\n0 {len(self._offsets) + 1}\n0000000000 65535 f \n".encode())
        for first in range(0, len(self._offsets), _OFFSETS_AT_ONCE):
            self._write("".join(f"{offset:010d} 00000 n \n" for offset in self._offsets[first : first + _OFFSETS_AT_ONCE]).encode())
        ends = f"/Root {_CATALOG} 0 R /Info {_INFORMATION} 0 R /ID [<{identifier}> <{identifier}>]"
        self._write(f"trailer\n<</Size {len(self._offsets) + 1} {ends}>>\nstartxref\n{start}\n%%EOF\n".encode())

    def _reserve(self) -> int:
        """The number of an object that is written later."""
        self._offsets.append(0)
        return len(self._offsets)

    def _object(self, content: str, number: int = 0) -> int:
        """Writes an object, under the next number unless one was reserved for it; gives the number."""
        return self._put(content.encode("ascii"), number)

    def _stream(self, content: bytes, more: str = "") -> int:
        packed = zlib.compress(content)
        head = f"<</Filter /FlateDecode /Length {len(packed)} {more}>>\nstream\n".encode("ascii")
        return self._put(b"%b%b\nendstream" % (head, packed), 0)

    def _put(self, content: bytes, number: int) -> int:
        number = number or self._reserve()
        self._offsets[number - 1] = self._position
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        return number

    def _write(self, content: bytes) -> None:
        self._file.write(content)
        self._digest.update(content)
        self._position += len(content)

    def _look_over(self, path: Path) -> None:
        look_over_pdf(path, self._position, self._digest.digest(), self.page_count)


def _text(text: str) -> str:
    """A text of the outline or the information: UTF-16BE with its mark, in hexadecimal digits."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def _unicode_map(codes: Mapping[str, str]) -> str:
    """From the codes of a face to Unicode, in UTF-16BE."""
    entries = [f"<{code}> <{character.encode('utf-16-be').hex()}>" for character, code in codes.items()]
    blocks = [entries[start : start + _MOST_IN_A_BLOCK] for start in range(0, len(entries), _MOST_IN_A_BLOCK)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
