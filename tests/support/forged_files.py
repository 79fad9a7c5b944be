"""Files that are not what a provider should send, as bytes, each with the refusal that is right: forged, damaged, or of another kind."""

import io
import random
import zipfile
from collections.abc import Callable, Mapping

import openpyxl

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def parts(sheet: str) -> dict[str, str | bytes]:
    """The parts of a workbook with one sheet, whose `sheetData` holds the XML given."""
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        '<sheets><sheet name="申請" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>',
    }


def packed(entries: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def workbook(sheet: str = '<row r="1"><c r="A1"><v>1</v></c></row>', **more: str | bytes) -> bytes:
    return packed({**parts(sheet), **{name.replace("__", "/").replace("_dot_", "."): content for name, content in more.items()}})


def saved_by_openpyxl() -> bytes:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["申請番号", "店舗名"])
    book.worksheets[0].append(["0012", "髙﨑書房"])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def with_duplicate_entry() -> bytes:
    # zipfile warns of the same name, so one is renamed in the bytes
    return packed({**parts(""), "xl/worksheets/sheet2.xml": ""}).replace(b"sheet2.xml", b"sheet1.xml")


def encrypted_zip() -> bytes:
    content = bytearray(workbook())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def compound_file(stream: str) -> bytes:
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    return header + "Root Entry".encode("utf-16-le").ljust(128, b"\0") + stream.encode("utf-16-le").ljust(128, b"\0")


def with_broken_data() -> bytes:
    content = bytearray(saved_by_openpyxl())
    content[100:140] = random.Random(7).randbytes(40)
    return bytes(content)


def cell(reference: str, row: int = 1) -> bytes:
    return workbook(f'<row r="{row}"><c r="A1"><v>1</v></c><c r="{reference}"><v>1</v></c></row>')


FORGED: tuple[tuple[str, Callable[[], bytes], str], ...] = (
    ("nothing at all", bytes, "reader.empty"),
    ("password-protected workbook", lambda: compound_file("EncryptedPackage"), "reader.encrypted"),
    ("encrypted zip entry", encrypted_zip, "reader.encrypted"),
    ("old Excel workbook", lambda: compound_file("Workbook"), "reader.old_excel"),
    ("Excel 5.0 workbook", lambda: compound_file("Book"), "reader.old_excel"),
    ("old Word document", lambda: compound_file("WordDocument"), "reader.other_office"),
    ("binary workbook", lambda: packed({"[Content_Types].xml": "", "xl/workbook.bin": b"\x83\x01"}), "reader.binary_workbook"),
    ("macros", lambda: workbook(xl__vbaProject_dot_bin=b"\xd0\xcf"), "reader.macros"),
    (
        "OpenDocument spreadsheet",
        lambda: packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""}),
        "reader.open_document",
    ),
    ("OpenDocument text", lambda: packed({"mimetype": "application/vnd.oasis.opendocument.text"}), "reader.other_archive"),
    ("Word document", lambda: packed({"word/document.xml": "<w/>"}), "reader.word"),
    ("archive with a CSV in it", lambda: packed({"申請.csv": "a,b"}), "reader.other_archive"),
    ("archive without entries", lambda: packed({}), "reader.other_archive"),
    ("web page", lambda: b"\xef\xbb\xbf\r\n<HTML><table><tr><td>1</td></tr></table>", "reader.html"),
    ("XHTML page", lambda: b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', "reader.html"),
    ("bare HTML table", lambda: b"<table border=1><tr><td>1", "reader.html"),
    (
        "XML Spreadsheet 2003",
        lambda: b'<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        "reader.xml_spreadsheet",
    ),
    ("other XML", lambda: b'<?xml version="1.0"?><stores/>', "reader.xml"),
    ("PDF", lambda: b"%PDF-1.7\n", "reader.pdf"),
    ("screenshot", lambda: b"\x89PNG\r\n\x1a\n\0\0", "reader.image"),
    ("photograph", lambda: b"\xff\xd8\xff\xe0\0\x10JFIF", "reader.image"),
    ("UTF-16 text", lambda: "申請番号\t店舗名\r\n".encode("utf-16"), "reader.utf_16"),
    ("UTF-16 text, big-endian", lambda: b"\xfe\xff" + "申請番号".encode("utf-16-be"), "reader.utf_16"),
    ("UTF-16 text without a mark", lambda: "no,name\n1,a\n".encode("utf-16-le"), "reader.not_text"),
    ("NUL in a text", lambda: b"a,b\n1,\x00\n", "reader.not_text"),
    ("mixed encodings", lambda: "店舗名\n".encode() + "髙﨑\n".encode("cp932") + b"\x81\n", "reader.encoding"),
    ("cut-off zip", lambda: saved_by_openpyxl()[:-30], "reader.damaged"),
    ("zip signature and no more", lambda: b"PK\x03\x04", "reader.damaged"),
    ("damaged data in the zip", with_broken_data, "reader.damaged"),
    ("UTF-16 part", lambda: workbook(xl__styles_dot_xml="<styleSheet/>".encode("utf-16")), "reader.damaged"),
    ("two entries of one name", with_duplicate_entry, "reader.duplicate_entry"),
    ("two entries that differ by case", lambda: workbook(xl__Worksheets__Sheet1_dot_xml="<a/>"), "reader.duplicate_entry"),
    ("entry above the root", lambda: packed({**parts(""), "../evil.xml": ""}), "reader.unsafe_name"),
    ("absolute entry", lambda: packed({**parts(""), "/etc/passwd": ""}), "reader.unsafe_name"),
    ("backslash in an entry", lambda: packed({**parts(""), "xl\\sheet.xml": ""}), "reader.unsafe_name"),
    ("document type", lambda: workbook(xl__styles_dot_xml='<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "reader.doctype"),
    ("one part that inflates 1,000 times", lambda: workbook(xl__media__a_dot_png=bytes(20_000_000)), "reader.inflates"),
    ("cell at the far corner", lambda: cell("XFD1048576"), "reader.too_many_rows"),
    ("cell in a far column", lambda: cell("ZZ1"), "reader.too_many_columns"),
    ("column of eleven letters", lambda: cell("AAAAAAAAAAA1"), "reader.too_many_columns"),
    ("row of thirty digits", lambda: cell("A" + "9" * 30), "reader.too_many_rows"),
    ("far row element", lambda: cell("B1", row=999_999), "reader.too_many_rows"),
    ("far cell in small letters", lambda: cell("xfd1"), "reader.too_many_columns"),
    ("far cell in single quotes", lambda: workbook("<row><c s='0'r\n=\t'XFD1'><v>1</v></c></row>"), "reader.too_many_columns"),
    ("far cell in a prefixed name", lambda: workbook('<x:row xmlns:x="m"><x:c r="XFD1"/></x:row>'), "reader.too_many_columns"),
    ("rectangle too large", lambda: cell("GR90000"), "reader.too_many_cells"),
    ("cell without a position", lambda: workbook('<row r="1"><c><v>1</v></c></row>'), "reader.cell_without_position"),
    ("prefixed cell without a position", lambda: workbook('<row r="1"><x:c s="1"><v>1</v></x:c></row>'), "reader.cell_without_position"),
    ("position hidden behind >", lambda: workbook('<row r="1"><c s=">" r="XFD1"><v>1</v></c></row>'), "reader.cell_without_position"),
)
