"""What an application says, as lines of the review screen."""

from collections.abc import Iterator, Mapping

from models.vocabulary import Outcome, Rule
from screens.formats import full_day, listed, yen
from screens.papers_words import papers_text
from screens.widgets.signed_lines import SignedLine, Weight
from screens.workplace import Workplace
from secretariat.amounts import in_percent
from secretariat.casework.review import ReviewCase
from secretariat.clock import japan_day
from secretariat.identifiers import show_postal_code

# which line each rule is about, so that the line is marked where the rule is not passed
_RULES: Mapping[str, tuple[Rule, ...]] = {
    "store_name": (Rule.SAME_STORE,),
    "address": (Rule.POSTAL_CODE,),
    "phone": (Rule.PHONE,),
    "applicant_kind": (Rule.KIND,),
    "corporate_number": (Rule.CORPORATE_NUMBER, Rule.SAME_BUSINESS),
    "capital_yen": (Rule.SIZE,),
    "employees": (Rule.SIZE,),
    "taxable_income": (Rule.TAXABLE_INCOME,),
    "parent": (Rule.SUBSIDIARY,),
    "franchise": (Rule.FRANCHISE,),
    "exclusion": (Rule.EXCLUDED,),
    "excluded_goods": (Rule.GOODS,),
    "services": (Rule.SERVICES,),
    "provider": (Rule.PROVIDER,),
    "documents": (Rule.DOCUMENTS,),
    "consent": (Rule.CONSENT,),
    "merchant_id": (Rule.MERCHANT_ID,),
}
_MARKS: Mapping[Outcome, tuple[str, Weight]] = {Outcome.REVIEW: ("?", "warning"), Outcome.FAIL: ("×", "error")}


def application_lines(case: ReviewCase, workplace: Workplace) -> tuple[SignedLine, ...]:
    """The lines, what matters most to a decision first; what the application leaves open is left out."""
    outcomes = {check.rule: check.outcome for check in case.shown.checks}
    lines: list[SignedLine] = []
    for name, value in _values(case, workplace):
        sign, weight = _mark(name, outcomes)
        lines.append(SignedLine(workplace.words(f"screen_review.field.{name}"), value, sign or " ", weight))
    return tuple(lines)


def _mark(name: str, outcomes: Mapping[Rule, Outcome]) -> tuple[str, Weight]:
    found = {outcomes[rule] for rule in _RULES.get(name, ())}
    worst = Outcome.FAIL if Outcome.FAIL in found else Outcome.REVIEW
    return _MARKS[worst] if worst in found else ("", "plain")


def _values(case: ReviewCase, workplace: Workplace) -> Iterator[tuple[str, str]]:
    details, words = case.shown.details, workplace.words

    def text(name: str) -> str:
        value = details[name]
        return str(value) if value is not None else ""

    kind = text("store_kind")
    yield "store_name", f"{text('store_name')}  {words(f'screen_review.store_kind.{kind}')}"
    yield "store_name_kana", text("store_name_kana")
    yield "address", f"{_postal(text('postal_code'))} {text('prefecture')}{text('city')}{text('street')} {text('building')}".rstrip()
    yield "phone", text("phone")
    yield "store_url", text("store_url")
    yield "business_name", text("business_name")
    yield "applicant_kind", words(f"words.applicant_kind.{details['applicant_kind']}")
    yield "corporate_number", text("corporate_number")
    yield "representative", text("representative")
    yield "industry", _industry(case, workplace)
    yield "capital_yen", _yen(details["capital_yen"], workplace)
    yield "employees", words("screen_review.people", count=details["employees"])
    yield "taxable_income", "\n".join(_yen(details[f"taxable_income_{year}"], workplace) for year in (1, 2, 3))
    yield "annual_sales_yen", _yen(details["annual_sales_yen"], workplace)
    yield "parent", _parent(details, workplace)
    yield "franchise", "  ".join(part for part in (words(f"screen_review.franchise.{details['franchise']}"), text("chain_name")) if part)
    yield "exclusion", _exclusion(text("exclusion"), workplace)
    yield "excluded_goods", _goods(details, workplace)
    yield "services", listed(_several(details["services"]), workplace.language)
    yield "provider", case.shown.provider or ""
    yield "documents", papers_text(case.documents, workplace)
    yield "consent", words("screen_review.yes" if details["consent"] else "screen_review.no")
    yield "merchant_id", text("merchant_id")
    yield "business_address", f"{_postal(text('business_postal_code'))} {text('business_address')}"
    yield "contact", "  ".join(part for part in (text("contact_name"), text("contact_email")) if part)
    kit = f"{_postal(text('kit_postal_code'))} {text('kit_address')}" if details["kit_address"] else ""
    yield "kit_address", "  ".join(part for part in (kit, text("kit_addressee"), text("kit_phone")) if part)
    yield "same_store", "\n".join(_other(number, provider, status, workplace) for number, provider, status in case.other_applications)
    yield "reference", case.provider_reference
    yield "batch", words("screen_review.batch", batch=case.batch_number, row=case.batch_row)
    received = case.shown.received_at
    yield "received", full_day(japan_day(received), workplace.language) if received else ""


def _industry(case: ReviewCase, workplace: Workplace) -> str:
    """As declared; and what a reviewer chose, where it is another class."""
    details, words = case.shown.details, workplace.words
    detail = str(details["industry_detail"] or "")
    declared = " / ".join(part for part in (words(f"words.industry.{details['industry_class']}"), detail) if part)
    if case.choice is None:
        return declared
    chosen = " ".join(part for part in (words(f"words.industry.{case.choice.industry}"), case.choice.code) if part)
    return words("screen_industry.declared_and_chosen", declared=declared, chosen=chosen)


def _other(number: str, provider: str, status: str, workplace: Workplace) -> str:
    return f"{number}  {provider}  {workplace.words(f'words.application_status.{status}')}"


def _postal(code: str) -> str:
    return f"〒{show_postal_code(code)}"


def _yen(value: object, workplace: Workplace) -> str:
    return yen(value if isinstance(value, int) else None, workplace.language)


def _several(value: object) -> list[str]:
    return [str(part) for part in value] if isinstance(value, (tuple, list)) else []


def _none(workplace: Workplace) -> str:
    return workplace.words("screen_review.none")


def _parent(details: Mapping[str, object], workplace: Workplace) -> str:
    share, capital = details["parent_share_percent"], details["parent_capital_yen"]
    parts = []
    if isinstance(share, int):
        parts.append(workplace.words("screen_review.parent_share", share=f"{in_percent(share):f}"))
    if isinstance(capital, int):
        parts.append(workplace.words("screen_review.parent_capital", capital=_yen(capital, workplace)))
    return listed(parts, workplace.language)


def _exclusion(code: str, workplace: Workplace) -> str:
    if not code:
        return _none(workplace)
    known = workplace.office.programme.exclusions.get(code)
    return f"{code} {known.text}" if known else code


def _goods(details: Mapping[str, object], workplace: Workplace) -> str:
    goods = workplace.office.programme.goods
    codes = _several(details["excluded_goods"])
    return listed([f"{code} {goods.get(code, '')}".rstrip() for code in codes], workplace.language) or _none(workplace)
