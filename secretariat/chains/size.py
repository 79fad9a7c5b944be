"""How large a chain's headquarters is: small by the limits of the programme or not, and the rate that its members would have by that.

Pure; the rules are those of an application's size and income.
"""

from dataclasses import dataclass

from models.vocabulary import ApplicantKind, Franchise, Industry, Outcome
from secretariat.programme import Programme
from secretariat.screening.case import Sizing
from secretariat.screening.eligibility import Eligibility, is_small


@dataclass(frozen=True, slots=True)
class ChainSize:
    """What is known of a headquarters: class of industry, capital and income in yen, people. None: it is not known."""

    industry_class: str | None = None
    capital_yen: int | None = None
    employees: int | None = None
    taxable_income: tuple[int | None, int | None, int | None] = (None, None, None)

    def columns(self) -> dict[str, str | int | None]:
        """As a chain's record holds it."""
        first, second, third = self.taxable_income
        return {
            "industry_class": self.industry_class,
            "capital_yen": self.capital_yen,
            "employees": self.employees,
            "taxable_income_1": first,
            "taxable_income_2": second,
            "taxable_income_3": third,
        }


def counts_as_small(programme: Programme, size: ChainSize) -> bool | None:
    """Whether the headquarters is small and mid-size; None while what is known does not tell."""
    if size.industry_class is None:
        return None
    rules = Eligibility(programme)
    first, second, third = (year or 0 for year in size.taxable_income)
    income = rules.taxable_income((first, second, third), Franchise.NONE)
    if income.outcome is not Outcome.PASS:
        return False if income.outcome is Outcome.FAIL else None
    limit = programme.size[Industry(size.industry_class)]
    kind, capital = ApplicantKind.CORPORATION, limit.capital_yen + 1 if size.capital_yen is None else size.capital_yen
    people = limit.employees + 1 if size.employees is None else size.employees
    if is_small(rules.size(Sizing(kind, size.industry_class, None, capital, people, Franchise.NONE))):
        return True
    return None if size.capital_yen is None or size.employees is None else False


def proposed_rate(programme: Programme, size: ChainSize) -> int | None:
    """The rate of its members in per cent, by that; None while it is not known."""
    is_small_chain = counts_as_small(programme, size)
    if is_small_chain is None:
        return None
    return programme.rates.standard if is_small_chain else programme.rates.franchise
