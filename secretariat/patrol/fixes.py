"""What is at hand about what is stuck: each fix looks again in its own transaction, and is journalled under the case."""

from collections.abc import Callable
from datetime import date

import sqlalchemy as sa

from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.freeing import APPLICATIONS, STUCK, free_held
from secretariat.intake.staging import clear_abandoned
from secretariat.kits.cancelling import cancel_shipments
from secretariat.kits.holding import release_shipments
from secretariat.kits.parcels import SHIPMENTS
from secretariat.office import Office
from secretariat.patrol.stuck import Find, Fix, Round, Stuck
from secretariat.refusal import Refusal, refuse
from secretariat.repetition import repeated
from secretariat.screening.closing import close_cutoff
from secretariat.staff import Person

Do = Callable[[Round, journal.Act, Stuck], int]


def in_one_transaction(find: Find, do: Do) -> Fix:
    """A fix that finds the case stuck still, does something about it, and gives how much it did: nothing means that it has gone on."""

    @repeated
    def fix(office: Office, person: Person, stuck: Stuck) -> Refusal | None:
        with office.writing(person.login, "patrol-fix") as (session, act):
            patrol = Round(session, office)
            still = find(patrol, 1, stuck.number)
            if still and still[0].fixable and do(patrol, act, still[0]):
                return None
            session.rollback()
        return refuse(RefusalCode.CHANGED_MEANWHILE, "patrol.went_on", number=stuck.number)

    return fix


def free(patrol: Round, act: journal.Act, stuck: Stuck) -> int:
    """Nobody holds the application any more, so that the next who asks gets it."""
    return free_held(patrol.session, act, APPLICATIONS.c.number == stuck.number, STUCK)


def cancel_kit(patrol: Round, act: journal.Act, stuck: Stuck) -> int:
    """The parcel is not sent."""
    return cancel_shipments(patrol.session, act, SHIPMENTS.c.number == stuck.number, {"cause": stuck.kind})


def release_kit(patrol: Round, act: journal.Act, stuck: Stuck) -> int:
    """The parcel is held no more."""
    s = SHIPMENTS.c
    row = patrol.session.execute(sa.select(s.id, s.held_for).where(s.number == stuck.number)).one()
    return release_shipments(patrol.session, act, [row.id], row.held_for)


def clear_files(office: Office, person: Person, stuck: Stuck) -> Refusal | None:
    """The rows that were left behind go; those of a file that is being taken in stay."""
    del stuck  # whatever was left behind is cleared at once
    clear_abandoned(office, person.login)
    return None


def resume_closing(office: Office, person: Person, stuck: Stuck) -> Refusal | None:
    """The closing run goes on where it was broken off."""
    result = close_cutoff(office, person, date.fromisoformat(stuck.number))
    return result if isinstance(result, Refusal) else None
