"""What of a programme file says about carriers: the office's contracts with them, and what parcels are called on their slips."""

from typing import Final

from pydantic import Field

from models.vocabulary_kits import Kit
from secretariat.programme_file.parts import Part, Text

_GOODS: Final[dict[Kit, str]] = {
    Kit.A: "広報ツール（Ａキット）",
    Kit.B: "広報ツール（Ｂキット）",
    Kit.ORDER: "広報ツール（追加分）",
}


class Yamato(Part):
    """Yamato B2クラウド: who is billed (請求先顧客コード, 請求先分類コード) and the number of the tariff (運賃管理番号)."""

    billing_code: str = Field(default="", pattern="^[0-9]{0,12}$")
    billing_class: str = Field(default="", pattern="^[0-9]{0,3}$")
    tariff_number: str = Field(default="01", pattern="^[0-9]{2}$")


class Sagawa(Part):
    """Sagawa e飛伝Ⅲ: the office's number as a customer (お客様コード)."""

    customer_code: str = Field(default="", pattern="^[0-9]{0,12}$")


class CarrierRules(Part):
    """The contracts with the carriers; `goods`: what parcels are called on their slips (品名), by kit."""

    goods: dict[Kit, Text] = _GOODS
    yamato: Yamato = Yamato()
    sagawa: Sagawa = Sagawa()
