"""The index of look-up: kept with every record, compared with them by verify, made anew by a command that may be stopped."""

from collections.abc import Mapping

import pytest
import sqlalchemy as sa

from models.base import table_of
from models.search import SearchText
from secretariat.callcentre import index_renewal
from secretariat.callcentre.index_renewal import Rebuilt, count_left, rebuild_index
from secretariat.callcentre.search import Hits, look_up
from secretariat.callcentre.search_index import add_to_index, remove_from_index
from secretariat.doctor import examine_office
from secretariat.office import Office
from secretariat.staff import Person
from secretariat.verification import Verification, verify_office
from tests.support.rehearsal import at
from tests.support.samples import application_row, take_in, take_over_provider
from tests.support.screening_work import code_of, decide

People = Mapping[str, Person]
TEXTS = table_of(SearchText)


def faulty(office: Office, people: People) -> list[str]:
    verified = verify_office(office, people["admin"])
    assert isinstance(verified, Verification)
    assert {fault.problem for fault in verified.faults} <= {"journal.index_differs"}
    return [fault.case for fault in verified.faults]


def numbers(office: Office, people: People, text: str) -> list[str]:
    hits = look_up(office, people["cal"], text, "ja")
    return [hit.number for hit in hits.hits] if isinstance(hits, Hits) else []


def test_index_and_record_agree_until_somebody_meddles_and_a_rebuilding_that_is_stopped_goes_on(
    office: Office, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = take_over_provider(office, people)
    names = ["あじさい亭", "ひまわり堂", "すみれ屋", "つばき軒", "さざんか"]
    made = take_in(
        office, people["rin"], [application_row(serial, store_name=name) for serial, name in enumerate(names, 1)], provider
    ).numbers
    assert decide(office, people["rin"], "return", made[0], reasons=["phone-wrong"]) == ["done"]
    office = at(office, "2020-01-21T09:00")
    corrected = application_row(1, store_name="もくれん亭", phone="0898-20-7777")
    assert take_in(office, people["rin"], [corrected], provider).numbers == [made[0]]
    assert faulty(office, people) == []
    assert numbers(office, people, "7777") == [made[0]]

    with office.writing("rin", "meddle") as (session, _):
        remove_from_index(session, [1, 2])
        add_to_index(session, [(2, "ほかの店|||||"), (99, "だれのでもない|||||")])
        if session.get_bind().dialect.name == "sqlite":
            session.execute(sa.text("INSERT INTO search_index (search_index) VALUES ('delete-all')"))
        else:
            session.execute(sa.text("UPDATE search_text SET grams = ARRAY['x'] WHERE id = 3"))
    wrong = faulty(office, people)
    assert {number.split("-")[1].lstrip("0") for number in wrong} >= {"1", "2", "3", "99"}

    assert code_of(rebuild_index(office, people["mai"])) == "not-permitted"
    monkeypatch.setattr(index_renewal, "CHUNK", 2)
    told: list[tuple[int, int]] = []
    assert rebuild_index(office, people["admin"], lambda done, total: told.append((done, total)), lambda: True) == Rebuilt(2, 3)
    assert told == [(2, 5)]
    examined = examine_office(office, people["admin"])
    assert isinstance(examined, list)
    assert [(one.ok, one.value) for one in examined if one.name == "rebuilding"] == [(False, "3")]
    # meanwhile work goes on, with what is indexed already and with what is not
    assert decide(office, people["rin"], "return", made[4], reasons=["phone-wrong"]) == ["done"]
    again = application_row(5, store_name="やまぶき", phone="0898-20-7778")
    assert take_in(at(office, "2020-01-22T09:00"), people["rin"], [again], provider).numbers == [made[4]]
    assert rebuild_index(office, people["admin"]) == Rebuilt(3)
    with office.reading() as session:
        assert count_left(session) is None
        assert list(session.execute(sa.select(TEXTS.c.id).order_by(TEXTS.c.id)).scalars()) == [1, 2, 3, 4, 5]
    assert faulty(office, people) == []
    for name, number in zip(["もくれん亭", *names[1:4], "やまぶき"], made, strict=True):
        assert numbers(office, people, name) == [number]
    assert numbers(office, people, "さざんか") == []
    assert numbers(office, people, "ほかの店") == []
