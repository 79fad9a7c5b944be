"""What kinds of backup there are: plain, dumped by Postgres' own tools, encrypted; whole or refused; each brings the office back."""

import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from pyrage import x25519

from secretariat import backup_file, database, journal, postgres_dump
from secretariat.backup import back_up, form_for
from secretariat.backup_file import Content, Manifest, read_manifest
from secretariat.casework.desk import decide_application
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.restoring import restore
from secretariat.screening.decision import Command
from secretariat.staff import Person
from secretariat.version import SCHEMA, program_version
from tests.support.records import contents, counts, faults
from tests.support.rehearsal import OPENED, ROLE_PREFIX
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]
embedded = pytest.mark.parametrize("backend", ["sqlite"])
shared = pytest.mark.parametrize("backend", ["postgres"])


@pytest.fixture
def busy(office: Office, people: People) -> Office:
    """An office with a few cases, one of them with a note."""
    numbers = take_in(office, people["rin"], [application_row(1), application_row(2)], take_over_provider(office, people)).numbers
    assert decide_application(office, people["rin"], numbers[0], Command("withdraw", note="取下げの連絡")) is None
    return office


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A public key of age, and the file with its secret key as age-keygen writes it."""
    identity = x25519.Identity.generate()
    path = tmp_path_factory.mktemp("keys") / "key.txt"
    path.write_text(f"# created: 2020-01-20T10:00:00+09:00\n# public key: {identity.to_public()}\n{identity}\n", "utf-8")
    return str(identity.to_public()), path


@pytest.fixture
def tools(busy: Office) -> None:
    """PostgreSQL's own tools."""
    if not postgres_dump.can_dump(busy.engine):
        pytest.skip("pg_dump is not installed, or older than the server")


def only_where(form: Content, busy: Office) -> None:
    """A dump is made of Postgres only, and with its tools."""
    if form is Content.PG_DUMP and busy.engine.dialect.name == "postgresql" and not postgres_dump.can_dump(busy.engine):
        pytest.skip("pg_dump is not installed, or older than the server")


def key_of(refusal: Refusal | None) -> str | None:
    return refusal.message.key if refusal is not None else None


def url_of(url: str) -> sa.URL:
    parsed = database.parse_url(url)
    assert isinstance(parsed, sa.URL)
    return parsed


def place(folder: Path, name: str = "restored") -> sa.URL:
    return url_of(f"sqlite:///{folder / f'{name}.db'}")


def holds_the_same(url: str, before: object) -> None:
    """Whether a restored office is the one that was saved, and goes on."""
    again = open_office(url, now=OPENED)
    try:
        assert contents(again) == before
        assert faults(again) == []
    finally:
        again.engine.dispose()


def test_the_manifest_says_what_is_in_the_file_and_sqlite_reads_it_all_the_same(
    busy: Office, backend: str, people: People, tmp_path: Path
) -> None:
    path = tmp_path / "backup.db"
    assert back_up(busy, people["admin"], path) is None
    manifest = read_manifest(path)
    assert isinstance(manifest, Manifest)
    facts, held, heads = manifest.facts, counts(busy), journal.Heads()
    with busy.reading() as session:
        assert list(journal.verify(session, heads=heads)) == []
    assert (facts.content, facts.program, facts.schema) == (Content.SQLITE, program_version(), SCHEMA)
    assert facts.database == {"sqlite": "sqlite", "postgres": "postgresql"}[backend]
    assert facts.rows["journal"] == held["journal"] == facts.entries == heads.entries
    assert {name: facts.rows[name] for name in ("application", "staff", "store")} == {
        name: held[name] for name in ("application", "staff", "store")
    }
    assert (facts.cases, facts.heads) == (heads.cases, heads.digest)
    assert manifest.size < path.stat().st_size
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (held["journal"],)


@shared
@pytest.mark.usefixtures("tools")
def test_postgres_own_tools_write_and_bring_back_the_same_office(busy: Office, people: People, empty_url: str, tmp_path: Path) -> None:
    path, before = tmp_path / "office.backup", contents(busy)
    assert form_for(busy, portable=False) is Content.PG_DUMP
    assert form_for(busy, portable=True) is Content.SQLITE
    assert back_up(busy, people["admin"], path, form=Content.PG_DUMP) is None
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o077 == 0
    # the archive is one that pg_restore reads, whatever stands behind it
    listed = subprocess.run(["pg_restore", "--list", path], capture_output=True, encoding="utf-8", check=True).stdout
    assert " TABLE DATA public journal " in listed
    assert " TABLE DATA public presence " not in listed
    assert key_of(restore(place(tmp_path), path)) == "office.dump_needs_postgres"
    assert restore(url_of(empty_url), path, role_prefix=ROLE_PREFIX) is None
    holds_the_same(empty_url, before)
    again = open_office(empty_url, now=OPENED)
    try:
        numbers = take_in(again, people["rin"], [application_row(8)], take_over_provider(again, people, 2)).numbers
        assert decide_application(again, people["rin"], numbers[0], Command("withdraw")) is None
        with pytest.raises(sa.exc.DBAPIError, match="journal is never changed"), again.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM journal")
    finally:
        again.engine.dispose()


@shared
@pytest.mark.usefixtures("tools")
def test_a_dump_that_does_not_agree_leaves_the_place_empty(busy: Office, people: People, empty_url: str, tmp_path: Path) -> None:
    path = tmp_path / "office.backup"
    with busy.engine.connect() as connection:
        # as somebody with the server in hand would: what is dumped has another note than the journal says
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        connection.exec_driver_sql("UPDATE journal_personal SET content = replace(content, '取下げ', '辞退')")
        connection.commit()
        connection.exec_driver_sql("RESET session_replication_role")
    assert key_of(back_up(busy, people["admin"], path, form=Content.PG_DUMP)) == "office.backup_failed"
    assert not path.exists()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "verify", lambda *_args, **_more: iter(()))
        assert back_up(busy, people["admin"], path, form=Content.PG_DUMP) is None
    assert key_of(restore(url_of(empty_url), path)) == "office.backup_failed"
    target = database.connect(url_of(empty_url))
    with target.connect() as connection:
        assert sa.inspect(connection).get_table_names() == []
        connection.exec_driver_sql("CREATE TABLE something (id integer)")
        connection.commit()
    target.dispose()
    assert key_of(restore(url_of(empty_url), path)) == "office.place_not_empty"


@shared
def test_the_servers_password_is_no_argument_and_what_pg_dump_says_is_told(
    busy: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools, seen = tmp_path / "tools", tmp_path / "seen"
    tools.mkdir()
    (tools / "pg_dump").write_text(
        f'#!/bin/sh\necho "$@" "$PGPASSWORD" "$SECRETARIAT_PASSWORD" > {seen}\necho "no room" >&2\nexit 1\n', "utf-8"
    )
    (tools / "pg_dump").chmod(0o700)
    monkeypatch.setenv("PATH", str(tools), prepend=":")
    monkeypatch.setenv("SECRETARIAT_PASSWORD", "of a person")
    with_password = sa.create_engine(busy.engine.url.set(password="of the server"))
    refused = back_up(replace(busy, engine=with_password), people["admin"], tmp_path / "office.backup", form=Content.PG_DUMP)
    with_password.dispose()
    assert refused is not None
    assert (refused.message.key, refused.message.parameters["said"]) == ("office.dump_failed", "no room")
    said = seen.read_text("utf-8").strip()
    assert said.startswith("--format=custom ")
    assert "--dbname=postgresql://postgres@" in said
    assert (said.count("of the server"), said.endswith(" of the server")) == (1, True)
    assert not (tmp_path / "office.backup").exists()


@shared
def test_without_tools_as_new_as_the_server_a_backup_is_portable(busy: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(postgres_dump, "tool_version", lambda _name: 9)
        assert form_for(busy, portable=False) is Content.SQLITE
    monkeypatch.setenv("PATH", "")
    assert form_for(busy, portable=False) is Content.SQLITE


@pytest.mark.parametrize("form", [Content.SQLITE, Content.PG_DUMP])
def test_an_encrypted_backup_opens_with_its_key_only(
    form: Content, backend: str, busy: Office, people: People, empty_url: str, key: tuple[str, Path], tmp_path: Path
) -> None:
    if backend == "sqlite" and form is Content.PG_DUMP:
        return
    only_where(form, busy)
    public, identity = key
    path, before = tmp_path / "office.age", contents(busy)
    other = tmp_path / "other.txt"
    other.write_text(str(x25519.Identity.generate()), "utf-8")
    assert key_of(back_up(busy, people["admin"], path, form=form, encrypt_to=["age1nonsense"])) == "office.no_public_key"
    assert back_up(busy, people["admin"], path, form=form, encrypt_to=[str(x25519.Identity.generate().to_public()), public]) is None
    assert path.read_bytes().startswith(b"age-encryption.org/v1\n")
    assert "取下げ".encode() not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    assert [file.name for file in tmp_path.iterdir() if "office.age" in file.name] == [path.name]
    assert key_of(restore(url_of(empty_url), path)) == "office.backup_encrypted"
    assert key_of(restore(url_of(empty_url), path, identity=path)) == "office.no_identity"
    assert key_of(restore(url_of(empty_url), path, identity=other)) == "office.other_identity"
    cut = tmp_path / "cut.age"
    cut.write_bytes(path.read_bytes()[:-20])
    assert key_of(restore(url_of(empty_url), cut, identity=identity)) == "office.backup_damaged"
    assert restore(url_of(empty_url), path, identity=identity, role_prefix=ROLE_PREFIX) is None
    holds_the_same(empty_url, before)


@pytest.mark.parametrize("form", [Content.SQLITE, Content.PG_DUMP])
def test_a_damaged_cut_off_or_newer_file_is_refused_and_nothing_is_made(
    form: Content, backend: str, busy: Office, people: People, empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if backend == "sqlite" and form is Content.PG_DUMP:
        return
    only_where(form, busy)
    path, tampered = tmp_path / "office.backup", tmp_path / "tampered.backup"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup_file, "FORM", 2)
        assert back_up(busy, people["admin"], tmp_path / "newer.backup", form=form) is None
    assert key_of(restore(url_of(empty_url), tmp_path / "newer.backup")) == "office.backup_newer"
    assert back_up(busy, people["admin"], path, form=form) is None
    whole = path.read_bytes()
    manifest = read_manifest(path)
    assert isinstance(manifest, Manifest)
    for at, expected in ((manifest.size // 2, "damaged"), (manifest.size + 40, "damaged")):
        tampered.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert key_of(restore(url_of(empty_url), tampered)) == f"office.backup_{expected}", at
    tampered.write_bytes(whole[: manifest.size // 2])
    assert key_of(restore(url_of(empty_url), tampered)) == "office.backup_cut_off"
    monkeypatch.setattr("secretariat.restoring.SCHEMA", "0000")
    assert key_of(restore(url_of(empty_url), path)) == "database.newer_schema"
    monkeypatch.undo()
    if backend == "sqlite":
        assert not (tmp_path / "new.db").exists()
    assert restore(url_of(empty_url), path, role_prefix=ROLE_PREFIX) is None


@embedded
def test_a_backup_stays_as_it_is_to_the_last_byte_when_it_is_restored(busy: Office, people: People, tmp_path: Path) -> None:
    path = tmp_path / "backup.db"
    assert back_up(busy, people["admin"], path) is None
    before = path.read_bytes()
    path.chmod(0o400)
    assert restore(place(tmp_path), path) is None
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.glob("backup*")) == ["backup.db"]


@embedded
def test_an_office_of_sqlite_without_a_manifest_is_restored_too(busy: Office, people: People, tmp_path: Path) -> None:
    path = tmp_path / "backup.db"
    assert back_up(busy, people["admin"], path) is None
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM presence")
        connection.execute("PRAGMA user_version = 1")
    assert read_manifest(path) is None
    assert restore(place(tmp_path), path) is None
