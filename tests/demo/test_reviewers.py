"""The demo's reviewers judge as an office would."""

import random
from collections.abc import Mapping

import pytest

from models.vocabulary import Outcome, Rule, Verdict
from secretariat.demo.chance import Dice
from secretariat.demo.reviewers import Glimpse, judge
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.findings import Finding, verdict_of

OWN, OTHER = "かわせみ決済株式会社", "ひよどりカード株式会社"


def case(*findings: Finding, provider_is_registered: bool = True) -> Glimpse:
    found: Mapping[Rule, Finding] = {rule: Finding(rule, Outcome.PASS, reason) for rule, reason in PLAIN.items()} | {
        finding.rule: finding for finding in findings
    }
    verdict = verdict_of({rule: finding.outcome for rule, finding in found.items()})
    return Glimpse("A-0000001-S", "received", verdict, OWN, provider_is_registered, found)


def names(judged: Glimpse, seed: int = 1, *, corrected: bool = False) -> list[str]:
    return [command.name for command in judge(Dice(random.Random(seed)), judged, corrected=corrected)]


def test_what_nothing_speaks_against_is_approved() -> None:
    assert names(case()) == ["approve"]


def test_a_case_of_a_provider_that_is_not_registered_waits() -> None:
    assert names(case(provider_is_registered=False)) == []


@pytest.mark.parametrize("rule", [Rule.KIND, Rule.EXCLUDED, Rule.TAXABLE_INCOME, Rule.SUBSIDIARY])
def test_what_fails_is_rejected_for_that(rule: Rule) -> None:
    judged = case(Finding(rule, Outcome.FAIL, "x"))
    assert judged.verdict == Verdict.INELIGIBLE
    (command,) = judge(Dice(random.Random(1)), judged, corrected=False)
    assert (command.name, len(command.reasons)) == ("reject", 1)


def test_a_company_that_is_too_large_is_rejected_or_sometimes_settled_first() -> None:
    judged = case(Finding(Rule.SIZE, Outcome.FAIL, "x"))
    assert {tuple(names(judged, seed)) for seed in range(60)} == {("reject",), ("settle", "approve")}


def test_missing_documents_are_asked_for_once() -> None:
    judged = case(Finding(Rule.DOCUMENTS, Outcome.REVIEW, "x"))
    assert names(judged) == ["return"]
    assert names(judged, corrected=True) == ["approve"]


def test_missing_consent_is_asked_for_and_then_rejected() -> None:
    judged = case(Finding(Rule.CONSENT, Outcome.FAIL, "x"))
    assert names(judged) == ["return"]
    assert names(judged, corrected=True) == ["reject"]


def alike(provider: str, points: int, *signs: str) -> Finding:
    return Finding(Rule.SAME_STORE, Outcome.REVIEW, "alike", ("A-0000002-Q", provider, points, signs))


def test_the_same_store_through_the_same_provider_is_a_duplicate() -> None:
    assert names(case(alike(OWN, 100, "name-equal", "phone-equal"))) == ["reject"]


@pytest.mark.parametrize(
    ("found", "outcome"),
    [
        (alike(OTHER, 80, "name-equal", "phone-equal"), "fail"),
        (alike(OTHER, 80, "name-equal", "corporate-differs"), "pass"),
        (alike(OTHER, 50, "phone-equal"), "pass"),
        (Finding(Rule.SAME_STORE, Outcome.REVIEW, "merchant_id_differs", ("A-0000002-Q", OTHER)), "pass"),
    ],
)
def test_a_store_that_another_provider_sent_is_judged_before_it_is_approved(found: Finding, outcome: str) -> None:
    judged = case(found)
    settle, approve = judge(Dice(random.Random(1)), judged, corrected=False)
    assert (settle.rule, settle.outcome, approve.name) == ("same-store", outcome, "approve")
