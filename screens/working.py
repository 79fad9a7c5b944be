"""What all screens and dialogs share: asking the office in a thread, doing commands, saying why not."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from textual import events
from textual._styles_cache import StylesCache
from textual.screen import Screen, ScreenResultType
from textual.worker import Worker, WorkerState

from screens.commands import Command, commands_at
from screens.widgets.away_line import AwayLine
from secretariat.messages import Language, say, text
from secretariat.permissions import may
from secretariat.refusal import Message, OfficeUnavailable, Refusal

if TYPE_CHECKING:
    from screens.app import OfficeApp
    from screens.workplace import Workplace

T = TypeVar("T")


class Working(Screen[ScreenResultType]):
    """A screen that asks the office in threads and obeys the list of commands.

    Every question is a thread worker of a named group: a newer one of the group makes the older one's answer void, and the
    answer of a screen that is gone is dropped. So the interface never waits, and never shows what is out of date.
    """

    place: ClassVar[str] = ""  # its name in the list of commands
    first_reading: ClassVar[str | None] = None  # the question without whose answer nothing can be done here; commands wait for it

    def __init__(self) -> None:
        super().__init__()
        self.writing = False
        self.takes_keys = False  # not before it is drawn and has its focus
        self._questions_answered: set[str] = set()
        self._pressed_early: tuple[Command, str] | None = None  # and for what
        self._answers: dict[Worker[None], Callable[[], None]] = {}

    @property
    def office_app(self) -> "OfficeApp":
        """The application, by its own type."""
        return cast("OfficeApp", self.app)

    @property
    def workplace(self) -> "Workplace":
        """Office, person and language. Only after the log-in."""
        return self.office_app.workplace_now

    @property
    def language(self) -> Language:
        """The language of the screens."""
        return self.office_app.language

    def words(self, key: str, **parameters: object) -> str:
        """A text of the catalogue."""
        return text(self.language, key, **parameters)

    def say(self, message: Message) -> str:
        """A message in words."""
        return say(self.language, message)

    # asking

    def ask(self, group: str, question: Callable[[], T], then: Callable[[T], None]) -> None:
        """Asks in a thread, and goes on with the answer if it is still the newest of its group and the screen is still there."""
        self._run(group, question, then)

    def write(self, question: Callable[[], T], then: Callable[[T], None], saying: Message | None = None) -> None:
        """Changes something in a thread: one change at a time, and no command in between; a defect or a lost office ends it with a word.

        `saying`: what is shown meanwhile, unless it is being saved.
        """
        if self.writing:
            return
        self.writing = True
        self.tell(saying or Message("screens.writing"))

        def done(answer: T) -> None:
            self.writing = False
            self.tell(None)
            then(answer)

        self._run("writing", question, done)

    def _run(self, group: str, question: Callable[[], T], then: Callable[[T], None]) -> None:
        answer: list[T] = []
        asking = self.office_app.asking

        def run() -> None:
            with asking.one() as in_time:
                if in_time:
                    answer.append(question())

        worker = self.run_worker(run, group=group, thread=True, exclusive=group != "writing", exit_on_error=False)
        self._answers[worker] = lambda: then(answer[0])

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """The answer is there, or the office could not be asked."""
        if event.worker not in self._answers or event.state in {WorkerState.PENDING, WorkerState.RUNNING}:
            return
        event.stop()
        go_on = self._answers.pop(cast("Worker[None]", event.worker))
        if event.state is WorkerState.SUCCESS:
            go_on()
        elif event.state is WorkerState.ERROR:
            self.writing = False
            self._say_failure(event.worker.error)
            self.unanswered(event.worker.group)
            self._pressed_early = None
        if event.state is not WorkerState.CANCELLED:
            self._questions_answered.add(event.worker.group)
            self._do_early()

    def _do_early(self) -> None:
        """What was wanted before its answer was there is done now, unless something else was meant by it then."""
        if self._pressed_early is not None and not self.comes_early(self._pressed_early[0]):
            (early, meant), self._pressed_early = self._pressed_early, None
            if meant == self.meant():
                self.perform(early)

    def waits_for(self, command: Command) -> str | None:
        """The question without whose first answer a command would be in vain here; None: there is none."""
        return self.first_reading if self.place in command.places else None

    def comes_early(self, command: Command) -> bool:
        """Whether what a command needs is still being read: it is kept then, and done once that is there."""
        reading = self.waits_for(command)
        return reading is not None and reading not in self._questions_answered

    def meant(self) -> str:
        """What a command that comes early is about; once that is another, it is not done any more."""
        return ""

    def unanswered(self, group: str) -> None:
        """The office could not be asked, and that has been said: what was shown as under way ends here. `group`: "writing" for a change."""

    def _say_failure(self, error: BaseException | None) -> None:
        if isinstance(error, OfficeUnavailable):
            self.tell(error.refusal)
        elif error is not None:
            self.tell(Message("screens.defect", {"id": self.office_app.note_defect(error)}), "error")

    def show_away(self) -> None:
        """Says on top that the server is away, for as long as it is."""
        lines, is_away = self.query(AwayLine), self.office_app.away.is_away
        if is_away and not lines:
            self.mount(AwayLine(self.words("screens.server_away")))
        elif not is_away:
            lines.remove()

    def every(self, seconds: float, look: Callable[[], None]) -> None:
        """Looks again every so many seconds, but not while the server is away: once it is back everything is read again."""

        def unless_away() -> None:
            if not self.office_app.away.is_away:
                look()

        self.set_interval(seconds, unless_away)

    def require(self, answer: T | Refusal, then: Callable[[T], None]) -> None:
        """Goes on with an answer, or says why there is none."""
        if isinstance(answer, Refusal):
            self.tell(answer)
        else:
            then(answer)

    def tell(self, message: Message | Refusal | str | None, weight: str = "note") -> None:
        """Says something to the person: the status line, or a dialog's own line. `weight`: note, done, warning, error."""
        raise NotImplementedError

    # commands

    def commands(self) -> tuple[Command, ...]:
        """What may be done here."""
        return commands_at(self.place)

    def commands_now(self) -> tuple[Command, ...]:
        """Those that the last line offers: of a screen with parts, what fits the part that is shown."""
        return self.commands()

    def label(self, command: Command) -> str:
        """What a command is called here."""
        return self.words(f"commands.{command.name}.label")

    def meaning(self, command: Command) -> str:
        """What it does here."""
        return self.words(f"commands.{command.name}.help")

    def reason_against(self, command: Command) -> Message | None:
        """Why the person may not do this now; None if it may be done."""
        if command.name == "work" and not self.office_app.background.is_shown:
            return Message("screen_exports.nothing")
        if command.deed is None or self.office_app.workplace is None:
            return None
        refused = may(self.workplace.person.role, command.deed)
        return refused.message if refused else None

    def perform(self, command: Command) -> None:
        """Does a command, or says why not; one of this place not before there is something to do it with."""
        if self.writing:
            if command.name == "back":
                self.interrupt()
            return
        if self.comes_early(command):
            self._pressed_early = command, self.meant()
            return
        if (reason := self.reason_against(command)) is not None:
            self.tell(self.say(reason), "warning")
            return
        deed = getattr(self, f"do_{command.name}", None) or getattr(self.app, f"do_{command.name}")
        deed()

    def perform_named(self, name: str) -> None:
        """Does a command of this screen, or says why not."""
        self.perform(next(command for command in self.commands() if command.name == name))

    def on_screen_resume(self) -> None:
        """Once the focus is where it belongs, keys may come."""
        self.show_away()
        self.call_after_refresh(self._take_keys)

    def on_unmount(self) -> None:
        """Lets go of what was drawn here.

        Textual 8.2 caches a method of StylesCache (lru_cache, 1,024 entries), which keeps the drawn lines of widgets that are long gone:
        some 100 MB in a morning's work.
        """
        StylesCache.get_inner_outer.cache_clear()

    def _take_keys(self) -> None:
        self.takes_keys = True
        self.office_app.typed_ahead.catch_up()

    def interrupt(self) -> None:
        """Esc while something is being changed: where it can be stopped, it is."""

    async def on_event(self, event: events.Event) -> None:
        """A key that was typed ahead came before the screen that the key before it has opened: that one gets it."""
        if isinstance(event, events.Key) and self.app.is_running and self.app.screen is not self:
            event.stop()
            self.office_app.typed_ahead.add(event)
        else:
            await super().on_event(event)

    def on_key(self, event: events.Key) -> None:
        """Keys of the list of commands; those that the focused widget took for itself do not come here."""
        for command in self.commands():
            if command.key is not None and command.key in {event.key, event.character}:
                event.stop()
                event.prevent_default()
                self.perform(command)
                return
