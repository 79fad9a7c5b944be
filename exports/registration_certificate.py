"""The certificate of a provider's registration (決済事業者登録証) on A4 within a frame; what does not fit goes on an annex (別紙).

Lengths are points.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from exports.document import A4_HEIGHT, A4_WIDTH, MILLIMETRE, OFFICE, Document, Face, Rule, Run, missing_glyphs, printable, width_of
from exports.line_breaking import FittedText, break_lines, fit, fit_addressee
from exports.page_rows import CENTRE, LEFT, RIGHT, Row, aligned, height_of, one_below_the_other, parted, placed
from secretariat.japanese_dates import japanese_date
from secretariat.providers.registration_certificate import RegistrationCertificate

HONORIFIC = "殿"
ANNEX = "別紙"
AS_IN_ANNEX = "別紙のとおり"

_FRAMES = ((11 * MILLIMETRE, 2.2), (13.2 * MILLIMETRE, 0.6))  # distance from the edge, thickness
_WIDTH = 144 * MILLIMETRE
_EDGE = (A4_WIDTH - _WIDTH) / 2
_TOP, _NUMBER_AT = 60 * MILLIMETRE, 32 * MILLIMETRE
_FACTS_END = 222 * MILLIMETRE  # below it the day and the sender
_DAY_AT, _SENDER_AT = 236 * MILLIMETRE, 250 * MILLIMETRE
_ANNEX_TOP, _ANNEX_BOTTOM = 30 * MILLIMETRE, A4_HEIGHT - 26 * MILLIMETRE
_TITLE_SIZE, _TITLE_SPACING = 28.0, 8.0
_BODY, _BODY_LEADING = 13.0, 26.0


class _FactType(NamedTuple):
    """Letters, distance of the lines and space above each fact."""

    size: float
    leading: float
    above: float


_FACT_TYPES = (_FactType(12, 21, 8), _FactType(11, 17, 6), _FactType(10, 14.5, 4))
_ABOVE_FACTS = 2.5  # of the space between two of them
_IN_ANNEX = _FactType(11, 18, 10)


def unprintable_in_certificate(certificate: RegistrationCertificate) -> str:
    """The characters of a certificate that the fonts lack, each once; empty for none."""
    facts = chain.from_iterable((label, *values) for label, values in certificate.facts)
    once = (certificate.number, certificate.title, certificate.provider)
    return missing_glyphs("\n".join((*once, *certificate.paragraphs, *facts, *certificate.sender)))


def write_registration_certificate(certificate: RegistrationCertificate, path: Path, *, created: datetime) -> int:
    """Writes a certificate and gives the number of pages: one, and those of its annex.

    `created` is an aware time. Raises UnprintableText for a character that the fonts lack and OSError when the file cannot be
    written; what stood at `path` then stays as it was.
    """
    certificate = _checked(certificate)
    annex: list[list[Row]] = []
    above = list(_opening(certificate))
    room = _FACTS_END - _TOP - height_of(above)
    facts = next((rows for rows in (list(_facts(certificate.facts, type_)) for type_ in _FACT_TYPES) if height_of(rows) <= room), None)
    if facts is None:
        facts = list(_facts([(label, (_first_or_annex(values),)) for label, values in certificate.facts], _FACT_TYPES[0]))
        several = [(label, values) for label, values in certificate.facts if _first_or_annex(values) == AS_IN_ANNEX]
        heading = tuple(_annex_heading(certificate))
        listed = (row._replace(head=heading) for row in _facts(several, _IN_ANNEX))
        annex = parted([*heading, *listed], _ANNEX_BOTTOM - _ANNEX_TOP)
    with Document(path, title=certificate.title, subject=f"登録{certificate.number}", author=OFFICE, created=created) as document:
        runs, _ = placed([*above, *facts], _TOP)
        runs += _fixed(certificate)
        document.add_page(runs, label=certificate.number, bookmark=f"{certificate.number} {certificate.provider}", rules=_frame())
        for index, rows in enumerate(annex, 1):
            runs, _ = placed(rows, _ANNEX_TOP)
            document.add_page(runs, label=f"{certificate.number} {ANNEX}{index}", bookmark=ANNEX if index == 1 else "")
    return document.page_count


def _checked(certificate: RegistrationCertificate) -> RegistrationCertificate:
    """The certificate as it can be measured and drawn. Raises UnprintableText."""
    return replace(
        certificate,
        number=printable(certificate.number),
        title=printable(certificate.title),
        provider=printable(certificate.provider),
        paragraphs=tuple(map(printable, certificate.paragraphs)),
        facts=tuple((printable(label), tuple(map(printable, values))) for label, values in certificate.facts),
        sender=tuple(map(printable, certificate.sender)),
    )


def _first_or_annex(values: tuple[str, ...]) -> str:
    """A day stays where it is; whatever there may be many of goes."""
    return values[0] if len(values) == 1 and len(values[0]) <= len("令和00年00月00日") else AS_IN_ANNEX


def _frame() -> Iterator[Rule]:
    for distance, thick in _FRAMES:
        left, upper, right, lower = distance, distance, A4_WIDTH - distance, A4_HEIGHT - distance
        half = thick / 2  # so that the corners are closed
        yield Rule(left - half, upper, right + half, upper, thick)
        yield Rule(left - half, lower, right + half, lower, thick)
        yield Rule(left, upper, left, lower, thick)
        yield Rule(right, upper, right, lower, thick)


def _opening(certificate: RegistrationCertificate) -> Iterator[Row]:
    """Title, to whom, and what is certified."""
    title = certificate.title
    spacing = min(_TITLE_SPACING, max(0.0, (_WIDTH - width_of(title, Face.BOLD, _TITLE_SIZE)) / max(1, len(title))))
    title_width = width_of(title, Face.BOLD, _TITLE_SIZE) + spacing * (len(title) - 1)
    yield Row(0.0, 50.0, (Run(title, (A4_WIDTH - title_width) / 2, 0.0, Face.BOLD, _TITLE_SIZE, spacing),))
    name = fit_addressee(certificate.provider, HONORIFIC, Face.BOLD, _WIDTH, largest=18, smallest=13)
    yield from _block(name, Face.BOLD, CENTRE, leading=28.0, above=30.0)
    above = 34.0
    for paragraph in certificate.paragraphs:
        body = break_lines(paragraph, Face.REGULAR, _BODY, _WIDTH, _BODY)
        for index, line in enumerate(body):
            yield Row(above, _BODY_LEADING, (Run(line, _EDGE + (0.0 if index else _BODY), 0.0, Face.REGULAR, _BODY),))
            above = 0.0


def _facts(facts: Iterable[tuple[str, tuple[str, ...]]], type_: _FactType) -> Iterator[Row]:
    """Labels in one column, their values below each other in another."""
    size, leading, space = type_
    listed = list(facts)
    label_width = max((width_of(label, Face.REGULAR, size) for label, _ in listed), default=0.0)
    value_left = _EDGE + label_width + 2.5 * size
    for place, (label, values) in enumerate(listed):
        above = space if place else _ABOVE_FACTS * space
        lines = [line for value in values for line in break_lines(value, Face.REGULAR, size, _EDGE + _WIDTH - value_left, phrases=True)]
        for index, line in enumerate(lines):
            value_run = Run(line, value_left, 0.0, Face.REGULAR, size)
            label_run = Run(label, _EDGE, 0.0, Face.REGULAR, size)
            yield Row(0.0 if index else above, leading, (value_run,) if index else (label_run, value_run), index == 0 and len(lines) > 1)


def _annex_heading(certificate: RegistrationCertificate) -> Iterator[Row]:
    yield from _block(FittedText((f"{ANNEX}（登録\u3000{certificate.number}）",), 11.0), Face.REGULAR, RIGHT, leading=18.0)
    name = fit(certificate.provider, Face.BOLD, _WIDTH, largest=13, smallest=10)
    yield from _block(name, Face.BOLD, LEFT, leading=20.0, above=8.0)


def _fixed(certificate: RegistrationCertificate) -> list[Run]:
    """What stands in its place whatever there is between: number, day, sender."""
    (number,) = aligned(FittedText((f"登録\u3000{certificate.number}",), 12.0), Face.REGULAR, _EDGE, _WIDTH, RIGHT)
    day = Run(japanese_date(certificate.issued_on), _EDGE, _DAY_AT, Face.REGULAR, _BODY)
    sender = fit("\n".join(certificate.sender), Face.BOLD, _WIDTH * 0.7, largest=17, smallest=12)
    lines = aligned(sender, Face.BOLD, _EDGE, _WIDTH, RIGHT)
    senders = (run._replace(y=_SENDER_AT + index * sender.size * 1.5) for index, run in enumerate(lines))
    return [number._replace(y=_NUMBER_AT), day, *senders]


def _block(text: FittedText, face: Face, share: float, *, leading: float, above: float = 0.0) -> Iterator[Row]:
    yield from one_below_the_other(aligned(text, face, _EDGE, _WIDTH, share), leading, above=above)
