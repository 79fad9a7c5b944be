"""Logos on posters and desk mats: outlines or dots, in CMYK only, at their own ratio, above the service's name."""

import io
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from typing import Final, cast

from PIL import Image, ImageDraw
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, StreamObject

from exports.document import MILLIMETRE
from exports.kits.artwork import Design
from exports.kits.print_run import Order, Printed, write_print_files
from exports.kits.sheet import Sheet
from models.vocabulary_providers import ServiceKind
from secretariat.evidence.kinds import MediaType
from secretariat.kits.logos.deciding import Logo
from tests.support.pdf_pictures import picture_of

CREATED: Final = datetime(2020, 2, 18, 9, 30, tzinfo=timezone(timedelta(hours=9)))
COPIES: Final = ((Printed.POSTER, Design.STANDARD, 5), (Printed.MAT, Design.SCENIC, 2))
COLOURS: Final = {b"g", b"G", b"rg", b"RG", b"cs", b"CS", b"sc", b"SC", b"scn", b"SCN", b"sh"}
SVG: Final = """<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><title>x</title>
<g transform="translate(10 10)"><rect width="80" height="80" rx="16" fill="#0a58ca"/>
<path d="M20 40 a20 20 0 0 1 40 0 q0 20 -20 30 z" fill="#fff"/></g>
<circle cx="150" cy="50" r="38" fill="none" stroke="#d6336c" stroke-width="12"/></svg>"""


def dotted(width: int, height: int) -> bytes:
    """A PNG with a transparent ground: a red oval with a green bar."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((0, 0, width - 1, height - 1), fill=(220, 0, 0, 255))
    pen.rectangle((width // 4, height // 3, width * 3 // 4, height * 2 // 3), fill=(0, 140, 60, 255))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def logo(content: bytes, kind: MediaType) -> Logo:
    return Logo(sha256(content).hexdigest(), kind, content)


OUTLINES: Final = logo(SVG.encode(), MediaType.SVG)
DOTS: Final = logo(dotted(600, 300), MediaType.PNG)
SHEET: Final = Sheet(
    number="K-0001234-X",
    store="髙﨑𠮷商店 本店",
    programme="見本ポイント還元事業",
    return_rate=5,
    begins_on=date(2020, 3, 1),
    ends_on=date(2020, 6, 30),
    services=((ServiceKind.CREDIT_CARD, ("みほんカード", "髙﨑𠮷カード")), (ServiceKind.QR_CODE, ("みほん ペイ",))),
    logos=(("みほんカード", OUTLINES), ("みほん ペイ", DOTS)),
)


def written(folder: Path, *sheets: Sheet) -> tuple[PdfReader, PdfReader]:
    run = write_print_files([Order(sheet, date(2020, 2, 28), COPIES) for sheet in sheets], folder, stores_per_file=9, created=CREATED)
    poster, mat = (PdfReader(path) for path in run.files[:2])
    return poster, mat


def forms(reader: PdfReader, page: int = 0) -> dict[str, StreamObject]:
    resources = cast(DictionaryObject, reader.pages[page]["/Resources"])
    return {name: cast(StreamObject, form.get_object()) for name, form in cast(DictionaryObject, resources["/XObject"]).items()}


def test_a_logo_of_outlines_and_one_of_dots_are_drawn_in_cmyk_and_stand_in_the_file_once(tmp_path: Path) -> None:
    for reader in written(tmp_path, SHEET, replace(SHEET, number="K-0001235-X")):
        drawn = {name: form for name, form in forms(reader).items() if "logo" in name}
        picture = drawn.pop(next(name for name in drawn if DOTS.digest in name))
        (outlines,) = drawn.values()
        assert [str(picture[key]) for key in ("/Subtype", "/ColorSpace", "/Width", "/Height")] == ["/Image", "/DeviceCMYK", "600", "300"]
        dots = picture.get_data()
        assert [tuple(dots[4 * place : 4 * place + 4]) for place in (0, 300 + 150 * 600, 300 + 20 * 600)] == [
            (0, 0, 0, 0),  # what is transparent is white
            (140, 0, 80, 115),
            (0, 220, 220, 35),
        ]
        operators = {operator for _, operator in ContentStream(outlines, reader).operations}
        assert {b"k", b"K", b"f", b"S", b"c"} <= operators
        assert not operators & COLOURS
        assert forms(reader, 1).keys() == forms(reader).keys()
        streams = [stream for stream in reader.resolved_objects.values() if isinstance(stream, StreamObject)]
        assert sum(stream.get("/Subtype") == "/Image" for stream in streams) == 1
        text = "".join(reader.pages[0].extract_text().split())
        assert all(name in text for name in ("みほんカード", "みほんペイ", "髙﨑𠮷カード"))


def places(reader: PdfReader, digest: str) -> tuple[float, float]:
    """How wide and high a logo stands on the first page, in millimetres."""
    scale, operands = 1.0, ContentStream(reader.pages[0].get_contents(), reader).operations
    for place, (given, operator) in enumerate(operands):
        if operator == b"Do" and digest in str(given[0]):
            wide, _, _, high, *_ = operands[place - 1][0]
            return float(wide) * scale, float(high) * scale
        if operator == b"cm" and float(given[0]) > 1 and float(given[1]) == 0 and float(given[0]) == float(given[3]):
            scale = float(given[0]) / MILLIMETRE
    raise AssertionError(digest)


def test_a_logo_keeps_its_ratio_and_is_never_larger_than_its_dots_allow(tmp_path: Path) -> None:
    for reader in written(
        tmp_path, replace(SHEET, services=((ServiceKind.CREDIT_CARD, ("みほんカード",)), (ServiceKind.QR_CODE, ("みほん ペイ",))))
    ):
        wide, high = places(reader, OUTLINES.digest)
        assert abs(wide / high - 2) < 0.01
        wide, high = places(reader, DOTS.digest)
        assert abs(wide / high - 2) < 0.01
        assert wide <= 600 / 300 * 25.4 + 0.01


def test_a_file_names_the_printing_for_which_its_colours_are_meant(tmp_path: Path) -> None:
    for reader in written(tmp_path, SHEET):
        (intent,) = cast(ArrayObject, cast(DictionaryObject, reader.trailer["/Root"])["/OutputIntents"])
        assert {key: str(intent.get_object()[key]) for key in ("/S", "/OutputConditionIdentifier", "/RegistryName")} == {
            "/S": "/GTS_PDFX",
            "/OutputConditionIdentifier": "JC200103",
            "/RegistryName": "http://www.color.org",
        }


def test_with_logos_the_paper_looks_as_it_should(tmp_path: Path) -> None:
    written(tmp_path, SHEET)
    path = tmp_path / "001-poster-standard.pdf"
    shrunk = picture_of(path, resolution=40)
    colours = [shrunk.getpixel((x, y)) for x in range(0, shrunk.width, 2) for y in range(0, shrunk.height, 2)]
    seen = [colour for colour in colours if isinstance(colour, tuple)]
    assert any(blue > 130 and red < blue - 70 for red, _, blue in seen)  # the rectangle of the outlines
    assert any(green > 90 and red < green - 40 and blue < green for red, green, blue in seen)  # the bar of the dots
