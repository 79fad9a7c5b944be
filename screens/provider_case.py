"""One payment provider in parts, one of which is shown at a time: its number, `[` and `]` or a click change it."""

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from textual import events
from textual.app import ComposeResult

from screens.commands import Command
from screens.office_screen import OfficeScreen
from screens.provider_dependence import Dependence, dependence, evidence, grants, read_dependence
from screens.provider_examination import requirements, security, tests
from screens.provider_logos import logo_section
from screens.provider_overview import Sections, history, overview, services
from screens.provider_words import SIGNS, Subject, Teller
from screens.widgets.line_list import LineList, Section
from screens.widgets.tab_bar import TabBar
from secretariat.clock import japan_day
from secretariat.kits.logos.deciding import ServiceLogos, list_logos
from secretariat.providers.decisions import ProviderWork, provider_work
from secretariat.refusal import Refusal

PARTS: Final = ("overview", "requirements", "security", "tests", "services", "evidence", "grants", "dependents", "history")
_SHOWN: Final[Mapping[str, Callable[[ProviderWork, Teller], Sections]]] = {
    "overview": overview,
    "requirements": requirements,
    "security": security,
    "tests": tests,
    "services": services,
    "evidence": evidence,
    "grants": grants,
    "history": history,
}
# the commands that the last line offers besides those of every part
OFFERED: Final[Mapping[str, frozenset[str]]] = {
    "overview": frozenset({"propose_provider"}),
    "requirements": frozenset(
        {"propose_provider", "settle_requirement", "add_condition", "meet_condition", "drop_condition", "add_licence"}
    ),
    "security": frozenset({"open_detail", "start_review", "add_certificate", "examine_certificate"}),
    "tests": frozenset({"record_test"}),
    "services": frozenset(
        {"amend_service", "present_service", "add_service", "register_service", "withdraw_service", "register_logo", "decide_logo"}
    ),
    "evidence": frozenset({"open_detail", "keep_evidence"}),
    "grants": frozenset({"open_detail", "apply_grant"}),
    "dependents": frozenset({"open_dependents"}),
}
_OF_PARTS: Final = frozenset(name for names in OFFERED.values() for name in names)


class ProviderCase(OfficeScreen):
    """What is shown, and which part."""

    first_reading = "provider"

    AUTO_FOCUS: ClassVar[str | None] = "LineList"

    def __init__(self, number: str, part: str = "overview") -> None:
        """`part`: the one that is shown first."""
        super().__init__()
        self.number = number
        self.work: ProviderWork | None = None
        self._place = PARTS.index(part)
        self.logos: tuple[ServiceLogos, ...] | Refusal | None = None
        self._dependence: Dependence | Refusal | None = None

    def body(self) -> ComposeResult:
        """The parts by name, and the one that is shown."""
        yield TabBar([self.words(f"screen_provider.part.{part}") for part in PARTS])
        yield LineList[Subject]()

    def heading(self) -> str:
        """Number, name, status."""
        if self.work is None:
            return self.number
        dossier = self.work.dossier
        return f"{dossier.number}  {dossier.name}  {SIGNS[dossier.status]} {self.words(f'words.provider_status.{dossier.status}')}"

    @property
    def part(self) -> str:
        """The part that is shown."""
        return PARTS[self._place]

    @property
    def lines(self) -> LineList[Subject]:
        """Its lines."""
        return self.query_one(LineList)

    @property
    def subject(self) -> Subject | None:
        """What the marked line is about."""
        return self.lines.subject

    @property
    def teller(self) -> Teller:
        """What says things here."""
        return Teller(self.workplace, japan_day(self.workplace.office.clock.now()))

    # reading

    def on_mount(self) -> None:
        """Marks the first part."""
        self.query_one(TabBar).show(self._place)

    def reload(self) -> None:
        """The provider as it is now."""
        office, person, number = self.workplace.office, self.workplace.person, self.number
        self.ask("provider", lambda: provider_work(office, person, number), self._answered)
        self._ask_more()

    def _answered(self, answer: ProviderWork | Refusal) -> None:
        if isinstance(answer, Refusal):
            self.work = None
            self.tell(answer)
            self.lines.show((Section(self.number, (), self.say(answer.message)),))
        else:
            self.work = answer
            self._show()
        self.refresh_frame()

    def _show(self, *, anew: bool = False) -> None:
        if self.work is None:
            return
        if self.part != "dependents":
            logos = (logo_section(self.logos, self.teller),) if self.part == "services" else ()
            self.lines.show((*_SHOWN[self.part](self.work, self.teller), *logos), anew=anew)
        elif isinstance(self._dependence, Dependence):
            self.lines.show(dependence(self._dependence, self.teller), anew=anew)
        else:
            nothing = self.words("screen_provider.counting") if self._dependence is None else self.say(self._dependence.message)
            self.lines.show((Section(self.words("screen_provider.label.depends"), (), nothing),), anew=anew)

    def _ask_more(self) -> None:
        """What only one of the parts shows."""
        if self.part == "dependents":
            self._ask_dependence()
        elif self.part == "services":
            self._ask_logos()

    def _ask_logos(self) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def listed(answer: tuple[ServiceLogos, ...] | Refusal) -> None:
            self.logos = answer
            if self.part == "services":
                self._show()
                self.refresh_frame()

        self.ask("logos", lambda: list_logos(office, person, number), listed)

    def _ask_dependence(self) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self.number

        def counted(answer: Dependence | Refusal) -> None:
            self._dependence = answer
            if self.part == "dependents":
                self._show()

        self.ask("dependence", lambda: read_dependence(office, person, number), counted)

    # parts

    def show_part(self, place: int) -> None:
        """Shows another part (0-based)."""
        if place == self._place:
            return
        self._place = place
        self.tell(None)
        self.query_one(TabBar).show(place)
        self._ask_more()
        self._show(anew=True)
        self.refresh_frame()

    def on_tab_bar_chosen(self, event: TabBar.Chosen) -> None:
        """A click on a part."""
        event.stop()
        self.show_part(event.place)

    def on_key(self, event: events.Key) -> None:
        """The number of a part."""
        if event.character is not None and event.character in "123456789" and len(event.character) == 1:
            event.stop()
            event.prevent_default()
            self.show_part(int(event.character) - 1)

    def do_next_part(self) -> None:
        """The next one; after the last, the first."""
        self.show_part((self._place + 1) % len(PARTS))

    def do_previous_part(self) -> None:
        """The one before."""
        self.show_part((self._place - 1) % len(PARTS))

    def commands_now(self) -> tuple[Command, ...]:
        """What fits the part that is shown, and what may be done in any of them."""
        offered = OFFERED.get(self.part, frozenset())
        return tuple(command for command in self.commands() if command.name in offered or command.name not in _OF_PARTS)

    def on_line_list_moved(self, event: LineList.Moved) -> None:
        """Other keys are greyed."""
        event.stop()
        self.refresh_frame()

    # what every case has

    def do_copy_number(self) -> None:
        """For another window."""
        self.copy_number(self.number)
