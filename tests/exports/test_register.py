"""The register of providers and services: the same on paper, as a workbook and as JSON, and nothing in it that is not for everybody."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from exports.document import A4_HEIGHT, A4_WIDTH, UnprintableText
from exports.register import COLUMNS, TITLE, unprintable_in_register, write_register_json, write_register_pdf, write_register_workbook
from models.vocabulary import Role
from secretariat.office import Office
from secretariat.providers.register import RegisterLine
from secretariat.providers.report import public_register
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.samples import SERVICE, provider_row, receive_provider, take_over_provider

People = Mapping[str, Person]
DAY = date(2020, 2, 18)
CREATED = datetime(2020, 2, 18, 0, 30, tzinfo=UTC)
PROGRAMME = "見本還元事業"
LINE = RegisterLine(
    provider_number="P-0000001-0",
    provider_name="見本決済株式会社",
    registration_number=12,
    registered_on=date(2020, 1, 21),
    roles=("a", "quasi-b"),
    region="東京都",
    phone="03-5555-0001",
    service="見本ペイ",
    service_registered_on=date(2020, 2, 1),
    kind="qr-code",
    grant_basis="paid",
    return_method="instant",
    usable_at="all",
    merchant_fee=Decimal("3.24"),
)
OTHER = replace(LINE, provider_name="=別決済株式会社", registration_number=None, region="", merchant_fee=Decimal(0), roles=())


def write_pdf(lines: list[RegisterLine], path: Path) -> list[str]:
    """The text of each page without white space."""
    pages = write_register_pdf(lines, path, day=DAY, created=CREATED, programme_name=PROGRAMME)
    reader = PdfReader(path)
    assert len(reader.pages) == pages
    return [re.sub(r"\s", "", page.extract_text()) for page in reader.pages]


# --- on paper


def test_the_paper_says_of_which_day_it_is_and_what_merchants_compare(tmp_path: Path) -> None:
    path = tmp_path / "register.pdf"
    (page,) = write_pdf([LINE, OTHER], path)
    assert page.startswith(f"{TITLE}{PROGRAMME}令和2年2月18日現在2サービス")
    flat = "".join(cell for row in rows_on(path) for cell in row)
    for shown in (
        "第00012号",
        "見本決済株式会社",
        "東京都",
        "03-5555-0001",
        "見本ペイ",
        "QRコード",
        "3.24%",
        "決済額",
        "全店舗",
        "令和2年2月1日",
    ):
        assert shown in flat
    assert ("0.00%" in flat, "－" in flat, page.endswith("1/1")) == (True, True, True)


def rows_on(path: Path) -> list[list[str]]:
    """The texts of all pages, line by line from the top."""
    rows: list[list[str]] = []
    for page in PdfReader(path).pages:
        lines: dict[float, list[str]] = {}

        def visit(text: str, _m: list[float], matrix: list[float], _f: object, _s: float, lines: dict[float, list[str]] = lines) -> None:
            if text.strip():
                lines.setdefault(round(matrix[5], 1), []).append(text.strip())

        page.extract_text(visitor_text=visit)
        rows += [lines[y] for y in sorted(lines, reverse=True)]
    return rows


def test_pages_are_landscape_numbered_and_repeat_the_headings(tmp_path: Path) -> None:
    path = tmp_path / "register.pdf"
    lines = [replace(LINE, service=f"見本ペイ{number:03}号") for number in range(120)]
    pages = write_pdf(lines, path)
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert page.endswith(f"{number}/{len(pages)}")
        assert page.count("サービス名") == 1
    for line in lines:
        assert sum(page.count(line.service) for page in pages) == 1
    box = PdfReader(path).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((A4_HEIGHT, A4_WIDTH), abs=0.1)


def test_long_names_stay_in_their_columns(tmp_path: Path) -> None:
    path = tmp_path / "register.pdf"
    name = "一般社団法人日本全国キャッシュレス決済サービス事業者連絡協議会" * 3
    (page,) = write_pdf([replace(LINE, provider_name=name, service="a" * 100)], path)
    xs: list[float] = []
    PdfReader(path).pages[0].extract_text(visitor_text=lambda text, _, matrix, *__: xs.append(matrix[4]) if text.strip() else None)
    assert page.count("a") >= 100
    assert min(xs) > 30
    assert max(xs) < A4_HEIGHT - 60


def test_an_empty_register_still_says_of_which_day_it_is(tmp_path: Path) -> None:
    (page,) = write_pdf([], tmp_path / "register.pdf")
    assert "令和2年2月18日現在0サービス" in page


def test_what_cannot_be_printed_is_named_and_no_file_is_left(tmp_path: Path) -> None:
    faulty = replace(LINE, service="ペイ\U0001f600")
    assert (unprintable_in_register([LINE]), unprintable_in_register([LINE, faulty])) == ("", "\U0001f600")
    with pytest.raises(UnprintableText):
        write_register_pdf([faulty], tmp_path / "register.pdf", day=DAY, created=CREATED, programme_name=PROGRAMME)
    assert list(tmp_path.iterdir()) == []


# --- as a workbook and as JSON


def test_the_workbook_holds_the_same_under_stable_headings(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    assert write_register_workbook(iter([LINE, OTHER]), path, day=DAY, created=CREATED, programme_name=PROGRAMME) == 2
    headings, first, second = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert headings == [column.heading for column in COLUMNS]
    assert dict(zip([column.key for column in COLUMNS], first, strict=True)) == {
        "registration_number": "第00012号",
        "provider_name": "見本決済株式会社",
        "roles": "A型、準B型",
        "region": "東京都",
        "phone": "03-5555-0001",
        "service": "見本ペイ",
        "kind": "QRコード",
        "merchant_fee": 0.0324,
        "grant_basis": "決済額",
        "return_method": "即時利用ポイントの充当",
        "usable_at": "全店舗",
        "service_registered_on": date(2020, 2, 1),
        "provider_number": "P-0000001-0",
    }
    assert second[:2] == ["", "=別決済株式会社"]
    fee = openpyxl.load_workbook(path).worksheets[0]["H2"]
    assert fee.number_format == "0.00%"


def test_keys_of_the_columns_are_fields_and_stay_as_they_are() -> None:
    assert [column.key for column in COLUMNS] == [
        "registration_number",
        "provider_name",
        "roles",
        "region",
        "phone",
        "service",
        "kind",
        "merchant_fee",
        "grant_basis",
        "return_method",
        "usable_at",
        "service_registered_on",
        "provider_number",
    ]


def test_the_json_holds_the_words_of_the_vocabulary(tmp_path: Path) -> None:
    path = tmp_path / "register.json"
    assert write_register_json([LINE, OTHER], path, day=DAY, created=CREATED, programme_name=PROGRAMME) == 2
    document = json.loads(path.read_text("utf-8"))
    assert (document["programme"], document["as_at"], document["created"]) == (PROGRAMME, "2020-02-18", "2020-02-18T00:30:00+00:00")
    assert document["services"][0] == {
        "provider_number": "P-0000001-0",
        "provider_name": "見本決済株式会社",
        "registration_number": 12,
        "registered_on": "2020-01-21",
        "roles": ["a", "quasi-b"],
        "region": "東京都",
        "phone": "03-5555-0001",
        "service": "見本ペイ",
        "service_registered_on": "2020-02-01",
        "kind": "qr-code",
        "grant_basis": "paid",
        "return_method": "instant",
        "usable_at": "all",
        "merchant_fee_percent": 3.24,
    }


# --- what the office gives out


def test_the_register_holds_registered_services_only_and_no_person(office: Office, people: People, tmp_path: Path) -> None:
    number = take_over_provider(office, people, 1)
    receive_provider(office, people, 2)
    lines = public_register(office, people["mai"], DAY)
    assert not isinstance(lines, Refusal)
    assert [(line.provider_number, line.service) for line in lines] == [(number, SERVICE)]
    path = tmp_path / "register.json"
    write_register_json(lines, path, day=DAY, created=CREATED, programme_name=PROGRAMME)
    row = provider_row(1)
    for secret in (row["contact_name"], row["contact_email"]):
        assert str(secret) not in path.read_text("utf-8") + repr(lines)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize("role", Role)
def test_managers_give_out_the_register(office: Office, role: Role) -> None:
    assert isinstance(public_register(office, Person("kei", "kei", role), DAY), Refusal) == (role is not Role.MANAGER)
