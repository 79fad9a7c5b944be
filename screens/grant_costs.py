"""Lines of cost as they are gathered: for an application, one by one or from a file, and for the report on the accepted ones."""

from pathlib import Path
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from screens.act_dialog import ActDialog
from screens.file_picker import FilePicker
from screens.form import Entry, FormDialog
from screens.formats import NOTHING, full_day, yen
from screens.grant_forms import ApplicationDraft, done, planning, reporting, title_of
from screens.grant_words import cost_name, label
from screens.provider_words import Teller
from screens.refusals import at_screen
from screens.text import padded, shown, visible
from screens.widgets.field import Field
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from secretariat.grants.application import apply_for_grant
from secretariat.grants.card import CostLine, GrantCard
from secretariat.grants.cost_file import read_costs
from secretariat.grants.costs import LONGEST_TEXT, PlannedCost, ReportedCost
from secretariat.grants.settlement import report_result
from secretariat.refusal import Message, Refusal

NAME_WIDTH, YEN_WIDTH, DAY_WIDTH = 16, 16, 17  # cells


class CostsDialog(FormDialog[Message]):
    """A list of lines: Enter opens one in a form, F3 hands all of them in."""

    DEFAULT_CSS = """
    CostsDialog OptionList { max-height: 14; }
    CostsDialog.-low OptionList { max-height: 8; }
    CostsDialog OptionList:focus { background-tint: $background 0%; }
    CostsDialog OptionList:focus > .option-list--option-highlighted { background: $panel; color: $foreground; text-style: bold; }
    """
    AUTO_FOCUS: ClassVar[str | None] = "Field, OptionList"

    def __init__(self, teller: Teller) -> None:
        super().__init__()
        self.teller = teller

    def entries(self) -> tuple[Entry, ...]:
        """None besides the list."""
        return ()

    def drawn(self) -> list[Content]:
        """The lines."""
        raise NotImplementedError

    def total(self) -> str:
        """What stands below them."""
        raise NotImplementedError

    def form_of(self, place: int) -> ActDialog:
        """The form of the line at a place (0-based)."""
        raise NotImplementedError

    def below(self) -> ComposeResult:
        """The list and its sum."""
        yield Paragraph(label(self.teller, "lines"), classes="list-label")
        yield OptionList()
        yield Paragraph(paragraph_id="total")

    def on_mount(self) -> None:
        """Draws the lines."""
        self.draw()

    def draw(self, marked: int | None = None) -> None:
        """Shows the lines as they are now; `marked`: which one the cursor goes to."""
        options, lines = self.query_one(OptionList), self.drawn()
        place = options.highlighted or 0 if marked is None else marked
        options.set_options([option(line) for line in lines])
        options.highlighted = min(place, len(lines) - 1) if lines else None
        self.query_one("#total", Paragraph).update(self.total())

    def confirm(self) -> None:
        """Enter in the list opens a line; in a field it goes on."""
        options = self.query_one(OptionList)
        if self.focused is not options:
            super().confirm()
        elif options.highlighted is not None:
            self.open_form(self.form_of(options.highlighted), options.highlighted)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click opens it as well."""
        event.stop()
        self.open_form(self.form_of(event.option_index), event.option_index)

    def open_form(self, form: ActDialog, marked: int) -> None:
        """Opens the form of a line and draws what came of it."""

        def filled(message: Message | None) -> None:
            if message is not None:
                self.tell(None)
                self.draw(marked)

        self.app.push_screen(form, filled)

    def handed_in(self, answer: Message | Refusal | None) -> None:
        """Leaves with what is to be said, or says what is wrong."""
        if isinstance(answer, Refusal):
            self.tell(self.say(at_screen(answer)))
        elif answer is not None:
            self.answer(answer)

    def line(self, name: str, amount: int | None, day: str, wording: str) -> Content:
        """One line in its columns."""
        amount_text = NOTHING if amount is None else f"{amount:,}"
        return Content.assemble(
            shown(padded(visible(name), NAME_WIDTH)),
            shown(f"{amount_text:>{YEN_WIDTH}}  "),
            shown(padded(day, DAY_WIDTH), "$text-muted"),
            shown(visible(wording)),
        )


class ApplicationDialog(CostsDialog):
    """An application of a provider: F2 adds a line, F4 takes the lines of a file, Delete takes one out."""

    def __init__(self, provider: str, name: str, draft: ApplicationDraft, teller: Teller) -> None:
        super().__init__(teller)
        self._provider, self._provider_name, self._draft = provider, name, draft

    def title_text(self) -> str:
        """Whose application it is."""
        return title_of("apply", self._provider_name, self.teller)

    def keys_text(self) -> str:
        """What can be done with the lines."""
        return self.words("screen_grant.keys_apply")

    def explanation(self) -> str:
        """What is asked for."""
        return self.words("screen_grant.apply_explained")

    def entries(self) -> tuple[Entry, ...]:
        """What is modified."""
        return (Entry("project", label(self.teller, "project"), self._draft.project, longest=LONGEST_TEXT),)

    def drawn(self) -> list[Content]:
        """Kind, yen, begin, what for."""
        return [self._line(cost) for cost in self._draft.costs]

    def _line(self, cost: PlannedCost) -> Content:
        kind = self.workplace.office.programme.grant.costs.get(cost.kind)
        name = cost.kind.value if kind is None else kind.ja if self.language == "ja" else kind.en
        return self.line(name, cost.yen, full_day(cost.begins_on, self.language), cost.wording)

    def total(self) -> str:
        """The sum, or how lines come in."""
        if not self._draft.costs:
            return self.words("screen_grant.no_lines")
        amount = yen(sum(cost.yen for cost in self._draft.costs), self.language)
        return self.words("screen_grant.total", count=len(self._draft.costs), yen=amount)

    def form_of(self, place: int) -> ActDialog:
        """The line at a place."""
        return planning(self._draft, place, self.teller)

    def on_input_changed(self, event: Field.Changed) -> None:
        """The project goes into the draft."""
        self._draft.project = event.value

    def on_key(self, event: events.Key) -> None:
        """F2, F4, Delete."""
        if self.writing or event.key not in {"f2", "f4", "delete"}:
            return
        marked = self.query_one(OptionList).highlighted
        if event.key == "f2":
            self.open_form(planning(self._draft, None, self.teller), len(self._draft.costs))
        elif event.key == "f4":
            self.app.push_screen(FilePicker(self.words("screen_grant.choose_file")), self._read)
        elif isinstance(self.focused, OptionList) and marked is not None:
            del self._draft.costs[marked]
            self.draw()
        else:
            return
        event.stop()
        event.prevent_default()

    def _read(self, path: Path | None) -> None:
        if path is None:
            return
        office, person = self.workplace.office, self.workplace.person

        def read(answer: tuple[PlannedCost, ...] | Refusal) -> None:
            if isinstance(answer, Refusal):
                self.tell(self.say(at_screen(answer)))
            else:
                self._draft.costs.extend(answer)
                self.draw()

        self.write(lambda: read_costs(office, person, path), read, Message("screen_grant.reading"))

    def submit(self) -> None:
        """Takes the application in."""
        office, person, provider, draft = self.workplace.office, self.workplace.person, self._provider, self._draft

        def act() -> Message | Refusal:
            answer = apply_for_grant(office, person, provider, draft.project, tuple(draft.costs))
            return answer if isinstance(answer, Refusal) else done("apply", number=answer)

        self.write(act, self.handed_in)


class ReportDialog(CostsDialog):
    """The report on what the accepted lines cost. `reported`: what was typed so far, by place."""

    def __init__(self, card: GrantCard, reported: dict[int, ReportedCost], teller: Teller) -> None:
        super().__init__(teller)
        self._card, self._reported = card, reported
        self._accepted: list[CostLine] = [line for line in card.lines if line.outcome == "pass"]

    def title_text(self) -> str:
        """Of which grant."""
        return title_of("report", self._card.number, self.teller)

    def explanation(self) -> str:
        """All at once."""
        return self.words("screen_grant.reporting_explained")

    def keys_text(self) -> str:
        """Enter a line, F3 the report."""
        return self.words("screen_grant.keys_report")

    def drawn(self) -> list[Content]:
        """Kind, yen, begin, what for."""
        return [self._line(line, self._reported.get(line.place)) for line in self._accepted]

    def _line(self, line: CostLine, reported: ReportedCost | None) -> Content:
        day = full_day(reported.began_on, self.language) if reported else ""
        return self.line(cost_name(line, self.teller), reported.yen if reported else None, day, line.wording)

    def total(self) -> str:
        """The sum of what was typed."""
        amount = yen(sum(cost.yen for cost in self._reported.values()), self.language)
        return self.words("screen_grant.total_reported", count=len(self._reported), lines=len(self._accepted), yen=amount)

    def form_of(self, place: int) -> ActDialog:
        """The line at a place."""
        return reporting(self._reported, self._accepted[place], self.teller)

    def submit(self) -> None:
        """Takes the report in."""
        office, person, card, costs = self.workplace.office, self.workplace.person, self._card, tuple(self._reported.values())

        def act() -> Message | Refusal:
            return report_result(office, person, card.number, costs, seen=card.version) or done("report")

        self.write(act, self.handed_in)
