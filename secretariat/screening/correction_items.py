"""Items of a correction (補正事項): what is asked for in a return, what answers it, what follows for the application. Pure.

A return that only gives reasons asks for one thing each, which any corrected row answers. An item that names a field of the application
format is answered when that field, or one that says the same thing with it, is changed.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.vocabulary import CorrectionStatus, RefusalCode
from secretariat.casework.notes import check_note
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse

HEADINGS: Final = {column.key: column.heading for column in APPLICATION_COLUMNS}
# what a provider may be asked to mend: its own number is how the row is known
FIELDS: Final = tuple(key for key in HEADINGS if key != "provider_reference")
NO_FIELD: Final = "-"  # typed for an item about the application as a whole

# fields that say one thing together: whichever of them was wrong, a change of one answers
_TOGETHER: Final = (
    frozenset({"postal_code", "prefecture", "city", "street", "building"}),
    frozenset({"business_postal_code", "business_address"}),
    frozenset({"store_name", "store_name_kana"}),
    frozenset({"business_name", "business_name_kana"}),
    frozenset({"capital_yen", "employees", "taxable_income_1", "taxable_income_2", "taxable_income_3"}),
    frozenset({"parent_capital_yen", "parent_share_percent"}),
    frozenset({"franchise", "chain_name"}),
    frozenset({"kit_postal_code", "kit_address", "kit_addressee", "kit_phone"}),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be asked for: a reason's code, the field (None: the application as a whole), what is wanted (None: as the reason says)."""

    reason: str
    field: str | None = None
    wanted: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """Something that was asked for; `place` from 1 within the application, `round` the how-manieth return, `changed` by the answer."""

    place: int
    round: int
    reason: str
    field: str | None
    wanted: str | None
    asked_at: datetime
    status: str
    answer: str | None = None
    changed: tuple[str, ...] = ()
    answered_at: datetime | None = None
    judged_by: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether the provider has not answered it."""
        return self.status == CorrectionStatus.OPEN

    def is_answered_by(self, changed: Collection[str]) -> bool:
        """Whether a correction that changes these fields answers it."""
        if self.field is None:
            return bool(changed)
        return not _with(self.field).isdisjoint(changed)


def _with(field: str) -> frozenset[str]:
    return next((fields for fields in _TOGETHER if field in fields), frozenset({field}))


def current(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of the last return."""
    last = max((item.round for item in items), default=0)
    return tuple(item for item in items if item.round == last)


def still_wrong(items: Sequence[Item]) -> tuple[int, ...]:
    """The places of the items that somebody found to be still wrong."""
    return tuple(item.place for item in current(items) if item.status == CorrectionStatus.STILL_WRONG)


def asked_items(reasons: Iterable[str], items: Iterable[Asked]) -> tuple[Asked, ...]:
    """What a return asks for, once each: its items, and a plain one for every reason that has none."""
    given = tuple(dict.fromkeys(items))
    named = {item.reason for item in given}
    return (*(Asked(code) for code in dict.fromkeys(reasons) if code not in named), *given)


def typed_item(text: str, programme: Programme) -> Asked:
    """An item as it is typed, CODE[:FIELD[:TEXT]]: without a field the one that the reason is about, `-` for none."""
    code, _, rest = text.partition(":")
    field, _, wanted = rest.partition(":")
    reason = programme.reasons.get(code.strip())
    about = reason.field if reason is not None else None
    named = about if not field.strip() else None if field.strip() == NO_FIELD else field_named(field) or field.strip()
    return Asked(code.strip(), named, wanted.strip() or None)


def field_named(text: str) -> str | None:
    """The key of a field by its key or heading; None for no field of the format."""
    wanted = text.strip()
    return next((key for key, heading in HEADINGS.items() if wanted in {key, heading}), None)


def check_items(items: Iterable[Asked]) -> Refusal | None:
    """Whether these can be asked for: fields that a correction may change, texts that may be kept."""
    for item in items:
        if item.field is not None and item.field not in FIELDS:
            return refuse(
                RefusalCode.INVALID_VALUE, "corrections.no_such_field", field=item.field, known=tuple(HEADINGS[key] for key in FIELDS)
            )
        if refused := check_note(item.wanted):
            return refused
    return None


def required_item(items: Sequence[Item], place: int, number: str) -> Item | Refusal:
    """The item at a place; refused by name where nothing was asked there, or only in an earlier return."""
    found = next((item for item in items if item.place == place), None)
    if found is None:
        asked = tuple(item.place for item in current(items))
        key = "corrections.no_such_item" if asked else "corrections.nothing_asked"
        return refuse(RefusalCode.NOT_FOUND, key, number=number, place=place, known=asked)
    if found not in current(items):
        return refuse(RefusalCode.WRONG_STATE, "corrections.earlier_round", number=number, place=place, round=found.round)
    return found


def days_waiting(returned_on: date, today: date) -> int:
    """Calendar days that the provider has had the move."""
    return (today - returned_on).days
