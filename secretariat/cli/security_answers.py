"""Security reviews as the command line answers: as JSON, and as lines for people."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from secretariat.cli.answers import SIGNS, fields, history_document, history_lines
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.providers.certificates import ProviderCertificate
    from secretariat.providers.findings import FindingLine
    from secretariat.providers.questionnaire import QuestionLine
    from secretariat.providers.security_review import ReviewCard

REVIEW: Final = "number status route occasion opened_at incident_on concluded_at concluded_by next_due_on"
FINDING: Final = (
    "place severity status question wording due_on found_by remedy remedied_on remedied_by verified_by verified_on times_reopened"
)


def card_document(invocation: Invocation, card: "ReviewCard") -> dict[str, object]:
    """A review as JSON."""
    return {
        **fields(invocation, card, REVIEW),
        "version": card.version,
        "provider_number": card.provider,
        "provider": card.provider_name,
        "questions": [_question(invocation, line) for line in card.questions],
        "findings": [finding_document(invocation, finding) for finding in card.findings],
        "certificates": [certificate_document(invocation, certificate) for certificate in card.certificates],
        "missing": [invocation.say(message) for message in card.missing],
        "history": history_document(card.history),
    }


def _question(invocation: Invocation, line: "QuestionLine") -> dict[str, object]:
    area, label = ((each.ja if invocation.language == "ja" else each.en) for each in (line.area, line.label))
    judged = fields(invocation, line, "answer outcome staff at")
    return {"question": line.question, "area": area, "label": label, **judged}


def finding_document(invocation: Invocation, finding: "FindingLine") -> dict[str, object]:
    """A finding as JSON."""
    return fields(invocation, finding, FINDING)


def certificate_document(invocation: Invocation, certificate: "ProviderCertificate") -> dict[str, object]:
    """A certificate of a service as JSON; `certificate` is its id."""
    return {
        "certificate": certificate.id,
        **fields(invocation, certificate, "service standard number issuer scope valid_from valid_to outcome"),
        "examined_by": certificate.staff,
        **{f"examined_{name}": value for name, value in fields(invocation, certificate, "at").items()},
        "note": certificate.note,
    }


def card_lines(invocation: Invocation, card: "ReviewCard") -> Iterator[str]:
    """A review with its questions by area, its findings, what stands against passing it, and its history."""
    words = invocation.words
    yield f"{card.number}  {words(f'words.review_route.{card.route}')}  [{words(f'words.review_status.{card.status}')}]"
    yield f"{card.provider}  {card.provider_name}"
    area = ""
    for question in card.questions:
        document = _question(invocation, question)
        if document["area"] != area:
            area = str(document["area"])
            yield f"{area}:"
        yield f"  {SIGNS[question.outcome]} {question.question}  {document['label']}"
        if question.answer is not None:
            yield f"      「{question.answer}」"
    for heading, lines in (
        ("cli.dossier_certificates", certificate_lines(invocation, card.certificates)),
        ("cli.dossier_findings", finding_lines(invocation, card.findings)),
        ("cli.dossier_history", history_lines(invocation, card.history)),
    ):
        if shown := list(lines):
            yield f"{words(heading)}:"
            yield from shown
    for message in card.missing:
        yield words("cli.review_missing", what=invocation.say(message))


def certificate_lines(invocation: Invocation, certificates: "Sequence[ProviderCertificate]") -> Iterator[str]:
    """Certificates with their ids, a line each."""
    for one in certificates:
        standard = invocation.words(f"words.certificate.{one.standard}")
        yield f"  {SIGNS[one.outcome]} {one.id}  {one.service}  {standard} {one.number}  {one.valid_from} – {one.valid_to}"


def finding_lines(invocation: Invocation, findings: "Sequence[FindingLine]") -> Iterator[str]:
    """Findings by their place, with the remedy below."""
    for finding in findings:
        severity, status = (
            invocation.words(f"words.severity.{finding.severity}"),
            invocation.words(f"words.finding_status.{finding.status}"),
        )
        yield f"  {finding.place}. {severity}  {invocation.written(finding.due_on)}  {finding.wording}  [{status}]"
        if finding.remedy is not None:
            yield f"      → {invocation.written(finding.remedied_on)} {finding.remedy}"
