"""The connection to Postgres is lost: around a COMMIT, at any statement, with the server. What was begun is done once, or not at all.

Whoever asked hears of it only where the server stays away.
"""

import itertools
import os
import random
import signal
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.engine import make_url

from models.vocabulary import RefusalCode
from secretariat import office as office_module
from secretariat import repetition
from secretariat.casework.desk import add_note, decide_application
from secretariat.clock import FixedClock
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal
from secretariat.screening import closing as closing_run
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.queue import take_next
from tests.support import records
from tests.support.cutting_proxy import Cut, cutting_proxy
from tests.support.postgres_server import Server, fresh_database, own_server
from tests.support.rehearsal import OPENED, PEOPLE, at, found_rehearsal
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider, write_workbook

pytestmark = pytest.mark.postgres
START: Final = date(2020, 2, 21)
LATER: Final = "2020-02-14T10:00"
CASES: Final = 8
NEW: Final = 5
CHUNK: Final = 2
SEED: Final = 20200120
TIMES: Final = 6  # that somebody's connection is ended
CRASHES: Final = 3


def opened(url: str) -> Office:
    """The office at a URL."""
    return open_office(url, OPENED, FixedClock(OPENED))


def fill(url: str) -> str:
    """Applications that wait; gives their provider."""
    office = opened(url)
    provider = take_over_provider(office, PEOPLE)
    take_in(office, PEOPLE["rin"], [application_row(serial) for serial in range(1, 1 + CASES)], provider)
    office.engine.dispose()
    return provider


@pytest.fixture(scope="module")
def filled(postgres_server: str, postgres_template: str) -> Iterator[tuple[str, str]]:
    """A database to be copied, and the provider."""
    with fresh_database(postgres_server, postgres_template) as url:
        provider = fill(url)
        yield str(make_url(url).database), provider


@pytest.fixture
def url(postgres_server: str, filled: tuple[str, str]) -> Iterator[str]:
    """A copy of it."""
    with fresh_database(postgres_server, filled[0]) as copy:
        yield copy


@pytest.fixture
def office(url: str) -> Iterator[Office]:
    """The office there, by a connection that nothing happens to."""
    there = opened(url)
    yield there
    there.engine.dispose()


def approve(office: Office, number: str) -> Refusal | None:
    """Rin approves one."""
    return decide_application(office, PEOPLE["rin"], number, Command("approve"))


def operations(office: Office) -> int:
    """How many writes were kept."""
    return records.counts(office)["operation"]


def work_through(office: Office, file: Path, provider: str) -> None:
    """A piece of everybody's work, each with the answer that it has where nothing breaks."""
    numbers = list(records.applications(office))
    taken = take_next(office, PEOPLE["ren"])
    assert taken is not None
    assert not isinstance(taken, Refusal)
    assert taken.number == numbers[0]
    for number in numbers[1:]:
        assert approve(office, number) is None
    assert add_note(office, PEOPLE["mai"], numbers[0], "電話で確認済み") is None
    result = take_in_applications(office, PEOPLE["rin"], file, provider)
    assert isinstance(result, IntakeResult), result
    assert (result.accepted, result.rejected) == (NEW, 0)
    closed = close_cutoff(at(office, LATER), PEOPLE["mai"], START)
    assert isinstance(closed, ClosingResult), closed
    assert (closed.registered, closed.left_open) == (CASES - 1, 1 + NEW)


def is_done_once(office: Office) -> None:
    """What `work_through` comes to, no entry twice."""
    assert records.faults(office) == []
    found = records.applications(office)
    numbers = list(found)[:CASES]
    assert records.actions(office, numbers[0])[1:] == [("ren", "take"), ("mai", "note")]
    for number in numbers[1:]:
        assert records.actions(office, number)[1:] == [("rin", "approve"), ("mai", "register")]
    assert len(found) == CASES + NEW
    assert sum(row["status"] == "registered" for row in found.values()) == CASES - 1
    assert len(records.rows(office, records.every(records.MEMBERSHIPS))) == CASES - 1


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The provider's next file; a closing run works in chunks of two."""
    monkeypatch.setattr(closing_run, "CHUNK", CHUNK)
    return next_file(tmp_path)


def next_file(folder: Path) -> Path:
    """What the provider sends next."""
    rows = [application_row(serial) for serial in range(21, 21 + NEW)]
    return write_workbook(rows, APPLICATION_HEADINGS, folder / "next.csv")


@pytest.fixture(scope="module")
def undisturbed(postgres_server: str, filled: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> int:
    """How many writes the same work has where nothing breaks."""
    with fresh_database(postgres_server, filled[0]) as copy:
        office = opened(copy)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(closing_run, "CHUNK", CHUNK)
            work_through(office, next_file(tmp_path_factory.mktemp("undisturbed")), filled[1])
        is_done_once(office)
        written = operations(office)
        office.engine.dispose()
    return written


@pytest.mark.parametrize("cut", [Cut.BEFORE, Cut.AFTER, Cut.UNDER_WAY])
def test_a_connection_that_is_cut_at_a_commit_is_noticed_by_nobody_and_nothing_is_done_twice(
    office: Office, url: str, filled: tuple[str, str], file: Path, undisturbed: int, cut: Cut
) -> None:
    with cutting_proxy(url) as proxy:
        far = opened(proxy.url)
        proxy.orders += [cut, None] * undisturbed
        work_through(far, file, filled[1])
        far.engine.dispose()
        assert len(proxy.cuts) > CASES
    is_done_once(office)
    assert operations(office) == undisturbed


def test_where_the_server_stays_away_after_a_commit_nobody_is_told_that_it_was_done_or_not(
    office: Office, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_module, "LOOKS", 2)
    number = next(iter(records.applications(office)))
    with cutting_proxy(url) as proxy:
        far = opened(proxy.url)
        proxy.orders += [Cut.FOR_GOOD]
        with pytest.raises(OfficeUnavailable) as told:
            approve(far, number)
        assert told.value.refusal.message.key == "database.answer_lost"
        far.engine.dispose()
    assert records.actions(office, number)[1:] == [("rin", "approve")]
    # whoever does it again is told what the case is now
    again = approve(office, number)
    assert isinstance(again, Refusal)
    assert again.code is RefusalCode.WRONG_STATE
    assert records.faults(office) == []


@contextmanager
def now_and_then(office: Office, do: Callable[[sa.Connection], None], times: int, peace: tuple[int, int] = (10, 40)) -> Iterator[list[int]]:
    """So often, before a statement of a write of this office, something is done; gives before which ones, counted from 1.

    `peace`: at least and below how many statements lie between two of them.
    """
    chance, counted, done = random.Random(SEED), 0, list[int]()
    points = list(itertools.accumulate(chance.randrange(*peace) for _ in range(times)))

    def about_to(connection: sa.Connection, *_: object) -> None:
        nonlocal counted
        if connection.get_execution_options().get("writing"):
            counted += 1
            if points and counted == points[0]:
                done.append(points.pop(0))
                do(connection)

    sa.event.listen(office.engine, "before_cursor_execute", about_to)
    try:
        yield done
    finally:
        sa.event.remove(office.engine, "before_cursor_execute", about_to)


def backend_of(connection: sa.Connection) -> int:
    """The server's process behind a connection."""
    cursor = connection.connection.cursor()
    cursor.execute("SELECT pg_backend_pid()")
    (found,) = cursor.fetchall()
    return int(found[0])


def test_a_connection_that_the_server_ends_at_any_write_is_noticed_by_nobody(
    office: Office, url: str, filled: tuple[str, str], file: Path, undisturbed: int
) -> None:
    with psycopg.connect(url, autocommit=True) as other:

        def end_it(connection: sa.Connection) -> None:
            other.execute("SELECT pg_terminate_backend(%s, 5000)", [backend_of(connection)])

        with now_and_then(office, end_it, TIMES) as ended:
            work_through(office, file, filled[1])
    assert len(ended) == TIMES
    is_done_once(office)
    assert operations(office) == undisturbed


@pytest.fixture(scope="module")
def server(postgres_programs: Path) -> Iterator[Server]:
    """A server that may be stopped; what it said is committed is kept then."""
    with own_server(postgres_programs, "synchronous_commit=on") as started:
        yield started


@pytest.fixture
def lonely(server: Server) -> Iterator[tuple[Office, str]]:
    """A filled office on it, and the provider. The database ends with the server."""
    name = f"crash_{uuid.uuid4().hex}"
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    url = make_url(server.url).set(database=name).render_as_string()
    found_rehearsal(url)
    provider = fill(url)
    office = opened(url)
    yield office, provider
    office.engine.dispose()


@pytest.mark.long
def test_a_server_that_crashes_in_the_middle_of_a_transaction_and_comes_back_is_noticed_by_nobody(
    server: Server, lonely: tuple[Office, str], file: Path
) -> None:
    office, provider = lonely

    def crash(connection: sa.Connection) -> None:
        if len(crashes) % 2:
            server.stop()
            server.start()
        else:
            # with one of its processes, a server ends all others
            os.kill(backend_of(connection), signal.SIGKILL)

    with now_and_then(office, crash, CRASHES) as crashes:
        work_through(office, file, provider)
    assert len(crashes) == CRASHES
    is_done_once(office)


def test_while_the_server_is_away_everything_is_refused_in_plain_words_and_afterwards_the_same_is_done(
    server: Server, lonely: tuple[Office, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repetition, "PAUSES", (0.0, 0.1, 0.1))
    office, _ = lonely
    first, second, *_ = records.applications(office)

    with now_and_then(office, lambda _: server.stop(), 1, (2, 9)), pytest.raises(OfficeUnavailable) as in_the_middle:
        approve(office, first)
    with pytest.raises(OfficeUnavailable) as at_once:
        approve(office, second)
    server.start()
    for told in (in_the_middle, at_once):
        assert told.value.refusal.message.key == "database.unreachable"
    for number in (first, second):
        assert approve(office, number) is None
        assert records.actions(office, number)[1:] == [("rin", "approve")]
    assert records.faults(office) == []
