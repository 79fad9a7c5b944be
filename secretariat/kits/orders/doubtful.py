"""Extra orders whose own papers are printed and still in the house, though the store's services or rate are others by now.

No order is planned anew by itself: what a store asked for, somebody has to look at. What has left is the store's.
"""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from models.relations import ROOT, ROOT_ID
from secretariat.kits.out_of_date import changes_of
from secretariat.kits.store_kits import PRINTED_ORDER, SHIPMENTS, STORES, Moment, load_store_kits
from secretariat.programme import Programme


def doubtful_orders(
    session: Session, programme: Programme, today: date, *conditions: sa.ColumnElement[bool]
) -> Sequence[sa.Row[tuple[str, str, date]]]:
    """Their numbers, stores and days on which they are due, the first due first."""
    s = SHIPMENTS.c
    source = SHIPMENTS.join(STORES, STORES.c.id == s.store_id).join(ROOT, ROOT.c.id == ROOT_ID)
    asked = sa.select(s.number, ROOT.c.name, s.due_on, s.id, ROOT.c.id.label("root_id")).select_from(source)
    rows = session.execute(asked.where(PRINTED_ORDER, *conditions).order_by(s.due_on, s.id)).all()
    stores = load_store_kits(session, Moment(programme, today), {row.root_id for row in rows})
    doubtful = {key for store in stores for key in changes_of(store).doubtful}
    return [row for row in rows if row.id in doubtful]
