"""Lists of cases by the page: the same cases in the same order whichever way they are read, and what views and risks mean."""

import dataclasses
import json
from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import ApplicationStatus, Industry
from secretariat.callcentre.search_index import add_to_index
from secretariat.office import Office, packaged
from secretariat.screening import queue_pages
from secretariat.screening.cutoffs import Calendar
from secretariat.screening.deadlines import Risk, deadlines
from secretariat.screening.queue_pages import CasePage, CaseRow, case_page
from secretariat.screening.queue_view import Moved, Only, QueueView, Sort, unpack_view
from secretariat.staff import Person
from tests.support.rehearsal import PEOPLE, at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import application, approved, close, code_of, decide, shown, taken
from tests.support.states import Beginning

People = Mapping[str, Person]
SORTS: tuple[Sort, ...] = get_args(Sort)
ALTERNATE: tuple[tuple[Sort, bool], ...] = (("due", False), ("received", True))
TODAY = date(2020, 1, 20)


def page(office: Office, person: Person, view: QueueView | None = None, limit: int = 100) -> CasePage:
    found = case_page(office, person, view or QueueView(), limit=limit)
    assert isinstance(found, CasePage), found
    return found


def numbers(office: Office, person: Person, view: QueueView | None = None) -> list[str]:
    return [row.number for row in page(office, person, view).cases]


def there_and_back(office: Office, person: Person, view: QueueView, limit: int) -> list[str]:
    """All cases of a view, read by pages to its end; the way back has to show the same pages."""
    pages = [page(office, person, view, limit)]
    assert not pages[0].has_before
    while pages[-1].has_after:
        following = case_page(office, person, view, after=pages[-1].last, limit=limit)
        assert isinstance(following, CasePage)
        assert following.has_before
        pages.append(following)
    for earlier, later in zip(reversed(pages[:-1]), reversed(pages[1:]), strict=True):
        back = case_page(office, person, view, before=later.first, limit=limit)
        assert isinstance(back, CasePage)
        assert (back.cases, back.has_after, back.has_before) == (earlier.cases, True, earlier is not pages[0])
    assert {found.total for found in pages} == {sum(len(found.cases) for found in pages)}
    return [row.number for found in pages for row in found.cases]


def make_mixed(office: Office) -> list[str]:
    """Cases of two providers, of several days, statuses, prefectures and industries; in the order of their numbers."""
    first, second = take_over_provider(office, PEOPLE, 1), take_over_provider(office, PEOPLE, 2)
    arrivals = ("2020-01-15T09:00", "2019-11-18T09:00", "2020-01-15T09:00", "2020-01-10T09:00")
    found: list[str] = []
    for place, arrival in enumerate(arrivals):
        rows = [
            application_row(3 * place + 1, industry_class="旅館業", store_name="湯の宿 菫", store_name_kana="ユノヤドスミレ"),
            application_row(3 * place + 2, prefecture="東京都", city="千代田区", postal_code="100-0001", store_name="珈琲 すみれ堂"),
            application_row(3 * place + 3),
        ]
        found += take_in(office, PEOPLE["mai"], rows, (first, second)[place % 2], arrival).numbers
    assert decide(office, PEOPLE["rin"], "return", found[3], reasons=["phone-wrong"]) == ["done"]
    assert decide(office, PEOPLE["rin"], "settle", found[4], found[8], rule="phone", outcome="fail", note="つながらない") == ["done"] * 2
    assert decide(office, PEOPLE["ren"], "withdraw", found[6]) == ["done"]
    return found


@pytest.fixture
def mixed(beginning: Beginning) -> list[str]:
    """Cases of two providers, of several days, statuses, prefectures and industries; in the order of their numbers."""
    return beginning.of(make_mixed)


def sorted_by(office: Office, rows: tuple[CaseRow, ...], sort: Sort, *, descending: bool) -> list[str]:
    keys = {
        "urgent": lambda row: (row.urgency.on, application(office, row.number)["turn"], row.number),
        "due": lambda row: (row.due_on, row.number),
        "received": lambda row: (row.received_at, row.number),
        "number": lambda row: row.number,
    }
    return [row.number for row in sorted(rows, key=keys[sort], reverse=descending)]


@pytest.mark.parametrize("few", [0, 3000])
def test_whichever_way_a_view_is_read_pages_join_to_one_list_in_its_order(
    office: Office, people: People, mixed: list[str], monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    rin = people["rin"]
    provider = shown(office, people, mixed[0]).provider_number
    everything = {row.number: row for row in page(office, rin, QueueView(statuses=tuple(ApplicationStatus))).cases}
    assert sorted(everything) == mixed
    monkeypatch.setattr(queue_pages, "FEW", few)
    views = {
        QueueView(): [*mixed[:3], *mixed[4:6], *mixed[7:]],
        QueueView(only=(Only.MINE,)): [mixed[4], mixed[8]],
        QueueView(provider=provider): [*mixed[:3], *mixed[7:9]],
        QueueView(only=(Only.AT_RISK,)): mixed[4:6],
        QueueView(statuses=("returned", "withdrawn")): [mixed[3], mixed[6]],
        QueueView(text="すみれ"): [mixed[0], mixed[1], mixed[4], mixed[7], mixed[9], mixed[10]],
        QueueView(text="旅館"): [mixed[0], mixed[9]],
        QueueView(text="東京", provider=provider): [mixed[1], mixed[7]],
        QueueView(prefecture="東京都"): [mixed[1], mixed[4], mixed[7], mixed[10]],
        QueueView(prefecture="東京都", text="すみれ", received_from=date(2020, 1, 15)): [mixed[1], mixed[7]],
        QueueView(industry="inns", received_to=date(2020, 1, 14)): [mixed[9]],
        QueueView(received_from=date(2019, 11, 18), received_to=date(2020, 1, 10)): [*mixed[4:6], *mixed[9:]],
        QueueView(start_on=everything[mixed[4]].own_start_on): mixed[4:6],
        QueueView(statuses=("withdrawn", "returned"), moved=Moved.SENT_BACK, moved_from=TODAY, moved_to=TODAY): [mixed[3]],
        QueueView(statuses=tuple(ApplicationStatus), moved=Moved.DECIDED, moved_from=TODAY): [mixed[6]],
        QueueView(statuses=tuple(ApplicationStatus), moved=Moved.DECIDED, moved_to=date(2020, 1, 19)): [],
    }
    for view, expected in views.items():
        for sort, descending in product(SORTS, (False, True)) if view == QueueView() else ALTERNATE:
            turned = dataclasses.replace(view, sort=sort, descending=descending)
            found = there_and_back(office, rin, turned, 3)
            assert found == sorted_by(office, tuple(everything[number] for number in expected), sort, descending=descending), turned


@pytest.mark.parametrize("few", [0, 3000])
def test_words_are_found_wherever_a_list_shows_them_and_each_narrows_it_down(
    office: Office, people: People, mixed: list[str], monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(queue_pages, "FEW", few)
    rin = people["rin"]
    inns, cafes = [mixed[0], mixed[9]], [mixed[1], mixed[4], mixed[7], mixed[10]]
    provider = shown(office, people, mixed[4]).provider or ""
    for text, expected in {
        "ｽﾐﾚ": sorted([*inns, *cafes]),
        "菫": inns,
        "珈琲": cafes,
        "千代田": cafes,
        "東京都千代田区": cafes,
        "東京　スミレ": cafes,
        "愛媛 菫 旅館業": inns,
        "旅館": inns,
        f"{provider} 珈琲": [mixed[4], mixed[10]],
        "珈琲 旅館": [],
        "ない": [],
        "株式会社 珈琲": cafes,
        "%": None,
        "株式会社": None,
        "'; DROP TABLE store": [],
    }.items():
        view = QueueView(text=text, sort="number")
        if expected is None:
            assert code_of(case_page(office, rin, view)) == "invalid-value", text
        else:
            assert numbers(office, rin, view) == expected, text
    assert numbers(office, rin, QueueView(text="  ", sort="number")) == numbers(office, rin, QueueView(sort="number"))


def test_a_number_finds_its_case_without_its_check_character_too_and_whatever_else_the_view_says(
    office: Office, people: People, mixed: list[str]
) -> None:
    narrow = QueueView(only=(Only.MINE, Only.AT_RISK), provider="P-9999999-9")
    case = shown(office, people, mixed[2])
    merchant = case.merchant_id or ""
    for text in (case.number, case.number.lower().replace("-", ""), case.number[:-2], merchant, f" {merchant[:4]}-{merchant[4:]}".lower()):
        assert numbers(office, people["ren"], dataclasses.replace(narrow, text=text)) == [case.number], text
    assert numbers(office, people["ren"], dataclasses.replace(narrow, text=mixed[6])) == [mixed[6]]  # it was withdrawn
    assert numbers(office, people["ren"], QueueView(text="A-9999999-9")) == []
    assert numbers(office, people["ren"], QueueView(text="ABCDEFGHIJKLM")) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_provider_is_named_by_its_number_and_an_unknown_one_has_no_cases(office: Office, people: People, mixed: list[str]) -> None:
    provider = shown(office, people, mixed[3]).provider_number or ""
    assert numbers(office, people["rin"], QueueView(provider=provider.lower(), sort="number")) == [*mixed[4:6], *mixed[9:]]
    assert numbers(office, people["rin"], QueueView(provider="P-9999999-9")) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_rows_that_have_not_appeared_are_not_listed(office: Office, people: People, mixed: list[str]) -> None:
    with office.writing("rin", "stage") as (session, _):
        add_to_index(session, [(serial, "すみれ亭") for serial in range(1_000, 1_020)])
    assert len(numbers(office, people["rin"], QueueView(text="すみれ"))) == 6
    assert numbers(office, people["rin"], QueueView(text="すみれ亭")) == []
    assert mixed


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_where_counting_ends_early_the_total_says_so(
    office: Office, people: People, mixed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rin = people["rin"]
    monkeypatch.setattr(queue_pages, "FEW", 0)
    monkeypatch.setattr(queue_pages, "COUNT_CAP", 4)
    everything = page(office, rin)
    assert (everything.total, everything.capped, len(everything.cases)) == (4, True, 10)
    words = page(office, rin, QueueView(text="すみれ"))
    assert (words.total, words.capped, len(words.cases)) == (6, True, 6)
    monkeypatch.setattr(queue_pages, "COUNT_CAP", 11)
    assert (page(office, rin, QueueView(text="すみれ")).total, page(office, rin).capped) == (6, False)
    assert len(mixed) == 12


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_page_is_never_larger_than_its_limit_and_the_largest(
    office: Office, people: People, mixed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(page(office, people["rin"], limit=4).cases) == 4
    monkeypatch.setattr(queue_pages, "LARGEST_PAGE", 3)
    found = page(office, people["rin"], limit=4)
    assert (len(found.cases), found.has_after, found.total) == (3, True, len(mixed) - 2)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_beyond_the_ends_there_is_an_empty_page_that_knows_the_way_back(office: Office, people: People, mixed: list[str]) -> None:
    rin, view = people["rin"], QueueView(only=(Only.MINE,))
    whole = page(office, rin, view)
    beyond = case_page(office, rin, view, after=whole.last)
    ahead = case_page(office, rin, view, before=whole.first)
    assert isinstance(beyond, CasePage)
    assert isinstance(ahead, CasePage)
    assert (beyond.cases, beyond.first, beyond.last, beyond.has_before, beyond.has_after, beyond.total) == ((), None, None, True, False, 2)
    assert (ahead.cases, ahead.has_before, ahead.has_after) == ((), False, True)
    assert len(mixed) == 12


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_page_follows_a_place_though_its_row_has_left_the_view(office: Office, people: People) -> None:
    found = taken(office, people, take_over_provider(office, people), *range(1, 6))
    first = page(office, people["rin"], limit=2)
    assert decide(office, people["rin"], "withdraw", *found[:2]) == ["done", "done"]
    following = case_page(office, people["rin"], QueueView(), after=first.last, limit=2)
    assert isinstance(following, CasePage)
    assert ([row.number for row in following.cases], following.has_before, following.has_after) == (found[2:4], False, True)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_row_says_what_the_list_shows(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1, excluded_goods="G02")
    (row,) = page(at(office, "2020-01-22T09:00"), people["rin"]).cases
    case = shown(office, people, number)
    assert (row.number, row.store_name, row.provider, row.assignee) == (number, case.store_name, case.provider, None)
    assert (row.industry, row.prefecture, row.status, row.verdict) == ("retail", "愛媛県", "received", "review")
    assert (row.due_on, row.days_left, row.open_points, row.risk) == (date(2020, 3, 20), 58, 1, None)
    assert (row.received_at, row.cutoff_at, row.own_start_on, row.start_on) == (
        case.received_at,
        case.cutoff_at,
        date(2020, 2, 21),
        date(2020, 2, 21),
    )


def test_the_risk_of_a_case_follows_the_calendar(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)  # due on 20 March, starts on 21 February

    def risk(now: str) -> tuple[Risk | None, bool]:
        (row,) = page(at(office, now), people["rin"]).cases
        return row.risk, numbers(at(office, now), people["rin"], QueueView(only=(Only.AT_RISK,))) == [number]

    # the closing run of 21 February is planned for Tuesday the 18th
    for now, expected in {
        "2020-02-16T10:00": (None, False),
        "2020-02-17T10:00": (Risk.MISSES, True),
        "2020-02-20T23:59": (Risk.MISSES, True),
        "2020-02-21T00:00": (Risk.MISSED, False),
        "2020-03-05T10:00": (Risk.MISSED, False),
        "2020-03-06T00:30": (Risk.SOON, True),
        "2020-03-17T10:00": (Risk.BREACHES, True),
        "2020-03-20T23:59": (Risk.BREACHES, True),
        "2020-03-21T00:00": (Risk.OVERDUE, True),
    }.items():
        assert risk(now) == expected, now
    close(at(office, "2020-01-27T17:00:01"), people, date(2020, 2, 21))
    assert risk("2020-01-28T10:00") == (Risk.MISSED, False)
    assert decide(office, people["rin"], "return", number, reasons=["phone-wrong"]) == ["done"]
    assert numbers(at(office, "2020-04-21T10:00"), people["rin"], QueueView(statuses=("returned",), only=(Only.AT_RISK,))) == []
    (returned,) = page(at(office, "2020-04-21T10:00"), people["rin"], QueueView(statuses=("returned",))).cases
    assert (returned.risk, returned.days_left) == (None, 60)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_decided_cases_have_no_risk(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), 1)
    late = at(office, "2020-06-01T10:00")
    (row,) = page(late, people["rin"], QueueView(statuses=("approved",))).cases
    assert (row.risk, row.days_left) == (None, -73)
    assert numbers(late, people["rin"], QueueView(statuses=("approved",), only=(Only.AT_RISK,))) == []


@pytest.mark.parametrize("warn_days", [(), (5,), (3, 14), (14, 3, 7)])
def test_warnings_are_those_of_the_programme(warn_days: tuple[int, ...]) -> None:
    programme = packaged()[1]
    changed = programme.model_copy(update={"standard_time": programme.standard_time.model_copy(update={"warn_days": warn_days})})
    days = deadlines(changed, Calendar(changed), TODAY)
    found = [days.risk("received", date.fromordinal(TODAY.toordinal() + left), None) for left in range(-1, 20)]
    smallest, largest = min(warn_days, default=-1), max(warn_days, default=-1)
    expected = [Risk.OVERDUE, *[Risk.BREACHES] * (smallest + 1), *[Risk.SOON] * (largest - smallest)]
    assert found == [*expected, *[None] * (21 - len(expected))]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_lists_are_for_casework_alone(office: Office, people: People) -> None:
    for login in ("sho", "cal", "aud", "admin"):
        assert code_of(case_page(office, people[login], QueueView())) == "not-permitted"


VIEWS = st.builds(
    QueueView,
    statuses=st.lists(st.sampled_from([status.value for status in ApplicationStatus]), unique=True).map(tuple),
    only=st.lists(st.sampled_from(list(Only)), unique=True).map(tuple),
    provider=st.none() | st.text(max_size=12),
    text=st.text(max_size=20),
    sort=st.sampled_from(SORTS),
    descending=st.booleans(),
    prefecture=st.none() | st.text(max_size=4),
    industry=st.none() | st.sampled_from([industry.value for industry in Industry]),
    start_on=st.none() | st.dates(),
    received_from=st.none() | st.dates(),
    received_to=st.none() | st.dates(),
    moved=st.none() | st.sampled_from(Moved),
    moved_from=st.none() | st.dates(),
    moved_to=st.none() | st.dates(),
)


@given(VIEWS)
def test_a_view_survives_being_saved(view: QueueView) -> None:
    assert unpack_view(view.packed()) == view


NONSENSE: dict[str, object] = {
    "an unknown key": {"colour": "red"},
    "an unknown status": {"statuses": ["lost"]},
    "a status alone": {"statuses": "received"},
    "statuses of another kind": {"statuses": [1, []]},
    "an unknown restriction": {"only": ["ours"]},
    "a restriction alone": {"only": "mine"},
    "a word for a flag": {"descending": "yes"},
    "no text": {"text": None},
    "an unknown order": {"sort": "colour"},
    "an order of another kind": {"sort": ["due"]},
    "a provider of another kind": {"provider": 7},
    "a prefecture of another kind": {"prefecture": ["東京都"]},
    "an unknown industry": {"industry": "fishing"},
    "industries": {"industry": ["inns"]},
    "no day": {"start_on": "soon"},
    "a day of another kind": {"received_from": 20200120},
    "an unknown move": {"moved": "lost"},
    "a list": [],
    "a number": 7,
}


@pytest.mark.parametrize("what", NONSENSE)
def test_nonsense_is_no_view(what: str) -> None:
    assert unpack_view(json.dumps(NONSENSE[what])) is None


@given(st.text(max_size=20))
def test_any_text_is_a_view_or_none(text: str) -> None:
    assert unpack_view(text) in (None, QueueView())
