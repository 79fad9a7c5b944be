"""Forms about one inquiry: the desk's answer, a call in vain, the end, passing on, taking up again, a note, the provider's word."""

from models.vocabulary_inquiries import Desk
from screens.act_dialog import Act, ActDialog, Filled
from screens.form import Entry
from screens.inquiry_words import category_name
from screens.workplace import Workplace
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.inquiries.calls import pass_on
from secretariat.inquiries.case import Call
from secretariat.inquiries.follow_ups import add_note, call_in_vain, close_inquiry, reopen_inquiry, reply
from secretariat.inquiries.requests import record_answer
from secretariat.refusal import Message, Refusal


def _form(name: str, call: Call, workplace: Workplace, entries: tuple[Entry, ...], act: Act) -> ActDialog:
    words = workplace.words
    title = words(f"screen_inquiries.form.{name}", number=call.number)
    asked = [words("screen_inquiries.said_question", text=call.question)] if call.question else []
    asked += [words("screen_inquiries.said_task", text=call.task)] if call.task else []
    asked += [words("screen_inquiries.said_reply", text=call.reply)] if call.reply and name in {"close", "pass_on"} else []
    about = "\n".join([*asked, words(f"screen_inquiries.explain.{name}")])
    done = Message(f"screen_inquiries.done.{name}", {"number": call.number})
    return ActDialog(title, about, entries, act, done, draft=f"{name}-{call.number}")


def _refused(answer: Call | Refusal) -> Refusal | None:
    return answer if isinstance(answer, Refusal) else None


def _text(name: str, workplace: Workplace, *, long: bool = True) -> Entry:
    return Entry(name, workplace.words(f"screen_inquiries.field.{name}"), longest=NOTE_LENGTH, long=long)


def replying(call: Call, workplace: Workplace) -> ActDialog:
    """The desk's answer; the caller is told by the call centre."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        return _refused(reply(office, person, call.number, filled["reply"], seen=call.version))

    return _form("reply", call, workplace, (_text("reply", workplace),), act)


def called_in_vain(call: Call, workplace: Workplace) -> ActDialog:
    """Nobody answered."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        return _refused(call_in_vain(office, person, call.number, filled["note"] or None, seen=call.version))

    return _form("in_vain", call, workplace, (_text("note", workplace, long=False),), act)


def closing(call: Call, workplace: Workplace) -> ActDialog:
    """What the caller was told, or why nothing is left to do."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        told, note = filled["told"] or None, filled["note"] or None
        return _refused(close_inquiry(office, person, call.number, told, note, seen=call.version))

    return _form("close", call, workplace, (_text("told", workplace), _text("note", workplace, long=False)), act)


def passing_on(call: Call, workplace: Workplace) -> ActDialog:
    """Another desk is asked."""
    office, person, words = workplace.office, workplace.person, workplace.words
    usual = next((one.desk for one in office.programme.callcentre.categories if one.code == call.category), Desk.SUPERVISOR)
    desks = tuple((desk.value, words(f"words.desk.{desk.value}")) for desk in Desk)

    def act(filled: Filled) -> Refusal | None:
        category = filled["category"] if call.category is None else None
        desk, task = Desk(filled["desk"]), filled["task"]
        return _refused(pass_on(office, person, call.number, desk=desk, task=task, category=category, seen=call.version))

    entries = (Entry("desk", words("screen_inquiries.field.desk"), usual.value, options=desks), *_categories(call, workplace))
    return _form("pass_on", call, workplace, (*entries, _text("task", workplace)), act)


def _categories(call: Call, workplace: Workplace) -> tuple[Entry, ...]:
    """Where nobody has said what it is about."""
    if call.category is not None:
        return ()
    options = tuple((one.code, category_name(one.code, workplace)) for one in workplace.office.programme.callcentre.categories)
    return (Entry("category", workplace.words("screen_inquiries.category"), options=options),)


def reopening(call: Call, workplace: Workplace) -> ActDialog:
    """A supervisor takes it up again."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        category = filled["category"] if call.category is None else None
        return _refused(reopen_inquiry(office, person, call.number, filled["note"] or None, category=category, seen=call.version))

    return _form("reopen", call, workplace, (*_categories(call, workplace), _text("note", workplace)), act)


def noting(call: Call, workplace: Workplace) -> ActDialog:
    """A note."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        return _refused(add_note(office, person, call.number, filled["note"] or None, seen=call.version))

    return _form("note", call, workplace, (_text("note", workplace),), act)


def answering_for_provider(call: Call, workplace: Workplace, *, confirmed: bool) -> ActDialog:
    """What the provider said to a change that a caller asked for."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        return _refused(record_answer(office, person, call.number, confirmed=confirmed, note=filled["note"] or None, seen=call.version))

    return _form("confirm" if confirmed else "decline", call, workplace, (_text("note", workplace, long=False),), act)
