"""The desk of a provider that its stores may ask (お問い合わせ窓口): telephone and hours, as callers are told."""

from typing import Final

from sqlmodel import Session

from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import PROVIDER, Case, Change, act_on
from secretariat.identifiers import normal_phone
from secretariat.office import Office
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person
from secretariat.text import clean_cell, forbidden_character

LONGEST_HOURS: Final = 60


def enter_desk(
    office: Office, person: Person, number: str, phone: str | None, hours: str | None, *, seen: int | None = None
) -> Refusal | None:
    """Enters the whole of a provider's desk; None when it is kept. Without a telephone stores are told the provider's own again.

    With `seen`, only if the provider still has that version.
    """
    kept_phone = normal_phone(phone) if phone and phone.strip() else None
    if phone and phone.strip() and kept_phone is None:
        return refuse(RefusalCode.INVALID_VALUE, "provider_desk.phone", text=phone.strip())
    kept_hours, _ = clean_cell(hours or "")
    if len(kept_hours) > LONGEST_HOURS or forbidden_character(kept_hours) is not None:
        return refuse(RefusalCode.INVALID_VALUE, "provider_desk.hours", limit=LONGEST_HOURS)
    entered = {"desk_phone": kept_phone, "desk_hours": kept_hours or None}

    def write(_session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
        if all(case.row[name] == value for name, value in entered.items()):
            return refuse(RefusalCode.NOTHING_TO_DO, "provider_desk.as_it_is", number=case.number)
        return Change(changes=entered, payload={"phone": kept_phone, "hours": entered["desk_hours"]})

    return act_on(office, person, PROVIDER, number, Command("enter-desk"), write, seen=seen)
