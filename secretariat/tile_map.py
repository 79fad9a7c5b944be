"""Japan as a grid of tiles (タイル地図), one for each prefecture, and how dark a number makes a tile. Pure.

Rows run from north to south and columns from west to east, 0-based. Neighbours of the map stand beside each other as far as a grid allows.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Final

from secretariat.places import PREFECTURES

DARKEST: Final = 4
_SEA: Final = "・"
_LAYOUT: Final = """
・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ 北海
・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ 青森
・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ 秋田 岩手
・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ 山形 宮城
・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ 石川 富山 新潟 福島
・・ ・・ ・・ ・・ ・・ ・・ ・・ ・・ 福井 岐阜 長野 群馬 栃木
・・ ・・ ・・ ・・ 島根 鳥取 兵庫 京都 滋賀 愛知 山梨 埼玉 茨城
・・ ・・ ・・ 山口 広島 岡山 大阪 奈良 三重 静岡 神奈 東京 千葉
長崎 佐賀 福岡 ・・ ・・ ・・ ・・ 和歌 ・・ ・・ ・・ ・・ ・・
・・ 熊本 大分 ・・ 愛媛 香川 ・・ ・・ ・・ ・・ ・・ ・・ ・・
沖縄 鹿児 宮崎 ・・ 高知 徳島 ・・ ・・ ・・ ・・ ・・ ・・ ・・
"""


@dataclass(frozen=True, slots=True)
class Tile:
    """Where a prefecture stands, its name in two characters, and without 都, 府 and 県."""

    row: int
    column: int
    short: str
    name: str


def _laid_out() -> dict[str, Tile]:
    lines = [line.split() for line in _LAYOUT.split("\n") if line]
    places = {cell: (row, column) for row, line in enumerate(lines) for column, cell in enumerate(line) if not cell.startswith(_SEA)}
    # 北海道 is the one whose name loses nothing; no other two share their first two characters
    names = {prefecture: prefecture if prefecture.endswith("道") else prefecture[:-1] for prefecture in PREFECTURES}
    return {prefecture: Tile(*places[name[:2]], name[:2], name) for prefecture, name in names.items()}


TILES: Final[Mapping[str, Tile]] = _laid_out()
"""By the full name of the prefecture, from north to south."""
ROWS: Final = 1 + max(tile.row for tile in TILES.values())
COLUMNS: Final = 1 + max(tile.column for tile in TILES.values())


def level(value: int, values: Iterable[int]) -> int:
    """How dark a value stands among all: 0 for nothing (0 and below), else 1 to DARKEST by quarters of the values above 0.

    Equal values have equal levels, and the highest of all is the darkest.
    """
    counted = sorted(each for each in values if each > 0)
    if value <= 0 or not counted:
        return 0
    return max(1, ceil(DARKEST * bisect_right(counted, value) / len(counted)))
