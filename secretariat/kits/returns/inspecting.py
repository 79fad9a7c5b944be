"""What came back is inspected (返送品の確認): an A's or an order's pieces go back on the shelf, what is one store's own is destroyed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Kit, ReturnedGoods
from secretariat.casework.notes import check_note
from secretariat.casework.process import SHIPMENT
from secretariat.clock import japan_day
from secretariat.identifiers import normal_case_number
from secretariat.kits.contents import Piece, contents_on, needs_of, stock_key
from secretariat.kits.parcel_card import pieces_in
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.kits.warehouse.stock import restock
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Message, Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Inspected:
    """What became of a parcel's pieces."""

    number: str
    goods: ReturnedGoods
    restocked: tuple[Piece, ...]
    destroyed: tuple[Piece, ...]


@repeated
def inspect_parcel(office: Office, person: Person, number: str, goods: ReturnedGoods, note: str | None = None) -> Inspected | Refusal:
    """Enters what became of a parcel that came back; of one that is put back, what cannot be used any more is destroyed.

    Refused where none of it can be put back, and for what was inspected before.
    """
    if refused := may(person.role, SHIPMENT["inspect"].deed) or check_note(note):
        return refused
    with office.writing(person.login, "inspect") as (session, act):
        answer = _judged(session, office.programme, japan_day(act.at), number, goods)
        if isinstance(answer, Refusal):
            session.rollback()
            return answer
        told = {"goods": goods.value, "restocked": _told(answer.restocked), "destroyed": _told(answer.destroyed)}
        change_parcels(session, act, "inspect", SHIPMENTS.c.number == answer.number, told, {"returned_goods": goods.value}, note=note)
        restock(session, act, answer.number, needs_of(answer.restocked))
    return answer


def _judged(session: Session, programme: Programme, today: date, number: str, goods: ReturnedGoods) -> Inspected | Refusal:
    row = came_back_parcel(session, number, "inspect")
    if isinstance(row, Refusal):
        return row
    if row.returned_goods is not None:
        became = Message(f"words.returned_goods.{row.returned_goods}")
        return refuse(RefusalCode.WRONG_STATE, "returns.inspected_before", number=row.number, goods=became)
    if goods is ReturnedGoods.RESTOCKED and row.kit in (Kit.B, Kit.DIGITAL):
        return refuse(RefusalCode.INVALID_VALUE, "returns.one_stores_own", number=row.number)
    pieces = pieces_in(session, programme, row)
    usable = tuple(piece for piece in pieces if goods is ReturnedGoods.RESTOCKED and is_usable(programme, piece, today))
    if goods is ReturnedGoods.RESTOCKED and not usable:
        return refuse(RefusalCode.INVALID_VALUE, "returns.nothing_usable", number=row.number)
    return Inspected(row.number, goods, usable, tuple(piece for piece in pieces if piece not in usable))


def is_usable(programme: Programme, piece: Piece, today: date) -> bool:
    """Whether a piece may go out again: it comes from the shelf, no newer print took its place, and it is still given or ordered."""
    if piece.stock is None:
        return False
    now = stock_key(programme, piece.item, piece.design, piece.stock.return_rate, today)
    contents = contents_on(programme, today)
    given = {item.item for item in (*contents.A, *contents.B)} if contents is not None else set[str]()
    given |= {rule.item for rule in programme.kits.orders.items}
    return now is not None and piece.stock.contents_from >= now.contents_from and piece.item in given


def came_back_parcel(session: Session, number: str, command: str) -> sa.Row[tuple[object, ...]] | Refusal:
    """The parcel of a number, if it is in a state for the command; nobody else changes it until the transaction ends."""
    wanted = normal_case_number(number)
    row = session.execute(sa.select(SHIPMENTS).where(SHIPMENTS.c.number == wanted).with_for_update()).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "kits.not_found", number=wanted)
    if row.status not in SHIPMENT[command].sources:
        status = Message(f"words.shipment_status.{row.status}")
        return refuse(RefusalCode.WRONG_STATE, "returns.not_come_back", number=wanted, status=status)
    return row


def _told(pieces: Sequence[Piece]) -> list[dict[str, object]]:
    return [{"item": piece.item, "design": piece.design.value, "quantity": piece.quantity} for piece in pieces]
