"""Finding out whether callers are who they say (本人確認): items that they name are compared with the record, which is never shown.

Which items agreed is kept, and how many did not; never what was said.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.relations import STORES
from models.vocabulary import RefusalCode
from models.vocabulary_inquiries import Caller, Verification, VerificationItem
from secretariat import journal
from secretariat.casework.acts import INQUIRY, Case, Change, obstacle, required_case
from secretariat.inquiries.acting import change_call, others_call
from secretariat.inquiries.case import Call
from secretariat.inquiries.record import OnRecord, on_record
from secretariat.kits.shown_services import parts_of
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme_file.callcentre import CallcentreRules
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

OF_ONE_PROVIDER: Final = frozenset({VerificationItem.PROVIDER, VerificationItem.PROVIDER_REFERENCE, VerificationItem.APPLICATION})
"""What tells which provider it is: it hears of its own applications only."""


@dataclass(frozen=True, slots=True)
class _Questions:
    """What this caller can be asked, what is on record, and what they have said so far."""

    items: tuple[VerificationItem, ...]
    records: Sequence[OnRecord]
    agreed: frozenset[VerificationItem]
    disagreed: frozenset[VerificationItem]
    tries: int  # items that did not agree, in the whole call

    @property
    def to_ask(self) -> tuple[VerificationItem, ...]:
        """Those that have not agreed, the ones that were not asked first."""
        left = [item for item in self.items if item not in self.agreed]
        return tuple(sorted(left, key=lambda item: item in self.disagreed))


def items_to_ask(office: Office, person: Person, number: str) -> tuple[VerificationItem, ...] | Refusal:
    """What the caller can be asked for now; nothing where nothing that they say changes what they may hear."""
    if refused := may(person.role, "take-calls"):
        return refused
    with office.reading() as session:
        case = required_case(session, INQUIRY, number)
        if isinstance(case, Refusal):
            return case
        if refused := obstacle(INQUIRY, case, "verify-caller", person.role) or others_call(session, case, person):
            return refused
        questions = _questions(session, office.programme.callcentre, case)
    if isinstance(questions, Refusal):
        return () if questions.code is RefusalCode.NOTHING_TO_DO else questions
    return questions.to_ask


def verify_caller(office: Office, person: Person, number: str, said: Mapping[VerificationItem, str]) -> Call | Refusal:
    """Compares what the caller said. Enough items: verified; so many wrong that the rest cannot be enough: failed, until more agree.

    Refused once the programme's number of items have disagreed in this call.
    """
    given = {item: text.strip() for item, text in said.items() if text.strip()}
    rules = office.programme.callcentre

    def write(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if refused := others_call(session, case, person):
            return refused
        questions = _questions(session, rules, case)
        if isinstance(questions, Refusal):
            return questions
        if refused := _unasked(given, questions.items):
            return refused
        if questions.tries >= rules.verification_tries:
            return refuse(RefusalCode.LIMIT_EXCEEDED, "inquiries.tries_used_up", limit=rules.verification_tries)
        return _compared(rules, case, questions, given)

    return change_call(office, person, number, Command("verify-caller"), write, {})


def _unasked(given: Iterable[VerificationItem], items: Sequence[VerificationItem]) -> Refusal | None:
    if not (items_given := tuple(given)):
        return refuse(RefusalCode.INVALID_VALUE, "inquiries.said_nothing")
    if unknown := next((item for item in items_given if item not in items), None):
        known = tuple(Message(f"words.verification_item.{item}") for item in items)
        return refuse(RefusalCode.INVALID_VALUE, "inquiries.not_asked_for", item=Message(f"words.verification_item.{unknown}"), known=known)
    return None


def _compared(rules: CallcentreRules, case: Case, questions: _Questions, given: Mapping[VerificationItem, str]) -> Change:
    records = questions.records
    asked, right, left = list[VerificationItem](), list[VerificationItem](), rules.verification_tries - questions.tries
    changes: dict[str, object] = {}
    for item in (item for item in questions.items if item in given):
        if not left:
            break
        asked.append(item)
        fits = [record for record in records if record.agrees(item, given[item])]
        if not fits:
            left -= 1
            continue
        right.append(item)
        if case.row["caller"] == Caller.PROVIDER and item in OF_ONE_PROVIDER:
            # what they say next has to be of the same provider
            records = [record for record in records if record.provider_id == fits[0].provider_id]
            changes["provider_id"] = fits[0].provider_id
    agreed = questions.agreed | frozenset(right)
    disagreed = (questions.disagreed | frozenset(asked)) - agreed
    verification = _outcome(rules, Verification(case.row["verification"]), len(agreed), len(questions.items) - len(agreed) - len(disagreed))
    changes |= {"verification": verification.value, "agreed_items": " ".join(item for item in VerificationItem if item in agreed)}
    return Change(changes, {"asked": asked, "agreed": right, "verification": verification.value})


def _outcome(rules: CallcentreRules, before: Verification, agreed: int, unasked: int) -> Verification:
    if before is Verification.VERIFIED or agreed >= rules.items_needed:
        return Verification.VERIFIED
    return Verification.FAILED if agreed + unasked < rules.items_needed else Verification.NONE


def _questions(session: Session, rules: CallcentreRules, case: Case) -> _Questions | Refusal:
    row = case.row
    if row["caller"] is None:
        return refuse(RefusalCode.INVALID_VALUE, "inquiries.caller_first")
    rule = rules.callers[Caller(row["caller"])]
    if not rule.items:
        who = Message(f"words.caller.{row['caller']}")
        return refuse(RefusalCode.NOTHING_TO_DO, "inquiries.nothing_to_ask", caller=who)
    if row["store_id"] is None:
        return refuse(RefusalCode.INVALID_VALUE, "inquiries.store_first")
    records = on_record(session, STORES.c.id.in_(parts_of(session, row["store_id"])))
    if row["caller"] == Caller.PROVIDER and row["provider_id"] is not None:
        records = [record for record in records if record.provider_id == row["provider_id"]]
    items = tuple(item for item in rule.items if any(record.has(item) for record in records))
    agreed = frozenset(VerificationItem(word) for word in row["agreed_items"].split())
    disagreed, tries = _said_so_far(session, case)
    return _Questions(items, records, agreed, disagreed - agreed, tries)


def _said_so_far(session: Session, case: Case) -> tuple[frozenset[VerificationItem], int]:
    """What did not agree since the caller or the store was another one, and how often that was so in the whole call."""
    e = journal.ENTRIES.c
    about = sa.and_(e.case_id == case.number, e.action.in_(["verify-caller", "enter-call"]))
    disagreed, tries = set[VerificationItem](), 0
    for action, payload in session.execute(sa.select(e.action, e.payload).where(about).order_by(e.version)):
        told = json.loads(payload)
        if action == "enter-call":
            if {"caller", "store", "application"} & told.keys():
                disagreed.clear()
            continue
        wrong = set(told["asked"]) - set(told["agreed"])
        disagreed |= {VerificationItem(word) for word in wrong}
        tries += len(wrong)
    return frozenset(disagreed), tries
