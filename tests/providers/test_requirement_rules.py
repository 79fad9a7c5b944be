"""Judging what a provider has to fulfil: pure, from facts; what a person settled stands above it, but for security and readiness."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import Outcome
from models.vocabulary_providers import SERVICE_REQUIREMENTS, LegalKind, Requirement, ReturnMethod, UsableAt
from secretariat.messages import LANGUAGES, say
from secretariat.programme import Programme
from secretariat.providers import readiness
from secretariat.providers.requirement_facts import Facts, OfferedService, Settled
from secretariat.providers.requirement_rules import RequirementLine, judge, licence_fits
from secretariat.providers.standing import SecurityStanding
from secretariat.refusal import Message
from tests.support.cases import programme

TODAY: Final = date(2020, 1, 20)
AT: Final = datetime(2020, 1, 20, 1, 0, tzinfo=UTC)
SHOWN: Final = SecurityStanding(Outcome.PASS, Message("provider_requirements.security_shown"), date(2021, 1, 20))
SERVICE: Final = OfferedService(1, "ミナトペイ", "points", "all", 325, "ポイントを付与します。")
BY_RECORDS: Final = {Requirement.SECURITY, Requirement.READINESS}


def standing(outcome: Outcome, test: str = "grant-points", *, required: bool = True) -> readiness.TestStanding:
    return readiness.TestStanding(test, programme().readiness.tests[test].label, required, outcome, TODAY)


FULFILLED: Final = Facts(
    licences=(("funds-transfer", "関東財務局長 第00001号"),),
    serves_residents=True,
    services=(SERVICE,),
    security={1: SHOWN},
    readiness=(standing(Outcome.PASS),),
    settled={},
    conditions={},
)


def outcomes(facts: Facts, rules: Programme | None = None) -> dict[Requirement, Outcome]:
    """By requirement, for a provider of one service."""
    return {line.requirement: line.outcome for line in judge(rules or programme(), facts)}


def of_service(**changes: str | int | None) -> Facts:
    names = {"name": SERVICE.name, "return_method": "points", "usable_at": "all", "presentation": SERVICE.presentation, **changes}
    fee = names.pop("merchant_fee", SERVICE.merchant_fee)
    assert isinstance(fee, int)
    text = {key: None if value is None else str(value) for key, value in names.items()}
    service = OfferedService(
        1, text["name"] or "", text["return_method"] or "", text["usable_at"] or "", fee, presentation=text["presentation"]
    )
    return replace(FULFILLED, services=(service,))


def test_a_person_has_to_confirm_licence_and_residents_and_nothing_else_of_a_provider_that_shows_all() -> None:
    expected = dict.fromkeys(Requirement, Outcome.PASS) | dict.fromkeys((Requirement.LICENCE, Requirement.RESIDENTS), Outcome.REVIEW)
    assert outcomes(FULFILLED) == expected


@pytest.mark.parametrize(
    ("kind", "number", "fits"),
    [
        ("funds-transfer", "関東財務局長 第00012号", True),
        ("funds-transfer", "関東財務局長第００００１号", True),
        ("funds-transfer", "福岡財務支局長 第90012号", True),
        ("funds-transfer", "関東財務局長 第12号", False),
        ("funds-transfer", "登録 関東財務局長 第00012号 ほか", False),
        ("funds-transfer", None, False),
        ("prepaid-issuer", "関東（包）第12号", False),
        ("card-operator", "関東（包）第12号", True),
        ("bank", None, True),
        ("other", "届出 1", True),
    ],
)
def test_a_licence_of_the_wrong_form_for_its_kind_fails_and_any_other_is_for_a_person(kind: str, number: str | None, *, fits: bool) -> None:
    found = outcomes(replace(FULFILLED, licences=((kind, number),)))[Requirement.LICENCE]
    assert found is (Outcome.REVIEW if fits else Outcome.FAIL)


def test_of_several_legal_kinds_each_needs_a_right_number_and_a_wrong_one_is_mended_by_another() -> None:
    wrong, right, other = ("funds-transfer", "第1号"), ("funds-transfer", "関東財務局長 第00001号"), ("prepaid-issuer", "第2号")
    for licences, expected in (((wrong, right), Outcome.REVIEW), ((right, other), Outcome.FAIL), ((right, ("bank", None)), Outcome.REVIEW)):
        assert outcomes(replace(FULFILLED, licences=licences))[Requirement.LICENCE] is expected


def test_whoever_declares_not_to_serve_residents_fails() -> None:
    assert outcomes(replace(FULFILLED, serves_residents=False))[Requirement.RESIDENTS] is Outcome.FAIL


@pytest.mark.parametrize(
    ("fee", "limit", "expected"), [(325, 3.25, "pass"), (326, 3.25, "fail"), (0, 3.25, "pass"), (290, 2.9, "pass"), (291, 2.9, "fail")]
)
def test_the_fee_may_be_as_high_as_the_limit_and_no_higher(fee: int, limit: float, expected: str) -> None:
    limits = programme().limits.model_copy(update={"merchant_fee_percent": limit})
    assert outcomes(of_service(merchant_fee=fee), programme().model_copy(update={"limits": limits}))[Requirement.FEE] == expected


def test_the_programme_says_what_a_return_method_comes_to() -> None:
    for method, expected in programme().providers.return_methods.items():
        assert outcomes(of_service(return_method=method.value))[Requirement.RETURN_METHOD] == expected
    barred = programme().providers.model_copy(update={"return_methods": dict.fromkeys(ReturnMethod, "fail")})
    assert outcomes(FULFILLED, programme().model_copy(update={"providers": barred}))[Requirement.RETURN_METHOD] is Outcome.FAIL


def test_what_cannot_be_used_everywhere_is_for_a_person() -> None:
    assert outcomes(of_service(usable_at=UsableAt.LIMITED.value))[Requirement.USABLE] is Outcome.REVIEW


@pytest.mark.parametrize(
    ("name", "presentation", "expected"),
    [
        ("ミナトペイ", "最大5%のキャッシュバック", "fail"),
        ("ミナトペイ", "最大５％のｷｬｯｼｭﾊﾞｯｸ", "fail"),
        ("ミナトペイ", "Ｃａｓｈ　Ｂａｃｋ 5%", "fail"),
        ("CASHBACKペイ", "ポイントを付与します。", "fail"),
        ("現金還元ペイ", None, "fail"),
        ("ミナトペイ", None, "review"),
        ("ミナトペイ", "", "review"),
        ("ミナトペイ", "ポイントを還元します。", "pass"),
        ("キャッシュ", "バックナンバーのポイント", "pass"),
    ],
)
def test_what_consumers_are_shown_must_not_call_it_cashback_however_it_is_typed(name: str, presentation: str | None, expected: str) -> None:
    assert outcomes(of_service(name=name, presentation=presentation))[Requirement.PRESENTATION] == expected


@given(st.lists(st.sampled_from(Outcome), min_size=1, max_size=4))
def test_the_weakest_of_the_services_counts_for_security_and_one_that_is_unknown_is_not_shown(found: list[Outcome]) -> None:
    services = tuple(replace(SERVICE, id=place, name=f"サービス{place}") for place in range(len(found)))
    security = {
        place: replace(SHOWN, outcome=outcome, message=Message("provider_requirements.security_shown"))
        for place, outcome in enumerate(found)
    }
    facts = replace(FULFILLED, services=services, security=security)
    worst = Outcome.FAIL if Outcome.FAIL in found else Outcome.REVIEW if Outcome.REVIEW in found else Outcome.PASS
    assert outcomes(facts)[Requirement.SECURITY] is worst
    lacking = outcomes(replace(facts, security={key: value for key, value in security.items() if key > 0}))[Requirement.SECURITY]
    assert lacking is (Outcome.FAIL if Outcome.FAIL in found[1:] else Outcome.REVIEW)


@given(st.lists(st.tuples(st.sampled_from(Outcome), st.booleans()), max_size=4))
def test_a_required_test_that_failed_fails_and_one_that_was_not_run_is_open(found: list[tuple[Outcome, bool]]) -> None:
    facts = replace(FULFILLED, readiness=tuple(standing(outcome, required=required) for outcome, required in found))
    required = [outcome for outcome, needed in found if needed]
    expected = Outcome.FAIL if Outcome.FAIL in required else Outcome.REVIEW if Outcome.REVIEW in required else Outcome.PASS
    assert outcomes(facts)[Requirement.READINESS] is expected


SERVICES = st.builds(
    OfferedService,
    id=st.just(0),
    name=st.text(min_size=1, max_size=8),
    return_method=st.sampled_from([method.value for method in ReturnMethod]),
    usable_at=st.sampled_from([usable.value for usable in UsableAt]),
    merchant_fee=st.integers(0, 10_000),
    presentation=st.none() | st.text(max_size=8),
)
SETTLED = st.builds(Settled, st.sampled_from(Outcome), st.just("rin"), st.just(AT), st.text(min_size=1, max_size=5))


@st.composite
def facts_of_providers(draw: st.DrawFn) -> Facts:
    services = tuple(replace(service, id=place) for place, service in enumerate(draw(st.lists(SERVICES, min_size=1, max_size=3))))
    places = [(one, service.id if one in SERVICE_REQUIREMENTS else None) for one in Requirement for service in services]
    security = st.builds(SecurityStanding, st.sampled_from(Outcome), st.just(Message("provider_requirements.security_shown")), st.none())
    tests = st.builds(standing, st.sampled_from(Outcome), st.sampled_from(["link-id", "grant-points"]), required=st.booleans())
    return Facts(
        licences=tuple(
            draw(
                st.lists(
                    st.tuples(st.sampled_from([kind.value for kind in LegalKind]), st.none() | st.text(max_size=4)), min_size=1, max_size=3
                )
            )
        ),
        serves_residents=draw(st.booleans()),
        services=services,
        security=draw(st.dictionaries(st.sampled_from([service.id for service in services]), security)),
        readiness=tuple(draw(st.lists(tests, max_size=3))),
        settled=draw(st.dictionaries(st.sampled_from(places), SETTLED)),
        conditions=draw(
            st.dictionaries(
                st.sampled_from(places), st.tuples(st.just("報告書を提出する"), st.dates(TODAY - timedelta(9), TODAY + timedelta(9)))
            )
        ),
    )


def by_place(lines: tuple[RequirementLine, ...]) -> Mapping[tuple[Requirement, int], RequirementLine]:
    """Each line by its requirement and its place among those of the same requirement."""
    seen: dict[Requirement, int] = {}
    placed: dict[tuple[Requirement, int], RequirementLine] = {}
    for line in lines:
        place = seen.setdefault(line.requirement, 0)
        placed[line.requirement, place] = line
        seen[line.requirement] += 1
    return placed


@settings(max_examples=40)
@given(facts_of_providers())
def test_every_requirement_is_judged_once_in_its_order_and_said_in_both_languages(facts: Facts) -> None:
    lines = judge(programme(), facts)
    services = [service.name for service in facts.services]
    wanted = [(one, name) for one in Requirement for name in (services if one in SERVICE_REQUIREMENTS else [None])]
    assert [(line.requirement, line.service) for line in lines] == wanted
    assert all(say(language, line.message) for language in LANGUAGES for line in lines)


@settings(max_examples=40)
@given(facts_of_providers())
def test_what_a_person_settled_counts_but_for_what_records_show_and_changes_nothing_else(facts: Facts) -> None:
    settled, automatic = by_place(judge(programme(), facts)), by_place(judge(programme(), replace(facts, settled={})))
    for (requirement, place), line in settled.items():
        key = (requirement, facts.services[place].id if requirement in SERVICE_REQUIREMENTS else None)
        said = facts.settled.get(key)
        if said is None or requirement in BY_RECORDS:
            assert line == automatic[requirement, place]
        else:
            assert (line.outcome, line.settled_by, line.settled_at, line.note) == (said.outcome, said.staff, said.at, said.note)
            assert line.condition == automatic[requirement, place].condition


@settings(max_examples=40)
@given(facts_of_providers())
def test_a_condition_bridges_nothing_but_what_is_open_until_it_is_due_and_never_security(facts: Facts) -> None:
    for line in judge(programme(), facts):
        bridged = line.condition is not None and line.condition[1] >= TODAY and line.requirement is not Requirement.SECURITY
        assert line.hinders(TODAY) == (line.outcome is Outcome.FAIL or (line.outcome is Outcome.REVIEW and not bridged))


@given(st.sampled_from(LegalKind), st.text(max_size=20))
def test_no_number_breaks_the_rule_on_licences(kind: LegalKind, number: str) -> None:
    rule = programme().providers.licences[kind]
    assert licence_fits(programme(), kind, number) or rule.pattern is not None
    assert licence_fits(programme(), kind, rule.example or number) or not rule.example
