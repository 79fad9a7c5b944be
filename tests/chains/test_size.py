"""Whether a chain counts as small: by the programme's limits alone, against an oracle written from the guide; unknown stays unknown."""

from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import Industry
from secretariat.chains.size import ChainSize, counts_as_small, proposed_rate
from tests.support.cases import programme

CAPITAL: Final = {"manufacturing": 300, "wholesale": 100, "retail": 50, "services": 50, "inns": 50, "software": 300}  # million yen
PEOPLE: Final = {"manufacturing": 300, "wholesale": 100, "retail": 50, "services": 100, "inns": 200, "software": 300}
INCOME: Final = 1_500_000_000
MILLION: Final = 1_000_000
EDGES: Final = st.sampled_from([0, INCOME - 1, INCOME, INCOME + 1, 3 * INCOME, 3 * INCOME + 3])
YEARS: Final = st.none() | EDGES | st.integers(-INCOME, 4 * INCOME)


@given(
    industry=st.sampled_from(Industry),
    capital=st.none() | st.sampled_from([49, 50, 51, 99, 100, 101, 299, 300, 301]),
    employees=st.none() | st.sampled_from([50, 51, 100, 101, 200, 201, 300, 301]),
    years=st.tuples(YEARS, YEARS, YEARS),
)
def test_a_chain_is_small_by_capital_or_people_and_by_the_mean_of_its_income(
    industry: Industry, capital: int | None, employees: int | None, years: tuple[int | None, int | None, int | None]
) -> None:
    known = [year or 0 for year in years]
    settled = [year for year in known if year]
    small: bool | None = (capital is not None and capital <= CAPITAL[industry]) or (employees is not None and employees <= PEOPLE[industry])
    if not small and None in (capital, employees):
        small = None
    if settled and sum(known) > 3 * INCOME:
        small = False
    elif settled and sum(known) > len(settled) * INCOME:
        small = None
    size = ChainSize(industry.value, capital * MILLION if capital is not None else None, employees, years)
    assert counts_as_small(programme(), size) is small
    assert proposed_rate(programme(), size) == {True: 5, False: 2, None: None}[small]


def test_without_a_class_of_industry_nothing_is_known() -> None:
    assert counts_as_small(programme(), ChainSize(None, 1, 1)) is None
