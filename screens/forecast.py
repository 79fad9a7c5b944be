"""The forecast (見通し): when the open cases are decided, and what will be late, with more or fewer reviewers."""

from datetime import date
from typing import ClassVar, Final

from textual.app import ComposeResult

from screens.formats import count, day, short_day
from screens.office_screen import OfficeScreen
from screens.text import cell, shown
from screens.widgets.day_bars import DayBars, DayPair
from screens.widgets.local_table import LocalTable
from screens.widgets.paged_table import Column, Line
from screens.widgets.plain import Plain
from screens.widgets.signed_lines import SignedLine, SignedLines
from secretariat.refusal import Refusal
from secretariat.screening.forecast import Span, StartOutlook
from secretariat.screening.forecasting import OfficeForecast, office_forecast

DAYS_SHOWN: Final = 10
BAR: Final = 20  # cells, for all applications of a start day
SURE, LIKELY, POSSIBLE, FINE = "█", "▓", "░", "·"


class ForecastScreen(OfficeScreen):
    """What is likely, in numbers; start days with a bar each; the pace that it rests on."""

    place = "forecast"
    CSS_PATH = "forecast.tcss"
    AUTO_FOCUS: ClassVar[str | None] = "LocalTable"

    def __init__(self) -> None:
        super().__init__()
        self._reviewers = 0

    def body(self) -> ComposeResult:
        """Numbers, start days, pace."""
        yield SignedLines(lines_id="numbers")
        yield Plain(plain_id="starts-heading")
        yield LocalTable(
            [
                Column("start", self.words("screen_forecast.start"), 11),
                Column("closes", self.words("screen_forecast.closes"), 11),
                Column("open", self.words("screen_forecast.open"), 8, right=True),
                Column("to_come", self.words("screen_forecast.to_come"), 8, right=True),
                Column("missed", self.words("screen_forecast.missed"), 9, right=True),
                Column("bar", self.words("screen_forecast.bar"), BAR, wide_only=True),
                Column("range", self.words("screen_forecast.range"), 0),
            ],
            table_id="starts",
        )
        yield Plain(plain_id="days-heading")
        yield DayBars((self.words("screen_forecast.joined"), self.words("screen_forecast.decided")))

    def heading(self) -> str:
        """With how many reviewers."""
        return self.words("screen_forecast.with_reviewers", reviewers=self._reviewers) if self._reviewers else ""

    def reload(self) -> None:
        """Reckons again."""
        office, person, reviewers = self.workplace.office, self.workplace.person, self._reviewers
        self.ask("forecast", lambda: office_forecast(office, person, reviewers), self._show)

    def _show(self, answer: OfficeForecast | Refusal) -> None:
        table = self.query_one(LocalTable)
        if isinstance(answer, Refusal):
            table.empty = self.say(answer.message)
            table.show_all([])
            self.tell(answer)
            return
        found = answer.forecast
        self.query_one(SignedLines).show(self._numbers(answer))
        self.query_one("#starts-heading", Plain).show(shown(self.words("screen_forecast.starts"), "$text-muted"))
        table.empty = self.words("screen_forecast.no_starts")
        table.show_all([self._line(one) for one in found.starts])
        key = "screen_forecast.days" if found.days <= DAYS_SHOWN else "screen_forecast.last_days"
        self.query_one("#days-heading", Plain).show(shown(self.words(key, count=found.days, shown=DAYS_SHOWN), "$text-muted"))
        joined = [arrived + back for arrived, back in zip(answer.pace.arrived, answer.pace.came_back, strict=True)]
        bars = [DayPair(short_day(one), *pair) for one, *pair in zip(answer.days, joined, answer.pace.decided, strict=True)]
        self.query_one(DayBars).show(bars[-DAYS_SHOWN:])
        self.refresh_title()

    def _numbers(self, answer: OfficeForecast) -> list[SignedLine]:
        found = answer.forecast
        return [
            self._done(answer),
            SignedLine(
                self.words("screen_forecast.pace"),
                self.words("screen_forecast.pace_is", range=self._span(found.decided), joining=found.joining, open=found.open),
            ),
            self._risk(self.words("screen_forecast.missing"), found.missed, self._span(found.missed)),
            self._risk(
                self.words("screen_forecast.passing"),
                found.passed,
                self.words("screen_forecast.passing_is", range=self._span(found.passed), overdue=found.overdue),
            ),
            SignedLine(
                self.words("screen_forecast.beside"),
                self.words("screen_forecast.beside_is", returned=answer.returned, blocked=answer.blocked),
                weight="muted",
            ),
        ]

    def _risk(self, label: str, span: Span, said: str) -> SignedLine:
        """What will be late: likely, possibly, or not at all."""
        if span.likely:
            return SignedLine(label, said, "!", "warning")
        return SignedLine(label, said) if span.high else SignedLine(label, said, "✓", "done")

    def _done(self, answer: OfficeForecast) -> SignedLine:
        found = answer.forecast
        label = self.words("screen_forecast.done")
        if not found.open:
            return SignedLine(label, self.words("forecast.nothing_open"), "✓", "done")
        if not any(answer.pace.decided):
            return SignedLine(label, self.words("forecast.no_pace"), "!", "warning")
        if not found.decided.high:
            return SignedLine(label, self.words("forecast.nobody"), "!", "warning")
        early, likely, late = (self._day(one) for one in found.done_on)
        key = "screen_forecast.done_is" if early != late else "screen_forecast.done_surely"
        return SignedLine(label, self.words(key, early=early, likely=likely, late=late))

    def _day(self, value: date | None) -> str:
        return day(value, self.language) if value is not None else self.words("forecast.not_soon")

    def _span(self, span: Span) -> str:
        if span.low == span.high:
            return self.words("screen_forecast.exactly", count=span.likely)
        return self.words("screen_forecast.span", low=span.low, likely=span.likely, high=span.high)

    def _line(self, one: StartOutlook) -> Line:
        missed = one.missed
        style = "bold $text-warning" if missed.likely else ""
        return Line(
            one.start_on.isoformat(),
            {
                "start": cell(day(one.start_on, self.language)),
                "closes": cell(day(one.closes_on, self.language)),
                "open": cell(count(one.open), right=True),
                "to_come": cell(count(one.to_come), right=True),
                "missed": cell(("! " if missed.likely else "") + count(missed.likely), style=style, right=True),
                "range": cell(self.words("screen_forecast.from_to", low=missed.low, high=missed.high)),
                "bar": cell(bar_of(missed, one.open + one.to_come)),
            },
        )

    def do_more_reviewers(self) -> None:
        """One more."""
        self._reviewers += 1
        self.reload()

    def do_fewer_reviewers(self) -> None:
        """One fewer."""
        self._reviewers -= 1
        self.reload()


def bar_of(missed: Span, everything: int) -> str:
    """What is sure, likely and possible to be missed, of all applications of a start day, as a bar of BAR cells."""
    if not everything:
        return ""
    ends = [min(BAR, round(BAR * number / everything)) for number in (missed.low, missed.likely, missed.high)]
    sure, likely, possible = ends
    return SURE * sure + LIKELY * (likely - sure) + POSSIBLE * (possible - likely) + FINE * (BAR - possible)
