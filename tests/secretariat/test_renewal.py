"""What was folded in another way is told by doctor and made anew by an upgrade: look-up and the search for the same store find again."""

from collections.abc import Mapping

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.merchant import Store
from models.search import SearchText
from secretariat import database, renewal
from secretariat.callcentre import search_index
from secretariat.callcentre.search import Hits, look_up
from secretariat.doctor import examine_office
from secretariat.office import Office
from secretariat.screening.matching import keys
from secretariat.staff import Person
from secretariat.text import NORM_VERSION
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]
STORES, TEXTS = table_of(Store), table_of(SearchText)
FOLDED = (STORES.c.name_key, STORES.c.kana_town_key, STORES.c.address_key)


def older(text: str) -> str:
    """Another way of folding: nothing of it is found by today's."""
    return f"x{len(text)}"


def folded(office: Office) -> list[tuple[object, ...]]:
    with office.reading() as session:
        stores = session.execute(sa.select(STORES.c.name, *FOLDED).order_by(STORES.c.name)).all()
        texts = session.execute(sa.select(TEXTS.c.indexed, TEXTS.c.norm_version).order_by(TEXTS.c.id)).all()
    return [tuple(row) for row in (*stores, *texts)]


def found(office: Office, people: People, text: str) -> int:
    hits = look_up(office, people["cal"], text, "ja")
    assert isinstance(hits, Hits)
    return len(hits.hits)


def test_doctor_tells_and_an_upgrade_makes_it_anew(office: Office, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renewal, "CHUNK", 2)
    provider = take_over_provider(office, people)
    rows = [application_row(serial) for serial in range(1, 6)]
    with monkeypatch.context() as before:
        for module in (search_index, keys):
            before.setattr(module, "norm", older)
        before.setattr(keys, "reading", older)
        before.setattr(search_index.add_to_index, "__defaults__", (0,))
        keys.kana_town_key.cache_clear()
        assert len(take_in(office, people["rin"], rows, provider).numbers) == 5
        keys.kana_town_key.cache_clear()
    name = str(rows[0]["store_name"])
    assert found(office, people, name) == 0
    examined = examine_office(office, people["admin"])
    assert isinstance(examined, list)
    assert [(one.ok, one.value) for one in examined if one.name == "folded"] == [(False, "5")]
    with database.writing(office.engine) as session:
        renewal.bring_up_to_date(session)
    assert found(office, people, name) >= 1
    by_hand = {
        (row.name, keys.name_key(row.name, row.prefecture, row.city), keys.kana_town_key(row.name_kana, row.prefecture, row.city))
        for row in stores(office)
    }
    assert {row[:3] for row in folded(office)[:5]} == by_hand
    assert {row[1] for row in folded(office)[5:]} == {NORM_VERSION}
    again = take_in(office, people["rin"], [{**rows[0], "provider_reference": "NEW-1"}], provider)
    assert len(again.numbers) == 1
    with office.engine.connect().execution_options(writing=True) as connection, pytest.raises(sa.exc.DBAPIError):
        connection.execute(sa.update(STORES).values(name="x"))  # the guard stands again
        connection.commit()


def stores(office: Office) -> list[sa.Row[tuple[object, ...]]]:
    with office.reading() as session:
        return list(session.execute(sa.select(STORES).order_by(STORES.c.name)).all())
