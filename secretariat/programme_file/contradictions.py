"""What contradicts itself in a programme file though each entry is right by itself: looked for before a file is put in force.

A file that an office already has is read without these questions: it was accepted as it is, and the office has to open.
"""

import tomllib
from collections.abc import Iterator, Mapping
from typing import get_args

from models.vocabulary import RefusalCode
from secretariat.programme import Programme, ReasonedDecision, parse_programme
from secretariat.programme_file.faults import Place, placed
from secretariat.refusal import Message, Refusal
from secretariat.screening.correction_items import FIELDS
from secretariat.text import forbidden_character


def sound_programme(content: str) -> Programme | Refusal:
    """A programme from the text of its file, fit to be put in force; every problem with its place in one refusal."""
    programme = parse_programme(content)
    if isinstance(programme, Refusal):
        return programme
    return contradictions(programme, content) or programme


def contradictions(programme: Programme, content: str, before: Programme | None = None) -> Refusal | None:
    """What contradicts itself in a file that was read, or the office's programme `before` it; None if nothing does. `content`: its text."""
    problems = [*_unfit_texts(tomllib.loads(content), ()), *_contradictions(programme)]
    if before is not None and (gone := tuple(code for code in before.reasons if code not in programme.reasons)):
        problems.append((("reasons",), Message("programme.reasons_gone", {"names": gone})))  # entries and letters to come name them
    found = placed(problems, content)
    return Refusal(RefusalCode.INVALID_FILE, Message("programme.faulty", {"problems": found})) if found else None


def _unfit_texts(value: object, place: Place) -> Iterator[tuple[Place, Message]]:
    """Texts of the file itself that hold what must not enter."""
    if isinstance(value, str):
        if unfit := forbidden_character(value):
            yield place, Message("programme.unfit_character", {"name": unfit})
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _unfit_texts(inner, (*place, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _unfit_texts(inner, (*place, number))


def _contradictions(programme: Programme) -> Iterator[tuple[Place, Message]]:
    cancel = programme.reasons.get(programme.amendments.cancel_reason)
    if cancel is None or "cancel" not in cancel.decisions or cancel.needs_note:
        yield ("amendments", "cancel_reason"), Message("programme.no_such_reason", {"name": programme.amendments.cancel_reason})
    for code, reason in programme.reasons.items():
        if reason.field is not None and reason.field not in FIELDS:
            yield ("reasons", code, "field"), Message("programme.no_such_field", {"name": reason.field})
    known = {decision for reason in programme.reasons.values() for decision in reason.decisions}
    if lacking := tuple(decision for decision in get_args(ReasonedDecision) if decision not in known):
        yield ("reasons",), Message("programme.no_reason_for", {"names": lacking})
    in_kits = {piece.item for contents in programme.kits.contents for piece in (*contents.A, *contents.B)}
    orderable = {rule.item for rule in programme.kits.orders.items}
    for number, stocked in enumerate(programme.kits.stock.items):
        if stocked.item not in in_kits | orderable:
            yield ("kits", "stock", "items", number), Message("programme.stocked_nowhere", {"name": stocked.item})
    if programme.report.long_days not in programme.figures.ageing_days:
        yield ("report", "long_days"), Message("programme.no_band", {})
