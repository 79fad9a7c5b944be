"""The tile map of Japan on paper: one tile for each prefecture, with its name and its number, the darker the larger it is. Points."""

from collections.abc import Mapping
from typing import Final

from exports.document import Face
from exports.page_rows import CENTRE
from exports.picture import BASELINE, Box, Look, Picture
from exports.workbook_styles import ACCENT
from secretariat.tile_map import COLUMNS, DARKEST, ROWS, TILES, level

SHADES: Final = ("FFFFFF", "E6EEF7", "C6D9EC", "9FBFE0", "74A0CE")
"""From nothing to the darkest; black is read on all of them."""
_GAP: Final = 1.2
_NAME, _NUMBER, _LEGEND = 6.0, 8.0, 7.0
_LEGEND_TOP, _LEGEND_ROW = 4.0, 13.0


def draw_tile_map(picture: Picture, box: Box, values: Mapping[str, int], *, unit: str = "件") -> None:
    """The map with what its shades mean, in the sea to the north-west. Prefectures without a value have 0."""
    numbers = {prefecture: values.get(prefecture, 0) for prefecture in TILES}
    width, height = box.width / COLUMNS, box.height / ROWS
    for prefecture, tile in TILES.items():
        shade = Look(SHADES[level(numbers[prefecture], numbers.values())], ACCENT)
        place = Box(box.x + tile.column * width, box.y + tile.row * height, width - _GAP, height - _GAP)
        picture.area(place, shade, 0.4)
        half = place.height / 2
        picture.label(tile.name, Box(place.x + 1, place.y + 0.5, place.width - 2, half), _NAME, share=CENTRE, smallest=4.0)
        number = Box(place.x + 1, place.y + half - 0.5, place.width - 2, half)
        picture.label(f"{numbers[prefecture]:,}", number, _NUMBER, share=CENTRE, smallest=4.0, face=Face.BOLD)
    for line, (shade_level, text) in enumerate(_legend(numbers, unit)):
        top = box.y + _LEGEND_TOP + line * _LEGEND_ROW
        picture.area(Box(box.x, top, 16, _LEGEND_ROW - 4), Look(SHADES[shade_level], ACCENT), 0.4)
        picture.text(text, box.x + 21, top + (_LEGEND_ROW - 4) / 2 + _LEGEND * BASELINE, _LEGEND)


def _legend(numbers: Mapping[str, int], unit: str) -> list[tuple[int, str]]:
    """Each level that there is, the darkest first, with the numbers that it has."""
    found: dict[int, list[int]] = {}
    for value in numbers.values():
        found.setdefault(level(value, numbers.values()), []).append(value)
    return [(shade, _span(min(found[shade]), max(found[shade])) + unit) for shade in range(DARKEST, -1, -1) if shade in found]


def _span(least: int, most: int) -> str:
    return f"{least:,}" if least == most else f"{least:,}〜{most:,}"
