"""The class of industry of a mixed shop is a reviewer's choice: recorded, kept to everywhere, a matter for two where it saves."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from models.application import IndustryChoice
from models.base import table_of
from models.vocabulary import Skill
from secretariat.casework.correction_desk import Answer
from secretariat.casework.correction_desk import answer_item as answer
from secretariat.casework.desk import decide_application
from secretariat.casework.industry_outlook import IndustryOutlook, industry_outlook
from secretariat.leave import set_skill
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.screening.queue import queue, take_next
from secretariat.screening.recheck import Rechecked, recheck_open_applications
from secretariat.staff import Person
from tests.support.samples import take_over_provider
from tests.support.screening_work import actions, application, code_of, decide, explained, records, shown, taken

People = Mapping[str, Person]
CHOICES = table_of(IndustryChoice)
LARGE = {"capital_yen": "60000000", "employees": "80", "industry_detail": "飲食業"}  # a large retailer, a small one in services


@pytest.fixture
def large(office: Office, people: People) -> str:
    """The number of an application that is too large in the class that it declares."""
    (number,) = taken(office, people, take_over_provider(office, people), 1, **LARGE)
    return number


def choose(
    office: Office, person: Person, number: str, industry: str, code: str | None = None, note: str | None = "売上の7割が理容"
) -> str:
    refusal = decide_application(office, person, number, Command("choose-industry", note=note, industry=industry, code=code))
    return "done" if refusal is None else refusal.code.value


def test_a_choice_that_saves_an_application_waits_for_a_second_person(office: Office, people: People, large: str) -> None:
    assert application(office, large)["verdict"] == "ineligible"
    assert choose(office, people["rin"], large, "services", "78") == "done"
    case = shown(office, people, large)
    assert (case.status, case.verdict, case.return_rate) == ("awaiting-second", "eligible", 5)
    assert explained(case)["size"] == ("pass", "従業員 80人 ≤ 100人(サービス業)。審査担当が選んだ業種によります(申告は小売業)")
    assert decide(office, people["rin"], "confirm", large) == ["same-person"]
    assert decide(office, people["ren"], "confirm", large) == ["done"]
    (choice,) = records(office, CHOICES)
    assert (choice["industry_class"], choice["code"], choice["staff"], choice["confirmed_by"]) == ("services", "78", "rin", "ren")
    assert decide(office, people["rin"], "approve", large) == ["done"]
    assert actions(office, large) == ["receive", "choose-industry", "confirm", "approve"]


def test_a_choice_that_is_declined_leaves_what_was_declared(office: Office, people: People, large: str) -> None:
    before = application(office, large)
    assert choose(office, people["rin"], large, "services") == "done"
    assert decide(office, people["ren"], "decline", large) == ["done"]
    after = application(office, large)
    kept = ("checks", "verdict", "return_rate", "subsidised", "open_points")
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    assert (after["status"], records(office, CHOICES)) == ("in-review", [])


def test_a_choice_that_saves_nothing_is_one_persons(office: Office, people: People) -> None:
    small, doubtful = taken(office, people, take_over_provider(office, people), 1, 2, industry_detail="78 理容・美容業")
    assert choose(office, people["rin"], small, "services", "782") == "done"
    assert (application(office, small)["status"], application(office, small)["assignee"]) == ("in-review", "rin")
    assert choose(office, people["rin"], doubtful, "retail") == "done"
    # the reviewer says that what was declared is right: the code is told no more
    assert explained(shown(office, people, doubtful))["size"][1] == "資本金 3,000,000円 ≤ 50,000,000円(小売業)"


def test_a_choice_takes_the_place_of_what_was_settled_about_the_size(office: Office, people: People, large: str) -> None:
    assert decide(office, people["rin"], "settle", large, rule="size", outcome="pass", note="見本") == ["done"]
    assert application(office, large)["status"] == "awaiting-second"
    assert choose(office, people["rin"], large, "wholesale") == "done"
    assert "settled" not in explained(shown(office, people, large), "en")["size"][1]
    assert choose(office, people["rin"], large, "retail") == "done"  # back to what fails: nobody has to agree
    assert (application(office, large)["status"], application(office, large)["verdict"]) == ("in-review", "ineligible")


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("who", "industry", "code", "note", "code_of_refusal"),
    [
        ("rin", "fishing", None, "見本", "invalid-value"),
        ("rin", "services", "999", "見本", "invalid-value"),
        ("rin", "services", "76", "見本", "invalid-value"),
        ("rin", "services", None, " ", "note-missing"),
        ("sho", "services", None, "見本", "not-permitted"),
        ("ren", "services", None, "見本", "held-by-other"),
    ],
)
def test_a_choice_that_makes_no_sense_is_refused_by_name(
    office: Office, people: People, large: str, who: str, industry: str, code: str | None, note: str, code_of_refusal: str
) -> None:
    assert decide(office, people["rin"], "take", large) == ["done"]
    before = application(office, large)
    assert choose(office, people[who], large, industry, code, note) == code_of_refusal
    assert application(office, large) == before


def test_the_same_choice_twice_and_one_after_the_decision_are_refused(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert [choose(office, people["rin"], number, "services") for _ in range(2)] == ["done", "nothing-to-do"]
    assert decide(office, people["rin"], "approve", number) == ["done"]
    assert choose(office, people["rin"], number, "retail") == "wrong-state"


def test_a_correction_of_the_industry_reopens_the_choice_and_another_does_not(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1, industry_detail="飲食業")
    assert choose(office, people["rin"], number, "services") == "done"
    assert decide(office, people["rin"], "return", number, reasons=("phone-wrong", "other"), note="業種細目") == ["done"]
    assert answer(office, people["rin"], number, 1, Answer(value="0898-20-7777")) is None
    assert "審査担当が選んだ" in explained(shown(office, people, number))["size"][1]
    assert answer(office, people["rin"], number, 2, Answer(value="持ち帰り弁当(77)", field="industry_detail")) is None
    assert "審査担当が選んだ" not in explained(shown(office, people, number))["size"][1]
    assert application(office, number)["industry_code"] == "77"


def test_checking_anew_keeps_the_choice_and_queue_and_skills_follow_it(office: Office, people: People) -> None:
    first, second = taken(office, people, take_over_provider(office, people), 1, 2)
    assert choose(office, people["rin"], second, "inns") == "done"
    assert decide(office, people["rin"], "hand-back", second, reasons=("interest",)) == ["done"]
    assert recheck_open_applications(office, people["mai"]) == Rechecked(0)
    page = queue(office, people["ren"])
    assert not isinstance(page, Refusal)
    assert {row.number: row.industry for row in page.cases} == {first: "retail", second: "inns"}
    assert set_skill(office, people["mai"], "ren", Skill.INNS.value, practised=True) is None
    row = take_next(office, people["ren"])
    assert row is not None
    assert not isinstance(row, Refusal)
    assert row.number == second


def test_every_class_is_shown_with_what_it_would_mean(office: Office, people: People, large: str) -> None:
    outlook = industry_outlook(office, people["aud"], large)
    assert isinstance(outlook, IndustryOutlook)
    assert {one.industry.value for one in outlook.classes if one.small} == {"manufacturing", "wholesale", "services", "inns", "software"}
    assert all(one.needs_second == one.small for one in outlook.classes)
    assert (outlook.declared.value, outlook.capital_yen, outlook.employees, outlook.choice) == ("retail", 60_000_000, 80, None)
    assert code_of(industry_outlook(office, people["cal"], large)) == "not-permitted"
    assert code_of(industry_outlook(office, people["rin"], "A-0000099-X")) == "not-found"
    assert choose(office, people["rin"], large, "services") == "done"
    chosen = industry_outlook(office, people["rin"], large)
    assert isinstance(chosen, IndustryOutlook)
    assert chosen.choice is not None
    assert replace(chosen, version=outlook.version, choice=None, holds=outlook.holds) == outlook
