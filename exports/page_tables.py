"""Tables on paper: cells in as many lines as they need, framed, with headings that every page repeats. Lengths are points."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, zip_longest
from typing import NamedTuple

from exports.document import Face, Run, width_of
from exports.line_breaking import break_lines
from exports.page_rows import CENTRE, LEFT, Row

_MARGIN = 0.45  # of the size, between a line and the text beside it
_ABOVE_AND_BELOW = 0.2  # of the size, within a cell
_LINES_TOGETHER = 12  # a longer line of a table may go on on the next page


class TableColumn(NamedTuple):
    """One column: its heading, its width, where its texts stand; `phrases`: names and words are broken where they are spoken apart."""

    heading: str
    width: float
    share: float = LEFT
    phrases: bool = False


class Type(NamedTuple):
    """Size of the letters and distance of the lines."""

    size: float
    leading: float


def table_rows(
    columns: Sequence[TableColumn], lines: Iterable[Sequence[str]], *, left: float, type_: Type, above: float, total: Sequence[str] = ()
) -> Iterator[Row]:
    """The rows of a table that begins at `left`, `above` below what precedes it; each line has one text for every column.

    `total`: one line more, in bold.
    """
    edges = tuple(accumulate((column.width for column in columns), initial=left))
    heads = [column._replace(share=CENTRE, phrases=True) for column in columns]
    head = tuple(_line_rows(heads, [column.heading for column in columns], edges, type_, Face.BOLD))
    head = tuple(row._replace(holds_next=True) for row in head)
    yield head[0]._replace(above=above)
    yield from head[1:]
    for line in lines:
        for row in _line_rows(columns, line, edges, type_, Face.REGULAR):
            yield row._replace(head=head)
    for row in _line_rows(columns, total, edges, type_, Face.BOLD) if total else ():
        yield row._replace(head=head)


def _line_rows(columns: Sequence[TableColumn], texts: Sequence[str], edges: tuple[float, ...], type_: Type, face: Face) -> Iterator[Row]:
    size, leading = type_
    margin = _MARGIN * size
    cells = []
    for column, text, x in zip(columns, texts, edges[:-1], strict=True):
        room = column.width - 2 * margin
        lines = break_lines(text, face, size, room, phrases=column.phrases)
        cells.append([Run(line, x + margin + (room - width_of(line, face, size)) * column.share, 0.0, face, size) for line in lines])
    # cells of fewer lines stand at the top
    rows = [tuple(run for run in runs if run is not None and run.text) for runs in zip_longest(*cells)]
    pad = _ABOVE_AND_BELOW * size
    yield Row(0.0, pad, (), holds_next=True, edges=edges, begins=True)
    for index, runs in enumerate(rows):
        together = len(rows) <= _LINES_TOGETHER or index in {0, len(rows) - 2, len(rows) - 1}
        yield Row(0.0, leading, runs, holds_next=together, edges=edges)
    yield Row(0.0, pad, (), edges=edges)
