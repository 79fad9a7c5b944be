"""What every screen of the call centre offers while a call is on: verifying the caller, ending the call, passing it on (応対)."""

from typing import TYPE_CHECKING, ClassVar, Final

from textual.app import ComposeResult

from models.vocabulary_inquiries import Caller, Verification
from screens.commands import Command
from screens.office_screen import OfficeScreen
from screens.widgets.call_bar import CallBar
from screens.workplace import Workplace
from secretariat.permissions import may
from secretariat.refusal import Message

if TYPE_CHECKING:
    # Home begins with this as well: what a call needs is loaded with the call
    from screens.call_verification import Compared
    from screens.call_work import Asked
    from secretariat.inquiries.case import Call

SAID: Final = "said-in-the-call"  # by which those words are kept, until the call ends
OF_A_CALL: Final = frozenset({"wrap_up", "pass_on"})


def takes_calls(workplace: Workplace) -> bool:
    """Whether the person may take calls at all."""
    return may(workplace.person.role, "take-calls") is None


class CallCommands(OfficeScreen):
    """A screen with the line of the call on it, for those who take calls."""

    ends_with_call: ClassVar[bool] = True  # whether it is left when the call ends
    call: "Call | None" = None

    def call_bar(self) -> ComposeResult:
        """The line of the call, for those who have one."""
        if takes_calls(self.workplace):
            yield CallBar()

    def subject(self) -> str | None:
        """The number of the store that is on the screen; None where there is none."""
        return None

    def said(self) -> str:
        """What the caller was told: the words of the card that was opened last."""
        return self.office_app.drafts.note(SAID)

    def commands(self) -> tuple[Command, ...]:
        """Those of calls for those who take them."""
        takes = takes_calls(self.workplace)
        return tuple(command for command in super().commands() if takes or command.deed != "take-calls")

    # the call

    def read_call(self) -> None:
        """Asks for the call that is on: after a restart there may be one."""
        office, person = self.workplace.office, self.workplace.person
        if takes_calls(self.workplace):
            from secretariat.inquiries.calls import call_of

            self.ask("call", lambda: call_of(office, person), lambda answer: self.require(answer, self.show_call))

    def show_call(self, call: "Call | None") -> None:
        """Shows it; None: none is on."""
        self.call = call
        if takes_calls(self.workplace):
            self.query_one(CallBar).show(call, self.workplace.office.clock.now)
            self.refresh_keys()

    def call_changed(self, call: "Call") -> None:
        """Something else may be said now."""
        self.show_call(call)

    def waits_for(self, command: Command) -> str | None:
        """Whether a call is on has to be known before one can be ended."""
        return super().waits_for(command) or ("call" if command.name in OF_A_CALL and takes_calls(self.workplace) else None)

    def reason_against(self, command: Command) -> Message | None:
        """A call that is not on cannot be ended."""
        reason = super().reason_against(command)
        if reason is None and command.name in OF_A_CALL and self.call is None:
            return Message("screen_call.none_is_on")
        return reason

    # who is calling

    def do_verify_caller(self) -> None:
        """Who is calling, then what they can be asked for."""
        from screens.dialog import ChooseDialog, numbered

        callers = tuple(Caller)
        marked = callers.index(self.call.caller) if self.call is not None and self.call.caller is not None else 0
        choices = numbered(self.words(f"words.caller.{caller}") for caller in callers)
        self.app.push_screen(ChooseDialog(self.words("screen_call.who_calls"), choices, marked), self._caller_chosen)

    def _caller_chosen(self, chosen: str | None) -> None:
        from screens.call_work import name_caller

        if chosen is not None:
            caller, place, store = tuple(Caller)[int(chosen) - 1], self.workplace, self.subject()
            self.write(lambda: name_caller(place, caller, store), lambda answer: self.require(answer, self._ask_for_items))

    def _ask_for_items(self, asked: "Asked", before: "Compared | None" = None) -> None:
        from screens.call_verification import VerifyDialog

        call, place = asked.call, self.workplace
        self.call_changed(call)
        if asked.items:
            self.app.push_screen(VerifyDialog(call, asked.items, before), self._compared)
        elif call.passed_to is not None:
            self.tell(Message("screen_call.pass_it_on", {"desk": Message(f"words.desk.{call.passed_to}")}), "warning")
        elif call.caller is not None and place.office.programme.callcentre.callers[call.caller].items and call.store_number is None:
            self.tell(Message("screen_call.card_first"), "warning")
        else:
            self.tell(Message("screen_call.may_hear", {"hears": Message(f"words.hears.{call.hears}")}), "done")

    def _compared(self, compared: "Compared | None") -> None:
        from screens.call_work import still_to_ask

        if compared is None:
            return
        call, place = compared.call, self.workplace
        numbers = {"agreed": compared.agreed, "disagreed": compared.disagreed}
        if call.verification is Verification.NONE:
            self.write(
                lambda: still_to_ask(place, call), lambda answer: self.require(answer, lambda asked: self._ask_for_items(asked, compared))
            )
            return
        self.call_changed(call)
        if call.verification is Verification.VERIFIED:
            self.tell(Message("screen_call.verified", {**numbers, "hears": Message(f"words.hears.{call.hears}")}), "done")
        else:
            self.tell(Message("screen_call.failed", numbers), "warning")

    # the end of the call

    def do_wrap_up(self) -> None:
        """What was asked and answered; the call is over."""
        from screens.call_forms import taken_answer, wrapping_up

        if self.call is not None:
            self.app.push_screen(wrapping_up(self.call, self.said(), taken_answer(self.office_app), self.workplace), self._ended)

    def do_pass_on(self) -> None:
        """Somebody else is to find out or to act; the call is over."""
        from screens.call_forms import passing_on, taken_answer

        if self.call is not None:
            self.app.push_screen(passing_on(self.call, taken_answer(self.office_app), self.workplace), self._ended)

    def _ended(self, said: Message | None) -> None:
        if said is None:
            return
        from screens.call_forms import take_answer

        take_answer(self.office_app, "")
        self.office_app.drafts.keep_note(SAID, "")
        app, screen = self.office_app, self
        while screen.ends_with_call:
            app.pop_screen()
            below = app.screen
            if not isinstance(below, CallCommands):
                if isinstance(below, OfficeScreen):
                    below.reload()
                    below.tell(said, "done")
                return
            screen = below
        screen.begin_anew(said)

    def begin_anew(self, said: Message) -> None:
        """The call is over, and the next one may come."""
        self.show_call(None)
        self.tell(said, "done")
