"""Taking in scanned papers of applications (書類の受付): each file goes to the application that its name says, or is refused by name.

Each file is kept in a transaction of its own. Run again, what was kept before is a duplicate.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final, Literal

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.evidence import Evidence
from models.vocabulary import DOCUMENT_JAPANESE, Document, RefusalCode
from secretariat.evidence.examination import media_type_of
from secretariat.evidence.file_names import check_name
from secretariat.evidence.keeping import DOCUMENT, enter_evidence
from secretariat.evidence.kinds import MediaType
from secretariat.identifiers import normal_case_number
from secretariat.intake.document_names import DocumentName, is_left_by_computer, parse_document_name
from secretariat.intake.document_sources import Paper, open_papers
from secretariat.intake.limits import DEFAULT_LIMITS, Limits
from secretariat.intake.provider_info import load_provider
from secretariat.intake.table import presentable
from secretariat.intake.watching import Progress, Stop
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme_file.providers import EvidenceRules
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

APPLICATIONS, EVIDENCES = table_of(Application), table_of(Evidence)
LOOK_UP_CHUNK: Final = 500
Outcome = Literal["kept", "duplicate", "rejected", "ignored"]


@dataclass(frozen=True, slots=True)
class PaperOutcome:
    """What became of one file. `file`: its path in the folder or archive; `evidence`: E-…, of a duplicate that of the one before."""

    file: str
    outcome: Outcome
    reference: str | None = None
    application: str | None = None
    kind: Document | None = None
    evidence: str | None = None
    refusal: Refusal | None = None


@dataclass(slots=True)
class DocumentIntake:
    """What became of all files, in the order of their paths; `stopped`: somebody called it off, the rest was not looked at."""

    files: list[PaperOutcome] = field(default_factory=list)
    stopped: bool = False

    def count(self, outcome: Outcome) -> int:
        """How many files came to this."""
        return sum(file.outcome == outcome for file in self.files)

    @property
    def is_success(self) -> bool:
        """Whether at least one file was kept, or known already."""
        return self.count("kept") + self.count("duplicate") > 0


def take_in_documents(
    office: Office,
    person: Person,
    path: Path,
    provider_number: str,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: Stop | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> DocumentIntake | Refusal:
    """Keeps the files of a folder or archive with the applications of a provider. A dry run looks at everything and keeps nothing.

    `progress` hears how many files were looked at; `stop` is asked between them: what was kept by then stays.
    """
    if refused := may(person.role, "intake-documents"):
        return refused
    with office.reading() as session:
        provider = load_provider(session, provider_number)
    if isinstance(provider, Refusal):
        return provider
    with open_papers(path, limits) as papers:
        if isinstance(papers, Refusal):
            return papers
        names = {paper.path: parse_document_name(paper.name) for paper in papers}
        with office.reading() as session:
            known = _applications(session, provider.id, {name.reference for name in names.values() if name is not None})
        intake, seen = DocumentIntake(), _Seen(office, person, dry_run)
        for place, paper in enumerate(papers, 1):
            if stop is not None and stop():
                intake.stopped = True
                break
            intake.files.append(_take(seen, paper, names[paper.path], known))
            if progress is not None:
                progress(place)
    return intake


def _applications(session: Session, provider_id: int, references: Iterable[str]) -> dict[str, str]:
    """Numbers of applications by what names call them: the provider's own number, else the office's."""
    a, wanted = APPLICATIONS.c, sorted(references)
    found: dict[str, str] = {}
    for column, words in ((a.number, {word: normal_case_number(word) for word in wanted}), (a.provider_reference, {w: w for w in wanted})):
        asked = sorted(words.values())
        for start in range(0, len(asked), LOOK_UP_CHUNK):
            chunk = asked[start : start + LOOK_UP_CHUNK]
            rows = session.execute(sa.select(column, a.number).where(a.provider_id == provider_id, column.in_(chunk)))
            numbers = {str(row[0]): str(row[1]) for row in rows}
            found.update((word, numbers[stored]) for word, stored in words.items() if stored in numbers)
    return found


@dataclass(slots=True)
class _Seen:
    """Who takes in; in a dry run the contents that would be kept, by application."""

    office: Office
    person: Person
    dry_run: bool
    contents: set[tuple[str, bytes]] = field(default_factory=set)


def _take(seen: _Seen, paper: Paper, name: DocumentName | None, known: Mapping[str, str]) -> PaperOutcome:
    shown = presentable(paper.path)
    if is_left_by_computer(paper.path):
        return PaperOutcome(shown, "ignored")
    if name is None:
        kinds = tuple(DOCUMENT_JAPANESE.values())
        return PaperOutcome(shown, "rejected", refusal=refuse(RefusalCode.INVALID_VALUE, "documents.name", kinds=kinds))
    application = known.get(name.reference)
    if application is None:
        refusal = refuse(RefusalCode.NOT_FOUND, "documents.no_application", reference=presentable(name.reference))
        return PaperOutcome(shown, "rejected", presentable(name.reference), None, name.kind, refusal=refusal)
    looked_at = _look_at(paper, seen.office.programme.providers.evidence)
    if isinstance(looked_at, Refusal):
        return PaperOutcome(shown, "rejected", name.reference, application, name.kind, refusal=looked_at)
    outcome, evidence = _keep(seen, application, name, paper.name, *looked_at)
    return PaperOutcome(shown, outcome, name.reference, application, name.kind, evidence)


def _look_at(paper: Paper, rules: EvidenceRules) -> tuple[bytes, MediaType] | Refusal:
    """Its content and kind."""
    if refused := check_name(paper.name, is_reference=True):
        return refused
    content = paper.read(rules.largest_bytes)
    if isinstance(content, Refusal):
        return content
    media_type = media_type_of(content, rules.kinds)
    return media_type if isinstance(media_type, Refusal) else (content, media_type)


@repeated
def _keep(
    seen: _Seen, application: str, name: DocumentName, kept_as: str, content: bytes, media_type: MediaType
) -> tuple[Outcome, str | None]:
    digest = sha256(content).digest()
    if seen.dry_run:
        with seen.office.reading() as session:
            before = _kept_before(session, application, digest)
        known = before is not None or (application, digest) in seen.contents
        seen.contents.add((application, digest))
        return ("duplicate" if known else "kept"), before
    with seen.office.writing(seen.person.login, "keep") as (session, act):
        # whoever takes in the same files at the same moment waits here
        session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number == application).with_for_update())
        if (before := _kept_before(session, application, digest)) is not None:
            session.rollback()
            return "duplicate", before
        subject = f"{DOCUMENT}{name.kind.value}"
        return "kept", enter_evidence(session, act, application, content, media_type, subject=subject, name=kept_as)


def _kept_before(session: Session, application: str, digest: bytes) -> str | None:
    """The number under which a content was kept with an application."""
    e = EVIDENCES.c
    return session.execute(sa.select(e.number).where(e.case_id == application, e.sha256 == digest).order_by(e.id).limit(1)).scalar()
