"""The rules on eligibility (interfaces.md, "Checks of an application"): pure, from a submission and the programme file.

Limits are inclusive: capital or employees at the limit are small and mid-size; income is too high only above its limit.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, Protocol

from models.vocabulary import ApplicantKind, Franchise, Outcome, Rule
from secretariat.amounts import in_percent
from secretariat.identifiers import corporate_number_is_checked, merchant_id_is_checked, show_postal_code
from secretariat.intake.submission import Submission
from secretariat.places import prefecture_of_postal_code
from secretariat.programme import Programme
from secretariat.screening.findings import Finding
from secretariat.screening.industries import classification, code_in

MOBILE_PREFIXES: Final = ("050", "060", "070", "080", "090")  # eleven digits (電気通信番号計画)
MOBILE_LENGTH: Final = 11

# the reason of each rule's pass without parameters; these need not be kept.
# Provider and services are judged on reading: they change without the case.
PLAIN: Final[Mapping[Rule, str]] = {
    Rule.KIND: "eligible",
    Rule.SIZE: "not_needed",
    Rule.EXCLUDED: "none",
    Rule.TAXABLE_INCOME: "none",
    Rule.SUBSIDIARY: "no_parent",
    Rule.FRANCHISE: "none",
    Rule.GOODS: "none",
    Rule.CONSENT: "given",
    Rule.DOCUMENTS: "not_needed",
    Rule.MERCHANT_ID: "none",
    Rule.CORPORATE_NUMBER: "fits",
    Rule.POSTAL_CODE: "fits",
    Rule.PHONE: "fits",
    Rule.SAME_STORE: "none",
    Rule.SAME_BUSINESS: "none",
}
PASSED: Final = {rule: Finding(rule, Outcome.PASS, reason) for rule, reason in PLAIN.items()}


class Sized(Protocol):
    """What the size rule looks at; money in yen."""

    @property
    def applicant_kind(self) -> str:
        """事業者区分."""

    @property
    def industry_class(self) -> str:
        """As declared."""

    @property
    def industry_detail(self) -> str | None:
        """As declared; it may hold a code."""

    @property
    def capital_yen(self) -> int:
        """資本金."""

    @property
    def employees(self) -> int:
        """従業員数."""

    @property
    def franchise(self) -> str:
        """Whether it is a chain's: then too large a business is not failed."""


class Eligibility:
    """The rules of one programme."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.parent_share = round(programme.limits.parent_share * 100)
        # by the words that submissions hold
        self.treatments = {kind.value: treatment for kind, treatment in programme.kinds.items()}
        self.size_limits = {industry.value: limit for industry, limit in programme.size.items()}

    def findings(self, submission: Submission, chosen: str | None = None) -> list[Finding]:
        """What each rule that needs nothing but the submission finds; `chosen`: the class of industry, where a reviewer chose one."""
        income = self._taxable_income(submission)
        subsidiary = self._subsidiary(submission)
        return [
            self._kind(submission),
            self.size(submission, chosen),
            self._excluded(submission, {Rule.TAXABLE_INCOME: income, Rule.SUBSIDIARY: subsidiary}),
            income,
            subsidiary,
            self._franchise(submission),
            self._goods(submission),
            self._consent(submission),
            self._documents(submission),
            self._corporate_number(submission),
            self._postal_code(submission),
            self._phone(submission),
        ]

    def _kind(self, submission: Submission) -> Finding:
        treatment = self.treatments[submission.applicant_kind]
        if treatment == "ineligible":
            return Finding(Rule.KIND, Outcome.FAIL, "ineligible", (submission.applicant_kind,))
        if treatment == "review":
            return Finding(Rule.KIND, Outcome.REVIEW, "review", (submission.applicant_kind,))
        return PASSED[Rule.KIND]

    def size(self, sized: Sized, chosen: str | None = None) -> Finding:
        """Small and mid-size or not, in the class that a reviewer chose, else in the declared one.

        A code that belongs to another class than the declared one is told; where that class would fail what passes, a reviewer looks.
        """
        if self.treatments[sized.applicant_kind] == "eligible":
            return PASSED[Rule.SIZE]
        if chosen is not None:
            found = self._size_in(sized, chosen)
            # what was declared stays visible
            return found if chosen == sized.industry_class else _noted(found, "chosen", (sized.industry_class,))
        declared = self._size_in(sized, sized.industry_class)
        code = code_in(sized.industry_detail)
        if code is None or sized.industry_class in (classes := classification().classes_of(code)):
            return declared
        noted = _noted(declared, "code", (code, classes[0].value))
        if is_small(declared) and not any(is_small(self._size_in(sized, industry)) for industry in classes):
            return replace(noted, outcome=Outcome.REVIEW)
        return noted

    def _size_in(self, sized: Sized, industry: str) -> Finding:
        treatment, limit = self.treatments[sized.applicant_kind], self.size_limits[industry]
        capital, employees = sized.capital_yen, sized.employees
        if treatment != "employees" and capital <= limit.capital_yen:
            return Finding(Rule.SIZE, Outcome.PASS, "capital", (capital, limit.capital_yen, industry))
        if employees <= limit.employees:
            return Finding(Rule.SIZE, Outcome.PASS, "employees", (employees, limit.employees, industry))
        if treatment == "employees":
            return _too_large(sized.franchise, Rule.SIZE, "employees_over", (employees, limit.employees, industry))
        return _too_large(sized.franchise, Rule.SIZE, "both_over", (capital, limit.capital_yen, employees, limit.employees, industry))

    def _excluded(self, submission: Submission, by_figures: Mapping[Rule, Finding]) -> Finding:
        if submission.exclusion is None:
            return PASSED[Rule.EXCLUDED]
        exclusion = self.programme.exclusions[submission.exclusion]
        parameters = (submission.exclusion, exclusion.text)
        if exclusion.figures is None:
            outcome = Outcome.FAIL if exclusion.outcome == "fail" else Outcome.REVIEW
            return Finding(Rule.EXCLUDED, outcome, "declared" if outcome is Outcome.FAIL else "discretion", parameters)
        figures = by_figures[exclusion.figures]
        if figures.outcome is Outcome.FAIL or figures.unsubsidised:
            return Finding(Rule.EXCLUDED, Outcome.PASS, "by_figures", parameters)
        return Finding(Rule.EXCLUDED, Outcome.REVIEW, "against_figures", parameters)

    def _taxable_income(self, submission: Submission) -> Finding:
        years = (submission.taxable_income_1, submission.taxable_income_2, submission.taxable_income_3)
        return self.taxable_income(years, submission.franchise)

    def taxable_income(self, years: tuple[int, int, int], franchise: str) -> Finding:
        """Of the last three settled years, in yen; 0: there was none."""
        limit = self.programme.limits.taxable_income_yen
        total, settled = sum(years), [year for year in years if year != 0]
        if not settled:
            return PASSED[Rule.TAXABLE_INCOME]
        # a mean over the limit is rounded up, so that it is shown as over it
        if total > limit * len(years):
            return _too_large(franchise, Rule.TAXABLE_INCOME, "mean_over", (-(-total // len(years)), limit))
        if total > limit * len(settled):
            return Finding(Rule.TAXABLE_INCOME, Outcome.REVIEW, "mean_of_settled_over", (-(-total // len(settled)), limit, len(settled)))
        return Finding(Rule.TAXABLE_INCOME, Outcome.PASS, "mean", (total // len(years), limit))

    def _subsidiary(self, submission: Submission) -> Finding:
        limit = self.programme.limits.parent_capital_yen
        capital, share = submission.parent_capital_yen, submission.parent_share_percent
        if capital is None and share is None:
            return PASSED[Rule.SUBSIDIARY]
        if capital is None or share is None:
            return Finding(Rule.SUBSIDIARY, Outcome.REVIEW, "one_figure")
        parameters = (_percent(share), capital, limit)
        if share >= self.parent_share and capital >= limit:
            return _too_large(submission.franchise, Rule.SUBSIDIARY, "held", parameters)
        return Finding(Rule.SUBSIDIARY, Outcome.PASS, "not_held", parameters)

    @staticmethod
    def _franchise(submission: Submission) -> Finding:
        if submission.franchise == Franchise.NONE:
            return PASSED[Rule.FRANCHISE]
        # the rate of a directly run store follows from the guide: only a member's is to be judged
        outcome = Outcome.REVIEW if submission.franchise == Franchise.MEMBER else Outcome.PASS
        return Finding(Rule.FRANCHISE, outcome, submission.franchise, (submission.chain_name or "",))

    @staticmethod
    def _goods(submission: Submission) -> Finding:
        if not submission.excluded_goods:
            return PASSED[Rule.GOODS]
        return Finding(Rule.GOODS, Outcome.REVIEW, "declared", (submission.excluded_goods,))

    @staticmethod
    def _consent(submission: Submission) -> Finding:
        return PASSED[Rule.CONSENT] if submission.consent else Finding(Rule.CONSENT, Outcome.FAIL, "refused")

    def _documents(self, submission: Submission) -> Finding:
        if submission.applicant_kind != ApplicantKind.SOLE_PROPRIETOR:
            return PASSED[Rule.DOCUMENTS]
        accepted = tuple(kind for kind in submission.documents if kind in self.programme.documents.sole_proprietor)
        if accepted:
            return Finding(Rule.DOCUMENTS, Outcome.PASS, "given", (accepted,))
        return Finding(Rule.DOCUMENTS, Outcome.REVIEW, "missing")

    @staticmethod
    def _corporate_number(submission: Submission) -> Finding:
        number = submission.corporate_number
        if number is None or corporate_number_is_checked(number):
            return PASSED[Rule.CORPORATE_NUMBER]
        return Finding(Rule.CORPORATE_NUMBER, Outcome.REVIEW, "check_digit", (number,))

    @staticmethod
    def _postal_code(submission: Submission) -> Finding:
        prefectures = prefecture_of_postal_code(submission.postal_code)
        if submission.prefecture in prefectures:
            return PASSED[Rule.POSTAL_CODE]
        code = show_postal_code(submission.postal_code)
        return Finding(Rule.POSTAL_CODE, Outcome.REVIEW, "other_prefecture", (code, tuple(sorted(prefectures)), submission.prefecture))

    @staticmethod
    def _phone(submission: Submission) -> Finding:
        phone = submission.phone
        mobile = phone.startswith(MOBILE_PREFIXES)
        if mobile != (len(phone) == MOBILE_LENGTH):
            return Finding(Rule.PHONE, Outcome.REVIEW, "length", (phone,))
        if len(set(phone[-7:])) == 1:
            return Finding(Rule.PHONE, Outcome.REVIEW, "implausible", (phone,))
        return PASSED[Rule.PHONE]


def merchant_id_finding(declared: str | None, known: bool) -> Finding:
    """What a declared merchant ID comes to: `known` if the register has it."""
    if declared is None:
        return PASSED[Rule.MERCHANT_ID]
    if known:
        return Finding(Rule.MERCHANT_ID, Outcome.PASS, "known", (declared,))
    return Finding(Rule.MERCHANT_ID, Outcome.REVIEW, "unknown" if merchant_id_is_checked(declared) else "check_character", (declared,))


def is_small(found: Finding) -> bool:
    """Whether a finding of the size rule is that of a small and mid-size business."""
    return found.outcome is not Outcome.FAIL and not found.unsubsidised


def _noted(found: Finding, suffix: str, parameters: tuple[str, ...]) -> Finding:
    """The same with something to be told beside it."""
    return replace(found, reason=f"{found.reason}_{suffix}", parameters=(*found.parameters, *parameters))


def _too_large(franchise: str, rule: Rule, reason: str, parameters: tuple[str | int, ...]) -> Finding:
    """Over a limit: a fail; for a store of a chain a rate without subsidy instead."""
    if franchise == Franchise.NONE:
        return Finding(rule, Outcome.FAIL, reason, parameters)
    return Finding(rule, Outcome.PASS, f"{reason}_chain", parameters, unsubsidised=True)


def _percent(hundredths: int) -> str:
    return f"{in_percent(hundredths):f}"
