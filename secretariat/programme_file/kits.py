"""What of a programme file says about extra orders of kits, and about what callers hear of their parcels."""

from typing import Annotated, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from models.vocabulary_kits import PublicKit, ShipmentStatus
from secretariat.programme_file.faults import template
from secretariat.programme_file.parts import AtLeastOne, AtLeastOneDay, Days, Part, Text


class OrderableItem(Part):
    """A piece that a store may order: at most so many of it, both designs together, within so many calendar days."""

    item: Text
    maximum: AtLeastOne
    days: AtLeastOneDay


class OrderRules(Part):
    """Extra orders: in which state their parcels begin, when they are due to leave, what may be ordered."""

    status: Literal[ShipmentStatus.PLANNED, ShipmentStatus.RELEASED]
    due_business_days: Days
    items: tuple[OrderableItem, ...]

    @model_validator(mode="after")
    def _once_each(self) -> Self:
        names = [rule.item for rule in self.items]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise PydanticCustomError("named_twice", "named twice", {"name": twice})
        return self


KitSentence = Annotated[Text, template("kit", "provider", "carrier", "number", "day")]


class KitSentences(Part):
    """What callers hear of a parcel, by what is public of its state; where a digital set that was sent has no sentence, any such set's."""

    ja: dict[PublicKit, KitSentence]
    en: dict[PublicKit, KitSentence]

    @model_validator(mode="after")
    def _for_every_state(self) -> Self:
        for sentences in (self.ja, self.en):
            if PublicKit.DIGITAL in sentences:
                sentences.setdefault(PublicKit.DIGITAL_SENT, sentences[PublicKit.DIGITAL])
            if missing := [state.value for state in PublicKit if state not in sentences]:
                raise PydanticCustomError("kinds_missing", "states missing", {"name": ", ".join(missing)})
        return self
