"""Lists and exports from a real streaming standby: what is read there, when it is not, and what becomes of it when it fails."""

import contextlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat import standby
from secretariat.callcentre.search import look_up
from secretariat.cli.program import run
from secretariat.figures.office_figures import office_figures
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_person
from tests.support.postgres_server import Server
from tests.support.rehearsal import OPENED, PASSWORD
from tests.support.samples import application_row, take_in, take_over_provider

FOLLOWS = sa.text("SELECT pg_is_in_recovery()")
CONDITIONS = ("standby", "standby_behind", "standby_away", "standby_left_alone", "standby_other")
RECEIVED = "2020-01-20T09:00:00+09:00"


class Clock:
    """Seconds that go on when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def read_at(office: Office) -> str:
    """Where a list would be read."""
    with office.reading_recent() as session:
        return "standby" if follows(session) else "main server"


def follows(session: Session) -> bool:
    return bool(session.execute(FOLLOWS).scalar_one())


def catch_up(primary: Server) -> None:
    """Waits until the standby has everything that was committed."""
    with psycopg.connect(primary.url) as connection:
        connection.execute("SET synchronous_commit = remote_apply")
        connection.execute("CREATE TABLE passing (); DROP TABLE passing")


@contextlib.contextmanager
def held_up(server: Server) -> Iterator[None]:
    """The standby receives and does not replay."""
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute("SELECT pg_wal_replay_pause()")
        try:
            # it is asked to pause, and does so between two records
            while connection.execute("SELECT pg_get_wal_replay_pause_state()").fetchone() != ("paused",):
                pass
            yield
        finally:
            connection.execute("SELECT pg_wal_replay_resume()")


def at(server: Server) -> str:
    """The address as an office is told it: neither a database nor a person."""
    return f"postgresql://127.0.0.1:{server.port}"


@pytest.fixture
def office(own_office: str, own_postgres: Server, own_standby: Server) -> Iterator[Office]:
    catch_up(own_postgres)
    opened = open_office(own_office, now=OPENED, read_url=at(own_standby))
    yield opened
    opened.close()


@pytest.fixture
def elsewhere(own_office: str) -> Iterator[Office]:
    """The same office as a colleague has it open."""
    opened = open_office(own_office, now=OPENED)
    yield opened
    opened.close()


@pytest.mark.postgres
@pytest.mark.long
def test_lists_and_figures_are_read_at_the_standby_and_everything_else_is_not(
    office: Office, own_postgres: Server, people: Mapping[str, Person]
) -> None:
    numbers = take_in(office, people["rin"], [application_row(1)], take_over_provider(office, people), RECEIVED).numbers
    read_at(office)  # what has to be there is noted by the first reading
    catch_up(own_postgres)
    assert read_at(office) == "standby"
    with office.reading() as session:
        assert not follows(session)
    hits = look_up(office, people["cal"], numbers[0], "en")
    assert not isinstance(hits, Refusal)
    assert [hit.number for hit in hits.hits] == numbers
    assert not isinstance(office_figures(office, people["mai"]), Refusal)


@pytest.mark.postgres
def test_whoever_has_just_written_sees_it(office: Office, own_postgres: Server, own_standby: Server, people: Mapping[str, Person]) -> None:
    with held_up(own_standby):
        assert add_person(office, people["admin"], NewPerson("new", "callcentre", None, PASSWORD)) is None
        assert office.standby is not None
        assert office.standby.condition().reason == "standby_behind"
        assert read_at(office) == "main server"
    catch_up(own_postgres)
    assert read_at(office) == "standby"


@pytest.mark.postgres
def test_what_a_colleague_has_just_written_may_be_missing_for_seconds_and_no_longer(
    office: Office, elsewhere: Office, own_standby: Server, people: Mapping[str, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    with held_up(own_standby):
        assert add_person(elsewhere, people["admin"], NewPerson("new", "callcentre", None, PASSWORD)) is None
        assert read_at(office) == "standby"
        monkeypatch.setattr(standby, "BEHIND_SECONDS", 0)
        assert read_at(office) == "main server"


@pytest.mark.postgres
def test_another_server_is_no_standby(own_office: str, own_postgres: Server, postgres_server: str) -> None:
    for url in (own_postgres.url, postgres_server):
        office = open_office(own_office, now=OPENED, read_url=url)
        assert office.standby is not None
        assert office.standby.condition().reason in {"standby_other", "standby_away"}
        assert read_at(office) == "main server"
        office.close()


@pytest.mark.postgres
def test_a_reading_that_breaks_off_is_said_and_the_next_one_is_the_main_servers(
    office: Office, own_standby: Server, own_postgres: Server
) -> None:
    catch_up(own_postgres)
    with pytest.raises(OfficeUnavailable) as failed, office.reading_recent() as session:
        backend = session.execute(sa.text("SELECT pg_backend_pid()")).scalar_one()
        with psycopg.connect(own_standby.url) as connection:
            connection.execute("SELECT pg_terminate_backend(%s, 5000)", [backend])
        session.execute(FOLLOWS)
    assert (failed.value.refusal.code, failed.value.refusal.message.key) == (RefusalCode.BUSY, "database.standby_failed")
    assert read_at(office) == "main server"


@pytest.mark.postgres
def test_a_standby_that_is_gone_is_left_alone_for_a_while(office: Office, own_standby: Server, own_postgres: Server) -> None:
    clock = Clock()
    assert office.standby is not None
    office.standby.seconds = clock
    own_standby.stop()
    try:
        assert read_at(office) == "main server"
        assert office.standby.condition().reason == "standby_left_alone"
        clock.now += standby.LEFT_ALONE_SECONDS
        assert office.standby.condition().reason == "standby_away"
    finally:
        own_standby.start()
    clock.now += standby.LEFT_ALONE_SECONDS
    catch_up(own_postgres)
    assert read_at(office) == "standby"


@pytest.mark.postgres
def test_exports_of_the_command_line_go_there_and_doctor_says_how_it_does(
    own_office: str,
    own_postgres: Server,
    own_standby: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SECRETARIAT_PASSWORD", PASSWORD)
    monkeypatch.setenv("SECRETARIAT_READ_DATABASE", at(own_standby))
    catch_up(own_postgres)
    common = ["--database", own_office, "--now", OPENED.isoformat(), "--json", "--as"]
    assert run([*common, "mai", "export", "status", "--out", str(tmp_path / "status.xlsx")]) == 0
    capsys.readouterr()
    run([*common, "admin", "doctor"])
    examined = {found["name"]: found for found in json.loads(capsys.readouterr().out)["examined"]}
    assert examined["standby"]["ok"]
    monkeypatch.setenv("SECRETARIAT_READ_DATABASE", "sqlite:///office.db")
    assert run([*common, "admin", "doctor"]) == 3
    assert json.loads(capsys.readouterr().out)["refused"]["code"] == "invalid-value"
