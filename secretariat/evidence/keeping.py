"""Keeping a file as evidence of a case (証拠書類の保管): looked at, then kept once by its hash, or refused with nothing of it kept."""

import re
import stat
from hashlib import sha256
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.evidence import Evidence, EvidenceContent
from models.provider import Provider, Service
from models.vocabulary import Document, EvidenceStatus, RefusalCode
from secretariat import journal
from secretariat.casework.acts import DOCUMENTS, EVIDENCE, GRANT, PROVIDER, SECURITY_REVIEW, begin, required_case
from secretariat.evidence.examination import media_type_of
from secretariat.evidence.file_names import check_name
from secretariat.evidence.kinds import MediaType
from secretariat.identifiers import normal_case_number
from secretariat.intake.table import presentable
from secretariat.kits.logos.logo_pictures import LOGO_KINDS, check_logo
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

EVIDENCES, CONTENTS = table_of(Evidence), table_of(EvidenceContent)
KINDS_OF_CASE: Final = {kind.prefix: kind for kind in (PROVIDER, SECURITY_REVIEW, GRANT, DOCUMENTS)}
SUBJECT_LENGTH: Final = 80
DOCUMENT: Final = "document:"
"""What the subject of an application's paper begins with; its kind follows."""
LOGO: Final = "logo:"
"""What the subject of a provider's logo begins with; the number of the service follows."""
_SUBJECT: Final = re.compile(r"(?:[a-z][a-z0-9-]*(?::[A-Za-z0-9][A-Za-z0-9_-]*)?)?")
# somebody else may keep the same content at the same moment: both databases know these words
_KEEP_CONTENT: Final = sa.text("INSERT INTO evidence_content (sha256, content) VALUES (:sha256, :content) ON CONFLICT (sha256) DO NOTHING")


@repeated
def keep_evidence(
    office: Office, person: Person, case_number: str, path: Path, *, subject: str = "", name: str | None = None
) -> str | Refusal:
    """Keeps a file with a provider, a review, a grant or an application (P-…, R-…, G-…, A-…); gives the evidence's number (E-…).

    `subject` is what in the case it shows, a word or two (licence, finding:2, document:tax-return, logo:7); `name`: other than the
    file's own.
    """
    if refused := may(person.role, "keep-evidence"):
        return refused
    kept_as = path.name if name is None else name
    if refused := check_name(kept_as) or _check_subject(subject):
        return refused
    rules, logos = office.programme.providers.evidence, office.programme.kits.logos
    is_logo = subject.startswith(LOGO)
    content = read_file(path, logos.largest_bytes if is_logo else rules.largest_bytes)
    if isinstance(content, Refusal):
        return content
    media_type = media_type_of(content, LOGO_KINDS if is_logo else rules.kinds)
    if isinstance(media_type, Refusal):
        return media_type
    if is_logo and (refused := check_logo(content, media_type, logos)):
        return refused
    number = normal_case_number(case_number)
    with office.writing(person.login, "keep") as (session, act):
        if refused := check_case(session, number) or (_check_service(session, number, subject) if is_logo else None):
            session.rollback()
            return refused
        return enter_evidence(session, act, number, content, media_type, subject=subject, name=kept_as)


def enter_evidence(
    session: Session, act: journal.Act, case_number: str, content: bytes, media_type: MediaType, *, subject: str, name: str
) -> str:
    """Writes a file that was looked at, with its journal; gives its number."""
    digest = sha256(content).digest()
    session.execute(_KEEP_CONTENT, {"sha256": digest, "content": content})
    row = {
        "case_id": case_number,
        "subject": subject,
        "name": name,
        "media_type": media_type.value,
        "size": len(content),
        "sha256": digest,
        "kept_at": act.at,
        "kept_by": act.staff,
    }
    payload = {"case": case_number, "subject": subject, "media_type": media_type.value, "size": len(content), "sha256": digest.hex()}
    return begin(session, act, EVIDENCE, "keep", EvidenceStatus.KEPT.value, row, payload, {"name": name})


def check_case(session: Session, number: str) -> Refusal | None:
    """Whether there is a case of that number which evidence can be kept with."""
    kind = KINDS_OF_CASE.get(number[:1])
    if kind is None:
        return refuse(RefusalCode.NOT_FOUND, "evidence.no_such_case", number=presentable(number))
    case = required_case(session, kind, number)
    return case if isinstance(case, Refusal) else None


def _check_service(session: Session, number: str, subject: str) -> Refusal | None:
    """Whether the case is a provider, and a service of its has the number that a logo's subject names."""
    services, providers = table_of(Service), table_of(Provider)
    found = sa.select(services.c.id).join(providers, providers.c.id == services.c.provider_id).where(providers.c.number == number)
    service = subject.removeprefix(LOGO)
    if service in {str(known) for known in session.execute(found).scalars()}:
        return None
    return refuse(RefusalCode.NOT_FOUND, "logos.no_service", service=presentable(service), number=number)


def _check_subject(subject: str) -> Refusal | None:
    if subject.startswith(DOCUMENT) and subject.removeprefix(DOCUMENT) not in set(Document):
        known = tuple(f"{DOCUMENT}{kind}" for kind in Document)
        return refuse(RefusalCode.INVALID_VALUE, "evidence.document_kind", subject=presentable(subject), known=known)
    if len(subject) <= SUBJECT_LENGTH and _SUBJECT.fullmatch(subject):
        return None
    return refuse(RefusalCode.INVALID_VALUE, "evidence.subject", subject=presentable(subject))


def read_file(path: Path, largest: int) -> bytes | Refusal:
    """The whole file at one moment, of which never more than `largest` bytes and one are read."""
    named = {"file": presentable(path.name)}
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return refuse(RefusalCode.INVALID_FILE, "evidence.folder", **named)
        if not stat.S_ISREG(mode):  # a pipe or a device might never end
            return refuse(RefusalCode.INVALID_FILE, "evidence.not_a_file", **named)
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the path
        return refuse(RefusalCode.INVALID_FILE, "evidence.file_missing", **named)
    except OSError:
        return refuse(RefusalCode.INVALID_FILE, "evidence.not_readable", **named)
    if not content:
        return refuse(RefusalCode.INVALID_FILE, "evidence.empty", **named)
    if len(content) > largest:
        return refuse(RefusalCode.LIMIT_EXCEEDED, "evidence.too_large", limit=largest, **named)
    return content
