"""Applications that their providers have: who has to be reminded, when, what may be closed, and that neither is done twice."""

from collections.abc import Mapping
from datetime import date

import pytest

from secretariat.casework.correction_desk import Answer, answer_item
from secretariat.casework.desk import decide_application
from secretariat.casework.past_letters import past_letters
from secretariat.casework.waiting_corrections import (
    Lateness,
    WaitingPage,
    WaitingView,
    close_all,
    remind_all,
    to_close,
    to_remind,
    waiting_corrections,
)
from secretariat.letter import Letter
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.correction_items import Asked
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.records import actions, application, contents, faults, letters
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]
embedded = pytest.mark.parametrize("backend", ["sqlite"])  # where both databases are asked alike


@pytest.fixture
def numbers(office: Office, people: People) -> list[str]:
    """Three that were returned on 2020-01-21, -01-24 and -01-27; of the second another provider is to answer."""
    first, second = take_over_provider(office, people), take_over_provider(office, people, 2, ("ハヤテペイ",))
    rin = people["rin"]
    found = take_in(office, rin, [application_row(1), application_row(2)], first).numbers
    found[1:1] = take_in(office, rin, [application_row(3, services="ハヤテペイ")], second).numbers
    for number, day in zip(found, ("21", "24", "27"), strict=True):
        command = Command("return", items=(Asked("phone-wrong", "phone"), Asked("other", None, "看板の写真")))
        assert decide_application(at(office, f"2020-01-{day}T23:30"), rin, number, command) is None
    return found


def page(office: Office, person: Person, view: WaitingView | None = None, limit: int = 200) -> WaitingPage:
    answer = waiting_corrections(office, person, view, limit=limit)
    assert isinstance(answer, WaitingPage), answer
    return answer


def due(answer: object) -> list[str]:
    assert isinstance(answer, tuple), answer
    return [row.number for row in answer]


def written(office: Office, number: str) -> Letter:
    """The last letter of a case."""
    with office.reading() as session:
        return past_letters(session, office, number, None)[0].letter


def test_the_longest_waiting_come_first_with_the_days_as_if_answered_today(office: Office, people: People, numbers: list[str]) -> None:
    office = at(office, "2020-02-05T09:00")
    rows = page(office, people["rin"]).rows
    assert [(row.number, row.days, row.lateness, row.open_items) for row in rows] == [
        (numbers[0], 15, Lateness.OVERDUE, 2),
        (numbers[1], 12, Lateness.IN_TIME, 2),
        (numbers[2], 9, Lateness.IN_TIME, 2),
    ]
    assert (rows[0].due_on, rows[0].days_left) == (date(2020, 4, 4), 59)
    assert (rows[0].reminder_on, rows[0].answer_by) == (date(2020, 2, 4), date(2020, 3, 6))
    assert [row.number for row in page(office, people["rin"], WaitingView(text="ハヤテ")).rows] == []
    assert [row.number for row in page(office, people["rin"], WaitingView(provider=rows[1].provider_number)).rows] == [numbers[1]]
    assert [row.number for row in page(office, people["rin"], WaitingView(text=numbers[2])).rows] == [numbers[2]]


@embedded
def test_pages_lead_forth_and_back(office: Office, people: People, numbers: list[str]) -> None:
    first = page(office, people["rin"], limit=2)
    assert ([row.number for row in first.rows], first.total, first.has_before, first.has_after) == (numbers[:2], 3, False, True)
    second = waiting_corrections(office, people["rin"], after=first.rows[-1].place, limit=2)
    assert isinstance(second, WaitingPage)
    assert ([row.number for row in second.rows], second.has_before, second.has_after) == (numbers[2:], True, False)
    back = waiting_corrections(office, people["rin"], before=second.rows[0].place, limit=2)
    assert isinstance(back, WaitingPage)
    assert back.rows == first.rows


def test_a_reminder_is_written_when_it_is_due_and_never_twice_within_its_days(office: Office, people: People, numbers: list[str]) -> None:
    mai = people["mai"]
    assert due(to_remind(at(office, "2020-02-03T23:59"), mai)) == []
    day = at(office, "2020-02-07T09:00")
    assert due(to_remind(day, mai)) == numbers[:2]
    assert [result.refusal for result in remind_all(day, mai, numbers[:2])] == [None, None]
    assert due(to_remind(day, mai)) == []
    again = remind_all(at(office, "2020-02-07T18:00"), mai, numbers)
    assert [(r.refusal.code.value, r.refusal.message.key) for r in again if r.refusal] == [
        ("too-early", "corrections.reminded_already"),
        ("too-early", "corrections.reminded_already"),
        ("too-early", "corrections.not_overdue"),
    ]
    assert due(to_remind(at(office, "2020-02-14T09:00"), mai)) == numbers
    assert [row.reminders for row in page(day, mai).rows] == [1, 1, 0]
    assert letters(office, numbers[0]) == [("returned", True), ("correction-reminder", True)]
    reminder = written(day, numbers[0])
    assert reminder.title == "補正書類のご提出のお願い（再度のご案内）"
    assert reminder.facts[4:] == (
        ("補正依頼日", "令和2年1月21日"),
        ("提出期限", "令和2年3月6日"),
        ("補正事項", "店舗の電話番号を確認できませんでした。正しい番号をご記入ください。"),
        ("補正事項", "看板の写真"),
    )
    assert actions(office, numbers[0])[-1] == ("mai", "remind")
    assert faults(office) == []


@embedded
def test_an_answer_takes_back_a_reminder_that_nobody_has_written(office: Office, people: People, numbers: list[str]) -> None:
    day = at(office, "2020-02-07T09:00")
    remind_all(day, people["mai"], numbers[:1])
    for place in (1, 2):
        assert answer_item(day, people["rin"], numbers[0], place, Answer("回答")) is None
    assert letters(office, numbers[0]) == [("returned", True), ("correction-reminder", False)]


def test_what_was_never_answered_is_closed_after_its_last_day_each_by_itself(office: Office, people: People, numbers: list[str]) -> None:
    mai = people["mai"]
    assert due(to_close(at(office, "2020-03-06T23:59"), mai)) == []
    day = at(office, "2020-03-10T00:00")
    assert due(to_close(day, mai)) == numbers[:2]
    answered = numbers[1]
    for place in (1, 2):
        assert answer_item(day, people["rin"], answered, place, Answer("回答")) is None
    heard: list[int] = []
    done = close_all(day, mai, numbers, progress=heard.append)
    assert [(r.number, r.refusal and r.refusal.message.key) for r in done] == [
        (numbers[0], None),
        (answered, "casework.wrong_state"),
        (numbers[2], "corrections.not_to_be_closed"),
    ]
    assert heard == [1, 2, 3]
    assert [application(office, number)["status"] for number in numbers] == ["withdrawn", "received", "returned"]
    assert letters(office, numbers[0]) == [("returned", False), ("correction-closed", True)]
    assert written(day, numbers[0]).facts[4:] == (
        ("補正依頼日", "令和2年1月21日"),
        ("理由", "補正をお願いしておりましたが、期限までにご提出を確認できませんでした。"),
    )
    assert faults(office) == []


@embedded
def test_a_stop_leaves_the_rest_as_it_is_and_only_managers_do_either(office: Office, people: People, numbers: list[str]) -> None:
    day = at(office, "2020-03-20T09:00")
    before = contents(office)
    assert remind_all(day, people["mai"], numbers, stop=lambda: True) == []
    for answer in (to_remind(day, people["rin"]), to_close(day, people["rin"]), waiting_corrections(day, people["cal"])):
        assert isinstance(answer, Refusal)
        assert answer.code.value == "not-permitted"
    assert {r.refusal.code.value for r in close_all(day, people["rin"], numbers) if r.refusal} == {"not-permitted"}
    assert contents(office) == before
