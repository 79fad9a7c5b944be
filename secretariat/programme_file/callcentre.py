"""What of a programme file says about calls: who may hear what, what callers are asked, categories, deadlines, short answers."""

from datetime import time
from typing import Annotated, Final, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from models.vocabulary_inquiries import Caller, Desk, Hears, VerificationItem
from secretariat.programme_file.amendments import AMENDABLE
from secretariat.programme_file.faults import template
from secretariat.programme_file.parts import AtLeastOne, AtLeastOneDay, Days, Hours, Label, Part, Text

Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,39}$")]
OTHER: Final = "other"


def _is_amendable(field: str) -> str:
    if field not in AMENDABLE:
        raise PydanticCustomError("enum", "no such field", {"expected": ", ".join(AMENDABLE)})
    return field


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


class CallerSentences(Part):
    """What callers hear besides where an application stands, in one language.

    `general`: who may hear no more; `in_register`, `not_in_register`: who may hear what is public; `missing`: what a provider was asked
    for; `also`: another application of the store; `desk`: whom to ask.
    """

    general: Text
    in_register: Annotated[Text, template("store", "place", "since", "rate")]
    not_in_register: Annotated[Text, template("store", "place")]
    headquarters: Annotated[Text, template("headquarters")]
    missing: Annotated[Text, template("items")]
    services: Annotated[Text, template("services")]
    also: Annotated[Text, template("provider", "status")]
    desk: Annotated[Text, template("provider", "phone")]


class CallcentreSentences(Part):
    """What callers hear, in both languages."""

    ja: CallerSentences
    en: CallerSentences


class CallcentreRules(Part):
    """Calls. `items_needed`: so many items have to agree before somebody is who they say.

    `due_business_days`: by desk, until when what was passed on is due, at `day_ends` in Japan; `call_back_hours`: where nothing else was
    promised. `looks_without_call`, `looks_a_day`: cards that one person looks at on a day before a manager hears of it. `repeat_calls`
    within `repeat_days` (calendar days) make somebody a repeat caller. `day_begins`: of the office hours in which callers are called back.
    `verification_tries`: items that may disagree in one call. `requestable`: what callers may ask to be changed, once their provider has
    confirmed it; `change_request` stands on the list that the provider gets.
    """

    items_needed: AtLeastOne
    call_back_hours: Hours
    day_ends: time
    day_begins: time = time(9)
    verification_tries: AtLeastOne = 6
    requestable: tuple[Annotated[str, AfterValidator(_is_amendable)], ...] = (
        *("postal_code", "prefecture", "city", "street", "building", "phone", "store_name", "store_name_kana"),
        *("business_postal_code", "business_address", "contact_name", "contact_email"),
        *("kit_postal_code", "kit_address", "kit_addressee", "kit_phone"),
    )
    change_request: Annotated[str, Field(min_length=1)] = (
        "加盟店のご本人様から事務局へ、次の変更のお申出がございました。内容をご確認のうえ、「ご確認結果」の欄に承認または否認をご記入いただき、"
        "回答期限までにご返送くださいますようお願いいたします。"
    )
    due_business_days: dict[Desk, Days]
    looks_without_call: AtLeastOne
    looks_a_day: AtLeastOne
    repeat_days: AtLeastOneDay
    repeat_calls: AtLeastOne
    callers: dict[Caller, CallerRule]
    categories: tuple[Category, ...]
    faq: tuple[ShortAnswer, ...] = ()
    say: CallcentreSentences

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.day_begins >= self.day_ends:
            raise PydanticCustomError("wrong_order", "wrong order", {"first": "day_begins", "second": "day_ends"})
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
