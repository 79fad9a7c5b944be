"""Rows that a provider sends for one that was merged into it: as before, but for numbers and names that changed with the merger."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice, product
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import Service
from models.succession import ServiceMove
from secretariat.identifiers import parse_case_number
from secretariat.intake.submission import Submission

MOVES, SERVICES = table_of(ServiceMove), table_of(Service)
MOST_WAYS: Final = 64  # of saying the same: a row names a few services, which had a name or two before


def earlier_names(session: Session, provider_id: int) -> Mapping[str, tuple[str, ...]]:
    """What those of a provider's services were called that came to it under another name, by the name of today."""
    rows = session.execute(
        sa.select(SERVICES.c.name, MOVES.c.name.label("before"))
        .join_from(MOVES, SERVICES, SERVICES.c.id == MOVES.c.service_id)
        .where(SERVICES.c.provider_id == provider_id, MOVES.c.name != SERVICES.c.name)
        .order_by(MOVES.c.id)
    )
    names: dict[str, tuple[str, ...]] = {}
    for now, before in rows:
        names[now] = (*names.get(now, ()), before)
    return names


def ways_before(names: tuple[str, ...], earlier: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The services as they are named, then as they may have been named before."""
    return islice(product(*((name, *earlier.get(name, ())) for name in names)), MOST_WAYS)


def says_the_same(submission: Submission, content_hash: bytes, earlier: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a row is one that was sent before, under the number and with the services' names that it had before a merger."""
    references = [submission.provider_reference, *_numbers_before(submission.provider_reference)]
    if len(references) == 1 and not earlier.keys() & set(submission.services):
        return False  # nothing of it has changed with a merger
    return any(
        replace(submission, provider_reference=reference, services=services).content_hash() == content_hash
        for reference in references
        for services in ways_before(submission.services, earlier)
    )


def _numbers_before(reference: str) -> Iterator[str]:
    """A number (申請番号) without the number of the provider that gave it, and of the one before that."""
    head, colon, rest = reference.partition(":")
    parsed = parse_case_number(head)
    if colon and parsed is not None and parsed[0] == "P":
        yield rest
        yield from _numbers_before(rest)
