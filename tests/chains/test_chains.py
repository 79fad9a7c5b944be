"""The register of chains: applications are matched on reading, the rate follows from chain and review, nobody's registration silently."""

from collections.abc import Mapping
from datetime import date

import pytest

from models.vocabulary import ChainStatus
from secretariat.chains.keeping import (
    ChainContent,
    RateDecision,
    add_chain,
    amend_chain,
    close_chain,
    decide_rate,
    name_chain,
    typed_content,
    unname_chain,
)
from secretariat.chains.listing import ChainCard, Members, chain_members, list_chains, show_chain
from secretariat.chains.size import ChainSize
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.refusal import Refusal
from secretariat.screening.cards import show
from secretariat.screening.explanation import CaseShown
from secretariat.staff import Person
from tests.support.chain_work import LARGE, enter
from tests.support.records import faults
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import application, close, code_of, decide, explained, shown, taken

People = Mapping[str, Person]
CHAIN = {"franchise": "加盟店", "chain_name": "ミホン堂"}


def franchise(office: Office, people: People, number: str) -> tuple[str, str]:
    return explained(shown(office, people, number), "en")["franchise"]


def card_of(office: Office, people: People, number: str) -> ChainCard:
    card = show_chain(office, people["aud"], number)
    assert isinstance(card, ChainCard), card
    return card


def members_of(office: Office, people: People, number: str, *, affected: bool = False) -> list[str]:
    found = chain_members(office, people["rin"], number, affected=affected)
    assert isinstance(found, Members), found
    return [one.number for one in found.members]


def test_a_member_says_which_chain_and_the_rate_that_follows_and_gets_it_by_a_settled_check_only(office: Office, people: People) -> None:
    member, direct = (
        taken(office, people, take_over_provider(office, people, place), place, **{**CHAIN, "franchise": kind})[0]
        for place, kind in ((1, "加盟店"), (2, "直営店"))
    )
    before = franchise(office, people, member)
    assert before == ("review", before[1])
    number = enter(office, people["mai"], "見本堂", 5, "ミホン堂")
    outcome, words = franchise(office, people, member)
    assert outcome == "review"
    assert words.startswith(before[1])
    assert f"{number} 見本堂" in words
    assert "for 5 % the check has to be settled" in words
    assert "5 %" not in franchise(office, people, direct)[1]
    assert shown(office, people, member).return_rate == 2
    assert decide(office, people["rin"], "settle", member, rule="franchise", outcome="pass", note=f"{number}は中小規模") == ["done"]
    case = shown(office, people, member)
    assert (case.return_rate, case.subsidised, case.status) == (5, True, "in-review")
    assert f"{number} 見本堂" in franchise(office, people, member)[1]


def test_a_chain_at_two_per_cent_leaves_nothing_to_settle(office: Office, people: People) -> None:
    (member,) = taken(office, people, take_over_provider(office, people), 1, **CHAIN)
    enter(office, people["mai"], "株式会社ミホン堂", 2, size=LARGE)
    outcome, words = franchise(office, people, member)
    assert outcome == "review"  # as the rule table has it
    assert "nothing has to be settled" in words
    assert decide(office, people["rin"], "approve", member) == ["done"]
    assert application(office, member)["return_rate"] == 2


def test_a_spelling_that_is_added_makes_its_stores_members_and_a_closed_chain_has_none(office: Office, people: People) -> None:
    (member,) = taken(office, people, take_over_provider(office, people), 1, **CHAIN)
    number = enter(office, people["mai"], "見本堂")
    assert members_of(office, people, number) == []
    assert name_chain(office, people["rin"], number, "みほん堂") is None  # as it is normalised, so is ミホン堂
    assert members_of(office, people, number) == [member]
    assert code_of(name_chain(office, people["rin"], number, "ミホン堂")) == "nothing-to-do"
    assert code_of(unname_chain(office, people["rin"], number, "ミホン堂")) == "not-permitted"
    assert [code_of(unname_chain(office, people["mai"], number, one)) for one in ("別", "見本堂")] == ["not-found", "invalid-value"]
    assert unname_chain(office, people["mai"], number, "ﾐﾎﾝ堂") is None
    assert members_of(office, people, number) == []
    assert name_chain(office, people["rin"], number, "みほん堂") is None
    other = enter(office, people["mai"], "見本マート")
    assert code_of(name_chain(office, people["rin"], other, "ミホン堂")) == "invalid-value"
    assert code_of(close_chain(office, people["mai"], number, " ")) == "note-missing"
    assert close_chain(office, people["mai"], number, "解散") is None
    assert "見本堂" not in franchise(office, people, member)[1]
    assert name_chain(office, people["rin"], other, "ミホン堂") is None
    assert code_of(decide_rate(office, people["mai"], number, RateDecision(2, "見本"))) == "wrong-state"
    rows = list_chains(office, people["aud"])
    assert isinstance(rows, tuple)
    assert [(row.name, row.members) for row in rows] == [("見本マート", {"received": 1})]
    every = list_chains(office, people["aud"], None)
    assert isinstance(every, tuple)
    assert {row.number: row.status for row in every} == {number: ChainStatus.CLOSED, other: ChainStatus.OPEN}
    assert faults(office) == []


def test_another_rate_changes_no_registered_store_and_lists_those_to_look_at(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    number = enter(office, people["mai"], "ミホン堂", 2, size=LARGE)
    small, large, rejected = taken(office, people, provider, 1, 2, 3, **CHAIN)[:3]
    (too_large,) = taken(office, people, provider, 4, **CHAIN, capital_yen="60000000", employees="80")
    assert decide(office, people["rin"], "approve", small, large, too_large) == ["done"] * 3
    assert decide(office, people["rin"], "reject", rejected, reasons=("other",), note="見本") == ["done"]
    assert members_of(office, people, number, affected=True) == []
    later = at(office, "2020-01-28T10:00")
    assert close(later, people, date(2020, 2, 21)).registered == 3
    assert decide_rate(later, people["mai"], number, RateDecision(5, "減資により中小規模", date(2020, 3, 1))) is None
    assert [application(later, one)["return_rate"] for one in (small, large, too_large)] == [2, 2, 2]
    # a store without the state's subsidy has 2 % whatever its chain's rate is
    assert members_of(later, people, number, affected=True) == [small, large]
    lying = patrol(later, people["aud"], "chain-rate-differs")
    assert not isinstance(lying, Refusal)
    assert [(one.number, one.since) for each in lying for one in each.stuck] == [(small, date(2020, 3, 1)), (large, date(2020, 3, 1))]
    card = card_of(later, people, number)
    assert (card.affected, card.row.rate, card.row.next_rate and card.row.next_rate.rate) == (2, 2, 5)
    assert card.row.members == {"registered": 3, "rejected": 1}
    assert card_of(at(later, "2020-03-01T10:00"), people, number).row.rate == 5
    assert code_of(decide_rate(later, people["mai"], number, RateDecision(5, "見本", date(2020, 3, 2)))) == "nothing-to-do"
    # taken back before it holds
    assert decide_rate(later, people["mai"], number, RateDecision(2, "取消し", date(2020, 3, 1))) is None
    assert members_of(later, people, number, affected=True) == []
    assert patrol(later, people["aud"], "chain-rate-differs") == ()
    page = chain_members(later, people["rin"], number, limit=2)
    assert isinstance(page, Members)
    assert page.has_more
    rest = chain_members(later, people["rin"], number, after=page.members[-1].number)
    assert isinstance(rest, Members)
    assert [one.number for one in (*page.members, *rest.members)] == members_of(later, people, number)
    back = chain_members(later, people["rin"], number, before=rest.members[0].number, limit=1)
    assert isinstance(back, Members)
    assert (back.members, back.has_more) == (page.members[1:], True)


def test_what_is_known_is_amended_journalled_and_shown(office: Office, people: People) -> None:
    number = enter(office, people["mai"], "見本堂", 2, "ミホン堂", size=ChainSize())
    row = card_of(office, people, number).row
    assert (row.small, row.proposed, row.rate) == (None, None, 2)
    content = typed_content(
        {**row.typed(), "industry_class": "retail", "capital_yen": "3,000万円", "employees": "４０", "name": "見本堂本舗"}
    )
    assert isinstance(content, ChainContent)
    assert amend_chain(office, people["mai"], number, content, "決算書") is None
    assert code_of(amend_chain(office, people["mai"], number, content)) == "nothing-to-do"
    card = card_of(office, people, number)
    assert (card.row.small, card.row.proposed, card.row.size.capital_yen) == (True, 5, 30_000_000)
    assert set(card.spellings) == {"見本堂", "ミホン堂", "見本堂本舗"}
    assert [line.action for line in card.history] == ["enter-chain", "amend-chain"]
    told = show(office, people["rin"], number.lower())
    assert isinstance(told, CaseShown)
    assert (told.kind, told.status) == ("chain", "open")
    assert faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("content", "decision", "spellings", "expected"),
    [
        (ChainContent("株式会社"), RateDecision(5, "見本"), (), "invalid-value"),
        (ChainContent("長" * 101), RateDecision(5, "見本"), (), "limit-exceeded"),
        (ChainContent("見本"), RateDecision(3, "見本"), (), "invalid-value"),
        (ChainContent("見本"), RateDecision(5, " "), (), "note-missing"),
        (ChainContent("見本"), RateDecision(5, "見本", date(2021, 1, 1)), (), "invalid-value"),
        (ChainContent("見本", None, "1234567890123"), RateDecision(5, "見本"), (), "invalid-value"),
        (ChainContent("見本", size=ChainSize("retail", -1)), RateDecision(5, "見本"), (), "invalid-value"),
        (ChainContent("見本", size=ChainSize("fishing")), RateDecision(5, "見本"), (), "invalid-value"),
        (ChainContent("見本\u202e"), RateDecision(5, "見本"), (), "invalid-value"),
        (ChainContent("見本"), RateDecision(5, "見本"), ("ミホン堂",), "invalid-value"),
        (ChainContent("ﾐﾎﾝ堂(株)"), RateDecision(5, "見本"), (), "invalid-value"),
    ],
)
def test_bad_input_is_refused_by_name_and_nothing_is_kept(
    office: Office, people: People, content: ChainContent, decision: RateDecision, spellings: tuple[str, ...], expected: str
) -> None:
    enter(office, people["mai"], "ミホン堂")
    assert code_of(add_chain(office, people["mai"], content, decision, spellings)) == expected
    rows = list_chains(office, people["rin"])
    assert isinstance(rows, tuple)
    assert [row.name for row in rows] == ["ミホン堂"]


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize("who", ["rin", "sho", "cal", "aud", "admin"])
def test_only_a_manager_decides_about_the_register(office: Office, people: People, who: str) -> None:
    number = enter(office, people["mai"], "ミホン堂")
    refusals = (
        add_chain(office, people[who], ChainContent("見本"), RateDecision(5, "見本")),
        amend_chain(office, people[who], number, ChainContent("見本")),
        decide_rate(office, people[who], number, RateDecision(2, "見本")),
        close_chain(office, people[who], number, "見本"),
    )
    assert {code_of(refusal) for refusal in refusals} == {"not-permitted"}


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_cannot_be_read_as_a_number_is_refused(office: Office, people: People) -> None:
    assert code_of(typed_content({"name": "見本", "capital_yen": "たくさん"})) == "invalid-value"
    assert code_of(show_chain(office, people["rin"], "F-0000099-X")) == "not-found"
    refused = list_chains(office, people["cal"])
    assert isinstance(refused, Refusal)
