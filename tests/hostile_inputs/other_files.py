"""Programme files, backups, evidence, scanned papers, and what people type: one part of the table of hostile inputs."""

import io
import json
import os
import sqlite3
import stat
import warnings
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing
from hashlib import sha256
from typing import Final

from secretariat.backup import back_up
from secretariat.programme import packaged_programme
from tests.hostile_inputs.table_files import Case, written
from tests.hostile_inputs.ways import Scene

FITTING: Final = "T-00001_開業届.pdf"
PDF: Final = b"%PDF-1.7\n"


def _programme(change: Callable[[str], bytes]) -> Callable[[Scene], str]:
    return lambda scene: written(scene, change(packaged_programme()), "programme.toml")


def _bytes(content: bytes, name: str = "sent") -> Callable[[Scene], str]:
    return lambda scene: written(scene, content, name)


def sealed(scene: Scene) -> bytes:
    """A backup as the program writes it."""
    path = scene.folder / "backup"
    if not path.exists():
        assert back_up(scene.office, scene.people["admin"], path) is None
    return path.read_bytes()


def _backup(change: Callable[[bytes], bytes]) -> Callable[[Scene], str]:
    return lambda scene: written(scene, change(sealed(scene)), "backup")


def unsealed(backup: bytes) -> bytes:
    """The office in a backup, without its manifest."""
    *office, manifest, _last, _nothing = backup.rsplit(b"\n", 3)
    assert manifest.startswith(b"{")
    return b"\n".join(office)


def _forged(**changes: object) -> Callable[[bytes], bytes]:
    def forge(backup: bytes) -> bytes:
        manifest = json.loads(backup.rsplit(b"\n", 3)[1])
        kept = {name: value for name, value in {**manifest, **changes}.items() if value is not None}
        return _with_manifest(backup, json.dumps(kept, sort_keys=True).encode())

    return forge


def _with_manifest(backup: bytes, line: bytes) -> bytes:
    return b"%b\n%b\nsecretariat-backup %04d %010d %b\n" % (unsealed(backup), line, 1, len(line), sha256(line).hexdigest().encode())


def _foreign_database(scene: Scene) -> str:
    path = scene.path("foreign.db")
    with closing(sqlite3.connect(path)) as database:
        database.executescript("CREATE TABLE alembic_version (version_num); CREATE VIEW journal AS SELECT 1")
    return str(path)


def packed_papers(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of scanned papers."""
    packed = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(packed, "w", method) as archive:
        warnings.simplefilter("ignore")  # of a name twice
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _papers(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Callable[[Scene], str]:
    return lambda scene: written(scene, packed_papers(files, method), "papers.zip")


def _damaged(method: int) -> Callable[[Scene], str]:
    def give(scene: Scene) -> str:
        content = bytearray(packed_papers({FITTING: PDF + os.urandom(3000)}, method))
        content[100:160] = b"\xff" * 60
        return written(scene, bytes(content), "papers.zip")

    return give


def _link_in_archive(scene: Scene) -> str:
    link = zipfile.ZipInfo(FITTING)
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = scene.path("papers.zip")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    return str(path)


def _link_in_folder(scene: Scene) -> str:
    folder = scene.path("x").parent
    (folder / FITTING).symlink_to("/etc/passwd")
    return str(folder)


def _typed(text: str) -> Callable[[Scene], str]:
    return lambda _scene: text


def _evidence(name: str, content: bytes = PDF) -> Callable[[Scene], str]:
    return lambda scene: written(scene, content, name)


def _pipe(scene: Scene) -> str:
    path = scene.path("pipe")
    os.mkfifo(path)
    return str(path)


PROGRAMMES: Final = (
    Case(
        "brackets within brackets",
        "programme file",
        _programme(lambda text: text.encode() + b"\n[x]\na = " + b"[" * 5000),
        "programme.not_toml",
    ),
    Case("tables within tables", "programme file", _programme(lambda _text: b"a={" + b"b={" * 3000), "programme.not_toml"),
    Case("5,000 digits", "programme file", _programme(lambda text: f"a = {'9' * 5000}\n{text}".encode()), "programme.not_toml"),
    Case(
        "the day 2019-02-30",
        "programme file",
        _programme(lambda text: text.replace("2019-10-01", "2019-02-30").encode()),
        "programme.not_toml",
    ),
    Case("an entry that nobody knows", "programme file", _programme(lambda text: f"surprise = 1\n{text}".encode()), "programme.faulty"),
    Case("an empty programme", "programme file", _bytes(b""), "programme.faulty"),
    Case("a programme in cp932", "programme file", _programme(lambda text: text.encode("cp932", "replace")), "programme.not_text"),
    Case("a programme in UTF-16", "programme file", _programme(lambda text: text.encode("utf-16")), "programme.not_text"),
    Case("a NUL in a programme", "programme file", _programme(lambda text: b"\0" + text.encode()), "programme.not_toml"),
    Case("2 MB of a programme", "programme file", _bytes(b"#" * 2_000_000), "programme.unreadable"),
    Case("a programme that is a folder", "programme file", lambda scene: str(scene.folder), "programme.unreadable"),
    Case("a programme at a path too long", "programme file", lambda scene: str(scene.folder / ("9" * 5000)), "programme.unreadable"),
    Case("a programme from a pipe", "programme file", _pipe, "programme.unreadable"),
    Case(
        "the programme in force, with an editor's mark",
        "programme file",
        _programme(lambda text: text.encode("utf-8-sig")),
        "programme.same",
    ),
)
BACKUPS: Final = (
    Case("a backup", "backup", _backup(lambda backup: backup), "done"),
    Case("a backup that was cut off", "backup", _backup(lambda backup: backup[:-5000]), "office.backup_cut_off"),
    Case(
        "a backup with one byte changed",
        "backup",
        _backup(lambda backup: backup[:9000] + bytes([backup[9000] ^ 1]) + backup[9001:]),
        "office.backup_damaged",
    ),
    Case("a manifest of nothing", "backup", _backup(lambda backup: _with_manifest(backup, b"{}")), "office.backup_damaged"),
    Case("a manifest that is a list", "backup", _backup(lambda backup: _with_manifest(backup, b"[]")), "office.backup_damaged"),
    Case("a manifest that is no JSON", "backup", _backup(lambda backup: _with_manifest(backup, b"[[")), "office.backup_damaged"),
    Case(
        "a manifest of 100,000 brackets", "backup", _backup(lambda backup: _with_manifest(backup, b"[" * 100_000)), "office.backup_damaged"
    ),
    Case("a manifest that is no text", "backup", _backup(lambda backup: _with_manifest(backup, b"\xff")), "office.backup_damaged"),
    Case("a size of 5,000 digits", "backup", _backup(_forged(size="9" * 5000)), "office.backup_damaged"),
    Case("entries that are no number", "backup", _backup(_forged(entries="many")), "office.backup_damaged"),
    Case("another content", "backup", _backup(_forged(content="zip")), "office.backup_damaged"),
    Case("rows that are none", "backup", _backup(_forged(rows={"journal": "x"})), "office.backup_damaged"),
    Case("no digest", "backup", _backup(_forged(sha256=None)), "office.backup_damaged"),
    Case("another number of entries", "backup", _backup(_forged(entries=1)), "office.backup_failed"),
    Case("a schema to come", "backup", _backup(_forged(schema="9999")), "database.newer_schema"),
    Case("a database of somebody else", "backup", _foreign_database, "office.backup_not_an_office"),
    Case("SQLite's first line alone", "backup", _bytes(b"SQLite format 3\0"), "database.damaged"),
    Case("a dump's first line alone", "backup", _bytes(b"PGDMP" + bytes(50)), "office.backup_cut_off"),
    Case("an encrypted backup without a key", "backup", _bytes(b"age-encryption.org/v1\n" + b"x" * 100), "office.backup_encrypted"),
    Case("nothing", "backup", _bytes(b""), "office.backup_not_an_office"),
    Case("a workbook", "backup", _bytes(b"PK\3\4"), "office.backup_not_an_office"),
    Case("a path too long", "backup", lambda scene: str(scene.folder / ("長" * 500)), "office.backup_not_an_office"),
)


PAPERS: Final = (
    Case("a fitting paper", "documents", _papers({FITTING: PDF}), "kept"),
    Case("a name of full width", "documents", _papers({"Ｔ－00001＿開業届.pdf": PDF + b"2"}), "kept"),
    Case("a paper above the folder", "documents", _papers({"../" + FITTING: PDF}), "documents.unsafe_path"),
    Case("a paper of the whole disk", "documents", _papers({"/etc/" + FITTING: PDF}), "documents.unsafe_path"),
    Case("a paper of drive C", "documents", _papers({"C:\\" + FITTING: PDF}), "documents.unsafe_path"),
    Case("a link", "documents", _link_in_archive, "documents.unsafe_path"),
    Case("a link in a folder", "documents", _link_in_folder, "evidence.not_a_file"),
    Case("a bomb", "documents", _papers({FITTING: bytes(20_000_000)}), "documents.inflates"),
    *(
        Case(f"damaged by method {method}", "documents", _damaged(method), "documents.damaged_part")
        for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    ),
    Case("a program called .pdf", "documents", _papers({FITTING: b"MZ" + bytes(100)}), "evidence.program"),
    Case("no archive", "documents", _bytes(b"not at all"), "documents.not_archive"),
    Case("a cut-off archive", "documents", lambda scene: written(scene, packed_papers({FITTING: PDF})[:-10]), "documents.not_archive"),
    Case("no papers", "documents", _papers({}), "documents.empty_archive"),
    Case("a file's name with an escape code", "evidence", _evidence("a\x1b[2J.pdf"), "evidence.name_forbidden_character"),
    Case("a file's name that turns round", "evidence", _evidence("a\u202efdp.exe"), "evidence.name_forbidden_character"),
    Case(
        "a file's name in cp932 bytes",
        "evidence",
        lambda scene: written(scene, PDF, os.fsdecode("申請.pdf".encode("cp932"))),
        "evidence.name_forbidden_character",
    ),
    Case("a マイナンバー as a file's name", "evidence", _evidence("1234-5678-9018.pdf"), "evidence.name_my_number"),
    Case("a formula as a file's name", "evidence", _evidence("=cmd.pdf"), "done"),
    Case("a program as evidence", "evidence", _evidence("a.pdf", b"\x7fELF" + bytes(100)), "evidence.program"),
    Case("a script as evidence", "evidence", _evidence("a.txt", b"#!/bin/sh\n"), "evidence.program"),
    Case(
        "an old Office file as evidence",
        "evidence",
        _evidence("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        "evidence.compound_file",
    ),
    Case("nothing as evidence", "evidence", _evidence("a.pdf", b""), "evidence.empty"),
    Case("a pipe as evidence", "evidence", _pipe, "evidence.not_a_file"),
)
TYPED: Final = (
    *(
        Case(f"the note {text[:12]!a}", "note", _typed(text), right)
        for text, right in (
            ("[/] [@click=app.quit]x[/]", "done"),
            ("=cmd|' /C calc'!A0", "done"),
            ("<img src='/etc/passwd'/>&", "done"),
            ("一行目\n二行目", "done"),
            ("a\x1b[2J", "casework.note_forbidden_character"),
            ("a\0b", "casework.note_forbidden_character"),
            ("a\ud800b", "casework.note_forbidden_character"),
            ("a\u202eb", "casework.note_forbidden_character"),
            ("長" * 1001, "casework.note_too_long"),
            ("1234\u00ad5678\u00ad9018", "casework.note_my_number"),
            ("１２３４−５６７８−９０１８", "casework.note_my_number"),
        )
    ),
    *(
        Case(f"the search {text[:12]!a}", "search", _typed(text), right)
        for text, right in (
            ("\ud800", "lookup.says_nothing"),
            ("株式会社", "lookup.says_nothing"),
            ("'\"*()", "lookup.says_nothing"),
            ("a\0b", "hits 0"),
            ("\x1b[2J", "hits 0"),
            ("喫茶 OR 1=1 --", "hits 0"),
            ("長" * 50_000, "hits 0"),
            ("NEAR(喫 茶) AND", "hits 0"),
            ("%_%", "lookup.says_nothing"),
            ("0898\u200b200001", "hits 1"),
        )
    ),
    *(
        Case(f"the view {text[:12]!a}", "name of a view", _typed(text), right)
        for text, right in (
            ("[/]", "done"),
            ("../../x", "done"),
            ("\u200b", "views.name_length"),
            ("\u3164", "views.name_length"),
            ("長" * 500, "views.name_length"),
            ("a\ud800b", "views.name_character"),
            ("a\0b", "views.name_character"),
            ("a\u202eb", "views.name_character"),
        )
    ),
)
OTHERS: Final = (*PROGRAMMES, *BACKUPS, *PAPERS, *TYPED)
