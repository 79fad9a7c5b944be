"""Findings (指摘事項) of a security review: found, remedied by the provider, verified by a second person, reopened.

`place` counts from 1 within a review. Days are in Japan. With `seen`, an act is done only if the review still has that version.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.security_review import SecurityFinding
from models.vocabulary import RefusalCode
from models.vocabulary_providers import FindingStatus, Severity
from secretariat import journal
from secretariat.casework.acts import SECURITY_REVIEW, Case, Change, act_on
from secretariat.clock import japan_day
from secretariat.office import Office
from secretariat.programme_file.providers import SecurityRules
from secretariat.providers.wording import check_wording
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person

FINDINGS = table_of(SecurityFinding)


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding as it stands; people by their login."""

    place: int
    severity: str
    status: str
    question: str | None
    wording: str
    due_on: date
    found_by: str
    remedy: str | None
    remedied_on: date | None
    remedied_by: str | None
    verified_by: str | None
    verified_on: date | None
    times_reopened: int


def grave_severities(rules: SecurityRules) -> frozenset[str]:
    """Those at or above the threshold: such a finding stands against a registration until it is closed."""
    gravest_first = list(Severity)
    return frozenset(severity.value for severity in gravest_first[: gravest_first.index(rules.threshold) + 1])


def findings_of(session: Session, review_id: int) -> tuple[FindingLine, ...]:
    """The findings of a review by their place."""
    names = [field.name for field in fields(FindingLine)]
    rows = session.execute(sa.select(FINDINGS).where(FINDINGS.c.review_id == review_id).order_by(FINDINGS.c.place)).mappings()
    return tuple(FindingLine(**{name: row[name] for name in names}) for row in rows)


def add_finding(
    office: Office,
    person: Person,
    review: str,
    severity: str,
    wording: str,
    *,
    question: str | None = None,
    due_on: date | None = None,
    seen: int | None = None,
) -> int | Refusal:
    """Adds a finding to a review that is open or passed; gives its place. Without `due_on`: what the programme allows for its severity."""
    rules, place = office.programme.security, 0

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        nonlocal place
        today = japan_day(act.at)
        if refused := _fault(rules, severity, wording, question, due_on, today):
            return refused
        last = session.execute(sa.select(sa.func.max(FINDINGS.c.place)).where(FINDINGS.c.review_id == case.id)).scalar()
        place = (last or 0) + 1
        due = due_on or _term(rules, severity, today)
        row = {
            "review_id": case.id,
            "place": place,
            "severity": severity,
            "status": FindingStatus.OPEN.value,
            "question": question,
            "wording": wording.strip(),
            "due_on": due,
            "found_by": person.login,
            "times_reopened": 0,
        }
        session.execute(sa.insert(FINDINGS), [{**row, **case.entry}])
        payload = {"place": place, "severity": severity, "question": question, "due_on": due.isoformat()}
        return Change(payload=payload, personal={"wording": wording.strip()})

    refused = act_on(office, person, SECURITY_REVIEW, review, Command("find"), write, seen=seen)
    return place if refused is None else refused


def record_remedy(
    office: Office, person: Person, review: str, place: int, remedy: str, remedied_on: date | None = None, *, seen: int | None = None
) -> Refusal | None:
    """Enters what the provider did about an open finding, today or on an earlier day; somebody else verifies it."""

    def change(_finding: sa.RowMapping, today: date) -> Mapping[str, object] | Refusal:
        if refused := check_wording(remedy, "security.remedy_missing"):
            return refused
        if remedied_on is not None and remedied_on > today:
            return refuse(RefusalCode.INVALID_VALUE, "security.remedied_in_future", day=remedied_on)
        return {
            "status": FindingStatus.REMEDIED.value,
            "remedy": remedy.strip(),
            "remedied_on": remedied_on or today,
            "remedied_by": person.login,
        }

    return _change(office, person, review, place, Command("remedy"), FindingStatus.OPEN, change, {"remedy": remedy.strip()}, seen=seen)


def verify_remedy(
    office: Office, person: Person, review: str, place: int, *, accepted: bool, note: str | None = None, seen: int | None = None
) -> Refusal | None:
    """Closes a remedied finding, or opens it again if the remedy is not accepted, which needs a note.

    Whoever entered the remedy cannot do either.
    """

    def change(finding: sa.RowMapping, today: date) -> Mapping[str, object] | Refusal:
        if finding["remedied_by"] == person.login:
            return refuse(RefusalCode.SAME_PERSON, "security.same_person", place=place)
        if accepted:
            return {"status": FindingStatus.CLOSED.value, "verified_by": person.login, "verified_on": today}
        return check_wording(note, "security.refusal_needs_note") or {"status": FindingStatus.OPEN.value}

    command = Command("verify" if accepted else "refuse-remedy", note=note)
    return _change(office, person, review, place, command, FindingStatus.REMEDIED, change, seen=seen)


def reopen_finding(office: Office, person: Person, review: str, place: int, note: str, *, seen: int | None = None) -> Refusal | None:
    """Opens a closed finding again, for a reason; the term for its remedy begins anew if it is over."""
    rules = office.programme.security

    def change(finding: sa.RowMapping, today: date) -> Mapping[str, object] | Refusal:
        return check_wording(note, "security.reopening_needs_note") or {
            "status": FindingStatus.OPEN.value,
            "times_reopened": finding["times_reopened"] + 1,
            "verified_by": None,
            "verified_on": None,
            "due_on": max(finding["due_on"], _term(rules, finding["severity"], today)),
        }

    return _change(office, person, review, place, Command("reopen-finding", note=note), FindingStatus.CLOSED, change, seen=seen)


def _change(
    office: Office,
    person: Person,
    review: str,
    place: int,
    command: Command,
    source: FindingStatus,
    change: Callable[[sa.RowMapping, date], Mapping[str, object] | Refusal],
    personal: Mapping[str, object] | None = None,
    *,
    seen: int | None,
) -> Refusal | None:
    """One act on one finding that stands at `source`; `change` gives the columns that become different, today."""

    def write(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
        f = FINDINGS.c
        of_review = session.execute(sa.select(FINDINGS).where(f.review_id == case.id)).mappings()
        # compared here: no database is asked for a number that it cannot hold
        finding = next((row for row in of_review if row["place"] == place), None)
        if finding is None:
            return refuse(RefusalCode.NOT_FOUND, "security.no_such_finding", number=case.number, place=place)
        if finding["status"] != source:
            status = Message(f"words.finding_status.{finding['status']}")
            return refuse(RefusalCode.WRONG_STATE, "security.finding_wrong_state", number=case.number, place=place, status=status)
        values = change(finding, japan_day(act.at))
        if isinstance(values, Refusal):
            return values
        session.execute(sa.update(FINDINGS).where(f.id == finding["id"]).values({**values, **case.entry}))
        days = {name: value.isoformat() for name, value in values.items() if isinstance(value, date)}
        return Change(payload={"place": place, **days}, personal=personal or {})

    return act_on(office, person, SECURITY_REVIEW, review, command, write, seen=seen)


def _fault(rules: SecurityRules, severity: str, wording: str, question: str | None, due_on: date | None, today: date) -> Refusal | None:
    if severity not in [known.value for known in Severity]:
        return refuse(
            RefusalCode.INVALID_VALUE, "security.no_such_severity", severity=severity, known=tuple(known.value for known in Severity)
        )
    if question is not None and question not in rules.questions:
        return refuse(RefusalCode.INVALID_VALUE, "security.no_such_question", question=question, known=tuple(rules.questions))
    if due_on is not None and due_on < today:
        return refuse(RefusalCode.INVALID_VALUE, "security.due_in_past", day=due_on)
    return check_wording(wording, "security.wording_missing")


def _term(rules: SecurityRules, severity: str, today: date) -> date:
    return today + timedelta(days=rules.remedy_days[Severity(severity)])
