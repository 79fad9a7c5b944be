"""How large made-up businesses are: capital, employees, taxable income and sales, in whole yen and heads.

The tables give quantiles with long tails, so that a few in a hundred corporations are too large and very few earn too much.
"""

from dataclasses import dataclass

from secretariat.demo.chance import Dice, Quantiles, amount_at


@dataclass(frozen=True, slots=True)
class Figures:
    """`rank` is the share of businesses that are smaller (0 to 1); incomes of three settled years, newest first; shares in per cent."""

    rank: float
    capital: int
    employees: int
    incomes: tuple[int, int, int]
    parent_capital: int | None = None
    parent_share: int | None = None


_CAPITAL: Quantiles = (
    (0, 100_000),
    (0.06, 1_000_000),
    (0.12, 3_000_000),
    (0.40, 3_000_000),
    (0.50, 5_000_000),
    (0.58, 10_000_000),
    (0.80, 10_000_000),
    (0.90, 25_000_000),
    (0.94, 48_000_000),
    (0.965, 95_000_000),
    (0.985, 300_000_000),
    (0.996, 900_000_000),
    (1, 8_000_000_000),
)
_EMPLOYEES: Quantiles = ((0, 1), (0.3, 3), (0.5, 6), (0.75, 15), (0.88, 38), (0.93, 60), (0.96, 105), (0.985, 310), (1, 2_500))
_EMPLOYEES_OF_PERSON: Quantiles = ((0, 0), (0.35, 0), (0.7, 2), (0.95, 6), (1, 20))
_INCOME: Quantiles = (
    (0, 150_000),
    (0.4, 1_800_000),
    (0.7, 9_000_000),
    (0.9, 60_000_000),
    (0.975, 350_000_000),
    (0.992, 1_300_000_000),
    (1, 6_000_000_000),
)
_INCOME_OF_PERSON: Quantiles = ((0, 100_000), (0.5, 2_400_000), (0.9, 6_500_000), (1, 30_000_000))
_SALES: Quantiles = ((0, 2_000_000), (0.25, 18_000_000), (0.5, 45_000_000), (0.8, 160_000_000), (0.97, 900_000_000), (1, 9_000_000_000))
_SALES_OF_PERSON: Quantiles = ((0, 300_000), (0.3, 4_000_000), (0.7, 14_000_000), (0.97, 45_000_000), (1, 120_000_000))
_PARENT_CAPITAL: Quantiles = ((0, 10_000_000), (0.5, 90_000_000), (0.75, 480_000_000), (0.9, 3_000_000_000), (1, 60_000_000_000))


def of_person(dice: Dice) -> Figures:
    """A sole proprietor: capital 0, few employees."""
    rank = dice.share()
    return Figures(rank, 0, amount_at(_EMPLOYEES_OF_PERSON, _near(dice, rank, 0.4)), _incomes(dice, _INCOME_OF_PERSON, rank))


def of_corporation(dice: Dice) -> Figures:
    """A corporation; who has much capital mostly has many employees, and a few belong to another corporation."""
    rank = dice.share()
    capital = _rounded(amount_at(_CAPITAL, _near(dice, rank, 0.12)))
    return Figures(rank, capital, amount_at(_EMPLOYEES, rank), _incomes(dice, _INCOME, rank), *_parent(dice))


def of_association(dice: Dice) -> Figures:
    """An association, a cooperative or an NPO: no capital."""
    rank = dice.share()
    return Figures(rank, 0, amount_at(_EMPLOYEES, rank), _incomes(dice, _INCOME, _near(dice, rank / 2, 0.3)))


def of_head_office(dice: Dice) -> Figures:
    """The large corporation that runs a chain."""
    return Figures(0.99, 10_000_000 * dice.between(30, 900), dice.between(500, 9_000), _incomes(dice, _INCOME, 0.99))


def annual_sales(dice: Dice, figures: Figures, *, by_person: bool) -> int:
    """Of one establishment, in yen."""
    return amount_at(_SALES_OF_PERSON if by_person else _SALES, _near(dice, figures.rank, 0.3)) // 1_000 * 1_000


def _near(dice: Dice, rank: float, width: float) -> float:
    """A rank about as high, off by half the width at most; thrown back at the ends, so that these are no more frequent than others."""
    near = abs(rank + (dice.share() - 0.5) * width)
    return 2 - near if near > 1 else near


def _incomes(dice: Dice, table: Quantiles, rank: float) -> tuple[int, int, int]:
    base = amount_at(table, _near(dice, rank, 0.3))
    if dice.chance(0.15):
        base = -base // 4
    years = [int(base * (0.8 + 0.4 * dice.share())) // 1_000 * 1_000 for _ in range(3)]
    if dice.chance(0.08):
        begun = dice.below(3)
        years[begun:] = [0] * (3 - begun)
    return years[0], years[1], years[2]


def _parent(dice: Dice) -> tuple[int | None, int | None]:
    """Capital and share of the corporation that holds the shares: mostly neither, rarely one without the other."""
    if not dice.chance(0.03):
        return None, None
    capital, share = _rounded(amount_at(_PARENT_CAPITAL, dice.share())), 100 if dice.chance(0.6) else dice.between(51, 99)
    return (None if dice.chance(0.03) else capital), (None if dice.chance(0.03) else share)


def _rounded(amount: int) -> int:
    """Two leading figures of an amount, as people write capital."""
    step = 1
    while amount >= 100 * step:
        step *= 10
    return amount // step * step
