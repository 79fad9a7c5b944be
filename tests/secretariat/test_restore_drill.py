"""The drill: an office is backed up and anchored, lost, restored on either database, proved by its anchors, and worked in."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import sqlalchemy as sa
from pyrage import x25519

from secretariat import database
from secretariat.anchors.checking import AnchorFile
from secretariat.anchors.keys import make_key
from secretariat.anchors.writing import Anchored, anchor_journal
from secretariat.backup import back_up, form_for
from secretariat.backup_file import Content
from secretariat.casework.desk import decide_application
from secretariat.office import Office, open_office
from secretariat.restoring import restore
from secretariat.screening.decision import Command
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support.postgres_server import fresh_database
from tests.support.records import contents
from tests.support.rehearsal import OPENED, ROLE_PREFIX
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]


def destroy(office: Office) -> None:
    office.engine.dispose()
    if (path := database.sqlite_path(office.engine)) is not None:
        database.remove_sqlite(path)
        return
    with office.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE journal CASCADE")


@pytest.mark.postgres
def test_a_lost_office_comes_back_on_either_database_and_goes_on(
    office: Office, people: People, postgres_server: str, tmp_path: Path
) -> None:
    numbers = take_in(office, people["rin"], [application_row(1), application_row(2)], take_over_provider(office, people)).numbers
    assert decide_application(office, people["rin"], numbers[0], Command("withdraw", note="取下げの連絡")) is None
    identity, public = x25519.Identity.generate(), make_key(tmp_path / "anchors.pem")
    assert isinstance(public, str)
    (tmp_path / "identity").write_text(f"{identity}\n", "utf-8")
    anchors = AnchorFile(tmp_path / "anchors", (public,))
    assert isinstance(anchor_journal(office, people["aud"], anchors.path, tmp_path / "anchors.pem"), Anchored)
    native, portable, before = tmp_path / "native.age", tmp_path / "portable.age", contents(office)
    recipients = [str(identity.to_public())]
    form = form_for(office, portable=False)
    assert back_up(office, people["admin"], native, form=form, encrypt_to=recipients) is None
    assert back_up(office, people["admin"], portable, encrypt_to=recipients) is None
    destroy(office)
    with fresh_database(postgres_server) as server:
        drills = {f"sqlite:///{tmp_path / 'embedded.db'}": portable, server: native if form is Content.PG_DUMP else portable}
        for url, backup in drills.items():
            place = database.parse_url(url)
            assert isinstance(place, sa.URL)
            assert restore(place, backup, identity=tmp_path / "identity", role_prefix=ROLE_PREFIX) is None
            again = open_office(url, now=OPENED)
            try:
                assert contents(again) == before
                proved = verify_office(again, people["aud"], anchors=anchors)
                assert isinstance(proved, Verification)
                assert proved.is_sound, proved.faults
                assert proved.anchored is not None
                assert proved.anchored.entries == proved.entries
                assert decide_application(again, people["rin"], numbers[1], Command("withdraw")) is None
            finally:
                again.engine.dispose()
