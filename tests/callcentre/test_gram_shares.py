"""How common tokens are: what is learned of them, which of a question are asked for, and that nothing is missed by asking for few."""

from collections.abc import Mapping

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from models.base import table_of
from models.search import GramShare, SearchText
from secretariat.callcentre import candidates, gram_shares
from secretariat.callcentre.gram_shares import ENOUGH, chosen, learn_shares
from secretariat.callcentre.search import Hits, look_up
from secretariat.callcentre.search_index import grams_of
from secretariat.office import Office
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import application_row, syllables, take_in, take_over_provider

People = Mapping[str, Person]
SHARES, TEXTS = table_of(GramShare), table_of(SearchText)
TOKENS = st.lists(st.text("あいうえお町市区0123ー", min_size=1, max_size=2), min_size=1, max_size=12, unique=True)


@given(TOKENS, st.dictionaries(st.text("あいうえお町市区0123ー", min_size=1, max_size=2), st.floats(0, 1)), st.sampled_from(ENOUGH))
def test_some_of_the_tokens_are_asked_for_the_rarest_among_them_and_all_where_nothing_is_enough(
    tokens: list[str], shares: dict[str, float], enough: float
) -> None:
    found = chosen(tokens, shares, enough)
    assert found <= set(tokens)
    assert len(found) >= min(2, len(tokens))
    assert min(tokens, key=lambda token: (max(shares.get(token, 0.0), gram_shares.RAREST), token)) in found
    assert chosen(tokens, shares, 0.0) == set(tokens)


def test_a_common_street_number_is_not_asked_for_where_the_town_is_rare() -> None:
    shares = {"6ー": 0.12, "ー6": 0.1, "川越": 0.011, "越市": 0.014, "士見": 0.024, "富士": 0.03}
    assert chosen(shares, shares, ENOUGH[0]) == {"川越", "士見", "越市", "富士"}


def in_sample(office: Office) -> dict[str, int]:
    return {str(row["gram"]): int(str(row["share"])) for row in records.rows(office, records.every(SHARES))}


def test_shares_are_learned_from_the_texts_and_again_once_there_are_twice_as_many(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gram_shares, "SAMPLE", 8)
    monkeypatch.setattr(gram_shares, "LEAST", 1)
    provider = take_over_provider(office, people)
    take_in(office, people["rin"], [application_row(serial) for serial in range(1, 8)], provider)
    assert in_sample(office) == {}  # too few to tell
    take_in(office, people["rin"], [application_row(serial, city="松山市") for serial in range(8, 11)], provider)
    learned = in_sample(office)
    assert learned["喫茶"] == gram_shares.OF
    texts = [str(row["indexed"]) for row in records.rows(office, sa.select(TEXTS).order_by(TEXTS.c.id))]
    sampled = [texts[10 * place // 8] for place in range(8)]
    assert learned == {
        gram: round(sum(gram in grams_of(text) for text in sampled) / 8 * gram_shares.OF) for text in sampled for gram in grams_of(text)
    }
    take_in(office, people["rin"], [application_row(serial) for serial in range(11, 16)], provider)
    assert in_sample(office) == learned
    take_in(office, people["rin"], [application_row(serial) for serial in range(16, 26)], provider)
    assert in_sample(office) != learned
    with office.writing("rin", "index") as (session, _):
        before = in_sample(office)
        learn_shares(session)
    assert in_sample(office) == before


NAMES = tuple(f"喫茶{syllables(serial)}" for serial in (7, 12, 30))
QUERIES = (*NAMES, "きっさ", "今治市見本町1", "見本町 喫茶", "愛媛県今治市見本町2番地", f"喫茶{syllables(9)}ん", "茶", "今治市見本町12番地")


def test_what_is_found_is_the_same_whatever_was_learned_and_however_much_there_is(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = take_over_provider(office, people)
    take_in(office, people["rin"], [application_row(serial) for serial in range(1, 41)], provider)

    def found() -> list[list[str]]:
        answers = [look_up(office, people["cal"], query, "ja", limit=5) for query in QUERIES]
        return [[hit.number for hit in answer.hits] if isinstance(answer, Hits) else [] for answer in answers]

    before = found()
    assert sum(map(bool, before)) >= len(QUERIES) - 1
    monkeypatch.setattr(gram_shares, "SAMPLE", 30)
    monkeypatch.setattr(gram_shares, "LEAST", 1)
    with office.writing("rin", "index") as (session, _):
        learn_shares(session)
    assert in_sample(office)
    assert found() == before
    monkeypatch.setattr(candidates, "CANDIDATES", 12)  # as if there were too many of each
    assert [numbers[:1] for numbers in found()[: len(NAMES)]] == [numbers[:1] for numbers in before[: len(NAMES)]]
