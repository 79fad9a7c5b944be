"""The desk for cases other than applications: who may, when, what is written together, what a refusal leaves behind."""

from collections.abc import Mapping

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.journal import JournalEntry, JournalPersonal
from models.provider import Licence, Provider
from models.vocabulary import RefusalCode
from secretariat import journal
from secretariat.casework.acts import GRANT, PROVIDER, Case, Change, act_on, begin, required_case
from secretariat.office import Office
from secretariat.refusal import Refusal, refuse
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import receive_provider

People = Mapping[str, Person]
LICENCES, PROVIDERS = table_of(Licence), table_of(Provider)


def add_licence(session: Session, _act: journal.Act, case: Case) -> Change | Refusal:
    """An act that writes a record of its own."""
    row = {"provider_id": case.id, "legal_kind": "bank", "number": "見本", **case.entry}
    session.execute(sa.insert(LICENCES), [row])
    return Change({"phone": "0300000000"}, {"kind": "bank"}, {"said": "見本 花子"})


def refuse_after_writing(session: Session, act: journal.Act, case: Case) -> Change | Refusal:
    """One that finds out too late that it cannot be."""
    add_licence(session, act, case)
    return refuse(RefusalCode.NOTHING_TO_DO, "casework.not_found", number=case.number)


def code(refusal: Refusal | None) -> RefusalCode | None:
    return refusal.code if refusal is not None else None


def test_an_act_writes_case_record_and_journal_together(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert act_on(office, people["rin"], PROVIDER, number.lower(), Command("add-licence", note="名簿で確認"), add_licence) is None
    (provider,) = records.rows(office, sa.select(PROVIDERS))
    (licence,) = records.rows(office, sa.select(LICENCES))
    assert (provider["version"], provider["status"], provider["phone"]) == (2, "received", "0300000000")
    assert (licence["entry_case"], licence["entry_version"]) == (number, 2)
    assert records.actions(office, number)[-1] == ("rin", "add-licence")
    assert records.faults(office) == []


def test_what_a_person_said_lies_in_the_erasable_part_of_the_journal_only(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    act_on(office, people["rin"], PROVIDER, number, Command("add-licence", note="電話で確認"), add_licence)
    entry, personal = table_of(JournalEntry), table_of(JournalPersonal)
    (payload,) = records.rows(office, sa.select(entry).where(entry.c.case_id == number, entry.c.version == 2))
    (content,) = records.rows(office, sa.select(personal).where(personal.c.case_id == number))
    assert payload["payload"] == '{"kind":"bank"}'
    assert content["content"] == '{"note":"電話で確認","said":"見本 花子"}'


def test_a_refusal_of_the_act_itself_leaves_nothing_behind(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    before = records.contents(office)
    assert code(act_on(office, people["rin"], PROVIDER, number, Command("add-licence"), refuse_after_writing)) is RefusalCode.NOTHING_TO_DO
    assert records.contents(office) == before


@pytest.mark.parametrize(
    ("login", "command", "expected"),
    [
        ("sho", Command("add-licence"), RefusalCode.NOT_PERMITTED),
        ("rin", Command("approve"), RefusalCode.NOT_PERMITTED),
        ("mai", Command("resume"), RefusalCode.WRONG_STATE),
        ("mai", Command("reject"), RefusalCode.REASON_MISSING),
        ("mai", Command("reject", ("size",)), RefusalCode.INVALID_VALUE),
        ("rin", Command("add-licence", note="123456789018"), RefusalCode.INVALID_VALUE),
        ("rin", Command("add-licence", note="x" * 1001), RefusalCode.LIMIT_EXCEEDED),
    ],
)
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_cannot_be_done_is_refused_before_anything_is_written(
    office: Office, people: People, login: str, command: Command, expected: RefusalCode
) -> None:
    number = receive_provider(office, people)
    before = records.contents(office)
    assert code(act_on(office, people[login], PROVIDER, number, command, add_licence)) is expected
    assert records.contents(office) == before


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_whoever_may_not_does_not_learn_whether_there_is_such_a_case(office: Office, people: People) -> None:
    for login, expected in (("cal", RefusalCode.NOT_PERMITTED), ("rin", RefusalCode.NOT_FOUND)):
        assert code(act_on(office, people[login], PROVIDER, "P-0000009-9", Command("add-licence"), add_licence)) is expected


def test_what_somebody_changed_meanwhile_is_refused_with_whose_and_what(office: Office, people: People) -> None:
    number = receive_provider(office, people)
    assert act_on(office, people["ren"], PROVIDER, number, Command("note", note="確認中"), lambda *_: Change(), seen=1) is None
    refusal = act_on(office, people["rin"], PROVIDER, number, Command("add-licence"), add_licence, seen=1)
    assert code(refusal) is RefusalCode.CHANGED_MEANWHILE
    assert refusal is not None
    assert refusal.message.parameters["name"] == "ren"


def test_a_new_case_has_its_number_its_first_entry_and_is_found_however_it_is_typed(office: Office, people: People) -> None:
    provider = receive_provider(office, people)
    with office.writing("rin", "apply") as (session, act):
        owner = required_case(session, PROVIDER, provider)
        assert isinstance(owner, Case)
        row = {"provider_id": owner.id, "project": "見本の改修", "received_at": act.at}
        number = begin(session, act, GRANT, "apply", "received", row, {"costs": 0})
    assert number.startswith("G-0000001-")
    with office.reading() as session:
        found = required_case(session, GRANT, number.lower().replace("-", ""))
    assert isinstance(found, Case)
    assert (found.number, found.version, found.status, found.last_action) == (number, 1, "received", "apply")
    assert records.faults(office) == []
