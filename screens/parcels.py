"""Parcels as a list: of a cell of the board, of a store, or as they are chosen here."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from textual.app import ComposeResult

from models.vocabulary_kits import IN_THE_HOUSE, Kit, ShipmentStatus
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.commands import Command
from screens.dialog import ChooseDialog, numbered
from screens.formats import short_day
from screens.kit_forms import ordering
from screens.list_screen import ListScreen, Page, Wanted, page_by_number
from screens.parcel import ParcelScreen
from screens.parcel_words import kit_name, what_name
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.clock import japan_day
from secretariat.kits.listing import Concern, ParcelFilter, ParcelLine, count_parcels, parcels
from secretariat.refusal import Message, Refusal

PAGE: Final = 200
VIEWS: Final = (None, *Concern, *ShipmentStatus)
LETTERS: Final = "0123456789abcdefgh"
ONE_DAY: Final = timedelta(days=1)


class ParcelsScreen(ListScreen[ParcelLine, str]):
    """One line for each parcel, what is due first above; Enter opens it."""

    place = "parcels"
    DEFAULT_CSS = "ParcelsScreen #detail { height: 3; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self, chosen: ParcelFilter | None = None) -> None:
        """`chosen`: which parcels; of one store, where it names one."""
        super().__init__()
        self._chosen = chosen or ParcelFilter()

    def heading(self) -> str:
        """The store, of a list of one."""
        if (number := self._chosen.store) is None:
            return ""
        name = self.page.rows[0].store_name if self.page is not None and self.page.rows else ""
        return f"{number}  {name}".rstrip()

    def columns(self) -> Sequence[Column]:
        """Which, what, where it stands, whose, until when."""
        words = self.words
        return (
            Column("number", words("screen_kits.number"), 14),
            Column("kit", words("screen_kits.kit"), 8),
            Column("status", words("screen_kits.status"), 12),
            Column("store", words("screen_kits.store"), 0),
            Column("prefecture", words("screen_kits.prefecture"), 8, wide_only=True),
            Column("provider", words("screen_kits.provider"), 16, wide_only=True),
            Column("due", words("screen_kits.due"), 8, right=True),
        )

    def details(self) -> ComposeResult:
        """The marked parcel in full."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[str]) -> Page[ParcelLine, str] | Refusal:
        """A page of parcels; marks are their numbers."""
        office, person = self.workplace.office, self.workplace.person
        chosen = replace(self._chosen, text=wanted.text)
        found = parcels(office, person, chosen, after=wanted.after, before=wanted.before, limit=PAGE)
        if isinstance(found, Refusal):
            return found
        counted = count_parcels(office, person, chosen)  # refuses what the page refuses
        if isinstance(counted, Refusal):
            return counted
        total, capped = counted
        return page_by_number(found.lines, wanted, has_more=found.has_more, total=total, capped=capped)

    def line(self, row: ParcelLine) -> Line:
        """One of them; "!" and a word where it is held or waits, "!!" where it is late."""
        status, sign = self.words(f"words.shipment_status.{row.status}"), ""
        if row.held_for is not None:
            status, sign = self.words("screen_kits.held"), "!"
        elif row.waits_for is not None:
            status, sign = self.words("screen_kits.short"), "!"
        style = "bold $text-warning" if sign else ""
        late = row.status in IN_THE_HOUSE and row.due_on < self._today()
        return Line(
            row.number,
            {
                "number": cell(f"{sign or ' '} {row.number}", style=style),
                "kit": cell(kit_name(Kit(row.kit), self.workplace)),
                "status": cell(status, style=style),
                "store": cell(row.store_name),
                "prefecture": cell(row.prefecture),
                "provider": cell(row.provider),
                "due": cell(
                    f"!! {short_day(row.due_on)}" if late else short_day(row.due_on), right=True, style="bold $text-error" if late else ""
                ),
            },
        )

    def _today(self) -> date:
        return japan_day(self.workplace.office.clock.now())

    def show_marked(self) -> None:
        """The marked parcel in full: whose, through whom, with which batch and carrier."""
        lines: list[str] = []
        if (row := self.current_row) is not None:
            lines.append("  ".join((row.number, row.store_name, row.prefecture)))
            way = [row.application, row.provider, row.batch]
            way += [self.words("screen_kits.held_for", provider=row.held_for)] if row.held_for else []
            way += [self.words("screen_kits.waits_for", item=row.waits_for)] if row.waits_for else []
            if row.handed_over_on is not None:
                way.append(self.words("screen_kits.handed_over", day=short_day(row.handed_over_on)))
            way += [self.words(f"words.carrier.{row.carrier}")] if row.carrier else []
            lines.append("  ".join(part for part in (*way, row.tracking_number) if part))
        self.query_one("#detail", Paragraph).update("\n".join(lines))
        self.refresh_keys()

    def why_empty(self) -> str:
        """Nothing fits, or there is none."""
        return self.words("screen_kits.none_fits" if self.wanted.text else "screen_kits.none")

    def view_words(self) -> str:
        """Which parcels, in which order."""
        chosen = self._chosen
        what = chosen.concern or chosen.status
        parts = [what_name(what, self.workplace)] + ([kit_name(chosen.kit, self.workplace)] if chosen.kit else [])
        if chosen.due_before is not None:
            parts.append(self.words("screen_kits.due_until", day=short_day(chosen.due_before - ONE_DAY)))
        by_day = what is not None or chosen.due_before is not None
        return " · ".join((*parts, self.words("screen_kits.by_due" if by_day else "screen_kits.by_number")))

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """Something is ordered for one store."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        return Message("screen_kits.none") if command.name == "order_pieces" and self._ordering_for() is None else None

    def open_row(self, key: str) -> None:
        """The parcel."""
        self.office_app.open(ParcelScreen(key))

    def do_open_parcel(self) -> None:
        """Likewise."""
        if (row := self.current_row) is not None:
            self.open_row(row.number)

    def do_parcel_view(self) -> None:
        """One state or concern, or all."""
        letters = dict(zip(LETTERS, VIEWS, strict=False))
        choices: list[tuple[str, str, str | None]] = [(key, what_name(what, self.workplace), None) for key, what in letters.items()]

        def chosen(key: str | None) -> None:
            if key is not None:
                what = letters[key]
                concern = what if isinstance(what, Concern) else None
                status = what if isinstance(what, ShipmentStatus) else None
                self._show_chosen(replace(self._chosen, concern=concern, status=status))

        self.app.push_screen(ChooseDialog(self.words("screen_kits.which"), choices), chosen)

    def do_parcel_kit(self) -> None:
        """One kit, or all."""
        kits = (None, *Kit)
        choices = numbered(kit_name(kit, self.workplace) for kit in kits)

        def chosen(key: str | None) -> None:
            if key is not None:
                self._show_chosen(replace(self._chosen, kit=kits[int(key) - 1]))

        self.app.push_screen(ChooseDialog(self.words("screen_kits.which_kit"), choices), chosen)

    def do_parcel_due(self) -> None:
        """Only what is due until a day."""
        days: list[date | None] = []

        def act(filled: Filled) -> Message:
            days.append(filled.days["day"])
            return Message("screen_kits.narrowed")

        def closed(said: Message | None) -> None:
            if said is not None:
                self._show_chosen(replace(self._chosen, due_before=days[-1] + ONE_DAY if days[-1] is not None else None))

        entry = DayEntry("day", self.words("screen_kits.due_day"), needed=False, placeholder=self.words("screen_kits.due_any"))
        self.app.push_screen(ActDialog(self.words("screen_kits.which_due"), self.words("screen_kits.due_about"), (entry,), act), closed)

    def _show_chosen(self, chosen: ParcelFilter) -> None:
        self._chosen = chosen
        self.show_first_page()

    def _ordering_for(self) -> str | None:
        return self._chosen.store or (self.current_row.application if self.current_row is not None else None)

    def do_order_pieces(self) -> None:
        """More pieces for the store of the list, or of the marked parcel."""
        if (number := self._ordering_for()) is not None:
            self.app.push_screen(ordering(number, self.workplace), self.acted)
