"""Rows of a file wait in shadows; what remains of these afterwards."""

from collections.abc import Mapping

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.journal import Operation
from models.staging import Staging
from secretariat.intake import staging
from secretariat.office import Office
from secretariat.staff import Person
from tests.support.records import rows
from tests.support.samples import application_row, take_in, take_over_provider

OPERATIONS, STAGING = table_of(Operation), table_of(Staging)


@pytest.mark.parametrize(("chunk", "transactions"), [(5000, 1), (1, len(staging.SHADOWS))])
def test_a_small_file_leaves_the_shadows_at_once_and_a_large_one_table_by_table(
    office: Office, people: Mapping[str, Person], monkeypatch: pytest.MonkeyPatch, chunk: int, transactions: int
) -> None:
    provider = take_over_provider(office, people)
    monkeypatch.setattr(staging, "CLEARING_CHUNK", chunk)
    assert take_in(office, people["rin"], [application_row(1), application_row(2)], provider).accepted == 2
    assert len(rows(office, sa.select(OPERATIONS.c.id).where(OPERATIONS.c.action == "clear-staging"))) == transactions
    for shadow in (*staging.SHADOWS.values(), STAGING):
        assert rows(office, sa.select(shadow)) == [], shadow.name
