"""What typer says by itself, in the person's language: what is wrong with a call, and the frame of a command's help.

typer has these sentences in English only. Each is known by the class of its error, or else by how it begins.
"""

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from typer._click import Context

Words = Callable[[str], str]

# what errors of wrong usage begin with; a group is what the sentence names
_BEGINNINGS: Final = (
    (re.compile(r"No such command"), "cli.no_such_command"),
    (re.compile(r"Missing command"), "cli.command_missing"),
    (re.compile(r"Got unexpected extra argument(?:s|\(s\))? \((?P<given>.*)\)", re.DOTALL), "cli.extra_arguments"),
    (re.compile(r"Option '(?P<option>[^']*)' requires"), "cli.option_needs_value"),
    (re.compile(r"Option '(?P<option>[^']*)' does not take"), "cli.option_takes_no_value"),
)


def explain_wrong_usage(invocation: Invocation, arguments: Sequence[str], wrong: typer.TyperException) -> None:
    """Says on standard error what is wrong with the call, what was probably meant, and where help is."""
    context: typer.Context | None = getattr(wrong, "ctx", None)
    commands: Mapping[str, object] = getattr(context.command, "commands", {}) if context is not None else {}
    invocation.note(invocation.words("cli.usage_error", problem=_problem(invocation, wrong, tuple(commands))))
    possible: Sequence[str] = getattr(wrong, "possibilities", None) or ()
    typed = next((word for word in arguments if not word.startswith("-") and f"'{word}'" in str(wrong)), None)
    if typed is not None:
        possible = difflib.get_close_matches(typed, list(commands), cutoff=0.5)
    if possible:
        invocation.note(invocation.words("cli.nearest", commands=tuple(possible)))
    invocation.note(invocation.words("cli.see_help", command=context.command_path if context is not None else "secretariat"))


def _problem(invocation: Invocation, wrong: typer.TyperException, commands: tuple[str, ...]) -> str:
    option, parameter = getattr(wrong, "option_name", None), getattr(wrong, "param", None)
    match type(wrong).__name__:
        case "NoArgsIsHelpError":
            return invocation.words("cli.one_of", choices=commands)
        case "NoSuchOption":
            return invocation.words("cli.no_such_option", option=option)
        case "MissingParameter":
            return invocation.words("cli.missing_parameter", name=_name(parameter))
        case "BadParameter" if isinstance(parameter, TyperOption | TyperArgument):
            if parameter.min is None or parameter.max is None:
                return invocation.words("cli.bad_value", name=_name(parameter))
            return invocation.words("cli.out_of_range", name=_name(parameter), least=parameter.min, most=parameter.max)
    message = str(wrong)
    for beginning, key in _BEGINNINGS:
        if found := beginning.match(message):
            return invocation.words(key, **found.groupdict())
    return message


def _name(parameter: object) -> str:
    if isinstance(parameter, TyperOption):
        return parameter.opts[0]
    return parameter.display_name_raw if isinstance(parameter, TyperArgument) else ""


def speak(program: typer.Typer, words: Words) -> None:
    """Has all commands of the program write the frame of their help in the language of `words`."""
    frame = (
        (re.compile(r"^Usage: "), f"{words('frame_usage')}: "),
        (re.compile(r"^Arguments:$", re.MULTILINE), f"{words('frame_arguments')}:"),
        (re.compile(r"^Options:$", re.MULTILINE), f"{words('frame_options')}:"),
        (re.compile(r"^Commands:$", re.MULTILINE), f"{words('frame_commands')}:"),
        (re.compile(r"Show this message and exit\."), words("frame_help")),
        (re.compile(r"\[default:"), f"[{words('frame_default')}:"),
        (re.compile(r"(?<=[\[;])( ?)required\]$", re.MULTILINE), rf"\g<1>{words('frame_required')}]"),
        (re.compile(r" <[a-z\[\]]+>"), ""),  # a type of Python's, where the metavar says it already
    )

    def translated(text: str) -> str:
        for english, ours in frame:
            text = english.sub(ours, text)
        return text

    class Command(TyperCommand):
        """A command."""

        def get_help(self, ctx: "Context") -> str:
            """Its help."""
            return translated(super().get_help(ctx))

    class Group(TyperGroup):
        """A group of commands."""

        def get_help(self, ctx: "Context") -> str:
            """Its help."""
            return translated(super().get_help(ctx))

    groups = [program]
    while groups:
        group = groups.pop()
        group.info.cls, group.info.subcommand_metavar = Group, words("command_metavar")
        for command in group.registered_commands:
            command.cls, command.options_metavar = Command, words("options_metavar")
        groups.extend(inner.typer_instance for inner in group.registered_groups if inner.typer_instance is not None)
