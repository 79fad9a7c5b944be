"""What of a programme file says about calls: who may hear what, what callers are asked, categories, deadlines, short answers."""

from datetime import time
from typing import Annotated, Final, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from models.vocabulary_inquiries import Caller, Desk, Hears, VerificationItem
from secretariat.programme_file.parts import AtLeastOne, Count, Label, Part

Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,39}$")]
OTHER: Final = "other"


class CallerRule(Part):
    """What one kind of caller may hear before and after their items agree, what they can be asked for, and to whom they are passed on."""

    unverified: Hears = Hears.GENERAL
    verified: Hears = Hears.GENERAL
    items: tuple[VerificationItem, ...] = ()
    passed_to: Desk | None = None

    @model_validator(mode="after")
    def _more_once_verified(self) -> Self:
        order = list(Hears)
        if order.index(self.verified) < order.index(self.unverified) or (self.verified is not self.unverified and not self.items):
            raise PydanticCustomError("hears_less", "hears less once verified, or is asked for nothing")
        return self


class Category(Part):
    """What a call was about: its code and name, and to whom it goes where the operator cannot answer."""

    code: Code
    label: Label
    desk: Desk = Desk.SUPERVISOR


class ShortAnswer(Part):
    """A question that is asked often, with its answer; `words`: other words by which it is found."""

    code: Code
    category: Code
    question: Label
    answer: Label
    words: str = ""


class CallcentreRules(Part):
    """Calls. `items_needed`: so many items have to agree before somebody is who they say.

    `due_business_days`: by desk, until when what was passed on is due, at `day_ends` in Japan; `call_back_hours`: where nothing else was
    promised. `looks_without_call`, `looks_a_day`: cards that one person looks at on a day before a manager hears of it. `repeat_calls`
    within `repeat_days` (calendar days) make somebody a repeat caller.
    """

    items_needed: AtLeastOne
    call_back_hours: AtLeastOne
    day_ends: time
    due_business_days: dict[Desk, Count]
    looks_without_call: AtLeastOne
    looks_a_day: AtLeastOne
    repeat_days: AtLeastOne
    repeat_calls: AtLeastOne
    callers: dict[Caller, CallerRule]
    categories: tuple[Category, ...]
    faq: tuple[ShortAnswer, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        codes = [category.code for category in self.categories]
        missing = [
            *(f"callers.{caller}" for caller in Caller if caller not in self.callers),
            *(f"due_business_days.{desk}" for desk in Desk if desk not in self.due_business_days),
            *([] if OTHER in codes else [f"categories.{OTHER}"]),
            *(f"categories.{answer.category}" for answer in self.faq if answer.category not in codes),
        ]
        if missing:
            raise PydanticCustomError("kinds_missing", "missing", {"name": ", ".join(missing)})
        answers = [answer.code for answer in self.faq]
        for names in (codes, answers):
            if twice := next((name for name in names if names.count(name) > 1), None):
                raise PydanticCustomError("named_twice", "named twice", {"name": twice})
        for rule in self.callers.values():
            if rule.items and len(rule.items) < self.items_needed:
                raise PydanticCustomError("items_too_few", "fewer items than are needed")
        return self
