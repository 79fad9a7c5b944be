"""Verifying evidence: what is kept is read again and compared with what the journal says was kept."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from models.base import table_of
from models.evidence import Evidence, EvidenceContent
from secretariat.evidence import verification
from secretariat.evidence.keeping import keep_evidence
from secretariat.evidence.verification import damaged_evidence
from secretariat.messages import LANGUAGES, text
from secretariat.office import Office
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support.samples import receive_provider

People = Mapping[str, Person]
embedded = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
EVIDENCES, CONTENTS = table_of(Evidence), table_of(EvidenceContent)
PDF: Final = b"%PDF-1.7\nmade up\n%%EOF\n"
SECRET: Final = "見本花子の登録証.pdf"


@pytest.fixture
def kept(office: Office, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The numbers of three files, of which the first two have the same content; they are read a few bytes at a time."""
    monkeypatch.setattr(verification, "CHUNK", 7)
    case, path, numbers = receive_provider(office, people), tmp_path / "source", []
    for content in (PDF, PDF, PDF + b"\x00more\n"):
        path.write_bytes(content)
        number = keep_evidence(office, people["rin"], case, path, name=SECRET)
        assert isinstance(number, str), number
        numbers.append(number)
    return numbers


def verified(office: Office, people: People) -> Verification:
    found = verify_office(office, people["aud"])
    assert isinstance(found, Verification), found
    return found


def test_every_file_is_read_again_and_one_that_was_changed_is_named_by_its_numbers_alone(
    office: Office, people: People, kept: list[str]
) -> None:
    sound = verified(office, people)
    assert (sound.faults, sound.evidence) == ((), 3)
    with office.writing("mai", "test") as (session, _):
        session.execute(sa.update(CONTENTS).where(CONTENTS.c.content == PDF).values(content=PDF.replace(b"made", b"Made")))
    faults = verified(office, people).faults
    assert {(fault.case, fault.entry, fault.problem) for fault in faults} == {
        (number, None, "evidence.content_changed") for number in kept[:2]
    }
    assert SECRET not in "".join(text(language, fault.problem) + repr(fault) for language in LANGUAGES for fault in faults)


@embedded
def test_a_record_that_says_something_else_than_the_journal_is_named(office: Office, people: People, kept: list[str]) -> None:
    with office.engine.connect().execution_options(writing=True) as connection:
        for name in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        other = sa.select(EVIDENCES.c.sha256).where(EVIDENCES.c.number == kept[2]).scalar_subquery()
        connection.execute(sa.update(EVIDENCES).where(EVIDENCES.c.number == kept[0]).values(sha256=other))
        with Session(connection) as session:
            faults = list(damaged_evidence(session, lambda _: True))
        connection.rollback()
    assert [(fault.case, fault.entry, fault.problem) for fault in faults] == [(kept[0], 1, "evidence.record_changed")]
    assert verified(office, people).is_sound


@embedded
def test_it_is_told_how_far_it_is_and_called_off_between_files(office: Office, people: People, kept: list[str]) -> None:
    heard: list[tuple[int, int]] = []
    verify_office(office, people["mai"], progress=lambda done, total: heard.append((done, total)))
    entries = verified(office, people).entries
    assert {total for _, total in heard} == {entries + len(kept)}
    assert [done - entries for done, _ in heard] in ([1, 3, 3], [2, 3, 3])  # contents come in the order of their hashes
    called_off = verify_office(office, people["mai"], stop=lambda: True)
    assert isinstance(called_off, Verification)
    assert called_off.stopped
    assert not called_off.is_sound
