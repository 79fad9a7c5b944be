"""Commands built once for all calls of a test run: each call of the program builds what it names and how its words are read.

That takes half of a call's time. What is built depends on the language and on the command only; the call itself is told to it by the
invocation, so all calls have the same.
"""

from collections.abc import Callable, Sequence

import pytest
import typer

from secretariat.cli import command_line, program
from secretariat.cli.invocation import OPTIONS_WITH_A_VALUE, Invocation
from secretariat.messages import Language

_BUILD = command_line.build
_PARSER_OF: Callable[[typer.Typer], object] = typer.main.get_command


def share_built_commands(patch: pytest.MonkeyPatch) -> None:
    """From now on calls of the program in this process share what is built for the same command in the same language."""
    kept = Invocation("ja")
    built: dict[tuple[Language, str | None], typer.Typer] = {}
    parsers: dict[typer.Typer, object] = {}

    def begin(language: Language, language_is_wanted: bool, json: bool, plain: bool) -> Invocation:
        Invocation.__init__(kept, language, language_is_wanted, json, plain)
        return kept

    def build(invocation: Invocation, arguments: Sequence[str] = ()) -> typer.Typer:
        if invocation is not kept:  # a call within a call: a standing order
            return _BUILD(invocation, arguments)
        key = invocation.language, _command_of(arguments)
        if key not in built:
            built[key] = _BUILD(invocation, arguments)
        return built[key]

    def parser_of(commands: typer.Typer) -> object:
        if commands not in parsers:
            if commands not in built.values():
                return _PARSER_OF(commands)
            parsers[commands] = _PARSER_OF(commands)
        return parsers[commands]

    patch.setattr(typer.main, "get_command", parser_of)
    patch.setattr(program, "Invocation", begin)
    patch.setattr(command_line, "build", build)


def _command_of(arguments: Sequence[str]) -> str | None:
    """The first word that is neither an option of the program nor the value of one."""
    values = {place + 1 for place, word in enumerate(arguments) if word in OPTIONS_WITH_A_VALUE}
    return next((word for place, word in enumerate(arguments) if place not in values and not word.startswith("-")), None)
