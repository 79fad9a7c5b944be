"""Rows of figures: numbers in columns and a bar, all bars of a block on one scale, and what lies behind each row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len

from screens.figures_behind import Figure
from screens.formats import NOTHING, count
from screens.quality import bar
from screens.text import visible
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.signed_lines import WIDEST_LABEL, SignedLine, Weight

BLOCK: Final = "▄"  # of half the height: bars of neighbouring rows stay apart
REST: Final = "░"
LEAST_BAR: Final = 4  # cells
WIDEST_BAR: Final = 40
BETWEEN: Final = 2  # cells between columns
EDGES: Final = 4  # cells of a column beside its rows: padding, the cursor, the scroll bar
SCALE: Final = "▁▂▃▄▅▆▇█"
EMPTY: Final = "·"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `numbers`: None is not known. `size`: of its bar, of which `full` is drawn full (None: all). `more`: said instead of it."""

    key: str
    label: str
    numbers: tuple[int | None, ...]
    figures: tuple[Figure, ...]
    size: int | None = None
    full: int | None = None
    more: tuple[str, ...] = ()
    end: str = ""
    sign: str = ""
    weight: Weight = "plain"


def block(title: str, rows: Sequence[Row], nothing: str, width: int) -> Section[str]:
    """The rows below a title, laid out for a column of so many cells; what each is about is its key."""
    labels = min(WIDEST_LABEL, max((cell_len(visible(row.label)) for row in rows), default=0))
    widths = [max(len(_number(number)) for number in column) for column in zip(*(row.numbers for row in rows), strict=True)]
    signs = max((cell_len(row.sign) for row in rows), default=0)
    ends = max((cell_len(row.end) for row in rows), default=0)
    beside = EDGES + labels + BETWEEN + sum(column + BETWEEN for column in widths)
    beside += (signs + 1 if signs else 0) + (ends + BETWEEN if ends else 0)
    room = max(LEAST_BAR, min(WIDEST_BAR, width - beside))
    most = max((row.size or 0 for row in rows), default=0)
    return Section(title, tuple(_line(row, widths, room, most, width - beside) for row in rows), nothing)


def _line(row: Row, widths: Sequence[int], room: int, most: int, free: int) -> ListedLine[str]:
    parts = [f"{_number(number):>{width}}" for number, width in zip(row.numbers, widths, strict=True)]
    parts.append(_bar(row, most, room) if row.size is not None else _fitting(row.more, free))
    said = (" " * BETWEEN).join(parts).rstrip()
    return ListedLine(SignedLine(row.label, said, row.sign, row.weight, row.end), row.key)


def _fitting(parts: Sequence[str], room: int) -> str:
    """As many of them as there is room for."""
    said = ""
    for part in parts:
        longer = f"{said}  {part}" if said else part
        if cell_len(longer) > room:
            break
        said = longer
    return said


def _number(number: int | None) -> str:
    return NOTHING if number is None else count(number)


def _bar(row: Row, most: int, room: int) -> str:
    size = row.size or 0
    whole = bar(size, most, room, BLOCK)
    if row.full is None or not size:
        return whole
    full = len(bar(row.full, size, len(whole), BLOCK))
    if full == len(whole) and row.full < size:
        full -= 1  # what is left is always seen, unless there is room for one cell only
    return BLOCK * full + REST * (len(whole) - full)


def heights(values: Sequence[int]) -> str:
    """A line of columns, one cell each, the highest value in full; nothing is a dot."""
    most = max(values, default=0)
    return "".join(SCALE[max(1, -(-value * len(SCALE) // most)) - 1] if value > 0 else EMPTY for value in values)
