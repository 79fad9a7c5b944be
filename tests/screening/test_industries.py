"""Codes of industries: as they are written, the class that each is of, and what one that contradicts the declared class comes to."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import Industry, Outcome, Rule
from secretariat.messages import say
from secretariat.screening.eligibility import Eligibility, is_small
from secretariat.screening.explanation import explain
from secretariat.screening.findings import Finding
from secretariat.screening.industries import classification, code_in, find_divisions, normal_code
from tests.support.cases import programme
from tests.support.screening_work import submission

ELIGIBILITY: Final = Eligibility(programme())
# 中小企業庁: 日本標準産業分類第13回改定に伴う中小企業の範囲の取扱い, typed here anew
SERVICES: Final = {38, 39, 70, *range(71, 76), *range(78, 97)}
RETAIL: Final = {*range(56, 62), 76, 77}
WHOLESALE: Final = {*range(50, 56)}
LARGE: Final = {"capital_yen": 60_000_000, "employees": 80}  # over the limits of retail, within those of services by its people


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("76 飲食店", "76"),
        ("飲食業(76)", "76"),
        ("飲食業（７６）", "76"),
        ("E32", "32"),
        ("Ｅ３２", "32"),
        ("76飲食店", "76"),
        ("M76飲食店", "76"),
        ("7621 そば・うどん店", "7621"),
        ("理容・美容業 【782】", "782"),
        ("業種コード：76", "76"),
        ("JSIC 391", "391"),
        ("飲食店・カフェ M76", "76"),
    ],
)
def test_a_code_is_recognised_as_people_write_it(written: str, code: str) -> None:
    assert code_in(written) == code


@pytest.mark.parametrize(
    "written",
    [
        None,
        "",
        "飲食業",
        "24時間営業",
        "100円ショップ",
        "食堂(50席)",
        "飲食店 50 席",
        "2019 開業",
        "E76",
        "M32",
        "00",
        "76 77",
        "電話0898200001",
    ],
)
def test_what_may_be_another_number_or_no_industry_is_no_code(written: str | None) -> None:
    assert code_in(written) is None


def test_every_division_lies_in_its_section_and_is_of_the_class_that_the_agency_says() -> None:
    divisions = classification().divisions
    assert [int(code) for code in divisions] == list(range(1, 100))
    assert {division.section for division in divisions.values()} == set("ABCDEFGHIJKLMNOPQRST")
    assert [divisions[code].section for code in ("01", "09", "32", "50", "61", "75", "99")] == list("AEEIIMT")
    for code, division in divisions.items():
        number = int(code)
        expected = (
            "services" if number in SERVICES else "retail" if number in RETAIL else "wholesale" if number in WHOLESALE else "manufacturing"
        )
        assert division.classes[0] == expected, code
        assert division.ja != division.en


@pytest.mark.parametrize(
    ("code", "classes"),
    [
        ("76", ["retail"]),
        ("75", ["services", "inns"]),
        ("751", ["inns"]),
        ("39", ["services", "software"]),
        ("391", ["software"]),
        ("3922", ["services"]),
        ("411", ["services"]),
        ("413", ["manufacturing"]),
        ("693", ["services"]),
        ("691", ["manufacturing"]),
        ("791", ["manufacturing"]),
        ("00", []),
    ],
)
def test_parts_of_divisions_are_of_their_own_class(code: str, classes: list[str]) -> None:
    assert [industry.value for industry in classification().classes_of(code)] == classes


def test_industries_are_found_by_code_and_by_what_they_are_called() -> None:
    assert [division.code for division in find_divisions("飲食店")] == ["76"]
    assert "76" in [division.code for division in find_divisions("eating")]
    assert [division.code for division in find_divisions("M7621")] == ["76"]
    assert len(find_divisions("")) == len(classification().divisions)
    assert (normal_code("ｍ７６"), normal_code("飲食"), normal_code("E76")) == ("76", None, None)


def size(**changes: object) -> Finding:
    return ELIGIBILITY.size(submission(**changes))


def test_a_code_of_another_class_is_told_and_judged_where_that_class_would_fail() -> None:
    told = size(industry_detail="78 理容・美容業")
    assert told.outcome is Outcome.PASS
    assert say("ja", explain(told)) == "資本金 3,000,000円 ≤ 50,000,000円(小売業)。分類コード78はサービス業です"
    doubtful = size(industry_class="services", industry_detail="76 飲食店", **LARGE)
    assert doubtful.outcome is Outcome.REVIEW
    assert "その業種では超えます" in say("ja", explain(doubtful))
    assert size(industry_detail="78", **LARGE).outcome is Outcome.FAIL  # a machine never makes it better
    assert size(industry_class="services", industry_detail="76", applicant_kind="cooperative", **LARGE).reason == "not_needed"
    assert size(industry_class="inns", industry_detail="75 宿泊業").reason == "capital"  # a division that holds both


@given(
    declared=st.sampled_from(Industry),
    capital=st.integers(0, 400_000_000),
    employees=st.integers(0, 400),
    franchise=st.sampled_from(["none", "member"]),
    code=st.sampled_from(sorted(classification().divisions)),
    kind=st.sampled_from(["corporation", "npo", "sole-proprietor"]),
)
def test_a_code_only_ever_makes_a_pass_doubtful_and_a_choice_is_as_if_it_were_declared(
    declared: Industry, capital: int, employees: int, franchise: str, code: str, kind: str
) -> None:
    facts = {"capital_yen": capital, "employees": employees, "franchise": franchise, "chain_name": "見本", "applicant_kind": kind}
    plain = size(industry_class=declared.value, **facts)
    coded = size(industry_class=declared.value, industry_detail=code, **facts)
    other = classification().classes_of(code)
    fits = any(is_small(size(industry_class=one.value, **facts)) for one in other)
    assert coded.unsubsidised == plain.unsubsidised
    assert (coded.outcome is plain.outcome) or (is_small(plain) and coded.outcome is Outcome.REVIEW and not fits)
    chosen = ELIGIBILITY.size(submission(industry_class=declared.value, industry_detail=code, **facts), other[0].value)
    assert chosen.outcome is size(industry_class=other[0].value, **facts).outcome
    assert chosen.rule is Rule.SIZE
    for finding in (plain, coded, chosen):
        assert say("ja", explain(finding)) != say("en", explain(finding))
