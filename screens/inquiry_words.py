"""What screens say of inquiries: categories, where one stands and until when, one inquiry line by line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from models.vocabulary_amendments import AmendmentStatus
from models.vocabulary_inquiries import Caller, Desk, InquiryStatus, Verification
from screens.formats import full_day, full_moment, listed, moment, short_moment
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.signed_lines import SignedLine
from screens.workplace import Workplace
from secretariat.callcentre.masking import is_masked, masked_name, masked_phone
from secretariat.identifiers import show_phone
from secretariat.inquiries.case import Call, EarlierCall, InquiryCase
from secretariat.screening.explanation import HistoryLine

NOBODY: Final = "–"
BETWEEN: Final = "  "


@dataclass(frozen=True, slots=True)
class Opens:
    """What Enter on a line of an inquiry opens."""

    what: Literal["inquiry", "store", "provider", "amendment", "parcel"]
    number: str


Line = ListedLine[Opens]


def category_name(code: str | None, workplace: Workplace) -> str:
    """What a category of the programme file is called; its code where the file has it no more."""
    if code is None:
        return NOBODY
    label = next((one.label for one in workplace.office.programme.callcentre.categories if one.code == code), None)
    return code if label is None else label.ja if workplace.language == "ja" else label.en


def answer_name(code: str, workplace: Workplace) -> str:
    """The question of a short answer of the programme file; its code where the file has it no more."""
    question = next((one.question for one in workplace.office.programme.callcentre.faq if one.code == code), None)
    return code if question is None else question.ja if workplace.language == "ja" else question.en


def is_to_be_called(status: InquiryStatus, desk: str | None, *, call_back: bool) -> bool:
    """Whether the caller waits for a call: there is an answer, or it was promised."""
    return status is InquiryStatus.ANSWERED or (status is InquiryStatus.WAITING and call_back and desk == Desk.CALLCENTRE)


def standing(status: InquiryStatus, desk: str | None, due_at: datetime | None, workplace: Workplace, *, call_back: bool) -> str:
    """Where it stands in a sentence: the answer is there, call back until then; who is to answer until when."""
    words = workplace.words
    if desk is None or due_at is None:
        return words(f"words.inquiry_status.{status.value}")
    key = "screen_inquiries.desk_until"
    if is_to_be_called(status, desk, call_back=call_back):
        key = "screen_inquiries.answered_until" if status is InquiryStatus.ANSWERED else "screen_inquiries.call_back_until"
    return words(key, desk=words(f"words.desk.{desk}"), due=moment(due_at, workplace.language))


def inquiry_sections(case: InquiryCase, workplace: Workplace) -> tuple[Section[Opens], ...]:
    """What is to be done, what was asked, who called about what, earlier calls, what happened."""
    words, call = workplace.words, case.call
    sections = [
        Section(words("screen_inquiries.to_do"), tuple(_to_do(case, workplace))),
        Section(words("screen_inquiries.asked"), tuple(_asked(call, workplace)), words("screen_inquiries.nothing_said")),
        Section(words("screen_inquiries.about"), tuple(_about(case, workplace))),
    ]
    if case.earlier:
        sections.append(Section(words("screen_inquiries.earlier"), tuple(_earlier(one, workplace) for one in case.earlier)))
    return (*sections, Section(words("screen_inquiries.history"), tuple(_history(case.history, workplace))))


def _line(label: str, value: str, sign: str = "", weight: Literal["plain", "done", "judged", "warning", "error"] = "plain") -> Line:
    return ListedLine(SignedLine(label, value, sign, weight))


def _opening(label: str, value: str, what: Literal["inquiry", "store", "provider", "amendment", "parcel"], number: str) -> Line:
    return ListedLine(SignedLine(label, value, "→"), Opens(what, number))


def _to_do(case: InquiryCase, workplace: Workplace) -> Iterator[Line]:
    words, call = workplace.words, case.call
    said = standing(call.status, call.desk, call.due_at, workplace, call_back=call.call_back)
    late = f"{said}{BETWEEN}{words('screen_inquiries.late')}" if case.overdue else said
    signs: dict[InquiryStatus, str] = {InquiryStatus.CLOSED: "✓", InquiryStatus.ANSWERED: "!"}
    if case.overdue:
        yield _line(words("screen_inquiries.status"), late, "!!", "error")
    else:
        sign = signs.get(call.status, "")
        yield _line(words("screen_inquiries.status"), late, sign, "warning" if sign == "!" else "done" if sign else "plain")
    if call.desk is not None:
        yield _line(words("screen_inquiries.owner"), call.owner_name or words("screen_inquiries.nobody"))
    if call.task:
        yield _line(words("screen_inquiries.task"), call.task, weight="judged")
    if call.change is not None and call.change_status is not None:
        said = BETWEEN.join((call.change, words(f"words.amendment_status.{call.change_status.value}"), *_sent(case, workplace)))
        yield _opening(words("screen_inquiries.change"), said, "amendment", call.change)
    if call.reply:
        yield _line(words("screen_inquiries.reply"), call.reply, weight="judged")
    if case.in_vain:
        yield _line(words("screen_inquiries.in_vain"), words("screen_inquiries.times", count=case.in_vain))


def _sent(case: InquiryCase, workplace: Workplace) -> Iterator[str]:
    """When the provider was asked for its word last; that it has not been, where its word is waited for."""
    if case.sent_at is not None:
        at = moment(case.sent_at, workplace.language)
        yield workplace.words("screen_inquiries.sent", at=at, count=case.sent_times)
    elif case.call.status is InquiryStatus.WAITING and case.call.change_status is AmendmentStatus.RECEIVED:
        yield workplace.words("screen_inquiries.unsent")


def _asked(call: Call, workplace: Workplace) -> Iterator[Line]:
    words = workplace.words
    if call.category is not None:
        yield _line(words("screen_inquiries.category"), category_name(call.category, workplace))
    if call.complaint:
        yield _line(words("screen_inquiries.complaint"), words("screen_inquiries.is_complaint"), "!", "warning")
    if call.question:
        yield _line(words("screen_inquiries.question"), call.question)
    if call.answer:
        yield _line(words("screen_inquiries.answer"), call.answer)
    if call.conduct:
        yield _line(words("screen_inquiries.conduct"), call.conduct, "!", "warning")


def _about(case: InquiryCase, workplace: Workplace) -> Iterator[Line]:
    words, language, call = workplace.words, workplace.language, case.call
    if call.store_number is not None:
        yield _opening(words("screen_inquiries.store"), f"{call.store_name}{BETWEEN}{call.store_number}", "store", call.store_number)
    if call.application is not None:
        yield _line(words("screen_inquiries.application"), call.application)
    if call.provider is not None:
        yield _opening(words("screen_inquiries.provider"), f"{call.provider_name}{BETWEEN}{call.provider}", "provider", call.provider)
    caller = words(f"words.caller.{call.caller.value}") if call.caller is not None else words("screen_inquiries.caller_unknown")
    yield _line(words("screen_inquiries.caller"), BETWEEN.join((caller, *_who(call, workplace))))
    if call.verification is not Verification.NONE:
        items = listed((words(f"words.verification_item.{item.value}") for item in call.agreed), language)
        said = BETWEEN.join(part for part in (words(f"words.caller_verification.{call.verification.value}"), items) if part)
        verified = call.verification is Verification.VERIFIED
        yield _line(words("screen_inquiries.verification"), said, "✓" if verified else "×", "done" if verified else "warning")
    when = [full_moment(call.begun_at, language), words(f"words.inquiry_channel.{call.channel.value}"), call.operator_name]
    yield _line(words("screen_inquiries.begun"), BETWEEN.join(when))
    if call.is_repeat:
        yield _line(words("screen_inquiries.repeat"), words("screen_inquiries.times", count=call.repeat), "!", "warning")
    for order in case.orders:
        yield _opening(words("screen_inquiries.order"), order, "parcel", order)


def _who(call: Call, workplace: Workplace) -> Iterator[str]:
    """Name and telephone of the caller; masked for whoever sees no applications, unless they have to call back."""
    hidden = is_masked(workplace.person) and call.desk is not Desk.CALLCENTRE
    if call.name:
        yield masked_name(call.name) if hidden else call.name
    if call.phone:
        yield masked_phone(call.phone) if hidden else show_phone(call.phone)


def _earlier(one: EarlierCall, workplace: Workplace) -> Line:
    said = [category_name(one.category, workplace)]
    said += [workplace.words("screen_inquiries.complaint")] if one.complaint else []
    said += [" ".join(text.split()) for text in (one.question,) if text]
    return ListedLine(SignedLine(short_moment(one.begun_at), BETWEEN.join(said), "→"), Opens("inquiry", one.number))


def _history(history: Sequence[HistoryLine], workplace: Workplace) -> Iterator[Line]:
    """What happened, the latest first."""
    for entry in reversed(history):
        said = [workplace.words(f"words.action.{entry.action}"), *_told(entry, workplace)]
        said += [entry.note] if entry.note else []
        yield ListedLine(SignedLine(short_moment(entry.at), BETWEEN.join(said), end=entry.staff_name or entry.staff))


def _told(entry: HistoryLine, workplace: Workplace) -> Iterator[str]:
    """To which desk it went, and until when."""
    desk, due = entry.payload.get("desk"), entry.payload.get("due_at")
    if entry.action in {"pass-on", "reopen-inquiry"} and isinstance(desk, str):
        yield f"→ {workplace.words(f'words.desk.{desk}')}"
    if entry.action in {"pass-on", "reopen-inquiry", "reply", "call-in-vain"} and isinstance(due, str):
        yield workplace.words("screen_inquiries.until", due=moment(datetime.fromisoformat(due), workplace.language))


def caller_name(caller: str | None, workplace: Workplace) -> str:
    """Who called, in a word."""
    return workplace.words(f"words.caller.{Caller(caller).value}") if caller is not None else NOBODY


def days_words(first: date | None, last: date | None, workplace: Workplace) -> str:
    """One day, or from one to another."""
    language = workplace.language
    if first == last:
        return full_day(first, language)
    begin, end = (full_day(day, language) if day is not None else "" for day in (first, last))
    return f"{begin}–{end}"
