"""The main job once through in a demo office: a case is decided, a caller answered, a closing run rehearsed."""

from datetime import date
from typing import Final

import sqlalchemy as sa

from models.vocabulary import ApplicationStatus, Outcome, Verdict
from secretariat import journal
from secretariat.callcentre.search import told_of
from secretariat.casework.desk import decide_application
from secretariat.demo.office import DemoOffice
from secretariat.demo.required import accept, require
from secretariat.demo.reviewers import APPLICATIONS, APPROVE
from secretariat.messages import Language
from secretariat.refusal import Message
from secretariat.screening.cards import show
from secretariat.screening.closing import close_cutoff

NEXT_START: Final = date(2020, 2, 21)
"""The start day that the cutoff of 27 January belongs to."""


def take_tour(demo: DemoOffice, language: Language) -> list[Message]:
    """What was done and seen, step by step; one case is decided by it."""
    steps = []
    if (number := _plain_case(demo)) is not None:
        steps += [*_decide(demo, number), *_answer_caller(demo, number, language)]
    preview = require(close_cutoff(demo.office, demo.people["mai"], NEXT_START, dry_run=True))
    counts = {"registered": preview.registered, "left_open": preview.left_open}
    steps.append(Message("demo.closing_preview", {"start": preview.start_on, **counts}))
    with demo.office.reading() as session:
        steps.append(Message("demo.journal", {"entries": journal.count(session), "faults": sum(1 for _ in journal.verify(session))}))
    return steps


def _plain_case(demo: DemoOffice) -> str | None:
    """The number of an application of the last cutoff that nobody holds and nothing speaks against."""
    a = APPLICATIONS.c
    registered = [sender.number for sender in demo.senders[:-1]]
    with demo.office.reading() as session:
        numbers = session.execute(
            sa.select(a.number)
            .where(a.status == ApplicationStatus.RECEIVED.value, a.verdict == Verdict.ELIGIBLE.value, a.open_points == 0)
            .where(a.cutoff_start_on == NEXT_START, a.completed_at == a.received_at)
            .order_by(a.id)
        ).scalars()
        found = list(numbers)
    reviewer = demo.people["rin"]
    return next((number for number in found if require(show(demo.office, reviewer, number)).provider_number in registered), None)


def _decide(demo: DemoOffice, number: str) -> list[Message]:
    person = demo.people["rin"]
    before = require(show(demo.office, person, number))
    passed = sum(1 for check in before.checks if check.outcome is Outcome.PASS)
    accept(decide_application(demo.office, person, number, APPROVE))
    after = require(show(demo.office, person, number))
    verdict = Message(f"words.verdict.{before.verdict}")
    return [
        Message("demo.case", {"number": number, "store": before.store_name}),
        Message("demo.case_sent", {"provider": before.provider, "received": before.received_at}),
        Message("demo.case_checks", {"passed": passed, "checks": len(before.checks), "verdict": verdict}),
        Message("demo.case_decided", {"name": person.name, "rate": after.return_rate, "start": after.start_on}),
    ]


def _answer_caller(demo: DemoOffice, number: str, language: Language) -> list[Message]:
    store = require(show(demo.office, demo.people["rin"], number)).store_name or ""
    told = require(told_of(demo.office, demo.people["cal"], [number], language))
    return [Message("demo.caller", {"store": store, "say": told[number].say})]
