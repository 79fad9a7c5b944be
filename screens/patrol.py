"""What is stuck (見回り): by checker, with what is at hand about it."""

from collections.abc import Sequence
from datetime import date

from textual.app import ComposeResult

from screens.commands import Command
from screens.dialog import ChooseDialog, ConfirmDialog
from screens.filter_dialog import matches
from screens.formats import NOTHING, count, day
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.text import cell
from screens.widgets.long_task import LongTaskLine
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.casework.desk import Result
from secretariat.clock import japan_day
from secretariat.patrol.patrolling import Found, fix_stuck, patrol
from secretariat.patrol.registry import CHECKERS
from secretariat.patrol.stuck import Stuck
from secretariat.refusal import Message, Refusal

EVERY = "0"
SHOWN_IN_PREVIEW = 5
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class PatrolScreen(ListScreen[Stuck, int]):
    """One line for each thing that is stuck; below it, what to do about the marked one."""

    place = "patrol"
    DEFAULT_CSS = "PatrolScreen #detail { height: 3; padding: 0 1; border-top: solid $foreground 30%; }"
    SORTS = ("kind", "since")

    def __init__(self) -> None:
        super().__init__()
        self._kind: str | None = None
        self._found: dict[str, Found] = {}
        self._counted: dict[str, str] = {}  # how much there is of each kind, as of the last look at all

    def columns(self) -> Sequence[Column]:
        """What kind, which case, whose, since when, who holds it."""
        return (
            Column("kind", self.words("screen_patrol.kind"), 30, sort="kind"),
            Column("number", self.words("screen_patrol.number"), 11),
            Column("name", self.words("screen_patrol.name"), 0),
            Column("days", self.words("screen_patrol.days"), 6, right=True, sort="since"),
            Column("since", self.words("screen_patrol.since"), 11, wide_only=True),
            Column("staff", self.words("screen_patrol.staff"), 12, wide_only=True),
            Column("fix", self.words("screen_patrol.fix"), 4),
        )

    def details(self) -> ComposeResult:
        """What to do about the marked line; how far a fix is."""
        yield LongTaskLine()
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[Stuck, int] | Refusal:
        """A page of what is stuck; marks are places in the list as it was asked for."""
        answer = patrol(self.workplace.office, self.workplace.person, self._kind)
        if isinstance(answer, Refusal):
            return answer
        self._found = {each.kind: each for each in answer}
        if self._kind is None:
            self._counted = {kind: count(len(each.stuck), capped=each.capped) for kind, each in self._found.items()}
        rows = [one for each in answer for one in each.stuck if matches(wanted.text, self._found_by(one))]
        if wanted.sort == "since":
            today = self._today()
            rows.sort(key=lambda one: -(one.days(today) or 0))
        if wanted.descending:
            rows.reverse()
        return page_in_memory(rows, wanted, capped=any(each.capped for each in answer))

    def _found_by(self, one: Stuck) -> str:
        return " ".join((one.number, one.name or "", one.staff or "", self.say(one.label)))

    def _today(self) -> date:
        return japan_day(self.workplace.office.clock.now())

    def line(self, row: Stuck) -> Line:
        """One of them."""
        days = row.days(self._today())
        return Line(
            f"{row.kind} {row.number}",
            {
                "kind": cell(self.say(row.label)),
                "number": cell(row.number),
                "name": cell(row.name or NOTHING),
                "days": cell(count(days) if days is not None else NOTHING, right=True),
                "since": cell(day(row.since, self.language)),
                "staff": cell(row.staff or NOTHING),
                "fix": cell("F3" if row.fixable else ""),
            },
        )

    def show_marked(self) -> None:
        """The marked line in full."""
        row = self.current_row
        said = ""
        if row is not None:
            about = "  ".join(part for part in (row.number, row.name, row.staff) if part)
            said = f"{self.say(row.label)}  {about}\n{self.say(row.remedy)}"
        self.query_one("#detail", Paragraph).update(said)
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nothing fits, or nothing is stuck."""
        return self.words("screen_patrol.none_fits" if self.wanted.text or self._kind else "screen_patrol.none")

    def sort_words(self, sort: str) -> str:
        """An order in words."""
        return self.words("screen_patrol.by_since" if sort == "since" else "screen_patrol.by_kind")

    def view_words(self) -> str:
        """Which kind, in which order."""
        kind = self.words(f"patrol.kind.{self._kind}") if self._kind is not None else self.words("screen_patrol.every_kind")
        return f"{kind} · {self.sort_words(self.wanted.sort)}"

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """Not everything that is stuck can be mended by a key."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name in {"fix_stuck", "open_stuck"} and self.current_row is None:
            return Message("screen_patrol.none")
        if command.name == "fix_stuck" and self.current_row is not None and not self.current_row.fixable:
            return self.current_row.remedy
        return None

    def interrupt(self) -> None:
        """Esc stops what is under way."""
        self.query_one(LongTaskLine).stop()

    def open_row(self, key: str) -> None:
        """The case."""
        del key  # the line that the cursor is on
        self.perform_named("open_stuck")

    def do_open_stuck(self) -> None:
        """The marked case where there is a screen for it, else where its like is worked on."""
        from screens.provider import ProviderScreen
        from screens.review import ReviewScreen

        row = self.current_row
        if row is None:
            return
        if row.number.startswith("A-"):
            self.office_app.open(ReviewScreen(row.number))
        elif row.number.startswith("P-"):
            self.office_app.open(ProviderScreen(row.number))
        elif row.kind == "closing-stopped":
            self.office_app.go("cutoffs")
        elif row.kind == "file-unconfirmed":
            self.office_app.go("receipts")
        elif row.kind == "standing-order-failed":
            self.office_app.go("standing")
        else:
            self.tell(row.remedy)

    def do_stuck_kind(self) -> None:
        """One of the kinds that there is something of, or all."""
        choices: list[tuple[str, str, str | None]] = [(EVERY, self.words("screen_patrol.every_kind"), None)]
        kinds = dict(zip(LETTERS, (kind for kind in CHECKERS if kind in self._counted), strict=False))
        for letter, kind in kinds.items():
            choices.append((letter, f"{self.words(f'patrol.kind.{kind}')}  {self._counted[kind]}", None))

        def chosen(key: str | None) -> None:
            if key is not None:
                self._kind = None if key == EVERY else kinds[key]
                self.show_first_page()

        self.app.push_screen(ChooseDialog(self.words("screen_patrol.which_kind"), choices), chosen)

    def do_fix_stuck(self) -> None:
        """All of the marked kind, after a look at what they are."""
        row = self.current_row
        found = self._found.get(row.kind) if row is not None else None
        if row is None or found is None or found.fix is None:
            return
        fixable = found.fixable
        lines = [self.words("screen_patrol.preview", kind=row.label, fix=found.fix, count=len(fixable))]
        lines += [f"  {one.number}  {one.name or ''}  {one.staff or ''}".rstrip() for one in fixable[:SHOWN_IN_PREVIEW]]
        if len(fixable) > SHOWN_IN_PREVIEW:
            lines.append(self.words("screen_patrol.and_more", count=len(fixable) - SHOWN_IN_PREVIEW))
        lines += ["", self.words("screen_patrol.each_anew")]

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._fix(row.kind, [one.number for one in fixable])

        self.app.push_screen(ConfirmDialog(self.say(found.fix), lines), confirmed)

    def _fix(self, kind: str, numbers: Sequence[str]) -> None:
        office, person = self.workplace.office, self.workplace.person
        task = self.query_one(LongTaskLine).begin(self.words("screen_patrol.fixing"))
        self.write(lambda: fix_stuck(office, person, kind, only=numbers, progress=task.tell, stop=task.is_stopping), self._ended)
        self.tell(None)

    def _ended(self, answer: list[Result] | Refusal) -> None:
        self.query_one(LongTaskLine).end()
        self.require(answer, self._tell_results)
        self.reload()

    def _tell_results(self, results: list[Result]) -> None:
        refused = [result.refusal for result in results if result.refusal is not None]
        done = len(results) - len(refused)
        if refused:
            self.tell(Message("screen_patrol.done_partly", {"done": done, "left": len(refused), "why": refused[0].message}), "warning")
        else:
            self.tell(Message("screen_patrol.done", {"done": done}), "done")

    def unanswered(self, group: str) -> None:
        """What broke off can be done again."""
        if group == "writing":
            self.query_one(LongTaskLine).end()
            self.reload()

    def do_copy_number(self) -> None:
        """The number of the marked one."""
        if (row := self.current_row) is not None:
            self.copy_number(row.number)
