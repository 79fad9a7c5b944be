"""Security reviews (情報管理・安全対策の審査): opened, concluded, their findings sent to the provider.

Answers are the matter of `questionnaire`, findings of `findings`, certificates of `certificates`. Days are in Japan.
With `seen`, an act is done only if the review still has that version.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Provider
from models.security_review import SecurityFinding, SecurityReview
from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import PROVIDERS_IN_FORCE, FindingStatus, ProviderStatus, ReviewOccasion, ReviewRoute, ReviewStatus
from secretariat import journal
from secretariat.business_calendar import add_months
from secretariat.casework import acts
from secretariat.casework.acts import PROVIDER, SECURITY_REVIEW, Case, Change, act_on
from secretariat.casework.notes import check_note
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.providers.certificates import ProviderCertificate, certificates_of, services_in_use
from secretariat.providers.findings import FindingLine, findings_of, grave_severities
from secretariat.providers.questionnaire import QuestionLine, question_lines
from secretariat.providers.wording import check_wording
from secretariat.refusal import Bilingual, Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.screening.explanation import HistoryLine, history
from secretariat.staff import Person, names_of

REVIEWS, FINDINGS, PROVIDERS = table_of(SecurityReview), table_of(SecurityFinding), table_of(Provider)

# in which statuses of the provider a review can be opened, by its occasion
_OPENED_IN: Final[Mapping[str, frozenset[ProviderStatus]]] = {
    ReviewOccasion.REGISTRATION: frozenset({ProviderStatus.RECEIVED, ProviderStatus.IN_REVIEW, ProviderStatus.RETURNED}),
    ReviewOccasion.YEARLY: frozenset(PROVIDERS_IN_FORCE),
    ReviewOccasion.INCIDENT: frozenset(PROVIDERS_IN_FORCE),
}


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A review in a list; `unclosed` counts its findings that are open or still to be verified."""

    number: str
    status: str
    route: str
    occasion: str
    opened_at: datetime
    incident_on: date | None
    concluded_at: datetime | None
    concluded_by: str | None
    next_due_on: date | None
    unclosed: int


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """Everything about one review; people by their login, `names`: what they are called.

    `missing`: what stands against passing it now. `refusals`: why this person cannot give a command now, by its name.
    """

    number: str
    version: int
    provider: str
    provider_name: str
    provider_version: int
    status: str
    route: str
    occasion: str
    opened_at: datetime
    incident_on: date | None
    concluded_at: datetime | None
    concluded_by: str | None
    next_due_on: date | None
    questions: tuple[QuestionLine, ...]
    findings: tuple[FindingLine, ...]
    certificates: tuple[ProviderCertificate, ...]
    missing: tuple[Message, ...]
    refusals: Mapping[str, Refusal]
    history: Sequence[HistoryLine]
    names: Mapping[str, str]

    def name_of(self, login: str | None) -> str:
        """The name of somebody who is named here by the login."""
        return self.names.get(login, login) if login is not None else ""


def reviews_of(session: Session, provider_id: int) -> tuple[ReviewLine, ...]:
    """A provider's reviews, oldest first."""
    r, f = REVIEWS.c, FINDINGS.c
    unclosed = (
        sa.select(sa.func.count()).where(f.review_id == r.id, f.status != FindingStatus.CLOSED.value).correlate(REVIEWS).scalar_subquery()
    )
    columns = (r.number, r.status, r.route, r.occasion, r.opened_at, r.incident_on, r.concluded_at, r.concluded_by, r.next_due_on)
    rows = session.execute(sa.select(*columns, unclosed).where(r.provider_id == provider_id).order_by(r.id))
    return tuple(ReviewLine(*row) for row in rows)


def review_card(office: Office, person: Person, review: str) -> ReviewCard | Refusal:
    """One review by its number."""
    if refused := may(person.role, "show"):
        return refused
    today = japan_day(office.clock.now())
    with office.reading() as session:
        case = acts.required_case(session, SECURITY_REVIEW, review)
        if isinstance(case, Refusal):
            return case
        row = case.row
        provider = session.execute(
            sa.select(PROVIDERS.c.number, PROVIDERS.c.name, PROVIDERS.c.version).where(PROVIDERS.c.id == row["provider_id"])
        ).one()
        refusals = {name: acts.obstacle(SECURITY_REVIEW, case, name, person.role) for name in SECURITY_REVIEW.transitions}
        is_open = case.status == ReviewStatus.OPEN
        questions, findings = question_lines(session, office.programme, case, today), findings_of(session, case.id)
        certificates = certificates_of(session, row["provider_id"])
        judges = [line.staff for line in questions] + [line.staff for line in certificates]
        finders = [login for line in findings for login in (line.found_by, line.remedied_by, line.verified_by)]
        return ReviewCard(
            number=case.number,
            version=case.version,
            provider=provider.number,
            provider_name=provider.name,
            provider_version=provider.version,
            status=case.status,
            route=row["route"],
            occasion=row["occasion"],
            opened_at=row["opened_at"],
            incident_on=row["incident_on"],
            concluded_at=row["concluded_at"],
            concluded_by=row["concluded_by"],
            next_due_on=row["next_due_on"],
            questions=questions,
            findings=findings,
            certificates=certificates,
            missing=_missing(session, office.programme, case, today) if is_open else (),
            refusals={name: refusal for name, refusal in refusals.items() if refusal is not None},
            history=history(session, case.number),
            names=names_of(session, [*judges, *finders, row["concluded_by"]]),
        )


@repeated
def open_review(
    office: Office,
    person: Person,
    provider: str,
    route: str,
    occasion: str,
    *,
    incident_on: date | None = None,
    note: str | None = None,
) -> str | Refusal:
    """Opens a review and gives its number; an incident names its day. One at a time for each provider and occasion."""
    if refused := may(person.role, "examine-provider") or check_note(note):
        return refused
    if refused := _fault(route, occasion, incident_on, japan_day(office.clock.now())):
        return refused
    with office.writing(person.login, "open-review") as (session, act):
        number = _open(session, act, provider, {"route": route, "occasion": occasion, "incident_on": incident_on}, note)
        if isinstance(number, Refusal):
            session.rollback()
    return number


def conclude_review(
    office: Office, person: Person, review: str, *, passed: bool, note: str | None = None, seen: int | None = None
) -> Refusal | None:
    """Passes a review if nothing stands against it, or fails it, which needs a note. A review that was passed is due again later."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        today = japan_day(act.at)
        concluded: dict[str, object] = {"concluded_at": act.at, "concluded_by": act.staff}
        if not passed:
            return check_wording(note, "security.failing_needs_note") or Change(concluded)
        if missing := _missing(session, office.programme, case, today):
            return refuse(RefusalCode.NOT_ELIGIBLE, "security.not_passed", number=case.number, missing=missing)
        next_due_on = due_after(office.programme, today)
        return Change({**concluded, "next_due_on": next_due_on}, {"next_due_on": next_due_on.isoformat()})

    return act_on(office, person, SECURITY_REVIEW, review, Command("pass" if passed else "fail", note=note), write, seen=seen)


def due_after(programme: Programme, passed_on: date) -> date:
    """By when a review that was passed on a day has to be repeated."""
    return add_months(passed_on, programme.security.review_months)


def send_findings(office: Office, person: Person, review: str, *, seen: int | None = None) -> Refusal | None:
    """Queues the letter to the provider with all findings that are open now."""

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        told = findings_to_tell(session, office.programme, case)
        if isinstance(told, Refusal):
            return told
        return Change(payload={"findings": [line["place"] for line in told]}, letter_parameters={"findings": told})

    return act_on(office, person, SECURITY_REVIEW, review, Command("send-findings"), write, seen=seen)


def findings_to_tell(session: Session, programme: Programme, review: Case) -> list[Mapping[str, object]] | Refusal:
    """What the letter tells: all findings that are open now."""
    unmended = [finding for finding in findings_of(session, review.id) if finding.status == FindingStatus.OPEN]
    return [_letter_line(programme, finding) for finding in unmended] or refuse(
        RefusalCode.NOTHING_TO_DO, "security.no_open_finding", number=review.number
    )


def _letter_line(programme: Programme, finding: FindingLine) -> Mapping[str, object]:
    """A finding as the letter, which is in Japanese, carries it; `area` and `question` are empty where it is about no question."""
    asked = programme.security.questions.get(finding.question or "")
    return {
        "place": finding.place,
        "severity": finding.severity,
        "wording": finding.wording,
        "due_on": finding.due_on.isoformat(),
        "area": programme.security.areas[asked.area].ja if asked else "",
        "question": asked.label.ja if asked else "",
    }


def _fault(route: str, occasion: str, incident_on: date | None, today: date) -> Refusal | None:
    routes, occasions = tuple(known.value for known in ReviewRoute), tuple(known.value for known in ReviewOccasion)
    if route not in routes:
        return refuse(RefusalCode.INVALID_VALUE, "security.no_such_route", route=route, known=routes)
    if occasion not in occasions:
        return refuse(RefusalCode.INVALID_VALUE, "security.no_such_occasion", occasion=occasion, known=occasions)
    if (incident_on is not None) != (occasion == ReviewOccasion.INCIDENT):
        return refuse(RefusalCode.INVALID_VALUE, "security.incident_day")
    if incident_on is not None and incident_on > today:
        return refuse(RefusalCode.INVALID_VALUE, "security.incident_in_future", day=incident_on)
    return None


def _open(session: Session, act: journal.Act, provider: str, content: Mapping[str, object], note: str | None) -> str | Refusal:
    """The new review's number. The provider's row is held meanwhile: nobody opens the same review beside this one."""
    session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == normal_case_number(provider)).with_for_update())
    case = acts.required_case(session, PROVIDER, provider)
    if isinstance(case, Refusal):
        return case
    occasion = str(content["occasion"])
    if case.status not in _OPENED_IN[occasion]:
        status = Message(f"words.provider_status.{case.status}")
        known = Message(f"words.review_occasion.{occasion}")
        return refuse(RefusalCode.WRONG_STATE, "security.wrong_provider_state", number=case.number, status=status, occasion=known)
    r = REVIEWS.c
    same = sa.select(r.number).where(r.provider_id == case.id, r.occasion == occasion, r.status == ReviewStatus.OPEN.value)
    if (known_number := session.execute(same).scalar()) is not None:
        return refuse(RefusalCode.NOTHING_TO_DO, "security.already_open", number=known_number)
    payload = {name: value.isoformat() if isinstance(value, date) else value for name, value in content.items() if value is not None}
    row = {"provider_id": case.id, "opened_at": act.at, **content}
    personal = {"note": note} if note else None
    return acts.begin(session, act, SECURITY_REVIEW, "open-review", ReviewStatus.OPEN, row, {"provider": case.number, **payload}, personal)


def _missing(session: Session, programme: Programme, review: Case, day: date) -> tuple[Message, ...]:
    """What stands against passing a review on a day."""
    findings = findings_of(session, review.id)
    by_route = _uncertified(session, review, day)
    if review.row["route"] == ReviewRoute.INVESTIGATION:
        by_route = _unanswered(question_lines(session, programme, review, day), findings)
    grave = grave_severities(programme.security)
    places = tuple(line.place for line in findings if line.severity in grave and line.status != FindingStatus.CLOSED)
    return (*by_route, *([Message("security.missing_closed", {"places": places})] if places else []))


def _uncertified(session: Session, review: Case, day: date) -> list[Message]:
    """Which services have no certificate that was found good and is valid on the day."""
    provider_id = review.row["provider_id"]
    shown = {certificate.service_id for certificate in certificates_of(session, provider_id) if certificate.holds(day)}
    lacking = tuple(name for name, service_id in services_in_use(session, provider_id, day).items() if service_id not in shown)
    return [Message("security.missing_certificate", {"services": lacking})] if lacking else []


def _unanswered(questions: Sequence[QuestionLine], findings: Sequence[FindingLine]) -> list[Message]:
    """Which questions have no answer, no judgement, or failed without a finding that says what to mend."""
    found = {finding.question for finding in findings}
    lacking = {
        "security.missing_answers": [line for line in questions if line.answer is None],
        "security.missing_judgements": [line for line in questions if line.answer is not None and line.outcome is Outcome.REVIEW],
        "security.missing_findings": [line for line in questions if line.outcome is Outcome.FAIL and line.question not in found],
    }
    return [
        Message(key, {"questions": tuple(Bilingual(line.label.ja, line.label.en) for line in lines)})
        for key, lines in lacking.items()
        if lines
    ]
