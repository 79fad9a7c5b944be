"""Grants as the command line answers: as JSON, and as lines for people."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from secretariat.cli.answers import fields, history_document, history_lines
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.grants.card import CostLine, GrantCard
    from secretariat.grants.listing import GrantRow

ROW: Final = "number status provider_number project received_at planned_yen decided_on granted_yen settled_yen paid_on"
CARD: Final = (
    "number version status provider_number project received_at decided_on granted_yen conditions reported_on settled_on settled_yen paid_on"
)
LINE: Final = (
    "place kind wording planned_yen begins_on outcome accepted_yen reported_yen began_on reported_outcome accepted_reported_yen note"
)


def row_document(invocation: Invocation, row: "GrantRow") -> dict[str, object]:
    """A grant of a list as JSON."""
    return {**fields(invocation, row, ROW), "provider": row.provider_name}


def card_document(invocation: Invocation, card: "GrantCard") -> dict[str, object]:
    """A grant as JSON."""
    return {
        **fields(invocation, card, CARD),
        "provider": card.provider_name,
        "lines": [_line_document(invocation, line) for line in card.lines],
        "steps": [invocation.say(step) for step in card.steps],
        "history": history_document(card.history),
    }


def _line_document(invocation: Invocation, line: "CostLine") -> dict[str, object]:
    return {**fields(invocation, line, LINE), "remarks": [invocation.say(remark) for remark in line.remarks]}


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
    yield from history_lines(invocation, card.history)


def _cost_lines(invocation: Invocation, line: "CostLine") -> Iterable[str]:
    label = line.label.ja if invocation.language == "ja" else line.label.en
    planned, outcome = invocation.words("words.yen", exact=line.planned_yen), invocation.words(f"words.outcome.{line.outcome}")
    yield f"{line.place}. {label}  {line.wording}  {planned}  {invocation.written(line.begins_on)}  [{outcome}]"
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
