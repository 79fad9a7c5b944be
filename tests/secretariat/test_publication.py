"""The public list of stores: who is in it on which day, once, with the rate of that day, in the order of the published list."""

import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import StoreKind
from secretariat.amendments.deciding import accept_amendment
from secretariat.amendments.reporting import Entered, amend
from secretariat.casework.store_pairs import decide_pair
from secretariat.office import Office
from secretariat.publication.order import UNKNOWN, CityOrder, prefecture_place, reading_key
from secretariat.publication.publication import Publication, PublicationWanted, PublishedStore, publication
from secretariat.publication.sorting import Row, SortedRows
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.amendment_work import START, registered
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, application_row, take_over_provider
from tests.support.screening_work import approved, close, decide, taken

People = Mapping[str, Person]
TOKYO: Final = {"postal_code": "100-0001", "prefecture": "東京都", "city": "千代田区", "street": "千代田1番1号"}
MATSUYAMA: Final = {"postal_code": "790-0001", "city": "松山市", "street": "見本1番地"}
AFTER: Final = "2020-03-02T10:00"
Lists = dict[StoreKind, list[PublishedStore]]


def lists(office: Office, person: Person, wanted: PublicationWanted | None = None) -> Lists:
    with tempfile.TemporaryDirectory() as folder, publication(office, person, wanted or PublicationWanted(), Path(folder)) as found:
        assert isinstance(found, Publication), found
        whole = {each.kind: (each.count, list(each.stores)) for each in found.whole()}
        assert all(count == len(stores) for count, stores in whole.values())
        assert found.count == sum(count for count, _ in whole.values())
        return {kind: stores for kind, (_, stores) in whole.items()}


def names(
    office: Office, people: People, day: str | None = None, prefectures: tuple[str, ...] = (), kind: StoreKind | None = None
) -> list[str]:
    """All names on a day, as mai gets them."""
    asked = PublicationWanted(date.fromisoformat(day) if day else None, prefectures, kind)
    return [store.name for stores in lists(office, people["mai"], asked).values() for store in stores]


def refused(office: Office, person: Person, day: date | None = None) -> str:
    with tempfile.TemporaryDirectory() as folder, publication(office, person, PublicationWanted(day), Path(folder)) as found:
        assert isinstance(found, Refusal)
        return found.code.value


# --- who is in it, and from when


def test_a_store_is_in_it_from_its_start_day_until_its_registration_ends(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    _, ends = approved(office, people, provider, 1, 2)
    taken(office, people, provider, 3)
    assert names(office, people) == []
    closed = at(office, "2020-02-14T12:00")
    close(closed, people, START)
    assert names(closed, people) == []
    after = at(office, AFTER)
    assert decide(after, people["mai"], "cancel", ends, reasons=["other"], note="閉店のため", from_day=date(2020, 3, 10)) == ["done"]
    assert names(after, people, "2020-02-20") == []
    assert names(after, people, "2020-02-21") == ["喫茶アアアカ", "喫茶アアアサ"]
    assert names(at(office, "2020-03-10T09:00"), people) == ["喫茶アアアカ"]
    assert names(at(office, "2020-03-10T09:00"), people, "2020-03-09") == ["喫茶アアアカ", "喫茶アアアサ"]


def test_a_day_ahead_is_only_told_once_its_closing_run_is_done(office: Office, people: People) -> None:
    approved(office, people, take_over_provider(office, people), 1)
    before, after = at(office, "2020-02-14T11:00"), at(office, "2020-02-14T12:00")
    assert refused(before, people["mai"], START) == "too-early"
    close(after, people, START)
    assert names(after, people, "2020-02-21") == ["喫茶アアアカ"]
    assert refused(after, people["mai"], date(2020, 2, 20)) == "too-early"
    assert refused(after, people["mai"], date(2020, 2, 22)) == "too-early"
    assert refused(after, people["mai"], date(2020, 3, 1)) == "too-early"


def test_a_store_registered_twice_and_joined_stands_in_it_once_under_the_name_that_survives(office: Office, people: People) -> None:
    one, other = take_over_provider(office, people), take_over_provider(office, people, 2, [SECOND_SERVICE])
    same = {"corporate_number": application_row(1)["corporate_number"]}
    (first,) = approved(office, people, one, 1)
    (second,) = approved(office, people, other, 2, services=SECOND_SERVICE, **same)
    after = at(office, "2020-02-14T12:00")
    close(after, people, START)
    on_the_day = at(office, AFTER)
    assert names(on_the_day, people) == ["喫茶アアアカ", "喫茶アアアサ"]
    assert decide_pair(on_the_day, people["mai"], second, first, "join", "看板と所在地が同じ") is None
    assert names(on_the_day, people) == ["喫茶アアアカ"]
    # with the end of one of them it stays as long as the other one gives points
    assert decide(on_the_day, people["mai"], "cancel", first, reasons=["other"], note="解約のため", from_day=date(2020, 3, 2)) == ["done"]
    assert names(on_the_day, people) == ["喫茶アアアカ"]


def test_rate_name_and_place_are_those_of_the_day(office: Office, people: People) -> None:
    row = application_row(1, franchise="加盟店", chain_name="みほんチェーン")
    later, _, (number,) = registered(office, people, [row])
    for changes in ([("franchise", "なし"), ("chain_name", "")], [("store_name", "喫茶改名"), *list(TOKYO.items())]):
        entered = amend(later, people["rin"], number, changes, date(2020, 3, 2))
        assert isinstance(entered, Entered), entered
        assert accept_amendment(later, people["ren"], entered.number) is None
    before, ahead = date(2020, 3, 1), at(office, "2020-03-11T09:00")
    (store,) = lists(later, people["mai"], PublicationWanted(before))[StoreKind.FIXED]
    assert (store.name, store.prefecture, store.city, store.rate) == ("喫茶アアアカ", "愛媛県", "今治市", 2)
    (store,) = lists(later, people["mai"], PublicationWanted())[StoreKind.FIXED]
    assert (store.name, store.prefecture, store.city, store.rate) == ("喫茶改名", "東京都", "千代田区", 2)
    (store,) = lists(ahead, people["mai"])[StoreKind.FIXED]  # nobody has entered the rate yet
    assert store.rate == 5
    assert names(later, people, "2020-03-01", prefectures=("愛媛県",)) == ["喫茶アアアカ"]
    assert names(later, people, "2020-03-01", prefectures=("東京都",)) == []
    assert names(later, people, prefectures=("東京都",)) == ["喫茶改名"]


def test_a_store_of_a_chain_without_subsidy_shows_its_rate_too(office: Office, people: People) -> None:
    later, _, _ = registered(office, people, [application_row(1, franchise="直営店", chain_name="みほんチェーン")])
    (store,) = lists(later, people["mai"])[StoreKind.FIXED]
    assert store.rate == 2


# --- lists, order, words


def test_kinds_are_lists_of_their_own_and_prefectures_files_of_their_own(office: Office, people: People) -> None:
    rows = [
        application_row(1),
        application_row(2, **TOKYO),
        application_row(3, store_kind="EC", store_url="https://example.jp/"),
        application_row(4, store_kind="移動販売"),
    ]
    later, _, _ = registered(office, people, rows)
    found = lists(later, people["mai"])
    assert {kind: [store.name for store in stores] for kind, stores in found.items()} == {
        StoreKind.FIXED: ["喫茶アアアサ", "喫茶アアアカ"],
        StoreKind.EC: ["喫茶アアアタ"],
        StoreKind.MOBILE: ["喫茶アアアナ"],
    }
    assert names(later, people, kind=StoreKind.EC) == ["喫茶アアアタ"]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        whole = stack.enter_context(publication(later, people["mai"], PublicationWanted(), folder))
        assert isinstance(whole, Publication)
        parts = [(name, each.count, [store.name for store in each.stores]) for name, each in whole.by_prefecture()]
    assert parts == [
        ("13東京都", 1, ["喫茶アアアサ"]),
        ("38愛媛県", 1, ["喫茶アアアカ"]),
        ("EC", 1, ["喫茶アアアタ"]),
        ("移動販売", 1, ["喫茶アアアナ"]),
    ]


def test_stores_stand_by_prefecture_then_city_then_reading(office: Office, people: People) -> None:
    readings = ("コープ", "コスモ", "ガーデン", "カット")
    rows = [application_row(serial, store_name=name, store_name_kana=name) for serial, name in enumerate(readings, 1)]
    rows += [application_row(8, **MATSUYAMA, store_name="松山", store_name_kana="マツヤマ"), application_row(9, **TOKYO)]
    later, _, _ = registered(office, people, rows)
    assert names(later, people) == ["喫茶アアアワ", "松山", "カット", "ガーデン", "コスモ", "コープ"]


def test_the_trade_is_written_as_the_published_list_writes_it(office: Office, people: People) -> None:
    trades = (("旅館業", None), ("サービス業", "飲食業"), ("小売業", None), ("小売業", "58 飲食料品小売業"), ("卸売業", "卸売業"))
    rows = [
        application_row(serial, industry_class=industry, industry_detail=detail, store_name_kana="カキクケコ"[serial - 1])
        for serial, (industry, detail) in enumerate(trades, 1)
    ]
    later, _, _ = registered(office, people, rows)
    (stores,) = lists(later, people["mai"]).values()
    assert [(store.industry, store.detail) for store in stores] == [
        ("サービス", "宿泊業"),
        ("サービス", "飲食業"),
        ("小売業", ""),
        ("小売業", "58 飲食料品小売業"),
        ("卸売業", "卸売業"),
    ]


def test_nothing_in_a_line_is_anybody_s_name_number_or_street() -> None:
    assert PublishedStore._fields == ("prefecture", "city", "name", "industry", "detail", "rate")


@pytest.mark.parametrize("backend", ["sqlite"])
def test_only_managers_give_it_out(office: Office, people: People) -> None:
    assert {login for login, person in people.items() if login not in {"mai", "mio"} and refused(office, person) == "not-permitted"} == {
        login for login in people if login not in {"mai", "mio"}
    }
    assert names(office, people) == []


def test_cities_stand_in_the_order_of_their_codes_however_they_are_written() -> None:
    cities = CityOrder()
    places = [cities.place("愛媛県", name) for name in ("松山市", "今治市", "越智郡上島町", "伊予郡松前町", "どこにもない市")]
    assert places == sorted(places)
    assert places[-1] == UNKNOWN
    assert cities.place("愛媛県", "上島町") == places[2]
    assert cities.place("北海道", "札幌市") == cities.place("北海道", "札幌市中央区")
    assert [prefecture_place(name) for name in ("北海道", "沖縄県", "どこ県")] == [1, 47, 48]


def test_readings_are_compared_without_marks_signs_and_small_kana() -> None:
    assert reading_key("ガーデン・キッチン") == reading_key("かてんきつちん") == "かてんきつちん"
    assert reading_key("ｶﾞｰﾃﾞﾝ") == reading_key("ガーデン")


@given(st.lists(st.tuples(st.integers(0, 3), st.text(max_size=3)), max_size=60), st.integers(1, 7))
def test_any_number_of_rows_is_sorted_by_runs_as_at_once(keys: list[tuple[int, str]], run: int) -> None:
    rows: list[Row] = [[number, text, place] for place, (number, text) in enumerate(keys)]
    with tempfile.TemporaryFile() as file:
        found = SortedRows(file, run)
        for row in rows:
            found.add(row)
        assert found.count == len(rows)
        assert list(found) == sorted(rows)
        # two readers at once do not disturb each other
        assert list(zip(found, found, strict=True)) == [(row, row) for row in sorted(rows)]


def test_a_store_that_changed_its_kind_or_its_class_stands_in_the_list_of_the_day(office: Office, people: People) -> None:
    later, _, (number,) = registered(office, people, [application_row(1)])
    changes = [("store_kind", "移動販売"), ("industry_class", "サービス業"), ("industry_detail", "飲食業")]
    entered = amend(later, people["rin"], number, changes, date(2020, 3, 2))
    assert isinstance(entered, Entered), entered
    assert accept_amendment(later, people["ren"], entered.number) is None
    (store,) = lists(later, people["mai"], PublicationWanted(date(2020, 3, 1)))[StoreKind.FIXED]
    assert (store.industry, store.detail) == ("小売業", "")
    (store,) = lists(later, people["mai"])[StoreKind.MOBILE]
    assert (store.industry, store.detail) == ("サービス", "飲食業")
    assert names(later, people, "2020-03-01", kind=StoreKind.FIXED) == names(later, people, kind=StoreKind.MOBILE) == ["喫茶アアアカ"]
    assert names(later, people, kind=StoreKind.FIXED) == names(later, people, "2020-03-01", kind=StoreKind.MOBILE) == []
