"""Deciding about two stores: one of them survives, the other's ID leads to it; two that are kept apart are never named again."""

from collections.abc import Mapping
from datetime import date

import pytest

from models.base import table_of
from models.merchant import Membership, StorePair
from models.vocabulary import RefusalCode
from secretariat.callcentre.search import Hits, look_up
from secretariat.casework.store_comparison import StoreCandidate, StoreComparison, compare_stores, store_candidates
from secretariat.casework.store_pairs import PairOutlook, decide_pair, preview_pair
from secretariat.identifiers import case_number
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, application_row, take_in, take_over_provider
from tests.support.screening_work import actions, approved, close, decide, explained, shown, taken

People = Mapping[str, Person]
START, AFTER = date(2020, 2, 21), "2020-02-14T10:00"
PAIRS, MEMBERSHIPS = table_of(StorePair), table_of(Membership)


def code(refusal: Refusal | None) -> str:
    return "done" if refusal is None else refusal.code.value


def candidates(office: Office, people: People, number: str) -> list[str]:
    found = store_candidates(office, people["rin"], number)
    assert isinstance(found, tuple), found
    return [one.number for one in found if isinstance(one, StoreCandidate)]


def outlook(office: Office, people: People, number: str, other: str, command: str) -> PairOutlook:
    found = preview_pair(office, people["mai"], number, other, command)
    assert isinstance(found, PairOutlook), found
    return found


def live_kits(office: Office) -> list[tuple[str, int]]:
    return sorted(
        (row["kit"], row["store_id"]) for row in records.rows(office, records.every(records.SHIPMENTS)) if row["status"] == "planned"
    )


def two_registered(office: Office, people: People) -> tuple[Office, str, str]:
    """Two stores of one business, registered through two providers."""
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2, [SECOND_SERVICE])
    same = {"corporate_number": application_row(1)["corporate_number"]}
    (first,) = approved(office, people, one, 1)
    (second,) = approved(office, people, other, 2, services=SECOND_SERVICE, **same)
    after = at(office, AFTER)
    close(after, people, START)
    return after, first, second


def test_of_two_registered_stores_that_are_joined_the_first_id_survives_the_other_leads_to_it_and_all_of_it_can_be_undone(
    office: Office, people: People
) -> None:
    after, first, second = two_registered(office, people)
    before, kits = records.root_stores(after), live_kits(after)
    ids = {number: str(before[number]["merchant_id"]) for number in (first, second)}
    foreseen = outlook(after, people, second, first, "join")
    store = case_number("S", before[first]["id"])
    assert foreseen.stores == ((store, ids[first], (ids[second],)),)
    assert (len(foreseen.cancelled), foreseen.planned, foreseen.corporate_numbers) == (2, 0, ())
    assert code(decide_pair(after, people["mai"], second, first, "join", "看板と所在地が同じ")) == "done"
    assert records.root_stores(after)[second]["id"] == before[first]["id"]
    assert live_kits(after) == [kit for kit in kits if kit[1] == before[first]["id"]]
    for identifier in ids.values():
        found = look_up(after, people["cal"], identifier, "ja")
        assert isinstance(found, Hits)
        assert {(hit.number, hit.merchant_id) for hit in found.hits} == {(first, ids[first]), (second, ids[first])}
    assert [actions(after, number)[-1] for number in (first, second)] == ["join", "join"]
    services = shown(after, people, store).details["services"]
    assert isinstance(services, list)
    assert len(services) == 2
    assert outlook(after, people, first, second, "undo-pair").planned == 2
    assert code(decide_pair(after, people["mio"], first, second, "undo-pair", "別の階の店舗だった")) == "done"
    stores = records.root_stores(after)
    assert {number: (stores[number]["id"], stores[number]["merchant_id"]) for number in ids} == {
        number: (before[number]["id"], before[number]["merchant_id"]) for number in ids
    }
    assert live_kits(after) == kits
    assert records.faults(after) == []


def test_stores_of_two_corporations_are_joined_by_nobody_but_a_manager_who_says_so(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (first,) = taken(office, people, one, 1)
    same = {name: application_row(1)[name] for name in ("store_name", "phone")}
    (second,) = taken(office, people, other, 2, **same)
    before = records.contents(office)
    assert decide(office, people["rin"], "settle", second, rule="same-store", outcome="fail", note="同じ店舗") == ["two-corporations"]
    refusal = decide_pair(office, people["mai"], second, first, "join", "同じ店舗")
    assert code(refusal) == "two-corporations"
    assert refusal is not None
    assert refusal.message.parameters["corporate_numbers"] == tuple(sorted(str(application_row(n)["corporate_number"]) for n in (1, 2)))
    assert records.contents(office) == before
    assert len(outlook(office, people, second, first, "join").corporate_numbers) == 2
    assert code(decide_pair(office, people["mai"], second, first, "join", "運営会社が替わった", mixing=True)) == "done"
    assert explained(shown(office, people, second))["same-store"][0] == "fail"
    assert shown(office, people, second).merchant_id == shown(office, people, first).merchant_id
    assert records.application(office, second)["open_points"] == 0


def test_stores_that_are_kept_apart_are_never_named_again_also_after_a_correction_until_that_is_undone(
    office: Office, people: People
) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (first,) = taken(office, people, one, 1)
    (second,) = taken(office, people, other, 1)
    assert candidates(office, people, second) == [first]
    assert code(decide_pair(office, people["mai"], second, first, "keep-apart", "別の入口")) == "done"
    assert candidates(office, people, second) == candidates(office, people, first) == []
    assert explained(shown(office, people, second))["same-store"][0] == "pass"
    assert shown(office, people, second).merchant_id not in (None, shown(office, people, first).merchant_id)
    assert decide(office, people["rin"], "return", second, reasons=["phone-wrong"]) == ["done"]
    assert taken(office, people, other, 1, annual_sales_yen="1") == [second]
    assert explained(shown(office, people, second))["same-store"] == ("pass", "同じ店舗とみられる申請はありません")
    assert code(decide_pair(office, people["mai"], first, second, "undo-pair", "調べ直す")) == "done"
    assert candidates(office, people, second) == [first]


def test_a_reviewer_who_settles_the_check_decides_about_the_pair_too(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (first,) = taken(office, people, one, 1)
    (second,) = taken(office, people, other, 1)
    for outcome, decision in (("fail", "same"), ("pass", "apart")):
        assert decide(office, people["rin"], "settle", second, rule="same-store", outcome=outcome, note="確認した") == ["done"]
        found = compare_stores(office, people["aud"], first, second)
        assert isinstance(found, StoreComparison)
        assert (found.decision, found.are_one, found.decided_by) == (decision, decision == "same", "rin")
        assert found.points == 100
    assert [row["decision"] for row in records.rows(office, records.every(PAIRS))] == ["apart"]


def test_a_join_that_is_undone_opens_the_check_again(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (first,) = taken(office, people, one, 1)
    (second,) = taken(office, people, other, 1)
    open_points = records.application(office, second)["open_points"]
    assert code(decide_pair(office, people["mai"], first, second, "join", "同じ")) == "done"
    assert code(decide_pair(office, people["mai"], first, second, "undo-pair", "誤り")) == "done"
    assert explained(shown(office, people, second))["same-store"][0] == "review"
    assert records.application(office, second)["open_points"] == open_points == 1
    assert shown(office, people, second).merchant_id is None


def test_of_three_stores_that_were_joined_one_leaves_and_the_others_stay_one(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2)
    (first,) = taken(office, people, one, 1)
    same = {"corporate_number": application_row(1)["corporate_number"]}
    second, third = taken(office, people, other, 2, 3, **same)
    for pair in ((second, third), (first, third)):
        assert code(decide_pair(office, people["mai"], *pair, "join", "同じ")) == "done"
    stores = records.root_stores(office)
    assert len({stores[number]["id"] for number in (first, second, third)}) == 1
    assert code(decide_pair(office, people["mai"], first, third, "undo-pair", "誤り")) == "done"
    stores = records.root_stores(office)
    assert stores[second]["id"] == stores[third]["id"] != stores[first]["id"]
    assert all(stores[number]["merchant_id"] is not None for number in (first, second, third))


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_cannot_be_decided_is_refused_by_name_and_changes_nothing(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    (first,) = taken(office, people, provider, 1)
    (second,) = take_in(
        office, people["rin"], [application_row(2, corporate_number=application_row(1)["corporate_number"])], provider
    ).numbers
    before = records.contents(office)
    mai = people["mai"]
    refused = {
        "itself": decide_pair(office, mai, first, first, "join", "理由"),
        "note": decide_pair(office, mai, first, second, "join", " "),
        "unknown": decide_pair(office, mai, first, case_number("A", 99), "join", "理由"),
        "undecided": decide_pair(office, mai, first, second, "undo-pair", "理由"),
        "reviewer": decide_pair(office, people["rin"], first, second, "join", "理由"),
        "my number": decide_pair(office, mai, first, second, "join", "123456789018"),
    }
    assert {name: code(refusal) for name, refusal in refused.items()} == {
        "itself": RefusalCode.INVALID_VALUE,
        "note": RefusalCode.NOTE_MISSING,
        "unknown": RefusalCode.NOT_FOUND,
        "undecided": RefusalCode.NOTHING_TO_DO,
        "reviewer": RefusalCode.NOT_PERMITTED,
        "my number": RefusalCode.INVALID_VALUE,
    }
    assert records.contents(office) == before
    assert code(decide_pair(office, mai, first, second, "join", "理由")) == "done"
    assert code(decide_pair(office, mai, second, first, "join", "理由")) == RefusalCode.NOTHING_TO_DO
