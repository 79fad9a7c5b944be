"""Choosing the class of industry of a mixed shop (業種区分の判定): a reviewer's, above the declared one, as long as the declaration stays.

Pure, like deciding. A choice that makes small what is too large as declared is a matter for two people, as an overridden fail is.
"""

from collections.abc import Mapping

from models.vocabulary import Industry, RefusalCode, Rule
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.case import ApplicationCase, Choice, Settled
from secretariat.screening.decision import Command, Context
from secretariat.screening.eligibility import PLAIN, Eligibility, is_small
from secretariat.screening.findings import Finding, Standing, pack, standing_of
from secretariat.screening.industries import classification, normal_code


def chosen(case: ApplicationCase, command: Command, context: Context) -> Choice | Refusal:
    """What the command chooses, or what is wrong with it."""
    if command.industry not in set(Industry):
        known = tuple(industry.value for industry in Industry)
        return refuse(RefusalCode.INVALID_VALUE, "industries.no_such_class", given=command.industry or "", known=known)
    code = None
    if command.code is not None:
        code = normal_code(command.code)
        if code is None:
            return refuse(RefusalCode.INVALID_VALUE, "industries.no_such_code", given=command.code)
        classes = classification().classes_of(code)
        if command.industry not in classes:
            belongs = tuple(Message(f"words.industry.{industry}") for industry in classes)
            return refuse(RefusalCode.INVALID_VALUE, "industries.of_another_class", given=code, classes=belongs)
    note = (command.note or "").strip()
    if not note:
        return refuse(RefusalCode.NOTE_MISSING, "industries.note_missing")
    if case.choice is not None and (case.choice.industry, case.choice.code) == (command.industry, code):
        return refuse(RefusalCode.NOTHING_TO_DO, "industries.chosen_already", industry=Message(f"words.industry.{command.industry}"))
    return Choice(command.industry, code, context.person.login, None, note)


def size_with(case: ApplicationCase, choice: Choice | None, context: Context) -> Finding:
    """What the size rule finds with a choice, or as declared."""
    return Eligibility(context.programme).size(case.sizing, choice.industry if choice is not None else None)


def makes_small(case: ApplicationCase, choice: Choice | None, context: Context) -> bool:
    """Whether only the choice makes the business a small one."""
    return choice is not None and not is_small(size_with(case, None, context)) and is_small(size_with(case, choice, context))


def unconfirmed(case: ApplicationCase, choice: Choice | None, context: Context) -> tuple[str, ...]:
    """Who chose, where a second person has still to agree."""
    if choice is None or choice.confirmed_by is not None or not makes_small(case, choice, context):
        return ()
    return (choice.staff,)


def standing_changes_with(
    case: ApplicationCase, choice: Choice | None, settled: Mapping[Rule, Settled], context: Context
) -> dict[str, object]:
    """The columns of an application that hold its checks and its standing with another choice."""
    findings = {rule: case.findings[rule] for rule in PLAIN} | {Rule.SIZE: size_with(case, choice, context)}
    return {"checks": pack(findings.values(), PLAIN), **standing_with(case, findings, settled, context).columns()}


def standing_with(case: ApplicationCase, findings: Mapping[Rule, Finding], settled: Mapping[Rule, Settled], context: Context) -> Standing:
    """What these stored checks of a case come to with these judgements."""
    rates = context.programme.rates
    outcomes = {rule: judged.outcome for rule, judged in settled.items()}
    return standing_of(findings, outcomes, case.franchise, rates.standard, rates.franchise)
