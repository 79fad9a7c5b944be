"""What will be missed at the pace of late: the sum by itself, and with what an office has decided."""

from collections.abc import Mapping
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from secretariat.office import Office
from secretariat.screening.cutoff_records import CutoffCounts, list_cutoffs
from secretariat.screening.forecast import Waiting, missed_at_pace
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close, taken

People = Mapping[str, Person]
MONDAY = date(2020, 1, 20)
FEBRUARY, FIRST_OF_MARCH, MARCH = date(2020, 2, 21), date(2020, 3, 1), date(2020, 3, 11)


def waiting(start_on: date, open_: int, closes_on: date | None) -> Waiting:
    return Waiting(start_on, closes_on, open_)


def test_what_one_can_decide_by_the_closing_day_is_not_missed() -> None:
    # 20 in 10 days are 2 a day; until Friday there are Monday to Thursday
    friday = MONDAY + timedelta(days=4)
    assert missed_at_pace([waiting(FEBRUARY, 8, friday)], 20, 10, MONDAY) == {FEBRUARY: 0}
    assert missed_at_pace([waiting(FEBRUARY, 9, friday)], 20, 10, MONDAY) == {FEBRUARY: 1}
    assert missed_at_pace([waiting(FEBRUARY, 9, friday)], 20, 10, MONDAY, {date(2020, 1, 22)}) == {FEBRUARY: 3}


def test_earlier_start_days_are_decided_first_and_leave_the_later_ones_less_time() -> None:
    first, second = MONDAY + timedelta(days=2), MONDAY + timedelta(days=7)  # 2 and 5 business days
    line = [waiting(FEBRUARY, 3, first), waiting(FIRST_OF_MARCH, 4, second)]
    assert missed_at_pace(line, 10, 10, MONDAY) == {FEBRUARY: 1, FIRST_OF_MARCH: 2}


def test_what_missed_its_own_start_day_already_goes_first_and_is_not_forecast() -> None:
    line = [waiting(date(2020, 2, 1), 4, None), waiting(FEBRUARY, 3, MONDAY + timedelta(days=7))]
    assert missed_at_pace(line, 10, 10, MONDAY) == {FEBRUARY: 2}


def test_on_the_closing_day_and_after_it_and_in_an_office_that_decides_nothing_all_is_missed() -> None:
    for closes_on in (MONDAY, MONDAY - timedelta(days=5)):
        assert missed_at_pace([waiting(FEBRUARY, 3, closes_on)], 1000, 10, MONDAY) == {FEBRUARY: 3}
    assert missed_at_pace([waiting(FEBRUARY, 3, FEBRUARY)], 0, 10, MONDAY) == {FEBRUARY: 3}


@given(
    counts=st.lists(st.integers(0, 50), min_size=1, max_size=6),
    decided=st.integers(0, 100),
    more=st.integers(0, 50),
)
def test_a_quicker_office_never_misses_more_and_nobody_misses_more_than_there_is(counts: list[int], decided: int, more: int) -> None:
    line = [waiting(date(2020, 2, 1 + place), number, date(2020, 1, 21 + place)) for place, number in enumerate(counts)]
    slow, quick = (missed_at_pace(line, speed, 10, MONDAY) for speed in (decided, decided + more))
    assert all(0 <= quick[one.start_on] <= slow[one.start_on] <= one.open for one in line)


def counted(office: Office, people: People, first: date = FEBRUARY, last: date = MARCH) -> dict[date, CutoffCounts]:
    found = list_cutoffs(office, people["aud"], first, last)
    assert isinstance(found, list)
    return {row.row.start_on: row for row in found}


def test_the_calendar_counts_what_is_approved_and_forecasts_by_the_last_ten_whole_business_days(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    # decided before the last ten business days before today, within them, and today
    approved(at(office, "2020-01-03T12:00"), people, provider, 1)
    approved(at(office, "2020-01-06T12:00"), people, provider, 2, 3)
    approved(office, people, provider, 4)
    taken(office, people, provider, *range(5, 9))
    today = counted(office, people)
    assert (today[FEBRUARY].received, today[FEBRUARY].decided, today[FEBRUARY].open, today[FEBRUARY].approved) == (5, 1, 4, 1)
    # one on 1/6 counts, so do the two of it: 2 in ten days, 0.2 a day; 2/21 closes on 2/18, after 20 business days
    assert (today[FEBRUARY].row.closes_on, today[FEBRUARY].forecast_missed) == (date(2020, 2, 18), 0)
    later = counted(at(office, "2020-02-10T10:00"), people)
    assert later[FEBRUARY].forecast_missed == 4
    assert (later[MARCH].open, later[MARCH].forecast_missed) == (0, 0)


def test_there_is_no_forecast_once_the_run_has_begun_or_the_start_day_has_come(office: Office, people: People) -> None:
    taken(office, people, take_over_provider(office, people), 1)
    after = at(office, "2020-01-27T17:00:01")
    assert counted(after, people)[FEBRUARY].forecast_missed == 1
    close(after, people, FEBRUARY)
    assert counted(after, people)[FEBRUARY].forecast_missed is None
    assert counted(at(office, "2020-03-01T09:00"), people)[FIRST_OF_MARCH].forecast_missed is None
