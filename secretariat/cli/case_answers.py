"""Cases, the queue and hits of a look-up as the command line answers: as JSON, and as lines for people."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from secretariat.cli.answers import SIGNS, history_document, history_lines
from secretariat.cli.invocation import Invocation
from secretariat.clock import japan_text
from secretariat.identifiers import show_phone, show_postal_code

if TYPE_CHECKING:
    from secretariat.callcentre.search import Hit, Told
    from secretariat.screening.explanation import CaseShown
    from secretariat.screening.queue_pages import CaseRow

URGENT: Final = {"closing": "cli.urgent_closing", "standard-time": "cli.urgent_standard_time"}
# details that are words of the office
CODES: Final = {
    "next": "kit_next",
    "legal_kind": "legal_kind",
    "route": "review_route",
    "occasion": "review_occasion",
    "kit": "kit",
    "design": "design",
    "carrier": "carrier",
    "returned_goods": "returned_goods",
}
DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def case_document(invocation: Invocation, shown: "CaseShown") -> dict[str, object]:
    """A case as JSON."""
    return {
        "kind": shown.kind,
        "number": shown.number,
        "status": shown.status,
        "public_status": shown.public_status,
        "provider": shown.provider,
        "provider_number": shown.provider_number,
        "store_number": shown.store_number,
        "store_name": shown.store_name,
        "merchant_id": shown.merchant_id,
        "received_at": japan_text(shown.received_at) if shown.received_at else None,
        "due_on": shown.due_on.isoformat() if shown.due_on else None,
        "remaining_days": shown.remaining_days,
        "cutoff_at": japan_text(shown.cutoff_at) if shown.cutoff_at else None,
        "start_on": shown.start_on.isoformat() if shown.start_on else None,
        "services_end_on": shown.services_end_on.isoformat() if shown.services_end_on else None,
        "verdict": shown.verdict,
        "return_rate": shown.return_rate,
        "subsidised": shown.subsidised,
        "assignee": shown.assignee,
        **_facts_document(shown),
        "checks": [
            {
                "rule": check.rule.value,
                "outcome": check.outcome.value,
                "explanation": invocation.say(check.explanation),
                "source": check.source,
                "settled_by": check.settled_by,
                "confirmed_by": check.confirmed_by,
            }
            for check in shown.checks
        ],
        "history": history_document(shown.history),
        "details": dict(shown.details),
    }


def _facts_document(shown: "CaseShown") -> dict[str, object]:
    """What holds on the day that a decided application is shown as at, and what is to come."""
    if (facts := shown.facts) is None:
        return {"as_at": None, "services": [], "coming": []}
    services = [
        {
            "name": held.name,
            "since": held.since.isoformat(),
            "until": held.until.isoformat() if held.until else None,
            "in_force": held.in_force,
        }
        for held in facts.services
    ]
    coming = [
        {
            "amendment": change.amendment,
            "field": change.field or "rate",
            "value": list(change.value) if isinstance(change.value, tuple) else change.value if change.rate is None else change.rate[0],
            "from": change.from_on.isoformat(),
        }
        for change in facts.coming
    ]
    return {"as_at": facts.day.isoformat(), "services": services, "coming": coming}


def _facts_lines(invocation: Invocation, shown: "CaseShown") -> Iterator[str]:
    if (facts := shown.facts) is None:
        return
    from secretariat.amendments.words import coming_words

    yield invocation.words("cli.shown_as_at", value=facts.day)
    said = facts.submission
    yield f"  {said.store_name}  {said.business_name}"
    yield f"  {show_postal_code(said.postal_code)} {said.prefecture}{said.city}{said.street}{said.building or ''}  {show_phone(said.phone)}"
    for held in facts.services:
        key = "cli.service_held" if held.until is None else "cli.service_until"
        yield f"  {'o' if held.in_force else ' '} {invocation.words(key, name=held.name, since=held.since, until=held.until)}"
    yield from (f"  + {invocation.say(coming_words(change))}" for change in facts.coming)


def case_lines(invocation: Invocation, shown: "CaseShown") -> Iterator[str]:
    """The same for people."""
    status = invocation.words(f"words.{shown.kind}_status.{shown.status}")
    yield f"{shown.number}  {shown.store_name or shown.provider or ''}  [{status}]"
    facts = {
        "provider": shown.provider,
        "merchant_id": shown.merchant_id,
        "received": shown.received_at,
        "leaves_by" if shown.kind == "shipment" else "due": shown.due_on,
        "remaining": shown.remaining_days,
        "cutoff": shown.cutoff_at,
        "registered" if shown.kind == "provider" else "start": shown.start_on,
        "services_end": shown.services_end_on,
        "assignee": shown.assignee,
    }
    yield from (invocation.words(f"cli.shown_{name}", value=value) for name, value in facts.items() if value is not None)
    if shown.verdict is not None:
        yield _verdict_line(invocation, shown)
    yield from _facts_lines(invocation, shown)
    if shown.kind != "application":
        yield from _detail_lines(invocation, shown.details)
    for check in shown.checks:
        rule, outcome = invocation.words(f"checks.rule.{check.rule}"), invocation.words(f"words.outcome.{check.outcome}")
        sign = "" if invocation.plain else f"{SIGNS[check.outcome]} "  # said by the word behind it
        yield f"  {sign}{outcome} {rule}: {invocation.say(check.explanation)} [{check.source}]"
    yield from history_lines(invocation, shown.history)


def _verdict_line(invocation: Invocation, shown: "CaseShown") -> str:
    verdict = invocation.words("cli.shown_verdict", value=invocation.words(f"words.verdict.{shown.verdict}"))
    if not shown.return_rate:
        return verdict
    subsidy = invocation.words("cli.subsidised" if shown.subsidised else "cli.not_subsidised")
    return f"{verdict} {invocation.words('cli.rate', rate=shown.return_rate, subsidy=subsidy)}"


def _detail_lines(invocation: Invocation, details: Mapping[str, object]) -> Iterator[str]:
    """What a store, a provider or a batch consists of: plain values on a line each, lists with a line for each member."""
    for name, value in details.items():
        label = invocation.words(f"cli.detail_{name}")
        if isinstance(value, list):
            yield f"{label}:"
            for member in value:
                yield "  " + "  ".join(_shown(invocation, part, of) for part, of in member.items() if of is not None)
        elif value is not None:
            yield f"{label}: {_shown(invocation, name, value)}"


def _shown(invocation: Invocation, name: str, value: object) -> str:
    """A detail in people's words; a day is kept as JSON says it."""
    if name in CODES:
        return invocation.words(f"words.{CODES[name]}.{value}")
    if isinstance(value, bool):
        return invocation.words("words.yes" if value else "words.no")
    if isinstance(value, str) and DAY.fullmatch(value):
        return invocation.written(date.fromisoformat(value))
    return str(value)


def queue_document(row: "CaseRow") -> dict[str, object]:
    """A case of the queue as JSON."""
    return {
        "number": row.number,
        "store_name": row.store_name,
        "provider": row.provider,
        "status": row.status,
        "received_at": japan_text(row.received_at),
        "due_on": row.due_on.isoformat(),
        "remaining_days": row.days_left,
        "cutoff_at": japan_text(row.cutoff_at) if row.cutoff_at else None,
        "start_on": row.start_on.isoformat() if row.start_on else None,
        "assignee": row.assignee,
        "urgent_on": row.urgency.on.isoformat(),
        "urgent_because": row.urgency.because.value,
    }


def queue_line(invocation: Invocation, row: "CaseRow") -> str:
    """The same for people."""
    status = invocation.words(f"words.application_status.{row.status}")
    urgent = invocation.words(URGENT[row.urgency.because.value], day=invocation.column(row.urgency.on))
    if invocation.plain:
        return invocation.words(
            "cli.queue_line_plain",
            number=row.number,
            store=row.store_name,
            provider=row.provider,
            status=status,
            urgent=urgent,
            due=row.due_on,
            start=invocation.written(row.start_on),
            holder=row.assignee or invocation.words("cli.nobody"),
        )
    days = f"{invocation.column(row.due_on)}  {invocation.column(row.start_on)}"
    return f"{row.number}  {urgent}  {days}  {status}  {row.assignee or '-'}  {row.store_name} ({row.provider})"


def hit_document(invocation: Invocation, hit: "Hit", told: "Told") -> dict[str, object]:
    """An application that was looked up, as JSON."""
    return {
        "number": hit.number,
        "store_name": hit.store_name,
        "merchant_id": hit.merchant_id,
        "phone": hit.phone,
        "prefecture": hit.prefecture,
        "provider": hit.provider,
        "status": hit.status,
        "public_status": hit.public_status,
        "start_on": told.start_on.isoformat() if told.start_on else None,
        "services_end_on": told.services_end_on.isoformat() if told.services_end_on else None,
        "say": told.say,
        "store_number": hit.store_number,
        "city": hit.city,
        "business": hit.business,
        "stores": hit.stores,
        "reason": invocation.say(hit.reason),
        "parcels": [
            {
                "kit": parcel.kit.value,
                "public_status": parcel.public_status.value,
                "carrier": parcel.carrier.value if parcel.carrier else None,
                "tracking_number": parcel.tracking_number,
                "day": parcel.day.isoformat() if parcel.day else None,
                "say": parcel.say,
            }
            for parcel in told.parcels
        ],
    }


def hit_lines(invocation: Invocation, hit: "Hit", told: "Told") -> list[str]:
    """The same for people, with what is to be told."""
    status = invocation.words(f"words.application_status.{hit.status}")
    reason = invocation.say(hit.reason)
    line = f"{hit.number}  {hit.store_name}  {hit.prefecture}{hit.city}  {hit.phone}  {hit.provider}  [{status}]  ({reason})"
    return [line, *(f"    {say}" for say in (told.say, *(parcel.say for parcel in told.parcels)))]
