"""Whatever people try in whatever order: caps and amounts hold, sums add up, and every case went only the ways of its process."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.grant import ModificationGrant
from models.journal import JournalEntry
from secretariat.casework.process import GRANT
from secretariat.grants.application import withdraw_grant
from secretariat.grants.costs import ReportedCost
from secretariat.grants.decision import decide_grant, judge_cost, refuse_grant
from secretariat.grants.settlement import judge_report, pay_grant, report_result, settle_grant
from secretariat.office import Office
from secretariat.staff import Person
from tests.support import records
from tests.support.grant_work import DECIDED_ON, applied, card, planned, with_rules
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider

People = Mapping[str, Person]
CAP, STEPS = 2000, 150


def try_anything(office: Office, people: People, chance: Random, numbers: Sequence[str], today: date) -> object:
    """One act that somebody might try."""
    rin, mai, mio, number, place = people["rin"], people["mai"], people["mio"], chance.choice(numbers), chance.randint(1, 3)
    amounts = [chance.randint(0, 1500) for _ in range(2)]
    began_on = chance.choice([DECIDED_ON, today, today, today])
    whole = [ReportedCost(line, yen, began_on) for line, yen in enumerate(amounts, 1)]
    acts: list[Callable[[], object]] = [
        lambda: judge_cost(office, rin, number, 1, "pass"),
        lambda: judge_cost(office, rin, number, 2, "pass"),
        lambda: judge_cost(office, rin, number, place, "fail", "見本"),
        lambda: decide_grant(office, mai, number),
        lambda: decide_grant(office, mai, number),
        lambda: report_result(office, rin, number, whole),
        lambda: report_result(office, rin, number, whole[: chance.randint(1, 2)]),
        lambda: judge_report(office, rin, number, 1, "pass"),
        lambda: judge_report(office, rin, number, 2, "pass"),
        lambda: judge_report(office, rin, number, place, "fail", "見本"),
        lambda: settle_grant(office, mai, number),
        lambda: pay_grant(office, mio, number, today - timedelta(chance.randint(0, 3))),
    ]
    rare: list[Callable[[], object]] = [
        lambda: refuse_grant(office, mai, number, ("grant-not-eligible",)),
        lambda: withdraw_grant(office, mai, number),
    ]
    return chance.choice(rare if chance.random() < 0.01 else acts)()


def grants(office: Office) -> records.Rows:
    return records.rows(office, records.every(table_of(ModificationGrant)))


def taken_up(rows: records.Rows) -> int:
    standing = [row for row in rows if row["granted_yen"] is not None and row["status"] != "withdrawn"]
    return sum(row["granted_yen"] if row["settled_yen"] is None else row["settled_yen"] for row in standing)


@pytest.mark.parametrize("seed", [1, 5, 6])
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_amounts_hold_and_add_up_whatever_is_tried(office: Office, people: People, seed: int) -> None:
    chance = Random(seed)
    capped = with_rules(office, cap_yen=CAP)
    provider = take_over_provider(office, people)
    begins = [DECIDED_ON + timedelta(days) for days in (10, 20, 40)]
    costs = [planned(chance.randint(1, 3000), chance.randint(1, 3000), begins_on=day) for day in begins]
    numbers = [applied(capped, people, provider, lines) for lines in costs]
    for step in range(STEPS):
        today = DECIDED_ON + timedelta(step // 4)
        try_anything(at(capped, f"{today}T10:00"), people, chance, numbers, today)
        rows = grants(office)
        assert taken_up(rows) <= CAP
        assert all(row["settled_yen"] <= row["granted_yen"] for row in rows if row["settled_yen"] is not None)
        assert all(row["decided_on"] <= row["reported_on"] <= row["settled_on"] for row in rows if row["settled_on"])
        assert all(row["settled_on"] <= row["paid_on"] <= today for row in rows if row["paid_on"])
    for number in numbers:
        shown = card(office, people, number)
        figures = [step.parameters["yen"] for step in shown.steps if step.key in {"grants.step_granted", "grants.step_fixed"}]
        if shown.settled_yen is not None:
            assert figures == [shown.granted_yen, shown.settled_yen]
        elif shown.granted_yen is not None:
            assert figures[0] == shown.granted_yen
    assert any(row["granted_yen"] for row in grants(office))
    went_by_the_process(office)
    assert records.faults(office) == []


def went_by_the_process(office: Office) -> None:
    entries = table_of(JournalEntry)
    steps = records.rows(office, sa.select(entries).where(entries.c.case_id.like("G-%"), entries.c.version > 1))
    for entry in steps:
        transition = GRANT[entry["action"]]
        assert entry["from_status"] in transition.sources
        assert entry["to_status"] == (transition.target or entry["from_status"])
