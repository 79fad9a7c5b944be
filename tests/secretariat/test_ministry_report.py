"""The report for the ministry takes its numbers from the figures of the office, as at the end of its month or as at a moment."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from exports.report_words import period
from models.vocabulary import RefusalCode
from secretariat.clock import japan_midnight, parse_instant
from secretariat.figures.office_figures import OfficeFigures, office_figures
from secretariat.ministry_report import Flows, MinistryReport, ministry_report
from secretariat.office import Office
from secretariat.programme import packaged_programme, parse_programme
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.figures_work import live_through
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import Ticking

People = Mapping[str, Person]
JANUARY, FEBRUARY, MARCH = date(2020, 1, 17), date(2020, 2, 1), date(2020, 3, 31)


def report(office: Office, person: Person, *, month: date | None = None, as_at: str | None = None) -> MinistryReport:
    found = ministry_report(office, person, month=month, as_at=parse_instant(as_at) if as_at is not None else None)
    assert isinstance(found, MinistryReport), found
    return found


def figures(office: Office, person: Person, as_at: str | None = None) -> OfficeFigures:
    found = office_figures(office, person, parse_instant(as_at) if as_at is not None else None)
    assert isinstance(found, OfficeFigures), found
    return found


def test_a_month_has_what_moved_in_it_and_where_all_stood_when_it_ended(office: Office, people: People) -> None:
    past = live_through(office, people)
    for place in (past.office, past.real):
        january = report(place, people["mai"], month=JANUARY)
        month = january.month
        assert month is not None
        assert (month.first, month.last, month.is_over) == (date(2020, 1, 1), date(2020, 1, 31), True)
        assert month.flows == Flows(received=6, decided=3, sent_back=1, came_back=1, registered=0)
        moved = {day.day: flows for day, flows in month.days if flows != Flows(0, 0, 0, 0, 0)}
        assert moved == {20: Flows(6, 0, 0, 0, 0), 21: Flows(0, 3, 1, 0, 0), 29: Flows(0, 0, 0, 1, 0)}
        assert (len(month.days), len(month.waiting)) == (31, 31)
        assert [month.waiting[day - 1] for day in (19, 20, 21, 29, 31)] == [0, 6, 2, 3, 3]
        assert january.figures.as_at == japan_midnight(FEBRUARY) - january.figures.as_at.resolution
        # as the managers' screen has it of that moment
        assert replace(january.figures, as_at=parse_instant("2020-01-31T23:59:59")) == figures(place, people["mai"], "2020-01-31T23:59:59")
        assert january.figures.all.waiting == month.waiting[-1]


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_month_that_lasts_is_told_until_now(office: Office, people: People) -> None:
    past = live_through(office, people)
    march = report(past.office, people["aud"], month=MARCH)
    assert march.month is not None
    assert (march.month.is_over, march.month.last, len(march.month.days)) == (False, date(2020, 3, 3), 3)
    assert march.figures == figures(past.office, people["aud"])
    assert march.figures.is_now


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_report_of_a_moment_or_of_now_has_the_figures_of_then_and_the_flows_of_the_week(office: Office, people: People) -> None:
    past = live_through(office, people)
    now = report(past.office, people["mai"])
    assert (now.month, now.figures) == (None, figures(past.office, people["mai"]))
    then = report(past.office, people["mai"], as_at="2020-01-21T11:00")
    assert then.figures == figures(past.office, people["mai"], "2020-01-21T11:00")
    assert then.flows == Flows(received=6, decided=3, sent_back=1, came_back=0, registered=0)


@pytest.mark.parametrize("backend", ["sqlite"])
def test_what_waits_long_is_counted_from_the_band_behind_the_programmes_days(office: Office, people: People) -> None:
    past = live_through(office, people)
    now = report(past.office, people["mai"])
    assert (now.long_from, now.all_waiting_long) == (31, 1)
    assert {group.key: now.waiting_long(group.key) for group in now.figures.prefectures} == {"東京都": 1, "愛媛県": 0}
    assert now.waiting_long("沖縄県") == 0


def test_calls_of_a_month_are_those_that_began_in_it(office: Office, people: People) -> None:
    past = live_through(office, people)
    for day in ("2020-01-31T23:50", "2020-02-01T00:10", "2020-02-03T10:00"):
        record_call(past.office, day, question="いつ届くか", phone="0355550001")
    january, february = (report(past.office, people["mai"], month=month).calls for month in (JANUARY, FEBRUARY))
    assert (january.total, february.total) == (1, 2)
    assert sum(february.by_category.values()) == 2


def test_categories_with_as_many_calls_stand_in_one_order_on_both_databases(office: Office, people: People) -> None:
    for category in ("status", "kits", "status", "change", "other", "services", "order"):
        for complaint in (True, False):
            record_call(office, "2020-01-20T09:00", category=category, complaint=complaint)
    counted = report(office, people["mai"]).calls.by_category
    assert list(counted) == ["status", "change", "kits", "order", "other", "services"]


@pytest.mark.parametrize("backend", ["sqlite"])
def test_only_managers_and_auditors_have_it_and_nothing_that_is_still_to_come(office: Office, people: People) -> None:
    for login in ("rin", "sho", "cal", "admin"):
        refused = ministry_report(office, people[login])
        assert isinstance(refused, Refusal)
        assert refused.code is RefusalCode.NOT_PERMITTED
    for wanted in ({"month": date(2020, 2, 1)}, {"as_at": parse_instant("2020-01-20T10:00:01")}):
        refused = ministry_report(office, people["mai"], **wanted)
        assert isinstance(refused, Refusal)
        assert refused.code is RefusalCode.TOO_EARLY
    assert report(office, people["aud"], month=date(2019, 12, 31)).figures.all.total == 0


@pytest.mark.parametrize("backend", ["sqlite"])
def test_nothing_is_reported_of_a_time_that_papers_have_no_era_for(office: Office, people: People) -> None:
    for wanted in ({"month": date(1989, 1, 31)}, {"month": date(1, 1, 1)}, {"as_at": parse_instant("1989-01-14T23:59:59")}):
        refused = ministry_report(office, people["mai"], **wanted)
        assert isinstance(refused, Refusal)
        assert (refused.code, refused.message.key) == (RefusalCode.INVALID_VALUE, "figures.long_ago")
    earliest = report(office, people["mai"], as_at="1989-01-15T00:00:00")
    assert period(earliest) == "平成元年1月9日から平成元年1月15日まで（当週）"


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_month_that_ends_while_it_is_reported_has_ended(office: Office, people: People) -> None:
    turning = replace(office, clock=Ticking("2020-01-31T23:59:59", "2020-02-01T00:00:05"))
    month = report(turning, people["mai"], month=JANUARY).month
    assert month is not None
    assert (month.is_over, month.last, len(month.days)) == (True, date(2020, 1, 31), 31)


@pytest.mark.parametrize("backend", ["sqlite"])
def test_what_the_programme_says_of_it_is_filled_in(office: Office, people: People) -> None:
    found = report(office, people["mai"], month=date(2019, 12, 1)).surroundings
    assert (found.number, found.addressee) == ("補助金事務局 第R-2019-12号", "経済産業省 御中")
    assert found.opening == ("キャッシュレス・ポイント還元事業の事務局業務の実施状況について、下記のとおり報告します。",)
    assert any("2か月" in note for note in found.notes)
    assert report(office, people["mai"]).surroundings.number == "補助金事務局 第R-20200120-1000号"


def test_an_office_whose_programme_file_is_older_has_the_packaged_words() -> None:
    content = packaged_programme()
    begins, ends = content.index("[report]"), content.index("# capital at or under OR")
    older = parse_programme(content[:begins] + content[ends:])
    assert older == parse_programme(content)
    assert isinstance(parse_programme(content.replace("第R-{period}号", "第R-{no}号")), Refusal)
