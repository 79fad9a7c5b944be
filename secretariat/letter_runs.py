"""Runs that write letters (通知書の出力): each letter goes into the files of one run, and once.

A run claims its letters before it writes them. One that broke off is taken up again: it writes the same files anew. Its letters are
marked as written in the transaction that ends it, and nobody else's run takes them before.
"""

import json
import platform
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import Outbox
from models.letters import LetterRun
from models.provider import Provider
from models.vocabulary import RefusalCode
from secretariat.exporting import enter_export
from secretariat.journal import Act, canonical
from secretariat.office import Office, take_serials
from secretariat.papers import BEING_UNDONE, STRAIGHT, LetterFilter, check_letters, fitting, mark_written
from secretariat.provider_papers import ABOUT_PROVIDERS
from secretariat.refusal import Refusal, refuse
from secretariat.removal import remove
from secretariat.repetition import repeated
from secretariat.staff import Person

OUTBOX, RUNS, APPLICATIONS, PROVIDERS = table_of(Outbox), table_of(LetterRun), table_of(Application), table_of(Provider)


@dataclass(frozen=True, slots=True)
class LettersWanted:
    """What one run is to write: letters that nobody has written, unless `again`; one file, or one for each provider in a folder."""

    start_on: date | None = None
    provider: str | None = None
    kinds: tuple[str, ...] = ()
    again: bool = False
    by_provider: bool = False

    def kept(self) -> dict[str, object]:
        """As plain values, for the run's record and the journal."""
        start = self.start_on.isoformat() if self.start_on else None
        return {"start": start, "provider": self.provider, "kinds": list(self.kinds), "again": self.again, "by_provider": self.by_provider}


@dataclass(frozen=True, slots=True)
class Run:
    """A run under way. resumed: it broke off before, and its files may stand already. filters: as `LettersWanted.kept` gives them."""

    number: int
    staff: str
    host: str
    path: Path
    filters: Mapping[str, object]
    started_at: datetime
    resumed: bool = False

    @property
    def by_provider(self) -> bool:
        """Whether it writes one file for each provider, into a folder."""
        return bool(self.filters["by_provider"])

    def is_at(self, path: Path) -> bool:
        """Whether it writes there, on this machine."""
        return (self.host, self.path) == (platform.node(), path.resolve())


def letters_wait(office: Office, wanted: LettersWanted) -> bool:
    """Whether there is anything that a new run would write."""
    with office.reading() as session:
        return session.execute(_claimable(wanted).limit(1)).first() is not None


def open_runs(office: Office) -> tuple[Run, ...]:
    """The runs that have not ended: under way somewhere, or broken off."""
    with office.reading() as session:
        return tuple(_run(row) for row in session.execute(sa.select(RUNS).where(RUNS.c.ended_at.is_(None)).order_by(RUNS.c.id)))


def open_run(office: Office, number: int) -> Run | None:
    """The run of that number, if it has not ended."""
    return next((run for run in open_runs(office) if run.number == number), None)


def open_run_at(office: Office, path: Path) -> Run | None:
    """The run that began to write there, on this machine, and has not ended."""
    return next((run for run in open_runs(office) if run.is_at(path)), None)


@repeated
def begin_run(office: Office, person: Person, wanted: LettersWanted, path: Path) -> Run | Refusal:
    """A new run with its letters, which nobody else's takes from now on; refused where there is nothing to write or no such provider."""
    if refused := check_letters(person):
        return refused
    with office.writing(person.login, "begin-letters") as (session, act):
        number = take_serials(session, "letter-run")  # holds off others who begin one at the same time
        filters = canonical(wanted.kept())
        session.execute(
            sa.insert(RUNS),
            {
                "id": number,
                "staff": person.login,
                "host": platform.node(),
                "path": str(path.resolve()),
                "filters": filters,
                "started_at": act.at,
                "ended_at": None,
            },
        )
        session.execute(sa.update(OUTBOX).where(OUTBOX.c.id.in_(_claimable(wanted))).values(run_id=number))
        if (held := session.execute(sa.select(OUTBOX.c.id).where(OUTBOX.c.run_id == number).limit(1)).first()) is None:
            remove(session, RUNS, RUNS.c.id == number)
        unknown = held is None and wanted.provider is not None and not _is_provider(session, wanted.provider)
    if unknown:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=wanted.provider)
    if held is None:
        return refuse(RefusalCode.NOTHING_TO_DO, "cli.no_letters")
    return Run(number, person.login, platform.node(), path.resolve(), json.loads(filters), act.at)


@repeated
def take_up_run(office: Office, person: Person, number: int, path: Path) -> Run | Refusal:
    """A run that broke off goes on, and writes all of its letters to that place."""
    if refused := check_letters(person):
        return refused
    with office.writing(person.login, "take-up-letters") as (session, _):
        row = session.execute(sa.select(RUNS).where(RUNS.c.id == number, RUNS.c.ended_at.is_(None))).one_or_none()
        if row is None:
            return refuse(RefusalCode.NOT_FOUND, "letter_runs.no_open_run", number=number)
        here = {"host": platform.node(), "path": str(path.resolve())}
        session.execute(sa.update(RUNS).where(RUNS.c.id == number).values(here))
    return replace(_run(row), host=platform.node(), path=path.resolve(), resumed=True)


def letters_of_run(session: Session, run: Run) -> list[int]:
    """The places in the outbox of what may still be sent: by provider, letters that go straight last, then in the order of decisions."""
    o = OUTBOX.c
    tables = [APPLICATIONS, PROVIDERS, *ABOUT_PROVIDERS]
    owner = sa.func.coalesce(APPLICATIONS.c.provider_id, PROVIDERS.c.id, *(table.c.provider_id for table in ABOUT_PROVIDERS))
    source: sa.FromClause = OUTBOX
    for table in tables:
        source = source.outerjoin(table, table.c.number == o.case_id)
    order = (o.kind.in_(STRAIGHT), owner, o.id)
    return list(session.execute(sa.select(o.id).select_from(source).where(_sendable(run.number)).order_by(*order)).scalars())


@repeated
def end_run(office: Office, person: Person, run: Run, written: Collection[int], files: Sequence[Path] = ()) -> bool:
    """Marks what was written, enters its files as an export and ends the run.

    False: something of it was taken back meanwhile, and the files have to be written anew.
    """
    with office.writing(person.login, "render-letters") as (session, act):
        still = set(session.execute(sa.select(OUTBOX.c.id).where(_sendable(run.number)).with_for_update()).scalars())
        if not still.issuperset(written):
            return False
        mark_written(session, act, sorted(written))
        if files:
            enter_export(session, act, "letters", run.filters, len(written), files)
        _end(session, act, run)
    return True


@repeated
def give_up_run(office: Office, person: Person, run: Run) -> None:
    """Ends a run whose files were not written or are gone again: its letters wait as before."""
    with office.writing(person.login, "give-up-letters") as (session, act):
        _end(session, act, run)


def _run(row: sa.Row[tuple[object, ...]]) -> Run:
    return Run(row.id, row.staff, row.host, Path(row.path), json.loads(row.filters), row.started_at)


def _is_provider(session: Session, number: str) -> bool:
    return session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == number)).scalar() is not None


def _claimable(wanted: LettersWanted) -> sa.Select[tuple[int]]:
    letters = LetterFilter(not wanted.again, wanted.start_on, wanted.provider, wanted.kinds)
    under_way = sa.select(RUNS.c.id).where(RUNS.c.ended_at.is_(None))
    free = sa.or_(OUTBOX.c.run_id.is_(None), OUTBOX.c.run_id.not_in(under_way))
    return fitting(sa.select(OUTBOX.c.id), letters).where(free, sa.or_(OUTBOX.c.rendered_at.is_not(None), ~BEING_UNDONE))


def _sendable(number: int) -> sa.ColumnElement[bool]:
    o = OUTBOX.c
    return sa.and_(o.run_id == number, o.cancelled_at.is_(None), sa.or_(o.rendered_at.is_not(None), ~BEING_UNDONE))


def _end(session: Session, act: Act, run: Run) -> None:
    session.execute(sa.update(RUNS).where(RUNS.c.id == run.number).values(ended_at=act.at))
