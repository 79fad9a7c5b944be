"""export save, orders, run, stop, resume: exports under a name, for cron and task schedulers."""

import shlex
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from secretariat.cli.invocation import WRONG_USAGE, Invocation

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person
    from secretariat.standing_orders import Order, OrderRun

Words = Callable[[str], str]


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of export."""
    of_order = Annotated[str, typer.Argument(metavar="NAME", help=words("standing_name"))]

    @export.command("save", help=words("export_save"))
    def save(
        name: of_order,
        command: Annotated[list[str], typer.Argument(metavar="EXPORT", help=words("standing_export"))],
        out: Annotated[str, typer.Option("--out", metavar="PATTERN", help=words("standing_out"))],
    ) -> None:
        _save(invocation, name, command, out)

    @export.command("orders", help=words("export_orders"))
    def orders() -> None:
        from secretariat.standing_orders import standing_orders

        office, person = invocation.enter()
        found = invocation.require(standing_orders(office, person))
        now = office.clock.now()
        invocation.answer(
            [_document(invocation, order, order.trouble(now)) for order in found],
            (line for order in found for line in _lines(invocation, order, now)),
        )

    @export.command("run", help=words("export_run"))
    def run(name: of_order, dry_run: Annotated[bool, typer.Option("--dry-run", help=words("standing_dry_run"))] = False) -> None:
        office, person = invocation.enter()
        if dry_run:
            _rehearse(invocation, office, person, name)
        else:
            _run(invocation, office, person, name)

    @export.command("stop", help=words("export_stop"))
    def stop(name: of_order) -> None:
        _switch(invocation, name, active=False)

    @export.command("resume", help=words("export_resume"))
    def resume(name: of_order) -> None:
        _switch(invocation, name, active=True)


def _save(invocation: Invocation, name: str, command: list[str], out: str) -> None:
    from secretariat.cli.standing_export import WrongWords, look_over
    from secretariat.standing_orders import check_order, save_order
    from secretariat.standing_patterns import example

    if refused := check_order(name, command, out):
        invocation.refused(refused)
    wrong = look_over(invocation.language, command, example(out))
    if isinstance(wrong, WrongWords):
        for line in wrong.notes:
            invocation.note(line)
        raise typer.Exit(WRONG_USAGE)
    if wrong is not None:
        invocation.refused(wrong)
    office, person = invocation.enter()
    if refused := save_order(office, person, name, command, out):
        invocation.refused(refused)
    document = {"order": name, "arguments": command, "out": out}
    invocation.answer(document, [invocation.words("standing.saved", name=name, command=f"export run {shlex.quote(name)}")])


def _rehearse(invocation: Invocation, office: "Office", person: "Person", name: str) -> None:
    from secretariat.standing_runs import rehearse

    found = invocation.require(rehearse(office, person, name))
    key = "standing.would_replace" if found.replaces else "standing.would_write"
    document = {
        "order": name,
        "arguments": list(found.order.arguments),
        "files": [str(found.path)],
        "replaces": found.replaces,
        "dry_run": True,
    }
    invocation.answer(document, [invocation.words(key, path=str(found.path), export=shlex.join(found.order.arguments))])


def _run(invocation: Invocation, office: "Office", person: "Person", name: str) -> None:
    from secretariat.standing_runs import run_order

    ran = invocation.require(run_order(office, person, name, invocation.language, at_terminal=not invocation.json))
    for line in ran.performed.notes if ran.performed is not None else ():
        invocation.note(line)
    if ran.refusal is not None:
        invocation.refused(ran.refusal, ran.status)
    if ran.performed is not None:
        told = ran.performed.document
        invocation.answer({"order": name, **(told if isinstance(told, dict) else {})}, ran.performed.lines)
    raise typer.Exit(ran.status)


def _switch(invocation: Invocation, name: str, *, active: bool) -> None:
    from secretariat.standing_orders import switch_order

    invocation.act(name, lambda office, person: switch_order(office, person, name, active=active))


def _document(invocation: Invocation, order: "Order", trouble: str | None) -> dict[str, object]:
    return {
        "name": order.name,
        "arguments": list(order.arguments),
        "out": order.out,
        "active": order.is_active,
        "trouble": trouble,
        "last_run": _last_run(invocation, order.last) if order.last is not None else None,
    }


def _last_run(invocation: Invocation, run: "OrderRun") -> dict[str, object]:
    from secretariat.clock import japan_text

    return {
        "at": japan_text(run.at),
        "staff": run.staff,
        "done": run.done,
        "files": list(run.files),
        "rows": run.rows,
        "code": run.code,
        "message": run.told_in(invocation.language),
    }


def _lines(invocation: Invocation, order: "Order", now: datetime) -> list[str]:
    lines = [f"{order.name}: {invocation.say(order.state(now))}", f"  {shlex.join(order.arguments)} --out {shlex.quote(order.out)}"]
    if (run := order.last) is None:
        return [*lines, f"  {invocation.words('standing.never_run')}"]
    return [*lines, f"  {invocation.words('standing.last_run', at=invocation.written(run.at), staff=run.staff)} {_ended(invocation, run)}"]


def _ended(invocation: Invocation, run: "OrderRun") -> str:
    if (why := run.told_in(invocation.language)) is not None:
        return why
    return invocation.words("standing.done", files=run.files, rows=run.rows if run.rows is not None else 0)
