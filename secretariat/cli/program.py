"""The program: options before the command, commands by room, exit status, and no trace for anybody."""

import locale
import os
import sys
from collections.abc import Sequence

from models.vocabulary import RefusalCode
from secretariat.cli.invocation import DONE, FAILED, OPTIONS_WITH_A_VALUE, REFUSED, UNAVAILABLE, WRONG_USAGE, Invocation, silence
from secretariat.cli.screens_opening import open_screens
from secretariat.clock import parse_instant
from secretariat.messages import LANGUAGES, Language
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
    wanted = wanted_language(arguments)
    invocation = Invocation(
        language=wanted or system_language(),
        language_is_wanted=wanted is not None,
        json="--json" in arguments,
        plain="--plain" in arguments or os.environ.get("SECRETARIAT_PLAIN") == "1",
    )
    try:
        return _perform(invocation, arguments)
    except BrokenPipeError:
        silence()
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
        if _asks_for_screens(invocation, arguments):
            return open_screens(invocation)
        from secretariat.cli.command_line import run_command

        return run_command(invocation, arguments)
    except KeyboardInterrupt:
        invocation.note(invocation.words("cli.interrupted"))
        return WRONG_USAGE
    except OfficeUnavailable as unavailable:
        # a clock that only a rehearsal may have is refused by an office that opens well
        refused = unavailable.refusal.code is RefusalCode.NOT_A_REHEARSAL
        return invocation.say_refused(unavailable.refusal, REFUSED if refused else UNAVAILABLE)


def _asks_for_screens(invocation: Invocation, arguments: Sequence[str]) -> bool:
    """Whether somebody at a terminal gives options for the screens and nothing else, all of them well-formed; the invocation has them then.

    They are read here since the library of the commands takes a tenth of a second to load, which the screens need not wait for. It says
    what is wrong with all other calls.
    """
    options: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        following = value if equals else next(rest, None)
        if name not in OPTIONS_WITH_A_VALUE or following is None:
            return False
        options[name] = following
    if not invocation.opens_screens() or options.get("--lang", invocation.language) not in LANGUAGES:
        return False
    try:
        invocation.now = parse_instant(options["--now"]) if "--now" in options else None
    except ValueError:
        return False
    invocation.database, invocation.login = options.get("--database"), options.get("--as")
    return True


def _is_undecodable(argument: str) -> bool:
    """Whether an argument came in bytes that are no text in the system's encoding: Python passes them on as lone surrogates."""
    return any("\ud800" <= character <= "\udfff" for character in argument)


def _failed(invocation: Invocation, error: Exception) -> int:
    from secretariat.failures import report_failure
    from secretariat.own_folders import log_folder

    failure = report_failure(error, log_folder())
    if invocation.json:
        invocation.answer({"error": {"id": failure}}, ())
    invocation.note(invocation.words("cli.defect", id=failure))
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
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not system and sys.platform == "win32":  # elsewhere Python makes up an English one where none is set
        system = locale.getlocale()[0] or ""
    return "en" if system.lower().startswith("en") else "ja"


def _configured_language() -> str | None:
    from secretariat.settings import configuration_file, load_settings

    if not configuration_file().exists():
        return None
    try:
        return load_settings().lang
    except OfficeUnavailable:
        return None  # said when the office is looked for
