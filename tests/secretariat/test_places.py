"""Prefectures and postal codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.places import PREFECTURES, is_prefecture, prefecture_of_postal_code


def test_there_are_47_prefectures_from_north_to_south() -> None:
    assert len(set(PREFECTURES)) == len(PREFECTURES) == 47
    codes = {1: "北海道", 13: "東京都", 14: "神奈川県", 23: "愛知県", 26: "京都府", 27: "大阪府", 38: "愛媛県", 40: "福岡県", 47: "沖縄県"}
    assert {code: PREFECTURES[code - 1] for code in codes} == codes


def test_only_the_full_name_is_a_prefecture() -> None:
    assert all(map(is_prefecture, PREFECTURES))
    assert not any(map(is_prefecture, ("愛媛", "愛姫県", "", "東京", "京都", "愛媛県 ")))


@pytest.mark.parametrize(
    ("code", "prefecture"),
    [
        *(
            ("7940028", "愛媛県"),
            ("1010047", "東京都"),
            ("2080001", "東京都"),
            ("0600000", "北海道"),
            ("0010000", "北海道"),
            ("0100001", "秋田県"),
        ),
        *(
            ("0300801", "青森県"),
            ("0200021", "岩手県"),
            ("9800811", "宮城県"),
            ("9900042", "山形県"),
            ("9608031", "福島県"),
            ("3100011", "茨城県"),
        ),
        *(
            ("3200026", "栃木県"),
            ("3710026", "群馬県"),
            ("3300074", "埼玉県"),
            ("2600013", "千葉県"),
            ("2310005", "神奈川県"),
            ("9508550", "新潟県"),
        ),
        *(
            ("9300006", "富山県"),
            ("9208580", "石川県"),
            ("9108580", "福井県"),
            ("4008501", "山梨県"),
            ("3808570", "長野県"),
            ("5008570", "岐阜県"),
        ),
        *(
            ("4208601", "静岡県"),
            ("4608501", "愛知県"),
            ("5148570", "三重県"),
            ("5200044", "滋賀県"),
            ("6028570", "京都府"),
            ("5408570", "大阪府"),
        ),
        *(
            ("6508567", "兵庫県"),
            ("6308501", "奈良県"),
            ("6408585", "和歌山県"),
            ("6808570", "鳥取県"),
            ("6908501", "島根県"),
            ("7008570", "岡山県"),
        ),
        *(
            ("7308511", "広島県"),
            ("7538501", "山口県"),
            ("7708570", "徳島県"),
            ("7608570", "香川県"),
            ("7808570", "高知県"),
            ("8128577", "福岡県"),
        ),
        *(
            ("8408570", "佐賀県"),
            ("8508570", "長崎県"),
            ("8628570", "熊本県"),
            ("8708501", "大分県"),
            ("8808501", "宮崎県"),
            ("8908577", "鹿児島県"),
        ),
        ("9008570", "沖縄県"),
    ],
)
def test_the_seat_of_each_prefecture_fits_its_postal_code(code: str, prefecture: str) -> None:
    assert prefecture in prefecture_of_postal_code(code)


@pytest.mark.parametrize(
    ("code", "prefectures"),
    [
        ("4980801", {"愛知県", "三重県"}),
        ("6180071", {"京都府", "大阪府"}),
        ("8115101", {"福岡県", "長崎県"}),
        ("8170001", {"長崎県"}),
        ("6850001", {"島根県"}),
        ("6471581", {"和歌山県", "奈良県", "三重県"}),
        ("3892261", {"長野県", "群馬県", "新潟県"}),
        ("7940028", {"愛媛県"}),
    ],
)
def test_codes_at_a_border_may_belong_to_either_side(code: str, prefectures: set[str]) -> None:
    assert prefecture_of_postal_code(code) == prefectures


@given(st.integers(0, 10**7 - 1))
def test_every_code_of_seven_digits_belongs_to_some_prefecture(number: int) -> None:
    found = prefecture_of_postal_code(f"{number:07d}")
    assert found
    assert found <= set(PREFECTURES)


def test_every_prefecture_has_a_code() -> None:
    assert set().union(*(prefecture_of_postal_code(f"{area:03d}0000") for area in range(1000))) == set(PREFECTURES)


@pytest.mark.parametrize("code", ["", "794", "794-0028", "79400288", "７９４００２８", "abcdefg"])
def test_what_is_no_postal_code_belongs_nowhere(code: str) -> None:
    assert prefecture_of_postal_code(code) == frozenset()
