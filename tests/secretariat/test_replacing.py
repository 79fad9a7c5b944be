"""Files get their names when they are whole: everything is written through one door, and what stood there stays until then."""

import ast
import errno
import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from exports.document import A4_HEIGHT, Document, Face, Run
from exports.reading_back import look_over_csv
from secretariat import replacing as door
from secretariat.replacing import NotWholeError, put_in_place, replacing, replacing_together, same_content
from tests.support.rehearsal import OPENED

ROOT: Final = Path(__file__).parents[2]
OLD: Final = b"what stood here before"
NEW: Final = b"new"
OWN_WAYS: Final[Mapping[str, str]] = {
    "secretariat/anchors/writing.py": "appended in place, and read again there",
    "secretariat/backup_file.py": "a backup that has no name yet gets its manifest",
    "secretariat/backup_encryption.py": "beside a backup that has no name yet, or in a private folder",
    "secretariat/failures.py": "the log",
    "secretariat/file_system.py": "an empty private file, for others to fill: a new office, which is founded in place",
    "secretariat/cli/invocation.py": "where nobody reads",
    "secretariat/replacing.py": "the door",
}
"""Modules that open files for writing by themselves."""
_OPENERS: Final = frozenset({"write_bytes", "write_text", "mkstemp", "NamedTemporaryFile", "FileIO"})


def writes_by_itself(node: ast.AST) -> bool:
    """Whether a call opens a file of the disk for writing: path.open("w…"), write_bytes, write_text, os.open to write, and the like."""
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""
    if name in _OPENERS:
        return True
    if name != "open":
        return False
    if isinstance(node.func, ast.Attribute) and ast.unparse(node.func) == "os.open":
        return any(flag in ast.unparse(node) for flag in ("O_CREAT", "O_WRONLY", "O_RDWR"))
    # of a path the mode comes first; the entry of an archive is called with its name first
    place = 0 if isinstance(node.func, ast.Attribute) else 1
    given = [*node.args[place : place + 1], *(one.value for one in node.keywords if one.arg == "mode")]
    return any(isinstance(mode, ast.Constant) and bool(set(str(mode.value)) & set("wax+")) for mode in given)


def test_nothing_is_written_past_the_door() -> None:
    found = set()
    for package in ("secretariat", "exports", "screens", "models", "migrations"):
        for path in (ROOT / package).rglob("*.py"):
            if any(writes_by_itself(node) for node in ast.walk(ast.parse(path.read_text("utf-8")))):
                found.add(path.relative_to(ROOT).as_posix())
    assert found == set(OWN_WAYS)


def names_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


def test_what_stood_there_stays_until_the_new_file_was_looked_over(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(OLD)
    seen: list[bytes] = []

    def look_over(written: Path) -> None:
        seen.append(written.read_bytes())
        assert path.read_bytes() == OLD

    with replacing(path, look_over) as file:
        file.write(NEW)
    assert (seen, path.read_bytes(), names_in(tmp_path)) == ([NEW], NEW, ["x.pdf"])
    assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_is_not_whole_is_thrown_away(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(OLD)
    with pytest.raises(NotWholeError), replacing(path, same_content(NEW)) as file:
        file.write(NEW[:-1])
    assert (path.read_bytes(), names_in(tmp_path)) == (OLD, ["x.pdf"])


def test_a_new_file_takes_the_place_of_none_not_even_of_one_that_came_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "x.pem"

    def look_over(_: Path) -> None:
        path.write_bytes(OLD)

    with pytest.raises(FileExistsError), replacing(path, look_over, anew=True) as file:
        file.write(NEW)
    with pytest.raises(FileExistsError), replacing(path, same_content(NEW), anew=True) as file:
        raise AssertionError
    assert (path.read_bytes(), names_in(tmp_path)) == (OLD, ["x.pem"])


@pytest.mark.parametrize("code", [errno.EPERM, errno.ENOTSUP])
def test_where_files_have_no_second_name_a_new_one_gets_its_own_all_the_same(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(code, "no links")

    monkeypatch.setattr(os, "link", no_links)
    written, path = tmp_path / "written", tmp_path / "x.db"
    for content in (NEW, OLD):
        written.write_bytes(content)
        if content == NEW:
            put_in_place(written, path, same_content(content))
        else:
            with pytest.raises(FileExistsError):
                put_in_place(written, path, same_content(content))
    assert path.read_bytes() == NEW


@pytest.mark.skipif(sys.platform == "win32", reason="it flushes no folders")
def test_the_names_are_flushed_too_where_the_system_flushes_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed, real = [], os.fsync

    def flush(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            flushed.append((tmp_path / "a").read_bytes())
            raise OSError(errno.EINVAL, "not here")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", flush)
    with replacing(tmp_path / "a", same_content(NEW)) as file:
        file.write(NEW)
    with replacing_together(tmp_path) as folder:
        (folder / "b").write_bytes(NEW)
    assert flushed == [NEW, NEW]
    monkeypatch.setattr(door, "sys", type("Windows", (), {"platform": "win32"}))
    door.sync_folder(tmp_path / "nowhere")


def test_a_pdf_whose_table_points_elsewhere_or_that_lacks_a_page_is_not_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.pdf"

    def write(pages: int, said: int) -> None:
        with Document(path, title="見本", subject="見本", author="見本", created=OPENED) as document:
            for number in range(pages):
                document.add_page([Run("見本", 50, A4_HEIGHT / 2, Face.REGULAR, 9)], label=str(number))
            document.page_count = said

    write(2, 2)
    path.unlink()
    with pytest.raises(NotWholeError):
        write(2, 3)
    monkeypatch.setattr("reportlab.pdfbase.pdfdoc.PDFCrossReferenceTable.format", lambda *_: b"xref\n0 0\n")
    with pytest.raises(NotWholeError):
        write(1, 1)
    assert names_in(tmp_path) == []


def test_a_table_that_lacks_a_row_a_column_or_its_encoding_is_not_whole(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("店,率\r\n見本,5\r\n".encode())
    look_over_csv(path, 2, 2, "utf-8")
    missing_row, missing_column, unclosed = "店,率\r\n", "店,率\r\n見本\r\n", '店,率\r\n"見本,5\r\n'
    for content, encoding in ((missing_row, "utf-8"), (missing_column, "utf-8"), (unclosed, "utf-8"), ("店,率\r\n見本,5\r\n", "ascii")):
        path.write_bytes(content.encode())
        with pytest.raises(NotWholeError):
            look_over_csv(path, 2, 2, encoding)
