"""The stock as lists and forms say it: what an item is, whether there is enough of it, what is needed until when."""

from collections.abc import Sequence
from datetime import date

from screens.formats import NOTHING, count, short_day, typed_day
from screens.workplace import Workplace
from secretariat.kits.warehouse.stock_forecast import Outlook
from secretariat.kits.warehouse.stock_listing import StockLine


def key_of_line(line: StockLine) -> str:
    """What tells lines of the list apart: the number, or what the item will be."""
    return line.number or f"{line.item} {line.design.value} {line.return_rate} {line.contents_from}"


def rate_of(line: StockLine) -> str:
    """5%, or a dash for what is the same for all rates."""
    return f"{line.return_rate}%" if line.return_rate else NOTHING


def named(line: StockLine, workplace: Workplace) -> str:
    """What the item is, on one line."""
    rate = rate_of(line) if line.return_rate else workplace.words("screen_stock.all_rates")
    edition = workplace.words("screen_stock.edition_from", day=typed_day(line.contents_from))
    return "  ".join((line.number or NOTHING, line.item, workplace.words(f"words.design.{line.design}"), rate, edition))


def state_of(outlook: Outlook, workplace: Workplace) -> str:
    """The worst that is to be said of an item, with its sign."""
    words = workplace.words
    if outlook.runs_out_on is not None:
        return f"!! {words('screen_stock.short', day=short_day(outlook.runs_out_on))}"
    if outlook.line.is_low:
        return f"!  {words('screen_stock.reorder')}"
    if outlook.may_run_out_on is not None:
        return f"?  {words('screen_stock.may_be_short', day=short_day(outlook.may_run_out_on))}"
    return f"✓  {words('screen_stock.enough')}"


def figures_of(line: StockLine, workplace: Workplace) -> str:
    """How many there are, and when that is a warning."""
    words = workplace.words
    figures = words("cli.stock_figures", on_hand=line.on_hand, reserved=line.reserved, free=line.free)
    level = words("screen_stock.level", level=line.reorder_at) if line.reorder_at is not None else words("screen_stock.former_edition")
    return f"{figures}  {level}"


def needs_of_outlook(outlook: Outlook, starts: Sequence[date], workplace: Workplace) -> str:
    """What each coming start day needs, and in brackets what open cases may add."""
    parts = [
        f"{short_day(start)} {count(needed)}" + (f"(+{count(possible)})" if possible else "")
        for start, needed, possible in zip(starts, outlook.needed, outlook.possible, strict=True)
    ]
    return workplace.words("screen_stock.needs", needs=" · ".join(parts)) if parts else workplace.words("screen_stock.no_starts")
