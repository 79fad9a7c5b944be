"""What of a programme file says about carriers: the office's contracts with them, and what parcels are called on their slips."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Final

from pydantic import field_validator

from models.vocabulary_kits import Carrier, Kit
from secretariat.programme_file.carrier_columns import checked_constants, contract_code
from secretariat.programme_file.parts import Part, Text

_GOODS: Final[dict[Kit, str]] = {
    Kit.A: "広報ツール（Ａキット）",
    Kit.B: "広報ツール（Ｂキット）",
    Kit.ORDER: "広報ツール（追加分）",
}
# of a file that does not say otherwise: 発払い, 通常
_YAMATO: Final[dict[str, str]] = {"送り状種類": "0", "クール区分": "0"}
# one parcel, スピード指定なし, クール便指定なし, 元払
_SAGAWA: Final[dict[str, str]] = {"出荷個数": "1", "スピード指定": "000", "クール便指定": "001", "元着区分": "1"}


class Contract(Part):
    """What an office has agreed with a carrier.

    `entries`: the entry of each customer code by its column; `optional`: columns whose codes not every contract has.
    """

    carrier: ClassVar[Carrier]
    entries: ClassVar[Mapping[str, str]]
    optional: ClassVar[frozenset[str]] = frozenset()
    usual: ClassVar[Mapping[str, str]]
    constants: dict[str, str]

    @field_validator("constants")
    @classmethod
    def _fit_their_columns(cls, given: dict[str, str]) -> dict[str, str]:
        checked_constants(cls.carrier, given, cls.entries)
        return {**cls.usual, **given}

    @property
    def codes(self) -> dict[str, str]:
        """The customer codes by column; empty ones are not known yet."""
        return {heading: getattr(self, entry) for heading, entry in self.entries.items()}

    @property
    def codes_missing(self) -> tuple[str, ...]:
        """The columns of customer codes that are to be there and are not."""
        return tuple(heading for heading, code in self.codes.items() if not code and heading not in self.optional)

    @property
    def cells(self) -> dict[str, str]:
        """What stands in every row, by column."""
        return {**self.constants, **self.codes}


class Yamato(Contract):
    """Yamato B2クラウド: who is billed, the number of the tariff, and what is the same in every row."""

    carrier = Carrier.YAMATO
    entries: ClassVar[Mapping[str, str]] = {
        "請求先顧客コード": "billing_code",
        "請求先分類コード": "billing_class",
        "運賃管理番号": "tariff_number",
    }
    optional = frozenset({"請求先分類コード"})
    usual = _YAMATO
    billing_code: Annotated[str, contract_code("請求先顧客コード", 1, 12)] = ""
    billing_class: Annotated[str, contract_code("請求先分類コード", 1, 3)] = ""
    tariff_number: Annotated[str, contract_code("運賃管理番号", 2, 2)] = "01"
    constants: dict[str, str] = _YAMATO


class Sagawa(Contract):
    """Sagawa e飛伝Ⅲ: the office's number as a customer, and what is the same in every row."""

    carrier = Carrier.SAGAWA
    entries: ClassVar[Mapping[str, str]] = {"お客様コード": "customer_code"}
    usual = _SAGAWA
    customer_code: Annotated[str, contract_code("お客様コード", 1, 12)] = ""
    constants: dict[str, str] = _SAGAWA


class CarrierRules(Part):
    """The contracts with the carriers; `goods`: what parcels are called on their slips (品名), by kit."""

    goods: dict[Kit, Text] = _GOODS
    yamato: Yamato = Yamato()
    sagawa: Sagawa = Sagawa()

    def contract(self, carrier: Carrier) -> Contract:
        """The contract with a carrier."""
        return self.yamato if carrier is Carrier.YAMATO else self.sagawa
