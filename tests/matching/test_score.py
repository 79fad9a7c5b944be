"""Finding one store in several applications: how it does on hard pairs made by hand, and on a labelled set made up by a generator."""

import csv
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.identity import assess
from benchmarks.lookalikes import SAME, labelled, shops
from models.vocabulary import StoreSign
from secretariat.screening.matching.address import read_address
from secretariat.screening.matching.keys import KEY_BITS, address_key, kana_town_key
from secretariat.screening.matching.score import Traits, score
from secretariat.screening.matching.slips import likeness, slips
from tests.support.cases import programme

HERE: Final = Path(__file__).parent
RULES: Final = programme().same_store
# what the points get wrong, each for a reason: such a pair names too little, or too much
KNOWN_WRONG: Final = {
    ("mart", "name=見本マート 八王子駅前店; phone=0426229999"),  # the branch is said with its town
    ("rice", "name=ナカムラライス; kana=ナカムラライス; phone=0252229999"),  # another name and another telephone
    ("bakery", "street=見本通1-2-8; phone=0782227777; building="),  # a second shop of one firm some doors away, under the same name
}
WORDS: Final = st.text("あいうえおかさくらABC123店", max_size=8)


def lines(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def traits(row: Mapping[str, str]) -> Traits:
    place = (row["prefecture"], row["city"], row["street"], row["building"])
    return Traits(
        row["name"], row["kana"], *place, row["phone"], row["corporate_number"] or None, row["business_name"], row["representative"]
    )


def hard_pairs() -> Iterator[tuple[str, str, bool, Traits, Traits]]:
    known = {row["shop"]: row for row in lines("shops.tsv")}
    for line in lines("hard_pairs.tsv"):
        declared = line["what is declared the second time"]
        changes = dict(change.strip().split("=", 1) for change in declared.split(";"))
        first = known[line["shop"]]
        assert changes.keys() <= first.keys(), line
        yield line["shop"], declared, line["expected"] == "same", traits(first), traits({**first, **changes})


def test_of_two_hundred_hard_pairs_all_but_the_known_ones_come_out_right() -> None:
    pairs = list(hard_pairs())
    assert len(pairs) == 200
    wrong = {
        (shop, declared)
        for shop, declared, same, first, second in pairs
        if (score(first, second, RULES).points >= RULES.review_from) is not same
    }
    assert wrong == KNOWN_WRONG


def test_what_is_found_of_a_labelled_set_and_what_is_named_wrongly_stays_within_bounds() -> None:
    chance = random.Random(3)
    known = shops(chance, 200)
    found = assess(known, labelled(chance, known, 480), RULES)
    assert found.recall >= 0.85
    assert found.precision >= 0.9
    assert min(found.named[kind] / found.asked[kind] for kind in SAME if kind != "re-numbered address, slip, moved phone") >= 0.85


@pytest.mark.parametrize(
    "street",
    [
        "見本町１丁目２番３号",
        "見本町1-2-3",
        "見本町一丁目二番三",
        "見本町一丁目二番三号",
        "大字見本町1丁目2番地の3",
        "見本町１−２−３ 見本ビル5F",
        "見本町1丁目2番3号 405号室",
        "愛媛県今治市見本町1-2-3",
    ],
)
def test_one_address_has_one_form_however_it_is_written(street: str) -> None:
    address = read_address("愛媛県", "今治市", street)
    assert (address.town, address.plot) == ("見本町", (1, 2, 3))
    assert address_key("愛媛県", "今治市", street) == address_key("愛媛県", "今治市", "見本町1-2-3")


@pytest.mark.parametrize(
    ("street", "town", "plot"),
    [
        ("北一条西二丁目3番4号", "北1条西", (2, 3, 4)),
        ("北1条西2-3-4", "北1条西", (2, 3, 4)),
        ("三番町２番地", "3番町", (2,)),
        ("八丁堀2-3", "八丁堀", (2, 3)),
        ("六本木六丁目十番", "六本木", (6, 10)),
        ("二十四軒二十三番地", "二十四軒", (23,)),
        ("甲123番地ノ4", "甲", (123, 4)),
        ("見本通2丁1-8", "見本通", (2, 1, 8)),
        ("見本", "見本", ()),
    ],
)
def test_numerals_in_names_of_towns_are_no_plot(street: str, town: str, plot: tuple[int, ...]) -> None:
    address = read_address("愛媛県", "越智郡上島町", street)
    assert (address.area, address.town, address.plot) == ("愛媛県上島町", town, plot)
    assert (address_key("愛媛県", "上島町", street) is None) == (plot == ())


@given(WORDS, WORDS)
@settings(max_examples=60)
def test_slips_are_counted_alike_from_both_sides(one: str, other: str) -> None:
    assert slips(one, other) == slips(other, one) <= max(len(one), len(other))
    assert (slips(one, other) == 0) == (one == other)
    assert 0 <= likeness(one, other) <= 100


@given(WORDS, WORDS, WORDS)
@settings(max_examples=60)
def test_a_score_is_the_same_from_both_sides_and_the_sum_of_its_signs(name: str, other: str, street: str) -> None:
    first = traits({**lines("shops.tsv")[0], "name": name})
    second = traits({**lines("shops.tsv")[1], "name": other, "street": street})
    ours, theirs = score(first, second, RULES), score(second, first, RULES)
    assert (ours.points, set(ours.signs)) == (theirs.points, set(theirs.signs))
    assert ours.points == max(0, min(100, sum(RULES.points[sign] for sign in ours.signs)))


def test_every_sign_has_points_and_keys_fit_in_what_databases_hold() -> None:
    assert set(RULES.points) == set(StoreSign)
    assert kana_town_key("", "愛媛県", "今治市") is None
    key = kana_town_key("キッサ サクラ", "愛媛県", "今治市")
    assert key is not None
    assert 0 <= key < 2**KEY_BITS
    assert key == kana_town_key("きっささくら", "愛媛県", "今治市") != kana_town_key("キッササクラ", "愛媛県", "松山市")
