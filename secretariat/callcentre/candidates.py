"""What the index gives for a query, on either database: candidates, which are then looked at one by one.

SQLite answers each question by FTS5. Postgres is asked by its index of grams too; what is common it first looks for in the newest texts,
from end to end, which answers such queries faster than the index.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
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
Row = sa.Row[tuple[object, ...]]
Rows = Sequence[Row]
# What functions of the database give of a text is all that the query says of it, and nothing else: whoever may not read the register can
# search it. They are planned for what is asked each time (migrations/sql/postgresql/0019_looking_up.sql).
_TEXTS_WITH: Final = sa.text("SELECT id, indexed, status FROM texts_with(:tokens, :words, :whole, :most)")
_NEWEST_WITH: Final = sa.text("SELECT id, indexed, status FROM newest_texts_with(:words, :whole, :prefecture, :looked_at, :most)")
_TEXTS_OF: Final = sa.text("SELECT id, indexed FROM texts_of(:ids, :words)")
_NEARLY_WITH: Final = sa.text("SELECT id, indexed, status, beside FROM texts_nearly_with(:ways, :pieces, :word, :others, :seen, :most)")


@dataclass(slots=True)
class Found:
    """What fits a query so far, by the application's id: how, and whether its case is over; `limit`: how many are wanted."""

    limit: int
    fits: dict[int, tuple[Fitting, bool]] = field(default_factory=dict)

    def take(self, rows: Rows, fit_of: Callable[[Row], Fitting | None]) -> None:
        """Keeps those of the rows (id, text, status) that fit."""
        for row in rows:
            if row.id not in self.fits and (how := fit_of(row)) is not None:
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
        found.take(_newest(session, wanted), lambda row: fitting(row.indexed, wanted))
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
            found.take(_ask_nearly(session, together, slip), lambda row: similar(slip, row.indexed, row.beside))


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
            rows = _ask(self.session, few, self.wanted)
            self.found.take(rows, lambda row: fitting(row.indexed, self.wanted))
            if len(rows) < CANDIDATES:
                return True
            self.too_much.add(few)
            if self.found.has_enough(fit):
                return False
        return False


def _ask(session: Session, tokens: Collection[str], wanted: Wanted) -> Rows:
    """Texts that have all of the tokens, at most CANDIDATES; the newest on SQLite."""
    if session.get_bind().dialect.name == "postgresql":
        asked = {"tokens": list(tokens), "words": list(wanted.words), "whole": wanted.whole}
        return session.execute(_TEXTS_WITH, {**asked, "most": CANDIDATES}).all()
    statement = sa.text(
        "SELECT t.id, t.indexed, a.status FROM search_index i JOIN search_text t ON t.id = i.rowid JOIN application a ON a.id = t.id "
        "WHERE search_index MATCH :query ORDER BY i.rowid DESC LIMIT :most"
    )
    return session.execute(statement, {"query": _match(tokens), "most": CANDIDATES}).all()


def _ask_nearly(session: Session, ways: Sequence[Collection[str]], slip: Slip) -> Rows:
    """Texts that have all tokens of one of the ways and both pieces of one of the pairs; `beside`: with the words that were typed well."""
    bounds = {"seen": LOOKED_AT, "most": SIMILAR}
    if session.get_bind().dialect.name == "postgresql":
        joined = {"ways": [FIELD_MARK.join(tokens) for tokens in ways], "pieces": [FIELD_MARK.join(pair) for pair in slip.pieces]}
        return session.execute(_NEARLY_WITH, {**joined, "word": slip.word, "others": list(slip.others.words), **bounds}).all()
    named = {f"piece_{number}_{place}": pair[place] for number, pair in enumerate(slip.pieces) for place in range(2)}
    query = " OR ".join(f"({_match(tokens)})" for tokens in ways)
    return session.execute(_nearly_on_sqlite(len(slip.pieces)), {**named, "query": query, **bounds}).all()


def _match(tokens: Collection[str]) -> str:
    return " AND ".join(f'"{token}"' for token in tokens)


@cache
def _nearly_on_sqlite(pairs: int) -> sa.Select[tuple[object, ...]]:
    """Put together once, which takes longer than asking; an empty piece stands in any text."""
    index = sa.table("search_index", sa.column("rowid"))
    newest = sa.select(index.c.rowid.label("id")).where(sa.text("search_index MATCH :query")).order_by(index.c.rowid.desc())
    seen = newest.limit(sa.bindparam("seen")).subquery()
    texts = sa.select(TEXTS.c.id, TEXTS.c.indexed).join(seen, seen.c.id == TEXTS.c.id).subquery()
    shown = (texts.c.id, texts.c.indexed, texts.c.indexed.label("beside"), APPLICATIONS.c.status)
    both = (
        sa.and_(*(sa.func.instr(texts.c.indexed, sa.bindparam(f"piece_{number}_{place}")) > 0 for place in range(2)))
        for number in range(pairs)
    )
    found = sa.select(*shown).select_from(texts.join(APPLICATIONS, APPLICATIONS.c.id == texts.c.id)).where(sa.or_(*both))
    return found.limit(sa.bindparam("most"))


def _newest(session: Session, wanted: Wanted) -> Rows:
    """Postgres: those of the newest texts that have the words somewhere."""
    asked = {"words": list(wanted.words), "whole": wanted.whole, "prefecture": wanted.prefecture}
    return session.execute(_NEWEST_WITH, {**asked, "looked_at": FIRST_ROWS, "most": CANDIDATES}).all()


def texts_of(session: Session, ids: Collection[int], wanted: Wanted) -> Rows:
    """The texts of applications, of which few are looked at: (id, text), as far as the query says it."""
    if session.get_bind().dialect.name == "postgresql":
        return session.execute(_TEXTS_OF, {"ids": list(ids), "words": list(wanted.words)}).all()
    return session.execute(sa.select(TEXTS.c.id, TEXTS.c.indexed).where(TEXTS.c.id.in_(ids))).all()
