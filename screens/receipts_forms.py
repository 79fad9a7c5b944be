"""The forms of the ledger: something arrived, what it became, that it went back; the second person's word on a file."""

from models.vocabulary import Channel, RefusalCode
from screens.act_dialog import ActDialog, Filled
from screens.form import Entry
from screens.moments import read_moment, typed_moment
from screens.receipts_words import detail_text
from screens.workplace import Workplace
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.clock import japan_day
from secretariat.intake.confirming import decide_held_batches
from secretariat.intake.holding import HeldRow
from secretariat.receipts import TEXT_LENGTH, Arrival, ReceiptRow, add_receipt, link_receipt, send_back
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.decision import Command


def adding(workplace: Workplace) -> ActDialog:
    """Something arrived."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Message | Refusal:
        typed = filled["received"]
        received = read_moment(typed, japan_day(office.clock.now())) if typed else None
        if typed and received is None:
            return refuse(RefusalCode.INVALID_VALUE, "screen_intake.received_unreadable")
        pieces = int(filled["pieces"]) if filled["pieces"].isdecimal() else 0
        arrival = Arrival(filled["sender"], filled["what"], pieces, filled["channel"], received, filled["provider"] or None)
        number = add_receipt(office, person, arrival)
        return number if isinstance(number, Refusal) else Message("screen_receipts.added", {"number": number})

    channels = tuple((channel.value, words(f"words.channel.{channel}")) for channel in Channel)
    entries = (
        Entry("channel", words("screen_receipts.channel"), options=channels),
        Entry("sender", words("screen_receipts.sender"), longest=TEXT_LENGTH),
        Entry("what", words("screen_receipts.what"), longest=TEXT_LENGTH),
        Entry("pieces", words("screen_receipts.pieces"), "1", longest=6),
        Entry("received", words("screen_receipts.received"), longest=40, placeholder=typed_moment(office.clock.now())),
        Entry("provider", words("screen_receipts.provider"), longest=20, placeholder=words("screen_receipts.provider_example")),
    )
    return ActDialog(words("screen_receipts.adding"), words("screen_receipts.adding_about"), entries, act, draft="receipt")


def linking(row: ReceiptRow, workplace: Workplace) -> ActDialog:
    """It was taken in."""
    office, person, words = workplace.office, workplace.person, workplace.words
    entry = Entry("case", words("screen_receipts.became_what"), row.taken_in_as or "", longest=30, placeholder="B-0000001-X")
    done = Message("screen_receipts.linked", {"number": row.number})

    def act(filled: Filled) -> Refusal | None:
        return link_receipt(office, person, row.number, filled["case"])

    return ActDialog(words("screen_receipts.linking"), detail_text(row, workplace), (entry,), act, done)


def sending_back(row: ReceiptRow, workplace: Workplace) -> ActDialog:
    """It goes back."""
    office, person, words = workplace.office, workplace.person, workplace.words
    done = Message("screen_receipts.sent_back", {"number": row.number})

    def act(filled: Filled) -> Refusal | None:
        return send_back(office, person, row.number, filled["note"])

    title = words("screen_receipts.sending_back")
    return ActDialog(title, detail_text(row, workplace), (_note("screen_receipts.note_needed", workplace),), act, done)


def confirming(row: HeldRow, workplace: Workplace) -> ActDialog:
    """The file counts as received at the time that was given."""
    return _word(row, "confirm", workplace.words("screen_receipts.confirming_about"), workplace)


def declining(row: HeldRow, workplace: Workplace) -> ActDialog:
    """It does not, and nothing of it is taken in."""
    return _word(row, "decline", workplace.words("screen_receipts.declining_about"), workplace)


def _word(row: HeldRow, command: str, about: str, workplace: Workplace) -> ActDialog:
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Refusal | None:
        (result,) = decide_held_batches(office, person, [row.number], Command(command, note=filled["note"] or None))
        return result.refusal

    if command == "confirm":
        title, done, note = "screen_receipts.confirming", "screen_receipts.confirmed", "screen_receipts.note"
    else:
        title, done, note = "screen_receipts.declining", "screen_receipts.declined", "screen_receipts.note_needed"
    explained = f"{detail_text(row, workplace)}\n{about}"
    return ActDialog(words(title, number=row.number), explained, (_note(note, workplace),), act, Message(done, {"number": row.number}))


def _note(key: str, workplace: Workplace) -> Entry:
    return Entry("note", workplace.words(key), longest=NOTE_LENGTH)
