"""security open, show, answer, judge, add-finding, remedy, verify, refuse-remedy, reopen, send-findings, pass, fail."""

from collections.abc import Callable
from typing import Annotated

import typer

from secretariat.cli.invocation import Invocation

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    security = typer.Typer(help=words("security"), no_args_is_help=True)
    program.add_typer(security, name="security")
    _reviews(security, invocation, words)
    _questions(security, invocation, words)
    _findings(security, invocation, words)
    _remedies(security, invocation, words)


def _reviews(security: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_review = Annotated[str, typer.Argument(metavar="REVIEW", help=words("security_number"))]
    noted = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))]

    @security.command("open", help=words("security_open"))
    def open_one(
        provider: Annotated[str, typer.Argument(metavar="PROVIDER", help=words("provider_number"))],
        route: Annotated[str, typer.Option("--route", metavar="certificate|investigation", help=words("security_route"))],
        occasion: Annotated[str, typer.Option("--occasion", metavar="registration|yearly|incident", help=words("security_occasion"))],
        incident_on: Annotated[str | None, typer.Option("--incident-on", metavar="DATE", help=words("security_incident_on"))] = None,
        note: noted = None,
    ) -> None:
        from secretariat.providers.security_review import open_review

        day = invocation.day(incident_on) if incident_on else None
        office, person = invocation.enter()
        number = invocation.require(open_review(office, person, provider, route, occasion, incident_on=day, note=note))
        invocation.answer({"number": number}, [number])

    @security.command("show", help=words("security_show"))
    def show(review: of_review) -> None:
        from secretariat.cli.security_answers import card_document, card_lines
        from secretariat.providers.security_review import review_card

        office, person = invocation.enter()
        card = invocation.require(review_card(office, person, review))
        invocation.answer(card_document(invocation, card), card_lines(invocation, card))

    @security.command("pass", help=words("security_pass"))
    def pass_one(review: of_review, note: noted = None) -> None:
        from secretariat.providers.security_review import conclude_review

        invocation.act(review, lambda office, person: conclude_review(office, person, review, passed=True, note=note))

    @security.command("fail", help=words("security_fail"))
    def fail(review: of_review, note: noted = None) -> None:
        from secretariat.providers.security_review import conclude_review

        invocation.act(review, lambda office, person: conclude_review(office, person, review, passed=False, note=note))

    @security.command("send-findings", help=words("security_send_findings"))
    def send(review: of_review) -> None:
        from secretariat.providers.security_review import send_findings

        invocation.act(review, lambda office, person: send_findings(office, person, review))


def _questions(security: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_review = Annotated[str, typer.Argument(metavar="REVIEW", help=words("security_number"))]
    of_question = Annotated[str, typer.Argument(metavar="QUESTION", help=words("security_question"))]

    @security.command("answer", help=words("security_answer"))
    def answer(
        review: of_review,
        question: of_question,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("security_answer_text"))],
    ) -> None:
        from secretariat.providers.questionnaire import record_answer

        invocation.act(review, lambda office, person: record_answer(office, person, review, question, text))

    @security.command("judge", help=words("security_judge"))
    def judge(
        review: of_review,
        question: of_question,
        outcome: Annotated[str, typer.Option("--outcome", metavar="pass|fail", help=words("outcome"))],
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.providers.questionnaire import judge_answer

        invocation.act(review, lambda office, person: judge_answer(office, person, review, question, outcome, note))


def _findings(security: typer.Typer, invocation: Invocation, words: Words) -> None:
    @security.command("add-finding", help=words("security_add_finding"))
    def add(
        review: Annotated[str, typer.Argument(metavar="REVIEW", help=words("security_number"))],
        severity: Annotated[str, typer.Option("--severity", metavar="critical|high|medium|low", help=words("security_severity"))],
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("security_finding_text"))],
        question: Annotated[str | None, typer.Option("--question", metavar="QUESTION", help=words("security_finding_question"))] = None,
        due: Annotated[str | None, typer.Option("--due", metavar="DATE", help=words("security_finding_due"))] = None,
    ) -> None:
        from secretariat.providers.findings import add_finding

        day = invocation.day(due) if due else None
        office, person = invocation.enter()
        place = invocation.require(add_finding(office, person, review, severity, text, question=question, due_on=day))
        invocation.answer({"place": place}, [str(place)])


def _remedies(security: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_review = Annotated[str, typer.Argument(metavar="REVIEW", help=words("security_number"))]
    of_finding = Annotated[int, typer.Argument(metavar="PLACE", help=words("security_place"))]
    noted = Annotated[str, typer.Option("--note", metavar="TEXT", help=words("note"))]

    @security.command("remedy", help=words("security_remedy"))
    def remedy(
        review: of_review,
        place: of_finding,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("security_remedy_text"))],
        remedied_on: Annotated[str | None, typer.Option("--on", metavar="DATE", help=words("security_remedied_on"))] = None,
    ) -> None:
        from secretariat.providers.findings import record_remedy

        day = invocation.day(remedied_on) if remedied_on else None
        invocation.act(review, lambda office, person: record_remedy(office, person, review, place, text, day))

    @security.command("verify", help=words("security_verify"))
    def verify(review: of_review, place: of_finding, note: noted = "") -> None:
        from secretariat.providers.findings import verify_remedy

        invocation.act(review, lambda office, person: verify_remedy(office, person, review, place, accepted=True, note=note or None))

    @security.command("refuse-remedy", help=words("security_refuse_remedy"))
    def refuse_remedy(review: of_review, place: of_finding, note: noted = "") -> None:
        from secretariat.providers.findings import verify_remedy

        invocation.act(review, lambda office, person: verify_remedy(office, person, review, place, accepted=False, note=note))

    @security.command("reopen", help=words("security_reopen"))
    def reopen(review: of_review, place: of_finding, note: noted = "") -> None:
        from secretariat.providers.findings import reopen_finding

        invocation.act(review, lambda office, person: reopen_finding(office, person, review, place, note))
