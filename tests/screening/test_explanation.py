"""A case explained: every rule with outcome, words, numbers and source, in both languages; where it stands and whose move it is."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

import pytest

from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus, Outcome, Rule
from models.vocabulary_providers import ProviderStatus
from secretariat.chains.finding import KnownChain, with_chain
from secretariat.cli.program import run
from secretariat.identifiers import corporate_number, merchant_id
from secretariat.intake.submission import Submission
from secretariat.messages import LANGUAGES, catalogue, say
from secretariat.office import Office, packaged
from secretariat.refusal import Message
from secretariat.screening.cards import show
from secretariat.screening.case import ServiceState, provider_finding, services_finding
from secretariat.screening.eligibility import Eligibility, merchant_id_finding
from secretariat.screening.explanation import explain
from secretariat.screening.findings import Finding
from secretariat.screening.identity import KnownStore, Register, known_business, name_key, traits_of
from secretariat.staff import Person
from tests.support.cases import programme
from tests.support.rehearsal import PASSWORD, at
from tests.support.samples import SECOND_SERVICE, SERVICE, application_row, receive_provider, take_in, take_over_provider
from tests.support.screening_work import SMALL_RETAILER, code_of, decide, explained, shown, submission, taken

People = Mapping[str, Person]
RULES = programme().same_store
RICH = {"taxable_income_1": 4_500_000_001}
LARGE = {"capital_yen": 50_000_001, "employees": 51}
PARENT = {"parent_capital_yen": 500_000_000, "parent_share_percent": 100_00}
SOLE = {"applicant_kind": "sole-proprietor", "corporate_number": None, "capital_yen": 0}
SUBMISSIONS = [
    submission(),
    submission(capital_yen=60_000_000),
    submission(**LARGE, **RICH, **PARENT),
    submission(**PARENT | {"parent_share_percent": 99_99}),
    submission(parent_capital_yen=1),
    submission(applicant_kind="npo", employees=51),
    submission(applicant_kind="cooperative"),
    submission(applicant_kind="unincorporated"),
    submission(applicant_kind="other"),
    submission(taxable_income_1=0, taxable_income_2=0),
    submission(taxable_income_1=1_500_000_001, taxable_income_2=0),
    submission(exclusion="E06"),
    submission(exclusion="E10"),
    submission(exclusion="E11", **RICH),
    submission(exclusion="E12"),
    submission(franchise="member", chain_name="見本チェーン", **LARGE),
    submission(franchise="direct", chain_name="見本チェーン", **RICH),
    submission(excluded_goods=("G02", "G07")),
    submission(consent=False),
    submission(**SOLE),
    submission(**SOLE, documents=("opening-notice", "tax-return")),
    submission(corporate_number="1810000000001"),
    submission(prefecture="香川県"),
    submission(postal_code="0000000"),
    submission(phone="08982000011"),
    submission(phone="0300000000"),
    submission(industry_detail="78"),
    submission(industry_class="services", industry_detail="76", capital_yen=60_000_000, employees=80),
]


def known(of: Submission, number: str = "A-0000001-S") -> KnownStore:
    key = name_key(of.store_name, of.prefecture, of.city)
    return KnownStore(1, 1, number, "ハヤブサ決済", key, traits_of(of).packed())


def identity_findings() -> Iterator[Finding]:
    """Each finding of the rules on stores and businesses."""
    ours = replace(SMALL_RETAILER, merchant_id="K123456789017")
    elsewhere = submission(store_name="別の店", phone="0898209999", corporate_number=corporate_number(5))
    for earlier in ("name", "phone", "name_and_phone"):  # of offices that an earlier version filled
        yield Finding(Rule.SAME_STORE, Outcome.REVIEW, earlier, ("A-0000001-S", "ハヤブサ決済"))
    for other in (None, ours, replace(ours, phone="0898209999")):
        register = Register()
        if other is not None:
            register.add(known(other), traits_of(other))
        yield register.same_store(name_key(ours.store_name, ours.prefecture, ours.city), ours, RULES)[0]
    for owner in (ours, elsewhere, replace(ours, store_name="別の店", phone="0898209999")):
        register = Register()
        register.by_merchant_id["K123456789017"] = known(owner)
        yield register.same_store(name_key(ours.store_name, ours.prefecture, ours.city), ours, RULES)[0]
    for other in (None, ours, replace(ours, employees=9)):
        register = Register()
        if other is not None:
            register.add_business(str(other.corporate_number), known_business(other, 1, "A-0000001-S"))
        yield register.same_business(ours)[0]


def every_finding() -> list[Finding]:
    eligibility = Eligibility(packaged()[1])
    findings = [finding for submitted in SUBMISSIONS for finding in eligibility.findings(submitted)]
    findings += [merchant_id_finding(declared, known) for declared in (None, merchant_id(7), "A" * 13) for known in (True, False)]
    findings += [provider_finding("ミナト決済", status) for status in ProviderStatus]
    findings += [services_finding((ServiceState(1, SERVICE, True), ServiceState(2, SECOND_SERVICE, there))) for there in (True, False)]
    lapse = Message("security.lapsed_certificate", {"ended": date(2020, 1, 19)})
    findings.append(services_finding((ServiceState(1, SERVICE, True), ServiceState(2, SECOND_SERVICE, True, lapsed=lapse))))
    findings.append(eligibility.size(submission(), "services"))
    chain = KnownChain("F-0000001-X", "見本チェーン", 5, date(2020, 1, 20), "")
    of_chain = {Rule.FRANCHISE: Finding(Rule.FRANCHISE, Outcome.REVIEW, "member", ("見本チェーン",))}
    findings += with_chain(of_chain, "member", chain, programme()).values()
    found = [*findings, *identity_findings()]
    return [finding for place, finding in enumerate(found) if finding not in found[:place]]


def test_every_sentence_of_the_catalogue_is_said_of_some_finding_and_every_finding_has_one() -> None:
    said = {explain(finding).key for finding in every_finding()}
    reasons = {(finding.rule, re.sub("(_chain)?(_code|_chosen)?$", "", finding.reason)) for finding in every_finding()}
    said |= {f"checks.{rule}.{reason}" for rule, reason in reasons}
    said |= {f"checks.rule.{rule}" for rule in Rule} | {"checks.settled"}
    assert said == {f"checks.{name}" for name in catalogue("ja", "checks")} == {f"checks.{name}" for name in catalogue("en", "checks")}


@pytest.mark.parametrize("finding", every_finding(), ids=lambda finding: f"{finding.rule}-{finding.outcome}-{finding.reason}")
def test_a_finding_is_explained_with_all_that_it_knows_in_both_languages(finding: Finding) -> None:
    japanese, english = (say(language, explain(finding)) for language in LANGUAGES)
    assert japanese != english
    for text in (japanese, english):
        assert "{" not in text
        for parameter in finding.parameters:
            for part in parameter if isinstance(parameter, tuple) else (parameter,):
                if isinstance(part, int):
                    assert f"{part:,}" in text
    if finding.rule in {Rule.SAME_STORE, Rule.SAME_BUSINESS} and finding.parameters:
        assert "A-0000001-S" in japanese
        assert "A-0000001-S" in english


def test_a_case_shows_every_rule_in_order_with_its_source(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    case = shown(office, people, number)
    assert [check.rule for check in case.checks] == list(Rule)
    sources = {"kind": "C §1(1)", "goods": "C §1(2)", "documents": "C §2(3)", "services": "C §3"}
    by_rule = {check.rule.value: check for check in case.checks}
    assert {rule: by_rule[rule].source for rule in sources} == sources
    for language in LANGUAGES:
        assert all(outcome == "pass" and text for outcome, text in explained(case, language).values())
    assert explained(case)["size"][1] == "資本金 3,000,000円 ≤ 50,000,000円(小売業)"
    assert (case.verdict, case.return_rate, case.subsidised) == ("eligible", 5, True)
    assert (case.kind, case.status, case.public_status, case.assignee) == ("application", "received", "受付済", None)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_was_taken_in_is_explained_whatever_it_says(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    rows = [
        application_row(1, applicant_kind="任意団体", corporate_number=None),
        application_row(2, applicant_kind="その他", corporate_number=None),
        application_row(3, applicant_kind="個人事業主", corporate_number=None, documents="その他"),
        application_row(4, franchise="加盟店", chain_name="{見本}チェーン", capital_yen="60000000", employees="51"),
        application_row(5, exclusion="E12", parent_capital_yen="5億円", parent_share_percent="100"),
        application_row(6, excluded_goods="G01、G07", merchant_id="K123456789017", phone="0898-200-0012"),
    ]
    for number in take_in(office, people["rin"], rows, provider).numbers:
        for language in LANGUAGES:
            assert len(explained(shown(office, people, number), language)) == len(Rule)


def test_an_unregistered_provider_and_its_services_are_shown_and_stop_an_approval(office: Office, people: People) -> None:
    provider = receive_provider(office, people)
    (number,) = taken(office, people, provider, 1)
    case = shown(office, people, number)
    assert [explained(case)[rule][0] for rule in ("provider", "services")] == ["review", "review"]
    assert SERVICE in explained(case)["services"][1]
    assert case.verdict == "eligible"
    assert case.due_on is not None
    assert decide(office, people["rin"], "approve", number) == ["provider-not-registered"]


def test_a_settled_check_shows_who_judged_it_why_and_what_was_found(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1, consent="いいえ")
    assert shown(office, people, number).verdict == "ineligible"
    assert decide(office, people["rin"], "settle", number, rule="consent", outcome="pass", note="書面で{同意}を確認") == ["done"]
    assert decide(office, people["ren"], "confirm", number) == ["done"]
    case = shown(office, people, number)
    check = next(check for check in case.checks if check.rule is Rule.CONSENT)
    assert (check.outcome, check.settled_by, check.confirmed_by) == ("pass", "rin", "ren")
    assert explained(case)["consent"][1].startswith("rinが確認: 書面で{同意}を確認(自動確認: 第三者提供への同意がありません")
    assert explained(case, "en")["consent"][1].startswith("settled by rin: 書面で{同意}を確認 (automatic: no consent")
    assert case.verdict == "eligible"
    assert [(line.staff, line.action, line.note) for line in case.history] == [
        ("rin", "receive", None),
        ("rin", "settle", "書面で{同意}を確認"),
        ("ren", "confirm", None),
    ]


def test_a_chains_member_gets_five_percent_by_a_settled_check_with_a_note(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    member, direct = (
        taken(office, people, provider, serial, franchise=kind, chain_name="見本チェーン")[0]
        for serial, kind in ((1, "加盟店"), (2, "直営店"))
    )
    assert explained(shown(office, people, member))["franchise"][0] == "review"
    assert (shown(office, people, member).return_rate, shown(office, people, member).subsidised) == (2, True)
    assert (shown(office, people, direct).return_rate, shown(office, people, direct).subsidised) == (2, False)
    assert decide(office, people["rin"], "settle", member, rule="franchise", outcome="pass") == ["note-missing"]
    assert decide(office, people["rin"], "settle", member, rule="franchise", outcome="pass", note="本部も中小企業") == ["done"]
    case = shown(office, people, member)
    assert (case.return_rate, case.subsidised, case.status) == (5, True, "in-review")


def test_two_people_may_find_a_chains_member_small_after_all_and_one_alone_may_not(office: Office, people: People) -> None:
    large = {"franchise": "加盟店", "chain_name": "見本チェーン", "capital_yen": "60000000", "employees": "51"}
    (number,) = taken(office, people, take_over_provider(office, people), 1, **large)
    assert (shown(office, people, number).return_rate, shown(office, people, number).subsidised) == (2, False)
    assert decide(office, people["rin"], "settle", number, rule="size", outcome="pass", note="直近の人数で確認") == ["done"]
    assert shown(office, people, number).status == "awaiting-second"
    assert decide(office, people["rin"], "confirm", number) == ["same-person"]
    assert decide(office, people["ren"], "confirm", number) == ["done"]
    case = shown(office, people, number)
    assert (case.status, case.return_rate, case.subsidised) == ("in-review", 2, True)
    assert decide(office, people["rin"], "settle", number, rule="size", outcome="fail", note="やはり超過") == ["done"]
    assert (shown(office, people, number).verdict, shown(office, people, number).subsidised) == ("eligible", False)


def test_every_status_has_its_public_word() -> None:
    assert {status.value: word for status, word in PUBLIC_STATUS_JAPANESE.items()} == {
        "received": "受付済",
        "in-review": "審査中",
        "returned": "決済事業者に確認中",
        "awaiting-second": "審査中",
        "approved": "登録準備中",
        "registered": "登録済",
        "rejected": "登録対象外",
        "withdrawn": "取下げ",
        "cancelled": "登録取消",
    }
    assert set(PUBLIC_STATUS_JAPANESE) == set(ApplicationStatus)


def test_a_number_is_found_however_it_is_typed_and_not_when_a_digit_is_misheard(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    for typed in (number.lower(), number.replace("-", ""), f" {number} ", "Ａ" + number[1:]):
        assert shown(office, people, typed).number == number
    misheard = number.replace("0000001", "0000007")
    for wrong in (misheard, "A-", "", "Z-0000001-1", "A-9999999-9"):
        assert code_of(show(office, people["rin"], wrong)) == "not-found"
    assert code_of(show(office, people["cal"], number)) == "not-permitted"


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_json_of_a_case_has_every_key_and_every_rule(
    office: Office, office_url: str, people: People, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1, employees="45", capital_yen="60,000,000")
    monkeypatch.setenv("SECRETARIAT_PASSWORD", PASSWORD)
    command = ["--database", office_url, "--as", "rin", "--now", "2020-01-20T10:00:00+09:00", "--lang", "ja", "--json", "show", number]
    assert run(command) == 0
    document = json.loads(capsys.readouterr().out)
    kinds = "kind number status public_status provider store_name merchant_id received_at due_on cutoff_at start_on"
    assert set(document) >= {*kinds.split(), "verdict", "return_rate", "subsidised", "checks", "history"}
    assert document["received_at"] == "2020-01-20T10:00:00+09:00"
    assert (document["cutoff_at"], document["start_on"]) == ("2020-01-27T17:00:00+09:00", "2020-02-21")
    assert (document["verdict"], document["return_rate"], document["subsidised"]) == ("eligible", 5, True)
    assert [check["rule"] for check in document["checks"]] == [rule.value for rule in Rule]
    assert all(check["outcome"] == "pass" and check["explanation"] and check["source"] for check in document["checks"])
    assert document["checks"][1]["explanation"] == "従業員 45人 ≤ 50人(小売業)"
    assert document["history"] == [{"at": "2020-01-20T10:00:00+09:00", "staff": "rin", "action": "receive", "note": None}]


def test_a_returned_case_is_with_the_provider(office: Office, people: People) -> None:
    (number,) = taken(office, people, take_over_provider(office, people), 1)
    assert decide(office, people["rin"], "return", number, reasons=["phone-wrong"], note="番号をご確認ください") == ["done"]
    case = shown(at(office, "2020-01-23T09:00"), people, number)
    assert (case.status, case.public_status, case.assignee) == ("returned", "決済事業者に確認中", None)
    assert case.history[-1].note == "番号をご確認ください"
