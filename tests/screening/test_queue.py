"""The queue: what falls due first comes first, and the next case goes to one person and nobody else."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import pytest

from secretariat.clock import JAPAN
from secretariat.office import Office
from secretariat.screening import queue as queue_module
from secretariat.screening import queue_pages
from secretariat.screening.queue import QueuePage, go_on_in, queue, take_next
from secretariat.screening.queue_pages import CaseRow
from secretariat.screening.queue_view import Only, QueueView
from secretariat.staff import Person
from tests.support.plans import statements_of
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import actions, application, approved, code_of, decide, shown, taken

People = Mapping[str, Person]


def page(office: Office, person: Person, *, mine: bool = False, status: str | None = None, limit: int = 200) -> QueuePage:
    found = queue(office, person, QueueView(statuses=(status,) if status else (), only=(Only.MINE,) if mine else ()), limit=limit)
    assert isinstance(found, QueuePage), found
    return found


def numbers(found: QueuePage) -> list[str]:
    return [row.number for row in found.cases]


def following(office: Office, person: Person) -> str | None:
    found = take_next(office, person)
    assert found is None or isinstance(found, CaseRow), found
    return found.number if found else None


def arrived(office: Office, people: People, provider: str, *arrivals: str) -> list[str]:
    """One application for each arrival, the first serial being 1."""
    return [
        take_in(office, people["mai"], [application_row(serial)], provider, arrival).numbers[0]
        for serial, arrival in enumerate(arrivals, 1)
    ]


def test_open_cases_are_listed_by_what_falls_due_first(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    later, first, second, also_second = arrived(
        office, people, provider, "2020-01-19T09:00", "2020-01-10T09:00", "2020-01-15T09:00", "2020-01-15T10:00"
    )
    found = page(office, people["rin"])
    assert numbers(found) == [first, second, also_second, later]
    assert (found.total, found.capped) == (4, False)
    row = found.cases[0]
    assert (row.store_name, row.status, row.assignee) == (shown(office, people, first).store_name, "received", None)
    assert (row.received_at, row.due_on) == (datetime(2020, 1, 10, 9, tzinfo=JAPAN), date(2020, 3, 10))
    assert (row.cutoff_at, row.start_on) == (datetime(2020, 1, 17, 17, tzinfo=JAPAN), date(2020, 2, 11))


def test_decided_and_returned_cases_are_not_ours_to_move(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    approved(office, people, provider, 1)
    returned, rejected, withdrawn, held, received = taken(office, people, provider, 2, 3, 4, 5, 6)
    (awaiting,) = taken(office, people, provider, 7, exclusion="E10")
    rin = people["rin"]
    assert decide(office, rin, "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert decide(office, rin, "reject", rejected, reasons=["size"]) == ["done"]
    assert decide(office, rin, "withdraw", withdrawn) == ["done"]
    assert decide(office, rin, "settle", held, rule="phone", outcome="fail", note="つながらない") == ["done"]
    assert decide(office, rin, "approve", awaiting) == ["done"]
    assert numbers(page(office, rin)) == [held, received, awaiting]
    assert numbers(page(office, rin, mine=True)) == [held]
    assert numbers(page(office, people["ren"], mine=True)) == []
    for status, expected in {"returned": [returned], "awaiting-second": [awaiting], "in-review": [held], "rejected": [rejected]}.items():
        assert numbers(page(office, people["mai"], status=status)) == expected
    assert numbers(page(office, rin, mine=True, status="received")) == []


def test_a_returned_case_falls_due_as_if_it_were_answered_today(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert decide(office, people["rin"], "return", number, reasons=["phone-wrong"]) == ["done"]
    (row,) = page(at(office, "2020-01-30T23:00"), people["rin"], status="returned").cases
    assert row.due_on == date(2020, 3, 30)


def test_the_limit_cuts_the_list_and_not_the_total(office: Office, people: People) -> None:
    found = taken(office, people, take_over_provider(office, people), *range(1, 6))
    short = page(office, people["rin"], limit=2)
    assert (numbers(short), short.total, short.capped) == (found[:2], 5, False)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_total_is_counted_up_to_a_cap(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    taken(office, people, take_over_provider(office, people), *range(1, 6))
    for cap, expected in {4: (4, True), 5: (5, False), 6: (5, False)}.items():
        monkeypatch.setattr(queue_pages, "COUNT_CAP", cap)
        found = page(office, people["rin"])
        assert (found.total, found.capped) == expected
        assert len(found.cases) == 5


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_queue_is_for_casework_alone(office: Office, people: People) -> None:
    for login in ("sho", "cal", "aud", "admin"):
        assert code_of(queue(office, people[login])) == "not-permitted"
        assert code_of(take_next(office, people[login])) == "not-permitted"


def test_next_gives_the_case_that_falls_due_first_of_those_that_nobody_holds(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    late, early, middle = arrived(office, people, provider, "2020-01-19T09:00", "2020-01-10T09:00", "2020-01-15T09:00")
    row = take_next(office, people["rin"])
    assert isinstance(row, CaseRow)
    assert (row.number, row.assignee, row.status, row.due_on) == (early, "rin", "in-review", date(2020, 3, 10))
    assert actions(office, early) == ["receive", "take"]
    assert (application(office, early)["assignee"], application(office, early)["status"]) == ("rin", "in-review")
    assert following(office, people["ren"]) == middle
    assert following(office, people["rin"]) == late
    assert following(office, people["mai"]) is None
    assert numbers(page(office, people["rin"], mine=True)) == [early, late]
    assert decide(office, people["ren"], "approve", early) == ["held-by-other"]


def test_the_next_case_is_given_by_few_statements(office: Office, people: People) -> None:
    arrived(office, people, take_over_provider(office, people), "2020-01-10T09:00", "2020-01-15T09:00")
    with statements_of(office) as asked:
        assert following(office, people["rin"]) is not None
    own = [statement for statement in asked if "session_authorization" not in statement]
    # (BEGIN,) the operation, what is asked beforehand, the case, (the entry before,) the entry, the calendar, what is shown
    assert len(own) <= (9 if office.engine.dialect.name == "sqlite" else 7), own


def test_next_never_offers_what_is_returned_decided_or_awaits_a_second_person(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    returned, rejected = taken(office, people, provider, 1, 2)
    approved(office, people, provider, 3)
    (awaiting,) = taken(office, people, provider, 4, exclusion="E10")
    assert decide(office, people["rin"], "return", returned, reasons=["phone-wrong"]) == ["done"]
    assert decide(office, people["rin"], "reject", rejected, reasons=["size"]) == ["done"]
    assert decide(office, people["rin"], "approve", awaiting) == ["done"]
    assert following(office, people["ren"]) is None
    # the second person declines: it is open again, and its due day places it
    assert decide(office, people["ren"], "decline", awaiting) == ["done"]
    (later,) = taken(at(office, "2020-01-21T09:00"), people, provider, 5)
    assert [following(office, people["ren"]) for _ in range(3)] == [awaiting, later, None]


def test_a_corrected_case_comes_back_to_the_queue(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    assert following(office, people["rin"]) == number
    assert decide(office, people["rin"], "return", number, reasons=["phone-wrong"]) == ["done"]
    assert taken(at(office, "2020-01-22T09:00"), people, provider, 1, phone="0898-20-0009") == [number]
    assert numbers(page(office, people["rin"])) == [number]
    assert following(office, people["ren"]) == number


def test_nobody_is_given_a_case_that_another_has_and_none_is_left_behind(office: Office, people: People) -> None:
    found = set(taken(office, people, take_over_provider(office, people), *range(1, 25)))

    def take_all(login: str) -> list[str]:
        given: list[str] = []
        while (number := following(office, people[login])) is not None:
            given.append(number)
        return given

    logins = ("rin", "ren", "mai", "mio")
    with ThreadPoolExecutor(len(logins)) as all_at_once:
        given = dict(zip(logins, all_at_once.map(take_all, logins), strict=True))
    everyone = [number for theirs in given.values() for number in theirs]
    assert len(everyone) == len(found)
    assert set(everyone) == found
    for login, theirs in given.items():
        assert {str(application(office, number)["assignee"]) for number in theirs} <= {login}
    assert all(actions(office, number) == ["receive", "take"] for number in everyone)


def next_of(office: Office, person: Person, view: QueueView) -> str | None:
    found = take_next(office, person, view)
    assert found is None or isinstance(found, CaseRow), found
    return found.number if found else None


def test_next_of_a_list_is_its_first_case_that_nobody_holds_in_its_own_order(office: Office, people: People) -> None:
    first, second = take_over_provider(office, people), take_over_provider(office, people, 2, ("ハヤテペイ",))
    early, late = arrived(office, people, first, "2020-01-10T09:00", "2020-01-19T09:00")
    others = [application_row(serial, services="ハヤテペイ") for serial in (11, 12, 13)]
    one, two, three = take_in(office, people["mai"], others, second, "2020-01-15T09:00").numbers
    of_second = QueueView(provider=second)
    assert next_of(office, people["rin"], of_second) == one
    assert actions(office, one) == ["receive", "take"]
    assert next_of(office, people["ren"], QueueView(provider=second, sort="number", descending=True)) == three
    assert decide(office, people["ren"], "hand-back", three, reasons=["interest"]) == ["done"]
    assert next_of(office, people["ren"], of_second) == two
    assert next_of(office, people["ren"], of_second) is None, "what one handed back does not come again"
    assert next_of(office, people["rin"], of_second) == three
    assert next_of(office, people["rin"], QueueView(statuses=("returned", "approved"))) is None
    assert next_of(office, people["rin"], QueueView(only=(Only.MINE,))) is None
    assert code_of(take_next(office, people["rin"], QueueView(text="、"))) == "invalid-value"
    assert code_of(take_next(office, people["aud"], of_second)) == "not-permitted"
    assert next_of(office, people["rin"], QueueView(text=late)) == late
    assert next_of(office, people["ren"], QueueView(text=late)) is None, "a number finds a case whoever holds it"
    assert following(office, people["rin"]) == early


def test_a_list_is_searched_to_its_end_for_a_case_that_is_free(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_module, "PLACES_AT_ONCE", 2)
    provider = take_over_provider(office, people)
    found = take_in(office, people["mai"], [application_row(serial) for serial in range(1, 6)], provider).numbers
    view, rin = QueueView(provider=provider), people["rin"]
    for number in found[:4]:
        assert next_of(office, rin, view) == number
        assert decide(office, rin, "hand-back", number, reasons=["interest"]) == ["done"]
    assert next_of(office, rin, view) == found[4]
    assert next_of(office, rin, view) is None


def test_each_case_of_a_list_goes_to_one_person_however_many_ask(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    found = take_in(office, people["mai"], [application_row(serial) for serial in range(1, 7)], provider).numbers
    view = QueueView(provider=provider)
    with ThreadPoolExecutor(3) as pool:
        taken_by = list(pool.map(lambda login: [next_of(office, people[login], view) for _ in range(2)], ("rin", "ren", "mai")))
    assert sorted(number or "" for numbers in taken_by for number in numbers) == sorted(found)


def test_going_on_in_ones_own_list_leads_to_the_one_below_and_then_to_the_office(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    one, two, three = take_in(office, people["mai"], [application_row(serial) for serial in (1, 2, 3)], provider).numbers
    rin, mine = people["rin"], QueueView(only=(Only.MINE,))
    assert [following(office, rin), following(office, rin)] == [one, two]

    def after(number: str) -> str | None:
        found = go_on_in(office, rin, mine, number)
        assert found is None or isinstance(found, CaseRow), found
        return found.number if found else None

    assert (after(one), after(two)) == (two, one)
    assert decide(office, rin, "withdraw", one) == ["done"]
    assert after(one) == two
    assert after(two) == three, "the office's next, taken"
    assert application(office, three)["assignee"] == "rin"
    for number in (two, three):
        assert decide(office, rin, "withdraw", number) == ["done"]
    assert after(three) is None
