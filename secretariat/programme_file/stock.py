"""What of a programme file says about the warehouse: what it keeps in stock, and the sheets of labels that it prints on."""

from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from secretariat.programme_file.parts import AtLeastOne, Count, Day, Part, Text

A4_WIDTH_MM, A4_HEIGHT_MM = 210, 297


class StockedItem(Part):
    """Pieces that lie in the warehouse; what is printed for each store does not.

    `editions`: the days from which a new print of the piece goes out (none: one print for the whole programme); `reorder_at`: as few of
    a design are a warning.
    """

    item: Text
    by_rate: bool = False
    editions: tuple[Day, ...] = ()
    reorder_at: Count = 0


class LabelSheet(Part):
    """A sheet of labels (ラベル用紙), A4 upright: how many, how far from the edges in millimetres, how far apart."""

    columns: AtLeastOne = 2
    rows: AtLeastOne = 6
    margin_left: float = Field(default=18.6, ge=0)
    margin_top: float = Field(default=21.2, ge=0)
    label_width: float = Field(default=86.4, ge=70)
    label_height: float = Field(default=42.3, ge=33)
    gap_across: float = Field(default=0.0, ge=0)
    gap_down: float = Field(default=0.0, ge=0)

    @model_validator(mode="after")
    def _fits_the_paper(self) -> Self:
        wide = self.margin_left + self.columns * self.label_width + (self.columns - 1) * self.gap_across
        high = self.margin_top + self.rows * self.label_height + (self.rows - 1) * self.gap_down
        if wide > A4_WIDTH_MM or high > A4_HEIGHT_MM:
            raise PydanticCustomError("beyond_paper", "beyond paper", {"wide": round(wide, 1), "high": round(high, 1)})
        return self

    @property
    def labels(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows


class StockRules(Part):
    """What is kept in stock, from how many lost pieces on a manager has to enter them, how many start days a forecast looks ahead."""

    items: tuple[StockedItem, ...] = ()
    loss_by_manager_above: Count = 100
    forecast_starts: AtLeastOne = 4
    labels: LabelSheet = LabelSheet()

    @model_validator(mode="after")
    def _once_each(self) -> Self:
        names = [stocked.item for stocked in self.items]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise PydanticCustomError("named_twice", "named twice", {"name": twice})
        return self


class Sender(Part):
    """Who sends parcels, as it stands on labels and slips."""

    name: Text
    postal_code: Text
    address: Text
    phone: Text
