"""Standing orders (定型出力): what each makes, how its last run ended, running one now, stopping and resuming."""

from collections.abc import Sequence
from typing import Final

from textual.app import ComposeResult

from screens.commands import Command
from screens.dialog import ConfirmDialog, Dialog
from screens.filter_dialog import matches
from screens.formats import NOTHING, count, full_moment, listed, moment
from screens.list_screen import ListScreen, Page, Wanted, page_in_memory
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from screens.widgets.signed_lines import SignedLine, SignedLines
from screens.workplace import Workplace
from secretariat.refusal import Message, Refusal
from secretariat.standing_orders import Order, OrderRun, standing_orders, switch_order
from secretariat.standing_runs import Ran, Rehearsed, rehearse, run_order

TROUBLES: Final = ("failed", "late", None)
OF_ORDERS: Final = frozenset({"run_standing", "switch_standing", "standing_runs", "copy_number"})


class StandingScreen(ListScreen[Order, int]):
    """One line for each order; below it, the marked one in full with its last run."""

    place = "standing"
    DEFAULT_CSS = "StandingScreen #detail { height: 5; padding: 0 1; border-top: solid $foreground 30%; }"

    def columns(self) -> Sequence[Column]:
        """How it stands, its name, what it makes, when it ran last, what came of it."""
        return (
            Column("state", self.words("screen_standing.state"), 15 if self.language == "ja" else 23),
            Column("name", self.words("screen_standing.name"), 0),
            Column("export", self.words("screen_standing.export"), 0),
            Column("last", self.words("screen_standing.last"), 16 if self.language == "ja" else 17),
            Column("rows", self.words("screen_standing.rows"), 9, right=True, wide_only=True),
        )

    def details(self) -> ComposeResult:
        """The marked order in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[int]) -> Page[Order, int] | Refusal:
        """All orders, those in trouble first, then by name; marks are places in the list."""
        found = standing_orders(self.workplace.office, self.workplace.person)
        if isinstance(found, Refusal):
            return found
        now = self.workplace.office.clock.now()
        rows = [one for one in found if matches(wanted.text, " ".join((one.name, *one.arguments, one.out)))]
        return page_in_memory(sorted(rows, key=lambda one: TROUBLES.index(one.trouble(now))), wanted)

    def line(self, row: Order) -> Line:
        """One order; !! failed, ! is late."""
        now = self.workplace.office.clock.now()
        trouble = row.trouble(now)
        sign = {"failed": "!!", "late": "!"}.get(trouble or "", "")
        style = {"failed": "bold $text-error", "late": "bold $text-warning"}.get(trouble or "", "" if row.is_active else "$text-muted")
        last = row.last
        return Line(
            row.name,
            {
                "state": cell(f"{sign:<3}{self.say(row.state(now))}", style=style),
                "name": cell(row.name),
                "export": cell(" ".join(row.arguments)),
                "last": cell(moment(last.at if last is not None else None, self.language)),
                "rows": cell(count(last.rows) if last is not None and last.rows is not None else NOTHING, right=True),
            },
        )

    def show_marked(self) -> None:
        """The marked order in full."""
        row, text = self.current_row, ""
        if row is not None:
            ended = (
                self.words("standing.never_run")
                if row.last is None
                else f"{_who(row.last, self.workplace)}  {_ended(row.last, self.workplace)}"
            )
            text = "\n".join((f"{row.name}  {' '.join(row.arguments)}", f"→ {row.out}", ended))
        self.query_one("#detail", Paragraph).update(text)
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nothing fits, or none was saved yet."""
        return self.words("screen_standing.none_fits" if self.wanted.text else "screen_standing.none")

    def reason_against(self, command: Command) -> Message | None:
        """What is stopped does not run."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        row = self.current_row
        if command.name in OF_ORDERS and row is None:
            return Message("screen_standing.no_row")
        if command.name == "run_standing" and row is not None and not row.is_active:
            return Message("screen_standing.stopped")
        return None

    # what is done

    def open_row(self, key: str) -> None:
        """Its runs."""
        del key  # the line that the cursor is on
        self.perform_named("standing_runs")

    def do_standing_runs(self) -> None:
        """The last runs of the marked order."""
        if (row := self.current_row) is not None:
            self.app.push_screen(RunsDialog(row))

    def do_run_standing(self) -> None:
        """Runs the marked order, after a look at what would be written."""
        office, person = self.workplace.office, self.workplace.person
        if (row := self.current_row) is not None:
            name = row.name
            self.ask("rehearse", lambda: rehearse(office, person, name), lambda answer: self.require(answer, self._confirm))

    def _confirm(self, rehearsed: Rehearsed) -> None:
        order = rehearsed.order
        lines = [" ".join(order.arguments), f"→ {rehearsed.path}"]
        if rehearsed.replaces:
            lines += ["", self.words("screen_standing.replaces")]

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._write_out(order.name)

        self.app.push_screen(ConfirmDialog(self.words("screen_standing.run_title", name=order.name), lines), confirmed)

    def _write_out(self, name: str) -> None:
        office, person, language = self.workplace.office, self.workplace.person, self.language
        saying = Message("screen_standing.running", {"name": name})
        self.write(lambda: run_order(office, person, name, language), self._ran, saying)

    def _ran(self, answer: Ran | Refusal) -> None:
        self.require(answer, lambda ran: self.tell(_ended(ran.run, self.workplace), "done" if ran.run.done else "warning"))
        self.reload()

    def do_switch_standing(self) -> None:
        """Stops the marked order, or has it run again."""
        office, person = self.workplace.office, self.workplace.person
        if (row := self.current_row) is not None:
            name, active = row.name, not row.is_active
            self.write(
                lambda: switch_order(office, person, name, active=active), lambda refused: self._switched(refused, name, active=active)
            )

    def _switched(self, refused: Refusal | None, name: str, *, active: bool) -> None:
        if refused is not None:
            self.tell(refused)
        else:
            self.tell(Message("screen_standing.resumed" if active else "screen_standing.is_stopped", {"name": name}), "done")
        self.reload()

    def unanswered(self, group: str) -> None:
        """What broke off was entered all the same."""
        if group == "writing":
            self.reload()

    def do_copy_number(self) -> None:
        """The name of the marked order."""
        if (row := self.current_row) is not None:
            self.copy_number(row.name)


class RunsDialog(Dialog[None]):
    """The last runs of an order, the newest first."""

    def __init__(self, order: Order) -> None:
        super().__init__()
        self._order = order

    def title_text(self) -> str:
        """Whose runs."""
        return self.words("screen_standing.runs", name=self._order.name)

    def keys_text(self) -> str:
        """Nothing but closing it."""
        return self.words("screen_review.keys_closing")

    def body(self) -> ComposeResult:
        """A line each."""
        runs = self._order.runs
        yield SignedLines([_signed(run, self.workplace) for run in runs] or [SignedLine("", self.words("standing.never_run"))])

    def confirm(self) -> None:
        """Enter closes it."""
        self.dismiss(None)


def _signed(run: OrderRun, workplace: Workplace) -> SignedLine:
    label = full_moment(run.at, workplace.language)
    return SignedLine(label, f"{run.staff}  {_ended(run, workplace)}", "" if run.done else "!!", "plain" if run.done else "error")


def _who(run: OrderRun, workplace: Workplace) -> str:
    return f"{full_moment(run.at, workplace.language)} {run.staff}"


def _ended(run: OrderRun, workplace: Workplace) -> str:
    if (why := run.told_in(workplace.language)) is not None:
        return why
    return workplace.words("standing.done", files=listed(run.files, workplace.language), rows=run.rows or 0)
