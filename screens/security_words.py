"""What the security workspace says: where the review stands, its questions, certificates and findings as lines, one of them in full."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from models.vocabulary import Outcome
from models.vocabulary_providers import FindingStatus, ReviewRoute, ReviewStatus, Severity
from screens.formats import NOTHING, day, full_day, short_moment
from screens.text import cell
from screens.widgets.paged_table import Line
from screens.widgets.signed_lines import SignedLine, Weight
from screens.workplace import Workplace
from secretariat.clock import JAPAN
from secretariat.programme_file.parts import Label
from secretariat.providers.certificates import ProviderCertificate
from secretariat.providers.findings import FindingLine
from secretariat.providers.questionnaire import QuestionLine
from secretariat.providers.security_review import ReviewCard
from secretariat.refusal import Message
from secretariat.screening.explanation import HistoryLine

OUTCOME_SIGNS: Final[Mapping[Outcome, tuple[str, Weight]]] = {
    Outcome.PASS: ("✓", "done"),
    Outcome.REVIEW: ("?", "warning"),
    Outcome.FAIL: ("×", "error"),
}
FINDING_SIGNS: Final[Mapping[str, tuple[str, Weight]]] = {
    FindingStatus.OPEN: ("!", "warning"),
    FindingStatus.REMEDIED: ("?", "warning"),
    FindingStatus.CLOSED: ("✓", "done"),
}
# what stands against passing, said shorter: the lists below name the questions
_SHORT: Final[Mapping[str, str]] = {
    "security.missing_answers": "screen_security.missing_answers",
    "security.missing_judgements": "screen_security.missing_judgements",
    "security.missing_findings": "screen_security.missing_findings",
    "security.missing_closed": "screen_security.missing_closed",
    "security.missing_certificate": "screen_security.missing_certificate",
}


def of_language(label: Label, workplace: Workplace) -> str:
    """A name of the programme file in the language of the screens."""
    return label.ja if workplace.language == "ja" else label.en


# where it stands


def standing_lines(card: ReviewCard, workplace: Workplace) -> list[SignedLine]:
    """What still stands against passing, or that nothing does; of a review that is over, what it came to."""
    words, language = workplace.words, workplace.language
    kind = words(
        "screen_security.kind",
        occasion=words(f"words.review_occasion.{card.occasion}"),
        route=words(f"words.review_route.{card.route}"),
        opened=full_day(card.opened_at.astimezone(JAPAN).date(), language),
    )
    if card.incident_on is not None:
        kind += words("screen_security.incident", day=full_day(card.incident_on, language))
    return [SignedLine(words("screen_security.review"), kind, " "), _result_line(card, workplace)]


def _result_line(card: ReviewCard, workplace: Workplace) -> SignedLine:
    words, language = workplace.words, workplace.language
    if card.status == ReviewStatus.OPEN:
        if not card.missing:
            return SignedLine(words("screen_security.standing"), words("screen_security.nothing_missing"), "✓", "judged")
        return SignedLine(
            words("screen_security.missing"), " / ".join(_short(message, workplace) for message in card.missing), "…", "warning"
        )
    concluded = card.concluded_at.astimezone(JAPAN).date() if card.concluded_at is not None else None
    by = {"day": full_day(concluded, language), "staff": card.name_of(card.concluded_by) or NOTHING}
    label = words(f"words.review_status.{card.status}")
    if card.status == ReviewStatus.FAILED:
        why = next((entry.note for entry in reversed(card.history) if entry.action == "fail"), None)
        return SignedLine(label, words("screen_security.failed", **by) + (f"  {why}" if why else ""), "×", "error")
    return SignedLine(label, words("screen_security.passed", **by, next=full_day(card.next_due_on, language)), "✓", "judged")


def _short(message: Message, workplace: Workplace) -> str:
    questions = message.parameters.get("questions")
    counted = {"count": len(questions)} if isinstance(questions, tuple) else {}
    return workplace.say(Message(_SHORT.get(message.key, message.key), {**message.parameters, **counted}))


# lists


def questions_title(card: ReviewCard, workplace: Workplace) -> str:
    """How many questions there are and how they were judged; for the route by certificate, certificates."""
    is_certificate = card.route == ReviewRoute.CERTIFICATE
    outcomes = [line.outcome for line in (card.certificates if is_certificate else card.questions)]
    counts = {"passed": outcomes.count(Outcome.PASS), "review": outcomes.count(Outcome.REVIEW), "failed": outcomes.count(Outcome.FAIL)}
    key = "screen_security.certificates_title" if is_certificate else "screen_security.questions_title"
    return workplace.words(key, total=len(outcomes), **counts)


def question_rows(card: ReviewCard, workplace: Workplace) -> list[Line]:
    """The questions in the programme's order, each area named once."""
    found = _found_for(card.findings)
    rows: list[Line] = []
    before: Label | None = None
    for line in card.questions:
        rows.append(
            Line(
                line.question,
                {
                    "area": cell("" if line.area == before else of_language(line.area, workplace)),
                    "question": cell(of_language(line.label, workplace)),
                    "state": cell(question_state(line, workplace)),
                    "findings": cell(" ".join(str(place) for place in found.get(line.question, ())), right=True),
                },
            )
        )
        before = line.area
    return rows


def question_state(line: QuestionLine, workplace: Workplace) -> str:
    """Unanswered, to be judged, or the judgement: sign and word."""
    if line.answer is None:
        return f"… {workplace.words('screen_security.unanswered')}"
    if line.outcome is Outcome.REVIEW:
        return f"? {workplace.words('screen_security.to_judge')}"
    return f"{OUTCOME_SIGNS[line.outcome][0]} {workplace.words(f'words.outcome.{line.outcome}')}"


def _found_for(findings: Sequence[FindingLine]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = {}
    for finding in findings:
        if finding.question is not None:
            found.setdefault(finding.question, []).append(finding.place)
    return found


def certificate_rows(card: ReviewCard, today: date, workplace: Workplace) -> list[Line]:
    """The certificates of the provider's services."""
    return [
        Line(
            str(line.id),
            {
                "service": cell(line.service),
                "certificate": cell(f"{workplace.words(f'words.certificate.{line.standard}')} {line.number}"),
                "until": cell(("! " if line.valid_to < today else "") + full_day(line.valid_to, workplace.language)),
                "state": cell(_certificate_state(line, workplace)),
            },
        )
        for line in card.certificates
    ]


def _certificate_state(line: ProviderCertificate, workplace: Workplace) -> str:
    word = "screen_security.to_examine" if line.outcome is Outcome.REVIEW else f"words.outcome.{line.outcome}"
    return f"{OUTCOME_SIGNS[line.outcome][0]} {workplace.words(word)}"


def findings_title(card: ReviewCard, workplace: Workplace) -> str:
    """How many findings there are, and how many of them are not closed."""
    unclosed = sum(line.status != FindingStatus.CLOSED for line in card.findings)
    return workplace.words("screen_security.findings_title", total=len(card.findings), unclosed=unclosed)


def finding_rows(card: ReviewCard, today: date, workplace: Workplace) -> list[Line]:
    """The findings by their place."""
    return [
        Line(
            str(line.place),
            {
                "place": cell(str(line.place), right=True),
                "severity": cell(severity_words(line.severity, workplace)),
                "status": cell(finding_state(line, workplace)),
                "due": cell(_due(line, today, workplace)),
                "wording": cell(line.wording),
            },
        )
        for line in card.findings
    ]


def severity_words(severity: str, workplace: Workplace) -> str:
    """How grave: sign and word."""
    sign = {Severity.CRITICAL: "!!", Severity.HIGH: "!"}.get(Severity(severity), "")
    return f"{sign:<2} {workplace.words(f'words.severity.{severity}')}"


def finding_state(line: FindingLine, workplace: Workplace) -> str:
    """Where the finding stands: sign and word."""
    word = "screen_security.to_verify" if line.status == FindingStatus.REMEDIED else f"words.finding_status.{line.status}"
    return f"{FINDING_SIGNS[line.status][0]} {workplace.words(word)}"


def _due(line: FindingLine, today: date, workplace: Workplace) -> str:
    if line.status == FindingStatus.CLOSED:
        return NOTHING
    return ("!! " if line.due_on < today else "") + day(line.due_on, workplace.language)


# one of them in full


def question_lines(line: QuestionLine, card: ReviewCard, workplace: Workplace) -> list[SignedLine]:
    """A question with its answer and judgement, and what was noted about it."""
    words = workplace.words
    sign, weight = OUTCOME_SIGNS[line.outcome] if line.answer is not None else ("…", "plain")
    judged = question_state(line, workplace).partition(" ")[2]
    if line.staff is not None:
        judged += f"  ({card.name_of(line.staff)} {short_moment(line.at)})"
    return [
        SignedLine(words("screen_security.area"), of_language(line.area, workplace), " "),
        SignedLine(words("screen_security.question"), of_language(line.label, workplace), " "),
        SignedLine(words("screen_security.answer"), line.answer or words("screen_security.no_answer"), " "),
        SignedLine(words("screen_security.judgement"), judged, sign, weight),
        *(
            _history_line(entry, workplace)
            for entry in reversed(card.history)
            if entry.note and entry.payload.get("question") == line.question
        ),
    ]


def certificate_lines(line: ProviderCertificate, card: ReviewCard, workplace: Workplace) -> list[SignedLine]:
    """A certificate with what was found about it."""
    words, language = workplace.words, workplace.language
    sign, weight = OUTCOME_SIGNS[line.outcome]
    state = _certificate_state(line, workplace).partition(" ")[2]
    if line.staff is not None:
        state += f"  ({card.name_of(line.staff)} {short_moment(line.at)})"
    return [
        SignedLine(words("screen_security.service"), line.service, " "),
        SignedLine(words("screen_security.certificate"), f"{words(f'words.certificate.{line.standard}')} {line.number}", " "),
        SignedLine(words("security.field.issuer"), line.issuer, " "),
        SignedLine(words("security.field.scope"), line.scope, " "),
        SignedLine(words("screen_security.valid"), f"{full_day(line.valid_from, language)} – {full_day(line.valid_to, language)}", " "),
        SignedLine(words("screen_security.judgement"), state, sign, weight),
        SignedLine(words("screen_security.note"), line.note or "", " "),
    ]


def finding_lines(line: FindingLine, card: ReviewCard, workplace: Workplace) -> list[SignedLine]:
    """A finding with its remedy, and what happened to it."""
    words, language = workplace.words, workplace.language
    sign, weight = FINDING_SIGNS[line.status]
    asked = next((question for question in card.questions if question.question == line.question), None)
    status = words(f"words.finding_status.{line.status}")
    if line.times_reopened:
        status += words("screen_security.reopened", times=line.times_reopened)
    if line.verified_by is not None:
        status += f"  ({card.name_of(line.verified_by)} {day(line.verified_on, language)})"
    told = f"{day(line.remedied_on, language)} {card.name_of(line.remedied_by)}" if line.remedied_by is not None else ""
    return [
        SignedLine(
            words("screen_security.finding"),
            f"{line.place}  {words(f'words.severity.{line.severity}')}  ({card.name_of(line.found_by)})",
            " ",
        ),
        SignedLine(words("screen_security.wording"), line.wording, " "),
        SignedLine(
            words("screen_security.question"), of_language(asked.label, workplace) if asked is not None else line.question or "", " "
        ),
        SignedLine(words("screen_security.remedy"), f"{line.remedy}  ({told})" if line.remedy else "", " "),
        SignedLine(words("screen_security.state"), status, sign, weight),
        *(_history_line(entry, workplace) for entry in reversed(card.history) if entry.payload.get("place") == line.place),
    ]


def _history_line(line: HistoryLine, workplace: Workplace) -> SignedLine:
    said = f"{line.staff_name or line.staff}: {workplace.words(f'words.action.{line.action}')}"
    if line.note:
        said += f"「{line.note}」" if workplace.language == "ja" else f'  "{line.note}"'
    return SignedLine(short_moment(line.at), said, " ", "muted")
