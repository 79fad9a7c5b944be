"""A store that came to another operator (承継): from whom, how and since when; or that it was recorded by mistake."""

from typing import Final

from models.vocabulary_succession import SuccessionKind
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.form import Entry
from screens.formats import short_day
from screens.text import visible
from screens.workplace import Workplace
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.casework.review import ReviewCase
from secretariat.refusal import Message, Refusal
from secretariat.succession.candidates import Predecessor
from secretariat.succession.recording import Taken, record_succession, undo_succession

TYPED: Final = "typed"  # the choice of a number that is typed


def recording(case: ReviewCase, found: tuple[Predecessor, ...], workplace: Workplace) -> ActDialog:
    """Who ran the store before: those that it may have been first, or any number."""
    words, number = workplace.words, case.shown.number
    offered = tuple((one.number, _named(one)) for one in found)
    entries = (
        Entry("predecessor", words("screen_succession.predecessor"), options=(*offered, (TYPED, words("screen_succession.typed")))),
        Entry("number", words("screen_succession.number"), longest=40, placeholder="A-0000001-S", only_with=("predecessor", TYPED)),
        Entry(
            "kind",
            words("screen_succession.kind"),
            options=tuple((kind.value, words(f"succession.kind.{kind}")) for kind in SuccessionKind),
        ),
        DayEntry("on", words("screen_succession.on"), placeholder=words("screen_succession.day")),
        Entry("note", words("screen_succession.note"), longest=NOTE_LENGTH),
    )

    def act(filled: Filled) -> Refusal | None:
        predecessor = filled["number"] if filled["predecessor"] == TYPED else filled["predecessor"]
        taken = Taken(filled["kind"], filled.day("on"), filled["note"] or None)
        return record_succession(workplace.office, workplace.person, number, predecessor, taken, seen=case.version)

    done = Message("screen_succession.recorded", {"number": number})
    title = words("screen_succession.recording", number=number)
    return ActDialog(title, words("screen_succession.explained"), entries, act, done, draft=f"succession {number}")


def undoing(case: ReviewCase, workplace: Workplace) -> ActDialog:
    """What was recorded is taken back, with a reason."""
    words, number = workplace.words, case.shown.number
    entries = (Entry("note", words("screen_succession.why"), longest=NOTE_LENGTH),)

    def act(filled: Filled) -> Refusal | None:
        return undo_succession(workplace.office, workplace.person, number, filled["note"])

    done = Message("screen_succession.undone", {"number": number})
    return ActDialog(words("screen_succession.undoing", number=number), words("screen_succession.undo_explained"), entries, act, done)


def _named(one: Predecessor) -> str:
    since = f" {short_day(one.start_on)}" if one.start_on is not None else ""
    return f"{one.number}{since}  {visible(one.business_name)}({visible(one.store_name)})"
