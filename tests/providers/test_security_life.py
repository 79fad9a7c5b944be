"""A provider's reviews, whatever people do in any order: the records agree with a plain model, and no grave finding is got around."""

import dataclasses
import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from models.vocabulary import Outcome
from secretariat.business_calendar import add_months
from secretariat.clock import FixedClock, japan_day
from secretariat.office import open_office
from secretariat.providers.findings import add_finding, record_remedy, reopen_finding, verify_remedy
from secretariat.providers.questionnaire import judge_answer, record_answer
from secretariat.providers.security_review import conclude_review, open_review
from tests.support import records
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite
from tests.support.samples import SERVICE, take_over_provider
from tests.support.security import code, findings, lapsed, standings, with_questions

GRAVE = {"critical", "high"}
TERMS = {"critical": 7, "high": 14, "medium": 30, "low": 90}
LOGINS = st.sampled_from(["rin", "ren", "mai"])
PLACES = st.integers(1, 3)
QUESTION = "pd-inventory"


@dataclass
class Finding:
    """What the model knows of a finding."""

    severity: str
    due_on: date
    question: bool
    status: str = "open"
    by: str = ""
    reopened: int = 0


@dataclass
class Review:
    """What the model knows of a review."""

    number: str
    occasion: str
    status: str = "open"
    answer: str = ""
    findings: list[Finding] = field(default_factory=list)
    due_on: date = date.max

    @property
    def unclosed(self) -> list[Finding]:
        """Those that stand against it."""
        return [finding for finding in self.findings if finding.severity in GRAVE and finding.status != "closed"]


class LifeMachine(RuleBasedStateMachine):
    """What Hypothesis may do to one registered provider, under a programme that asks one question."""

    template: Path  # of the session; set before the machine runs

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.office = with_questions(open_office(copy_sqlite(self.template, Path(self.folder.name) / "office.db"), now=OPENED), QUESTION)
        self.reviews: list[Review] = []
        self.concluded: list[Review] = []

    def teardown(self) -> None:
        self.office.engine.dispose()
        self.folder.cleanup()

    @property
    def today(self) -> date:
        return japan_day(self.office.clock.now())

    @initialize()
    def begin(self) -> None:
        self.provider = take_over_provider(self.office, PEOPLE)
        self.open("rin", "yearly")
        for outcome in (None, "pass"):
            self.answer("rin", 0, outcome)

    @rule(login=LOGINS, occasion=st.sampled_from(["yearly", "incident"]))
    def open(self, login: str, occasion: str) -> None:
        incident_on = self.today if occasion == "incident" else None
        answer = open_review(self.office, PEOPLE[login], self.provider, "investigation", occasion, incident_on=incident_on)
        if any(review.status == "open" and review.occasion == occasion for review in self.reviews):
            assert code(answer) == "nothing-to-do"
        else:
            assert isinstance(answer, str)
            self.reviews.append(Review(answer, occasion))

    @rule(login=LOGINS, index=st.integers(0, 3), outcome=st.sampled_from(["pass", "pass", "fail", None]))
    def answer(self, login: str, index: int, outcome: str | None) -> None:
        review = self.review(index)
        if outcome is None:
            done = record_answer(self.office, PEOPLE[login], review.number, QUESTION, "台帳がある。")
        else:
            done = judge_answer(self.office, PEOPLE[login], review.number, QUESTION, outcome)
        possible = review.status == "open" and (outcome is None or review.answer != "")
        assert (done is None) == possible
        if possible:
            review.answer = outcome or "review"

    @rule(login=LOGINS, index=st.integers(0, 3), severity=st.sampled_from(sorted(TERMS)), asked=st.booleans())
    def find(self, login: str, index: int, severity: str, asked: bool) -> None:
        review = self.review(index)
        question = QUESTION if asked else None
        done = add_finding(self.office, PEOPLE[login], review.number, severity, "見本の指摘。", question=question)
        if review.status == "failed":
            assert code(done) == "wrong-state"
        else:
            review.findings.append(Finding(severity, self.today + timedelta(days=TERMS[severity]), asked))
            assert done == len(review.findings)

    @rule(login=LOGINS, index=st.integers(0, 3), place=PLACES)
    def remedy(self, login: str, index: int, place: int) -> None:
        review, finding = self.finding(index, place)
        done = record_remedy(self.office, PEOPLE[login], review.number, place, "改めた。")
        if finding is None or finding.status != "open":
            assert code(done) in {"not-found", "wrong-state"}
        else:
            assert done is None
            finding.status, finding.by = "remedied", login

    @rule(login=LOGINS, index=st.integers(0, 3), place=PLACES, accepted=st.booleans())
    def verify(self, login: str, index: int, place: int, accepted: bool) -> None:
        review, finding = self.finding(index, place)
        done = verify_remedy(self.office, PEOPLE[login], review.number, place, accepted=accepted, note="確認した")
        if finding is None or finding.status != "remedied":
            assert code(done) in {"not-found", "wrong-state"}
        elif finding.by == login:
            assert code(done) == "same-person"
        else:
            assert done is None
            finding.status = "closed" if accepted else "open"

    @rule(login=LOGINS, index=st.integers(0, 3), place=PLACES)
    def reopen(self, login: str, index: int, place: int) -> None:
        review, finding = self.finding(index, place)
        done = reopen_finding(self.office, PEOPLE[login], review.number, place, "再発した")
        if finding is None or finding.status != "closed":
            assert code(done) in {"not-found", "wrong-state"}
        else:
            assert done is None
            finding.status, finding.reopened = "open", finding.reopened + 1
            finding.due_on = max(finding.due_on, self.today + timedelta(days=TERMS[finding.severity]))

    @rule(login=LOGINS, index=st.integers(0, 3), passed=st.sampled_from([True, True, True, False]))
    def conclude(self, login: str, index: int, passed: bool) -> None:
        review = self.review(index)
        done = conclude_review(self.office, PEOPLE[login], review.number, passed=passed, note="見本の理由")
        asked = any(finding.question for finding in review.findings)
        passable = (review.answer == "pass" or (review.answer == "fail" and asked)) and not review.unclosed
        if review.status != "open" or (passed and not passable):
            assert code(done) in {"wrong-state", "not-eligible"}
        else:
            assert done is None
            review.status = "passed" if passed else "failed"
            review.due_on = add_months(self.today, 12)
            self.concluded.append(review)

    @rule(days=st.integers(1, 30))
    def advance(self, days: int) -> None:
        self.office = dataclasses.replace(self.office, clock=FixedClock(self.office.clock.now() + timedelta(days=days)))

    @invariant()
    def records_agree(self) -> None:
        for review in self.reviews:
            rows = findings(self.office, review.number)
            assert [(row["status"], row["due_on"], row["times_reopened"]) for row in rows] == [
                (finding.status, finding.due_on, finding.reopened) for finding in review.findings
            ]
            for row in rows:
                assert (row["status"] == "closed") == (row["verified_by"] is not None)
                assert row["verified_by"] is None or row["verified_by"] != row["remedied_by"]
        assert records.faults(self.office) == []

    @invariant()
    def nothing_grave_is_got_around(self) -> None:
        if not self.reviews:
            return
        (standing,) = standings(self.office, self.provider).values()
        unclosed = [finding for review in self.reviews if review.status != "failed" for finding in review.unclosed]
        failed = bool(self.concluded) and self.concluded[-1].status == "failed"
        in_force = [review for review in self.concluded if review.status == "passed" and review.due_on >= self.today]
        assert (standing.outcome is Outcome.PASS) == (not unclosed and not failed and bool(in_force))
        overdue = any(finding.due_on < self.today for finding in unclosed)
        assert lapsed(self.office, self.provider).keys() == ({SERVICE} if overdue or failed else set())

    def review(self, index: int) -> Review:
        return self.reviews[index % len(self.reviews)]

    def finding(self, index: int, place: int) -> tuple[Review, Finding | None]:
        """A review and what can be done something about; nothing can in one that was failed."""
        review = self.review(index)
        return review, review.findings[place - 1] if place <= len(review.findings) and review.status != "failed" else None


def test_whatever_people_do_no_grave_finding_is_got_around_and_the_records_agree(sqlite_template: Path) -> None:
    LifeMachine.template = sqlite_template
    run_state_machine_as_test(
        LifeMachine,
        settings=settings(max_examples=6, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)),
    )


def test_of_two_reviews_concluded_in_one_instant_the_later_act_counts(sqlite_template: Path, tmp_path: Path) -> None:
    url = copy_sqlite(sqlite_template, tmp_path / "office.db")
    office = with_questions(open_office(url, now=OPENED), QUESTION)
    provider = take_over_provider(office, PEOPLE)
    yearly = open_review(office, PEOPLE["rin"], provider, "investigation", "yearly")
    incident = open_review(office, PEOPLE["rin"], provider, "investigation", "incident", incident_on=japan_day(OPENED))
    assert isinstance(yearly, str)
    assert isinstance(incident, str)
    assert record_answer(office, PEOPLE["rin"], yearly, QUESTION, "台帳がある。") is None
    assert judge_answer(office, PEOPLE["rin"], yearly, QUESTION, "pass") is None
    assert conclude_review(office, PEOPLE["rin"], incident, passed=False, note="見本の理由") is None
    assert conclude_review(office, PEOPLE["rin"], yearly, passed=True, note="見本の理由") is None
    assert [standing.outcome for standing in standings(office, provider).values()] == [Outcome.PASS]
    office.engine.dispose()
