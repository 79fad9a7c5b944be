"""The program: options before the command, commands by room, exit status, and no trace for anybody."""

import json
import locale
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import DONE, FAILED, REFUSED, UNAVAILABLE, WRONG_USAGE, Invocation
from secretariat.cli.screens_opening import open_screens
from secretariat.cli.usage import explain_wrong_usage, speak
from secretariat.messages import LANGUAGES, Language, text
from secretariat.refusal import OfficeUnavailable

TYPER_INTERRUPTED: Final = 130
OPTIONS_WITH_A_VALUE: Final = frozenset({"--database", "--as", "--now", "--lang"})
FLAGS: Final = frozenset({"--json", "--version"})


def main() -> None:
    """Entry point: runs the command of `sys.argv` and ends the process with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Runs one command line and gives its exit status (interfaces: 0 done, 1 refused, 2 usage, 3 no office, 4 defect)."""
    wanted = wanted_language(arguments)
    invocation = Invocation(language=wanted or system_language(), language_is_wanted=wanted is not None, json="--json" in arguments)
    try:
        return _perform(invocation, arguments)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 - the last line: a defect becomes an id, never a trace
        return _failed(invocation, error)
    finally:
        invocation.close()


def _perform(invocation: Invocation, arguments: Sequence[str]) -> int:
    if any(_is_undecodable(argument) for argument in arguments):
        invocation.note(invocation.words("cli.usage_error", problem=invocation.words("cli.undecodable")))
        return WRONG_USAGE
    try:
        if not arguments and invocation.opens_screens():
            return open_screens(invocation)
        program = build(invocation, with_commands=not invocation.opens_screens() or _may_name_a_command(arguments))
        status = typer.main.get_command(program).main(args=list(arguments), prog_name="secretariat", standalone_mode=False)
        if status == TYPER_INTERRUPTED:
            return _interrupted(invocation)
        return status if isinstance(status, int) else DONE
    except typer.Exit as ended:
        return ended.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return _interrupted(invocation)
    except SystemExit:
        # typer ends the process by itself where nobody reads on
        raise BrokenPipeError from None
    except typer.TyperException as wrong:
        explain_wrong_usage(invocation, arguments, wrong)
        return WRONG_USAGE
    except OfficeUnavailable as unavailable:
        # a clock that only a rehearsal may have is refused by an office that opens well
        refused = unavailable.refusal.code is RefusalCode.NOT_A_REHEARSAL
        return invocation.say_refused(unavailable.refusal, REFUSED if refused else UNAVAILABLE)


def _may_name_a_command(arguments: Sequence[str]) -> bool:
    """Whether there is more than options of the program itself and their values: building the commands costs a tenth of a second."""
    values_left = 0
    for argument in arguments:
        if values_left:
            values_left -= 1
        elif argument in OPTIONS_WITH_A_VALUE:
            values_left = 1
        elif argument.partition("=")[0] not in OPTIONS_WITH_A_VALUE and argument not in FLAGS:
            return True
    return bool(values_left)  # a value is missing: the whole program says so


def _is_undecodable(argument: str) -> bool:
    """Whether an argument came in bytes that are no text in the system's encoding: Python passes them on as lone surrogates."""
    return any("\ud800" <= character <= "\udfff" for character in argument)


def _interrupted(invocation: Invocation) -> int:
    invocation.note(invocation.words("cli.interrupted"))
    return WRONG_USAGE


def _failed(invocation: Invocation, error: Exception) -> int:
    from secretariat.failures import report_failure
    from secretariat.settings import log_folder

    failure = report_failure(error, log_folder())
    if invocation.json:
        typer.echo(json.dumps({"error": {"id": failure}}))
    typer.echo(invocation.words("cli.defect", id=failure), err=True)
    return FAILED


def wanted_language(arguments: Sequence[str]) -> Language | None:
    """--lang, environment, configuration file (only if there is one)."""
    wanted: str | None = None
    for position, argument in enumerate(arguments):
        if argument == "--lang" and position + 1 < len(arguments):
            wanted = arguments[position + 1]
        elif argument.startswith("--lang="):
            wanted = argument.removeprefix("--lang=")
    wanted = wanted or os.environ.get("SECRETARIAT_LANG") or _configured_language()
    return wanted if wanted in LANGUAGES else None


def system_language() -> Language:
    """English where the system speaks it, else Japanese."""
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return "en" if system.startswith("en") else "ja"


def _configured_language() -> str | None:
    import platformdirs

    if not (Path(platformdirs.user_config_dir("secretariat", appauthor=False)) / "config.toml").exists():
        return None
    from secretariat.settings import load_settings

    try:
        return load_settings().lang
    except OfficeUnavailable:
        return None  # said when the office is looked for


def build(invocation: Invocation, *, with_commands: bool = True) -> typer.Typer:
    """The program in the person's language; without commands it only opens the screens, or tells its version."""

    def words(key: str) -> str:
        return text(invocation.language, f"help.{key}")

    program = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        help=words("program"),
        context_settings={"help_option_names": ["--help", "-h"]},
        options_metavar=words("options_metavar"),
        subcommand_metavar=words("command_metavar"),
    )

    @program.callback(invoke_without_command=True)
    def options(
        context: typer.Context,
        database: Annotated[str | None, typer.Option("--database", metavar="URL", help=words("database"))] = None,
        login: Annotated[str | None, typer.Option("--as", metavar="LOGIN", help=words("as"))] = None,
        now: Annotated[str | None, typer.Option("--now", metavar="TIME", help=words("now"))] = None,
        lang: Annotated[str | None, typer.Option("--lang", metavar="ja|en", help=words("lang"))] = None,
        as_json: Annotated[bool, typer.Option("--json", help=words("json"))] = False,
        version: Annotated[bool, typer.Option("--version", help=words("version"))] = False,
    ) -> None:
        if lang is not None and lang not in LANGUAGES:
            raise typer.BadParameter(invocation.words("cli.no_such_language", given=lang))
        invocation.json = as_json
        invocation.database = database
        invocation.login = login
        invocation.now = invocation.instant(now, "cli.now_unreadable") if now is not None else None
        if version:
            from secretariat.version import SCHEMA, program_version

            invocation.answer({"program": program_version(), "schema": SCHEMA}, [f"secretariat {program_version()} (schema {SCHEMA})"])
            raise typer.Exit(DONE)
        if context.invoked_subcommand is None:
            if invocation.opens_screens():
                raise typer.Exit(open_screens(invocation))
            from secretariat.cli import office_commands

            office_commands.welcome(invocation, context)

    if with_commands:
        _add_commands(program, invocation, words)
    speak(program, words)
    return program


def _add_commands(program: typer.Typer, invocation: Invocation, words: Callable[[str], str]) -> None:
    from secretariat.cli import (
        case_commands,
        cutoff_commands,
        export_commands,
        intake_commands,
        office_commands,
        programme_commands,
        staff_commands,
    )

    rooms: tuple[Callable[[typer.Typer, Invocation, Callable[[str], str]], None], ...] = (
        office_commands.register,
        staff_commands.register,
        intake_commands.register,
        case_commands.register,
        cutoff_commands.register,
        export_commands.register,
        programme_commands.register,
    )
    for register in rooms:
        register(program, invocation, words)
