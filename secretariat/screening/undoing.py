"""Taking a decision back (審査再開): until its cutoff is closed; afterwards there is another way, which is named. Pure."""

from collections.abc import Mapping
from typing import Final

from models.vocabulary import ApplicationStatus as A
from models.vocabulary import RefusalCode
from secretariat.clock import japan_day
from secretariat.refusal import Refusal, refuse
from secretariat.screening.case import ApplicationCase
from secretariat.screening.correction_items import current
from secretariat.screening.cutoffs import Calendar, CutoffRow
from secretariat.screening.decision import Context

# what is done instead, once it is too late
_TOO_LATE: Final[Mapping[str, str]] = {A.REJECTED: "casework.rejection_stands", A.WITHDRAWN: "casework.withdrawal_stands"}


def check_undo(case: ApplicationCase, context: Context) -> Refusal | None:
    """Why the decision cannot be taken back any more.

    An approval can until the closing run has registered it, a return as long as the provider has not answered: their status says so.
    """
    if case.status == A.RETURNED and (places := tuple(item.place for item in current(case.items) if item.answered_at is not None)):
        return refuse(RefusalCode.WRONG_STATE, "corrections.answered_meanwhile", number=case.number, places=places)
    row = cutoff_of_decision(case, context.calendar)
    if case.status not in _TOO_LATE or row is None or row.closed_at is None:
        return None
    return refuse(RefusalCode.TOO_LATE, _TOO_LATE[case.status], number=case.number, start=row.start_on)


def cutoff_of_decision(case: ApplicationCase, calendar: Calendar) -> CutoffRow | None:
    """The cutoff that a decision was made for: the earliest of the case's own and later ones whose closing run was then still to come."""
    own, decided_at = case.cutoff_start_on, case.decided_at
    if own is None or decided_at is None:
        return None
    day = japan_day(decided_at)
    rows = (row for row in calendar.rows if row.start_on >= own and row.start_on > day)
    return next((row for row in rows if row.closing_at is None or row.closing_at > decided_at), None)


def already_registered(case: ApplicationCase) -> Refusal:
    """A registration is not taken back: it ends from a day on."""
    return refuse(RefusalCode.WRONG_STATE, "casework.cancel_instead", number=case.number, start=case.start_on)
