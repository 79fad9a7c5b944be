"""The published list of the registered stores of one city goes through the main job, and every name arrives as it was published.

Telephone, street and business of each row are made up; the names are real, so that none of them is refused or doubted here.
"""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pypdf
import pytest
from python_calamine import CalamineWorkbook

from exports.letters import write_letters
from exports.results import write_results
from exports.status import write_status
from models.vocabulary import ApplicationStatus, Outcome, Rule
from secretariat.casework.desk import decide_applications
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.office import Office, open_office
from secretariat.papers import LetterFilter, queued_letters
from secretariat.refusal import Refusal
from secretariat.results_report import results_by_provider
from secretariat.screening.cards import show
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.explanation import CaseShown
from secretariat.staff import Person
from secretariat.status_report import status_report
from tests.support import records, samples
from tests.support.postgres_server import fresh_database
from tests.support.rehearsal import OPENED, PEOPLE, at, copy_sqlite

LIST = Path(__file__).parent.parent.parent / "shared" / "real" / "imabari-registered-stores.tsv"
STORES = 253
START = date(2020, 2, 21)
AFTER_CUTOFF = "2020-01-28T10:00"
INDUSTRIES = {"サービス": "サービス業", "小売業": "小売業"}
INNS = "宿泊業"


@dataclass(frozen=True, slots=True)
class Published:
    """A line of the list."""

    name: str
    industry: str
    detail: str
    rate: int


@dataclass(frozen=True, slots=True)
class Registered:
    """The office after the closing run: what was sent, what became of it, and how each case looked before anybody settled anything."""

    office: Office
    provider: str
    stores: tuple[Published, ...]
    result: IntakeResult
    first_seen: Mapping[str, CaseShown]
    closing: ClosingResult

    @property
    def numbers(self) -> list[str]:
        """The applications in the order of the list."""
        return self.result.numbers

    @property
    def namesakes(self) -> list[tuple[str, str]]:
        """Numbers of two applications whose names are equal, the earlier one first."""
        first: dict[str, str] = {}
        return [
            (first[store.name], number)
            for store, number in zip(self.stores, self.numbers, strict=True)
            if first.setdefault(store.name, number) != number
        ]


def read_list() -> tuple[Published, ...]:
    with LIST.open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return tuple(Published(line[3], line[4], line[5], int(line[6].removesuffix("%"))) for line in lines)


def as_sent(serial: int, store: Published) -> dict[str, object]:
    chain: dict[str, object] = {"franchise": "加盟店", "chain_name": "見本チェーン"} if store.rate == 2 else {}
    industry = "旅館業" if store.detail == INNS else INDUSTRIES[store.industry]
    return samples.application_row(serial, store_name=store.name, industry_class=industry, industry_detail=store.detail, **chain)


def shown(office: Office, number: str) -> CaseShown:
    case = show(office, PEOPLE["rin"], number)
    assert isinstance(case, CaseShown), case
    return case


def outcome(case: CaseShown, rule: Rule) -> Outcome:
    return next(check.outcome for check in case.checks if check.rule is rule)


def decide(office: Office, person: Person, numbers: Sequence[str], command: Command) -> None:
    refused = [result for result in decide_applications(office, person, numbers, command) if result.refusal is not None]
    assert refused == []


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    if not LIST.exists():
        pytest.skip("the published list is not beside the project")
    if request.param == "sqlite":
        opened = open_office(copy_sqlite(request.getfixturevalue("sqlite_template"), tmp_path_factory.mktemp("real") / "office.db"), OPENED)
        yield opened
        opened.engine.dispose()
        return
    with fresh_database(request.getfixturevalue("postgres_server"), request.getfixturevalue("postgres_template")) as url:
        opened = open_office(url, OPENED)
        yield opened
        opened.engine.dispose()


@pytest.fixture(scope="module")
def registered(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Registered:
    stores = read_list()
    provider = samples.take_over_provider(office, PEOPLE)
    rows = [as_sent(serial, store) for serial, store in enumerate(stores, 1)]
    batch = samples.write_workbook(rows, samples.APPLICATION_HEADINGS, tmp_path_factory.mktemp("batch") / "今治市.xlsx")
    result = take_in_applications(office, PEOPLE["rin"], batch, provider, OPENED)
    assert isinstance(result, IntakeResult), result
    cases = {number: shown(office, number) for number in result.numbers}
    doubled = [number for number, case in cases.items() if outcome(case, Rule.SAME_STORE) is Outcome.REVIEW]
    separate = Command("settle", note="所在地と電話番号が異なる別の店舗", rule=Rule.SAME_STORE.value, outcome=Outcome.PASS.value)
    decide(office, PEOPLE["rin"], doubled, separate)
    decide(office, PEOPLE["rin"], result.numbers, Command("approve"))
    closing = close_cutoff(at(office, AFTER_CUTOFF), PEOPLE["mai"], START)
    assert isinstance(closing, ClosingResult), closing
    return Registered(at(office, AFTER_CUTOFF), provider, stores, result, cases, closing)


def test_every_row_is_taken(registered: Registered) -> None:
    assert len(registered.stores) == STORES
    assert (registered.result.accepted, registered.result.faults) == (STORES, [])


def test_nobody_is_found_ineligible_and_the_rate_is_the_published_one(registered: Registered) -> None:
    cases = [registered.first_seen[number] for number in registered.numbers]
    assert [(case.verdict, case.return_rate) for case in cases] == [("eligible", store.rate) for store in registered.stores]


def test_all_are_registered_and_start_on_one_day(registered: Registered) -> None:
    cases = records.applications(registered.office)
    assert {(cases[number]["status"], cases[number]["start_on"]) for number in registered.numbers} == {
        (ApplicationStatus.REGISTERED.value, START)
    }
    assert (registered.closing.registered, registered.closing.left_open) == (STORES, 0)


def test_equal_names_of_other_corporations_at_other_addresses_are_stores_of_their_own_at_once(registered: Registered) -> None:
    assert len(registered.namesakes) == sum(count - 1 for count in Counter(store.name for store in registered.stores).values()) == 6
    stores = records.root_stores(registered.office)
    for earlier, later in registered.namesakes:
        assert outcome(registered.first_seen[later], Rule.SAME_STORE) is Outcome.PASS
        assert stores[earlier]["id"] != stores[later]["id"]


def test_hardly_any_real_name_is_taken_for_another_and_once_settled_each_has_an_id_of_its_own(registered: Registered) -> None:
    stores = records.root_stores(registered.office)
    named = [number for number in registered.numbers if outcome(registered.first_seen[number], Rule.SAME_STORE) is Outcome.REVIEW]
    assert len(named) <= STORES // 100
    for number in named:
        assert registered.first_seen[number].merchant_id is None
        check = next(check for check in shown(registered.office, number).checks if check.rule is Rule.SAME_STORE)
        assert (check.outcome, check.settled_by) == (Outcome.PASS, "rin")
    assert len({stores[number]["merchant_id"] for number in registered.numbers} - {None}) == STORES


@pytest.mark.parametrize("office", ["sqlite"], indirect=True)
def test_every_name_arrives_in_its_letter(registered: Registered, tmp_path: Path) -> None:
    path = tmp_path / "letters.pdf"
    with registered.office.reading() as session:
        letters = (queued.letter for queued in queued_letters(session, registered.office.programme, LetterFilter()))
        assert write_letters(letters, path, created=registered.office.clock.now()) == STORES
    pages = [page.extract_text().replace("\n", "") for page in pypdf.PdfReader(path).pages]
    arrived = zip(registered.stores, registered.numbers, pages, strict=True)
    assert [store.name for store, number, page in arrived if store.name not in page or number not in page] == []


def test_every_name_arrives_in_the_status_workbook(registered: Registered, tmp_path: Path) -> None:
    path = tmp_path / "status.xlsx"
    with status_report(registered.office, PEOPLE["mai"]) as report:
        assert not isinstance(report, Refusal)
        write_status(report, path, created=registered.office.clock.now(), programme_name="")
    headings, *lines = CalamineWorkbook.from_path(path).get_sheet_by_name("審査状況").to_python()
    number, name, start, rate = (headings.index(heading) for heading in ("受付番号", "店舗名", "還元開始日", "還元率"))
    assert [(line[number], line[name], line[start], line[rate]) for line in lines] == [
        (reference, store.name, START, store.rate / 100) for reference, store in zip(registered.numbers, registered.stores, strict=True)
    ]


def test_the_provider_hears_the_result_of_every_row(registered: Registered, tmp_path: Path) -> None:
    with results_by_provider(registered.office, PEOPLE["mai"], START) as found:
        assert not isinstance(found, Refusal)
        ((provider, name, rows),) = found
        assert provider == registered.provider
        assert write_results(provider, name, rows, tmp_path / "results.xlsx", created=registered.office.clock.now()) == STORES
    headings, *lines = CalamineWorkbook.from_path(tmp_path / "results.xlsx").get_sheet_by_index(0).to_python()
    told = [dict(zip(headings, line, strict=True)) for line in lines]
    assert [line["申請番号"] for line in told] == [f"T-{serial:05d}" for serial in range(1, STORES + 1)]
    assert {(line["結果"], line["還元開始日"]) for line in told} == {("登録", START)}
    assert [line["還元率"] for line in told] == [store.rate / 100 for store in registered.stores]


def test_the_journal_is_whole(registered: Registered) -> None:
    assert records.faults(registered.office) == []
