"""Requests that went to their provider (確認依頼の送付): each inquiry in the file has it in its history; sent again, once more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlmodel import Session

from secretariat import journal
from secretariat.casework.acts import INQUIRY, Case, Change, act_within
from secretariat.casework.desk import Result
from secretariat.inquiries.requests import ChangeRequest
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.screening.decision import Command
from secretariat.staff import Person

SENDING: Final = Command("send-request")


@dataclass(frozen=True, slots=True)
class Sending:
    """What a file asks its provider. `requests`: all of it, as it stands now; `results`: for each of them, whether it is marked as sent."""

    requests: tuple[ChangeRequest, ...]
    results: tuple[Result, ...]

    @property
    def marked(self) -> int:
        """How many are marked."""
        return sum(result.refusal is None for result in self.results)

    @property
    def reminders(self) -> int:
        """How many of those had been sent before."""
        pairs = zip(self.requests, self.results, strict=True)
        return sum(result.refusal is None and request.sent_times > 1 for request, result in pairs)


@repeated
def mark_sent(office: Office, person: Person, requests: Sequence[ChangeRequest]) -> Sending | Refusal:
    """Says that the file with these requests has been written, in one transaction; what went on since they were read is left out.

    Called after the file is there: what is written and not marked is sent again, so none is lost.
    """
    if refused := may(person.role, INQUIRY.transitions[SENDING.name].deed):
        return refused
    refusals: dict[str, Refusal | None] = {}
    with office.writing(person.login, SENDING.name) as (session, act):
        for one in sorted(requests, key=lambda one: one.inquiry):
            refusals[one.inquiry] = _mark(session, act, person, one)
        if all(refusals.values()):
            session.rollback()
    now = (one if refusals[one.inquiry] else replace(one, sent_at=act.at, sent_times=one.sent_times + 1) for one in requests)
    return Sending(tuple(now), tuple(Result(one.inquiry, refusals[one.inquiry]) for one in requests))


def _mark(session: Session, act: journal.Act, person: Person, one: ChangeRequest) -> Refusal | None:
    def write(_session: Session, _act: journal.Act, _case: Case) -> Change:
        return Change(payload={"change": one.number, "provider": one.provider})

    return act_within(session, act, person, INQUIRY, one.inquiry, SENDING, write, one.version)
