"""Fifty people take and decide, two files name the same stores, a start day is closed, all at once: nothing double, nothing lost."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat.casework.desk import decide_application
from secretariat.office import Office
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.faults.crowd import Crowd, let_them_work
from tests.support import records
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider, write_workbook

START: Final = date(2020, 2, 21)
AT_WORK: Final = "2020-02-10T10:00:00+09:00"
WAITING, APPROVED, SENT = 110, 20, 30
SERVICES: Final = ("アオバペイ", "ミドリペイ", "ハルカペイ")
EXPECTED: Final = {RefusalCode.WRONG_STATE, RefusalCode.CHANGED_MEANWHILE, RefusalCode.HELD_BY_OTHER}
DECISIONS: Final = {"approve", "return", "reject"}


@pytest.mark.long
@pytest.mark.parametrize(
    ("backend", "processes", "threads"), [pytest.param("postgres", 10, 5, marks=pytest.mark.postgres), ("sqlite", 3, 2)]
)
def test_of_a_crowd_at_work_nobody_does_what_another_did_and_nobody_is_told_of_a_deadlock(
    office: Office,
    office_url: str,
    people: Mapping[str, Person],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
    backend: str,
    processes: int,
    threads: int,
) -> None:
    providers = [take_over_provider(office, people, serial, [service]) for serial, service in enumerate(SERVICES, 1)]
    rows = [application_row(serial, services=SERVICES[0]) for serial in range(1, 1 + WAITING)]
    numbers = take_in(office, people["rin"], rows, providers[0]).numbers
    for number in numbers[:APPROVED]:
        assert decide_application(office, people["rin"], number, Command("approve")) is None
    before = everything_done(office)
    files = tuple((str(file_of(provider, tmp_path)), providers[provider]) for provider in (1, 2))

    told = let_them_work(Crowd(office_url, AT_WORK, processes, threads, files, START.isoformat(), 7))

    assert told.defects == []
    assert set(told.refused) <= EXPECTED
    assert told.accepted == [SENT, SENT]
    assert records.faults(office) == []
    # what somebody was told to have done stands in the journal, once, and nothing else does
    after = everything_done(office)
    assert after - before == Counter(told.done)
    assert not before - after
    for number in records.applications(office):
        acts = [act for _, act in records.actions(office, number)]
        assert sum(act in DECISIONS for act in acts) <= 1, (number, acts)
        assert acts.count("take") - acts.count("hand-back") <= 1, (number, acts)
    is_registered_once(office, told.registered)
    has_no_store_twice(office)
    record_property("told", f"{processes * threads} takers and deciders in {processes} processes, two intakes, one closing run ({backend})")


def file_of(provider: int, folder: Path) -> Path:
    """A provider's file, with the same stores as the other's."""
    rows = [application_row(serial, services=SERVICES[provider]) for serial in range(201, 201 + SENT)]
    return write_workbook(rows, APPLICATION_HEADINGS, folder / f"{provider}.csv")


def everything_done(office: Office) -> Counter[tuple[str, str, str]]:
    """Who did what to which application; without what files and the closing run did."""
    entries = records.ENTRIES.c
    by_hand = sa.and_(entries.case_id.like("A-%"), entries.action.not_in(["receive", "register"]))
    found = records.rows(office, sa.select(entries.staff, entries.action, entries.case_id).where(by_hand))
    return Counter((row["staff"], row["action"], row["case_id"]) for row in found)


def is_registered_once(office: Office, counted: list[int]) -> None:
    """The run said how many it registered; each of them has one membership for the service, and one entry."""
    registered = [row for row in records.applications(office).values() if row["status"] == "registered"]
    assert counted == [len(registered)]
    assert len(registered) >= APPROVED
    members = [row["application_id"] for row in records.rows(office, records.every(records.MEMBERSHIPS))]
    assert sorted(members) == sorted(row["id"] for row in registered)


def has_no_store_twice(office: Office) -> None:
    """Of two that may be one and the same, the later one has an ID only if somebody approved it so, or the first was rejected."""
    ids = {row["id"]: (row["name"], row["merchant_id"] is not None) for row in records.rows(office, records.every(records.STORES))}
    arrived: dict[str, list[tuple[int, bool, str]]] = {}
    for row in records.applications(office).values():
        name, has_id = ids[row["store_id"]]
        arrived.setdefault(name, []).append((row["batch_id"], has_id, row["status"]))
    assert Counter(len(found) for found in arrived.values()) == {1: WAITING, 2: SENT}
    for found in arrived.values():
        (_, first_has_id, first), *later = sorted(found)
        assert first_has_id
        assert first == "rejected" or all(has_id == (status in {"approved", "registered"}) for _, has_id, status in later), found
