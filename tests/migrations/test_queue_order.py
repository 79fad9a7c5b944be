"""What decides on a case's place in the queue follows from the calendar: that alone may change without a version, whoever connects."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from models.application import Application
from models.base import table_of
from secretariat import database
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.samples import application_row, take_in, take_over_provider

APPLICATIONS = table_of(Application)
FREE = {"urgent_on", "turn"}
OTHERS: Mapping[str, object] = {"Instant": datetime(2020, 1, 1, tzinfo=UTC), "Day": date(2020, 1, 1), "Integer": 1, "Serial": 1}


@pytest.fixture
def taken_in(office: Office, people: Mapping[str, Person]) -> Office:
    """An office with one application."""
    take_in(office, people["rin"], [application_row()], take_over_provider(office, people))
    return office


def test_every_other_column_of_an_application_changes_with_its_version_only(taken_in: Office) -> None:
    with taken_in.reading() as session:
        row = session.execute(sa.select(APPLICATIONS)).mappings().one()
    unguarded = set()
    for column in set(APPLICATIONS.c.keys()) - {"id", "version"}:
        kind = APPLICATIONS.c[column].type
        other = OTHERS.get(type(kind).__name__, "x") if row[column] is None else None
        try:
            with database.writing(taken_in.engine) as session:
                session.execute(sa.text(f"UPDATE application SET {column} = :other").bindparams(sa.bindparam("other", other, kind)))
        except DBAPIError as error:
            if "changed without its version" in str(error.orig):
                continue
        unguarded.add(column)
    assert unguarded == FREE


def test_a_place_in_the_queue_may_be_set_right_without_an_entry(taken_in: Office) -> None:
    with database.writing(taken_in.engine) as session:
        session.execute(sa.text("UPDATE application SET urgent_on = '2020-03-01', turn = 7"))
    with taken_in.reading() as session:
        assert session.execute(sa.select(APPLICATIONS.c.turn, APPLICATIONS.c.version)).one() == (7, 1)


def test_a_place_in_the_queue_is_no_cover_for_another_change(taken_in: Office) -> None:
    with pytest.raises(DBAPIError, match="changed without its version"), database.writing(taken_in.engine) as session:
        session.execute(sa.text("UPDATE application SET urgent_on = '2020-03-01', assignee = 'rin'"))
