"""Our list beside the one that was published of a city: the same columns, words and order."""

import csv
import re
import unicodedata
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest
from pypdf import PdfReader

from exports.publication_pdf import write_publication_pdf
from exports.publication_rows import HEADINGS, About
from exports.publication_text import write_publication_csv
from models.vocabulary import StoreKind
from secretariat.publication.order import reading_key
from secretariat.publication.publication import PublishedStore, StoreList

LIST: Final = Path(__file__).parent.parent.parent.parent / "shared" / "real" / "imabari-registered-stores.tsv"
ABOUT: Final = About(date(2019, 8, 21), coming=False, programme_name="キャッシュレス・ポイント還元事業")
CREATED: Final = datetime(2019, 8, 21, tzinfo=UTC)
KANA: Final = re.compile(r"[ぁ-んァ-ヴー・\s]+")
OUT_OF_ORDER: Final = 1  # of the neighbours whose reading their name tells


@pytest.fixture(scope="module")
def published() -> list[list[str]]:
    """The lines of the published list, headings first."""
    if not LIST.exists():
        pytest.skip("the published list is not beside the project")
    return [line.split("\t") for line in LIST.read_text("utf-8").splitlines()]


def ours(published: list[list[str]]) -> list[StoreList]:
    stores = [
        PublishedStore(prefecture, city, name, industry, detail, int(rate.removesuffix("%")))
        for _, prefecture, city, name, industry, detail, rate in published[1:]
    ]
    return [StoreList(StoreKind.FIXED, len(stores), iter(stores))]


def test_columns_words_and_rates_are_written_as_published(published: list[list[str]], tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_publication_csv(ours(published), path, about=ABOUT, created=CREATED)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert [heading or None for heading in published[0]] == [*HEADINGS[:5], None, HEADINGS[6]]
    assert [row[1:7] for row in rows[1:]] == [line[1:] for line in published[1:]]


def test_every_published_name_is_on_paper_whole(published: list[list[str]], tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    written = write_publication_pdf(ours(published), path, about=ABOUT, created=CREATED)
    assert (written.pages, written.missing, written.shortened) == (6, 0, 0)
    text = re.sub(r"\s", "", "".join(page.extract_text() for page in PdfReader(path).pages))
    assert [line[3] for line in published[1:] if re.sub(r"\s", "", line[3]) not in text] == []


def test_names_that_tell_their_reading_stand_in_our_order(published: list[list[str]]) -> None:
    told = [line[3] for line in published[1:] if KANA.fullmatch(unicodedata.normalize("NFKC", line[3]))]
    assert len(told) > 20
    assert sum(reading_key(one) > reading_key(other) for one, other in pairwise(told)) <= OUT_OF_ORDER
