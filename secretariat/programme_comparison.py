"""What another programme file would change (制度ファイルの比較), before it is put in force."""

from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.office import Office
from secretariat.permissions import may
from secretariat.programme import Programme, parse_programme
from secretariat.programme_file.contradictions import contradictions
from secretariat.programme_overview import Row, Section, Words, sections_of
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Difference:
    """One line of the overview that would be another: None where the line is missing on one side."""

    section: Message
    what: Words
    before: Words | None
    after: Words | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A programme file that reads well. `other_parts`: tables of the file that differ in something which the overview does not show."""

    name: str
    next_version: int
    differences: tuple[Difference, ...]
    other_parts: tuple[str, ...]


def compare_programme(office: Office, person: Person, content: str) -> Comparison | Refusal:
    """How a programme file differs from the one in force, or why it cannot be loaded."""
    if refused := may(person.role, "load-programme"):
        return refused
    programme = parse_programme(content)
    if isinstance(programme, Refusal):
        return programme
    if programme != office.programme and (refused := contradictions(programme, content, office.programme)):
        return refused
    version = office.programme_version
    pairs = zip(sections_of(office.programme, version), sections_of(programme, version), strict=True)
    differences = tuple(difference for before, after in pairs for difference in _differences(before, after))
    return Comparison(programme.programme.name, version + 1, differences, tuple(_other_parts(office.programme, programme)))


def _differences(before: Section, after: Section) -> Iterator[Difference]:
    old, new = _by_label(before.rows), _by_label(after.rows)
    for key in dict.fromkeys((*old, *new)):
        was, becomes = old.get(key), new.get(key)
        if was != becomes:
            what = (was or becomes or ("", ""))[0]
            yield Difference(before.title, what, was[1] if was else None, becomes[1] if becomes else None)


def _by_label(rows: tuple[Row, ...]) -> dict[str, Row]:
    return {repr(label): (label, value) for label, value in rows}


def _other_parts(before: Programme, after: Programme) -> Iterator[str]:
    """Tables that differ although all that the overview shows of them is the same, by their names in the file."""
    for name in Programme.model_fields:
        if getattr(before, name) != getattr(after, name):
            mixed = before.model_copy(update={name: getattr(after, name)})
            if sections_of(before, 0) == sections_of(mixed, 0):
                yield name
