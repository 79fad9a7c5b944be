"""What can be wrong with an office that opens is named, with what to do about it, in both languages."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url
from sqlmodel import Session

from secretariat import database, doctor_office
from secretariat.backup import back_up
from secretariat.clock import FixedClock
from secretariat.doctor import Examined, examine_office
from secretariat.doctor_office import examine_backups, examine_files, examine_server
from secretariat.messages import LANGUAGES, catalogue, text
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person

People = Mapping[str, Person]


def wrong(found: list[Examined] | Refusal) -> dict[str, str]:
    assert not isinstance(found, Refusal)
    for examined in found:
        assert (examined.advice is None) is examined.ok
        assert all(text(language, examined.advice) for language in LANGUAGES if examined.advice)
    return {examined.name: examined.value for examined in found if not examined.ok}


def test_a_sound_office_has_nothing_wrong_but_what_its_server_risks_in_tests(office: Office, backend: str, people: People) -> None:
    found = wrong(examine_office(office, people["admin"]))
    for of_the_machine in ("disk", "rights"):
        found.pop(of_the_machine, None)
    assert found == ({"durable": "fsync off, full_page_writes off"} if backend == "postgres" else {})


def test_a_clock_behind_the_journal_or_apart_from_the_servers_is_told(office: Office, backend: str, people: People) -> None:
    slow = replace(office, machine_clock=FixedClock(datetime.now(UTC) - timedelta(hours=3)))
    found = wrong(examine_office(slow, people["admin"]))
    assert "clock" in found
    assert ("server_clock" in found) is (backend == "postgres")
    assert found.get("server_clock", "+10800 s").startswith("+10")


@pytest.mark.parametrize("backend", ["postgres"])
def test_a_server_that_is_old_or_speaks_c_is_told(office: Office, postgres_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_office, "SERVER_OLDEST", 99)
    with database_with(postgres_server, "ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0") as engine, Session(engine) as session:
        assert set(wrong(examine_server(session))) == {"server", "encoding", "locale", "durable"}
    with office.reading() as session:
        assert set(wrong(examine_server(session))) == {"server", "durable"}


@contextmanager
def database_with(server: str, options: str) -> Iterator[sa.Engine]:
    engine = database.connect(make_url(server).set(drivername="postgresql+psycopg", database="speaks_c"))
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE speaks_c {options}")
        try:
            yield engine
        finally:
            engine.dispose()
            connection.execute("DROP DATABASE speaks_c")


def test_a_log_that_grows_work_that_broke_off_and_a_file_that_cannot_be_written_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "office.db"
    path.touch()
    assert examine_files(path) == []
    with (tmp_path / "office.db-wal").open("wb") as log:
        log.truncate(doctor_office.LARGE_LOG_BYTES + 1)
    (tmp_path / ".backup.db.partial").touch()
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert wrong(examine_files(path)) == {"writable": str(path), "log": "256 MB", "left_behind": ".backup.db.partial"}


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_old_newest_backup_or_none_is_told_where_the_folder_is_known(office: Office, people: People, tmp_path: Path) -> None:
    now, folder = office.machine_clock.now(), tmp_path / "backups"
    assert examine_backups(None, now) == []
    assert wrong(examine_backups(folder, now)) == {"backup": str(folder)}
    folder.mkdir()
    (folder / "notes.txt").write_text("no backup", "utf-8")
    assert wrong(examine_backups(folder, now)) == {"backup": str(folder)}
    assert back_up(office, people["admin"], folder / "backup.db") is None
    assert wrong(examine_backups(folder, now)) == {}
    assert list(wrong(examine_backups(folder, now + timedelta(days=8)))) == ["backup"]


def test_everything_that_can_be_wrong_has_advice() -> None:
    for language in LANGUAGES:
        names, advice = set(catalogue(language, "doctor")), set(catalogue(language, "doctor_advice"))
        assert names - advice == {"entries"}
        assert advice <= names
