"""Counting from the journal: now and as at any moment, with and without tallies, what the records held then."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.figures import DimensionChange, Tally
from models.vocabulary_figures import Dimension
from secretariat.clock import japan_midnight, parse_instant
from secretariat.figures.counts import Counts
from secretariat.figures.day_summary import unpack_summary
from secretariat.figures.tallies import counts_at, drop_tallies, keep_tallies, summaries
from secretariat.figures.verification import held
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.staff import Person
from tests.support import records
from tests.support.at_once import at_once
from tests.support.figures_work import live_through
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in

People = Mapping[str, Person]
TALLIES, CHANGES = table_of(Tally), table_of(DimensionChange)
AN_INSTANT = timedelta(microseconds=1)


def counted(office: Office, until: datetime | None = None) -> dict[Dimension, dict[str, dict[str, int]]]:
    with office.reading() as session:
        return plain(counts_at(session, office, until))


def plain(counts: Counts) -> dict[Dimension, dict[str, dict[str, int]]]:
    return {dimension: {key: dict(statuses) for key, statuses in counts.of(dimension).items()} for dimension in Dimension}


def test_as_at_each_moment_the_journal_gives_what_the_records_held_then(office: Office, people: People) -> None:
    past = live_through(office, people)
    for moment, then in past.held.items():
        assert counted(past.office, moment + AN_INSTANT) == plain(then), moment
    assert counted(past.office, parse_instant("2020-01-20T09:59")) == plain(Counts())
    with office.reading() as session:
        assert counted(past.office) == plain(held(session))


def test_tallies_change_no_figure_whenever_they_were_kept(office: Office, people: People) -> None:
    past = live_through(office, people)
    assert keep_tallies(past.office, people["mai"]) == 0  # a rehearsal keeps none
    without = counted(past.real)
    made = keep_tallies(past.real, people["mai"])
    days = [row["day"].isoformat() for row in records.rows(office, records.every(TALLIES))]
    assert len(days) == made
    assert {"2020-01-20", "2020-01-21", "2020-01-29", "2020-02-03", "2020-02-14", "2020-03-02"} <= set(days)
    assert keep_tallies(past.real, people["mai"]) == 0
    assert counted(past.real) == without
    for moment, then in past.held.items():
        assert counted(past.real, moment + AN_INSTANT) == plain(then), moment


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_tallies_that_are_kept_from_day_to_day_are_those_that_are_made_afterwards(office: Office, people: People) -> None:
    past = live_through(office, people, lambda then: keep_tallies(at_real(then), people["mai"]))
    keep_tallies(past.real, people["mai"])
    before = contents(office)
    drop_tallies(past.real, people["mai"])
    assert contents(office) == []
    keep_tallies(past.real, people["mai"])
    assert contents(office) == before


def at_real(office: Office) -> Office:
    return replace(office, rehearsal=False)


def contents(office: Office) -> list[tuple[object, ...]]:
    return [(row["day"], row["summary"], row["counts"]) for row in records.rows(office, sa.select(TALLIES).order_by(TALLIES.c.day))]


def test_two_who_keep_tallies_at_once_keep_each_day_once(office: Office, people: People) -> None:
    past = live_through(office, people)
    at_once(*[lambda: keep_tallies(past.real, people["mai"])] * 2)
    days = [row["day"] for row in records.rows(office, records.every(TALLIES))]
    assert len(days) == len(set(days))
    assert records.faults(past.real) == []


def test_what_an_application_was_counted_by_is_remembered_where_it_changes(office: Office, people: People) -> None:
    past = live_through(office, people)
    entry = sa.select(CHANGES.c.dimension, CHANGES.c.before).where(CHANGES.c.entry_case == past.numbers[0])
    changed = {row["dimension"]: row["before"] for row in records.rows(office, entry)}
    assert changed == {"prefecture": "愛媛県", "industry": "retail", "start": "2020-02-21", "due": "2020-03-20"}


def test_days_and_weeks_tell_how_applications_moved_with_tallies_or_without(office: Office, people: People) -> None:
    past = live_through(office, people)
    mondays = [japan_midnight(date(2020, month, day)) for month, day in ((1, 13), (1, 20), (1, 27), (2, 3))]
    keep_tallies(past.real, people["mai"])
    for place in (past.office, past.real):
        with place.reading() as session:
            first, second, third, rest = summaries(session, place, mondays, counts_at(session, place))
        assert first.flows == {}
        assert (second.received, second.decided, second.sent_back, second.waiting, second.returned) == (6, 3, 1, 2, 1)
        assert (third.received, third.came_back, third.waiting, third.returned) == (0, 1, 3, 0)
        assert (rest.decided, rest.registered, rest.waiting) == (2, 2, 1)
        assert (third.overdue(date(2020, 3, 29)), third.overdue(date(2020, 3, 28)), third.overdue(date(2020, 3, 20))) == (3, 2, 0)


def test_a_tally_that_is_not_what_the_journal_says_is_found_and_made_anew(office: Office, people: People) -> None:
    past = live_through(office, people)
    keep_tallies(past.real, people["mai"])
    assert records.faults(past.real) == []
    with office.engine.begin() as connection:
        connection.execute(sa.update(TALLIES).values(counts='{"industry":{"retail":{"received":9}}}'))
    assert [(fault.case, fault.problem) for fault in records.faults(past.real)] == [("figures", "journal.figures_differ")]
    drop_tallies(past.real, people["mai"])
    assert records.faults(past.real) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_newest_tally_is_kept_where_much_has_moved_and_replaced_later(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secretariat.figures.tallies.MANY_MOVES", 2)
    made: list[int] = []
    past = live_through(office, people, lambda then: made.append(keep_tallies(at_real(at(then, later(then))), people["mai"])))
    kept = records.rows(office, records.every(TALLIES))
    assert sum(row["day"] is None for row in kept) == 1
    assert sum(made) == sum(row["day"] is not None for row in kept)  # days, as whoever makes them anew is told
    assert counted(past.real) == counted(past.office)
    for moment, then in past.held.items():
        assert counted(past.real, moment + AN_INSTANT) == plain(then), moment


def later(office: Office) -> str:
    return (office.clock.now() + timedelta(minutes=20)).isoformat()


def test_what_came_to_be_seen_after_a_tally_counts_from_then_on_whatever_time_it_bears(office: Office, people: People) -> None:
    past = live_through(office, people)
    keep_tallies(past.real, people["mai"])
    waited = at_real(at(past.office, "2020-02-20T23:00"))  # a file that was read then, and published long after the day's tally
    take_in(waited, people["rin"], [application_row(7)], case_number("P", 1))
    assert records.faults(past.real) == []
    assert counted(past.real) == counted(past.office)
    assert keep_tallies(at_real(at(past.office, "2020-03-05T10:00")), people["mai"]) == 1
    received = [unpack_summary(str(row["summary"])).received for row in records.rows(office, records.every(TALLIES))]
    assert sum(received) == 7
    assert records.faults(at_real(at(past.office, "2020-03-05T10:00"))) == []
