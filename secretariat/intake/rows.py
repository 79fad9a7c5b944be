"""From a row of cells to a submission: the cells by themselves, then what one cell demands of another."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Final, Never, cast

from models.vocabulary import APPLICANT_KIND_JAPANESE, ApplicantKind, Franchise, StoreKind
from models.vocabulary_providers import LegalKind
from secretariat.intake.cells import Fault, ReadRow, RowReader, Value, fault_of, read_row
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS, Column
from secretariat.intake.submission import FIELDS, ProviderSubmission, Submission
from secretariat.intake.table import Cell
from secretariat.providers.service_content import service_meant
from secretariat.refusal import Message

WITHOUT_CORPORATE_NUMBER: Final = frozenset({ApplicantKind.SOLE_PROPRIETOR, ApplicantKind.UNINCORPORATED, ApplicantKind.OTHER})
KIT_KEYS: Final = ("kit_postal_code", "kit_address", "kit_addressee", "kit_phone")
CERTIFICATE_KEYS: Final = ("certificate_number", "certificate_issuer", "certificate_scope", "valid_from", "valid_to")
_IN_ORDER: Final = itemgetter(*FIELDS)  # forty arguments by their names take four times as long as by their places


@dataclass(frozen=True, slots=True)
class RowFault:
    """A fault with its place: the sheet's row (headings are row 1), the cell ('' where the file lacks the column), the heading."""

    row: int
    cell: str
    heading: str
    problem: Message
    expected: Message


def spellings_of(columns: tuple[Column, ...]) -> dict[str, str]:
    """Every accepted heading with the key of its column."""
    return {
        **{column.heading: column.key for column in columns},
        **{alias: column.key for column in columns for alias in column.aliases},
        **{column.key: column.key for column in columns},
    }


def required_of(columns: tuple[Column, ...]) -> frozenset[str]:
    """The keys of the columns that a file must have."""
    return frozenset(column.key for column in columns if column.required)


def read_application(reader: RowReader, cells: tuple[Cell, ...], services: Mapping[str, int]) -> tuple[Submission | None, ReadRow]:
    """One row of an application file (APPLICATION_COLUMNS); `services` are those that the provider declared. None with faults."""
    row = reader.read(cells)
    return _whole(row, services), row


def with_field(submission: Submission, key: str, text: str, services: Mapping[str, int]) -> Submission | tuple[Fault, ...]:
    """The same application with one field as it is typed in a cell, read and checked as in a file; or what is wrong with it.

    Raises StopIteration for no column of an application file.
    """
    column = next(column for column in APPLICATION_COLUMNS if column.key == key)
    row = read_row((column,), {key: 0}, (text,))
    whole = ReadRow({key: getattr(submission, key) for key in FIELDS} | row.values, row.faults, row.mended)
    return _whole(whole, services) or tuple(whole.faults)


def with_values(submission: Submission, values: Mapping[str, Value], services: Mapping[str, int]) -> Submission | tuple[Fault, ...]:
    """The same application with some fields as they were read; or what they do not say together."""
    whole = ReadRow({key: getattr(submission, key) for key in FIELDS} | dict(values), [], [])
    return _whole(whole, services) or tuple(whole.faults)


def _whole(row: ReadRow, services: Mapping[str, int]) -> Submission | None:
    """What the fields of a row say together; None with faults, which are added to the row."""
    faulty = {fault.column for fault in row.faults}
    values = row.values

    def demand(key: str, problem: str, expected: str, **parameters: object) -> None:
        if key not in faulty:
            row.faults.append(fault_of(key, problem, expected, **parameters))

    kind = values["applicant_kind"]
    if kind is not None and values["corporate_number"] is None and kind not in WITHOUT_CORPORATE_NUMBER:
        demand(
            "corporate_number",
            "corporate_number_needed",
            "corporate_number_for_kind",
            kind=APPLICANT_KIND_JAPANESE[ApplicantKind(str(kind))],
        )
    if values["store_kind"] == StoreKind.EC and values["store_url"] is None:
        demand("store_url", "url_needed", "url_for_ec")
    if values["franchise"] not in (None, Franchise.NONE) and values["chain_name"] is None:
        demand("chain_name", "chain_needed", "chain")
    given = [key for key in KIT_KEYS if values[key] is not None or key in faulty]
    if given and len(given) < len(KIT_KEYS):
        for key in KIT_KEYS:
            if key not in given:
                demand(key, "kit_incomplete", "kit_all_or_none")
    declared = cast("tuple[str, ...] | None", values["services"])
    if declared is not None:
        meant = {name: service_meant(services.keys(), name) for name in declared}
        if unknown := tuple(name for name, service in meant.items() if service is None):
            demand("services", "unknown_services", "declared_services", unknown=unknown, known=tuple(services))
        # as the provider declared them, so that the same application is the same content
        values["services"] = tuple(dict.fromkeys(service for service in meant.values() if service is not None))
    return None if row.faults else Submission(*cast("tuple[Never, ...]", _IN_ORDER(values)))


def read_provider(places: Mapping[str, int], cells: tuple[Cell, ...]) -> tuple[ProviderSubmission | None, ReadRow]:
    """One row of a provider file. None with faults."""
    row = read_row(PROVIDER_COLUMNS, places, cells)
    faulty = {fault.column for fault in row.faults}
    values = row.values
    if values["legal_kind"] not in (None, LegalKind.BANK) and values["licence_number"] is None and "licence_number" not in faulty:
        row.faults.append(fault_of("licence_number", "licence_needed", "licence"))
    if values["certificate"] is not None:
        row.faults.extend(
            fault_of(key, "certificate_incomplete", "certificate_all")
            for key in CERTIFICATE_KEYS
            if values[key] is None and key not in faulty
        )
    if values["valid_from"] is not None and values["valid_to"] is not None and str(values["valid_to"]) < str(values["valid_from"]):
        row.faults.append(fault_of("valid_to", "certificate_dates", "later_end"))
    return (None if row.faults else ProviderSubmission(**cast("dict[str, Never]", values))), row
