"""The calendar: published rows, the whole programme, which cutoff a moment belongs to, which start an approval gives."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base import table_of
from models.cutoff import Cutoff
from secretariat.clock import JAPAN
from secretariat.office import Office, packaged
from secretariat.programme import CalendarRule, Programme
from secretariat.screening.cutoff_records import CutoffCounts, list_cutoffs, override_cutoff
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.queue import QueuePage, queue
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import actions, application, approved, close, code_of, decide, records, shown, taken

DAY = timedelta(days=1)
WHOLE_PROGRAMME = {  # start days and the days of their cutoffs
    "2019-10-01": "2019-09-06",
    "2019-10-11": "2019-09-13",  # the 16th was a holiday
    "2019-10-21": "2019-09-26",
    "2019-11-01": "2019-10-07",
    "2019-11-11": "2019-10-17",
    "2019-11-21": "2019-10-25",
    "2019-12-01": "2019-11-06",
    "2019-12-11": "2019-11-15",
    "2019-12-21": "2019-11-26",
    "2020-01-01": "2019-12-06",
    "2020-01-11": "2019-12-17",
    "2020-01-21": "2019-12-27",
    "2020-02-01": "2020-01-07",
    "2020-02-11": "2020-01-17",
    "2020-02-21": "2020-01-27",
    "2020-03-01": "2020-02-05",
    "2020-03-11": "2020-02-14",
    "2020-03-21": "2020-02-25",
    "2020-04-01": "2020-03-06",
    "2020-04-11": "2020-03-17",
    "2020-04-21": "2020-03-27",
    "2020-05-01": "2020-04-06",
    "2020-05-11": "2020-04-16",
    "2020-05-21": "2020-04-24",
    "2020-06-01": "2020-05-07",
    "2020-06-11": "2020-05-15",
}
STARTS = [date.fromisoformat(day) for day in WHOLE_PROGRAMME]
CUTOFFS = [datetime.fromisoformat(f"{day}T17:00:00+09:00") for day in WHOLE_PROGRAMME.values()]
BY_START = dict(zip(STARTS, CUTOFFS, strict=True))
PUBLISHED = ["2019-10-01", "2019-10-21", "2020-02-21", "2020-03-01", "2020-03-11"]
PROGRAMME = packaged()[1]
MOMENTS = st.datetimes(datetime(2019, 8, 1), datetime(2020, 6, 30)).map(lambda moment: moment.replace(tzinfo=JAPAN)) | st.sampled_from(  # noqa: DTZ001
    [cutoff + timedelta(microseconds=step) for cutoff in CUTOFFS for step in (-1, 0, 1)]
)
FEBRUARY, FIRST_OF_MARCH, MARCH, LATE_MARCH = date(2020, 2, 21), date(2020, 3, 1), date(2020, 3, 11), date(2020, 3, 21)


def programme_with(**changes: object) -> Programme:
    rule = CalendarRule.model_validate(PROGRAMME.calendar.model_dump() | changes)
    return PROGRAMME.model_copy(update={"calendar": rule})


def closed(*starts: date) -> Calendar:
    rows = Calendar(PROGRAMME).rows
    return Calendar(PROGRAMME, [replace(row, closing_at=row.cutoff_at) for row in rows if row.start_on in starts])


def test_the_whole_programme_from_the_first_of_october_to_the_eleventh_of_june() -> None:
    assert [(row.start_on, row.cutoff_at) for row in Calendar(PROGRAMME).rows] == list(BY_START.items())


def test_the_rule_alone_proposes_the_very_same_rows() -> None:
    by_rule = Calendar(programme_with(rows=()))
    assert [(row.start_on, row.cutoff_at) for row in by_rule.rows] == list(BY_START.items())
    assert {row.origin for row in by_rule.rows} == {"rule"}


def test_published_rows_are_marked_as_such() -> None:
    assert [row.start_on.isoformat() for row in Calendar(PROGRAMME).rows if row.origin == "programme"] == PUBLISHED


def test_a_published_row_stands_above_the_rule() -> None:
    moved = datetime(2020, 2, 3, 12, tzinfo=JAPAN)
    row = Calendar(programme_with(rows=({"start_on": FIRST_OF_MARCH, "cutoff_at": moved},))).row(FIRST_OF_MARCH)
    assert row is not None
    assert (row.cutoff_at, row.origin) == (moved, "programme")


def test_the_closing_run_is_planned_three_business_days_before_the_start() -> None:
    planned = {row.start_on: row.closes_on for row in Calendar(PROGRAMME).rows}
    assert planned[FEBRUARY] == date(2020, 2, 18)
    assert planned[FIRST_OF_MARCH] == date(2020, 2, 26)  # a Sunday: Friday, Thursday, Wednesday
    assert planned[date(2020, 1, 1)] == date(2019, 12, 27)


def test_days_on_which_the_office_is_closed_move_cutoff_and_closing_run() -> None:
    calendar = Calendar(programme_with(rows=(), closed_days=["2020-01-27", "2020-02-18"]))
    row = calendar.row(FEBRUARY)
    assert row is not None
    assert (row.cutoff_at, row.closes_on) == (datetime(2020, 1, 24, 17, tzinfo=JAPAN), date(2020, 2, 17))


def test_the_twenty_first_of_june_does_not_exist() -> None:
    assert Calendar(PROGRAMME).row(date(2020, 6, 21)) is None
    assert Calendar(PROGRAMME).rows[-1].start_on == date(2020, 6, 11)


@given(MOMENTS)
def test_a_moment_belongs_to_the_first_cutoff_at_or_after_it(moment: datetime) -> None:
    later = sorted((cutoff, start) for start, cutoff in BY_START.items() if cutoff >= moment)
    row = Calendar(PROGRAMME).for_completion(moment)
    assert (row and (row.cutoff_at, row.start_on)) == (later[0] if later else None)


@given(st.sampled_from(STARTS), st.dates(date(2019, 9, 1), date(2020, 6, 30)), st.sets(st.sampled_from(STARTS)))
def test_an_approval_gives_the_earliest_start_from_its_cutoff_on_that_is_to_come_and_whose_run_is_not_begun(
    own: date, today: date, runs: set[date]
) -> None:
    possible = [start for start in STARTS if start >= own and start > today and start not in runs]
    assert closed(*runs).start_for(own, today) == (possible[0] if possible else None)


def test_what_is_complete_after_the_last_cutoff_has_no_start() -> None:
    calendar = Calendar(PROGRAMME)
    assert calendar.for_completion(CUTOFFS[-1]) is not None
    assert calendar.for_completion(CUTOFFS[-1] + timedelta(microseconds=1)) is None
    assert calendar.start_for(None, date(2020, 1, 1)) is None


@given(st.sampled_from(STARTS), st.dates(date(2019, 9, 1), date(2020, 6, 30)), st.sets(st.sampled_from(STARTS), max_size=6))
def test_every_approved_application_is_due_at_exactly_the_run_of_the_start_that_it_was_told(
    own: date, today: date, runs: set[date]
) -> None:
    calendar = closed(*runs)
    told = calendar.start_for(own, today)
    for start in STARTS:
        if start > today and start not in runs:
            earlier = calendar.latest_open_start_before(start, today)
            is_due = own <= start and (earlier is None or own > earlier)
            assert is_due == (start == told)


@given(MOMENTS, st.sets(st.sampled_from(STARTS)))
def test_a_moment_lies_behind_a_closed_cutoff_when_the_run_of_its_own_cutoff_has_begun(moment: datetime, runs: set[date]) -> None:
    row = Calendar(PROGRAMME).for_completion(moment)
    assert closed(*runs).is_behind_closed_cutoff(moment) == (row is not None and row.start_on in runs)


def counts(office: Office, person: Person, first: date, last: date) -> list[CutoffCounts]:
    listed = list_cutoffs(office, person, first, last)
    assert isinstance(listed, list), listed
    return listed


def test_cutoffs_lists_every_start_in_the_range_with_its_counts(office: Office, people: Mapping[str, Person]) -> None:
    provider = take_over_provider(office, people)
    numbers = taken(office, people, provider, 1, 2, 3, 4, 5, 6)
    assert decide(office, people["rin"], "approve", numbers[0]) == ["done"]
    assert decide(office, people["rin"], "reject", numbers[1], reasons=["size"]) == ["done"]
    assert decide(office, people["rin"], "return", numbers[2], reasons=["phone-wrong"]) == ["done"]
    assert decide(office, people["rin"], "withdraw", numbers[3]) == ["done"]
    taken(at(office, "2020-01-27T17:00:01"), people, provider, 7)
    listed = counts(office, people["cal"], date(2020, 2, 21), date(2020, 3, 10))
    assert [(row.row.start_on, row.received, row.decided, row.open) for row in listed] == [(FEBRUARY, 6, 3, 3), (FIRST_OF_MARCH, 1, 0, 1)]
    assert counts(office, people["cal"], date(2020, 2, 22), date(2020, 2, 28)) == []
    assert [row.row.start_on for row in counts(office, people["aud"], FEBRUARY, FEBRUARY)] == [FEBRUARY]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_arrivals_around_a_cutoff_belong_to_the_right_one(office: Office, people: Mapping[str, Person]) -> None:
    provider = take_over_provider(office, people)
    later = at(office, "2020-02-20T10:00:00")
    for serial, (received, start) in enumerate(
        [
            ("2020-01-27T16:59:59+09:00", FEBRUARY),
            ("2020-01-27T17:00:00+09:00", FEBRUARY),
            ("2020-01-27T08:00:01+00:00", FIRST_OF_MARCH),
            ("2020-02-05T17:00:00", FIRST_OF_MARCH),
            ("2020-02-14T17:00:01", LATE_MARCH),
        ]
    ):
        (number,) = take_in(later, people["mai"], [application_row(serial)], provider, received).numbers
        record = application(office, number)
        assert record["cutoff_start_on"] == start, received
        assert record["cutoff_at"] == BY_START[start]


def test_an_overridden_cutoff_is_listed_and_journalled_and_used_by_what_arrives_later(office: Office, people: Mapping[str, Person]) -> None:
    provider = take_over_provider(office, people)
    (before,) = taken(at(office, "2020-01-27T18:00"), people, provider, 1)
    later = at(office, "2020-01-28T10:00")
    moved = datetime(2020, 1, 29, 12, tzinfo=JAPAN)
    assert override_cutoff(later, people["mai"], FEBRUARY, moved, " 公表の訂正 ") is None
    (row, _) = counts(later, people["mai"], FEBRUARY, FIRST_OF_MARCH)
    assert (row.row.cutoff_at, row.row.origin, row.row.closes_on) == (moved, "override", date(2020, 2, 18))
    (after,) = taken(later, people, provider, 2)
    assert application(office, after)["cutoff_start_on"] == FEBRUARY
    # the cutoff of what was complete before never changes
    assert application(office, before)["cutoff_start_on"] == FIRST_OF_MARCH
    assert application(office, before)["cutoff_at"] == BY_START[FIRST_OF_MARCH]
    assert override_cutoff(later, people["mio"], FEBRUARY, moved + DAY, "再度の訂正") is None
    assert actions(office, "cutoff:2020-02-21") == ["override", "override"]
    assert [(kept["cutoff_at"], kept["version"]) for kept in records(office, table_of(Cutoff))] == [(moved + DAY, 2)]


def test_an_override_is_refused_by_its_code(office: Office, people: Mapping[str, Person]) -> None:
    moved = datetime(2020, 1, 29, 12, tzinfo=JAPAN)
    assert code_of(override_cutoff(office, people["rin"], FEBRUARY, moved, "訂正")) == "not-permitted"
    assert code_of(override_cutoff(office, people["mai"], FEBRUARY, moved, " ")) == "reason-missing"
    assert code_of(override_cutoff(office, people["mai"], FEBRUARY, moved, "訂" * 1001)) == "limit-exceeded"
    assert code_of(override_cutoff(office, people["mai"], FEBRUARY, moved, "訂正\x1b[2J")) == "invalid-value"
    assert code_of(override_cutoff(office, people["mai"], FEBRUARY, moved, "個人番号 1234 5678 9018")) == "invalid-value"
    assert code_of(override_cutoff(office, people["mai"], date(2020, 2, 22), moved, "訂正")) == "not-found"
    assert code_of(override_cutoff(office, people["mai"], FEBRUARY, datetime(2020, 2, 21, 0, 0, tzinfo=JAPAN), "訂正")) == "too-late"
    assert code_of(override_cutoff(at(office, "2020-02-21T00:00"), people["mai"], FEBRUARY, moved, "訂正")) == "too-late"
    closing = at(office, "2020-01-28T10:00")
    close(closing, people, FEBRUARY)
    assert code_of(override_cutoff(closing, people["mai"], FEBRUARY, moved, "訂正")) == "already-closed"
    assert actions(office, "cutoff:2020-02-21") == ["begin-closing", "close"]


def starts(office: Office, people: Mapping[str, Person], number: str) -> list[date | None]:
    """The start day as the case shows it, and as the queue does where the case is in it."""
    page = queue(office, people["rin"])
    assert isinstance(page, QueuePage)
    return [shown(office, people, number).start_on, *(row.start_on for row in page.cases if row.number == number)]


def test_the_start_of_an_open_case_is_what_an_approval_now_would_give(office: Office, people: Mapping[str, Person]) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert starts(office, people, number) == [FEBRUARY, FEBRUARY]
    day_before, that_day = at(office, "2020-02-20T23:59:59"), at(office, "2020-02-21T00:00:00")
    assert starts(day_before, people, number) == [FEBRUARY, FEBRUARY]
    assert starts(that_day, people, number) == [FIRST_OF_MARCH, FIRST_OF_MARCH]
    close(at(office, "2020-02-06T10:00"), people, FIRST_OF_MARCH)
    assert starts(that_day, people, number) == [MARCH, MARCH]
    assert shown(that_day, people, number).cutoff_at == BY_START[FEBRUARY]
    assert starts(at(office, "2020-06-10T12:00"), people, number) == [date(2020, 6, 11)] * 2
    assert starts(at(office, "2020-06-11T00:00"), people, number) == [None, None]


def test_the_start_of_a_decided_case(office: Office, people: Mapping[str, Person]) -> None:
    provider = take_over_provider(office, people)
    first, second, third = approved(office, people, provider, 1, 2, 3)
    (rejected,) = taken(office, people, provider, 4)
    assert decide(office, people["rin"], "reject", rejected, reasons=["size"]) == ["done"]
    assert decide(office, people["rin"], "withdraw", third) == ["done"]
    assert [starts(office, people, number) for number in (first, rejected, third)] == [[FEBRUARY], [None], [None]]
    # nobody ran the closing: the approved case moves to the next start
    missed = at(office, "2020-02-21T09:00")
    assert starts(missed, people, first) == [FIRST_OF_MARCH]
    close(missed, people, FIRST_OF_MARCH)
    much_later = at(office, "2020-05-01T09:00")
    assert [shown(much_later, people, number).status for number in (first, second)] == ["registered"] * 2
    assert starts(much_later, people, first) == [FIRST_OF_MARCH]
    assert decide(much_later, people["mai"], "cancel", first, reasons=["closed-down"], from_day=date(2020, 5, 1)) == ["done"]
    assert starts(much_later, people, first) == [FIRST_OF_MARCH]


def test_an_approval_without_a_start_left_is_refused(office: Office, people: Mapping[str, Person]) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert decide(at(office, "2020-06-11T00:00"), people["rin"], "approve", number) == ["too-late"]
    assert decide(at(office, "2020-06-10T23:59"), people["rin"], "approve", number) == ["done"]


def test_a_correction_moves_a_case_to_the_cutoff_after_it_and_nothing_else_moves_it(office: Office, people: Mapping[str, Person]) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    own = {"cutoff_at": BY_START[FEBRUARY], "cutoff_start_on": FEBRUARY}

    def belongs(office: Office) -> dict[str, object]:
        return {name: application(office, number)[name] for name in own}

    rin, mai = people["rin"], people["mai"]
    assert decide(office, rin, "settle", number, rule="goods", outcome="fail", note="電話で確認") == ["done"]
    assert decide(office, rin, "settle", number, rule="goods", outcome="pass", note="再度確認") == ["done"]
    assert belongs(office) == own
    assert decide(office, rin, "return", number, reasons=["phone-wrong"]) == ["done"]
    assert belongs(office) == own
    corrected = at(office, "2020-01-28T09:00")
    assert take_in(corrected, rin, [application_row(1, employees="5")], provider).accepted == 1
    own = {"cutoff_at": BY_START[FIRST_OF_MARCH], "cutoff_start_on": FIRST_OF_MARCH}
    assert belongs(office) == own
    assert override_cutoff(corrected, mai, FIRST_OF_MARCH, datetime(2020, 1, 28, 8, tzinfo=JAPAN), "訂正") is None
    assert decide(corrected, rin, "approve", number) == ["done"]
    assert decide(corrected, rin, "reopen", number, reasons=["mistake"]) == ["done"]
    assert decide(corrected, people["ren"], "confirm", number) == ["done"]
    close(corrected, people, FIRST_OF_MARCH)
    assert decide(at(office, "2020-03-05T09:00"), rin, "approve", number) == ["done"]
    assert belongs(office) == own
