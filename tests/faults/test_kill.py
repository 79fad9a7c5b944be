"""The program dies (kill -9) before every SQL statement and at every commit of an intake and of a closing run.

Whoever comes next finds the office as it was before, as it would be after, or half way in a run that is taken up and comes to the same end.
Each try is a child of one warm process; what is found afterwards is looked at from here. Most statements change nothing on the disk:
a run is halted before each and its files are read; where they are the same, byte for byte, it is killed at the first and the last.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from models.records import metadata
from models.search import SearchText
from models.vocabulary_amendments import AmendmentStatus
from secretariat.amendments import at_once
from secretariat.amendments.deciding import enter_what_is_due
from secretariat.amendments.records import AMENDMENTS
from secretariat.callcentre.search import Hits, look_up
from secretariat.casework.desk import decide_application
from secretariat.clock import FixedClock, parse_instant
from secretariat.intake.amendments import take_in_amendments
from secretariat.intake.applications import take_in_applications
from secretariat.intake.result import IntakeResult
from secretariat.office import Office, open_office
from secretariat.programme import packaged_programme
from secretariat.programme_change import change_programme
from secretariat.refusal import Refusal
from secretariat.screening import closing as closing_run
from secretariat.screening import recheck
from secretariat.screening.closing import close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.recheck import Rechecked
from tests.faults.driver import Driver, Request
from tests.faults.place import NOW, Place, settle_down
from tests.faults.states import HALF_WAY, Known, done, everything, kept
from tests.support import records
from tests.support.amendment_work import AMENDMENT_HEADINGS, report_row
from tests.support.postgres_server import fresh_database
from tests.support.rehearsal import OPENED, PEOPLE, copy_sqlite
from tests.support.samples import APPLICATION_HEADINGS, application_row, take_in, take_over_provider, write_workbook

Told = Callable[[str, object], None]
START: Final = date(2020, 2, 21)
HOURS_LATER: Final = "2020-01-20T13:00:00+09:00"
RUN_AT: Final = "2020-02-14T10:00:00+09:00"
CHUNK: Final = 2
NEW: Final = (application_row(11), application_row(12, store_name="喫茶アアアカ", phone="0898-20-0001"))
RETURNED: Final = application_row(2, annual_sales_yen="1000000")
ROWS: Final = (*NEW, application_row(1), {**RETURNED, "annual_sales_yen": "2,000,000"}, application_row(13, employees="many"))
NUMBERED_BY_THE_SERVER: Final = frozenset({"journal", "outbox", "membership"})  # a number that was drawn in vain stays drawn
WORKBOOK_EVERY: Final = 20  # a workbook is read in a process of its own, which costs as much as all the rest; the statements are the same
POSTGRES_TRIES: Final = 7
WRITES_BETWEEN_TRIES: Final = 8


def fill(url: str, folder: Path) -> tuple[Path, str]:
    """A provider, five applications of which one is back with it and three are approved; the file that comes next, and the provider."""
    office = open_office(url, OPENED, FixedClock(OPENED))
    provider = take_over_provider(office, PEOPLE)
    numbers = take_in(office, PEOPLE["rin"], [application_row(1), RETURNED, *(application_row(n) for n in (3, 4, 5))], provider).numbers
    assert decide_application(office, PEOPLE["rin"], numbers[1], Command("return", ("phone-wrong",))) is None
    for number in numbers[2:]:
        assert decide_application(office, PEOPLE["rin"], number, Command("approve")) is None
    office.engine.dispose()
    return write_workbook(ROWS, APPLICATION_HEADINGS, folder / "next.csv"), provider


@pytest.fixture(scope="module")
def filled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """An embedded office to be copied, the file that comes next, its provider."""
    folder = tmp_path_factory.mktemp("kill")
    path = folder / "filled.db"
    file, provider = fill(copy_sqlite(sqlite_template, path), folder)
    settle_down(path)
    return path, file, provider


@cache
def _brought() -> sa.Select[tuple[object, ...]]:
    a, s = records.APPLICATIONS.c, records.STORES.c
    names = [column for column in records.APPLICATIONS.c if column.name not in {"id", "number", "store_id", "batch_id", "checks", "turn"}]
    return sa.select(*names, s.name, s.phone, s.joined_to, s.merchant_id.is_not(None)).select_from(
        records.APPLICATIONS.join(records.STORES, s.id == a.store_id)
    )


def picture(office: Office, besides: frozenset[str] = frozenset()) -> object:
    """What an intake brought about, whatever numbers were given: a run that is repeated gives the next ones."""
    with office.reading() as session:
        applications = sorted(repr(tuple(row)) for row in session.execute(_brought()))
        acts = sorted(repr(tuple(row)) for row in session.execute(sa.select(records.ENTRIES.c.action, records.ENTRIES.c.to_status)))
    rows = {name: len(lines) for name, lines in kept(office, HALF_WAY | besides).items()}
    return applications, acts, rows


def found_by_name(office: Office) -> list[int]:
    """How many applications are found under the name of each store that the file brings."""
    hits = [look_up(office, PEOPLE["cal"], str(name), "ja") for name in ("喫茶アアカカ", "喫茶アアアカ", "喫茶アアアサ")]
    return [len(hit.hits) if isinstance(hit, Hits) else 0 for hit in hits]


def take_in_again(office: Office, file: Path, provider: str) -> IntakeResult:
    result = take_in_applications(office, PEOPLE["rin"], file, provider)
    assert isinstance(result, IntakeResult), result
    return result


@pytest.mark.long
def test_an_intake_that_dies_before_any_of_its_statements_shows_nothing_or_everything_and_can_be_repeated(
    driver: Driver, filled: tuple[Path, Path, str], tmp_path: Path, record_property: Told
) -> None:
    template, file, provider = filled
    workbook = write_workbook(ROWS, APPLICATION_HEADINGS, tmp_path / "next.xlsx")
    place = Place(template, tmp_path)
    with place.office() as office:
        before, found_before = kept(office, HALF_WAY), found_by_name(office)
    request = Request("intake", place.url, (str(file), provider), NOW, NOW)
    driver.attempt(replace(request, warm=True))
    place.fresh()
    whole = driver.attempt(replace(request, looked_at=place.files))
    assert (whole.status, whole.err) == (0, "")
    with place.office() as office:
        after, after_twice = picture(office), picture(office, records.COUNTED_FILES)
    assert whole.statements > 50
    states = whole.alike()
    # the next one comes at once, or hours later, when what was left behind counts as abandoned
    tries = [
        *((point, file, machine) for alike in states for point, machine in ((alike[0], NOW), (alike[-1], HOURS_LATER))),
        *((point, workbook, HOURS_LATER) for point in range(WORKBOOK_EVERY, whole.statements + 1, WORKBOOK_EVERY)),
    ]
    shown, known = 0, Known()
    for point, sent, machine in tries:
        place.fresh()
        assert driver.attempt(replace(request, arguments=(str(sent), provider), statement=point)).was_killed, point
        place.is_sound()
        with place.office(machine=machine) as office:
            assert records.faults(office) == [], point
            state = everything(office)
            if sent == file:
                known.agrees(states, point, state)
            is_after = done(state, HALF_WAY) != before
            assert not is_after or picture(office) == after, point
            assert found_by_name(office) == ([1, 2, 1] if is_after else found_before), point
            shown += is_after
            if not known.is_new(state, sent, machine):
                continue
            again = take_in_again(office, sent, provider)
            assert (again.accepted, again.duplicates, again.rejected) == ((0, 4, 1) if is_after else (3, 1, 1)), point
            assert picture(office, records.COUNTED_FILES) == after_twice, point
            assert is_after or picture(office) == after, point
            assert found_by_name(office) == [1, 2, 1], point
            assert machine == NOW or leftovers(office) == 0, point
            assert records.faults(office) == [], point
    assert 0 < shown < len(tries)
    told = f"an intake was halted before each of its {whole.statements} SQL statements"
    record_property("told", f"{told}, killed in {len(states)} states (SQLite)")


def leftovers(office: Office) -> int:
    """Rows that only wait to be moved, and indexed texts without an application."""
    texts = metadata.tables[str(SearchText.__tablename__)]
    with office.reading() as session:
        waiting = [sa.select(sa.func.count()).select_from(t) for name, t in metadata.tables.items() if name.startswith("stag")]
        ghosts = sa.select(sa.func.count()).select_from(texts).where(texts.c.id.not_in(sa.select(records.APPLICATIONS.c.id)))
        return sum(int(session.execute(statement).scalar_one()) for statement in (*waiting, ghosts))


def is_never_half_registered(office: Office) -> None:
    """Each application is approved, or registered with membership, letter and kits."""
    row_of = {row["id"]: row for row in records.applications(office).values()}
    members = {row["application_id"] for row in records.rows(office, records.every(records.MEMBERSHIPS))}
    kits = [row["application_id"] for row in records.rows(office, records.every(records.SHIPMENTS))]
    for key, row in row_of.items():
        is_registered = row["status"] == "registered"
        assert (key in members) == is_registered
        assert kits.count(key) == (2 if is_registered else 0)
        assert (("registered", True) in records.letters(office, row["number"])) == is_registered
        assert (row["start_on"] == START) == is_registered


def close_again(office: Office) -> None:
    """Runs the closing to its end, if it has not come to it."""
    result = close_cutoff(office, PEOPLE["mai"], START)
    if isinstance(result, Refusal):
        assert result.code == "nothing-to-do"
    else:
        assert (result.registered, result.left_open) == (3, 2)


@pytest.mark.long
def test_a_closing_run_that_dies_before_any_of_its_statements_is_taken_up_and_comes_to_the_same_end(
    driver: Driver, filled: tuple[Path, Path, str], tmp_path: Path, record_property: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing_run, "CHUNK", CHUNK)  # whoever takes it up works in the same chunks
    place = Place(filled[0], tmp_path)
    request = Request("closing", place.url, (START.isoformat(), str(CHUNK)), RUN_AT, NOW)
    driver.attempt(replace(request, warm=True))
    place.fresh()
    whole = driver.attempt(replace(request, looked_at=place.files))
    assert (whole.status, whole.err) == (0, "")
    with place.office(RUN_AT) as office:
        after = kept(office)
        is_never_half_registered(office)
    seen: set[int] = set()
    known, states = Known(), whole.alike()
    for point in sorted({point for alike in states for point in (alike[0], alike[-1])}):
        place.fresh()
        assert driver.attempt(replace(request, statement=point)).was_killed, point
        place.is_sound()
        with place.office(RUN_AT) as office:
            assert records.faults(office) == [], point
            is_never_half_registered(office)
            seen.add(sum(row["status"] == "registered" for row in records.applications(office).values()))
            state = everything(office)
            known.agrees(states, point, state)
            if not known.is_new(state):
                continue
            close_again(office)
            assert kept(office) == after, point
            assert records.faults(office) == [], point
    assert seen == {0, CHUNK, 3}
    told = f"a closing run in chunks of {CHUNK} was halted before each of its {whole.statements} SQL statements"
    record_property("told", f"{told}, killed in {len(states)} states (SQLite)")


def test_a_run_that_dies_in_the_middle_of_a_commit_is_taken_up_and_comes_to_the_same_end(
    shim: Driver, filled: tuple[Path, Path, str], tmp_path: Path, record_property: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing_run, "CHUNK", CHUNK)
    place = Place(filled[0], tmp_path)
    request = Request("closing", place.url, (START.isoformat(), str(CHUNK)), RUN_AT, NOW)
    shim.attempt(replace(request, warm=True))
    tried, known = 0, Known()
    for operation, step in (("s", 1), ("w", WRITES_BETWEEN_TRIES)):
        place.fresh()
        calls = shim.attempt(replace(request, operation=operation)).calls
        with place.office(RUN_AT) as office:
            after = kept(office)
        for call in range(1, calls + 1, step):
            place.fresh()
            assert shim.attempt(replace(request, operation=operation, call=call)).was_killed, (operation, call)
            tried += 1
            place.is_sound()
            with place.office(RUN_AT) as office:
                is_never_half_registered(office)
                if not known.is_new(everything(office)):
                    continue
                close_again(office)
                assert kept(office) == after, (operation, call)
                assert records.faults(office) == [], (operation, call)
    record_property("told", f"a closing run was killed at {tried} writes and syncs of its files, within commits too (SQLite)")


def check_again(office: Office, file: Path) -> int:
    """Loads a programme file again; gives how many applications there were still to check."""
    totals = [0]
    assert isinstance(change_programme(office, PEOPLE["mai"], file.read_text("utf-8"), lambda _, total: totals.append(total)), Rechecked)
    return max(totals)


def test_a_recheck_that_dies_before_one_of_its_statements_goes_on_where_it_was_and_comes_to_the_same_end(
    driver: Driver, filled: tuple[Path, Path, str], tmp_path: Path, record_property: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recheck, "CHUNK", 1)
    stricter = tmp_path / "stricter.toml"
    stricter.write_text(
        packaged_programme().replace("capital_yen = 50_000_000\nemployees = 50\n", "capital_yen = 1\nemployees = 1\n"), "utf-8"
    )
    place = Place(filled[0], tmp_path)
    request = Request("recheck", place.url, (str(stricter), "1"), NOW, NOW)
    driver.attempt(replace(request, warm=True))
    place.fresh()
    whole = driver.attempt(replace(request, looked_at=place.files))
    assert (whole.status, whole.err) == (0, "")
    with place.office() as office:
        after = kept(office)
    lefts: list[int] = []
    points = sorted(alike[0] for alike in whole.alike())
    for point in points:
        place.fresh()
        assert driver.attempt(replace(request, statement=point)).was_killed, point
        place.is_sound()
        with place.office() as office:
            assert records.faults(office) == [], point
            lefts.append(check_again(office, stricter))
            assert kept(office) == after, point
            assert records.faults(office) == [], point
    assert lefts == sorted(lefts, reverse=True)
    assert {1, 2} <= set(lefts)
    record_property(
        "told", f"a recheck was halted before each of its {whole.statements} SQL statements, killed in {len(points)} states (SQLite)"
    )


def test_reports_of_changes_that_die_on_the_way_in_are_there_whole_or_not_and_what_waits_for_nobody_is_taken_up(
    driver: Driver, filled: tuple[Path, Path, str], tmp_path: Path, record_property: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(at_once, "CHUNK", 1)
    reported = {"from_on": NOW[:10], "application": ""}
    rows = [
        report_row("N-1", field="電話番号", after="0898-20-7777", provider_reference="T-00003", **reported),
        report_row("N-2", field="電話番号", after="0898-20-8888", provider_reference="T-00004", **reported),
        report_row("N-3", field="店舗名", after="喫茶いろは", provider_reference="T-00005", **reported),
    ]
    file, provider = write_workbook(rows, AMENDMENT_HEADINGS, tmp_path / "reports.csv"), filled[2]
    place = Place(filled[0], tmp_path)
    request = Request("amendments", place.url, (str(file), provider, "1"), NOW, NOW)
    driver.attempt(replace(request, warm=True))
    place.fresh()
    whole = driver.attempt(replace(request, looked_at=place.files))
    assert (whole.status, whole.err) == (0, "")
    with place.office() as office:
        after = kept(office, records.COUNTED_FILES)
        assert (len(after["amendment"]), accepted_reports(office)) == (3, 2)
    seen: set[tuple[int, int]] = set()
    points, known = sorted(alike[0] for alike in whole.alike()), Known()
    for point in points:
        place.fresh()
        assert driver.attempt(replace(request, statement=point)).was_killed, point
        place.is_sound()
        with place.office() as office:
            assert records.faults(office) == [], point
            state = everything(office)
            seen.add((len(state["amendment"]), accepted_reports(office)))
            if not known.is_new(state):
                continue
            again = take_in_amendments(office, PEOPLE["rin"], file, provider)
            assert isinstance(again, IntakeResult), again
            assert again.accepted + again.duplicates == len(rows), point
            assert not isinstance(enter_what_is_due(office, PEOPLE["rin"]), Refusal)
            assert kept(office, records.COUNTED_FILES) == after, point
            assert records.faults(office) == [], point
    assert seen >= {(0, 0), (3, 0), (3, 1)}
    told = f"an intake of changes was halted before each of its {whole.statements} SQL statements"
    record_property("told", f"{told}, killed in {len(points)} states (SQLite)")


def accepted_reports(office: Office) -> int:
    with office.reading() as session:
        status = AMENDMENTS.c.status == AmendmentStatus.ACCEPTED.value
        return int(session.execute(sa.select(sa.func.count()).select_from(AMENDMENTS).where(status)).scalar_one())


@pytest.fixture(scope="module")
def filled_on_postgres(
    postgres_server: str, postgres_template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path, str]]:
    """The same office on Postgres: the database to be copied, the file that comes next, its provider."""
    with fresh_database(postgres_server, postgres_template) as url:
        file, provider = fill(url, tmp_path_factory.mktemp("kill"))
        yield str(make_url(url).database), file, provider


def tries(statements: int) -> list[int]:
    """Some statements of a run: the first, the last, and between them at equal distances."""
    return sorted({1 + round(step * (statements - 1) / (POSTGRES_TRIES - 1)) for step in range(POSTGRES_TRIES)})


@pytest.mark.postgres
@pytest.mark.long
def test_an_intake_whose_client_dies_shows_nothing_or_everything_on_postgres_too(
    driver: Driver, postgres_server: str, filled_on_postgres: tuple[str, Path, str], record_property: Told
) -> None:
    template, file, provider = filled_on_postgres
    with fresh_database(postgres_server, template) as url:
        whole = driver.attempt(Request("intake", url, (str(file), provider), NOW, NOW))
        assert (whole.status, whole.err) == (0, "")
        office = open_office(url, OPENED, FixedClock(OPENED))
        after, after_twice = picture(office), picture(office, records.COUNTED_FILES)
        office.engine.dispose()
    for point in tries(whole.statements):
        with fresh_database(postgres_server, template) as url:
            office = open_office(url, OPENED, FixedClock(OPENED))
            before = kept(office, HALF_WAY)
            assert driver.attempt(Request("intake", url, (str(file), provider), NOW, NOW, statement=point)).was_killed, point
            is_after = picture(office) == after
            assert (kept(office, HALF_WAY) == before) != is_after, point
            take_in_again(office, file, provider)
            assert picture(office, records.COUNTED_FILES) == after_twice, point
            assert is_after or picture(office) == after, point
            assert found_by_name(office) == [1, 2, 1], point
            assert records.faults(office) == [], point
            office.engine.dispose()
    record_property("told", f"an intake was killed before {POSTGRES_TRIES} of its {whole.statements} SQL statements (Postgres)")


@pytest.mark.postgres
def test_a_closing_run_whose_client_dies_is_taken_up_on_postgres_too(
    driver: Driver,
    postgres_server: str,
    filled_on_postgres: tuple[str, Path, str],
    record_property: Told,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(closing_run, "CHUNK", CHUNK)
    arguments, template = (START.isoformat(), str(CHUNK)), filled_on_postgres[0]
    with fresh_database(postgres_server, template) as url:
        whole = driver.attempt(Request("closing", url, arguments, RUN_AT, NOW))
        assert (whole.status, whole.err) == (0, "")
        office = open_office(url, parse_instant(RUN_AT), FixedClock(OPENED))
        after = kept(office, NUMBERED_BY_THE_SERVER)
        office.engine.dispose()
    for point in tries(whole.statements):
        with fresh_database(postgres_server, template) as url:
            assert driver.attempt(Request("closing", url, arguments, RUN_AT, NOW, statement=point)).was_killed, point
            office = open_office(url, parse_instant(RUN_AT), FixedClock(OPENED))
            is_never_half_registered(office)
            close_again(office)
            assert kept(office, NUMBERED_BY_THE_SERVER) == after, point
            assert records.faults(office) == [], point
            office.engine.dispose()
    record_property("told", f"a closing run was killed before {POSTGRES_TRIES} of its {whole.statements} SQL statements (Postgres)")
