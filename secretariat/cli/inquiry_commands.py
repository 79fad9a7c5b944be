"""inquiry begin, call, enter, verify, end, drop, pass, take, reply, vain, close, reopen, note, show, change."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary_inquiries import Caller, Desk, InquiryChannel, VerificationItem
from secretariat.cli import change_request_commands
from secretariat.cli.inquiry_answers import answer_call, answer_inquiry
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.inquiries.case import Call
    from secretariat.office import Office
    from secretariat.refusal import Refusal
    from secretariat.staff import Person

Words = Callable[[str], str]


def add_to_inquiry(inquiry: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of inquiry."""
    _add_beginning(inquiry, invocation, words)
    _add_ending(inquiry, invocation, words)
    _add_following(inquiry, invocation, words)
    _add_change(inquiry, invocation, words)
    change_request_commands.add_to_inquiry(inquiry, invocation, words)


def _do(invocation: Invocation, do: "Callable[[Office, Person], Call | Refusal]") -> None:
    office, person = invocation.enter()
    answer_call(invocation, office, invocation.require(do(office, person)))


def _add_beginning(inquiry: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_number = Annotated[str, typer.Argument(metavar="NUMBER", help=words("inquiry_number"))]

    @inquiry.command("begin", help=words("inquiry_begin"))
    def begin(
        channel: Annotated[str, typer.Option("--channel", metavar="CHANNEL", help=words("inquiry_came_by"))] = InquiryChannel.PHONE.value,
        phone: Annotated[str | None, typer.Option("--phone", metavar="PHONE", help=words("inquiry_phone"))] = None,
        at: Annotated[str | None, typer.Option("--at", metavar="TIME", help=words("inquiry_at"))] = None,
    ) -> None:
        from secretariat.inquiries.calls import begin_call

        invocation.one_of(channel, InquiryChannel)
        begun_at = invocation.instant(at, "cli.now_unreadable") if at is not None else None
        _do(invocation, lambda office, person: begin_call(office, person, channel=InquiryChannel(channel), phone=phone, begun_at=begun_at))

    @inquiry.command("call", help=words("inquiry_call"))
    def call() -> None:
        from secretariat.inquiries.calls import call_of

        office, person = invocation.enter()
        found = invocation.require(call_of(office, person))
        if found is None:
            invocation.answer({"call": None}, [invocation.words("inquiries.no_call")])
            return
        answer_inquiry(invocation, found.number, under="call")

    @inquiry.command("enter", help=words("inquiry_enter"))
    def enter(
        number: of_number,
        caller: Annotated[str | None, typer.Option("--caller", metavar="KIND", help=words("inquiry_who"))] = None,
        store: Annotated[str | None, typer.Option("--store", metavar="NUMBER", help=words("inquiry_about"))] = None,
        name: Annotated[str | None, typer.Option("--name", metavar="NAME", help=words("inquiry_name"))] = None,
        phone: Annotated[str | None, typer.Option("--phone", metavar="PHONE", help=words("inquiry_phone"))] = None,
    ) -> None:
        from secretariat.inquiries.calls import enter_call

        invocation.one_of(caller, Caller)
        kind = Caller(caller) if caller is not None else None
        _do(invocation, lambda office, person: enter_call(office, person, number, caller=kind, store=store, name=name, phone=phone))

    @inquiry.command("verify", help=words("inquiry_verify"))
    def verify(
        number: of_number,
        said: Annotated[list[str] | None, typer.Option("--said", metavar="ITEM=TEXT", help=words("inquiry_said"))] = None,
    ) -> None:
        from secretariat.inquiries.verification import items_to_ask, verify_caller

        given = dict(one.partition("=")[::2] for one in said or ())
        for item in given:
            invocation.one_of(item, VerificationItem)
        office, person = invocation.enter()
        if given:
            named = {VerificationItem(item): text for item, text in given.items()}
            answer_call(invocation, office, invocation.require(verify_caller(office, person, number, named)))
            return
        items = invocation.require(items_to_ask(office, person, number))
        names = tuple(invocation.words(f"words.verification_item.{item}") for item in items)
        line = invocation.words("inquiries.line_to_ask", items=names) if items else invocation.words("cli.none")
        invocation.answer({"items": [item.value for item in items]}, [line])


def _add_ending(inquiry: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_number = Annotated[str, typer.Argument(metavar="NUMBER", help=words("inquiry_number"))]
    of_category = Annotated[str | None, typer.Option("--category", metavar="CODE", help=words("inquiry_of_category"))]
    of_question = Annotated[str | None, typer.Option("--question", metavar="TEXT", help=words("inquiry_question"))]
    of_answer = Annotated[str | None, typer.Option("--answer", metavar="TEXT", help=words("inquiry_answer"))]
    of_complaint = Annotated[bool, typer.Option("--complaint", help=words("inquiry_is_complaint"))]
    of_conduct = Annotated[str | None, typer.Option("--conduct", metavar="TEXT", help=words("inquiry_conduct"))]

    @inquiry.command("end", help=words("inquiry_end"))
    def end(
        number: of_number,
        category: of_category = None,
        question: of_question = None,
        answer: of_answer = None,
        faq: Annotated[str | None, typer.Option("--faq", metavar="CODE", help=words("inquiry_faq"))] = None,
        complaint: of_complaint = False,
        conduct: of_conduct = None,
    ) -> None:
        from secretariat.inquiries.calls import wrap_up

        def do(office: "Office", person: "Person") -> "Call | Refusal":
            return wrap_up(
                office,
                person,
                number,
                category=category,
                question=question,
                answer=answer,
                faq=faq,
                complaint=complaint,
                conduct=conduct,
            )

        _do(invocation, do)

    @inquiry.command("drop", help=words("inquiry_drop"))
    def drop(number: of_number) -> None:
        from secretariat.inquiries.calls import drop_call

        _do(invocation, lambda office, person: drop_call(office, person, number))

    @inquiry.command("pass", help=words("inquiry_pass"))
    def pass_it_on(
        number: of_number,
        task: Annotated[str, typer.Option("--task", metavar="TEXT", help=words("inquiry_task"))],
        to: Annotated[str | None, typer.Option("--to", metavar="DESK", help=words("inquiry_to_desk"))] = None,
        category: of_category = None,
        question: of_question = None,
        answer: of_answer = None,
        due: Annotated[str | None, typer.Option("--due", metavar="TIME", help=words("inquiry_due"))] = None,
        call_back: Annotated[bool, typer.Option("--call-back", help=words("inquiry_call_back"))] = False,
        complaint: of_complaint = False,
        conduct: of_conduct = None,
    ) -> None:
        from secretariat.inquiries.calls import pass_on

        invocation.one_of(to, Desk)
        desk = Desk(to) if to is not None else None
        due_at = invocation.instant(due, "cli.now_unreadable") if due is not None else None

        def do(office: "Office", person: "Person") -> "Call | Refusal":
            return pass_on(
                office,
                person,
                number,
                task=task,
                desk=desk,
                category=category,
                question=question,
                answer=answer,
                due_at=due_at,
                call_back=call_back,
                complaint=complaint,
                conduct=conduct,
            )

        _do(invocation, do)


def _add_following(inquiry: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_number = Annotated[str, typer.Argument(metavar="NUMBER", help=words("inquiry_number"))]
    of_note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))]

    @inquiry.command("take", help=words("inquiry_take"))
    def take(number: of_number) -> None:
        from secretariat.inquiries.follow_ups import take_up

        _do(invocation, lambda office, person: take_up(office, person, number))

    @inquiry.command("reply", help=words("inquiry_reply"))
    def reply_to(
        number: of_number,
        text: Annotated[str | None, typer.Option("--text", metavar="TEXT", help=words("inquiry_reply_text"))] = None,
        confirmed: Annotated[bool, typer.Option("--confirmed", help=words("inquiry_confirmed"))] = False,
        declined: Annotated[bool, typer.Option("--declined", help=words("inquiry_declined"))] = False,
        note: of_note = None,
    ) -> None:
        from secretariat.inquiries.follow_ups import reply
        from secretariat.inquiries.requests import record_answer

        if [text is not None, confirmed, declined].count(True) != 1:
            raise typer.BadParameter(invocation.words("inquiries.one_answer"))
        if text is not None:
            _do(invocation, lambda office, person: reply(office, person, number, text))
        else:
            _do(invocation, lambda office, person: record_answer(office, person, number, confirmed=confirmed, note=note))

    @inquiry.command("vain", help=words("inquiry_vain"))
    def vain(number: of_number, note: of_note = None) -> None:
        from secretariat.inquiries.follow_ups import call_in_vain

        _do(invocation, lambda office, person: call_in_vain(office, person, number, note))

    @inquiry.command("close", help=words("inquiry_close"))
    def close(
        number: of_number,
        answer: Annotated[str | None, typer.Option("--answer", metavar="TEXT", help=words("inquiry_answer"))] = None,
        note: of_note = None,
    ) -> None:
        from secretariat.inquiries.follow_ups import close_inquiry

        _do(invocation, lambda office, person: close_inquiry(office, person, number, answer, note))

    @inquiry.command("reopen", help=words("inquiry_reopen"))
    def reopen(
        number: of_number,
        note: of_note = None,
        category: Annotated[str | None, typer.Option("--category", metavar="CODE", help=words("inquiry_of_category"))] = None,
        due: Annotated[str | None, typer.Option("--due", metavar="TIME", help=words("inquiry_due"))] = None,
    ) -> None:
        from secretariat.inquiries.follow_ups import reopen_inquiry

        due_at = invocation.instant(due, "cli.now_unreadable") if due is not None else None
        _do(invocation, lambda office, person: reopen_inquiry(office, person, number, note, category=category, due_at=due_at))

    @inquiry.command("note", help=words("inquiry_note"))
    def note_it(number: of_number, note: of_note = None) -> None:
        from secretariat.inquiries.follow_ups import add_note

        _do(invocation, lambda office, person: add_note(office, person, number, note))

    @inquiry.command("show", help=words("inquiry_show"))
    def show(number: of_number) -> None:
        answer_inquiry(invocation, number)


def _add_change(inquiry: typer.Typer, invocation: Invocation, words: Words) -> None:
    @inquiry.command("change", help=words("inquiry_change"))
    def change(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("inquiry_number"))],
        field: Annotated[list[str], typer.Option("--field", metavar="F", help=words("inquiry_change_field"))],
        to: Annotated[list[str], typer.Option("--to", metavar="VALUE", help=words("amend_to"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.inquiries.requests import request_change

        if len(field) != len(to):
            raise typer.BadParameter(invocation.words("amendments.field_and_value"))
        changes = list(zip(field, to, strict=True))
        _do(invocation, lambda office, person: request_change(office, person, number, changes, note))
