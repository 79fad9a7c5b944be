"""The cases that the queue shows: columns, pages, order, and the views of it that are chosen, kept and shared."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import ClassVar

from screens.dialog import ConfirmDialog
from screens.list_screen import ListScreen, Page, Wanted
from screens.places import PLACES, load_screen
from screens.queue_rows import LONG_STATE_WIDTH, QueueRow, queue_columns, queue_line
from screens.queue_views import LIST, Chosen, SaveViewDialog, ViewsDialog, view_name
from screens.widgets.paged_table import Column, Line
from secretariat.casework.process import OPEN
from secretariat.office import Office
from secretariat.presence import Standing, standings
from secretariat.refusal import Message, Refusal
from secretariat.saved_views import SavedView, delete_view, list_views, save_view
from secretariat.screening.queue_pages import Place, case_page
from secretariat.screening.queue_view import Only, QueueView, Sort, unpack_view
from secretariat.staff import Person


class QueueList(ListScreen[QueueRow, Place]):
    """The list of cases. Without a view: the last one of this session."""

    SORTS: ClassVar[tuple[Sort, ...]] = ("urgent", "due", "received", "number")
    PAGE: ClassVar[int] = 100  # rows

    def __init__(self, view: QueueView | None = None) -> None:
        super().__init__()
        self._given = view
        self._view = QueueView()
        self._saved_name = ""

    # the list

    def columns(self) -> Sequence[Column]:
        """With a wider first column where decided cases are shown."""
        first, *others = queue_columns(self.words)
        return (replace(first, width=LONG_STATE_WIDTH) if self._shows_every_status else first, *others)

    @property
    def _shows_every_status(self) -> bool:
        """Or open cases only, which need no word for it."""
        return not set(self._view.statuses) <= {str(status) for status in OPEN}

    def read(self, wanted: Wanted[Place]) -> Page[QueueRow, Place] | Refusal:
        """A page of cases, and who is at them."""
        office, person = self.workplace.office, self.workplace.person
        view = self._complete(wanted)
        page = case_page(office, person, view, after=wanted.after, before=wanted.before, limit=self.PAGE)
        if isinstance(page, Refusal):
            return page
        at = standings_at(office, person, [case.number for case in page.cases])
        rows = [QueueRow(case, at.get(case.number)) for case in page.cases]
        return Page(rows, page.total, page.capped, page.first, page.last, page.has_before, page.has_after)

    def _complete(self, wanted: Wanted[Place]) -> QueueView:
        """The view with what stands in the filter and the chosen order."""
        sort: Sort = next(known for known in self.SORTS if known == wanted.sort)
        return replace(self._view, text=wanted.text, sort=sort, descending=wanted.descending)

    def _narrowed(self) -> QueueView | None:
        """The list as it is shown; None where it is the office's own, most urgent first."""
        view = self._complete(self.wanted)
        return view if view != QueueView() else None

    def _list_to_take_from(self) -> QueueView | None:
        """None: of all that nobody holds; so it is beside what one holds oneself."""
        view = self._narrowed()
        return view if view is not None and Only.MINE not in view.only else None

    def line(self, row: QueueRow) -> Line:
        """A case."""
        return queue_line(row, self.words, self.workplace.person.login, every_status=self._shows_every_status)

    def why_empty(self) -> str:
        """No case fits the words, none is the person's, none is there at all."""
        if self.wanted.text:
            return self.words("screen_queue.nothing_fits", text=self.wanted.text, view=self._view_name())
        if Only.MINE in self._view.only:
            return self.words("screen_queue.none_of_mine")
        if self._view == QueueView(sort=self._view.sort, descending=self._view.descending):
            return self.words("screen_queue.none_open")
        return self.words("screen_queue.none_in_view", view=self._view_name())

    def open_row(self, key: str) -> None:
        """The review of the case; the next ones come from this list."""
        self.office_app.open(load_screen(PLACES["review"])(key, self._narrowed()))

    def view_words(self) -> str:
        """The view and the order."""
        return f"{self._view_name()} · {self.sort_words(self.wanted.sort)}" + (
            self.words("screen_queue.reversed") if self.wanted.descending else ""
        )

    def _view_name(self) -> str:
        return self._saved_name or view_name(self._view, self.language)

    def sort_words(self, sort: str) -> str:
        """By what is at risk, by the end of the standard processing time, by arrival, by number."""
        orders = {
            "urgent": "screen_queue.by_urgent",
            "due": "screen_queue.by_due",
            "received": "screen_queue.by_received",
            "number": "screen_queue.by_number",
        }
        return self.words(orders[sort])

    # views

    def on_mount(self) -> None:
        """With the view that was asked for, or the last one; before the list is read for the first time."""
        remembered = unpack_view(self.office_app.last_views.get(LIST, ""))
        self._use(self._given or remembered or QueueView())

    def _use(self, view: QueueView, name: str = "") -> None:
        self._view, self._saved_name = view, name
        self.wanted = Wanted(view.text, view.sort, view.descending)
        self.set_filter(view.text)
        self.table.set_columns(self.columns())

    def do_views(self) -> None:
        """Chooses what is shown."""
        office, person = self.workplace.office, self.workplace.person
        self.ask("views", lambda: list_views(office, person, LIST), self._offer_views)

    def _offer_views(self, saved: list[SavedView]) -> None:
        self.office_app.push_screen(ViewsDialog(saved, self.workplace.person.login), self._view_chosen)

    def _view_chosen(self, chosen: Chosen | None) -> None:
        if chosen is None:
            return
        if chosen.act == "show" and chosen.view is not None:
            self.tell(None)
            self._use(chosen.view, chosen.saved.name if chosen.saved else "")
            self.show_first_page()
        elif chosen.act == "save":
            filtered = self.words("screen_queue.filtered", text=self.wanted.text) if self.wanted.text else ""
            what = " · ".join(part for part in (self.view_words(), filtered) if part)
            self.office_app.push_screen(SaveViewDialog(what, self._saved_name), self._save)
        elif chosen.saved is not None:
            self._confirm_deletion(chosen.saved)

    def _save(self, named: tuple[str, bool] | None) -> None:
        if named is None:
            return
        name, shared = named
        office, person, definition = self.workplace.office, self.workplace.person, self._complete(self.wanted).packed()

        def saved() -> None:
            self._saved_name = name
            self._show_words()
            self.tell(Message("screen_queue.saved", {"name": name}), "done")

        self._change(lambda: save_view(office, person, LIST, name, definition, shared=shared), saved)

    def _confirm_deletion(self, saved: SavedView) -> None:
        office, person = self.workplace.office, self.workplace.person

        def deleted() -> None:
            if self._saved_name == saved.name:
                self._saved_name = ""
                self._show_words()
            self.tell(Message("screen_queue.deleted", {"name": saved.name}), "done")

        def confirmed(yes: bool | None) -> None:
            if yes:
                self._change(lambda: delete_view(office, person, saved.id), deleted)

        title, line = self.words("screen_queue.delete_view"), self.words("screen_queue.deletes", name=saved.name)
        self.office_app.push_screen(ConfirmDialog(title, [line]), confirmed)

    def _change(self, change: Callable[[], Refusal | None], then: Callable[[], None]) -> None:
        def done(refused: Refusal | None) -> None:
            if refused is not None:
                self.tell(refused)
            else:
                then()

        self.write(change, done)


def standings_at(office: Office, person: Person, numbers: Sequence[str]) -> dict[str, Standing]:
    """Who is at which of these cases; nobody where that may not be asked."""
    found = standings(office, person, numbers)
    return {} if isinstance(found, Refusal) else found
