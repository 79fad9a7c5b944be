"""What an operator does all day: a call begins, the name is typed and looked up as it grows, the card is opened, the call is wrapped up."""

import random
from collections.abc import Sequence

from benchmarks.soak.ledger import Ledger
from models.vocabulary_inquiries import Caller
from secretariat.callcentre.card import open_card
from secretariat.callcentre.search import look_up
from secretariat.demo.required import require
from secretariat.inquiries.calls import begin_call, drop_call, enter_call, wrap_up
from secretariat.office import Office
from secretariat.staff import Person

TYPED = (2, 3, 5, 8)  # characters after which the list is looked at
DROPPED = 0.05


def answer_one(office: Office, person: Person, ledger: Ledger, chance: random.Random, known: Sequence[tuple[str, str]]) -> None:
    """One call; `known`: names and telephones of stores that may call."""
    name, phone = chance.choice(known)
    with ledger.timed("begin call", person.login) as entry:
        call = require(begin_call(office, person, phone=phone))
        entry.number = call.number
    hits = None
    for length in TYPED:
        if length <= len(name) or length == TYPED[0]:
            with ledger.timed("look-up", person.login):
                hits = require(look_up(office, person, name[:length], "ja"))
    if chance.random() < DROPPED:
        with ledger.timed("drop call", person.login) as entry:
            require(drop_call(office, person, call.number))
            entry.number = call.number
        return
    store = hits.hits[0].store_number if hits is not None and hits.hits else None
    if store is not None:
        with ledger.timed("card", person.login):
            require(open_card(office, person, store, "ja"))
    with ledger.timed("enter call", person.login):
        require(enter_call(office, person, call.number, caller=Caller.OWNER, store=store))
    with ledger.timed("wrap up", person.login) as entry:
        question, answer = "審査はどこまで進んでいますか。", "審査中であることをご案内。"
        require(wrap_up(office, person, call.number, category="status", question=question, answer=answer))
        entry.number = call.number
