"""What must hold when the day is over: nothing raised, nothing lost, nobody's case given to somebody else, the journal whole."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import sqlalchemy as sa

from benchmarks.soak.day import Day
from benchmarks.soak.ledger import Deed
from models.application import Application
from models.base import table_of
from models.inquiry import Inquiry
from models.journal import JournalEntry
from models.vocabulary_inquiries import InquiryStatus
from secretariat import journal
from secretariat.office import Office

APPLICATIONS, INQUIRIES, ENTRIES = table_of(Application), table_of(Inquiry), table_of(JournalEntry)
# what a colleague may have done in the same moment is no fault
MAY_BE_REFUSED: Final = frozenset({"refused changed-meanwhile", "refused not-eligible", "refused provider-not-registered"})
FINE: Final = frozenset({"done", "none", "nothing to do"}) | MAY_BE_REFUSED
CALLS: Final = ("begin call", "screen: a call")
DECISIONS: Final = ("take", "approve", "return", "reject", "settle", "hand-back")


def faults(office: Office, day: Day, deeds: Sequence[Deed], before: int, accepted: int) -> Iterator[str]:
    """What does not hold, in words. `before`: applications before the day; `accepted`: those that intakes of the day say they took in."""
    for (what, outcome), count in Counter((deed.what, deed.outcome) for deed in deeds if deed.outcome not in FINE).items():
        yield f"{what}: {outcome}, {count} times"
    with office.reading() as session:
        now = session.execute(sa.select(sa.func.count()).select_from(APPLICATIONS)).scalar_one()
        if now != before + accepted:
            yield f"{before} applications and {accepted} taken in make {now}"
        yield from _deeds_not_kept(session.execute(_acts(day)).all(), deeds)
        yield from _held_by_two(session.execute(_holding()).all())
        begun = sum(deed.what in CALLS and deed.outcome == "done" for deed in deeds)
        calls = session.execute(sa.select(INQUIRIES.c.status, sa.func.count()).group_by(INQUIRIES.c.status)).all()
        if begun != sum(count for _, count in calls) or any(status != InquiryStatus.CLOSED for status, _ in calls):
            yield f"{begun} calls were begun; kept are {sorted(map(str, calls))}"
        for fault in journal.verify(session):
            yield f"journal: {fault}"


def _acts(day: Day) -> sa.Select[tuple[object, ...]]:
    e = ENTRIES.c
    return (
        sa.select(e.staff, e.action, sa.func.count().label("times"))
        .where(e.action.in_(DECISIONS), e.staff.in_([person.login for person in day.people("reviewer")[:-1]]))
        .group_by(e.staff, e.action)
    )


def _deeds_not_kept(kept: Sequence[sa.Row[tuple[object, ...]]], deeds: Sequence[Deed]) -> Iterator[str]:
    """What somebody was told is done stands in the journal, as often, and nothing else does."""
    told = Counter((deed.login, deed.what) for deed in deeds if deed.what in DECISIONS and deed.outcome == "done")
    entered = Counter({(row.staff, row.action): row.times for row in kept})
    for (login, what), count in ((told - entered) + (entered - told)).items():
        yield f"{login}, {what}: told {told[login, what]}, in the journal {entered[login, what]} ({count} apart)"


def _holding() -> sa.Select[tuple[object, ...]]:
    e = ENTRIES.c
    moves = ("take", "hand-back", "approve", "return", "reject", "withdraw", "free")
    return sa.select(e.case_id, e.staff, e.action).where(e.action.in_(moves), e.case_id.like("A-%")).order_by(e.case_id, e.version)


def _held_by_two(moves: Sequence[sa.Row[tuple[object, ...]]]) -> Iterator[str]:
    """A case is taken by one person and by nobody else before it has left their hands."""
    holder: dict[str, str] = {}
    for row in moves:
        if row.action != "take":
            holder.pop(row.case_id, None)
            continue
        if row.case_id in holder:
            yield f"{row.case_id} was taken by {row.staff} while {holder[row.case_id]} held it"
        holder[row.case_id] = row.staff
