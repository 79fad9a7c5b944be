"""One inquiry (お問い合わせ): what is to be done, what was asked, who called about which store, what happened; and its acts by keys."""

from collections.abc import Callable
from typing import Final

from textual.app import ComposeResult

from screens import inquiry_forms as forms
from screens.commands import Command
from screens.inquiry_words import Opens, category_name, inquiry_sections
from screens.office_screen import OfficeScreen
from screens.refusals import at_screen
from screens.widgets.line_list import LineList
from secretariat.inquiries.case import Call, InquiryCase, inquiry_case
from secretariat.inquiries.choices import ANSWER_OF_PROVIDER, why_not
from secretariat.inquiries.follow_ups import take_up
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal

ACTS: Final = {
    "reply_inquiry": "reply",
    "close_inquiry": "close-inquiry",
    "take_up_inquiry": "take-up",
    "call_in_vain": "call-in-vain",
    "pass_on_inquiry": "pass-on",
    "confirm_change": ANSWER_OF_PROVIDER,
    "decline_change": ANSWER_OF_PROVIDER,
    "reopen_inquiry": "reopen-inquiry",
    "note_inquiry": "note",
}
OF_STORE: Final = "open_inquiry_store"


class InquiryScreen(OfficeScreen):
    """The inquiry in one column; what the desk is asked stands above."""

    place = "inquiry"
    first_reading = "inquiry"
    DEFAULT_CSS = "InquiryScreen LineList { padding: 0 1; }"

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.case: InquiryCase | None = None

    def heading(self) -> str:
        """Number, what about, whose store."""
        if self.case is None:
            return self.number
        call = self.case.call
        return "  ".join(part for part in (self.number, category_name(call.category, self.workplace), call.store_name) if part)

    def body(self) -> ComposeResult:
        """The lines."""
        yield LineList[Opens](list_id="lines")

    @property
    def lines(self) -> LineList[Opens]:
        """The lines."""
        return self.query_one("#lines", LineList)

    def reload(self) -> None:
        """Reads it again."""
        office, person, number = self.workplace.office, self.workplace.person, self.number
        self.ask("inquiry", lambda: inquiry_case(office, person, number), lambda answer: self.require(answer, self._show))

    def _show(self, case: InquiryCase) -> None:
        first = self.case is None
        self.case = case
        self.lines.show(inquiry_sections(case, self.workplace), anew=first)
        self.refresh_frame()

    # what may be done

    def commands_now(self) -> tuple[Command, ...]:
        """What fits the inquiry: the last line has no room for the rest."""
        return tuple(one for one in self.commands() if one.name not in {*ACTS, OF_STORE} or self.reason_against(one) is None)

    def reason_against(self, command: Command) -> Message | None:
        """What fits its state, and whose it is."""
        if (reason := super().reason_against(command)) is not None or command.name not in {*ACTS, OF_STORE}:
            return reason
        if self.case is None:
            return Message("screen_review.not_there")
        if command.name == OF_STORE:
            return Message("screen_inquiries.no_store") if self.case.call.store_number is None else None
        refused = why_not(self.case.call, self.workplace.person, ACTS[command.name])
        return at_screen(refused) if refused is not None else None

    def do_take_up_inquiry(self) -> None:
        """It is mine from now on."""
        if self.case is None:
            return
        office, person, number, seen = self.workplace.office, self.workplace.person, self.number, self.case.call.version
        self.write(lambda: take_up(office, person, number, seen=seen), self._taken_up)

    def _taken_up(self, answer: Call | Refusal) -> None:
        self.reload()
        self.require(answer, lambda call: self.tell(Message("screen_inquiries.done.take_up", {"number": call.number}), "done"))

    def do_reply_inquiry(self) -> None:
        """The desk's answer."""
        if self.case is not None:
            self.app.push_screen(forms.replying(self.case.call, self.workplace), self.acted)

    def do_close_inquiry(self) -> None:
        """The caller was told, or nothing is left to do."""
        if self.case is not None:
            self.app.push_screen(forms.closing(self.case.call, self.workplace), self.acted)

    def do_call_in_vain(self) -> None:
        """Nobody answered."""
        if self.case is not None:
            self.app.push_screen(forms.called_in_vain(self.case.call, self.workplace), self.acted)

    def do_pass_on_inquiry(self) -> None:
        """Another desk."""
        if self.case is not None:
            self.app.push_screen(forms.passing_on(self.case.call, self.workplace), self.acted)

    def do_confirm_change(self) -> None:
        """The provider has confirmed it."""
        if self.case is not None:
            self.app.push_screen(forms.answering_for_provider(self.case.call, self.workplace, confirmed=True), self.acted)

    def do_decline_change(self) -> None:
        """The provider has not."""
        if self.case is not None:
            self.app.push_screen(forms.answering_for_provider(self.case.call, self.workplace, confirmed=False), self.acted)

    def do_reopen_inquiry(self) -> None:
        """A supervisor takes it up again."""
        if self.case is not None:
            self.app.push_screen(forms.reopening(self.case.call, self.workplace), self.acted)

    def do_note_inquiry(self) -> None:
        """A note."""
        if self.case is not None:
            self.app.push_screen(forms.noting(self.case.call, self.workplace), self.acted)

    # going on from here

    def do_copy_number(self) -> None:
        """Its number."""
        self.copy_number(self.number)

    def on_line_list_opened(self, event: LineList.Opened) -> None:
        """What the marked line is about."""
        event.stop()
        self.perform_named("open_inquiry_line")

    def do_open_inquiry_line(self) -> None:
        """Likewise."""
        opens = self.lines.subject
        if opens is None:
            self.tell(Message("screen_inquiries.opens_nothing"))
        elif opens.what == "inquiry":
            self.office_app.open(InquiryScreen(opens.number))
        elif opens.what == "store":
            self.do_open_inquiry_store()
        elif opens.what == "amendment":
            from screens.amendment import AmendmentScreen

            self._open_if_permitted("amendments", lambda: AmendmentScreen(opens.number))
        elif opens.what == "parcel":
            from screens.parcel import ParcelScreen

            self._open_if_permitted("show-shipments", lambda: ParcelScreen(opens.number))
        else:
            from screens.provider import ProviderScreen

            self._open_if_permitted("show", lambda: ProviderScreen(opens.number))

    def do_open_inquiry_store(self) -> None:
        """The review of its application for whoever sees applications, else its card."""
        from screens.call_card import CardScreen
        from screens.review import ReviewScreen

        call = self.case.call if self.case is not None else None
        if call is None or call.store_number is None:
            return
        number, application = call.store_number, call.application
        if application is not None and may(self.workplace.person.role, "show") is None:
            self.office_app.open(ReviewScreen(application))
        else:
            self._open_if_permitted("lookup", lambda: CardScreen(number))

    def _open_if_permitted(self, deed: str, screen: Callable[[], OfficeScreen]) -> None:
        if (refused := may(self.workplace.person.role, deed)) is not None:
            self.tell(refused)
        else:
            self.office_app.open(screen())
