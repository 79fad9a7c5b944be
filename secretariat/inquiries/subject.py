"""What a call is about, by any number that a caller or a card has."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.kit import Shipment
from models.relations import APPLICATION_AND_STORE, APPLICATIONS, ROOT_ID, STORES
from models.vocabulary import RefusalCode
from secretariat.identifiers import parse_case_number
from secretariat.kits.shown_services import parts_of
from secretariat.refusal import Refusal, refuse
from secretariat.text import half_width

SHIPMENTS = table_of(Shipment)


@dataclass(frozen=True, slots=True)
class Subject:
    """The store (that a joined one is part of) by its id; the application and its provider where one is meant, or there is only one."""

    store_id: int
    application_id: int | None
    provider_id: int | None


def subject_of(session: Session, number: str) -> Subject | Refusal:
    """The store of S-…, A-…, K-… or a merchant ID."""
    prefix, serial = parse_case_number(number) or ("", 0)
    if prefix == "K":
        serial = session.execute(sa.select(SHIPMENTS.c.application_id).where(SHIPMENTS.c.id == serial)).scalar() or 0
    if prefix in {"A", "K"}:
        statement = sa.select(ROOT_ID.label("root"), APPLICATIONS.c.id, APPLICATIONS.c.provider_id).select_from(APPLICATION_AND_STORE)
        row = session.execute(statement.where(APPLICATIONS.c.id == serial)).one_or_none()
        return Subject(row.root, row.id, row.provider_id) if row is not None else _none(number)
    if prefix == "S":
        condition = STORES.c.id == serial
    else:
        condition = STORES.c.merchant_id == half_width(number).replace("-", "").replace(" ", "").upper()
    root = session.execute(sa.select(ROOT_ID).where(condition)).scalar()
    if root is None:
        return _none(number)
    parts = parts_of(session, root)
    found = session.execute(
        sa.select(APPLICATIONS.c.id, APPLICATIONS.c.provider_id).where(APPLICATIONS.c.store_id.in_(parts)).limit(2)
    ).all()
    return Subject(root, *found[0]) if len(found) == 1 else Subject(root, None, None)


def _none(number: str) -> Refusal:
    return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)
