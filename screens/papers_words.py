"""The papers of an application as the screens say them: sign, kind, where it stands, which year."""

from collections.abc import Mapping
from typing import Final

from models.vocabulary import Document
from screens.formats import listed
from screens.workplace import Workplace
from secretariat.casework.documents import Checklist, PaperLine, PaperState

SIGNS: Final[Mapping[PaperState, str]] = {
    PaperState.MISSING: "–",
    PaperState.PRESENT: "?",
    PaperState.NEWER: "?",
    PaperState.GOOD: "✓",
    PaperState.NOT_GOOD: "×",
}


def kind_text(kind: Document, workplace: Workplace) -> str:
    """What a kind is called."""
    return workplace.words(f"words.document.{kind}")


def state_text(line: PaperLine, workplace: Workplace) -> str:
    """Where it stands, with the year of a paper for a year once that was read."""
    year = workplace.words("documents.of_year", year=str(line.check.year)) if line.check is not None and line.check.year else ""
    return workplace.words(f"documents.state.{line.state}") + year


def papers_text(papers: Checklist, workplace: Workplace) -> str:
    """All of them, one to a line once anything has come; what the application names, before."""
    if not any(line.files for line in papers.lines):
        kinds = listed((kind_text(line.kind, workplace) for line in papers.lines), workplace.language)
        return kinds or workplace.words("screen_review.none")
    return "\n".join(f"{SIGNS[line.state]} {kind_text(line.kind, workplace)}  {state_text(line, workplace)}" for line in papers.lines)
