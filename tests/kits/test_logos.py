"""Providers' logos: what cannot be printed or is not safe is refused by name and not kept; the newest accepted one is drawn."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from models.base import table_of
from models.evidence import Evidence
from models.provider import Service
from models.vocabulary import RefusalCode
from models.vocabulary_kits import LogoOutcome
from secretariat.evidence.keeping import keep_evidence
from secretariat.evidence.kinds import MediaType
from secretariat.kits.logos.deciding import Logo, LogoLine, ServiceLogos, decide_logo, list_logos, logos_of
from secretariat.kits.logos.logo_pictures import check_logo, ink_of, printed_logo
from secretariat.kits.logos.outlines import outline_of
from secretariat.kits.logos.vector_logo import Shape, VectorLogo, read_vector_logo
from secretariat.kits.poster_facts import PosterFacts, PosterFilter, poster_facts
from secretariat.office import Office
from secretariat.programme_file.printing import LogoRules
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.records import actions
from tests.support.rehearsal import at
from tests.support.samples import SERVICE, take_over_provider
from tests.support.screening_work import approved, close, records

People = Mapping[str, Person]
SVG: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">{}</svg>'
SQUARE: Final = '<rect width="9" height="9" fill="#c00"/>'


def png(mode: str = "RGB", size: tuple[int, int] = (600, 300), colour: int | tuple[int, ...] = (200, 30, 30)) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size, colour).save(buffer, "PNG")
    return buffer.getvalue()


def moving() -> bytes:
    buffer = io.BytesIO()
    frames = [Image.new("RGB", (600, 300), colour) for colour in ("red", "blue")]
    frames[0].save(buffer, "PNG", save_all=True, append_images=frames[1:])
    return buffer.getvalue()


UNFIT: Final = {
    "logos.too_coarse": png(size=(472, 200)),
    "logos.mode": png("I;16", colour=9),
    "logos.animated": moving(),
    "logos.damaged": png()[:-40],
    "logos.narrow": png(size=(1300, 100)),
    "logos.too_large": png()[:16] + (9_000).to_bytes(4, "big") * 2 + png()[24:],
    "logos.empty": png(colour=(255, 255, 255)),
}
UNFIT_DRAWINGS: Final = {
    "script": ("logos.element", "<script>alert(1)</script>"),
    "script in notes": ("logos.element", "<metadata><script/></metadata>"),
    "action": ("logos.reference", '<rect width="9" height="9" onclick="x()"/>'),
    "reference": ("logos.element", "<use/>"),
    "outside": ("logos.reference", '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://example.com/a.png"/>'),
    "style sheet": ("logos.element", "<style>rect { fill: red }</style>"),
    "paint from elsewhere": ("logos.reference", '<rect width="9" height="9" style="fill:url(#a)"/>'),
    "text": ("logos.text", '<text x="1" y="9">ペイ</text>'),
    "page of the web": ("logos.element", '<div xmlns="http://www.w3.org/1999/xhtml"/>'),
    "transparency": ("logos.effect", '<rect width="9" height="9" fill-opacity="0.5"/>'),
    "dashes": ("logos.effect", '<rect width="9" height="9" stroke-dasharray="1 2"/>'),
    "colour": ("logos.colour", '<rect width="9" height="9" fill="color(display-p3 1 0 0)"/>'),
    "path": ("logos.unreadable", '<path d="M0 0 L9"/>'),
    "not a number": ("logos.unreadable", '<rect width="9" height="9" transform="scale(1e300) scale(1e300)"/>'),
    "nothing": ("logos.empty", '<rect width="9" height="9" fill="none"/>'),
    "length": ("logos.too_much", f"<path d='M0 0{'h1' * 250_001}'/>"),
    "depth": ("logos.too_much", "<g>" * 60 + "</g>" * 60),
}


def key(answer: object) -> str | None:
    return answer.message.key if isinstance(answer, Refusal) else None


def test_pictures_of_dots_that_cannot_be_printed_are_refused_by_name() -> None:
    assert {fault: key(check_logo(content, MediaType.PNG, LogoRules())) for fault, content in UNFIT.items()} == {
        fault: fault for fault in UNFIT
    }
    for mode, colour in (("RGB", (200, 30, 30)), ("L", 40), ("LA", (40, 200)), ("RGBA", (9, 9, 9, 200)), ("P", 1)):
        assert check_logo(png(mode, (473, 60), colour), MediaType.PNG, LogoRules()) is None


@pytest.mark.parametrize("fault", sorted(UNFIT_DRAWINGS))
def test_drawings_with_more_than_plain_shapes_are_refused_by_name(fault: str) -> None:
    wanted, inner = UNFIT_DRAWINGS[fault]
    assert key(read_vector_logo(SVG.format(inner).encode())) == wanted


def test_a_drawing_without_size_without_end_or_with_declarations_is_refused() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + SVG.format("&b;")
    assert key(read_vector_logo(bomb.encode())) == "logos.doctype"
    assert key(read_vector_logo(b'<svg xmlns="http://www.w3.org/2000/svg"/>')) == "logos.no_size"
    assert key(read_vector_logo(SVG.format("<g>").encode())) == "logos.not_xml"
    assert key(read_vector_logo(b'<?xml-stylesheet href="x"?>' + SVG.format(SQUARE).encode())) == "logos.element"


def test_shapes_of_a_drawing_are_read_with_their_colours_where_groups_move_them() -> None:
    inner = '<g transform="translate(2 1) scale(2)" style="fill:none;stroke:rgb(0, 9, 255)"><line x1="0" y1="0" x2="3" y2="2"/></g>'
    read = read_vector_logo(SVG.format(f"{SQUARE}{inner}<path d='m1 1h2v2H1z' fill-rule='evenodd'/>").encode())
    assert isinstance(read, VectorLogo)
    assert (read.width, read.height) == (20, 10)
    square, line, path = read.shapes
    assert (square.fill, square.edge) == ((0xCC, 0, 0), None)
    assert line == Shape(line.outline, None, (0, 9, 255), 2.0)
    assert [piece.points for piece in line.outline] == [((2, 1),), ((8, 5),)]
    assert (path.fill, path.even_odd) == ((0, 0, 0), True)
    assert [piece.points for piece in path.outline] == [((1, 1),), ((3, 1),), ((3, 3),), ((1, 3),), ()]


@given(st.lists(st.sampled_from(list("MmLlHhVvCcSsQqTtAaZz .,-+0123459e")), max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_any_path_data_is_read_or_refused(text: str) -> None:
    try:
        outline = outline_of(f"M0 0{text}")
    except (ValueError, OverflowError):
        return
    assert all(len(piece.points) == {"M": 1, "L": 1, "C": 3, "Z": 0}[piece.command] for piece in outline)


def test_an_arc_of_half_a_circle_touches_its_side() -> None:
    outline = outline_of("M0 0A5 5 0 0 1 10 0")
    assert outline[-1].points[-1] == pytest.approx((10, 0))
    assert min(y for piece in outline for _, y in piece.points) == pytest.approx(-5)


@given(st.tuples(*[st.integers(0, 255)] * 3))
@settings(max_examples=50, deadline=None)
def test_no_colour_takes_more_than_two_full_inks_and_grey_is_black_alone(colour: tuple[int, int, int]) -> None:
    inks = ink_of(colour)
    assert all(0 <= ink <= 1 for ink in inks)
    assert sum(inks) <= 2.0001
    assert ink_of((colour[0],) * 3)[:3] == (0, 0, 0)


def kept(office: Office, person: Person, folder: Path, provider: str, content: bytes, service: object) -> str | Refusal:
    path = folder / "logo"
    path.write_bytes(content)
    return keep_evidence(office, person, provider, path, subject=f"logo:{service}")


def drawn(office: Office) -> list[tuple[str, Logo]]:
    with office.reading() as session:
        (facts,) = poster_facts(session, office.programme, PosterFilter())
    assert isinstance(facts, PosterFacts)
    return list(facts.logos)


def test_a_logo_is_kept_accepted_drawn_replaced_and_withdrawn_under_the_provider(office: Office, people: People, tmp_path: Path) -> None:
    provider = take_over_provider(office, people)
    approved(office, people, provider, 1)
    close(at(office, "2020-01-27T17:00:01"), people, date(2020, 2, 21))
    rin, mai = people["rin"], people["mai"]
    service = next(row["id"] for row in records(office, table_of(Service)) if row["name"] == SERVICE)
    assert key(kept(office, rin, tmp_path, provider, UNFIT["logos.too_coarse"], service)) == "logos.too_coarse"
    assert key(kept(office, rin, tmp_path, provider, b"%PDF-1.7\n%%EOF", service)) == "evidence.kind"
    assert key(kept(office, rin, tmp_path, provider, png(), 99)) == "logos.no_service"
    assert records(office, table_of(Evidence)) == []
    first, second = (kept(office, rin, tmp_path, provider, content, service) for content in (png(), SVG.format(SQUARE).encode()))
    assert isinstance(first, str) and isinstance(second, str)
    assert drawn(office) == []  # nobody has decided

    def decide(number: str, outcome: LogoOutcome, person: Person = mai, note: str | None = None) -> RefusalCode | None:
        refused = decide_logo(office, person, number, outcome, note)
        return refused.code if refused else None

    assert decide(first, LogoOutcome.ACCEPTED, rin) is RefusalCode.NOT_PERMITTED
    assert decide(first, LogoOutcome.WITHDRAWN) is RefusalCode.WRONG_STATE
    assert decide(first, LogoOutcome.REFUSED) is RefusalCode.NOTE_MISSING
    assert decide(first, LogoOutcome.ACCEPTED) is None
    assert [(name, logo.kind, logo.content) for name, logo in drawn(office)] == [(SERVICE, MediaType.PNG, png())]
    assert decide(second, LogoOutcome.ACCEPTED) is None
    assert [logo.kind for _, logo in drawn(office)] == [MediaType.SVG]
    assert decide(second, LogoOutcome.ACCEPTED) is RefusalCode.WRONG_STATE
    listed = list_logos(office, rin, provider)
    assert not isinstance(listed, Refusal)
    assert [line.service for line in listed][:1] == [SERVICE]
    assert [(logo.evidence, logo.outcome, logo.drawn) for logo in listed[0].logos] == [
        (second, "accepted", True),
        (first, "accepted", False),
    ]
    assert decide(second, LogoOutcome.WITHDRAWN) is None
    assert [logo.kind for _, logo in drawn(office)] == [MediaType.PNG]
    assert decide(second, LogoOutcome.REFUSED, note="商標の使用許諾がない") is RefusalCode.WRONG_STATE
    assert actions(office, provider)[-3:] == [("mai", "decide-logo")] * 3
    other = tmp_path / "licence.pdf"
    other.write_bytes(b"%PDF-1.7\n%%EOF")
    paper = keep_evidence(office, rin, provider, other, subject="licence")
    assert isinstance(paper, str)
    assert decide(paper, LogoOutcome.ACCEPTED) is RefusalCode.INVALID_VALUE
    assert decide("E-9", LogoOutcome.ACCEPTED) is RefusalCode.NOT_FOUND
    with office.reading() as session:
        assert logos_of(session, []) == {}
        assert isinstance(listed[0], ServiceLogos)
        statements: list[str] = []
        sa.event.listen(office.engine, "before_cursor_execute", lambda *given: statements.append(str(given[2])))
        logos_of(session, range(1, 400))
        assert len(statements) <= 3


def test_a_list_of_logos_says_who_kept_and_decided_each_and_whether_it_can_be_printed_now(
    office: Office, people: People, tmp_path: Path
) -> None:
    provider = take_over_provider(office, people)
    rin, mai = people["rin"], people["mai"]
    service = records(office, table_of(Service))[0]["id"]
    number = kept(office, rin, tmp_path, provider, png(), service)
    assert isinstance(number, str)
    assert decide_logo(office, mai, number, LogoOutcome.ACCEPTED) is None

    def listed(seen: Office) -> LogoLine:
        found = list_logos(seen, rin, provider)
        assert not isinstance(found, Refusal)
        return found[0].logos[0]

    logo = listed(office)
    assert (logo.size, logo.kept_by, logo.decided_by, logo.unfit) == (len(png()), rin.name, mai.name, None)
    assert logo.kept_at == logo.decided_at == office.clock.now()
    kits = office.programme.kits
    finer = kits.model_copy(update={"logos": kits.logos.model_copy(update={"dots_per_inch": 1200})})
    now_unfit = listed(replace(office, programme=office.programme.model_copy(update={"kits": finer}))).unfit
    assert now_unfit is not None
    assert now_unfit.key == "logos.too_coarse"


def test_a_drawing_that_was_kept_is_printed_as_outlines_and_a_picture_as_dots() -> None:
    assert isinstance(printed_logo(SVG.format(SQUARE).encode(), MediaType.SVG), VectorLogo)
    dots = printed_logo(png("RGBA", (3200, 1600), (255, 0, 0, 0)), MediaType.PNG)
    assert not isinstance(dots, Refusal | VectorLogo)
    assert (dots.width, dots.height, dots.dots, set(dots.cmyk)) == (1600, 800, 3200, {0})
