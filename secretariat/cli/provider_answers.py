"""Providers as the command line answers: as JSON, and as lines for people."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from secretariat.amounts import in_percent
from secretariat.cli.answers import SIGNS, fields, history_document, history_lines
from secretariat.cli.grant_answers import row_document as grant_document
from secretariat.cli.grant_answers import row_line as grant_line
from secretariat.cli.invocation import Invocation
from secretariat.cli.security_answers import (
    REVIEW,
    certificate_document,
    certificate_lines,
    finding_document,
    finding_lines,
)
from secretariat.identifiers import show_registration_number
from secretariat.refusal import Message

if TYPE_CHECKING:
    from secretariat.evidence.reading import EvidenceLine
    from secretariat.providers.conditions import ConditionLine
    from secretariat.providers.dossier import ProviderDossier
    from secretariat.providers.listing import ProviderRow
    from secretariat.providers.register import RegisterLine, ServiceAt
    from secretariat.providers.requirements import RequirementLine
    from secretariat.providers.watch import WatchLine

ROW: Final = "number name status registered_on services applications next_expiry findings conditions condition_due"
OWN: Final = (
    "number version status registered_on cancelled_from proposed_by received_at name name_kana corporate_number roles serves_residents "
    "contact_name contact_email phone postal_code address desk_phone desk_hours"
)
REGISTERED: Final = (
    "provider_number provider_name registered_on roles region phone service service_registered_on kind grant_basis return_method usable_at"
)
EVIDENCE: Final = "number case subject name media_type size sha256 kept_at kept_by times_read"


def row_document(invocation: Invocation, row: "ProviderRow") -> dict[str, object]:
    """A provider of a list as JSON."""
    return fields(invocation, row, ROW)


def row_line(invocation: Invocation, row: "ProviderRow") -> str:
    """The same for people."""
    status = invocation.words(f"words.provider_status.{row.status}")
    counts = invocation.words("cli.provider_counts", services=row.services, applications=row.applications or 0, findings=row.findings)
    ends = invocation.words("cli.provider_ends", day=row.next_expiry) if row.next_expiry else ""
    return f"{row.number}  [{status}]  {row.name}  {counts}  {ends}".rstrip()


def dossier_document(invocation: Invocation, dossier: "ProviderDossier") -> dict[str, object]:
    """Everything about a provider as JSON."""
    return {
        **fields(invocation, dossier, OWN),
        "registration_number": number_shown(dossier.registration_number),
        "as_at": dossier.day.isoformat(),
        "licences": [{"kind": kind, "number": number} for kind, number in dossier.licences],
        "requirements": [_requirement(invocation, dossier, line) for line in dossier.requirements],
        "conditions": [fields(invocation, line, "place wording due_on requirement service met_on met_by") for line in dossier.conditions],
        "services": [_service(invocation, dossier, service) for service in dossier.services],
        "certificates": [certificate_document(invocation, certificate) for certificate in dossier.certificates],
        "tests": [fields(invocation, test, "test required outcome last_run_on") for test in dossier.tests],
        "test_runs": [fields(invocation, run, "test outcome run_on system_version note staff") for run in dossier.runs],
        "reviews": [
            {**fields(invocation, review.line, REVIEW), "findings": [finding_document(invocation, finding) for finding in review.findings]}
            for review in dossier.reviews
        ],
        "suspensions": [fields(invocation, line, "starts_on ends_on lifted_on reasons") for line in dossier.suspensions],
        "evidence": [evidence_document(invocation, line) for line in dossier.evidence],
        "grants": [grant_document(invocation, row) for row in dossier.grants],
        "history": history_document(dossier.history),
        "people": dict(dossier.names),
    }


def number_shown(registration_number: int | None) -> str | None:
    """The number of a registration as papers bear it."""
    return None if registration_number is None else show_registration_number(registration_number)


def _requirement(invocation: Invocation, dossier: "ProviderDossier", line: "RequirementLine") -> dict[str, object]:
    wording, due_on = line.condition or (None, None)
    return {
        **fields(invocation, line, "requirement service outcome"),
        "explanation": invocation.say(line.message),
        "hinders": line.hinders(dossier.day),
        **fields(invocation, line, "settled_by settled_at note"),
        "condition": wording,
        "condition_due_on": due_on.isoformat() if due_on else None,
    }


def _service(invocation: Invocation, dossier: "ProviderDossier", service: "ServiceAt") -> dict[str, object]:
    standing, lapse = dossier.security.get(service.id), dossier.lapsed.get(service.id)
    return {
        "service": service.name,
        **fields(invocation, service.content, "kind grant_basis return_method usable_at presentation"),
        "merchant_fee_percent": float(in_percent(service.content.merchant_fee)),
        "amended_from": service.valid_from.isoformat() if service.valid_from else None,
        **fields(invocation, service, "registered registered_from registered_to"),
        "security": standing.outcome.value if standing else None,
        "security_until": standing.until.isoformat() if standing and standing.until else None,
        "security_explanation": invocation.say(standing.message) if standing else None,
        "lapsed": invocation.say(lapse) if lapse else None,
    }


def evidence_document(invocation: Invocation, line: "EvidenceLine") -> dict[str, object]:
    """A file that was kept, as JSON."""
    return fields(invocation, line, EVIDENCE)


def evidence_line(line: "EvidenceLine") -> str:
    """The same for people."""
    return f"{line.number}  {line.case}  {line.subject or '-'}  {line.name}  {line.size:,}"


def register_document(invocation: Invocation, line: "RegisterLine") -> dict[str, object]:
    """A registered service as JSON."""
    return {
        **fields(invocation, line, REGISTERED),
        "registration_number": number_shown(line.registration_number),
        "merchant_fee_percent": float(line.merchant_fee),
    }


def register_line(invocation: Invocation, line: "RegisterLine") -> str:
    """The same for people."""
    kind, basis = invocation.words(f"words.service_kind.{line.kind}"), invocation.words(f"words.grant_basis.{line.grant_basis}")
    number, registered = number_shown(line.registration_number) or "-", invocation.written(line.service_registered_on)
    return f"{number}  {line.provider_name}  {line.service}  {kind}  {line.merchant_fee}%  {basis}  {registered}"


def watch_document(invocation: Invocation, line: "WatchLine") -> dict[str, object]:
    """Something that falls due, as JSON."""
    return {
        "kind": line.kind,
        "provider_number": line.provider,
        "provider": line.provider_name,
        "subject": invocation.say(line.subject),
        **fields(invocation, line, "due_on days_left"),
    }


def watch_line(invocation: Invocation, line: "WatchLine") -> str:
    """The same for people."""
    left = invocation.words("cli.overdue" if line.days_left < 0 else "cli.days_left", days=abs(line.days_left))
    due, label, subject = invocation.column(line.due_on), invocation.say(line.label), invocation.say(line.subject)
    return f"{due}  {left}  {label}  {line.provider} {line.provider_name}  {subject}"


def dossier_lines(invocation: Invocation, dossier: "ProviderDossier") -> Iterator[str]:
    """Everything about a provider for people, a heading above each part that is there."""
    status = invocation.words(f"words.provider_status.{dossier.status}")
    number = number_shown(dossier.registration_number)
    yield f"{dossier.number}  {dossier.name}  [{status}]" + (f"  {number}" if number else "")
    for heading, lines in _parts(invocation, dossier):
        if shown := list(lines):
            yield f"{invocation.words(f'cli.dossier_{heading}')}:"
            yield from shown


def _parts(invocation: Invocation, dossier: "ProviderDossier") -> Iterator[tuple[str, Iterator[str]]]:
    yield "requirements", (_requirement_line(invocation, dossier, line) for line in dossier.requirements)
    yield "conditions", (_condition_line(invocation, dossier, line) for line in dossier.conditions)
    yield "services", (_service_line(invocation, dossier, service) for service in dossier.services)
    yield "certificates", certificate_lines(invocation, dossier.certificates)
    yield "tests", (f"  {SIGNS[test.outcome]} {test.test}  {invocation.written(test.last_run_on)}" for test in dossier.tests)
    yield "reviews", _review_lines(invocation, dossier)
    yield "suspensions", (f"  {_span(invocation, line.starts_on, line.lifted_on or line.ends_on)}" for line in dossier.suspensions)
    yield "evidence", (f"  {evidence_line(line)}" for line in dossier.evidence)
    yield "grants", (f"  {grant_line(invocation, row)}" for row in dossier.grants)
    yield "history", history_lines(invocation, dossier.history)


def _requirement_line(invocation: Invocation, dossier: "ProviderDossier", line: "RequirementLine") -> str:
    name = invocation.say(Message(f"provider_requirements.name.{line.requirement}")) + (f" ({line.service})" if line.service else "")
    said = f"  {SIGNS[line.outcome]} {line.requirement}  {name}: {invocation.say(line.message)}"
    return f"{said}  [{dossier.name_of(line.settled_by)}]" if line.settled_by is not None else said


def _span(invocation: Invocation, first: date, last: date | None) -> str:
    return f"{invocation.written(first)} – {invocation.written(last) if last is not None else ''}".rstrip()


def _condition_line(invocation: Invocation, dossier: "ProviderDossier", line: "ConditionLine") -> str:
    met = f"  [{invocation.written(line.met_on)} {dossier.name_of(line.met_by)}]" if line.met_on is not None else ""
    return f"  {'o' if line.met_on else '?'} {line.place}. {invocation.written(line.due_on)}  {line.wording}{met}"


def _service_line(invocation: Invocation, dossier: "ProviderDossier", service: "ServiceAt") -> str:
    standing = dossier.security.get(service.id)
    kind = invocation.words(f"words.service_kind.{service.content.kind}")
    since = f"  {_span(invocation, service.registered_from, service.registered_to)}" if service.registered_from else ""
    security = f"  {invocation.say(standing.message)}" if standing else ""
    return f"  {'o' if service.registered else '-'} {service.name}  {kind}{since}{security}"


def _review_lines(invocation: Invocation, dossier: "ProviderDossier") -> Iterator[str]:
    for review in dossier.reviews:
        line = review.line
        status, route = invocation.words(f"words.review_status.{line.status}"), invocation.words(f"words.review_route.{line.route}")
        occasion = invocation.words(f"words.review_occasion.{line.occasion}")
        by = f"  {dossier.name_of(line.concluded_by)}" if line.concluded_by is not None else ""
        yield f"  {line.number}  {occasion}  {route}  [{status}]{by}"
        yield from (f"  {shown}" for shown in finding_lines(invocation, review.findings))
