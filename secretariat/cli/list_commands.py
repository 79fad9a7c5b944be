"""queue, view list, view delete: the lists of cases that the screens show, any way narrowed down, and what is kept of them under a name."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from models.vocabulary import ApplicationStatus, Industry, RefusalCode
from secretariat.cli.answers import counted
from secretariat.cli.case_answers import queue_document, queue_line
from secretariat.cli.invocation import Invocation
from secretariat.refusal import refuse
from secretariat.screening.queue_view import Moved, Only, QueueView, Sort, unpack_view

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.refusal import Refusal
    from secretariat.staff import Person

Words = Callable[[str], str]
LIST = "queue"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the options say: `base` is what the list shows without them but for its words and `only`; `name`: of a saved view."""

    base: QueueView
    name: str | None = None

    def view(self, office: "Office", person: "Person") -> "QueueView | Refusal":
        """The list that is described: a saved one, narrowed down further by what else is given."""
        from secretariat.saved_views import list_views

        if self.name is None:
            return self.base
        saved = next((known for known in list_views(office, person, LIST) if known.name == self.name), None)
        if saved is None:
            return refuse(RefusalCode.NOT_FOUND, "bulk.no_such_view", name=self.name)
        view = unpack_view(saved.definition)
        if view is None:
            return refuse(RefusalCode.INVALID_VALUE, "bulk.unreadable_view", name=self.name)
        plain = QueueView()
        given = {
            name: getattr(self.base, name)
            for name in QueueView.__dataclass_fields__
            if name not in {"text", "only"} and getattr(self.base, name) != getattr(plain, name)
        }
        text = " ".join(part for part in (view.text, self.base.text) if part)
        return replace(view, text=text, only=tuple(dict.fromkeys((*view.only, *self.base.only))), **given)


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""

    @program.command("queue", help=words("queue"))
    def show_queue(
        mine: Annotated[bool, typer.Option("--mine", help=words("queue_mine"))] = False,
        status: Annotated[list[str] | None, typer.Option("--status", metavar="S", help=words("queue_status"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = 200,
        only: Annotated[list[str] | None, typer.Option("--only", metavar="WORD", help=words("queue_only"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="P", help=words("bulk_provider"))] = None,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("bulk_text"))] = "",
        holder: Annotated[str | None, typer.Option("--holder", metavar="LOGIN", help=words("queue_holder"))] = None,
        prefecture: Annotated[str | None, typer.Option("--prefecture", metavar="NAME", help=words("queue_prefecture"))] = None,
        industry: Annotated[str | None, typer.Option("--industry", metavar="CODE", help=words("queue_industry"))] = None,
        start_on: Annotated[str | None, typer.Option("--start", metavar="DATE", help=words("queue_start"))] = None,
        received: Annotated[tuple[str, str] | None, typer.Option("--received", metavar="FROM TO", help=words("queue_received"))] = None,
        moved: Annotated[str | None, typer.Option("--moved", metavar="WORD", help=words("queue_moved"))] = None,
        between: Annotated[tuple[str, str] | None, typer.Option("--between", metavar="FROM TO", help=words("queue_between"))] = None,
        sort: Annotated[str, typer.Option("--sort", metavar="BY", help=words("queue_sort"))] = "urgent",
        descending: Annotated[bool, typer.Option("--descending", help=words("queue_descending"))] = False,
        name: Annotated[str | None, typer.Option("--view", metavar="NAME", help=words("bulk_view"))] = None,
        save: Annotated[str | None, typer.Option("--save", metavar="NAME", help=words("queue_save"))] = None,
        shared: Annotated[bool, typer.Option("--shared", help=words("queue_shared"))] = False,
    ) -> None:
        for given, known in (*((one, ApplicationStatus) for one in status or ()), *((one, Only) for one in only or ())):
            invocation.one_of(given, known)
        invocation.one_of(industry, Industry)
        invocation.one_of(moved, Moved)
        invocation.one_of(sort, get_args(Sort))
        arrived, happened = _days(invocation, received), _days(invocation, between)
        base = QueueView(
            statuses=tuple(status or ()),
            only=tuple(dict.fromkeys((*([Only.MINE] if mine else []), *(Only(one) for one in only or ())))),
            provider=provider,
            text=text,
            holder=holder,
            sort=next(one for one in get_args(Sort) if one == sort),
            descending=descending,
            prefecture=prefecture,
            industry=industry,
            start_on=invocation.day(start_on) if start_on is not None else None,
            received_from=arrived[0],
            received_to=arrived[1],
            moved=Moved(moved) if moved is not None else None,
            moved_from=happened[0],
            moved_to=happened[1],
        )
        _show(invocation, Narrowing(base, name), limit, save, shared)

    view = typer.Typer(help=words("view"), no_args_is_help=True)
    program.add_typer(view, name="view")

    @view.command("list", help=words("view_list"))
    def list_all() -> None:
        from secretariat.saved_views import list_views

        office, person = _enter(invocation)
        views = list_views(office, person, LIST)
        document = [{"name": one.name, "owner": one.owner, "shared": one.shared} for one in views]
        shared_word = invocation.words("cli.view_shared")
        invocation.answer({"views": document}, (f"{one.name}  {one.owner}" + (f"  ({shared_word})" if one.shared else "") for one in views))

    @view.command("delete", help=words("view_delete"))
    def delete(name: Annotated[str, typer.Argument(metavar="NAME", help=words("bulk_view"))]) -> None:
        from secretariat.saved_views import delete_view, list_views

        office, person = _enter(invocation)
        found = next((one for one in list_views(office, person, LIST) if one.name == name), None)
        refused = refuse(RefusalCode.NOT_FOUND, "bulk.no_such_view", name=name) if found is None else delete_view(office, person, found.id)
        invocation.results([(name, refused, {})])


def _enter(invocation: Invocation) -> "tuple[Office, Person]":
    from secretariat.permissions import may

    office, person = invocation.enter()
    if refused := may(person.role, LIST):
        invocation.refused(refused)
    return office, person


def _days(invocation: Invocation, given: tuple[str, str] | None) -> tuple[date | None, date | None]:
    """The first and the last day; `-` is none."""
    if given is None:
        return None, None
    first, last = (None if one == "-" else invocation.day(one) for one in given)
    return first, last


def _show(invocation: Invocation, narrowing: Narrowing, limit: int, save: str | None, shared: bool) -> None:
    from secretariat.saved_views import save_view
    from secretariat.screening.queue import queue

    office, person = invocation.enter()
    view = invocation.require(narrowing.view(office, person))
    page = invocation.require(queue(office, person, view, limit=limit))
    if save is not None and (refused := save_view(office, person, LIST, save, view.packed(), shared=shared)):
        invocation.refused(refused)
    document = {"total": page.total, "capped": page.capped, "cases": [queue_document(row) for row in page.cases]}
    heading = invocation.words("cli.queue_total", total=counted(page.total, capped=page.capped))
    columns = [invocation.words("cli.queue_columns")] if page.cases and not invocation.plain else []
    invocation.answer(document, [heading, *columns, *(queue_line(invocation, row) for row in page.cases)])
