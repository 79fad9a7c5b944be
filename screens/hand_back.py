"""Handing a case back: for which reason, and a note."""

from screens.act_dialog import ActDialog, Filled
from screens.form import Entry
from screens.workplace import Workplace
from secretariat.casework.choices import reasons_for
from secretariat.casework.desk import hand_back
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.refusal import Message, Refusal


def reason_entries(workplace: Workplace, command: str) -> tuple[Entry, Entry]:
    """A choice among the reasons of a command, and a note."""
    reasons = reasons_for(workplace.office.programme, command)
    options = tuple((reason.code, workplace.reason(reason.code)) for reason in reasons)
    return (
        Entry("reason", workplace.words("screen_bulk.reason"), options=options),
        Entry("note", workplace.words("screen_bulk.note"), longest=NOTE_LENGTH),
    )


def hand_back_dialog(workplace: Workplace, number: str) -> ActDialog:
    """Asks why, and does it."""

    def act(filled: Filled) -> Refusal | None:
        return hand_back(workplace.office, workplace.person, number, [filled["reason"]], filled["note"].strip() or None)

    title, explanation = workplace.words("screen_queue.hand_back", number=number), workplace.words("screen_queue.hand_back_explained")
    return ActDialog(
        title, explanation, reason_entries(workplace, "hand-back"), act, Message("screen_queue.handed_back", {"number": number})
    )
