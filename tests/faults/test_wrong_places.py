"""Where an office should be there is something else, or half of one: what is there and what to do is said, and nothing is touched."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa

from secretariat import database
from secretariat.casework.desk import take_case
from secretariat.database import APPLICATION_ID
from secretariat.messages import LANGUAGES
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable
from tests.support import records
from tests.support.command_line import CommandLine
from tests.support.rehearsal import PEOPLE, copy_sqlite
from tests.support.samples import application_row, take_in, take_over_provider

NOBODY: Final = 65534
Make = Callable[[Path, bytes], object]


def _other(statement: str) -> Make:
    def make(path: Path, _office: bytes) -> None:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.executescript(statement)

    return make


def _cut(part: float, more: int = 0) -> Make:
    return lambda path, office: path.write_bytes(office[: int(len(office) * part) + more])


PLACES: Final[Mapping[str, tuple[str, Make]]] = {
    "nothing": ("office-missing", lambda path, _: path),
    "a folder": ("office-missing", lambda path, _: path.mkdir()),
    "a link to nothing": ("office-missing", lambda path, _: path.symlink_to(path.with_name("nothing"))),
    "a link to itself": ("office-missing", lambda path, _: path.symlink_to(path)),
    "a pipe": ("office-missing", lambda path, _: os.mkfifo(path)),
    "an empty file": ("office-missing", lambda path, _: path.write_bytes(b"")),
    "a text": ("unreachable", lambda path, _: path.write_text("これは事務局ではありません。" * 100, "utf-8")),
    "a PDF": ("unreachable", lambda path, _: path.write_bytes(b"%PDF-1.7\n%%EOF\n")),
    "a workbook": ("unreachable", lambda path, _: path.write_bytes(b"PK\x03\x04" + bytes(600))),
    "zeros": ("unreachable", lambda path, _: path.write_bytes(bytes(8192))),
    "another application's": ("office-missing", _other("CREATE TABLE something (id INTEGER)")),
    "ours without a table": ("office-missing", _other(f"PRAGMA application_id = {APPLICATION_ID}; CREATE TABLE something (id INTEGER)")),
    "a header": ("unreachable", _cut(0, 100)),
    "less than a page": ("unreachable", _cut(0, 4095)),
    "one page": ("unreachable", _cut(0, 4096)),
    "a part of a page more": ("unreachable", _cut(0, 5000)),
    "a quarter": ("unreachable", _cut(1 / 4)),
    "half": ("unreachable", _cut(1 / 2)),
    "three quarters": ("unreachable", _cut(3 / 4)),
    "all but the last page": ("unreachable", _cut(1, -4096)),
}


@pytest.fixture
def cli(quick_template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line on an embedded office of its own."""
    return CommandLine(copy_sqlite(quick_template, tmp_path / "office.db"), capsys, monkeypatch)


def lies_in(folder: Path) -> dict[str, bytes | None]:
    """What lies in a folder, links as they are."""
    return {path.name: path.read_bytes() if path.is_file() else None for path in folder.iterdir()}


def is_refused_with(cli: CommandLine, code: str, *said: str, words: tuple[str, ...] = ("queue",)) -> None:
    """A plain sentence in each language with exit status 3, in which all that has to be said stands."""
    for language in LANGUAGES:
        answer = cli.plain(*cli.options("mai"), "--lang", language, "--json", *words)
        assert (answer.status, answer.code) == (3, code), answer
        assert "Traceback" not in answer.err
        message = str(answer.pick("refused", "message"))
        assert all(word in message for word in said), message


@pytest.mark.parametrize("name", PLACES)
def test_what_is_no_whole_office_is_named_with_its_path_and_stays_as_it_is(name: str, cli: CommandLine, tmp_path: Path) -> None:
    code, make = PLACES[name]
    whole = tmp_path / "office.db"
    place = tmp_path / "place" / "事務 局.db"
    place.parent.mkdir()
    make(place, whole.read_bytes())
    cli.url = f"sqlite:///{place}"
    before = lies_in(place.parent)
    is_refused_with(cli, code, str(place))
    assert lies_in(place.parent) == before


@pytest.mark.parametrize("name", ["事務局 令和2年.db", "新\n行.db", "a&b=c;d.db", "'quote\".db", "x" * 200 + ".db"])
def test_an_office_may_lie_under_any_name(name: str, cli: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "office.db").rename(tmp_path / name)
    cli.url = f"sqlite:///{tmp_path / name}"
    assert cli.ask("mai", "queue").status == 0


def test_an_office_is_found_by_a_relative_path_a_link_and_from_home(
    cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "link.db").symlink_to(tmp_path / "office.db")
    for path in ("office.db", "./office.db", "link.db", "~/office.db"):
        cli.url = f"sqlite:///{path}"
        assert cli.ask("mai", "queue").status == 0, path


@pytest.mark.parametrize("name", ["x" * 300 + ".db", "d/" * 2500 + "office.db", "a\0b.db"])
def test_a_name_that_no_system_takes_is_no_office(name: str, cli: CommandLine, tmp_path: Path) -> None:
    cli.url = f"sqlite:///{tmp_path}/{name}"
    is_refused_with(cli, "office-missing")


def test_a_log_beside_it_that_is_none_changes_nothing(cli: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "office.db-wal").write_bytes(b"rubbish" * 1000)
    assert cli.ask("aud", "verify").status == 0


def test_of_a_copy_of_a_live_office_without_its_log_what_is_there_verifies(cli: CommandLine, tmp_path: Path) -> None:
    path, copy = tmp_path / "office.db", tmp_path / "copy.db"
    with closing(sqlite3.connect(path)) as held_open:
        held_open.execute("SELECT count(*) FROM staff").fetchone()  # whoever has it open last would move the log into the file
        assert cli.ask("admin", "staff", "disable", "rin").status == 0
        copy.write_bytes(path.read_bytes())
    cli.url = f"sqlite:///{copy}"
    assert cli.ask("aud", "verify").status == 0


def test_a_network_drive_is_refused_with_what_to_do(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "is_network_file_system", lambda _: True)
    is_refused_with(cli, "network-file-system", "office.db")


@pytest.fixture
def without_rights(quick_template: Path) -> Iterator[Path]:
    """A folder of an office in which whoever runs the tests has no more rights than others have."""
    folder = Path(tempfile.mkdtemp())
    copy_sqlite(quick_template, folder / "office.db")
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root:
        for path in (folder, folder / "office.db"):
            os.chown(path, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o700, 0o400), (0o500, 0o600), (0o500, 0o400)])
def test_where_nothing_can_be_written_it_is_said_before_anything_is_done(
    folder_mode: int, file_mode: int, cli: CommandLine, without_rights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(without_rights))
    path = without_rights / "office.db"
    before = path.read_bytes()
    path.chmod(file_mode)
    without_rights.chmod(folder_mode)
    cli.url = f"sqlite:///{path}"
    is_refused_with(cli, "unreachable", words=("next",))
    path.chmod(0o600)
    assert path.read_bytes() == before


def test_whoever_has_an_office_open_that_is_upgraded_meanwhile_writes_nothing_more(office: Office, office_url: str) -> None:
    provider = take_over_provider(office, PEOPLE)
    (number,) = take_in(office, PEOPLE["rin"], [application_row(1)], provider).numbers
    before = records.actions(office, number)
    with database.writing(office.engine) as session:
        session.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(OfficeUnavailable) as refused:
        take_case(office, PEOPLE["rin"], number)
    assert refused.value.refusal.code == "newer-schema"
    assert records.actions(office, number) == before
    with pytest.raises(OfficeUnavailable) as again:
        open_office(office_url)
    assert again.value.refusal.code == "newer-schema"
