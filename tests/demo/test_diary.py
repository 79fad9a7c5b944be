"""What the demo has planned happens in the order of time."""

from datetime import date, datetime, timedelta
from functools import partial
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.business_calendar import is_business_day
from secretariat.clock import JAPAN
from secretariat.demo.chance import Dice
from secretariat.demo.diary import Diary, in_office_hours

END = datetime(2020, 1, 28, 10, 0, tzinfo=JAPAN)


def test_deeds_are_done_by_their_moments_and_those_entered_meanwhile_too() -> None:
    diary, done = Diary(END), list[str]()

    def note(name: str, now: datetime) -> None:
        done.append(f"{name} {now:%d}")
        if name == "first":
            diary.enter(now + timedelta(days=1), partial(note, "entered meanwhile"))

    for days, name in ((3, "third"), (1, "first"), (3, "third too")):
        diary.enter(datetime(2020, 1, days, 9, 0, tzinfo=JAPAN), partial(note, name))
    diary.run()
    assert done == ["first 01", "entered meanwhile 02", "third 03", "third too 03"]


def test_what_would_come_after_the_end_is_not_done() -> None:
    diary, done = Diary(END), list[datetime]()
    for moment in (END, END + timedelta(seconds=1)):
        diary.enter(moment, done.append)
    diary.run()
    assert done == [END]


@settings(deadline=None)  # the first one loads the holidays
@given(day=st.dates(date(2019, 10, 1), date(2020, 6, 30)), seed=st.integers(0, 1000))
def test_office_hours_are_on_the_next_business_day(day: date, seed: int) -> None:
    moment = in_office_hours(Dice(Random(seed)), day)
    between = [day + timedelta(days=number) for number in range((moment.date() - day).days)]
    assert is_business_day(moment.date())
    assert not any(map(is_business_day, between))
    assert "09:15" <= f"{moment:%H:%M}" < "17:15"
