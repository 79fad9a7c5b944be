"""Evidence as lists show it, and reading one (証拠書類の閲覧), which its journal tells before anybody has a byte of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.evidence import Evidence, EvidenceContent
from models.relations import STAFF, name_behind
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import EVIDENCE, Case, Change, act_on
from secretariat.evidence.keeping import check_case
from secretariat.identifiers import normal_case_number
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

EVIDENCES, CONTENTS = table_of(Evidence), table_of(EvidenceContent)


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A file that was kept: `size` in bytes, `sha256` in hexadecimal digits, `kept_by` a display name."""

    number: str
    case: str
    subject: str
    name: str
    media_type: str
    size: int
    sha256: str
    kept_at: datetime
    kept_by: str
    times_read: int


def evidence_of(session: Session, case_ids: Collection[str]) -> tuple[EvidenceLine, ...]:
    """The evidence of some cases by their numbers, the oldest first."""
    e = EVIDENCES.c
    return tuple(_line(row) for row in session.execute(_LINES.where(e.case_id.in_(case_ids)).order_by(e.id)))


def list_evidence(office: Office, person: Person, case_number: str) -> tuple[EvidenceLine, ...] | Refusal:
    """The evidence of one case (P-…, R-…, G-…), the oldest first."""
    if refused := may(person.role, "show"):
        return refused
    number = normal_case_number(case_number)
    with office.reading() as session:
        return check_case(session, number) or evidence_of(session, [number])


def read_evidence(office: Office, person: Person, number: str) -> tuple[EvidenceLine, bytes] | Refusal:
    """A file with its content; when it is given, the journal already says who read it."""
    found: list[tuple[EvidenceLine, bytes]] = []

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        content = bytes(session.execute(sa.select(CONTENTS.c.content).where(CONTENTS.c.sha256 == case.row["sha256"])).scalar_one())
        if not content:
            return refuse(RefusalCode.NOT_FOUND, "evidence.erased", number=case.number)
        if sha256(content).digest() != bytes(case.row["sha256"]):
            return refuse(RefusalCode.INVALID_FILE, "evidence.damaged", number=case.number)
        found.append((_line(session.execute(_LINES.where(EVIDENCES.c.number == case.number)).one()), content))
        return Change()

    refused = act_on(office, person, EVIDENCE, number, Command("read"), write)
    # act_on has committed
    return refused or found[0]


_LINES = sa.select(
    *(EVIDENCES.c.number, EVIDENCES.c.case_id, EVIDENCES.c.subject, EVIDENCES.c.name, EVIDENCES.c.media_type, EVIDENCES.c.size),
    *(EVIDENCES.c.sha256, EVIDENCES.c.kept_at, EVIDENCES.c.version),
    name_behind(EVIDENCES.c.kept_by).label("kept_by"),
).select_from(EVIDENCES.outerjoin(STAFF, STAFF.c.login == EVIDENCES.c.kept_by))


def _line(row: "sa.Row[tuple[object, ...]]") -> EvidenceLine:
    return EvidenceLine(
        number=row.number,
        case=row.case_id,
        subject=row.subject,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        sha256=bytes(row.sha256).hex(),
        kept_at=row.kept_at,
        kept_by=row.kept_by,
        times_read=row.version - 1,
    )
