"""Corrections (補正) in the programme file: when a provider that does not answer is reminded, and when that ends. Calendar days."""

from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from secretariat.programme_file.parts import AtLeastOneDay, Days, Part


class CorrectionRules(Part):
    """Days after the return until the first reminder, between two reminders, and until the application may be closed."""

    first_reminder_days: Days
    reminder_every_days: AtLeastOneDay
    close_after_days: Days

    @model_validator(mode="after")
    def _reminds_before_it_closes(self) -> Self:
        if self.close_after_days < self.first_reminder_days:
            raise PydanticCustomError("wrong_order", "wrong order", {"first": "first_reminder_days", "second": "close_after_days"})
        return self
