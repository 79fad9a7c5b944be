"""Every way out of the program, on a demo office that has something for each: who writes what, and how its files are read."""

import csv
import json
import shutil
import sqlite3
import stat
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Final

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from secretariat.demo.office import PASSWORDS, make_office
from tests.support.command_line import Answer, CommandLine
from tests.support.rehearsal import hash_quickly

SMALL: Final = 20
NOW: Final = "2020-01-28T10:00:00+09:00"
PUBLIC: Final = frozenset({"anchors"})  # of its files anybody may read


@dataclass(frozen=True, slots=True)
class Exit:
    """Who gives which command to write which files: `{OUT}` is the folder, `{IN}` one with files to read.

    anew: it writes where nothing stands only. first: commands that have to be given before. bent: on an
    office that is bent to it. told: a file that cannot be
    written is a note, since the work was done.
    """

    login: str
    words: str
    anew: bool = False
    first: tuple[tuple[str, str], ...] = ()
    bent: bool = False
    told: bool = False

    @property
    def command(self) -> str:
        """The words before what is given to it."""
        plain = takewhile(lambda word: word.isascii() and not word.startswith(("{", "--")) and "-0" not in word, self.words.split())
        return " ".join(plain)


KEY: Final = ("admin", "journal key --out {IN}/key.pem")
EXITS: Final = (
    Exit("rin", "template --out {OUT}/t.xlsx applications"),
    Exit("rin", "intake applications {IN}/applications.csv --provider P-0000001-0 --report {OUT}/r.xlsx", told=True),
    Exit("rin", "intake applications {IN}/nonsense.csv --provider P-0000001-0 --report {OUT}/r.xlsx", told=True),
    Exit("rin", "intake amendments {IN}/applications.csv --provider P-0000001-0 --report {OUT}/r.xlsx", told=True),
    Exit("rin", "intake providers {IN}/applications.csv --report {OUT}/r.xlsx", told=True),
    Exit("rin", "intake documents {IN} --provider P-0000001-0 --report {OUT}/r.xlsx", told=True),
    Exit("sho", "intake kit-orders {IN}/applications.csv --provider P-0000001-0 --report {OUT}/r.xlsx", told=True),
    Exit("mai", "export providers --out {OUT}/p.xlsx"),
    Exit("mai", "export register --out {OUT}/r.pdf"),
    Exit("mai", "export register --out {OUT}/r.json"),
    Exit("mai", "export register --out {OUT}/r.xlsx"),
    Exit("mai", "export status --out {OUT}/s.xlsx"),
    Exit("mai", "export report --out {OUT}/r.pdf"),
    Exit("rin", "export letters --out {OUT}/l.pdf"),
    Exit("rin", "export letters --by-provider --out {OUT}/letters", anew=True),
    Exit("mai", "export results --out {OUT}/results"),
    Exit("mai", "export publication --out {OUT}/p.pdf"),
    Exit("mai", "export publication --out {OUT}/p.xlsx"),
    Exit("mai", "export publication --out {OUT}/p.csv"),
    Exit("mai", "export publication --out {OUT}/p.json"),
    Exit("mai", "export publication --by-prefecture --out {OUT}/lists"),
    Exit("mai", "export inquiries --out {OUT}/i.xlsx"),
    Exit("sho", "export shipments --out {OUT}/s.xlsx"),
    Exit("sho", "export posters --batch W-0000008-6 --out {OUT}/posters"),
    Exit("sho", "export posters --number K-0000016-7 --out {OUT}/proof"),
    Exit("sho", "export digital --rate 5 --out {OUT}/d.zip"),
    Exit("sho", "export picking --out {OUT}/p.pdf"),
    Exit("sho", "export labels --out {OUT}/l.pdf"),
    Exit("sho", "export slips --out {OUT}/s.pdf"),
    Exit("mai", "export registration-certificate P-0000001-0 --out {OUT}/c.pdf"),
    Exit("mai", "export quality P-0000001-0 --from 2019-10-01 --to 2020-01-28 --out {OUT}/q.pdf"),
    Exit("mai", "export run 毎朝", first=(("mai", "export save 毎朝 --out {OUT}/run.xlsx -- status"),)),
    Exit("sho", "kit hand-over W-0000008-6 --carrier yamato --out {OUT}/y.csv --report {OUT}/y.xlsx"),
    Exit("sho", "kit send-digital --out {OUT}/digital", bent=True),
    Exit("sho", "kit returns --out {OUT}/r.xlsx"),
    Exit("sho", "kit returns --by-provider --out {OUT}/returns", bent=True),
    Exit("rin", "inquiry requests --provider P-0000001-0 --out {OUT}/r.xlsx"),
    Exit("mai", "privacy disclose --identity 免許証 --number A-0000005-K --out {OUT}/d.xlsx"),
    Exit("aud", "audit bundle A-0000005-K A-0000001-S --out {OUT}/bundle"),
    Exit("mai", "audit cancellations --from 2019-06-01 --to 2020-03-01 --out {OUT}/c.xlsx"),
    Exit(
        "rin", "evidence save E-0000001-3 --out {OUT}/e.csv", anew=True, first=(("rin", "evidence keep A-0000005-K {IN}/applications.csv"),)
    ),
    Exit("admin", "staff add-list {IN}/people.csv --out {OUT}/passwords.xlsx", anew=True),
    Exit("admin", "staff reset-all --out {OUT}/passwords.xlsx", anew=True),
    Exit("admin", "backup {OUT}/b.db", anew=True),
    Exit("admin", "journal key --out {OUT}/k.pem", anew=True),
    Exit("admin", "journal anchor --to {OUT}/anchors --key {IN}/key.pem", first=(KEY,)),
)
"""All of them but the demo's own files, a backup before an upgrade (as `backup`), and what a running server keeps."""

LEFT_OUT: Final = frozenset({("demo", "--prepare"), ("upgrade", "--backup"), ("serve", "--files"), ("export save", "--out")})
READ: Final = frozenset(
    {
        ("restore", "path"),
        ("restore", "--identity"),
        ("verify", "--anchors"),
        ("journal anchor", "--key"),
        ("intake applications", "file"),
        ("intake amendments", "file"),
        ("intake documents", "path"),
        ("intake kit-orders", "file"),
        ("intake providers", "file"),
        ("evidence keep", "file"),
        ("grant apply", "--costs"),
        ("kit tracking", "file"),
        ("kit status-file", "file"),
        ("stock receive", "--file"),
        ("programme check", "file"),
        ("staff add-list", "file"),
        ("programme load", "file"),
        ("programme compare", "file"),
        ("init", "--programme"),
    }
)
"""Parameters that name what is read."""


def make_demo(folder: Path) -> Path:
    """A demo office with something for every exit, all of it closed; gives its file."""
    path = folder / "office.db"
    with pytest.MonkeyPatch.context() as patch:
        hash_quickly(patch)
        made = make_office(f"sqlite:///{path}", SMALL, folder, lambda _: None)
    made.season.write_next_file(folder / "applications.csv", 5)
    made.office.engine.dispose()
    (folder / "nonsense.csv").write_bytes(b"\xff\xfe\x00")
    (folder / "people.csv").write_text("login,name,role\ntemp1,=HYPERLINK(1),reviewer\n", "utf-8")
    return path


def bend(path: Path) -> None:
    """Gives an office a digital set to send and a provider to ask for an address, past the program: the demo leaves neither."""
    with closing(sqlite3.connect(path)) as office, office:
        for (name,) in office.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'shipment'").fetchall():
            office.execute(f"DROP TRIGGER {name}")
        office.execute("UPDATE shipment SET status = 'released', handed_over_on = NULL, delivered_on = NULL WHERE kit = 'digital'")
        back = "status = 'came-back', delivered_on = NULL, came_back_on = '2020-01-25', came_back_reason = 'address-unknown'"
        office.execute(f"UPDATE shipment SET {back} WHERE number = 'K-0000009-5'")


def files_in(folder: Path) -> Iterator[Path]:
    """All files below a folder."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def read(path: Path) -> int:
    """How many pages, sheets, rows or entries a file has; it reads with another library than the one that wrote it."""
    match path.suffix:
        case ".pdf":
            return len(PdfReader(path, strict=True).pages)
        case ".xlsx":
            return len([CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)])
        case ".csv":
            encoding = "cp932" if path.name.startswith("y") else "utf-8-sig"
            with path.open(encoding=encoding, newline="") as file:
                return len(list(csv.reader(file, strict=True)))
        case ".json":
            return len(json.loads(path.read_bytes()))
        case ".zip":
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None
                return len(archive.namelist())
        case ".db":
            with closing(sqlite3.connect(path)) as office:
                assert office.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                return 1
        case ".pem":
            return int(load_pem_private_key(path.read_bytes(), None) is not None)
        case _:
            return len([json.loads(line) for line in path.read_bytes().splitlines()])


def is_private(path: Path) -> bool:
    """Whether nobody but its owner reads a file."""
    return stat.S_IMODE(path.stat().st_mode) == 0o600


class Place:
    """A folder for what comes out, one with what is read, and the office, which is fresh for every exit."""

    def __init__(self, cli: CommandLine, demo: Path, folder: Path) -> None:
        self.cli, self.demo, self.office = cli, demo, folder / "office.db"
        self.out, self.into, self.made = folder / "out", folder / "in", self.demo / "office.db"
        cli.url, cli.now = f"sqlite:///{self.office}", NOW
        cli.log_in_with(PASSWORDS)

    def fresh(self) -> None:
        """As it was made, with empty folders."""
        shutil.copyfile(self.made, self.office)
        self.office.chmod(0o600)
        for folder in (self.out, self.into):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
        for name in ("applications.csv", "nonsense.csv", "people.csv"):
            shutil.copyfile(self.demo / name, self.into / name)

    def prepare(self, way: Exit) -> None:
        """A fresh office, and what has to come first."""
        self.fresh()
        if way.bent:
            bend(self.office)
        for login, words in way.first:
            assert self.give(login, words).status == 0, way

    def give(self, login: str, words: str) -> Answer:
        return self.cli.ask(login, *words.format(OUT=self.out, IN=self.into).split())

    def files(self) -> list[Path]:
        return list(files_in(self.out))
