"""The files that are kept as evidence of a case (証拠書類): listed, opened with the system's own viewer, added to."""

from pathlib import Path
from typing import Final

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from screens.dialog import OptionsDialog
from screens.file_picker import FilePicker, size_text
from screens.formats import short_moment
from screens.text import padded, shown, visible
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.workplace import Workplace
from secretariat.evidence.handing_out import open_evidence
from secretariat.evidence.keeping import keep_evidence
from secretariat.evidence.kinds import suffixes_of
from secretariat.evidence.reading import EvidenceLine, list_evidence
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal

NAME_WIDTH: Final = 30  # cells
SUBJECT_WIDTH: Final = 14


def evidence_picker(workplace: Workplace, case_number: str) -> FilePicker:
    """Which file is to be kept with a case: of the kinds that the programme takes."""
    kinds = workplace.office.programme.providers.evidence.kinds
    return FilePicker(workplace.words("screen_evidence.choose", number=case_number), suffixes_of(kinds))


class FilesDialog(OptionsDialog[bool]):
    """Files that are kept with one case: a copy is opened, one more is kept. Subclasses say how they are read and shown."""

    def __init__(self, case_number: str) -> None:
        super().__init__()
        self._case_number = case_number

    def on_mount(self) -> None:
        """Reads the list."""
        self._read()

    def _read(self) -> None:
        """Asks for the files, and shows them."""
        raise NotImplementedError

    def _open_copy(self, number: str) -> None:
        """Which the journal tells."""
        office, person, folder = self.workplace.office, self.workplace.person, self.office_app.kept.copies_folder()

        def opened(answer: Path | Refusal) -> None:
            self.tell(answer if isinstance(answer, Refusal) else Message("screen_evidence.opened", {"number": number}))

        launch = self.office_app.show_file
        self.write(lambda: open_evidence(office, person, number, folder=folder, launch=launch), opened)

    def _keep(self, path: Path | None, subject: str) -> None:
        """`path` None: no file was chosen."""
        if path is None:
            return
        office, person, number = self.workplace.office, self.workplace.person, self._case_number

        def kept(answer: str | Refusal) -> None:
            self.tell(answer if isinstance(answer, Refusal) else Message("screen_evidence.kept", {"number": answer}))
            self._read()

        self.write(lambda: keep_evidence(office, person, number, path, subject=subject), kept)


class EvidenceDialog(FilesDialog):
    """The evidence of one case. `subject`: what a file that is added here shows, such as finding:2."""

    def __init__(self, case_number: str, subject: str = "") -> None:
        super().__init__(case_number)
        self._subject = subject
        self._found: tuple[EvidenceLine, ...] = ()

    def title_text(self) -> str:
        """The case."""
        return self.words("screen_evidence.title", number=self._case_number)

    def keys_text(self) -> str:
        """Enter opens, F2 adds."""
        return self.words("screen_evidence.keys")

    def body(self) -> ComposeResult:
        """The files, and what one that is added would show."""
        yield OptionList()
        yield Paragraph(paragraph_id="nothing")
        if self._subject:
            yield Paragraph(self.words("screen_evidence.adding_for", subject=self._subject))

    def _read(self) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self._case_number
        self.ask("evidence", lambda: list_evidence(office, person, number), lambda answer: self.require(answer, self._show))

    def _show(self, found: tuple[EvidenceLine, ...]) -> None:
        options = self.query_one(OptionList)
        marked = options.highlighted or 0
        self._found = found
        options.set_options([option(self._line(line)) for line in found])
        options.display = bool(found)
        options.highlighted = min(marked, len(found) - 1) if found else None
        self.query_one("#nothing", Paragraph).update("" if found else self.words("screen_evidence.none"))

    def _line(self, line: EvidenceLine) -> Content:
        name = visible(line.name)
        size = size_text(line.size)
        return Content.assemble(
            shown(padded(name, NAME_WIDTH)),
            shown(f" {padded(visible(line.subject), SUBJECT_WIDTH)}", "$text-muted"),
            shown(f" {' ' * (7 - cell_len(size))}{size}  {short_moment(line.kept_at)}", "$text-muted"),
        )

    def choose(self, place: int) -> None:
        """Opens a copy, which the journal tells."""
        self._open_copy(self._found[place].number)

    def on_key(self, event: events.Key) -> None:
        """F2 adds a file."""
        if event.key == "f2" and not self.writing:
            event.stop()
            event.prevent_default()
            self._add()

    def _add(self) -> None:
        if (refused := may(self.workplace.person.role, "keep-evidence")) is not None:
            self.tell(refused)
            return
        self.app.push_screen(evidence_picker(self.workplace, self._case_number), lambda path: self._keep(path, self._subject))
