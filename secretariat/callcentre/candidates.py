"""What the index gives for a query, on either database: candidates, which are then looked at one by one.

SQLite answers each question by FTS5. Postgres is asked by its index of grams too; what is common it first looks for in the newest texts,
from end to end, which answers such queries faster than the index.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.search import SearchText
from models.vocabulary import ApplicationStatus
from secretariat.callcentre.fitting import Fit, Fitting, Slip, best_first, fitting, similar, slips_in
from secretariat.callcentre.gram_shares import ENOUGH, chosen, part_with, shares_of
from secretariat.callcentre.query import Wanted
from secretariat.callcentre.search_index import FIELD_MARK, beginning, ending, telling_grams

APPLICATIONS, TEXTS = table_of(Application), table_of(SearchText)
SIMILAR: Final = 100  # texts that may be similar to what was mistyped: hardly more are shown
CANDIDATES: Final = 100  # texts looked at for one question to the index
LOOKED_AT: Final = 800  # likewise for what was mistyped
FIRST_ROWS: Final = 4000  # Postgres: a scan of so many rows answers common queries faster than the index
TELLING: Final = 3e-5  # of all texts have what is left of a mistyped word: few, so that the right one is among them
COMMON: Final = 2e-3  # of all texts, or more, may have what is asked for: then it is worth while to look for the best ones first
OVER: Final = frozenset({ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN, ApplicationStatus.CANCELLED})
Rows = Sequence[sa.Row[tuple[object, ...]]]


@dataclass(slots=True)
class Found:
    """What fits a query so far, by the application's id: how, and whether its case is over; `limit`: how many are wanted."""

    limit: int
    fits: dict[int, tuple[Fitting, bool]] = field(default_factory=dict)

    def take(self, rows: Rows, fit_of: Callable[[str], Fitting | None]) -> None:
        """Keeps those of the rows (id, text, status) that fit."""
        for row in rows:
            if row.id not in self.fits and (how := fit_of(row.indexed)) is not None:
                self.fits[row.id] = (how, row.status in OVER)

    def has_enough(self, fit: Fit) -> bool:
        """Whether so many as are wanted fit at least as well."""
        return sum(how.fit <= fit for how, _ in self.fits.values()) >= self.limit

    def best(self) -> list[int]:
        """Ids, best first."""
        return best_first([(how, over, number) for number, (how, over) in self.fits.items()])


def prefer_index(session: Session) -> None:
    """Has Postgres ask the index of grams, of whose tokens its planner knows nothing, until the transaction ends.

    With memory for what the largest list of the index leads to: otherwise whole pages of texts are read again, row by row.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.text("SELECT set_config('enable_seqscan', 'off', true), set_config('work_mem', '32MB', true)"))


def exactly(session: Session, wanted: Wanted, limit: int) -> Found:
    """What fits a query. Where that may be much, equal names and beginnings are asked for first, so that no common word hides them."""
    found, on_postgres = Found(limit), session.get_bind().dialect.name == "postgresql"
    in_prefecture = [wanted.prefecture] if wanted.prefecture is not None else []
    tokens, whole = [*telling_grams(wanted.words), *in_prefecture], wanted.whole
    equal = [*telling_grams([whole]), *in_prefecture, beginning(whole), ending(whole)] if whole else []
    begins = [*tokens, beginning(wanted.words[0])] if wanted.words and len(wanted.words[0]) > 1 else []
    shares = shares_of(session, [*equal, *begins, *tokens])

    asking = _Asking(session, wanted, shares, found)
    is_common = part_with(tokens, shares) > COMMON
    if not is_common and asking.take(tokens, ENOUGH[:1]):
        return found  # all that there is
    if equal:
        asking.take(equal, ENOUGH, Fit.EQUAL)
    if on_postgres and is_common and not found.has_enough(Fit.EQUAL):
        found.take(_newest(session, wanted), lambda indexed: fitting(indexed, wanted))
    if begins and not found.has_enough(Fit.BEGINS):
        asking.take(begins, ENOUGH, Fit.BEGINS)
    if not found.has_enough(Fit.INSIDE):
        asking.take(tokens, ENOUGH, Fit.INSIDE)
    return found


def nearly(session: Session, wanted: Wanted, limit: int) -> Found:
    """What fits a query if it was mistyped by one character."""
    found, slips = Found(limit), slips_in(wanted)
    shares = shares_of(session, [token for slip in slips for tokens in slip.tokens for token in tokens])
    for slip in slips:
        if not found.fits:
            _take_slip(session, found, slip, shares)
    return found


def _take_slip(session: Session, found: Found, slip: Slip, shares: Mapping[str, float]) -> None:
    """Every way to leave the slip out that leaves little, at once; then one after the other, what leaves least first."""
    ways: dict[frozenset[str], float] = {}  # each with what part of all texts it may leave
    for part, tokens in sorted((part_with(tokens, shares), tokens) for tokens in slip.tokens):
        ways.setdefault(chosen(tokens, shares, ENOUGH[0]), part)
    telling = [few for few, part in ways.items() if part <= TELLING]
    for together in (telling, *([few] for few in ways if few not in telling)):
        if together and not found.fits:
            found.take(_ask_nearly(session, together, slip.pieces), partial(similar, slip))


@dataclass(slots=True)
class _Asking:
    """What fits a query, asked for by few tokens; what is too much is asked for by more of them, and nothing twice."""

    session: Session
    wanted: Wanted
    shares: Mapping[str, float]
    found: Found
    too_much: set[frozenset[str]] = field(default_factory=set)

    def take(self, tokens: Sequence[str], limits: Sequence[float], fit: Fit = Fit.EQUAL) -> bool:
        """Takes what has the tokens, until it is all there is or enough of it fits so well; whether it is all."""
        for enough in limits:
            few = chosen(tokens, self.shares, enough)
            if few in self.too_much:
                continue
            rows = _ask(self.session, few)
            self.found.take(rows, lambda indexed: fitting(indexed, self.wanted))
            if len(rows) < CANDIDATES:
                return True
            self.too_much.add(few)
            if self.found.has_enough(fit):
                return False
        return False


def _ask(session: Session, tokens: Collection[str]) -> Rows:
    """Texts that have all of the tokens, at most CANDIDATES; the newest on SQLite."""
    if session.get_bind().dialect.name == "postgresql":
        return session.execute(_exact_on_postgres(), {"way_0": list(tokens), "most": CANDIDATES}).all()
    statement = sa.text(
        "SELECT t.id, t.indexed, a.status FROM search_index i JOIN search_text t ON t.id = i.rowid JOIN application a ON a.id = t.id "
        "WHERE search_index MATCH :query ORDER BY i.rowid DESC LIMIT :most"
    )
    return session.execute(statement, {"query": _match(tokens), "most": CANDIDATES}).all()


def _ask_nearly(session: Session, ways: Sequence[Collection[str]], pieces: Sequence[tuple[str, str]]) -> Rows:
    """Texts that have all tokens of one of the ways and both pieces of one of the pairs."""
    named = {f"piece_{pair}_{place}": pieces[pair][place] for pair in range(len(pieces)) for place in range(2)}
    bounds = {"seen": LOOKED_AT, "most": SIMILAR}
    if session.get_bind().dialect.name == "postgresql":
        grams = {f"way_{number}": list(tokens) for number, tokens in enumerate(ways)}
        return session.execute(_nearly_on_postgres(len(ways), len(pieces)), {**grams, **named, **bounds}).all()
    query = " OR ".join(f"({_match(tokens)})" for tokens in ways)
    return session.execute(_nearly_on_sqlite(len(pieces)), {**named, "query": query, **bounds}).all()


def _match(tokens: Collection[str]) -> str:
    return " AND ".join(f'"{token}"' for token in tokens)


# Statements are put together once, which takes longer than asking. Both bounds on Postgres keep its planner from walking through
# applications and looking into each one's grams.


@cache
def _exact_on_postgres() -> sa.Select[tuple[object, ...]]:
    texts = sa.select(TEXTS.c.id, TEXTS.c.indexed).where(_has_all(1)).offset(0).subquery()
    return _published(texts)


@cache
def _nearly_on_postgres(ways: int, pairs: int) -> sa.Select[tuple[object, ...]]:
    texts = sa.select(TEXTS.c.id, TEXTS.c.indexed).where(_has_all(ways)).limit(sa.bindparam("seen")).subquery()
    return _published(texts).where(_has_pieces(sa.func.strpos, texts, pairs))


@cache
def _nearly_on_sqlite(pairs: int) -> sa.Select[tuple[object, ...]]:
    index = sa.table("search_index", sa.column("rowid"))
    newest = sa.select(index.c.rowid.label("id")).where(sa.text("search_index MATCH :query")).order_by(index.c.rowid.desc())
    seen = newest.limit(sa.bindparam("seen")).subquery()
    texts = sa.select(TEXTS.c.id, TEXTS.c.indexed).join(seen, seen.c.id == TEXTS.c.id).subquery()
    return _published(texts).where(_has_pieces(sa.func.instr, texts, pairs))


def _has_all(ways: int) -> sa.ColumnElement[bool]:
    return sa.or_(*(sa.text(f"grams @> :way_{number}").bindparams(sa.bindparam(f"way_{number}")) for number in range(ways)))


def _has_pieces(place_of: Callable[..., sa.ColumnElement[int]], texts: sa.Subquery, pairs: int) -> sa.ColumnElement[bool]:
    """Whether both pieces of one of the pairs stand in a text; an empty one stands in any."""
    both = (sa.and_(*(place_of(texts.c.indexed, sa.bindparam(f"piece_{pair}_{place}")) > 0 for place in range(2))) for pair in range(pairs))
    return sa.or_(*both)


def _published(texts: sa.Subquery) -> sa.Select[tuple[object, ...]]:
    shown = (texts.c.id, texts.c.indexed, APPLICATIONS.c.status)
    source = texts.join(APPLICATIONS, APPLICATIONS.c.id == texts.c.id)
    return sa.select(*shown).select_from(source).limit(sa.bindparam("most"))


def _newest(session: Session, wanted: Wanted) -> Rows:
    """Postgres: those of the newest texts that have the words somewhere."""
    newest_id = sa.select(sa.func.max(APPLICATIONS.c.id)).scalar_subquery()
    texts = sa.select(TEXTS.c.id, TEXTS.c.indexed).where(TEXTS.c.id <= newest_id)
    newest = texts.order_by(TEXTS.c.id.desc()).limit(FIRST_ROWS).subquery()
    parts = [*wanted.words, *([f"{FIELD_MARK}{wanted.prefecture}{FIELD_MARK}"] if wanted.prefecture is not None else [])]
    has_all = (newest.c.indexed.contains(part, autoescape=True) for part in parts)
    fitting_ones = sa.select(newest).where(*has_all).limit(CANDIDATES).subquery()
    shown = sa.select(fitting_ones.c.id, fitting_ones.c.indexed, APPLICATIONS.c.status)
    return session.execute(shown.join(APPLICATIONS, APPLICATIONS.c.id == fitting_ones.c.id)).all()
