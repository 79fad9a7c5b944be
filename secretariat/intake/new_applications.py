"""New applications of a file: judged, numbered, and laid out as the rows of all records that will hold them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from models.vocabulary import ApplicationStatus
from secretariat import journal
from secretariat.callcentre.search_index import indexed_text
from secretariat.identifiers import case_number
from secretariat.intake.submission import Submission
from secretariat.intake.taking_over import judged_elsewhere, kept_merchant_id, registered_values
from secretariat.screening import assembly
from secretariat.screening.assembly import Judged, judge
from secretariat.screening.cutoffs import CutoffRow
from secretariat.screening.eligibility import Eligibility
from secretariat.screening.findings import Finding
from secretariat.screening.identity import KnownStore, Register, known_business, traits_of


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """The provider that a file comes from, with the ids of its services by name.

    `earlier`: what services that came with a merger were called before, by the name of today.
    """

    id: int
    number: str
    name: str
    status: str
    services: Mapping[str, int]
    earlier: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoodRow:
    """A row without faults, with its number in the sheet."""

    number: int
    submission: Submission
    content_hash: bytes
    key: int  # of its name


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the new applications of one file have in common."""

    batch_id: int
    provider: ProviderInfo
    received: datetime
    cutoff: CutoffRow | None
    due_on: date
    urgent_on: date
    first_turn: int  # so many of the provider's applications of that urgent day came before these
    programme_version: int
    act: journal.Act
    take_over_on: date | None = None  # the day from which they are registered already


class NewApplications:
    """The rows of all records for one chunk of new applications, checked; `first` are the first serials of the chunk by kind of record."""

    def __init__(
        self, arrival: Arrival, rows: Sequence[GoodRow], first: Mapping[str, int], eligibility: Eligibility, register: Register
    ) -> None:
        self.taken: list[tuple[GoodRow, str, str | None]] = []  # each row with its number and the store's merchant ID, if it has one yet
        self.businesses: list[tuple[object, ...]] = []
        self.stores: list[tuple[object, ...]] = []
        self.figures: list[tuple[object, ...]] = []
        self.kits: list[tuple[object, ...]] = []
        self.texts: list[tuple[int, str]] = []
        self.names: tuple[str, ...] = ()
        self.doubtful: list[str] = []  # taken over with checks that fail or that a person has to judge
        self.findings: list[Finding] = []  # of all rows
        self.applications: list[tuple[object, ...]] = []
        entries: list[journal.Entry] = []
        common = assembly.arrival_values(arrival.received, *_cutoff_of(arrival.cutoff), arrival.due_on, arrival.urgent_on)
        for offset, row in enumerate(rows):
            application_id, store_id = first["application"] + offset, first["store"] + offset
            number = case_number("A", application_id)
            judged = judge(row.submission, row.key, row.content_hash, eligibility, register)
            if (over := arrival.take_over_on) is not None:
                judged = judged_elsewhere(judged, eligibility.programme.rates)
            self.findings.extend(judged.findings.values())
            business_id = judged.business_id or first["business"] + offset
            if judged.business_id is None:
                self.businesses.append(assembly.business_row(row.submission, business_id))
            if over is None:
                issued = assembly.store_merchant_id(judged, store_id)
            else:
                issued = kept_merchant_id(judged, store_id, known=register.knows_merchant_id(row.submission.merchant_id))
            self.stores.append(assembly.store_row(judged, store_id, issued, business_id, number, 1))
            self.figures.append(assembly.figure_row(row.submission, application_id))
            if (kit := assembly.kit_row(row.submission, application_id)) is not None:
                self.kits.append(kit)
            values = {
                "id": application_id,
                "number": number,
                "version": 1,
                "provider_id": arrival.provider.id,
                "store_id": store_id,
                "batch_id": arrival.batch_id,
                "batch_row": row.number,
                "provider_reference": row.submission.provider_reference,
                "turn": arrival.first_turn + offset,
                **common,
                **assembly.content_values(judged, arrival.provider.services),
                **(registered_values(judged, eligibility.programme.rates, over) if over is not None else {}),
            }
            self.names = tuple(values)
            self.applications.append(tuple(values.values()))
            self.texts.append((application_id, indexed_text(row.submission)))
            payload: dict[str, object] = {"batch": arrival.batch_id, "row": row.number, "programme": arrival.programme_version}
            action, status = "receive", ApplicationStatus.RECEIVED
            if over is not None:
                action, status = "take-over", ApplicationStatus.REGISTERED
                payload |= {"on": over.isoformat(), "rate": values["return_rate"]}
                if judged.standing.open_points:
                    self.doubtful.append(number)
            entries.append(journal.Entry(number, 1, action, None, status, payload))
            _remember(register, arrival, judged, store_id, number, business_id)
            self.taken.append((row, number, row.submission.merchant_id if judged.same_as else issued))
        self.journal_rows, _ = journal.rows_for(entries, arrival.act, {})

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


def _remember(register: Register, arrival: Arrival, judged: Judged, store_id: int, number: str, business_id: int) -> None:
    """Lets later rows of the same file see this one."""
    submission = judged.submission
    root = judged.same_as.root_id if judged.same_as else store_id
    traits = traits_of(submission)
    known = KnownStore(root, store_id, number, arrival.provider.name, judged.key, traits.packed())
    register.add(known, traits)
    if submission.merchant_id is not None:
        register.by_merchant_id.setdefault(submission.merchant_id, known)
    if submission.corporate_number is not None:
        register.add_business(submission.corporate_number, known_business(submission, business_id, number))


def _cutoff_of(row: CutoffRow | None) -> tuple[datetime | None, date | None]:
    return (row.cutoff_at, row.start_on) if row is not None else (None, None)
