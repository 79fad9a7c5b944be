"""The queue's order: what is at risk first, kept right by arrivals, corrections, closing runs and reopening; fair between providers."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import groupby

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from models.application import Application
from models.base import table_of
from secretariat import database
from secretariat.office import Office
from secretariat.programme import packaged_programme
from secretariat.programme_change import change_programme
from secretariat.screening import urgency as urgency_module
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.queue import QueuePage, queue
from secretariat.screening.queue_view import QueueView
from secretariat.screening.skills import Candidate, Practice, in_turn
from secretariat.screening.urgency import Because, Urgency, urgency_in
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import application, approved, close, decide, taken

People = Mapping[str, Person]
APPLICATIONS = table_of(Application)
FIRST, SECOND = date(2020, 2, 11), date(2020, 2, 21)  # start days of which the cutoffs are 17 and 27 January
FIRST_CLOSES, SECOND_CLOSES = date(2020, 2, 6), date(2020, 2, 18)


def order(office: Office, people: People, status: str | None = None) -> list[str]:
    found = queue(office, people["mai"], QueueView(statuses=(status,) if status else ()))
    assert isinstance(found, QueuePage), found
    return [row.number for row in found.cases]


def urgent(office: Office, number: str) -> object:
    return application(office, number)["urgent_on"]


def test_the_closing_run_that_saves_the_start_comes_before_the_end_of_the_standard_time(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (overdue,) = take_in(office, people["mai"], [application_row(1)], provider, "2019-11-10T09:00").numbers
    (second,) = take_in(office, people["mai"], [application_row(2)], provider, "2020-01-19T09:00").numbers
    (first,) = take_in(office, people["mai"], [application_row(3)], provider, "2020-01-10T09:00").numbers
    assert order(office, people) == [overdue, first, second]
    assert [urgent(office, number) for number in (overdue, first, second)] == [date(2020, 1, 10), FIRST_CLOSES, SECOND_CLOSES]
    found = queue(office, people["mai"])
    assert isinstance(found, QueuePage)
    assert [row.urgency for row in found.cases] == [
        Urgency(date(2020, 1, 10), Because.STANDARD_TIME),
        Urgency(FIRST_CLOSES, Because.CLOSING),
        Urgency(SECOND_CLOSES, Because.CLOSING),
    ]


def test_a_huge_batch_starves_no_small_one(office: Office, people: People) -> None:
    huge, small = take_over_provider(office, people), take_over_provider(office, people, 2, ("ハヤテペイ",))
    many = taken(office, people, huge, *range(1, 8))
    few = take_in(office, people["mai"], [application_row(serial, services="ハヤテペイ") for serial in (11, 12)], small).numbers
    assert order(office, people) == [many[0], few[0], many[1], few[1], *many[2:]]
    tomorrow = at(office, "2020-01-21T10:00")
    later = taken(tomorrow, people, huge, 8, 9)
    others = take_in(tomorrow, people["mai"], [application_row(13, services="ハヤテペイ")], small).numbers
    assert order(tomorrow, people) == [many[0], few[0], many[1], few[1], many[2], *others, *many[3:], *later], "one's own in their order"


def test_what_a_closing_run_leaves_open_goes_by_the_end_of_its_time_from_then_on(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(urgency_module, "CHUNK", 2)
    provider = take_over_provider(office, people)
    missed = take_in(office, people["mai"], [application_row(serial) for serial in range(1, 6)], provider, "2020-01-10T09:00").numbers
    assert decide(office, people["rin"], "return", missed[4], reasons=["phone-wrong"]) == ["done"]
    (waiting,) = taken(office, people, provider, 6)
    after = at(office, "2020-02-06T10:00")
    assert order(after, people) == [*missed[:4], waiting]
    versions = [application(after, number)["version"] for number in missed]
    close(after, people, FIRST)
    assert order(after, people) == [waiting, *missed[:4]]
    assert [application(after, number)["version"] for number in missed] == versions, "nobody's view of a case is out of date by it"


def test_what_is_reopened_takes_its_place_anew(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert decide(office, people["rin"], "reject", number, reasons=["size"]) == ["done"]
    with database.writing(office.engine) as session:
        session.execute(sa.update(APPLICATIONS).values(urgent_on=date(2020, 1, 1)))
    assert decide(office, people["rin"], "reopen", number, reasons=["mistake"]) == ["done"]
    assert urgent(office, number) == SECOND_CLOSES


def test_a_correction_takes_its_place_by_its_new_cutoff(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = take_in(office, people["mai"], [application_row(1)], provider, "2020-01-10T09:00").numbers
    assert decide(office, people["rin"], "return", number, reasons=["phone-wrong"]) == ["done"]
    later = at(office, "2020-01-22T09:00")
    assert taken(later, people, provider, 1, phone="0898-20-0009") == [number]
    assert (urgent(later, number), application(later, number)["cutoff_start_on"]) == (SECOND_CLOSES, SECOND)


def test_another_programme_moves_what_its_calendar_moves(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    earlier = packaged_programme().replace("closing_business_days_before = 3", "closing_business_days_before = 5")
    assert not isinstance(change_programme(office, people["mai"], earlier), Exception)
    assert urgent(office, number) == date(2020, 2, 14)


def test_what_is_kept_is_what_the_calendar_says_of_every_open_case(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    for serial, arrival in enumerate(
        ("2019-11-10T09:00", "2020-01-10T09:00", "2020-01-17T17:00", "2020-01-17T17:01", "2020-01-20T09:00"), 1
    ):
        take_in(office, people["mai"], [application_row(serial)], provider, arrival)
    approved(office, people, provider, 9)
    after = at(office, "2020-02-06T10:00")
    close(after, people, FIRST)
    with after.reading() as session:
        calendar = load_calendar(session, after.programme)
        rows = session.execute(sa.select(APPLICATIONS).where(APPLICATIONS.c.decided_at.is_(None))).all()
    assert len(rows) == 5
    assert [row.urgent_on for row in rows] == [urgency_in(calendar, row.cutoff_start_on, row.due_on, date(2020, 2, 6)).on for row in rows]


# who is given what

KINDS = st.frozensets(st.sampled_from(("inns", "retail", "franchise", "corrections")), max_size=3)
TODAY = date(2020, 1, 20)
CASES = st.lists(st.tuples(st.integers(-5, 30), KINDS), max_size=12).map(
    lambda found: [
        Candidate(place, TODAY + timedelta(days=days), asks) for place, (days, asks) in enumerate(sorted(found, key=lambda one: one[0]))
    ]
)


@given(cases=CASES, own=KINDS, others=KINDS, limit=st.integers(0, 10))
def test_nobody_waits_for_the_practised_past_the_limit_and_nothing_is_withheld(
    cases: list[Candidate], own: frozenset[str], others: frozenset[str], limit: int
) -> None:
    serve_by = TODAY + timedelta(days=limit)
    offered = in_turn(cases, Practice(own, own | others), serve_by)
    assert sorted(case.id for case in offered) == [case.id for case in cases]
    pressing = [case for case in cases if case.urgent_on <= serve_by]
    assert offered[: len(pressing)] == pressing
    rest = offered[len(pressing) :]
    mine = [bool(asked := case.asks & (own | others)) and asked <= own for case in rest]
    assert mine == sorted(mine, reverse=True), "what one is practised in comes before everything else"
    foreign = [not case.asks & (own | others) <= own for case in rest]
    assert foreign == sorted(foreign), "what only others are practised in comes last"
    for _, group in groupby(rest, key=lambda case: (bool(case.asks & (own | others)), case.asks & (own | others) <= own)):
        same = [case.id for case in group]
        assert same == sorted(same), "of the same kind the most urgent first"
