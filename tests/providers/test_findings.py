"""Findings: from the day on which the provider hears of one to the day on which a second person closes it, and back."""

import json
from collections.abc import Callable, Mapping
from datetime import date

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal, Outbox
from models.vocabulary import RefusalCode
from secretariat.office import Office
from secretariat.providers.findings import add_finding, grave_severities, record_remedy, reopen_finding, verify_remedy
from secretariat.providers.security_review import conclude_review, send_findings
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import receive_provider
from tests.support.security import TODAY, card, code, findings, opened, said

People = Mapping[str, Person]
WORDING = "管理者の操作が記録されていない。"
REMEDY = "記録を取り、月次で点検することとした。"


@pytest.fixture
def review(office: Office, people: People) -> str:
    """An investigation that has just been opened."""
    return opened(office, people["rin"], receive_provider(office, people))


def stand(office: Office, people: People, review: str, status: str) -> None:
    """A finding that rin found and remedied and ren verified, as far as the status."""
    assert add_finding(office, people["rin"], review, "high", WORDING) == 1
    if status != "open":
        assert record_remedy(office, people["rin"], review, 1, REMEDY) is None
    if status == "closed":
        assert verify_remedy(office, people["ren"], review, 1, accepted=True) is None


def test_findings_are_counted_from_one_and_due_as_the_programme_says_for_their_severity(
    office: Office, people: People, review: str
) -> None:
    due = {"critical": date(2020, 1, 27), "high": date(2020, 2, 3), "medium": date(2020, 2, 19), "low": date(2020, 4, 19)}
    for place, (severity, day) in enumerate(due.items(), 1):
        assert add_finding(office, people["rin"], review, severity, f" {WORDING}\n", question="ac-administrators") == place
        row = findings(office, review)[-1]
        assert (row["severity"], row["due_on"], row["status"], row["wording"]) == (severity, day, "open", WORDING)
    assert add_finding(office, people["rin"], review, "low", WORDING, due_on=TODAY) == 5
    assert [row["due_on"] for row in findings(office, review)] == [*due.values(), TODAY]
    assert records.faults(office) == []


@pytest.mark.parametrize(
    ("severity", "wording", "question", "due_on", "key"),
    [
        ("grave", WORDING, None, None, "no_such_severity"),
        ("high", " \n", None, None, "wording_missing"),
        ("high", "x" * 1001, None, None, "casework.note_too_long"),
        ("high", "\u202e", None, None, "casework.note_forbidden_character"),
        ("high", WORDING, "no-such", None, "no_such_question"),
        ("high", WORDING, None, date(2020, 1, 19), "due_in_past"),
    ],
)
@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_finding_that_says_nothing_or_is_due_in_the_past_is_refused(
    office: Office, people: People, review: str, severity: str, wording: str, question: str | None, due_on: date | None, key: str
) -> None:
    before = records.contents(office)
    assert said(add_finding(office, people["rin"], review, severity, wording, question=question, due_on=due_on)) == key
    assert records.contents(office) == before


def test_a_remedy_is_entered_verified_by_somebody_else_and_the_finding_is_closed(office: Office, people: People, review: str) -> None:
    stand(office, people, review, "open")
    assert record_remedy(office, people["rin"], review, 1, REMEDY, date(2020, 1, 18)) is None
    (row,) = findings(office, review)
    assert (row["status"], row["remedy"], row["remedied_on"], row["remedied_by"]) == ("remedied", REMEDY, date(2020, 1, 18), "rin")
    before = records.contents(office)
    for accepted in (True, False):
        assert code(verify_remedy(office, people["rin"], review, 1, accepted=accepted, note="確認")) is RefusalCode.SAME_PERSON
    assert records.contents(office) == before
    assert verify_remedy(at(office, "2020-01-23T10:00"), people["ren"], review, 1, accepted=True, note="記録を確認") is None
    (row,) = findings(office, review)
    assert (row["status"], row["verified_by"], row["verified_on"]) == ("closed", "ren", date(2020, 1, 23))
    assert [action for _, action in records.actions(office, review)] == ["open-review", "find", "remedy", "verify"]
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_remedy_that_is_not_accepted_leaves_the_finding_open_until_another_one(office: Office, people: People, review: str) -> None:
    stand(office, people, review, "remedied")
    assert said(verify_remedy(office, people["ren"], review, 1, accepted=False)) == "refusal_needs_note"
    assert verify_remedy(office, people["ren"], review, 1, accepted=False, note="証跡がない") is None
    (row,) = findings(office, review)
    assert (row["status"], row["verified_by"], row["due_on"], row["times_reopened"]) == ("open", None, date(2020, 2, 3), 0)
    assert record_remedy(office, people["ren"], review, 1, "証跡を添えた。", TODAY) is None
    assert code(verify_remedy(office, people["ren"], review, 1, accepted=True)) is RefusalCode.SAME_PERSON
    assert verify_remedy(office, people["rin"], review, 1, accepted=True) is None
    (row,) = findings(office, review)
    assert (row["status"], row["remedy"], row["remedied_by"], row["verified_by"]) == ("closed", "証跡を添えた。", "ren", "rin")


def test_a_closed_finding_is_reopened_for_a_reason_and_has_its_term_anew(office: Office, people: People, review: str) -> None:
    stand(office, people, review, "closed")
    assert said(reopen_finding(office, people["rin"], review, 1, " ")) == "reopening_needs_note"
    later = at(office, "2020-03-02T10:00")
    assert reopen_finding(later, people["rin"], review, 1, "再び記録が止まっていた") is None
    (row,) = findings(office, review)
    assert (row["status"], row["times_reopened"], row["verified_by"], row["verified_on"]) == ("open", 1, None, None)
    assert row["due_on"] == date(2020, 3, 16)
    for again in (2, 3):
        assert record_remedy(later, people["mai"], review, 1, REMEDY) is None
        assert verify_remedy(later, people["mio"], review, 1, accepted=True) is None
        assert reopen_finding(later, people["mio"], review, 1, "また止まった") is None
        assert findings(office, review)[0]["times_reopened"] == again
    assert records.faults(office) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_reopening_never_shortens_the_time_that_was_given(office: Office, people: People, review: str) -> None:
    assert add_finding(office, people["rin"], review, "high", WORDING, due_on=date(2020, 6, 30)) == 1
    assert record_remedy(office, people["rin"], review, 1, REMEDY) is None
    assert verify_remedy(office, people["ren"], review, 1, accepted=True) is None
    assert reopen_finding(office, people["ren"], review, 1, "再発") is None
    assert findings(office, review)[0]["due_on"] == date(2020, 6, 30)


STEPS: Mapping[str, Callable[[Office, People, str], Refusal | None]] = {
    "remedy": lambda office, people, review: record_remedy(office, people["mai"], review, 1, REMEDY),
    "verify": lambda office, people, review: verify_remedy(office, people["mai"], review, 1, accepted=True),
    "refuse-remedy": lambda office, people, review: verify_remedy(office, people["mai"], review, 1, accepted=False, note="不十分"),
    "reopen-finding": lambda office, people, review: reopen_finding(office, people["mai"], review, 1, "再発"),
}
POSSIBLE = {"remedy": "open", "verify": "remedied", "refuse-remedy": "remedied", "reopen-finding": "closed"}


@pytest.mark.parametrize("status", ["open", "remedied", "closed"])
@pytest.mark.parametrize("backend", ["sqlite"])
def test_every_step_is_for_one_status_of_a_finding_only(office: Office, people: People, review: str, status: str) -> None:
    stand(office, people, review, status)
    before = records.contents(office)
    for name, step in STEPS.items():
        if POSSIBLE[name] != status:
            refused = step(office, people, review)
            assert (code(refused), said(refused)) == (RefusalCode.WRONG_STATE, "finding_wrong_state"), name
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"])
def test_what_is_not_there_or_lies_in_the_future_or_is_not_ones_to_do_is_refused(office: Office, people: People, review: str) -> None:
    stand(office, people, review, "open")
    before, rin = records.contents(office), people["rin"]
    assert code(record_remedy(office, rin, review, 2, REMEDY)) is RefusalCode.NOT_FOUND
    assert code(record_remedy(office, rin, "R-0000009-9", 1, REMEDY)) is RefusalCode.NOT_FOUND
    assert said(record_remedy(office, rin, review, 1, "")) == "remedy_missing"
    assert said(record_remedy(office, rin, review, 1, REMEDY, date(2020, 1, 21))) == "remedied_in_future"
    for login in ("aud", "cal", "sho", "admin"):
        assert code(add_finding(office, people[login], review, "high", WORDING)) is RefusalCode.NOT_PERMITTED
        assert code(record_remedy(office, people[login], review, 1, REMEDY)) is RefusalCode.NOT_PERMITTED
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"])
def test_findings_of_a_failed_review_stay_as_they_are(office: Office, people: People, review: str) -> None:
    stand(office, people, review, "open")
    assert conclude_review(office, people["rin"], review, passed=False, note="是正の見込みがない") is None
    assert code(record_remedy(office, people["rin"], review, 1, REMEDY)) is RefusalCode.WRONG_STATE
    assert code(add_finding(office, people["rin"], review, "low", WORDING)) is RefusalCode.WRONG_STATE


@pytest.mark.parametrize("backend", ["sqlite"])
def test_wordings_lie_in_the_erasable_part_of_the_journal_only(office: Office, people: People, review: str) -> None:
    stand(office, people, review, "remedied")
    entry, personal = table_of(JournalEntry), table_of(JournalPersonal)
    payloads = [row["payload"] for row in records.rows(office, sa.select(entry).where(entry.c.case_id == review))]
    assert not any("記録" in payload for payload in payloads)
    kept = records.rows(office, sa.select(personal).where(personal.c.case_id == review).order_by(personal.c.version))
    assert [json.loads(row["content"]) for row in kept] == [{"wording": WORDING}, {"remedy": REMEDY}]


def test_the_letter_to_the_provider_lists_what_is_open_now(office: Office, people: People, review: str) -> None:
    rin, outbox = people["rin"], table_of(Outbox)
    assert said(send_findings(office, rin, review)) == "no_open_finding"
    stand(office, people, review, "closed")
    assert add_finding(office, rin, review, "medium", "退職者の権限が残っていた。", question="ac-leavers") == 2
    assert add_finding(office, rin, review, "low", WORDING) == 3
    assert send_findings(office, rin, review) is None
    (row,) = records.rows(office, sa.select(outbox).where(outbox.c.case_id == review))
    assert (row["kind"], row["case_version"]) == ("provider-findings", card(office, rin, review).version)
    assert json.loads(row["parameters"])["findings"] == [
        {
            "place": 2,
            "severity": "medium",
            "wording": "退職者の権限が残っていた。",
            "due_on": "2020-02-19",
            "area": "アクセス管理",
            "question": "退職・異動した者の権限を速やかに停止しているか",
        },
        {"place": 3, "severity": "low", "wording": WORDING, "due_on": "2020-04-19", "area": "", "question": ""},
    ]


@pytest.mark.parametrize(
    ("threshold", "grave"),
    [("critical", {"critical"}), ("high", {"critical", "high"}), ("low", {"critical", "high", "medium", "low"})],
)
@pytest.mark.parametrize("backend", ["sqlite"])
def test_grave_is_whatever_is_at_or_above_the_threshold(office: Office, threshold: str, grave: set[str]) -> None:
    security = office.programme.security
    severity = next(known for known in security.remedy_days if known == threshold)
    assert grave_severities(security.model_copy(update={"threshold": severity})) == grave
