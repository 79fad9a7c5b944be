"""What breaks a write off, on either database: done again, or said plainly; nothing stays by halves, and the next attempt works."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.engine import make_url
from sqlmodel import Session

from models.base import table_of
from models.office import SerialCounter
from models.vocabulary import RefusalCode
from secretariat.bulk import insert_many
from secretariat.casework.desk import decide_application
from secretariat.clock import FixedClock
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.office import Office, open_office, take_serials
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.repetition import PAUSES, repeated
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next
from secretariat.staff import Person
from tests.support import records
from tests.support.at_once import at_once
from tests.support.postgres_server import fresh_database
from tests.support.rehearsal import OPENED, at
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider, write_workbook

People = Mapping[str, Person]
COUNTERS = table_of(SerialCounter)
shared = pytest.mark.parametrize("backend", [pytest.param("postgres", marks=pytest.mark.postgres)])
embedded = pytest.mark.parametrize("backend", ["sqlite"])
GAVE_UP = ("40P01", "40001")


@pytest.fixture
def numbers(office: Office, people: People) -> list[str]:
    """Applications that wait."""
    rows = [application_row(serial) for serial in range(1, 5)]
    return take_in(office, people["rin"], rows, take_over_provider(office, people)).numbers


def approve(office: Office, person: Person, number: str) -> Refusal | None:
    """The person approves one."""
    return decide_application(office, person, number, Command("approve"))


def done_by(office: Office, number: str) -> list[tuple[str, str]]:
    """Who did what to it since it was received."""
    assert records.faults(office) == []
    return records.actions(office, number)[1:]


@contextmanager
def failing(office: Office, state: str, times: int) -> Iterator[list[str]]:
    """The server answers so many writes of journal entries with this code; gives what it said so far."""
    said: list[str] = []

    def instead(_connection: object, _cursor: object, statement: str, parameters: object, *_: object) -> tuple[str, object]:
        if not statement.startswith("INSERT INTO journal ") or len(said) == times:
            return statement, parameters
        said.append(state)
        return f"DO $$ BEGIN RAISE EXCEPTION 'made up' USING ERRCODE = '{state}'; END $$", ()

    sa.event.listen(office.engine, "before_cursor_execute", instead, retval=True)
    try:
        yield said
    finally:
        sa.event.remove(office.engine, "before_cursor_execute", instead)


@shared
@pytest.mark.parametrize("state", GAVE_UP)
def test_what_the_server_gave_up_is_done_again_three_times_at_most_and_is_done_once(
    office: Office, people: People, numbers: list[str], state: str
) -> None:
    with failing(office, state, len(PAUSES)) as said:
        assert approve(office, people["rin"], numbers[0]) is None
    assert len(said) == len(PAUSES) == 3
    assert done_by(office, numbers[0]) == [("rin", "approve")]
    with failing(office, state, len(PAUSES) + 1), pytest.raises(OfficeUnavailable) as told:
        approve(office, people["rin"], numbers[1])
    assert told.value.refusal.code is RefusalCode.BUSY
    assert done_by(office, numbers[1]) == []
    assert approve(office, people["rin"], numbers[1]) is None


@shared
@pytest.mark.parametrize(
    ("state", "code", "key"),
    [
        ("53100", RefusalCode.DISK_FULL, "database.disk_full"),
        ("25006", RefusalCode.UNREACHABLE, "database.read_only"),
        ("55P03", RefusalCode.BUSY, "database.busy"),
    ],
)
def test_what_the_server_cannot_do_is_said_at_once_whatever_its_language_and_nothing_is_kept(
    office: Office, people: People, numbers: list[str], state: str, code: RefusalCode, key: str
) -> None:
    before = records.contents(office)
    with failing(office, state, 1), pytest.raises(OfficeUnavailable) as told:
        approve(office, people["rin"], numbers[0])
    assert (told.value.refusal.code, told.value.refusal.message.key) == (code, key)
    assert records.contents(office) == before
    assert approve(office, people["rin"], numbers[0]) is None
    assert done_by(office, numbers[0]) == [("rin", "approve")]


@shared
def test_of_two_that_wait_for_each_other_both_come_to_their_end(office: Office) -> None:
    met = Barrier(2)
    tried: list[str] = []

    @repeated
    def count(login: str, first: str, second: str) -> int:
        tried.append(login)
        with office.writing(login, "count") as (session, _):
            session.execute(sa.text("SET LOCAL deadlock_timeout = '10ms'"))
            take_serials(session, first)
            if len(tried) == 2:  # a repetition meets nobody
                met.wait()
            return take_serials(session, second)

    assert sorted(at_once(lambda: count("rin", "x", "y"), lambda: count("ren", "y", "x"))) == [1, 2]
    assert len(tried) == 3


@shared
def test_a_unit_that_kept_something_before_is_not_done_again_for_one_within_it(office: Office) -> None:
    outer: list[int] = []

    def broken(session: Session) -> None:
        session.execute(sa.text("DO $$ BEGIN RAISE EXCEPTION 'made up' USING ERRCODE = '40001'; END $$"))

    @repeated
    def within() -> None:
        with office.writing("rin", "within") as (session, _):
            broken(session)

    @repeated
    def around() -> None:
        outer.append(len(outer))
        with office.writing("rin", "around"):
            pass
        within()

    with pytest.raises(OfficeUnavailable):
        around()
    assert outer == [0]
    with office.reading() as session:
        actions = session.execute(sa.text("SELECT count(*) FROM operation WHERE action IN ('around', 'within')")).scalar_one()
    assert actions == 1


@shared
def test_a_fault_of_many_rows_at_once_is_told_like_that_of_a_statement(office: Office) -> None:
    with pytest.raises(sa.exc.IntegrityError), office.writing("rin", "count") as (session, _):
        insert_many(session, COUNTERS, ("name", "next_serial"), [("twice", 1), ("twice", 1)])


@pytest.mark.postgres
def test_on_a_server_that_only_reads_changes_are_refused_in_plain_words_until_it_writes_again(
    postgres_server: str, postgres_template: str, people: People
) -> None:
    with fresh_database(postgres_server, postgres_template) as url:
        office = open_office(url, OPENED)
        rows = [application_row(1)]
        (number,) = take_in(office, people["rin"], rows, take_over_provider(office, people)).numbers
        before = records.contents(office)
        with psycopg.connect(url, autocommit=True) as connection:
            database = sql.Identifier(str(make_url(url).database))
            connection.execute(sql.SQL("ALTER DATABASE {} SET default_transaction_read_only = on").format(database))
            office.engine.dispose()
            with pytest.raises(OfficeUnavailable) as told:
                approve(office, people["rin"], number)
            assert told.value.refusal.message.key == "database.read_only"
            assert records.contents(office) == before
            connection.execute(sql.SQL("ALTER DATABASE {} RESET default_transaction_read_only").format(database))
        office.engine.dispose()
        assert approve(office, people["rin"], number) is None
        assert done_by(office, number) == [("rin", "approve")]
        office.engine.dispose()


@embedded
def test_in_a_file_that_cannot_be_written_changes_are_refused_in_plain_words_until_it_can_be(
    office: Office, people: People, numbers: list[str]
) -> None:
    def forbid(connection: sa.Connection, *_: object) -> None:
        connection.connection.cursor().execute("PRAGMA query_only = ON")

    before = records.contents(office)
    office.engine.dispose()
    sa.event.listen(office.engine, "begin", forbid)
    with pytest.raises(OfficeUnavailable) as told:
        approve(office, people["rin"], numbers[0])
    sa.event.remove(office.engine, "begin", forbid)
    office.engine.dispose()
    assert told.value.refusal.message.key == "database.read_only"
    assert records.contents(office) == before
    assert approve(office, people["rin"], numbers[0]) is None
    assert done_by(office, numbers[0]) == [("rin", "approve")]


@embedded
def test_in_a_file_that_may_not_grow_changes_are_refused_as_on_a_full_disk_until_it_may(
    office: Office, people: People, numbers: list[str]
) -> None:
    def limit(connection: sa.Connection, *_: object) -> None:
        connection.connection.cursor().execute("PRAGMA max_page_count = 1")  # as many as there are

    before = records.contents(office)
    sa.event.listen(office.engine, "begin", limit)
    with pytest.raises(OfficeUnavailable) as told:
        for number in numbers * 50:
            decide_application(office, people["rin"], number, Command("note", note="長いメモ" * 200))
    sa.event.remove(office.engine, "begin", limit)
    office.engine.dispose()
    assert told.value.refusal.code is RefusalCode.DISK_FULL
    noted = {entry for number in numbers for entry in done_by(office, number)}
    assert noted <= {("rin", "note")}
    assert records.contents(office).keys() == before.keys()
    assert approve(office, people["rin"], numbers[0]) is None
    assert done_by(office, numbers[0])[-1] == ("rin", "approve")


def test_with_a_machine_whose_clock_goes_back_everything_goes_on_and_the_journal_stays_whole(
    office: Office, people: People, numbers: list[str], tmp_path: Path
) -> None:
    started = office.machine_clock.now()

    def earlier(hours: int, instant: str = "2020-01-20T10:00") -> Office:
        return replace(at(office, instant), machine_clock=FixedClock(started - timedelta(hours=hours)))

    deeds: list[Callable[[], object]] = [
        lambda: take_next(earlier(1), people["ren"]),
        lambda: approve(earlier(30, "2020-01-20T09:00"), people["rin"], numbers[1]),
        lambda: approve(earlier(2), people["rin"], numbers[2]),
    ]
    for deed in deeds:
        assert not isinstance(deed(), Refusal)
    file = write_workbook([application_row(21)], APPLICATION_HEADINGS, tmp_path / "next.csv")
    taken = take_in_applications(earlier(50), people["rin"], file, provider_of(office))
    assert isinstance(taken, IntakeResult), taken
    closed = close_cutoff(earlier(3, "2020-02-14T10:00"), people["mai"], date(2020, 2, 21))
    assert isinstance(closed, ClosingResult), closed
    assert (taken.accepted, closed.registered) == (1, 2)
    assert done_by(office, numbers[0]) == [("ren", "take")]
    assert done_by(office, numbers[1]) == [("rin", "approve"), ("mai", "register")]
    in_order = records.every(records.ENTRIES).order_by(records.ENTRIES.c.id)
    recorded = [row["recorded_at"] for row in records.rows(office, in_order)]
    # a server stamps entries by its own clock, whatever the machine in front of it says
    assert (min(recorded[-8:]) < started) is (office.engine.dialect.name == "sqlite")


def provider_of(office: Office) -> str:
    """The number of its only provider."""
    with office.reading() as session:
        return str(session.execute(sa.text("SELECT number FROM provider")).scalar_one())
