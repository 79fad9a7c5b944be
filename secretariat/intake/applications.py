"""Taking in a provider's file of merchant applications (加盟店登録申請の受付).

The file is read in chunks; good rows are checked and staged chunk by chunk, and all appear at one moment, or none.
A row taken before is a duplicate; one with other content is the correction of a returned application, or else a fault.
"""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.application import Application, Batch
from models.base import table_of
from models.merchant import Store
from models.provider import Provider, Service
from models.vocabulary import ApplicationStatus, ProviderStatus, RefusalCode
from secretariat import journal
from secretariat.bulk import rare_collections
from secretariat.business_calendar import add_months
from secretariat.callcentre.search_index import add_to_index, after_bulk, indexed_text
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.intake import staging
from secretariat.intake.cells import Fault
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.intake.reader import ReadingStopped, open_table
from secretariat.intake.result import IntakeResult, RowOutcome
from secretariat.intake.rows import read_application, required_of, spellings_of
from secretariat.intake.submission import Submission
from secretariat.intake.table import Cell, Table
from secretariat.office import Office, take_serials
from secretariat.permissions import may
from secretariat.refusal import Message, OfficeUnavailable, Refusal, refuse
from secretariat.screening import assembly
from secretariat.screening.assembly import Judged, judge
from secretariat.screening.corrections import Correction, correct
from secretariat.screening.cutoffs import Calendar, CutoffRow, load_calendar
from secretariat.screening.eligibility import Eligibility
from secretariat.screening.identity import KnownBusiness, KnownStore, Register, business_details, business_figures, name_key
from secretariat.staff import Person

APPLICATIONS, STORES, BATCHES = table_of(Application), table_of(Store), table_of(Batch)
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
CHUNK: Final = 2000
NOT_TAKING: Final = (ProviderStatus.REFUSED, ProviderStatus.WITHDRAWN, ProviderStatus.CANCELLED)
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """The provider that a file comes from, with the ids of its services by name."""

    id: int
    number: str
    name: str
    status: str
    services: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Known:
    """An application that was taken before under the same reference."""

    id: int
    number: str
    version: int
    status: str
    content_hash: bytes
    returned_at: datetime | None
    merchant_id: str | None


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    submission: Submission
    content_hash: bytes
    key: int  # of its name


def take_in_applications(
    office: Office,
    person: Person,
    path: Path,
    provider_number: str,
    received_at: datetime | None = None,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> IntakeResult | Refusal:
    """Takes in a file, or says why not. A dry run checks everything and stores nothing. `progress` hears how many rows were read."""
    if refused := may(person.role, "intake-applications"):
        return refused
    now = office.clock.now()
    received = received_at or now
    if received > now:
        return refuse(RefusalCode.INVALID_VALUE, "intake.received_in_future")
    with office.reading() as session:
        provider = load_provider(session, provider_number)
        calendar = load_calendar(session, office.programme)
    if isinstance(provider, Refusal):
        return provider
    if calendar.is_behind_closed_cutoff(received) and (refused := may(person.role, "close-cutoff")):
        return Refusal(refused.code, Message("intake.behind_closed_cutoff"))
    table = open_table(path, required_of(APPLICATION_COLUMNS), spellings_of(APPLICATION_COLUMNS))
    if isinstance(table, Refusal):
        return table
    with table, rare_collections():
        intake = _Intake(office, person, provider, calendar, received, table, dry_run)
        try:
            intake.read(progress)
        except ReadingStopped as stopped:
            intake.abandon()
            return stopped.refusal
        if intake.result.rows == 0:
            return refuse(RefusalCode.INVALID_FILE, "intake.no_rows")
        return intake.result if dry_run else intake.publish(path)


def load_provider(session: Session, number: str) -> ProviderInfo | Refusal:
    """The provider of a number, with its services."""
    row = session.execute(
        sa.select(PROVIDERS.c.id, PROVIDERS.c.number, PROVIDERS.c.name, PROVIDERS.c.status).where(PROVIDERS.c.number == number)
    ).first()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "intake.provider_unknown", provider=number)
    if row.status in NOT_TAKING:
        return refuse(
            RefusalCode.WRONG_STATE, "intake.provider_not_taking", provider=row.name, status=Message(f"words.provider_status.{row.status}")
        )
    services = session.execute(sa.select(SERVICES.c.name, SERVICES.c.id).where(SERVICES.c.provider_id == row.id).order_by(SERVICES.c.id))
    return ProviderInfo(row.id, row.number, row.name, row.status, {row.name: row.id for row in services})


class _Intake:
    """One file on its way in."""

    def __init__(
        self, office: Office, person: Person, provider: ProviderInfo, calendar: Calendar, received: datetime, table: Table, dry_run: bool
    ) -> None:
        self.office, self.person, self.provider, self.table, self.dry_run = office, person, provider, table, dry_run
        self.received, self.cutoff = received, calendar.for_completion(received)
        self.due_on = add_months(japan_day(received), office.programme.standard_time.months)
        self.result = IntakeResult(ignored_sheets=table.ignored_sheets)
        self.eligibility = Eligibility(office.programme)
        self.register = Register()
        self.seen: dict[str, tuple[int, bytes]] = {}  # reference: row, content
        self.twins: dict[int, int] = {}  # a row that repeats another of the file: that one
        self.corrections: list[Correction] = []
        self.batch_id = 0
        self.act = office.act(person.login)

    def read(self, progress: Progress | None) -> None:
        """Reads the whole table, staging good rows unless this is a dry run. Raises ReadingStopped."""
        if not self.dry_run:
            staging.clear_abandoned(self.office, self.person.login)
        rows = iter(self.table.rows)
        while chunk := list(islice(rows, CHUNK)):
            self._take_chunk(chunk)
            if progress is not None:
                progress(self.result.rows)
        for row, first in self.twins.items():
            outcome = self.result.outcomes[first]
            self._duplicate(row, outcome.number, outcome.merchant_id)
        self.result.faults.sort(key=lambda fault: fault.row)
        accepted = (outcome for _, outcome in sorted(self.result.outcomes.items()) if outcome.result == "accepted")
        self.result.numbers = [outcome.number for outcome in accepted if outcome.number is not None]
        self.result.unknown_headings = self.table.unknown_headings

    def _take_chunk(self, chunk: Sequence[tuple[int, tuple[Cell, ...]]]) -> None:
        good: list[_Row] = []
        for number, cells in chunk:
            self.result.rows += 1
            submission, read = read_application(self.table.columns, cells, self.provider.services)
            if read.mended:
                self.result.note_mended(number, self.table, read.mended)
            if submission is None:
                self.result.reject(number, self.table, APPLICATION_COLUMNS, read.faults)
            else:
                key = name_key(submission.store_name, submission.prefecture, submission.city)
                good.append(_Row(number, submission, submission.content_hash(), key))
        with self.office.reading() as session:
            known = self._known(session, [row.submission.provider_reference for row in good])
            new, corrections = self._sort_out(good, known)
            if not self.dry_run:
                self.register.load(session, [(row.key, row.submission) for row in new])
                self.corrections.extend(self._judge_correction(session, row, application) for row, application in corrections)
        for row, application in corrections:
            self._accept(row, application.number, application.merchant_id)
        if self.dry_run:
            for row in new:
                self._accept(row, None, None)
        elif new:
            self._stage(new)

    def _known(self, session: Session, references: Sequence[str]) -> dict[str, _Known]:
        a, root = APPLICATIONS.c, STORES.alias("root")
        rows = session.execute(
            sa.select(a.provider_reference, a.id, a.number, a.version, a.status, a.content_hash, a.returned_at, root.c.merchant_id)
            .select_from(
                APPLICATIONS.join(STORES, STORES.c.id == a.store_id).join(
                    root, root.c.id == sa.func.coalesce(STORES.c.joined_to, STORES.c.id)
                )
            )
            .where(a.provider_id == self.provider.id, a.provider_reference.in_(references))
        )
        return {row[0]: _Known(row[1], row[2], row[3], row[4], bytes(row[5]), row[6], row[7]) for row in rows}

    def _sort_out(self, good: Sequence[_Row], known: Mapping[str, _Known]) -> tuple[list[_Row], list[tuple[_Row, _Known]]]:
        """New rows and corrections; duplicates and contradictions are settled here."""
        new: list[_Row] = []
        corrections: list[tuple[_Row, _Known]] = []
        ended = self.office.programme.calendar.intake_ends_at
        for row in good:
            reference = row.submission.provider_reference
            before, taken = self.seen.get(reference), known.get(reference)
            if before is not None and before[1] != row.content_hash:
                self._fault(row, "same_reference_in_file", "new_reference", row=before[0])
            elif before is not None:
                self.twins[row.number] = before[0]
            elif taken is None and self.received > ended:
                self._fault(row, "intake_ended", "correction_only", ended=ended)
            elif taken is None:
                self.seen[reference] = (row.number, row.content_hash)
                new.append(row)
            elif taken.content_hash == row.content_hash:
                self._duplicate(row.number, taken.number, taken.merchant_id)
            elif taken.status != ApplicationStatus.RETURNED or taken.returned_at is None:
                status = Message(f"words.application_status.{taken.status}")
                self._fault(row, "other_content", "not_changed", number=taken.number, status=status)
            elif self.received < taken.returned_at:
                self._fault(row, "before_return", "after_return", number=taken.number, returned=taken.returned_at)
            else:
                self.seen[reference] = (row.number, row.content_hash)
                corrections.append((row, taken))
        return new, corrections

    def _fault(self, faulty: _Row, problem: str, expected: str, **parameters: object) -> None:
        fault = Fault(
            "provider_reference", Message(f"intake.problem.{problem}", parameters), Message(f"intake.expected.{expected}", parameters)
        )
        self.result.reject(faulty.number, self.table, APPLICATION_COLUMNS, [fault])

    def _duplicate(self, row: int, number: str | None, merchant_id: str | None) -> None:
        self.result.duplicates += 1
        self.result.outcomes[row] = RowOutcome("duplicate", number, merchant_id)

    def _accept(self, row: _Row, number: str | None, merchant_id: str | None) -> None:
        self.result.accepted += 1
        self.result.outcomes[row.number] = RowOutcome("accepted", number, merchant_id)

    def _judge_correction(self, session: Session, row: _Row, application: _Known) -> Correction:
        register = Register()
        register.load(session, [(row.key, row.submission)], besides=application.id)
        judged = judge(row.submission, row.key, row.content_hash, self.eligibility, register)
        return Correction(application.id, application.number, application.version, row.number, judged, self.provider.services)

    def _stage(self, rows: Sequence[_Row]) -> None:
        """Judges new rows and stages all that will be written for them, in one committed chunk."""
        with self.office.writing(self.person.login, "number") as (session, act):
            if not self.batch_id:
                self.batch_id = take_serials(session, "batch")
                staging.begin(session, self.batch_id, act.recorded_at)
            first = {name: take_serials(session, name, len(rows)) for name in ("application", "store", "business")}
        # judged between two transactions, so that nobody has to wait for it
        chunk = _Staged(self, rows, first)
        with self.office.writing(self.person.login, "stage") as (session, act):
            staging.stage(session, self.batch_id, act.recorded_at, chunk.rows())
            add_to_index(session, chunk.texts)

    def publish(self, path: Path) -> IntakeResult | Refusal:
        """Makes all good rows appear, with the batch itself and the corrections, in one transaction."""
        result = self.result
        if result.accepted == 0:
            return result
        try:
            with self.office.writing(self.person.login, "intake", self.act.operation_id) as (session, _):
                batch_id = self.batch_id or take_serials(session, "batch")
                result.batch = case_number("B", batch_id)
                self._write_batch(session, batch_id, result.batch, path)
                if self.batch_id:
                    staging.publish(session, self.batch_id)
                overtaken = any(correct(session, self.act, fix, batch_id, self.received, self.cutoff) for fix in self.corrections)
                if overtaken:
                    session.rollback()
        except IntegrityError:
            overtaken = True
        if overtaken:
            # somebody took in or decided the very same applications since this file was checked
            self.abandon()
            return refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
        if self.batch_id:
            # the rows are in: what a full disk leaves uncleared here, the next intake clears
            with contextlib.suppress(OfficeUnavailable):
                staging.clear(self.office, self.person.login, self.batch_id, published=True)
                with self.office.writing(self.person.login, "index") as (session, _):
                    after_bulk(session)
        return result

    def _write_batch(self, session: Session, batch_id: int, number: str, path: Path) -> None:
        result = self.result
        counts = {"row_count": result.rows, "accepted": result.accepted, "duplicates": result.duplicates, "rejected": result.rejected}
        payload = {**counts, "provider": self.provider.number, "received_at": self.received.isoformat()}
        journal.append(session, [journal.Entry(number, 1, "intake", to_status="published", payload=payload)], self.act)
        session.execute(
            sa.insert(BATCHES),
            {
                "id": batch_id,
                "number": number,
                "version": 1,
                "kind": "applications",
                "provider_id": self.provider.id,
                "file_name": path.name,
                "file_digest": file_digest(path),
                "received_at": self.received,
                "published_at": self.act.at,
                **counts,
            },
        )

    def abandon(self) -> None:
        """Leaves nothing behind of what was staged."""
        if self.batch_id:
            staging.clear(self.office, self.person.login, self.batch_id, published=False)


class _Staged:
    """The rows of all records for one chunk of new applications."""

    def __init__(self, intake: _Intake, rows: Sequence[_Row], first: Mapping[str, int]) -> None:
        self.businesses: list[tuple[object, ...]] = []
        self.stores: list[tuple[object, ...]] = []
        self.figures: list[tuple[object, ...]] = []
        self.kits: list[tuple[object, ...]] = []
        self.texts: list[tuple[int, str]] = []
        self.names: tuple[str, ...] = ()
        self.applications: list[tuple[object, ...]] = []
        entries: list[journal.Entry] = []
        common = assembly.arrival_values(intake.received, *_cutoff_of(intake.cutoff), intake.due_on)
        for offset, row in enumerate(rows):
            application_id, store_id = first["application"] + offset, first["store"] + offset
            number = case_number("A", application_id)
            judged = judge(row.submission, row.key, row.content_hash, intake.eligibility, intake.register)
            business_id = judged.business_id or first["business"] + offset
            if judged.business_id is None:
                self.businesses.append(assembly.business_row(row.submission, business_id))
            issued = assembly.store_merchant_id(judged, store_id)
            self.stores.append(assembly.store_row(judged, store_id, issued, business_id, number, 1))
            self.figures.append(assembly.figure_row(row.submission, application_id))
            if (kit := assembly.kit_row(row.submission, application_id)) is not None:
                self.kits.append(kit)
            values = {
                "id": application_id,
                "number": number,
                "version": 1,
                "provider_id": intake.provider.id,
                "store_id": store_id,
                "batch_id": intake.batch_id,
                "batch_row": row.number,
                "provider_reference": row.submission.provider_reference,
                **common,
                **assembly.content_values(judged, intake.provider.services),
            }
            self.names = tuple(values)
            self.applications.append(tuple(values.values()))
            self.texts.append((application_id, indexed_text(row.submission)))
            payload = {"batch": intake.batch_id, "row": row.number, "programme": intake.office.programme_version}
            entries.append(journal.Entry(number, 1, "receive", None, ApplicationStatus.RECEIVED, payload))
            _remember(intake, judged, store_id, number, business_id)
            intake._accept(row, number, row.submission.merchant_id if judged.same_as else issued)
        self.journal_rows, _ = journal.rows_for(entries, intake.act, {})

    def rows(self) -> dict[str, tuple[Sequence[str], Sequence[tuple[object, ...]]]]:
        """Column names and tuples by record."""
        journal_names = tuple(self.journal_rows[0])
        return {
            "journal": (journal_names, [tuple(row.values()) for row in self.journal_rows]),
            "business": (assembly.BUSINESS_FIELDS, self.businesses),
            "store": (assembly.STORE_FIELDS, self.stores),
            "application": (self.names, self.applications),
            "application_figures": (assembly.FIGURE_FIELDS, self.figures),
            "kit_address": (assembly.KIT_FIELDS, self.kits),
        }


def _remember(intake: _Intake, judged: Judged, store_id: int, number: str, business_id: int) -> None:
    """Lets later rows of the same file see this one."""
    submission = judged.submission
    root = judged.same_as.root_id if judged.same_as else store_id
    known = KnownStore(root, number, intake.provider.name, judged.key, submission.phone, submission.street, submission.corporate_number)
    intake.register.add(known)
    if submission.merchant_id is not None:
        intake.register.by_merchant_id.setdefault(submission.merchant_id, known)
    if submission.corporate_number is not None:
        business = KnownBusiness(business_id, business_details(submission), number, business_figures(submission))
        intake.register.add_business(submission.corporate_number, business)


def _cutoff_of(row: CutoffRow | None) -> tuple[datetime | None, date | None]:
    return (row.cutoff_at, row.start_on) if row is not None else (None, None)


def file_digest(path: Path) -> bytes:
    """SHA-256 of a file."""
    digest = sha256()
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            digest.update(part)
    return digest.digest()
