"""The main job, from a provider's file to start days and papers, through the use cases, on both databases."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pypdf
from python_calamine import CalamineWorkbook

from exports.letters import write_letters
from exports.results import write_results
from exports.status import write_status
from models.vocabulary import ApplicationStatus, RefusalCode, Rule, Verdict
from secretariat.callcentre.search import Hits, look_up
from secretariat.casework.desk import decide_application
from secretariat.identifiers import merchant_id_is_checked
from secretariat.messages import say
from secretariat.office import Office
from secretariat.papers import LetterFilter, mark_rendered, queued_letters
from secretariat.refusal import Refusal
from secretariat.results_report import results_by_provider
from secretariat.screening.cards import show
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.explanation import CaseShown
from secretariat.screening.queue import QueuePage, queue
from secretariat.staff import Person
from secretariat.status_report import status_report
from tests.support import records, samples
from tests.support.rehearsal import at
from tests.support.screening_work import told

People = Mapping[str, Person]
START, NEXT_START = date(2020, 2, 21), date(2020, 3, 1)
AFTER_CUTOFF = "2020-01-27T17:00:01"
TOO_LARGE = {"capital_yen": "60,000,000", "employees": "51"}


def shown(office: Office, people: People, number: str) -> CaseShown:
    case = show(office, people["rin"], number)
    assert isinstance(case, CaseShown), case
    return case


def decide(office: Office, person: Person, number: str, command: Command) -> str | None:
    """The code of the refusal, if it was refused."""
    refused = decide_application(office, person, number, command)
    return None if refused is None else refused.code


def test_from_a_file_to_start_days_and_papers(office: Office, people: People, tmp_path: Path) -> None:
    rin, ren, mai = people["rin"], people["ren"], people["mai"]
    provider = samples.take_over_provider(office, people)

    # intake: good rows are taken, the faulty one is not, the same rows again are duplicates
    rows = [
        samples.application_row(1),
        samples.application_row(2, **TOO_LARGE),
        samples.application_row(3, postal_code="100-0001"),
        samples.application_row(4, phone="0898-12"),
    ]
    taken = samples.take_in(office, rin, rows, provider, "2020-01-20T09:30")
    assert (taken.accepted, taken.rejected, {fault.heading for fault in taken.faults}) == (3, 1, {"電話番号"})
    again = samples.take_in(office, rin, rows[:3], provider)
    assert (again.accepted, again.duplicates) == (0, 3)
    small, large, misplaced = taken.numbers

    # checks: each says what it rests on
    case = shown(office, people, small)
    assert (case.verdict, case.return_rate, case.start_on, case.due_on) == (Verdict.ELIGIBLE, 5, START, date(2020, 3, 20))
    size = next(check for check in shown(office, people, large).checks if check.rule is Rule.SIZE)
    assert "51" in say("ja", size.explanation)
    assert "50,000,000" in say("en", size.explanation)

    # casework: approved, refused, rejected, returned and corrected
    assert decide(office, people["cal"], small, Command("approve")) == RefusalCode.NOT_PERMITTED
    assert decide(office, rin, small, Command("approve")) is None
    assert decide(office, ren, small, Command("approve")) == RefusalCode.WRONG_STATE
    assert decide(office, rin, large, Command("approve")) == RefusalCode.NOT_ELIGIBLE
    assert decide(office, rin, large, Command("reject")) == RefusalCode.REASON_MISSING
    assert decide(office, rin, large, Command("reject", ("size",))) is None
    assert decide(office, ren, misplaced, Command("return", ("address-wrong",))) is None
    later = at(office, "2020-01-24T11:00")
    corrected = samples.take_in(later, ren, [samples.application_row(3)], provider)
    assert corrected.numbers == [misplaced]
    case = shown(later, people, misplaced)
    assert (case.status, case.due_on) == (ApplicationStatus.RECEIVED, date(2020, 3, 24))
    assert decide(later, ren, misplaced, Command("approve")) is None

    # the cutoff: not before it has passed; what comes a second later belongs to the next
    assert isinstance(close_cutoff(at(office, "2020-01-27T16:59:59"), mai, START), Refusal)
    closing_time = at(office, AFTER_CUTOFF)
    late = samples.take_in(closing_time, rin, [samples.application_row(5)], provider).numbers[0]
    assert shown(closing_time, people, late).start_on == NEXT_START
    assert close_cutoff(closing_time, mai, START) == ClosingResult(START, 2, 0, ())
    entries = records.counts(office)["journal"]
    again_closed = close_cutoff(closing_time, mai, START)
    assert isinstance(again_closed, Refusal)
    assert again_closed.code is RefusalCode.NOTHING_TO_DO
    assert records.counts(office)["journal"] == entries
    case = shown(closing_time, people, small)
    assert (case.status, case.start_on) == (ApplicationStatus.REGISTERED, START)
    assert case.merchant_id is not None
    assert merchant_id_is_checked(case.merchant_id)
    assert records.counts(office)["membership"] == 2
    assert sorted(row["kit"] for row in records.rows(office, records.every(records.SHIPMENTS))) == ["A", "A", "B", "B"]

    # what callers hear, what waits
    hits = look_up(closing_time, people["cal"], str(rows[0]["store_name"]), "ja")
    assert isinstance(hits, Hits)
    assert ([hit.number for hit in hits.hits], "2020年2月21日" in told(closing_time, people, small).say) == ([small], True)
    waiting = queue(closing_time, rin)
    assert isinstance(waiting, QueuePage)
    assert [row.number for row in waiting.cases] == [late]

    papers(closing_time, people, tmp_path, {small: "登録", misplaced: "登録", large: "登録不可"})
    assert records.faults(office) == []


def papers(office: Office, people: People, folder: Path, results: Mapping[str, str]) -> None:
    """Writes what leaves the office and reads it back. `results` by number."""
    created, manager = office.clock.now(), people["mai"]
    letters, status, told = folder / "letters.pdf", folder / "status.xlsx", folder / "results.xlsx"
    written: list[int] = []
    with office.reading() as session:
        queued = list(queued_letters(session, office.programme, LetterFilter(pending_only=True)))
    write_letters((item.letter for item in queued), letters, created=created)
    written.extend(item.outbox_id for item in queued)
    mark_rendered(office, manager, written)
    with office.reading() as session:
        assert list(queued_letters(session, office.programme, LetterFilter(pending_only=True))) == []
    pages = [page.extract_text().replace("\n", "") for page in pypdf.PdfReader(letters).pages]
    titles = ("申請内容の不備に関する補正依頼書", "加盟店登録審査結果通知書", "加盟店登録決定通知書")
    assert [sum(title in page for page in pages) for title in titles] == [1, 1, 2]
    assert all(any(number in page for page in pages) for number in results)

    with status_report(office, manager) as report:
        assert not isinstance(report, Refusal)
        assert write_status(report, status, created=created, programme_name=office.programme.programme.name) == 4
    lines = CalamineWorkbook.from_path(status).get_sheet_by_name("審査状況").to_python()
    assert START in next(line for line in lines if line[0] in results)

    with results_by_provider(office, manager, None) as found:
        assert not isinstance(found, Refusal)
        ((number, name, rows),) = found
        write_results(number, name, rows, told, created=created)
    headings, *lines = CalamineWorkbook.from_path(told).get_sheet_by_index(0).to_python()
    columns = headings.index("受付番号"), headings.index("結果")
    assert {str(line[columns[0]]): line[columns[1]] for line in lines} == results
