"""What all parts of a programme file are made of."""

from datetime import UTC, date, datetime
from typing import Annotated, Final

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

# what is beyond these is a slip of the pen, and beyond what calendars and databases count
MOST: Final = 10**15
A_CENTURY: Final = 100  # years
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2099, 12, 31)

Count = Annotated[int, Field(ge=0, le=MOST, strict=True)]
AtLeastOne = Annotated[int, Field(ge=1, le=MOST, strict=True)]
Days = Annotated[int, Field(ge=0, le=365 * A_CENTURY, strict=True)]
AtLeastOneDay = Annotated[int, Field(ge=1, le=365 * A_CENTURY, strict=True)]
Hours = Annotated[int, Field(ge=1, le=24 * 365, strict=True)]
Weeks = Annotated[int, Field(ge=1, le=52 * A_CENTURY, strict=True)]
Months = Annotated[int, Field(ge=0, le=12 * A_CENTURY, strict=True)]
Years = Annotated[int, Field(ge=0, le=A_CENTURY, strict=True)]
AtLeastOneYear = Annotated[int, Field(ge=1, le=A_CENTURY, strict=True)]
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY)]
Moment = Annotated[AwareDatetime, Field(ge=datetime(2000, 1, 1, tzinfo=UTC), le=datetime(2099, 12, 31, tzinfo=UTC))]
Percent = Annotated[int, Field(ge=0, le=100, strict=True)]
Text = Annotated[str, Field(min_length=1)]


class Part(BaseModel):
    """A table of the file: never changed, and nothing in it that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Label(Part):
    """A short name in both languages."""

    ja: Text
    en: Text
