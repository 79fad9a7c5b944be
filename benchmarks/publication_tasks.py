"""The public list of stores in a process of its own; prints its figures as JSON: `python -m benchmarks.publication_tasks TASK PATH …`."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Final

from benchmarks.measuring import measured
from benchmarks.worker import memory_megabytes
from exports.publication_pdf import LINES, write_publication_pdf
from exports.publication_rows import HEADINGS, About, about
from models.vocabulary import StoreKind
from secretariat.demo.generator import Generator
from secretariat.publication.publication import PublishedStore, StoreList

DAY: Final = date(2020, 2, 21)
CREATED: Final = datetime(2020, 2, 21, tzinfo=UTC)
_MADE_UP: Final = 5_000  # stores, each of which comes again and again with other numbers behind its name
_SEED: Final = 20200221
_ABOUT: Final = About(DAY, coming=False, programme_name="見本還元事業")


def made_up_stores(count: int) -> Iterator[PublishedStore]:
    """So many stores, always the same, those of a city together."""
    generator = Generator(_SEED)
    (provider,) = generator.providers(1, date(2019, 7, 1))
    rows = sorted(
        tuple(str(row[key] or "") for key in ("prefecture", "city", "store_name", "industry_class", "industry_detail"))
        for row in generator.applications(provider, _MADE_UP)
    )
    for number in range(count):
        prefecture, city, name, industry, detail = rows[number * _MADE_UP // count]
        yield PublishedStore(prefecture, city, f"{name}{number}号店", industry, detail, 5)


def lay_out(path: str, stores: str) -> dict[str, float]:
    """The list of so many stores as PDF."""
    found = made_up_stores(int(stores))
    first = next(found)  # what is made up beforehand is not measured
    with measured() as cost:
        written = write_publication_pdf(
            [StoreList(StoreKind.FIXED, int(stores), _with(first, found))], Path(path), about=_ABOUT, created=CREATED
        )
    return {"cpu": cost.cpu, "pages": written.pages, "memory": memory_megabytes()}


def draw(path: str, stores: str) -> dict[str, float]:
    """The same stores by reportlab's Platypus: a table for each page, in the same font, no text fitted to its cell."""
    from exports.document import A4_HEIGHT, A4_WIDTH, Face, width_of

    rows = [(*store[:5], f"{store.rate}%") for store in made_up_stores(int(stores))]
    width_of("字", Face.REGULAR, 10)  # registers the font
    platypus = import_module("reportlab.platypus")
    style = platypus.TableStyle([("FONT", (0, 0), (-1, -1), Face.REGULAR.value, 6), ("GRID", (0, 0), (-1, -1), 0.3, (0, 0, 0))])
    with measured() as cost:
        story: list[object] = []
        for start in range(0, len(rows), LINES):
            lines = [(f"{number:,}", *row) for number, row in enumerate(rows[start : start + LINES], start + 1)]
            story += (platypus.Table([HEADINGS, *lines], rowHeights=13, style=style), platypus.PageBreak())
        platypus.SimpleDocTemplate(path, pagesize=(A4_WIDTH, A4_HEIGHT), topMargin=40, bottomMargin=40).build(story)
    return {"cpu": cost.cpu, "pages": -(-len(rows) // LINES), "memory": memory_megabytes()}


def publish(path: str, url: str) -> dict[str, float]:
    """An office's list as PDF, from its records, as `export publication` writes it."""
    from benchmarks.people import MANAGER
    from secretariat.demo.required import require
    from secretariat.office import open_office
    from secretariat.publication.publication import PublicationWanted, publication

    office = open_office(url, now=CREATED)
    with measured() as cost, publication(office, MANAGER, PublicationWanted(DAY), Path(path).parent) as answer:
        found = require(answer)
        told = about(found, office.programme.programme.name)
        written = write_publication_pdf(found.whole(), Path(path), about=told, created=CREATED)
    office.engine.dispose()
    return {"cpu": cost.cpu, "pages": written.pages, "stores": written.stores, "memory": memory_megabytes()}


def _with(first: PublishedStore, others: Iterator[PublishedStore]) -> Iterator[PublishedStore]:
    yield first
    yield from others


TASKS: Final[Mapping[str, Callable[..., dict[str, float]]]] = {"lay-out": lay_out, "draw": draw, "publish": publish}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](*sys.argv[2:])))
