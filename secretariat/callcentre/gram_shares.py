"""How common tokens of look-up are: learned from a sample of the texts, so that a question is put to the index by few, rare tokens.

What the index costs is the length of the lists that it has to walk through together: a street number stands in every tenth text, the name
of its town in one of a hundred. What is found by a few tokens is looked at whole anyway.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.search import GramShare, SearchText
from secretariat.callcentre.search_index import grams_of
from secretariat.removal import remove

TEXTS, SHARES = table_of(SearchText), table_of(GramShare)
COUNTER: Final = "gram-shares"  # under which the newest text stands of which was learned
OF: Final = 10_000  # texts: a share says how many of so many have a token
SAMPLE: Final = 4_000  # texts
LEAST: Final = 4  # of them have a token that is kept
CHUNK: Final = 500
RAREST: Final = 0.0005  # what a token counts that too few of the sample have
CLOSE: Final = 3  # times: tokens that share a character come together more often than by chance
AT_LEAST: Final = 0.3  # of the texts that have one of two such tokens may have the other: where both are pieces of one word
ENOUGH: Final = (1e-6, 1e-11, 0.0)  # what part of all texts may have all chosen tokens: at first, where that was too many, then all tokens
FEWEST: Final = 2  # tokens that are asked for
_LEARN: Final = sa.text(
    "INSERT INTO serial_counter (name, next_serial) VALUES (:name, :newest) ON CONFLICT (name) DO UPDATE SET next_serial = :newest "
    "WHERE serial_counter.next_serial * 2 <= :newest RETURNING next_serial"
)


def learn_shares(session: Session) -> None:
    """Learns anew from a sample, once there are twice as many texts as when that was done last; whoever comes second has nothing to do."""
    newest = session.execute(sa.select(sa.func.max(TEXTS.c.id))).scalar() or 0
    if newest < SAMPLE or session.execute(_LEARN, {"name": COUNTER, "newest": newest}).scalar() is None:
        return
    counted: Counter[str] = Counter()
    read = 0
    for indexed in _sample(session, newest):
        counted.update(grams_of(indexed))
        read += 1
    remove(session, SHARES, sa.true())
    rows = [{"gram": gram, "share": round(number / read * OF)} for gram, number in sorted(counted.items()) if number >= LEAST]
    if rows:
        session.execute(sa.insert(SHARES), rows)


def _sample(session: Session, newest: int) -> Iterator[str]:
    ids = [1 + newest * place // SAMPLE for place in range(SAMPLE)]
    for start in range(0, SAMPLE, CHUNK):
        yield from session.execute(sa.select(TEXTS.c.indexed).where(TEXTS.c.id.in_(ids[start : start + CHUNK]))).scalars()


def shares_of(session: Session, tokens: Iterable[str]) -> Mapping[str, float]:
    """What part of all texts (0 to 1) have each of these tokens; nothing for those that are rare, or of which nothing is known."""
    rows = session.execute(sa.select(SHARES.c.gram, SHARES.c.share).where(SHARES.c.gram.in_(sorted(set(tokens)))))
    return {row.gram: row.share / OF for row in rows}


def chosen(tokens: Collection[str], shares: Mapping[str, float], enough: float) -> frozenset[str]:
    """Of the tokens of a question those that together leave at most that part of all texts, as far as that can be told; two at least."""
    found: list[str] = []
    for token, left in _narrowing(tokens, shares, 0.0):
        found.append(token)
        if left <= enough and len(found) >= FEWEST:
            break
    return frozenset(found)


def part_with(tokens: Collection[str], shares: Mapping[str, float]) -> float:
    """What part of all texts (0 to 1) may have all of these tokens, as far as that can be told."""
    return min((left for _, left in _narrowing(tokens, shares, AT_LEAST)), default=1.0)


def _narrowing(tokens: Collection[str], shares: Mapping[str, float], at_least: float) -> Iterator[tuple[str, float]]:
    """The tokens in the order in which they narrow a question down best, each with what part of all texts is left then.

    `at_least`: what part of the texts with one of two tokens that share a character have the other one too.
    """
    left, found, rest = 1.0, list[str](), set(tokens)
    while rest:
        best = min(rest, key=lambda token: (_share(token, shares, found, at_least), token))
        left *= _share(best, shares, found, at_least)
        rest.remove(best)
        found.append(best)
        yield best, left


def _share(token: str, shares: Mapping[str, float], beside: Collection[str], at_least: float) -> float:
    share = max(shares.get(token, 0.0), RAREST)
    is_close = any(not set(token).isdisjoint(other) for other in beside)
    return min(1.0, max(at_least, share * CLOSE)) if is_close else share
