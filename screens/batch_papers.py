"""The papers of a batch from its workspace: into which folder, from which label on, how far it is, what was left out and why."""

from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult

from models.vocabulary import RefusalCode
from screens.backup_dialog import LONGEST_PATH
from screens.form import Entry, FormDialog
from screens.formats import count
from screens.office_screen import OfficeScreen
from screens.outcome_dialog import OutcomeDialog, so_many
from screens.widgets.long_task import LongTaskLine
from screens.widgets.signed_lines import SignedLine
from screens.workplace import Workplace
from secretariat.refusal import Message, Refusal, refuse

if TYPE_CHECKING:
    from pathlib import Path

    from exports.kits.batch_papers import BatchPapers


class BatchPapersDialog(FormDialog["tuple[Path, BatchPapers]"]):
    """Writes the papers; answers with the folder and what became of them."""

    def __init__(self, workplace: Workplace, number: str) -> None:
        super().__init__()
        self._workplace, self._number = workplace, number

    def title_text(self) -> str:
        """Of which batch."""
        return self.words("screen_batch_papers.title", number=self._number)

    def explanation(self) -> str:
        """What is written."""
        return self.words("screen_batch_papers.explanation")

    def entries(self) -> tuple[Entry, ...]:
        """The folder, and where the sheet of labels begins."""
        folder = self.office_app.file_places.documents() / self._number
        most = self._workplace.office.programme.kits.stock.labels.labels
        return (
            Entry(
                "folder",
                self.words("screen_batch_papers.folder"),
                str(folder),
                longest=LONGEST_PATH,
            ),
            Entry("first", self.words("screen_batch_papers.first", most=most), "1", longest=3),
        )

    def below(self) -> ComposeResult:
        """How far it is."""
        yield LongTaskLine()

    def submit(self) -> None:
        """Writes them."""
        if not (typed := self.value("folder")):
            self.fault(Message("screen_batch_papers.no_folder"), "folder")
            return
        first = self.value("first")
        if not (first.isascii() and first.isdecimal()):
            self.fault(Message("screen_batch_papers.no_first", {"text": first}), "first")
            return
        folder = self.office_app.file_places.chosen(typed)
        if isinstance(folder, Refusal):
            self.fault(folder.message, "folder")
            return
        office, person, number = self._workplace.office, self._workplace.person, self._number
        task = self.query_one(LongTaskLine).begin(folder.name)

        def write() -> "BatchPapers | Refusal":
            from exports.kits.batch_papers import write_batch_papers  # loads reportlab: not before somebody wants the papers

            if folder.is_file():
                return refuse(RefusalCode.INVALID_VALUE, "screen_batch_papers.is_file", path=str(folder))
            return write_batch_papers(office, person, number, folder, int(first), progress=task.tell, stop=task.is_stopping)

        def written(answer: "BatchPapers | Refusal") -> None:
            self.unanswered("writing")
            self.require(answer, lambda papers: self.answer((folder, papers)))

        self.write(write, written, Message("screen_batch_papers.writing"))

    def unanswered(self, group: str) -> None:
        """No bar any more."""
        del group
        self.query_one(LongTaskLine).end()

    def on_key(self, event: events.Key) -> None:
        """Esc stops the writing first."""
        self.query_one(LongTaskLine).stop_by(event)


def offer_papers(screen: OfficeScreen, number: str) -> None:
    """Asks where to, writes the papers, and shows what became of them."""

    def done(answer: "tuple[Path, BatchPapers] | None") -> None:
        if answer is not None:
            folder, papers = answer
            title, keys = screen.words("screen_batch_papers.title", number=number), screen.words("screen_batch_papers.keys_read")
            screen.app.push_screen(OutcomeDialog(title, _lines(screen, folder, papers), keys))

    screen.app.push_screen(BatchPapersDialog(screen.workplace, number), done)


def _lines(screen: OfficeScreen, folder: "Path", papers: "BatchPapers") -> list[SignedLine]:
    words = screen.words
    lines = [SignedLine(words("screen_batch_papers.folder"), str(folder))]
    if papers.stopped:
        lines.append(SignedLine("", words("screen_batch_papers.stopped"), "!", "warning"))
    for one in papers.written:
        key = "screen_batch_papers.files" if one.files > 1 else "screen_batch_papers.file"
        told = words(key, parcels=count(one.parcels), files=count(one.files), name=one.path.name)
        lines.append(SignedLine(words(f"screen_batch_papers.paper_{one.paper}"), told, "✓", "done"))
    left_out: dict[str, list[str]] = {}
    for paper, why in papers.left_out:
        left_out.setdefault(screen.say(why), []).append(words(f"screen_batch_papers.paper_{paper}"))
    without = [
        SignedLine(
            words("screen_batch_papers.left_out"), f"{why}\n{words('screen_batch_papers.without', papers=tuple(of))}", "!", "warning"
        )
        for why, of in left_out.items()
    ]
    lines += so_many(without, words("screen_batch_papers.more", count="{}"))
    lines += [SignedLine("", words("screen_batch_papers.leftover", name=path.name), "–", "muted") for path in papers.leftover]
    if not without and not papers.stopped:
        lines.append(SignedLine("", words("screen_batch_papers.all_written"), "✓", "done"))
    return lines
