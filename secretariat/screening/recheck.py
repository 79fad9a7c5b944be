"""Checking open applications anew after the programme file changed: only what comes out otherwise is written, so a run can be repeated."""

from collections.abc import Callable, Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, Settlement
from models.base import table_of
from models.vocabulary import ApplicationStatus, Outcome, Rule
from secretariat import journal
from secretariat.casework.process import OPEN
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.eligibility import PLAIN, Eligibility
from secretariat.screening.findings import pack, standing_of, unpack
from secretariat.screening.records import load_submissions
from secretariat.screening.urgency import set_right
from secretariat.staff import Person

APPLICATIONS, SETTLEMENTS = table_of(Application), table_of(Settlement)
CHUNK: Final = 1000
STATUSES: Final = tuple(str(status) for status in (*OPEN, ApplicationStatus.RETURNED))


def recheck_open_applications(
    office: Office, person: Person, progress: Callable[[int, int], None] | None = None, stop: Callable[[], bool] | None = None
) -> int:
    """Checks every open application under the office's programme; gives how many came out otherwise. Settled checks stay settled.

    `progress` hears how many of how many were checked, `stop` is asked between chunks; a run that was stopped is taken up by the next one.
    """
    with office.reading() as session:
        counted = sa.select(sa.func.count()).select_from(APPLICATIONS).where(APPLICATIONS.c.status.in_(STATUSES))
        total = int(session.execute(counted).scalar_one())
    changed = checked = after = 0
    while True:
        with office.writing(person.login, "recheck") as (session, act):
            rows = session.execute(
                sa.select(APPLICATIONS)
                .where(APPLICATIONS.c.id > after, APPLICATIONS.c.status.in_(STATUSES))
                .order_by(APPLICATIONS.c.id)
                .limit(CHUNK)
                .with_for_update()
            ).all()
            changed += _recheck(session, act, office, rows)
            set_right(session, load_calendar(session, office.programme), japan_day(act.at), rows)
        if not rows:
            return changed
        after = rows[-1].id
        checked += len(rows)
        if progress is not None:
            progress(checked, total)
        if stop is not None and stop():
            return changed


def _recheck(session: Session, act: journal.Act, office: Office, rows: Sequence[sa.Row[tuple[object, ...]]]) -> int:
    eligibility = Eligibility(office.programme)
    rates = office.programme.rates
    submissions = load_submissions(session, [row.id for row in rows])
    settled: dict[int, dict[Rule, Outcome]] = {}
    for application_id, rule, outcome in session.execute(
        sa.select(SETTLEMENTS.c.application_id, SETTLEMENTS.c.rule, SETTLEMENTS.c.outcome).where(
            SETTLEMENTS.c.application_id.in_(list(submissions))
        )
    ):
        settled.setdefault(application_id, {})[Rule(rule)] = Outcome(outcome)
    entries: list[journal.Entry] = []
    updates: list[dict[str, object]] = []
    for row in rows:
        findings = unpack(str(row.checks), PLAIN) | {found.rule: found for found in eligibility.findings(submissions[row.id])}
        findings = {rule: findings[rule] for rule in PLAIN}
        standing = standing_of(findings, settled.get(row.id, {}), str(row.franchise), rates.standard, rates.franchise)
        values: dict[str, object] = {
            "checks": pack(findings.values(), PLAIN),
            "verdict": standing.verdict.value,
            "return_rate": standing.return_rate,
            "subsidised": standing.subsidised,
            "open_points": standing.open_points,
        }
        if all(row._mapping[name] == value for name, value in values.items()):
            continue
        payload = {"programme": office.programme_version, "verdict": standing.verdict.value}
        entries.append(journal.Entry(str(row.number), row.version + 1, "recheck", str(row.status), str(row.status), payload))
        updates.append({"application": row.id, "after": row.version + 1, **{f"new_{name}": value for name, value in values.items()}})
    journal.append(session, entries, act)
    if updates:
        names = ("checks", "verdict", "return_rate", "subsidised", "open_points")
        statement = (
            sa.update(APPLICATIONS)
            .where(APPLICATIONS.c.id == sa.bindparam("application"))
            .values(version=sa.bindparam("after"), **{name: sa.bindparam(f"new_{name}") for name in names})
        )
        session.connection().execute(statement, updates)
    return len(updates)
