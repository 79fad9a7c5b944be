"""The caller card (照会カード): what to say first, then where each application is, kits, whom to ask, earlier calls."""

from typing import Final

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from models.vocabulary_inquiries import Hears, Verification
from screens.call_card_words import said_to, sections
from screens.call_commands import SAID, CallCommands
from screens.call_forms import groups_to_change, requesting, unmasking
from screens.call_work import CardRead, read_card
from screens.commands import Command
from screens.dialog import ChooseDialog, numbered
from screens.text import shown
from screens.widgets.line_list import LineList
from screens.widgets.paragraph import Paragraph
from secretariat.callcentre.card_facts import CallerCard, OnFile
from secretariat.inquiries.case import Call
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal

ON_THE_MENU: Final = (
    *("verify_caller", "wrap_up", "pass_on", "unmask", "order_pieces", "request_change"),
    *("store_parcels", "open_business", "open_review", "copy_number"),
)


class CardScreen(CallCommands):
    """One store with all its applications. Every opening is in the look book before anything is shown."""

    place = "card"
    first_reading = "card"
    DEFAULT_CSS = """
    CardScreen #say-box {
        height: auto; max-height: 50%; border: round $accent; border-title-color: $accent; margin: 0 1; padding: 0 1;
        scrollbar-size-vertical: 1;
    }
    CardScreen #say { text-style: bold; }
    CardScreen.-high #say-box { padding: 1 2; }
    CardScreen #mind { height: auto; padding: 0 2; color: $text-warning; }
    CardScreen LineList { margin: 0 1; }
    """

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number
        self.card: CallerCard | None = None
        self._unmasked: OnFile | None = None

    def body(self) -> ComposeResult:
        """The line of the call, what to say, what to mind, everything else."""
        yield from self.call_bar()
        with VerticalScroll(id="say-box", can_focus=False) as box:
            box.border_title = shown(self.words("screen_call.to_say"))
            yield Paragraph(paragraph_id="say")
        yield Paragraph(paragraph_id="mind")
        yield LineList[str](list_id="facts")

    def heading(self) -> str:
        """The store and its place."""
        if (card := self.card) is None:
            return self.number
        return f"{card.name}  {card.prefecture}{card.city}  {card.number}"

    def subject(self) -> str | None:
        """Its store."""
        return self.number

    # reading

    def reload(self) -> None:
        """Opens the card; in a call, and one is begun if need be."""
        place, number = self.workplace, self.number
        self.ask("card", lambda: read_card(place, number), self._answered)

    def _answered(self, answer: CardRead | Refusal) -> None:
        if isinstance(answer, Refusal):
            self.query_one("#say", Paragraph).update(self.words("screen_call.not_opened"))
            self.read_call()
        self.require(answer, self._show)

    def _show(self, read: CardRead) -> None:
        self.card = read.card
        if read.card.call is not None:
            self.office_app.drafts.keep_note(SAID, said_to(read.card, self.language))
        self.show_call(read.call)
        self._draw()
        self.refresh_frame()

    def _draw(self) -> None:
        if (card := self.card) is None:
            return
        box = self.query_one("#say-box", VerticalScroll)
        box.border_title = shown(self.words("screen_call.to_say_hears", hears=self.words(f"words.hears.{self._hears(card)}")))
        self.query_one("#say", Paragraph).update(said_to(card, self.language))
        self.query_one("#mind", Paragraph).update("\n".join(self._to_mind(card)))
        facts = self.query_one("#facts", LineList)
        facts.show(sections(card, self._unmasked, self.workplace))

    def _hears(self, card: CallerCard) -> Hears:
        return card.hears if card.call is not None else Hears.CASE

    def _to_mind(self, card: CallerCard) -> list[str]:
        """What an operator has to know before anything below is read out."""
        call, words = self.call, self.words
        if card.call is None or call is None:
            return [words("screen_call.outside_calls")]
        mind: list[str] = []
        if call.caller is None:
            mind.append(words("screen_call.ask_who"))
        elif call.passed_to is not None:
            mind.append(words("screen_call.pass_it_on", desk=words(f"words.desk.{call.passed_to}")))
        elif call.verification is not Verification.NONE and call.store_number not in {None, card.number}:
            mind.append(words("screen_call.other_store", store=call.store_name or call.store_number or ""))
        if card.hears in {Hears.GENERAL, Hears.REGISTER}:
            rules = self.workplace.office.programme.callcentre
            never = call.caller is not None and not rules.callers[call.caller].items
            mind.append(words("screen_call.never_below" if never else "screen_call.not_below"))
        return mind

    def call_changed(self, call: Call) -> None:
        """What may be said is another thing now: the card is opened anew."""
        super().call_changed(call)
        self.reload()

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """Some of it needs a call, or a caller who is verified."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name == "request_change" and (self.call is None or self.call.verification is not Verification.VERIFIED):
            return Message("screen_call.verify_first")
        masked = self.card is not None and self.card.on_file.masked
        if command.name == "unmask" and not masked:
            return Message("screen_call.nothing_masked")
        if command.name == "unmask" and self.card is not None and self.card.hears is not Hears.PERSONAL:
            return Message("card.not_to_be_unmasked")
        return None

    def do_card_menu(self) -> None:
        """All that can be done here, by arrows: an input method may be on."""
        role = self.workplace.person.role
        permitted = [command for command in self.commands() if command.deed is None or may(role, command.deed) is None]
        offered = [command for command in permitted if command.name in ON_THE_MENU]
        ordered = sorted(offered, key=lambda command: ON_THE_MENU.index(command.name))
        choices = [
            (label_key, self.meaning(command), self.say(reason) if (reason := self.reason_against(command)) is not None else None)
            for (label_key, _, _), command in zip(numbered("" for _ in ordered), ordered, strict=True)
        ]
        names = {key: command.name for (key, _, _), command in zip(choices, ordered, strict=True)}
        self.app.push_screen(
            ChooseDialog(self.words("screen_call.menu"), choices), lambda chosen: self.perform_named(names[chosen]) if chosen else None
        )

    def on_line_list_opened(self, event: LineList.Opened) -> None:
        """Enter on any line."""
        event.stop()
        self.do_card_menu()

    def do_unmask(self) -> None:
        """What is on file, with the reason why."""
        found: list[OnFile] = []

        def unmasked(said: Message | None) -> None:
            if said is not None:
                self._unmasked = found[-1]
                self._draw()
                self.tell(said, "done")

        inquiry = self.call.number if self.call is not None else None
        number = self.card.number if self.card is not None else self.number
        self.app.push_screen(unmasking(number, inquiry, found.append, self.workplace), unmasked)

    def do_request_change(self) -> None:
        """What the caller wants changed; its provider confirms it first."""
        groups, call, card = groups_to_change(self.workplace), self.call, self.card
        if call is None or card is None:
            return
        choices = numbered(self.words(f"screen_amendments.group.{group}") for group in groups)

        def chosen(key: str | None) -> None:
            if key is not None:
                self.app.push_screen(requesting(call, card, groups[int(key) - 1], self.workplace), self.acted)

        self.app.push_screen(ChooseDialog(self.words("screen_call.what_to_change"), choices), chosen)

    def do_order_pieces(self) -> None:
        """More pieces for the store, noted on the call."""
        from screens.kit_forms import ordering

        inquiry = self.call.number if self.call is not None else None
        self.app.push_screen(ordering(self.number, self.workplace, inquiry), self.acted)

    def do_store_parcels(self) -> None:
        """All parcels of the store."""
        from screens.parcels import ParcelsScreen
        from secretariat.kits.listing import ParcelFilter

        self.office_app.open(ParcelsScreen(ParcelFilter(store=self.number)))

    def do_store_inquiries(self) -> None:
        """All inquiries about the store."""
        from screens.inquiries import Chosen, InquiriesScreen
        from secretariat.inquiries.finding import InquiryFilter

        name = self.card.name if self.card is not None else self.number
        self.office_app.open(InquiriesScreen(behind=Chosen(InquiryFilter(store=self.number), named=name)))

    def do_card_looks(self) -> None:
        """Who looked at this card."""
        from screens.card_looks import CardLooksScreen

        self.office_app.open(CardLooksScreen(self.number))

    def do_open_business(self) -> None:
        """The business with its stores."""
        from screens.call_business import BusinessScreen

        self.office_app.open(BusinessScreen(self.number))

    def do_open_review(self) -> None:
        """The foremost application, on the review screen."""
        from screens.review import ReviewScreen

        if self.card is not None and self.card.applications:
            self.office_app.open(ReviewScreen(self.card.applications[0].number))

    def do_copy_number(self) -> None:
        """The number of the store."""
        self.copy_number(self.card.number if self.card is not None else self.number)
