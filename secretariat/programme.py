"""The programme is data: rates, limits, calendar, reasons, papers, kits, read from a TOML file and checked whole.

Amounts are whole yen, shares per cent, periods calendar days unless named business days.
"""

import tomllib
from datetime import date, time, timedelta
from functools import lru_cache
from hashlib import sha256
from importlib import resources
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from models.vocabulary import ApplicantKind, ApplicationStatus, Document, Industry, RefusalCode, Rule, StoreSign
from secretariat.business_calendar import start_days
from secretariat.clock import japan_day
from secretariat.intake.columns import EXCLUSION_CODES, GOODS_CODES
from secretariat.programme_file.amendments import AmendmentRules
from secretariat.programme_file.callcentre import CallcentreRules
from secretariat.programme_file.carriers import CarrierRules
from secretariat.programme_file.completion import completed, taken_over
from secretariat.programme_file.corrections import CorrectionRules
from secretariat.programme_file.faults import faults, template
from secretariat.programme_file.figures import FigureRules
from secretariat.programme_file.kits import KitSentences, OrderRules
from secretariat.programme_file.letters import Letters, LetterText
from secretariat.programme_file.matching import SameStoreRules
from secretariat.programme_file.parts import AtLeastOne, Count, Day, Days, Label, Moment, Months, Part, Percent, Text, Years
from secretariat.programme_file.patrol import PatrolRules
from secretariat.programme_file.printing import LogoRules, PrintingCondition
from secretariat.programme_file.providers import GrantRules, ProviderRules, ReadinessRules, SecurityRules
from secretariat.programme_file.report import ReportRules
from secretariat.programme_file.retention import RetentionRules
from secretariat.programme_file.returns import ReturnRules
from secretariat.programme_file.sampling import Sampling
from secretariat.programme_file.stock import Sender, StockRules
from secretariat.refusal import Message, Refusal

DEFAULT_PROGRAMME = "cashless-2019.toml"


class About(Part):
    """What the programme is called, who writes its letters, from when to when it runs (inclusive)."""

    name: Text
    sender: tuple[Text, ...]
    begins_on: Day
    ends_on: Day

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> Self:
        _in_order("begins_on", self.begins_on, "ends_on", self.ends_on)
        return self


class Rates(Part):
    """Return rates in per cent."""

    standard: Percent
    franchise: Percent


class PublishedRow(Part):
    """A cutoff as the secretariat published it."""

    start_on: Day
    cutoff_at: Moment

    @model_validator(mode="after")
    def _cutoff_lies_before_the_start(self) -> Self:
        _in_order("cutoff_at", japan_day(self.cutoff_at) + timedelta(days=1), "start_on", self.start_on)
        return self


class CalendarRule(Part):
    """How start days, cutoffs and closing days follow from each other."""

    start_days: tuple[Annotated[int, Field(ge=1, le=28)], ...]
    cutoff_days_before: Days
    cutoff_time: time
    closing_business_days_before: Days
    first_start_on: Day
    last_start_on: Day
    intake_ends_at: Moment
    closed_days: frozenset[Day]
    rows: tuple[PublishedRow, ...]

    @model_validator(mode="after")
    def _rows_are_of_start_days(self) -> Self:
        _in_order("first_start_on", self.first_start_on, "last_start_on", self.last_start_on)
        days = set(start_days(self.first_start_on, self.last_start_on, self.start_days))
        for row in self.rows:
            if row.start_on not in days:
                raise PydanticCustomError("no_start_day", "no start day", {"name": row.start_on.isoformat()})
            days.remove(row.start_on)
        if not days and not self.rows:
            raise PydanticCustomError("no_starts", "no start days")
        return self


class StandardTime(Part):
    """標準処理期間 in calendar months from the arrival; remaining days at which to warn."""

    months: Months
    warn_days: tuple[Days, ...]


class SizeLimit(Part):
    """Small and mid-size: capital (yen) at or under, or employees at or under."""

    capital_yen: Count
    employees: Count


class Limits(Part):
    """The other limits of eligibility."""

    taxable_income_yen: Count
    parent_capital_yen: Count
    parent_share: Annotated[float, Field(ge=0, le=100)]
    merchant_fee_percent: Annotated[float, Field(ge=0, le=100)]


class Exclusion(Part):
    """What a declared exclusion comes to: fail, review, or what the named rule finds in the figures."""

    outcome: Literal["fail", "review", "figures"]
    text: Text
    figures: Literal[Rule.TAXABLE_INCOME, Rule.SUBSIDIARY] | None = None
    second_person: bool = False

    @model_validator(mode="after")
    def _names_the_figures(self) -> Self:
        if (self.outcome == "figures") != (self.figures is not None):
            raise PydanticCustomError("figures_missing", "figures without a rule, or a rule without figures")
        return self


class RequiredDocuments(Part):
    """Which kinds of document a sole proprietor has to give one of; which are for a year, and how many years before the arrival at most."""

    sole_proprietor: frozenset[Document]
    dated: frozenset[Document] = frozenset({Document.TAX_RETURN, Document.TAX_CERTIFICATE})
    years_back: Years = 2


class ReceiptRules(Part):
    """After how many calendar days something that arrived is waiting too long to be taken in."""

    waiting_days: Days = 3


class QueueRules(Part):
    """How the queue is worked off: a case this close to its urgent day (calendar days) goes to whoever asks, practised in it or not."""

    skill_days: Days = 3


# what is decided with a reason
ReasonedDecision = Literal[
    "return",
    "reject",
    "reopen",
    "cancel",
    "return-provider",
    "reject-provider",
    "suspend-provider",
    "cancel-provider",
    "refuse-grant",
    "close-correction",
    "disagree",
    "hand-back",
    "succeed",
    "merge-provider",
    "come-back",
]


class Reason(Part):
    """A reason for a decision: which ones, its name, the sentence that the letter carries, what is to be mended.

    `rule`: the check that it rests on; where that is a matter of discretion, so is the decision.
    """

    decisions: frozenset[ReasonedDecision] = Field(alias="for")
    label: Label
    letter: Annotated[str, template("note")]
    field: str | None = None
    rule: Rule | None = None
    needs_note: bool = False
    second_person: bool = False


class KitItem(Part):
    """One piece of a kit: how many of the standard and of the scenic design."""

    item: Text
    size: str = ""
    standard: Count
    scenic: Count


class KitContents(Part):
    """What lies in the kits from a day on."""

    valid_from: Day = Field(alias="from")
    A: tuple[KitItem, ...]
    B: tuple[KitItem, ...]


class Kits(Part):
    """When kits are due, for how many stores one file for the printer is, and what kits hold."""

    due_business_days_before_start: Days
    gather_days: Days = 7  # calendar days that a new Kit B waits for further changes of services
    posters_per_file: AtLeastOne = 200
    parcels_per_batch: AtLeastOne = 1000
    logos: LogoRules = LogoRules()
    printing: PrintingCondition = PrintingCondition()
    contents: tuple[KitContents, ...]
    orders: OrderRules
    say: KitSentences
    sender: Sender | None = None
    stock: StockRules = StockRules()
    carriers: CarrierRules = CarrierRules()
    returns: ReturnRules = ReturnRules()


Sentence = Annotated[Text, template("received", "provider", "start", "rate")]


class Sentences(Part):
    """What callers hear, by application status."""

    ja: dict[ApplicationStatus, Sentence]
    en: dict[ApplicationStatus, Sentence]


class Programme(Part):
    """A whole programme file."""

    programme: About
    rates: Rates
    calendar: CalendarRule
    standard_time: StandardTime
    corrections: CorrectionRules
    sampling: Sampling
    figures: FigureRules
    report: ReportRules
    size: dict[Industry, SizeLimit]
    limits: Limits
    kinds: dict[ApplicantKind, Literal["size", "employees", "eligible", "ineligible", "review"]]
    exclusions: dict[str, Exclusion]
    goods: dict[str, Text]
    documents: RequiredDocuments
    receipts: ReceiptRules = ReceiptRules()
    retention: RetentionRules = RetentionRules()
    amendments: AmendmentRules = AmendmentRules()
    queue: QueueRules = QueueRules()
    patrol: PatrolRules = PatrolRules()
    sources: dict[Rule, Text]
    reasons: dict[str, Reason]
    letters: Letters
    kits: Kits
    say: Sentences
    callcentre: CallcentreRules
    providers: ProviderRules
    security: SecurityRules
    readiness: ReadinessRules
    grant: GrantRules
    same_store: SameStoreRules

    def letter(self, kind: str) -> LetterText:
        """The texts of one kind of paper. Raises KeyError for an unknown kind."""
        found = getattr(self.letters, kind.replace("-", "_"), None)
        if not isinstance(found, LetterText):
            raise KeyError(kind)
        return found

    def letter_phrase(self, name: str) -> str:
        """A phrase that papers share. Raises KeyError for an unknown one."""
        found = getattr(self.letters, name, None)
        if not isinstance(found, str):
            raise KeyError(name)
        return found

    def letter_labels(self) -> dict[str, str]:
        """The labels of the facts on papers."""
        return dict(self.letters.labels)


def _in_order(first: str, earlier: date, second: str, later: date) -> None:
    if later < earlier:
        raise PydanticCustomError("wrong_order", "wrong order", {"first": first, "second": second})


@lru_cache(maxsize=4)  # an office opened again, or one beside another, mostly has the same one
def parse_programme(content: str) -> Programme | Refusal:
    """A programme from the text of its file; every problem with its place in one refusal."""
    try:
        programme = Programme.model_validate(completed(tomllib.loads(content), _packaged))
    except ValidationError as error:
        return Refusal(RefusalCode.INVALID_FILE, Message("programme.faulty", {"problems": faults(error, content)}))
    except (ValueError, RecursionError) as error:  # also of thousands of digits, or of brackets within brackets
        return Refusal(RefusalCode.INVALID_FILE, Message("programme.not_toml", {"problem": str(error)}))
    missing = [
        *(f"size.{industry}" for industry in Industry if industry not in programme.size),
        *(f"kinds.{kind}" for kind in ApplicantKind if kind not in programme.kinds),
        *(f"sources.{rule}" for rule in Rule if rule not in programme.sources),
        *(f"same_store.points.{sign}" for sign in StoreSign if sign not in programme.same_store.points),
        *(f"exclusions.{code}" for code in EXCLUSION_CODES if code not in programme.exclusions),
        *(f"goods.{code}" for code in GOODS_CODES if code not in programme.goods),
        *(f"say.ja.{status}" for status in ApplicationStatus if status not in programme.say.ja),
        *(f"say.en.{status}" for status in ApplicationStatus if status not in programme.say.en),
        *([] if "other" in programme.reasons else ["reasons.other"]),
        *([] if programme.kits.contents else ["kits.contents"]),
    ]
    if missing:
        return Refusal(RefusalCode.INVALID_FILE, Message("programme.missing", {"names": tuple(missing)}))
    return programme


def left_to_the_program(content: str) -> tuple[str, ...]:
    """What a file that reads well leaves out and has from the one that comes with the program, by the names of its entries."""
    return taken_over(tomllib.loads(content), _packaged)


def _packaged() -> dict[str, object]:
    return tomllib.loads(packaged_programme())


def packaged_programme(name: str = DEFAULT_PROGRAMME) -> str:
    """The text of a programme file that comes with the program."""
    return resources.files("secretariat").joinpath("programmes", name).read_text("utf-8")


def programme_digest(content: str) -> bytes:
    """SHA-256 of a programme file's text."""
    return sha256(content.encode()).digest()
