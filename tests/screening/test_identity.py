"""One store is one store: which applications may be for the same one, who gets which merchant ID, what a join does."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base import table_of
from models.merchant import Store
from models.vocabulary import Outcome, Rule
from secretariat.identifiers import corporate_number, merchant_id, merchant_id_is_checked
from secretariat.intake.submission import Submission
from secretariat.messages import LANGUAGES
from secretariat.office import Office
from secretariat.screening.findings import Finding
from secretariat.screening.identity import (
    REMEMBERED,
    KnownBusiness,
    KnownStore,
    Register,
    known_business,
    name_key,
    traits_of,
)
from secretariat.staff import Person
from tests.support.cases import programme
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import SMALL_RETAILER, actions, application, decide, explained, records, shown, submission, taken

People = Mapping[str, Person]
RULES = programme().same_store
NAMES = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=12)


def known(of: Submission, root: int = 1, provider: str = "ハヤブサ決済") -> KnownStore:
    key = name_key(of.store_name, of.prefecture, of.city)
    return KnownStore(root, root, f"A-{root:07d}-X", provider, key, traits_of(of).packed())


def found_beside(candidate: Submission, *others: Submission) -> Finding:
    register = Register()
    for root, other in enumerate(others, 1):
        register.add(known(other, root), traits_of(other))
    key = name_key(candidate.store_name, candidate.prefecture, candidate.city)
    finding, same_as = register.same_store(key, candidate, RULES)
    assert same_as is None
    return finding


def signs_beside(candidate: Submission, *others: Submission) -> tuple[str, ...]:
    """What the finding says of the likeliest; nothing if there is none."""
    finding = found_beside(candidate, *others)
    return finding.parameters[3] if finding.reason == "alike" and isinstance(finding.parameters[3], tuple) else ()


@pytest.mark.parametrize(
    "spelling", ["㈱髙﨑 ラ－メン", "高崎ラーメン株式会社", "高崎らーめん", "（株）高崎ﾗｰﾒﾝ", "高崎　ラーメン", "株式会社 髙崎ラ―メン"]
)
def test_spellings_of_one_name_in_one_town_are_candidates(spelling: str) -> None:
    ours = submission(store_name="高崎ラーメン")
    assert found_beside(ours, submission(store_name=spelling)).parameters[2] == 100
    assert "name-equal" in signs_beside(ours, submission(store_name=spelling, phone="0898207777"))


@given(NAMES, NAMES)
def test_a_name_key_fits_63_bits_and_tells_towns_apart(name: str, city: str) -> None:
    key = name_key(name, "愛媛県", city)
    assert 0 <= key < 2**63
    assert key == name_key(f" {name}　", "愛媛県", city)
    assert key != name_key(name, "香川県", city)
    assert key != name_key(name, "愛媛県", city + "東")


def test_the_same_name_in_another_town_is_no_candidate() -> None:
    assert found_beside(SMALL_RETAILER, submission(city="松山市", phone="0898207777")).reason == "none"


def test_the_same_telephone_alone_is_no_candidate_but_at_the_same_address_it_is() -> None:
    other = submission(store_name="別の店", store_name_kana="ベツノミセ", street="港町5番地", corporate_number=corporate_number(5))
    assert found_beside(SMALL_RETAILER, other).reason == "none"
    there = submission(store_name="別の店", store_name_kana="ベツノミセ")
    assert {"phone-equal", "address-equal", "name-differs"} <= set(signs_beside(SMALL_RETAILER, there))


def test_the_same_name_of_another_corporation_elsewhere_in_the_town_is_no_candidate() -> None:
    other = submission(street="港町5番地", phone="0898207777", corporate_number=corporate_number(5))
    assert found_beside(SMALL_RETAILER, other).reason == "none"


def test_a_business_own_branch_under_the_head_offices_number_is_none_but_the_same_address_is() -> None:
    branch = submission(store_name="見本屋 東店", street="別町2番地")
    assert found_beside(branch, SMALL_RETAILER).reason == "none"
    assert "phone-equal" in signs_beside(replace(branch, street="見本町１番地"), SMALL_RETAILER)


def test_the_likeliest_of_several_is_shown_with_its_points_and_signs() -> None:
    less, more = submission(phone="0898207777", street="見本町9番地"), submission(store_name="見本や", phone="0898207777")
    finding = found_beside(SMALL_RETAILER, less, more)
    assert finding.parameters[:2] == ("A-0000002-X", "ハヤブサ決済")
    assert isinstance(finding.parameters[2], int)
    assert RULES.review_from <= finding.parameters[2] <= 100
    assert found_beside(SMALL_RETAILER, less, more, SMALL_RETAILER).parameters[0] == "A-0000003-X"


def test_a_store_that_was_judged_to_be_another_is_never_named_again() -> None:
    register = Register()
    register.add(known(SMALL_RETAILER, 7), traits_of(SMALL_RETAILER))
    register.apart.add(7)
    key = name_key(SMALL_RETAILER.store_name, SMALL_RETAILER.prefecture, SMALL_RETAILER.city)
    assert register.same_store(key, SMALL_RETAILER, RULES)[0].reason == "none"


def test_a_telephone_that_a_provider_writes_in_every_row_does_not_pile_up() -> None:
    register = Register()
    for root in range(1, 100):
        other = submission(store_name=f"店{root}")
        register.add(known(other, root), traits_of(other))
    assert len(register.by_phone[SMALL_RETAILER.phone]) == REMEMBERED


def business(of: Submission, business_id: int = 9, number: str = "A-0000001-X") -> KnownBusiness:
    return known_business(of, business_id, number)


def same_business(candidate: Submission, *others: KnownBusiness) -> tuple[Finding, int | None]:
    register = Register()
    for other in others:
        register.add_business(str(SMALL_RETAILER.corporate_number), other)
    return register.same_business(candidate)


@pytest.mark.parametrize(
    "changes",
    [
        {"capital_yen": 1},
        {"employees": 5},
        {"taxable_income_1": 1},
        {"taxable_income_2": 1},
        {"taxable_income_3": 1},
        {"parent_capital_yen": 1},
        {"parent_share_percent": 1},
    ],
)
def test_rows_of_one_corporate_number_with_differing_figures_are_for_a_person_to_see(changes: dict[str, object]) -> None:
    finding, business_id = same_business(submission(**changes), business(SMALL_RETAILER))
    assert (finding.outcome, finding.reason, finding.parameters) == ("review", "differs", ("A-0000001-X",))
    assert business_id == 9


def test_rows_of_one_corporate_number_may_differ_in_the_sales_of_the_establishment() -> None:
    finding, business_id = same_business(submission(annual_sales_yen=1), business(SMALL_RETAILER))
    assert (finding.outcome, business_id) == ("pass", 9)


def test_a_business_that_states_itself_differently_gets_a_row_of_its_own() -> None:
    moved = submission(business_address="愛媛県松山市見本2番地")
    assert same_business(moved, business(SMALL_RETAILER))[1] is None
    assert same_business(moved, business(SMALL_RETAILER), business(moved, 10, "A-0000002-X"))[1] == 10
    assert same_business(submission(corporate_number=None), business(SMALL_RETAILER)) == (
        Finding(Rule.SAME_BUSINESS, Outcome.PASS, "none"),
        None,
    )


def test_a_store_gets_a_merchant_id_at_intake(office: Office, people: People) -> None:
    numbers = taken(office, people, take_over_provider(office, people), 1, 2, 3)
    issued = [shown(office, people, number).merchant_id for number in numbers]
    assert len(set(issued)) == 3
    assert all(found is not None and merchant_id_is_checked(found) for found in issued)


def test_two_rows_of_one_file_that_may_be_one_store_are_shown_and_the_second_waits_for_its_id(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    rows = [application_row(1), application_row(1, provider_reference="T-2", street="見本町9番地")]
    first, second = take_in(office, people["rin"], rows, provider).numbers
    assert explained(shown(office, people, first))["same-store"][0] == "pass"
    outcome, japanese = explained(shown(office, people, second))["same-store"]
    assert (outcome, first in japanese) == ("review", True)
    assert shown(office, people, first).merchant_id is not None
    case = shown(office, people, second)
    assert (case.merchant_id, case.verdict) == (None, "eligible")


def test_another_providers_application_for_the_store_is_shown_with_that_provider(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (first,) = taken(office, people, one, 1)
    (second,) = taken(office, people, other, 1)
    case = shown(office, people, second)
    for language in LANGUAGES:
        text = explained(case, language)["same-store"][1]
        assert first in text
        assert str(shown(office, people, first).provider) in text


def test_a_declared_id_that_agrees_is_the_store_itself(office: Office, people: People) -> None:
    (first,) = taken(office, people, take_over_provider(office, people), 1)
    identifier = shown(office, people, first).merchant_id
    other = take_over_provider(office, people, 2)
    (second,) = taken(office, people, other, 1, merchant_id=identifier)
    changes = {"phone": "0898-20-0001", "corporate_number": application_row(1)["corporate_number"]}
    (third,) = taken(office, people, other, 2, merchant_id=identifier, **changes)  # another name, the same telephone
    for number in (second, third):
        case = shown(office, people, number)
        assert (case.merchant_id, case.store_number) == (identifier, shown(office, people, first).store_number)
        assert [explained(case)[rule][0] for rule in ("merchant-id", "same-store")] == ["pass", "pass"]


def test_a_declared_id_of_a_store_of_another_name_and_telephone_is_for_a_person_to_see(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (first,) = taken(office, people, provider, 1)
    (second,) = taken(office, people, provider, 2, merchant_id=shown(office, people, first).merchant_id)
    case = shown(office, people, second)
    assert explained(case)["same-store"][0] == "review"
    assert case.merchant_id is None
    assert decide(office, people["rin"], "settle", second, rule="same-store", outcome="pass", note="別の店舗と確認") == ["done"]
    settled = shown(office, people, second).merchant_id
    assert settled is not None
    assert settled != shown(office, people, first).merchant_id


def test_a_declared_id_of_another_corporations_store_is_for_a_person_to_see(office: Office, people: People) -> None:
    (first,) = taken(office, people, take_over_provider(office, people), 1)
    other = take_over_provider(office, people, 2)
    name = application_row(1)["store_name"]
    (second,) = taken(office, people, other, 2, store_name=name, merchant_id=shown(office, people, first).merchant_id)
    outcome, text = explained(shown(office, people, second))["same-store"]
    assert (outcome, "法人番号" in text, first in text) == ("review", True, True)
    assert shown(office, people, second).merchant_id is None


def test_an_unknown_declared_id_becomes_the_stores_and_is_for_a_person_to_see(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    good, elsewhere = merchant_id(987_654), "K123456789017"
    numbers = [taken(office, people, provider, serial, merchant_id=declared)[0] for serial, declared in ((1, good), (2, elsewhere))]
    assert [shown(office, people, number).merchant_id for number in numbers] == [good, elsewhere]
    assert [explained(shown(office, people, number))["merchant-id"][0] for number in numbers] == ["review", "review"]


def test_a_store_that_was_rejected_may_be_applied_for_again_under_its_id(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (first,) = taken(office, people, provider, 1)
    identifier = shown(office, people, first).merchant_id
    assert decide(office, people["rin"], "reject", first, reasons=["size"]) == ["done"]
    (again,) = taken(office, people, provider, 1, provider_reference="T-again", merchant_id=identifier)
    case = shown(office, people, again)
    assert case.merchant_id == identifier
    assert [explained(case)[rule][0] for rule in ("merchant-id", "same-store")] == ["pass", "pass"]


def test_an_application_that_has_ended_is_no_candidate_by_name_or_telephone(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (first,) = taken(office, people, provider, 1)
    assert decide(office, people["rin"], "withdraw", first) == ["done"]
    (again,) = taken(office, people, provider, 1, provider_reference="T-again")
    assert explained(shown(office, people, again))["same-store"][0] == "pass"


def test_a_correction_is_not_its_own_candidate_and_may_state_the_id_that_the_store_was_given(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    identifier = shown(office, people, number).merchant_id
    assert decide(office, people["rin"], "return", number, reasons=["merchant-id-wrong"]) == ["done"]
    assert taken(office, people, provider, 1, merchant_id=identifier) == [number]
    case = shown(office, people, number)
    assert case.merchant_id == identifier
    assert [explained(case)[rule][0] for rule in ("merchant-id", "same-store", "same-business")] == ["pass"] * 3


def test_a_join_gives_the_surviving_stores_id_and_is_journalled(office: Office, people: People) -> None:
    (first,) = taken(office, people, take_over_provider(office, people), 1)
    (second,) = taken(office, people, take_over_provider(office, people, 2), 1)
    assert decide(office, people["rin"], "settle", second, rule="same-store", outcome="fail", note="同じ店舗と確認") == ["done"]
    joined, survivor = shown(office, people, second), shown(office, people, first)
    assert (joined.merchant_id, joined.store_number) == (survivor.merchant_id, survivor.store_number)
    assert (joined.verdict, joined.return_rate) == ("eligible", 5)
    assert actions(office, second) == ["receive", "settle"]
    stores = {row["id"]: row for row in records(office, table_of(Store))}
    ours = stores[application(office, second)["store_id"]]
    assert ours["joined_to"] == application(office, first)["store_id"]
    assert (ours["entry_case"], ours["entry_version"]) == (second, 2)


def test_a_store_of_its_own_gets_its_id_when_that_is_settled_or_at_the_latest_by_the_approval(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    taken(office, people, one, 1, 2)
    settled, unsettled = taken(office, people, other, 1, 2)
    assert decide(office, people["rin"], "settle", settled, rule="same-store", outcome="pass", note="別の店舗") == ["done"]
    assert shown(office, people, settled).merchant_id is not None
    assert shown(office, people, unsettled).merchant_id is None
    assert decide(office, people["rin"], "approve", unsettled) == ["done"]
    assert shown(office, people, unsettled).merchant_id is not None


def test_differing_figures_of_one_corporate_number_do_not_change_the_verdict(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (first,) = taken(office, people, provider, 1)
    number = corporate_number(810_000_000_001)
    same, other = taken(office, people, provider, 2, 3, corporate_number=number)
    (differs,) = taken(office, people, provider, 4, corporate_number=number, employees="5")
    assert [explained(shown(office, people, each))["same-business"][0] for each in (first, same, other, differs)] == ["pass"] * 3 + [
        "review"
    ]
    assert first in explained(shown(office, people, differs))["same-business"][1]
    assert shown(office, people, differs).verdict == "eligible"
