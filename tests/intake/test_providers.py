"""Registrations of payment providers: rows that are one provider, contradictions, take-over, and approval by a manager."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.provider import Certificate, Provider, Service
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.desk import decide_application
from secretariat.clock import parse_instant
from secretariat.intake import providers as intake
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.providers.registration import decide_providers
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.files import refused, taken, write_text
from tests.support.records import COUNTED_FILES, OUTBOX, actions, application, contents, every, faults, letters, rows
from tests.support.rehearsal import at
from tests.support.samples import (
    PROVIDER_HEADINGS,
    SECOND_SERVICE,
    SERVICE,
    application_row,
    provider_row,
    ready_to_register,
    receive_provider,
    register_provider,
    take_in,
    take_over_provider,
)

People = Mapping[str, Person]
# where both databases are asked alike
embedded = pytest.mark.parametrize("backend", ["sqlite"])
Rows = list[dict[str, object]]
P = ParamSpec("P")
T = TypeVar("T")
PROVIDERS, SERVICES, CERTIFICATES = table_of(Provider), table_of(Service), table_of(Certificate)
CERTIFICATE = {
    "certificate": "PCI DSS",
    "certificate_number": "PCI-0012",
    "certificate_issuer": "見本認証機構",
    "certificate_scope": "決済サービスの運営",
    "valid_from": "2019-04-01",
    "valid_to": "2022/3/31",
}
TWO_SERVICES: Rows = [provider_row(1), provider_row(1, service_name=SECOND_SERVICE, service_kind="クレジットカード") | CERTIFICATE]


def send(
    office: Office, person: Person, lines: Rows, folder: Path, *, take_over_on: date | None = None, dry_run: bool = False
) -> IntakeResult | Refusal:
    path = write_text(lines, PROVIDER_HEADINGS, folder / "providers.csv")
    return take_in_providers(office, person, path, take_over_on=take_over_on, dry_run=dry_run)


def and_then(function: Callable[P, T], act: Callable[[], None]) -> Callable[P, T]:
    """The function, with something that happens once it has its answer."""

    def wrapped(*args: P.args, **kwargs: P.kwargs) -> T:
        answer = function(*args, **kwargs)
        act()
        return answer

    return wrapped


def problems(result: IntakeResult) -> list[tuple[int, str, str]]:
    return [(fault.row, fault.heading, fault.problem.key.removeprefix("intake.problem.")) for fault in result.faults]


def provider(office: Office, number: str) -> sa.RowMapping:
    (row,) = rows(office, every(PROVIDERS).where(PROVIDERS.c.number == number))
    return row


def services(office: Office) -> dict[str, date | None]:
    return {row["name"]: row["registered_from"] for row in rows(office, every(SERVICES).order_by(SERVICES.c.id))}


def approve(office: Office, person: Person, number: str) -> Refusal | None:
    (result,) = decide_providers(office, person, [number], Command("approve"))
    return result.refusal


# --- rows that are one provider


def test_rows_of_one_corporate_number_are_one_provider_with_its_services(office: Office, people: People, tmp_path: Path) -> None:
    result = taken(send(office, people["rin"], [TWO_SERVICES[0], provider_row(2), TWO_SERVICES[1]], tmp_path))
    assert (result.rows, result.accepted, len(result.numbers)) == (3, 3, 2)
    assert [result.outcomes[row].number for row in (2, 3, 4)] == [result.numbers[0], result.numbers[1], result.numbers[0]]
    kept = provider(office, result.numbers[0])
    assert (kept["status"], kept["name"], kept["registered_from"]) == (ProviderStatus.RECEIVED, TWO_SERVICES[0]["provider_name"], None)
    own = rows(office, every(SERVICES).where(SERVICES.c.provider_id == kept["id"]).order_by(SERVICES.c.id))
    assert [(row["name"], row["kind"], row["merchant_fee"]) for row in own] == [
        (SERVICE, "qr-code", 324),
        (SECOND_SERVICE, "credit-card", 324),
    ]
    (certificate,) = rows(office, every(CERTIFICATES))
    assert (certificate["standard"], certificate["valid_to"], certificate["service_id"]) == ("pci-dss", date(2022, 3, 31), own[1]["id"])
    assert actions(office, result.numbers[0]) == [("rin", "receive")]
    assert faults(office) == []


@pytest.mark.parametrize(
    ("key", "other"),
    [
        ("provider_name", "別名決済株式会社"),
        ("phone", "03-5555-9999"),
        ("roles", "B型"),
        ("legal_kind", "銀行等"),
        ("address", "別の所在地"),
    ],
)
@embedded
def test_rows_of_one_provider_that_contradict_are_faults(key: str, other: str, office: Office, people: People, tmp_path: Path) -> None:
    before = contents(office)
    lines = [TWO_SERVICES[0], {**TWO_SERVICES[1], key: other}, provider_row(2)]
    result = taken(send(office, people["rin"], lines, tmp_path, dry_run=True))
    assert (result.accepted, result.rejected) == (1, 2)
    assert problems(result) == [(2, "法人番号", "other_row_faulty"), (3, PROVIDER_HEADINGS[key], "provider_differs")]
    assert result.faults[1].problem.parameters == {"row": 2}
    assert contents(office) == before


@embedded
def test_a_provider_with_one_faulty_row_is_not_taken_at_all_and_every_row_says_why(office: Office, people: People, tmp_path: Path) -> None:
    lines = [TWO_SERVICES[0], {**TWO_SERVICES[1], "merchant_fee_percent": "高い", "valid_to": None}]
    result = taken(send(office, people["rin"], lines, tmp_path))
    assert (result.accepted, result.rejected, result.is_success, rows(office, every(PROVIDERS))) == (0, 2, False, [])
    assert problems(result) == [
        (2, "法人番号", "other_row_faulty"),
        (3, "加盟店手数料率", "not_a_number"),
        (3, "有効期間終了", "certificate_incomplete"),
    ]


@embedded
def test_a_service_stands_once_in_a_file(office: Office, people: People, tmp_path: Path) -> None:
    result = taken(send(office, people["rin"], [provider_row(1), provider_row(1, service_name="ﾐﾅﾄﾍﾟｲ")], tmp_path))
    assert problems(result) == [(2, "法人番号", "other_row_faulty"), (3, "サービス名", "same_service_in_file")]


def test_the_same_provider_again_is_a_duplicate_and_other_content_a_fault(office: Office, people: People, tmp_path: Path) -> None:
    (number,) = taken(send(office, people["rin"], TWO_SERVICES, tmp_path)).numbers
    before = contents(office, COUNTED_FILES)
    again = taken(send(office, people["rin"], TWO_SERVICES[::-1], tmp_path))
    assert (again.accepted, again.duplicates, again.is_success) == (0, 2, True)
    assert {outcome.number for outcome in again.outcomes.values()} == {number}
    changed = taken(send(office, people["rin"], [{**row, "contact_name": "別の窓口"} for row in TWO_SERVICES], tmp_path))
    assert problems(changed) == [(2, "法人番号", "provider_other_content"), (3, "法人番号", "provider_other_content")]
    assert contents(office, COUNTED_FILES) == before


@pytest.mark.parametrize("roles", ["A型", "B型", "準B型", "A型、B型", "A型,準B型"])
@embedded
def test_the_role_of_a_provider_never_stops_its_intake(roles: str, office: Office, people: People, tmp_path: Path) -> None:
    assert taken(send(office, people["rin"], [provider_row(1, roles=roles)], tmp_path)).accepted == 1


def test_of_one_file_taken_in_twice_at_once_one_is_taken_and_the_other_says_so(
    office: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sort_out = intake._sort_out
    inner: list[IntakeResult | Refusal] = []

    def overtake() -> None:
        monkeypatch.setattr(intake, "_sort_out", sort_out)
        inner.append(send(office, people["ren"], TWO_SERVICES, tmp_path))

    monkeypatch.setattr(intake, "_sort_out", and_then(sort_out, overtake))
    assert refused(send(office, people["rin"], TWO_SERVICES, tmp_path)) == ("changed-meanwhile", "intake.changed_meanwhile")
    assert (taken(inner[0]).accepted, len(rows(office, every(PROVIDERS))), faults(office)) == (2, 1, [])


# --- take-over


def test_a_taken_over_provider_enters_as_registered_and_is_journalled_as_such(office: Office, people: People, tmp_path: Path) -> None:
    day = date(2019, 6, 1)
    (number,) = taken(send(office, people["admin"], TWO_SERVICES, tmp_path, take_over_on=day)).numbers
    kept = provider(office, number)
    assert (kept["status"], kept["registered_from"], services(office)) == (
        ProviderStatus.REGISTERED,
        day,
        {SERVICE: day, SECOND_SERVICE: day},
    )
    assert actions(office, number) == [("admin", "take-over")]
    assert letters(office, number) == []


@pytest.mark.parametrize("login", ["rin", "mai", "sho", "cal", "aud"])
@embedded
def test_only_an_admin_takes_over(login: str, office: Office, people: People, tmp_path: Path) -> None:
    answer = send(office, people[login], TWO_SERVICES, tmp_path, take_over_on=date(2019, 6, 1))
    assert refused(answer) == ("not-permitted", "staff.not_permitted")


@embedded
def test_a_take_over_lies_on_a_day_that_has_come(office: Office, people: People, tmp_path: Path) -> None:
    answer = send(office, people["admin"], TWO_SERVICES, tmp_path, take_over_on=date(2020, 1, 21))
    assert refused(answer) == ("invalid-value", "intake.take_over_future")
    assert taken(send(office, people["admin"], TWO_SERVICES, tmp_path, take_over_on=date(2020, 1, 20))).accepted == 2


@embedded
def test_a_file_of_providers_cannot_be_received_in_the_future(office: Office, people: People, tmp_path: Path) -> None:
    path = write_text(TWO_SERVICES, PROVIDER_HEADINGS, tmp_path / "providers.csv")
    late = at(office, "2020-01-20T10:00:01").clock.now()
    assert refused(take_in_providers(office, people["rin"], path, late)) == ("invalid-value", "intake.received_in_future")


# --- the call for providers


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2019-02-28T23:59:59+09:00", ("too-early", "intake.call_not_open")),
        ("2019-03-01T00:00:00+09:00", None),
        ("2020-04-30T17:00:00+09:00", None),
        ("2020-04-30T17:00:01+09:00", ("too-late", "intake.call_closed")),
    ],
)
@pytest.mark.parametrize("dry_run", [False, True])
@embedded
def test_providers_are_taken_in_while_the_call_is_open_by_the_moment_at_which_they_came(
    office: Office, people: People, tmp_path: Path, received: str, expected: tuple[str, str] | None, *, dry_run: bool
) -> None:
    path = write_text(TWO_SERVICES, PROVIDER_HEADINGS, tmp_path / "providers.csv")
    before = contents(office)
    result = take_in_providers(at(office, "2020-06-01T10:00"), people["rin"], path, parse_instant(received), dry_run=dry_run)
    if expected is None:
        assert taken(result).accepted == 2
        return
    assert refused(result) == expected
    assert isinstance(result, Refusal)
    assert all("2019/3/1" in say(language, result.message) and "2020/4/30" in say(language, result.message) for language in LANGUAGES)
    assert contents(office) == before


@embedded
def test_what_was_registered_elsewhere_is_taken_over_when_the_call_is_over(office: Office, people: People, tmp_path: Path) -> None:
    later = at(office, "2020-06-01T10:00")
    assert taken(send(later, people["admin"], TWO_SERVICES, tmp_path, take_over_on=date(2020, 5, 1))).accepted == 2
    assert refused(send(later, people["rin"], [provider_row(2)], tmp_path)) == ("too-late", "intake.call_closed")


def test_receipt_is_acknowledged_to_each_provider_but_to_none_that_is_taken_over(office: Office, people: People, tmp_path: Path) -> None:
    path = write_text([provider_row(1), provider_row(2)], PROVIDER_HEADINGS, tmp_path / "providers.csv")
    numbers = taken(take_in_providers(office, people["rin"], path, parse_instant("2020-01-19T00:30:00+09:00"))).numbers
    taken_over = take_over_provider(office, people, 3)
    assert [letters(office, number) for number in (*numbers, taken_over)] == [[("provider-received", True)]] * 2 + [[]]
    assert {row["parameters"] for row in rows(office, every(OUTBOX))} == {'{"received_on":"2020-01-19"}'}


def test_registration_numbers_are_given_in_one_row_to_those_taken_over_and_those_registered_here(office: Office, people: People) -> None:
    first, waiting, second = (
        take_over_provider(office, people, 1),
        receive_provider(office, people, 2),
        take_over_provider(office, people, 3),
    )
    assert provider(office, waiting)["registration_number"] is None
    register_provider(office, people, waiting)
    assert [provider(office, number)["registration_number"] for number in (first, second, waiting)] == [1, 2, 3]


# --- approval


def test_a_new_provider_is_registered_by_a_managers_approval(office: Office, people: People) -> None:
    number = receive_provider(office, people, services=(SERVICE, SECOND_SERVICE))
    assert getattr(approve(office, people["rin"], number), "code", None) == "not-permitted"
    assert provider(office, number)["status"] == ProviderStatus.RECEIVED
    ready_to_register(office, people, number)
    assert approve(office, people["mai"], number) is None
    today = date(2020, 1, 20)
    assert (provider(office, number)["status"], provider(office, number)["registered_from"]) == (ProviderStatus.REGISTERED, today)
    assert services(office) == {SERVICE: today, SECOND_SERVICE: today}
    assert (actions(office, number)[0], actions(office, number)[-1]) == (("mai", "receive"), ("mai", "approve"))
    assert letters(office, number) == [("provider-received", True), ("provider-registered", True)]
    assert getattr(approve(office, people["mai"], number), "code", None) == "wrong-state"


def test_waiting_applications_can_be_approved_once_their_provider_is_registered(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    (waiting,) = take_in(office, people["rin"], [application_row()], number).numbers
    refusal = decide_application(office, people["rin"], waiting, Command("approve"))
    assert getattr(refusal, "code", None) == "provider-not-registered"
    before = application(office, waiting)
    register_provider(office, people, number)
    assert decide_application(office, people["rin"], waiting, Command("approve")) is None
    after = application(office, waiting)
    assert (after["status"], after["cutoff_start_on"], after["due_on"]) == ("approved", before["cutoff_start_on"], before["due_on"])


@embedded
def test_a_file_of_providers_lacks_no_required_column(office: Office, people: People, tmp_path: Path) -> None:
    headings = {key: heading for key, heading in PROVIDER_HEADINGS.items() if key != "legal_kind"}
    path = write_text(TWO_SERVICES, headings, tmp_path / "lacking.csv")
    assert refused(take_in_providers(office, people["rin"], path)) == ("invalid-file", "reader.columns_missing")
    assert refused(take_in_providers(office, people["rin"], tmp_path / "absent.csv"))[0] == "invalid-file"
