"""The parts of a programme file about payment providers: call, requirements, security review, readiness tests, grant.

Amounts are whole yen, shares per cent, periods calendar days or months.
"""

import re
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator
from pydantic_core import PydanticCustomError

from models.vocabulary_providers import CostKind, LegalKind, ReturnMethod, ServiceKind, Severity
from secretariat.clock import japan_day
from secretariat.evidence.kinds import MediaType
from secretariat.programme_file.parts import AtLeastOne, Count, Day, Days, Label, Moment, Months, Part, Percent, Text


def _pattern(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise PydanticCustomError("no_pattern", "no pattern", {"name": value}) from error
    return value


class Call(Part):
    """The call for providers (公募): registrations are taken in from a day to an instant."""

    opens_on: Day
    closes_at: Moment

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Self:
        if japan_day(self.closes_at) < self.opens_on:
            raise PydanticCustomError("wrong_order", "wrong order", {"first": "opens_on", "second": "closes_at"})
        return self


class LicenceForm(Part):
    """How licences of a legal kind are numbered: a regular expression over the whole number, an example; no pattern: none is needed."""

    pattern: Annotated[str, AfterValidator(_pattern)] | None = None
    example: str = ""


class EvidenceRules(Part):
    """Files that may be kept as evidence: how large at most (bytes), and of which kinds (media types)."""

    largest_bytes: AtLeastOne = 20_000_000
    kinds: frozenset[MediaType] = frozenset(MediaType)


class ProviderRules(Part):
    """What a provider has to fulfil, and how long before its end a certificate or condition is chased."""

    call: Call
    licences: dict[LegalKind, LicenceForm]
    return_methods: dict[ReturnMethod, Literal["pass", "review", "fail"]]
    forbidden_words: tuple[Text, ...]  # of what consumers are shown
    warn_days: tuple[Days, ...]
    evidence: EvidenceRules = EvidenceRules()

    @model_validator(mode="after")
    def _knows_every_kind(self) -> Self:
        missing = [*(kind for kind in LegalKind if kind not in self.licences), *(m for m in ReturnMethod if m not in self.return_methods)]
        if missing:
            raise PydanticCustomError("kinds_missing", "kinds missing", {"name": ", ".join(missing)})
        return self


class Question(Part):
    """A question of the investigation; `kinds`: only for providers of services of these kinds (empty: for all)."""

    area: Text
    label: Label
    kinds: frozenset[ServiceKind] = frozenset()


class SecurityRules(Part):
    """The security review: the questionnaire, from which severity on a finding stands against registration, days for its remedy."""

    threshold: Severity
    remedy_days: dict[Severity, Days]
    review_months: Months
    areas: dict[str, Label]
    questions: dict[str, Question]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        missing = [severity.value for severity in Severity if severity not in self.remedy_days]
        missing.extend(question.area for question in self.questions.values() if question.area not in self.areas)
        if missing:
            raise PydanticCustomError("kinds_missing", "kinds missing", {"name": ", ".join(missing)})
        return self


class ReadinessTest(Part):
    """A test of the provider's system; one that is not required is recorded but stands against nothing."""

    label: Label
    required: bool = True


class ReadinessRules(Part):
    """The readiness tests by their code."""

    tests: dict[str, ReadinessTest]


class GrantRules(Part):
    """The system-modification grant: share of the accepted costs (per cent), the most for one provider, which costs count."""

    share: Percent
    cap_yen: Count
    costs: dict[CostKind, Label]
