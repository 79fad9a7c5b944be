"""Made-up stores (店舗) as rows of an application file, without the provider's own number and services."""

from dataclasses import replace

from models.vocabulary import (
    DOCUMENT_JAPANESE,
    FRANCHISE_JAPANESE,
    INDUSTRY_JAPANESE,
    STORE_KIND_JAPANESE,
    YES_NO_JAPANESE,
    ApplicantKind,
    Document,
    Franchise,
    Industry,
    StoreKind,
)
from secretariat.demo.businesses import Business, BusinessMaker, Site
from secretariat.demo.chance import Dice, Weighted
from secretariat.demo.figures import annual_sales
from secretariat.demo.names import City, Trade, Word, Words
from secretariat.demo.numbering import Numbers, merchant_id
from secretariat.demo.store_names import branch_name, store_name
from secretariat.demo.writing import Row, written_number, written_reading, written_yen
from secretariat.intake.columns import NONE_JAPANESE

_CHAIN_STORES = 0.02
_FURTHER_STORES = 0.05
_KNOWN_BUSINESSES = 400  # corporations remembered so that they can open further stores
_STORE_KINDS = Weighted([(StoreKind.FIXED, 960), (StoreKind.EC, 28), (StoreKind.MOBILE, 12)])
_EXCLUSIONS = Weighted(
    [
        (NONE_JAPANESE, 9_970),
        ("E01", 3),
        ("E02", 2),
        ("E03", 4),
        ("E04", 4),
        ("E05", 3),
        ("E07", 2),
        ("E08", 1),
        ("E10", 8),
        ("E11", 2),
        ("E12", 1),
    ]
)
_GOODS = Weighted([("", 996), ("G01", 2), ("G01、G04", 1), ("G05", 1)])
_DOCUMENTS = Weighted([(Document.OPENING_NOTICE, 42), (Document.TAX_RETURN, 42), (Document.TAX_CERTIFICATE, 16)])
_DOMAINS = ("example.jp", "example.com")
_FUEL = "ガソリンスタンド"


class StoreMaker:
    """Makes rows of stores; remembers a bounded number of businesses for their further stores."""

    def __init__(self, dice: Dice, words: Words, numbers: Numbers) -> None:
        self._dice, self._words, self._numbers = dice, words, numbers
        self._businesses = BusinessMaker(dice, words, numbers)
        self._trades = Weighted([(trade, trade.weight) for trade in words.trades])
        self._known: list[tuple[Business, Trade]] = []
        self._head_offices = [(chain, self._businesses.head_office(chain.name)) for chain in words.chains]

    def site(self) -> Site:
        """An address anywhere in the country."""
        return self._businesses.site(self._businesses.city())

    def person(self) -> Word:
        """Somebody's full name."""
        return self._businesses.person(self._dice.pick(self._words.families))

    def row(self) -> Row:
        """One store: of a chain, of a business that has others, or of a new business."""
        dice = self._dice
        way = dice.share()
        if way < _CHAIN_STORES:
            return self._chain_store()
        if way < _CHAIN_STORES + _FURTHER_STORES and self._known:
            return self._further_store()
        business, trade = self._businesses.business(), dice.weighted(self._trades)
        if business.kind is ApplicantKind.CORPORATION:
            self._remember(business, trade)
        owner = business.core if business.kind is ApplicantKind.SOLE_PROPRIETOR else None
        site = business.site if dice.chance(0.72) else self._businesses.site(self._near(business))
        kind = StoreKind.FIXED if trade.industry == INDUSTRY_JAPANESE[Industry.INNS] else dice.weighted(_STORE_KINDS)
        return self._written(business, trade, store_name(dice, self._words, trade, owner), site, kind)

    def _remember(self, business: Business, trade: Trade) -> None:
        if len(self._known) < _KNOWN_BUSINESSES:
            self._known.append((business, trade))
        else:
            self._known[self._dice.below(_KNOWN_BUSINESSES)] = business, trade

    def _near(self, business: Business) -> City:
        return business.site.city if self._dice.chance(0.8) else self._businesses.city()

    def _further_store(self) -> Row:
        dice = self._dice
        business, trade = dice.pick(self._known)
        if dice.chance(0.04):
            changed = replace(business.figures, employees=business.figures.employees + dice.between(1, 5))
            business = replace(business, figures=changed)
        name = branch_name(dice, self._words, business.core, Word("店", "テン"))
        return self._written(business, trade, name, self._businesses.site(self._near(business)), StoreKind.FIXED)

    def _chain_store(self) -> Row:
        dice = self._dice
        chain, head_office = dice.pick(self._head_offices)
        direct = dice.chance(0.3)
        business = head_office if direct else self._businesses.business()
        site = self._businesses.site(self._businesses.city() if direct else self._near(business))
        name = branch_name(dice, self._words, chain.name, Word("ＳＳ", "エスエス") if chain.detail == _FUEL else Word("店", "テン"))
        industry = Industry.SERVICES if chain.detail == "飲食業" else Industry.RETAIL
        trade = Trade(INDUSTRY_JAPANESE[industry], chain.detail, 0, (), "", "", licensed=False)
        row = self._written(business, trade, name, site, StoreKind.FIXED)
        row["franchise"] = FRANCHISE_JAPANESE[Franchise.DIRECT if direct else Franchise.MEMBER]
        row["chain_name"] = chain.name.text
        return row

    def _written(self, business: Business, trade: Trade, name: Word, site: Site, kind: StoreKind) -> Row:
        """The row: every column is there, an empty cell is None; reference and services are the provider's to add."""
        dice, figures, by_person = self._dice, business.figures, business.kind is ApplicantKind.SOLE_PROPRIETOR
        phone = self._numbers.mobile() if by_person and dice.chance(0.25) else self._numbers.phone(site.city.area_code)
        kit_is_elsewhere = dice.chance(0.05)
        kit = self._kit(business, phone) if kit_is_elsewhere else (None, None, None, None)
        return {
            "provider_reference": None,
            "merchant_id": merchant_id(dice) if dice.chance(0.003) else None,
            "store_name": name.text,
            "store_name_kana": written_reading(dice, name.reading),
            "store_kind": STORE_KIND_JAPANESE[kind],
            "store_url": f"https://shop{dice.between(1, 99_999)}.{dice.pick(_DOMAINS)}/" if kind is StoreKind.EC else None,
            "postal_code": written_number(dice, site.postal_code),
            "prefecture": site.city.prefecture,
            "city": site.city.name,
            "street": site.street,
            "building": site.building,
            "phone": written_number(dice, phone),
            "business_name": business.name.text,
            "business_name_kana": written_reading(dice, business.name.reading),
            "applicant_kind": business.kind_text,
            "corporate_number": business.corporate_number,
            "business_postal_code": written_number(dice, business.site.postal_code),
            "business_address": business.site.line,
            "representative": business.representative,
            "contact_name": self.person().text if dice.chance(0.6) else None,
            "contact_email": self.email() if dice.chance(0.6) else None,
            "industry_class": trade.industry,
            "industry_detail": trade.detail if dice.chance(0.95) else None,
            "capital_yen": written_yen(dice, figures.capital),
            "employees": figures.employees,
            "taxable_income_1": figures.incomes[0],
            "taxable_income_2": figures.incomes[1],
            "taxable_income_3": figures.incomes[2],
            "annual_sales_yen": written_yen(dice, annual_sales(dice, figures, by_person=by_person)),
            "parent_capital_yen": figures.parent_capital,
            "parent_share_percent": figures.parent_share,
            "franchise": FRANCHISE_JAPANESE[Franchise.NONE],
            "chain_name": None,
            "exclusion": trade.exclusion if trade.exclusion and dice.chance(0.7) else dice.weighted(_EXCLUSIONS),
            "excluded_goods": (trade.goods if trade.goods and dice.chance(0.4) else dice.weighted(_GOODS)) or None,
            "services": None,
            "consent": YES_NO_JAPANESE[dice.chance(0.997)],
            "documents": self._documents(trade, by_person=by_person),
            "kit_postal_code": kit[0],
            "kit_address": kit[1],
            "kit_addressee": kit[2],
            "kit_phone": kit[3],
        }

    def email(self) -> str:
        """An address at one of the domains that are kept for examples (RFC 2606, JPRS)."""
        dice = self._dice
        return f"{dice.pick(self._words.latin).text.lower()}{dice.between(1, 9_999)}@{dice.pick(_DOMAINS)}"

    def _kit(self, business: Business, phone: tuple[str, str, str]) -> tuple[str, str, str, str]:
        site = self._businesses.site(self._near(business))
        return written_number(self._dice, site.postal_code), site.line, business.name.text, written_number(self._dice, phone)

    def _documents(self, trade: Trade, *, by_person: bool) -> str | None:
        dice = self._dice
        if not by_person:
            return DOCUMENT_JAPANESE[Document.COMPANY_REGISTER] if dice.chance(0.04) else None
        if dice.chance(0.03):
            return None
        given = [dice.weighted(_DOCUMENTS)] if not (trade.licensed and dice.chance(0.3)) else [Document.LICENCE]
        if given[0] is not Document.TAX_RETURN and dice.chance(0.15):
            given.append(Document.TAX_RETURN)
        return dice.pick(("、", ",")).join(DOCUMENT_JAPANESE[document] for document in given)
