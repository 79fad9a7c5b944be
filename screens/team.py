"""The team: who holds how many cases of which age, who is practised in what, who is away. For managers; counts only, nobody's speed."""

from collections.abc import Sequence

from textual.app import ComposeResult

from models.vocabulary import Skill
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.commands import Command
from screens.form import Entry
from screens.formats import NOTHING, count, short_day
from screens.office_screen import OfficeScreen
from screens.text import cell
from screens.widgets.local_table import LocalTable
from screens.widgets.paged_table import Column, Line, PagedTable
from screens.widgets.paragraph import Paragraph
from secretariat.clock import japan_day
from secretariat.leave import end_leave, enter_leave, set_skill
from secretariat.refusal import Message, Refusal
from secretariat.screening.queue_view import QueueView
from secretariat.screening.team import Member, Team, team

OF_ONE = frozenset({"open_held", "enter_leave", "end_leave", "change_skill"})  # done to the marked person


class TeamScreen(OfficeScreen):
    """Everybody who works on cases."""

    place = "team"
    first_reading = "team"
    DEFAULT_CSS = "TeamScreen #about { height: 4; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self) -> None:
        super().__init__()
        self._team: Team | None = None

    def body(self) -> ComposeResult:
        """The list, and the marked person in sentences."""
        yield LocalTable(self._columns(), table_id="team")
        yield Paragraph(paragraph_id="about")

    def _columns(self) -> Sequence[Column]:
        named = {name: self.words(f"screen_team.column_{name}") for name in ("name", "held", "overdue", "breaching", "soon", "misses")}
        numbers = [Column(name, heading, 6, right=True) for name, heading in named.items() if name != "name"]
        return (
            Column("name", named["name"], 0),
            Column("role", self.words("screen_team.column_role"), 12, wide_only=True),
            *numbers,
            Column("oldest", self.words("screen_team.column_oldest"), 6, right=True),
            Column("seconds", self.words("screen_team.column_seconds"), 6, right=True),
            Column("leave", self.words("screen_team.column_leave"), 16),
        )

    def heading(self) -> str:
        """How many cases nobody holds."""
        if self._team is None:
            return ""
        return self.words("screen_team.unheld", count=count(self._team.unheld, capped=self._team.capped))

    def reload(self) -> None:
        """Asks again."""
        office, person = self.workplace.office, self.workplace.person
        self.ask("team", lambda: team(office, person), lambda answer: self.require(answer, self._show))

    def _show(self, found: Team) -> None:
        self._team = found
        self.query_one(LocalTable).show_all([self._line(member) for member in found.members])
        self._show_about()
        self.refresh_frame()

    def _line(self, member: Member) -> Line:
        load = member.load
        weights = {"overdue": "bold $text-error", "breaching": "bold $text-warning", "misses": "bold $text-warning"}
        numbers = {name: getattr(load, name) for name in ("held", "overdue", "breaching", "soon", "misses")}
        cells = {name: cell(count(number), style=weights.get(name, "") if number else "", right=True) for name, number in numbers.items()}
        cells |= {
            "name": cell(member.name, style="$text-muted" if member.away else ""),
            "role": cell(self.words(f"staff.role.{member.role}")),
            "oldest": cell(short_day(load.oldest_on) if load.oldest_on else NOTHING, right=True),
            "seconds": cell(count(member.seconds), right=True),
            "leave": cell(self._leave(member), style="$text-warning" if member.away else ""),
        }
        return Line(member.login, cells)

    def _leave(self, member: Member) -> str:
        if member.from_on is None:
            return ""
        days = f"{short_day(member.from_on)}–{short_day(member.until_on) if member.until_on else ''}"
        return self.words("screen_team.away" if member.away else "screen_team.leaves", days=days)

    def _show_about(self) -> None:
        member = self._current()
        said: list[str] = []
        if member is not None:
            names = tuple(self.words(f"words.skill.{skill}") for skill in member.skills)
            said.append(f"{member.name} ({member.login})")
            said.append(self.words("screen_team.skills", skills=names) if names else self.words("screen_team.no_skills"))
        self.query_one("#about", Paragraph).update("\n".join(said))

    def _current(self) -> Member | None:
        login = self.query_one(LocalTable).current
        return next((member for member in self._team.members if member.login == login), None) if self._team is not None else None

    def on_paged_table_moved(self, event: PagedTable.Moved) -> None:
        """Somebody else is marked."""
        event.stop()
        self._show_about()
        self.refresh_keys()

    def on_paged_table_opened(self, event: PagedTable.Opened) -> None:
        """Enter or a double click."""
        event.stop()
        self.perform_named("open_held")

    def reason_against(self, command: Command) -> Message | None:
        """Nobody is marked, or what is not so."""
        if (reason := super().reason_against(command)) is not None or command.name not in OF_ONE:
            return reason
        member = self._current()
        if member is None:
            return Message("screen_team.nobody")
        if command.name == "open_held" and not member.load.held:
            return Message("screen_team.holds_nothing", {"name": member.name})
        return Message("screen_team.not_away", {"name": member.name}) if command.name == "end_leave" and member.from_on is None else None

    # what is done

    def do_open_held(self) -> None:
        """The cases that the marked person holds."""
        from screens.queue import QueueScreen

        if (member := self._current()) is not None:
            self.office_app.open(QueueScreen(QueueView(holder=member.login)))

    def do_enter_leave(self) -> None:
        """From when to when somebody is away; their cases become free."""
        member = self._current()
        if member is None:
            return
        office, person = self.workplace.office, self.workplace.person
        entries = (
            DayEntry("from", self.words("screen_team.first_day"), short_day(japan_day(office.clock.now()))),
            DayEntry("until", self.words("screen_team.last_day"), needed=False, placeholder=self.words("screen_team.last_day_open")),
        )

        def act(filled: Filled) -> Message | Refusal:
            freed = enter_leave(office, person, member.login, filled.day("from"), filled.days["until"])
            return freed if isinstance(freed, Refusal) else Message("screen_team.leave_entered", {"name": member.name, "count": freed})

        explanation = self.words("screen_team.leave_explained", count=member.load.held)
        self.app.push_screen(ActDialog(self.words("screen_team.leave_of", name=member.name), explanation, entries, act), self.acted)

    def do_end_leave(self) -> None:
        """Somebody is back."""
        member = self._current()
        if member is None:
            return
        office, person = self.workplace.office, self.workplace.person

        def done(refused: Refusal | None) -> None:
            self.tell(refused or Message("screen_team.is_back", {"name": member.name}), "done")
            self.reload()

        self.write(lambda: end_leave(office, person, member.login), done)

    def do_change_skill(self) -> None:
        """What somebody is practised in: one more, or one less."""
        member = self._current()
        if member is None:
            return
        office, person = self.workplace.office, self.workplace.person
        options = tuple((skill.value, self._skill(member, skill)) for skill in Skill)

        def act(filled: Filled) -> Refusal | None:
            return set_skill(office, person, member.login, filled["skill"], practised=filled["skill"] not in member.skills)

        entries = (Entry("skill", self.words("screen_team.skill"), options=options),)
        title, explanation = self.words("screen_team.skills_of", name=member.name), self.words("screen_team.skills_explained")
        done = Message("screen_team.skill_changed", {"name": member.name})
        self.app.push_screen(ActDialog(title, explanation, entries, act, done), self.acted)

    def _skill(self, member: Member, skill: Skill) -> str:
        sign = "✓" if skill in member.skills else "–"
        return f"{sign} {self.words(f'words.skill.{skill}')}"
