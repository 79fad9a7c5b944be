"""A case on the reviewer's screen: everything about it in one answer, and what the decisions would do."""

from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest

from models.vocabulary import RefusalCode
from secretariat.casework.desk import add_note, take_case
from secretariat.casework.preview import Preview
from secretariat.casework.review import OtherApplication, ReviewCase, application_choices, review_case
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.deadlines import Risk
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_person
from tests.support import records
from tests.support.rehearsal import PASSWORD, at
from tests.support.samples import SECOND_SERVICE, application_row, take_in, take_over_provider
from tests.support.screening_work import decide, taken

People = Mapping[str, Person]
KIT: Final = {"kit_postal_code": "100-0001", "kit_address": "東京都千代田区見本1", "kit_addressee": "倉庫", "kit_phone": "03-5555-0001"}


def review(office: Office, person: Person, number: str) -> ReviewCase:
    found = review_case(office, person, number)
    assert isinstance(found, ReviewCase), found
    return found


def offered(seen: ReviewCase) -> set[str]:
    return {choice.command for choice in seen.choices if choice.refusal is None}


def test_a_reviewer_sees_the_whole_application_and_where_it_came_from(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    row = application_row(1, documents="開業届、登記簿", contact_name="窓口 花子", building="見本ビル2階", **KIT)
    result = take_in(office, people["rin"], [application_row(2), row], provider)
    seen = review(office, people["rin"], result.numbers[1].lower())
    details = seen.shown.details
    assert details["documents"] == ("opening-notice", "company-register")
    assert (details["kit_address"], details["kit_addressee"]) == ("東京都千代田区見本1", "倉庫")
    assert (details["contact_name"], details["building"], details["services"]) == ("窓口 花子", "見本ビル2階", ("ミナトペイ",))
    assert (details["capital_yen"], details["annual_sales_yen"]) == (3_000_000, 24_000_000)
    assert (seen.batch_row, seen.provider_reference, seen.version) == (3, "T-00001", 1)
    assert seen.batch_number.startswith("B-")
    assert (seen.days_left, seen.own_start_on, seen.risk) == (60, date(2020, 2, 21), None)
    assert (seen.pending, seen.other_applications, seen.same_store_candidate) == (None, (), None)
    assert isinstance(seen.approval, Preview)
    assert seen.approval.start_on == seen.shown.start_on == date(2020, 2, 21)
    assert offered(seen) == {"approve", "return", "reject", "settle", "take", "note", "withdraw"}


def test_the_screen_follows_the_case_and_names_people(office: Office, people: People) -> None:
    assert add_person(office, people["admin"], NewPerson("tanaka", people["rin"].role, "田中 花子", PASSWORD)) is None
    tanaka = Person("tanaka", "田中 花子", people["rin"].role)
    (number,) = taken(office, people, take_over_provider(office, people), 1, exclusion="E10")
    assert take_case(office, tanaka, number) is None
    assert add_note(office, tanaka, number, "店主に確認中") is None
    held = review(office, people["rin"], number)
    assert (held.shown.assignee, held.assignee_name, held.version) == ("tanaka", "田中 花子", 3)
    assert offered(held) == {"note"}
    assert isinstance(held.approval, Refusal)
    assert held.approval.code is RefusalCode.HELD_BY_OTHER
    assert held.approval.message.parameters["assignee"] == "田中 花子"
    line = held.shown.history[-1]
    assert (line.action, line.staff, line.staff_name, line.note) == ("note", "tanaka", "田中 花子", "店主に確認中")
    assert offered(review(office, tanaka, number)) >= {"approve", "hand-back"}
    assert decide(office, tanaka, "reject", number, reasons=["discretion"], note="趣旨に反する") == ["done"]
    waiting = review(office, people["rin"], number)
    assert waiting.pending is not None
    assert waiting.pending == ("reject", ("tanaka",), ("discretion",), "趣旨に反する", ("田中 花子",))
    assert offered(waiting) == {"confirm", "decline", "note", "withdraw"}
    assert waiting.shown.history[-1].payload["reasons"] == ["discretion"]


def test_the_store_that_may_be_the_same_one_is_laid_beside_ours(office: Office, people: People) -> None:
    provider, other = take_over_provider(office, people), take_over_provider(office, people, 2, [SECOND_SERVICE])
    (first,) = taken(office, people, provider, 1)
    same = {name: application_row(1)[name] for name in ("phone", "corporate_number")}
    row = application_row(2, store_name="喫茶 アアアカ", services=SECOND_SERVICE, **same)
    (second,) = take_in(office, people["rin"], [row], other).numbers
    seen = review(office, people["rin"], second)
    candidate = seen.same_store_candidate
    assert candidate is not None
    assert (candidate.number, candidate.store_name, candidate.status) == (first, "喫茶アアアカ", "received")
    assert (candidate.address, candidate.phone) == ("愛媛県今治市見本町1番地", "0898200001")
    assert candidate.business == "アアアカ商事株式会社"
    compared = {field.field: field for field in candidate.fields}
    assert (compared["store_name"].ours, compared["store_name"].theirs) == ("喫茶 アアアカ", "喫茶アアアカ")
    assert not compared["store_name"].differs  # but for a blank
    assert {name for name, field in compared.items() if field.differs} == {"store_name_kana", "street", "business_name"}
    assert seen.other_applications == ()
    assert decide(office, people["rin"], "settle", second, rule="same-store", outcome="fail", note="同じ店") == ["done"]
    joined = review(office, people["rin"], second)
    assert joined.other_applications == (OtherApplication(first, "アアアカ決済株式会社", "received"),)
    assert [other.number for other in review(office, people["rin"], first).other_applications] == [second]
    assert joined.same_store_candidate is not None


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_days_left_and_risk_come_from_the_calendar(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    late = review(at(office, "2020-03-19T10:00"), people["rin"], number)
    assert (late.days_left, late.risk) == (1, Risk.BREACHES)
    over = review(at(office, "2020-03-22T10:00"), people["rin"], number)
    assert (over.days_left, over.risk) == (-2, Risk.OVERDUE)
    assert isinstance(over.approval, Preview)
    assert over.approval.days_left == -2


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_an_auditor_sees_the_case_and_why_nothing_can_be_done(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    before = records.contents(office)
    seen = review(office, people["aud"], number)
    assert offered(seen) == set()
    assert isinstance(seen.approval, Refusal)
    assert seen.approval.code is RefusalCode.NOT_PERMITTED
    assert records.contents(office) == before
    for login in ("sho", "cal", "admin"):
        refusal = review_case(office, people[login], case_number("A", 99))
        assert isinstance(refusal, Refusal)
        assert refusal.code is RefusalCode.NOT_PERMITTED
    missing = review_case(office, people["rin"], case_number("A", 99))
    assert isinstance(missing, Refusal)
    assert missing.code is RefusalCode.NOT_FOUND


def test_what_can_be_done_is_also_told_without_the_rest(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    for login in ("rin", "mio", "aud"):
        assert application_choices(office, people[login], number.lower()) == review(office, people[login], number).choices
    for login, refused_with in (("rin", RefusalCode.NOT_FOUND), ("cal", RefusalCode.NOT_PERMITTED)):
        answer = application_choices(office, people[login], case_number("A", 999))
        assert isinstance(answer, Refusal)
        assert answer.code is refused_with
