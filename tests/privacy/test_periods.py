"""How long something is kept: to the day, for every day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from secretariat.privacy.periods import fiscal_year_end, kept_until, last_ended

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
YEARS = st.integers(1, 30)


def test_a_period_begins_with_the_end_of_the_fiscal_year() -> None:
    assert fiscal_year_end(date(2020, 3, 31)) == date(2020, 3, 31)
    assert fiscal_year_end(date(2020, 4, 1)) == date(2021, 3, 31)
    assert kept_until(date(2020, 6, 30), 5) == date(2026, 3, 31)


@given(DAYS, DAYS, YEARS)
def test_what_ended_by_the_last_day_is_just_what_was_to_be_kept_until_then(ended: date, until: date, years: int) -> None:
    assert (ended <= last_ended(until, years)) == (kept_until(ended, years) <= until)


@given(DAYS, YEARS)
def test_nothing_is_kept_for_less_than_its_years_nor_for_a_year_more(ended: date, years: int) -> None:
    assert timedelta(days=365 * years) <= kept_until(ended, years) - ended <= timedelta(days=366 * (years + 1))
