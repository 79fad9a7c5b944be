"""Whatever people do with inquiries in whatever order: the journal is complete, and it is always clear whose move it is."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

import pytest
import sqlalchemy as sa
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from models.base import table_of
from models.inquiry import Inquiry, InquiryDetail
from models.journal import JournalEntry
from models.vocabulary_inquiries import Caller, Desk, InquiryChannel, VerificationItem
from secretariat.casework.process import INQUIRY
from secretariat.inquiries.calls import begin_call, call_of, drop_call, enter_call, pass_on, wrap_up
from secretariat.inquiries.case import Call
from secretariat.inquiries.follow_ups import add_note, call_in_vain, close_inquiry, reopen_inquiry, reply, take_up
from secretariat.inquiries.verification import verify_caller
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]
INQUIRIES, DETAILS, ENTRIES = table_of(Inquiry), table_of(InquiryDetail), table_of(JournalEntry)
WHO: Final = st.sampled_from(["cal", "cal", "mai", "mai", "rin", "ren", "sho"])
SAID: Final = st.sampled_from(["0898-20-0001", "見本太郎", "794-0041", "ちがう"])


class Desks(RuleBasedStateMachine):
    """People who try anything with the inquiries that there are."""

    office: Office
    people: People
    store: str

    @initialize()
    def begin(self) -> None:
        for login in ("cal", "mai"):
            if isinstance(call := call_of(self.office, self.people[login]), Call):
                drop_call(self.office, self.people[login], call.number)
        self.number = self.kept(begin_call(self.office, self.people["cal"]))
        self.before = self.version()

    def version(self) -> int:
        (row,) = records.rows(self.office, sa.select(INQUIRIES.c.version).where(INQUIRIES.c.number == self.number))
        return int(row["version"])

    def kept(self, answer: Call | Refusal) -> str:
        """One entry for an act that was done, none for one that was refused."""
        if isinstance(answer, Refusal):
            assert self.version() == self.before
            return self.number
        self.before = answer.version
        return answer.number

    @rule(who=WHO, phone=st.booleans())
    def begins(self, who: str, phone: bool) -> None:
        channel = InquiryChannel.PHONE if phone else InquiryChannel.LETTER
        answer = begin_call(self.office, self.people[who], channel=channel)
        if isinstance(answer, Call) and who == "cal":
            self.number = answer.number
            self.before = answer.version

    @rule(who=WHO, caller=st.sampled_from(Caller), known=st.booleans())
    def enters(self, who: str, caller: Caller, known: bool) -> None:
        self.kept(enter_call(self.office, self.people[who], self.number, caller=caller, store=self.store if known else ""))

    @rule(who=WHO, said=st.dictionaries(st.sampled_from(VerificationItem), SAID, max_size=3))
    def verifies(self, who: str, said: dict[VerificationItem, str]) -> None:
        self.kept(verify_caller(self.office, self.people[who], self.number, said))

    @rule(who=WHO, category=st.sampled_from(["status", "nothing"]), complaint=st.booleans())
    def wraps_up(self, who: str, category: str, complaint: bool) -> None:
        person = self.people[who]
        self.kept(wrap_up(self.office, person, self.number, category=category, question="問", answer="答", complaint=complaint))

    @rule(who=WHO)
    def drops(self, who: str) -> None:
        self.kept(drop_call(self.office, self.people[who], self.number))

    @rule(who=WHO, desk=st.sampled_from([None, *Desk]), category=st.sampled_from([None, "kits"]), back=st.booleans())
    def passes_on(self, who: str, desk: Desk | None, category: str | None, back: bool) -> None:
        self.kept(pass_on(self.office, self.people[who], self.number, desk=desk, category=category, task="依頼", call_back=back))

    @rule(who=WHO, act=st.sampled_from([take_up, call_in_vain, close_inquiry]))
    def does(self, who: str, act: object) -> None:
        assert callable(act)
        self.kept(act(self.office, self.people[who], self.number))

    @rule(who=WHO, act=st.sampled_from([reply, add_note, reopen_inquiry]), text=st.sampled_from(["回答", ""]))
    def says(self, who: str, act: object, text: str) -> None:
        assert callable(act)
        self.kept(act(self.office, self.people[who], self.number, text))

    @invariant()
    def it_is_clear_whose_move_it_is(self) -> None:
        rows = records.rows(self.office, records.every(INQUIRIES))
        for row in rows:
            waits = row["status"] in {"waiting", "answered"}
            assert (row["desk"] is not None) == waits == (row["due_at"] is not None)
            assert row["owner"] is None or waits
            assert (row["ended_at"] is None) == (row["status"] == "open")
            assert row["verification"] != "verified" or len(row["agreed_items"].split()) >= self.office.programme.callcentre.items_needed
        on = Counter(row["operator"] for row in rows if row["status"] == "open" and row["channel"] == "phone")
        assert all(count == 1 for count in on.values())

    def teardown(self) -> None:
        entries = records.rows(
            self.office, sa.select(ENTRIES).where(ENTRIES.c.case_id.like("Q-%")).order_by(ENTRIES.c.case_id, ENTRIES.c.version)
        )
        status: dict[str, str] = {}
        for entry in entries:
            case = entry["case_id"]
            if entry["version"] > 1:
                transition = INQUIRY[entry["action"]]
                assert entry["from_status"] == status[case]
                assert entry["from_status"] in transition.sources
                assert entry["to_status"] == (transition.target or entry["from_status"])
            status[case] = entry["to_status"]
        assert status == {row["number"]: row["status"] for row in records.rows(self.office, records.every(INQUIRIES))}
        assert len(records.rows(self.office, records.every(DETAILS))) == len(status)


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_the_journal_is_complete_and_somebody_has_the_move_whatever_is_tried(office: Office, people: People) -> None:
    (application,) = take_in(office, people["rin"], [application_row(1)], take_over_provider(office, people)).numbers

    class OfOffice(Desks):
        pass

    OfOffice.office, OfOffice.people, OfOffice.store = office, people, application
    run_state_machine_as_test(OfOffice, settings=settings(max_examples=10, stateful_step_count=25, deadline=None, database=None))
    assert records.faults(office) == []
