"""From the cells of one row to a record: every cell by the kind of its column, all faults at once, each with what would be right.

Wrong shape is a fault here; wrong content is a check later.
"""

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from secretariat.amounts import parse_hundredths, parse_percent, parse_whole
from secretariat.identifiers import normal_phone, normal_postal_code
from secretariat.intake.columns import EXCLUSION_CODES, GOODS_CODES, NONE_JAPANESE, Column, Kind
from secretariat.intake.table import Cell, ErrorCell
from secretariat.places import PREFECTURES
from secretariat.refusal import Message
from secretariat.text import clean_cell, contains_my_number, forbidden_character, half_width, is_plain

Value = str | int | bool | tuple[str, ...] | None

LARGEST_YEN: Final = 10**15  # a thousand trillion: more is a slip of the keyboard
LARGEST_COUNT: Final = 10**7
MERCHANT_ID: Final = re.compile(r"[0-9A-Z]{13}")
CORPORATE_NUMBER: Final = re.compile(r"[0-9]{13}")
EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
URL: Final = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
SEPARATORS: Final = re.compile(r"[、,，]")
DATE: Final = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?")
SCANNED: Final = frozenset({Kind.TEXT, Kind.KANA})
REMEMBERED_VALUES: Final = 1000  # of one column; a hostile file's differ in every row
NOWHERE: Final = sys.maxsize  # the index of a column that a table has not
PREFECTURE_NAMES: Final = frozenset(PREFECTURES)


@dataclass(frozen=True, slots=True)
class Fault:
    """One cell that cannot be taken: what is wrong and what would be right. `column` is the heading's key."""

    column: str
    problem: Message
    expected: Message


def fault_of(column: str, problem: str, expected: str, **parameters: object) -> Fault:
    """A fault by the names of its two sentences in the catalogue `intake`."""
    return Fault(column, Message(f"intake.problem.{problem}", parameters), Message(f"intake.expected.{expected}", parameters))


@dataclass(slots=True)
class ReadRow:
    """A row in typed values by column key; with faults, the values are incomplete. `mended`: columns whose line breaks became blanks."""

    values: dict[str, Value]
    faults: list[Fault]
    mended: list[str]


class _Wrong(Exception):  # noqa: N818 - stays in this module: a converter's way out
    def __init__(self, problem: str, expected: str, **parameters: object) -> None:
        super().__init__(problem)
        self.problem = Message(f"intake.problem.{problem}", parameters)
        self.expected = Message(f"intake.expected.{expected}", parameters)


def read_row(columns: tuple[Column, ...], places: Mapping[str, int], cells: tuple[Cell, ...]) -> ReadRow:
    """One row's values; of many rows of one table a RowReader is quicker."""
    return RowReader(columns, places).read(cells)


class RowReader:
    """Reads the rows of one table; `places` maps column keys to 0-based indexes of cells."""

    def __init__(self, columns: tuple[Column, ...], places: Mapping[str, int]) -> None:
        # looked up once for all rows: for each cell it would take longer than to read it
        self._plan = tuple(
            (column, column.key, places.get(column.key, NOWHERE), _READERS[column.kind], column.kind in _FEW_VALUES, _known(column))
            for column in columns
        )

    def read(self, cells: tuple[Cell, ...]) -> ReadRow:
        """A row's values."""
        values: dict[str, Value] = {}
        row, width = ReadRow(values, [], []), len(cells)
        for column, key, index, read, has_few, known in self._plan:
            cell = cells[index] if index < width else None
            if cell in known:
                values[key] = known[cell]
                continue
            try:
                if type(cell) is str and is_plain(cell) and (text := cell.strip(" ")):
                    # nearly every cell: nothing in it is forbidden and nothing is mended
                    values[key] = value = read(column, text)
                    if has_few and len(known) < REMEMBERED_VALUES:
                        known[cell] = value
                else:
                    values[key] = _read_cell(column, cell, row)
            except _Wrong as wrong:
                row.faults.append(Fault(key, wrong.problem, wrong.expected))
                values[key] = None
        return row


def _known(column: Column) -> dict[Cell, Value]:
    """What cells say, as far as it is known beforehand: an empty one of a column that need not be filled in."""
    return {} if column.required else dict.fromkeys((None, ""), _absent(column))


def _absent(column: Column) -> Value:
    """What an empty cell of a column says that need not be filled in."""
    return () if column.kind in _LISTS else None


def _read_cell(column: Column, cell: Cell, row: ReadRow) -> Value:
    if cell is None:
        text = ""
    elif type(cell) is str:
        text = _mended(column, cell, row)
    elif type(cell) is int and cell in _WHOLE_NUMBERS.get(column.kind, ()):
        return cell
    elif isinstance(cell, ErrorCell):
        raise _Wrong("error_cell", "plain_value", text=cell.text) if cell.text else _Wrong("formula_without_value", "plain_value")
    else:
        text = _text_of_typed(column, cell)
    if not text:
        if column.required:
            raise _Wrong("missing", _EXPECTED[column.kind], **_expectation(column))
        return _absent(column)
    return _READERS[column.kind](column, text)


def _mended(column: Column, cell: str, row: ReadRow) -> str:
    """The text without what spreadsheets hide in it; or a fault where it must not enter."""
    if (character := forbidden_character(cell)) is not None:
        raise _Wrong("forbidden_character", "without_it", character=character)
    text, replaced = clean_cell(cell)
    if replaced:
        row.mended.append(column.key)
    return text


def _text_of_typed(column: Column, cell: str | float | date) -> str:
    """A cell that is not text, as the text that was meant; or a fault where the workbook has changed what was typed."""
    if isinstance(cell, bool):
        raise _Wrong("boolean", _EXPECTED[column.kind], **_expectation(column))
    if isinstance(cell, date):
        if column.kind is Kind.DATE:
            return cell.strftime("%Y-%m-%d")
        raise _Wrong("became_a_date", "as_text")
    if isinstance(cell, float) and column.kind not in {Kind.PERCENT}:
        raise _Wrong("not_whole", _EXPECTED[column.kind], **_expectation(column))
    text = repr(cell) if isinstance(cell, float) else str(cell)
    whole_length = _WHOLE_LENGTH.get(column.kind)
    if column.kind is Kind.PHONE or (whole_length is not None and len(text) < whole_length):
        raise _Wrong("leading_zero_lost", "as_text")
    return text


def _read_text(column: Column, text: str) -> Value:
    if len(text) > column.maximum:
        raise _Wrong("too_long", "shorter", length=len(text), maximum=column.maximum)
    if column.kind in SCANNED and contains_my_number(text):
        raise _Wrong("my_number", "without_my_number")
    return text


def _read_code(pattern: re.Pattern[str]) -> Callable[[Column, str], Value]:
    def read(column: Column, text: str) -> Value:
        code = half_width(text).upper()
        if column.kind is Kind.CORPORATE_NUMBER:
            code = code.removeprefix("T").replace("-", "")  # the register's form, or that of an invoice number
        if not pattern.fullmatch(code):
            raise _Wrong("wrong_form", _EXPECTED[column.kind])
        return code

    return read


def _read_postal_code(_column: Column, text: str) -> Value:
    if (code := normal_postal_code(text)) is None:
        raise _Wrong("wrong_form", "postal_code")
    return code


def _read_phone(_column: Column, text: str) -> Value:
    if (digits := normal_phone(text)) is None:
        raise _Wrong("wrong_form", "phone")
    return digits


def _read_prefecture(_column: Column, text: str) -> Value:
    if text not in PREFECTURE_NAMES:
        raise _Wrong("no_such_prefecture", "prefecture")
    return text


def _read_pattern(pattern: re.Pattern[str]) -> Callable[[Column, str], Value]:
    def read(column: Column, text: str) -> Value:
        plain = half_width(text)
        if not pattern.fullmatch(plain):
            raise _Wrong("wrong_form", _EXPECTED[column.kind])
        return _read_text(column, plain)

    return read


def _read_whole(yen: bool, lowest: int, largest: int) -> Callable[[Column, str], Value]:
    def read(column: Column, text: str) -> Value:
        number = parse_whole(text, yen=yen)
        if number is None:
            raise _Wrong("not_a_number", _EXPECTED[column.kind])
        if abs(number) > largest:
            raise _Wrong("too_large", _EXPECTED[column.kind])
        if number < lowest:
            raise _Wrong("negative", _EXPECTED[column.kind])
        return number

    return read


def _read_percent(column: Column, text: str) -> Value:
    percent = parse_percent(text)
    if percent is None:
        raise _Wrong("not_a_number", _EXPECTED[column.kind])
    hundredths = parse_hundredths(text)
    if hundredths is None or percent > 100:
        raise _Wrong("not_a_percentage", _EXPECTED[column.kind])
    return hundredths


def _read_date(_column: Column, text: str) -> Value:
    found = DATE.fullmatch(half_width(text))
    try:
        return date(*map(int, found.groups())).isoformat() if found else _no_date()
    except ValueError:
        return _no_date()


def _no_date() -> str:
    raise _Wrong("not_a_date", "date")


def _read_choice(column: Column, text: str) -> Value:
    stored = (column.choices or {}).get(text)
    if stored is None:
        raise _Wrong("not_a_choice", "choice", **_expectation(column))
    return stored


def _parts(text: str) -> list[str]:
    parts = dict.fromkeys([part.strip() for part in SEPARATORS.split(text)])
    return [part for part in parts if part]


def _read_choices(column: Column, text: str) -> Value:
    choices = column.choices or {}
    parts = _parts(text)
    if unknown := [part for part in parts if part not in choices]:
        raise _Wrong("not_choices", "choice", unknown=tuple(unknown), **_expectation(column))
    return tuple(choices[part] for part in parts)


def _read_exclusion(_column: Column, text: str) -> Value:
    if text == NONE_JAPANESE:
        return None
    code = half_width(text).upper()[:3]
    if code not in EXCLUSION_CODES:
        raise _Wrong("not_a_choice", "exclusion")
    return code


def _read_goods(_column: Column, text: str) -> Value:
    codes = tuple(dict.fromkeys(half_width(part).upper()[:3] for part in _parts(text) if part != NONE_JAPANESE))
    if unknown := [code for code in codes if code not in GOODS_CODES]:
        raise _Wrong("not_choices", "goods", unknown=tuple(unknown))
    return codes


def _read_services(column: Column, text: str) -> Value:
    return tuple(str(_read_text(column, part)) for part in _parts(text))


def _read_yes_no(_column: Column, text: str) -> Value:
    if text not in {"はい", "いいえ"}:
        raise _Wrong("not_a_choice", "yes_no")
    return text == "はい"


def _expectation(column: Column) -> dict[str, object]:
    return {"choices": tuple(column.choices or ()), "maximum": column.maximum}


_LISTS: Final = frozenset({Kind.CHOICES, Kind.GOODS, Kind.SERVICES})
# a large file says the same again and again
_FEW_VALUES: Final = _LISTS | {Kind.PREFECTURE, Kind.YES_NO, Kind.CHOICE, Kind.EXCLUSION, Kind.PERCENT}
_WHOLE_LENGTH: Final = {Kind.POSTAL_CODE: 7, Kind.CORPORATE_NUMBER: 13, Kind.MERCHANT_ID: 13}
_WHOLE_NUMBERS: Final = {
    Kind.YEN: range(LARGEST_YEN + 1),
    Kind.SIGNED_YEN: range(-LARGEST_YEN, LARGEST_YEN + 1),
    Kind.COUNT: range(LARGEST_COUNT + 1),
    Kind.PIECES: range(LARGEST_COUNT + 1),
}

_READERS: Final[Mapping[Kind, Callable[[Column, str], Value]]] = {
    Kind.TEXT: _read_text,
    Kind.KANA: _read_text,
    Kind.REFERENCE: _read_text,
    Kind.LICENCE: _read_text,
    Kind.CERTIFICATE: _read_text,
    Kind.MERCHANT_ID: _read_code(MERCHANT_ID),
    Kind.CORPORATE_NUMBER: _read_code(CORPORATE_NUMBER),
    Kind.POSTAL_CODE: _read_postal_code,
    Kind.PREFECTURE: _read_prefecture,
    Kind.PHONE: _read_phone,
    Kind.EMAIL: _read_pattern(EMAIL),
    Kind.URL: _read_pattern(URL),
    Kind.YEN: _read_whole(yen=True, lowest=0, largest=LARGEST_YEN),
    Kind.SIGNED_YEN: _read_whole(yen=True, lowest=-LARGEST_YEN, largest=LARGEST_YEN),
    Kind.COUNT: _read_whole(yen=False, lowest=0, largest=LARGEST_COUNT),
    Kind.PIECES: _read_whole(yen=False, lowest=0, largest=LARGEST_COUNT),
    Kind.PERCENT: _read_percent,
    Kind.DATE: _read_date,
    Kind.YES_NO: _read_yes_no,
    Kind.CHOICE: _read_choice,
    Kind.CHOICES: _read_choices,
    Kind.EXCLUSION: _read_exclusion,
    Kind.GOODS: _read_goods,
    Kind.SERVICES: _read_services,
}

_EXPECTED: Final[Mapping[Kind, str]] = {
    Kind.TEXT: "text",
    Kind.KANA: "kana",
    Kind.REFERENCE: "reference",
    Kind.LICENCE: "licence",
    Kind.CERTIFICATE: "certificate",
    Kind.MERCHANT_ID: "merchant_id",
    Kind.CORPORATE_NUMBER: "corporate_number",
    Kind.POSTAL_CODE: "postal_code",
    Kind.PREFECTURE: "prefecture",
    Kind.PHONE: "phone",
    Kind.EMAIL: "email",
    Kind.URL: "url",
    Kind.YEN: "yen",
    Kind.SIGNED_YEN: "signed_yen",
    Kind.COUNT: "count",
    Kind.PIECES: "pieces",
    Kind.PERCENT: "percent",
    Kind.DATE: "date",
    Kind.YES_NO: "yes_no",
    Kind.CHOICE: "choice",
    Kind.CHOICES: "choice",
    Kind.EXCLUSION: "exclusion",
    Kind.GOODS: "goods",
    Kind.SERVICES: "services",
}
