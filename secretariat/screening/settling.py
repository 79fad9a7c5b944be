"""Judging checks (確認結果の記録): a person's outcome above the automatic one, and what follows for verdict, rate and store."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from models.vocabulary import VERDICT_RULES, ApplicationStatus, Outcome, RefusalCode, Rule
from secretariat.identifiers import merchant_id
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import ApplicationCase, Choice, Pending, Settled
from secretariat.screening.choosing import chosen, standing_changes_with, standing_with, unconfirmed
from secretariat.screening.decision import Command, Context, Decision
from secretariat.screening.eligibility import PLAIN

# findings that say whose store the declared ID belongs to
BY_MERCHANT_ID: Final = frozenset({"by_merchant_id", "merchant_id_differs", "merchant_id_corporation"})


def settle(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """Records a person's judgement of one check; an overridden fail or a discretionary ground then awaits a second person."""
    if command.rule not in set(PLAIN):
        return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_rule", rule=command.rule, known=tuple(rule.value for rule in PLAIN))
    if command.outcome not in {Outcome.PASS, Outcome.FAIL}:
        return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_outcome", outcome=command.outcome)
    if not (command.note or "").strip():
        return refuse(RefusalCode.NOTE_MISSING, "casework.settle_needs_note")
    rule, outcome = Rule(command.rule), Outcome(command.outcome)
    finding = case.findings[rule]
    stands = case.settled[rule].outcome is outcome if rule in case.settled else finding.outcome is outcome and not finding.unsubsidised
    if stands:
        return refuse(RefusalCode.NOTHING_TO_DO, "casework.already_settled", rule=Message(f"checks.rule.{rule}"))
    settled = Settled(outcome, context.person.login, None, (command.note or "").strip())
    awaiting = {**case.settled, rule: settled}
    changes = {**standing_changes(case, awaiting, context), "assignee": case.assignee or context.person.login}
    target, changes["pending"] = _awaiting(awaiting_second(case, awaiting, case.choice, context))
    candidate = str(finding.parameters[0]) if rule is Rule.SAME_STORE and finding.parameters else None
    parts = _parts_store(case, rule, outcome)
    return Decision(
        target,
        changes,
        {"rule": rule.value, "outcome": outcome.value},
        settled.note,
        settle={rule: settled},
        merchant_id=_merchant_id_by_settling(case, rule, outcome, parts=parts),
        join_to_application=candidate if outcome is Outcome.FAIL else None,
        apart_from=candidate if outcome is Outcome.PASS else None,
        part_store=parts,
    )


def choose_industry(case: ApplicationCase, command: Command, context: Context) -> Decision | Refusal:
    """Records the class of industry that a person chose; the size check is run again, and what was settled about it before falls."""
    choice = chosen(case, command, context)
    if isinstance(choice, Refusal):
        return choice
    kept: dict[Rule, Settled] = dict(case.settled)
    kept.pop(Rule.SIZE, None)
    target, pending = _awaiting(awaiting_second(case, kept, choice, context))
    return Decision(
        target,
        {**standing_changes_with(case, choice, kept, context), "assignee": case.assignee or context.person.login, "pending": pending},
        {"industry": choice.industry, "code": choice.code, "declared": case.sizing.industry_class},
        choice.note,
        settle={Rule.SIZE: None} if Rule.SIZE in case.settled else {},
        choose=choice,
    )


def awaiting_second(case: ApplicationCase, settled: Mapping[Rule, Settled], choice: Choice | None, context: Context) -> tuple[str, ...]:
    """Who judged or chose what a second person has still to agree to."""
    judged = (s.staff for r, s in settled.items() if needs_second(case, r, s.outcome, context) and not s.confirmed_by)
    return tuple(dict.fromkeys((*judged, *unconfirmed(case, choice, context))))


def _awaiting(by: tuple[str, ...]) -> tuple[ApplicationStatus, str | None]:
    if not by:
        return ApplicationStatus.IN_REVIEW, None
    return ApplicationStatus.AWAITING_SECOND, Pending("settle", by, ApplicationStatus.IN_REVIEW).packed()


def confirmed_choice(case: ApplicationCase, login: str) -> Choice | None:
    """The choice of another that this person agrees to; None where there is none to agree to."""
    choice = case.choice
    return replace(choice, confirmed_by=login) if choice is not None and choice.confirmed_by is None and choice.staff != login else None


def _parts_store(case: ApplicationCase, rule: Rule, outcome: Outcome) -> bool:
    """Whether settling a check so takes a joined store apart again; a wrong ID does where nothing but the ID had joined it."""
    if rule is Rule.MERCHANT_ID:
        return case.store.is_joined and outcome is Outcome.FAIL and Rule.SAME_STORE not in case.settled
    return case.store.is_joined and rule is Rule.SAME_STORE and outcome is Outcome.PASS


def _merchant_id_by_settling(case: ApplicationCase, rule: Rule, outcome: Outcome, *, parts: bool) -> str | None:
    """A store gets its ID once it is settled that it is a store of its own, or that a declared ID is not one."""
    known = case.store.merchant_id
    if rule is Rule.MERCHANT_ID and outcome is Outcome.FAIL:
        replaces = not case.store.is_joined and known in (None, case.declared_merchant_id)
        return merchant_id(case.store.id) if parts or replaces else None
    if rule is Rule.SAME_STORE and outcome is Outcome.PASS and (parts or known is None):
        return new_merchant_id(case, case.store.id)
    return None


def new_merchant_id(case: ApplicationCase, store_id: int) -> str:
    """The ID for a store that has none: the declared one, unless that is another store's or was settled to be wrong."""
    wrong = Rule.MERCHANT_ID in case.settled and case.settled[Rule.MERCHANT_ID].outcome is Outcome.FAIL
    if case.declared_merchant_id is None or wrong or case.findings[Rule.SAME_STORE].reason in BY_MERCHANT_ID:
        return merchant_id(store_id)
    return case.declared_merchant_id


def needs_second(case: ApplicationCase, rule: Rule, outcome: Outcome, context: Context) -> bool:
    """Whether settling a check so is a matter for two people: an overridden fail, a subsidy over a limit, or a discretionary ground."""
    found = case.findings[rule]
    if outcome is not Outcome.PASS:
        return False
    if rule in VERDICT_RULES and (found.outcome is Outcome.FAIL or found.unsubsidised):
        return True
    exclusion = context.programme.exclusions.get(case.exclusion or "")
    return rule is Rule.EXCLUDED and exclusion is not None and exclusion.second_person


def confirmed(case: ApplicationCase, login: str) -> dict[Rule, Settled | None]:
    """The judgements of others that this person agrees to."""
    return {
        rule: Settled(settled.outcome, settled.staff, login, settled.note)
        for rule, settled in case.settled.items()
        if settled.confirmed_by is None and settled.staff != login
    }


def standing_changes(case: ApplicationCase, settled: Mapping[Rule, Settled], context: Context) -> dict[str, object]:
    """The columns of an application that hold its standing with these judgements."""
    return standing_with(case, {rule: case.findings[rule] for rule in PLAIN}, settled, context).columns()
