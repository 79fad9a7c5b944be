"""The workbook of providers: every provider with all that is known of it, read back with another library."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from exports.providers_workbook import (
    CERTIFICATE_COLUMNS,
    DUE_COLUMNS,
    FINDING_COLUMNS,
    PROVIDER_COLUMNS,
    SERVICE_COLUMNS,
    write_providers,
)
from exports.workbook import Column
from models.vocabulary import Role
from secretariat.office import Office
from secretariat.providers.certificates import add_certificate
from secretariat.providers.conditions import add_condition
from secretariat.providers.findings import add_finding, record_remedy
from secretariat.providers.report import ProvidersReport, providers_report
from secretariat.providers.requirements import add_licence
from secretariat.providers.security_review import open_review
from secretariat.providers.suspension import suspend_provider
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.rehearsal import OPENED
from tests.support.samples import SECOND_SERVICE, SERVICE, provider_row, receive_provider, take_over_provider

People = Mapping[str, Person]
CREATED = datetime(2020, 1, 20, 1, 0, tzinfo=UTC)
SHEETS: Mapping[str, tuple[Column, ...]] = {
    "決済事業者": PROVIDER_COLUMNS,
    "サービス": SERVICE_COLUMNS,
    "認証": CERTIFICATE_COLUMNS,
    "指摘事項": FINDING_COLUMNS,
    "期限": DUE_COLUMNS,
}


def read(path: Path) -> dict[str, list[dict[str, object]]]:
    """The rows of every sheet by the columns' keys; blank cells are left out."""
    workbook = CalamineWorkbook.from_path(path)
    assert workbook.sheet_names == list(SHEETS)
    found: dict[str, list[dict[str, object]]] = {}
    for name, columns in SHEETS.items():
        headings, *rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
        assert headings == [column.heading for column in columns]
        found[name] = [{column.key: cell for column, cell in zip(columns, row, strict=True) if cell != ""} for row in rows]
    return found


@pytest.fixture
def busy(office: Office, people: People) -> tuple[str, str, str]:
    """A provider under review, one that is suspended, and the number of the review."""
    rin = people["rin"]
    received = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    suspended = take_over_provider(office, people, 2)
    assert suspend_provider(office, people["mai"], suspended, date(2020, 1, 20), date(2020, 2, 29), ["incident"]) is None
    assert add_licence(office, rin, received, "bank", "銀行免許") is None
    until = date(2020, 3, 31)
    added = add_certificate(office, rin, received, [SERVICE], "isms", "JIS-1", "見本認証機構", "決済業務", date(2019, 4, 1), until)
    assert not isinstance(added, Refusal)
    assert add_condition(office, rin, received, "案内を改めること", date(2020, 2, 10)) is None
    review = open_review(office, rin, received, "investigation", "registration")
    assert isinstance(review, str)
    assert add_finding(office, rin, review, "high", "任意とされている。", question="au-two-step", due_on=date(2020, 2, 3)) == 1
    assert add_finding(office, rin, review, "low", "規程が古い。", due_on=date(2020, 12, 31)) == 2
    assert record_remedy(office, rin, review, 2, "改訂した。", date(2020, 1, 19)) is None
    return received, suspended, review


def report(office: Office, person: Person) -> ProvidersReport:
    found = providers_report(office, person)
    assert isinstance(found, ProvidersReport), found
    return found


def test_everything_about_every_provider_stands_in_its_sheet(
    office: Office, people: People, busy: tuple[str, str, str], tmp_path: Path
) -> None:
    received, suspended, review = busy
    path = tmp_path / "providers.xlsx"
    assert write_providers(report(office, people["mai"]), path, created=CREATED, programme_name="見本還元事業") == 2
    sheets = read(path)
    first, second = sheets["決済事業者"]
    name = str(provider_row(1)["provider_name"])
    assert first == {
        "number": received,
        "name": name,
        "name_kana": str(provider_row(1)["provider_name_kana"]),
        "status": "審査中",
        "corporate_number": str(provider_row(1)["corporate_number"]),
        "legal_kind": "資金移動業者",
        "licences": "関東財務局長 第00001号\n銀行等 銀行免許",
        "roles": "A型",
        "serves_residents": "はい",
        "postal_code": "100-0001",
        "address": "東京都千代田区見本1番地",
        "phone": "03-5555-0001",
        "received_at": OPENED.replace(tzinfo=None),
        "services": 2.0,
        "open_findings": 2.0,
        "open_conditions": 1.0,
        "certificate_ends": date(2020, 3, 31),
    }
    assert (second["number"], second["status"], second["registration_number"]) == (suspended, "停止中", "第00001号")
    assert (second["suspended_from"], second["suspended_until"]) == (date(2020, 1, 20), date(2020, 2, 29))
    services = sheets["サービス"]
    assert [(row["provider_number"], row["service"], row["registered"]) for row in services] == [
        (received, SERVICE, "いいえ"),
        (received, SECOND_SERVICE, "いいえ"),
        (suspended, SERVICE, "いいえ"),
    ]
    assert (services[0]["merchant_fee"], services[0]["kind"], services[0]["return_method"]) == (0.0324, "QRコード", "ポイント")
    (certificate,) = sheets["認証"]
    assert (certificate["provider_name"], certificate["standard"], certificate["number"], certificate["outcome"]) == (
        name,
        "ISMS",
        "JIS-1",
        "要確認",
    )
    assert (certificate["valid_to"], certificate["days_left"]) == (date(2020, 3, 31), 71.0)
    high, low = sheets["指摘事項"]
    assert (high["review"], high["place"], high["severity"], high["area"], high["wording"]) == (
        review,
        1.0,
        "高",
        "利用者の認証",
        "任意とされている。",
    )
    assert (low["remedy"], low["remedied_on"], low["status"]) == ("改訂した。", date(2020, 1, 19), "是正の確認待ち")
    due = [(row["due_on"], row["days_left"], row["kind"], row["provider_number"]) for row in sheets["期限"]]
    assert (date(2020, 2, 3), 14.0, "指摘の是正期限", received) in due
    assert (date(2020, 2, 29), 40.0, "停止の終了予定", suspended) in due
    assert due == sorted(due)


def test_an_office_without_providers_has_a_workbook_of_headings(office: Office, people: People, tmp_path: Path) -> None:
    path = tmp_path / "providers.xlsx"
    assert write_providers(report(office, people["mai"]), path, created=CREATED, programme_name="見本還元事業") == 0
    assert read(path) == {name: [] for name in SHEETS}


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_nobody_s_name_or_mail_address_is_in_it(office: Office, people: People, busy: tuple[str, str, str], tmp_path: Path) -> None:
    assert busy
    path = tmp_path / "providers.xlsx"
    write_providers(report(office, people["mai"]), path, created=CREATED, programme_name="見本還元事業")
    cells = repr(read(path))
    for secret in (provider_row(1)["contact_name"], provider_row(1)["contact_email"]):
        assert str(secret) not in cells


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize("role", Role)
def test_managers_and_auditors_have_the_workbook(office: Office, role: Role) -> None:
    permitted = role in {Role.MANAGER, Role.AUDITOR}
    assert isinstance(providers_report(office, Person("kei", "kei", role)), ProvidersReport) == permitted


def test_keys_of_columns_are_each_there_once() -> None:
    for columns in SHEETS.values():
        keys = [column.key for column in columns]
        assert len(keys) == len(set(keys))
