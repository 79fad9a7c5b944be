"""What a programme file says of finding one store in several applications (名寄せ)."""

from typing import Annotated

from pydantic import Field

from models.vocabulary import StoreSign
from secretariat.programme_file.parts import Part, Percent

Points = Annotated[int, Field(ge=-100, le=100, strict=True)]


class SameStoreRules(Part):
    """From how many points on a store is shown as possibly the same; from which likeness a difference may be a slip of the pen."""

    review_from: Percent
    alike_from: Percent
    points: dict[StoreSign, Points]
