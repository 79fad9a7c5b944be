"""Who is looking at a case: seen by the others at once, gone by itself, and never in anybody's way."""

import contextlib
import dataclasses
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import Operation
from models.presence import Presence
from secretariat import database
from secretariat.embedded import BUSY_SECONDS
from secretariat.office import Office
from secretariat.presence import Colleague, Standing, look_at, look_away, standings
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.records import contents, rows
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import decide, taken

People = Mapping[str, Person]
LOOKS, OPERATIONS = table_of(Presence), table_of(Operation)
MORNING = datetime(2026, 5, 7, 0, 0, tzinfo=UTC)


@dataclass(slots=True)
class Watch:
    """A machine's clock that is turned by hand."""

    instant: datetime = MORNING

    def now(self) -> datetime:
        return self.instant

    def on(self, seconds: float) -> None:
        self.instant += timedelta(seconds=seconds)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def watched(office: Office, watch: Watch) -> Office:
    """The office on a machine whose clock is the watch."""
    return dataclasses.replace(office, machine_clock=watch)


@pytest.fixture
def cases(office: Office, people: People) -> list[str]:
    return taken(office, people, take_over_provider(office, people), 1, 2)


def looked(office: Office, person: Person, number: str) -> Standing:
    standing = look_at(office, person, number)
    assert isinstance(standing, Standing), standing
    return standing


def others(office: Office, person: Person, number: str) -> list[str]:
    """Who else looks, without leaving a sign."""
    found = standings(office, person, [number])
    assert not isinstance(found, Refusal)
    return [colleague.login for colleague in found[number].looking]


def test_a_case_shows_who_else_looks_at_it_who_came_first_comes_first(
    watched: Office, people: People, cases: list[str], watch: Watch
) -> None:
    assert looked(watched, people["rin"], cases[0]).looking == ()
    watch.on(3)
    assert [colleague.login for colleague in looked(watched, people["mai"], cases[0]).looking] == ["rin"]
    watch.on(3)
    assert looked(watched, people["ren"], cases[0]).looking == (
        Colleague("rin", "rin", MORNING),
        Colleague("mai", "mai", MORNING + timedelta(seconds=3)),
    )
    assert others(watched, people["ren"], cases[1]) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_looking_at_another_case_or_away_ends_it(watched: Office, people: People, cases: list[str]) -> None:
    looked(watched, people["rin"], cases[0])
    looked(watched, people["rin"], cases[1])
    assert (others(watched, people["ren"], cases[0]), others(watched, people["ren"], cases[1])) == ([], ["rin"])
    look_away(watched, people["rin"])
    look_away(watched, people["rin"])
    assert others(watched, people["ren"], cases[1]) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_who_gives_no_sign_for_fifteen_seconds_is_gone_and_comes_anew(
    watched: Office, people: People, cases: list[str], watch: Watch
) -> None:
    looked(watched, people["rin"], cases[0])
    for _ in range(4):
        watch.on(6)
        looked(watched, people["rin"], cases[0])
    watch.on(14.9)
    assert looked(watched, people["ren"], cases[0]).looking == (Colleague("rin", "rin", MORNING),)
    watch.on(0.1)
    assert others(watched, people["ren"], cases[0]) == []
    looked(watched, people["rin"], cases[0])
    assert looked(watched, people["ren"], cases[0]).looking == (Colleague("rin", "rin", watch.now()),)


def test_a_sign_younger_than_five_seconds_is_not_written_again(watched: Office, people: People, cases: list[str], watch: Watch) -> None:
    def seen_at() -> datetime:
        (row,) = rows(watched, sa.select(LOOKS.c.seen_at))
        return datetime.fromisoformat(str(row["seen_at"]))

    looked(watched, people["rin"], cases[0])
    watch.on(4.9)
    looked(watched, people["rin"], cases[0])
    assert seen_at() == MORNING
    watch.on(0.1)
    looked(watched, people["rin"], cases[0])
    assert seen_at() == watch.now()
    watch.on(-3600)  # the machine's clock was set back
    looked(watched, people["rin"], cases[0])
    assert seen_at() == watch.now()


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_standing_tells_whose_last_act_it_was(watched: Office, people: People, cases: list[str]) -> None:
    first = looked(watched, people["ren"], cases[0].lower())
    assert (first.number, first.version, first.status, first.assignee) == (cases[0], 1, "received", None)
    later = at(watched, "2020-01-20T10:02")
    assert decide(later, people["rin"], "settle", cases[0], rule="phone", outcome="fail", note="つながらない") == ["done"]
    second = looked(later, people["ren"], cases[0])
    assert (second.version, second.status, second.assignee, second.assignee_name) == (2, "in-review", "rin", "rin")
    assert (second.last_staff, second.last_staff_name, second.last_action) == ("rin", "rin", "settle")
    assert second.last_at == later.clock.now()


def test_a_list_asks_for_many_at_once(watched: Office, people: People, cases: list[str]) -> None:
    looked(watched, people["rin"], cases[1])
    statements: list[str] = []
    sa.event.listen(watched.engine, "before_cursor_execute", lambda _c, _k, statement, *_rest: statements.append(statement))
    found = standings(watched, people["ren"], [*cases, "A-9999999-9"])
    assert not isinstance(found, Refusal)
    assert {number: [colleague.login for colleague in standing.looking] for number, standing in found.items()} == {
        cases[0]: [],
        cases[1]: ["rin"],
    }
    assert len([statement for statement in statements if statement.startswith("SELECT") and "set_config" not in statement]) == 2
    assert standings(watched, people["ren"], []) == {}


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_there_is_no_standing_of_what_is_not_there_and_none_for_who_may_not_see_it(
    watched: Office, people: People, cases: list[str]
) -> None:
    assert look_at(watched, people["rin"], "A-9999999-9") is None
    assert look_at(watched, people["rin"], "そんな番号") is None
    for login in ("sho", "cal", "admin"):
        assert isinstance(look_at(watched, people[login], cases[0]), Refusal)
        assert isinstance(standings(watched, people[login], cases), Refusal)
    assert rows(watched, sa.select(LOOKS.c.login)) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_looking_leaves_nothing_in_the_records(watched: Office, people: People, cases: list[str]) -> None:
    before = contents(watched, frozenset({"presence"}))
    looked(watched, people["rin"], cases[0])
    look_away(watched, people["rin"])
    assert contents(watched, frozenset({"presence"})) == before


@contextlib.contextmanager
def somebody_writes(office: Office) -> Iterator[None]:
    """While it is open, another connection holds what a sign needs: the file, or the person's row."""
    with database.writing(office.engine) as session:
        session.execute(sa.text("UPDATE presence SET case_id = 'held'"))
        yield
        session.rollback()


def test_while_somebody_else_writes_a_look_is_answered_at_once_without_a_sign(
    watched: Office, people: People, cases: list[str], watch: Watch
) -> None:
    looked(watched, people["rin"], cases[0])
    watch.on(10)
    begun = time.monotonic()
    with somebody_writes(watched):
        assert looked(watched, people["rin"], cases[1]).number == cases[1]
        look_away(watched, people["rin"])
    assert time.monotonic() - begun < 5
    assert others(watched, people["ren"], cases[0]) == ["rin"]
    # and whoever has to write waits as patiently as before
    assert decide(watched, people["rin"], "withdraw", cases[0]) == ["done"]
    if watched.engine.dialect.name == "sqlite":
        with watched.engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == BUSY_SECONDS * 1000
