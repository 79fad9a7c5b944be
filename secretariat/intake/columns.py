"""The columns of the files that providers send: headings, aliases, what a cell may hold.

Template, reader and record-building use these lists alone.

`key` is the English heading; `heading` the Japanese one that is written; `aliases` are read besides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import TypeVar

from models import vocabulary as v
from models import vocabulary_kits as vk
from models import vocabulary_providers as vp
from models.vocabulary_amendments import AMENDMENT_KIND_JAPANESE

Stored = TypeVar("Stored", bound=StrEnum)


class Kind(StrEnum):
    """What a cell of the column holds, and so how it is read."""

    TEXT = auto()
    KANA = auto()
    REFERENCE = auto()
    LICENCE = auto()
    CERTIFICATE = auto()
    MERCHANT_ID = auto()
    CORPORATE_NUMBER = auto()
    POSTAL_CODE = auto()
    PREFECTURE = auto()
    PHONE = auto()
    EMAIL = auto()
    URL = auto()
    YEN = auto()
    SIGNED_YEN = auto()
    COUNT = auto()
    PIECES = auto()
    PERCENT = auto()
    DATE = auto()
    YES_NO = auto()
    CHOICE = auto()
    CHOICES = auto()
    EXCLUSION = auto()
    GOODS = auto()
    SERVICES = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `choices` maps what is written in a cell to what is stored; `maximum` is the greatest length in characters."""

    key: str
    heading: str
    kind: Kind
    required: bool = True
    aliases: tuple[str, ...] = ()
    choices: Mapping[str, str] | None = None
    maximum: int = 100


def _inverse(table: Mapping[Stored, str]) -> dict[str, str]:
    return {japanese: str(stored) for stored, japanese in table.items()}


EXCLUSION_CODES = tuple(f"E{number:02d}" for number in range(1, 13))
GOODS_CODES = tuple(f"G{number:02d}" for number in range(1, 8))
NONE_JAPANESE = "なし"

APPLICATION_COLUMNS: tuple[Column, ...] = (
    Column("provider_reference", "申請番号", Kind.REFERENCE, maximum=40),
    Column("merchant_id", "加盟店ID", Kind.MERCHANT_ID, required=False),
    Column("store_name", "店舗名", Kind.TEXT),
    Column("store_name_kana", "店舗名カナ", Kind.KANA, maximum=200),
    Column("store_kind", "店舗区分", Kind.CHOICE, choices=_inverse(v.STORE_KIND_JAPANESE)),
    Column("store_url", "店舗URL", Kind.URL, required=False, maximum=500),
    Column("postal_code", "郵便番号", Kind.POSTAL_CODE),
    Column("prefecture", "都道府県", Kind.PREFECTURE),
    Column("city", "市区町村", Kind.TEXT),
    Column("street", "町名・番地", Kind.TEXT, aliases=("町名番地",)),
    Column("building", "建物名", Kind.TEXT, required=False),
    Column("phone", "電話番号", Kind.PHONE),
    Column("business_name", "事業者名", Kind.TEXT),
    Column("business_name_kana", "事業者名カナ", Kind.KANA, maximum=200),
    Column("applicant_kind", "事業者区分", Kind.CHOICE, choices=_inverse(v.APPLICANT_KIND_JAPANESE)),
    Column("corporate_number", "法人番号", Kind.CORPORATE_NUMBER, required=False),
    Column("business_postal_code", "事業者郵便番号", Kind.POSTAL_CODE),
    Column("business_address", "事業者住所", Kind.TEXT, maximum=200),
    Column("representative", "代表者名", Kind.TEXT),
    Column("contact_name", "担当者名", Kind.TEXT, required=False),
    Column("contact_email", "担当者メール", Kind.EMAIL, required=False, maximum=254),
    Column("industry_class", "業種", Kind.CHOICE, choices=_inverse(v.INDUSTRY_JAPANESE)),
    Column("industry_detail", "業種細目", Kind.TEXT, required=False),
    Column("capital_yen", "資本金", Kind.YEN),
    Column("employees", "従業員数", Kind.COUNT),
    Column("taxable_income_1", "課税所得1", Kind.SIGNED_YEN),
    Column("taxable_income_2", "課税所得2", Kind.SIGNED_YEN),
    Column("taxable_income_3", "課税所得3", Kind.SIGNED_YEN),
    Column("annual_sales_yen", "年間売上高", Kind.YEN),
    Column("parent_capital_yen", "親会社資本金", Kind.YEN, required=False),
    Column("parent_share_percent", "親会社持株比率", Kind.PERCENT, required=False),
    Column("franchise", "フランチャイズ", Kind.CHOICE, choices=_inverse(v.FRANCHISE_JAPANESE)),
    Column("chain_name", "チェーン名", Kind.TEXT, required=False),
    Column("exclusion", "対象外事業者区分", Kind.EXCLUSION, aliases=("対象外事業者",)),
    Column("excluded_goods", "対象外取引", Kind.GOODS, required=False, aliases=("対象外取扱",)),
    Column("services", "決済サービス", Kind.SERVICES, maximum=2000),
    Column("consent", "第三者提供同意", Kind.YES_NO),
    Column("documents", "書類", Kind.CHOICES, required=False, choices=_inverse(v.DOCUMENT_JAPANESE)),
    Column("kit_postal_code", "キット送付先郵便番号", Kind.POSTAL_CODE, required=False),
    Column("kit_address", "キット送付先住所", Kind.TEXT, required=False, maximum=200),
    Column("kit_addressee", "キット送付先宛名", Kind.TEXT, required=False),
    Column("kit_phone", "キット送付先電話番号", Kind.PHONE, required=False),
)

# reports of changes and cancellations (変更届, 登録取消届); what a cell of `after` may hold follows from the field that it is for
AMENDMENT_COLUMNS: tuple[Column, ...] = (
    Column("notice_reference", "届出番号", Kind.REFERENCE, maximum=40),
    Column("kind", "届出区分", Kind.CHOICE, choices=_inverse(AMENDMENT_KIND_JAPANESE)),
    Column("number", "受付番号", Kind.REFERENCE, required=False, maximum=40),
    Column("provider_reference", "申請番号", Kind.REFERENCE, required=False, maximum=40),
    Column("merchant_id", "加盟店ID", Kind.MERCHANT_ID, required=False),
    Column("field", "変更項目", Kind.TEXT, required=False),
    Column("before", "変更前", Kind.TEXT, required=False, maximum=2000),
    Column("after", "変更後", Kind.TEXT, required=False, maximum=2000),
    Column("from_on", "変更日・取消日", Kind.DATE, aliases=("変更日", "取消日")),
    Column("reason", "理由", Kind.TEXT, required=False, maximum=200),
)

# extra orders of kits (店頭用ツール追加注文); a row is one piece of an order, an item as the programme file names it
KIT_ORDER_COLUMNS: tuple[Column, ...] = (
    Column("order_reference", "注文番号", Kind.REFERENCE, maximum=40),
    Column("number", "受付番号", Kind.REFERENCE, required=False, maximum=40),
    Column("provider_reference", "申請番号", Kind.REFERENCE, required=False, maximum=40),
    Column("merchant_id", "加盟店ID", Kind.MERCHANT_ID, required=False),
    Column("item", "品目", Kind.TEXT),
    Column("design", "デザイン", Kind.CHOICE, required=False, choices=_inverse(vk.DESIGN_JAPANESE)),
    Column("quantity", "数量", Kind.PIECES),
    Column("note", "備考", Kind.TEXT, required=False, maximum=200),
)

PROVIDER_COLUMNS: tuple[Column, ...] = (
    Column("provider_name", "事業者名", Kind.TEXT),
    Column("provider_name_kana", "事業者名カナ", Kind.KANA, maximum=200),
    Column("corporate_number", "法人番号", Kind.CORPORATE_NUMBER),
    Column("legal_kind", "法的区分", Kind.CHOICE, choices=_inverse(vp.LEGAL_KIND_JAPANESE)),
    Column("licence_number", "登録番号", Kind.LICENCE, required=False),
    Column("roles", "決済事業者区分", Kind.CHOICES, aliases=("型", "決済事業者区分 (型)"), choices=_inverse(vp.PROVIDER_ROLE_JAPANESE)),
    Column("serves_residents", "国内居住者向け", Kind.YES_NO),
    Column("contact_name", "担当者名", Kind.TEXT),
    Column("contact_email", "担当者メール", Kind.EMAIL, maximum=254),
    Column("phone", "電話番号", Kind.PHONE),
    Column("postal_code", "郵便番号", Kind.POSTAL_CODE),
    Column("address", "住所", Kind.TEXT, maximum=200),
    Column("service_name", "サービス名", Kind.TEXT),
    Column("service_kind", "サービス区分", Kind.CHOICE, choices=_inverse(vp.SERVICE_KIND_JAPANESE)),
    Column("grant_basis", "付与方法", Kind.CHOICE, choices=_inverse(vp.GRANT_BASIS_JAPANESE)),
    Column("return_method", "還元方法", Kind.CHOICE, choices=_inverse(vp.RETURN_METHOD_JAPANESE)),
    Column("usable_at", "利用範囲", Kind.CHOICE, choices=_inverse(vp.USABLE_AT_JAPANESE)),
    Column("merchant_fee_percent", "加盟店手数料率", Kind.PERCENT),
    Column("certificate", "認証", Kind.CHOICE, required=False, choices=_inverse(vp.CERTIFICATE_JAPANESE)),
    Column("certificate_number", "認証番号", Kind.CERTIFICATE, required=False),
    Column("certificate_issuer", "認証機関", Kind.TEXT, required=False),
    Column("certificate_scope", "認証範囲", Kind.TEXT, required=False, maximum=500),
    Column("valid_from", "有効期間開始", Kind.DATE, required=False),
    Column("valid_to", "有効期間終了", Kind.DATE, required=False),
)
