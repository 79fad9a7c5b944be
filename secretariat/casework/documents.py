"""The papers of an application (書類の確認): which kinds it needs, which have come, and what a reviewer found of each.

A check is of one kind of paper; it names the file that was looked at, and of a paper for a year which year it says.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.document import JUDGED, DocumentCheck
from models.merchant import Business, Store
from models.relations import STAFF, name_behind
from models.vocabulary import ApplicantKind, Document, Outcome, RefusalCode, Role
from secretariat import journal
from secretariat.casework.acts import DOCUMENTS, Case, Change, act_on
from secretariat.clock import japan_day
from secretariat.evidence.keeping import DOCUMENT
from secretariat.evidence.reading import EvidenceLine, evidence_of
from secretariat.identifiers import normal_case_number
from secretariat.intake.table import presentable
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme, RequiredDocuments
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

APPLICATIONS, STORES, BUSINESSES = table_of(Application), table_of(Store), table_of(Business)
CHECKS = table_of(DocumentCheck)


class PaperState(StrEnum):
    """Where one kind of paper stands: `newer`: another file of it came after it was checked."""

    MISSING = "missing"
    PRESENT = "present"
    NEWER = "newer"
    GOOD = "good"
    NOT_GOOD = "not-good"


@dataclass(frozen=True, slots=True)
class PaperChecked:
    """What a person found of a kind of paper: `year` of a paper for a year, `evidence` the file, `by` a display name."""

    outcome: Outcome
    year: int | None
    evidence: str
    by: str
    at: datetime
    note: str | None


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One kind of paper: whether the application names it, the files that have come (oldest first), what was found."""

    kind: Document
    declared: bool
    files: tuple[EvidenceLine, ...]
    check: PaperChecked | None

    @property
    def state(self) -> PaperState:
        """Where it stands."""
        if not self.files:
            return PaperState.MISSING
        if self.check is None:
            return PaperState.PRESENT
        if self.files[-1].kept_at > self.check.at:
            return PaperState.NEWER
        return PaperState.GOOD if self.check.outcome is Outcome.PASS else PaperState.NOT_GOOD


@dataclass(frozen=True, slots=True)
class Checklist:
    """The papers of an application. `one_of`: kinds of which it needs one and neither names nor has any; `dated`: kinds for a year."""

    number: str
    lines: tuple[PaperLine, ...]
    one_of: tuple[Document, ...]
    dated: frozenset[Document]

    @property
    def is_good(self) -> bool:
        """Whether something has come, and all that was named or has come was found good."""
        return bool(self.lines) and not self.one_of and all(line.state is PaperState.GOOD for line in self.lines)


def checklist(office: Office, person: Person, number: str) -> Checklist | Refusal:
    """The papers of the application of a number."""
    if refused := may(person.role, "show"):
        return refused
    normal = normal_case_number(number)
    with office.reading() as session:
        return checklist_of(session, office.programme, normal)


def checklist_of(session: Session, programme: Programme, number: str) -> Checklist | Refusal:
    """The same within a transaction; `number` as it is kept."""
    a, b = APPLICATIONS.c, BUSINESSES.c
    row = session.execute(
        sa.select(a.id, a.documents, b.applicant_kind)
        .select_from(APPLICATIONS.join(STORES, STORES.c.id == a.store_id).join(BUSINESSES, b.id == STORES.c.business_id))
        .where(a.number == number)
    ).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=presentable(number))
    files: dict[str, list[EvidenceLine]] = {}
    for line in evidence_of(session, [number]):
        if line.subject.startswith(DOCUMENT):
            files.setdefault(line.subject.removeprefix(DOCUMENT), []).append(line)
    checks = _checks(session, row.id)
    declared = frozenset((row.documents or "").split())
    lines = tuple(
        PaperLine(kind, kind in declared, tuple(files.get(kind, ())), checks.get(kind))
        for kind in Document
        if kind in declared or kind in files
    )
    accepted = programme.documents.sole_proprietor if row.applicant_kind == ApplicantKind.SOLE_PROPRIETOR else frozenset[Document]()
    lacking = not any(line.kind in accepted for line in lines)
    one_of = tuple(kind for kind in Document if kind in accepted and lacking)
    return Checklist(number, lines, one_of, programme.documents.dated)


def _checks(session: Session, application_id: int) -> Mapping[Document, PaperChecked]:
    c = CHECKS.c
    found = session.execute(
        sa.select(CHECKS, name_behind(c.staff).label("by"))
        .select_from(CHECKS.outerjoin(STAFF, STAFF.c.login == c.staff))
        .where(c.application_id == application_id)
    )
    return {Document(row.kind): PaperChecked(Outcome(row.outcome), row.year, row.evidence, row.by, row.at, row.note) for row in found}


def check_document(
    office: Office,
    person: Person,
    number: str,
    evidence: str,
    outcome: str,
    *,
    year: int | None = None,
    note: str | None = None,
) -> Refusal | None:
    """Records what the person found of a paper (E-…) of an application; None when it is done. What was found last stands.

    A paper that is not good needs a note, and so does a good one that is older than the programme asks for.
    """
    wanted = normal_case_number(evidence)

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        if person.role == Role.REVIEWER and case.row["assignee"] not in (None, person.login):
            holder = session.execute(sa.select(STAFF.c.name).where(STAFF.c.login == case.row["assignee"])).scalar()
            return refuse(RefusalCode.HELD_BY_OTHER, "casework.held_by_other", number=case.number, assignee=holder or case.row["assignee"])
        kind = _kind_of(evidence_of(session, [case.number]), wanted)
        if kind is None:
            return refuse(RefusalCode.NOT_FOUND, "documents.not_of_case", evidence=presentable(wanted), number=case.number)
        said = (note or "").strip() or None
        arrived = japan_day(case.row["received_at"]).year
        if refused := _judgement_refused(kind, outcome, year, said, arrived, office.programme.documents):
            return refused
        return _record(session, act, case, {"kind": kind.value, "outcome": outcome, "year": year, "evidence": wanted, "note": said})

    return act_on(office, person, DOCUMENTS, number, Command("check-document", note=note), write)


def _kind_of(files: Sequence[EvidenceLine], evidence: str) -> Document | None:
    found = next((line for line in files if line.number == evidence and line.subject.startswith(DOCUMENT)), None)
    return Document(found.subject.removeprefix(DOCUMENT)) if found is not None else None


def _judgement_refused(
    kind: Document, outcome: str, year: int | None, note: str | None, arrived: int, rules: RequiredDocuments
) -> Refusal | None:
    """What is wrong with a judgement, or missing in it. `arrived`: the year in which the application did."""
    if outcome not in JUDGED:
        return refuse(RefusalCode.INVALID_VALUE, "casework.no_such_outcome", outcome=presentable(outcome))
    named = {"kind": Message(f"words.document.{kind}")}
    if year is not None and kind not in rules.dated:
        return refuse(RefusalCode.INVALID_VALUE, "documents.year_needless", **named)
    if year is None and kind in rules.dated and outcome == Outcome.PASS:
        return refuse(RefusalCode.INVALID_VALUE, "documents.year_missing", **named)
    if year is not None and not 0 < year <= arrived:
        return refuse(RefusalCode.INVALID_VALUE, "documents.year_wrong", year=str(year), arrived=str(arrived), **named)
    if note is None and outcome == Outcome.FAIL:
        return refuse(RefusalCode.NOTE_MISSING, "documents.note_missing", **named)
    if note is None and year is not None and year < arrived - rules.years_back:
        return refuse(RefusalCode.NOTE_MISSING, "documents.year_old", year=str(year), oldest=str(arrived - rules.years_back), **named)
    return None


def _record(session: Session, act: journal.Act, case: Case, found: Mapping[str, object]) -> Change | Refusal:
    c = CHECKS.c
    where = sa.and_(c.application_id == case.id, c.kind == found["kind"])
    before = session.execute(sa.select(CHECKS).where(where)).mappings().one_or_none()
    if before is not None and all(before[name] == value for name, value in found.items()):
        return refuse(RefusalCode.NOTHING_TO_DO, "documents.checked_already", kind=Message(f"words.document.{found['kind']}"))
    values = {**found, "staff": act.staff, "at": act.at, **case.entry}
    if before is None:
        session.execute(sa.insert(CHECKS), {"application_id": case.id, **values})
    else:
        session.execute(sa.update(CHECKS).where(where).values(**values))
    return Change(payload={name: value for name, value in found.items() if name != "note"})
