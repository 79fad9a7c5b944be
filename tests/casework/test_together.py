"""Several people at once, in any order and at the same moment, beside a plain model: the records agree with one order of what they did.

How much is tried: EXAMPLES_TOGETHER, the number of examples on each database.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from secretariat.office import open_office
from tests.support.kept_database import KeptDatabase
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite
from tests.support.walk_model import ACTORS, COMMANDS, KINDS
from tests.support.walk_together import WalkTogether

LOGINS = st.sampled_from(ACTORS[:4])
MANAGERS = st.sampled_from(ACTORS[2:4])
NAMES = st.sampled_from(COMMANDS)
ANY = st.integers(0, 7)
EXAMPLES = int(os.environ.get("EXAMPLES_TOGETHER", "3"))
STEPS = 22


class Offices:
    """Fresh offices, one after the other, on one database."""

    def __init__(self, backend: str, request: pytest.FixtureRequest) -> None:
        self.template: Path | None = request.getfixturevalue("sqlite_template") if backend == "sqlite" else None
        self.database: KeptDatabase | None = request.getfixturevalue("kept_database") if backend == "postgres" else None

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """The URL of one."""
        if self.database is not None:
            with self.database.lent() as url:
                yield url
        elif self.template is not None:
            with tempfile.TemporaryDirectory() as folder:
                yield copy_sqlite(self.template, Path(folder) / "office.db")


class TogetherMachine(RuleBasedStateMachine):
    """What Hypothesis may have them do, and shrink."""

    offices: ClassVar[Offices]  # of the test; set before the machine runs

    def __init__(self) -> None:
        super().__init__()
        self.place = ExitStack()
        office = open_office(self.place.enter_context(self.offices.fresh()), now=OPENED)
        self.place.callback(office.engine.dispose)
        self.walk = WalkTogether(office, PEOPLE)

    def teardown(self) -> None:
        self.place.close()

    @initialize(kinds=st.lists(st.sampled_from(["plain", "plain", "discretion", "too-large"]), min_size=2, max_size=4))
    def begin(self, kinds: list[str]) -> None:
        for kind in kinds:
            self.walk.receive(kind, 0)

    @rule(kind=st.sampled_from(sorted(KINDS)), provider=st.sampled_from([0, 1]))
    def receive(self, kind: str, provider: int) -> None:
        self.walk.receive(kind, provider)

    @rule(login=LOGINS, index=ANY)
    def look(self, login: str, index: int) -> None:
        self.walk.look(login, index)

    @rule(login=LOGINS, index=ANY, name=NAMES)
    def decide_as_seen(self, login: str, index: int, name: str) -> None:
        self.walk.decide_as_seen(login, index, name)

    @rule(login=LOGINS, index=ANY, name=NAMES, discretion=st.booleans())
    def decide(self, login: str, index: int, name: str, discretion: bool) -> None:
        self.walk.decide(login, index, name, discretion=discretion)

    @rule(login=LOGINS, index=ANY, check=st.sampled_from(["size", "excluded"]), outcome=st.sampled_from(["pass", "fail"]))
    def settle(self, login: str, index: int, check: str, outcome: str) -> None:
        self.walk.settle(login, index, check, outcome)

    @rule(one=LOGINS, other=LOGINS)
    def take_at_once(self, one: str, other: str) -> None:
        self.walk.take_at_once(one, other)

    @rule(one=LOGINS, other=LOGINS, index=ANY, first=NAMES, second=NAMES)
    def decide_at_once(self, one: str, other: str, index: int, first: str, second: str) -> None:
        self.walk.decide_at_once((one, other), index, (first, second))

    @rule(manager=MANAGERS, start=st.integers(0, 2), login=LOGINS, index=ANY, name=NAMES)
    def close_at_once(self, manager: str, start: int, login: str, index: int, name: str) -> None:
        self.walk.close_at_once(manager, start, login, index, name)

    @rule(index=ANY)
    def correct(self, index: int) -> None:
        self.walk.correct(index)

    @rule(hours=st.integers(20, 240))
    def advance(self, hours: int) -> None:
        self.walk.advance(hours)

    @invariant()
    def agrees(self) -> None:
        self.walk.check()


@pytest.mark.long
def test_whatever_several_people_do_at_once_is_as_if_they_had_done_it_one_after_the_other(
    backend: str, request: pytest.FixtureRequest
) -> None:
    TogetherMachine.offices = Offices(backend, request)
    run_state_machine_as_test(
        TogetherMachine,
        settings=settings(max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)),
    )
