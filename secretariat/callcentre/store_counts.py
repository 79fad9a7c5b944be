"""How many stores businesses have, as a hit of a look-up and a caller card tell it: of a corporate number together."""

from collections.abc import Collection, Mapping
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

MOST_STORES: Final = 1000  # of a business; so many are counted
# business by business: joined, Postgres reads all stores where it does not know yet how few a business has
COUNT_STORES: Final = """
    SELECT o.id, CASE WHEN o.corporate_number IS NULL
        THEN (SELECT count(*) FROM (SELECT 1 FROM store s WHERE s.business_id = o.id AND s.joined_to IS NULL LIMIT :most) AS own)
        ELSE (SELECT sum((
            SELECT count(*) FROM (SELECT 1 FROM store s WHERE s.business_id = b.id AND s.joined_to IS NULL LIMIT :most) AS own
        )) FROM business b WHERE b.corporate_number = o.corporate_number) END
    FROM business o WHERE o.id IN :ids
"""


def store_counts(session: Session, ids: Collection[int], most: int = MOST_STORES) -> Mapping[int, int]:
    """By business: how many stores its firm has, or the business alone where it has no corporate number; joined ones counted once.

    `most`: so many are counted, of several businesses of one firm of each.
    """
    statement = sa.text(COUNT_STORES).bindparams(sa.bindparam("ids", expanding=True))
    return {row[0]: int(row[1]) for row in session.execute(statement, {"ids": sorted(ids), "most": most})}
