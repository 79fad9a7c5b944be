"""Which past moment figures are shown of, as it is typed: a day, or a day and a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from screens.form import Entry, FormDialog
from screens.formats import typed_day
from screens.moments import read_moment, typed_moment
from screens.review_words import read_day
from secretariat.clock import japan_day, japan_day_end, japan_midnight
from secretariat.refusal import Message

HALF_A_YEAR: Final = timedelta(days=182)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The moment to be shown; None: now."""

    moment: datetime | None


def read_past(typed: str, now: datetime) -> datetime | None:
    """The moment that was typed, the latest of those days where the year is left out; None if it cannot be read.

    Of a day alone it is its end; today's is now, and of a day to come any moment is still to come.
    """
    today = japan_day(now)
    near = today - HALF_A_YEAR
    if (day := read_day(typed, near)) is None:
        return read_moment(typed, near)
    return now if day == today else japan_midnight(day) if day > today else japan_day_end(day)


def _typed(moment: datetime) -> str:
    """The moment as it is typed; the end of a day is the day alone."""
    day = japan_day(moment)
    return typed_day(day) if moment == japan_day_end(day) else typed_moment(moment)


class MomentDialog(FormDialog[Wanted]):
    """Asks for a day and a time; an empty field is now."""

    def __init__(self, now: datetime, shown: datetime | None) -> None:
        """`now`: of the office; `shown`: the moment that is shown as yet."""
        super().__init__()
        self._now, self._shown = now, shown

    def title_text(self) -> str:
        """What is asked for."""
        return self.words("screen_figures.which_moment")

    def explanation(self) -> str:
        """How it is typed."""
        return self.words("screen_figures.moment_about")

    def entries(self) -> tuple[Entry, ...]:
        """One field."""
        typed = _typed(self._shown) if self._shown is not None else ""
        return (
            Entry("at", self.words("screen_figures.moment"), typed, longest=40, placeholder=self.words("screen_figures.moment_example")),
        )

    def submit(self) -> None:
        """Only what can be read and is past."""
        typed = self.value("at")
        moment = read_past(typed, self._now) if typed else self._now
        if moment is None:
            self.fault(Message("screen_figures.moment_unreadable"), "at")
        elif moment > self._now:
            self.fault(Message("figures.still_to_come"), "at")
        else:
            self.answer(Wanted(None if moment == self._now else moment))
