"""A return is closed (返送の対応終了): what came back was inspected and is not sent again, as when a store would not take it.

Nothing is taken from the store by it: it may order, and the parcel may still be sent again, with a note that says why.
"""

import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat.casework.notes import check_note
from secretariat.casework.process import SHIPMENT
from secretariat.clock import japan_day
from secretariat.identifiers import case_number
from secretariat.kits.parcels import SHIPMENTS, change_parcels
from secretariat.kits.returns.inspecting import came_back_parcel
from secretariat.kits.returns.open_returns import CLOSE, STORES, instead_of, is_unsent
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.staff import Person


@repeated
def close_return(office: Office, person: Person, number: str, note: str | None) -> Refusal | None:
    """Writes down that a parcel that came back is not sent again, and in a note why.

    Refused before it was inspected, and where nothing is open about it: closed, sent again, or its store gives no points any more.
    """
    if refused := may(person.role, SHIPMENT[CLOSE].deed) or check_note(note):
        return refused
    note = (note or "").strip() or None
    with office.writing(person.login, CLOSE) as (session, act):
        row = came_back_parcel(session, number, CLOSE)
        if isinstance(row, Refusal):
            session.rollback()
            return row
        told = {"number": row.number}
        source = SHIPMENTS.join(STORES, STORES.c.id == SHIPMENTS.c.store_id)
        asked = sa.select(is_unsent(japan_day(act.at)).label("unsent"), instead_of().label("instead"))
        found = session.execute(asked.select_from(source).where(SHIPMENTS.c.id == row.id)).one()
        refused = None
        if row.returned_goods is None:
            refused = refuse(RefusalCode.WRONG_STATE, "returns.not_inspected", **told)
        elif found.instead is not None:
            refused = refuse(RefusalCode.NOTHING_TO_DO, "returns.another_goes", other=case_number("K", found.instead), **told)
        elif not found.unsent:
            refused = refuse(RefusalCode.NOTHING_TO_DO, "returns.settled", **told)
        elif note is None:
            refused = refuse(RefusalCode.NOTE_MISSING, "returns.close_needs_note", **told)
        if refused is not None:
            session.rollback()
            return refused
        change_parcels(session, act, CLOSE, SHIPMENTS.c.id == row.id, {}, note=note)
    return None
