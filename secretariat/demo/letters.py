"""Letters of made-up work: nobody prints them, they only count as sent."""

import sqlalchemy as sa

from secretariat.office import Office
from secretariat.papers import OUTBOX, mark_rendered
from secretariat.staff import Person


def send_letters(office: Office, person: Person) -> None:
    """What closing runs and decisions gave so far has been printed and sent."""
    with office.reading() as session:
        waiting = list(session.execute(sa.select(OUTBOX.c.id).where(OUTBOX.c.rendered_at.is_(None))).scalars())
    mark_rendered(office, person, waiting)
