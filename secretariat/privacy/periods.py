"""How long something is kept (保存期間): years from the end of the fiscal year in which it came to its end. Pure."""

from datetime import date
from typing import Final

FISCAL_YEAR_ENDS: Final = (3, 31)  # month and day: the fiscal year (会計年度) of the state


def fiscal_year_end(day: date) -> date:
    """The last day of the fiscal year in which a day lies."""
    end = date(day.year, *FISCAL_YEAR_ENDS)
    return end if day <= end else end.replace(year=day.year + 1)


def kept_until(ended_on: date, years: int) -> date:
    """The last day on which it is kept."""
    end = fiscal_year_end(ended_on)
    return end.replace(year=end.year + years)


def last_ended(until: date, years: int) -> date:
    """The last day of which it holds that whatever ended by then was to be kept until `until` at the longest."""
    end = date(until.year - years, *FISCAL_YEAR_ENDS)
    return end if until >= date(until.year, *FISCAL_YEAR_ENDS) else end.replace(year=end.year - 1)
