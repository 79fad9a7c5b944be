"""Japan as tiles, one for each prefecture: its name, how much it has as a sign and a shade, and where there is room the number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from textual import events
from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message as Posted
from textual.widget import Widget

from screens.formats import count
from screens.text import shown
from secretariat.tile_map import COLUMNS, DARKEST, ROWS, TILES, Tile, level

SIGNS: Final = "·▂▄▆█"
SHADES: Final = ("$text-muted", "on $accent 15%", "on $accent 25%", "on $accent 35%", "bold on $accent 45%")
MARK: Final = "▸"
MARKED: Final = "bold $background on $primary"
LEAST: Final = 6  # cells of a tile
MOST: Final = 9
NAME: Final = 4  # cells of its short name
FIRST: Final = "東京都"
ASIDE: Final = 2  # how much further off a tile seems that does not lie straight ahead


@dataclass(frozen=True, slots=True)
class TileSize:
    """A tile's cells across and lines down; `lines`: with what comes between it and the next below."""

    across: int
    lines: int

    @property
    def body(self) -> int:
        """The cells of it that are shaded."""
        return self.across - 1 if self.across == LEAST else self.across - 2


class TileMap(Widget, can_focus=True):
    """The arrows go from prefecture to prefecture."""

    DEFAULT_CSS = "TileMap { height: 1fr; padding: 0 1; background: $background; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, f"step({down}, {right})", show=False)
        for key, down, right in (("up", -1, 0), ("down", 1, 0), ("left", 0, -1), ("right", 0, 1))
    ]

    class Moved(Posted):
        """Another prefecture is marked."""

    class Opened(Posted):
        """A click on the one that is marked."""

    def __init__(self) -> None:
        super().__init__()
        self.marked = FIRST
        self._values: Mapping[str, int] | None = None  # not known yet
        self._legend: Sequence[Content] = ()

    def show(self, values: Mapping[str, int] | None, legend: Sequence[Content]) -> None:
        """Shows a number for each prefecture (0 where it has none; None: not known yet), and lines where the sea is."""
        self._values, self._legend = values, legend
        self.refresh()

    def mark(self, prefecture: str) -> None:
        """Puts the mark on a prefecture."""
        self.marked = prefecture
        self.refresh()
        self.post_message(self.Moved())

    def action_step(self, down: int, right: int) -> None:
        """To the nearest prefecture in that direction, if there is one."""
        here = TILES[self.marked]

        def distance(tile: Tile) -> tuple[int, int] | None:
            rows, columns = tile.row - here.row, tile.column - here.column
            ahead, aside = (rows * down, abs(columns)) if down else (columns * right, abs(rows))
            return (ahead + ASIDE * aside, aside) if ahead > 0 else None

        found = [(far, name) for name, tile in TILES.items() if (far := distance(tile)) is not None]
        if found:
            self.mark(min(found)[1])

    def on_click(self, event: events.Click) -> None:
        """On a tile: marks it; on the one that is marked: opens it."""
        event.stop()
        size = self._tile_size()
        place = (event.y // size.lines, (event.x - 1) // size.across)
        for name, tile in TILES.items():
            if (tile.row, tile.column) == place:
                if name == self.marked:
                    self.post_message(self.Opened())
                else:
                    self.mark(name)

    def _tile_size(self) -> TileSize:
        across = min(MOST, max(LEAST, self.content_size.width // COLUMNS))
        height = self.content_size.height
        return TileSize(across, 3 if height >= 3 * ROWS - 1 else 2 if height >= 2 * ROWS else 1)

    def render(self) -> RenderResult:
        """The lines of all tiles."""
        size = self._tile_size()
        by_place = {(tile.row, tile.column): name for name, tile in TILES.items()}
        values = list((self._values or {}).values())
        lines: list[Content] = []
        for row in range(ROWS):
            for line in range(size.lines):
                cells = [self._cell(by_place.get((row, column)), line, size, values) for column in range(COLUMNS)]
                lines.append(self._with_legend(len(lines), cells, size))
        return Content("\n").join(lines)

    def _with_legend(self, line: int, cells: list[Content], size: TileSize) -> Content:
        """The line with a line of the legend in the sea to the left of it."""
        if line >= len(self._legend):
            return Content("").join(cells)
        free = next((place for place, one in enumerate(cells) if one.plain.strip()), len(cells))
        said = self._legend[line].truncate(max(0, free * size.across - 1), ellipsis=True)
        return Content.assemble(said, " " * (free * size.across - said.cell_length), *cells[free:])

    def _cell(self, name: str | None, line: int, size: TileSize, values: Sequence[int]) -> Content:
        if name is None or line == 2:
            return Content(" " * size.across)
        value = (self._values or {}).get(name, 0)
        shade = level(value, values)
        named = TILES[name].short + " " * (size.body - NAME - 1) + (SIGNS[shade] if self._values is not None else " ")
        number = _number(value, size.body) if self._values is not None else ""
        said = named if line == 0 else f"{number:>{size.body}}"
        marked = name == self.marked
        style = MARKED if marked and self.has_focus else SHADES[shade]
        before = shown(MARK if marked and line == 0 else " ", "bold $accent")
        return Content.assemble(before, shown(said, style), " " * (size.across - 1 - size.body))


def _number(value: int, room: int) -> str:
    """In full where it fits, else in thousands."""
    whole = count(value)
    return whole if len(whole) <= room else f"{value // 1000}k"


def spans(values: Sequence[int]) -> tuple[tuple[int, int, int], ...]:
    """The shades that are there, from light to dark: (shade, least value, greatest)."""
    found = []
    for shade in range(1, DARKEST + 1):
        of_shade = [value for value in values if level(value, values) == shade]
        if of_shade:
            found.append((shade, min(of_shade), max(of_shade)))
    return tuple(found)
