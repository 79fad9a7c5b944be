"""A run of a standing order (定型出力): the export itself, as whoever runs it, entered with its outcome whichever way it ends."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from models.vocabulary import RefusalCode
from secretariat.messages import Language
from secretariat.office import Office
from secretariat.refusal import Message, OfficeUnavailable, Refusal, refuse
from secretariat.staff import Person
from secretariat.standing_lock import only_run
from secretariat.standing_orders import Order, OrderRun, case_of, enter_run, filled_in, find_order, told
from secretariat.standing_patterns import make_folders, missing_folder, path_of

if TYPE_CHECKING:
    from secretariat.cli.standing_export import Performed


@dataclass(frozen=True, slots=True)
class Ran:
    """A run that took place: what was entered of it, the exit status, what the export answered (None: it was not come to), why not."""

    run: OrderRun
    status: int
    performed: "Performed | None"
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a run would do now: the words after `export`, where it would write, whether something stands there that it would replace."""

    order: Order
    path: Path
    replaces: bool


def rehearse(office: Office, person: Person, name: str) -> Rehearsed | Refusal:
    """What a run of the order would write now, or why it would not begin."""
    order = find_order(office, person, name)
    if isinstance(order, Refusal):
        return order
    path = _refused_if_stopped(order) or path_of(order.out, filled_in(office, name))
    if isinstance(path, Refusal):
        return path
    return missing_folder(order.out, path) or Rehearsed(order, path, path.exists())


def run_order(office: Office, person: Person, name: str, language: Language, *, at_terminal: bool = False) -> Ran | Refusal:
    """Runs an order; a refusal means that there was no run. What the export raises is entered and raised again.

    `at_terminal`: it may say there how far it is.
    """
    order = find_order(office, person, name)
    if isinstance(order, Refusal):
        return order
    if refused := _refused_if_stopped(order):
        return refused
    with only_run(office.engine, case_of(name)) as mine:
        if not mine:
            return refuse(RefusalCode.HELD_BY_OTHER, "standing.being_run", name=name)
        return _run(office, person, order, language, at_terminal)


def _refused_if_stopped(order: Order) -> Refusal | None:
    return None if order.is_active else refuse(RefusalCode.WRONG_STATE, "standing.stopped", name=order.name)


def _run(office: Office, person: Person, order: Order, language: Language, at_terminal: bool) -> Ran:
    broken: tuple[str, Message] | None = ("defect", Message("standing.defect"))
    try:
        ran = _perform(office, person, order, language, at_terminal)
        broken = None
    except OfficeUnavailable as unavailable:
        broken = (unavailable.refusal.code.value, unavailable.refusal.message)
        raise
    except KeyboardInterrupt:
        broken = ("interrupted", Message("standing.interrupted"))
        raise
    finally:
        if broken is not None:
            # what broke it off is what the person has to hear, even if it cannot be entered
            with suppress(OfficeUnavailable):
                enter_run(office, person, order.name, _outcome(office, person, *broken))
    enter_run(office, person, order.name, ran.run)
    return ran


def _perform(office: Office, person: Person, order: Order, language: Language, at_terminal: bool) -> Ran:
    # a run is the command itself, so that whatever `export` learns can be an order without being named here
    from secretariat.cli.invocation import DONE, REFUSED
    from secretariat.cli.standing_export import perform

    path = path_of(order.out, filled_in(office, order.name))
    refused = path if isinstance(path, Refusal) else make_folders(order.out, path)
    if isinstance(path, Refusal) or refused is not None:
        return Ran(_outcome(office, person, *_why(refused)), REFUSED, None, refused)
    performed = perform(office, person, language, order.arguments, path, at_terminal=at_terminal)
    done, why = performed.status == DONE, _why(performed.refusal)
    if not done and performed.refusal is None:
        why = ("incomplete", Message("standing.incomplete", {"count": performed.left_out}))
    run = replace(_outcome(office, person, *why), done=done, files=performed.files, rows=performed.rows)
    return Ran(run, performed.status, performed, performed.refusal)


def _why(refusal: Refusal | None) -> tuple[str | None, Message | None]:
    return (None, None) if refusal is None else (refusal.code.value, refusal.message)


def _outcome(office: Office, person: Person, code: str | None, message: Message | None) -> OrderRun:
    return OrderRun(office.clock.now(), person.name, False, code=code, message=told(message) if message is not None else None)
