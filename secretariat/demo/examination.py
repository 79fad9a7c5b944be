"""What the demo's office is examining of its providers: a security review half done, a grant that waits for a judgement."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from models.vocabulary import Outcome
from models.vocabulary_providers import CostKind, ReviewOccasion, ReviewRoute
from secretariat.clock import japan_day
from secretariat.demo.required import accept, require
from secretariat.grants.application import apply_for_grant
from secretariat.grants.costs import PlannedCost
from secretariat.office import Office
from secretariat.providers.findings import add_finding, record_remedy
from secretariat.providers.questionnaire import judge_answer, record_answer
from secretariat.providers.security_review import open_review, review_card
from secretariat.staff import Person

_UNANSWERED: Final = 4  # of the questions, the last ones
_ANSWER: Final = "規程に定め、年に1回見直しています。"
_WEAK_ANSWER: Final = "担当者が都度対応しています。"
_REMEDY: Final = "手順書を改め、関係する部署に周知しました。"
# by the place of the question: what is wrong with the answer; a remedy has come in for the first
_FINDINGS: Final[Mapping[int, tuple[str, str]]] = {
    1: ("low", "目的外の利用を防ぐ確認の記録が残されていない。"),
    4: ("medium", "異動した者の権限の停止に定めがなく、停止の記録がない。"),
}
_PROJECT: Final = "ポイント付与機能の改修"


def begin_review(office: Office, people: Mapping[str, Person], number: str) -> None:
    """The yearly review of a provider's security: most questions answered, two findings. Raises UnexpectedRefusalError."""
    rin = people["rin"]
    review = require(open_review(office, rin, number, ReviewRoute.INVESTIGATION, ReviewOccasion.YEARLY))
    questions = [line.question for line in require(review_card(office, rin, review)).questions]
    for place, question in enumerate(questions[:-_UNANSWERED]):
        found = _FINDINGS.get(place)
        accept(record_answer(office, rin, review, question, _WEAK_ANSWER if found else _ANSWER))
        accept(judge_answer(office, rin, review, question, Outcome.FAIL if found else Outcome.PASS))
        if found is not None:
            require(add_finding(office, rin, review, *found, question=question))
    accept(record_remedy(office, rin, review, 1, _REMEDY))


def receive_grant(office: Office, people: Mapping[str, Person], number: str) -> None:
    """A provider's application for a grant, of which nobody has judged anything. Raises UnexpectedRefusalError."""
    day = japan_day(office.clock.now())
    costs = (
        PlannedCost(CostKind.DEVELOPMENT, 6_400_000, day + timedelta(days=30), "付与機能の設計と開発"),
        PlannedCost(CostKind.STAFF, 1_850_000, day + timedelta(days=30), "開発に従事する社員2名"),
        PlannedCost(CostKind.DEVELOPMENT, 720_000, day - timedelta(days=20), "要件の整理"),
    )
    require(apply_for_grant(office, people["ren"], number, _PROJECT, costs))
