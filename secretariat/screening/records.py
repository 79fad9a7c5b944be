"""Submissions as they lie in the records: read back to be compared, corrected, checked anew."""

from collections.abc import Collection, Sequence
from functools import cache

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application, ApplicationFigures, KitAddress
from models.base import table_of
from models.merchant import Business, Store
from models.provider import Service
from models.succession import ServiceMove
from secretariat.intake.submission import FIELDS, Submission

APPLICATIONS, FIGURES, KIT_ADDRESSES = table_of(Application), table_of(ApplicationFigures), table_of(KitAddress)
STORES, BUSINESSES, SERVICES, MOVES = table_of(Store), table_of(Business), table_of(Service), table_of(ServiceMove)


def _of_providers(providers: Collection[int]) -> sa.ColumnElement[bool]:
    """Services of these providers, those among them that went to another one with a merger."""
    moved = sa.select(MOVES.c.service_id).where(MOVES.c.provider_id.in_(providers))
    return sa.or_(SERVICES.c.provider_id.in_(providers), SERVICES.c.id.in_(moved))


def words(text: str | None) -> tuple[str, ...]:
    """The parts of a blank-separated column."""
    return tuple(text.split()) if text else ()


def load_submissions(session: Session, application_ids: Sequence[int]) -> dict[int, Submission]:
    """What each application says now, by its id."""
    rows = session.execute(submissions_statement().where(APPLICATIONS.c.id.in_(application_ids))).all()
    providers = {row[1] for row in rows}
    services = session.execute(sa.select(SERVICES.c.id, SERVICES.c.name).where(_of_providers(providers)))
    names = {str(row.id): row.name for row in services}
    fields_before = 2  # of a row, before those of the submission
    several = [fields_before + FIELDS.index(name) for name in ("excluded_goods", "documents")]
    of_services = fields_before + FIELDS.index("services")
    submissions: dict[int, Submission] = {}
    for row in rows:
        # by place: a column by its name costs as much as all the rest, and here are forty
        values = list(row)
        for place in several:
            values[place] = words(values[place])
        values[of_services] = tuple(names[number] for number in words(values[of_services]))
        submissions[values[0]] = Submission(*values[fields_before:])
    return submissions


@cache
def submissions_statement() -> sa.Select[tuple[object, ...]]:
    """An application's id and provider, then the fields of its submission in their order."""
    a, s, b, f, k = APPLICATIONS.c, STORES.c, BUSINESSES.c, FIGURES.c, KIT_ADDRESSES.c
    named = {
        **{name: a[name] for name in FIELDS if name in a},
        **{name: f[name] for name in FIELDS if name in f},
        **{name: s[name] for name in ("postal_code", "prefecture", "city", "street", "building", "phone")},
        **{name: b[name] for name in ("applicant_kind", "corporate_number", "representative")},
        **{f"store_{name}": s[name] for name in ("name", "name_kana", "kind", "url")},
        **{f"business_{name}": b[name] for name in ("name", "name_kana", "postal_code", "address")},
        "kit_postal_code": k.postal_code,
        "kit_address": k.address,
        "kit_addressee": k.addressee,
        "kit_phone": k.phone,
        "merchant_id": a.declared_merchant_id,
        "parent_share_percent": f.parent_share,
    }
    return sa.select(a.id, a.provider_id, *(named[name] for name in FIELDS)).select_from(
        APPLICATIONS.join(STORES, s.id == a.store_id)
        .join(BUSINESSES, b.id == s.business_id)
        .join(FIGURES, f.application_id == a.id)
        .outerjoin(KIT_ADDRESSES, k.application_id == a.id)
    )
