"""The B3 poster of a store (決済手段表記ポスター): a large rate, and the services that give points there.

The more services there are, the less high the upper part is. Lengths are millimetres.
"""

from typing import Final

from exports.kits.artwork import PALETTES, Design, Palette, awning, coin, field_with_rays, rate_sign
from exports.kits.drawing import MIDDLE, Drawing
from exports.kits.print_file import B3, PrintFile
from exports.kits.services_grid import Box, count_of
from exports.kits.sheet import EDGE, FOOT, Sheet, checked, draw_foot, draw_foot_ground, draw_heading, draw_panel_ground, draw_services

CALL: Final = "キャッシュレスのお支払いで"
FLAPS: Final = 13
HEADS: Final = ((3, 285.0), (10, 240.0), (24, 200.0))  # up to so many services, how high the upper part is
LOWEST_HEAD: Final = 168.0
WIDTH, HEIGHT = B3.grid, B3.grid_height


def add_poster(file: PrintFile, sheet: Sheet, design: Design) -> None:
    """One poster as a sheet of the file. Raises UnprintableText."""
    sheet = checked(sheet)
    palette, head = PALETTES[design], _head(sheet)
    shared = file.shared(
        f"poster-{design}-{sheet.return_rate}-{head:.0f}",
        lambda drawing: _draw_artwork(drawing, palette, head, sheet.return_rate, sheet.programme),
    )
    drawing = file.drawing()
    marks = {name: file.logo(logo, sheet.dots_per_inch) for name, logo in sheet.logos}
    top = head + 44
    draw_services(drawing, palette, sheet, Box(EDGE, top, WIDTH - 2 * EDGE, HEIGHT - FOOT - top - 10), marks)
    draw_foot(drawing, palette, sheet, HEIGHT)
    file.add_sheet(
        drawing, slug=f"{sheet.number}  {design}  B3", label=sheet.number, bookmark=f"{sheet.number} {sheet.store}", shared=shared
    )


def _head(sheet: Sheet) -> float:
    count = count_of(sheet.services)
    return next((height for most, height in HEADS if count <= most), LOWEST_HEAD)


def _draw_artwork(drawing: Drawing, palette: Palette, head: float, rate: int, programme: str) -> None:
    share = head / HEADS[0][1]
    pill, pill_top = 34 * max(share, 0.75), 15 * share
    middle = pill_top + pill + (head - pill_top - pill) / 2
    draw_panel_ground(drawing, palette, WIDTH, head, HEIGHT)
    awning(drawing, palette, WIDTH, head, FLAPS, 12)
    field_with_rays(drawing, palette, WIDTH, head, (WIDTH / 2, middle))
    for x, y, radius in ((0.09, 0.46, 19), (0.92, 0.40, 22), (0.06, 0.84, 13), (0.95, 0.83, 15)):
        coin(drawing, palette, WIDTH * x, head * y, radius * max(share, 0.7))
    size = pill * 0.56
    wide = size * (len(CALL) + 2.4)
    drawing.rounded((WIDTH - wide) / 2, pill_top, wide, pill, pill / 2, palette.figure)
    drawing.centred(CALL, WIDTH / 2, pill_top + pill / 2 + size * MIDDLE, size, palette.on_figure, stoutness=size * 0.015)
    rate_sign(drawing, palette, WIDTH / 2, middle, (head - pill_top - pill) * 0.78, rate, WIDTH * 0.8)
    draw_heading(drawing, palette, WIDTH, head + 33, 13.5)
    draw_foot_ground(drawing, palette, HEIGHT, programme)
