"""What is personal in an application and all that hangs on it, and how it is taken out of the records (個人情報の消去).

Of everybody: who represents a business, whom to speak to, telephones, where kits go, and what people wrote. Of a business that is a person
also its name, its place and its figures. What figures of the office are counted by stays: prefecture, city, industry, days, outcomes.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.amendment import AmendmentItem
from models.application import Application, ApplicationFigures, IndustryChoice, KitAddress, Settlement
from models.base import table_of
from models.correction import CorrectionItem
from models.document import DocumentCheck
from models.journal import Outbox
from models.merchant import Business, Store
from models.privacy import ErasedCase
from models.succession import Succession
from models.vocabulary import ApplicantKind, Rule
from secretariat.amendments.timeline import packed_value
from secretariat.callcentre.index_renewal import renew_texts
from secretariat.intake.columns import APPLICATION_COLUMNS, Kind
from secretariat.journal import canonical
from secretariat.removal import remove
from secretariat.screening.eligibility import PLAIN
from secretariat.screening.findings import Finding, Parameter, pack, unpack

APPLICATIONS, FIGURES, KIT_ADDRESSES, STORES = table_of(Application), table_of(ApplicationFigures), table_of(KitAddress), table_of(Store)
BUSINESSES, ITEMS, SUCCESSIONS, OUTBOX = table_of(Business), table_of(AmendmentItem), table_of(Succession), table_of(Outbox)
ERASED = table_of(ErasedCase)
ERASED_TEXT: Final = "（消去済み）"
NO_POSTAL_CODE: Final = "0000000"
INDIVIDUALS: Final = tuple(kind.value for kind in (ApplicantKind.SOLE_PROPRIETOR, ApplicantKind.UNINCORPORATED, ApplicantKind.OTHER))
"""Kinds of businesses that may be a person, or are known by one's name."""
OF_FIGURES: Final = frozenset({Rule.SIZE, Rule.TAXABLE_INCOME, Rule.SUBSIDIARY})
PERSONAL_FIELDS: Final = frozenset(
    {
        *("phone", "representative", "contact_name", "contact_email", "building", "store_url"),
        *("kit_postal_code", "kit_address", "kit_addressee", "kit_phone"),
    }
)
"""Of everybody, by the keys of the application format."""
OF_INDIVIDUALS: Final = PERSONAL_FIELDS | {
    *("store_name", "store_name_kana", "postal_code", "street", "business_name", "business_name_kana"),
    *("business_postal_code", "business_address", "capital_yen", "employees", "annual_sales_yen"),
    *("taxable_income_1", "taxable_income_2", "taxable_income_3", "parent_capital_yen", "parent_share_percent"),
}
_KINDS: Final = {column.key: column.kind for column in APPLICATION_COLUMNS}
_NUMBERS: Final = frozenset({Kind.YEN, Kind.SIGNED_YEN, Kind.COUNT, Kind.PERCENT})
# what people wrote about an application: the table, the column that names the application, what stands there afterwards
_WRITTEN: Final[tuple[tuple[sa.Table, str, Mapping[str, object]], ...]] = (
    (table_of(Settlement), "application_id", {"note": ERASED_TEXT}),
    (table_of(IndustryChoice), "application_id", {"note": ERASED_TEXT, "declared_detail": None}),
    (table_of(DocumentCheck), "application_id", {"note": None}),
    (table_of(CorrectionItem), "application_id", {"wanted": None, "answer": None}),
    (SUCCESSIONS, "predecessor_id", {"note": None}),
    (SUCCESSIONS, "successor_id", {"note": None}),
)


def erase_application_fields(session: Session, entries: Mapping[int, tuple[str, int]]) -> None:
    """Takes it out of applications by their ids; `entries`: the journal entry of each, by number and version.

    Their own rows are changed with their versions before (`erase_own_columns`), and named by `erased_case`.
    """
    ids = list(entries)
    rows = session.execute(
        sa.select(APPLICATIONS.c.id, APPLICATIONS.c.store_id, STORES.c.business_id, BUSINESSES.c.applicant_kind)
        .select_from(
            APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id).join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
        )
        .where(APPLICATIONS.c.id.in_(ids))
    ).all()
    individuals = {row.id for row in rows if row.applicant_kind in INDIVIDUALS}
    session.execute(sa.update(FIGURES).where(FIGURES.c.application_id.in_(individuals)).values(**_no_figures()))
    remove(session, KIT_ADDRESSES, KIT_ADDRESSES.c.application_id.in_(ids))
    for table, column, values in _WRITTEN:
        _update(session, table, table.c[column], entries, values)
    _erase_items(session, entries, individuals)
    erase_letter_notes(session, [number for number, _ in entries.values()])
    for of_individuals in (True, False):
        chosen = {row.id: row for row in rows if (row.id in individuals) == of_individuals}
        of_store = {row.store_id: entries[row.id] for row in chosen.values()}
        _update(session, STORES, STORES.c.id, of_store, _store_erased(individual=of_individuals))
        _erase_businesses(session, {row.business_id for row in chosen.values()}, individual=of_individuals)
    renew_texts(session, ids)


def erase_own_columns(session: Session, numbers: Sequence[str]) -> None:
    """Takes it out of the applications' own rows, which change with their versions; checks keep outcomes and reasons."""
    a = APPLICATIONS.c
    rows = session.execute(
        sa.select(a.id, a.checks, BUSINESSES.c.applicant_kind)
        .select_from(APPLICATIONS.join(STORES, STORES.c.id == a.store_id).join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id))
        .where(a.number.in_(numbers))
    ).all()
    changed = (
        sa.update(APPLICATIONS)
        .where(a.id == sa.bindparam("of_id"))
        .values(version=a.version + 1, contact_name=None, contact_email=None, pending=None, checks=sa.bindparam("of_checks"))
    )
    values = [{"of_id": row.id, "of_checks": checks_erased(row.checks, individual=row.applicant_kind in INDIVIDUALS)} for row in rows]
    if values:
        session.connection().execute(changed, values)


def checks_erased(checks: str, *, individual: bool) -> str:
    """Kept checks without what they repeat of telephones, and of the figures and postal code of a business that is a person."""
    return pack((_check_erased(found, individual=individual) for found in unpack(checks, PLAIN).values()), PLAIN)


def _check_erased(found: Finding, *, individual: bool) -> Finding:
    if found.rule is Rule.PHONE or (individual and found.rule is Rule.POSTAL_CODE):
        parameters: tuple[Parameter, ...] = tuple(ERASED_TEXT if isinstance(part, str) else part for part in found.parameters)
    elif individual and found.rule in OF_FIGURES:
        parameters = tuple(0 if isinstance(part, int) else part for part in found.parameters)
    else:
        return found
    return replace(found, parameters=parameters)


def erase_letter_notes(session: Session, numbers: Sequence[str]) -> None:
    """What papers were to say in somebody's own words."""
    rows = session.execute(sa.select(OUTBOX.c.id, OUTBOX.c.parameters).where(OUTBOX.c.case_id.in_(numbers))).all()
    for row in rows:
        parameters = json.loads(row.parameters)
        if parameters.get("note") is not None:
            kept = canonical({**parameters, "note": None})
            session.execute(sa.update(OUTBOX).where(OUTBOX.c.id == row.id).values(parameters=kept))


def _no_figures() -> dict[str, object]:
    return {column.name: None if column.nullable else 0 for column in FIGURES.columns if not column.primary_key}


def _update(
    session: Session, table: sa.Table, key: sa.Column[int], entries: Mapping[int, tuple[str, int]], values: Mapping[str, object]
) -> None:
    """Sets columns of the rows of each key, under its entry."""
    changed = (
        sa.update(table)
        .where(key == sa.bindparam("of_id"))
        .values(entry_case=sa.bindparam("of_case"), entry_version=sa.bindparam("of_version"), **values)
    )
    rows = [{"of_id": id_, "of_case": case, "of_version": version} for id_, (case, version) in entries.items()]
    if rows:
        session.connection().execute(changed, rows)


def _erase_items(session: Session, entries: Mapping[int, tuple[str, int]], individuals: Collection[int]) -> None:
    """Values that were reported of personal fields."""
    i = ITEMS.c
    rows = session.execute(
        sa.select(i.amendment_id, i.place, i.application_id, i.field, i.replaced).where(
            i.application_id.in_(list(entries)), i.field.in_(sorted(OF_INDIVIDUALS))
        )
    ).all()
    for row in rows:
        if row.field not in PERSONAL_FIELDS and row.application_id not in individuals:
            continue
        value = packed_value(0 if _KINDS[row.field] in _NUMBERS else ERASED_TEXT)
        case, version = entries[row.application_id]
        values = {"stated_before": None, "after": value, "replaced": value if row.replaced is not None else None}
        found = sa.and_(i.amendment_id == row.amendment_id, i.place == row.place)
        session.execute(sa.update(ITEMS).where(found).values(**values, entry_case=case, entry_version=version))


def _store_erased(*, individual: bool) -> dict[str, object]:
    """Columns of a store. Keys by which stores are found to be the same say its name and place to whoever guesses them."""
    if not individual:
        return {"phone": "", "building": None, "url": None}
    texts = dict.fromkeys(("name", "name_kana", "street"), ERASED_TEXT)
    keys = {"name_key": -STORES.c.id, "kana_town_key": None, "address_key": None}
    return {"phone": "", "building": None, "url": None, "postal_code": NO_POSTAL_CODE, **texts, **keys}


def _erase_businesses(session: Session, business_ids: Collection[int], *, individual: bool) -> None:
    """Businesses of which no application is left that is kept."""
    kept = (
        sa.select(STORES.c.business_id)
        .select_from(APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id))
        .where(STORES.c.business_id.in_(business_ids), ~sa.exists().where(ERASED.c.entry_case == APPLICATIONS.c.number))
    )
    alone = set(business_ids) - set(session.execute(kept).scalars())
    texts = ("name", "name_kana", "address", "representative") if individual else ("representative",)
    values = {**dict.fromkeys(texts, ERASED_TEXT), **({"postal_code": NO_POSTAL_CODE} if individual else {})}
    session.execute(sa.update(BUSINESSES).where(BUSINESSES.c.id.in_(alone)).values(**values))
