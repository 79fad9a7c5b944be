"""Two people at one provider, or at one review of it: an act on what somebody has changed meanwhile is refused with who did what."""

from collections.abc import Callable, Mapping

import pytest

from models.vocabulary import RefusalCode
from secretariat.messages import Language, say
from secretariat.office import Office
from secretariat.providers.certificates import examine_certificate
from secretariat.providers.conditions import add_condition, drop_condition, meet_condition
from secretariat.providers.decisions import note_on_provider
from secretariat.providers.dossier import ProviderDossier, provider_dossier
from secretariat.providers.findings import add_finding, record_remedy, reopen_finding, verify_remedy
from secretariat.providers.questionnaire import judge_answer, record_answer
from secretariat.providers.registration import propose_registration
from secretariat.providers.requirements import present_service, settle_requirement
from secretariat.providers.security_review import conclude_review, send_findings
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import SERVICE, receive_provider, register_provider
from tests.support.security import TODAY, added, card, opened, with_questions

People = Mapping[str, Person]
Act = Callable[[int | None], object]


def of_review(office: Office, people: People, number: str) -> Mapping[str, Act]:
    """Every act on a review that takes a version, as rin gives it."""
    rin, asked = people["rin"], "au-two-step"
    return {
        "answer": lambda seen: record_answer(office, rin, number, asked, "はい", seen=seen),
        "judge": lambda seen: judge_answer(office, rin, number, asked, "pass", seen=seen),
        "find": lambda seen: add_finding(office, rin, number, "low", "記録がない", seen=seen),
        "remedy": lambda seen: record_remedy(office, rin, number, 1, "整備した", seen=seen),
        "verify": lambda seen: verify_remedy(office, rin, number, 1, accepted=True, seen=seen),
        "reopen": lambda seen: reopen_finding(office, rin, number, 1, "足りない", seen=seen),
        "send": lambda seen: send_findings(office, rin, number, seen=seen),
        "pass": lambda seen: conclude_review(office, rin, number, passed=True, seen=seen),
        "fail": lambda seen: conclude_review(office, rin, number, passed=False, note="足りない", seen=seen),
    }


def of_provider(office: Office, people: People, number: str, certificate: int) -> Mapping[str, Act]:
    """Every act on a provider that says something else in place of what stood there, or names it by its place."""
    rin, mai = people["rin"], people["mai"]
    return {
        "settle": lambda seen: settle_requirement(office, rin, number, "residents", "pass", "確認した", seen=seen),
        "present": lambda seen: present_service(office, rin, number, SERVICE, "ポイントで還元", seen=seen),
        "examine": lambda seen: examine_certificate(office, rin, number, certificate, "pass", seen=seen),
        "drop": lambda seen: drop_condition(office, rin, number, 1, seen=seen),
        "propose": lambda seen: propose_registration(office, rin, number, seen=seen),
        "meet": lambda seen: meet_condition(office, mai, number, 1, seen=seen),
    }


def _action(name: str) -> Message:
    return Message(f"words.action.{name}")


def _dossier(office: Office, people: People, number: str) -> ProviderDossier:
    found = provider_dossier(office, people["aud"], number)
    assert isinstance(found, ProviderDossier), found
    return found


def refused(office: Office, acts: Mapping[str, Act], version: int, names: Mapping[Language, str]) -> None:
    """Each is refused on an older version, in words that name who did what; nothing is written."""
    before = records.contents(office)
    for name, act in acts.items():
        answer = act(version)
        assert isinstance(answer, Refusal), name
        assert answer.code is RefusalCode.CHANGED_MEANWHILE, (name, answer)
        assert all(part in say(language, answer.message) for language, part in names.items()), name
    assert records.contents(office) == before


def test_an_act_on_a_review_that_a_colleague_has_changed_is_refused_and_done_once_it_was_looked_at_again(
    office: Office, people: People
) -> None:
    office = with_questions(office)
    number = opened(office, people["rin"], receive_provider(office, people))
    assert add_finding(office, people["rin"], number, "low", "台帳がない") == 1
    seen = card(office, people["rin"], number).version
    assert record_answer(office, people["ren"], number, "pd-inventory", "台帳がある") is None
    refused(office, of_review(office, people, number), seen, {"ja": say("ja", _action("answer")), "en": say("en", _action("answer"))})
    again = of_review(office, people, number)
    for name in ("answer", "judge", "remedy", "fail"):
        assert again[name](card(office, people["rin"], number).version) is None, name
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_an_act_on_a_provider_that_a_colleague_has_changed_is_refused(office: Office, people: People) -> None:
    received = receive_provider(office, people)
    assert add_condition(office, people["rin"], received, "公開すること", TODAY) is None
    registered = receive_provider(office, people, 2, ("ハヤテペイ",))
    register_provider(office, people, registered)
    for number in (received, registered):
        services = [service.name for service in _dossier(office, people, number).services]
        (certificate,) = added(office, people["rin"], number, "2019-04-01", "2021-03-31", *services, number="IS-9")
        seen = _dossier(office, people, number).version
        assert note_on_provider(office, people["mio"], number, "電話があった") is None
        acts = of_provider(office, people, number, certificate)
        possible = {name: act for name, act in acts.items() if (name == "meet") == (number == registered) or name == "examine"}
        refused(office, possible, seen, {"ja": say("ja", _action("note")), "en": say("en", _action("note"))})
    assert of_provider(office, people, received, 0)["drop"](_dossier(office, people, received).version) is None
