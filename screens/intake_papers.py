"""Taking scanned papers in from the screen of intake (書類の受付): whose, from where, a try, then a last look and the report."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from textual.content import Content

from screens.dialog import ConfirmDialog
from screens.file_picker import Entry, FilePicker, look_at
from screens.filter_dialog import PickDialog
from screens.text import shown
from screens.widgets.long_task import LongTask, LongTaskLine
from secretariat.intake.documents import DocumentIntake, PaperOutcome, take_in_documents
from secretariat.providers.listing import provider_names
from secretariat.refusal import Message, Refusal

if TYPE_CHECKING:
    from screens.office_screen import OfficeScreen

NAMED: Final = 5  # papers that are refused are named, so many


class PapersPicker(FilePicker):
    """Answers with an archive, or with a folder: the one that is shown stands at the top of its list."""

    def __init__(self, title: str) -> None:
        super().__init__(title, (".zip",))

    def found(self, typed: str) -> Sequence[Entry]:
        """The folder itself, as long as nothing is looked for in it."""
        here = look_at(self._folder) if not typed.strip() else None
        return [*([here] if isinstance(here, Entry) else []), *super().found(typed)]

    def line(self, found: Entry) -> Content:
        """The folder itself says so."""
        return shown(self.words("screen_intake.this_folder"), "bold") if found.path == self._folder else super().line(found)

    def choose(self, found: Entry) -> None:
        """The folder itself is an answer."""
        if found.path == self._folder and self.office_app.file_places.against(found.path) is None:
            self.dismiss(found.path)
        else:
            super().choose(found)


class PapersIntake:
    """One go of it, on a screen that has a line for long tasks."""

    def __init__(self, screen: "OfficeScreen") -> None:
        self._screen = screen
        self._provider = ("", "")
        self._path = Path()

    def begin(self) -> None:
        """Whose papers."""
        screen = self._screen
        office, person = screen.workplace.office, screen.workplace.person

        def chosen(provider: tuple[str, str] | None) -> None:
            if provider is not None:
                self._provider = provider
                screen.app.push_screen(PapersPicker(screen.words("screen_intake.papers_where")), self._found)

        def pick(names: Sequence[tuple[str, str]]) -> None:
            screen.app.push_screen(PickDialog(screen.words("screen_intake.papers_whose"), names), chosen)

        screen.ask("providers", lambda: provider_names(office, person), pick)

    def _found(self, path: Path | None) -> None:
        if path is not None:
            self._path = path
            self._take_in(tried=True)

    def _take_in(self, *, tried: bool) -> None:
        screen, (number, _), path = self._screen, self._provider, self._path
        office, person = screen.workplace.office, screen.workplace.person
        key = "screen_intake.papers_trying" if tried else "screen_intake.papers_taking_in"
        task: LongTask = screen.query_one(LongTaskLine).begin(screen.words(key))
        screen.tell(None)
        screen.write(
            lambda: take_in_documents(office, person, path, number, dry_run=tried, progress=task.tell, stop=task.is_stopping),
            lambda answer: self._ended(answer, tried=tried),
        )

    def _ended(self, answer: DocumentIntake | Refusal, *, tried: bool) -> None:
        screen = self._screen
        screen.query_one(LongTaskLine).end()
        if isinstance(answer, Refusal):
            screen.tell(answer)
        elif not tried:
            self._report(answer)
        elif answer.stopped:
            screen.tell(Message("screen_intake.papers_called_off"))
        else:
            self._confirm(answer)

    def _confirm(self, answer: DocumentIntake) -> None:
        """What would be kept, and what not and why; with nothing to keep, the report alone."""
        screen = self._screen
        rejected = [file for file in answer.files if file.outcome == "rejected"]
        lines = [
            f"{self._provider[1]} ({self._provider[0]})",
            str(self._path),
            screen.words("screen_intake.papers_counts", **_counts(answer)),
            *(self._line(file) for file in rejected[:NAMED]),
            *([screen.words("screen_corrections.and_more", count=len(rejected) - NAMED)] if len(rejected) > NAMED else []),
            "",
            screen.words("screen_intake.papers_then" if answer.count("kept") else "screen_intake.papers_only_report"),
        ]

        def confirmed(yes: bool | None) -> None:
            if yes and answer.count("kept"):
                self._take_in(tried=False)
            elif yes:
                self._report(answer)

        screen.app.push_screen(ConfirmDialog(screen.words("screen_intake.papers_confirm"), lines), confirmed)

    def _line(self, file: PaperOutcome) -> str:
        return f"× {file.file}: {self._screen.say(file.refusal.message) if file.refusal is not None else ''}"

    def _report(self, answer: DocumentIntake) -> None:
        """書類受付結果 beside the folder or archive."""
        screen, path = self._screen, self._path
        now = screen.workplace.office.clock.now()

        def write() -> Path | Refusal:
            from exports.documents_report import write_documents_report_beside  # loads openpyxl

            return write_documents_report_beside(path, answer, now)

        def written(report: Path) -> None:
            screen.office_app.hand_out(report)
            key = "screen_intake.papers_stopped" if answer.stopped else "screen_intake.papers_done"
            screen.tell(screen.words(key, **_counts(answer), path=str(report)), "warning" if answer.stopped else "done")

        screen.ask("papers-report", write, lambda report: screen.require(report, written))


def _counts(answer: DocumentIntake) -> dict[str, int]:
    return {"kept": answer.count("kept"), "duplicates": answer.count("duplicate"), "rejected": answer.count("rejected")}
