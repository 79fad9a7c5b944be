"""The call centre at a shared office's database: no personal data in bulk by any way, of one store only under an entry of a look."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from models.application import Application, ApplicationFigures, KitAddress
from models.base import table_of
from models.journal import JournalEntry
from models.merchant import Business, Store
from models.vocabulary_inquiries import Caller, InquiryChannel
from models.vocabulary_kits import OrderChannel
from secretariat.area_codes import area_code_prefixes
from secretariat.callcentre import masking
from secretariat.callcentre.card import open_card
from secretariat.callcentre.card_facts import CallerCard
from secretariat.callcentre.hits import Hits
from secretariat.callcentre.search import look_up
from secretariat.casework.desk import add_note
from secretariat.inquiries.calls import begin_call, enter_call
from secretariat.inquiries.case import Call
from secretariat.kits.address_correction import KitAddressShown, correct_kit_address, kit_address
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from secretariat.staff_changes import NewPerson, add_person
from secretariat.verification import verify_office
from tests.support.direct_sql import as_login, refused_by_server
from tests.support.records import rows
from tests.support.rehearsal import PASSWORD
from tests.support.return_work import kits_of, on_their_way
from tests.support.samples import application_row, syllables, take_in, take_over_provider

pytestmark = pytest.mark.parametrize("backend", ["postgres"], indirect=True)
People = Mapping[str, Person]
ENTRIES = table_of(JournalEntry)
SECRETS = {
    "phone": "0898227890",
    "street": "極秘町77番地",
    "building": "内緒ビル",
    "representative": "内田 秘子",
    "business_address": "愛媛県今治市隠町88番地",
    "kit_address": "愛媛県今治市裏町99番地",
    "kit_addressee": "倉庫係 蔵田",
    "kit_phone": "0898231234",
    "capital_yen": "3141592",
    "annual_sales_yen": "27182818",
}
"""What an application says that the call centre is not to read, as it is kept."""
VIEWS_FIRST = "callcentre,public"
NOTE, CALLER, CALLERS_PHONE = "申請者は夜逃げの噂あり", "呼出 花子", "09011112222"


def psql(office: Office, login: str = "cal", path: str = VIEWS_FIRST) -> contextlib.AbstractContextManager[psycopg.Connection]:
    """A session of the call centre, each of whose statements is kept."""
    return as_login(office, login, path=path, autocommit=True)


def every_secret(office: Office) -> set[str]:
    """As they are kept; the salts of notes too, without which digests say nothing."""
    with psql(office, "aud", "public") as connection:
        salts = [bytes(row[0]).hex() for row in connection.execute("SELECT salt FROM journal_personal")]
    assert salts
    return {*SECRETS.values(), NOTE, CALLER, CALLERS_PHONE, *salts}


def all_that_is_read(connection: psycopg.Connection) -> Iterator[tuple[str, str]]:
    """Every row of everything that the person may read, as text, bytes in hexadecimal digits."""
    readable = connection.execute(
        "SELECT format('%I.%I', nspname, relname) FROM pg_class JOIN pg_namespace AS room ON room.oid = relnamespace "
        "WHERE relkind IN ('r', 'v', 'm', 'p', 'S', 'f') AND has_schema_privilege(room.oid, 'USAGE') "
        "AND CASE relkind WHEN 'S' THEN has_sequence_privilege(pg_class.oid, 'SELECT') "
        "ELSE has_table_privilege(pg_class.oid, 'SELECT') OR has_any_column_privilege(pg_class.oid, 'SELECT') END"
    ).fetchall()
    for (name,) in readable:
        with contextlib.suppress(psycopg.errors.FeatureNotSupported, psycopg.errors.InsufficientPrivilege):
            yield name, "\n".join(row[0] for row in connection.execute(f"SELECT whole::text FROM {name} AS whole"))


@pytest.fixture
def told(office: Office, people: People) -> tuple[str, str]:
    """Two applications, of which the second says what nobody is to read, has a note and a call of another operator's that is closed."""
    provider = take_over_provider(office, people)
    secret = application_row(2, **SECRETS, kit_postal_code="7940042")
    first, second = take_in(office, people["rin"], [application_row(1), secret], provider).numbers
    assert add_note(office, people["rin"], second, NOTE) is None
    call = begin_call(office, people["mai"], channel=InquiryChannel.MAIL, phone=CALLERS_PHONE)
    assert isinstance(call, Call)
    assert isinstance(enter_call(office, people["mai"], call.number, caller=Caller.OWNER, name=CALLER), Call)
    return first, second


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("path", [VIEWS_FIRST, "public"])
def test_nothing_that_the_call_centre_can_read_has_personal_data_in_bulk(path: str, office: Office) -> None:
    secrets = every_secret(office)
    with psql(office, "aud", path) as connection:
        found = "".join(text for _, text in all_that_is_read(connection))
        assert [one for one in secrets if one not in found] == []  # so they would be found
    with psql(office, path=path) as connection:
        read = dict(all_that_is_read(connection))
        assert {"callcentre.store", "callcentre.application", "public.journal"} <= read.keys()
        assert {name: one for name, text in read.items() for one in secrets if one in text} == {}


@pytest.mark.usefixtures("told")
def test_no_way_around_the_views_tells_more_than_they_do(office: Office) -> None:
    secrets = every_secret(office)
    with psql(office) as connection:
        for table in ("store", "business", "application_figures", "kit_address", "search_text", "journal_personal", "inquiry_detail"):
            assert "permission denied" in refused_by_server(connection, f"COPY public.{table} TO STDOUT")
            assert "permission denied" in refused_by_server(connection, f"SELECT count(*) FROM public.{table}")
            assert "permission denied" in refused_by_server(connection, f"SELECT ctid FROM public.{table} FOR UPDATE")
        for function in ("callcentre.shown_stores() RETURNS bigint[]", "leak(text) RETURNS text"):
            assert "denied" in refused_by_server(connection, f"CREATE OR REPLACE FUNCTION {function} LANGUAGE sql AS 'SELECT NULL'")
        # a database that was made from another one lets people make such things for themselves until it is upgraded
        heard: list[str] = []
        connection.add_notice_handler(lambda notice: heard.append(notice.message_primary or ""))
        connection.execute(
            "CREATE FUNCTION pg_temp.leak(said text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS "
            "$$ BEGIN RAISE NOTICE '%', said; RETURN true; END $$"
        )
        for question in (
            "SELECT count(*) FROM store WHERE pg_temp.leak(phone) AND pg_temp.leak(street) AND pg_temp.leak(building)",
            "SELECT count(*) FROM business WHERE pg_temp.leak(representative) AND pg_temp.leak(address)",
            "SELECT count(*) FROM kit_address WHERE pg_temp.leak(addressee) AND pg_temp.leak(kit_address::text)",
            "SELECT count(*) FROM inquiry_detail WHERE pg_temp.leak(inquiry_detail::text)",
            "SELECT count(*) FROM texts_with(ARRAY['愛媛県'], ARRAY['喫茶'], '', 100) WHERE pg_temp.leak(indexed)",
        ):
            connection.execute(question)
        assert len(heard) > len(SECRETS)
        said = [
            *heard,
            refused_by_server(connection, "SELECT * FROM store WHERE phone::integer > 0"),
            refused_by_server(connection, "SELECT * FROM business WHERE representative::integer > 0"),
            refused_by_server(connection, "SELECT 1 / (length(phone) - length(phone)) FROM store"),
            *(str(row) for row in connection.execute("EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM store WHERE phone LIKE '0898%'")),
            *(str(row) for row in connection.execute("SELECT * FROM pg_stats WHERE schemaname <> 'pg_catalog'")),
            *(str(row) for row in connection.execute("SELECT query FROM pg_stat_activity")),
        ]
        assert [one for one in secrets if any(one in text for text in said)] == []
        # a question about what is hidden is a question about its mask
        asked = "SELECT count(*) FROM store WHERE phone = '0898227890' OR street LIKE '極秘%' OR building IS NULL AND false"
        assert connection.execute(asked).fetchone() == (0,)


def test_searching_gives_of_a_text_what_was_asked_and_so_many_at_most(office: Office, told: tuple[str, str], people: People) -> None:
    with psql(office) as connection:
        whole = connection.execute("SELECT * FROM texts_with(ARRAY['愛媛県'], ARRAY[]::text[], '', 1000000)").fetchall()
        assert {row[1].replace("\ue001", "") for row in whole} == {"|||愛媛県||"}
        begun = connection.execute("SELECT * FROM texts_with(ARRAY['愛媛県'], ARRAY['喫茶', '極秘'], '', 100)").fetchall()
        assert sorted(row[1].replace("\ue001", ".") for row in begun) == ["", "喫茶.|.|.|愛媛県|.極秘.|"]
        assert connection.execute("SELECT * FROM newest_texts_with(ARRAY['見'], '', NULL, 9999999, 9999999)").fetchall()
        in_prefecture = "SELECT id FROM newest_texts_with(ARRAY[]::text[], '', '{}', 4000, 100)"  # with no words beside it
        assert len(connection.execute(in_prefecture.format("愛媛県")).fetchall()) == len(told)
        assert connection.execute(in_prefecture.format("高知県")).fetchall() == []
        near = "SELECT indexed FROM texts_nearly_with(ARRAY['愛媛県'], ARRAY['{}'], '喫茶アアアカ', ARRAY[]::text[], 999999, 999999)"
        assert "none of the word" in refused_by_server(connection, near.format("|"))
        assert "none of the word" in refused_by_server(connection, near.format("極秘町77|"))
        # what stands behind a second bar is looked for nowhere, and so is no part of the word either
        every_letter = "".join(sorted({*"愛媛県今治市極秘町番地内緒ビル喫茶", *SECRETS["street"]}))
        near_all = near.replace("喫茶アアアカ", every_letter)
        assert "none of the word" in refused_by_server(connection, near_all.format(f"極|秘|{every_letter}"))
        letters = {letter for row in connection.execute(near.format("喫茶アア|カ")) for letter in row[0]}
        assert letters <= {*"喫茶アカ", "|", "\ue001"}
        assert connection.execute("SELECT * FROM texts_of(ARRAY[1, 2], ARRAY['喫'])").fetchall()
    found = look_up(office, people["cal"], SECRETS["phone"], "ja")
    assert isinstance(found, Hits)
    assert [(hit.number, hit.phone) for hit in found.hits] == [(told[1], "****-**-7890")]


def test_a_store_is_read_under_an_entry_of_a_look_only_by_whoever_looked_and_no_other_store(
    office: Office, told: tuple[str, str], people: People
) -> None:
    of_both = "SELECT phone, street FROM store ORDER BY id"
    with psql(office) as connection:
        masked = connection.execute(of_both).fetchall()
        assert masked == [("****-**-0001", "***"), ("****-**-7890", "***")]
        call = begin_call(office, people["cal"], phone=SECRETS["phone"])
        assert isinstance(call, Call)
        assert connection.execute(of_both).fetchall() == masked  # who calls is no reason yet
        assert isinstance(enter_call(office, people["cal"], call.number, caller=Caller.OWNER, store=told[1]), Call)
        assert connection.execute(of_both).fetchall() == [masked[0], (SECRETS["phone"], SECRETS["street"])]
        assert connection.execute("SELECT representative FROM business ORDER BY id").fetchall() == [
            ("見***",),
            (SECRETS["representative"],),
        ]
        # figures, notes and what others were told stay closed
        assert connection.execute("SELECT capital_yen FROM application_figures").fetchall() == [(None,), (None,)]
        assert connection.execute("SELECT content FROM journal_personal WHERE case_id = %s", (told[1],)).fetchall() == [("{}",)]
    assert add_person(office, people["admin"], NewPerson("neu", "callcentre", "同僚", PASSWORD)) is None
    with psql(office, "neu", "") as connection:  # who logs in has the views before the tables
        assert connection.execute(of_both).fetchall() == masked


@pytest.mark.usefixtures("told")
def test_a_look_is_entered_before_it_shows_anything_and_for_the_store_that_its_entry_names(office: Office) -> None:
    enter = (
        "INSERT INTO journal (case_id, version, recorded_at, at, staff, action, operation_id, payload, previous_hash, hash) VALUES "
        "('look-cal-2020-01-27', {}, '2001-01-01', '2020-01-27T01:00:00Z', '{}', '{}', 'psql', '{}', '', '')"
    )
    row = (
        "INSERT INTO card_look (at, staff, store_id, what, entry_case, entry_version) VALUES "
        "(now(), 'cal', {}, 'unmask', 'look-cal-2020-01-27', {})"
    )
    phones = "SELECT phone FROM store ORDER BY id"
    with psql(office) as connection:
        masked = connection.execute(phones).fetchall()
        assert "denied" in refused_by_server(connection, enter.format(1, "mai", "unmask", '{"store": "S-0000002-A"}'))
        with connection.transaction(force_rollback=True):
            connection.execute(enter.format(1, "cal", "unmask", '{"store": "S-0000002-A"}'))
            connection.execute(row.format(2, 1))
            assert connection.execute(phones).fetchall() == masked  # it could be taken back yet
        assert connection.execute("SELECT count(*) FROM journal WHERE case_id LIKE 'look-cal%'").fetchone() == (0,)
        connection.execute(enter.format(1, "cal", "look-at-card", '{"store": "S-0000001-A"}'))
        connection.execute(enter.format(2, "cal", "unmask", '{"store": "S-0000002-A"}'))
        connection.execute(row.format(1, 1))
        connection.execute(row.format(1, 2))  # what the entry says counts
        shown = connection.execute(phones).fetchall()
        assert shown == [masked[0], (SECRETS["phone"],)]
        (entered,) = connection.execute(
            "SELECT recorded_at > now() - interval '1 hour' FROM journal WHERE case_id LIKE 'look-cal%' AND version = 2"
        )
        assert entered == (True,)
        # nothing is changed through a view that the table would not take, and nothing without an entry
        for change in (
            "UPDATE store SET phone = '0312345678'",
            "UPDATE business SET name = 'x'",
            "UPDATE application SET status = 'approved'",
        ):
            assert "permission denied" in refused_by_server(connection, change)
        assert "permission denied" in refused_by_server(connection, "INSERT INTO store (id) VALUES (99)")
        assert "permission denied" in refused_by_server(connection, "INSERT INTO shipment_address (shipment_id) VALUES (1)")


def test_a_card_and_its_journal_are_the_same_as_in_an_office_of_ones_own(office: Office, told: tuple[str, str], people: People) -> None:
    card = open_card(office, people["cal"], told[1], "ja")
    assert isinstance(card, CallerCard)
    assert (card.on_file.phone, card.business.name) == ("****-**-7890", f"{syllables(2)}商事株式会社")


def test_a_kit_address_that_the_call_centre_corrects_leaves_all_else_as_it_was(office: Office, people: People, tmp_path: Path) -> None:
    now = on_their_way(office, people, tmp_path, 1)
    ((kit_a, _),) = kits_of(now)
    tables = tuple(table_of(model) for model in (Application, ApplicationFigures, Store, Business))
    before = [rows(now, sa.select(table)) for table in tables]
    shown = kit_address(now, people["cal"], kit_a)
    assert isinstance(shown, KitAddressShown)
    assert "*" not in f"{shown.address}"
    changes = {"kit_address": f"{shown.address.address}2階"}
    assert not hasattr(correct_kit_address(now, people["cal"], kit_a, changes, OrderChannel.CALLCENTRE, "電話で確認"), "code")
    after = [rows(now, sa.select(table)) for table in tables]
    moved = {
        name
        for old, new in zip(before, after, strict=True)
        for one, other in zip(old, new, strict=True)
        for name in one
        if one[name] != other[name]
    }
    assert moved == {"content_hash", "version", "entry_version"}
    (address,) = rows(now, sa.select(table_of(KitAddress)))
    assert (address["address"], address["phone"]) == (changes["kit_address"], shown.address.phone)
    looks = rows(now, sa.select(ENTRIES.c.action).where(ENTRIES.c.case_id.like("look-cal-%")))
    assert {row["action"] for row in looks} == {"look-at-kit-address"}
    found = verify_office(now, people["aud"])
    assert not isinstance(found, Refusal)
    assert found.is_sound


@pytest.mark.usefixtures("told")
def test_the_masks_of_the_database_are_those_of_the_program(office: Office) -> None:
    phones = [f"{prefix:0<10}" for prefix in area_code_prefixes()][::7]
    phones += ["09011112222", "08001234567", "0120123456", "0570012345", "05012345678", "0312345678", "12", "", "abc-12"]
    names = ["見本 太郎", "  全角　花子", "", " ", "\u3000"]
    firms = [("喫茶見本", "見本"), ("ﾐﾎﾝ商店", "ミホン"), ("髙橋工務店", "高橋"), ("斉藤商事", "齋藤"), ("別の会社", "見本"), ("会社", "")]
    with psql(office, "postgres") as connection:
        for phone in phones:
            (said,) = connection.execute("SELECT callcentre.masked_phone(%s)", (phone,)).fetchone() or ("",)
            assert said == masking.masked_phone(phone), phone
            assert masking.masked_phone(said) == said
        for name in names:
            assert connection.execute("SELECT callcentre.masked_name(%s)", (name,)).fetchone() == (masking.masked_name(name),), name
        for firm, person in firms:
            (bears,) = connection.execute("SELECT callcentre.bears(%s, %s)", (firm, person)).fetchone() or (None,)
            assert bears is (masking.masked_business(firm, person) != firm), (firm, person)
