"""The log of calls for supervisors (応対状況): a day or a week in figures, each of which opens what is behind it."""

from datetime import date, timedelta
from typing import Final

from textual.app import ComposeResult
from textual.containers import Horizontal

from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.calls_sections import Behind, CallSections, LooksOn
from screens.formats import full_day, typed_day
from screens.inquiries import InquiriesScreen
from screens.inquiry_words import days_words
from screens.office_screen import OfficeScreen
from screens.text import shown
from screens.widgets.line_list import LineList
from screens.widgets.plain import Plain
from secretariat.callcentre.looks import UnusualLooks, unusual_looks
from secretariat.clock import JAPAN, japan_day
from secretariat.inquiries.figures import CallFigures, call_figures
from secretariat.inquiries.tally import A_WEEK, monday_of
from secretariat.refusal import Message, Refusal

REFRESH: Final = 60.0  # seconds
WIDE: Final = 110  # cells from which on there are two columns
A_DAY: Final = timedelta(days=1)
Read = tuple[CallFigures, tuple[UnusualLooks, ...] | Refusal] | Refusal


class CallsScreen(OfficeScreen):
    """Figures of today at first; read again every minute."""

    place = "calls"
    AUTO_FOCUS = "#now"
    CSS_PATH = "calls.tcss"
    DEFAULT_CSS = """
    CallsScreen #span { height: 1; padding: 0 1; color: $text-muted; }
    CallsScreen #columns { height: 1fr; }
    CallsScreen LineList { width: 1fr; padding: 0 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._day: date | None = None  # today
        self._week = False
        self._read: tuple[CallFigures, tuple[UnusualLooks, ...] | None] | None = None
        self._drawn_for = 0

    def body(self) -> ComposeResult:
        """Which days, and the figures."""
        yield Plain(plain_id="span")
        with Horizontal(id="columns"):
            yield LineList[Behind](list_id="now")
            yield LineList[Behind](list_id="about")

    def on_mount(self) -> None:
        """Reads again from time to time."""
        self.every(REFRESH, self._read_again)

    def _read_again(self) -> None:
        if self.app.screen is self and not self.writing:
            self.reload()

    @property
    def span(self) -> tuple[date, date]:
        """The first day and the last one."""
        chosen = self._day or self._today()
        if not self._week:
            return chosen, chosen
        monday = monday_of(chosen)
        return monday, monday + A_WEEK - A_DAY

    def _today(self) -> date:
        return japan_day(self.workplace.office.clock.now())

    def reload(self) -> None:
        """Counts in a thread; what is shown stays until then."""
        office, person, (first, last) = self.workplace.office, self.workplace.person, self.span

        def count() -> Read:
            figures = call_figures(office, person, first, last)
            return figures if isinstance(figures, Refusal) else (figures, unusual_looks(office, person, first, last))

        self.ask("figures", count, lambda answer: self.require(answer, self._show))

    def _show(self, read: tuple[CallFigures, tuple[UnusualLooks, ...] | Refusal]) -> None:
        figures, looks = read
        self._read = (figures, None if isinstance(looks, Refusal) else looks)
        self._draw()

    def on_resize(self) -> None:
        """One column or two."""
        if self.app.size.width != self._drawn_for:
            self._draw()

    def _draw(self) -> None:
        self._drawn_for = width = self.app.size.width
        is_wide = width >= WIDE
        now, about = (self.query_one(f"#{name}", LineList) for name in ("now", "about"))
        about.display = is_wide
        if self._read is None:
            return
        figures, unusual = self._read
        left, right = CallSections(figures, unusual, self.workplace, width // 2 if is_wide else width).columns()
        now.show(left if is_wide else (*left, *right))
        about.show(right if is_wide else ())
        if not is_wide:
            now.focus()
        time = self.words("screen_calls.as_at", time=f"{figures.as_at.astimezone(JAPAN):%H:%M}")
        key = "screen_calls.of_week" if self._week else "screen_calls.today" if figures.first == self._today() else "screen_calls.of_day"
        span = self.words(key, days=days_words(figures.first, figures.last, self.workplace))
        self.query_one("#span", Plain).show(shown(f"{span} · {time}", "$text-muted"))
        self.refresh_title()

    # what may be done

    def on_line_list_opened(self, event: LineList.Opened) -> None:
        """What is behind the marked figure."""
        event.stop()
        self.perform_named("open_figure")

    def do_open_figure(self) -> None:
        """The inquiries behind the marked figure, or what somebody looked at."""
        from screens.card_looks import LooksOfScreen

        focused = self.focused
        behind = focused.subject if isinstance(focused, LineList) else None
        if behind is None:
            self.tell(Message("screen_calls.nothing_behind"))
        elif isinstance(behind, LooksOn):
            self.office_app.open(LooksOfScreen(behind.staff, behind.name, behind.day))
        else:
            self.office_app.open(InquiriesScreen(behind=behind))

    def do_calls_span(self) -> None:
        """A day or its week."""
        self._week = not self._week
        self.reload()

    def do_earlier_calls(self) -> None:
        """The day or week before."""
        self._step(-1)

    def do_later_calls(self) -> None:
        """The day or week after."""
        self._step(1)

    def _step(self, direction: int) -> None:
        self._day = (self._day or self._today()) + direction * (A_WEEK if self._week else A_DAY)
        self.reload()

    def do_calls_day(self) -> None:
        """A day that is typed; none: today."""
        days: list[date | None] = []

        def act(filled: Filled) -> Message:
            days.append(filled.days["day"])
            return Message("screen_calls.day_chosen", {"day": full_day(days[-1] or self._today(), self.language)})

        def closed(said: Message | None) -> None:
            if said is not None:
                self._day = days[-1]
                self.reload()

        entry = DayEntry("day", self.words("screen_calls.day"), typed_day(self.span[0]), longest=20, needed=False)
        self.app.push_screen(ActDialog(self.words("screen_calls.which_day"), self.words("screen_calls.day_about"), (entry,), act), closed)

    def do_all_inquiries(self) -> None:
        """The list of what is to be done."""
        self.office_app.open(InquiriesScreen())
