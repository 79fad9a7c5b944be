"""The application of the screens: who is here, which screen, colours, lock, and what happens when something breaks."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events
from textual.app import App
from textual.command import CommandPalette, Provider
from textual.filter import LineFilter

from screens import themes
from screens.formats import moment
from screens.help import HelpDialog
from screens.lock import LockScreen
from screens.login import LoginScreen
from screens.menu import MenuDialog
from screens.office_screen import OfficeScreen
from screens.opening import Opening
from screens.palette import CommandsProvider
from screens.places import PLACES, load_screen
from screens.text import ControlFilter
from screens.working import Working
from screens.workplace import Workplace
from secretariat.failures import report_failure
from secretariat.messages import Language, text
from secretariat.preferences import Preferences, load_preferences, save_preferences

if TYPE_CHECKING:
    from secretariat.home import NextCutoff

IDLE: Final = timedelta(minutes=15)
LOOKING: Final = timedelta(seconds=10)  # how often the idle time and the next cutoff are looked at
FAILED: Final = 4


class OfficeApp(App[int]):
    """All screens of one person at one terminal."""

    CSS_PATH = "app.tcss"
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {CommandsProvider}

    def __init__(
        self,
        opening: Opening,
        language: Language,
        *,
        log_folder: Path,
        preferences_file: Path,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        """`seconds`: a clock that only goes forward, for the idle time."""
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-low"), (34, "-high")]
        self.opening = opening
        self.language = language
        self.workplace: Workplace | None = None
        self.next_cutoff: NextCutoff | None = None
        self.failure: str | None = None  # the id of the defect that ended the screens
        self.animation_level = "none"
        self._log_folder, self._preferences_file = log_folder, preferences_file
        self._seconds = seconds
        self._last_input = seconds()
        for theme in themes.THEMES:
            self.register_theme(theme)
        chosen = load_preferences(preferences_file).theme
        self.theme = chosen if chosen in themes.NAMES else themes.DARK

    @property
    def workplace_now(self) -> Workplace:
        """Office and person. Raises RuntimeError before the log-in (a defect)."""
        if self.workplace is None:
            raise RuntimeError("nobody is logged in")
        return self.workplace

    def words(self, key: str, **parameters: object) -> str:
        """A text of the catalogue."""
        return text(self.language, key, **parameters)

    def on_mount(self) -> None:
        """The log-in first; the office is opened behind it."""
        self.push_screen(LoginScreen(self.opening))
        self.set_interval(LOOKING.total_seconds(), self.look_around)

    # who is here

    def enter(self, workplace: Workplace) -> None:
        """After the log-in: the first screen."""
        self.workplace = workplace
        self._last_input = self._seconds()
        self._to_base()
        self.switch_screen(load_screen(PLACES["home"])())
        self.look_around()

    def open(self, screen: OfficeScreen) -> None:
        """A screen above the present one: Esc comes back here."""
        self.push_screen(screen)

    def go(self, name: str) -> None:
        """To a screen of the menu."""
        self._to_base()
        if name == "home":
            self.base_screen().reload()
        else:
            self.push_screen(load_screen(PLACES[name])())

    def base_screen(self) -> OfficeScreen:
        """Home, below all others. Raises RuntimeError before the log-in (a defect)."""
        for screen in self.screen_stack:
            if isinstance(screen, OfficeScreen):
                return screen
        raise RuntimeError("nobody is logged in")

    def leave(self, screen: OfficeScreen) -> None:
        """Back to the screen below; that one is asked again for what it shows."""
        if screen is self.screen and screen is not self.base_screen():
            self.pop_screen()
            if isinstance(self.screen, OfficeScreen):
                self.screen.reload()

    def _to_base(self) -> None:
        while len(self.screen_stack) > 2:
            self.pop_screen()

    # line 1, the lock

    def title_parts(self) -> Sequence[str]:
        """The right end of line 1, from long to short."""
        if self.workplace is None:
            return ("",)
        person = self.workplace.person
        role = self.words(f"staff.role.{person.role}")
        who = f"{person.name}({role})" if self.language == "ja" else f"{person.name} ({role})"
        coming = self.next_cutoff
        if coming is None:
            return (who, person.name)
        at = moment(coming.cutoff_at, self.language)
        cutoff = self.words("screens.next_cutoff", at=at, days=coming.business_days_left)
        return (
            f"{who} · {cutoff}",
            f"{person.name} · {cutoff}",
            f"{person.name} · {self.words('screens.cutoff_short', at=at)}",
            person.name,
        )

    def look_around(self) -> None:
        """Locks where nobody has done anything for a while; else asks for the next cutoff."""
        if self.workplace is None or isinstance(self.screen, LockScreen):
            return
        if self._seconds() - self._last_input >= IDLE.total_seconds():
            self.do_lock()
            return
        screen, office = self.screen, self.workplace.office
        if isinstance(screen, OfficeScreen):
            from secretariat.home import next_cutoff

            screen.ask("frame", lambda: next_cutoff(office), self._note_cutoff)

    def _note_cutoff(self, coming: "NextCutoff | None") -> None:
        if coming != self.next_cutoff:
            self.next_cutoff = coming
            if isinstance(self.screen, OfficeScreen):
                self.screen.refresh_frame()

    async def on_event(self, event: events.Event) -> None:
        """Every key, click and paste says that somebody is here."""
        if isinstance(event, (events.Key, events.MouseEvent, events.Paste)):
            self._last_input = self._seconds()
        await super().on_event(event)

    # commands that are offered everywhere

    def do_help(self) -> None:
        """What the screen is for, and its keys."""
        if isinstance(self.screen, Working):
            self.push_screen(HelpDialog(self.screen))

    def action_command_palette(self) -> None:
        """Textual's own key for it; the words are ours."""
        self.do_palette()

    def do_palette(self) -> None:
        """All commands, found by their names."""
        self.push_screen(CommandPalette(placeholder=self.words("screens.palette")))

    def do_go(self) -> None:
        """The menu of screens."""
        if self.workplace is not None:
            self.push_screen(MenuDialog(self.workplace), self._go_if_chosen)

    def _go_if_chosen(self, name: str | None) -> None:
        if name is not None:
            self.go(name)

    def do_back(self) -> None:
        """On the first screen: nothing to go back to."""

    def do_lock(self) -> None:
        """Hides everything until the password is given; what was typed stays."""
        if self.workplace is not None and not isinstance(self.screen, LockScreen):
            self.push_screen(LockScreen())

    def do_theme(self) -> None:
        """Light or dark."""
        contrast = self.theme in {themes.CONTRAST_DARK, themes.CONTRAST_LIGHT}
        dark, light = (themes.CONTRAST_DARK, themes.CONTRAST_LIGHT) if contrast else (themes.DARK, themes.LIGHT)
        self._choose_theme(light if self.theme == dark else dark)

    def do_contrast(self) -> None:
        """High contrast or not."""
        other = {
            themes.DARK: themes.CONTRAST_DARK,
            themes.LIGHT: themes.CONTRAST_LIGHT,
            themes.CONTRAST_DARK: themes.DARK,
            themes.CONTRAST_LIGHT: themes.LIGHT,
        }
        self._choose_theme(other[self.theme])

    def _choose_theme(self, name: str) -> None:
        self.theme = name
        self._remember()

    def do_language(self) -> None:
        """Japanese or English; the screens begin anew."""
        self.language = "en" if self.language == "ja" else "ja"
        self._remember()
        if self.workplace is not None:
            self.enter(Workplace(self.workplace.office, self.workplace.person, self.language))

    def _remember(self) -> None:
        try:
            save_preferences(self._preferences_file, Preferences(self.theme, self.language))
        except OSError:
            return  # it holds for this session; a preference is not worth a word

    def do_log_out(self) -> None:
        """Somebody else may log in."""
        self.workplace = None
        self._to_base()
        self.switch_screen(LoginScreen(self.opening))

    def do_quit(self) -> None:
        """Ends the screens."""
        self.exit(0)

    # the terminal, and what breaks

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Whatever came through: no control character reaches the terminal."""
        return [*super().get_line_filters(), ControlFilter()]

    def note_defect(self, error: BaseException) -> str:
        """Keeps a defect in the private log; gives its id."""
        return report_failure(error, self._log_folder)

    def _handle_exception(self, error: Exception) -> None:
        # Textual would print the trace with the local variables: names and numbers of people. Only its id reaches the terminal.
        self._return_code = FAILED
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self.failure = self.failure or self.note_defect(error)
        self._close_messages_no_wait()
