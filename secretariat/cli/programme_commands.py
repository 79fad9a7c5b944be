"""programme show, check, compare, load."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.interrupting import interrupts
from secretariat.cli.invocation import REFUSED, Invocation
from secretariat.cli.progress import progress_line
from secretariat.refusal import Message, Refusal

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.programme_comparison import Comparison
    from secretariat.programme_overview import Words as Said
    from secretariat.staff import Person

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    programme = typer.Typer(help=words("programme"), no_args_is_help=True)
    program.add_typer(programme, name="programme")
    File = Annotated[Path, typer.Argument(metavar="FILE", readable=False, help=words("programme_file"))]  # noqa: N806 - a type

    @programme.command("show", help=words("programme_show"))
    def show(overview: Annotated[bool, typer.Option("--overview", help=words("programme_show_overview"))] = False) -> None:
        import sqlalchemy as sa

        from secretariat.office import PROGRAMMES
        from secretariat.permissions import may

        office, person = invocation.enter()
        if overview:
            _answer_overview(invocation, office, person)
            return
        if refused := may(person.role, "programme"):
            invocation.refused(refused)
        with office.reading() as session:
            row = session.execute(sa.select(PROGRAMMES).where(PROGRAMMES.c.version == office.programme_version)).one()
        document = {"name": row.name, "version": row.version, "digest": bytes(row.digest).hex(), "content": row.content}
        invocation.answer(document, [row.content])

    @programme.command("check", help=words("programme_check"))
    def check(file: File) -> None:
        from secretariat.programme import left_to_the_program
        from secretariat.programme_file.contradictions import sound_programme
        from secretariat.programme_file.reading import read_programme

        content = invocation.require(read_programme(file))
        parsed = invocation.require(sound_programme(content))
        left = left_to_the_program(content)
        said = [invocation.words("cli.programme_good", name=parsed.programme.name)]
        said.extend(invocation.words("cli.programme_left", entry=entry) for entry in left)
        invocation.answer({"done": True, "left_to_the_program": left}, said)

    @programme.command("compare", help=words("programme_compare"))
    def compare(file: File) -> None:
        from secretariat.programme_comparison import compare_programme
        from secretariat.programme_file.reading import read_programme

        office, person = invocation.enter()
        _answer_comparison(invocation, invocation.require(compare_programme(office, person, invocation.require(read_programme(file)))))

    @programme.command("load", help=words("programme_load"))
    def load(file: File) -> None:
        from secretariat.programme_change import change_programme
        from secretariat.programme_file.reading import read_programme

        office, person = invocation.enter()
        content = invocation.require(read_programme(file))
        with interrupts() as interrupted, progress_line(invocation) as progress:
            result = change_programme(office, person, content, progress, interrupted)
        if isinstance(result, Refusal) and result.code is RefusalCode.NOTHING_TO_DO:
            invocation.refused(result, 0)
        checked = invocation.require(result)
        key = "cli.programme_stopped" if checked.left else "cli.programme_loaded"
        said = invocation.words(key, count=checked.changed, left=checked.left)
        invocation.answer({"done": not checked.left, "changed": checked.changed, "left": checked.left}, [said])
        if checked.left:
            raise typer.Exit(REFUSED)


def _answer_overview(invocation: Invocation, office: "Office", person: "Person") -> None:
    from secretariat.programme_overview import programme_sections

    def written(said: "Said") -> str:
        return invocation.say(said) if isinstance(said, Message) else said

    sections = invocation.require(programme_sections(office, person))
    document = {
        "version": office.programme_version,
        "sections": [
            {"title": written(section.title), "rows": [{"what": written(what), "value": written(much)} for what, much in section.rows]}
            for section in sections
        ],
    }
    lines = (
        line
        for section in sections
        for line in (written(section.title), *(f"  {written(what)}: {written(much)}" for what, much in section.rows))
    )
    invocation.answer(document, lines)


def _answer_comparison(invocation: Invocation, compared: "Comparison") -> None:
    def written(said: "Said | None") -> str | None:
        return invocation.say(said) if isinstance(said, Message) else said

    rows = [(invocation.say(each.section), written(each.what), written(each.before), written(each.after)) for each in compared.differences]
    none = invocation.words("programme_overview.none")
    lines = [
        invocation.words("cli.programme_difference", section=section, what=what, before=before or none, after=after or none)
        for section, what, before, after in rows
    ]
    if compared.other_parts:
        lines.append(invocation.words("screen_programme.other_parts", parts=", ".join(compared.other_parts)))
    document = {
        "name": compared.name,
        "next_version": compared.next_version,
        "differences": [dict(zip(("section", "what", "before", "after"), row, strict=True)) for row in rows],
        "other_parts": compared.other_parts,
    }
    invocation.answer(document, lines or [invocation.words("screen_programme.no_difference")])
