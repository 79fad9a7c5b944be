"""The programme is data: rates, limits, calendar, reasons, papers, kits, read from a TOML file and checked whole.

Amounts are whole yen, shares per cent, periods calendar days unless named business days.
"""

import tomllib
from datetime import date, time
from hashlib import sha256
from importlib import resources
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from models.vocabulary import ApplicantKind, Document, Industry, RefusalCode, Rule
from secretariat.refusal import Message, Refusal

Count = Annotated[int, Field(ge=0, strict=True)]
Text = Annotated[str, Field(min_length=1)]
DEFAULT_PROGRAMME = "cashless-2019.toml"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class About(_Part):
    """What the programme is called, who writes its letters, from when to when it runs (inclusive)."""

    name: Text
    sender: tuple[Text, ...]
    begins_on: date
    ends_on: date


class Rates(_Part):
    """Return rates in per cent."""

    standard: Count
    franchise: Count


class PublishedRow(_Part):
    """A cutoff as the secretariat published it."""

    start_on: date
    cutoff_at: AwareDatetime


class CalendarRule(_Part):
    """How start days, cutoffs and closing days follow from each other."""

    start_days: tuple[Annotated[int, Field(ge=1, le=28)], ...]
    cutoff_days_before: Count
    cutoff_time: time
    closing_business_days_before: Count
    first_start_on: date
    last_start_on: date
    intake_ends_at: AwareDatetime
    closed_days: frozenset[date]
    rows: tuple[PublishedRow, ...]


class StandardTime(_Part):
    """標準処理期間 in calendar months from the arrival; remaining days at which to warn."""

    months: Count
    warn_days: tuple[Count, ...]


class SizeLimit(_Part):
    """Small and mid-size: capital (yen) at or under, or employees at or under."""

    capital_yen: Count
    employees: Count


class Limits(_Part):
    """The other limits of eligibility."""

    taxable_income_yen: Count
    parent_capital_yen: Count
    parent_share: Annotated[float, Field(ge=0, le=100)]
    merchant_fee_percent: Annotated[float, Field(ge=0, le=100)]


class Exclusion(_Part):
    """What a declared exclusion comes to: fail, review, or what the named rule finds in the figures."""

    outcome: Literal["fail", "review", "figures"]
    text: Text
    figures: Rule | None = None
    second_person: bool = False


class RequiredDocuments(_Part):
    """Which kinds of document a sole proprietor has to give one of."""

    sole_proprietor: frozenset[Document]


class Label(_Part):
    """A short name in both languages."""

    ja: Text
    en: Text


class Reason(_Part):
    """A reason for a decision: which ones, its name, the sentence that the letter carries, what is to be mended."""

    decisions: frozenset[str] = Field(alias="for")
    label: Label
    letter: str
    field: str | None = None
    needs_note: bool = False
    second_person: bool = False


class LetterText(_Part):
    """One kind of paper."""

    title: Text
    paragraphs: tuple[Text, ...]


class KitItem(_Part):
    """One piece of a kit: how many of the standard and of the scenic design."""

    item: Text
    size: str = ""
    standard: Count
    scenic: Count


class KitContents(_Part):
    """What lies in the kits from a day on."""

    valid_from: date = Field(alias="from")
    A: tuple[KitItem, ...]
    B: tuple[KitItem, ...]


class Kits(_Part):
    """When kits are due and what they hold."""

    due_business_days_before_start: Count
    contents: tuple[KitContents, ...]


class Sentences(_Part):
    """What callers hear, by application status."""

    ja: dict[str, Text]
    en: dict[str, Text]


class Programme(_Part):
    """A whole programme file."""

    programme: About
    rates: Rates
    calendar: CalendarRule
    standard_time: StandardTime
    size: dict[Industry, SizeLimit]
    limits: Limits
    kinds: dict[ApplicantKind, Literal["size", "employees", "eligible", "ineligible", "review"]]
    exclusions: dict[str, Exclusion]
    goods: dict[str, Text]
    documents: RequiredDocuments
    sources: dict[Rule, Text]
    reasons: dict[str, Reason]
    letters: dict[str, LetterText | str | dict[str, str]]
    kits: Kits
    say: Sentences

    def letter(self, kind: str) -> LetterText:
        """The texts of one kind of paper. Raises KeyError for an unknown kind."""
        found = self.letters[kind]
        if not isinstance(found, LetterText):
            raise KeyError(kind)
        return found

    def letter_phrase(self, name: str) -> str:
        """A phrase that papers share. Raises KeyError for an unknown one."""
        found = self.letters[name]
        if not isinstance(found, str):
            raise KeyError(name)
        return found

    def letter_labels(self) -> dict[str, str]:
        """The labels of the facts on papers."""
        found = self.letters["labels"]
        return found if isinstance(found, dict) else {}


def parse_programme(content: str) -> Programme | Refusal:
    """A programme from the text of its file; every problem with its place in one refusal."""
    try:
        programme = Programme.model_validate(tomllib.loads(content))
    except tomllib.TOMLDecodeError as error:
        return Refusal(RefusalCode.INVALID_FILE, Message("programme.not_toml", {"problem": str(error)}))
    except ValidationError as error:
        problems = tuple(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}{_line(content, fault['loc'])}" for fault in error.errors())
        return Refusal(RefusalCode.INVALID_FILE, Message("programme.faulty", {"problems": problems}))
    missing = [
        *(f"size.{industry}" for industry in Industry if industry not in programme.size),
        *(f"kinds.{kind}" for kind in ApplicantKind if kind not in programme.kinds),
        *(f"sources.{rule}" for rule in Rule if rule not in programme.sources),
        *(f"letters.{kind}" for kind in ("registered", "returned", "rejected", "cancelled") if kind not in programme.letters),
        *([] if "other" in programme.reasons else ["reasons.other"]),
        *([] if programme.kits.contents else ["kits.contents"]),
    ]
    if missing:
        return Refusal(RefusalCode.INVALID_FILE, Message("programme.missing", {"names": tuple(missing)}))
    return programme


def _line(content: str, place: tuple[int | str, ...]) -> str:
    """Where in the file the last named key of a place stands, as ` (line N)`, N from 1; nothing where it does not."""
    names = [str(part) for part in place if isinstance(part, str)]
    for name in reversed(names):
        for number, line in enumerate(content.splitlines(), 1):
            if line.split("=")[0].strip() == name or line.strip().rstrip("]").endswith(f".{name}"):
                return f" (line {number})"
    return ""


def packaged_programme(name: str = DEFAULT_PROGRAMME) -> str:
    """The text of a programme file that comes with the program."""
    return resources.files("secretariat").joinpath("programmes", name).read_text("utf-8")


def programme_digest(content: str) -> bytes:
    """SHA-256 of a programme file's text."""
    return sha256(content.encode()).digest()
