"""Backup and restore: a whole office as one checked file, from and to either database, and usable afterwards."""

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
import sqlalchemy as sa

from models.records import metadata
from models.vocabulary import RefusalCode
from secretariat import backup, database, journal
from secretariat.backup import back_up
from secretariat.callcentre.search import Hits, look_up
from secretariat.casework.desk import decide_application
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.restoring import restore
from secretariat.screening.closing import close_cutoff
from secretariat.screening.decision import Command
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_person
from tests.support.records import applications, contents, counts, faults
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE, ROLE_PREFIX, at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.states import Beginning

People = Mapping[str, Person]
# where both databases are asked alike
embedded = pytest.mark.parametrize("backend", ["sqlite"])
P = ParamSpec("P")
T = TypeVar("T")
# rewritten for each database: SQLite's full-text index has tables of its own, Postgres keeps the grams beside the text
PASSING = frozenset(table.name for table in metadata.sorted_tables if table.name.startswith("staged_") or table.name == "staging")


def make_busy(office: Office) -> None:
    """Applications in several states, letters, kits, and a lock."""
    provider = take_over_provider(office, PEOPLE)
    kit = {"kit_postal_code": "791-0001", "kit_address": "愛媛県松山市見本町1-1", "kit_addressee": "見本倉庫", "kit_phone": "089-900-0001"}
    rows = [application_row(1), application_row(2, **kit), application_row(3, excluded_goods="G02"), application_row(4)]
    numbers = take_in(office, PEOPLE["rin"], rows, provider).numbers
    for number, command in zip(
        numbers,
        (
            Command("approve"),
            Command("return", ("other",), "書類"),
            Command("settle", note="対象外なし", rule="goods", outcome="pass"),
            Command("withdraw", note="取下げの連絡"),
        ),
        strict=True,
    ):
        assert decide_application(office, PEOPLE["rin"], number, command) is None
    assert not isinstance(close_cutoff(at(office, "2020-01-28T10:00"), PEOPLE["mai"], OPENED.date().replace(month=2, day=21)), Refusal)


@pytest.fixture
def busy(office: Office, beginning: Beginning) -> Office:
    """An office with applications in several states, letters, kits, and a lock."""
    beginning.of(make_busy)
    return office


def code_of(refusal: Refusal | None) -> RefusalCode | None:
    return refusal.code if refusal is not None else None


def key_of(refusal: Refusal | None) -> str | None:
    return refusal.message.key if refusal is not None else None


def opened(path: Path) -> Office:
    return open_office(f"sqlite:///{path}", now=OPENED)


def url_of(url: str) -> sa.URL:
    parsed = database.parse_url(url)
    assert isinstance(parsed, sa.URL)
    return parsed


def works(office: Office, people: People, known: int) -> None:
    """Whether an office can be worked in: looked up, written to, verified."""
    office = at(office, "2020-01-30T10:00")
    hits = look_up(office, people["cal"], "喫茶", "ja")
    assert isinstance(hits, Hits)
    assert len(hits.hits) == known
    provider = take_over_provider(office, people, 2)
    (number,) = take_in(office, people["rin"], [application_row(9)], provider).numbers
    assert decide_application(office, people["rin"], number, Command("approve")) is None
    assert decide_application(office, people["rin"], number, Command("withdraw")) is None
    assert add_person(office, people["admin"], NewPerson("neu", "auditor", None, PASSWORD)) is None
    hits = look_up(office, people["cal"], str(application_row(9)["store_name"]), "ja")
    assert isinstance(hits, Hits)
    assert [hit.number for hit in hits.hits] == [number]
    assert len(applications(office)) == known + 1
    assert faults(office) == []


# --- backup


def test_a_backup_is_an_office_with_everything_in_it(busy: Office, people: People, tmp_path: Path) -> None:
    path = tmp_path / "backup.db"
    assert back_up(busy, people["admin"], path) is None
    copy = opened(path)
    try:
        assert contents(copy, PASSING) == contents(busy, PASSING)
        assert counts(copy)["outbox"] > 0
        works(copy, people, 4)
    finally:
        copy.engine.dispose()
    assert [file.name for file in tmp_path.iterdir() if "backup" in file.name] == ["backup.db"]
    assert path.stat().st_mode & 0o077 == 0


@embedded
def test_an_existing_file_is_never_written_over(office: Office, people: People, tmp_path: Path) -> None:
    path = tmp_path / "backup.db"
    path.write_text("schon da", "utf-8")
    assert key_of(back_up(office, people["admin"], path)) == "office.backup_exists"
    assert path.read_text("utf-8") == "schon da"


def test_a_place_that_cannot_be_written_is_told_and_nothing_stays(office: Office, people: People, tmp_path: Path) -> None:
    assert key_of(back_up(office, people["admin"], tmp_path / "nowhere" / "backup.db")) == "office.not_writable"
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("office")] == []


@embedded
@pytest.mark.parametrize("login", ["rin", "mai", "sho", "cal", "aud"])
def test_only_an_admin_makes_a_backup(login: str, office: Office, people: People, tmp_path: Path) -> None:
    assert code_of(back_up(office, people[login], tmp_path / "backup.db")) is RefusalCode.NOT_PERMITTED
    assert not (tmp_path / "backup.db").exists()


def and_then(function: Callable[P, T], act: Callable[[], None]) -> Callable[P, T]:
    """The function, with something that happens once it has its answer."""

    def wrapped(*args: P.args, **kwargs: P.kwargs) -> T:
        answer = function(*args, **kwargs)
        act()
        return answer

    return wrapped


def test_people_work_on_while_a_backup_is_made(busy: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(busy, PASSING)

    def work() -> None:
        monkeypatch.undo()
        assert add_person(busy, people["admin"], NewPerson("neu", "auditor", None, PASSWORD)) is None

    monkeypatch.setattr(backup, "_copy_out", and_then(backup._copy_out, work))
    assert back_up(busy, people["admin"], tmp_path / "backup.db") is None
    copy = opened(tmp_path / "backup.db")
    try:
        assert contents(copy, PASSING) == before
    finally:
        copy.engine.dispose()
    assert contents(busy, PASSING) != before


@embedded
def test_a_copy_that_does_not_agree_is_thrown_away(busy: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lose() -> None:
        (partial,) = tmp_path.glob(".backup.db.partial")
        with closing(sqlite3.connect(partial)) as connection, connection:
            connection.execute("DELETE FROM kit_address")

    monkeypatch.setattr(backup, "_copy_out", and_then(backup._copy_out, lose))
    refusal = back_up(busy, people["admin"], tmp_path / "backup.db")
    assert key_of(refusal) == "office.backup_failed"
    assert list(tmp_path.glob("*backup*")) == []


@embedded
@pytest.mark.parametrize("goes_on", [0, 3])
def test_a_backup_that_is_called_off_leaves_nothing(
    busy: Office, people: People, tmp_path: Path, goes_on: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 10)
    asked = iter([*[False] * goes_on, *[True] * 100])
    refusal = back_up(busy, people["admin"], tmp_path / "backup.db", stop=lambda: next(asked))
    assert (code_of(refusal), key_of(refusal)) == (RefusalCode.NOTHING_TO_DO, "office.backup_stopped")
    assert list(tmp_path.glob("*backup*")) == []
    assert back_up(busy, people["admin"], tmp_path / "backup.db") is None


def test_a_backup_tells_how_far_it_is(busy: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "PAGES", 10)
    monkeypatch.setattr(journal, "VERIFY_CHUNK", 5)
    told: list[tuple[int, int]] = []
    assert back_up(busy, people["admin"], tmp_path / "backup.db", progress=lambda done, total: told.append((done, total))) is None
    (total,) = {total for _, total in told}
    held = counts(busy)
    assert total >= sum(held[name] for name in ("journal", "application", "staff")) + held["journal"]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[0][0] < total - held["journal"] < told[-1][0] <= total


# --- restore


def test_a_restored_office_is_the_one_that_was_saved_and_works_on(
    backend: str, busy: Office, people: People, empty_url: str, tmp_path: Path
) -> None:
    path = tmp_path / "backup.db"
    assert back_up(busy, people["admin"], path) is None
    assert restore(url_of(empty_url), path, role_prefix=ROLE_PREFIX) is None
    again = open_office(empty_url, now=OPENED)
    try:
        assert again.engine.dialect.name == {"sqlite": "sqlite", "postgres": "postgresql"}[backend]
        assert contents(again, PASSING) == contents(busy, PASSING)
        works(again, people, 4)
    finally:
        again.engine.dispose()


@pytest.mark.parametrize("backend", ["postgres"])
def test_an_office_moves_between_the_databases_and_back(people: People, empty_url: str, busy: Office, tmp_path: Path) -> None:
    assert back_up(busy, people["admin"], tmp_path / "from-postgres.db") is None
    assert restore(url_of(f"sqlite:///{tmp_path / 'embedded.db'}"), tmp_path / "from-postgres.db") is None
    embedded = opened(tmp_path / "embedded.db")
    try:
        works(embedded, people, 4)
        assert back_up(embedded, people["admin"], tmp_path / "from-sqlite.db") is None
        assert restore(url_of(empty_url), tmp_path / "from-sqlite.db", role_prefix=ROLE_PREFIX) is None
        shared = open_office(empty_url, now=OPENED)
        assert contents(shared, PASSING) == contents(embedded, PASSING)
        shared.engine.dispose()
    finally:
        embedded.engine.dispose()


def test_an_office_that_is_there_is_never_restored_over(office: Office, office_url: str, people: People, tmp_path: Path) -> None:
    assert back_up(office, people["admin"], tmp_path / "backup.db") is None
    before = contents(office)
    assert code_of(restore(url_of(office_url), tmp_path / "backup.db")) is RefusalCode.OFFICE_EXISTS
    assert contents(office) == before


TAMPERING = {
    "an entry changed": "UPDATE journal SET staff = 'mai' WHERE staff = 'rin'",
    "an entry gone": "DELETE FROM journal WHERE action = 'withdraw'",
    "a note changed": "UPDATE journal_personal SET content = replace(content, '書類', '別') WHERE content LIKE '%書類%'",
    "a case set back": "UPDATE application SET version = version - 1 WHERE status = 'withdrawn'",
}


@embedded
def test_a_backup_that_was_tampered_with_is_refused_and_nothing_is_made(busy: Office, people: People, tmp_path: Path) -> None:
    assert back_up(busy, people["admin"], tmp_path / "backup.db") is None
    for what, statement in TAMPERING.items():
        path = tmp_path / f"{what}.db"
        shutil.copy(tmp_path / "backup.db", path)
        with closing(sqlite3.connect(path)) as connection, connection:
            triggers = [str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
            for trigger in triggers:
                connection.execute(f"DROP TRIGGER {trigger}")
            assert connection.execute(statement).rowcount > 0, what
        refusal = restore(url_of(f"sqlite:///{tmp_path / 'restored.db'}"), path)
        assert (code_of(refusal), key_of(refusal)) == (RefusalCode.INVALID_FILE, "office.backup_not_an_office"), what
        assert not (tmp_path / "restored.db").exists()


def test_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    place = url_of(f"sqlite:///{tmp_path / 'restored.db'}")
    assert code_of(restore(place, tmp_path / "missing.db")) is RefusalCode.NOT_FOUND
    with closing(sqlite3.connect(tmp_path / "foreign.db")) as connection:
        connection.execute("CREATE TABLE something (id INTEGER)")
    assert code_of(restore(place, tmp_path / "foreign.db")) is RefusalCode.INVALID_FILE
    assert not (tmp_path / "restored.db").exists()


def test_a_restore_that_breaks_off_leaves_nothing_and_can_be_repeated(
    busy: Office, people: People, empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "backup.db"
    assert back_up(busy, people["admin"], path) is None

    def fail() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(backup, "_set_sequences", and_then(backup._set_sequences, fail))
    with pytest.raises(KeyboardInterrupt):
        restore(url_of(empty_url), path, role_prefix=ROLE_PREFIX)
    monkeypatch.undo()
    assert restore(url_of(empty_url), path, role_prefix=ROLE_PREFIX) is None
    again = open_office(empty_url, now=OPENED)
    assert len(applications(again)) == 4
    again.engine.dispose()
