"""Made-up payment providers (決済事業者) as rows of a registration file."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.vocabulary import YES_NO_JAPANESE
from models.vocabulary_providers import (
    CERTIFICATE_JAPANESE,
    GRANT_BASIS_JAPANESE,
    LEGAL_KIND_JAPANESE,
    PROVIDER_ROLE_JAPANESE,
    RETURN_METHOD_JAPANESE,
    SERVICE_KIND_JAPANESE,
    USABLE_AT_JAPANESE,
    CertificateStandard,
    GrantBasis,
    LegalKind,
    ProviderRole,
    ReturnMethod,
    ServiceKind,
    UsableAt,
)
from secretariat.demo.chance import Dice, Weighted
from secretariat.demo.names import Word, Words
from secretariat.demo.numbering import Numbers
from secretariat.demo.stores import StoreMaker
from secretariat.demo.writing import Row
from secretariat.intake.columns import PROVIDER_COLUMNS


@dataclass(frozen=True, slots=True)
class ProviderSketch:
    """A provider: its rows (one per service) and the form of its own application numbers, e.g. `KS-{:06d}`."""

    rows: tuple[Row, ...]
    reference_form: str

    @property
    def name(self) -> str:
        """事業者名."""
        return str(self.rows[0]["provider_name"])

    @property
    def corporate_number(self) -> str:
        """法人番号."""
        return str(self.rows[0]["corporate_number"])

    @property
    def services(self) -> tuple[str, ...]:
        """The names of its services."""
        return tuple(str(row["service_name"]) for row in self.rows)


_LEGAL_KINDS = Weighted(
    [
        (LegalKind.CARD_OPERATOR, 40),
        (LegalKind.PREPAID_ISSUER, 28),
        (LegalKind.FUNDS_TRANSFER, 16),
        (LegalKind.BANK, 12),
        (LegalKind.OTHER, 4),
    ]
)
_COMPANIES = {
    LegalKind.CARD_OPERATOR: (
        Word("~カード株式会社", "~カードカブシキガイシャ"),
        Word("株式会社~クレジット", "カブシキガイシャ~クレジット"),
    ),
    LegalKind.PREPAID_ISSUER: (
        Word("~マネー株式会社", "~マネーカブシキガイシャ"),
        Word("株式会社~プリペイド", "カブシキガイシャ~プリペイド"),
    ),
    LegalKind.FUNDS_TRANSFER: (
        Word("~決済株式会社", "~ケッサイカブシキガイシャ"),
        Word("株式会社~ペイメント", "カブシキガイシャ~ペイメント"),
    ),
    LegalKind.BANK: (Word("株式会社~銀行", "カブシキガイシャ~ギンコウ"), Word("~信用組合", "~シンヨウクミアイ")),
    LegalKind.OTHER: (Word("株式会社~サービス", "カブシキガイシャ~サービス"), Word("~ネット株式会社", "~ネットカブシキガイシャ")),
}
_SERVICES = {
    LegalKind.CARD_OPERATOR: (
        ("~カード", ServiceKind.CREDIT_CARD),
        ("~ゴールドカード", ServiceKind.CREDIT_CARD),
        ("~プリカ", ServiceKind.PREPAID),
        ("~デビット", ServiceKind.DEBIT_CARD),
        ("~タッチ", ServiceKind.E_MONEY),
    ),
    LegalKind.PREPAID_ISSUER: (
        ("~マネー", ServiceKind.E_MONEY),
        ("~プリペイドカード", ServiceKind.PREPAID),
        ("~コイン", ServiceKind.E_MONEY),
        ("~ペイ", ServiceKind.QR_CODE),
    ),
    LegalKind.FUNDS_TRANSFER: (
        ("~ペイ", ServiceKind.QR_CODE),
        ("~Pay", ServiceKind.QR_CODE),
        ("~ウォレット", ServiceKind.E_MONEY),
        ("~バーチャルカード", ServiceKind.PREPAID),
    ),
    LegalKind.BANK: (
        ("~デビット", ServiceKind.DEBIT_CARD),
        ("~バンクペイ", ServiceKind.QR_CODE),
        ("~バンクカード", ServiceKind.CREDIT_CARD),
    ),
    LegalKind.OTHER: (("~ポイント払い", ServiceKind.OTHER), ("~スマホ払い", ServiceKind.QR_CODE)),
}
_METHODS = Weighted(
    [
        (ReturnMethod.POINTS, 62),
        (ReturnMethod.PREPAID_VALUE, 14),
        (ReturnMethod.DIRECT_DEBIT, 12),
        (ReturnMethod.ACCOUNT_CREDIT, 8),
        (ReturnMethod.INSTANT, 4),
    ]
)
_ROLES = Weighted(
    [
        ((ProviderRole.A,), 70),
        ((ProviderRole.A, ProviderRole.B), 14),
        ((ProviderRole.B,), 10),
        ((ProviderRole.QUASI_B,), 4),
        ((ProviderRole.B, ProviderRole.QUASI_B), 2),
    ]
)
_FEES = ("3.25", "3.24", "3.25", "3.0", "2.95", "2.8", "2.5", "1.98", "1.5", "0")
_BUREAUS = Weighted(
    [("関東", 55), ("近畿", 16), ("東海", 8), ("福岡", 6), ("北海道", 4), ("東北", 4), ("中国", 3), ("四国", 2), ("北陸", 2)]
)
_FIRST_MADE_UP_LICENCE = 90_000  # real registers are far from there
_SERVICES_IN_USE = Weighted([(1, 45), (2, 30), (3, 16), (4, 9)])
_CERTIFICATES = Weighted(
    [
        ((CertificateStandard.ISMS, "IS {}", 3), 38),
        ((CertificateStandard.PCI_DSS, "PD-{}", 1), 28),
        ((CertificateStandard.PRIVACY_MARK, "{}(02)", 2), 13),
        ((CertificateStandard.OTHER, "第{}号", 2), 3),
        (None, 18),
    ]
)
_ISSUERS = ("見本認証機構株式会社", "一般財団法人見本品質審査協会", "みほん監査サービス合同会社")
_DAYS_OF_YEAR = 365
_LETTERS = "ABCDEFGHJKLMNPRSTUVWXY"
_REFERENCE_FORMS = ("{0}-{{:06d}}", "{0}{{:07d}}", "{0}/19/{{:05d}}", "2019-{0}-{{:06d}}", "{{:08d}}")


class ProviderMaker:
    """Makes providers with brands that are given once each."""

    def __init__(self, dice: Dice, words: Words, numbers: Numbers, stores: StoreMaker) -> None:
        self._dice, self._words, self._numbers, self._stores = dice, words, numbers, stores
        rare = [quality.before(brand) for quality in words.qualities for brand in words.brands]
        self._brands = dice.several(rare, len(rare)) + dice.several(words.brands, len(words.brands))

    def provider(self, opening: date) -> ProviderSketch:
        """One provider as it registers before or on the opening day. Raises ValueError when there is no unused brand left."""
        if not self._brands:
            raise ValueError("no brand left")
        dice, brand = self._dice, self._brands.pop()
        legal_kind = dice.weighted(_LEGAL_KINDS)
        services = dice.several(_SERVICES[legal_kind], dice.weighted(_SERVICES_IN_USE))
        firm = self._firm(legal_kind, brand) | self._certificate(opening, "、".join(name.replace("~", brand.text) for name, _ in services))
        form = dice.pick(_REFERENCE_FORMS).format(dice.pick(_LETTERS) + dice.pick(_LETTERS))
        rows = [firm | self._service(brand, name, kind) for name, kind in services]
        return ProviderSketch(tuple({column.key: row[column.key] for column in PROVIDER_COLUMNS} for row in rows), form)

    def _firm(self, legal_kind: LegalKind, brand: Word) -> Row:
        dice, site = self._dice, self._stores.site()
        name = dice.pick(_COMPANIES[legal_kind]).around(brand)
        return {
            "provider_name": name.text,
            "provider_name_kana": name.reading,
            "corporate_number": self._numbers.corporate_number(),
            "legal_kind": LEGAL_KIND_JAPANESE[legal_kind],
            "licence_number": self._licence(legal_kind),
            "roles": "、".join(PROVIDER_ROLE_JAPANESE[role] for role in dice.weighted(_ROLES)),
            "serves_residents": YES_NO_JAPANESE[dice.chance(0.99)],
            "contact_name": self._stores.person().text,
            "contact_email": self._stores.email(),
            "phone": "-".join(self._numbers.phone(site.city.area_code)),
            "postal_code": "-".join(site.postal_code),
            "address": site.line,
        }

    def _licence(self, legal_kind: LegalKind) -> str | None:
        if legal_kind is LegalKind.BANK:
            return None
        office = "経済産業局長" if legal_kind is LegalKind.CARD_OPERATOR else "財務局長"
        return f"{self._dice.weighted(_BUREAUS)}{office} 第{_FIRST_MADE_UP_LICENCE + self._numbers.place('licence'):05d}号"

    def _certificate(self, opening: date, services: str) -> Row:
        """Certificates that still hold on the opening day; those of one year lapse while the programme runs."""
        dice = self._dice
        certificate = dice.weighted(_CERTIFICATES)
        if certificate is None:
            return dict.fromkeys(("certificate", "certificate_number", "certificate_issuer", "certificate_scope", "valid_from", "valid_to"))
        standard, number_form, years = certificate
        valid_from = opening - timedelta(days=dice.between(10, years * _DAYS_OF_YEAR - 90))
        return {
            "certificate": CERTIFICATE_JAPANESE[standard],
            "certificate_number": number_form.format(_FIRST_MADE_UP_LICENCE * 10 + self._numbers.place("certificate")),
            "certificate_issuer": dice.pick(_ISSUERS),
            "certificate_scope": f"{services}の開発、運用及び加盟店管理",
            "valid_from": valid_from.isoformat(),
            "valid_to": (valid_from + timedelta(days=years * _DAYS_OF_YEAR - 1)).isoformat(),
        }

    def _service(self, brand: Word, name: str, kind: ServiceKind) -> Row:
        dice = self._dice
        is_prepaid = kind in (ServiceKind.E_MONEY, ServiceKind.PREPAID) and dice.chance(0.7)
        return {
            "service_name": name.replace("~", brand.text),
            "service_kind": SERVICE_KIND_JAPANESE[kind],
            "grant_basis": GRANT_BASIS_JAPANESE[GrantBasis.PREPAID if is_prepaid else GrantBasis.PAID],
            "return_method": RETURN_METHOD_JAPANESE[dice.weighted(_METHODS)],
            "usable_at": USABLE_AT_JAPANESE[UsableAt.ALL if dice.chance(0.93) else UsableAt.LIMITED],
            "merchant_fee_percent": dice.pick(_FEES),
        }
