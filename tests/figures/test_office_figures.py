"""The figures of the office: what managers are told, now and of the past, of an office whose every case is known."""

from collections.abc import Mapping
from datetime import date

import pytest

from models.vocabulary import ApplicationStatus as Status
from models.vocabulary import RefusalCode
from models.vocabulary_kits import Kit
from screens.figures_moment import read_past
from screens.figures_sections import FigureBlocks
from screens.workplace import Workplace
from secretariat.clock import parse_instant
from secretariat.figures.office_figures import Group, OfficeFigures, office_figures
from secretariat.figures.tallies import keep_tallies
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.figures_work import START, live_through
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]


def figures(office: Office, person: Person, as_at: str | None = None) -> OfficeFigures:
    found = office_figures(office, person, parse_instant(as_at) if as_at is not None else None)
    assert isinstance(found, OfficeFigures), found
    return found


def numbers(groups: tuple[Group, ...]) -> list[tuple[str, int, int, int, int, int]]:
    return [(group.name, group.total, group.waiting, group.returned, group.decided, group.registered) for group in groups]


def test_where_everything_stands_now_by_provider_prefecture_industry_cutoff_age_and_week(office: Office, people: People) -> None:
    past = live_through(office, people)
    for place in (past.office, past.real):
        now = figures(place, people["mai"])
        assert (now.is_now, now.as_at) == (True, past.office.clock.now())
        assert {status: n for status, n in now.statuses.items() if n} == {
            Status.RECEIVED: 1,
            Status.APPROVED: 1,
            Status.REGISTERED: 1,
            Status.REJECTED: 1,
            Status.WITHDRAWN: 1,
            Status.CANCELLED: 1,
        }
        assert now.all.total == 6
        assert (now.overdue, now.answers_overdue) == (0, 0)
        providers = numbers(now.providers)
        assert [row[1:] for row in providers] == [(1, 1, 0, 0, 0), (5, 0, 0, 5, 1)]
        assert numbers(now.prefectures) == [("東京都", 2, 1, 0, 1, 0), ("愛媛県", 4, 0, 0, 4, 1)]
        assert numbers(now.industries) == [("wholesale", 1, 1, 0, 0, 0), ("retail", 4, 0, 0, 4, 1), ("services", 1, 0, 0, 1, 0)]
        assert [(band.first, band.last, band.count) for band in now.ageing if band.count] == [(31, 45, 1)]
        cutoff = next(one for one in now.cutoffs if one.row.start_on == START)
        assert (cutoff.received, cutoff.decided, cutoff.open, cutoff.registered, cutoff.closed) == (5, 4, 1, 1, True)
        assert now.kits[Kit.A]
        assert len(now.weeks) == office.programme.figures.weeks
        assert [(week.monday.isoformat(), week.received, week.decided, week.waiting) for week in now.weeks if week.received] == [
            ("2020-01-20", 6, 3, 2)
        ]
        assert (now.weeks[-1].monday, now.weeks[-1].waiting, now.today.decided) == (date(2020, 3, 2), 1, 0)
        keep_tallies(past.real, people["mai"])


def test_the_past_is_shown_as_it_was_and_what_only_the_present_knows_is_left_out(office: Office, people: People) -> None:
    past = live_through(office, people)
    for place in (past.office, past.real):
        then = figures(place, people["aud"], "2020-01-25T12:00")
        assert (then.is_now, then.answers_overdue, then.calls.waiting, then.calls.overdue) == (False, None, None, None)
        assert (then.statuses[Status.RETURNED], then.all.waiting, then.all.decided) == (1, 2, 3)
        assert numbers(then.prefectures) == [("東京都", 1, 1, 0, 0, 0), ("愛媛県", 5, 1, 1, 3, 0)]
        cutoff = next(one for one in then.cutoffs if one.row.start_on == START)
        assert (cutoff.received, cutoff.open, cutoff.closed, cutoff.forecast_missed) == (6, 3, False, None)
        assert (then.weeks[-1].monday, then.weeks[-1].decided, then.weeks[-1].waiting) == (date(2020, 1, 20), 3, 2)
        assert not any(then.kits.values())
        assert figures(place, people["aud"], "2020-03-03T10:00").statuses == (figures(place, people["aud"]).statuses)
        keep_tallies(past.real, people["mai"])


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_figures_are_for_managers_and_auditors_and_not_of_the_future(office: Office, people: People) -> None:
    for login in ("rin", "sho", "cal", "admin"):
        refused = office_figures(office, people[login])
        assert isinstance(refused, Refusal)
        assert refused.code is RefusalCode.NOT_PERMITTED
    ahead = office_figures(office, people["mai"], parse_instant("2020-01-20T10:00:01"))
    assert isinstance(ahead, Refusal)
    assert ahead.code is RefusalCode.TOO_EARLY


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_an_office_without_any_case_has_figures_too(office: Office, people: People) -> None:
    empty = figures(at(office, "2020-01-20T10:00"), people["mai"])
    assert (empty.all.total, empty.providers, empty.prefectures, empty.calls.week) == (0, (), (), 0)
    assert sum(week.received for week in empty.weeks) == 0


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_rehearsal_whose_clock_went_back_has_figures_with_what_is_to_come_as_new(office: Office, people: People) -> None:
    live_through(office, people)
    back = figures(at(office, "2020-01-19T10:00"), people["mai"])
    assert [(band.first, band.count) for band in back.ageing if band.count] == [(0, back.all.waiting)]
    assert sum(sum(ages) for ages in back.prefecture_ages.values()) == back.all.waiting == 1


def test_the_end_of_a_day_or_a_week_has_all_of_it(office: Office, people: People) -> None:
    take_over_provider(office, people)
    take_in(at(office, "2020-01-26T23:59:59.500000"), people["rin"], [application_row(1)], case_number("P", 1))
    later = at(office, "2020-01-28T10:00")
    typed = read_past("1/26", later.clock.now())
    assert typed is not None
    blocks = FigureBlocks(figures(later, people["mai"]), Workplace(later, people["mai"], "ja"), 80)
    blocks.columns(1)
    row = blocks.rows["week-2020-01-20"]
    for moment in (typed, row.figures[-1].moment):
        then = office_figures(later, people["mai"], moment)
        assert isinstance(then, OfficeFigures)
        assert (then.all.waiting, then.all.waiting) == (1, row.numbers[-1])


def test_categories_with_as_many_calls_stand_in_one_order_on_either_database(office: Office, people: People) -> None:
    for minute, category in enumerate(("kits", "status", "registration", "eligibility", "status")):
        record_call(office, f"2020-01-20T09:{minute:02}", category=category)
    assert list(figures(office, people["mai"]).calls.by_category) == ["status", "eligibility", "kits", "registration"]
