"""What a programme file may write into every row of a carrier's file: which columns, and what fits into them.

Lengths and characters as the carriers' manuals give them: Yamato counts half-width characters (a full-width one is two), Sagawa characters.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from models.vocabulary_kits import Carrier
from secretariat.kits.carriers.accepted_characters import accepted
from secretariat.kits.carriers.layouts import ENCODING, layout_of


class Characters(StrEnum):
    """What may stand in a column."""

    DIGITS = "digits"
    HALF_WIDTH = "half_width"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Fit:
    """What fits into a column: which characters, how many at most."""

    characters: Characters
    longest: int


_D, _H, _T = Characters.DIGITS, Characters.HALF_WIDTH, Characters.TEXT
_KINDS: Final[Mapping[Carrier, Mapping[Fit, str]]] = {
    Carrier.YAMATO: {
        Fit(_D, 1): "クール区分 止置き 個数口枠の印字 お届け予定ｅメール利用区分 入力機種 お届け完了ｅメール利用区分",
        Fit(_H, 1): "送り状種類",
        Fit(_D, 2): "発行枚数",
        Fit(_D, 4): "配送時間帯",
        Fit(_T, 4): "敬称",
        Fit(_D, 6): "営業所コード",
        Fit(_H, 20): "ご依頼主コード 複数口くくりキー 検索キー1 検索キー2 検索キー3 検索キー4 検索キー5",
        Fit(_T, 20): "荷扱い１ 荷扱い２ 検索キータイトル1 検索キータイトル2 検索キータイトル3 検索キータイトル4 検索キータイトル5",
        Fit(_H, 30): "品名コード１ 品名コード２",
        Fit(_T, 44): "記事",
        Fit(_T, 50): "ご依頼主名(ｶﾅ) 品名２",
        Fit(_H, 60): "お届け予定ｅメールe-mailアドレス お届け完了ｅメールe-mailアドレス",
        Fit(_T, 148): "お届け予定ｅメールメッセージ",
        Fit(_T, 158): "お届け完了ｅメールメッセージ",
    },
    Carrier.SAGAWA: {
        Fit(_D, 1): "部署ご担当者コード取得区分 ご依頼主コード取得区分 決済種別 SRC区分 元着区分 出荷場印字区分 集約解除指定",
        Fit(_D, 2): "配達指定時間帯",
        Fit(_D, 3): "荷姿 荷札荷姿 出荷個数 スピード指定 クール便指定 指定シール１ 指定シール２ 指定シール３",
        Fit(_D, 8): "保険金額",
        Fit(_H, 9): "部署ご担当者コード",
        Fit(_H, 12): "ご依頼主コード",
        Fit(_H, 14): "荷送人電話番号",
        Fit(_T, 16): "部署ご担当者名称 品名２ 品名３ 品名４ 品名５ " + " ".join(f"荷札品名{number}" for number in "１２３４５６７８９"),
    },
}


@cache
def fixed_columns(carrier: Carrier) -> Mapping[str, Fit]:
    """The columns of a carrier's file that may hold the same in every row, by heading."""
    return {heading: fit for fit, headings in _KINDS[carrier].items() for heading in headings.split()}


def checked_constants(carrier: Carrier, given: Mapping[str, str], entries: Mapping[str, str]) -> None:
    """Raises PydanticCustomError for a constant that its carrier's file cannot hold; `entries`: columns with an entry of their own."""
    fitting = fixed_columns(carrier)
    for heading, value in given.items():
        if heading not in layout_of(carrier).places:
            raise PydanticCustomError("column_unknown", "no such column", {"name": heading})
        if heading in entries:
            raise PydanticCustomError("column_has_entry", "another entry", {"name": heading, "known": entries[heading]})
        if heading not in fitting:
            raise PydanticCustomError("column_not_fixed", "never fixed", {"name": heading})
        fit = fitting[heading]
        if not _fits(carrier, fit, value):
            raise PydanticCustomError(f"column_{fit.characters}", "does not fit", {"name": heading, "le": fit.longest})


def _fits(carrier: Carrier, fit: Fit, value: str) -> bool:
    if fit.characters is not Characters.TEXT:
        possible = "[0-9]*" if fit.characters is Characters.DIGITS else "[!-~]*"
        return len(value) <= fit.longest and re.fullmatch(possible, value) is not None
    written = accepted(value)
    if written.text != value or written.without_form:
        return False
    return (len(value.encode(ENCODING)) if carrier is Carrier.YAMATO else len(value)) <= fit.longest


def contract_code(heading: str, fewest: int, most: int) -> AfterValidator:
    """For a code of the contract with a carrier: so many half-width digits, or none as long as there is no contract."""

    def check(code: str) -> str:
        if code and not re.fullmatch(f"[0-9]{{{fewest},{most}}}", code):
            known = str(most) if fewest == most else f"{fewest}-{most}"
            raise PydanticCustomError("contract_code", "no such code", {"name": heading, "known": known})
        return code

    return AfterValidator(check)
