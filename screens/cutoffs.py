"""Cutoffs: the calendar of start days, with what has come in, what is decided, what will be missed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from textual.app import ComposeResult

from screens.closing import ClosingScreen
from screens.commands import Command
from screens.formats import count, day, full_day, moment, short_day
from screens.office_screen import OfficeScreen
from screens.override import OverrideDialog
from screens.widgets.cutoff_calendar import Box, CutoffCalendar
from screens.widgets.paragraph import Paragraph
from secretariat.clock import japan_day
from secretariat.refusal import Message, Refusal
from secretariat.screening.cutoff_records import CutoffCounts, list_cutoffs


@dataclass(frozen=True, slots=True)
class Standing:
    """How a start day stands: a key of the catalogue with what is filled in, a sign, a style."""

    sign: str
    key: str
    style: str
    number: int = 0


def standing(counted: CutoffCounts, now: datetime) -> Standing:
    """What is most important about a start day now."""
    row, today = counted.row, japan_day(now)
    if row.closed_at is not None:
        return Standing("✓", "screen_cutoffs.closed", "$text-success", counted.registered)
    if row.closing_at is not None:
        return Standing("!!", "screen_cutoffs.stopped", "bold $text-error")
    if row.start_on <= today:
        return Standing("×", "screen_cutoffs.never_closed", "$text-muted")
    if now >= row.cutoff_at and today >= row.closes_on:
        return Standing("!!", "screen_cutoffs.closing_due", "bold $text-error")
    if counted.forecast_missed:
        return Standing("!", "screen_cutoffs.misses", "bold $text-warning", counted.forecast_missed)
    if now >= row.cutoff_at:
        return Standing("…", "screen_cutoffs.closing_on", "")
    return Standing(" ", "screen_cutoffs.coming", "$text-muted")


class CutoffsScreen(OfficeScreen):
    """The calendar, and below it the marked start day in a sentence."""

    place = "cutoffs"
    CSS_PATH = "cutoffs.tcss"
    AUTO_FOCUS: ClassVar[str | None] = "CutoffCalendar"

    def __init__(self) -> None:
        super().__init__()
        self._counted: dict[date, CutoffCounts] = {}

    def body(self) -> ComposeResult:
        """Calendar and sentence."""
        yield CutoffCalendar()
        yield Paragraph(paragraph_id="about")

    def reload(self) -> None:
        """Counts again."""
        office, person = self.workplace.office, self.workplace.person
        rule = office.programme.calendar

        def read() -> list[CutoffCounts] | Refusal:
            return list_cutoffs(office, person, rule.first_start_on, rule.last_start_on)

        self.ask("cutoffs", read, lambda found: self.require(found, self._show))

    def _show(self, counted: Sequence[CutoffCounts]) -> None:
        now = self.workplace.office.clock.now()
        self._counted = {one.row.start_on: one for one in counted}
        present = next((one.row.start_on for one in counted if one.row.start_on > japan_day(now) and one.row.closed_at is None), None)
        self.query_one(CutoffCalendar).show([self._box(one, now) for one in counted], present or max(self._counted, default=None))

    def _box(self, counted: CutoffCounts, now: datetime) -> Box:
        row, stands = counted.row, standing(counted, now)
        nothing = counted.received == 0
        return Box(
            row.start_on,
            self.words("screen_cutoffs.title", start=day(row.start_on, self.language)),
            self.words("screen_cutoffs.cutoff", at=moment(row.cutoff_at, self.language)),
            None if nothing else counted.decided / counted.received,
            self.words("screen_cutoffs.nothing") if nothing else self.words("screen_cutoffs.decided", count=counted.decided),
            "" if nothing else self.words("screen_cutoffs.counts", received=counted.received, open=counted.open),
            f"{stands.sign} {self._words_of(counted, stands)}",
            stands.style,
            self.words("screen_cutoffs.overridden") if row.origin == "override" else "",
        )

    def _words_of(self, counted: CutoffCounts, stands: Standing) -> str:
        return self.words(stands.key, count=count(stands.number), on=short_day(counted.row.closes_on))

    @property
    def marked(self) -> CutoffCounts | None:
        """The start day that is marked."""
        start_on = self.query_one(CutoffCalendar).marked
        return self._counted.get(start_on) if start_on is not None else None

    def on_cutoff_calendar_moved(self) -> None:
        """The marked start day in a sentence."""
        if (counted := self.marked) is None:
            return
        row = counted.row
        parts = [
            self.words(
                "screen_cutoffs.about",
                start=full_day(row.start_on, self.language),
                cutoff=moment(row.cutoff_at, self.language),
                closes=day(row.closes_on, self.language),
            ),
            self.words(
                "screen_cutoffs.about_counts",
                received=counted.received,
                decided=counted.decided,
                approved=counted.approved,
                registered=counted.registered,
                open=counted.open,
            ),
        ]
        if counted.forecast_missed:
            parts.append(self.words("screen_cutoffs.about_misses", count=counted.forecast_missed))
        self.query_one("#about", Paragraph).update("\n".join(parts))

    def on_cutoff_calendar_opened(self) -> None:
        """A click on the box that is marked."""
        self.perform_named("open_closing")

    def reason_against(self, command: Command) -> Message | None:
        """Nothing can be done before the calendar is there."""
        reason = super().reason_against(command)
        if reason is None and command.name in {"open_closing", "override"} and not self._counted:
            return Message("screen_cutoffs.reading")
        return reason

    def do_open_closing(self) -> None:
        """The closing run of the marked start day."""
        if self.marked is not None:
            self.office_app.open(ClosingScreen(self.marked.row.start_on))

    def do_forecast(self) -> None:
        """How the work goes on at the pace of late."""
        from screens.forecast import ForecastScreen

        self.office_app.open(ForecastScreen())

    def do_override(self) -> None:
        """Another cutoff for the marked start day."""
        if self.marked is not None:
            self.app.push_screen(OverrideDialog(self.marked), self._overridden)

    def _overridden(self, changed: bool | None) -> None:
        if changed:
            self.tell(self.words("screen_cutoffs.changed"), "done")
            self.reload()
