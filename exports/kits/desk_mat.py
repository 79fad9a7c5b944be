"""The A4 desk mat of a store (下敷き): what lies at the till, read from near by, so the services have most of the room.

Lengths are millimetres of the grid on which it is drawn, which is as wide as the poster's.
"""

from typing import Final

from exports.document import Face, width_of
from exports.kits.artwork import PALETTES, Design, Palette, awning, coin, field_with_rays, rate_sign
from exports.kits.drawing import MIDDLE, Drawing
from exports.kits.print_file import A4_MAT, PrintFile
from exports.kits.services_grid import Box
from exports.kits.sheet import EDGE, FOOT, Sheet, checked, draw_foot, draw_foot_ground, draw_heading, draw_panel_ground, draw_services

CALLS: Final = ("お会計のときに", "お支払い方法を", "お知らせください")
HEAD: Final = 132.0
FLAPS: Final = 17
WIDTH, HEIGHT = A4_MAT.grid, A4_MAT.grid_height


def add_desk_mat(file: PrintFile, sheet: Sheet, design: Design) -> None:
    """One desk mat as a sheet of the file. Raises UnprintableText."""
    sheet = checked(sheet)
    palette = PALETTES[design]
    shared = file.shared(
        f"mat-{design}-{sheet.return_rate}", lambda drawing: _draw_artwork(drawing, palette, sheet.return_rate, sheet.programme)
    )
    drawing = file.drawing()
    marks = {name: file.logo(logo, sheet.dots_per_inch) for name, logo in sheet.logos}
    top = HEAD + 42
    draw_services(drawing, palette, sheet, Box(EDGE, top, WIDTH - 2 * EDGE, HEIGHT - FOOT - top - 10), marks)
    draw_foot(drawing, palette, sheet, HEIGHT)
    file.add_sheet(
        drawing, slug=f"{sheet.number}  {design}  A4", label=sheet.number, bookmark=f"{sheet.number} {sheet.store}", shared=shared
    )


def _draw_artwork(drawing: Drawing, palette: Palette, rate: int, programme: str) -> None:
    centre = WIDTH * 0.31
    draw_panel_ground(drawing, palette, WIDTH, HEAD, HEIGHT)
    awning(drawing, palette, WIDTH, HEAD, FLAPS, 9)
    field_with_rays(drawing, palette, WIDTH, HEAD, (centre, HEAD / 2))
    rate_sign(drawing, palette, centre, HEAD / 2, HEAD * 0.7, rate, WIDTH * 0.5)
    for x, y, radius in ((0.045, 0.26, 9), (0.04, 0.8, 12)):
        coin(drawing, palette, WIDTH * x, HEAD * y, radius)
    size, left = 15.8, WIDTH * 0.585
    wide = max(width_of(call, Face.BOLD, size) for call in CALLS) + size * 0.9
    drawing.rounded(left, 17, wide, HEAD - 34, 12, palette.figure)
    drawing.polygon([(left + 2, HEAD * 0.42), (left - 11, HEAD * 0.5), (left + 2, HEAD * 0.58)], palette.figure)
    for place, call in enumerate(CALLS):
        middle = HEAD / 2 + (place - 1) * size * 1.42
        drawing.centred(call, left + wide / 2, middle + size * MIDDLE, size, palette.on_figure, stoutness=size * 0.012)
    draw_heading(drawing, palette, WIDTH, HEAD + 31, 13.5)
    draw_foot_ground(drawing, palette, HEIGHT, programme)
