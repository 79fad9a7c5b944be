"""The papers of an application (書類の確認): what has come and what has not, opened, judged, added to."""

from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList

from models.vocabulary import Document, Outcome, RefusalCode
from screens.act_dialog import ActDialog, Filled
from screens.dialog import ChooseDialog, numbered
from screens.evidence_dialog import FilesDialog, evidence_picker
from screens.form import Entry
from screens.formats import short_moment
from screens.papers_words import SIGNS, kind_text, state_text
from screens.text import fitted, padded, shown, visible
from screens.widgets.paragraph import Paragraph
from screens.widgets.plain import option
from screens.workplace import Workplace
from secretariat.casework.documents import Checklist, PaperLine, PaperState, check_document, checklist
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.evidence.keeping import DOCUMENT
from secretariat.evidence.reading import EvidenceLine
from secretariat.japanese_dates import read_year
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal, refuse

KIND_WIDTH: Final = 16  # cells
STATE_WIDTH: Final = 24
NAME_WIDTH: Final = 42
STYLES: Final = {PaperState.GOOD: "$text-success", PaperState.NOT_GOOD: "$text-error", PaperState.MISSING: "$text-muted"}


class PapersDialog(FilesDialog):
    """One line for each file, and for each kind that has none. Answers with True where the check of the documents is to be settled."""

    DEFAULT_CSS = """
    PapersDialog > #dialog { width: 100; }
    PapersDialog #needed { color: $text-warning; }
    """

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self._papers: Checklist | None = None
        self._lines: list[tuple[PaperLine, EvidenceLine | None]] = []

    def title_text(self) -> str:
        """The case."""
        return self.words("screen_papers.title", number=self._case_number)

    def keys_text(self) -> str:
        """Enter opens, the letters judge and settle, F2 adds."""
        return self.words("screen_papers.keys")

    def body(self) -> ComposeResult:
        """The files, and what is needed."""
        yield OptionList()
        yield Paragraph(paragraph_id="needed")

    def _read(self) -> None:
        office, person, number = self.workplace.office, self.workplace.person, self._case_number
        self.ask("papers", lambda: checklist(office, person, number), lambda answer: self.require(answer, self._show))

    def _show(self, papers: Checklist) -> None:
        options = self.query_one(OptionList)
        marked = options.highlighted or 0
        self._papers = papers
        self._lines = [(line, file) for line in papers.lines for file in (line.files or (None,))]
        options.set_options([option(self._line(line, file)) for line, file in self._lines])
        options.display = bool(self._lines)
        options.highlighted = min(marked, len(self._lines) - 1) if self._lines else None
        needed = self.words("documents.one_of", kinds=tuple(kind_text(kind, self.workplace) for kind in papers.one_of))
        none = "" if self._lines else self.words("screen_papers.none")
        self.query_one("#needed", Paragraph).update("\n".join(part for part in (needed if papers.one_of else "", none) if part))

    def _line(self, line: PaperLine, file: EvidenceLine | None) -> Content:
        style = STYLES.get(line.state, "$text-warning")
        parts = [
            shown(f"{SIGNS[line.state]} ", f"bold {style}"),
            shown(padded(kind_text(line.kind, self.workplace), KIND_WIDTH)),
            shown(padded(state_text(line, self.workplace), STATE_WIDTH), style),
        ]
        if file is not None:
            width = NAME_WIDTH if self.app.size.width >= NAME_WIDTH + KIND_WIDTH + STATE_WIDTH + 24 else 16
            parts.append(shown(f"{fitted(visible(file.name), width)}  {short_moment(file.kept_at)}", "$text-muted"))
        return Content.assemble(*parts)

    def _marked(self) -> tuple[PaperLine, EvidenceLine] | None:
        """The line that is marked and its file; None, said so, where there is none."""
        place = self.query_one(OptionList).highlighted
        line, file = self._lines[place] if place is not None else (None, None)
        if line is None or file is None:
            self.tell(Message("screen_papers.not_come"))
            return None
        return line, file

    def choose(self, place: int) -> None:
        """Opens a copy, which the journal tells."""
        self.query_one(OptionList).highlighted = place
        if (marked := self._marked()) is not None:
            self._open_copy(marked[1].number)

    def on_key(self, event: events.Key) -> None:
        """j judges the marked paper, s settles the check, F2 adds a file."""
        deeds = {"j": self._judge, "s": self._settle, "f2": self._add}
        if not self.writing and event.key in deeds:
            event.stop()
            event.prevent_default()
            deeds[event.key]()

    def _settle(self) -> None:
        if (refused := may(self.workplace.person.role, "settle-check")) is not None:
            self.tell(refused)
        else:
            self.dismiss(True)

    def _judge(self) -> None:
        if (refused := may(self.workplace.person.role, "check-document")) is not None:
            self.tell(refused)
        elif (marked := self._marked()) is not None and self._papers is not None:
            dated = marked[0].kind in self._papers.dated
            self.app.push_screen(judging(self._case_number, *marked, self.workplace, dated=dated), self._changed)

    def _add(self) -> None:
        if (refused := may(self.workplace.person.role, "keep-evidence")) is not None:
            self.tell(refused)
            return
        kinds = tuple(Document)
        choices = numbered(kind_text(kind, self.workplace) for kind in kinds)

        def chosen(key: str | None) -> None:
            if key is not None:
                subject = f"{DOCUMENT}{kinds[int(key) - 1].value}"
                self.app.push_screen(evidence_picker(self.workplace, self._case_number), lambda path: self._keep(path, subject))

        self.app.push_screen(ChooseDialog(self.words("screen_papers.which_kind"), choices), chosen)

    def _changed(self, said: Message | None) -> None:
        if said is not None:
            self.tell(said)
            self._read()


def judging(number: str, line: PaperLine, file: EvidenceLine, workplace: Workplace, *, dated: bool) -> ActDialog:
    """What a person found of a paper; `dated`: it is for a year."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Refusal | None:
        typed = filled["year"] if dated else ""
        year = read_year(typed)
        if typed and year is None:
            return refuse(RefusalCode.INVALID_VALUE, "screen_papers.year_unreadable", text=typed)
        return check_document(office, person, number, file.number, filled["outcome"], year=year, note=filled["note"] or None)

    kind = kind_text(line.kind, workplace)
    outcomes = tuple((one.value, words(f"screen_papers.outcome_{one.value}")) for one in (Outcome.PASS, Outcome.FAIL))
    year = Entry("year", words("screen_papers.year"), longest=12, placeholder=words("screen_papers.year_example"))
    entries = (
        Entry("outcome", words("screen_papers.outcome"), options=outcomes),
        *((year,) if dated else ()),
        Entry("note", words("screen_papers.note"), longest=NOTE_LENGTH),
    )
    done = Message("screen_papers.judged", {"kind": kind})
    return ActDialog(words("screen_papers.judging", kind=kind), f"{file.number}  {file.name}", entries, act, done)
