"""Address labels (宛名ラベル) on sheets of A4: address, addressee, telephone, bar code of the number, sender; lengths are points."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Final

from exports.document import OFFICE, Document, Face, Rule, Run, missing_glyphs, printable
from exports.kits.codes import QUIET_BARS
from exports.kits.paper_parts import BASELINE, LEADING, barcode, barcode_width, height_of_lines, lines, millimetres, right
from exports.line_breaking import FittedText, break_lines, fit, fit_addressee
from models.vocabulary_kits import KIT_JAPANESE
from secretariat.identifiers import show_phone, show_postal_code
from secretariat.kits.warehouse.warehouse_papers import ParcelPaper
from secretariat.programme_file.stock import LabelSheet, Sender

TITLE: Final = "宛名ラベル"
_PAD: Final = millimetres(4)
_BAR_HEIGHT: Final = millimetres(8)
_MODULE: Final = millimetres(0.28)
_SIZES: Final = (11.0, 10.0, 9.0, 8.0, 7.0, 6.5, 6.0, 5.5)
"""Of the addressee; the address is smaller by _ADDRESS."""
_ADDRESS: Final = 0.85
_CLOSE: Final = 7.0  # below this size lines are filled to the end
_SENDER: Final = (5.5, 4.5)
_POSTAL: Final = 9.0
_NUMBER_WIDTH: Final = millimetres(24)  # beside the bar code
_LOWER: Final = 2.5 + 2 * _SENDER[1] * LEADING + 3.0  # the sender's lines, and some air above the bars


def unprintable_in_label(paper: ParcelPaper) -> str:
    """The characters of a label that cannot be printed."""
    there = paper.destination
    return missing_glyphs(there.address + there.addressee + paper.store)


def fits_label(paper: ParcelPaper, sheet: LabelSheet) -> bool:
    """Whether address and addressee find room on a label of this sheet."""
    return _upper(paper, sheet) is not None


def write_labels(papers: Iterable[ParcelPaper], path: Path, sheet: LabelSheet, sender: Sender, *, first: int, created: datetime) -> int:
    """Writes the labels, the first one at the place `first` of its sheet (1-based, across, then down); gives how many.

    Each has to be printable and to fit. Raises UnprintableText, ValueError (one does not fit) and OSError.
    """
    written = 0
    with Document(path, title=TITLE, subject=TITLE, author=OFFICE, created=created) as document:
        for _, placed in groupby(enumerate(papers, first - 1), key=lambda numbered: numbered[0] // sheet.labels):
            runs: list[Run] = []
            rules: list[Rule] = []
            numbers = []
            for place, paper in placed:
                label_runs, label_rules = _label(paper, place % sheet.labels, sheet, sender)
                runs += label_runs
                rules += label_rules
                numbers.append(paper.number)
            written += len(numbers)
            document.add_page(runs, label=f"{document.page_count + 1}", bookmark=numbers[0], rules=rules)
    return written


def _label(paper: ParcelPaper, place: int, sheet: LabelSheet, sender: Sender) -> tuple[list[Run], list[Rule]]:
    row, column = divmod(place, sheet.columns)
    left = millimetres(sheet.margin_left + column * (sheet.label_width + sheet.gap_across)) + _PAD
    top = millimetres(sheet.margin_top + row * (sheet.label_height + sheet.gap_down)) + _PAD
    width, height = _inner(sheet)
    upper = _upper(paper, sheet)
    if upper is None:
        raise ValueError(paper.number)
    address, addressee = upper
    there = paper.destination
    postal = f"〒{show_postal_code(there.postal_code)}"
    runs = [
        Run(postal, left, top + _POSTAL * BASELINE, Face.REGULAR, _POSTAL),
        right(f"TEL {show_phone(there.phone)}", left + width, top + _POSTAL * BASELINE, Face.REGULAR, _POSTAL * 0.85),
    ]
    below = top + _POSTAL * LEADING
    runs += lines(address, left, below, Face.REGULAR)
    runs += lines(addressee, left, below + height_of_lines(address), Face.BOLD)
    module = min(_MODULE, (width - _NUMBER_WIDTH) / barcode_width(paper.number, 1.0))
    bars_top = top + height - _sender_height(sender, width) - _BAR_HEIGHT
    # the quiet zone may reach into the empty edge of the label
    rules = list(barcode(paper.number, left - QUIET_BARS * module, bars_top, module, _BAR_HEIGHT))
    runs.append(right(paper.number, left + width, bars_top + 9.0, Face.BOLD, 9.0))
    runs.append(right(_kit(paper), left + width, bars_top + 19.0, Face.REGULAR, 7.0))
    runs += lines(_sender(sender, width), left, bars_top + _BAR_HEIGHT + 2.5, Face.REGULAR)
    return runs, rules


def _kit(paper: ParcelPaper) -> str:
    return f"{KIT_JAPANESE[paper.kit]}　{paper.return_rate}%"


def _inner(sheet: LabelSheet) -> tuple[float, float]:
    return millimetres(sheet.label_width) - 2 * _PAD, millimetres(sheet.label_height) - 2 * _PAD


def _sender(sender: Sender, width: float) -> FittedText:
    said = f"差出人　{sender.name}　〒{show_postal_code(sender.postal_code)} {sender.address}　TEL {show_phone(sender.phone)}"
    return fit(printable(said), Face.REGULAR, width, largest=_SENDER[0], smallest=_SENDER[1])


def _sender_height(sender: Sender, width: float) -> float:
    return height_of_lines(_sender(sender, width)) + 2.5


def _upper(paper: ParcelPaper, sheet: LabelSheet) -> tuple[FittedText, FittedText] | None:
    """Address and addressee at the largest size at which both find room; None where they never do."""
    width, height = _inner(sheet)
    room = height - _POSTAL * LEADING - _BAR_HEIGHT - _LOWER
    there = paper.destination
    for size in _SIZES:
        small = size * _ADDRESS
        lines_of_address = break_lines(printable(there.address), Face.REGULAR, small, width, phrases=size > _CLOSE)
        address = FittedText(lines_of_address, small)
        addressee = fit_addressee(printable(there.addressee), there.honorific, Face.BOLD, width, largest=size, smallest=size)
        if height_of_lines(address) + height_of_lines(addressee) <= room:
            return address, addressee
    return None
