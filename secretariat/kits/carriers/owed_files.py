"""Carriers' files that are still owed: parcels were handed over, and nobody is known to have their file yet.

A counter of the office, written with the hand-over itself and taken away once the file has its name.
"""

from collections.abc import Iterable, Mapping
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary_kits import Carrier
from secretariat.office import COUNTERS
from secretariat.removal import remove

_ENTER: Final = sa.text("INSERT INTO serial_counter (name, next_serial) VALUES (:name, 1) ON CONFLICT (name) DO NOTHING")


def enter_owed_file(session: Session, batch: str, carrier: Carrier) -> None:
    """From now on a batch's file for a carrier is owed."""
    session.execute(_ENTER, {"name": _name(batch, carrier)})


def settle_owed_file(session: Session, batch: str, carrier: Carrier) -> None:
    """The file lies there whole."""
    remove(session, COUNTERS, COUNTERS.c.name == _name(batch, carrier))


def owed_files(session: Session, batches: Iterable[str]) -> Mapping[str, tuple[Carrier, ...]]:
    """The carriers whose files are owed, of those batches that have any."""
    names = {_name(batch, carrier): (batch, carrier) for batch in batches for carrier in Carrier}
    found = set(session.execute(sa.select(COUNTERS.c.name).where(COUNTERS.c.name.in_(names))).scalars())
    owed: dict[str, tuple[Carrier, ...]] = {}
    for name, (batch, carrier) in names.items():
        if name in found:
            owed[batch] = (*owed.get(batch, ()), carrier)
    return owed


def _name(batch: str, carrier: Carrier) -> str:
    return f"carrier-file:{batch}:{carrier}"
