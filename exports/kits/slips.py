"""Packing slips (納品書): one A4 page for each parcel, with what lies in it and the bar code of its number. Lengths are points."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from exports.document import A4_HEIGHT, A4_WIDTH, OFFICE, Document, Face, Rule, Run, missing_glyphs, printable
from exports.kits.paper_parts import barcode, barcode_width, height_of_lines, lines, millimetres, right
from exports.line_breaking import break_lines, fit, fit_addressee
from models.vocabulary_kits import KIT_JAPANESE, Design
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.kits.warehouse.warehouse_papers import ParcelPaper
from secretariat.programme_file.stock import Sender

TITLE: Final = "納品書"
GREETING: Final = "下記のとおりお送りいたします。お受け取りの際に内容をご確認くださいますようお願い申し上げます。"
HEADINGS: Final = ("品名", "判型", "標準（赤）", "景観対応（水色）", "計")
NOTHING_INSIDE: Final = "同封品の定めがありません。"
ASK: Final = "数量の不足や破損がありましたら、発送番号を添えてご連絡ください。"

_LEFT, _RIGHT = millimetres(22), A4_WIDTH - millimetres(22)
_WIDTH: Final = _RIGHT - _LEFT
_MODULE: Final = millimetres(0.33)
_BAR_HEIGHT: Final = millimetres(12)
_EDGES: Final = (_LEFT + millimetres(88), _LEFT + millimetres(112), _LEFT + millimetres(140), _RIGHT)
"""Right edges of the figures: of the size column the left one."""
_ROW: Final = millimetres(8)
_SIZE: Final = 10.0


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One item on a slip: pieces of either design."""

    item: str
    size: str
    standard: int
    scenic: int


def slip_lines(paper: ParcelPaper) -> tuple[SlipLine, ...]:
    """What lies in a parcel, each item once, in the order of its pieces."""
    counted: dict[tuple[str, str], dict[Design, int]] = {}
    for piece in paper.pieces:
        designs = counted.setdefault((piece.item, piece.size), dict.fromkeys(Design, 0))
        designs[piece.design] += piece.quantity
    return tuple(SlipLine(*key, designs[Design.STANDARD], designs[Design.SCENIC]) for key, designs in counted.items())


def unprintable_in_slip(paper: ParcelPaper) -> str:
    """The characters of a slip that cannot be printed."""
    there = paper.destination
    return missing_glyphs(paper.store + there.address + there.addressee + "".join(piece.item for piece in paper.pieces))


def write_slips(papers: Iterable[ParcelPaper], path: Path, sender: Sender, *, programme: str, created: datetime) -> int:
    """Writes a page for each parcel and gives how many. Raises UnprintableText and OSError."""
    with Document(path, title=TITLE, subject=TITLE, author=OFFICE, created=created) as document:
        for paper in papers:
            runs: list[Run] = []
            rules: list[Rule] = []
            _heading(paper, programme, runs, rules)
            below = _addresses(paper, sender, runs)
            _table(paper, below + millimetres(12), runs, rules)
            document.add_page(runs, label=paper.number, bookmark=f"{paper.number} {paper.store}", rules=rules)
    return document.page_count


def _heading(paper: ParcelPaper, programme: str, runs: list[Run], rules: list[Rule]) -> None:
    top = millimetres(20)
    runs.append(Run(TITLE, _LEFT, top + 22, Face.BOLD, 22.0))
    about = fit(printable(programme), Face.REGULAR, _WIDTH - millimetres(75), largest=9.0, smallest=6.0)
    runs += lines(about, _LEFT, top + 30, Face.REGULAR)
    width = barcode_width(paper.number, _MODULE)
    rules += barcode(paper.number, _RIGHT - width, top, _MODULE, _BAR_HEIGHT)
    runs.append(right(f"発送番号　{paper.number}", _RIGHT, top + _BAR_HEIGHT + 12, Face.BOLD, 10.0))


def _addresses(paper: ParcelPaper, sender: Sender, runs: list[Run]) -> float:
    """Whom it is for on the left, who sends it on the right; gives where they end."""
    top, there, half = millimetres(52), paper.destination, _WIDTH * 0.56
    addressee = fit_addressee(printable(there.addressee), there.honorific, Face.BOLD, half, largest=14.0, smallest=8.0)
    address = fit(printable(there.address), Face.REGULAR, half, largest=9.5, smallest=8.0)
    below = top
    runs.append(Run(f"〒{show_postal_code(there.postal_code)}", _LEFT, below + 8, Face.REGULAR, 9.5))
    below += 13
    for fitted, face in ((address, Face.REGULAR), (addressee, Face.BOLD)):
        runs += lines(fitted, _LEFT, below, face)
        below += height_of_lines(fitted) + 4
    store = fit(printable(f"店舗名　{paper.store}"), Face.REGULAR, half, largest=9.5, smallest=7.0)
    runs += lines(store, _LEFT, below, Face.REGULAR)
    below += height_of_lines(store)
    said = [sender.name, f"〒{show_postal_code(sender.postal_code)}", sender.address, f"TEL {show_phone(sender.phone)}"]
    other = top
    for place, text in enumerate(said):
        for line in break_lines(printable(text), Face.REGULAR, 8.5, _WIDTH * 0.38, phrases=True):
            runs.append(Run(line, _RIGHT - _WIDTH * 0.38, other + 8, Face.BOLD if place == 0 else Face.REGULAR, 8.5))
            other += 12
    return max(below, other)


def _table(paper: ParcelPaper, top: float, runs: list[Run], rules: list[Rule]) -> None:
    runs.append(Run(GREETING, _LEFT, top, Face.REGULAR, 9.5))
    top += millimetres(7)
    rate = f"{KIT_JAPANESE[paper.kit]}（還元率{paper.return_rate}%）"
    runs.append(Run(rate, _LEFT, top + 6, Face.BOLD, 11.0))
    top += millimetres(6)
    rules.append(Rule(_LEFT, top, _RIGHT, top, 1.0))
    _figures(HEADINGS[0], HEADINGS[1], HEADINGS[2:], top, Face.BOLD, 8.5, runs)
    top += _ROW
    rules.append(Rule(_LEFT, top, _RIGHT, top, 0.8))
    listed = slip_lines(paper)
    for line in listed:
        figures = [f"{number:,}" for number in (line.standard, line.scenic, line.standard + line.scenic)]
        _figures(line.item, line.size, figures, top, Face.REGULAR, _SIZE, runs)
        top += _ROW
        rules.append(Rule(_LEFT, top, _RIGHT, top, 0.3))
    if not listed:
        runs.append(Run(NOTHING_INSIDE, _LEFT, top + _ROW * 0.65, Face.REGULAR, _SIZE))
        top += _ROW
    total = [sum(line.standard for line in listed), sum(line.scenic for line in listed)]
    _figures("合計", "", [f"{number:,}" for number in (*total, sum(total))], top, Face.BOLD, _SIZE, runs)
    rules.append(Rule(_LEFT, top + _ROW, _RIGHT, top + _ROW, 1.0))
    runs.append(Run(ASK, _LEFT, min(top + _ROW + millimetres(10), A4_HEIGHT - millimetres(15)), Face.REGULAR, 9.0))


def _figures(item: str, size: str, figures: Iterable[str], top: float, face: Face, at: float, runs: list[Run]) -> None:
    baseline = top + _ROW * 0.65
    name = fit(printable(item), face, _EDGES[0] - millimetres(22) - _LEFT, largest=at, smallest=5.0)
    runs.append(Run(name.lines[0], _LEFT + 2, baseline, face, name.size))
    runs.append(Run(size, _EDGES[0] - millimetres(18), baseline, face, at))
    runs += [right(text, edge - 2, baseline, face, at) for text, edge in zip(figures, _EDGES[1:], strict=True)]
