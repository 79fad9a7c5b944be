"""Grants as the command line answers: as JSON, and as lines for people."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from secretariat.cli.invocation import Invocation
from secretariat.clock import japan_text

if TYPE_CHECKING:
    from secretariat.grants.card import CostLine, GrantCard
    from secretariat.grants.listing import GrantRow


def row_document(row: "GrantRow") -> dict[str, object]:
    """A grant of a list as JSON."""
    return {
        "number": row.number,
        "status": row.status,
        "provider_number": row.provider_number,
        "provider": row.provider_name,
        "project": row.project,
        "received_at": japan_text(row.received_at),
        "planned_yen": row.planned_yen,
        "decided_on": _iso(row.decided_on),
        "granted_yen": row.granted_yen,
        "settled_yen": row.settled_yen,
        "paid_on": _iso(row.paid_on),
    }


def card_document(invocation: Invocation, card: "GrantCard") -> dict[str, object]:
    """A grant as JSON."""
    return {
        "number": card.number,
        "version": card.version,
        "status": card.status,
        "provider_number": card.provider_number,
        "provider": card.provider_name,
        "project": card.project,
        "received_at": japan_text(card.received_at),
        "decided_on": _iso(card.decided_on),
        "granted_yen": card.granted_yen,
        "conditions": card.conditions,
        "reported_on": _iso(card.reported_on),
        "settled_on": _iso(card.settled_on),
        "settled_yen": card.settled_yen,
        "paid_on": _iso(card.paid_on),
        "lines": [_line_document(invocation, line) for line in card.lines],
        "steps": [invocation.say(step) for step in card.steps],
        "history": [{"at": japan_text(line.at), "staff": line.staff, "action": line.action, "note": line.note} for line in card.history],
    }


def _line_document(invocation: Invocation, line: "CostLine") -> dict[str, object]:
    return {
        "place": line.place,
        "kind": line.kind,
        "wording": line.wording,
        "planned_yen": line.planned_yen,
        "begins_on": _iso(line.begins_on),
        "outcome": line.outcome.value,
        "accepted_yen": line.accepted_yen,
        "reported_yen": line.reported_yen,
        "began_on": _iso(line.began_on),
        "reported_outcome": line.reported_outcome.value if line.reported_outcome else None,
        "accepted_reported_yen": line.accepted_reported_yen,
        "remarks": [invocation.say(remark) for remark in line.remarks],
        "note": line.note,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def row_line(invocation: Invocation, row: "GrantRow") -> str:
    """A grant of a list on one line, with the amount that holds by now."""
    status = invocation.words(f"words.grant_status.{row.status}")
    yen = row.settled_yen if row.settled_yen is not None else row.granted_yen
    amount = invocation.words("words.yen", exact=yen) if yen is not None else "-"
    return f"{row.number}  {status}  {amount}  {row.provider_name}  {row.project}"


def card_lines(invocation: Invocation, card: "GrantCard") -> Iterable[str]:
    """A grant with its lines of cost, the steps of its sums and its history."""
    yield f"{card.number}  {card.project}  [{invocation.words(f'words.grant_status.{card.status}')}]"
    yield f"{card.provider_number}  {card.provider_name}"
    if card.conditions is not None:
        yield invocation.words("grants.shown_conditions", conditions=card.conditions)
    for line in card.lines:
        yield from _cost_lines(invocation, line)
    for step in card.steps:
        yield f"  {invocation.say(step)}"
    if card.paid_on is not None:
        yield invocation.words("grants.shown_paid", day=card.paid_on)
    for entry in card.history:
        action = invocation.words(f"words.action.{entry.action}")
        yield f"  {japan_text(entry.at)} {entry.staff} {action}" + (f" 「{entry.note}」" if entry.note else "")


def _cost_lines(invocation: Invocation, line: "CostLine") -> Iterable[str]:
    label = line.label.ja if invocation.language == "ja" else line.label.en
    planned, outcome = invocation.words("words.yen", exact=line.planned_yen), invocation.words(f"words.outcome.{line.outcome}")
    yield f"{line.place}. {label}  {line.wording}  {planned}  {line.begins_on}  [{outcome}]"
    if line.reported_yen is not None and line.reported_outcome is not None:
        reported, outcome = (
            invocation.words("words.yen", exact=line.reported_yen),
            invocation.words(f"words.outcome.{line.reported_outcome}"),
        )
        yield invocation.words("grants.shown_reported", yen=reported, began=line.began_on or "-", outcome=outcome)
    for remark in line.remarks:
        yield f"   {invocation.say(remark)}"
    if line.note is not None:
        yield f"   「{line.note}」"
