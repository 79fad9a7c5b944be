"""What the words of a list's filter mean: which cases they fit, and how the few cases that fit rare words are found without a scan."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.merchant import Store
from models.provider import Provider
from models.relations import APPLICATION_AND_STORE, ROOT_ID
from models.search import SearchText
from models.vocabulary import INDUSTRY_JAPANESE
from secretariat.callcentre.search_index import telling_grams
from secretariat.identifiers import parse_case_number
from secretariat.places import PREFECTURES
from secretariat.screening.choice_records import CHOICE_STANDS, CHOICES
from secretariat.text import half_width, norm

APPLICATIONS, STORES, PROVIDERS, TEXTS = table_of(Application), table_of(Store), table_of(Provider), table_of(SearchText)
LONGEST_TEXT: Final = 200  # characters of a filter that are read
MERCHANT_ID: Final = re.compile("[0-9A-Z]{13}")
WITHOUT_CHECK: Final = re.compile("A([0-9]{7})")  # a number that is being typed, or was read out without its last character


@dataclass(frozen=True, slots=True)
class Word:
    """A normalised word, and what else than the indexed text it stands in: names of providers (ids), industries, prefectures."""

    text: str
    providers: tuple[int, ...]
    industries: tuple[str, ...]
    prefectures: tuple[str, ...]

    def condition(self) -> sa.ColumnElement[bool]:
        """Cases that the word fits; needs application, store and indexed text."""
        ways: list[sa.ColumnElement[bool]] = [TEXTS.c.indexed.contains(self.text, autoescape=True)]
        if self.providers:
            ways.append(APPLICATIONS.c.provider_id.in_(self.providers))
        if self.industries:
            ways.append(APPLICATIONS.c.industry_class.in_(self.industries))
            ways.append(sa.exists().where(CHOICE_STANDS, CHOICES.c.industry_class.in_(self.industries)).correlate(APPLICATIONS))
        if self.prefectures:
            ways.append(STORES.c.prefecture.in_(self.prefectures))
        return sa.or_(*ways)


def read_words(session: Session, text: str) -> list[Word]:
    """The words of a filter as typed; none where nothing is left of them (株式会社)."""
    words = [part for typed in text[:LONGEST_TEXT].split() if (folded := norm(typed)) for part in _parts(folded)]
    if not words:
        return []
    providers = [(row.id, norm(row.name)) for row in session.execute(sa.select(PROVIDERS.c.id, PROVIDERS.c.name))]
    return [
        Word(
            word,
            tuple(number for number, name in providers if word in name),
            tuple(code.value for code, name in INDUSTRY_JAPANESE.items() if word in norm(name)),
            tuple(name for name in PREFECTURES if word in norm(name)),
        )
        for word in dict.fromkeys(words)
    ]


def _parts(word: str) -> Iterator[str]:
    """愛媛県今治市 as 愛媛県 and 今治市: the prefecture is no part of the indexed address."""
    prefecture = next((folded for name in PREFECTURES if word.startswith(folded := norm(name))), "")
    if prefecture:
        yield prefecture
    if rest := word.removeprefix(prefecture):
        yield rest


def cases_of_number(session: Session, text: str) -> list[int] | None:
    """Ids of the cases that an application number, with its check character or without, or a merchant ID names; None if it is neither."""
    parsed = parse_case_number(text)
    if parsed is not None and parsed[0] == "A":
        return [parsed[1]]
    compact = half_width(text).replace("-", "").replace(" ", "").upper()
    if (unchecked := WITHOUT_CHECK.fullmatch(compact)) is not None:
        return [int(unchecked[1])]
    if not MERCHANT_ID.fullmatch(compact):
        return None
    # by a query of its own: a subquery under OR makes Postgres read all stores
    roots = list(session.execute(sa.select(ROOT_ID).where(STORES.c.merchant_id == compact)).scalars())
    if not roots:
        return None
    of_stores = sa.or_(STORES.c.id.in_(roots), STORES.c.joined_to.in_(roots))
    return list(session.execute(sa.select(APPLICATIONS.c.id).select_from(APPLICATION_AND_STORE).where(of_stores)).scalars())


def few_of_words(session: Session, words: Sequence[Word], statuses: Sequence[str], cap: int) -> list[int] | None:
    """Ids among which all cases of these statuses are that the words fit, from the index; None where they are more than `cap`."""
    indexed_only = [word for word in words if not (word.providers or word.industries or word.prefectures)]
    if indexed_only:
        return _indexed(session, indexed_only, statuses, cap)
    for word in words:
        if word.industries or word.prefectures:
            continue
        of_providers = few_cases(session, APPLICATIONS.c.provider_id.in_(word.providers), statuses, cap)
        in_texts = _indexed(session, [word], statuses, cap) if of_providers is not None else None
        if of_providers is not None and in_texts is not None:
            return [*of_providers, *in_texts]
    return None


def few_cases(session: Session, condition: sa.ColumnElement[bool], statuses: Sequence[str], cap: int) -> list[int] | None:
    """Ids of the cases of these statuses for which a condition on applications holds; None where they are more than `cap`."""
    statement = sa.select(APPLICATIONS.c.id).where(condition, APPLICATIONS.c.status.in_(statuses)).limit(cap + 1)
    found = list(session.execute(statement).scalars())
    return found if len(found) <= cap else None


def _indexed(session: Session, words: Sequence[Word], statuses: Sequence[str], cap: int) -> list[int] | None:
    """Ids from the index of look-up, from the oldest case of these statuses on: what was decided long ago would only be thrown away."""
    firsts = (session.execute(sa.select(sa.func.min(APPLICATIONS.c.id)).where(APPLICATIONS.c.status == known)) for known in statuses)
    oldest = min((number for first in firsts if (number := first.scalar()) is not None), default=None)
    if oldest is None:
        return []
    tokens = telling_grams([word.text for word in words])
    found = (
        _indexed_on_postgres(session, tokens, oldest, cap)
        if session.get_bind().dialect.name == "postgresql"
        else _indexed_on_sqlite(session, tokens, oldest, cap)
    )
    return found if len(found) <= cap else None


def _indexed_on_sqlite(session: Session, tokens: Sequence[str], oldest: int, cap: int) -> list[int]:
    statement = sa.text("SELECT rowid FROM search_index WHERE search_index MATCH :query AND rowid >= :oldest LIMIT :limit")
    query = " AND ".join(f'"{token}"' for token in tokens)
    return list(session.execute(statement, {"query": query, "oldest": oldest, "limit": cap + 1}).scalars())


def _indexed_on_postgres(session: Session, tokens: Sequence[str], oldest: int, cap: int) -> list[int]:
    statement = sa.text("SELECT id FROM search_text WHERE grams @> :grams AND id >= :oldest LIMIT :limit")
    # the planner takes common grams for rare ones and the other way round
    session.execute(sa.text("SET LOCAL enable_seqscan = off"))
    found = list(session.execute(statement, {"grams": list(tokens), "oldest": oldest, "limit": cap + 1}).scalars())
    session.execute(sa.text("SET LOCAL enable_seqscan = on"))
    return found
