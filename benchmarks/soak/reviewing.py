"""What a reviewer does all day: the next case, a look at it, a decision; a page of the queue now and then, and cases handed back."""

import random

from benchmarks.soak.ledger import Ledger
from secretariat.casework.desk import decide_application, hand_back
from secretariat.casework.review import review_case
from secretariat.demo.chance import Dice
from secretariat.demo.required import require
from secretariat.demo.reviewers import glimpse, judge
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.queue import take_next
from secretariat.screening.queue_pages import case_page
from secretariat.screening.queue_view import QueueView
from secretariat.staff import Person

PAGES, BACK = 0.03, 0.02  # shares of cases


def review_one(office: Office, person: Person, ledger: Ledger, chance: random.Random) -> None:
    """From one case to the next."""
    dice = Dice(chance)
    if dice.chance(PAGES):
        with ledger.timed("queue page", person.login):
            require(case_page(office, person, QueueView(), limit=100))
    with ledger.timed("take", person.login) as entry:
        taken = require(take_next(office, person))
        if taken is None:
            entry.outcome = "none"
            return
        number = entry.number = taken.number
    with ledger.timed("open case", person.login):
        require(review_case(office, person, number))
    if dice.chance(BACK):
        with ledger.timed("hand-back", person.login) as entry:
            entry.number, entry.outcome = number, _told(hand_back(office, person, number, ("not-practised",), None))
        return
    with office.reading() as session:
        seen = glimpse(session, number)
    refused = not (commands := judge(dice, seen, corrected=False))
    for command in commands:
        with ledger.timed(command.name, person.login) as entry:
            answer = decide_application(office, person, number, command)
            entry.number, entry.outcome, refused = number, _told(answer), answer is not None
    if refused:
        with ledger.timed("hand-back", person.login) as entry:
            entry.number, entry.outcome = number, _told(hand_back(office, person, number, ("not-practised",), None))


def _told(refused: Refusal | None) -> str:
    return "done" if refused is None else f"refused {refused.code.value}"
