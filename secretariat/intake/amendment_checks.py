"""Reports of a file against the records: which application each is about, whether it was taken before, whether it fits what is there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import cast

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import Amendment
from models.application import Application
from models.base import table_of
from models.relations import APPLICATION_AND_ROOT, ROOT
from models.vocabulary import ApplicationStatus
from models.vocabulary_amendments import AmendmentKind
from secretariat.amendments.fields import is_about_kits_only
from secretariat.amendments.records import accepted_items, submission_on
from secretariat.amendments.reporting import Report, ReportedItem
from secretariat.amendments.timeline import DatedItem
from secretariat.casework.process import AMENDED
from secretariat.clock import japan_day
from secretariat.intake.amendment_rows import AmendmentRow, content_hash
from secretariat.intake.cells import Fault, fault_of
from secretariat.intake.matters import Checked
from secretariat.intake.merged import ways_before
from secretariat.intake.new_applications import ProviderInfo
from secretariat.intake.rows import with_values
from secretariat.intake.submission import Submission
from secretariat.office import Office
from secretariat.refusal import Message
from secretariat.screening.records import load_submissions

AMENDMENTS, APPLICATIONS = table_of(Amendment), table_of(Application)


@dataclass(frozen=True, slots=True)
class _Known:
    """An application of the provider."""

    id: int
    number: str
    provider_reference: str
    merchant_id: str | None
    status: str
    start_on: date | None


CheckedReport = Checked[AmendmentRow, Report]


class ReportChecks:
    """The checks of one file; what its earlier reports say of which field and day is remembered."""

    def __init__(self, office: Office, provider: ProviderInfo, received: datetime) -> None:
        self.office, self.provider, self.received = office, provider, received
        self.today = japan_day(office.clock.now())
        self.last = self.today + timedelta(days=office.programme.amendments.days_ahead)
        self.seen: dict[tuple[int, str, date], int] = {}  # application, field, day: the row that said so

    def check(self, session: Session, groups: Sequence[Sequence[AmendmentRow]]) -> Iterator[CheckedReport]:
        """Each of these reports."""
        known = self._applications(session, [row for group in groups for row in group])
        ids = {application.id for found in known.values() for application in found}
        recorded, accepted = load_submissions(session, sorted(ids)), accepted_items(session, ids)
        taken = self._taken(session, [group[0].reference for group in groups])
        for rows in groups:
            checked = CheckedReport(rows, {row.number: list(row.faults) for row in rows if row.faults})
            self._check_agreement(checked)
            application = None if checked.faults else self._application(checked, known)
            if application is not None:
                self._check_report(checked, application, taken, recorded[application.id], accepted.get(application.id, []))
            if others := tuple(sorted(checked.faults)):
                for row in rows:
                    if row.number not in checked.faults:
                        checked.fault(row, fault_of("notice_reference", "report_faulty", "whole_report", rows=others))
            yield checked

    def _check_agreement(self, checked: CheckedReport) -> None:
        """Rows of one report are of one kind and one day; an end stands alone; no field twice."""
        first, fields = checked.rows[0], dict[str, int]()
        for row in checked.rows:
            if row is not first and row.kind is not None and first.kind is not None and row.kind is not first.kind:
                checked.fault(row, fault_of("kind", "report_disagrees", "one_report", row=first.number))
            if row is not first and row.from_on is not None and first.from_on is not None and row.from_on != first.from_on:
                checked.fault(row, fault_of("from_on", "report_disagrees", "one_report", row=first.number))
            if row is not first and row.kind is AmendmentKind.CANCELLATION:
                checked.fault(row, fault_of("notice_reference", "cancelled_twice", "one_row"))
            if row.field is not None and fields.setdefault(row.field, row.number) != row.number:
                checked.fault(row, fault_of("field", "field_twice", "one_row", row=fields[row.field]))

    def _applications(self, session: Session, rows: Iterable[AmendmentRow]) -> Mapping[tuple[str, str], list[_Known]]:
        """The provider's applications by each way of naming one."""
        named = list(rows)
        a = APPLICATIONS.c
        found: dict[tuple[str, str], list[_Known]] = {}
        ways = (
            ("number", a.number, {row.application for row in named if row.application}),
            ("provider_reference", a.provider_reference, {row.provider_reference for row in named if row.provider_reference}),
            ("merchant_id", ROOT.c.merchant_id, {row.merchant_id for row in named if row.merchant_id}),
        )
        for way, column, values in ways:
            if not values:
                continue
            statement = (
                sa.select(a.id, a.number, a.provider_reference, ROOT.c.merchant_id, a.status, a.start_on)
                .select_from(APPLICATION_AND_ROOT)
                .where(column.in_(values), a.provider_id == self.provider.id)
            )
            for row in session.execute(statement):
                application = _Known(*row)
                found.setdefault((way, getattr(application, way)), []).append(application)
        return found

    def _application(self, checked: CheckedReport, known: Mapping[tuple[str, str], list[_Known]]) -> _Known | None:
        """The one application that all rows are about; a store with several is about the one that stands."""
        meant: _Known | None = None
        for row in checked.rows:
            given = {"number": row.application, "provider_reference": row.provider_reference, "merchant_id": row.merchant_id}
            sets = {way: known.get((way, value), []) for way, value in given.items() if value}
            if unknown := next((way for way, applications in sets.items() if not applications), None):
                checked.fault(row, fault_of(unknown, "not_this_providers", "own_application", provider=self.provider.name))
                continue
            ids = set.intersection(*({one.id for one in applications} for applications in sets.values()))
            agreed = [one for applications in sets.values() for one in applications if one.id in ids]
            standing = [one for one in agreed if one.status in AMENDED["amend"].sources] or agreed
            if len({one.id for one in standing}) != 1:
                problem = "identifiers_ambiguous" if standing else "identifiers_disagree"
                checked.fault(row, fault_of(next(iter(sets)), problem, "one_application"))
            elif meant is not None and meant.id != standing[0].id:
                checked.fault(row, fault_of(next(iter(sets)), "report_disagrees", "one_report", row=checked.rows[0].number))
            else:
                meant = standing[0]
        return None if checked.faults else meant

    def _taken(self, session: Session, references: Sequence[str]) -> Mapping[str, tuple[str, bytes]]:
        a = AMENDMENTS.c
        rows = session.execute(
            sa.select(a.provider_reference, a.number, a.content_hash).where(
                a.provider_id == self.provider.id, a.provider_reference.in_(references)
            )
        )
        return {row[0]: (row[1], bytes(row[2] or b"")) for row in rows}

    def _check_report(
        self,
        checked: CheckedReport,
        application: _Known,
        taken: Mapping[str, tuple[str, bytes]],
        recorded: Submission,
        accepted: Sequence[DatedItem],
    ) -> None:
        first = checked.rows[0]
        digest = content_hash(checked.rows, application.id)
        if first.reference in taken:
            number, before = taken[first.reference]
            if before in {digest, *self._digests_before(checked.rows, application.id)}:
                checked.known_as = number
            else:
                checked.fault(first, fault_of("notice_reference", "other_report", "new_report", number=number))
            return
        if application.status not in AMENDED["amend"].sources:
            status = Message(f"words.application_status.{application.status}")
            checked.fault(first, fault_of(_way(first), "not_registered", "registered_only", number=application.number, status=status))
            return
        day = first.from_on
        if day is None or first.kind is None:  # a fault of the row, seen before
            return
        self._check_day(checked, application, first, day)
        for row in checked.rows:
            said = self.seen.setdefault((application.id, row.field or "", day), row.number)
            if said != row.number:
                checked.fault(row, fault_of("field", "said_twice", "said_once", row=said))
        changed = self._changed(checked, first, day, recorded, accepted)
        if checked.faults or changed is None:
            return
        items = tuple(ReportedItem(row.field, getattr(changed, row.field), row.before) for row in checked.rows if row.field is not None)
        reason = next((row.reason for row in checked.rows if row.reason), None)
        checked.matter = Report(
            kind=first.kind,
            application_id=application.id,
            application=application.number,
            provider_id=self.provider.id,
            from_on=day,
            items=items,
            received_at=self.received,
            reason=reason,
            reference=first.reference,
            content_hash=digest,
            row=first.number,
        )

    def _digests_before(self, rows: Sequence[AmendmentRow], application_id: int) -> Iterator[bytes]:
        """Of the same report as it may have been sent before a merger, when its services were called otherwise."""
        place = next((place for place, row in enumerate(rows) if row.field == "services" and isinstance(row.after, tuple)), None)
        if place is None:
            return
        for services in ways_before(cast("tuple[str, ...]", rows[place].after), self.provider.earlier):
            yield content_hash([*rows[:place], replace(rows[place], after=services), *rows[place + 1 :]], application_id)

    def _check_day(self, checked: CheckedReport, application: _Known, first: AmendmentRow, day: date) -> None:
        bound = application.status == ApplicationStatus.REGISTERED and not is_about_kits_only([row.field for row in checked.rows])
        start = application.start_on if bound else None
        if start is not None and day < start:
            checked.fault(first, fault_of("from_on", "before_start", "from_start", start=start))
        if day > self.last:
            checked.fault(first, fault_of("from_on", "too_far_ahead", "until", last=self.last))

    def _changed(
        self, checked: CheckedReport, first: AmendmentRow, day: date, recorded: Submission, accepted: Sequence[DatedItem]
    ) -> Submission | None:
        """What the application says with the report; None where that does not fit together."""
        if first.kind is AmendmentKind.CANCELLATION:
            return recorded
        standing = submission_on(accepted, max(day, self.today), recorded, self.today)
        values = {row.field: row.after for row in checked.rows if row.field is not None}
        changed = with_values(standing, values, self.provider.services)
        if isinstance(changed, Submission):
            return changed
        for fault in changed:
            row = next((row for row in checked.rows if row.field == fault.column), first)
            checked.fault(row, Fault("after", fault.problem, fault.expected))
        return None


def _way(row: AmendmentRow) -> str:
    return "number" if row.application else "provider_reference" if row.provider_reference else "merchant_id"
