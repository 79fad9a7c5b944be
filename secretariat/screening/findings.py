"""What a check found, and how findings are kept: outcome, reason, parameters, in compact JSON; put into words on reading."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from models.vocabulary import VERDICT_RULES, Franchise, Outcome, Rule, Verdict
from secretariat.refusal import Message

Parameter = str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's outcome; `reason` names the sentence in the catalogue `checks`, `parameters` fill it in order.

    `unsubsidised`: a store of a chain that is not failed by the rule, but draws no subsidy.
    `why`: only of what is judged on reading and never kept: what other records say of it.
    """

    rule: Rule
    outcome: Outcome
    reason: str
    parameters: tuple[Parameter, ...] = ()
    unsubsidised: bool = False
    why: tuple[Message, ...] = ()


_LETTERS: Final = {Outcome.PASS: "p", Outcome.REVIEW: "r", Outcome.FAIL: "f"}
_OUTCOMES: Final = {"p": Outcome.PASS, "u": Outcome.PASS, "r": Outcome.REVIEW, "f": Outcome.FAIL}
_CODES: Final = {rule: f"{position:x}" for position, rule in enumerate(Rule)}
_COMPACT: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def pack(findings: Iterable[Finding], plain: Mapping[Rule, str]) -> str:
    """Compact JSON of findings. `plain` names each rule's reason for a pass without parameters: those are left out."""
    passed, kept = Outcome.PASS, dict[str, list[Parameter]]()
    for found in findings:
        if found.outcome is passed and not found.unsubsidised and not found.parameters and plain.get(found.rule) == found.reason:
            continue
        letter = "u" if found.unsubsidised else _LETTERS[found.outcome]
        kept[_CODES[found.rule]] = [letter + found.reason, *found.parameters]
    return _COMPACT.encode(kept)


def unpack(text: str, plain: Mapping[Rule, str]) -> dict[Rule, Finding]:
    """The findings behind `pack`, by rule, in the order of the rules; those that were left out are passes."""
    kept = json.loads(text)
    findings: dict[Rule, Finding] = {}
    for rule, reason in plain.items():
        packed = kept.get(_CODES[rule])
        if packed is None:
            findings[rule] = Finding(rule, Outcome.PASS, reason)
            continue
        parameters = tuple(tuple(part) if isinstance(part, list) else part for part in packed[1:])
        findings[rule] = Finding(rule, _OUTCOMES[packed[0][0]], packed[0][1:], parameters, packed[0][0] == "u")
    return findings


def verdict_of(outcomes: Mapping[Rule, Outcome]) -> Verdict:
    """The worst of the rules that decide on eligibility."""
    decisive = {outcomes[rule] for rule in VERDICT_RULES if rule in outcomes}
    if Outcome.FAIL in decisive:
        return Verdict.INELIGIBLE
    return Verdict.REVIEW if Outcome.REVIEW in decisive else Verdict.ELIGIBLE


LIMIT_RULES: Final = (Rule.SIZE, Rule.TAXABLE_INCOME, Rule.SUBSIDIARY)  # these take the subsidy of a chain's store, and never fail it


@dataclass(frozen=True, slots=True)
class Standing:
    """What the checks come to, settlements included: verdict, rate in per cent (None: not eligible), subsidy, points still open."""

    verdict: Verdict
    return_rate: int | None
    subsidised: bool
    open_points: int

    def columns(self) -> dict[str, object]:
        """As an application's record holds it."""
        return {
            "verdict": self.verdict.value,
            "return_rate": self.return_rate,
            "subsidised": self.subsidised,
            "open_points": self.open_points,
        }


def standing_of(
    findings: Mapping[Rule, Finding], settled: Mapping[Rule, Outcome], franchise: str, standard_rate: int, franchise_rate: int
) -> Standing:
    """The verdict and the rate. A chain's member gets the standard rate only by a person's settled check."""
    passed = Outcome.PASS  # an enumeration finds its members slowly
    outcomes = {rule: settled.get(rule, found.outcome) for rule, found in findings.items()}
    over_a_limit = {rule for rule in LIMIT_RULES if outcomes.get(rule) is Outcome.FAIL}
    if franchise != Franchise.NONE:
        outcomes |= dict.fromkeys(over_a_limit, Outcome.PASS)
    verdict = verdict_of(outcomes)
    open_points = sum(found.outcome is not passed and rule not in settled for rule, found in findings.items())
    if franchise == Franchise.NONE:
        rate, subsidised = standard_rate, True
    else:
        unsubsidised = bool(over_a_limit) or any(
            found.unsubsidised and settled.get(rule) is not Outcome.PASS for rule, found in findings.items()
        )
        small_chain = settled.get(Rule.FRANCHISE) is Outcome.PASS and franchise == Franchise.MEMBER and not unsubsidised
        rate = standard_rate if small_chain else franchise_rate
        subsidised = franchise == Franchise.MEMBER and not unsubsidised
    if verdict is Verdict.INELIGIBLE:
        return Standing(verdict, None, False, open_points)
    return Standing(verdict, rate, subsidised, open_points)
