"""Providers' logos (ロゴ) on what stores put up: kept as evidence (subject logo:SERVICE), accepted or refused by a manager, withdrawn.

The newest accepted one of a service stands on posters and desk mats. What was decided about a file before is decided anew by the next
decision about it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.evidence import Evidence, EvidenceContent
from models.journal import JournalEntry
from models.provider import LogoDecision, Provider, Service
from models.relations import STAFF, name_behind
from models.vocabulary import RefusalCode
from models.vocabulary_kits import LogoOutcome
from secretariat import journal
from secretariat.casework.acts import EVIDENCE, PROVIDER, Case, Change, act_on, required_case
from secretariat.evidence.keeping import LOGO
from secretariat.evidence.kinds import MediaType
from secretariat.kits.logos.logo_pictures import check_logo
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

EVIDENCES, CONTENTS, DECISIONS = table_of(Evidence), table_of(EvidenceContent), table_of(LogoDecision)
PROVIDERS, SERVICES, ENTRIES = table_of(Provider), table_of(Service), table_of(JournalEntry)
IN_USE: Final = (None, LogoOutcome.ACCEPTED)
POSSIBLE: Final[Mapping[LogoOutcome, Collection[LogoOutcome | None]]] = {
    LogoOutcome.ACCEPTED: (None, LogoOutcome.REFUSED, LogoOutcome.WITHDRAWN),
    LogoOutcome.REFUSED: (None,),
    LogoOutcome.WITHDRAWN: (LogoOutcome.ACCEPTED,),
}
"""After which last decision about the same file a decision can be taken."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo as a file, told apart by the digest of its content (hexadecimal)."""

    digest: str
    kind: MediaType
    content: bytes = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class LogoLine:
    """A logo that was kept, for lists: `outcome` is None as long as nobody has decided; `drawn`: it is the one that is printed.

    `size` in bytes; `kept_by` and `decided_by` are display names; `unfit`: why it could not be printed as the programme is now (it was fit
    when it was kept), None too of one that is out of use.
    """

    evidence: str
    name: str
    media_type: str
    outcome: LogoOutcome | None
    drawn: bool
    size: int
    kept_at: datetime
    kept_by: str
    decided_at: datetime | None
    decided_by: str | None
    unfit: Message | None


@dataclass(frozen=True, slots=True)
class ServiceLogos:
    """A service with its number (as in logo:7) and its logos, the newest first."""

    number: int
    service: str
    logos: tuple[LogoLine, ...]


def decide_logo(office: Office, person: Person, evidence: str, outcome: LogoOutcome, note: str | None = None) -> Refusal | None:
    """Accepts, refuses or withdraws the logo of an evidence's number (E-…), under an entry of its provider; a refusal needs a note."""
    if refused := may(person.role, PROVIDER.transitions["decide-logo"].deed):
        return refused
    if outcome is LogoOutcome.REFUSED and not note:
        return refuse(RefusalCode.NOTE_MISSING, "casework.note_missing")
    with office.reading() as session:
        kept = required_case(session, EVIDENCE, evidence)
    if isinstance(kept, Refusal):
        return kept
    if not kept.row["subject"].startswith(LOGO):
        return refuse(RefusalCode.INVALID_VALUE, "logos.no_logo", number=kept.number)

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        del act
        return _decide(office, session, case, kept, outcome)

    return act_on(office, person, PROVIDER, kept.row["case_id"], Command("decide-logo", note=note), write)


def _decide(office: Office, session: Session, case: Case, kept: Case, outcome: LogoOutcome) -> Change | Refusal:
    d = DECISIONS.c
    before = session.execute(sa.select(d.outcome).where(d.evidence_id == kept.id).order_by(d.id.desc()).limit(1)).scalar_one_or_none()
    if (None if before is None else LogoOutcome(before)) not in POSSIBLE[outcome]:
        said = Message(f"logos.outcome_{before or 'open'}")
        return refuse(RefusalCode.WRONG_STATE, "logos.decided", number=kept.number, outcome=said)
    if outcome is LogoOutcome.ACCEPTED:
        content = session.execute(sa.select(CONTENTS.c.content).where(CONTENTS.c.sha256 == kept.row["sha256"])).scalar_one()
        if refused := check_logo(bytes(content), MediaType(kept.row["media_type"]), office.programme.kits.logos):
            return refused
    service_id = int(kept.row["subject"].removeprefix(LOGO))
    row = {"service_id": service_id, "evidence_id": kept.id, "outcome": outcome.value, **case.entry}
    session.execute(sa.insert(DECISIONS), row)
    return Change(payload={"evidence": kept.number, "service": service_id, "outcome": outcome.value})


def list_logos(office: Office, person: Person, provider: str) -> tuple[ServiceLogos, ...] | Refusal:
    """The services of a provider with their logos, in the order in which they came."""
    if refused := may(person.role, "show"):
        return refused
    with office.reading() as session:
        case = required_case(session, PROVIDER, provider)
        if isinstance(case, Refusal):
            return case
        s, e = SERVICES.c, EVIDENCES.c
        services = session.execute(sa.select(s.id, s.name).where(s.provider_id == case.id).order_by(s.id)).all()
        numbers = [service.id for service in services]
        outcomes, decided = _outcomes(session, numbers), _decided(session, numbers)
        kept = session.execute(
            sa.select(e.id, e.number, e.subject, e.name, e.media_type, e.size, e.kept_at, e.sha256, name_behind(e.kept_by).label("staff"))
            .select_from(EVIDENCES.outerjoin(STAFF, STAFF.c.login == e.kept_by))
            .where(e.case_id == case.number, e.subject.startswith(LOGO, autoescape=True))
            .order_by(e.id.desc())
        ).all()
        in_use = {row.sha256 for row in kept if outcomes.get((int(row.subject.removeprefix(LOGO)), row.id)) in IN_USE}
        c = CONTENTS.c
        contents = {row.sha256: bytes(row.content) for row in session.execute(sa.select(c.sha256, c.content).where(c.sha256.in_(in_use)))}
    printed, rules = _newest_accepted(outcomes), office.programme.kits.logos

    def line(service: int, row: sa.Row[tuple[object, ...]]) -> LogoLine:
        outcome, (at, staff) = outcomes.get((service, row.id)), decided.get((service, row.id), (None, None))
        unfit = check_logo(contents[row.sha256], MediaType(row.media_type), rules) if row.sha256 in contents and outcome in IN_USE else None
        why = unfit.message if unfit is not None else None
        drawn = printed.get(service) == row.id
        return LogoLine(row.number, row.name, row.media_type, outcome, drawn, row.size, row.kept_at, row.staff, at, staff, why)

    return tuple(
        ServiceLogos(service.id, service.name, tuple(line(service.id, row) for row in kept if row.subject == f"{LOGO}{service.id}"))
        for service in services
    )


def logos_of(session: Session, services: Collection[int], known: Mapping[str, Logo] | None = None) -> dict[int, Logo]:
    """The logo that is printed, for each of the services (ids) that has one; what is `known` by its digest is not read again."""
    printed, e = _newest_accepted(_outcomes(session, services)), EVIDENCES.c
    if not printed:
        return {}
    rows = session.execute(sa.select(e.id, e.sha256, e.media_type).where(e.id.in_(printed.values()))).all()
    logos = dict(known or {})
    missing = {bytes(row.sha256) for row in rows} - {bytes.fromhex(digest) for digest in logos}
    kinds = {bytes(row.sha256): MediaType(row.media_type) for row in rows}
    for row in session.execute(sa.select(CONTENTS.c.sha256, CONTENTS.c.content).where(CONTENTS.c.sha256.in_(missing))):
        digest = bytes(row.sha256)
        logos[digest.hex()] = Logo(digest.hex(), kinds[digest], bytes(row.content))
    by_evidence = {row.id: logos[bytes(row.sha256).hex()] for row in rows}
    return {service: by_evidence[evidence] for service, evidence in printed.items()}


def _outcomes(session: Session, services: Collection[int]) -> dict[tuple[int, int], LogoOutcome]:
    """What was last decided about each logo of the services: by service and evidence (ids)."""
    d = DECISIONS.c
    rows = session.execute(sa.select(d.service_id, d.evidence_id, d.outcome).where(d.service_id.in_(services)).order_by(d.id))
    return {(row.service_id, row.evidence_id): LogoOutcome(row.outcome) for row in rows}


def _decided(session: Session, services: Collection[int]) -> dict[tuple[int, int], tuple[datetime, str]]:
    """When the last decision about each logo of the services was taken, and by whom (display name)."""
    d, e = DECISIONS.c, ENTRIES.c
    entry = sa.and_(e.case_id == d.entry_case, e.version == d.entry_version)
    statement = (
        sa.select(d.service_id, d.evidence_id, e.at, name_behind(e.staff).label("staff"))
        .select_from(DECISIONS.join(ENTRIES, entry).outerjoin(STAFF, STAFF.c.login == e.staff))
        .where(d.service_id.in_(services))
        .order_by(d.id)
    )
    return {(row.service_id, row.evidence_id): (row.at, row.staff) for row in session.execute(statement)}


def _newest_accepted(outcomes: Mapping[tuple[int, int], LogoOutcome]) -> dict[int, int]:
    """For each service the newest of its accepted logos: the evidence's id."""
    accepted = sorted(key for key, outcome in outcomes.items() if outcome is LogoOutcome.ACCEPTED)
    return dict(accepted)  # a later one takes the place of an earlier one
