"""What can be written into files from the screens; run in threads, so nothing here touches a widget."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from screens.widgets.long_task import LongTask
from secretariat.exporting import keep_export
from secretariat.file_system import unwritable
from secretariat.office import Office
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """Where to, and of which start day (None: all)."""

    path: Path
    start_on: date | None = None


@dataclass(frozen=True, slots=True)
class Export:
    """One kind: its name (`screen_exports.kind_…`), who may, what its file is called, whether it takes a start day, what writes it."""

    name: str
    deed: str
    file_name: str
    takes_start: bool
    write: Callable[[Office, Person, ExportWanted, LongTask], Message | Refusal]


class _CalledOffError(Exception):
    """Somebody has called it off."""


def write_export(export: Export, office: Office, person: Person, wanted: ExportWanted, task: LongTask) -> Message | Refusal:
    """Writes it; what came of it, or why nothing did."""
    try:
        return export.write(office, person, wanted, task)
    except _CalledOffError:
        return refuse(RefusalCode.NOTHING_TO_DO, "screen_exports.called_off")
    except OSError as error:
        return unwritable(wanted.path, error)


def _letters(office: Office, person: Person, wanted: ExportWanted, task: LongTask) -> Message | Refusal:
    return _write_letters(office, person, wanted, task, by_provider=False)


def _letters_by_provider(office: Office, person: Person, wanted: ExportWanted, task: LongTask) -> Message | Refusal:
    return _write_letters(office, person, wanted, task, by_provider=True)


def _write_letters(office: Office, person: Person, wanted: ExportWanted, task: LongTask, *, by_provider: bool) -> Message | Refusal:
    from exports.letter_run import write_letter_run  # loads reportlab: not before somebody wants letters
    from secretariat.letter_runs import LettersWanted

    of = LettersWanted(start_on=wanted.start_on, by_provider=by_provider)
    written = write_letter_run(office, person, of, wanted.path, progress=task.tell, stop=task.is_stopping)
    if isinstance(written, Refusal):
        return written
    if written.stopped:
        return refuse(RefusalCode.NOTHING_TO_DO, "letter_runs.stopped")
    if written.left_out:
        numbers = tuple(number for number, _ in written.left_out)
        return refuse(
            RefusalCode.INVALID_VALUE, "screen_exports.letters_left_out", count=written.letters, left=len(numbers), numbers=numbers
        )
    if not written.letters:
        return refuse(RefusalCode.NOTHING_TO_DO, "cli.no_letters")
    return Message("screen_exports.letters", {"count": written.letters, "name": wanted.path.name})


def _results(office: Office, person: Person, wanted: ExportWanted, task: LongTask) -> Message | Refusal:
    from exports.results import write_all_results

    written = write_all_results(office, person, wanted.start_on, wanted.path, progress=task.tell, stop=task.is_stopping)
    if isinstance(written, Refusal):
        return written
    if written.stopped:
        return refuse(RefusalCode.NOTHING_TO_DO, "letter_runs.results_stopped")
    return Message("screen_exports.results", {"count": written.rows, "files": len(written.files), "name": wanted.path.name})


def _status(office: Office, person: Person, wanted: ExportWanted, task: LongTask) -> Message | Refusal:
    from exports.status import write_status
    from secretariat.screening.queue_view import QueueView
    from secretariat.status_report import status_report
    from secretariat.status_sources import USUAL

    with status_report(office, person, QueueView(), USUAL) as report:
        if isinstance(report, Refusal):
            return report
        listed = report.applications
        watched = replace(report, applications=replace(listed, rows=_watched(listed.rows, report.figures.all.total, task)))
        rows = write_status(watched, wanted.path, created=report.as_at, programme_name=office.programme.programme.name)
    keep_export(office, person, "status", {"columns": list(USUAL)}, rows, [wanted.path])
    return Message("screen_exports.written", {"count": rows, "name": wanted.path.name})


def _watched(rows: Iterable[tuple[object, ...]], total: int, task: LongTask) -> Iterator[tuple[object, ...]]:
    for done, row in enumerate(rows, 1):
        _go_on(done, total, task)
        yield row


def _report(office: Office, person: Person, wanted: ExportWanted, task: LongTask) -> Message | Refusal:
    from exports.report import write_report
    from secretariat.ministry_report import ministry_report

    def heard(done: int, total: int) -> None:
        _go_on(done, total, task)

    report = ministry_report(office, person)
    if isinstance(report, Refusal):
        return report
    written = write_report(report, wanted.path, created=office.clock.now(), heard=heard)
    keep_export(office, person, "report", {}, written.pages, [wanted.path])
    return Message("screen_exports.pages", {"count": written.pages, "name": wanted.path.name})


def _publication(office: Office, person: Person, wanted: ExportWanted, task: LongTask) -> Message | Refusal:
    from exports.publication_pdf import write_publication_pdf
    from exports.publication_rows import about
    from secretariat.publication.publication import PublicationWanted, publication

    def heard(done: int, total: int) -> None:
        _go_on(done, total, task)

    of = PublicationWanted(None, (), None)
    with publication(office, person, of, wanted.path.parent, heard) as found:
        if isinstance(found, Refusal):
            return found
        if not found.count:
            return refuse(RefusalCode.NOTHING_TO_DO, "publication.none", day=found.day)
        said = about(found, office.programme.programme.name)
        written = write_publication_pdf(found.whole(), wanted.path, about=said, created=office.clock.now())
    filters: dict[str, object] = {"on": found.day.isoformat(), "prefectures": [], "kind": None, "by_prefecture": False}
    keep_export(office, person, "publication", filters, written.stores, [wanted.path])
    return Message("screen_exports.written", {"count": written.stores, "name": wanted.path.name})


def _go_on(done: int, total: int, task: LongTask) -> None:
    """Tells how far it is. Raises _CalledOffError."""
    task.tell(done, total)
    if task.stopping:
        raise _CalledOffError


EXPORTS: Final = (
    Export("letters", "export-letters", "通知書_{day}.pdf", True, _letters),
    Export("letters_by_provider", "export-letters", "通知書_{day}", True, _letters_by_provider),
    Export("results", "export-results", "審査結果_{day}", True, _results),
    Export("status", "export-status", "審査状況_{day}.xlsx", False, _status),
    Export("report", "export-report", "実施状況報告書_{day}.pdf", False, _report),
    Export("publication", "export-publication", "加盟店一覧_{day}.pdf", False, _publication),
)
