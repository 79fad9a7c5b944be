"""Bar charts over cells of a small sheet, drawn alike in Excel and LibreOffice."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.legend import Legend
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook_styles import GREY, TYPEFACE

_TITLE_SIZE, _LABEL_SIZE = 1200, 900  # hundredths of a point
_GRID = "D9D9D9"


@dataclass(frozen=True, slots=True)
class Series:
    """One series of bars: its column (1-based) and its colour, RRGGBB."""

    column: int
    colour: str


@dataclass(frozen=True, slots=True)
class Range:
    """The cells that a chart shows, 1-based: the row of headings, which name the series, the last row, the column of what is compared."""

    sheet: Worksheet
    heading_row: int
    last_row: int
    category_column: int


def bar_chart(
    title: str,
    cells: Range,
    series: Sequence[Series],
    *,
    direction: Literal["horizontal", "stacked", "clustered"],
    width: int,
    height: int,
    category_format: str = "General",
) -> BarChart:
    """A chart of the given size in centimetres. Horizontal bars run from the top down in the rows' order and carry their numbers."""
    chart = BarChart()
    chart.title = _title(title)
    chart.width, chart.height, chart.gapWidth = width, height, 50
    categories = Reference(cells.sheet, min_col=cells.category_column, min_row=cells.heading_row + 1, max_row=cells.last_row)
    for one in series:
        chart.add_data(Reference(cells.sheet, min_col=one.column, min_row=cells.heading_row, max_row=cells.last_row), titles_from_data=True)
        chart.series[-1].graphicalProperties = GraphicalProperties(solidFill=one.colour)
    chart.set_categories(categories)
    chart.x_axis.auto = False  # else Excel spreads dates by the calendar
    chart.x_axis.number_format = category_format
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False  # openpyxl 3.1 hides axes unless told
        axis.txPr = _rich_text()
    chart.x_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    chart.y_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill=_GRID)))
    chart.y_axis.number_format = "#,##0"
    if direction == "horizontal":
        chart.type = "bar"
        chart.legend = None
        chart.x_axis.scaling.orientation = "maxMin"
        chart.y_axis.crosses = "max"
        chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False, showPercent=False)
        chart.dataLabels.txPr = _rich_text()
    else:
        if direction == "stacked":
            chart.grouping, chart.overlap = "stacked", 100
        chart.legend = Legend(legendPos="b", txPr=_rich_text())
    return chart


def _characters(size: int, *, bold: bool = False) -> CharacterProperties:
    typeface = Font(typeface=TYPEFACE)
    return CharacterProperties(sz=size, b=bold, solidFill=GREY, latin=typeface, ea=typeface)


def _rich_text() -> RichText:
    properties = ParagraphProperties(defRPr=_characters(_LABEL_SIZE))
    return RichText(p=[Paragraph(pPr=properties, endParaRPr=_characters(_LABEL_SIZE))])


def _title(text: str) -> Title:
    run = RegularTextRun(rPr=_characters(_TITLE_SIZE, bold=True), t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_characters(_TITLE_SIZE, bold=True)), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)
