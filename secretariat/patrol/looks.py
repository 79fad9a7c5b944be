"""A checker on looks at caller cards: more of them than the programme file has for usual."""

from collections.abc import Sequence
from datetime import timedelta

from models.vocabulary_figures import BookKind
from secretariat.callcentre.looks import find_unusual
from secretariat.day_books import book_of
from secretariat.patrol.stuck import Round, Stuck


def looks_unusual(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Somebody looked at unusually many cards today or yesterday, in all or outside calls."""
    found = find_unusual(patrol.session, patrol.office.programme, patrol.today - timedelta(days=1), patrol.today)
    stuck = [Stuck("looks-unusual", book_of(BookKind.LOOK, one.staff, one.day), since=one.day, staff=one.name) for one in found]
    return [one for one in stuck if number in {None, one.number}][:limit]
