"""Command lines of the program read without running them: what would be said of wrong usage is raised."""

import typer

from secretariat.cli.command_line import build
from secretariat.cli.invocation import Invocation


def read_whole(words: list[str]) -> None:
    """Reads a command line as the program does, options, values and all. Raises typer.TyperException."""
    group = typer.main.get_command(build(Invocation("en")))
    context = group.make_context("secretariat", [*words])
    rest = [*context._protected_args, *context.args]
    while isinstance(group, typer.core.TyperGroup):
        name, found, rest = group.resolve_command(context, rest)
        assert found is not None, words
        context = found.make_context(name, [*rest], parent=context)
        group, rest = found, [*getattr(context, "_protected_args", []), *context.args]
