"""Figures of calls: by Japan's days and hours, with the days before, who was asked about, repeat callers, how long follow-ups take."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary_inquiries import Desk
from secretariat.clock import JAPAN, parse_instant
from secretariat.inquiries.figures import CallFigures, FollowUps, call_figures, week_figures
from secretariat.inquiries.tally import Call, Tally, monday_of
from secretariat.office import Office
from secretariat.staff import Person
from tests.support import records
from tests.support.inquiry_work import record_call
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import code_of

People = Mapping[str, Person]
MONDAY: Final = date(2020, 1, 13)


def test_the_figures_of_a_week_say_what_calls_came_to(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (application,) = take_in(office, people["mai"], [application_row()], provider).numbers
    about = {
        "store_id": records.root_stores(office)[application]["id"],
        "provider_id": records.application(office, application)["provider_id"],
    }
    record_call(office, "2020-01-12T23:59")  # Sunday
    record_call(office, "2020-01-13T00:30", minutes=2, verification="verified", faq="how-long", **about)  # still Sunday in UTC
    record_call(office, "2020-01-13T09:59", minutes=8, verification="failed", faq="how-long", **about)
    record_call(office, "2020-01-14T09:00", "mai", channel="mail", minutes=60, category="kits", complaint=True, **about)
    record_call(office, "2020-01-14T10:00", category=None, phone="0355550001")  # dropped
    record_call(office, "2020-01-19T23:59", phone="0355550001", caller="press", misconduct=True)
    record_call(office, "2020-01-20T00:00", phone="0355550001")  # the next Monday
    asked_at, phone, asked = "2020-01-15T09:55", "0355550001", "2020-01-15T10:00"
    quick, slow, due = ("2020-01-15T12:00", "2020-01-15T14:00"), (None, "2020-01-16T16:00"), parse_instant("2020-01-17T17:00")
    for replied_at, closed_at in (quick, slow):
        record_call(office, asked_at, phone=phone, category="kits", passed_on=asked, replied_at=replied_at, closed_at=closed_at)
    record_call(office, asked_at, phone=phone, category="kits", passed_on=asked, due_at=due)
    assert records.faults(office) == []
    week = week_figures(office, people["mai"], date(2020, 1, 19))
    assert isinstance(week, CallFigures)
    whole = week.all
    assert (week.first, week.last, week.before.calls, week.tally.dropped) == (MONDAY, date(2020, 1, 19), 1, 1)
    assert (whole.calls, whole.at_once, whole.passed_on, whole.complaints, whole.misconduct) == (7, 4, 3, 1, 1)
    assert (whole.timed, whole.seconds, whole.longest, whole.verified_share) == (6, 30 * 60, 8 * 60, 50)
    assert list(week.tally.by_day(week.first, week.last).values()) == [2, 1, 3, 0, 0, 0, 1]
    hours = week.tally.by_hour
    assert ({hour: count for hour, count in hours.items() if count}, len(hours)) == ({0: 1, 9: 5, 23: 1}, 24)
    assert week.tally.by_category == {"kits": 4, "status": 3}
    assert week.tally.by_faq == {"how-long": 2}
    of_provider, unknown = week.providers
    assert (of_provider.number, of_provider.part.calls, of_provider.questions) == (
        provider,
        3,
        (("status", "how-long", 2), ("kits", None, 1)),
    )
    assert (unknown.name, unknown.part.calls) == (None, 4)
    assert [(one.login, one.part.calls) for one in week.operators] == [("cal", 6), ("mai", 1)]
    assert week.follow_ups == (FollowUps("kits", 2, 17.0, 30.0, 1, 2.0),)
    assert [(one.desk, one.waiting, one.overdue) for one in week.desks] == [(Desk.REVIEWER, 1, 1)]
    # of one store once, of one telephone about no store; what was dropped counts nowhere
    assert [(one.store_number is None, one.phone, one.calls, one.complaints) for one in week.repeat] == [
        *((True, "**-****-0001", 4, 0), (False, None, 3, 1)),
    ]
    # whoever takes calls sees the own line of the operators only
    own = call_figures(office, people["cal"], MONDAY, MONDAY)
    assert isinstance(own, CallFigures)
    assert ([one.login for one in own.operators], own.before.calls) == (["cal"], 1)
    nothing = call_figures(office, people["aud"], date(2019, 12, 1), date(2019, 12, 2))
    assert isinstance(nothing, CallFigures)
    assert (nothing.all.calls, nothing.all.mean, nothing.all.verified_share, nothing.tally.by_hour, nothing.follow_ups) == (
        0,
        None,
        None,
        {},
        (),
    )
    assert code_of(call_figures(office, people["mai"], MONDAY, date(2020, 1, 12))) == "invalid-value"
    assert code_of(call_figures(office, people["rin"], MONDAY, MONDAY)) == "not-permitted"


@given(
    st.lists(
        st.tuples(
            st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2020-03-01")),
            st.booleans(),
            st.sampled_from(["verified", "failed", "none"]),
            st.sampled_from([None, "kits", "status"]),
            st.sampled_from([None, 1, 2]),
        ),
        max_size=30,
    )
)
def test_every_call_is_counted_once_in_each_of_the_figures(drawn: list[tuple[datetime, bool, str, str | None, int | None]]) -> None:
    tally = Tally()
    for begun, passed, verification, category, provider in drawn:
        begun_at = begun.replace(tzinfo=UTC)
        status = "waiting" if passed else "closed"
        ended_at = begun_at + timedelta(minutes=3)
        tally.add(Call(begun_at, ended_at, status, "phone", "cal", None, verification, category, None, False, False, provider, passed))
    dropped = sum(not passed and category is None for _, passed, _, category, _ in drawn)
    whole = tally.all
    assert (tally.dropped, whole.calls) == (dropped, len(drawn) - dropped)
    assert whole.calls == whole.at_once + whole.passed_on == sum(tally.by_hour.values()) == whole.timed
    for parts in (tally.weeks, tally.providers, tally.operators):
        assert sum(part.calls for part in parts.values()) == whole.calls
    days = [begun.replace(tzinfo=UTC).astimezone(JAPAN).date() for begun, *_ in drawn]
    assert {monday_of(day) for day in days} >= set(tally.weeks)
    if days:
        assert sum(tally.by_day(min(days), max(days)).values()) == whole.calls
