"""The demo office: full of work in every state, made by the office's own use cases, and safe to make again."""

import contextlib
import io
import json
import os
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from python_calamine import CalamineWorkbook

from models.vocabulary import ApplicationStatus, Role
from models.vocabulary_kits import ShipmentStatus
from models.vocabulary_providers import ProviderStatus
from secretariat.amendments.listing import amendments
from secretariat.chains.listing import list_chains
from secretariat.cli.demo import EVERYTHING
from secretariat.cli.program import run
from secretariat.demo.files import MARK, claim_folder
from secretariat.demo.office import PASSWORDS, PEOPLE, DemoOffice, make_office
from secretariat.demo.season import LAST_CLOSED
from secretariat.home import overview
from secretariat.inquiries.figures import call_figures
from secretariat.inquiries.finding import InquiryFilter
from secretariat.inquiries.listing import inquiries
from secretariat.intake.applications import take_in_applications
from secretariat.intake.providers import PROVIDERS
from secretariat.intake.result import IntakeResult
from secretariat.messages import LANGUAGES, day_in_words, say
from secretariat.office import Office, open_office
from secretariat.refusal import Message, Refusal
from secretariat.screening.cutoff_records import CutoffCounts, list_cutoffs
from secretariat.staff import log_in
from tests.support import records
from tests.support.rehearsal import hash_quickly

SIZE = 150
SMALLEST = 20
KEYS = ["folder", "database", "password", "now", "staff", "files", "statuses", "steps", "commands"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What `demo --prepare` left and answered."""

    folder: Path
    document: Mapping[str, object]

    def names(self, key: str) -> list[str]:
        """The list, or the keys of the table, of that name."""
        found = self.document[key]
        assert isinstance(found, list | dict)
        return [str(name) for name in found]


@pytest.fixture(scope="module", autouse=True)
def quick_hashes() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        hash_quickly(patch)
        yield


@pytest.fixture(scope="module")
def said() -> list[Message]:
    """What the making of `demo` tells; filled by it."""
    return []


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, said: list[Message]) -> Iterator[DemoOffice]:
    folder = tmp_path_factory.mktemp("demo")
    made = make_office(f"sqlite:///{folder / 'office.db'}", SIZE, folder, said.append)
    yield made
    made.office.engine.dispose()


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith("SECRETARIAT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))


def cutoffs(demo: DemoOffice) -> list[CutoffCounts]:
    found = list_cutoffs(demo.office, demo.people["mai"], date(2019, 10, 1), date(2020, 6, 11))
    assert not isinstance(found, Refusal)
    return found


def statuses(office: Office) -> set[str]:
    return {str(row["status"]) for row in records.applications(office).values()}


def test_about_as_many_applications_as_asked_for_are_there_in_every_status(demo: DemoOffice) -> None:
    assert len(records.applications(demo.office)) == pytest.approx(SIZE, rel=0.1)
    assert statuses(demo.office) == {status.value for status in ApplicationStatus}


def test_earlier_cutoffs_are_closed_and_the_last_one_has_work(demo: DemoOffice) -> None:
    rows = cutoffs(demo)
    assert [row.row.closed_at is not None for row in rows] == [row.row.start_on <= LAST_CLOSED for row in rows]
    assert sum(row.registered for row in rows) > SIZE / 2
    of_last_cutoff, after_it = (row for row in rows if row.row.start_on in {date(2020, 2, 21), date(2020, 3, 1)})
    assert of_last_cutoff.open > 0
    assert after_it.received > 0


def test_registered_stores_give_points_and_get_kits_and_letters(demo: DemoOffice) -> None:
    count = records.counts(demo.office)
    assert min(count["membership"], count["shipment"], count["outbox"]) > SIZE / 2


def test_kits_stand_in_every_state_and_there_is_work_for_the_warehouse(demo: DemoOffice) -> None:
    parcels = records.rows(demo.office, records.every(records.SHIPMENTS))
    states = {str(row["status"]) for row in parcels}
    assert states | {"cancelled"} == {status.value for status in ShipmentStatus}
    assert {row["carrier"] for row in parcels} >= {"yamato", "sagawa"}
    acts = [str(row["action"]) for row in records.rows(demo.office, records.every(records.ENTRIES))]
    assert (acts.count("resend"), acts.count("close-return")) == (1, 1)
    assert {row["kit"]: row["waits_for"] for row in parcels if row["waits_for"] is not None} == {"order": "のぼり"}
    assert all(row["tracking_number"] for row in parcels if row["kit"] in {"A", "B"} and row["handed_over_on"])
    needs = overview(demo.office, demo.people["sho"])
    assert not isinstance(needs, Refusal)
    counted = {need.name: need.count for need in needs.needs}
    assert min(counted[name] for name in ("kits-released", "back-orders", "came-back", "stock-low", "kits-planned")) >= 1


def test_there_are_chains_a_store_that_was_taken_over_and_changes_that_wait_and_that_hold(demo: DemoOffice) -> None:
    mai = demo.people["mai"]
    chains = list_chains(demo.office, mai)
    assert not isinstance(chains, Refusal)
    assert sorted((chain.rate, chain.small) for chain in chains) == [(2, False), (5, True)]
    assert sum(sum(chain.members.values()) for chain in chains if chain.small) > 0
    reports = amendments(demo.office, mai, ())
    assert not isinstance(reports, Refusal)
    assert sorted((report.status.value, report.fields) for report in reports) == [
        ("accepted", ("kit_postal_code", "kit_address", "kit_addressee", "kit_phone")),  # of a parcel that came back
        ("accepted", ("phone",)),
        ("received", ("phone",)),  # a caller's, which the provider is to confirm
        ("received", ("store_name", "store_name_kana")),
    ]
    acts = [str(row["action"]) for row in records.rows(demo.office, records.every(records.ENTRIES))]
    assert (acts.count("succeed"), acts.count("choose-industry")) == (2, 1)


def test_callers_left_follow_ups_in_every_state(demo: DemoOffice) -> None:
    found = inquiries(demo.office, demo.people["mai"], InquiryFilter())
    assert not isinstance(found, Refusal)
    assert {line.status.value for line in found.lines} == {"waiting", "answered", "closed"}
    assert {line.desk for line in found.lines if line.desk} == {"callcentre", "supervisor", "reviewer", "provider"}
    assert {line.overdue for line in found.lines if line.desk} == {True, False}
    assert {"press", "owner", "consumer"} <= {str(line.caller) for line in found.lines}
    figures = call_figures(demo.office, demo.people["mai"], date(2020, 1, 1), date(2020, 1, 28))
    assert not isinstance(figures, Refusal)
    assert (figures.all.complaints, figures.all.misconduct, figures.tally.dropped, len(figures.operators)) == (2, 1, 1, 2)
    assert figures.repeat


def test_one_provider_still_waits_for_its_registration(demo: DemoOffice) -> None:
    found = {row["number"]: row["status"] for row in records.rows(demo.office, records.every(PROVIDERS))}
    assert [found[sender.number] for sender in demo.senders[-2:]] == [ProviderStatus.REGISTERED, ProviderStatus.RECEIVED]


def test_the_journal_is_whole_and_names_everybody_who_acts(demo: DemoOffice) -> None:
    assert records.faults(demo.office) == []
    acted = {row["staff"] for row in records.rows(demo.office, sa.select(records.ENTRIES.c.staff).distinct())}
    assert {"admin", "rin", "ren", "mai"} <= acted <= set(demo.people)


def test_no_decision_lies_before_its_application_or_after_the_present(demo: DemoOffice) -> None:
    for application in records.applications(demo.office).values():
        assert application["received_at"] <= (application["decided_at"] or application["received_at"]) <= demo.office.clock.now()


def test_there_is_a_person_for_every_role_who_can_log_in(demo: DemoOffice) -> None:
    assert {person.role for person in PEOPLE} == set(Role)
    assert log_in(demo.office, "mio", PASSWORDS).name == demo.people["mio"].name


def test_the_next_file_can_be_taken_in_but_for_some_rows(demo: DemoOffice, tmp_path: Path) -> None:
    sender = demo.season.write_next_file(tmp_path / "next.csv", 40)
    checked = take_in_applications(demo.office, demo.people["rin"], tmp_path / "next.csv", sender.number, dry_run=True)
    assert isinstance(checked, IntakeResult)
    assert checked.accepted > checked.rejected > 0


def test_each_closing_run_with_work_is_told_in_both_languages(demo: DemoOffice, said: list[Message]) -> None:
    closed = [message for message in said if message.key == "demo.closed"]
    assert len(closed) == len(demo.season.tally.closings) > 3
    assert all(day_in_words(language, LAST_CLOSED) in say(language, closed[-1]) for language in LANGUAGES)


def traits(office: Office) -> list[tuple[object, ...]]:
    """What is alike in two offices that were made alike."""
    parcels = records.rows(office, records.every(records.SHIPMENTS))
    return [
        *((row["number"], row["status"], row["content_hash"], row["decided_at"]) for row in records.applications(office).values()),
        *((row["number"], row["status"], row["tracking_number"], row["delivered_on"]) for row in parcels),
    ]


class TestFolder:
    def test_a_new_or_empty_one_is_taken(self, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        assert claim_folder(tmp_path / "a" / "new", ("office.db",)) is None
        assert claim_folder(tmp_path / "empty", ("office.db",)) is None
        assert (tmp_path / "a" / "new" / MARK).is_file()

    def test_one_with_anything_else_in_it_is_refused_and_left_alone(self, tmp_path: Path) -> None:
        (tmp_path / "office.db").write_text("mine")
        refused = claim_folder(tmp_path, ("office.db",))
        assert refused is not None
        assert refused.message.key == "demo.not_a_demo"
        assert [path.name for path in tmp_path.iterdir()] == ["office.db"]

    def test_a_file_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("mine")
        refused = claim_folder(tmp_path / "file", ())
        assert refused is not None
        assert refused.message.key == "demo.not_a_folder"

    def test_of_an_earlier_demo_only_what_the_demo_made_goes(self, tmp_path: Path) -> None:
        assert claim_folder(tmp_path, ("office.db", "results")) is None
        (tmp_path / "results").mkdir()
        (tmp_path / "results" / "P-0000001-0.xlsx").write_text("made")
        (tmp_path / "notes.txt").write_text("mine")
        (tmp_path / "office.db").symlink_to(tmp_path / "notes.txt")
        assert claim_folder(tmp_path, ("office.db", "results")) is None
        assert {path.name for path in tmp_path.iterdir()} == {MARK, "notes.txt"}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A folder that the command has filled, and what it answered."""
    folder = tmp_path_factory.mktemp("prepared") / "demo"
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        assert run(["--lang", "en", "--json", "demo", "--size", "60", "--prepare", str(folder)]) == 0
    return Prepared(folder, json.loads(printed.getvalue()))


@pytest.mark.usefixtures("environment")
class TestCommand:
    def test_it_answers_with_one_document_and_all_that_it_names_is_there(self, prepared: Prepared) -> None:
        assert list(prepared.document) == KEYS
        assert prepared.document["folder"] == str(prepared.folder)
        assert len(prepared.names("files")) == len([path for path in prepared.names("files") if Path(path).exists()]) == 6
        assert prepared.names("statuses") == [status.value for status in ApplicationStatus]
        sheets = CalamineWorkbook.from_path(prepared.folder / "status.xlsx").sheet_names
        assert sheets == ["概況", "審査状況", "締切別", "決済事業者別", "都道府県別", "滞留", "差戻し", "発送", "問合せ"]

    def test_it_decides_one_case_and_answers_one_caller_for_all_to_see(self, prepared: Prepared) -> None:
        told = "\n".join(prepared.names("steps"))
        assert re.search(
            r"One case, decided now: A-\d{7}-\w .+\n.+\n  17 of 17 .+ eligible\n  森下 凛 approved it: 5 %, start day 2020/2/21 \(Fri\)",
            told,
        )
        assert "calls, this is what to say:\n  The screening is complete" in told
        assert re.search(r"Closing 2020/2/21 \(Fri\) now would register \d+ stores", told)

    def test_what_it_offers_to_try_works(self, prepared: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SECRETARIAT_DATABASE", str(prepared.document["database"]))
        monkeypatch.setenv("SECRETARIAT_PASSWORD", str(prepared.document["password"]))
        assert {command: run(shlex.split(command)[1:]) for command in prepared.names("commands")} == dict.fromkeys(
            prepared.names("commands"), 0
        )

    def test_it_replaces_what_an_earlier_demo_left_and_the_smallest_office_is_made_alike_every_time(self, tmp_path: Path) -> None:
        assert claim_folder(tmp_path / "demo", EVERYTHING) is None
        (tmp_path / "demo" / "office.db").write_text("of last week")
        assert run(["--json", "demo", "--size", str(SMALLEST), "--prepare", str(tmp_path / "demo")]) == 0
        (tmp_path / "another").mkdir()
        made = make_office(f"sqlite:///{tmp_path / 'another' / 'office.db'}", SMALLEST, tmp_path / "another", lambda _: None)
        office = open_office(f"sqlite:///{tmp_path / 'demo' / 'office.db'}")
        assert len(records.applications(office)) >= SMALLEST - 2
        assert statuses(made.office) == statuses(office) == {status.value for status in ApplicationStatus}
        assert traits(made.office) == traits(office)
        made.office.engine.dispose()
        office.engine.dispose()

    def test_without_a_place_it_takes_a_temporary_folder_and_says_how_to_go_on(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        assert run(["--lang", "ja", "demo", "--size", str(SMALLEST)]) == 0
        (folder,) = tmp_path.iterdir()
        printed = capsys.readouterr().out
        for expected in ("締切処理: 開始日 2020/", PASSWORDS, "letters.pdf", f"export SECRETARIAT_DATABASE=sqlite:///{folder}"):
            assert expected in printed

    def test_a_folder_of_somebody_else_is_refused(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        (tmp_path / "thesis.txt").write_text("mine")
        assert run(["--lang", "en", "--json", "demo", "--prepare", str(tmp_path)]) == 1
        assert json.loads(capsys.readouterr().out)["refused"]["code"] == "invalid-value"

    @pytest.mark.parametrize("option", [["--database", "sqlite:///office.db"], ["--as", "rin"], ["--now", "2020-01-28T10:00"]])
    def test_options_for_an_office_of_ones_own_are_wrong_usage(self, option: list[str], tmp_path: Path) -> None:
        assert run([*option, "demo", "--prepare", str(tmp_path / "demo")]) == 2
        assert not (tmp_path / "demo").exists()
