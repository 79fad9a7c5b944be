"""The journal proves itself: whatever somebody changes behind the program's back is found, and erasing personal content breaks nothing.

That nobody changes it through the database's front door is tested with the schema.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlmodel import Session

from models.base import instant_text, table_of
from models.journal import JournalEntry, JournalPersonal
from models.records import metadata
from secretariat import journal
from secretariat.casework.desk import decide_application
from secretariat.messages import LANGUAGES, text
from secretariat.office import Office
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import PEOPLE
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.states import Beginning
from tests.support.tampering import behind_the_back

People = Mapping[str, Person]
ENTRIES, PERSONAL = table_of(JournalEntry), table_of(JournalPersonal)
E: Final = ENTRIES.c
LATER: Final = datetime(2020, 3, 1, tzinfo=UTC)
# every column that says something, with another value that its type takes; `id` numbers the rows and says nothing
OTHER_VALUES: Final[Mapping[str, object]] = {
    "case_id": "A-0000009-C",
    "version": 7,
    "recorded_at": LATER,
    "at": LATER,
    "staff": "ren",
    "action": "withdraw",
    "from_status": None,
    "to_status": "cancelled",
    "operation_id": "another",
    "payload": '{"reasons":["size"]}',
    "personal_digest": b"\0" * 32,
    "previous_hash": b"\1" * 32,
    "hash": b"\2" * 32,
}


def make_case(office: Office) -> str:
    """An application with five entries, the third with a note, beside another one."""
    rows = [application_row(1), application_row(2)]
    number, other = take_in(office, PEOPLE["rin"], rows, take_over_provider(office, PEOPLE)).numbers
    for person, command in (
        ("rin", Command("settle", note="取扱いを確認", rule="goods", outcome="fail")),
        ("rin", Command("reject", ("other",), "電話で説明済み")),
        ("ren", Command("reopen", ("mistake",))),
        ("mai", Command("confirm")),
    ):
        assert decide_application(office, PEOPLE[person], number, command) is None
    assert decide_application(office, PEOPLE["rin"], other, Command("withdraw")) is None
    assert records.faults(office) == []
    return number


@pytest.fixture
def case(beginning: Beginning) -> str:
    """An application with five entries, the third with a note, beside another one."""
    return beginning.of(make_case)


def found(connection: Connection) -> list[tuple[str, int | None, str]]:
    """What verify finds now, each of it said in both languages."""
    with Session(connection) as session:
        faults = [(fault.case, fault.entry, fault.problem) for fault in journal.verify(session)]
    assert all(text(language, problem) for language in LANGUAGES for _, _, problem in faults)
    return faults


def entry(case: str, version: int) -> sa.ColumnElement[bool]:
    return sa.and_(E.case_id == case, E.version == version)


def test_the_columns_that_are_tampered_with_are_all_that_an_entry_has() -> None:
    assert {"id", *OTHER_VALUES} == set(ENTRIES.c.keys())


def test_a_change_of_any_column_of_any_entry_is_found(office: Office, case: str) -> None:
    for column, value in OTHER_VALUES.items():
        for version in (1, 3, 5):
            with behind_the_back(office) as connection:
                changed = connection.execute(sa.update(ENTRIES).where(entry(case, version)).values({column: value}))
                assert changed.rowcount == 1
                faults = found(connection)
            if column == "from_status" and version == 1:
                assert faults == []  # the first entry comes from nowhere already
            else:
                assert case in {fault[0] for fault in faults}, (column, version)


def test_the_fault_names_the_case_the_entry_and_what_is_wrong_with_it(office: Office, case: str) -> None:
    with behind_the_back(office) as connection:
        connection.execute(sa.update(ENTRIES).where(entry(case, 3)).values(staff="ren"))
        assert found(connection) == [(case, 3, "journal.entry_changed")]


def test_a_changed_entry_with_a_hash_to_fit_breaks_the_chain_behind_it(office: Office, case: str) -> None:
    with behind_the_back(office) as connection:
        row = dict(connection.execute(sa.select(ENTRIES).where(entry(case, 3))).mappings().one())
        row["staff"] = "ren"
        connection.execute(sa.update(ENTRIES).where(entry(case, 3)).values(staff="ren", hash=journal.entry_hash(row)))
        assert found(connection) == [(case, 4, "journal.chain_broken")]


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_deleted_entry_is_found_wherever_it_stood(office: Office, case: str, version: int) -> None:
    with behind_the_back(office) as connection:
        connection.execute(sa.delete(ENTRIES).where(entry(case, version)))
        assert (case, version, "journal.entry_missing") in found(connection)


def test_a_cut_tail_is_found_by_the_case_that_goes_on_and_only_without_it_not(office: Office, case: str) -> None:
    with behind_the_back(office) as connection:
        connection.execute(sa.delete(ENTRIES).where(entry(case, 5)))
        assert found(connection) == [(case, 5, "journal.entry_missing")]
        application = metadata.tables["application"]
        connection.execute(sa.update(application).where(application.c.number == case).values(version=4, status="awaiting-second"))
        # the limit that the journal's own description names: only a head kept outside the database shows this
        assert found(connection) == []


def test_a_case_that_was_set_back_or_changed_without_an_entry_is_found(office: Office, case: str) -> None:
    application = metadata.tables["application"]
    with behind_the_back(office) as connection:
        connection.execute(sa.update(application).where(application.c.number == case).values(version=4))
        assert found(connection) == [(case, 5, "journal.case_behind")]
    with behind_the_back(office) as connection:
        connection.execute(sa.update(application).where(application.c.number == case).values(status="approved"))
        assert found(connection) == [(case, 5, "journal.case_differs")]


def test_a_case_without_its_journal_and_a_journal_without_its_case_are_found(office: Office, case: str) -> None:
    application = metadata.tables["application"]
    with behind_the_back(office) as connection:
        connection.execute(sa.delete(ENTRIES).where(E.case_id == case))
        assert (case, None, "journal.case_without_entries") in found(connection)
    with behind_the_back(office) as connection:
        connection.execute(sa.update(application).where(application.c.number == case).values(number="A-0000099-0"))
        assert (case, None, "journal.case_missing") in found(connection)


def test_entries_that_changed_places_are_found(office: Office, case: str) -> None:
    with behind_the_back(office) as connection:
        for before, after in ((2, 90), (4, 2), (90, 4)):
            connection.execute(sa.update(ENTRIES).where(entry(case, before)).values(version=after))
        assert {(case, 2, "journal.entry_changed"), (case, 4, "journal.entry_changed")} <= set(found(connection))
    with behind_the_back(office) as connection:
        other = connection.execute(sa.select(E.case_id).where(E.action == "withdraw")).scalar_one()
        for here, there in ((case, "x"), (other, case), ("x", other)):
            connection.execute(sa.update(ENTRIES).where(entry(here, 2)).values(case_id=there))
        assert {case, other} <= {fault[0] for fault in found(connection)}


CHANGES_OF_A_NOTE: Final[Mapping[str, Callable[[Connection, str], object]]] = {
    "other words": lambda connection, case: connection.execute(
        sa.update(PERSONAL).where(PERSONAL.c.case_id == case, PERSONAL.c.version == 3).values(content='{"note":"電話で了承"}')
    ),
    "other salt": lambda connection, case: connection.execute(
        sa.update(PERSONAL).where(PERSONAL.c.case_id == case, PERSONAL.c.version == 3).values(salt=b"\0" * 16)
    ),
    "a note where none was": lambda connection, case: connection.execute(
        sa.insert(PERSONAL), {"case_id": case, "version": 4, "salt": b"\0" * 16, "content": '{"note":"後日"}'}
    ),
}


@pytest.mark.parametrize("change", CHANGES_OF_A_NOTE.values(), ids=CHANGES_OF_A_NOTE)
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_changed_or_added_note_is_found(office: Office, case: str, change: Callable[[Connection, str], object]) -> None:
    with behind_the_back(office) as connection:
        change(connection, case)
        ((faulty, _, problem),) = found(connection)
    assert (faulty, problem) == (case, "journal.note_changed")


def test_personal_content_that_is_gone_is_found_unless_an_entry_erased_it(office: Office, case: str) -> None:
    with office.writing("admin", "erase") as (session, act):
        versions = sorted(session.execute(sa.select(PERSONAL.c.version).where(PERSONAL.c.case_id == case)).scalars())
        session.execute(sa.delete(PERSONAL).where(PERSONAL.c.case_id == case))
        a = records.APPLICATIONS.c
        last, status = session.execute(sa.select(a.version, a.status).where(a.number == case)).one()
        said = journal.Entry(case, last + 1, journal.ERASE, status, status, {"notes": versions[1:]})
        journal.append(session, [said], act)
        session.execute(sa.update(records.APPLICATIONS).where(a.number == case).values(version=last + 1))
    assert len(versions) > 1
    assert [(fault.case, fault.entry, fault.problem) for fault in records.faults(office)] == [(case, versions[0], "journal.note_missing")]
    kept = records.rows(office, sa.select(E.personal_digest).where(entry(case, 3)))
    assert [len(bytes(row["personal_digest"])) for row in kept] == [32]


def test_a_note_cannot_be_guessed_from_what_is_left_of_it(office: Office, case: str) -> None:
    (row,) = records.rows(office, sa.select(PERSONAL).where(PERSONAL.c.case_id == case, PERSONAL.c.version == 3))
    (kept,) = records.rows(office, sa.select(E.personal_digest).where(entry(case, 3)))
    assert bytes(kept["personal_digest"]) == sha256(bytes(row["salt"]) + str(row["content"]).encode()).digest()
    assert bytes(kept["personal_digest"]) != sha256(str(row["content"]).encode()).digest()


ACT: Final = journal.Act(
    "rin", datetime(2020, 1, 20, 1, 0, 0, 5, tzinfo=UTC), datetime(2024, 2, 29, 23, 59, 59, 999999, tzinfo=UTC), "operation-1"
)
TWO_ENTRIES: Final = (
    journal.Entry("A-9000000-1", 1, "receive", None, "received", {"店名": "𠮷野 髙﨑", "row": 2, "nothing": None, "list": ["b", "a"]}),
    journal.Entry("A-9000000-1", 2, "take", "received", "in-review"),
)


def hash_by_hand(columns: list[str | None], previous: bytes) -> bytes:
    """The hash of an entry without personal content, written down a second time from its description."""
    parts = b""
    for column in columns:
        encoded = b"" if column is None else column.encode()
        parts += (b"-1:" if column is None else str(len(encoded)).encode() + b":") + encoded
    return sha256(parts + b"0:" + str(len(previous)).encode() + b":" + previous).digest()


def test_the_same_entries_have_the_same_hashes_on_both_databases(office: Office) -> None:
    with office.writing("admin", "test") as (session, _):
        journal.append(session, TWO_ENTRIES, ACT)
        kept = session.execute(sa.select(ENTRIES).where(E.case_id == "A-9000000-1").order_by(E.version)).mappings().all()
        session.rollback()
    times = ["2024-02-29T23:59:59.999999Z", "2020-01-20T01:00:00.000005Z"]
    payload = '{"list":["b","a"],"nothing":null,"row":2,"店名":"𠮷野 髙﨑"}'
    first = hash_by_hand(["A-9000000-1", "1", *times, "rin", "receive", None, "received", "operation-1", payload], b"")
    second = hash_by_hand(["A-9000000-1", "2", *times, "rin", "take", "received", "in-review", "operation-1", "{}"], first)
    assert [bytes(row["hash"]) for row in kept] == [first, second]
    assert first.hex() == "c051580aab9dadbb0e86a069f5dfff12559939d6e71f1dd0e1aab48f2b5b734d"
    assert [instant_text(kept[0]["recorded_at"]), instant_text(kept[0]["at"])] == times
    assert [journal.entry_hash(row) for row in kept] == [first, second]


def test_columns_cannot_be_shifted_into_each_other_without_changing_the_hash() -> None:
    (plain,), _ = journal.rows_for([journal.Entry("A-1", 1, "ab", "c", None)], ACT, {})
    (shifted,), _ = journal.rows_for([journal.Entry("A-1", 1, "a", "bc", None)], ACT, {})
    (empty,), _ = journal.rows_for([journal.Entry("A-1", 1, "ab", "c", "")], ACT, {})
    assert len({plain["hash"], shifted["hash"], empty["hash"]}) == 3


@pytest.mark.parametrize("backend", ["postgres"])
def test_an_entry_that_brings_no_chain_to_a_server_is_chained_there_and_one_that_does_keeps_its_own(office: Office, case: str) -> None:
    with office.writing("admin", "test") as (session, act):
        last = session.execute(sa.select(E.version, E.to_status, E.hash).where(E.case_id == case).order_by(E.version.desc()).limit(1)).one()
        entry = journal.Entry(case, last.version + 1, "note", last.to_status, last.to_status)
        session.execute(sa.insert(ENTRIES), journal.rows_for([entry], act, {})[0][0] | journal.UNCHAINED)
        after = session.execute(sa.select(ENTRIES).where(E.case_id == case, E.version == last.version + 1)).mappings().one()
        assert bytes(after["previous_hash"]) == bytes(last.hash)
        assert bytes(after["hash"]) == journal.entry_hash(after)
        brought = journal.rows_for([journal.Entry(case, last.version + 2, "note")], act, {case: b"elsewhere"})[0][0]
        session.execute(sa.insert(ENTRIES), brought)
        kept = session.execute(sa.select(E.previous_hash, E.hash).where(E.case_id == case, E.version == last.version + 2)).one()
        assert (bytes(kept.previous_hash), bytes(kept.hash)) == (b"elsewhere", brought["hash"])
        session.rollback()


def test_an_entry_that_exists_already_fails_the_transaction(office: Office, case: str) -> None:
    before = records.contents(office)
    with pytest.raises(sa.exc.IntegrityError), office.writing("admin", "test") as (session, act):
        journal.append(session, [journal.Entry(case, 5, "withdraw")], act)
    assert records.contents(office) == before
