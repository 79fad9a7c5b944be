"""Certificates: added to services, examined, renewed; what is wrong with one is refused and nothing of it is kept."""

from collections.abc import Mapping
from datetime import date

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry
from models.provider import Provider, Service
from models.vocabulary import Outcome, RefusalCode
from secretariat.messages import LANGUAGES, say
from secretariat.office import Office
from secretariat.providers.certificates import ProviderCertificate, add_certificate, certificates_of, examine_certificate
from secretariat.providers.registration import decide_provider
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import SECOND_SERVICE, SERVICE, receive_provider, take_over_provider
from tests.support.security import added, certified, code, provider_id, said, send_with_certificates

People = Mapping[str, Person]
PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
GOOD: Mapping[str, object] = {
    "services": (SERVICE,),
    "standard": "isms",
    "number": "IS 100001",
    "issuer": "見本認証",
    "scope": "決済業務の全部",
    "valid_from": date(2019, 4, 1),
    "valid_to": date(2022, 3, 31),
}


def add(office: Office, person: Person, provider: str, **changes: object) -> tuple[int, ...] | Refusal:
    values = {**GOOD, **changes}
    services, valid_from, valid_to = values["services"], values["valid_from"], values["valid_to"]
    assert isinstance(services, tuple)
    assert isinstance(valid_from, date)
    assert isinstance(valid_to, date)
    standard, number, issuer, scope = (str(values[name]) for name in ("standard", "number", "issuer", "scope"))
    return add_certificate(office, person, provider, services, standard, number, issuer, scope, valid_from, valid_to)


def held(office: Office, provider: str) -> tuple[ProviderCertificate, ...]:
    with office.reading() as session:
        return certificates_of(session, provider_id(office, provider))


def test_a_certificate_is_added_to_each_service_that_it_covers_and_waits_to_be_examined(office: Office, people: People) -> None:
    number = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    ids = add(office, people["rin"], number, services=(SECOND_SERVICE, SERVICE, SERVICE))
    line, other = held(office, number)
    assert ids == (other.id, line.id)
    assert (line.service, line.outcome, other.service, other.outcome) == (SERVICE, Outcome.REVIEW, SECOND_SERVICE, Outcome.REVIEW)
    assert (line.standard, line.number, line.issuer, line.scope) == ("isms", "IS 100001", "見本認証", "決済業務の全部")
    assert (line.valid_from, line.valid_to, line.staff) == (date(2019, 4, 1), date(2022, 3, 31), None)
    assert records.actions(office, number)[-1] == ("rin", "add-certificate")
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_issuer_and_scope_stand_in_the_erasable_part_of_the_journal_only(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    add(office, people["rin"], number)
    entries = table_of(JournalEntry)
    (entry,) = records.rows(office, sa.select(entries).where(entries.c.action == "add-certificate"))
    assert "IS 100001" in entry["payload"]
    assert "見本認証" not in entry["payload"]
    assert "決済業務" not in entry["payload"]


@pytest.mark.parametrize(
    ("changes", "expected", "key"),
    [
        ({"valid_to": date(2019, 3, 31)}, RefusalCode.INVALID_VALUE, "certificate_ends_before"),
        ({"scope": " 　 "}, RefusalCode.INVALID_VALUE, "field_missing"),
        ({"number": ""}, RefusalCode.INVALID_VALUE, "field_missing"),
        ({"issuer": "\n"}, RefusalCode.INVALID_VALUE, "field_missing"),
        ({"scope": "決済" * 251}, RefusalCode.LIMIT_EXCEEDED, "field_too_long"),
        ({"number": "IS\x1b[2J"}, RefusalCode.INVALID_VALUE, "field_forbidden_character"),
        ({"scope": "担当者 1234 5678 9018"}, RefusalCode.INVALID_VALUE, "casework.note_my_number"),
        ({"standard": "iso"}, RefusalCode.INVALID_VALUE, "no_such_standard"),
        ({"services": ()}, RefusalCode.INVALID_VALUE, "no_service_named"),
        ({"services": (" ",)}, RefusalCode.INVALID_VALUE, "no_service_named"),
        ({"services": (SERVICE, "ナニカペイ")}, RefusalCode.INVALID_VALUE, "no_such_service"),
    ],
)
@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_faulty_certificate_is_refused_with_the_reason_and_nothing_of_it_is_kept(
    office: Office, people: People, changes: Mapping[str, object], expected: RefusalCode, key: str
) -> None:
    number = receive_provider(office, people)
    before = records.contents(office)
    refused = add(office, people["rin"], number, **changes)
    assert (code(refused), said(refused)) == (expected, key)
    assert isinstance(refused, Refusal)
    assert all(say(language, refused.message) for language in LANGUAGES)
    assert records.contents(office) == before


def test_the_same_certificate_again_is_refused_for_all_of_its_services(office: Office, people: People) -> None:
    number = receive_provider(office, people, 1, [SERVICE, SECOND_SERVICE])
    add(office, people["rin"], number)
    before = records.contents(office)
    refused = add(office, people["rin"], number, services=(SECOND_SERVICE, SERVICE), issuer="別の書き方")
    assert (code(refused), said(refused)) == (RefusalCode.NOTHING_TO_DO, "certificate_known")
    assert records.contents(office) == before
    assert code(add(office, people["rin"], number, services=(SECOND_SERVICE,))) is None
    assert code(add(office, people["rin"], number, valid_from=date(2022, 4, 1), valid_to=date(2025, 3, 31))) is None
    assert code(add(office, people["rin"], number, valid_from=date(2025, 4, 1), valid_to=date(2025, 4, 1))) is None


@pytest.mark.parametrize("backend", ["sqlite"])
def test_one_that_came_with_the_file_is_known_too_and_can_be_examined(office: Office, people: People) -> None:
    number = send_with_certificates(office, people, {SERVICE: "2020-12-31"})
    same = {"number": "JIS-1", "valid_from": date(2019, 4, 1), "valid_to": date(2020, 12, 31)}
    assert said(add(office, people["rin"], number, **same)) == "certificate_known"
    (line,) = held(office, number)
    assert examine_certificate(office, people["rin"], number, line.id, "pass") is None
    (line,) = held(office, number)
    assert (line.outcome, line.staff) == (Outcome.PASS, "rin")


def test_services_are_found_whatever_the_width_and_one_that_is_withdrawn_is_not(office: Office, people: People) -> None:
    number = take_over_provider(office, people, 1, ["ミナトPay", SECOND_SERVICE])
    assert code(add(office, people["rin"], number, services=("ﾐﾅﾄＰａｙ",))) is None
    with office.writing("mai", "test") as (session, _):
        session.execute(sa.update(SERVICES).where(SERVICES.c.name == SECOND_SERVICE).values(registered_to=date(2020, 1, 20)))
    assert said(add(office, people["rin"], number, services=(SECOND_SERVICE,))) == "no_such_service"
    before = at(office, "2020-01-19T10:00")
    assert code(add(before, people["rin"], number, services=(SECOND_SERVICE,))) is None


def test_the_last_word_of_an_examination_counts_and_every_one_is_journalled(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    (certificate,) = certified(office, people["rin"], number, "2019-04-01", "2022-03-31")
    assert examine_certificate(office, people["ren"], number, certificate, "fail", "認証機関に照会、該当なし") is None
    (line,) = held(office, number)
    assert (line.outcome, line.staff, line.note) == (Outcome.FAIL, "ren", "認証機関に照会、該当なし")
    assert [action for _, action in records.actions(office, number)][-2:] == ["examine-certificate"] * 2
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_examination_needs_a_certificate_of_that_provider_an_outcome_and_a_note_where_it_fails(office: Office, people: People) -> None:
    number, other = receive_provider(office, people), receive_provider(office, people, 2)
    (certificate,) = added(office, people["rin"], number, "2019-04-01", "2022-03-31")
    before = records.contents(office)
    rin = people["rin"]
    assert said(examine_certificate(office, rin, other, certificate, "pass")) == "no_such_certificate"
    assert said(examine_certificate(office, rin, number, certificate + 1, "pass")) == "no_such_certificate"
    assert said(examine_certificate(office, rin, number, certificate, "review")) == "casework.no_such_outcome"
    assert said(examine_certificate(office, rin, number, certificate, "fail", " ")) == "certificate_failed_needs_note"
    assert code(examine_certificate(office, people["aud"], number, certificate, "pass")) is RefusalCode.NOT_PERMITTED
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_registered_provider_renews_a_certificate_without_being_registered_anew(office: Office, people: People) -> None:
    number = take_over_provider(office, people)
    (before,) = records.rows(office, sa.select(PROVIDERS))
    certified(office, people["rin"], number, "2022-04-01", "2025-03-31")
    (after,) = records.rows(office, sa.select(PROVIDERS))
    assert {name for name in after if after[name] != before[name]} == {"version"}


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_refused_or_cancelled_provider_gets_no_certificate(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert decide_provider(office, people["mai"], number, Command("reject", ("requirements-not-met",))) is None
    assert code(add(office, people["rin"], number)) is RefusalCode.WRONG_STATE
