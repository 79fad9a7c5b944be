"""Anything that people may do in an office in any order: the records agree with a plain model after every step."""

import random
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from models.vocabulary import RefusalCode
from secretariat.office import Office, open_office
from secretariat.staff import Person
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite
from tests.support.walk import Walk
from tests.support.walk_model import ACTORS, COMMANDS, KINDS

LOGINS = st.sampled_from(ACTORS)
DECIDERS = st.sampled_from(ACTORS[:4])
ANY = st.integers(0, 7)
STEPS = 200


class OfficeMachine(RuleBasedStateMachine):
    """What Hypothesis may do, in any order, and shrink."""

    template: Path  # of the session; set before the machine runs

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.walk = Walk(open_office(copy_sqlite(self.template, Path(self.folder.name) / "office.db"), now=OPENED), PEOPLE)

    def teardown(self) -> None:
        self.walk.office.engine.dispose()
        self.folder.cleanup()

    @initialize(kinds=st.lists(st.sampled_from(sorted(KINDS)), min_size=2, max_size=3))
    def begin(self, kinds: list[str]) -> None:
        for kind in kinds:
            self.walk.receive(kind, 0)

    @rule(kind=st.sampled_from(sorted(KINDS)), provider=st.sampled_from([0, 0, 1, 2]))
    def receive(self, kind: str, provider: int) -> None:
        self.walk.receive(kind, provider)

    @rule(login=LOGINS)
    def take(self, login: str) -> None:
        self.walk.take(login)

    @rule(login=DECIDERS, index=ANY, name=st.sampled_from(COMMANDS), discretion=st.booleans(), reasoned=st.booleans())
    def decide(self, login: str, index: int, name: str, discretion: bool, reasoned: bool) -> None:
        self.walk.decide(login, index, name, discretion=discretion, reasoned=reasoned)

    @rule(login=LOGINS, index=ANY, name=st.sampled_from(COMMANDS))
    def decide_whoever_may(self, login: str, index: int, name: str) -> None:
        self.walk.decide(login, index, name)

    @rule(login=DECIDERS, index=ANY, check=st.sampled_from(["size", "excluded", "same-store"]), outcome=st.sampled_from(["pass", "fail"]))
    def settle(self, login: str, index: int, check: str, outcome: str) -> None:
        self.walk.settle(login, index, check, outcome)

    @rule(index=ANY)
    def correct(self, index: int) -> None:
        self.walk.correct(index)

    @rule(hours=st.integers(1, 240))
    def advance(self, hours: int) -> None:
        self.walk.advance(hours)

    @rule(login=LOGINS)
    def register_provider(self, login: str) -> None:
        self.walk.register_provider(login)

    @rule(login=DECIDERS, index=st.integers(0, 3))
    def close(self, login: str, index: int) -> None:
        self.walk.close(login, index)

    @invariant()
    def agrees(self) -> None:
        self.walk.check()


@pytest.mark.long
def test_whatever_people_do_in_any_order_the_records_agree_with_what_was_done(sqlite_template: Path) -> None:
    OfficeMachine.template = sqlite_template
    run_state_machine_as_test(
        OfficeMachine,
        settings=settings(max_examples=8, stateful_step_count=22, deadline=None, suppress_health_check=list(HealthCheck)),
    )


@pytest.mark.long
def test_a_long_walk_through_the_office_does_everything_and_the_records_agree_at_every_step(
    office: Office, people: Mapping[str, Person]
) -> None:
    walk, chance = Walk(office, people), random.Random(101)
    for step in range(STEPS):
        stride(walk, chance)
        if step % 8 == 0:
            walk.check()
    walk.check()
    assert walk.done == {*COMMANDS, "settle", "receive", "correct", "take", "register"}
    assert walk.refused >= {
        RefusalCode.NOT_PERMITTED,
        RefusalCode.WRONG_STATE,
        RefusalCode.HELD_BY_OTHER,
        RefusalCode.NOT_ELIGIBLE,
        RefusalCode.PROVIDER_NOT_REGISTERED,
        RefusalCode.SAME_PERSON,
        RefusalCode.NOTHING_TO_DO,
    }


def stride(walk: Walk, chance: random.Random) -> None:
    """One step, the likelier ones more often; some do what is due, so that the walk gets somewhere."""
    login, index, lot = chance.choice(ACTORS), chance.randrange(50), chance.random()
    if len(walk.apps) < 6 or (lot < 0.06 and len(walk.apps) < 14):
        walk.receive(chance.choice(sorted(KINDS)), chance.choice([0, 0, 1, 2]))
    elif lot < 0.14:
        walk.take(login)
    elif lot < 0.20:
        walk.correct(index)
    elif lot < 0.28:
        walk.advance(chance.randrange(6, 80))
    elif lot < 0.33:
        walk.close(chance.choice(ACTORS[2:]), chance.randrange(4))
    elif lot < 0.34:
        walk.register_provider(login)
    elif lot < 0.48:
        walk.settle(login, index, chance.choice(["size", "excluded", "same-store"]), chance.choice(["pass", "fail"]))
    elif lot < 0.75:
        walk.decide(login, index, chance.choice(COMMANDS), discretion=chance.random() < 0.3)
    else:
        move_on(walk, chance)


def move_on(walk: Walk, chance: random.Random) -> None:
    """Does with some case what usually comes next."""
    usual = {
        "received": ("approve", "return"),
        "in-review": ("approve",),
        "awaiting-second": ("confirm", "confirm", "decline"),
        "registered": ("cancel",),
        "rejected": ("reopen",),
        "withdrawn": ("reopen",),
    }
    index = chance.randrange(len(walk.apps))
    status = walk.apps[index].status
    if status in usual:
        walk.decide(chance.choice(ACTORS[:4]), index, chance.choice(usual[status]))
    elif status == "approved":
        walk.advance(24)
        walk.close("mai", chance.randrange(4))
