"""The tables of the processes hold together: with the roles, the programme file, the catalogue, and what is decided."""

from collections.abc import Mapping

import pytest

from models.vocabulary import PUBLIC_STATUS_JAPANESE, ApplicationStatus, ChainStatus, EvidenceStatus, HeldBatchStatus, ReceiptStatus
from models.vocabulary_inquiries import InquiryStatus
from models.vocabulary_providers import GrantStatus, ProviderStatus, ReviewStatus
from secretariat.casework.process import (
    APPLICATION,
    CHAIN,
    CORRECTION,
    DECIDED,
    DOCUMENTS,
    EVIDENCE,
    GRANT,
    HELD_BATCH,
    INDUSTRY,
    INQUIRY,
    OPEN,
    PROVIDER,
    RECEIPT,
    SECURITY_REVIEW,
    Transition,
)
from secretariat.messages import LANGUAGES, Language, text
from secretariat.permissions import PERMITTED
from secretariat.programme_file.letters import LetterText
from tests.support.cases import programme

PROCESSES = {
    "application": {**APPLICATION, **CORRECTION, **DOCUMENTS, **INDUSTRY},
    "provider": PROVIDER,
    "review": SECURITY_REVIEW,
    "grant": GRANT,
    "evidence": EVIDENCE,
    "receipt": RECEIPT,
    "chain": CHAIN,
    "held_batch": HELD_BATCH,
    "inquiry": INQUIRY,
}
STATUSES: Mapping[str, set[str]] = {
    "application": {*ApplicationStatus},
    "provider": {*ProviderStatus},
    "review": {*ReviewStatus},
    "grant": {*GrantStatus},
    "evidence": {*EvidenceStatus},
    "receipt": {*ReceiptStatus},
    "chain": {*ChainStatus},
    "held_batch": {*HeldBatchStatus},
    "inquiry": {*InquiryStatus},
}
REASONED = {
    *("return", "reject", "reopen", "cancel", "disagree", "hand-back"),
    *("return-provider", "reject-provider", "suspend-provider", "cancel-provider", "refuse-grant", "close-correction", "merge-provider"),
}


def transitions() -> list[object]:
    return [pytest.param(kind, row, id=f"{kind}-{name}") for kind, table in PROCESSES.items() for name, row in table.items()]


@pytest.mark.parametrize(("kind", "row"), transitions())
def test_a_transition_leads_between_statuses_of_its_kind(kind: str, row: Transition) -> None:
    assert row.sources
    assert row.sources <= STATUSES[kind]
    assert row.target is None or row.target in STATUSES[kind]


@pytest.mark.parametrize(("kind", "row"), transitions())
def test_a_transition_is_somebodys_to_make(kind: str, row: Transition) -> None:
    assert PERMITTED[row.deed], kind


@pytest.mark.parametrize(("kind", "row"), transitions())
def test_a_transition_that_needs_a_reason_has_some_in_the_programme_besides_other(kind: str, row: Transition) -> None:
    if row.reasons is None:
        return
    assert row.reasons in REASONED, kind
    named = {code for code, reason in programme().reasons.items() if row.reasons in reason.decisions} - {"other"}
    assert named


@pytest.mark.parametrize(("kind", "row"), transitions())
def test_the_paper_that_follows_from_a_transition_stands_in_the_programme(kind: str, row: Transition) -> None:
    if row.letter is not None:
        assert isinstance(programme().letter(row.letter), LetterText), kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_every_status_has_its_words(language: Language) -> None:
    for name in {name for table in PROCESSES.values() for name in table}:
        assert text(language, f"words.action.{name}")
    for kind, statuses in STATUSES.items():
        assert all(text(language, f"words.{kind}_status.{status}") for status in statuses)


def test_callers_hear_a_word_for_every_status_of_an_application() -> None:
    assert set(PUBLIC_STATUS_JAPANESE) == set(ApplicationStatus)
    assert PUBLIC_STATUS_JAPANESE[ApplicationStatus.AWAITING_SECOND] == PUBLIC_STATUS_JAPANESE[ApplicationStatus.IN_REVIEW] == "審査中"


def reachable(table: Mapping[str, Transition], start: str, beside: Mapping[str, set[str]]) -> set[str]:
    """The statuses that lie ahead of one; `beside` are steps that no command of the table makes."""
    reached, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        ahead = {row.target or here for row in table.values() if here in row.sources} | beside.get(here, set())
        waiting += ahead - reached
        reached |= ahead
    return reached


def test_every_status_of_an_application_is_reached_and_none_but_a_cancelled_one_is_a_dead_end() -> None:
    # a correction brings a returned case back; it comes with a provider's file
    beside = {ApplicationStatus.RETURNED.value: {ApplicationStatus.RECEIVED.value}}
    assert reachable(APPLICATION, ApplicationStatus.RECEIVED, beside) == set(ApplicationStatus)
    ends = {status for status in ApplicationStatus if reachable(APPLICATION, status, beside) == {status}}
    assert ends == {ApplicationStatus.CANCELLED}


def test_open_and_decided_statuses_are_apart_and_only_the_providers_move_lies_between() -> None:
    assert set(OPEN) & DECIDED == set()
    assert set(ApplicationStatus) - set(OPEN) - DECIDED == {ApplicationStatus.RETURNED}
