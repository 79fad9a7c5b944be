"""What the demo's reviewers make of a case: from its findings to the commands that they give, in order. Draws nothing but from `Dice`.

They judge as an office would: what fails is rejected, what can be mended goes back once, a store that another provider sent is joined
to the one that is known, and here and there a fail is overridden, which a second person has to confirm.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.provider import Provider
from models.vocabulary import Outcome, Rule, StoreSign, Verdict
from models.vocabulary_providers import ProviderStatus
from secretariat.demo.chance import Dice
from secretariat.screening.decision import Command
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.findings import Finding, unpack

APPLICATIONS, PROVIDERS = table_of(Application), table_of(Provider)

APPROVE: Final = Command("approve")
_REJECTED_FOR: Final = {
    Rule.KIND: "excluded",
    Rule.EXCLUDED: "excluded",
    Rule.SIZE: "size",
    Rule.TAXABLE_INCOME: "taxable-income",
    Rule.SUBSIDIARY: "subsidiary",
}
_RETURNED_FOR: Final = {
    Rule.CONSENT: "consent-missing",
    Rule.DOCUMENTS: "documents-missing",
    Rule.POSTAL_CODE: "address-wrong",
    Rule.PHONE: "phone-wrong",
    Rule.CORPORATE_NUMBER: "corporate-number-wrong",
    Rule.MERCHANT_ID: "merchant-id-wrong",
    Rule.SUBSIDIARY: "figures-unclear",
    Rule.GOODS: "goods-unclear",
}
_SOMETIMES: Final = {Rule.GOODS: 0.4, Rule.PHONE: 0.6, Rule.MERCHANT_ID: 0.7}
_ONE_STORE_FROM: Final = 60  # points from which they are sure
_OVERRIDDEN: Final = 0.25
_SMALL_CHAINS: Final = 0.25
_DISCRETION: Final = 0.5


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a reviewer looks at: the findings besides those on provider and services, and from whom the application came."""

    number: str
    status: str
    verdict: str
    provider_name: str
    provider_is_registered: bool
    findings: Mapping[Rule, Finding]


def glimpse(session: Session, number: str) -> Glimpse:
    """One case. Raises NoResultFound for a number that is none."""
    a = APPLICATIONS.c
    row = session.execute(
        sa.select(a.status, a.verdict, a.checks, PROVIDERS.c.name, PROVIDERS.c.status.label("provider_status"))
        .join_from(APPLICATIONS, PROVIDERS, PROVIDERS.c.id == a.provider_id)
        .where(a.number == number)
    ).one()
    registered = row.provider_status == ProviderStatus.REGISTERED
    return Glimpse(number, row.status, row.verdict, row.name, registered, unpack(row.checks, PLAIN))


def judge(dice: Dice, case: Glimpse, *, corrected: bool) -> list[Command]:
    """The commands that end with a decision; none while the provider is not registered. A `corrected` case is not returned again."""
    if not case.provider_is_registered:
        return []
    open_points = {rule: found for rule, found in case.findings.items() if found.outcome is not Outcome.PASS}
    same_store = open_points.get(Rule.SAME_STORE)
    if same_store is not None and _is_one_store(same_store) and same_store.parameters[1] == case.provider_name:
        return [Command("reject", ("duplicate",))]
    if not corrected and (reasons := _reasons_to_return(dice, open_points)):
        return [Command("return", reasons)]
    if case.verdict == Verdict.INELIGIBLE:
        return _ineligible(dice, open_points)
    excluded = open_points.get(Rule.EXCLUDED)
    if excluded is not None and dice.chance(_DISCRETION):
        return [Command("reject", ("discretion",), "制度の趣旨に照らして判断")]
    return [*_settled(dice, open_points), APPROVE]


def _reasons_to_return(dice: Dice, open_points: Mapping[Rule, Finding]) -> tuple[str, ...]:
    if any(open_points[rule].outcome is Outcome.FAIL for rule in _REJECTED_FOR if rule in open_points):
        return ()
    return tuple(reason for rule, reason in _RETURNED_FOR.items() if rule in open_points and dice.chance(_SOMETIMES.get(rule, 1.0)))


def _ineligible(dice: Dice, open_points: Mapping[Rule, Finding]) -> list[Command]:
    reasons = [reason for rule, reason in _REJECTED_FOR.items() if rule in open_points and open_points[rule].outcome is Outcome.FAIL]
    if reasons == ["size"] and dice.chance(_OVERRIDDEN):
        return [Command("settle", note="登記簿で資本金の額を確認した", rule=Rule.SIZE.value, outcome=Outcome.PASS.value), APPROVE]
    return [Command("reject", tuple(dict.fromkeys(reasons or ["consent-missing"])))]


def _settled(dice: Dice, open_points: Mapping[Rule, Finding]) -> list[Command]:
    """Judgements that come before an approval."""
    commands: list[Command] = []
    same_store = open_points.get(Rule.SAME_STORE)
    if same_store is not None and _is_one_store(same_store):
        commands.append(
            Command("settle", note="所在地と電話番号から同じ店舗と確認", rule=Rule.SAME_STORE.value, outcome=Outcome.FAIL.value)
        )
    elif same_store is not None:
        commands.append(Command("settle", note="別の店舗であることを電話で確認", rule=Rule.SAME_STORE.value, outcome=Outcome.PASS.value))
    if Rule.FRANCHISE in open_points and dice.chance(_SMALL_CHAINS):
        commands.append(Command("settle", note="本部も中小事業者であることを確認", rule=Rule.FRANCHISE.value, outcome=Outcome.PASS.value))
    return commands


def _is_one_store(found: Finding) -> bool:
    """Whether they take it for the store that is known: much speaks for it, and no other corporation stands behind it."""
    if found.reason != "alike":
        return False
    _, _, points, signs = found.parameters
    differs = isinstance(signs, tuple) and StoreSign.CORPORATE_DIFFERS.value in signs
    return isinstance(points, int) and points >= _ONE_STORE_FROM and not differs
