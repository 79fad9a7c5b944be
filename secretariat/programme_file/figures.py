"""How figures for managers are grouped, as the programme file says."""

from collections.abc import Sequence
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from secretariat.programme_file.parts import AtLeastOneDay, Part, Weeks


class FigureRules(Part):
    """`ageing_days`: the last day (calendar days since arrival, rising) of each band of open cases; older ones make one more.

    `weeks`: of the trend, the present one included.
    """

    ageing_days: tuple[AtLeastOneDay, ...]
    weeks: Weeks

    @model_validator(mode="after")
    def _rises(self) -> Self:
        if not self.ageing_days or list(self.ageing_days) != sorted(set(self.ageing_days)):
            raise PydanticCustomError("not_rising", "not rising")
        return self

    def bands(self) -> Sequence[tuple[int, int | None]]:
        """First and last day of each band, both included; None: and older."""
        firsts = (0, *(day + 1 for day in self.ageing_days))
        return tuple(zip(firsts, (*self.ageing_days, None), strict=True))
