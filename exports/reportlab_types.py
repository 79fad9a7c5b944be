"""What the page kit uses of reportlab, with types: reportlab ships none, and the published stubs leave most of it untyped."""
# ruff: noqa: N802, N803, N815, D102 - the names are reportlab's

import zlib
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from io import BytesIO
from typing import Protocol


class GlyphTable(Protocol):
    """The typeface behind a font: code point to glyph; heights, box and advance widths in thousandths of the size."""

    charToGlyph: Mapping[int, int]
    ascent: float
    descent: float
    capHeight: float
    stemV: float
    bbox: Sequence[float]

    def getCharWidth(self, code: int) -> float: ...
    def makeSubset(self, subset: Sequence[int]) -> bytes: ...


class SubsetState(Protocol):
    """How one file splits a font: lists of at most 256 code points, each list one embedded font."""

    subsets: list[list[int]]


class Font(Protocol):
    """`reportlab.pdfbase.ttfonts.TTFont`."""

    fontName: str
    face: GlyphTable
    state: Mapping["PdfObjects", SubsetState]

    def stringWidth(self, text: str, size: float) -> float: ...
    def splitString(self, text: str, doc: "PdfObjects") -> list[tuple[int, bytes]]: ...
    def getSubsetInternalName(self, subset: int, doc: "PdfObjects") -> str: ...
    def addObjects(self, doc: "PdfObjects") -> None: ...


class Stream(Protocol):
    """A stream, compressed when the file is put together."""

    content: str


class Page(Protocol):
    """One page: what draws it, as reportlab keeps it (`stream`) and as it stands in the file, and its boxes for the press."""

    stream: str | None
    Contents: object
    BleedBox: object
    TrimBox: object


class Reference(Protocol):
    """Points to an object of the file by its internal name."""

    name: str


class EmbeddedFont(Protocol):
    """The dictionary of one embedded font."""

    ToUnicode: Reference


class FontDictionary(Protocol):
    """The fonts that every page may use, by internal name."""

    dict: Mapping[str, EmbeddedFont]


class Catalog(Protocol):
    """The catalog of a file; `__NoDefault__`: which of its entries are written if they are there."""

    OutputIntents: object
    __NoDefault__: list[str]


class Pages(Protocol):
    """The pages of a file in their order."""

    pages: list[object]


class PdfObjects(Protocol):
    """`reportlab.pdfbase.pdfdoc.PDFDocument`: the objects of a file under way."""

    Catalog: Catalog
    Pages: Pages
    delayedFonts: list[Font]
    fontMapping: Mapping[str, str]
    idToObject: Mapping[str, object]

    def addForm(self, name: str, form: object) -> object: ...
    def getXObjectName(self, name: str) -> str: ...


class Canvas(Protocol):
    """`reportlab.pdfgen.canvas.Canvas`."""

    _doc: PdfObjects

    def setDateFormatter(self, dateFormatter: Callable[..., str]) -> None: ...
    def setTitle(self, title: str) -> None: ...
    def setSubject(self, subject: str) -> None: ...
    def setAuthor(self, author: str) -> None: ...
    def setCreator(self, creator: str) -> None: ...
    def setKeywords(self, keywords: str) -> None: ...
    def setViewerPreference(self, pref: str, value: str) -> None: ...
    def setPageSize(self, size: tuple[float, float]) -> None: ...
    def bookmarkPage(self, key: str) -> object: ...
    def addOutlineEntry(self, title: str, key: str, level: int = 0, closed: bool | None = None) -> None: ...
    def linkAbsolute(self, contents: str, destinationname: str, Rect: tuple[float, float, float, float]) -> object: ...
    def doForm(self, name: str) -> None: ...
    def addPageLabel(self, pageNum: int, *, prefix: str) -> None: ...
    def showPage(self) -> None: ...
    def getpdfdata(self) -> bytes: ...


def new_canvas(font_name: str) -> Canvas:
    """An empty file whose pages begin in this font (of the standard fonts, which are not embedded, none is named in it)."""
    canvas: Canvas = import_module("reportlab.pdfgen.canvas").Canvas(
        BytesIO(), invariant=1, pageCompression=1, initialFontName=font_name, lang="ja-JP", pdfVersion=(1, 7)
    )
    return canvas


def register_font(name: str, file: str) -> Font:
    """Reads a TrueType font and makes it known to reportlab under this name."""
    font: Font = import_module("reportlab.pdfbase.ttfonts").TTFont(name, file)
    import_module("reportlab.pdfbase.pdfmetrics").registerFont(font)
    return font


def compressed_stream(content: bytes) -> object:
    """A stream for a file, compressed at once."""
    module = import_module("reportlab.pdfbase.pdfdoc")
    dictionary = module.PDFDictionary({"Filter": module.PDFName("FlateDecode")})
    stream: object = module.PDFStream(dictionary, zlib.compress(content))
    return stream


def page_box(left: float, lower: float, right: float, upper: float) -> object:
    """A box of a page; points from the lower left corner."""
    box: object = import_module("reportlab.pdfbase.pdfdoc").PDFArray([round(place, 3) for place in (left, lower, right, upper)])
    return box


def new_picture(width: int, height: int, cmyk: bytes) -> object:
    """A picture in CMYK, rows from the top, on the unit square."""
    module = import_module("reportlab.pdfbase.pdfdoc")
    picture: object = module.PDFStream(
        module.PDFDictionary(
            {
                "Type": module.PDFName("XObject"),
                "Subtype": module.PDFName("Image"),
                "Width": width,
                "Height": height,
                "ColorSpace": module.PDFName("DeviceCMYK"),
                "BitsPerComponent": 8,
                "Filter": module.PDFName("FlateDecode"),
            }
        ),
        zlib.compress(cmyk),
    )
    return picture


def new_unit_form(width: float, height: float, content: bytes) -> object:
    """A drawing of that width and height, on the unit square as a picture is."""
    module = import_module("reportlab.pdfbase.pdfdoc")
    form = module.PDFFormXObject(0, 0, width, height)
    form.Matrix = module.PDFArray([1 / width, 0, 0, 1 / height, 0, 0])
    form.Contents = compressed_stream(content)
    drawn: object = form
    return drawn


def set_output_intent(canvas: Canvas, identifier: str, name: str, registry: str) -> None:
    """For which printing the colours of a file are meant (ISO 32000-1, 14.11.5), by a name of a registry; ASCII."""
    module, catalog = import_module("reportlab.pdfbase.pdfdoc"), canvas._doc.Catalog
    texts = {"OutputConditionIdentifier": identifier, "OutputCondition": name, "Info": name, "RegistryName": registry}
    intent = {key: module.PDFString(text) for key, text in texts.items()}
    catalog.OutputIntents = module.PDFArray(
        [module.PDFDictionary({"Type": module.PDFName("OutputIntent"), "S": module.PDFName("GTS_PDFX"), **intent})]
    )
    # reportlab writes only entries that it knows
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]


def new_form(left: float, lower: float, right: float, upper: float, content: bytes) -> object:
    """A drawing that many pages show; the corners are those of what is seen of it."""
    form = import_module("reportlab.pdfbase.pdfdoc").PDFFormXObject(left, lower, right, upper)
    form.Contents = compressed_stream(content)
    drawn: object = form
    return drawn
