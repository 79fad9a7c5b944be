"""Deciding, without a database: every status, command and role, and every refusal by its code.

What is allowed stands here a second time, written down from the rules of the office and not from the program's own table.
"""

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from itertools import product
from types import MappingProxyType
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import ApplicationStatus, Outcome, RefusalCode, Role, Rule, Verdict
from models.vocabulary_providers import ProviderStatus
from secretariat.casework.process import APPLICATION
from secretariat.clock import JAPAN
from secretariat.identifiers import merchant_id
from secretariat.messages import LANGUAGES, say, text
from secretariat.refusal import Refusal
from secretariat.screening.case import ApplicationCase, LookState, ServiceState, Settled, StoreState
from secretariat.screening.cutoffs import Calendar, CutoffRow
from secretariat.screening.decision import Command, Decision
from secretariat.screening.decisions import decide
from secretariat.screening.findings import Finding
from secretariat.staff import Person
from tests.support.cases import (
    DISCRETION,
    GOODS,
    NOW,
    OTHER_APPLICATION,
    OWN_START,
    SAME_STORE,
    STORE,
    case,
    context,
    discretionary,
    ineligible,
    overridden,
    pending,
    programme,
)

RIN, REN = Person("rin", "rin", Role.REVIEWER), Person("ren", "ren", Role.REVIEWER)
MAI, MIO = Person("mai", "mai", Role.MANAGER), Person("mio", "mio", Role.MANAGER)

# complete commands: nothing is missing in them
COMMANDS: Final[Mapping[str, Command]] = MappingProxyType(
    {
        "approve": Command("approve"),
        "return": Command("return", ("phone-wrong",)),
        "reject": Command("reject", ("size",)),
        "withdraw": Command("withdraw"),
        "reopen": Command("reopen", ("mistake",)),
        "settle": Command("settle", note="確認済み", rule="goods", outcome="fail"),
        "confirm": Command("confirm"),
        "decline": Command("decline"),
        "cancel": Command("cancel", ("closed-down",), from_day=OWN_START),
        "take": Command("take"),
        "hand-back": Command("hand-back", ("interest",)),
        "note": Command("note", note="電話で確認"),
        "agree": Command("agree"),
        "disagree": Command("disagree", ("looked-figures",), "資本金の確認もれ"),
        "let-stand": Command("let-stand", note="影響なし"),
        "uphold": Command("uphold", note="登録元の審査結果で確認"),
    }
)
# which status each command leads to, by the status that it is given in; everything else is refused
ALLOWED: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "approve": {"received": "approved", "in-review": "approved"},
        "return": {"received": "returned", "in-review": "returned"},
        "reject": {"received": "rejected", "in-review": "rejected", "returned": "rejected"},
        "withdraw": dict.fromkeys(("received", "in-review", "returned", "awaiting-second", "approved"), "withdrawn"),
        "reopen": dict.fromkeys(("rejected", "withdrawn", "approved", "returned"), "awaiting-second"),
        "settle": {"received": "in-review", "in-review": "in-review"},
        "confirm": {},  # these two are told apart by what is pending
        "decline": {},
        "cancel": {"registered": "cancelled"},
        "take": {"received": "in-review", "in-review": "in-review"},
        "hand-back": {},  # of what somebody holds; that is told apart
        "note": {status.value: status.value for status in ApplicationStatus},
        "uphold": {"registered": "registered"},
        **{look: {status: status for status in ("approved", "registered", "cancelled")} for look in ("agree", "disagree", "let-stand")},
    }
)
PERMITTED: Final = {command: {Role.REVIEWER, Role.MANAGER} for command in COMMANDS} | {
    name: {Role.MANAGER} for name in ("cancel", "let-stand", "uphold")
}
# what the second person's answer leads to, by what is pending; a rejected case can only be pending from a status that could be rejected
CONFIRMED: Final = {"settle": "in-review", "approve": "approved", "reject": "rejected", "reopen": "in-review"}


def refused(outcome: Decision | Refusal) -> RefusalCode:
    """The refusal's code, after seeing that it can be said in both languages."""
    assert isinstance(outcome, Refusal), outcome
    assert len({say(language, outcome.message) for language in LANGUAGES}) == len(LANGUAGES)
    return outcome.code


def decided(outcome: Decision | Refusal) -> Decision:
    assert isinstance(outcome, Decision), outcome
    return outcome


def somebody(role: Role) -> Person:
    return Person("kei", "kei", role)


@pytest.mark.parametrize(("status", "command", "role"), list(product(ApplicationStatus, COMMANDS, Role)))
def test_every_command_in_every_status_by_every_role_is_done_or_refused_by_its_code(status: str, command: str, role: Role) -> None:
    waiting = pending("reopen", "ren", back="rejected") if status == ApplicationStatus.AWAITING_SECOND else None
    look = LookState(1, "disagreed" if command == "let-stand" else "waiting", "share", "ren")
    outcome = decide(case(status, pending=waiting, look=look, open_points=1), COMMANDS[command], context(somebody(role)))
    allowed = ALLOWED[command]
    if waiting is not None and command == "withdraw":
        allowed = {}  # one person would then take a rejection back
    if command == "hand-back" and status in {ApplicationStatus.IN_REVIEW, ApplicationStatus.AWAITING_SECOND} and role in PERMITTED[command]:
        assert refused(outcome) is RefusalCode.NOTHING_TO_DO  # nobody holds it
        return
    if waiting is not None and command in {"confirm", "decline"}:
        allowed = {status: CONFIRMED["reopen"] if command == "confirm" else "rejected"}
    if role not in PERMITTED[command]:
        assert refused(outcome) is RefusalCode.NOT_PERMITTED
    elif status not in allowed:
        assert refused(outcome) is RefusalCode.WRONG_STATE
    else:
        assert decided(outcome).target == allowed[status]


@pytest.mark.parametrize(("waiting", "command"), list(product(CONFIRMED, COMMANDS)))
def test_what_awaits_a_second_person_takes_the_answer_a_withdrawal_and_more_settling_only(waiting: str, command: str) -> None:
    awaiting = overridden("ren") if waiting in {"settle", "approve"} else case()
    reasons = ("discretion",) if waiting == "reject" else ()
    back = ApplicationStatus.APPROVED if waiting == "reopen" else ApplicationStatus.IN_REVIEW
    awaiting = dataclasses.replace(
        awaiting, status=ApplicationStatus.AWAITING_SECOND, pending=pending(waiting, "ren", back=back, reasons=reasons, note="理由")
    )
    targets = {"confirm": CONFIRMED[waiting], "decline": back, "withdraw": "withdrawn", "note": "awaiting-second"}
    if waiting == "settle":
        targets |= {"settle": "awaiting-second", "approve": "awaiting-second"}
    outcome = decide(awaiting, COMMANDS[command], context(MAI))
    if command in targets:
        assert decided(outcome).target == targets[command]
    elif command == "hand-back":
        assert refused(outcome) is RefusalCode.NOTHING_TO_DO
    else:
        assert refused(outcome) is RefusalCode.WRONG_STATE


@pytest.mark.parametrize("command", ["confirm", "decline"])
@pytest.mark.parametrize("waiting", sorted(CONFIRMED))
def test_nobody_is_the_second_person_of_their_own_decision(waiting: str, command: str) -> None:
    awaiting = case(ApplicationStatus.AWAITING_SECOND, pending=pending(waiting, "rin", "mai"))
    for person in (RIN, MAI):
        assert refused(decide(awaiting, COMMANDS[command], context(person))) is RefusalCode.SAME_PERSON


def test_a_refusal_for_the_state_says_what_the_state_is_and_who_brought_it_about_when() -> None:
    outcome = decide(case(ApplicationStatus.REJECTED), COMMANDS["approve"], context(RIN))
    assert isinstance(outcome, Refusal)
    assert say("en", outcome.message) == "A-0000007-G is rejected (ren, 2020/1/20 (Mon) 10:00): this cannot be done now."


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_a_case_that_another_holds_is_refused_to_reviewers_and_open_to_managers(command: str) -> None:
    status = next(
        (status for status in ("received", "registered", "rejected", "awaiting-second") if status in ALLOWED[command]), "awaiting-second"
    )
    waiting = pending("settle", "ren") if status == "awaiting-second" else None
    look = LookState(1, "disagreed" if command == "let-stand" else "waiting", "share", "kei")
    held = case(status, assignee="ren", pending=waiting, look=look, open_points=1)
    free_for_all = command in {"confirm", "decline", "reopen", "cancel", "note", "agree", "disagree", "let-stand", "uphold"}
    if not free_for_all:
        assert refused(decide(held, COMMANDS[command], context(RIN))) is RefusalCode.HELD_BY_OTHER
    elif command not in {"cancel", "let-stand", "uphold"}:
        decided(decide(held, COMMANDS[command], context(RIN)))
    decided(decide(held, COMMANDS[command], context(MAI)))
    if command == "take":
        assert refused(decide(held, COMMANDS[command], context(REN))) is RefusalCode.NOTHING_TO_DO  # holds it already
    elif command != "cancel" and not free_for_all:
        decided(decide(held, COMMANDS[command], context(REN)))


@pytest.mark.parametrize("command", ["return", "reject", "reopen", "cancel", "disagree"])
def test_a_decision_that_needs_a_reason_takes_one_of_its_own_only(command: str) -> None:
    status = {"reopen": "rejected", "cancel": "registered", "disagree": "approved"}.get(command, ApplicationStatus.IN_REVIEW)
    asked = case(status, look=LookState(1, "waiting", "first", "rin"))
    foreign = next(code for code, reason in programme().reasons.items() if command not in reason.decisions)

    def outcome(*reasons: str, note: str | None = None) -> Decision | Refusal:
        return decide(asked, dataclasses.replace(COMMANDS[command], reasons=reasons, note=note), context(MAI))

    assert refused(outcome()) is RefusalCode.REASON_MISSING
    assert refused(outcome("no-such-reason")) is RefusalCode.INVALID_VALUE
    assert refused(outcome(foreign)) is RefusalCode.INVALID_VALUE
    assert refused(outcome(*COMMANDS[command].reasons, foreign)) is RefusalCode.INVALID_VALUE
    assert refused(outcome("other")) is RefusalCode.NOTE_MISSING
    assert refused(outcome("other", note=" \u3000")) is RefusalCode.NOTE_MISSING
    assert decided(outcome("other", note="電話で確認")).note == "電話で確認"


def test_every_reason_of_the_programme_can_be_given_for_the_decisions_that_it_names() -> None:
    for code, reason in programme().reasons.items():
        for command in reason.decisions & COMMANDS.keys():
            status = {"reopen": "rejected", "cancel": "registered", "disagree": "approved"}.get(command, ApplicationStatus.IN_REVIEW)
            note = "詳細" if reason.needs_note or command == "disagree" else None
            given_command = dataclasses.replace(COMMANDS[command], reasons=(code,), note=note)
            held = dataclasses.replace(case(status, look=LookState(1, "waiting", "first", "rin")), assignee="mai")
            outcome = decided(decide(held, given_command, context(MAI)))
            assert outcome.payload["reasons"] == [code]


@pytest.mark.parametrize("rule", ["provider", "services", "no-such-rule", "", None])
def test_a_rule_that_nobody_can_settle_is_an_invalid_value(rule: str | None) -> None:
    command = Command("settle", note="確認", rule=rule, outcome="pass")
    assert refused(decide(case(), command, context(RIN))) is RefusalCode.INVALID_VALUE


@pytest.mark.parametrize("outcome", ["review", "maybe", "", None])
def test_a_check_is_settled_as_pass_or_fail_only(outcome: str | None) -> None:
    command = Command("settle", note="確認", rule="goods", outcome=outcome)
    assert refused(decide(case(), command, context(RIN))) is RefusalCode.INVALID_VALUE


@pytest.mark.parametrize("note", [None, "", "  ", "\u3000"])
def test_settling_a_check_needs_a_note(note: str | None) -> None:
    command = Command("settle", note=note, rule="goods", outcome="fail")
    assert refused(decide(case(), command, context(RIN))) is RefusalCode.NOTE_MISSING


def test_settling_a_check_as_it_stands_has_nothing_to_do() -> None:
    settled = {Rule.GOODS: Settled(Outcome.FAIL, "ren", None, "対象外")}
    assert refused(decide(case(), Command("settle", note="確認", rule="size", outcome="pass"), context(RIN))) is RefusalCode.NOTHING_TO_DO
    assert refused(decide(case("in-review", GOODS, settled=settled), COMMANDS["settle"], context(RIN))) is RefusalCode.NOTHING_TO_DO


def test_a_check_settled_as_fail_makes_the_case_ineligible_until_it_is_settled_as_pass() -> None:
    outcome = decided(decide(case("received", GOODS), COMMANDS["settle"], context(RIN)))
    assert outcome.target == ApplicationStatus.IN_REVIEW
    assert (outcome.changes["verdict"], outcome.changes["return_rate"], outcome.changes["subsidised"]) == (Verdict.INELIGIBLE, None, False)
    assert outcome.changes["assignee"] == "rin"
    again = case("in-review", GOODS, settled=outcome.settle, verdict=Verdict.INELIGIBLE)
    outcome = decided(decide(again, Command("settle", note="再確認", rule="goods", outcome="pass"), context(RIN)))
    assert (outcome.target, outcome.changes["verdict"]) == (ApplicationStatus.IN_REVIEW, Verdict.ELIGIBLE)


@pytest.mark.parametrize("rule", [Rule.KIND, Rule.SIZE, Rule.EXCLUDED, Rule.TAXABLE_INCOME, Rule.SUBSIDIARY, Rule.CONSENT])
def test_overriding_a_failing_check_awaits_a_second_person(rule: Rule) -> None:
    failing = case("in-review", Finding(rule, Outcome.FAIL, "held"), verdict=Verdict.INELIGIBLE, return_rate=None, subsidised=False)
    outcome = decided(decide(failing, Command("settle", note="疎明資料を確認", rule=rule, outcome="pass"), context(RIN)))
    assert outcome.target == ApplicationStatus.AWAITING_SECOND
    assert outcome.settle[rule] == Settled(Outcome.PASS, "rin", None, "疎明資料を確認")


def test_settling_a_doubt_needs_nobody_else() -> None:
    outcome = decided(decide(case("received", GOODS), Command("settle", note="確認", rule="goods", outcome="pass"), context(RIN)))
    assert outcome.target == ApplicationStatus.IN_REVIEW


def test_an_ineligible_case_is_not_approved_and_the_refusal_names_the_failing_check() -> None:
    outcome = decide(ineligible(), COMMANDS["approve"], context(MAI))
    assert refused(outcome) is RefusalCode.NOT_ELIGIBLE
    assert isinstance(outcome, Refusal)
    assert text("en", "checks.rule.size") in say("en", outcome.message)


@pytest.mark.parametrize("status", [status for status in ProviderStatus if status is not ProviderStatus.REGISTERED])
def test_nothing_is_approved_while_its_provider_is_not_registered(status: ProviderStatus) -> None:
    outcome = decide(case(provider_status=status), COMMANDS["approve"], context(RIN))
    assert refused(outcome) is RefusalCode.PROVIDER_NOT_REGISTERED


def test_nothing_is_approved_while_one_of_its_services_is_not_registered() -> None:
    services = (ServiceState(1, "ミナトペイ", True), ServiceState(2, "ミナトカード", False))
    outcome = decide(case(services=services), COMMANDS["approve"], context(RIN))
    assert refused(outcome) is RefusalCode.SERVICE_NOT_REGISTERED
    assert isinstance(outcome, Refusal)
    assert "ミナトカード" in say("ja", outcome.message)


@pytest.mark.parametrize(
    ("own_start", "now"),
    [(None, NOW), (date(2020, 6, 11), datetime(2020, 6, 11, 0, 0, tzinfo=JAPAN)), (OWN_START, NOW + timedelta(days=180))],
)
def test_it_is_too_late_to_approve_when_no_start_day_is_left(own_start: date | None, now: datetime) -> None:
    outcome = decide(case(cutoff_start_on=own_start), COMMANDS["approve"], context(RIN, now))
    assert refused(outcome) is RefusalCode.TOO_LATE


def test_the_last_start_day_can_be_promised_until_the_day_before() -> None:
    last = date(2020, 6, 11)
    outcome = decided(decide(case(cutoff_start_on=last), COMMANDS["approve"], context(RIN, datetime(2020, 6, 10, 23, 59, tzinfo=JAPAN))))
    assert outcome.payload["start_on"] == "2020-06-11"


def test_an_approval_after_the_closing_run_has_begun_starts_on_the_next_start_day() -> None:
    begun = CutoffRow(OWN_START, datetime(2020, 1, 27, 17, 0, tzinfo=JAPAN), date(2020, 2, 18), "rule", closing_at=NOW)
    outcome = decided(decide(case(), COMMANDS["approve"], context(RIN, calendar=Calendar(programme(), [begun]))))
    assert outcome.payload["start_on"] == "2020-03-01"


def test_an_approval_records_the_open_points_that_it_settles_and_the_rate_that_it_grants() -> None:
    doubtful = case("in-review", GOODS, Finding(Rule.PHONE, Outcome.REVIEW, "length", ("0120",)), verdict=Verdict.REVIEW)
    outcome = decided(decide(doubtful, COMMANDS["approve"], context(RIN)))
    assert outcome.target == ApplicationStatus.APPROVED
    assert outcome.payload == {"start_on": "2020-02-21", "rate": 5, "subsidised": True, "programme": 1, "settles": ["goods", "phone"]}
    assert (outcome.changes["open_points"], outcome.changes["decided_at"], outcome.changes["assignee"]) == (0, NOW, None)


def test_a_point_that_somebody_settled_is_not_settled_again_by_the_approval() -> None:
    settled = {Rule.GOODS: Settled(Outcome.PASS, "ren", None, "対象外の取扱いなし")}
    outcome = decided(decide(case("in-review", GOODS, settled=settled), COMMANDS["approve"], context(RIN)))
    assert outcome.payload["settles"] == []


@pytest.mark.parametrize(
    ("held", "declared", "given"),
    [
        (merchant_id(STORE), None, None),
        (merchant_id(STORE), "K0000000000W7", None),
        (None, None, merchant_id(STORE)),
        (None, "K0000000000W7", "K0000000000W7"),
    ],
)
def test_a_store_has_a_merchant_id_at_the_latest_by_the_approval(held: str | None, declared: str | None, given: str | None) -> None:
    without = case("in-review", SAME_STORE, store=StoreState(STORE, STORE, held), declared_merchant_id=declared)
    assert decided(decide(without, COMMANDS["approve"], context(RIN))).merchant_id == given


def test_a_store_kept_apart_gets_an_id_of_its_own_and_one_that_is_the_same_is_joined() -> None:
    open_case = case("in-review", SAME_STORE, store=StoreState(STORE, STORE, None))
    apart = decided(decide(open_case, Command("settle", note="別の店", rule="same-store", outcome="pass"), context(RIN)))
    assert (apart.merchant_id, apart.join_to_application) == (merchant_id(STORE), None)
    same = decided(decide(open_case, Command("settle", note="同じ店", rule="same-store", outcome="fail"), context(RIN)))
    assert (same.merchant_id, same.join_to_application) == (None, OTHER_APPLICATION)


def test_an_id_that_belongs_to_another_store_is_not_given_to_a_store_that_is_kept_apart() -> None:
    found = Finding(Rule.SAME_STORE, Outcome.REVIEW, "merchant_id_differs", (OTHER_APPLICATION, "ミナト決済株式会社"))
    differing = case("in-review", found, store=StoreState(STORE, STORE, None), declared_merchant_id="K0000000000W7")
    settled = decided(decide(differing, Command("settle", note="別の店", rule="same-store", outcome="pass"), context(RIN)))
    approved = decided(decide(differing, COMMANDS["approve"], context(RIN)))
    assert settled.merchant_id == approved.merchant_id == merchant_id(STORE)


def test_a_declared_id_that_is_settled_as_wrong_is_replaced() -> None:
    declared = "K0000000000W7"
    found = Finding(Rule.MERCHANT_ID, Outcome.REVIEW, "unknown", (declared,))
    wrong = case("in-review", found, store=StoreState(STORE, STORE, declared), declared_merchant_id=declared)
    outcome = decided(decide(wrong, Command("settle", note="他の番号", rule="merchant-id", outcome="fail"), context(RIN)))
    assert outcome.merchant_id == merchant_id(STORE)


def test_the_discretionary_ground_awaits_a_second_person_whether_it_is_settled_or_approved_over() -> None:
    approved = decided(decide(discretionary(), COMMANDS["approve"], context(RIN)))
    assert (approved.target, approved.letter) == (ApplicationStatus.AWAITING_SECOND, None)
    settled = decided(decide(discretionary(), Command("settle", note="趣旨に反しない", rule="excluded", outcome="pass"), context(RIN)))
    assert settled.target == ApplicationStatus.AWAITING_SECOND
    failed = decided(decide(discretionary(), Command("settle", note="趣旨に反する", rule="excluded", outcome="fail"), context(RIN)))
    assert (failed.target, failed.changes["verdict"]) == (ApplicationStatus.IN_REVIEW, Verdict.INELIGIBLE)


def test_the_discretionary_ground_once_confirmed_is_approved_by_one_person() -> None:
    settled = {Rule.EXCLUDED: Settled(Outcome.PASS, "rin", "ren", "趣旨に反しない")}
    outcome = decided(decide(discretionary(settled=settled), COMMANDS["approve"], context(RIN)))
    assert outcome.target == ApplicationStatus.APPROVED


def test_an_unconfirmed_override_is_approved_only_together_with_somebody_who_did_not_make_it() -> None:
    outcome = decided(decide(overridden("ren"), COMMANDS["approve"], context(RIN)))
    assert outcome.target == ApplicationStatus.AWAITING_SECOND
    assert '"by": ["rin", "ren"]' in str(outcome.changes["pending"])
    assert decided(decide(overridden("ren", "mai"), COMMANDS["approve"], context(RIN))).target == ApplicationStatus.APPROVED


def test_confirming_names_the_second_person_beside_the_first() -> None:
    waiting = overridden("rin", status=ApplicationStatus.AWAITING_SECOND, pending=pending("settle", "rin"))
    outcome = decided(decide(waiting, COMMANDS["confirm"], context(REN)))
    confirmed = outcome.settle[Rule.SIZE]
    assert confirmed is not None
    assert (confirmed.staff, confirmed.confirmed_by) == ("rin", "ren")
    assert (outcome.target, outcome.changes["pending"]) == (ApplicationStatus.IN_REVIEW, None)


def test_declining_an_override_takes_it_away_and_the_check_fails_again() -> None:
    waiting = overridden("rin", status=ApplicationStatus.AWAITING_SECOND, pending=pending("settle", "rin"))
    outcome = decided(decide(waiting, COMMANDS["decline"], context(REN)))
    assert outcome.settle == {Rule.SIZE: None}
    assert (outcome.target, outcome.changes["verdict"], outcome.changes["return_rate"]) == (
        ApplicationStatus.IN_REVIEW,
        Verdict.INELIGIBLE,
        None,
    )


def test_declining_leaves_what_was_confirmed_before() -> None:
    settled = {Rule.SIZE: Settled(Outcome.PASS, "rin", "ren", "減資"), Rule.GOODS: Settled(Outcome.PASS, "rin", None, "なし")}
    both = case("awaiting-second", GOODS, *overridden("rin").findings.values(), settled=settled, pending=pending("approve", "rin"))
    outcome = decided(decide(both, COMMANDS["decline"], context(MAI)))
    assert outcome.settle == {}


def test_a_second_persons_approval_checks_the_case_again() -> None:
    waiting = discretionary(status=ApplicationStatus.AWAITING_SECOND, pending=pending("approve", "rin"))
    gone = dataclasses.replace(waiting, provider_status=ProviderStatus.CANCELLED)
    assert refused(decide(gone, COMMANDS["confirm"], context(REN))) is RefusalCode.PROVIDER_NOT_REGISTERED
    outcome = decided(decide(waiting, COMMANDS["confirm"], context(REN)))
    assert (outcome.target, outcome.changes["decided_at"]) == (ApplicationStatus.APPROVED, NOW)


@pytest.mark.parametrize("status", ["in-review", "returned"])
def test_a_discretionary_rejection_waits_and_a_declined_one_goes_back_to_where_it_was(status: str) -> None:
    command = Command("reject", ("discretion",), "目的に反する利用")
    outcome = decided(decide(case(status), command, context(RIN)))
    assert (outcome.target, outcome.letter) == (ApplicationStatus.AWAITING_SECOND, None)
    waiting = case("awaiting-second", pending=pending("reject", "rin", back=status, reasons=command.reasons, note=command.note))
    assert decided(decide(waiting, COMMANDS["decline"], context(MAI))).target == status
    confirmed = decided(decide(waiting, COMMANDS["confirm"], context(MAI)))
    assert (confirmed.target, confirmed.letter) == (ApplicationStatus.REJECTED, "rejected")
    assert confirmed.letter_parameters == {"reasons": ["discretion"], "note": "目的に反する利用"}


def test_a_rejection_for_an_exclusion_that_is_a_matter_of_discretion_takes_two_people_whatever_it_is_called() -> None:
    command = Command("reject", ("excluded",))
    assert decided(decide(discretionary(), command, context(RIN))).target == ApplicationStatus.AWAITING_SECOND
    assert decided(decide(discretionary(), Command("reject", ("duplicate",)), context(RIN))).target == ApplicationStatus.REJECTED
    declared = case("in-review", Finding(Rule.EXCLUDED, Outcome.FAIL, "declared", ("E03", "風俗営業")), exclusion="E03")
    assert decided(decide(declared, command, context(RIN))).target == ApplicationStatus.REJECTED


def test_reopening_takes_back_letters_that_have_not_been_written_and_opens_the_points_again() -> None:
    waiting = case("awaiting-second", GOODS, pending=pending("reopen", "rin", back="rejected"))
    outcome = decided(decide(waiting, COMMANDS["confirm"], context(REN)))
    assert outcome.cancel_letters
    assert (outcome.target, outcome.changes["decided_at"], outcome.changes["open_points"]) == (ApplicationStatus.IN_REVIEW, None, 1)


@pytest.mark.parametrize("day", [None, OWN_START - timedelta(days=1)])
def test_a_registration_is_not_cancelled_from_before_its_start(day: date | None) -> None:
    command = dataclasses.replace(COMMANDS["cancel"], from_day=day)
    assert refused(decide(case("registered"), command, context(MAI))) is RefusalCode.INVALID_VALUE


def test_cancelling_ends_the_membership_on_the_day_named_and_writes_a_letter() -> None:
    command = Command("cancel", ("fraud",), "架空の取引", date(2020, 4, 1))
    outcome = decided(decide(case("registered"), command, context(MAI)))
    assert (outcome.target, outcome.end_membership_on, outcome.letter) == (ApplicationStatus.CANCELLED, date(2020, 4, 1), "cancelled")
    assert outcome.letter_parameters == {"reasons": ["fraud"], "note": "架空の取引", "from": "2020-04-01"}


def test_a_return_stops_the_clock_and_lets_go_of_the_case() -> None:
    outcome = decided(decide(case("in-review", assignee="rin"), COMMANDS["return"], context(RIN)))
    assert outcome.changes == {"returned_at": NOW, "assignee": None}
    assert (outcome.letter, outcome.letter_parameters) == (
        "returned",
        {"reasons": ["phone-wrong"], "note": None, "answer_by": "2020-03-05"},
    )


_TEXT = st.none() | st.text(max_size=20)
_COMMANDS = st.builds(
    Command,
    name=st.sampled_from(sorted(COMMANDS)),
    reasons=st.lists(
        st.sampled_from(["other", "size", "discretion", "mistake", "fraud", "phone-wrong"]) | st.text(max_size=8), max_size=3
    ).map(tuple),
    note=_TEXT,
    from_day=st.none() | st.dates(),
    rule=st.none() | st.sampled_from([*Rule]) | st.text(max_size=8),
    outcome=st.none() | st.sampled_from([*Outcome]) | st.text(max_size=8),
)
_CASES = st.sampled_from(
    [
        *(case(status) for status in ApplicationStatus if status is not ApplicationStatus.AWAITING_SECOND),
        case("in-review", GOODS, SAME_STORE, DISCRETION, exclusion="E10"),
        ineligible(),
        overridden("rin"),
        *(
            case("awaiting-second", SAME_STORE, pending=pending(waiting, "rin", reasons=("other",), note="理由"))
            for waiting in sorted(CONFIRMED)
        ),
    ]
)


@given(_CASES, _COMMANDS, st.sampled_from([RIN, REN, MAI, MIO, somebody(Role.AUDITOR), somebody(Role.SHIPPING)]))
def test_whatever_is_asked_is_a_decision_into_a_status_of_the_process_or_a_refusal_in_both_languages(
    asked: ApplicationCase, command: Command, person: Person
) -> None:
    outcome = decide(asked, command, context(person))
    if isinstance(outcome, Refusal):
        assert outcome.code in RefusalCode
        assert all(say(language, outcome.message) for language in LANGUAGES)
        return
    assert asked.status in APPLICATION[command.name].sources
    assert outcome.target in set(ApplicationStatus)
    assert asked.pending is None or command.name not in {"confirm", "decline"} or person.login not in asked.pending.by
