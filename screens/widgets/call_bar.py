"""The line of the call under way (応対中の表示): how long it lasts, who calls, whether they are who they say, what to mind about them."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final, cast

from textual.app import RenderResult
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget

from models.vocabulary_inquiries import Verification
from screens.text import fitted, joined, shown
from screens.working import Working
from secretariat.programme_file.callcentre import CallcentreRules

if TYPE_CHECKING:
    from secretariat.inquiries.case import Call

TICK: Final = 1.0  # seconds
TELEPHONE: Final = "☎"
AN_HOUR: Final = 3600


class CallBar(Widget):
    """One line under the title. While a call is on, it alone is drawn anew every second."""

    DEFAULT_CSS = """
    CallBar { height: 1; padding: 0 1; background: $surface; color: $text-muted; }
    CallBar.-on { color: $foreground; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._call: Call | None = None
        self._now: Callable[[], datetime] | None = None
        self._timer: Timer | None = None

    @property
    def _working(self) -> Working[None]:
        return cast("Working[None]", self.screen)

    def on_mount(self) -> None:
        """It stands still as long as there is no call."""
        self._timer = self.set_interval(TICK, self.refresh, pause=self._call is None)

    def show(self, call: "Call | None", now: Callable[[], datetime]) -> None:
        """Shows the call that is on, or that there is none. `now`: the office's clock."""
        self._call, self._now = call, now
        self.set_class(call is not None, "-on")
        if self._timer is not None:
            (self._timer.pause if call is None else self._timer.resume)()
        self.refresh()

    def render(self) -> RenderResult:
        """The most important first; what does not fit is cut."""
        words, call = self._working.words, self._call
        if self._now is None:
            return Content()  # whether there is one is being asked
        if call is None:
            return shown(fitted(f"{TELEPHONE} {words('screen_call.no_call')}", self.content_size.width))
        lasts = _minutes((self._now() - call.begun_at).total_seconds())
        parts = [shown(f"{TELEPHONE} {lasts}", "bold $accent"), shown(call.number, "$text-muted"), *self._who(call)]
        return joined(parts).truncate(max(1, self.content_size.width), ellipsis=True)

    def _who(self, call: "Call") -> list[Content]:
        working = self._working
        rules = working.workplace.office.programme.callcentre
        if call.caller is None:
            parts = [shown(working.words("screen_call.caller_unknown"), "$text-warning")]
        else:
            parts = [shown(working.words(f"words.caller.{call.caller}"), "bold"), self._verified(call, rules)]
        if call.passed_to is not None:
            parts.append(
                shown(working.words("screen_call.to_desk", desk=working.words(f"words.desk.{call.passed_to}")), "bold $text-warning")
            )
        if call.is_repeat:
            parts.append(shown(working.words("screen_call.repeat", count=call.repeat, days=rules.repeat_days), "$text-warning"))
        if call.complaint:
            parts.append(shown(working.words("screen_call.is_complaint"), "$text-warning"))
        if call.change is not None:
            parts.append(shown(working.words("screen_call.change_asked", change=call.change), "$text-muted"))
        return parts

    def _verified(self, call: "Call", rules: CallcentreRules) -> Content:
        words = self._working.words
        if call.caller is None or not rules.callers[call.caller].items:
            return Content()
        numbers = {"agreed": len(call.agreed), "needed": rules.items_needed}
        if call.verification is Verification.VERIFIED:
            return shown(words("screen_call.is_verified", **numbers), "bold $text-success")
        if call.verification is Verification.FAILED:
            return shown(words("screen_call.is_failed", **numbers), "bold $text-error")
        return shown(words("screen_call.to_verify", **numbers), "$text-warning")


def _minutes(seconds: float) -> str:
    """03:12, or 1:03:12 from an hour on; never less than nothing."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, AN_HOUR)
    minutes = f"{rest // 60:02}:{rest % 60:02}"
    return f"{hours}:{minutes}" if hours else minutes
