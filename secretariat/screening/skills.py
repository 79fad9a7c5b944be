"""Who is given which case: what somebody is practised in comes first; none waits for the practised past the programme's limit.

A case asks for what it is (its class of industry, a member of a chain, one that came back corrected), as far as anybody who is here has it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.vocabulary import Franchise, Skill


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case that is free; `asks`: the skills that it asks for."""

    id: int
    urgent_on: date
    asks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Practice:
    """What the person is practised in, and what anybody here is."""

    own: frozenset[str]
    anybodys: frozenset[str]


def asked_for(industry_class: str, franchise: str, received_at: datetime, completed_at: datetime) -> frozenset[str]:
    """What a case asks for."""
    asked = {Skill(industry_class)}
    if franchise != Franchise.NONE:
        asked.add(Skill.FRANCHISE)
    if completed_at > received_at:
        asked.add(Skill.CORRECTIONS)
    return frozenset(asked)


def in_turn(cases: Sequence[Candidate], practice: Practice, serve_by: date) -> list[Candidate]:
    """These cases, most urgent first, in the order in which they are offered to the person.

    First what has to be served by that day, whatever it is; then what only the practised should do and the person is; then what anybody
    can do; at last what others are practised in.
    """

    def rank(case: Candidate) -> int:
        if case.urgent_on <= serve_by:
            return 0
        asked = case.asks & practice.anybodys
        if not asked:
            return 2
        return 1 if asked <= practice.own else 3

    return sorted(cases, key=rank)
