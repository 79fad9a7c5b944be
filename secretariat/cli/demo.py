"""demo: an office full of made-up work, prepared in a folder: says what happened, where the files are, and how to go on."""

import os
import shlex
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import typer
from sqlalchemy.engine import URL

from exports.intake_files import write_report, write_template_file
from exports.letter_run import write_letter_run
from exports.results import write_all_results
from exports.status import write_status
from models.vocabulary import ApplicationStatus, RefusalCode
from secretariat.cli.invocation import Invocation, printable
from secretariat.clock import japan_text
from secretariat.demo.files import claim_folder
from secretariat.demo.office import PASSWORDS, PEOPLE, DemoOffice, make_office
from secretariat.demo.required import require
from secretariat.demo.season import LAST_CLOSED, PRESENT
from secretariat.demo.tour import NEXT_START, take_tour
from secretariat.demo.trial import OFFICE, RECEIVED, ROWS_TO_TAKE_IN
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.letter_runs import LettersWanted
from secretariat.refusal import Message, Refusal
from secretariat.status_report import status_report

NEW, REPORT = "new-applications.csv", "intake-report.xlsx"
LETTERS, RESULTS, STATUS, TEMPLATE, LATER_LETTERS = "letters.pdf", "results", "status.xlsx", "template.xlsx", "letters-today.pdf"
EVERYTHING: Final = (
    *(OFFICE, f"{OFFICE}-wal", f"{OFFICE}-shm", RECEIVED, NEW, REPORT),
    *(LETTERS, RESULTS, STATUS, TEMPLATE, LATER_LETTERS),
)
DECISIONS: Final = ("approve", "return", "reject", "withdraw", "cancel")
JUDGEMENTS: Final = ("settle", "confirm", "decline", "reopen")
NOW: Final = f"{PRESENT:%Y-%m-%dT%H:%M}"


def run_demo(invocation: Invocation, size: int, prepare: Path | None) -> None:
    """Makes the office in a folder and says step by step what happened, where the files are, and how to go on."""
    require_own_office(invocation)
    folder = prepare or Path(tempfile.mkdtemp(prefix="secretariat-demo-"))
    if refused := invocation.writing_file(folder, lambda: claim_folder(folder, EVERYTHING)):
        invocation.refused(refused)
    said: list[str] = []

    def tell(message: Message) -> None:
        said.append(invocation.say(message))
        if not invocation.json:
            typer.echo(printable(said[-1]))

    tell(Message("demo.begins", {"size": size}))
    url = URL.create("sqlite", database=str((folder / OFFICE).resolve())).render_as_string()
    demo = invocation.writing_file(folder, lambda: _make(url, size, folder, tell))
    try:
        statuses = tell_summary(demo, tell)
        for message in take_tour(demo, invocation.language):
            tell(message)
        files = invocation.writing_file(folder, lambda: list(_write_files(demo, folder)))
        provider = invocation.writing_file(folder, lambda: demo.season.write_next_file(folder / NEW, ROWS_TO_TAKE_IN))
    finally:
        demo.office.engine.dispose()
    commands = list(_commands(folder, provider.number))
    document = {
        "folder": str(folder),
        "database": url,
        "password": PASSWORDS,
        "now": japan_text(PRESENT),
        "staff": [{"login": person.login, "name": person.name, "role": person.role.value} for person in PEOPLE],
        "files": [str(path) for path in [*files, folder / NEW]],
        "statuses": {status.value: count for status, count in statuses},
        "steps": said,
        "commands": [command for _, command in commands],
    }
    invocation.answer(document, _closing_lines(invocation, folder, url, commands))


def require_own_office(invocation: Invocation) -> None:
    """The demo makes an office of its own: options for another one are wrong usage."""
    if invocation.database is not None or invocation.login is not None or invocation.now is not None:
        raise typer.BadParameter(invocation.words("demo.no_options"))


def _make(url: str, size: int, folder: Path, tell: Callable[[Message], None]) -> DemoOffice:
    (folder / RECEIVED).mkdir()
    return make_office(url, size, folder / RECEIVED, tell)


def tell_summary(demo: DemoOffice, tell: Callable[[Message], None]) -> list[tuple[ApplicationStatus, int]]:
    """Says what was done; gives the number of applications in each status."""
    tally = demo.season.tally
    new = {"new": tally.accepted - tally.corrected, "corrected": tally.corrected}
    others = {"files": tally.files, "rows": tally.rows, "duplicates": tally.duplicates, "rejected": tally.rejected}
    tell(Message("demo.intake", {**new, **others}))
    tell(Message("demo.decisions", {name: tally.decisions[name] for name in DECISIONS}))
    tell(Message("demo.judgements", {name: tally.decisions[name] for name in JUDGEMENTS}))
    counts = _statuses(demo)
    tell(Message("demo.statuses", {"now": PRESENT}))
    for status, count in counts:
        tell(Message("demo.status", {"status": Message(f"words.application_status.{status}"), "count": count}))
    return counts


def _statuses(demo: DemoOffice) -> list[tuple[ApplicationStatus, int]]:
    with status_report(demo.office, demo.people["mai"]) as report:
        return list(require(report).figures.statuses.items())


def _write_files(demo: DemoOffice, folder: Path) -> Iterator[Path]:
    """What leaves the office, as the commands of the same names write it. Raises OSError."""
    office, manager, now = demo.office, demo.people["mai"], demo.office.clock.now()
    yield (letters := folder / LETTERS)
    answer = write_letter_run(office, manager, LettersWanted(LAST_CLOSED, again=True), letters)
    if not isinstance(answer, Refusal) or answer.code is not RefusalCode.NOTHING_TO_DO:  # a small office may have had none
        require(answer)
    yield (results := folder / RESULTS)
    require(write_all_results(office, manager, LAST_CLOSED, results))
    yield (status := folder / STATUS)
    with status_report(office, manager) as report:
        write_status(require(report), status, created=now, programme_name=office.programme.programme.name)
    if demo.season.worst is not None:
        yield (intake_report := folder / REPORT)
        file, result = demo.season.worst
        write_report(file, intake_report, APPLICATION_COLUMNS, result, now)
    yield (template := folder / TEMPLATE)
    write_template_file(office, "applications", template)


def _commands(folder: Path, provider: str) -> Iterator[tuple[str, str]]:
    """What somebody may try first: the key of a sentence, and the command line."""
    for key, login, words in (
        ("demo.try_queue", "rin", ("queue", "--limit", "10")),
        ("demo.try_next", "ren", ("next",)),
        ("demo.try_intake", "rin", ("intake", "applications", str(folder / NEW), "--provider", provider, "--dry-run")),
        ("demo.try_lookup", "cal", ("lookup", "さくら")),
        ("demo.try_amendments", "rin", ("amendment", "list")),
        ("demo.try_chains", "mai", ("chain", "list")),
        ("demo.try_closing", "mai", ("cutoff", "close", NEXT_START.isoformat(), "--dry-run")),
        ("demo.try_letters", "mai", ("export", "letters", "--out", str(folder / LATER_LETTERS))),
        ("demo.try_verify", "aud", ("verify",)),
    ):
        yield key, shlex.join((_program(), "--as", login, "--now", NOW, *words))


def _program() -> str:
    """How the program was called: by its name where that is found."""
    if shutil.which("secretariat") is not None:
        return "secretariat"
    return os.path.relpath(sys.argv[0]) if Path(sys.argv[0]).is_relative_to(Path.cwd()) else sys.argv[0]


def _closing_lines(invocation: Invocation, folder: Path, url: str, commands: list[tuple[str, str]]) -> Iterator[str]:
    def words(key: str, **parameters: object) -> str:
        return invocation.words(key, **parameters)

    yield ""
    yield words("demo.files", folder=str(folder))
    for name, text in (
        (LETTERS, words("demo.file_letters", start=LAST_CLOSED)),
        (f"{RESULTS}/", words("demo.file_results", start=LAST_CLOSED)),
        (STATUS, words("demo.file_status")),
        (REPORT, words("demo.file_report")),
        (TEMPLATE, words("demo.file_template")),
        (f"{RECEIVED}/", words("demo.file_received")),
        (NEW, words("demo.file_new")),
        (OFFICE, words("demo.file_office")),
    ):
        yield f"  {name:<22}{text}"
    yield ""
    yield words("demo.people", password=PASSWORDS)
    for person in PEOPLE:
        yield f"  {person.login:<7}{words('demo.person', role=words(f'staff.role.{person.role}'), name=person.name)}"
    yield ""
    yield words("demo.how")
    for name, value in (("SECRETARIAT_DATABASE", url), ("SECRETARIAT_PASSWORD", PASSWORDS)):
        yield f"  $env:{name} = '{value}'" if os.name == "nt" else f"  export {name}={shlex.quote(value)}"
    for key, command in commands:
        yield f"# {words(key)}"
        yield f"  {command}"
    yield ""
    yield words("demo.throw_away", folder=str(folder))
