"""A PDF for the printing press: one sheet a page, with trim and bleed boxes, crop marks (トンボ), CMYK only and embedded fonts.

Papers are drawn in millimetres of a grid of their own (`Paper.grid`), so that one drawing serves several sizes; a drawing that many
sheets share stands in the file once. Sources: ISO 32000-1, 14.11.2 (page boundaries), ISO 15930 (PDF/X) for what the boxes mean.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from exports.document import MILLIMETRE, OFFICE, Document, Face
from exports.kits.drawing import ALL_PLATES, BLACK, Drawing
from exports.kits.logo_marks import LogoMark, logo_form
from exports.reportlab_types import new_form, page_box, set_output_intent
from secretariat.kits.logos.deciding import Logo
from secretariat.programme_file.printing import PrintingCondition

BLEED: Final = 3.0
MARK: Final = 9.0  # length of a mark
MARGIN: Final = BLEED + MARK + 3.0
HAIRLINE: Final = 0.1
SLUG_SIZE: Final = 2.6
FINGERPRINT: Final = "made-from:"
CONDITION: Final = PrintingCondition()


class Paper(NamedTuple):
    """A sheet as it is trimmed, in millimetres, and how wide the grid is on which it is drawn."""

    width: float
    height: float
    grid: float

    @property
    def scale(self) -> float:
        """Millimetres of paper for one of the grid."""
        return self.width / self.grid

    @property
    def grid_height(self) -> float:
        """How high the paper is on its grid."""
        return self.height / self.scale


B3: Final = Paper(364, 515, 364)
A4_MAT: Final = Paper(210, 297, 364)


class PrintFile(Document):
    """Sheets for the press under way; a context manager as `Document` is. `fingerprint` tells later from what the file was made."""

    def __init__(
        self, path: Path, paper: Paper, *, title: str, created: datetime, fingerprint: str, printing: PrintingCondition = CONDITION
    ) -> None:
        super().__init__(path, title=title, subject=title, author=OFFICE, created=created)
        self._paper = paper
        self._forms: set[str] = set()
        self._marks: dict[str, LogoMark] = {}
        self._shown: set[str] = set()  # logos on the sheet under way
        self._canvas.setKeywords(FINGERPRINT + fingerprint)
        set_output_intent(self._canvas, printing.identifier, printing.name, printing.registry)

    def drawing(self) -> Drawing:
        """An empty sheet, on the grid."""
        return Drawing(self._paper.grid_height, self._showing)

    def shared(self, name: str, draw: Callable[[Drawing], None]) -> str:
        """A drawing under a name of letters, digits and hyphens, made when it is first asked for; gives its name."""
        if name not in self._forms:
            self._forms.add(name)
            drawing = self.drawing()
            draw(drawing)
            paper = self._paper
            bleed = BLEED / paper.scale
            corners = (-bleed, -bleed, paper.grid + bleed, paper.grid_height + bleed)
            self._canvas._doc.addForm(name, new_form(*corners, drawing.operators().encode("ascii")))
        return name

    def logo(self, logo: Logo, dots_per_inch: int) -> LogoMark:
        """A logo for the sheet under way; in the file it stands once. Raises ValueError for a file that was not checked."""
        name = f"logo-{logo.digest}"
        if name not in self._marks:
            form, self._marks[name] = logo_form(logo, name, dots_per_inch)
            self._canvas._doc.addForm(name, form)
        self._shown.add(name)
        mark = self._marks[name]
        return mark._replace(name=self._canvas._doc.getXObjectName(name), largest=mark.largest / self._paper.scale)

    def add_sheet(self, drawing: Drawing, *, slug: str, label: str, bookmark: str, shared: str) -> None:
        """One finished sheet; `slug` stands outside the paper, `shared` is the drawing below it all."""
        paper, points = self._paper, MILLIMETRE
        scale, origin = paper.scale * points, MARGIN * points
        marks = Drawing(paper.height, self._showing)
        _draw_marks(marks, paper)
        marks.text(slug, BLEED + 14, -BLEED - 4, SLUG_SIZE, BLACK, Face.REGULAR)
        for name in (shared, *sorted(self._shown)):
            self._canvas.doForm(name)
        self._shown.clear()
        operators = "\n".join(
            [
                f"q {points:.6f} 0 0 {points:.6f} {origin:.4f} {origin:.4f} cm {marks.operators()} Q",
                f"q {scale:.6f} 0 0 {scale:.6f} {origin:.4f} {origin:.4f} cm",
                f"/{self._canvas._doc.getXObjectName(shared)} Do",
                drawing.operators(),
                "Q",
            ]
        )
        width, height = (paper.width + 2 * MARGIN) * points, (paper.height + 2 * MARGIN) * points
        page = self._finish_page(operators, label, bookmark, width, height)
        page.TrimBox = page_box(origin, origin, width - origin, height - origin)
        edge = (MARGIN - BLEED) * points
        page.BleedBox = page_box(edge, edge, width - edge, height - edge)


def _draw_marks(drawing: Drawing, paper: Paper) -> None:
    """Corner marks of trim and bleed, and crosses in the middle of each side, all outside the bleed."""
    for x, away in ((0.0, -1.0), (paper.width, 1.0)):
        for y, down in ((0.0, -1.0), (paper.height, 1.0)):
            near, far = BLEED, BLEED + MARK
            for shift in (0.0, BLEED):
                drawing.line([(x + away * shift, y + down * (near + 0.5)), (x + away * shift, y + down * far)], ALL_PLATES, HAIRLINE)
                drawing.line([(x + away * (near + 0.5), y + down * shift), (x + away * far, y + down * shift)], ALL_PLATES, HAIRLINE)
    middle = BLEED + MARK / 2 + 0.5
    for x, y in (
        (paper.width / 2, -middle),
        (paper.width / 2, paper.height + middle),
        (-middle, paper.height / 2),
        (paper.width + middle, paper.height / 2),
    ):
        drawing.line([(x - 4, y), (x + 4, y)], ALL_PLATES, HAIRLINE)
        drawing.line([(x, y - 4), (x, y + 4)], ALL_PLATES, HAIRLINE)


def fingerprint_of(path: Path) -> str | None:
    """From what a print file was made, if it lies there whole; None where there is none, or another file. Raises OSError."""
    if not path.exists():
        return None
    content = path.read_bytes()
    begin = content.find(f"({FINGERPRINT}".encode())
    if begin < 0 or not content.rstrip().endswith(b"%%EOF"):
        return None
    start = begin + len(FINGERPRINT) + 1
    return content[start : content.index(b")", start)].decode("ascii", "replace")
