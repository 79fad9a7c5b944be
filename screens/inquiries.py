"""Inquiries (お問い合わせ) as a list: what somebody still has to do, by the moment at which it is due; or those behind a figure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from textual.app import ComposeResult

from models.vocabulary import Role
from models.vocabulary_inquiries import Desk, InquiryStatus
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.dialog import ChooseDialog
from screens.form import Entry
from screens.formats import moment, short_moment, typed_day
from screens.inquiry import InquiryScreen
from screens.inquiry_words import caller_name, category_name, days_words, is_to_be_called, standing
from screens.list_screen import ListScreen, Page, Wanted
from screens.text import cell, fitted
from screens.widgets.paged_table import Column, Line
from screens.widgets.paragraph import Paragraph
from secretariat.inquiries.finding import FOLLOWED_UP, InquiryFilter
from secretariat.inquiries.listing import OWN_DESK, InquiryLine, inquiries
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person

PAGE: Final = 200
AROUND: Final = 2  # cells beside the lines below the list
OPEN: Final = tuple(status for status in InquiryStatus if status in FOLLOWED_UP)


class View(StrEnum):
    """What the list shows."""

    TO_DO = "to-do"
    OVERDUE = "overdue"
    CALL_BACKS = "call-backs"
    COMPLAINTS = "complaints"
    PROVIDER = "provider"
    ALL = "all"


ALL_DESKS_ONLY: Final = frozenset({View.CALL_BACKS, View.ALL})
"""Of no use to whoever sees what their own desk was asked only."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which inquiries: a view, or those behind a figure (`named`: what that is)."""

    wanted: InquiryFilter
    view: View | None = None
    named: str = ""


def chosen_by(view: View, person: Person) -> Chosen:
    """What a view shows to a person: their own desk's or the call centre's, of managers and auditors all."""
    own = OWN_DESK.get(person.role, Desk.CALLCENTRE if person.role is Role.CALLCENTRE else None)
    everything_open = InquiryFilter(statuses=OPEN, desk=own)
    filters: Mapping[View, InquiryFilter] = {
        View.TO_DO: everything_open,
        View.OVERDUE: InquiryFilter(overdue=True, desk=own),
        View.CALL_BACKS: InquiryFilter(desk=Desk.CALLCENTRE, owner=person.login if person.role is Role.CALLCENTRE else None),
        View.COMPLAINTS: InquiryFilter(statuses=OPEN, complaint=True),
        View.PROVIDER: InquiryFilter(desk=Desk.PROVIDER),
        View.ALL: InquiryFilter(),
    }
    return Chosen(filters[view], view)


class InquiriesScreen(ListScreen[InquiryLine, str]):
    """One line for each, what is due first above; Enter opens it."""

    place = "inquiries"
    DEFAULT_CSS = "InquiriesScreen #detail { height: 5; padding: 0 1; border-top: solid $foreground 30%; }"

    def __init__(self, view: View = View.TO_DO, behind: Chosen | None = None) -> None:
        """`behind`: those behind a figure instead of a view."""
        super().__init__()
        self._view, self._behind = view, behind
        self._narrowed = InquiryFilter()  # by the form

    @property
    def chosen(self) -> Chosen:
        """What is shown, before it was narrowed down."""
        return self._behind or chosen_by(self._view, self.workplace.person)

    @property
    def is_by_due(self) -> bool:
        """Whether only what somebody still has to do is shown, what is due first above; else the newest is."""
        wanted = self.chosen.wanted
        return wanted.desk is not None or wanted.overdue or bool(wanted.statuses and FOLLOWED_UP.issuperset(wanted.statuses))

    def columns(self) -> Sequence[Column]:
        """Where it stands, until when, what about, whose store, what was asked."""
        words = self.words
        return (
            Column("status", words("screen_inquiries.status"), 12),
            Column("due", words("screen_inquiries.due" if self.is_by_due else "screen_inquiries.came"), 11, right=True),
            Column("number", words("screen_inquiries.number"), 11, wide_only=True),
            Column("category", words("screen_inquiries.category"), 16),
            Column("store", words("screen_inquiries.store"), 0),
            Column("what", words("screen_inquiries.what"), 0),
            Column("owner", words("screen_inquiries.owner"), 16, wide_only=True),
        )

    def details(self) -> ComposeResult:
        """The marked inquiry."""
        yield Paragraph(paragraph_id="detail")

    def read(self, wanted: Wanted[str]) -> Page[InquiryLine, str] | Refusal:
        """A page of inquiries; marks are their numbers."""
        filter_ = replace(self._with_narrowed(), text=wanted.text)
        found = inquiries(self.workplace.office, self.workplace.person, filter_, after=wanted.after, before=wanted.before, limit=PAGE)
        if isinstance(found, Refusal):
            return found
        rows = found.lines
        first, last = (rows[0].number, rows[-1].number) if rows else (None, None)
        return Page(rows, found.total, found.capped, first, last, found.has_before, found.has_after)

    def _with_narrowed(self) -> InquiryFilter:
        narrowed, wanted = self._narrowed, self.chosen.wanted
        return replace(
            wanted,
            category=narrowed.category or wanted.category,
            provider=narrowed.provider or wanted.provider,
            operator=narrowed.operator or wanted.operator,
            first=narrowed.first or wanted.first,
            last=narrowed.last or wanted.last,
        )

    def line(self, row: InquiryLine) -> Line:
        """One of them; "!!" where it is overdue, "!" where the caller is to be called."""
        to_be_called = is_to_be_called(row.status, row.desk, call_back=row.call_back)
        key = "screen_inquiries.call_back" if to_be_called else f"screen_inquiries.state.{row.status.value}"
        sign = "!!" if row.overdue else "!" if to_be_called else "✓" if row.status is InquiryStatus.CLOSED else ""
        style = {"!!": "bold $text-error", "!": "bold $text-warning"}.get(sign, "")
        desk = self.words(f"words.desk.{row.desk}") if row.desk else ""
        complaint = f"! {self.words('screen_inquiries.complaint')}" if row.complaint and row.category != "complaint" else ""
        return Line(
            row.number,
            {
                "status": cell(f"{sign:<2} {self.words(key)}", style=style),
                "due": cell(short_moment(row.due_at if self.is_by_due else row.begun_at), right=True, style=style if row.overdue else ""),
                "number": cell(row.number),
                "category": cell(complaint or category_name(row.category, self.workplace)),
                "store": cell(row.store_name or caller_name(row.caller, self.workplace)),
                "what": cell(row.task or row.question or ""),
                "owner": cell(row.owner or desk or row.operator),
            },
        )

    def show_marked(self) -> None:
        """Where the marked one stands, what was asked, and what the desk is asked."""
        row = self.current_row
        self.query_one("#detail", Paragraph).update("\n".join(self._detail(row)) if row is not None else "")
        self.refresh_keys()

    def _detail(self, row: InquiryLine) -> list[str]:
        workplace = self.workplace
        said = standing(row.status, row.desk, row.due_at, workplace, call_back=row.call_back)
        where = [row.number, said, self.words("screen_inquiries.held_by", name=row.owner) if row.owner else ""]
        came = [moment(row.begun_at, self.language), caller_name(row.caller, workplace), row.store_name, row.provider, row.operator]
        lines = ["  ".join(part for part in parts if part) for parts in (where, came)]
        lines += [self.words("screen_inquiries.said_question", text=_one_line(row.question))] if row.question else []
        lines += [self.words("screen_inquiries.said_task", text=_one_line(row.task))] if row.task else []
        return [fitted(line, self.app.size.width - AROUND) for line in lines]

    def on_resize(self) -> None:
        """The lines below are as long as there is room."""
        if self.page is not None:
            self.show_marked()

    def why_empty(self) -> str:
        """Nothing fits, or there is nothing to do."""
        if self.wanted.text or self._narrowed != InquiryFilter():
            return self.words("screen_inquiries.none_fits")
        return self.words("screen_inquiries.none" if self._behind or self._view is not View.TO_DO else "screen_inquiries.none_to_do")

    def view_words(self) -> str:
        """Which inquiries, in which order."""
        wanted = self._with_narrowed()
        named = self.chosen.named or self.words(f"screen_inquiries.view.{self.chosen.view}")
        parts = [named]
        parts += [category_name(self._narrowed.category, self.workplace)] if self._narrowed.category else []
        parts += [part for part in (self._narrowed.provider, self._narrowed.operator) if part]
        parts += [days_words(wanted.first, wanted.last, self.workplace)] if wanted.first or wanted.last else []
        return " · ".join((*parts, self.words("screen_inquiries.by_due" if self.is_by_due else "screen_inquiries.newest_first")))

    # what may be done

    def open_row(self, key: str) -> None:
        """The inquiry."""
        self.office_app.open(InquiryScreen(key))

    def do_open_inquiry(self) -> None:
        """The marked one."""
        if (key := self.table.current) is not None:
            self.open_row(key)

    def do_inquiry_view(self) -> None:
        """Another view."""
        own_only = self.workplace.person.role in OWN_DESK
        reason = self.words("screen_inquiries.own_desk_only")
        is_greyed = {view: own_only and view in ALL_DESKS_ONLY for view in View}
        is_greyed[View.PROVIDER] = self.workplace.person.role is Role.SHIPPING
        choices = [
            (str(place), self.words(f"screen_inquiries.view.{view}"), reason if is_greyed[view] else None)
            for place, view in enumerate(View, 1)
        ]

        def chosen(key: str | None) -> None:
            if key is not None:
                self._view, self._behind, self._narrowed = tuple(View)[int(key) - 1], None, InquiryFilter()
                self.table.set_columns(self.columns())
                self.show_first_page()

        self.app.push_screen(ChooseDialog(self.words("screen_inquiries.which"), choices), chosen)

    def do_narrow_inquiries(self) -> None:
        """By what they are about, whose store, who answered, from when to when."""
        narrowed: list[InquiryFilter] = []
        words, now = self.words, self._narrowed
        codes = [one.code for one in self.workplace.office.programme.callcentre.categories]
        categories = [("", words("screen_inquiries.any")), *((code, category_name(code, self.workplace)) for code in codes)]

        def act(filled: Filled) -> Message:
            category, provider, operator = (filled[name] or None for name in ("category", "provider", "operator"))
            days = filled.days
            narrowed.append(InquiryFilter(category=category, provider=provider, operator=operator, first=days["first"], last=days["last"]))
            return Message("screen_inquiries.narrowed")

        def closed(said: Message | None) -> None:
            if said is not None:
                self._narrowed = narrowed[-1]
                self.show_first_page()

        labels = {"first": words("screen_inquiries.first_day"), "last": words("screen_inquiries.last_day")}
        days = ((name, typed_day(day) if day is not None else "") for name, day in (("first", now.first), ("last", now.last)))
        entries = (
            Entry("category", words("screen_inquiries.category"), now.category or "", options=tuple(categories)),
            Entry("provider", words("screen_inquiries.provider"), now.provider or "", longest=20, placeholder="P-…"),
            Entry("operator", words("screen_inquiries.operator"), now.operator or "", longest=60),
            *(DayEntry(name, labels[name], day, longest=20, needed=False) for name, day in days),
        )
        dialog = ActDialog(words("screen_inquiries.narrowing"), words("screen_inquiries.narrowing_about"), entries, act)
        self.app.push_screen(dialog, closed)


def _one_line(text: str) -> str:
    return " ".join(text.split())
