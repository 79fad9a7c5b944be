"""The commands, built in the person's language, and one of them run; what is wrong with a call is explained."""

from collections.abc import Callable, Sequence
from typing import Annotated, Final

import typer

from secretariat.cli.invocation import DONE, OPTIONS_WITH_A_VALUE, WRONG_USAGE, Invocation
from secretariat.cli.usage import explain_wrong_usage, speak
from secretariat.messages import LANGUAGES, text

TYPER_INTERRUPTED: Final = 130
Words = Callable[[str], str]
Register = Callable[[typer.Typer, Invocation, Words], None]


def run_command(invocation: Invocation, arguments: Sequence[str]) -> int:
    """Runs the command that the arguments name; gives the exit status. Raises OfficeUnavailable, KeyboardInterrupt, BrokenPipeError."""
    try:
        status = typer.main.get_command(build(invocation, arguments)).main(
            args=list(arguments), prog_name="secretariat", standalone_mode=False
        )
    except typer.Exit as ended:
        return ended.exit_code
    except typer.Abort:
        raise KeyboardInterrupt from None
    except SystemExit:
        # typer ends the process by itself where nobody reads on
        raise BrokenPipeError from None
    except typer.TyperException as wrong:
        explain_wrong_usage(invocation, arguments, wrong)
        return WRONG_USAGE
    if status == TYPER_INTERRUPTED:
        raise KeyboardInterrupt
    return status if isinstance(status, int) else DONE


def build(invocation: Invocation, arguments: Sequence[str] = ()) -> typer.Typer:
    """The command that the arguments name, in the person's language; all commands where they name none."""

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
        plain: Annotated[bool, typer.Option("--plain", help=words("plain"))] = False,
        version: Annotated[bool, typer.Option("--version", help=words("version"))] = False,
    ) -> None:
        if lang is not None and lang not in LANGUAGES:
            raise typer.BadParameter(invocation.words("cli.no_such_language", given=lang))
        invocation.json = as_json
        invocation.plain = plain or invocation.plain
        invocation.database = database
        invocation.login = login
        invocation.now = invocation.instant(now, "cli.now_unreadable") if now is not None else None
        if version:
            from secretariat.version import SCHEMA, program_version

            invocation.answer({"program": program_version(), "schema": SCHEMA}, [f"secretariat {program_version()} (schema {SCHEMA})"])
            raise typer.Exit(DONE)
        if context.invoked_subcommand is None:
            from secretariat.cli import office_commands

            office_commands.welcome(invocation, context)

    _add_commands(program, invocation, words, arguments)
    speak(program, words)
    return program


def _add_commands(program: typer.Typer, invocation: Invocation, words: Words, arguments: Sequence[str]) -> None:
    from secretariat.cli import (
        amendment_commands,
        audit_commands,
        backup_commands,
        card_commands,
        case_commands,
        chain_commands,
        correction_commands,
        cutoff_commands,
        desk_commands,
        document_commands,
        evidence_commands,
        export_commands,
        figures_commands,
        forecast_commands,
        grant_commands,
        inquiry_list_commands,
        intake_commands,
        journal_commands,
        kit_commands,
        letter_text_commands,
        list_commands,
        look_commands,
        office_commands,
        patrol_commands,
        privacy_commands,
        programme_commands,
        provider_commands,
        queue_commands,
        receipt_commands,
        security_commands,
        serve_commands,
        staff_commands,
        stock_commands,
        store_commands,
        succession_commands,
    )

    rooms: tuple[Register, ...] = (
        office_commands.register,
        backup_commands.register,
        journal_commands.register,
        staff_commands.register,
        intake_commands.register,
        case_commands.register,
        card_commands.register,
        store_commands.register,
        succession_commands.register,
        amendment_commands.register,
        list_commands.register,
        letter_text_commands.register,
        desk_commands.register,
        queue_commands.register,
        look_commands.register,
        correction_commands.register,
        inquiry_list_commands.register,
        cutoff_commands.register,
        figures_commands.register,
        forecast_commands.register,
        patrol_commands.register,
        privacy_commands.register,
        audit_commands.register,
        provider_commands.register,
        security_commands.register,
        evidence_commands.register,
        document_commands.register,
        receipt_commands.register,
        chain_commands.register,
        grant_commands.register,
        kit_commands.register,
        stock_commands.register,
        export_commands.register,
        programme_commands.register,
        serve_commands.register,
    )
    for register in rooms:
        register(program, invocation, words)
    _leave_out_others(program, arguments)


def _leave_out_others(program: typer.Typer, arguments: Sequence[str]) -> None:
    """Where the call names a command or a group, only that is built: building all of them takes longer than most commands do."""
    values = {place + 1 for place, word in enumerate(arguments) if word in OPTIONS_WITH_A_VALUE}
    wanted = next((word for place, word in enumerate(arguments) if place not in values and not word.startswith("-")), None)
    commands = [command for command in program.registered_commands if command.name == wanted]
    groups = [group for group in program.registered_groups if group.name == wanted]
    if wanted is not None and (commands or groups):
        program.registered_commands, program.registered_groups = commands, groups
