"""Verifying the draw of second looks (抜取確認の検証): every approval is drawn again, by the recorded seed and the rules of its day."""

import json
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from models.office import ProgrammeVersion
from models.second_look import SecondLook
from models.vocabulary import ApplicationStatus, LookOrigin
from secretariat.journal import JournalFault
from secretariat.looks.drawing import drawn
from secretariat.looks.records import seed
from secretariat.programme_file.sampling import Sampling

APPLICATIONS, ENTRIES, LOOKS, PROGRAMMES = (
    table_of(Application),
    table_of(JournalEntry),
    table_of(SecondLook),
    table_of(ProgrammeVersion),
)
CHUNK: Final = 2000


def wrong_draws(session: Session, watch: Callable[[int], bool]) -> Iterator[JournalFault]:
    """Approvals that should have been drawn and were not, or the other way; and looks whose record is not that of their approval.

    One under a programme file that says nothing of second looks is not judged. `watch` hears every CHUNK approvals how many were drawn
    again, and says whether to go on.
    """
    if LOOKS.name not in sa.inspect(session.connection()).get_table_names():
        return  # an office of an older schema, a backup for one
    rules, chance = _rules(session), seed(session)
    firsts: Counter[str] = Counter()
    with session.execute(_approvals()) as found:
        for done, row in enumerate(found, 1):
            payload = json.loads(row.payload)
            said = payload.get("look")
            rule = rules.get(payload.get("programme"))
            if rule is not None:
                due = drawn(chance, row.case_id, row.version, firsts[row.staff], rule)
                if said != (due.value if due is not None else None):
                    yield JournalFault(row.case_id, row.version, "journal.look_not_due" if due is None else "journal.look_not_drawn")
            if (row.approved_by, row.origin) != ((row.staff, said) if said is not None else (None, None)):
                yield JournalFault(row.case_id, row.version, "journal.look_differs")
            firsts[row.staff] += said == LookOrigin.FIRST.value
            if done % CHUNK == 0 and not watch(done):
                return


def _approvals() -> sa.Select[tuple[object, ...]]:
    """Every approval that a second person had not to confirm, as they were written, each with the record of its look."""
    e, looked = ENTRIES.c, sa.and_(LOOKS.c.application_id == APPLICATIONS.c.id, LOOKS.c.approved_version == ENTRIES.c.version)
    return (
        sa.select(e.case_id, e.version, e.staff, e.payload, LOOKS.c.approved_by, LOOKS.c.origin)
        .select_from(ENTRIES.join(APPLICATIONS, APPLICATIONS.c.number == e.case_id).outerjoin(LOOKS, looked))
        .where(e.action == "approve", e.to_status == ApplicationStatus.APPROVED.value)
        .order_by(e.id)
        .execution_options(yield_per=CHUNK)
    )


def _rules(session: Session) -> Mapping[object, Sampling]:
    """How each version of the programme draws, as far as its file says so."""
    rows = session.execute(sa.select(PROGRAMMES.c.version, PROGRAMMES.c.content))
    tables = {row.version: tomllib.loads(row.content).get("sampling") for row in rows}
    return {version: Sampling.model_validate(table) for version, table in tables.items() if table is not None}
