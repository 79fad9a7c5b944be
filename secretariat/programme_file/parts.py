"""What all parts of a programme file are made of."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Count = Annotated[int, Field(ge=0, strict=True)]
AtLeastOne = Annotated[int, Field(ge=1, strict=True)]
Percent = Annotated[int, Field(ge=0, le=100, strict=True)]
Text = Annotated[str, Field(min_length=1)]


class Part(BaseModel):
    """A table of the file: never changed, and nothing in it that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Label(Part):
    """A short name in both languages."""

    ja: Text
    en: Text
