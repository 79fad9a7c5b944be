"""Rows of a page: lines of text one below the other, parted into pages, each put in its place with the lines of its table.

Lengths are points. Nothing is ever cut: what does not fit goes on on the next page, below the headings of its table.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from exports.document import Face, Rule, Run, width_of
from exports.line_breaking import FittedText

LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0
LINE_WIDTH = 0.5


class Row(NamedTuple):
    """One line: the space above it, its height, its runs (y not yet known), whether the next row stays with it.

    In a table: `edges` are where upright lines cross it (x), `begins` says that a line of the table begins with it, and `head` are
    the rows that are repeated above it at the top of a page.
    """

    above: float
    height: float
    runs: tuple[Run, ...]
    holds_next: bool = False
    edges: tuple[float, ...] = ()
    begins: bool = False
    head: "tuple[Row, ...]" = ()


def aligned(text: FittedText, face: Face, left: float, width: float, share: float) -> list[Run]:
    """The lines of a text in a column that begins at `left`: LEFT, CENTRE or RIGHT; y not yet known."""
    return [Run(line, left + (width - width_of(line, face, text.size)) * share, 0.0, face, text.size) for line in text.lines]


def one_below_the_other(lines: Iterable[Run], height: float, *, above: float = 0.0, holds_next: bool = False) -> Iterator[Row]:
    """Rows of one run each, with a space above the first."""
    for run in lines:
        yield Row(above, height, (run,), holds_next)
        above = 0.0


def height_of(rows: Sequence[Row]) -> float:
    """What rows need, the space above the first one included."""
    return sum(row.above + row.height for row in rows)


def parted(rows: Sequence[Row], room: float) -> list[list[Row]]:
    """The rows of each page of that height; the space above a page's first row falls away. At least one page."""
    pages: list[list[Row]] = [[]]
    used = 0.0
    for group in _groups(rows):
        height = height_of(group)
        if pages[-1] and used + height > room:
            head = list(group[0].head)
            pages.append(head)
            used = height_of(head) - (head or group)[0].above
        pages[-1].extend(group)
        used += height
    return pages


def _groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows that must stand on one page together."""
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if not row.holds_next:
            yield group
            group = []
    if group:
        yield group


def placed(rows: Sequence[Row], top: float) -> tuple[list[Run], list[Rule]]:
    """The runs of a page with their baselines, and the lines of its tables; the space above the first row falls away."""
    runs: list[Run] = []
    rules: list[Rule] = []
    y = top - (rows[0].above if rows else 0.0)
    for index, row in enumerate(rows):
        upper = y + row.above
        y = upper + row.height
        # the box of a character reaches 0.12 of the size below the baseline
        for text, x, _, face, size, spacing in row.runs:
            runs.append(Run(text, x, y - (row.height - size) / 2 - 0.12 * size, face, size, spacing))
        if row.edges:
            before = rows[index - 1] if index else None
            after = rows[index + 1] if index + 1 < len(rows) else None
            rules += _lines(row, before, after, upper, y)
    return runs, rules


def _lines(row: Row, before: Row | None, after: Row | None, upper: float, lower: float) -> Iterator[Rule]:
    for x in row.edges:
        yield Rule(x, upper, x, lower, LINE_WIDTH)
    # a page that begins or ends within a table closes it; so does the end of headings that are repeated
    if row.begins or before is None or not before.edges or (row.head and not before.head):
        yield Rule(row.edges[0], upper, row.edges[-1], upper, LINE_WIDTH)
    if after is None or not after.edges:
        yield Rule(row.edges[0], lower, row.edges[-1], lower, LINE_WIDTH)
