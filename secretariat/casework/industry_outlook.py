"""What each class of industry would mean for an application: its limits, and what the size check would find. Nothing is written."""

from dataclasses import dataclass

from models.vocabulary import Industry, Outcome
from secretariat.casework.preview import context_now
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal
from secretariat.screening.case import Choice
from secretariat.screening.choosing import makes_small, size_with
from secretariat.screening.eligibility import is_small
from secretariat.screening.explanation import explain
from secretariat.screening.industries import code_in
from secretariat.screening.loading import required_application
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class ClassOutlook:
    """One class: its limits (yen, people), whether the business is small in it, and whether a second person would have to agree."""

    industry: Industry
    capital_limit: int
    employees_limit: int
    small: bool
    outcome: Outcome
    needs_second: bool


@dataclass(frozen=True, slots=True)
class IndustryOutlook:
    """What is declared (yen, people), which code the declaration gives, what was chosen, what holds now, and every class."""

    number: str
    version: int
    declared: Industry
    detail: str | None
    code: str | None
    capital_yen: int
    employees: int
    choice: Choice | None
    holds: Message
    classes: tuple[ClassOutlook, ...]


def industry_outlook(office: Office, person: Person, number: str) -> IndustryOutlook | Refusal:
    """Of the application of a number."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_application(session, office, number)
        if isinstance(case, Refusal):
            return case
        context, sizing = context_now(session, office, person), case.sizing
    classes: list[ClassOutlook] = []
    for industry in Industry:
        choice = Choice(industry.value, None, person.login, None, "")
        found, limit = size_with(case, choice, context), office.programme.size[industry]
        second = makes_small(case, choice, context)
        classes.append(ClassOutlook(industry, limit.capital_yen, limit.employees, is_small(found), found.outcome, second))
    return IndustryOutlook(
        number=case.number,
        version=case.version,
        declared=Industry(sizing.industry_class),
        detail=sizing.industry_detail,
        code=code_in(sizing.industry_detail),
        capital_yen=sizing.capital_yen,
        employees=sizing.employees,
        choice=case.choice,
        holds=explain(size_with(case, case.choice, context)),
        classes=tuple(classes),
    )
