"""Business days, start days and cutoffs, against published rows and a naive calendar of its own."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from secretariat.business_calendar import (
    add_months,
    business_days_before,
    business_days_between,
    is_business_day,
    last_business_days,
    previous_business_day,
    rule_cutoff,
    start_days,
)

DAY = timedelta(days=1)
PUBLISHED_HOLIDAYS = {  # 内閣府「国民の祝日」
    2019: "0101 0114 0211 0321 0429 0430 0501 0502 0503 0504 0505 0506 0715 0811 0812 0916 0923 1014 1022 1103 1104 1123",
    2020: "0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0723 0724 0810 0921 0922 1103 1123",
}
HOLIDAYS = {date(year, int(day[:2]), int(day[2:])) for year, days in PUBLISHED_HOLIDAYS.items() for day in days.split()}
OFFICE_CLOSED = frozenset({date(2019, 12, 30), date(2019, 12, 31), date(2020, 1, 2), date(2020, 1, 3)})
DAYS = st.dates(date(2019, 2, 1), date(2020, 12, 31))
CLOSED = st.sampled_from([frozenset[date](), OFFICE_CLOSED])


def naive_business_days(closed: frozenset[date]) -> list[date]:
    every = (date(2019, 1, 1) + DAY * number for number in range(731))
    return [day for day in every if day.strftime("%a") not in ("Sat", "Sun") and day not in HOLIDAYS | closed]


@pytest.mark.parametrize(
    ("start", "cutoff"),
    [
        (date(2019, 10, 1), date(2019, 9, 6)),
        (date(2019, 10, 21), date(2019, 9, 26)),
        (date(2020, 2, 21), date(2020, 1, 27)),
        (date(2020, 3, 1), date(2020, 2, 5)),
        (date(2020, 3, 11), date(2020, 2, 14)),
    ],
)
def test_the_rule_gives_the_published_cutoffs(start: date, cutoff: date) -> None:
    moment = rule_cutoff(start, 25, time(17))
    assert moment == datetime(cutoff.year, cutoff.month, cutoff.day, 8, tzinfo=UTC)
    assert moment.tzinfo is UTC


def test_a_cutoff_in_golden_week_moves_before_the_holidays() -> None:
    assert rule_cutoff(date(2019, 5, 21), 19, time(17)) == datetime(2019, 4, 26, 8, tzinfo=UTC)


def test_business_days_of_two_years_are_those_of_the_published_holidays() -> None:
    every = [date(2019, 1, 1) + DAY * number for number in range(731)]
    assert [day for day in every if is_business_day(day)] == naive_business_days(frozenset())
    assert [day for day in every if is_business_day(day, OFFICE_CLOSED)] == naive_business_days(OFFICE_CLOSED)


def test_business_days_of_ten_years_are_those_of_another_calendar() -> None:
    holidays = country_holidays("JP", years=range(2018, 2028))
    every = [date(2018, 1, 1) + DAY * number for number in range(3652)]
    weekdays = [day for day in every if day.weekday() < 5]
    assert [day for day in weekdays if is_business_day(day)] == [day for day in weekdays if day not in holidays]


def test_the_turn_of_the_year_is_closed_only_if_the_office_says_so() -> None:
    assert previous_business_day(date(2020, 1, 5)) == date(2020, 1, 3)
    assert previous_business_day(date(2020, 1, 5), OFFICE_CLOSED) == date(2019, 12, 27)


@given(DAYS, CLOSED)
def test_the_previous_business_day_is_the_last_one_up_to_the_day(day: date, closed: frozenset[date]) -> None:
    assert previous_business_day(day, closed) == max(other for other in naive_business_days(closed) if other <= day)


@given(DAYS, st.integers(1, 12), CLOSED)
def test_business_days_before_are_counted_without_the_day_itself(day: date, count: int, closed: frozenset[date]) -> None:
    assert business_days_before(day, count, closed) == [other for other in naive_business_days(closed) if other < day][-count]
    assert business_days_before(day, 0, closed) == previous_business_day(day, closed)


def test_a_negative_count_of_business_days_is_an_error() -> None:
    with pytest.raises(ValueError, match="-1"):
        business_days_before(date(2020, 1, 1), -1)


@given(DAYS, st.integers(0, 25), st.times().map(lambda at: at.replace(microsecond=0)), CLOSED)
def test_a_cutoff_is_the_wall_clock_time_in_japan_on_the_naive_day(start: date, before: int, at: time, closed: frozenset[date]) -> None:
    day = max(other for other in naive_business_days(closed) if other <= start - DAY * before)
    assert rule_cutoff(start, before, at, closed) == datetime.combine(day, at, tzinfo=UTC) - timedelta(hours=9)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2019, 12, 31), 2, date(2020, 2, 29)),
        (date(2018, 12, 31), 2, date(2019, 2, 28)),
        (date(2020, 1, 15), 2, date(2020, 3, 15)),
        (date(2020, 11, 30), 2, date(2021, 1, 30)),
        (date(2020, 3, 31), -1, date(2020, 2, 29)),
        (date(2020, 5, 31), 0, date(2020, 5, 31)),
    ],
)
def test_months_are_calendar_months_that_end_with_the_month(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@given(DAYS, st.integers(-100, 100))
def test_adding_months_keeps_the_day_or_ends_the_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later.day < day.day and (later + DAY).day == 1)


@given(DAYS, DAYS, st.sets(st.integers(1, 31), max_size=5))
def test_start_days_are_all_days_in_the_range_that_carry_the_numbers(first: date, last: date, numbers: set[int]) -> None:
    every = (first + DAY * number for number in range((last - first).days + 1))
    assert list(start_days(first, last, numbers)) == [day for day in every if day.day in numbers]


def test_three_start_days_a_month() -> None:
    found = list(start_days(date(2020, 2, 1), date(2020, 3, 11), (1, 11, 21)))
    assert found == [date(2020, 2, 1), date(2020, 2, 11), date(2020, 2, 21), date(2020, 3, 1), date(2020, 3, 11)]


def test_business_days_between_two_days_count_the_first_and_not_the_last() -> None:
    monday, friday = date(2020, 1, 20), date(2020, 1, 24)
    assert business_days_between(monday, friday) == 4
    assert business_days_between(monday, friday, {date(2020, 1, 22)}) == 3
    assert business_days_between(date(2020, 1, 10), date(2020, 1, 15)) == 2  # a weekend and 成人の日 lie between
    assert business_days_between(monday, monday) == 0
    assert business_days_between(friday, monday) == 0


@given(DAYS, st.integers(0, 30))
def test_the_last_business_days_are_as_many_as_asked_for_in_order_and_none_lies_between(day: date, count: int) -> None:
    found = last_business_days(day, count)
    assert len(found) == count
    assert found == sorted(found)
    assert all(is_business_day(one) for one in found)
    if found:
        assert business_days_between(found[0], day + DAY) == count
