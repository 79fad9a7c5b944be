"""One system-modification grant (システム改修補助), from the application to the payment: lines are judged, sums decided, days recorded."""

from collections.abc import Mapping
from typing import ClassVar, Final

from textual.app import ComposeResult

from models.vocabulary_providers import GrantStatus
from screens import grant_forms as forms
from screens.act_dialog import ActDialog
from screens.commands import Command
from screens.dialog import ChooseDialog
from screens.evidence_dialog import EvidenceDialog
from screens.grant_costs import ReportDialog
from screens.grant_decision import GrantDecisionDialog
from screens.grant_words import NEXT, sections
from screens.office_screen import OfficeScreen
from screens.places import PLACES, load_screen
from screens.provider_decision import Decided
from screens.provider_words import GRANTS, Subject, Teller
from screens.reasoned_dialog import Draft
from screens.refusals import at_screen, offered
from screens.widgets.line_list import LineList, Section
from secretariat.clock import japan_day
from secretariat.grants.card import CostLine
from secretariat.grants.costs import ReportedCost
from secretariat.grants.work import GrantWork, grant_work
from secretariat.refusal import Message, Refusal

# which command of the process stands behind a command of the screen; that of a judgement depends on the status
CHOICES: Final[Mapping[str, str]] = {
    "decide_grant": "grant",
    "report_result": "report",
    "settle_grant": "settle-grant",
    "pay_grant": "pay",
}
# by the command of the process that leads on from a status
LEADS_ON: Final[Mapping[str, str]] = {command: name for name, command in CHOICES.items()}
OTHER_DECISIONS: Final = ("refuse", "withdraw")
# the commands that the last line offers besides those of every status
OFFERED: Final[Mapping[str, frozenset[str]]] = {
    GrantStatus.RECEIVED: frozenset({"decide_grant", "judge_cost", "other_grant_decision"}),
    GrantStatus.IN_REVIEW: frozenset({"decide_grant", "judge_cost", "other_grant_decision"}),
    GrantStatus.GRANTED: frozenset({"report_result", "other_grant_decision"}),
    GrantStatus.REPORTED: frozenset({"judge_cost", "report_result", "settle_grant", "other_grant_decision"}),
    GrantStatus.SETTLED: frozenset({"pay_grant"}),
}
_OF_STATUSES: Final = frozenset(name for names in OFFERED.values() for name in names)
UNDECIDED: Final = frozenset({GrantStatus.RECEIVED, GrantStatus.IN_REVIEW})


class GrantScreen(OfficeScreen):
    """One grant and its commands."""

    place = "grant"
    first_reading = "grant"
    AUTO_FOCUS: ClassVar[str | None] = "LineList"

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.work: GrantWork | None = None
        self._drafts: dict[str, Draft] = {}
        self._reported: dict[int, ReportedCost] = {}  # as it was typed so far …
        self._reported_before: dict[int, ReportedCost] | None = None  # … and what the office held when that began

    def body(self) -> ComposeResult:
        """All of it in one list."""
        yield LineList[Subject]()

    def heading(self) -> str:
        """Number, provider, status."""
        if self.work is None:
            return self.number
        card = self.work.card
        sign, _ = GRANTS[card.status]
        return f"{card.number}  {card.provider_name}  {sign} {self.words(f'words.grant_status.{card.status}')}"

    def commands_now(self) -> tuple[Command, ...]:
        """What leads on from the status, and what may be done in any."""
        offered = OFFERED.get(self.work.card.status, frozenset()) if self.work is not None else frozenset[str]()
        return tuple(command for command in self.commands() if command.name in offered or command.name not in _OF_STATUSES)

    @property
    def lines(self) -> LineList[Subject]:
        """What is shown."""
        return self.query_one(LineList)

    @property
    def teller(self) -> Teller:
        """What says things here."""
        return Teller(self.workplace, japan_day(self.workplace.office.clock.now()))

    def reload(self) -> None:
        """The grant as it is now."""
        office, person, number = self.workplace.office, self.workplace.person, self.number
        self.ask("grant", lambda: grant_work(office, person, number), self._answered)

    def _answered(self, answer: GrantWork | Refusal) -> None:
        if isinstance(answer, Refusal):
            self.work = None
            self.tell(answer)
            self.lines.show((Section(self.number, (), self.say(answer.message)),))
        else:
            self.work = answer
            self.lines.show(sections(answer, self.teller))
        self.refresh_frame()

    def on_line_list_moved(self, event: LineList.Moved) -> None:
        """Other keys are greyed."""
        event.stop()
        self.refresh_frame()

    # what may be done

    @property
    def cost(self) -> CostLine | None:
        """The marked line of cost."""
        subject = self.lines.subject
        if self.work is None or subject is None or subject[0] != "cost":
            return None
        return next((line for line in self.work.card.lines if str(line.place) == subject[1]), None)

    @property
    def _judgement(self) -> str:
        """What a judgement is about now: the plan until the decision, the report afterwards."""
        return "judge-cost" if self.work is None or self.work.card.status in UNDECIDED else "judge-report"

    def reason_against(self, command: Command) -> Message | None:
        """From what the process allows this person, then from the marked line."""
        name = self._judgement if command.name == "judge_cost" else CHOICES.get(command.name)
        if self.work is None and (name is not None or command.name in {"other_grant_decision", "grant_evidence", "grant_step"}):
            return Message("screen_grant.not_there")
        if name is None or self.work is None:
            return super().reason_against(command)
        if (refusal := self.work.refusals.get(name)) is not None:
            return at_screen(refusal)
        return self._against_line() if command.name == "judge_cost" else None

    def _against_line(self) -> Message | None:
        if (line := self.cost) is None:
            return Message("screen_grant.choose_line")
        if self._judgement == "judge-report" and line.reported_yen is None:
            return Message("grants.line_not_reported", {"place": line.place})
        return None

    def on_line_list_opened(self, event: LineList.Opened) -> None:
        """Enter or a click on a line."""
        event.stop()
        self.perform_named("grant_step")

    def do_grant_step(self) -> None:
        """Judges a line of cost, opens the provider; on any other line what leads on."""
        if self.work is None:
            return
        subject = self.lines.subject
        if subject is not None and subject[0] == "cost":
            self.perform_named("judge_cost")
        elif subject is not None and subject[0] == "provider":
            self.office_app.open(load_screen(PLACES["provider"])(self.work.card.provider_number, "grants"))
        elif subject is not None and (command := NEXT.get(self.work.card.status)) is not None:
            self.perform_named(LEADS_ON[command])

    # doing it

    def _open(self, dialog: ActDialog | ReportDialog) -> None:
        self.app.push_screen(dialog, self._finish)

    def _finish(self, message: Message | None) -> None:
        """Says what came of it, if it was not left, and reads the grant again: a colleague may have been quicker."""
        if message is not None:
            self.tell(message, "done")
        self.reload()

    def do_judge_cost(self) -> None:
        """The marked line, as planned or as reported."""
        if self.work is not None and (line := self.cost) is not None:
            self._open(forms.judging(self.work.card, line, self.teller, reported=self._judgement == "judge-report"))

    def do_report_result(self) -> None:
        """What the accepted lines cost; at first, and whenever a colleague has reported meanwhile, what the office holds."""
        if self.work is None:
            return
        lines = [line for line in self.work.card.lines if line.reported_yen is not None]
        held = {line.place: ReportedCost(line.place, line.reported_yen or 0, line.began_on) for line in lines}
        if held != self._reported_before:
            self._reported, self._reported_before = dict(held), held
        self._open(ReportDialog(self.work.card, self._reported, self.teller))

    def do_pay_grant(self) -> None:
        """The day of the payment."""
        if self.work is not None:
            self._open(forms.paying(self.work.card, self.teller))

    def do_decide_grant(self) -> None:
        """The grant, after its sum."""
        self._decide("grant")

    def do_settle_grant(self) -> None:
        """The amount, after its sum."""
        self._decide("settle-grant")

    def do_other_grant_decision(self) -> None:
        """Refusing and withdrawing, greyed where they cannot be done."""
        if self.work is None:
            return
        lines = offered(OTHER_DECISIONS, "screen_grant", self.work.refusals, self.workplace)

        def chosen(key: str | None) -> None:
            if key is not None:
                self._decide(OTHER_DECISIONS[int(key) - 1])

        self.app.push_screen(ChooseDialog(self.words("screen_grant.decisions", number=self.number), lines), chosen)

    def _decide(self, command: str) -> None:
        if self.work is not None:
            draft = self._drafts.setdefault(command, Draft())
            self.app.push_screen(GrantDecisionDialog(self.work, command, draft), self._decided)

    def _decided(self, outcome: Decided | None) -> None:
        if outcome is not None and outcome.refusal is not None:
            self.tell(at_screen(outcome.refusal), "warning")
        elif outcome is not None:
            self._drafts.clear()
            self.tell(outcome.message, "done")
        self.reload()

    def do_grant_evidence(self) -> None:
        """What is kept with the grant, and what is to be kept with the marked line."""
        subject = f"cost:{self.cost.place}" if self.cost is not None else ""
        self.app.push_screen(EvidenceDialog(self.number, subject))

    # what every case has

    def do_copy_number(self) -> None:
        """For another window."""
        self.copy_number(self.number)
