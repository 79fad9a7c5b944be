"""Home: what needs the person now, and how the last days went."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList

from models.vocabulary import Role
from screens.commands import Command, commands_at
from screens.formats import count, full_day, short_day, short_moment
from screens.home_lines import CONCERNS, EXPORTS, FOLD, INQUIRY_VIEWS, KEYS, HomeLine, keyed, lines_of
from screens.lookup import LookupCommands
from screens.text import fitted, shown
from screens.widgets.day_bars import DayBars, DayPair
from screens.widgets.lookup_panel import LookupPanel
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import Plain, option
from secretariat.clock import JAPAN, japan_day
from secretariat.home import Overview, overview
from secretariat.refusal import Refusal

if TYPE_CHECKING:
    from secretariat.inquiries.listing import InquiryPage

REFRESH: Final = timedelta(seconds=30)
COUNT_WIDTH: Final = 7  # 10,000+
CALL_BACKS: Final = 4  # of the person's own, below the box
AROUND_LABEL: Final = 10  # cells of a line besides its weight, count and label


class HomeScreen(LookupCommands):
    """Lines that open their lists, and bars for the last business days; for the call centre the look-up box."""

    place = "home"

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[HomeLine, ...] = ()
        self._unfolded = False
        self._keys: list[str] = []  # of what is in the list
        self._greets = True
        self._knows_help = False

    @property
    def lines(self) -> tuple[HomeLine, ...]:
        """What is shown."""
        return self._lines

    @property
    def keyed_lines(self) -> tuple[tuple[str, HomeLine], ...]:
        """What is in the list, each line with its key."""
        return keyed(self._lines, unfolded=self._unfolded)

    @property
    def _has_lookup(self) -> bool:
        return self.workplace.person.role is Role.CALLCENTRE

    def body(self) -> ComposeResult:
        """A greeting and when the figures were read; the lines, or the box; the bars."""
        with Horizontal(id="head"):
            yield Plain(plain_id="greeting")
            yield Plain(plain_id="read-at")
        if self._has_lookup:
            yield from self.call_bar()
            yield LookupPanel()
            yield Paragraph(paragraph_id="call-backs")
        else:
            yield OptionList(id="needs")
        yield Plain(shown(self.words("screen_home.days"), "$text-muted"), plain_id="days-heading")
        yield DayBars((self.words("screen_home.received"), self.words("screen_home.decided")))

    def heading(self) -> str:
        """The day."""
        return full_day(japan_day(self.workplace.office.clock.now()), self.language)

    def on_mount(self) -> None:
        """Reads again from time to time."""
        self.set_class(self._has_lookup, "-calls")
        self.every(REFRESH.total_seconds(), self._read_again)
        self._greet()

    def _read_again(self) -> None:
        if self.app.screen is self and not self.writing:
            self._read()

    # what is shown

    def reload(self) -> None:
        """Reads the figures."""
        self._read()
        if self._has_lookup:
            self.read_call()
            self.panel.ask_anew()

    def _read(self) -> None:
        office, person = self.workplace.office, self.workplace.person
        self.ask("home", lambda: (overview(office, person), office.clock.now()), self._show)
        if self._has_lookup:
            from screens.call_work import own_call_backs  # only the call centre needs it

            place = self.workplace
            self.ask("call-backs", lambda: own_call_backs(place, CALL_BACKS), self._show_call_backs)

    def _show(self, read: tuple[Overview | Refusal, datetime]) -> None:
        answer, at = read
        self.require(answer, lambda seen: self._show_overview(seen, at))

    def _show_overview(self, seen: Overview, at: datetime) -> None:
        time = f"{at.astimezone(JAPAN):%H:%M}"
        self.query_one("#read-at", Plain).show(shown(self.words("screen_home.read_at", time=time), "$text-muted"))
        self._lines = lines_of(self.workplace.person.role, seen.needs)
        self._draw_lines()
        today = japan_day(at)
        days = [(figures, self.words("screen_home.today") if figures.day == today else short_day(figures.day)) for figures in seen.days]
        self.query_one(DayBars).show([DayPair(label, figures.received, figures.decided) for figures, label in days])

    def _show_call_backs(self, answer: "InquiryPage | Refusal") -> None:
        """Whom the person is to call back, what is due first at the top."""
        if isinstance(answer, Refusal):
            return
        lines = [self.words("screen_home.call_backs", count=count(answer.total, capped=answer.capped))]
        for line in answer.lines:
            sign = "!!" if line.overdue else "! "
            said = "  ".join(part for part in (short_moment(line.due_at), line.store_name, line.task or line.question) if part)
            lines.append(fitted(f"{sign} {said}", self.app.size.width - AROUND_LABEL))
        self.query_one("#call-backs", Paragraph).update("\n".join(lines) if answer.lines else self.words("screen_home.no_call_backs"))

    def _greet(self) -> None:
        parts = [self.words("screen_home.greeting", name=self.workplace.person.name)] if self._greets else []
        if not self._knows_help:
            parts.append(self.words("screen_home.first_help"))
        self.query_one("#greeting", Plain).show(shown(" ".join(parts), "$text-muted"))

    def on_screen_suspend(self) -> None:
        """Once is enough."""
        self._greets = False
        self._greet()

    def on_resize(self) -> None:
        """The lines are as long as there is room."""
        self._draw_lines()

    def _draw_lines(self) -> None:
        if self._has_lookup or not self._lines:
            return
        needs, shown_lines = self.query_one("#needs", OptionList), self.keyed_lines
        keys = [key for key, _ in shown_lines]
        prompts = [self._prompt(key, line) for key, line in shown_lines]
        if keys == self._keys:
            for place, prompt in enumerate(prompts):
                needs.replace_option_prompt_at_index(place, prompt)
        else:
            marked = self._keys[needs.highlighted] if needs.highlighted is not None else ""
            needs.set_options([option(prompt) for prompt in prompts])
            needs.highlighted = keys.index(marked) if marked in keys else 0
            self._keys = keys

    def _prompt(self, key: str, line: HomeLine) -> Content:
        word = self.say(line.word)
        column = max(cell_len(self.say(other.word)) for other in self._lines)
        number = count(line.need.count, capped=line.need.capped) if line.need else ""
        style = {"needs-you": "bold $text-warning", "waits": "", "done": "$text-muted"}[line.need.weight] if line.need else "$text-muted"
        quiet = bool(line.folds) or (line.need is not None and line.need.weight == "done")
        label = self.say(line.label)
        if line.need is None and line.place is not None:
            label = f"{label}  {self.words(f'places.{line.place}.purpose').splitlines()[0]}"
        width = self.app.size.width - AROUND_LABEL - column - COUNT_WIDTH
        return Content.assemble(
            (f"{key} ", "bold $accent"),
            shown(f" {line.sign} {word}{' ' * (column - cell_len(word))} {number:>{COUNT_WIDTH}}", style),
            shown(f"  {fitted(label, width)}", "$text-muted" if quiet else ""),
        )

    def on_lookup_panel_filled(self, event: LookupPanel.Filled) -> None:
        """Hits take the room of the bars."""
        self.set_class(event.filled, "-looking-up")

    # what is done

    def commands(self) -> tuple[Command, ...]:
        """Those of the look-up where it is here."""
        return commands_at("lookup") if self._has_lookup else commands_at(self.place)

    def commands_now(self) -> tuple[Command, ...]:
        """Without the figures for whoever may not see them."""
        return tuple(command for command in self.commands() if command.name != "open_figures" or self.reason_against(command) is None)

    def do_open_figures(self) -> None:
        """The figures of the office."""
        self.office_app.go("figures")

    def do_open_line(self) -> None:
        """The marked line."""
        if self._has_lookup:
            return
        if (marked := self.query_one("#needs", OptionList).highlighted) is not None:
            self._open(self.keyed_lines[marked][1])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter, or a click."""
        event.stop()
        self._open(self.keyed_lines[event.option_index][1])

    def on_key(self, event: events.Key) -> None:
        """A line's key opens it, shown or not; FOLD shows those that need nothing, or folds them again."""
        lines = {**dict(zip(KEYS, self._lines, strict=False)), **dict(self.keyed_lines)}
        if self._has_lookup or (line := lines.get(event.character or "")) is None:
            if self._unfolded and event.character == FOLD:
                self._fold(unfolded=False)
            return
        event.stop()
        event.prevent_default()
        keys = [key for key, _ in self.keyed_lines]
        if event.character in keys:
            self.query_one("#needs", OptionList).highlighted = keys.index(event.character)
        self._open(line)

    def _fold(self, *, unfolded: bool) -> None:
        self._unfolded = unfolded
        self._draw_lines()

    def _open(self, line: HomeLine) -> None:
        if line.folds:
            self._fold(unfolded=True)
        elif line.need is not None and (export := EXPORTS.get(line.need.name)) is not None:
            from screens.exports_dialog import offer_export

            offer_export(self, export)
        elif line.view is not None:
            from screens.queue import QueueScreen  # only now: it is not needed for the first picture after the log-in

            self.office_app.open(QueueScreen(line.view))
        elif line.need is not None and line.need.name == "corrections-overdue":
            from screens.corrections import CorrectionsScreen
            from secretariat.casework.waiting_corrections import Lateness

            self.office_app.open(CorrectionsScreen(Lateness.OVERDUE))
        elif line.need is not None and (concern := CONCERNS.get(line.need.name)) is not None:
            from screens.parcels import ParcelsScreen
            from secretariat.kits.listing import Concern, ParcelFilter

            self.office_app.open(ParcelsScreen(ParcelFilter(concern=Concern(concern))))
        elif line.need is not None and (view := INQUIRY_VIEWS.get(line.need.name)) is not None:
            from screens.inquiries import InquiriesScreen, View

            self.office_app.open(InquiriesScreen(View(view)))
        elif line.place is not None:
            self.office_app.go(line.place)

    def do_help(self) -> None:
        """From now on one knows where it is."""
        self._knows_help = True
        self._greet()
        self.office_app.do_help()

    def do_back(self) -> None:
        """Nothing lies below; the box is emptied."""
        if self._has_lookup:
            self.panel.step_back()
