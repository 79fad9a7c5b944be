"""The certificate of a registration: what it says, that nothing of it is lost, and who may have one when."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from exports.document import A4_HEIGHT, A4_WIDTH, UnprintableText
from exports.registration_certificate import unprintable_in_certificate, write_registration_certificate
from models.base import table_of
from models.provider import Provider
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.office import Office
from secretariat.providers.conditions import add_condition, meet_condition
from secretariat.providers.registration_certificate import RegistrationCertificate, registration_certificate
from secretariat.providers.services import withdraw_service
from secretariat.providers.suspension import suspend_provider
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, receive_provider, register_provider, take_over_provider

People = Mapping[str, Person]
embedded = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
CREATED = datetime(2020, 2, 18, 9, 30, tzinfo=timezone(timedelta(hours=9)))
CERTIFICATE = RegistrationCertificate(
    number="第00012号",
    title="決済事業者登録証",
    provider="見本決済株式会社",
    paragraphs=("貴社を見本還元事業の決済事業者として登録したことを証します。",),
    facts=(
        ("登録日", ("令和2年1月21日",)),
        ("対象サービス", ("見本ペイ（QRコード）", "見本カード（クレジットカード）")),
        ("条件", ("案内を改めること（令和2年3月31日まで）",)),
    ),
    issued_on=date(2020, 2, 18),
    sender=("補助金事務局",),
)


def write(path: Path, certificate: RegistrationCertificate = CERTIFICATE) -> list[str]:
    """The text of each page without white space."""
    pages = write_registration_certificate(certificate, path, created=CREATED)
    reader = PdfReader(path)
    assert len(reader.pages) == pages
    assert reader.outline
    return [re.sub(r"\s", "", page.extract_text()) for page in reader.pages]


def test_a_certificate_is_one_page_that_says_everything(tmp_path: Path) -> None:
    (page,) = write(tmp_path / "certificate.pdf")
    said = page.replace("登録第00012号", "").replace("令和2年2月18日補助金事務局", "")
    assert ("登録第00012号" in page, "令和2年2月18日補助金事務局" in page) == (True, True)
    assert said == (
        "決済事業者登録証見本決済株式会社殿貴社を見本還元事業の決済事業者として登録したことを証します。登録日令和2年1月21日"
        "対象サービス見本ペイ（QRコード）見本カード（クレジットカード）条件案内を改めること（令和2年3月31日まで）"
    )


def test_what_does_not_fit_goes_on_an_annex_that_names_the_certificate_on_every_page(tmp_path: Path) -> None:
    services = tuple(f"見本ペイ{number}（QRコード）" for number in range(90))
    conditions = tuple(f"条件その{number}を満たすこと（令和2年3月31日まで）" for number in range(20))
    facts = (CERTIFICATE.facts[0], ("対象サービス", services), ("条件", conditions))
    first, *annex = write(tmp_path / "certificate.pdf", replace(CERTIFICATE, facts=facts))
    assert "対象サービス別紙のとおり条件別紙のとおり" in first
    assert "登録日令和2年1月21日" in first
    assert len(annex) > 1
    assert [page.startswith("別紙（登録第00012号）見本決済株式会社") for page in annex] == [True] * len(annex)
    listed = "".join(annex)
    assert [text for text in (*services, *conditions) if text not in listed] == []


def test_long_names_stay_within_the_frame(tmp_path: Path) -> None:
    name = "一般社団法人日本全国キャッシュレス決済サービス事業者連絡協議会" * 3
    path = tmp_path / "certificate.pdf"
    (page,) = write(path, replace(CERTIFICATE, provider=name, facts=(*CERTIFICATE.facts, ("備考", (name,)))))
    assert f"{name}殿" in page
    xs: list[float] = []
    PdfReader(path).pages[0].extract_text(visitor_text=lambda text, _, matrix, *__: xs.append(matrix[4]) if text.strip() else None)
    assert min(xs) > 60
    assert max(xs) < A4_WIDTH - 60


def test_a_frame_runs_around_the_page(tmp_path: Path) -> None:
    path = tmp_path / "certificate.pdf"
    write(path)
    content = PdfReader(path).pages[0].get_contents()
    assert content is not None
    lines = [tuple(map(float, line)) for line in re.findall(rb"(\S+) w (\S+) (\S+) m (\S+) (\S+) l S", content.get_data())]
    assert len(lines) == 8
    assert all(20 < x1 < A4_WIDTH - 20 and 20 < y1 < A4_HEIGHT - 20 for _, x1, y1, _, _ in lines)


def test_the_same_certificate_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        write(tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize(
    "faulty",
    [
        replace(CERTIFICATE, provider="見本\U0001f600"),
        replace(CERTIFICATE, facts=(("条件", ("\U0001f600",)),)),
        replace(CERTIFICATE, sender=("\U0001f600",)),
        replace(CERTIFICATE, paragraphs=("\U0001f600",)),
    ],
)
def test_what_cannot_be_printed_is_named_and_no_file_is_left(tmp_path: Path, faulty: RegistrationCertificate) -> None:
    assert (unprintable_in_certificate(CERTIFICATE), unprintable_in_certificate(faulty)) == ("", "\U0001f600")
    with pytest.raises(UnprintableText):
        write_registration_certificate(faulty, tmp_path / "certificate.pdf", created=CREATED)
    assert list(tmp_path.iterdir()) == []


# --- what the office puts on one


def test_a_registered_provider_has_a_certificate_of_what_is_registered_that_day(office: Office, people: People) -> None:
    number = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    for wording in ("案内を改めること", "窓口を設けること"):
        assert add_condition(office, people["rin"], number, wording, date(2020, 3, 31)) is None
    register_provider(office, people, number)
    assert meet_condition(office, people["mai"], number, 1) is None
    assert withdraw_service(office, people["mai"], number, SECOND_SERVICE, date(2020, 2, 1)) is None
    found = registration_certificate(at(office, "2020-02-18T10:00"), people["mai"], number.lower())
    assert found == RegistrationCertificate(
        number="第00001号",
        title="決済事業者登録証",
        provider="アアアカ決済株式会社",
        paragraphs=("貴社をキャッシュレス・ポイント還元事業の決済事業者として登録したことを証します。",),
        facts=(
            ("登録日", ("令和2年1月20日",)),
            ("対象サービス", (f"{SERVICE}（QRコード）",)),
            ("条件", ("窓口を設けること（令和2年3月31日まで）",)),
        ),
        issued_on=date(2020, 2, 18),
        sender=("補助金事務局",),
    )


@embedded
def test_nobody_else_has_a_certificate(office: Office, people: People) -> None:
    received, suspended = receive_provider(office, people, 1), take_over_provider(office, people, 2)
    assert suspend_provider(office, people["mai"], suspended, date(2020, 1, 20), None, ["incident"]) is None
    for number in (received, suspended):
        refusal = registration_certificate(office, people["mai"], number)
        assert isinstance(refusal, Refusal)
        assert refusal.message.key == "register.not_registered"
    missing = registration_certificate(office, people["mai"], "P-0000009-9")
    assert isinstance(missing, Refusal)
    assert missing.code is RefusalCode.NOT_FOUND


@embedded
def test_a_provider_that_was_registered_before_there_were_numbers_has_none(office: Office, people: People) -> None:
    number, providers = take_over_provider(office, people), table_of(Provider)
    with office.writing("mai", "test") as (session, act):
        journal.append(session, [journal.Entry(number, 2, "test", "registered", "registered")], act)
        session.execute(sa.update(providers).where(providers.c.number == number).values(registration_number=None, version=2))
    refusal = registration_certificate(office, people["mai"], number)
    assert isinstance(refusal, Refusal)
    assert refusal.message.key == "register.no_number"


@embedded
def test_managers_hand_out_certificates(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    permitted = [
        login for login, person in people.items() if isinstance(registration_certificate(office, person, number), RegistrationCertificate)
    ]
    assert permitted == ["mai", "mio"]
