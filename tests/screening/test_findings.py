"""What checks found is kept in few characters and comes back as it was."""

import json

from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import Outcome, Rule
from secretariat.office import packaged
from secretariat.screening.eligibility import PLAIN, Eligibility
from secretariat.screening.findings import Finding, pack, unpack
from tests.support.screening_work import SMALL_RETAILER

WORDS = st.text(st.characters(codec="utf-8"), max_size=8)
PARAMETERS = st.lists(WORDS | st.integers(-(10**15), 10**15) | st.lists(WORDS, max_size=3).map(tuple), max_size=4).map(tuple)


@st.composite
def all_findings(draw: st.DrawFn) -> dict[Rule, Finding]:
    findings = {}
    for rule, reason in PLAIN.items():
        outcome = draw(st.sampled_from(Outcome))
        unsubsidised = outcome is Outcome.PASS and draw(st.booleans())
        findings[rule] = Finding(rule, outcome, draw(st.just(reason) | WORDS), draw(PARAMETERS), unsubsidised)
    return findings


@given(all_findings())
def test_findings_come_back_as_they_were_in_the_order_of_the_rules(findings: dict[Rule, Finding]) -> None:
    kept = pack(findings.values(), PLAIN)
    assert unpack(kept, PLAIN) == findings
    assert list(unpack(kept, PLAIN)) == [rule for rule in Rule if rule in PLAIN]
    assert pack(unpack(kept, PLAIN).values(), PLAIN) == kept


def test_plain_passes_are_not_kept_and_come_back() -> None:
    plain = [Finding(rule, Outcome.PASS, reason) for rule, reason in PLAIN.items()]
    assert pack(plain, PLAIN) == "{}"
    assert list(unpack("{}", PLAIN).values()) == plain


def test_a_pass_for_another_reason_or_with_figures_or_without_subsidy_is_kept() -> None:
    for finding in (
        Finding(Rule.SIZE, Outcome.PASS, "capital", (1, 2, "retail")),
        Finding(Rule.EXCLUDED, Outcome.PASS, "by_figures"),
        Finding(Rule.SIZE, Outcome.PASS, "not_needed", unsubsidised=True),
        Finding(Rule.CONSENT, Outcome.FAIL, "given"),
    ):
        assert unpack(pack([finding], PLAIN), PLAIN)[finding.rule] == finding


def test_the_findings_of_an_ordinary_application_take_less_than_a_hundred_bytes() -> None:
    kept = pack(Eligibility(packaged()[1]).findings(SMALL_RETAILER), PLAIN)
    assert len(kept.encode()) < 100
    assert len(json.loads(kept)) == 2  # size and income, with their figures
