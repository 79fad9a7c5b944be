"""Taking in a provider's file of merchant applications (加盟店登録申請の受付).

The file is read in chunks; good rows are checked and staged chunk by chunk, and all appear at one moment, or none.
A row taken before is a duplicate; one with other content is the correction of a returned application, or else a fault.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary import RefusalCode
from secretariat.bulk import rare_collections
from secretariat.business_calendar import add_months
from secretariat.callcentre.search_index import add_to_index
from secretariat.clock import japan_day
from secretariat.intake import staging
from secretariat.intake.batch import ReceivedFile, count_file, digest_of, enter_batch
from secretariat.intake.cells import RowReader, fault_of
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.intake.correcting import CorrectedRow
from secretariat.intake.holding import check_deemed, hold_batch
from secretariat.intake.meanwhile import UnderWay, brought_the_same_stores, under_way
from secretariat.intake.merged import says_the_same
from secretariat.intake.new_applications import Arrival, GoodRow, NewApplications, ProviderInfo
from secretariat.intake.provider_info import load_provider, load_provider_in_force
from secretariat.intake.reader import ReadingStopped, open_table
from secretariat.intake.refused_files import SentFile
from secretariat.intake.result import IntakeResult, RowOutcome
from secretariat.intake.rows import read_application, required_of, spellings_of
from secretariat.intake.still_open import StillOpen, left_open
from secretariat.intake.submission import Submission
from secretariat.intake.table import Cell, Table
from secretariat.intake.taking_over import check_take_over, enter_memberships
from secretariat.intake.watching import Progress, Stop, Watcher
from secretariat.office import Office, programme_in_force, take_serials
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.corrections import Correction, correct
from secretariat.screening.cutoffs import Calendar, load_calendar
from secretariat.screening.eligibility import Eligibility
from secretariat.screening.identity import Register, name_key
from secretariat.screening.urgency import urgency
from secretariat.staff import Person

APPLICATIONS = table_of(Application)
CHUNK: Final = 2000
READINGS: Final = 3  # of a file that others overtake with the same stores
STORES_MEANWHILE: Final = "intake.stores_meanwhile"


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


def take_in_applications(
    office: Office,
    person: Person,
    path: Path,
    provider_number: str,
    received_at: datetime | None = None,
    *,
    reason: str | None = None,
    take_over_on: date | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    stop: Stop | None = None,
    expecting: Progress | None = None,
) -> IntakeResult | Refusal:
    """Takes in a file, or says why not. A dry run checks everything and stores nothing.

    `reason`: why the file counts as received at a time that another person has to confirm; until then its rows are held.
    `take_over_on`: the stores were registered elsewhere on that day, and enter as registered.

    `progress` hears how many rows were read, `expecting` beforehand about how many there are (0: unknown). `stop` is asked between
    chunks, and before the rows appear, whether to leave off: then nothing is stored.
    """
    if refused := may(person.role, "take-over-stores" if take_over_on else "intake-applications"):
        return refused
    now = office.clock.now()
    received = received_at or now
    if received > now:
        return refuse(RefusalCode.INVALID_VALUE, "intake.received_in_future")
    if take_over_on is not None and (refused := check_take_over(office.programme.programme, take_over_on, now, reason)):
        return refused
    with office.reading() as session:
        over = take_over_on
        provider = load_provider(session, provider_number) if over is None else load_provider_in_force(session, provider_number, over)
        calendar = load_calendar(session, office.programme)
    if isinstance(provider, Refusal):
        return provider
    behind = take_over_on is None and calendar.is_behind_closed_cutoff(received)
    if refused := check_deemed(person, reason, behind_closed_cutoff=behind):
        return refused
    file = SentFile(office, person, path, received, "applications", provider.id, dry_run)
    for _ in range(READINGS):
        table = open_table(path, required_of(APPLICATION_COLUMNS), spellings_of(APPLICATION_COLUMNS))
        if isinstance(table, Refusal):
            return file.refused(table)
        with table, rare_collections():
            watcher = Watcher(progress, stop)
            if expecting is not None:
                expecting(table.expected_rows)
            intake = _Intake(office, person, provider, calendar, received, table, dry_run, take_over_on)
            answer = _take_in(intake, file, watcher, reason)
        if not (isinstance(answer, Refusal) and answer.message.key == STORES_MEANWHILE):
            break
    return answer


def _take_in(intake: "_Intake", file: SentFile, watcher: Watcher, reason: str | None) -> IntakeResult | Refusal:
    try:
        intake.read(watcher)
        watcher.go_on()
    except ReadingStopped as stopped:
        intake.abandon()
        return file.refused(stopped.refusal)
    if intake.result.rows == 0:
        return file.refused(refuse(RefusalCode.INVALID_FILE, "intake.no_rows"))
    if intake.dry_run:
        intake.result.file_digest = digest_of(file.path)
        return intake.result
    return intake.publish(file.path, reason)


class _Intake:
    """One file on its way in."""

    def __init__(
        self,
        office: Office,
        person: Person,
        provider: ProviderInfo,
        calendar: Calendar,
        received: datetime,
        table: Table,
        dry_run: bool,
        take_over_on: date | None,
    ) -> None:
        self.office, self.person, self.provider, self.table, self.dry_run = office, person, provider, table, dry_run
        self.received, self.calendar, self.take_over_on = received, calendar, take_over_on
        # what was registered elsewhere belongs to no cutoff of ours
        self.cutoff = calendar.for_completion(received) if take_over_on is None else None
        self.due_on = add_months(japan_day(received), office.programme.standard_time.months)
        self.urgent_on = urgency(self.cutoff, self.due_on, japan_day(office.clock.now())).on
        self.result = IntakeResult(ignored_sheets=table.ignored_sheets)
        self.reader = RowReader(APPLICATION_COLUMNS, table.columns)
        self.eligibility = Eligibility(office.programme)
        self.register = Register()
        self.seen: dict[str, tuple[int, bytes]] = {}  # reference: row, content
        self.twins: dict[int, int] = {}  # a row that repeats another of the file: that one
        self.corrections: list[Correction] = []
        self.batch_id = 0
        self.before = UnderWay(frozenset(), 1)  # until it is read
        self.act = office.act(person.login)

    def read(self, watcher: Watcher) -> None:
        """Reads the whole table, staging good rows unless this is a dry run. Raises ReadingStopped."""
        if not self.dry_run:
            staging.clear_abandoned(self.office, self.person.login)
            with self.office.reading() as session:
                self.before = under_way(session)
        rows = iter(self.table.rows)
        while chunk := list(islice(rows, CHUNK)):
            watcher.go_on()
            self._take_chunk(chunk)
            watcher.tell(self.result.rows)
        self.register, self.seen = Register(), {}  # a large file's are many megabytes, and publishing needs memory of its own
        for row, first in self.twins.items():
            outcome = self.result.outcomes[first]
            self._duplicate(row, outcome.number, outcome.merchant_id)
        self.result.faults.sort(key=lambda fault: fault.row)
        outcomes = map(self.result.outcomes.__getitem__, sorted(self.result.outcomes))
        self.result.numbers = [one.number for one in outcomes if one.result == "accepted" and one.number is not None]
        self.result.unknown_headings = self.table.unknown_headings

    def _take_chunk(self, chunk: Sequence[tuple[int, tuple[Cell, ...]]]) -> None:
        good: list[GoodRow] = []
        for number, cells in chunk:
            self.result.rows += 1
            submission, read = read_application(self.reader, cells, self.provider.services)
            if read.mended:
                self.result.note_mended(number, self.table, read.mended)
            if submission is None:
                self.result.reject(number, self.table, APPLICATION_COLUMNS, read.faults)
            else:
                key = name_key(submission.store_name, submission.prefecture, submission.city)
                good.append(GoodRow(number, submission, submission.content_hash(), key))
        with self.office.reading() as session:
            known = self._known(session, [row.submission.provider_reference for row in good])
            new, corrections = self._sort_out(good, known)
            if not self.dry_run:
                self.register.load(session, [(row.key, row.submission) for row in new])
                self.corrections.extend(self._judge_correction(session, row, application) for row, application in corrections)
            left = self._left_open(session, good, known)
        for row, application in corrections:
            self._accept(row, application.number, application.merchant_id, left[row.number])
        if self.dry_run:
            for row in new:
                self._accept(row, None, None)
        elif new:
            self._stage(new)

    def _known(self, session: Session, references: Sequence[str]) -> dict[str, _Known]:
        a = APPLICATIONS.c
        rows = session.execute(
            sa.select(a.provider_reference, a.id, a.number, a.version, a.status, a.content_hash, a.returned_at, ROOT.c.merchant_id)
            .select_from(APPLICATION_AND_ROOT)
            .where(a.provider_id == self.provider.id, a.provider_reference.in_(references))
        )
        return {row[0]: _Known(row[1], row[2], row[3], row[4], bytes(row[5]), row[6], row[7]) for row in rows}

    def _sort_out(self, good: Sequence[GoodRow], known: Mapping[str, _Known]) -> tuple[list[GoodRow], list[tuple[GoodRow, _Known]]]:
        """New rows and corrections; duplicates and contradictions are settled here."""
        new: list[GoodRow] = []
        corrections: list[tuple[GoodRow, _Known]] = []
        ended = self.office.programme.calendar.intake_ends_at
        for row in good:
            reference = row.submission.provider_reference
            before, taken = self.seen.get(reference), known.get(reference)
            if before is not None and before[1] != row.content_hash:
                self._fault(row, "same_reference_in_file", "new_reference", row=before[0])
            elif before is not None:
                self.twins[row.number] = before[0]
            elif taken is None and self.received > ended and self.take_over_on is None:
                self._fault(row, "intake_ended", "correction_only", ended=ended)
            elif taken is None:
                self.seen[reference] = (row.number, row.content_hash)
                new.append(row)
            elif taken.content_hash == row.content_hash or says_the_same(row.submission, taken.content_hash, self.provider.earlier):
                self._duplicate(row.number, taken.number, taken.merchant_id)
            elif taken.returned_at is None or self.take_over_on is not None:  # it is not the provider that has the move, or not so
                status = Message(f"words.application_status.{taken.status}")
                self._fault(row, "other_content", "not_changed", number=taken.number, status=status)
            elif self.received < taken.returned_at:
                self._fault(row, "before_return", "after_return", number=taken.number, returned=taken.returned_at)
            else:
                self.seen[reference] = (row.number, row.content_hash)
                corrections.append((row, taken))
        return new, corrections

    def _fault(self, faulty: GoodRow, problem: str, expected: str, **parameters: object) -> None:
        fault = fault_of("provider_reference", problem, expected, **parameters)
        self.result.reject(faulty.number, self.table, APPLICATION_COLUMNS, [fault])

    def _duplicate(self, row: int, number: str | None, merchant_id: str | None) -> None:
        self.result.duplicates += 1
        self.result.outcomes[row] = RowOutcome("duplicate", number, merchant_id)

    def _accept(self, row: GoodRow, number: str | None, merchant_id: str | None, left: tuple[StillOpen, ...] = ()) -> None:
        self.result.accepted += 1
        self.result.outcomes[row.number] = RowOutcome("accepted", number, merchant_id, left)

    def _left_open(self, session: Session, good: Sequence[GoodRow], known: Mapping[str, _Known]) -> dict[int, tuple[StillOpen, ...]]:
        """By row: what stays open of the returns that the rows answer; a row that says again what was known answers nothing."""
        waiting: dict[int, tuple[int, Submission]] = {}
        for row in good:
            taken = known.get(row.submission.provider_reference)
            if taken is not None and taken.returned_at is not None:
                waiting[row.number] = (taken.id, row.submission)
        found = left_open(session, self.office.programme, dict(waiting.values())) if waiting else {}
        left = {number: found.get(application, ()) for number, (application, _) in waiting.items()}
        for number in left.keys() & self.result.outcomes.keys():
            outcome = self.result.outcomes[number]
            if outcome.result == "duplicate":
                self.result.outcomes[number] = replace(outcome, still_open=left[number])
        return left

    def _judge_correction(self, session: Session, row: GoodRow, application: _Known) -> Correction:
        corrected = CorrectedRow(application.id, application.number, application.version, row.number, row.submission)
        return corrected.judge(session, self.eligibility, self.provider.services)

    def _stage(self, rows: Sequence[GoodRow]) -> None:
        """Judges new rows and stages all that will be written for them, in one committed chunk."""
        self.batch_id, first, turn = self._number(len(rows))
        # judged between two transactions, so that nobody has to wait for it
        days = (self.received, self.cutoff, self.due_on, self.urgent_on)
        arrival = Arrival(self.batch_id, self.provider, *days, turn, self.office.programme_version, self.act, self.take_over_on)
        chunk = NewApplications(arrival, rows, first, self.eligibility, self.register)
        self._keep_staged(chunk)
        self.result.count_checks(chunk.findings)
        self.result.doubtful += chunk.doubtful
        for row, number, merchant_id in chunk.taken:
            self._accept(row, number, merchant_id)

    @repeated
    def _number(self, rows: int) -> tuple[int, Mapping[str, int], int]:
        """The batch's number, which with the first rows is new, the first serials of so many rows, their first turn."""
        batch_id = self.batch_id
        with self.office.writing(self.person.login, "number") as (session, act):
            if not batch_id:
                batch_id = take_serials(session, "batch")
                staging.begin(session, batch_id, act.recorded_at)
            first = {name: take_serials(session, name, rows) for name in ("application", "store", "business")}
            # counted by provider, so that in the queue the first cases of all come before the second ones
            queued = rows if self.take_over_on is None else 0
            turn = take_serials(session, f"turn:{self.provider.id}:{self.urgent_on}", queued) - 1 if queued else 0
        return batch_id, first, turn

    @repeated
    def _keep_staged(self, chunk: NewApplications) -> None:
        with self.office.writing(self.person.login, "stage") as (session, act):
            staging.stage(session, self.batch_id, act.recorded_at, chunk.rows())
            add_to_index(session, chunk.texts)

    def publish(self, path: Path, reason: str | None = None) -> IntakeResult | Refusal:
        """Makes all good rows appear, with the batch itself and the corrections, in one transaction; with a reason, they are held."""
        result = self.result
        file = ReceivedFile.of(path, self.received)
        if isinstance(file, Refusal):
            self.abandon()
            return file
        result.file_digest = file.digest
        if result.accepted == 0:
            self._count(file)
            return result
        if reason is not None:
            return self._hold(file, reason)
        try:
            overtaken = self._publish(file)
        except IntegrityError:
            overtaken = refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
        if overtaken is not None:
            self.abandon()
            return overtaken
        if self.batch_id:
            staging.tidy_up(self.office, self.person.login, self.batch_id, published=True)
        return result

    @repeated
    def _count(self, file: ReceivedFile) -> None:
        with self.office.writing(self.person.login, "count-file") as (session, _):
            count_file(session, file, self.result, "applications", self.provider.id)

    @repeated
    def _publish(self, file: ReceivedFile) -> Refusal | None:
        """Refused where somebody took in the same stores, or took in or decided the very same applications, since this file was checked."""
        with self.office.writing(self.person.login, "intake", self.act.operation_id) as (session, _):
            if self.batch_id and brought_the_same_stores(session, self.batch_id, self.before):
                session.rollback()
                return refuse(RefusalCode.CHANGED_MEANWHILE, STORES_MEANWHILE)
            batch_id = self.batch_id or take_serials(session, "batch")
            provider = (self.provider.id, self.provider.number)
            enter_batch(session, self.act, batch_id, file, self.result, provider, self.take_over_on)
            if self.batch_id:
                staging.publish(session, self.batch_id)
                if self.take_over_on is not None:
                    enter_memberships(session, self.batch_id, tuple(self.provider.services.values()), self.take_over_on)
            refused = None
            # the rows were checked under ours, and its recheck is over or under way
            if programme_in_force(session) != self.office.programme_version:
                refused = refuse(RefusalCode.CHANGED_MEANWHILE, "intake.programme_changed")
            elif any(correct(session, self.act, fix, batch_id, self.received, self.calendar) for fix in self.corrections):
                refused = refuse(RefusalCode.CHANGED_MEANWHILE, "intake.changed_meanwhile")
            if refused is not None:
                session.rollback()
        return refused

    @repeated
    def _hold(self, file: ReceivedFile, reason: str) -> IntakeResult:
        with self.office.writing(self.person.login, "intake", self.act.operation_id) as (session, _):
            batch_id, corrections = self.batch_id or take_serials(session, "batch"), [CorrectedRow.of(fix) for fix in self.corrections]
            version = self.office.programme_version
            hold_batch(session, self.act, batch_id, file, self.result, self.provider, corrections, version, reason)
        return self.result

    def abandon(self) -> None:
        """Leaves nothing behind of what was staged."""
        if self.batch_id:
            staging.clear(self.office, self.person.login, self.batch_id, published=False)
