"""Named tables of Excel (ListObject, ECMA-376 part 1, 18.5.1.2): formulas and macros find them whatever the sheet looks like."""

from collections.abc import Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook_cells import safe_text

_STYLE = "TableStyleLight1"  # quiet bands; the cells keep their own look


def name_table(sheet: Worksheet, name: str, headings: Sequence[str], top: int, rows: int, *, left: int = 1, filtered: bool = True) -> None:
    """Declares cells as a table: row `top` (1-based) holds these headings from column `left` on, as they stand in the cells.

    A table without a row gets a blank one, since Excel repairs a file where one has none. `filtered`: with its buttons for filters, which
    are the table's: a sheet's own filter over the same cells would break the file. Raises ValueError for a name that is taken or headings
    that are not told apart.
    """
    if len({heading.casefold() for heading in headings}) < len(headings):
        raise ValueError(f"{name}: headings alike: {headings}")
    right = get_column_letter(left + len(headings) - 1)
    reference = f"{get_column_letter(left)}{top}:{right}{top + max(rows, 1)}"
    table = Table(displayName=name, ref=reference)
    # given here, else openpyxl reads them from the sheet and makes a cell of everything in the range
    table.tableColumns = [TableColumn(id=place, name=safe_text(heading)) for place, heading in enumerate(headings, 1)]
    table.autoFilter = AutoFilter(ref=reference) if filtered else None
    table.tableStyleInfo = TableStyleInfo(name=_STYLE, showRowStripes=True)
    sheet.add_table(table)
