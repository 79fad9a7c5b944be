"""The forms of calls: how one ends, to whom it is passed on, what is unmasked and why, what a caller wants changed."""

from typing import TYPE_CHECKING, Final

from textual import events

from models.vocabulary import RefusalCode
from models.vocabulary_inquiries import Desk
from screens.act_dialog import ActDialog, Filled
from screens.amendment_dialogs import GROUPS
from screens.form import Entry
from screens.formats import moment
from screens.moments import read_moment
from screens.widgets.choice_field import ChoiceField
from screens.widgets.field import Field
from screens.widgets.long_field import LongField
from screens.workplace import Workplace
from secretariat.callcentre.card import unmask
from secretariat.callcentre.card_facts import CallerCard, OnFile, Unmasked
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.clock import japan_day
from secretariat.inquiries.calls import drop_call, enter_call, pass_on, wrap_up
from secretariat.inquiries.case import Call
from secretariat.inquiries.requests import request_change
from secretariat.programme_file.callcentre import OTHER, ShortAnswer
from secretariat.refusal import Message, Refusal, refuse
from secretariat.screening.correction_items import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from screens.app import OfficeApp

GIVEN: Final = "answer-given"  # by which the short answer of the call is kept, until the call ends
NO_CALL: Final = ""  # in the place of a category: it was none
COMPLAINT: Final = "complaint"  # the category of complaints, where the programme has one
YES, NO = "yes", "no"


def take_answer(app: "OfficeApp", code: str) -> None:
    """A short answer (its code) was given to the caller: the wrap-up begins with it. None any more with an empty code."""
    app.drafts.keep_note(GIVEN, code)


def taken_answer(app: "OfficeApp") -> ShortAnswer | None:
    """The short answer that was given in this call."""
    code = app.drafts.note(GIVEN)
    return next((one for one in app.workplace_now.office.programme.callcentre.faq if one.code == code), None)


# how a call ends


def wrapping_up(call: Call, said: str, given: ShortAnswer | None, workplace: Workplace) -> ActDialog:
    """The end of a call. `said`: what the caller was told; `given`: the short answer that was."""
    office, person, words, number = workplace.office, workplace.person, workplace.words, call.number
    categories = _categories(workplace)
    names = dict(categories)
    answer = _in_language(given, workplace)[1] if given is not None else said
    question = _in_language(given, workplace)[0] if given is not None else ""

    def act(filled: Filled) -> Message | Refusal:
        category = filled["category"]
        if category == NO_CALL:
            dropped = drop_call(office, person, number)
            return dropped if isinstance(dropped, Refusal) else Message("screen_call.dropped", {"number": number})
        ended = wrap_up(
            office,
            person,
            number,
            category=category,
            question=filled["question"] or names[category],
            answer=filled["answer"],
            faq=given.code if given is not None and filled["answer"] == answer else None,
            complaint=filled["complaint"] == YES,
            conduct=filled["conduct"] or None,
        )
        if isinstance(ended, Refusal):
            return ended
        return Message("screen_call.waits" if ended.desk is not None else "screen_call.ended", {"number": number})

    entries = (
        Entry(
            "category",
            words("screen_call.category"),
            call.category or (given.category if given is not None else categories[0][0]),
            options=(*categories, (NO_CALL, words("screen_call.was_no_call"))),
        ),
        Entry("question", words("screen_call.question"), question, longest=NOTE_LENGTH, placeholder=words("screen_call.question_empty")),
        Entry("answer", words("screen_call.answer"), answer, long=True),
        _yes_no("complaint", words("screen_call.complaint"), workplace, yes=call.complaint),
        Entry("conduct", words("screen_call.conduct"), call.conduct or "", longest=NOTE_LENGTH),
    )
    about = words("screen_call.wrap_up_about", store=call.store_name or "–", caller=_caller(call, workplace))
    return ActDialog(words("screen_call.wrap_up", number=number), about, entries, act, draft=f"wrap-up {number}")


class PassOnDialog(ActDialog):
    """Passing on. F4 again: the supervisor calls a furious caller back."""

    def on_key(self, event: events.Key) -> None:
        """The fields of such a call are filled in, and the cursor stands where one says what happened."""
        if event.key == "f4" and not self.writing:
            event.stop()
            event.prevent_default()
            codes = [one.code for one in self.workplace.office.programme.callcentre.categories]
            chosen = {
                "desk": Desk.SUPERVISOR.value,
                "category": COMPLAINT if COMPLAINT in codes else OTHER,
                "call_back": YES,
                "complaint": YES,
            }
            for name, value in chosen.items():
                self.query_one(f"#{name}", ChoiceField).choose(value)
            task = self.query_one("#task", LongField)
            if not task.value.strip():
                task.text = self.words("screen_call.furious_task")
            self.query_one("#conduct", Field).focus()


def passing_on(call: Call, given: ShortAnswer | None, workplace: Workplace) -> ActDialog:
    """To whom, what is to be done, until when, and whether the caller is called back; filled in for callers who are always passed on."""
    office, person, words, number = workplace.office, workplace.person, workplace.words, call.number

    def act(filled: Filled) -> Message | Refusal:
        due = read_moment(filled["due"], japan_day(office.clock.now())) if filled["due"] else None
        if filled["due"] and due is None:
            return refuse(RefusalCode.INVALID_VALUE, "screen_call.due_unreadable")
        if filled["name"] or filled["phone"]:
            entered = enter_call(office, person, number, name=filled["name"] or None, phone=filled["phone"] or None)
            if isinstance(entered, Refusal):
                return entered
        passed = pass_on(
            office,
            person,
            number,
            desk=Desk(filled["desk"]) if filled["desk"] else None,
            task=filled["task"],
            category=filled["category"],
            due_at=due,
            call_back=filled["call_back"] == YES,
            complaint=filled["complaint"] == YES,
            conduct=filled["conduct"] or None,
        )
        if isinstance(passed, Refusal):
            return passed
        where = Message(f"words.desk.{passed.desk}") if passed.desk is not None else ""
        return Message("screen_call.passed_on", {"number": number, "desk": where, "due": moment(passed.due_at, workplace.language)})

    always = call.passed_to is not None
    task = words("screen_call.passed_task", caller=_caller(call, workplace)) if always else ""
    category = call.category or (given.category if given is not None else OTHER if always else _categories(workplace)[0][0])
    desks = (("", words("screen_call.desk_of_category")), *((desk.value, words(f"words.desk.{desk}")) for desk in Desk))
    entries = (
        Entry("desk", words("screen_call.desk"), call.passed_to.value if call.passed_to is not None else "", options=desks),
        Entry("category", words("screen_call.category"), category, options=_categories(workplace)),
        Entry("task", words("screen_call.task"), task, long=True),
        _yes_no("call_back", words("screen_call.call_back"), workplace, yes=always),
        Entry("phone", words("screen_call.phone"), call.phone or "", longest=30),
        Entry("name", words("screen_call.name"), call.name or "", longest=100),
        Entry("due", words("screen_call.due"), longest=30, placeholder=words("screen_call.due_empty")),
        _yes_no("complaint", words("screen_call.complaint"), workplace, yes=call.complaint),
        Entry("conduct", words("screen_call.conduct"), call.conduct or "", longest=NOTE_LENGTH),
    )
    return PassOnDialog(
        words("screen_call.pass_on", number=number), words("screen_call.pass_on_about"), entries, act, draft=f"pass-on {number}"
    )


def _categories(workplace: Workplace) -> tuple[tuple[str, str], ...]:
    japanese = workplace.language == "ja"
    return tuple((one.code, one.label.ja if japanese else one.label.en) for one in workplace.office.programme.callcentre.categories)


def _in_language(answer: ShortAnswer, workplace: Workplace) -> tuple[str, str]:
    """Question and answer."""
    return (answer.question.ja, answer.answer.ja) if workplace.language == "ja" else (answer.question.en, answer.answer.en)


def _yes_no(name: str, label: str, workplace: Workplace, *, yes: bool) -> Entry:
    options = ((NO, workplace.words("screen_call.no")), (YES, workplace.words("screen_call.yes")))
    return Entry(name, label, YES if yes else NO, options=options)


def _caller(call: Call, workplace: Workplace) -> str:
    return workplace.words(f"words.caller.{call.caller}") if call.caller is not None else workplace.words("screen_call.nobody_named")


# what is on file


def unmasking(number: str, inquiry: str | None, shown: "Callable[[OnFile], None]", workplace: Workplace) -> ActDialog:
    """Why what is masked is to be seen; `shown` gets what is on file, before the dialog is left."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Message | Refusal:
        answer = unmask(office, person, number, filled["reason"], inquiry)
        if isinstance(answer, Unmasked):
            shown(answer.on_file)
            return Message("screen_call.unmasked", {"number": number})
        return answer

    entries = (Entry("reason", words("screen_call.reason"), longest=NOTE_LENGTH),)
    return ActDialog(words("screen_call.unmasking", number=number), words("screen_call.unmasking_about"), entries, act)


# what a caller wants changed


def groups_to_change(workplace: Workplace) -> list[str]:
    """The groups of fields of which callers may ask something to be changed."""
    requestable = workplace.office.programme.callcentre.requestable
    return [group for group, fields in GROUPS.items() if any(field in requestable for field in fields)]


def requesting(call: Call, card: CallerCard, group: str, workplace: Workplace) -> ActDialog:
    """New content as the caller says it; what is left empty stays as it is. What is on record is not shown."""
    office, person, words = workplace.office, workplace.person, workplace.words
    fields = [field for field in GROUPS[group] if field in office.programme.callcentre.requestable]
    several = len(card.applications) > 1

    def act(filled: Filled) -> Message | Refusal:
        changes = [(field, filled[field]) for field in fields if filled[field]]
        application = filled["application"] if several else None
        asked = request_change(office, person, call.number, changes, filled["note"] or None, application=application)
        if isinstance(asked, Refusal):
            return asked
        return Message("screen_call.requested", {"change": asked.change or ""})

    options = tuple((one.number, f"{one.number}  {one.provider}") for one in card.applications)
    entries = (
        *([Entry("application", words("screen_call.application"), call.application or "", options=options)] if several else []),
        *(Entry(field, HEADINGS[field], longest=2000) for field in fields),
        Entry("note", words("screen_call.note"), longest=NOTE_LENGTH),
    )
    title = words("screen_call.requesting", group=words(f"screen_amendments.group.{group}"))
    return ActDialog(title, words("screen_call.requesting_about"), entries, act)
