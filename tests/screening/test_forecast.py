"""What the open cases come to at the pace of late: the sum by itself, against a year of chance, and with what an office has decided."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.forecast import held_against
from benchmarks.made_up_year import Year
from models.base import table_of
from models.journal import JournalEntry
from models.vocabulary import Role
from secretariat.business_calendar import business_days_between
from secretariat.clock import JAPAN, japan_day, japan_midnight
from secretariat.figures.tallies import keep_tallies, kept_days
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.leave import enter_leave
from secretariat.office import Office, packaged
from secretariat.refusal import Refusal
from secretariat.screening import pace
from secretariat.screening.cutoff_records import CutoffCounts, list_cutoffs
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.forecast import Absence, Forecast, Pace, Span, Waiting, forecast, rates
from secretariat.screening.forecasting import OfficeForecast, office_forecast
from secretariat.screening.pace import Flow, pace_of, read_flows, read_pace
from secretariat.staff import Person
from secretariat.staff_changes import change_person
from tests.support.rehearsal import at
from tests.support.samples import (
    APPLICATION_HEADINGS,
    application_row,
    receive_provider,
    take_in,
    take_over_provider,
    write_workbook,
)
from tests.support.screening_work import approved, close, code_of, decide, taken

People = Mapping[str, Person]
MONDAY = date(2020, 1, 20)
FEBRUARY, FIRST_OF_MARCH, MARCH = date(2020, 2, 21), date(2020, 3, 1), date(2020, 3, 11)
CLOSES = date(2020, 2, 18)  # of the first, after 20 business days from MONDAY
DUE = date(2020, 4, 1)
PROGRAMME = packaged()[1]
CALENDAR = Calendar(PROGRAMME)


def looked_ahead(*waiting: Waiting, decided: int = 0, pace: Pace | None = None, more: int = 0) -> Forecast:
    """The forecast of an office that has decided so many on each of ten days, and to which nothing comes; or of that pace."""
    nothing = (0,) * 10
    return forecast(waiting, pace or Pace((decided,) * 10, nothing, nothing), CALENDAR, PROGRAMME, japan_midnight(MONDAY), more)


def missed(found: Forecast) -> dict[date, int]:
    return {one.start_on: one.missed.likely for one in found.starts}


def test_what_can_be_decided_before_the_closing_day_is_not_missed() -> None:
    assert missed(looked_ahead(Waiting(FEBRUARY, DUE, 40), decided=2)) == {FEBRUARY: 0}
    assert missed(looked_ahead(Waiting(FEBRUARY, DUE, 43), decided=2)) == {FEBRUARY: 3}


def test_what_is_urgent_first_is_decided_first_and_leaves_the_rest_less_time() -> None:
    overdue = Waiting(date(2020, 1, 11), date(2020, 1, 10), 10)
    found = looked_ahead(Waiting(FEBRUARY, DUE, 38), overdue, Waiting(FIRST_OF_MARCH, DUE, 20), decided=2)
    assert missed(found) == {FEBRUARY: 8, FIRST_OF_MARCH: 10}
    assert (found.open, found.overdue) == (68, 10)
    assert found.done_on[1] == found.done_on[0] == found.done_on[2] == date(2020, 3, 9)


def test_an_office_that_decides_nothing_misses_everything_and_is_never_done() -> None:
    found = looked_ahead(Waiting(FEBRUARY, date(2020, 3, 15), 3), Waiting(None, date(2020, 6, 1), 2))
    assert missed(found) == {FEBRUARY: 3}
    assert found.passed == Span(5, 5, 5)
    assert found.done_on == (None, None, None)


def test_what_was_decided_today_is_not_decided_again_and_what_came_today_does_not_come_again() -> None:
    waiting, twos, ones, nothing = Waiting(FEBRUARY, DUE, 43), (2,) * 10, (1,) * 10, (0,) * 10
    assert missed(looked_ahead(waiting, pace=Pace(twos, nothing, nothing, decided_today=2))) == {FEBRUARY: 5}
    # until the cutoff on the next Monday there are six business days
    assert looked_ahead(waiting, pace=Pace(twos, ones, ones)).starts[0].to_come == 12
    assert looked_ahead(waiting, pace=Pace(twos, ones, ones, joined_today=2)).starts[0].to_come == 10


def test_nothing_arrives_any_more_once_the_intake_has_ended() -> None:
    may = datetime(2020, 5, 1, 9, 0, tzinfo=JAPAN)
    row = CALENDAR.for_completion(may)
    assert row is not None
    found = forecast([Waiting(row.start_on, DUE, 1)], Pace((1,) * 20, (5,) * 20, (2,) * 20), CALENDAR, PROGRAMME, may)
    days = business_days_between(may.date(), japan_day(row.cutoff_at) + timedelta(days=1))
    assert found.starts[0].to_come == 2 * days


def test_slow_and_quick_days_give_the_range() -> None:
    assert rates([]) == (0, 0, 0)
    assert rates([10] * 3) == (10, 10, 10)
    assert rates([1, 1, *(3,) * 16, 5, 5]) == (3, 3, 3)
    assert rates([1, 1, 1, *(3,) * 14, 5, 5, 5]) == (1, 3, 5)
    uneven = Pace((1, 1, 1, *(3,) * 14, 5, 5, 5), (0,) * 20, (0,) * 20)
    found = looked_ahead(Waiting(FEBRUARY, DUE, 62), pace=uneven)
    assert found.starts[0].missed == Span(0, 2, 42)
    early, likely, late = found.done_on
    assert early is not None
    assert likely is not None
    assert late is not None
    assert early < likely < late


@given(
    counts=st.lists(st.integers(0, 60), min_size=1, max_size=5),
    decided=st.lists(st.integers(0, 40), min_size=1, max_size=20),
    more=st.integers(0, 5),
)
def test_more_reviewers_never_miss_more_and_nobody_misses_more_than_there_is(counts: list[int], decided: list[int], more: int) -> None:
    rows = [row for row in CALENDAR.rows if row.start_on > MONDAY]
    line = [Waiting(row.start_on, DUE, number) for row, number in zip(rows, counts, strict=False)]
    nothing = (0,) * len(decided)
    some = Pace(tuple(decided), nothing, nothing, one_more=0.5)
    few, many = (looked_ahead(*line, pace=some, more=extra) for extra in (0, more))
    for one, other in zip(few.starts, many.starts, strict=True):
        assert 0 <= other.missed.likely <= one.missed.likely <= one.open
        assert one.missed.low <= one.missed.likely <= one.missed.high
    assert many.passed.likely <= few.passed.likely


def test_the_pace_follows_who_is_there() -> None:
    flows = [Flow(place, "decided", login, number) for place in range(4) for login, number in (("rin", 6), ("ren", 3), ("gone", 1))]
    people = {"rin": (Role.REVIEWER, True), "ren": (Role.REVIEWER, True), "mai": (Role.MANAGER, True), "gone": (Role.MANAGER, False)}
    learned = pace_of(flows, 4, people, {"ren": (MONDAY, MONDAY)})
    assert learned.decided == (10,) * 4
    assert learned.absences == (Absence(0.3, MONDAY, MONDAY),)
    assert learned.staffing(MONDAY, 0) == pytest.approx(0.6)
    assert learned.staffing(MONDAY + timedelta(days=1), 0) == pytest.approx(0.9)
    assert learned.staffing(MONDAY, 2) == pytest.approx(1.5)
    assert learned.staffing(MONDAY, -9) == 0


def test_what_happened_today_is_no_part_of_the_days_that_one_learns_from() -> None:
    learned = pace_of([Flow(0, "arrived", "", 8), Flow(2, "decided", "rin", 4), Flow(3, "decided", "rin", 1)], 3, {}, {})
    assert (learned.arrived, learned.decided, learned.decided_today) == ((8, 0, 0), (0, 0, 4), 1)


def test_the_forecast_stands_up_to_a_year_of_chance() -> None:
    tried = held_against(Year(CALENDAR, PROGRAMME.standard_time.months, 6000, 12, seed=3), CALENDAR, PROGRAMME)
    assert tried.days_off <= 2
    assert tried.done_within >= 0.6
    assert tried.share_off <= 0.12


# in an office


def counted(office: Office, people: People, first: date = FEBRUARY, last: date = MARCH) -> dict[date, CutoffCounts]:
    found = list_cutoffs(office, people["aud"], first, last)
    assert isinstance(found, list)
    return {row.row.start_on: row for row in found}


def seen(office: Office, people: People, reviewers: int = 0) -> OfficeForecast:
    found = office_forecast(office, people["mai"], reviewers)
    assert isinstance(found, OfficeForecast), found
    return found


def test_an_office_learns_from_its_journal_what_was_decided_what_came_and_what_came_back(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    monday, friday = at(office, "2020-01-06T12:00"), at(office, "2020-01-10T12:00")
    approved(monday, people, provider, 1, 2)
    returned = taken(monday, people, provider, 3)
    assert decide(monday, people["ren"], "return", *returned, reasons=["phone-wrong"]) == ["done"]
    take_in(friday, people["rin"], [application_row(3, phone="0898-99-9999")], provider)
    # a Saturday counts with the business day before it
    approved(at(office, "2020-01-11T12:00"), people, provider, 4)
    taken(office, people, provider, 5)
    with office.reading() as session:
        known, learned = read_pace(session, office)
    days = {day: place for place, day in enumerate(known)}
    assert min(days) == date(2020, 1, 6)  # the office is no older
    on = {name: {day: values[place] for day, place in days.items() if values[place]} for name, values in vars_of(learned).items()}
    assert on["decided"] == {date(2020, 1, 6): 3, date(2020, 1, 10): 1}
    assert on["arrived"] == {date(2020, 1, 6): 3, date(2020, 1, 10): 1}
    assert on["came_back"] == {date(2020, 1, 10): 1}
    assert learned.joined_today == 1
    assert learned.one_more == pytest.approx(0.5)


def test_days_on_which_stores_were_only_taken_over_are_none_that_one_learns_from(office: Office, people: People, tmp_path: Path) -> None:
    provider = take_over_provider(office, people)
    path = write_workbook([application_row(9)], APPLICATION_HEADINGS, tmp_path / "elsewhere.csv")
    begun = at(office, "2020-01-06T12:00")
    taken_over = take_in_applications(begun, people["admin"], path, provider, take_over_on=date(2020, 1, 6))
    assert isinstance(taken_over, IntakeResult)
    assert len(taken_over.numbers) == 1
    approved(at(office, "2020-01-16T12:00"), people, provider, 1, 2)
    with office.reading() as session:
        known, learned = read_pace(session, office)
    assert (known, learned.decided) == ([date(2020, 1, 16), date(2020, 1, 17)], (2, 0))


def vars_of(learned: Pace) -> dict[str, tuple[int, ...]]:
    return {"decided": learned.decided, "arrived": learned.arrived, "came_back": learned.came_back}


def test_only_the_end_of_a_long_journal_is_read(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    approved(at(office, "2019-11-01T12:00"), people, take_over_provider(office, people), *range(1, 6))
    with office.reading() as session:
        now = office.clock.now()
        whole = read_flows(session, [now - timedelta(days=1)])
        monkeypatch.setattr(pace, "STEP", 2)
        assert read_flows(session, [now - timedelta(days=1)]) == whole
        last = session.execute(sa.select(sa.func.max(table_of(JournalEntry).c.id))).scalar_one()
        assert pace._beginning(session, now + timedelta(days=1)) >= last - 2


def test_the_office_s_forecast_tells_what_is_open_blocked_and_returned(office: Office, people: People) -> None:
    provider, unregistered = take_over_provider(office, people), receive_provider(office, people, 2)
    approved(at(office, "2020-01-17T12:00"), people, provider, 1, 2)
    numbers = taken(office, people, provider, 3, 4, 5)
    taken(office, people, unregistered, 6)
    assert decide(office, people["rin"], "return", numbers[0], reasons=["phone-wrong"]) == ["done"]
    found = seen(office, people)
    assert (found.forecast.open, found.blocked, found.returned) == (2, 1, 1)
    assert found.forecast.decided == Span(2, 2, 2)
    assert found.forecast.done_on[1] == date(2020, 1, 21)  # one was decided today: returned
    assert seen(office, people, 1).forecast.done_on[1] == MONDAY
    assert not isinstance(enter_leave(office, people["mai"], "rin", MONDAY, None), Refusal)
    assert seen(office, people).forecast.done_on == (None, None, None)
    assert change_person(office, people["admin"], "rin", "disable") is None
    assert seen(office, people).forecast.decided.high == 0


def test_who_may_not_see_it_is_told_and_so_is_a_change_that_is_none(office: Office, people: People) -> None:
    for login in ("rin", "sho", "cal", "admin"):
        assert code_of(office_forecast(office, people[login])) == "not-permitted"
    for reviewers in (1000, -1000):
        assert code_of(office_forecast(office, people["mai"], reviewers)) == "invalid-value"


def test_the_calendar_counts_what_is_approved_and_forecasts_the_same(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    approved(at(office, "2020-01-06T12:00"), people, provider, 2, 3)
    approved(office, people, provider, 4)
    taken(office, people, provider, *range(5, 9))
    today = counted(office, people)
    assert (today[FEBRUARY].received, today[FEBRUARY].decided, today[FEBRUARY].open, today[FEBRUARY].approved) == (5, 1, 4, 1)
    assert (today[FEBRUARY].row.closes_on, today[MARCH].open, today[MARCH].forecast_missed) == (CLOSES, 0, 0)
    likely = {one.start_on: one.missed.likely for one in seen(office, people).forecast.starts}
    assert today[FEBRUARY].forecast_missed == likely[FEBRUARY]
    later = counted(at(office, "2020-02-18T10:00"), people)
    assert later[FEBRUARY].forecast_missed == 4


def test_there_is_no_forecast_once_the_run_has_begun_or_the_start_day_has_come(office: Office, people: People) -> None:
    taken(office, people, take_over_provider(office, people), 1)
    after = at(office, "2020-01-27T17:00:01")
    assert counted(after, people)[FEBRUARY].forecast_missed == 1
    close(after, people, FEBRUARY)
    assert counted(after, people)[FEBRUARY].forecast_missed is None
    assert counted(at(office, "2020-03-01T09:00"), people)[FIRST_OF_MARCH].forecast_missed is None


def test_days_with_a_tally_give_the_same_pace_as_their_entries(office: Office, people: People) -> None:
    provider = take_over_provider(at(office, "2020-01-05T12:00"), people)
    approved(at(office, "2020-01-06T12:00"), people, provider, 1, 2, 3)
    approved(at(office, "2020-01-10T12:00"), people, provider, 4, 5)
    approved(at(office, "2020-01-11T12:00"), people, provider, 6)  # a Saturday
    returned = taken(at(office, "2020-01-13T12:00"), people, provider, 8)
    assert decide(at(office, "2020-01-14T12:00"), people["ren"], "return", *returned, reasons=["phone-wrong"]) == ["done"]
    take_in(at(office, "2020-01-16T12:00"), people["rin"], [application_row(8, phone="0898-99-9999")], provider)
    approved(at(office, "2020-01-17T18:00"), people, provider, 7)
    real = replace(at(office, "2020-01-20T12:00"), rehearsal=False)
    approved(real, people, provider, 9)
    with real.reading() as session:
        days, by_entries = read_pace(session, real)
    assert keep_tallies(real, people["mai"]) > 5
    with real.reading() as session:
        kept, _ = kept_days(session, real, japan_midnight(days[0]))
        assert len(kept) > 5
        assert read_pace(session, real) == (days, by_entries)
    assert (by_entries.decided_today, sum(by_entries.decided), sum(by_entries.came_back)) == (1, 8, 1)
