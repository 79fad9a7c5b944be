"""Payment services as a grid of names by kind: from one service, large, to many, each as large as there is room for all.

Lengths are millimetres of the drawing. Names are of equal size as far as they fit; longer ones are broken at phrases and set smaller.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final, NamedTuple

from exports.document import Face, width_of
from exports.kits.artwork import Palette, kind_sign
from exports.kits.drawing import MIDDLE, Drawing
from exports.kits.logo_marks import LogoMark
from exports.line_breaking import FittedText, break_lines
from models.vocabulary_providers import SERVICE_KIND_JAPANESE, ServiceKind

Services = tuple[tuple[ServiceKind, tuple[str, ...]], ...]

MOST_COLUMNS: Final = 5
LABEL_SHARE: Final = 0.25  # of the width
GAP: Final = 4.0  # between columns
ROW_FILL: Final = 0.86  # of a row's height is tile
BETWEEN_KINDS: Final = 0.22  # of a row's height
LARGEST_ROW: Final = 58.0
LARGEST_ROW_SHARE: Final = 0.3  # of the room
EVEN: Final = 1.25  # names may be so much larger than a small one of the same paper
LARGEST_SHARE: Final = 0.54  # of a tile's height, for a name on one line
LOGO_SHARE: Final = 0.52  # of a tile's height
NAME_BELOW: Final = 0.22  # of a tile's height, for the name of a service with a logo
SMALLEST_NAME: Final = 4.5
LEADING: Final = 1.16
SHRINK: Final = 0.95
WORTH_BREAKING: Final = 0.72  # a name is broken when on one line it would be smaller than this share of its size on several
WORTH_CUTTING: Final = 0.25  # words are cut when the name would be smaller than this share of what the others may have
MOST_PIECES: Final = 16
WORDS: Final = ("カード", "デビット", "クレジット", "プリペイド", "マネー", "ポイント", "ペイ", "コード", "アプリ")
"""Words of the trade, before which a long name in katakana may end its line."""


class Box(NamedTuple):
    """A place: upper left corner, width and height."""

    x: float
    y: float
    width: float
    height: float


class Tile(NamedTuple):
    """A service's name in its place."""

    box: Box
    name: FittedText


class Grid(NamedTuple):
    """Where the labels of the kinds and the names stand."""

    labels: tuple[tuple[ServiceKind, Box], ...]
    tiles: tuple[Tile, ...]

    @property
    def legibility(self) -> float:
        """How well it is read from afar: between the size of the small names (not a single odd one among many) and that of most."""
        sizes = sorted(tile.name.size for tile in self.tiles)
        return math.sqrt(sizes[len(sizes) // 8] * sizes[len(sizes) // 2])

    def evened(self) -> "Grid":
        """With the largest names brought nearer to the others."""
        sizes = sorted(tile.name.size for tile in self.tiles)
        most = EVEN * sizes[len(sizes) // 4]
        return Grid(self.labels, tuple(Tile(box, FittedText(name.lines, min(name.size, most))) for box, name in self.tiles))


@lru_cache(maxsize=512)  # many stores have the same services
def grid_of(services: Services, room: Box) -> Grid:
    """The grid that is read best; of equal ones the one with fewer columns, centred in the room."""
    most = min(MOST_COLUMNS, max(len(names) for _, names in services))
    return max((_with_columns(services, room, columns) for columns in range(1, most + 1)), key=lambda grid: round(grid.legibility, 2))


def _with_columns(services: Services, room: Box, columns: int) -> Grid:
    rows = [-(-len(names) // columns) for _, names in services]
    parts = sum(rows) + BETWEEN_KINDS * (len(rows) - 1)
    row = min(max(LARGEST_ROW, LARGEST_ROW_SHARE * room.height), room.height / parts)
    y = room.y + (room.height - row * parts) / 2
    left = room.x + room.width * LABEL_SHARE + GAP
    wide = (room.x + room.width - left - GAP * (columns - 1)) / columns
    labels: list[tuple[ServiceKind, Box]] = []
    tiles: list[Tile] = []
    between = row * (1 - ROW_FILL)
    for (kind, names), count in zip(services, rows, strict=True):
        labels.append((kind, Box(room.x, y, room.width * LABEL_SHARE, row * count - between)))
        for place, name in enumerate(names):
            box = Box(left + place % columns * (wide + GAP), y + place // columns * row, wide, row - between)
            tiles.append(
                Tile(box, fit_name(name, round(wide * 0.92, 2), round(box.height * 0.92, 2), round(box.height * LARGEST_SHARE, 2)))
            )
        y += row * (count + BETWEEN_KINDS)
    return Grid(tuple(labels), tuple(tiles)).evened()


@lru_cache(maxsize=8192)
def fit_name(name: str, width: float, height: float, largest: float) -> FittedText:
    """A name as large as it fits into a room, on one line unless that makes it much smaller than on two or three.

    Lines end where the script changes (地域振興｜プリペイド) and at spaces; a name without such places ends its lines at phrases,
    and anywhere where it must.
    """
    on_one = FittedText((name,), min(largest, largest * width / max(width_of(name, Face.BOLD, largest), 1e-6)))
    pieces = _pieces(name)
    broken = [_on_lines(lines, width, height, largest) for lines in _partitions(pieces)] if len(pieces) <= MOST_PIECES else []
    best = max(broken, key=lambda fitted: round(fitted.size, 2), default=on_one)
    if on_one.size >= WORTH_BREAKING * best.size:
        best = on_one
    if best.size >= WORTH_CUTTING * largest:
        return best
    size = largest
    while size > best.size:
        lines = tuple(line.strip() for line in break_lines(name, Face.BOLD, size, width, phrases=True))
        fitted = _on_lines(lines, width, height, largest)
        if fitted.size >= size:
            return fitted
        size *= SHRINK
    return best


def _on_lines(lines: tuple[str, ...], width: float, height: float, largest: float) -> FittedText:
    """These lines as large as they fit."""
    widest = max(width_of(line, Face.BOLD, 1.0) for line in lines)
    return FittedText(lines, min(largest, height / (len(lines) * LEADING), width / max(widest, 1e-6)))


def _pieces(name: str) -> list[str]:
    """The name in parts that stay on one line: up to a change of script (not within 後払い or その他) or a space."""
    pieces = [name[:1]]
    for before, character in pairwise(name):
        scripts = _script(before), _script(character)
        grammar = scripts == ("kanji", "hiragana") or (scripts == ("hiragana", "kanji") and len(pieces[-1]) < len("その他"))
        if before.isspace() or (scripts[0] != scripts[1] and "other" not in scripts and not grammar):
            pieces.append(character)
        else:
            pieces[-1] += character
    return [part for piece in pieces for part in _before_words(piece)]


def _before_words(piece: str) -> tuple[str, ...]:
    """A piece in katakana without the word of the trade at its end, and that word."""
    word = next((word for word in WORDS if piece.endswith(word) and _script(piece[0]) == "katakana"), "")
    return (piece[: -len(word)], word) if word and len(piece) - len(word) > 1 else (piece,)


def _script(character: str) -> str:
    if character in "ー・" or "ァ" <= character <= "ヿ":
        return "katakana"
    if "ぁ" <= character <= "ゟ":
        return "hiragana"
    if character.isascii() and character.isalnum():
        return "latin"
    return "kanji" if character.isalpha() or character == "々" else "other"


def _partitions(pieces: list[str]) -> Iterator[tuple[str, ...]]:
    """The parts on two and on three lines, in every way."""
    for lines in (2, 3):
        for ends in combinations(range(1, len(pieces)), lines - 1):
            yield tuple("".join(pieces[start:end]).strip() for start, end in pairwise((0, *ends, len(pieces))))


def draw_grid(drawing: Drawing, palette: Palette, grid: Grid, marks: Mapping[str, LogoMark]) -> None:
    """Draws labels and names; services that have a logo (by name) show it above their name."""
    kind_size = min(_label_size(SERVICE_KIND_JAPANESE[kind], box) for kind, box in grid.labels)
    for kind, box in grid.labels:
        _draw_label(drawing, palette, kind, box, kind_size)
    for box, _ in grid.tiles:
        radius = min(4.0, box.height * 0.22)
        drawing.rounded(*box, radius, palette.tile, palette.tile_edge, max(0.35, min(0.9, box.height * 0.03)))
    known = {_bare(name): (name, mark) for name, mark in marks.items()}
    for box, name in grid.tiles:
        marked = known.get(_bare("".join(name.lines)))
        if marked is None:
            _draw_name(drawing, palette, box, name)
        else:
            _draw_marked(drawing, palette, box, *marked)


def _bare(name: str) -> str:
    """A name without the blanks at which its lines may end."""
    return "".join(name.split())


def _draw_name(drawing: Drawing, palette: Palette, box: Box, name: FittedText) -> None:
    """A name in the middle of a place."""
    for line, baseline in lines_about(name, box.y + box.height / 2):
        drawing.centred(line, box.x + box.width / 2, baseline, name.size, palette.on_tile)


def _draw_marked(drawing: Drawing, palette: Palette, box: Box, name: str, mark: LogoMark) -> None:
    """A logo with its name below it; beside it where the tile is too low for a name that can be read from two metres."""
    x, y, width, height = box
    if height * NAME_BELOW >= SMALLEST_NAME:
        logo = Box(x + width * 0.07, y + height * 0.09, width * 0.86, height * LOGO_SHARE)
        below = Box(x + width * 0.04, y + height * 0.66, width * 0.92, height * 0.28)
    else:
        logo = Box(x + width * 0.04, y + height * 0.14, width * 0.3, height * 0.72)
        below = Box(x + width * 0.37, y + height * 0.08, width * 0.59, height * 0.84)
    wide, high = mark.within(logo.width, logo.height)
    drawing.picture(mark.name, logo.x + (logo.width - wide) / 2, logo.y + (logo.height - high) / 2, wide, high)
    largest = max(height * NAME_BELOW, SMALLEST_NAME)
    _draw_name(drawing, palette, below, fit_name(name, round(below.width, 2), round(below.height, 2), round(largest, 2)))


def lines_about(name: FittedText, middle: float) -> Iterator[tuple[str, float]]:
    """The lines of a name that stands about a height, each with its baseline."""
    first = middle - (len(name.lines) - 1) * name.size * LEADING / 2
    for place, line in enumerate(name.lines):
        yield line, first + place * name.size * LEADING + name.size * MIDDLE


def _is_stacked(box: Box) -> bool:
    return box.height > box.width * 0.42


def _label_size(text: str, box: Box) -> float:
    """The size of a kind's name: below its sign where the label is tall, else beside it."""
    if _is_stacked(box):
        return min(box.height * 0.2, 0.84 * box.width / max(width_of(text, Face.BOLD, 1.0), 1e-6))
    room = box.width - _sign_side(box) - box.width * 0.13
    return min(box.height * 0.42, room / width_of(text, Face.BOLD, 1.0))


def _sign_side(box: Box) -> float:
    return min(box.height * (0.5 if _is_stacked(box) else 0.74), box.width * (0.4 if _is_stacked(box) else 0.22))


def _draw_label(drawing: Drawing, palette: Palette, kind: ServiceKind, box: Box, size: float) -> None:
    text, side = SERVICE_KIND_JAPANESE[kind], _sign_side(box)
    drawing.rounded(*box, min(4.0, box.height * 0.22), palette.label)
    if _is_stacked(box):
        gap = side * 0.18
        top = box.y + (box.height - side - gap - size) / 2
        kind_sign(drawing, kind, box.x + (box.width - side) / 2, top, side, palette.on_label, palette.label)
        drawing.centred(text, box.x + box.width / 2, top + side + gap + size * (0.5 + MIDDLE), size, palette.on_label)
        return
    left = box.x + box.width * 0.05
    kind_sign(drawing, kind, left, box.y + (box.height - side) / 2, side, palette.on_label, palette.label)
    beside = left + side + box.width * 0.035
    drawing.text(text, beside, box.y + box.height / 2 + size * MIDDLE, size, palette.on_label)


def count_of(services: Sequence[tuple[ServiceKind, tuple[str, ...]]]) -> int:
    """How many services these are."""
    return sum(len(names) for _, names in services)
