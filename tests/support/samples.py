"""Made-up rows of providers' files, and the short ways to take them in. No firm, shop or number here is anybody's.

Rows are mappings from a column's key (the English heading) to what stands in the cell; a `serial` keeps them apart.
"""

import csv
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

import openpyxl

from models.vocabulary import Outcome
from secretariat.clock import japan_day, parse_instant
from secretariat.identifiers import corporate_number
from secretariat.intake.applications import take_in_applications
from secretariat.intake.columns import APPLICATION_COLUMNS, PROVIDER_COLUMNS, Column
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.providers.certificates import add_certificate, examine_certificate
from secretariat.providers.dossier import ProviderDossier, provider_dossier
from secretariat.providers.readiness import record_run
from secretariat.providers.registration import decide_providers, propose_registration
from secretariat.providers.requirements import present_service, requirements, settle_requirement
from secretariat.providers.security_review import conclude_review, open_review
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person

Row = Mapping[str, object]
SERVICE: Final = "ミナトペイ"
SECOND_SERVICE: Final = "ミナトカード"
TAKEN_OVER_ON: Final = date(2019, 9, 1)


def _headings(columns: Sequence[Column]) -> dict[str, str]:
    return {column.key: column.heading for column in columns}


APPLICATION_HEADINGS: Final = _headings(APPLICATION_COLUMNS)
PROVIDER_HEADINGS: Final = _headings(PROVIDER_COLUMNS)
_SYLLABLES: Final = "アカサタナハマヤラワ"


def syllables(serial: int) -> str:
    """A word of its own for every serial: its digits as kana."""
    return "".join(_SYLLABLES[int(digit)] for digit in f"{serial:04d}")


def application_row(serial: int = 1, **changes: object) -> dict[str, object]:
    """An eligible application of a sole store that passes every check; None in `changes` empties a cell."""
    word = syllables(serial)
    row: dict[str, object] = {
        "provider_reference": f"T-{serial:05d}",
        "store_name": f"喫茶{word}",
        "store_name_kana": f"キッサ{word}",
        "store_kind": "固定店舗",
        "postal_code": "794-0041",
        "prefecture": "愛媛県",
        "city": "今治市",
        "street": f"見本町{serial}番地",
        "phone": f"0898-{20 + serial // 10000:02d}-{serial % 10000:04d}",
        "business_name": f"{word}商事株式会社",
        "business_name_kana": f"{word}ショウジ",
        "applicant_kind": "法人",
        "corporate_number": corporate_number(810_000_000_000 + serial),
        "business_postal_code": "794-0041",
        "business_address": f"愛媛県今治市見本町{serial}番地",
        "representative": "見本 太郎",
        "industry_class": "小売業",
        "capital_yen": "3,000,000",
        "employees": "4",
        "taxable_income_1": "1200000",
        "taxable_income_2": "900000",
        "taxable_income_3": "0",
        "annual_sales_yen": "24000000",
        "franchise": "なし",
        "exclusion": "なし",
        "services": SERVICE,
        "consent": "はい",
    }
    return row | changes


def provider_row(serial: int = 1, **changes: object) -> dict[str, object]:
    """A payment provider with one service, without a certificate."""
    word = syllables(serial)
    row: dict[str, object] = {
        "provider_name": f"{word}決済株式会社",
        "provider_name_kana": f"{word}ケッサイ",
        "corporate_number": corporate_number(710_000_000_000 + serial),
        "legal_kind": "資金移動業者",
        "licence_number": f"関東財務局長 第{serial:05d}号",
        "roles": "A型",
        "serves_residents": "はい",
        "contact_name": "窓口 花子",
        "contact_email": "desk@example.jp",
        "phone": f"03-5555-{serial % 10000:04d}",
        "postal_code": "100-0001",
        "address": f"東京都千代田区見本{serial}番地",
        "service_name": SERVICE,
        "service_kind": "QRコード",
        "grant_basis": "決済額",
        "return_method": "ポイント",
        "usable_at": "全店舗",
        "merchant_fee_percent": "3.24",
    }
    return row | changes


def write_workbook(rows: Sequence[Row], headings: Mapping[str, str], path: Path) -> Path:
    """The rows as .xlsx, or as .csv where the path says so; cells of keys that a row lacks are empty."""
    lines: list[list[object]] = [list(headings.values()), *([row.get(key) for key in headings] for row in rows)]
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(lines)
        return path
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("申請")
    for line in lines:
        sheet.append(line)
    workbook.save(path)
    return path


def take_over_provider(office: Office, people: Mapping[str, Person], serial: int = 1, services: Sequence[str] = (SERVICE,)) -> str:
    """A provider that is registered with its services; gives its number."""
    return _take_in_provider(office, people["admin"], serial, services, TAKEN_OVER_ON)


def receive_provider(office: Office, people: Mapping[str, Person], serial: int = 1, services: Sequence[str] = (SERVICE,)) -> str:
    """A provider that nobody has decided on yet; gives its number."""
    return _take_in_provider(office, people["mai"], serial, services, None)


def register_provider(office: Office, people: Mapping[str, Person], number: str) -> None:
    """Registers a provider that was received: all that `ready_to_register` does, and mai signs."""
    ready_to_register(office, people, number)
    (result,) = decide_providers(office, people["mai"], [number], Command("approve"))
    assert result.refusal is None, result.refusal


def ready_to_register(office: Office, people: Mapping[str, Person], number: str) -> None:
    """Everything that a registration needs but the signature: rin shows security, runs the tests, settles the rest and proposes it."""
    rin, day = people["rin"], japan_day(office.clock.now())
    dossier = provider_dossier(office, rin, number)
    assert isinstance(dossier, ProviderDossier), dossier
    names = [service.name for service in dossier.services]
    show_security(office, rin, number, names)
    for test, rules in office.programme.readiness.tests.items():
        if rules.required:
            assert record_run(office, rin, number, test, "pass", day, "1.0") is None
    for name in names:
        assert present_service(office, rin, number, name, "お支払い額に応じてポイントを付与します。") is None
    lines = requirements(office, rin, number)
    assert not isinstance(lines, Refusal), lines
    for line in lines:
        if line.outcome is not Outcome.PASS:
            assert settle_requirement(office, rin, number, line.requirement, "pass", "名簿で確認", service=line.service) is None
    assert propose_registration(office, rin, number) is None


def show_security(office: Office, person: Person, number: str, services: Sequence[str]) -> None:
    """A review of a provider by a certificate of all services, which holds for years and is found good."""
    scope, until = "、".join(services), date(2022, 3, 31)
    added = add_certificate(office, person, number, services, "isms", "JIS-0001", "見本認証機構", scope, date(2019, 4, 1), until)
    assert not isinstance(added, Refusal), added
    for certificate in added:
        assert examine_certificate(office, person, number, certificate, "pass") is None
    review = open_review(office, person, number, "certificate", "registration")
    assert isinstance(review, str), review
    assert conclude_review(office, person, review, passed=True) is None


def _take_in_provider(office: Office, person: Person, serial: int, services: Sequence[str], take_over_on: date | None) -> str:
    rows = [provider_row(serial, service_name=service) for service in services]
    with tempfile.TemporaryDirectory() as folder:
        path = write_workbook(rows, PROVIDER_HEADINGS, Path(folder) / "providers.csv")
        result = take_in_providers(office, person, path, take_over_on=take_over_on)
    assert isinstance(result, IntakeResult), result
    (number,) = result.numbers
    return number


def take_in(office: Office, person: Person, rows: Sequence[Row], provider: str, received: datetime | str | None = None) -> IntakeResult:
    """Takes in applications of a provider; `received` as in an instant or in ISO 8601, now if there is none."""
    moment = parse_instant(received) if isinstance(received, str) else received
    with tempfile.TemporaryDirectory() as folder:
        path = write_workbook(rows, APPLICATION_HEADINGS, Path(folder) / "applications.csv")
        result = take_in_applications(office, person, path, provider, moment)
    assert isinstance(result, IntakeResult), result
    return result
