"""Readiness tests (接続試験等) of a provider's system: every run is kept, a failed one is repeated and not overwritten."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.provider import ReadinessRun
from models.vocabulary import Outcome, RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.programme import Programme
from secretariat.programme_file.parts import Label
from secretariat.providers.wording import clean_line
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

RUNS = table_of(ReadinessRun)


@dataclass(frozen=True, slots=True)
class RunLine:
    """One run of a test, on a day in Japan; `staff` is the login of who entered it."""

    test: str
    outcome: Outcome
    run_on: date
    system_version: str
    note: str | None
    staff: str


@dataclass(frozen=True, slots=True)
class TestStanding:
    """What the last run of a test came to; review and no day while there is none. One that is not required stands against nothing."""

    test: str
    label: Label
    required: bool
    outcome: Outcome
    last_run_on: date | None


def record_run(
    office: Office, person: Person, provider: str, test: str, outcome: str, run_on: date, system_version: str, note: str | None = None
) -> Refusal | None:
    """Enters a run of a test of the programme: pass or fail, on which day, with which version of the provider's system."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        tests = office.programme.readiness.tests
        if test not in tests:
            return refuse(RefusalCode.INVALID_VALUE, "security.no_such_test", test=test, known=tuple(tests))
        if outcome not in (Outcome.PASS, Outcome.FAIL):
            return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_outcome", outcome=outcome)
        if run_on > japan_day(act.at):
            return refuse(RefusalCode.INVALID_VALUE, "security.run_in_future", day=run_on)
        version = clean_line("system_version", system_version)
        if isinstance(version, Refusal):
            return version
        run = {"test": test, "outcome": outcome, "system_version": version}
        row = {"provider_id": case.id, "run_on": run_on, "note": note, "staff": act.staff, **run, **case.entry}
        session.execute(sa.insert(RUNS), [row])
        return Change(payload={**run, "run_on": run_on.isoformat()})

    return act_on(office, person, PROVIDER, provider, Command("run-test", note=note), write)


def runs_of(session: Session, provider_id: int) -> tuple[RunLine, ...]:
    """All runs of a provider's tests, oldest first; of one day, in the order in which they were entered."""
    r = RUNS.c
    rows = session.execute(sa.select(RUNS).where(r.provider_id == provider_id).order_by(r.run_on, r.id))
    return tuple(RunLine(row.test, Outcome(row.outcome), row.run_on, row.system_version, row.note, row.staff) for row in rows)


def readiness_standing(session: Session, programme: Programme, provider_id: int) -> tuple[TestStanding, ...]:
    """Where each test of the programme stands, in the order of its file."""
    last = {run.test: run for run in runs_of(session, provider_id)}
    return tuple(
        TestStanding(
            code,
            test.label,
            test.required,
            last[code].outcome if code in last else Outcome.REVIEW,
            last[code].run_on if code in last else None,
        )
        for code, test in programme.readiness.tests.items()
    )
