"""The draw of second looks is done again when the office is verified."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry
from models.second_look import SecondLook
from secretariat import journal
from secretariat.looks.verification import wrong_draws
from secretariat.messages import LANGUAGES, text
from secretariat.office import OFFICE, Office
from secretariat.programme import packaged_programme, parse_programme
from secretariat.programme_change import change_programme
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, decide

People = Mapping[str, Person]
ENTRIES, LOOKS = table_of(JournalEntry), table_of(SecondLook)
Found = set[tuple[str, int | None, str]]


def under(office: Office, people: People, first: int, share: int) -> Office:
    """The office under another programme file, which says how approvals are drawn."""
    lines = packaged_programme().splitlines()
    at = lines.index("[sampling]")
    content = "\n".join([*lines[: at + 1], f"first = {first}", f"share_percent = {share}", *lines[at + 3 :]])
    changed = change_programme(office, people["mai"], content)
    programme = parse_programme(content)
    assert not isinstance(changed, Refusal), changed
    assert not isinstance(programme, Refusal), programme
    with office.reading() as session:
        version = session.execute(sa.select(OFFICE.c.programme_version)).scalar_one()
    return replace(office, programme=programme, programme_version=version)


def verified(office: Office, people: People) -> list[journal.JournalFault]:
    found = verify_office(office, people["aud"])
    assert isinstance(found, Verification)
    return list(found.faults)


@contextmanager
def behind_the_back(office: Office) -> Iterator[sa.Connection]:
    """A transaction in which the guards of the database sleep; taken back at the end."""
    with office.engine.connect().execution_options(writing=True) as connection:
        if connection.dialect.name == "sqlite":
            for name in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        yield connection
        connection.rollback()


def say_of_look(connection: sa.Connection, number: str, look: str | None) -> None:
    """The entry of an approval (the case's second) as somebody rewrites it."""
    here = sa.and_(ENTRIES.c.case_id == number, ENTRIES.c.version == 2)
    payload = json.loads(connection.execute(sa.select(ENTRIES.c.payload).where(here)).scalar_one())
    payload.pop("look", None)
    said = journal.canonical(payload | ({"look": look} if look is not None else {}))
    connection.execute(sa.update(ENTRIES).where(here).values(payload=said))


def found(connection: sa.Connection) -> Found:
    """What is wrong with the draws now, each of it said in both languages."""
    with Session(connection) as session:
        faults = {(fault.case, fault.entry, fault.problem) for fault in wrong_draws(session, lambda _: True)}
    assert all(text(language, problem) for language in LANGUAGES for _, _, problem in faults)
    return faults


def test_every_approval_is_drawn_again_by_the_rules_of_its_day(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    first = under(office, people, 2, 50)
    approved(first, people, provider, *range(1, 7))
    later = under(first, people, 4, 0)
    approved(later, people, provider, *range(7, 11))
    assert verified(later, people) == []


def test_a_look_that_was_left_out_or_put_in_is_a_fault(office: Office, people: People) -> None:
    one = under(office, people, 1, 0)
    due, not_due = approved(one, people, take_over_provider(office, people), 1, 2)
    assert verified(one, people) == []
    with behind_the_back(one) as connection:
        say_of_look(connection, due, None)
        # nobody has had a first one then, so that the next is one
        assert found(connection) >= {(due, 2, "journal.look_not_drawn"), (due, 2, "journal.look_differs")}
        say_of_look(connection, due, "first")
        say_of_look(connection, not_due, "share")
        assert found(connection) == {(not_due, 2, "journal.look_not_due"), (not_due, 2, "journal.look_differs")}
        say_of_look(connection, not_due, None)
        assert found(connection) == set()
        connection.execute(sa.update(LOOKS).values(approved_by="ren"))
        assert found(connection) == {(due, 2, "journal.look_differs")}
        connection.execute(sa.delete(LOOKS))
        assert found(connection) == {(due, 2, "journal.look_differs")}
    assert verified(one, people) == []


def test_what_two_people_signed_and_what_was_taken_back_is_no_fault(office: Office, people: People) -> None:
    every = under(office, people, 0, 100)
    (number,) = approved(every, people, take_over_provider(office, people), 1)
    assert decide(every, people["rin"], "reopen", number, reasons=("mistake",)) == ["done"]
    assert decide(every, people["mai"], "confirm", number) == ["done"]
    assert decide(every, people["ren"], "approve", number) == ["done"]
    assert verified(every, people) == []


def test_an_approval_under_a_file_that_says_nothing_of_looks_is_not_judged(office: Office, people: People) -> None:
    one = under(office, people, 1, 0)
    (number,) = approved(one, people, take_over_provider(office, people), 1)
    with behind_the_back(one) as connection:
        connection.exec_driver_sql("UPDATE programme_version SET content = 'a = 1'")
        say_of_look(connection, number, None)
        connection.execute(sa.delete(LOOKS))
        assert found(connection) == set()
