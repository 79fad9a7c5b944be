"""Taking in registrations of payment providers (決済事業者登録申請); rows with the same corporate number are one provider.

A taken-over provider (移行登録) was registered elsewhere: it enters as registered from a day. All others come during the call for providers
and have an acknowledgement of receipt.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.base import table_of
from models.journal import Outbox
from models.provider import Certificate, Provider, Service
from models.vocabulary import RefusalCode
from models.vocabulary_providers import ProviderStatus
from secretariat import journal
from secretariat.casework.outbox import outbox_row
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.intake.batch import ReceivedFile, count_file, digest_of, enter_batch
from secretariat.intake.cells import Fault, fault_of
from secretariat.intake.columns import PROVIDER_COLUMNS
from secretariat.intake.reader import ReadingStopped, open_table
from secretariat.intake.refused_files import SentFile
from secretariat.intake.result import IntakeResult, RowOutcome
from secretariat.intake.rows import read_provider, required_of, spellings_of
from secretariat.intake.submission import HASH_BYTES, ProviderSubmission
from secretariat.intake.table import Table
from secretariat.intake.watching import ROWS_BETWEEN, Progress, Stop, Watcher
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.programme_file.providers import Call
from secretariat.providers.registration import REGISTRATIONS
from secretariat.providers.service_content import same_name
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person

PROVIDERS, SERVICES, CERTIFICATES, OUTBOX = table_of(Provider), table_of(Service), table_of(Certificate), table_of(Outbox)
PROVIDER_FIELDS: Final = (
    "provider_name",
    "provider_name_kana",
    "corporate_number",
    "legal_kind",
    "licence_number",
    "roles",
    "serves_residents",
    "contact_name",
    "contact_email",
    "phone",
    "postal_code",
    "address",
)


@dataclass(slots=True)
class _Group:
    """The rows of one provider."""

    rows: list[tuple[int, ProviderSubmission]] = field(default_factory=list)
    faulty: bool = False

    @property
    def first(self) -> ProviderSubmission:
        return self.rows[0][1]

    def content_hash(self) -> bytes:
        lines = sorted(repr(submission) for _, submission in self.rows)
        return blake2b("\n".join(lines).encode(), digest_size=HASH_BYTES).digest()


def take_in_providers(
    office: Office,
    person: Person,
    path: Path,
    received_at: datetime | None = None,
    *,
    take_over_on: date | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: Stop | None = None,
    expecting: Progress | None = None,
) -> IntakeResult | Refusal:
    """Takes in a file of providers, or says why not. A provider with one faulty row is not taken at all.

    `progress`, `stop` and `expecting` as for applications.
    """
    if refused := may(person.role, "take-over-providers" if take_over_on else "intake-providers"):
        return refused
    now = office.clock.now()
    received = received_at or now
    if received > now:
        return refuse(RefusalCode.INVALID_VALUE, "intake.received_in_future")
    if take_over_on is not None and take_over_on > japan_day(now):
        return refuse(RefusalCode.INVALID_VALUE, "intake.take_over_future")
    if take_over_on is None and (refused := _check_call(office.programme.providers.call, received)):
        return refused
    file = SentFile(office, person, path, received, "providers", None, dry_run)
    table = open_table(path, required_of(PROVIDER_COLUMNS), spellings_of(PROVIDER_COLUMNS))
    if isinstance(table, Refusal):
        return file.refused(table)
    with table:
        result = IntakeResult(ignored_sheets=table.ignored_sheets)
        if expecting is not None:
            expecting(table.expected_rows)
        try:
            groups = _read(table, result, Watcher(progress, stop))
        except ReadingStopped as stopped:
            return file.refused(stopped.refusal)
        if result.rows == 0:
            return file.refused(refuse(RefusalCode.INVALID_FILE, "intake.no_rows"))
        with office.reading() as session:
            new = _sort_out(session, groups, table, result)
    if dry_run:
        result.file_digest = digest_of(path)
        return result
    return _keep(office, person, path, received, new, result, take_over_on)


@repeated
def _keep(
    office: Office, person: Person, path: Path, received: datetime, new: Sequence[_Group], result: IntakeResult, take_over_on: date | None
) -> IntakeResult | Refusal:
    """Writes the new providers; of a file without any, what it leaves behind."""
    file = ReceivedFile.of(path, received)
    if isinstance(file, Refusal):
        return file
    result.file_digest = file.digest
    try:
        with office.writing(person.login, "intake") as (session, act):
            if new:
                _write(session, act, new, result, file, take_over_on)
            else:
                count_file(session, file, result, "providers", None)
    except IntegrityError:
        # somebody took in one of these providers since this file was checked
        return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
    return result


def _check_call(call: Call, received: datetime) -> Refusal | None:
    """Registrations are taken in during the call for providers (公募) only; whoever was taken over answered another one."""
    if japan_day(received) < call.opens_on:
        return refuse(RefusalCode.TOO_EARLY, "intake.call_not_open", received=received, opens=call.opens_on, closes=call.closes_at)
    if received > call.closes_at:
        return refuse(RefusalCode.TOO_LATE, "intake.call_closed", received=received, opens=call.opens_on, closes=call.closes_at)
    return None


def _read(table: Table, result: IntakeResult, watcher: Watcher) -> list[_Group]:
    groups: dict[str, _Group] = {}
    for number, cells in table.rows:
        if result.rows % ROWS_BETWEEN == 0:
            watcher.tell(result.rows)
            watcher.go_on()
        result.rows += 1
        submission, read = read_provider(table.columns, cells)
        if read.mended:
            result.note_mended(number, table, read.mended)
        corporate_number = read.values.get("corporate_number")
        group = groups.setdefault(str(corporate_number) if corporate_number else f"row {number}", _Group())
        faults = read.faults if submission is None else _contradictions(group, submission)
        if submission is None or faults:
            group.faulty = True
            result.reject(number, table, PROVIDER_COLUMNS, faults)
        else:
            group.rows.append((number, submission))
    watcher.tell(result.rows)
    watcher.go_on()
    result.unknown_headings = table.unknown_headings
    return list(groups.values())


def _contradictions(group: _Group, submission: ProviderSubmission) -> list[Fault]:
    """What a row says against the earlier rows of its provider."""
    faults: list[Fault] = []
    for number, before in group.rows:
        if same_name(before.service_name, submission.service_name):
            faults.append(fault_of("service_name", "same_service_in_file", "one_service_name", row=number))
    if group.rows:
        number, before = group.rows[0]
        faults.extend(
            fault_of(name, "provider_differs", "same_in_all_rows", row=number)
            for name in PROVIDER_FIELDS
            if getattr(before, name) != getattr(submission, name)
        )
    return faults


def _sort_out(session: Session, groups: Sequence[_Group], table: Table, result: IntakeResult) -> list[_Group]:
    """The new providers; the rows of known ones are duplicates, or faults where they say something else."""
    new: list[_Group] = []
    for group in groups:
        if group.faulty:
            for number, _ in group.rows:
                result.reject(number, table, PROVIDER_COLUMNS, [fault_of("corporate_number", "other_row_faulty", "all_rows_right")])
            continue
        known = session.execute(
            sa.select(PROVIDERS.c.number, PROVIDERS.c.content_hash).where(PROVIDERS.c.corporate_number == group.first.corporate_number)
        ).first()
        for number, _ in group.rows:
            if known is None:
                result.accepted += 1
                result.outcomes[number] = RowOutcome("accepted")
            elif bytes(known.content_hash) == group.content_hash():
                result.duplicates += 1
                result.outcomes[number] = RowOutcome("duplicate", known.number)
            else:
                fault = fault_of("corporate_number", "provider_other_content", "provider_desk", number=known.number)
                result.reject(number, table, PROVIDER_COLUMNS, [fault])
        if known is None:
            new.append(group)
    result.faults.sort(key=lambda fault: fault.row)
    return new


def _write(
    session: Session,
    act: journal.Act,
    groups: Sequence[_Group],
    result: IntakeResult,
    file: ReceivedFile,
    take_over_on: date | None,
) -> None:
    first = take_serials(session, "provider", len(groups))
    batch_id = take_serials(session, "batch")
    enter_batch(session, act, batch_id, file, result, None)
    result.numbers = [case_number("P", first + offset) for offset in range(len(groups))]
    for offset, group in enumerate(groups):
        number = result.numbers[offset]
        _write_provider(session, act, first + offset, number, group, file.received_at, take_over_on)
        for row, _ in group.rows:
            result.outcomes[row] = RowOutcome("accepted", number)


def _write_provider(
    session: Session, act: journal.Act, provider_id: int, number: str, group: _Group, received: datetime, take_over_on: date | None
) -> None:
    submission = group.first
    status = ProviderStatus.REGISTERED if take_over_on else ProviderStatus.RECEIVED
    payload = {"on": take_over_on.isoformat()} if take_over_on else {}
    journal.append(session, [journal.Entry(number, 1, "take-over" if take_over_on else "receive", None, status, payload)], act)
    session.execute(
        sa.insert(PROVIDERS),
        {
            "id": provider_id,
            "number": number,
            "version": 1,
            "status": status.value,
            "corporate_number": submission.corporate_number,
            "name": submission.provider_name,
            "name_kana": submission.provider_name_kana,
            "legal_kind": submission.legal_kind,
            "licence_number": submission.licence_number,
            "roles": " ".join(submission.roles),
            "serves_residents": submission.serves_residents,
            "contact_name": submission.contact_name,
            "contact_email": submission.contact_email,
            "phone": submission.phone,
            "postal_code": submission.postal_code,
            "address": submission.address,
            "content_hash": group.content_hash(),
            "received_at": received,
            "decided_at": act.at if take_over_on else None,
            "registered_from": take_over_on,
            "registration_number": take_serials(session, REGISTRATIONS) if take_over_on else None,
        },
    )
    if take_over_on is None:
        parameters = {"received_on": japan_day(received).isoformat()}
        session.execute(sa.insert(OUTBOX), [outbox_row("provider-received", number, 1, parameters, act)])
    services = take_serials(session, "service", len(group.rows))
    for offset, (_, row) in enumerate(group.rows):
        _write_service(session, services + offset, provider_id, row, take_over_on)


def _write_service(session: Session, service_id: int, provider_id: int, row: ProviderSubmission, registered_from: date | None) -> None:
    session.execute(
        sa.insert(SERVICES),
        {
            "id": service_id,
            "provider_id": provider_id,
            "name": row.service_name,
            "kind": row.service_kind,
            "grant_basis": row.grant_basis,
            "return_method": row.return_method,
            "usable_at": row.usable_at,
            "merchant_fee": row.merchant_fee_percent,
            "registered_from": registered_from,
            "registered_to": None,
        },
    )
    if row.certificate is not None and row.valid_from is not None and row.valid_to is not None:
        session.execute(
            sa.insert(CERTIFICATES),
            {
                "service_id": service_id,
                "standard": row.certificate,
                "number": row.certificate_number,
                "issuer": row.certificate_issuer,
                "scope": row.certificate_scope,
                "valid_from": date.fromisoformat(row.valid_from),
                "valid_to": date.fromisoformat(row.valid_to),
            },
        )
