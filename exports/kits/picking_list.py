"""The picking list (出庫指示書): what has to come from the shelf and from the printer, then every parcel in packing order. Points."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from exports.document import A4_HEIGHT, A4_WIDTH, OFFICE, Document, Face, Rule, Run, missing_glyphs
from exports.kits.paper_parts import barcode, barcode_width, frame, millimetres, readable, right
from exports.line_breaking import FittedText, fit
from models.vocabulary_kits import KIT_JAPANESE, Design, Kit
from secretariat.kits.warehouse.warehouse_papers import ItemSum, ParcelPaper

TITLE: Final = "出庫指示書"
SUMS: Final = "1　品目別の出庫数"
PARCELS: Final = "2　荷物別の内容（梱包順）"
SUM_HEADINGS: Final = ("品名", "判型", "還元率", "保管", "標準（赤）", "景観（水色）", "計")
PARCEL_HEADINGS: Final = ("順", "発送番号", "店舗名", "内容", "点数", "済")
ON_SHELF, PRINTED = "棚", "印刷"

_LEFT, _RIGHT = millimetres(15), A4_WIDTH - millimetres(15)
_TOP, _LOWEST = millimetres(34), A4_HEIGHT - millimetres(16)
_ROW: Final = millimetres(7)
_SIZE: Final = 9.0
_SUM_PLACES: Final = tuple(_LEFT + millimetres(at) for at in (0, 68, 84, 98, 131, 158, 180))
_PARCEL_PLACES: Final = tuple(_LEFT + millimetres(at) for at in (8, 11, 36, 96, 170, 175))
_BOX: Final = 9.0
_PITCH: Final = 1.15  # of lines in a row, for their size


class _Pages:
    """The list under way: rows one below the other, a new page when the old one is full."""

    def __init__(self, document: Document, batch: str, total: int) -> None:
        self._document = document
        self._batch = batch
        self._total = total
        self.runs: list[Run] = []
        self.rules: list[Rule] = []
        self.below = 0.0
        self._open()

    def _open(self) -> None:
        self.runs, self.rules = [], []
        self.runs.append(Run(TITLE, _LEFT, millimetres(22), Face.BOLD, 16.0))
        about = f"{self._batch}　荷物 {self._total:,} 個" if self._batch else f"荷物 {self._total:,} 個"
        self.runs.append(Run(about, _LEFT + 90, millimetres(22), Face.REGULAR, 10.0))
        self.runs.append(right(f"{self._document.page_count + 1} ページ", _RIGHT, A4_HEIGHT - millimetres(9), Face.REGULAR, 8.0))
        if self._batch:
            module = millimetres(0.3)
            left = _RIGHT - barcode_width(self._batch, module)
            self.rules += barcode(self._batch, left, millimetres(13), module, millimetres(10))
        self.below = _TOP

    def room_for(self, height: float) -> bool:
        """Whether so much more goes on this page."""
        return self.below + height <= _LOWEST

    def finish(self, bookmark: str) -> None:
        """Writes the page and opens another."""
        self._document.add_page(self.runs, label=f"{self._document.page_count + 1}", bookmark=bookmark, rules=self.rules)
        self._open()

    def heading(self, text: str) -> None:
        """A line above a table."""
        self.runs.append(Run(text, _LEFT, self.below + _ROW * 0.6, Face.BOLD, 10.5))
        self.below += _ROW

    def end_row(self, thick: float, height: float = _ROW) -> None:
        """The line below a row."""
        self.below += height
        self.rules.append(Rule(_LEFT, self.below, _RIGHT, self.below, thick))

    @property
    def baseline(self) -> float:
        """Where a row's text stands."""
        return self.below + _ROW * 0.66


def missing_in_picking(paper: ParcelPaper) -> str:
    """The characters of a parcel's line that stand as 〓 on the list, each once."""
    return missing_glyphs(paper.store + contents_in_words(paper))


def write_picking_list(
    sums: Sequence[ItemSum], papers: Iterable[ParcelPaper], path: Path, *, batch: str, parcels: int, created: datetime
) -> int:
    """Writes the list of a batch (empty: of no single one) and gives how many parcels are on it. Raises OSError."""
    with Document(path, title=f"{TITLE} {batch}".rstrip(), subject=TITLE, author=OFFICE, created=created) as document:
        pages = _Pages(document, batch, parcels)
        _write_sums(pages, sums)
        written, bookmark = 0, PARCELS
        for place, paper in enumerate(papers, 1):
            if place == 1 and pages.room_for(5 * _ROW):
                pages.below += _ROW
                _begin_parcels(pages)
            elif place == 1 or not pages.room_for(_parcel_height(paper)):
                pages.finish(SUMS if place == 1 else bookmark)
                _begin_parcels(pages)
                bookmark = paper.number
            _write_parcel(pages, place, paper)
            written = place
        pages.finish(bookmark)
    return written


def _write_sums(pages: _Pages, sums: Sequence[ItemSum]) -> None:
    _begin_sums(pages)
    for line in sums:
        if not pages.room_for(_ROW):
            pages.finish(SUMS)
            _begin_sums(pages)
        rate = f"{line.return_rate}%" if line.return_rate is not None else "共通"
        kept = ON_SHELF if line.stocked else PRINTED
        _sum_row(pages, (line.item, line.size, rate, kept), (line.standard, line.scenic, line.standard + line.scenic))
        pages.end_row(0.3)
    if not pages.room_for(_ROW):
        pages.finish(SUMS)
        _begin_sums(pages)
    standard, scenic = sum(line.standard for line in sums), sum(line.scenic for line in sums)
    _sum_row(pages, ("合計", "", "", ""), (standard, scenic, standard + scenic), Face.BOLD)
    pages.end_row(0.8)


def _begin_sums(pages: _Pages) -> None:
    pages.heading(SUMS)
    pages.rules.append(Rule(_LEFT, pages.below, _RIGHT, pages.below, 0.8))
    for place, text in enumerate(SUM_HEADINGS):
        run = Run(text, _SUM_PLACES[place], pages.baseline, Face.BOLD, 8.0)
        pages.runs.append(run if place < 4 else right(text, _SUM_PLACES[place] - 2, pages.baseline, Face.BOLD, 8.0))
    pages.end_row(0.8)


def _sum_row(pages: _Pages, words: tuple[str, ...], figures: tuple[int, ...], face: Face = Face.REGULAR) -> None:
    width = _SUM_PLACES[1] - _SUM_PLACES[0] - 6
    name = fit(readable(words[0]), face, width, largest=_SIZE, smallest=4.0)
    pages.runs.append(Run(name.lines[0], _SUM_PLACES[0], pages.baseline, face, name.size))
    pages.runs += [Run(text, at, pages.baseline, face, _SIZE) for text, at in zip(words[1:], _SUM_PLACES[1:4], strict=True) if text]
    pages.runs += [right(f"{number:,}", at - 2, pages.baseline, face, _SIZE) for number, at in zip(figures, _SUM_PLACES[4:], strict=True)]


def _begin_parcels(pages: _Pages) -> None:
    pages.heading(PARCELS)
    pages.rules.append(Rule(_LEFT, pages.below, _RIGHT, pages.below, 0.8))
    for place, text in enumerate(PARCEL_HEADINGS):
        at = _PARCEL_PLACES[place]
        to_the_right = place in (0, 4)
        pages.runs.append(
            right(text, at - 2, pages.baseline, Face.BOLD, 8.0) if to_the_right else Run(text, at, pages.baseline, Face.BOLD, 8.0)
        )
    pages.end_row(0.8)


def _fitted(paper: ParcelPaper) -> tuple[FittedText, FittedText]:
    """Name of the store and contents, each as its column takes it."""
    at = _PARCEL_PLACES
    store = fit(readable(paper.store), Face.REGULAR, at[3] - at[2] - 5, largest=_SIZE, smallest=6.0)
    words = readable(contents_in_words(paper))
    return store, fit(words, Face.REGULAR, at[4] - at[3] - millimetres(12), largest=_SIZE, smallest=6.5)


def _parcel_height(paper: ParcelPaper) -> float:
    return max(_ROW, *(len(fitted.lines) * fitted.size * _PITCH + 5 for fitted in _fitted(paper)))


def _write_parcel(pages: _Pages, place: int, paper: ParcelPaper) -> None:
    at, height = _PARCEL_PLACES, _parcel_height(paper)
    baseline = pages.below + height / 2 + _SIZE * 0.36
    pages.runs.append(right(f"{place:,}", at[0] - 2, baseline, Face.REGULAR, 8.0))
    pages.runs.append(Run(paper.number, at[1], baseline, Face.REGULAR, _SIZE))
    for fitted, left in zip(_fitted(paper), at[2:4], strict=True):
        first = pages.below + height / 2 + fitted.size * (0.36 - (len(fitted.lines) - 1) * _PITCH / 2)
        pages.runs += [
            Run(line, left, first + number * fitted.size * _PITCH, Face.REGULAR, fitted.size) for number, line in enumerate(fitted.lines)
        ]
    pages.runs.append(right(f"{sum(piece.quantity for piece in paper.pieces):,}", at[4] - 2, baseline, Face.REGULAR, _SIZE))
    pages.rules += frame(at[5] - 4, pages.below + (height - _BOX) / 2, _BOX, _BOX, 0.6)
    pages.end_row(0.3, height)


def contents_in_words(paper: ParcelPaper) -> str:
    """What lies in a parcel, on one line: a kit by its name, an order piece by piece."""
    kit = f"{KIT_JAPANESE[paper.kit]} {paper.return_rate}%"
    if paper.pieces and paper.kit is Kit.ORDER:
        return (
            kit
            + "　"
            + "、".join(f"{piece.item}{'（景観）' if piece.design is Design.SCENIC else ''}×{piece.quantity}" for piece in paper.pieces)
        )
    return kit
