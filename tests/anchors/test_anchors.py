"""Anchors of the journal: what was signed outside the database shows what the chain alone cannot, and names case and day."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlmodel import Session

from models.records import metadata
from secretariat import journal
from secretariat.anchors import writing
from secretariat.anchors.checking import AnchorFile, Coverage, wrong_anchors
from secretariat.anchors.keys import check_public_key, make_key
from secretariat.anchors.writing import Anchored, anchor_journal
from secretariat.casework.desk import decide_application
from secretariat.clock import FixedClock
from secretariat.founding import found_office
from secretariat.messages import LANGUAGES, text
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support.rehearsal import FOUNDED, PASSWORD, hash_quickly
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.tampering import behind_the_back

People = Mapping[str, Person]
Fault = tuple[str, int | None, str, str | None]
ENTRIES, E = journal.ENTRIES, journal.ENTRIES.c
APPLICATION: Final = metadata.tables["application"]
FIRST, SECOND, THIRD = "2020-01-20", "2020-01-21", "2020-01-22"
embedded = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)


def on(office: Office, day: str) -> Office:
    """The office on a machine whose clock says 18:00 of a day in Japan."""
    return replace(office, machine_clock=FixedClock(datetime.fromisoformat(f"{day}T09:00:00").replace(tzinfo=UTC)))


@pytest.fixture
def anchors(tmp_path: Path) -> AnchorFile:
    """Where anchors go, and the key that they are to be signed with, in `key.pem` beside it."""
    public = make_key(tmp_path / "key.pem")
    assert isinstance(public, str)
    return AnchorFile(tmp_path / "anchors", (public,))


@pytest.fixture
def cases(office: Office, people: People, anchors: AnchorFile) -> tuple[str, str]:
    """Two applications, taken in on the first day, decided about on the second; both days are anchored."""
    numbers = take_in(office, people["rin"], [application_row(1), application_row(2)], take_over_provider(office, people)).numbers
    anchor(office, people, anchors, FIRST)
    for command in (Command("withdraw", note="取下げの連絡"),):
        assert decide_application(office, people["rin"], numbers[0], command) is None
    anchor(office, people, anchors, SECOND)
    return numbers[0], numbers[1]


def anchor(office: Office, people: People, anchors: AnchorFile, day: str) -> Anchored:
    done = anchor_journal(on(office, day), people["aud"], anchors.path, anchors.path.with_name("key.pem"))
    assert isinstance(done, Anchored), done
    return done


def wrong(connection: Connection, anchors: AnchorFile) -> list[Fault]:
    """What the anchors show, each of it said in both languages."""
    with Session(connection) as session:
        found = list(wrong_anchors(session, anchors, Coverage(), lambda: True))
    assert all(text(language, fault.problem) for language in LANGUAGES for fault in found)
    return [(fault.case, fault.entry, fault.problem.removeprefix("journal."), fault.day) for fault in found]


def chain_says(connection: Connection) -> list[journal.JournalFault]:
    with Session(connection) as session:
        return list(journal.verify(session))


def write_anew(connection: Connection, case: str, version: int, **changes: object) -> None:
    """Changes an entry and hashes it and all that follow it anew, so that the chain holds."""
    rows = connection.execute(sa.select(ENTRIES).where(E.case_id == case, E.version >= version).order_by(E.version)).mappings().all()
    previous: object = None
    for row in rows:
        made = dict(row) | (changes if row["version"] == version else {"previous_hash": previous})
        made["hash"] = previous = journal.entry_hash(made)
        connection.execute(
            sa.update(ENTRIES).where(E.id == row["id"]).values({name: made[name] for name in (*changes, "previous_hash", "hash")})
        )


def set_back(connection: Connection, case: str) -> None:
    """Cuts the last entry of a case and sets its row back, so that the chain holds."""
    connection.execute(sa.delete(ENTRIES).where(E.case_id == case, E.version == 2))
    rewound = sa.update(APPLICATION).where(APPLICATION.c.number == case).values(version=1, status="received")
    assert connection.execute(rewound).rowcount == 1


def remove(connection: Connection, case: str) -> None:
    """A case with all that hangs on it."""
    connection.execute(sa.delete(ENTRIES).where(E.case_id == case))
    connection.execute(sa.delete(APPLICATION).where(APPLICATION.c.number == case))


def number_anew(connection: Connection, case: str) -> None:
    """Two entries of different cases change their places in the order of all."""
    (first,) = connection.execute(sa.select(E.id).where(E.case_id == case, E.version == 1)).scalars()
    for here, there in ((first, 9_000_000), (first + 1, first), (9_000_000, first + 1)):
        connection.execute(sa.update(ENTRIES).where(E.id == here).values(id=there))


@pytest.mark.usefixtures("cases")
def test_what_was_anchored_and_not_touched_is_sound(office: Office, people: People, anchors: AnchorFile) -> None:
    found = verify_office(office, people["aud"], anchors=anchors)
    assert isinstance(found, Verification)
    assert found.is_sound
    assert found.anchored is not None
    assert (found.anchored.lines, found.anchored.entries, found.anchored.made_at) == (2, found.entries, "2020-01-21T09:00:00.000000Z")
    days = [json.loads(line)["day"] for line in anchors.path.read_text("utf-8").splitlines()]
    assert days == [FIRST, SECOND]


# what is done behind the back, and what the anchors say of (the first case, the second case)
HIDDEN_FROM_THE_CHAIN: Final[Mapping[str, tuple[Callable[[Connection, str, str], object], Callable[[str, str], list[Fault]]]]] = {
    "a case set back with its last entry": (
        lambda connection, first, _: set_back(connection, first),
        lambda first, _: [(first, None, "anchored_gone", SECOND)],
    ),
    "a whole case gone": (
        lambda connection, _, second: remove(connection, second),
        lambda _, second: [(second, None, "anchored_gone", FIRST)],
    ),
    "an entry changed and all behind it hashed anew": (
        lambda connection, first, _: write_anew(connection, first, 1, staff="ren"),
        lambda first, _: [(first, 1, "anchored_changed", FIRST), (first, 2, "anchored_changed", SECOND)],
    ),
    "entries in another order": (
        lambda connection, first, _: number_anew(connection, first),
        lambda first, second: [
            (second, 1, "anchored_changed", FIRST),
            (first, 1, "anchored_changed", FIRST),
            (first, None, "anchored_gone", FIRST),
            (second, None, "anchored_gone", FIRST),
        ],
    ),
}


@pytest.mark.parametrize("what", HIDDEN_FROM_THE_CHAIN)
def test_what_the_chain_cannot_show_is_found_with_case_and_day(
    what: str, office: Office, cases: tuple[str, str], anchors: AnchorFile
) -> None:
    tamper, expected = HIDDEN_FROM_THE_CHAIN[what]
    with behind_the_back(office) as connection:
        tamper(connection, *cases)
        assert chain_says(connection) == []
        assert sorted(wrong(connection, anchors), key=str) == sorted(expected(*cases), key=str)


def slip_in(connection: Connection, case: str, version: int) -> None:
    """An entry behind the last one, chained as it should be; the case knows nothing of it."""
    row = dict(connection.execute(sa.select(ENTRIES).where(E.case_id == case, E.version == version)).mappings().one())
    row |= {"id": 9_000_000, "version": version + 1, "previous_hash": row["hash"], "action": "cancel"}
    connection.execute(sa.insert(ENTRIES), row | {"hash": journal.entry_hash(row)})


def exchange(connection: Connection, case: str) -> None:
    """The two entries of a case change places."""
    for here, there in ((1, 9), (2, 1), (9, 2)):
        connection.execute(sa.update(ENTRIES).where(E.case_id == case, E.version == here).values(version=there))


def one(case: str, version: int) -> sa.ColumnElement[bool]:
    return sa.and_(E.case_id == case, E.version == version)


# what is done to the first case behind the back, and which entry is named with what
SHOWN_BY_THE_CHAIN: Final[Mapping[str, tuple[Callable[[Connection, str], object], set[tuple[int | None, str]]]]] = {
    "edited": (lambda c, case: c.execute(sa.update(ENTRIES).where(one(case, 1)).values(staff="ren")), {(1, "entry_changed")}),
    "deleted": (lambda c, case: c.execute(sa.delete(ENTRIES).where(one(case, 1))), {(1, "entry_missing")}),
    "reordered": (
        exchange,
        {
            *((1, "chain_broken"), (1, "entry_changed"), (1, "note_missing")),
            *((2, "chain_broken"), (2, "entry_changed"), (2, "case_differs"), (2, "note_changed")),
        },
    ),
    "inserted": (lambda c, case: slip_in(c, case, 2), {(3, "case_behind"), (3, "note_missing")}),
    "cut off": (lambda c, case: c.execute(sa.delete(ENTRIES).where(one(case, 2))), {(2, "entry_missing")}),
    "a note changed": (
        lambda c, case: c.execute(sa.update(journal.PERSONAL).where(journal.PERSONAL.c.case_id == case).values(content='{"note":"別"}')),
        {(2, "note_changed")},
    ),
    "the case set back": (
        lambda c, case: c.execute(sa.update(APPLICATION).where(APPLICATION.c.number == case).values(version=1)),
        {(2, "case_behind")},
    ),
}


def test_every_way_to_tamper_is_found_and_verify_says_where(office: Office, cases: tuple[str, str], subtests: pytest.Subtests) -> None:
    for what, (tamper, expected) in SHOWN_BY_THE_CHAIN.items():
        with subtests.test(what), behind_the_back(office) as connection:
            tamper(connection, cases[0])
            found = chain_says(connection)
            assert {(fault.entry, fault.problem.removeprefix("journal.")) for fault in found} == expected
            assert {fault.case for fault in found} == {cases[0]}


def test_an_entry_slipped_into_a_gap_and_one_cut_and_written_again_are_found(
    office: Office, people: People, cases: tuple[str, str], anchors: AnchorFile
) -> None:
    first, second = cases
    with behind_the_back(office) as connection:
        last = connection.execute(sa.select(sa.func.max(E.id))).scalar_one()
        connection.execute(sa.update(ENTRIES).where(E.id == last).values(id=last + 3))
        # anchored anew with a gap of three below the last entry
        connection.commit()
    anchors.path.unlink()
    anchor(office, people, anchors, SECOND)
    anchor(office, people, anchors, THIRD)
    with behind_the_back(office) as connection:
        row = dict(connection.execute(sa.select(ENTRIES).where(E.case_id == second, E.version == 1)).mappings().one())
        row |= {"id": last + 1, "version": 2, "previous_hash": row["hash"], "action": "withdraw"}
        connection.execute(sa.insert(ENTRIES), row | {"hash": journal.entry_hash(row)})
        connection.execute(sa.update(APPLICATION).where(APPLICATION.c.number == second).values(version=2))
        assert chain_says(connection) == []
        assert wrong(connection, anchors) == [(second, 2, "anchored_inserted", SECOND)]
    with behind_the_back(office) as connection:
        write_anew(connection, first, 2, payload='{"reasons":["other"]}')
        assert wrong(connection, anchors) == [(first, 2, "anchored_changed", SECOND)]


def test_an_entry_that_was_not_finished_when_a_day_was_anchored_is_covered_by_the_next(
    office: Office, people: People, anchors: AnchorFile
) -> None:
    programme = E.case_id == "programme"
    with behind_the_back(office) as connection:
        row = dict(connection.execute(sa.select(ENTRIES).where(programme)).mappings().one())
        connection.execute(sa.delete(ENTRIES).where(programme))
        connection.commit()
    before = anchor(office, people, anchors, FIRST)
    with behind_the_back(office) as connection:
        connection.execute(sa.insert(ENTRIES), row)
        connection.commit()
        assert wrong(connection, anchors) == []
    assert anchor(office, people, anchors, SECOND) == Anchored(lines=1, new=1, entries=before.entries + 1)
    assert anchor(office, people, anchors, THIRD) == Anchored(lines=1, new=0, entries=before.entries + 1)
    with behind_the_back(office) as connection:
        assert wrong(connection, anchors) == []
        write_anew(connection, "programme", 1, staff="ren")
        assert wrong(connection, anchors) == [("programme", 1, "anchored_changed", SECOND)]
        connection.execute(sa.delete(ENTRIES).where(programme))
        assert wrong(connection, anchors) == [("?", None, "anchored_gone", SECOND)]


def forged(line: str, **changes: object) -> str:
    return json.dumps(json.loads(line) | changes, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


CHANGES_OF_THE_FILE: Final[Mapping[str, tuple[Callable[[list[str]], list[str]], list[tuple[int, str]]]]] = {
    "a figure changed": (lambda lines: [lines[0], forged(lines[1], entries=1)], [(2, "anchor_forged")]),
    "lines exchanged": (lambda lines: [lines[1], lines[0]], [(1, "anchor_out_of_order"), (2, "anchor_out_of_order")]),
    "the first line gone": (lambda lines: lines[1:], [(1, "anchor_out_of_order")]),
    "a line twice": (lambda lines: [*lines, lines[1]], [(3, "anchor_out_of_order")]),
    "something else": (lambda lines: [*lines, "[1, 2]"], [(3, "anchor_unreadable")]),
}


@pytest.mark.usefixtures("cases")
@embedded
def test_a_forged_or_reordered_anchor_is_found_and_nothing_is_added_to_it(
    office: Office, people: People, anchors: AnchorFile, subtests: pytest.Subtests
) -> None:
    whole = anchors.path.read_text("utf-8").splitlines()
    for what, (change, expected) in CHANGES_OF_THE_FILE.items():
        with subtests.test(what):
            anchors.path.write_text("".join(f"{line}\n" for line in change(list(whole))), "utf-8")
            with office.engine.connect() as connection:
                found = [(entry, problem) for case, entry, problem, _ in wrong(connection, anchors) if case == "anchors"]
            assert found == expected
            refused = anchor_journal(office, people["aud"], anchors.path, anchors.path.with_name("key.pem"))
            assert isinstance(refused, Refusal)
            assert refused.message.key == "anchors.broken"


@pytest.mark.usefixtures("cases")
@embedded
def test_lines_of_another_key_are_forged_until_that_key_is_named_too(
    office: Office, people: People, anchors: AnchorFile, tmp_path: Path
) -> None:
    other = make_key(tmp_path / "other.pem")
    assert isinstance(other, str)
    assert isinstance(anchor_journal(on(office, THIRD), people["aud"], anchors.path, tmp_path / "other.pem"), Anchored)
    with office.engine.connect() as connection:
        assert ("anchors", 3, "anchor_forged", SECOND) in wrong(connection, anchors)
        assert wrong(connection, AnchorFile(anchors.path, (*anchors.keys, other))) == []


@pytest.mark.usefixtures("cases")
@embedded
def test_a_line_that_broke_off_is_left_out_and_written_over(office: Office, people: People, anchors: AnchorFile) -> None:
    whole = anchors.path.read_bytes()
    anchors.path.write_bytes(whole + whole[:100])
    with office.engine.connect() as connection:
        assert wrong(connection, anchors) == []
    anchor(office, people, anchors, THIRD)
    assert anchors.path.read_bytes().startswith(whole)
    with office.engine.connect() as connection:
        assert wrong(connection, anchors) == []


@embedded
def test_many_entries_make_several_lines(
    office: Office, people: People, cases: tuple[str, str], anchors: AnchorFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "LINE_ENTRIES", 5)
    anchors.path.unlink()
    made = anchor(office, people, anchors, FIRST)
    assert made.lines == -(-made.entries // 5) > 2
    with behind_the_back(office) as connection:
        assert wrong(connection, anchors) == []
        set_back(connection, cases[0])
        assert wrong(connection, anchors) == [(cases[0], None, "anchored_gone", FIRST)]


@pytest.mark.usefixtures("cases")
@embedded
def test_anchors_of_another_office_are_neither_added_to_nor_compared(
    office: Office, people: People, anchors: AnchorFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hash_quickly(monkeypatch)
    other = found_office(f"sqlite:///{tmp_path / 'other.db'}", admin="admin", password=PASSWORD, rehearsal=True, now=FOUNDED)
    assert isinstance(other, Office)
    refused = anchor_journal(other, people["aud"], anchors.path, tmp_path / "key.pem")
    assert isinstance(refused, Refusal)
    assert refused.message.key == "anchors.other_office"
    with other.engine.connect() as connection:
        assert wrong(connection, anchors) == [("anchors", 1, "anchor_other_office", FIRST)]
    other.engine.dispose()
    anchors.path.write_text("", "utf-8")
    with office.engine.connect() as connection:
        assert wrong(connection, anchors) == [("anchors", None, "anchor_none", None)]


@embedded
def test_the_key_is_private_never_written_over_and_of_no_use_once_others_can_read_it(
    office: Office, people: People, anchors: AnchorFile
) -> None:
    key = anchors.path.with_name("key.pem")
    assert key.stat().st_mode & 0o777 == 0o600
    again = make_key(key)
    assert isinstance(again, Refusal)
    assert again.message.key == "anchors.key_exists"
    key.chmod(0o640)
    refused = anchor_journal(office, people["aud"], anchors.path, key)
    assert isinstance(refused, Refusal)
    assert refused.message.key == "anchors.key_is_open"
    key.chmod(0o600)
    key.write_text("no key", "utf-8")
    refused = anchor_journal(office, people["aud"], anchors.path, key)
    assert isinstance(refused, Refusal)
    assert refused.message.key == "anchors.no_key"
    assert not anchors.path.exists()
    assert check_public_key(anchors.keys[0]) is None
    assert check_public_key("nonsense") is not None


@embedded
@pytest.mark.parametrize("login", ["rin", "sho", "cal"])
def test_anchoring_is_not_for_everybody(office: Office, people: People, anchors: AnchorFile, login: str) -> None:
    refused = anchor_journal(office, people[login], anchors.path, anchors.path.with_name("key.pem"))
    assert isinstance(refused, Refusal)
    assert refused.code == "not-permitted"
