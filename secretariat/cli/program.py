"""The program: options before the command, commands by room, exit status, and no trace for anybody."""

import difflib
import json
import locale
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from secretariat.cli import (
    case_commands,
    cutoff_commands,
    export_commands,
    intake_commands,
    office_commands,
    programme_commands,
    staff_commands,
)
from secretariat.cli.invocation import DONE, FAILED, UNAVAILABLE, WRONG_USAGE, Invocation
from secretariat.messages import LANGUAGES, Language, text
from secretariat.refusal import OfficeUnavailable


def main() -> None:
    """Entry point: runs the command of `sys.argv` and ends the process with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Runs one command line and gives its exit status (interfaces: 0 done, 1 refused, 2 usage, 3 no office, 4 defect)."""
    invocation = Invocation(language=choose_language(arguments), json="--json" in arguments)
    program = typer.main.get_command(build(invocation))
    try:
        status = program.main(args=list(arguments), prog_name="secretariat", standalone_mode=False)
        return status if isinstance(status, int) else DONE
    except typer.Exit as ended:
        return ended.exit_code
    except (typer.Abort, KeyboardInterrupt):
        typer.echo(invocation.words("cli.interrupted"), err=True)
        return WRONG_USAGE
    except typer.TyperException as wrong:
        return _wrong_usage(invocation, arguments, wrong)
    except OfficeUnavailable as unavailable:
        try:
            invocation.refused(unavailable.refusal, UNAVAILABLE)
        except typer.Exit as ended:
            return ended.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 - the last line: a defect becomes an id, never a trace
        return _failed(invocation, error)
    finally:
        invocation.close()


def _wrong_usage(invocation: Invocation, arguments: Sequence[str], wrong: typer.TyperException) -> int:
    """Says what is wrong with the call, with the nearest command where one was mistyped."""
    invocation.note(invocation.words("cli.usage_error", problem=_usage_problem(invocation, wrong)))
    context: typer.Context | None = getattr(wrong, "ctx", None)
    commands = getattr(context.command, "commands", {}) if context is not None else {}
    typed = next((word for word in arguments if not word.startswith("-") and f"'{word}'" in str(wrong)), None)
    if typed is not None and (near := difflib.get_close_matches(typed, list(commands), cutoff=0.5)):
        invocation.note(invocation.words("cli.nearest", commands=tuple(near)))
    invocation.note(invocation.words("cli.see_help", command=context.command_path if context is not None else "secretariat"))
    return WRONG_USAGE


def _usage_problem(invocation: Invocation, wrong: typer.TyperException) -> str:
    option, parameter = getattr(wrong, "option_name", None), getattr(wrong, "param", None)
    kind = type(wrong).__name__
    if kind == "NoSuchOption" and option is not None:
        return invocation.words("cli.no_such_option", option=option)
    if kind == "MissingParameter" and parameter is not None:
        shown = parameter.opts[0] if parameter.opts and parameter.opts[0].startswith("-") else parameter.make_metavar(wrong.ctx)  # type: ignore[attr-defined]
        return invocation.words("cli.missing_parameter", name=shown)
    message = str(getattr(wrong, "message", wrong))
    return message if kind == "BadParameter" or not message.startswith("No such command") else invocation.words("cli.no_such_command")


def _failed(invocation: Invocation, error: Exception) -> int:
    from secretariat.failures import report_failure
    from secretariat.settings import log_folder

    failure = report_failure(error, log_folder())
    if invocation.json:
        typer.echo(json.dumps({"error": {"id": failure}}))
    typer.echo(invocation.words("cli.defect", id=failure), err=True)
    return FAILED


def choose_language(arguments: Sequence[str]) -> Language:
    """--lang, environment, configuration file (only if there is one), the system's language; else Japanese."""
    wanted: str | None = None
    for position, argument in enumerate(arguments):
        if argument == "--lang" and position + 1 < len(arguments):
            wanted = arguments[position + 1]
        elif argument.startswith("--lang="):
            wanted = argument.removeprefix("--lang=")
    wanted = wanted or os.environ.get("SECRETARIAT_LANG") or _configured_language()
    if wanted in LANGUAGES:
        return wanted
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return "en" if system.startswith("en") else "ja"


def _configured_language() -> str | None:
    import platformdirs

    if not (Path(platformdirs.user_config_dir("secretariat", appauthor=False)) / "config.toml").exists():
        return None
    from secretariat.settings import Settings

    return Settings().lang


def build(invocation: Invocation) -> typer.Typer:
    """The program in the person's language."""

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
            raise typer.BadParameter(invocation.words("cli.no_such_language", language=lang))
        invocation.json = as_json
        invocation.database = database
        invocation.login = login
        invocation.now = invocation.instant(now, "cli.now_unreadable") if now is not None else None
        if version:
            from secretariat.version import SCHEMA, program_version

            invocation.answer({"program": program_version(), "schema": SCHEMA}, [f"secretariat {program_version()} (schema {SCHEMA})"])
            raise typer.Exit(DONE)
        if context.invoked_subcommand is None:
            office_commands.welcome(invocation, context)

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
    return program
