"""industry; chain add, amend, rate, spelling, close, list, show, members."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Final

import typer

from secretariat.cli.answers import fields, history_document, history_lines
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.chains.listing import ChainCard, ChainRow, Member, RateShown
    from secretariat.office import Office
    from secretariat.refusal import Refusal
    from secretariat.staff import Person

Words = Callable[[str], str]
ROW: Final = "number status name headquarters corporate_number small proposed rate since members"
MEMBER: Final = "number store_name provider prefecture franchise status rate subsidised start_on affected"
EVERY: Final = "all"
INCOMES: Final = ("taxable_income_1", "taxable_income_2", "taxable_income_3")


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    _register_industry(program, invocation, words)
    chain = typer.Typer(help=words("chain"), no_args_is_help=True)
    program.add_typer(chain, name="chain")
    _register_keeping(chain, invocation, words)
    _register_reading(chain, invocation, words)


def _register_industry(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    @program.command("industry", help=words("industry"))
    def industry(
        number: Annotated[str, typer.Argument(metavar="NUMBER", help=words("number"))],
        industry_class: Annotated[str, typer.Option("--class", metavar="CLASS", help=words("industry_class"))],
        code: Annotated[str | None, typer.Option("--code", metavar="CODE", help=words("industry_code"))] = None,
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))] = None,
    ) -> None:
        from secretariat.screening.decision import Command

        invocation.decide([number], Command("choose-industry", note=note, industry=_class_of(industry_class), code=code))


def _register_keeping(chain: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_chain = Annotated[str, typer.Argument(metavar="NUMBER", help=words("chain_number"))]
    of_rate = Annotated[int, typer.Option("--rate", metavar="PERCENT", help=words("chain_rate_percent"))]
    of_from = Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("chain_from"))]
    of_note = Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("note"))]
    of_headquarters = Annotated[str | None, typer.Option("--headquarters", metavar="NAME", help=words("chain_headquarters"))]
    of_corporate = Annotated[str | None, typer.Option("--corporate-number", metavar="DIGITS", help=words("chain_corporate"))]
    of_class = Annotated[str | None, typer.Option("--class", metavar="CLASS", help=words("industry_class"))]
    of_capital = Annotated[str | None, typer.Option("--capital", metavar="YEN", help=words("chain_capital"))]
    of_employees = Annotated[str | None, typer.Option("--employees", metavar="N", help=words("chain_employees"))]
    of_income = Annotated[str | None, typer.Option("--income", metavar="YEN/YEN/YEN", help=words("chain_income"))]

    @chain.command("add", help=words("chain_add"))
    def add(
        name: Annotated[str, typer.Argument(metavar="NAME", help=words("chain_name"))],
        rate: of_rate,
        note: of_note = None,
        from_day: of_from = None,
        spelling: Annotated[list[str] | None, typer.Option("--spelling", metavar="TEXT", help=words("chain_spelled"))] = None,
        headquarters: of_headquarters = None,
        corporate_number: of_corporate = None,
        industry_class: of_class = None,
        capital: of_capital = None,
        employees: of_employees = None,
        income: of_income = None,
    ) -> None:
        from secretariat.chains.keeping import RateDecision, add_chain, typed_content

        office, person = invocation.enter()
        typed = _typed(name, headquarters, corporate_number, industry_class, capital, employees, income)
        content = invocation.require(typed_content(typed))
        decision = RateDecision(rate, note or "", invocation.day(from_day) if from_day is not None else None)
        number = invocation.require(add_chain(office, person, content, decision, tuple(spelling or ())))
        invocation.answer({"number": number}, [number])

    @chain.command("amend", help=words("chain_amend"))
    def amend(
        number: of_chain,
        name: Annotated[str | None, typer.Option("--name", metavar="NAME", help=words("chain_name"))] = None,
        headquarters: of_headquarters = None,
        corporate_number: of_corporate = None,
        industry_class: of_class = None,
        capital: of_capital = None,
        employees: of_employees = None,
        income: of_income = None,
        note: of_note = None,
    ) -> None:
        from secretariat.chains.keeping import amend_chain, typed_content
        from secretariat.chains.listing import show_chain
        from secretariat.permissions import may
        from secretariat.refusal import Refusal

        given = _typed(name, headquarters, corporate_number, industry_class, capital, employees, income)

        def change(office: "Office", person: "Person") -> "Refusal | None":
            if refused := may(person.role, "chains"):
                return refused
            card = show_chain(office, person, number)
            if isinstance(card, Refusal):
                return card
            content = typed_content({**card.row.typed(), **given})
            return content if isinstance(content, Refusal) else amend_chain(office, person, number, content, note)

        invocation.act(number, change)

    @chain.command("rate", help=words("chain_rate"))
    def rate(number: of_chain, rate: of_rate, note: of_note = None, from_day: of_from = None) -> None:
        from secretariat.chains.keeping import RateDecision, decide_rate

        decision = RateDecision(rate, note or "", invocation.day(from_day) if from_day is not None else None)
        invocation.act(number, lambda office, person: decide_rate(office, person, number, decision))

    @chain.command("spelling", help=words("chain_spelling"))
    def spelling(
        number: of_chain,
        text: Annotated[str, typer.Argument(metavar="TEXT", help=words("chain_spelled"))],
        remove: Annotated[bool, typer.Option("--remove", help=words("chain_unspelled"))] = False,
    ) -> None:
        from secretariat.chains.keeping import name_chain, unname_chain

        change = unname_chain if remove else name_chain
        invocation.act(number, lambda office, person: change(office, person, number, text))

    @chain.command("close", help=words("chain_close"))
    def close(number: of_chain, note: of_note = None) -> None:
        from secretariat.chains.keeping import close_chain

        invocation.act(number, lambda office, person: close_chain(office, person, number, note))


def _register_reading(chain: typer.Typer, invocation: Invocation, words: Words) -> None:
    of_chain = Annotated[str, typer.Argument(metavar="NUMBER", help=words("chain_number"))]

    @chain.command("list", help=words("chain_list"))
    def list_all(status: Annotated[str, typer.Option("--status", metavar="S", help=words("chain_status"))] = "open") -> None:
        from models.vocabulary import ChainStatus
        from secretariat.chains.listing import list_chains

        invocation.one_of(status, (EVERY, *ChainStatus))
        office, person = invocation.enter()
        rows = invocation.require(list_chains(office, person, None if status == EVERY else ChainStatus(status)))
        invocation.answer({"chains": [_row_document(invocation, row) for row in rows]}, [_line(invocation, row) for row in rows])

    @chain.command("show", help=words("chain_show"))
    def show(number: of_chain) -> None:
        from secretariat.chains.listing import show_chain

        office, person = invocation.enter()
        card = invocation.require(show_chain(office, person, number))
        document = {
            **_row_document(invocation, card.row),
            "spellings": list(card.spellings),
            "rates": [_rate_document(invocation, rate) for rate in card.rates],
            "affected": card.affected,
            "history": history_document(card.history),
        }
        invocation.answer(document, _card_lines(invocation, card))

    @chain.command("members", help=words("chain_members"))
    def members(
        number: of_chain,
        affected: Annotated[bool, typer.Option("--affected", help=words("chain_affected"))] = False,
        status: Annotated[str | None, typer.Option("--status", metavar="S", help=words("queue_status"))] = None,
        after: Annotated[str | None, typer.Option("--after", metavar="NUMBER", help=words("chain_after"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=1000, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from models.vocabulary import ApplicationStatus
        from secretariat.chains.listing import chain_members

        invocation.one_of(status, ApplicationStatus)
        office, person = invocation.enter()
        page = invocation.require(chain_members(office, person, number, affected=affected, status=status, after=after, limit=limit))
        document = {"members": [fields(invocation, one, MEMBER) for one in page.members], "has_more": page.has_more}
        invocation.answer(document, [_member_line(invocation, one) for one in page.members])


def _typed(
    name: str | None,
    headquarters: str | None,
    corporate_number: str | None,
    industry_class: str | None,
    capital: str | None,
    employees: str | None,
    income: str | None,
) -> dict[str, str]:
    """What was given, by the names of the record's columns."""
    given = {
        "name": name,
        "headquarters": headquarters,
        "corporate_number": corporate_number,
        "industry_class": _class_of(industry_class) if industry_class is not None else None,
        "capital_yen": capital,
        "employees": employees,
    }
    if income is not None:
        years = income.split("/")
        given |= {column: years[place] if place < len(years) else "" for place, column in enumerate(INCOMES)}
    return {column: value for column, value in given.items() if value is not None}


def _class_of(given: str) -> str:
    """A class of industry by its code or as files have it (小売業); what is neither stays for the office to refuse."""
    from models.vocabulary import INDUSTRY_JAPANESE

    return next((industry.value for industry, japanese in INDUSTRY_JAPANESE.items() if japanese == given), given)


def _row_document(invocation: Invocation, row: "ChainRow") -> dict[str, object]:
    size = row.size
    figures = {"industry_class": size.industry_class, "capital_yen": size.capital_yen, "employees": size.employees}
    coming = _rate_document(invocation, row.next_rate) if row.next_rate is not None else None
    return {**fields(invocation, row, ROW), **figures, "taxable_income": list(size.taxable_income), "next_rate": coming}


def _rate_document(invocation: Invocation, rate: "RateShown") -> dict[str, object]:
    return fields(invocation, rate, "from_on rate note staff")


def _line(invocation: Invocation, row: "ChainRow") -> str:
    small = invocation.words({True: "cli.chain_small", False: "cli.chain_large", None: "cli.chain_unknown"}[row.small])
    counted = invocation.words("cli.chain_counted", registered=row.registered, waiting=row.waiting)
    rate = "-" if row.rate is None else f"{row.rate}%"
    return f"{row.number}  {rate:>3}  {row.name}  {row.headquarters or '-'}  {small}  {counted}"


def _card_lines(invocation: Invocation, card: "ChainCard") -> Iterator[str]:
    yield _line(invocation, card.row)
    yield invocation.words("cli.chain_spellings", spellings=card.spellings)
    for rate in card.rates:
        yield invocation.words("cli.chain_rate", since=rate.from_on, rate=rate.rate, note=rate.note, name=rate.staff)
    if card.affected:
        yield invocation.words("cli.chain_affected", affected=card.affected)
    yield from history_lines(invocation, card.history)


def _member_line(invocation: Invocation, one: "Member") -> str:
    status = invocation.words(f"words.application_status.{one.status}")
    rate = "-" if one.rate is None else f"{one.rate}%"
    return f"{'!' if one.affected else ' '} {one.number}  {rate:>3}  {status}  {one.store_name} ({one.provider})"
