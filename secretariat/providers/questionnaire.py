"""The questionnaire of an investigation: the programme's questions, the provider's answers, what the reviewer found about them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.security_review import ReviewAnswer
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import ReviewRoute
from secretariat import journal
from secretariat.casework.acts import SECURITY_REVIEW, Case, Change, act_on
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.programme import Programme
from secretariat.programme_file.parts import Label
from secretariat.programme_file.providers import Question
from secretariat.providers.services import services_as_at
from secretariat.providers.wording import check_wording
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

ANSWERS = table_of(ReviewAnswer)


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question that concerns the provider, and its answer so far; `outcome` is review until somebody has judged it."""

    question: str
    area: Label
    label: Label
    answer: str | None
    outcome: Outcome
    staff: str | None
    at: datetime | None


def questions_for(session: Session, programme: Programme, provider_id: int, day: date) -> Mapping[str, Question]:
    """The questions that the provider has to answer on that day: those for all, and those for kinds of services that it has then."""
    services = services_as_at(session, [provider_id], day)
    kinds = {service.content.kind for service in services if service.registered_to is None or service.registered_to > day}
    return {code: asked for code, asked in programme.security.questions.items() if not asked.kinds or not kinds.isdisjoint(asked.kinds)}


def question_lines(session: Session, programme: Programme, review: Case, day: date) -> tuple[QuestionLine, ...]:
    """The questions of an investigation, in the order of the programme file; none on the route by certificate."""
    if review.row["route"] != ReviewRoute.INVESTIGATION:
        return ()
    answers = {row.question: row for row in session.execute(sa.select(ANSWERS).where(ANSWERS.c.review_id == review.id))}
    areas = programme.security.areas
    lines: list[QuestionLine] = []
    for code, asked in questions_for(session, programme, review.row["provider_id"], day).items():
        given = answers.get(code)
        said = (None, Outcome.REVIEW, None, None) if given is None else (given.answer, Outcome(given.outcome), given.staff, given.at)
        lines.append(QuestionLine(code, areas[asked.area], asked.label, *said))
    return tuple(lines)


def record_answer(office: Office, person: Person, review: str, question: str, answer: str, *, seen: int | None = None) -> Refusal | None:
    """Enters what the provider answers; a later answer takes the place of an earlier one and has to be judged anew.

    With `seen`, only if the review still has that version.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := _not_asked(session, office.programme, case, question, japan_day(act.at)):
            return refused
        if refused := check_wording(answer, "security.answer_missing"):
            return refused
        values = {"answer": answer.strip(), "outcome": Outcome.REVIEW.value, "staff": act.staff, "at": act.at, **case.entry}
        if _answer_id(session, case.id, question) is None:
            session.execute(sa.insert(ANSWERS), [{"review_id": case.id, "question": question, **values}])
        else:
            _update(session, case.id, question, values)
        return Change(payload={"question": question}, personal={"answer": answer.strip()})

    return act_on(office, person, SECURITY_REVIEW, review, Command("answer"), write, seen=seen)


def judge_answer(
    office: Office, person: Person, review: str, question: str, outcome: str, note: str | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Says whether an answer is good enough: pass or fail. What fails needs a finding before the review can be passed.

    With `seen`, only if the review still has that version.
    """

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if refused := _not_asked(session, office.programme, case, question, japan_day(act.at)):
            return refused
        if outcome not in (Outcome.PASS, Outcome.FAIL):
            return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_outcome", outcome=outcome)
        if _answer_id(session, case.id, question) is None:
            return refuse(RefusalCode.WRONG_STATE, "security.not_answered", number=case.number, question=question)
        _update(session, case.id, question, {"outcome": outcome, "staff": act.staff, "at": act.at, **case.entry})
        return Change(payload={"question": question, "outcome": outcome})

    return act_on(office, person, SECURITY_REVIEW, review, Command("judge", note=note), write, seen=seen)


def _answer_id(session: Session, review_id: int, question: str) -> int | None:
    a = ANSWERS.c
    return session.execute(sa.select(a.id).where(a.review_id == review_id, a.question == question)).scalar_one_or_none()


def _update(session: Session, review_id: int, question: str, values: Mapping[str, object]) -> None:
    a = ANSWERS.c
    session.execute(sa.update(ANSWERS).where(a.review_id == review_id, a.question == question).values(values))


def _not_asked(session: Session, programme: Programme, review: Case, question: str, day: date) -> Refusal | None:
    if review.row["route"] != ReviewRoute.INVESTIGATION:
        return refuse(RefusalCode.WRONG_STATE, "security.no_questions", number=review.number)
    asked = questions_for(session, programme, review.row["provider_id"], day)
    if question in asked:
        return None
    return refuse(RefusalCode.INVALID_VALUE, "security.no_such_question", question=question, known=tuple(asked))
