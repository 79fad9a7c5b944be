"""What every act on an inquiry shares: whose it is, its personal texts, the answer that is given back."""

from collections.abc import Mapping

import sqlalchemy as sa
from sqlmodel import Session

from models.vocabulary import RefusalCode
from models.vocabulary_inquiries import Desk
from secretariat.casework.acts import INQUIRY, Case, Write, act_on
from secretariat.casework.notes import check_note
from secretariat.identifiers import normal_case_number
from secretariat.inquiries.case import DESKS, DETAILS, OWNER, Call, load_call
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person


def shown(office: Office, number: str) -> Call | Refusal:
    """The inquiry as it stands."""
    with office.reading() as session:
        call = load_call(session, office.programme, normal_case_number(number))
    return call if call is not None else refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=number)


def change_call(
    office: Office, person: Person, number: str, command: Command, write: Write, texts: Mapping[str, str | None], *, seen: int | None = None
) -> Call | Refusal:
    """One act on an inquiry whose texts may be kept, and the inquiry as it is afterwards."""
    if refused := may(person.role, INQUIRY.transitions[command.name].deed):
        return refused
    for text in texts.values():
        if refused := check_note(text):
            return refused
    return act_on(office, person, INQUIRY, number, command, write, seen=seen) or shown(office, number)


def keep_texts(session: Session, case: Case, texts: Mapping[str, str | None]) -> dict[str, object]:
    """Keeps what is personal under the entry of the act, an empty text as none; gives what the journal keeps of it. None: unchanged."""
    said: dict[str, object] = {name: text.strip() for name, text in texts.items() if text is not None}
    if said:
        values = {name: text or None for name, text in said.items()}
        session.execute(sa.update(DETAILS).where(DETAILS.c.inquiry_id == case.id).values(**values, **case.entry))
    return said


def others_call(session: Session, case: Case, person: Person) -> Refusal | None:
    """A call is its operator's, and a supervisor's."""
    if case.row["operator"] == person.login or may(person.role, "supervise-calls") is None:
        return None
    return refuse(RefusalCode.HELD_BY_OTHER, "inquiries.others_call", number=case.number, name=name_of(session, case.row["operator"]))


def others_desk(case: Case, person: Person) -> Refusal | None:
    """Whether the move is none of this person's: neither their desk's nor about a call of theirs."""
    desk = case.row["desk"]
    if desk is None or Desk(desk) in DESKS.get(person.role, ()) or case.row["operator"] == person.login:
        return None
    return refuse(RefusalCode.HELD_BY_OTHER, "inquiries.other_desk", number=case.number)


def held_by_other(session: Session, case: Case, person: Person) -> Refusal | None:
    """Whoever took it up has it, until a supervisor takes it over."""
    owner = case.row["owner"]
    if owner in {None, person.login} or may(person.role, "supervise-calls") is None:
        return None
    return refuse(RefusalCode.HELD_BY_OTHER, "inquiries.held", number=case.number, name=name_of(session, owner))


def name_of(session: Session, login: str) -> str:
    """What a person is called."""
    return session.execute(sa.select(OWNER.c.name).where(OWNER.c.login == login)).scalar() or login


def missing(**texts: str | None) -> Refusal | None:
    """The first of these texts that has to be there and is not."""
    for name, text in texts.items():
        if not (text or "").strip():
            return refuse(RefusalCode.INVALID_VALUE, f"inquiries.missing_{name}")
    return None


def unknown_category(programme: Programme, category: str | None) -> Refusal | None:
    """Whether it is none of the programme's."""
    codes = tuple(one.code for one in programme.callcentre.categories)
    if category is None or category in codes:
        return None
    return refuse(RefusalCode.INVALID_VALUE, "inquiries.no_such_category", category=category, known=codes)
