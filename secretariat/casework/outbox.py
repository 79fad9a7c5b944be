"""Rows of the outbox: papers that follow from a decision and that somebody writes later."""

from secretariat import journal


def outbox_row(letter: str, case_id: str, version: int, parameters: object, act: journal.Act) -> dict[str, object]:
    """A paper that is to be written, with what it was decided on."""
    kept = parameters if isinstance(parameters, dict) else {}
    return {
        "kind": letter,
        "case_id": case_id,
        "case_version": version,
        "parameters": journal.canonical(kept),
        "queued_at": act.at,
        "rendered_at": None,
        "cancelled_at": None,
    }
