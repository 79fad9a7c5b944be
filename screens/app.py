"""The application of the screens: who is here, which screen, lock, and what happens when something breaks."""

import asyncio
import contextlib
import dataclasses
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events
from textual.filter import LineFilter

from screens import themes
from screens.app_with_server import AppWithServer
from screens.drafts import Drafts
from screens.file_places import FilePlaces, places_of
from screens.lock import LockScreen
from screens.login import LoginScreen
from screens.office_screen import OfficeScreen
from screens.opening import Opening
from screens.places import PLACES, load_screen
from screens.text import ControlFilter
from screens.typed_ahead import TypedAhead
from screens.working import Working
from screens.workplace import Workplace
from secretariat.failures import report_failure
from secretariat.messages import Language, text
from secretariat.preferences import Preferences, load_preferences, save_preferences
from secretariat.refusal import Message, Refusal

if TYPE_CHECKING:
    from textual._path import CSSPathType

    from secretariat.home import NextCutoff
    from secretariat.office import Office
    from secretariat.staff import Person

IDLE: Final = timedelta(minutes=15)
LOOKING: Final = timedelta(seconds=10)  # how often the idle time and the next cutoff are looked at
FAILED: Final = 4


class OfficeApp(AppWithServer):
    """All screens of one person at one terminal."""

    # the first screens' rules too: a sheet that comes with its screen has all of them parsed and applied anew
    CSS_PATH: ClassVar["CSSPathType | None"] = ["app.tcss", "login.tcss", "home.tcss", "queue.tcss"]
    ENABLE_COMMAND_PALETTE = False  # ours is a dialog like the others

    def __init__(
        self,
        opening: Opening,
        language: Language,
        *,
        log_folder: Path,
        preferences_file: Path,
        chance: Random,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        """`seconds`: a clock that only goes forward, for the idle time; `chance`: when a server that is away is asked again."""
        super().__init__(seconds, chance)
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-low"), (34, "-high")]
        self.opening = opening
        self.language = language
        self.workplace: Workplace | None = None
        self.next_cutoff: NextCutoff | None = None
        self.last_views: dict[str, str] = {}  # what each list showed last, for this person and session
        self.told_held: set[str] = set()  # cases that the person was told to hold still
        self.drafts = Drafts()  # of this person and session, by what the form is about
        self.failure: str | None = None  # the id of the defect that ended the screens
        self.animation_level = "none"
        self._log_folder, self._preferences_file = log_folder, preferences_file
        self._seconds = seconds
        self._last_input = seconds()
        self._control_filter = ControlFilter()  # one for all: each line that was drawn is kept by its filters
        self.typed_ahead = TypedAhead(self)
        for theme in themes.THEMES:
            self.register_theme(theme)
        self.theme = themes.chosen(load_preferences(preferences_file).theme)

    @property
    def workplace_now(self) -> Workplace:
        """Office and person. Raises RuntimeError before the log-in (a defect)."""
        if self.workplace is None:
            raise RuntimeError("nobody is logged in")
        return self.workplace

    @property
    def file_places(self) -> FilePlaces:
        """Where files of the person who is here may lie."""
        return places_of(self.opening, self.workplace_now.person.login)

    def show_file(self, path: Path) -> Refusal | None:
        """Shows a file in the system's own viewer; in a browser it is sent there, for theirs. For a thread."""
        if self.opening.in_browser:
            self.hand_out(path)
            return None
        from secretariat.evidence.handing_out import launch_viewer

        return launch_viewer(path)

    def hand_out(self, path: Path) -> None:
        """A file that was written for the person goes to their browser as well; elsewhere it lies where they wanted it. For any thread."""
        if self.opening.in_browser and path.is_file():
            self.call_later(self._hand_out, path)

    def _hand_out(self, path: Path) -> None:
        with contextlib.suppress(OSError):  # gone meanwhile
            self.deliver_binary(path)

    def words(self, key: str, **parameters: object) -> str:
        """A text of the catalogue."""
        return text(self.language, key, **parameters)

    def on_mount(self) -> None:
        """The log-in first; the office is opened behind it."""
        self.push_screen(LoginScreen(self.opening))
        self.set_interval(LOOKING.total_seconds(), self.look_around)

    async def on_unmount(self) -> None:
        """Gives the office back, after the last answer; work behind the screens leaves off first."""
        self.background.stop()
        await asyncio.to_thread(self.asking.end)
        self.kept.give_back()

    # who is here

    def enter(self, workplace: Workplace) -> None:
        """After the log-in: the first screen."""
        self.workplace = workplace
        self._last_input = self._seconds()
        self._to_base()
        self.switch_screen(load_screen(PLACES["home"])())
        self.look_around()

    def work_with(self, office: "Office") -> None:
        """The same office under another programme: somebody put it in force."""
        self.kept.keep(office)
        self.workplace = dataclasses.replace(self.workplace_now, office=office)

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

    # what is new, the lock

    def look_around(self) -> None:
        """Locks where nobody has done anything for a while; else asks for the next cutoff."""
        if self.workplace is None or self._is_locked():
            return
        if self._seconds() - self._last_input >= IDLE.total_seconds():
            self.do_lock()
            return
        if self.away.is_away:
            return
        screen, office, login = self.screen, self.workplace.office, self.workplace.person.login
        if isinstance(screen, OfficeScreen):
            from secretariat.home import next_cutoff
            from secretariat.office import with_programme_in_force
            from secretariat.staff import active_person

            def look() -> "tuple[Office, Person | None, NextCutoff | None]":
                person = active_person(office, login)
                if person is None:
                    return office, None, None  # a server tells them nothing else either
                now = with_programme_in_force(office)
                return now, person, next_cutoff(now)

            screen.ask("frame", look, self._note_news)

    def _note_news(self, news: "tuple[Office, Person | None, NextCutoff | None]") -> None:
        office, person, coming = news
        if self.workplace is None:
            return
        if person != self.workplace.person:
            # disabled, or given another role: what is open may not be theirs any more
            self.log_out(Message("screen_login.changed"))
            return
        if office.programme_version != self.workplace.office.programme_version:
            self.work_with(office)
        if coming != self.next_cutoff:
            self.next_cutoff = coming
            if isinstance(self.screen, OfficeScreen):
                self.screen.refresh_frame()

    async def on_event(self, event: events.Event) -> None:
        """Every key, click and paste says that somebody is here."""
        if isinstance(event, (events.Key, events.MouseEvent, events.Paste)):
            self._last_input = self._seconds()
        if not self.typed_ahead.takes(event):
            await super().on_event(event)

    # commands that are offered everywhere

    def do_help(self) -> None:
        """What the screen is for, and its keys."""
        from screens.help import HelpDialog

        if isinstance(self.screen, Working):
            self.push_screen(HelpDialog(self.screen))

    def do_palette(self) -> None:
        """All commands, found by their names."""
        from screens.palette import PaletteDialog

        if isinstance(self.screen, Working):
            self.push_screen(PaletteDialog(self.screen), self._run_if_chosen)

    def _run_if_chosen(self, run: Callable[[], None] | None) -> None:
        if run is not None:
            run()

    def do_go(self) -> None:
        """The menu of screens."""
        from screens.menu import MenuDialog

        if self.workplace is not None:
            self.push_screen(MenuDialog(self.workplace), self._go_if_chosen)

    def _go_if_chosen(self, name: str | None) -> None:
        from screens.menu import EXPORT

        if name == EXPORT:
            self.do_export()
        elif name is not None:
            self.go(name)

    def do_back(self) -> None:
        """On the first screen: nothing to go back to."""

    def do_lock(self) -> None:
        """Hides everything until the password is given; what was typed stays."""
        if self.workplace is not None and not self._is_locked():
            self.push_screen(LockScreen())

    def _is_locked(self) -> bool:
        return any(isinstance(screen, LockScreen) for screen in self.screen_stack)

    def do_theme(self) -> None:
        """Light or dark."""
        self._choose_theme(themes.LIGHT_OR_DARK[self.theme])

    def do_contrast(self) -> None:
        """High contrast or not."""
        self._choose_theme(themes.CONTRAST_OR_NOT[self.theme])

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

    def do_own_password(self) -> None:
        """A password of one's own; the screens begin anew with it. The people of the demo office share one."""
        if self.opening.demo:
            if isinstance(self.screen, Working):
                self.screen.tell(Message("screen_login.demo_password", {"password": self.opening.password}))
            return
        from screens.own_password import OwnPasswordDialog

        login = self.workplace_now.person.login
        dialog = OwnPasswordDialog(self.kept, self.opening, login)

        def ask() -> None:
            self.push_screen(dialog, self._begin_anew)

        self.unless_working(ask)

    def _begin_anew(self, workplace: Workplace | None) -> None:
        if workplace is None:
            return
        self.enter(workplace)
        self.call_after_refresh(self._say_password_changed)

    def _say_password_changed(self) -> None:
        if isinstance(self.screen, Working):
            self.screen.tell(Message("screen_password.done"), "done")

    def do_log_out(self) -> None:
        """Somebody else may log in."""
        self.unless_working(self.log_out)

    def log_out(self, saying: Message | None = None) -> None:
        """Back to the log-in. `saying`: why."""
        self.background.forget()
        self.kept.forget_copies()
        self.kept.leave()
        self.last_views.clear()
        self.told_held.clear()
        self.drafts.clear()
        self.workplace = self.next_cutoff = None
        self.opening = dataclasses.replace(self.opening, login=None, password=self.opening.password if self.opening.demo else None)
        self.show_login(saying)

    def show_login(self, saying: Message | None = None) -> None:
        """The log-in, and nothing else. `saying`: why."""
        self._to_base()
        self.switch_screen(LoginScreen(self.opening, saying))

    async def action_quit(self) -> None:
        """Ctrl+Q, which Textual hears before any screen does."""
        self.do_quit()

    def do_quit(self) -> None:
        """Ends the screens."""
        self.unless_working(lambda: self.exit(0))

    # the terminal, and what breaks

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Whatever came through: no control character reaches the terminal."""
        return [*super().get_line_filters(), self._control_filter]

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
