"""How a call ends: what is kept of it, and whose move it is then."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.vocabulary import RefusalCode
from models.vocabulary_inquiries import Desk
from secretariat import journal
from secretariat.casework.acts import Case
from secretariat.clock import japan_text
from secretariat.inquiries.acting import unknown_category
from secretariat.inquiries.due import call_back_due, desk_due
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse

_CALLING_DESKS: Final = frozenset({Desk.CALLCENTRE, Desk.SUPERVISOR})  # the others answer the operator, who calls then


@dataclass(frozen=True, slots=True)
class Ending:
    """What is said of a call as it ends."""

    category: str | None = None
    question: str | None = None
    answer: str | None = None
    faq: str | None = None
    complaint: bool = False
    conduct: str | None = None

    def completed(self, programme: Programme) -> "Ending | Refusal":
        """With the question, answer and category of the short answer that was given, where nothing else is said."""
        if refused := unknown_category(programme, self.category):
            return refused
        if self.faq is None:
            return self
        found = next((one for one in programme.callcentre.faq if one.code == self.faq), None)
        if found is None:
            return refuse(RefusalCode.NOT_FOUND, "inquiries.no_such_answer", faq=self.faq)
        question, answer = (self.question or "").strip() or found.question.ja, (self.answer or "").strip() or found.answer.ja
        return Ending(self.category or found.category, question, answer, self.faq, self.complaint, self.conduct)

    @property
    def texts(self) -> dict[str, str | None]:
        """What is personal."""
        return {"question": self.question, "answer": self.answer, "conduct": self.conduct}

    def changes(self, case: Case, act: journal.Act) -> dict[str, object]:
        """The columns that it sets: what was said before stays where nothing else is said now."""
        found: dict[str, object] = {"category": self.category or case.row["category"], "faq": self.faq or case.row["faq"]}
        found["complaint"] = self.complaint or case.row["complaint"]
        found["misconduct"] = bool((self.conduct or "").strip()) or case.row["misconduct"]
        return found if case.row["ended_at"] is not None else {**found, "ended_at": act.at}

    def told(self, changes: Mapping[str, object]) -> dict[str, object]:
        """What the journal says of it."""
        return {name: changes[name] for name in ("category", "faq", "complaint", "misconduct") if changes[name]}


def desk_of(programme: Programme, category: str) -> Desk:
    """To whom a category goes; a supervisor where the programme has it no more."""
    return next((one.desk for one in programme.callcentre.categories if one.code == category), Desk.SUPERVISOR)


def passing(programme: Programme, act: journal.Act, desk: Desk, due_at: datetime | None, *, call_back: bool = False) -> dict[str, object]:
    """The columns that say whose move it is from now on, and until when."""
    calls = call_back and desk in _CALLING_DESKS
    due = due_at or (call_back_due(programme, act.at) if calls else desk_due(programme, act.at, desk))
    owner = act.staff if call_back and desk is Desk.CALLCENTRE else None
    return {"desk": desk.value, "owner": owner, "due_at": due, "call_back": call_back}


def told_of_passing(passed: Mapping[str, object]) -> dict[str, object]:
    """What the journal says of it."""
    due = passed["due_at"]
    told = {"desk": passed["desk"], "due_at": japan_text(due) if isinstance(due, datetime) else None, "call_back": passed["call_back"]}
    return told if passed["owner"] is None else {**told, "owner": passed["owner"]}
