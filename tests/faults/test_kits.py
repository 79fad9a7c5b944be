"""A warehouse's day breaks off, two people are at the same parcels, the disk is full.

Nothing goes twice, nothing is lost, no file is half a file.
"""

import csv
import errno
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa
from pypdf import PdfReader
from sqlalchemy.engine import make_url

from exports.kits.carrier_files import HandedOver, hand_over_batch
from models.vocabulary_kits import Carrier, Kit
from secretariat.clock import FixedClock, parse_instant
from secretariat.identifiers import case_number
from secretariat.kits.carriers.owed_files import owed_files
from secretariat.kits.holding import hold_shipments
from secretariat.kits.releasing import release_kits
from secretariat.kits.warehouse.batch_listing import BatchCard, show_batch
from secretariat.kits.warehouse.batches import Made, make_batch
from secretariat.kits.warehouse.scanning import Packed, pack
from secretariat.kits.warehouse.stock import ITEMS
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.faults.driver import NEVER, Answer, Driver, Request
from tests.faults.place import NOW, Place, settle_down
from tests.faults.states import Known, everything
from tests.faults.test_disk import is_a_plain_refusal, spread
from tests.support.at_once import at_once
from tests.support.batch_work import numbers, printed, put
from tests.support.postgres_server import fresh_database
from tests.support.records import actions, rows
from tests.support.rehearsal import PEOPLE, copy_sqlite
from tests.support.warehouse import BATCHES, MORNING, STORES, fill_warehouse, in_chunks, morning, parcels, shipping_day

People = Mapping[str, Person]
Told = Callable[[str, object], None]
PROVIDER: Final = case_number("P", 1)
BATCH: Final = case_number("W", 1)
CHUNK: Final = 3
EVERY: Final = 113
HAND_OVER_EVERY: Final = 20  # statements
POSTGRES_TRIES: Final = (0.6,)  # parts of a day
TRIES: Final = 3


@pytest.fixture(scope="module")
def template(quick_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in the morning of a shipping day."""
    path = tmp_path_factory.mktemp("warehouse") / "office.db"
    fill_warehouse(copy_sqlite(quick_template, path))
    settle_down(path)
    return path


@pytest.fixture
def chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever takes a day up works in the same chunks."""
    in_chunks(CHUNK, monkeypatch.setitem)


@contextmanager
def opened(url: str) -> Iterator[Office]:
    """The office at a URL in the morning."""
    office = open_office(url, parse_instant(MORNING), FixedClock(parse_instant(MORNING)))
    try:
        yield replace(office, clock=FixedClock(parse_instant(MORNING)))
    finally:
        office.engine.dispose()


def is_sound(office: Office) -> bool:
    found = verify_office(office, PEOPLE["aud"])
    assert isinstance(found, Verification)
    assert found.faults == ()
    return found.is_sound


def picture(office: Office) -> object:
    """What became of the parcels and the stock, in whichever batches."""
    sent = [(row["id"], row["kit"], row["status"], row["tracking_number"], row["services"], row["waits_for"]) for row in parcels(office)]
    return sent, [(row["id"], row["on_hand"], row["reserved"]) for row in rows(office, sa.select(ITEMS).order_by(ITEMS.c.id))]


def with_carrier(folder: Path) -> Counter[str]:
    """How often each parcel stands in the carrier's files."""
    found: Counter[str] = Counter()
    for path in folder.glob("W-*.csv"):
        if not path.stem.endswith("back"):
            with path.open(encoding="cp932", newline="") as file:
                found.update(row[0] for row in list(csv.reader(file))[1:])
    return found


def gone(office: Office) -> set[str]:
    return {row["number"] for row in parcels(office) if row["status"] == "handed-over"}


def owed(office: Office) -> set[str]:
    """The parcels of batches that say that a carrier's file is owed."""
    batches = {str(row["number"]): row["id"] for row in rows(office, sa.select(BATCHES))}
    with office.reading() as session:
        ids = {batches[number] for number in owed_files(session, batches)}
    return {row["number"] for row in parcels(office) if row["shipping_batch_id"] in ids}


@pytest.mark.long
@pytest.mark.usefixtures("chunks")
def test_a_shipping_day_that_dies_before_one_of_its_statements_is_taken_up_and_everything_goes_once(
    driver: Driver, template: Path, tmp_path: Path, record_property: Told
) -> None:
    place, out = Place(template, tmp_path), tmp_path / "out"
    out.mkdir()
    request = Request("shipping", place.url, (str(out), str(CHUNK)), MORNING, NOW)
    driver.attempt(replace(request, warm=True))
    place.fresh()
    whole = driver.attempt(request)
    assert (whole.status, whole.err) == (0, "")
    with place.office(MORNING) as office:
        after, sent = picture(office), with_carrier(out)
    assert set(sent.values()) == {1}
    known = Known()
    for point in range(EVERY, whole.statements + 1, EVERY):
        for left in out.iterdir():
            left.unlink()
        place.fresh()
        assert driver.attempt(replace(request, statement=point)).was_killed, point
        place.is_sound()
        with place.office(MORNING) as office:
            assert is_sound(office), point
            assert with_carrier(out).keys() <= gone(office) <= with_carrier(out).keys() | owed(office), point
            if not known.is_new(everything(office)):
                continue
            shipping_day(office, out)
            assert (picture(office), with_carrier(out)) == (after, sent), point
            assert is_sound(office), point
    record_property("told", f"a shipping day was killed at each {EVERY}th of its {whole.statements} SQL statements (SQLite)")


def test_what_a_packing_that_broke_off_at_its_end_had_reserved_leaves_the_shelf_with_the_batch(template: Path, tmp_path: Path) -> None:
    place = Place(template, tmp_path)
    with place.office(MORNING) as office:
        sho = PEOPLE["sho"]
        assert not isinstance(release_kits(office, sho), Refusal)
        batch = printed(office, sho, Kit.A)
        put(office, "printed", "packed")
        assert any(row["reserved"] for row in rows(office, sa.select(ITEMS)))
        assert isinstance(hand_over_batch(office, sho, batch, Carrier.YAMATO, tmp_path / "W-1.csv"), HandedOver)
        assert [row["reserved"] for row in rows(office, sa.select(ITEMS)) if row["reserved"]] == []
        assert [action for _, action in actions(office, batch)] == ["make-batch", "print", "pack", "hand-over"]
        assert is_sound(office)


@pytest.mark.postgres
@pytest.mark.usefixtures("chunks")
def test_a_shipping_day_whose_client_dies_is_taken_up_on_postgres_too(
    driver: Driver, postgres_server: str, postgres_template: str, tmp_path: Path
) -> None:
    with fresh_database(postgres_server, postgres_template) as filled:
        fill_warehouse(filled)
        template, folders = str(make_url(filled).database), [tmp_path / str(place) for place in range(1 + len(POSTGRES_TRIES))]
        for folder in folders:
            folder.mkdir()
        with fresh_database(postgres_server, template) as url:
            whole = driver.attempt(Request("shipping", url, (str(folders[0]), str(CHUNK)), MORNING, NOW))
            assert (whole.status, whole.err) == (0, "")
            with opened(url) as office:
                after, sent = picture(office), with_carrier(folders[0])
        for part, folder in zip(POSTGRES_TRIES, folders[1:], strict=True):
            with fresh_database(postgres_server, template) as url:
                point = round(whole.statements * part)
                assert driver.attempt(Request("shipping", url, (str(folder), str(CHUNK)), MORNING, NOW, statement=point)).was_killed, point
                with opened(url) as office:
                    assert is_sound(office), point
                    shipping_day(office, folder)
                    assert (picture(office), with_carrier(folder)) == (after, sent), point
                    assert is_sound(office), point


def test_two_batches_two_carriers_and_a_hold_at_the_same_moment_do_nothing_twice(office: Office, people: People, tmp_path: Path) -> None:
    day, sho, mai = morning(office, people), people["sho"], people["mai"]
    assert not isinstance(release_kits(day, sho), Refusal)
    # the shelf has the pieces of one A less than there are stores
    answers = at_once(*(lambda person=person: make_batch(day, person, Kit.A) for person in (sho, mai)))
    gathered = [row["number"] for row in parcels(day) if row["kit"] == "A" and row["shipping_batch_id"] is not None]
    assert sum(answer.parcels for answer in answers if isinstance(answer, Made)) == len(gathered) == STORES - 1
    assert is_sound(day)
    batch = printed(day, sho, Kit.B)
    *others, last = numbers(day, Kit.B)
    for number in (*others, last):
        assert isinstance(pack(day, sho, batch, number), Packed)

    def hold() -> int:
        with day.writing("mai", "hold") as (session, act):
            return hold_shipments(session, act, [row["id"] for row in parcels(day) if row["number"] == last], PROVIDER)

    files = {carrier: tmp_path / f"W-{carrier}.csv" for carrier in Carrier}
    yamato, sagawa, held = at_once(
        lambda: hand_over_batch(day, sho, batch, Carrier.YAMATO, files[Carrier.YAMATO]),
        lambda: hand_over_batch(day, mai, batch, Carrier.SAGAWA, files[Carrier.SAGAWA]),
        hold,
    )
    assert isinstance(yamato, HandedOver), yamato
    assert isinstance(sagawa, HandedOver), sagawa
    assert yamato.rows + sagawa.rows == yamato.handed_over + sagawa.handed_over == len(others) + (held == 0)
    assert {row["number"] for row in parcels(day) if row["status"] == "handed-over"} == {*others, *([last] if held == 0 else [])}
    assert is_sound(day)


@pytest.fixture(scope="module")
def packed(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same office with a packed batch of Kit B."""
    path = tmp_path_factory.mktemp("packed") / "office.db"
    with opened(f"sqlite:///{shutil.copyfile(template, path)}") as office:
        assert not isinstance(release_kits(office, PEOPLE["sho"]), Refusal)
        batch = printed(office, PEOPLE["sho"], Kit.B)
        for number in numbers(office, Kit.B):
            assert isinstance(pack(office, PEOPLE["sho"], batch, number), Packed)
    settle_down(path)
    return path


def test_a_hand_over_that_is_killed_leaves_nothing_or_a_batch_that_says_that_its_file_is_owed(
    driver: Driver, packed: Path, tmp_path: Path
) -> None:
    place, out = Place(packed, tmp_path), tmp_path / "out"
    file = out / "W-1.csv"
    words = ("--database", place.url, "--as", "sho", "--now", MORNING, "kit", "hand-over", BATCH, "--carrier", "yamato", "--out", str(file))

    def tried(statement: int, *, warm: bool = False) -> Answer:
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        place.fresh()
        return driver.attempt(Request("command line", place.url, words, statement=statement, warm=warm))

    tried(NEVER, warm=True)
    whole = tried(NEVER)
    assert (whole.status, file.exists()) == (0, True), whole
    with place.office(MORNING) as office:
        everything_gone, content = gone(office), file.read_bytes()
    found: set[tuple[bool, bool, bool]] = set()
    for point in range(whole.statements, 0, -HAND_OVER_EVERY):
        assert tried(point).was_killed, point
        with place.office(MORNING) as office:
            card = show_batch(office, PEOPLE["sho"], BATCH)
            assert isinstance(card, BatchCard)
            state = (bool(gone(office)), bool(card.row.files_owed), file.exists())
            assert state[0] or not (state[1] or state[2]), point
            # never without its file and nobody told
            assert state[1] or state[2] or not state[0], point
            found.add(state)
            done = hand_over_batch(office, PEOPLE["sho"], BATCH, Carrier.YAMATO, file)
            assert isinstance(done, HandedOver)
            assert (done.was_owed, file.read_bytes(), gone(office)) == (state[1], content, everything_gone), point
            card = show_batch(office, PEOPLE["sho"], BATCH)
            assert isinstance(card, BatchCard)
            assert (card.row.files_owed, card.row.status) == ((), "handed-over"), point
    assert {(False, False, False), (True, True, True)} <= found


@pytest.mark.parametrize(
    "command",
    [
        ("kit", "hand-over", BATCH, "--carrier", "yamato", "--out", "{out}/W-1.csv"),
        ("export", "labels", "--batch", BATCH, "--out", "{out}/labels.pdf"),
        ("export", "posters", "--batch", BATCH, "--out", "{out}/posters"),
    ],
    ids=lambda command: command[1],
)
def test_a_full_disk_leaves_no_half_a_file_and_hands_nothing_over_without_one(
    command: tuple[str, ...], shim: Driver, packed: Path, tmp_path: Path
) -> None:
    place, out = Place(packed, tmp_path), tmp_path / "out"
    options = ("--database", place.url, "--as", "sho", "--now", MORNING, "--lang", "en", "--json")
    words = (*options, *(word.format(out=out) for word in command))
    request = Request("command line", place.url, words, operation="w", error=errno.ENOSPC)

    def tried(call: int, *, warm: bool = False) -> Answer:
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        place.fresh()
        return shim.attempt(replace(request, call=call, warm=warm))

    tried(NEVER, warm=True)
    whole = tried(NEVER)
    # the rehearsal's programme file names no customer code, which is a hint and no refusal
    told = "does not give" if command[1] == "hand-over" else ""
    assert (whole.status, bool(whole.err)) == (0, bool(told)), whole
    assert told in whole.err
    for call in spread(whole.calls, TRIES)[:-1]:
        answer = tried(call)
        assert answer.status != 0, call
        is_a_plain_refusal(answer)
        place.is_sound()
        with place.office(MORNING) as office:
            assert is_sound(office), call
            assert with_carrier(out).keys() <= gone(office), call
        for path in out.rglob("*.pdf"):
            assert len(PdfReader(path).pages) > 0, call
    # with room on the disk again the same command does it, whatever was left behind
    again = shim.attempt(replace(request, operation=""))
    assert (again.status, again.err) == (0, whole.err), again
    with place.office(MORNING) as office:
        assert set(with_carrier(out)) == gone(office)
    assert [path for path in out.rglob("*") if path.is_file()]
