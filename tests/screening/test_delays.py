"""Why an application takes so long: every day of it is told once, and nothing but its own journal is asked."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.screening.delays import Cause, Delay, DelayedPage, Step, delays, described, overdue_cases
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import application_row, receive_provider, take_in, take_over_provider
from tests.support.screening_work import code_of, decide, taken

People = Mapping[str, Person]
DAY: Final = date(2020, 1, 6)
ACTIONS: Final = st.sampled_from(
    [
        *[("take", "in-review"), ("hand-back", "in-review"), ("settle", "in-review"), ("settle", "awaiting-second")],
        *[("confirm", "in-review"), ("return", "returned"), ("correct", "received"), ("reopen", "awaiting-second"), ("note", "in-review")],
    ]
)


@given(st.lists(st.tuples(st.integers(0, 20), ACTIONS, st.sampled_from(["rin", "ren"])), max_size=12), st.integers(0, 30))
def test_all_days_of_an_open_case_are_told_once_and_the_longest_first(acts: list[tuple[int, tuple[str, str], str]], rest: int) -> None:
    day, steps = DAY, [Step(DAY, "receive", "received", "rin")]
    for days, (action, status), staff in acts:
        day += timedelta(days=days)
        steps.append(Step(day, action, status, staff))
    today = day + timedelta(days=rest)
    found = delays(steps, today, DAY)
    assert sum(delay.days for delay in found) == (today - DAY).days
    assert all(delay.days > 0 and delay.times > 0 for delay in found)
    assert [delay.days for delay in found] == sorted((delay.days for delay in found), reverse=True)
    assert len({(delay.cause, delay.who) for delay in found}) == len(found)


def test_a_provider_that_is_not_registered_is_told_beside_the_rest() -> None:
    steps = [Step(DAY, "receive", "received", "rin")]
    today = DAY + timedelta(days=30)
    assert delays(steps, today, None) == (Delay(Cause.UNREGISTERED, 30), Delay(Cause.QUEUE, 30))
    assert delays(steps, today, DAY + timedelta(days=10)) == (Delay(Cause.QUEUE, 30), Delay(Cause.UNREGISTERED, 10))
    assert delays(steps, today, DAY) == (Delay(Cause.QUEUE, 30),)


def test_the_list_of_overdue_cases_says_where_the_days_went(office: Office, people: People) -> None:
    provider, waiting = take_over_provider(office, people), receive_provider(office, people, 2, ("シオカゼ",))
    first, second, third = taken(office, people, provider, 1, 2, 3)
    (fourth,) = take_in(office, people["rin"], [application_row(4, services="シオカゼ")], waiting).numbers
    assert decide(at(office, "2020-01-30T10:00"), people["rin"], "take", first) == ["done"]
    decide(at(office, "2020-01-25T10:00"), people["rin"], "return", second, reasons=("phone-wrong",))
    back = at(office, "2020-02-14T10:00")
    take_in(back, people["ren"], [application_row(2, phone="0898-20-9999")], provider)
    decide(at(office, "2020-02-20T10:00"), people["rin"], "withdraw", third)
    page = overdue_cases(at(office, "2020-04-20T10:00"), people["aud"])
    assert isinstance(page, DelayedPage)
    found = {line.case.number: [(delay.cause.value, delay.days, delay.times, delay.who) for delay in line.delays] for line in page.lines}
    assert found == {
        first: [("held", 81, 1, "rin"), ("queue", 10, 1, None)],
        second: [("queue", 71, 2, None), ("correction", 20, 1, None)],
        fourth: [("unregistered", 91, 1, None), ("queue", 91, 1, None)],
    }
    left = {line.case.number: line.case.days_left for line in page.lines}
    assert left == {first: -31, second: -11, fourth: -31}
    for language in LANGUAGES:
        assert all(say(language, described(delay, line.names)) for line in page.lines for delay in line.delays)
    soon = at(office, "2020-03-10T10:00")
    assert isinstance(now := overdue_cases(soon, people["rin"]), DelayedPage)
    assert isinstance(then := overdue_cases(soon, people["rin"], soon=True), DelayedPage)
    assert (len(now.lines), {line.case.number for line in then.lines}) == (0, {first, fourth})
    assert code_of(overdue_cases(office, people["cal"])) == "not-permitted"
