"""The checklist of an application's papers: what has come, what is missing, what was found, and which year a tax paper is for."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import Document
from secretariat.casework.documents import Checklist, check_document, checklist
from secretariat.casework.review import ReviewCase, review_case
from secretariat.evidence.keeping import keep_evidence
from secretariat.japanese_dates import japanese_date, read_year
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.records import actions, faults
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import code_of, decide

People = Mapping[str, Person]


@pytest.fixture
def number(office: Office, people: People) -> str:
    """A sole proprietor's application that names a tax return and a tax certificate."""
    row = application_row(1, applicant_kind="個人事業主", corporate_number=None, documents="確定申告書、納税証明書")
    return take_in(office, people["rin"], [row], take_over_provider(office, people)).numbers[0]


def keep(office: Office, person: Person, number: str, folder: Path, kind: str, word: str = "a") -> str:
    """A paper of a kind that came for an application."""
    path = folder / f"{kind}-{word}.pdf"
    path.write_bytes(f"%PDF-1.7 {kind} {word}".encode())
    kept = keep_evidence(office, person, number, path, subject=f"document:{kind}")
    assert isinstance(kept, str), kept
    return kept


def states(office: Office, person: Person, number: str) -> dict[str, str]:
    """Where each kind of paper stands."""
    found = checklist(office, person, number)
    assert isinstance(found, Checklist), found
    return {line.kind.value: line.state.value for line in found.lines}


def test_papers_are_checked_one_kind_at_a_time_and_what_came_since_is_told(
    office: Office, people: People, number: str, tmp_path: Path
) -> None:
    rin = people["rin"]
    assert states(office, people["aud"], number) == {"tax-return": "missing", "tax-certificate": "missing"}
    paper = keep(office, rin, number, tmp_path, "tax-return")
    certificate = keep(office, rin, number, tmp_path, "tax-certificate")
    assert states(office, rin, number) == {"tax-return": "present", "tax-certificate": "present"}
    later = at(office, "2020-01-20T11:00")
    assert check_document(later, rin, number, paper, "pass", year=2018) is None
    assert check_document(later, rin, number, certificate, "fail", note="別人の書類") is None
    assert states(office, rin, number) == {"tax-return": "good", "tax-certificate": "not-good"}
    again = keep(at(office, "2020-01-20T12:00"), rin, number, tmp_path, "tax-certificate", "b")
    assert states(office, rin, number) == {"tax-return": "good", "tax-certificate": "newer"}
    assert check_document(at(office, "2020-01-20T13:00"), people["mai"], number, again, "pass", year=2017, note="窓口で確認") is None
    case = review_case(office, rin, number)
    assert isinstance(case, ReviewCase)
    assert case.documents.is_good
    (first, second) = case.documents.lines
    assert first.check is not None
    assert second.check is not None
    assert (first.check.year, first.check.by, second.check.year, second.check.evidence) == (2018, "rin", 2017, again)
    assert [action for _, action in actions(office, number)] == ["receive", *["check-document"] * 3]
    assert case.shown.history[-1].note == "窓口で確認"
    # the check of the documents is settled from there
    assert decide(office, rin, "settle", number, rule="documents", outcome="fail", note="書類の確認") == ["done"]
    assert faults(office) == []


def test_wrong_judgements_are_refused_by_name(office: Office, people: People, number: str, tmp_path: Path) -> None:
    rin = people["rin"]
    paper, notice = (keep(office, rin, number, tmp_path, kind) for kind in ("tax-return", "opening-notice"))
    path = tmp_path / "any.pdf"
    path.write_bytes(b"%PDF-1.7 any")
    elsewhere = keep_evidence(office, rin, number, path)
    assert isinstance(elsewhere, str)

    def refused(person: str, evidence: str, outcome: str, year: int | None = None, note: str | None = None, case: str = number) -> str:
        return code_of(check_document(office, people[person], case, evidence, outcome, year=year, note=note))

    assert refused("aud", paper, "pass", 2018) == "not-permitted"
    assert refused("rin", paper, "pass", 2018, case="A-0000099-X") == "not-found"
    assert refused("rin", "E-0000099-X", "pass", 2018) == "not-found"
    assert refused("rin", elsewhere, "pass", 2018) == "not-found"
    assert refused("rin", paper, "review", 2018) == "invalid-value"
    assert refused("rin", paper, "pass") == "invalid-value"
    assert refused("rin", paper, "pass", 2021) == "invalid-value"
    assert refused("rin", paper, "pass", 2017) == "note-missing"
    assert refused("rin", paper, "fail", 2018) == "note-missing"
    assert refused("rin", notice, "pass", 2018) == "invalid-value"
    assert refused("rin", notice, "fail") == "note-missing"
    assert decide(office, people["ren"], "take", number) == ["done"]
    assert refused("rin", paper, "pass", 2018) == "held-by-other"
    assert check_document(office, people["mai"], number, paper, "pass", year=2018) is None
    assert refused("ren", paper, "pass", 2018) == "nothing-to-do"
    assert check_document(office, people["ren"], number, paper, "fail", note="他店の書類") is None
    assert decide(office, people["ren"], "withdraw", number) == ["done"]
    assert refused("ren", paper, "pass", 2018) == "wrong-state"


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_sole_proprietor_needs_one_of_the_papers_of_the_programme(office: Office, people: People, tmp_path: Path) -> None:
    rows = [application_row(1, applicant_kind="個人事業主", corporate_number=None), application_row(2)]
    sole, company = take_in(office, people["rin"], rows, take_over_provider(office, people)).numbers
    found = checklist(office, people["rin"], sole)
    assert isinstance(found, Checklist)
    assert set(found.one_of) == {Document.OPENING_NOTICE, Document.TAX_RETURN, Document.TAX_CERTIFICATE, Document.LICENCE}
    keep(office, people["rin"], sole, tmp_path, "company-register")
    assert states(office, people["rin"], sole) == {"company-register": "present"}
    keep(office, people["rin"], sole, tmp_path, "licence")
    for number in (sole, company):
        found = checklist(office, people["rin"], number)
        assert isinstance(found, Checklist)
        assert (found.one_of, found.is_good) == ((), False)


@given(st.dates(min_value=date(1989, 1, 8), max_value=date(2099, 12, 31)))
def test_a_year_is_read_as_people_write_it(day: date) -> None:
    written = japanese_date(day).partition("年")[0]
    assert read_year(f"{written}年分") == read_year(str(day.year)) == day.year


@pytest.mark.parametrize(
    ("text", "year"), [("h３０", 2018), ("R元", 2019), ("令和 2 年", 2020), ("30", None), ("昭和63", None), ("", None)]
)
def test_other_ways_of_writing_a_year(text: str, year: int | None) -> None:
    assert read_year(text) == year
