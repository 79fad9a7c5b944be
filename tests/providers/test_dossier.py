"""Everything about a provider in one reading: of both databases, as at a day, for those who may see it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from models.vocabulary import RefusalCode
from secretariat.evidence.keeping import keep_evidence
from secretariat.office import Office
from secretariat.providers.dossier import ProviderDossier, provider_dossier
from secretariat.providers.findings import add_finding
from secretariat.providers.requirements import settle_requirement
from secretariat.providers.services import amend_service
from secretariat.providers.suspension import suspend_provider
from secretariat.refusal import Refusal
from secretariat.screening.cards import show
from secretariat.screening.explanation import CaseShown
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_person
from tests.support.rehearsal import PASSWORD, at
from tests.support.samples import SERVICE, receive_provider, register_provider
from tests.support.security import code, opened

People = Mapping[str, Person]


def dossier(office: Office, people: People, number: str, day: date | None = None) -> ProviderDossier:
    found = provider_dossier(office, people["aud"], number, day)
    assert isinstance(found, ProviderDossier), found
    return found


def test_a_dossier_has_all_that_is_kept_and_what_holds_on_the_day(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    register_provider(office, people, number)
    assert amend_service(office, people["mai"], number, SERVICE, date(2020, 3, 1), {"merchant_fee": 200}) is None
    review = opened(office, people["rin"], number, occasion="incident", incident_on=date(2020, 1, 19))
    assert add_finding(office, people["rin"], review, "critical", "見本の指摘") == 1
    later = at(office, "2020-02-10T10:00")
    assert suspend_provider(later, people["mai"], number, date(2020, 2, 10), None, ["incident"]) is None
    today, before, after = (dossier(later, people, number.lower(), day) for day in (None, date(2020, 1, 20), date(2020, 3, 1)))
    assert (today.number, today.status, today.registration_number, today.registered_on) == (number, "suspended", 1, date(2020, 1, 20))
    assert [(found.services[0].registered, found.services[0].content.merchant_fee) for found in (before, today, after)] == [
        (True, 324),
        (False, 324),
        (False, 200),
    ]
    assert ([*today.lapsed], [*before.lapsed]) == ([today.services[0].id], [])
    assert {line.requirement for line in today.requirements if line.hinders(today.day)} == {"security"}
    assert [(shown.line.number, len(shown.findings)) for shown in today.reviews][-1] == (review, 1)
    assert [(line.starts_on, line.reasons) for line in today.suspensions] == [(date(2020, 2, 10), ("incident",))]
    assert [kind for kind, _ in today.licences] == ["funds-transfer"]
    assert today.version == len(today.history)


def test_people_are_named_by_their_login_and_their_names_are_at_hand(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert add_person(office, people["admin"], NewPerson("tanaka", people["rin"].role, "田中 花子", PASSWORD)) is None
    tanaka = Person("tanaka", "田中 花子", people["rin"].role)
    assert settle_requirement(office, tanaka, number, "licence", "pass", "名簿で確認") is None
    found = dossier(office, people, number)
    assert {found.name_of(line.settled_by) for line in found.requirements if line.settled_by == "tanaka"} == {"田中 花子"}
    assert (found.names, found.name_of("gone"), found.name_of(None)) == ({"tanaka": "田中 花子"}, "gone", "")


def test_a_dossier_is_for_those_who_may_see_providers(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    for login, wanted, refused in (("cal", number, RefusalCode.NOT_PERMITTED), ("aud", "P-9999999-9", RefusalCode.NOT_FOUND)):
        found = provider_dossier(office, people[login], wanted)
        assert isinstance(found, Refusal)
        assert code(found) is refused


def test_reviews_and_their_like_are_shown_by_their_number_too(office: Office, people: People, tmp_path: Path) -> None:
    number = receive_provider(office, people)
    review = opened(office, people["rin"], number, occasion="registration")
    (tmp_path / "policy.txt").write_text("見本の規程", "utf-8")
    evidence = keep_evidence(office, people["rin"], review, tmp_path / "policy.txt")
    assert isinstance(evidence, str)
    shown = show(office, people["aud"], review.lower())
    assert isinstance(shown, CaseShown)
    assert (shown.kind, shown.number, shown.status, shown.provider_number) == ("review", review, "open", number)
    assert shown.details == {"route": "investigation", "occasion": "registration"}
    assert [line.action for line in shown.history] == ["open-review"]
    kept = show(office, people["rin"], evidence)
    assert isinstance(kept, CaseShown)
    assert (kept.kind, kept.status, kept.details["case_id"], kept.provider) == ("evidence", "kept", review, None)
    assert isinstance(show(office, people["rin"], "G-0000001-0"), Refusal)
