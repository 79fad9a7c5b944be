"""Fixtures for all tests: a fresh office on either database for each test, copied from one that was founded once."""

import contextlib
import gc
import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

import psycopg
import pytest
from sqlalchemy.engine import make_url

from secretariat.office import Office, open_office
from secretariat.staff import Person
from tests.support.as_people import work_as_people
from tests.support.built_commands import share_built_commands
from tests.support.engines import share_engines
from tests.support.kept_database import KeptDatabase, KeptPools
from tests.support.kept_people import KeptPeople
from tests.support.memory import folder_in_memory
from tests.support.postgres_server import NoServerError, fresh_database, own_server, server_programs
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite, found_rehearsal, make_log_in_quick
from tests.support.skips import PERMITTED, SkipWatch, read_permitted
from tests.support.states import Beginning, FileStates

T = TypeVar("T")
OBJECTS_BETWEEN_COLLECTIONS = 100_000


def pytest_configure(config: pytest.Config) -> None:
    """Temporary folders lie in memory where that can be had; where everything has to run, no test is skipped without leave.

    What is loaded is no garbage: looking at it again and again took a tenth of the tests' time, and of the time that finding them takes.
    """
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, *gc.get_threshold()[1:])
    if (memory := folder_in_memory()) is not None:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))
    if os.environ.get("REQUIRE_POSTGRES") == "1":
        config.pluginmanager.register(SkipWatch(read_permitted(PERMITTED.read_text("utf-8"))), "skip-watch")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """In whatever order the others run, the longest begin first: at the end everybody would wait for them."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """What was loaded until then is never looked at again."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What tests have to tell besides that they passed: `record_property("told", …)`."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "told":
                terminalreporter.write_line(f"TOLD {report.nodeid.split('::')[0]}: {value}")


@pytest.fixture(scope="session", autouse=True)
def kept_pools() -> Iterator[KeptPools]:
    """Offices of one kind of database share the statements that were compiled for any of them; in a kept database also connections."""
    kept: KeptPools = {}
    with pytest.MonkeyPatch.context() as patch:
        share_engines(patch, kept)
        yield kept


@pytest.fixture(scope="session", autouse=True)
def shared_commands() -> Iterator[None]:
    """Calls of the program share the commands that were built for any of them."""
    with pytest.MonkeyPatch.context() as patch:
        share_built_commands(patch)
        yield


@pytest.fixture(scope="session", autouse=True)
def as_people() -> Iterator[None]:
    """What people do in a shared office, they do with their own rights."""
    with pytest.MonkeyPatch.context() as patch:
        work_as_people(patch)
        yield


@pytest.fixture(scope="session")
def postgres_programs() -> Iterator[Path]:
    """The programs of a Postgres server that the tests may start."""
    with required(server_programs()) as programs:
        yield programs


@pytest.fixture(scope="session")
def postgres_server(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a Postgres server on which tests may create databases."""
    if given := os.environ.get("TEST_PG_URL"):
        yield given
        return
    with required(own_server(request.getfixturevalue("postgres_programs"))) as server:
        yield server.url


@contextlib.contextmanager
def required(server: AbstractContextManager[T]) -> Iterator[T]:
    """Skips what needs a server where none can be had, or fails where everything has to run."""
    try:
        with server as entered:
            yield entered
    except NoServerError as error:
        if os.environ.get("REQUIRE_POSTGRES") == "1":
            pytest.fail(str(error))
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """The name of a Postgres database with the founded office; only to be copied."""
    with fresh_database(postgres_server) as url:
        found_rehearsal(url)
        yield str(make_url(url).database)


@pytest.fixture(scope="session")
def kept_database(postgres_server: str, postgres_template: str, kept_pools: KeptPools) -> Iterator[KeptDatabase]:
    """A copy of the template that tests use one after the other."""
    with psycopg.connect(postgres_server) as connection:
        people = KeptPeople(connection)
    kept = KeptDatabase(postgres_server, postgres_template, kept_pools, people)
    yield kept
    kept.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a founded embedded office; only to be copied."""
    path = tmp_path_factory.mktemp("founded") / "office.db"
    found_rehearsal(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def quick_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, with passwords that cost little to check: for tests that log people in all the time; only to be copied."""
    path = tmp_path_factory.mktemp("quick") / "office.db"
    copy_sqlite(sqlite_template, path)
    make_log_in_quick(path)
    return path


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def backend(request: pytest.FixtureRequest) -> str:
    """Runs the test on both databases."""
    return str(request.param)


@pytest.fixture
def empty_url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an office can be founded: a file that is not there yet, or an empty database."""
    if backend == "sqlite":
        yield f"sqlite:///{tmp_path / 'new.db'}"
    else:
        with fresh_database(request.getfixturevalue("postgres_server")) as url:
            yield url


@pytest.fixture
def office_url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh rehearsal office with the people of `people`, all with the same password."""
    if backend == "sqlite":
        yield copy_sqlite(request.getfixturevalue("sqlite_template"), tmp_path / "office.db")
    else:
        with request.getfixturevalue("kept_database").lent() as url:
            yield url


@pytest.fixture
def office(office_url: str) -> Iterator[Office]:
    """The fresh office, open on 2020-01-20 at 10:00; `tests.support.rehearsal.at` gives it at another time."""
    opened = open_office(office_url, now=OPENED)
    yield opened
    opened.engine.dispose()


@pytest.fixture(scope="session")
def kept_states(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[tuple[str, str], object]]:
    """Where states of embedded offices are kept, and what the making of each state gave."""
    return tmp_path_factory.mktemp("states"), {}


@pytest.fixture
def beginning(
    office: Office, backend: str, kept_states: tuple[Path, dict[tuple[str, str], object]], tmp_path: Path, request: pytest.FixtureRequest
) -> Beginning:
    """Brings the fresh office to a state that is made once: `beginning.of(make)`."""
    folder, told = kept_states
    states = FileStates(folder, tmp_path / "office.db") if backend == "sqlite" else request.getfixturevalue("kept_database")
    return Beginning(office, states, told)


@pytest.fixture(scope="session")
def people() -> Mapping[str, Person]:
    """Everybody by login: admin, rin and ren (reviewer), mai and mio (manager), sho (shipping), cal (callcentre), aud (auditor)."""
    return PEOPLE
