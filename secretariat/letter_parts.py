"""What letters of every kind are put together from: the decision that one tells of, and the words of the programme file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.japanese_dates import japanese_date
from secretariat.letter import Letter, LetterTable
from secretariat.programme import Programme
from secretariat.screening.correction_items import HEADINGS

Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Paper:
    """What a letter is composed from besides the records: its kind, the journal entry that it follows from, what was decided, its date."""

    kind: str
    case_id: str
    case_version: int
    parameters: Mapping[str, object]
    day: date


def letter_from(
    programme: Programme,
    paper: Paper,
    facts: Sequence[Fact],
    *,
    addressee: str,
    bookmark: str,
    honorific: str = "御中",
    via: str | None = None,
    closing_note: tuple[str, ...] = (),
    table: LetterTable | None = None,
) -> Letter:
    """The letter of a paper with these facts; title and paragraphs are those of its kind in the programme file."""
    text = programme.letter(paper.kind)
    return Letter(
        number=programme.letter_phrase("number").format(number=paper.case_id, version=paper.case_version),
        day=paper.day,
        addressee=addressee,
        honorific=honorific,
        via=via,
        sender=programme.programme.sender,
        title=text.title,
        paragraphs=tuple(paragraph.replace("{programme}", programme.programme.name) for paragraph in text.paragraphs),
        facts=tuple(facts),
        closing_note=closing_note,
        bookmark=bookmark,
        table=table,
    )


def reason_sentences(programme: Programme, parameters: Mapping[str, object]) -> tuple[str, ...]:
    """The sentences that the papers carry for the reasons of a decision."""
    if isinstance(items := parameters.get("items"), list):
        return tuple(sentence for item in items if isinstance(item, Mapping) and (sentence := item_sentence(programme, item, parameters)))
    codes = parameters.get("reasons")
    note = str(parameters.get("note") or "")
    sentences = [programme.reasons[str(code)].letter.replace("{note}", note) for code in codes] if isinstance(codes, list) else []
    return tuple(sentence for sentence in sentences if sentence)


def item_sentence(programme: Programme, item: Mapping[str, object], parameters: Mapping[str, object]) -> str:
    """What a provider is asked for by one item of a return: its own words or the reason's, after the field where these leave it open."""
    reason = programme.reasons.get(str(item.get("reason")))
    wanted, field = item.get("wanted"), item.get("field")
    said = str(wanted) if wanted else reason.letter.replace("{note}", str(parameters.get("note") or "")) if reason else ""
    heading = HEADINGS.get(str(field)) if field is not None and (wanted or reason is None or field != reason.field) else None
    return f"【{heading}】{said}" if heading else said


def day_of(parameters: Mapping[str, object], name: str) -> str:
    """A day among the parameters, in the Japanese era. Raises KeyError where there is none."""
    return japanese_date(date.fromisoformat(str(parameters[name])))
