"""How a provider mends a row that came back for correction (補正依頼): the same 申請番号, the doubtful cells put right."""

from collections.abc import Callable, Collection, Mapping

from models.vocabulary import APPLICANT_KIND_JAPANESE, DOCUMENT_JAPANESE, YES_NO_JAPANESE, ApplicantKind, Document
from secretariat.demo.chance import Dice
from secretariat.demo.names import Words
from secretariat.demo.writing import Row, digits_of
from secretariat.identifiers import corporate_number

_MOBILE_DIGITS = 11


def corrected(dice: Dice, words: Words, row: Row, fields: Collection[str]) -> Row:
    """A mended copy. `fields` are the columns that the office asked about (the `field` of its reasons), all when empty.

    Where nothing in them looks wrong, the number of employees is put right, so that the row never says quite the same as before.
    """
    mended = dict(row)
    for field, mend in _MENDERS.items():
        if not fields or field in fields:
            mend(dice, words, mended)
    if mended == row:
        mended["employees"] = int(digits_of(row["employees"]) or "0") + 1
    return mended


def _mend_documents(dice: Dice, _words: Words, row: Row) -> None:
    if row["applicant_kind"] == APPLICANT_KIND_JAPANESE[ApplicantKind.SOLE_PROPRIETOR] and not row["documents"]:
        row["documents"] = DOCUMENT_JAPANESE[dice.pick((Document.OPENING_NOTICE, Document.TAX_RETURN, Document.TAX_CERTIFICATE))]


def _mend_address(_dice: Dice, words: Words, row: Row) -> None:
    """The city tells the prefecture; no two cities of ours bear one name."""
    for prefecture in words.prefectures:
        if any(city.name == row["city"] for city in prefecture.cities):
            row["prefecture"] = prefecture.name


def _mend_phone(_dice: Dice, _words: Words, row: Row) -> None:
    digits = digits_of(row["phone"])
    if digits.startswith("090") and len(digits) < _MOBILE_DIGITS:
        row["phone"] = f"090-0{digits[3:6]}-{digits[6:]}"


def _mend_corporate_number(_dice: Dice, _words: Words, row: Row) -> None:
    if row["corporate_number"]:
        row["corporate_number"] = corporate_number(int(digits_of(row["corporate_number"])[-12:]))


def _mend_merchant_id(_dice: Dice, _words: Words, row: Row) -> None:
    row["merchant_id"] = None


def _mend_consent(_dice: Dice, _words: Words, row: Row) -> None:
    row["consent"] = YES_NO_JAPANESE[True]


def _mend_figures(_dice: Dice, _words: Words, row: Row) -> None:
    """One of the parent's two figures without the other: there is no such parent after all."""
    if (row["parent_capital_yen"] is None) != (row["parent_share_percent"] is None):
        row["parent_capital_yen"] = row["parent_share_percent"] = None


def _mend_goods(_dice: Dice, _words: Words, row: Row) -> None:
    row["excluded_goods"] = None


_MENDERS: Mapping[str, Callable[[Dice, Words, Row], None]] = {
    "documents": _mend_documents,
    "postal_code": _mend_address,
    "phone": _mend_phone,
    "corporate_number": _mend_corporate_number,
    "merchant_id": _mend_merchant_id,
    "consent": _mend_consent,
    "capital_yen": _mend_figures,
    "excluded_goods": _mend_goods,
}
