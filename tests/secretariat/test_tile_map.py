"""The tiles of Japan: all 47 stand once, where a reader looks for them, and numbers make them as dark as they are large."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.places import PREFECTURES
from secretariat.tile_map import COLUMNS, DARKEST, ROWS, TILES, level

BESIDE = [  # west, east
    ("長崎県", "佐賀県"),
    ("佐賀県", "福岡県"),
    ("熊本県", "大分県"),
    ("鹿児島県", "宮崎県"),
    ("山口県", "広島県"),
    ("広島県", "岡山県"),
    ("島根県", "鳥取県"),
    ("鳥取県", "兵庫県"),
    ("愛媛県", "香川県"),
    ("高知県", "徳島県"),
    ("兵庫県", "京都府"),
    ("京都府", "滋賀県"),
    ("大阪府", "奈良県"),
    ("奈良県", "三重県"),
    ("福井県", "岐阜県"),
    ("岐阜県", "長野県"),
    ("長野県", "群馬県"),
    ("群馬県", "栃木県"),
    ("石川県", "富山県"),
    ("富山県", "新潟県"),
    ("新潟県", "福島県"),
    ("静岡県", "神奈川県"),
    ("神奈川県", "東京都"),
    ("東京都", "千葉県"),
    ("埼玉県", "茨城県"),
    ("秋田県", "岩手県"),
    ("山形県", "宮城県"),
]
BELOW = [  # north, south
    ("北海道", "青森県"),
    ("青森県", "岩手県"),
    ("秋田県", "山形県"),
    ("岩手県", "宮城県"),
    ("宮城県", "福島県"),
    ("山形県", "新潟県"),
    ("福島県", "栃木県"),
    ("新潟県", "群馬県"),
    ("栃木県", "茨城県"),
    ("群馬県", "埼玉県"),
    ("埼玉県", "東京都"),
    ("茨城県", "千葉県"),
    ("長野県", "山梨県"),
    ("山梨県", "神奈川県"),
    ("岐阜県", "愛知県"),
    ("愛知県", "静岡県"),
    ("福井県", "滋賀県"),
    ("滋賀県", "三重県"),
    ("京都府", "奈良県"),
    ("奈良県", "和歌山県"),
    ("兵庫県", "大阪府"),
    ("鳥取県", "岡山県"),
    ("島根県", "広島県"),
    ("愛媛県", "高知県"),
    ("香川県", "徳島県"),
    ("福岡県", "大分県"),
    ("大分県", "宮崎県"),
    ("熊本県", "鹿児島県"),
]


def place(prefecture: str) -> tuple[int, int]:
    return TILES[prefecture].row, TILES[prefecture].column


def test_every_prefecture_has_one_tile_of_its_own() -> None:
    assert tuple(TILES) == PREFECTURES
    assert len({place(prefecture) for prefecture in PREFECTURES}) == len(PREFECTURES) == 47
    assert {tile.row for tile in TILES.values()} == set(range(ROWS))
    assert {tile.column for tile in TILES.values()} == set(range(COLUMNS))


def test_names_are_told_apart_and_short_ones_are_two_characters() -> None:
    assert len({tile.short for tile in TILES.values()}) == len({tile.name for tile in TILES.values()}) == 47
    assert {len(tile.short) for tile in TILES.values()} == {2}
    assert [TILES[name].name for name in ("北海道", "東京都", "京都府", "和歌山県")] == ["北海道", "東京", "京都", "和歌山"]


@pytest.mark.parametrize(("west", "east"), BESIDE)
def test_neighbours_from_west_to_east_stand_beside_each_other(west: str, east: str) -> None:
    row, column = place(west)
    assert place(east) == (row, column + 1)


@pytest.mark.parametrize(("north", "south"), BELOW)
def test_neighbours_from_north_to_south_stand_below_each_other(north: str, south: str) -> None:
    row, column = place(north)
    assert place(south) == (row + 1, column)


def test_levels_are_quarters_of_what_there_is() -> None:
    values = [0, 0, 1, 2, 3, 4, 5, 6, 7, 800]
    assert [level(value, values) for value in values] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert [level(0, []), level(5, []), level(0, [0, 0]), level(3, [3])] == [0, 0, 0, DARKEST]


@given(st.lists(st.integers(0, 50), min_size=1))
def test_a_larger_number_is_never_lighter_and_the_largest_is_the_darkest(values: list[int]) -> None:
    levels = [level(value, values) for value in sorted(values)]
    assert levels == sorted(levels)
    assert levels[-1] == (DARKEST if max(values) else 0)
    assert all((each == 0) == (value == 0) for each, value in zip(levels, sorted(values), strict=True))
