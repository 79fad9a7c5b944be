"""Inquiries as the command line answers them: for people and as JSON."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final

from secretariat.cli.answers import fields, history_document, history_lines
from secretariat.cli.invocation import Invocation
from secretariat.identifiers import show_phone

if TYPE_CHECKING:
    from secretariat.inquiries.case import Call, InquiryCase
    from secretariat.office import Office
    from secretariat.programme import Programme

CALL: Final = (
    "number version status channel begun_at ended_at operator caller hears passed_to verification store_number store_name application "
    "provider provider_name category faq complaint misconduct name phone question answer conduct desk owner due_at call_back task reply "
    "change change_status repeat is_repeat"
)
EARLIER: Final = "number begun_at channel status caller category complaint question answer"


def answer_call(invocation: Invocation, office: "Office", call: "Call") -> None:
    """An inquiry as it stands after an act."""
    invocation.answer(call_document(invocation, call), call_lines(invocation, office.programme, call))


def answer_inquiry(invocation: Invocation, number: str, under: str | None = None) -> None:
    """An inquiry with its history and the earlier calls of its store; `under`: a key that the document lies under."""
    from secretariat.inquiries.case import inquiry_case

    office, person = invocation.enter()
    shown = invocation.require(inquiry_case(office, person, number))
    document = case_document(invocation, shown)
    invocation.answer({under: document} if under is not None else document, case_lines(invocation, office.programme, shown))


def call_document(invocation: Invocation, call: "Call") -> dict[str, object]:
    """The inquiry as JSON."""
    return {**fields(invocation, call, CALL), "agreed": [item.value for item in call.agreed]}


def case_document(invocation: Invocation, shown: "InquiryCase") -> dict[str, object]:
    """The same with all that belongs to it."""
    return {
        "kind": "inquiry",
        **call_document(invocation, shown.call),
        **fields(invocation, shown, "in_vain orders overdue sent_at sent_times"),
        "earlier": [fields(invocation, one, EARLIER) for one in shown.earlier],
        "history": history_document(shown.history),
    }


def call_lines(invocation: Invocation, programme: "Programme", call: "Call") -> Iterator[str]:
    """The inquiry for people."""
    words = invocation.words
    status, channel = words(f"words.inquiry_status.{call.status}"), words(f"words.inquiry_channel.{call.channel}")
    category = _category(invocation, programme, call.category)
    complaint = f"  {words('inquiries.line_complaint')}" if call.complaint else ""
    yield f"{call.number}  {invocation.written(call.begun_at)}  {channel}  {status}  {call.operator_name}  {category}{complaint}".rstrip()
    who = words(f"words.caller.{call.caller}") if call.caller is not None else "-"
    yield f"  {words('inquiries.line_caller', caller=who, name=call.name or '', phone=show_phone(call.phone or ''))}".rstrip()
    if call.store_number is not None:
        number = " ".join(filter(None, (call.store_number, call.application)))
        yield f"  {words('inquiries.line_store', number=number, name=call.store_name)}"
    verification, hears = words(f"words.caller_verification.{call.verification}"), words(f"words.hears.{call.hears}")
    yield f"  {words('inquiries.line_hears', verification=verification, hears=hears)}"
    if call.agreed:
        agreed = tuple(words(f"words.verification_item.{item}") for item in call.agreed)
        yield f"  {words('inquiries.line_agreed', items=agreed)}"
    if call.passed_to is not None and call.ended_at is None:
        yield f"! {words('inquiries.line_passed_to', desk=words(f'words.desk.{call.passed_to}'))}"
    if call.is_repeat:
        yield f"! {words('inquiries.line_repeat', count=call.repeat)}"
    yield from _texts(invocation, call)


def _texts(invocation: Invocation, call: "Call") -> Iterator[str]:
    words = invocation.words
    for key, text in (("question", call.question), ("answer", call.answer), ("conduct", call.conduct), ("task", call.task)):
        if text:
            yield f"  {words(f'inquiries.line_{key}', text=text)}"
    if call.change is not None:
        status = words(f"words.amendment_status.{call.change_status}")
        yield f"  {words('inquiries.line_change', change=call.change, status=status)}"
    if call.desk is not None:
        desk, owner = words(f"words.desk.{call.desk}"), call.owner_name or words("inquiries.nobody")
        yield f"  {words('inquiries.line_desk', desk=desk, owner=owner, due=invocation.written(call.due_at))}"
    if call.reply:
        yield f"  {words('inquiries.line_reply', text=call.reply)}"


def case_lines(invocation: Invocation, programme: "Programme", shown: "InquiryCase") -> Iterator[str]:
    """The same with all that belongs to it."""
    yield from call_lines(invocation, programme, shown.call)
    if shown.sent_at is not None:
        yield f"  {sent_words(invocation, shown.sent_at, shown.sent_times)}"
    if shown.orders:
        yield f"  {invocation.words('inquiries.line_orders', orders=shown.orders)}"
    if shown.in_vain:
        yield f"  {invocation.words('inquiries.line_in_vain', count=shown.in_vain)}"
    yield from history_lines(invocation, shown.history)
    for one in shown.earlier:
        category = _category(invocation, programme, one.category)
        yield f"  {one.number}  {invocation.written(one.begun_at)}  {category}  {one.question or ''}".rstrip()


def _category(invocation: Invocation, programme: "Programme", code: str | None) -> str:
    found = next((one.label for one in programme.callcentre.categories if one.code == code), None)
    if found is None:
        return code or ""
    return found.ja if invocation.language == "ja" else found.en


def sent_words(invocation: Invocation, sent_at: datetime | None, times: int) -> str:
    """When a provider was asked for its word last, and how often; that it was not."""
    if sent_at is None:
        return invocation.words("inquiries.line_unsent")
    return invocation.words("inquiries.line_sent", at=invocation.written(sent_at), count=times)
