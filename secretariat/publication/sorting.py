"""Any number of rows put in order: sorted runs lie in a file and are merged while they are read, so memory does not grow with them."""

import json
from collections.abc import Iterator
from heapq import merge
from itertools import islice
from typing import IO, Final

RUN: Final = 20_000
"""Rows that are sorted at once."""
_ROWS_AT_ONCE: Final = 200

Row = list[str | int | None]
"""Texts and numbers; the first ones are what it is sorted by, and no two rows have those in common."""


class SortedRows:
    """Rows on their way into order. Nothing is added any more once they are read; the file is whoever's who opened it."""

    def __init__(self, file: IO[bytes], run: int = RUN) -> None:
        self.count = 0
        self._file = file
        self._most = run
        self._open: list[Row] = []
        self._runs: list[tuple[int, int]] = []

    def add(self, row: Row) -> None:
        """One more row."""
        self.count += 1
        self._open.append(row)
        if len(self._open) >= self._most:
            self._put_down()

    def __iter__(self) -> Iterator[Row]:
        """All rows in order, from the beginning each time."""
        if self._runs and self._open:
            self._put_down()
        if not self._runs:
            return iter(sorted(self._open))
        return merge(*(self._read(start, end) for start, end in self._runs))

    def _put_down(self) -> None:
        rows, start = iter(sorted(self._open)), self._file.seek(0, 2)
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            self._file.write(json.dumps(some, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n")
        self._runs.append((start, self._file.tell()))
        self._open = []

    def _read(self, start: int, end: int) -> Iterator[Row]:
        while start < end:
            self._file.seek(start)
            line = self._file.readline()
            start += len(line)
            yield from json.loads(line)
