"""The desk for cases other than applications: may this person do this now? Then records, journal and outbox change together.

A kind of case is its table and its transitions (secretariat.casework.process); what else an act writes is the matter of its caller.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import Amendment
from models.application import Application
from models.base import table_of
from models.chain import Chain
from models.evidence import Evidence
from models.grant import ModificationGrant
from models.inquiry import Inquiry
from models.journal import JournalEntry, Outbox
from models.kit import ShippingBatch
from models.office import Staff
from models.provider import Provider
from models.receipt import HeldBatch, Receipt
from models.security_review import SecurityReview
from models.vocabulary import RefusalCode, Role
from secretariat import journal
from secretariat.casework import process
from secretariat.casework.notes import check_note
from secretariat.casework.outbox import outbox_row
from secretariat.casework.process import Transition
from secretariat.casework.reasons import check_reasons
from secretariat.identifiers import case_number, normal_case_number
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

ENTRIES, STAFF, OUTBOX, PROVIDERS = table_of(JournalEntry), table_of(Staff), table_of(Outbox), table_of(Provider)


@dataclass(frozen=True, slots=True)
class Process:
    """A kind of case: its table, its transitions, the catalogue's area of its statuses, prefix and serial of its numbers.

    `by_provider`: whoever acts on one waits for whoever acts on another one of its provider, or on the provider itself.
    """

    table: sa.Table
    transitions: Mapping[str, Transition]
    statuses: str
    prefix: str
    serial: str
    by_provider: bool = True


PROVIDER = Process(PROVIDERS, process.PROVIDER, "provider_status", "P", "provider")
SECURITY_REVIEW = Process(table_of(SecurityReview), process.SECURITY_REVIEW, "review_status", "R", "security-review")
GRANT = Process(table_of(ModificationGrant), process.GRANT, "grant_status", "G", "grant")
DOCUMENTS = Process(table_of(Application), process.DOCUMENTS, "application_status", "A", "application")
RECEIPT = Process(table_of(Receipt), process.RECEIPT, "receipt_status", "L", "receipt")
HELD_BATCH = Process(table_of(HeldBatch), process.HELD_BATCH, "held_batch_status", "B", "batch")
AMENDMENT = Process(table_of(Amendment), process.AMENDMENT, "amendment_status", "T", "amendment")
CHAIN = Process(table_of(Chain), process.CHAIN, "chain_status", "F", "chain")
SHIPPING_BATCH = Process(table_of(ShippingBatch), process.SHIPPING_BATCH, "shipping_batch_status", "W", "shipping-batch")
INQUIRY = Process(table_of(Inquiry), process.INQUIRY, "inquiry_status", "Q", "inquiry", by_provider=False)
EVIDENCE = Process(table_of(Evidence), process.EVIDENCE, "evidence_status", "E", "evidence")


@dataclass(frozen=True, slots=True)
class Case:
    """A case as an act finds it: `row` has all columns of its table; `last_staff` is a display name."""

    id: int
    number: str
    version: int
    status: str
    row: sa.RowMapping
    last_staff: str | None
    last_action: str | None
    last_at: datetime | None

    @property
    def entry(self) -> dict[str, object]:
        """The journal entry that the act under way will have, as the columns of what it writes beside the case."""
        return {"entry_case": self.number, "entry_version": self.version + 1}


@dataclass(frozen=True, slots=True)
class Change:
    """What an act does to its case: columns of its row, what the journal says, what the paper needs.

    `personal` is erasable, as the command's note is.
    """

    changes: Mapping[str, object] = field(default_factory=dict)
    payload: Mapping[str, object] = field(default_factory=dict)
    personal: Mapping[str, object] = field(default_factory=dict)
    letter_parameters: Mapping[str, object] = field(default_factory=dict)


Write = Callable[[Session, journal.Act, Case], Change | Refusal]
"""Looks whether the act can be, writes its own records (with `case.entry`), says what becomes of the case. A refusal: nothing is kept."""


def load_case(session: Session, kind: Process, number: str) -> Case | None:
    """The case of a number as it is stored; None if there is none."""
    row = session.execute(_case_statement(kind.table), {"number": number}).mappings().one_or_none()
    if row is None:
        return None
    said = session.execute(_entry_statement(), {"number": number, "version": row["version"]}).one_or_none()
    staff, action, at = (said.name or said.staff, said.action, said.at) if said is not None else (None, None, None)
    return Case(row["id"], number, row["version"], row["status"], row, staff, action, at)


@cache
def _case_statement(table: sa.Table) -> sa.Select[tuple[object, ...]]:
    return sa.select(table).where(table.c.number == sa.bindparam("number"))


@cache
def _entry_statement() -> sa.Select[tuple[str, str | None, str, datetime]]:
    return (
        sa.select(ENTRIES.c.staff, STAFF.c.name, ENTRIES.c.action, ENTRIES.c.at)
        .select_from(ENTRIES.outerjoin(STAFF, STAFF.c.login == ENTRIES.c.staff))
        .where(ENTRIES.c.case_id == sa.bindparam("number"), ENTRIES.c.version == sa.bindparam("version"))
    )


def required_case(session: Session, kind: Process, number: str) -> Case | Refusal:
    """The case of a number as it is kept or typed; refused if there is none."""
    return load_case(session, kind, normal_case_number(number)) or refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)


def obstacle(kind: Process, case: Case, name: str, role: Role) -> Refusal | None:
    """Why somebody of that role cannot give the command now, whatever else it needs. Raises KeyError for no command of that kind."""
    transition = kind.transitions[name]
    if refused := may(role, transition.deed):
        return refused
    if case.status in transition.sources:
        return None
    status = Message(f"words.{kind.statuses}.{case.status}")
    return refuse(
        RefusalCode.WRONG_STATE, "casework.wrong_state", number=case.number, status=status, staff=case.last_staff, at=case.last_at
    )


@repeated
def act_on(
    office: Office, person: Person, kind: Process, number: str, command: Command, write: Write, *, seen: int | None = None
) -> Refusal | None:
    """One act on one case; None when it is done. With `seen`, only if the case still has that version.

    Raises KeyError for no command of that kind of case.
    """
    transition = kind.transitions[command.name]
    # before anything is looked up: whoever may not does not learn either whether there is such a case
    if refused := may(person.role, transition.deed):
        return refused
    if refused := check_reasons(command, transition.reasons, office.programme) or check_note(command.note):
        return refused
    number = normal_case_number(number)
    with office.writing(person.login, command.name) as (session, act):
        refusal = act_within(session, act, person, kind, number, command, write, seen)
        if refusal is not None:
            session.rollback()
    return refusal


def act_within(
    session: Session, act: journal.Act, person: Person, kind: Process, number: str, command: Command, write: Write, seen: int | None
) -> Refusal | None:
    """The same among others of one transaction; `number` as it is kept. With a refusal only `write` may have written something.

    Whoever acts on several cases does so in the order of their numbers: so two of them never wait for each other.
    """
    lock_case(session, kind, number)
    case = load_case(session, kind, number)
    if case is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
    if refused := obstacle(kind, case, command.name, person.role):
        return refused
    if seen is not None and seen != case.version:
        action = Message(f"words.action.{case.last_action}")
        return refuse(
            RefusalCode.CHANGED_MEANWHILE, "casework.changed_meanwhile", number=number, name=case.last_staff, action=action, at=case.last_at
        )
    change = write(session, act, case)
    if isinstance(change, Refusal):
        return change
    apply(session, act, kind, case, command, change)
    return None


def lock_case(session: Session, kind: Process, number: str) -> None:
    """Whoever acts on the same case, or on another case of the same provider, at the same moment waits here."""
    c = kind.table.c
    if kind.by_provider and "provider_id" in c:
        provider = sa.select(c.provider_id).where(c.number == number).scalar_subquery()
        session.execute(sa.select(PROVIDERS.c.id).where(PROVIDERS.c.id == provider).with_for_update())
    session.execute(sa.select(c.id).where(c.number == number).with_for_update())


def apply(session: Session, act: journal.Act, kind: Process, case: Case, command: Command, change: Change) -> None:
    """Writes journal entry, case and outbox of an act that was found possible."""
    transition = kind.transitions[command.name]
    version, target = case.version + 1, transition.target or case.status
    payload = {**change.payload, **({"reasons": list(command.reasons)} if transition.reasons else {})}
    personal = {**change.personal, **({"note": command.note} if command.note else {})}
    entry = journal.Entry(case.number, version, command.name, case.status, target, payload, personal or None)
    journal.append(session, [entry], act)
    session.execute(
        sa.update(kind.table).where(kind.table.c.id == case.id).values({"version": version, "status": target, **change.changes})
    )
    if transition.letter is not None:
        parameters = {"reasons": list(command.reasons), "note": command.note, **change.letter_parameters}
        session.execute(sa.insert(OUTBOX), [outbox_row(transition.letter, case.number, version, parameters, act)])


def begin(
    session: Session,
    act: journal.Act,
    kind: Process,
    action: str,
    status: str,
    row: Mapping[str, object],
    payload: Mapping[str, object] | None = None,
    personal: Mapping[str, object] | None = None,
) -> str:
    """A new case with its first journal entry and the rest of its row; gives its number."""
    serial = take_serials(session, kind.serial)
    number = case_number(kind.prefix, serial)
    journal.append(session, [journal.Entry(number, 1, action, None, status, payload or {}, personal or None)], act)
    session.execute(sa.insert(kind.table), [{"id": serial, "number": number, "version": 1, "status": status, **row}])
    return number
