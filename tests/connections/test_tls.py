"""Who may be at the other end of the line: by default nobody but the server whose name the address gives, signed by somebody known."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from models.vocabulary import RefusalCode
from secretariat import connections, database
from secretariat.messages import say
from secretariat.refusal import OfficeUnavailable, Refusal
from tests.connections.conftest import HOST
from tests.support.certificates import Authority, authority
from tests.support.postgres_server import Server

ENCRYPTED = sa.text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")


def at_host(server: Server, host: str, **said: str) -> sa.URL:
    """The server's address under a name that no resolver has to know."""
    return make_url(server.url).set(drivername="postgresql+psycopg", host=host).update_query_dict({"hostaddr": "127.0.0.1", **said})


def connects(url: sa.URL) -> bool | Refusal:
    """Whether the connection is encrypted, or why there is none."""
    engine = database.connect(url)
    try:
        with database.reading(engine) as session:
            return bool(session.execute(ENCRYPTED).scalar_one())
    except OfficeUnavailable as unavailable:
        return unavailable.refusal
    finally:
        engine.dispose()


@pytest.fixture
def trusted(signer: Authority, tmp_path: Path) -> str:
    """The file of the authority that signed."""
    path = tmp_path / "authority.crt"
    path.write_bytes(signer.pem)
    return str(path)


@pytest.mark.postgres
def test_a_server_elsewhere_that_a_known_authority_signed_under_its_name_is_connected_to(own_postgres: Server, trusted: str) -> None:
    assert connects(at_host(own_postgres, HOST, sslrootcert=trusted)) is True


@pytest.mark.postgres
def test_a_server_under_another_name_is_refused(own_postgres: Server, trusted: str) -> None:
    refused = connects(at_host(own_postgres, "elsewhere.example", sslrootcert=trusted))
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.message.key) == (RefusalCode.UNTRUSTED_SERVER, "database.certificate_of_another")
    assert "elsewhere" not in say("en", refused.message)


@pytest.mark.postgres
def test_a_server_that_an_unknown_authority_signed_is_refused(own_postgres: Server, tmp_path: Path) -> None:
    other = tmp_path / "other.crt"
    other.write_bytes(authority("Another").pem)
    for said in ({}, {"sslrootcert": str(other)}):  # those that the system trusts did not sign it either
        refused = connects(at_host(own_postgres, HOST, **said))
        assert isinstance(refused, Refusal)
        assert (refused.code, refused.message.key) == (RefusalCode.UNTRUSTED_SERVER, "database.untrusted_certificate")


@pytest.mark.postgres
def test_a_file_of_authorities_that_is_not_there_is_named(own_postgres: Server, tmp_path: Path) -> None:
    refused = connects(at_host(own_postgres, HOST, sslrootcert=str(tmp_path / "nothing.crt")))
    assert isinstance(refused, Refusal)
    assert refused.message.key == "database.authorities_missing"


@pytest.mark.postgres
def test_a_server_elsewhere_that_does_not_encrypt_is_refused_unless_the_address_says_so(postgres_server: str) -> None:
    plain = make_url(postgres_server).set(drivername="postgresql+psycopg", host=HOST).update_query_dict({"hostaddr": "127.0.0.1"})
    refused = connects(plain)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.message.key) == (RefusalCode.UNTRUSTED_SERVER, "database.not_encrypted")
    assert connects(plain.update_query_dict({"sslmode": "disable"})) is False


@pytest.mark.postgres
def test_on_this_machine_nothing_is_asked_of_the_server(own_postgres: Server, postgres_server: str) -> None:
    for url in (own_postgres.url, postgres_server):
        assert isinstance(connects(make_url(url).set(drivername="postgresql+psycopg")), bool)


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("postgresql:///office", True),
        ("postgresql://a@localhost/office", True),
        ("postgresql://a@127.0.0.53:6432/office", True),
        ("postgresql://a@[::1]:5432/office", True),
        ("postgresql:///office?host=/run/postgresql", True),
        ("postgresql://a@db.example/office", False),
        ("postgresql://a@10.0.0.5/office", False),
        ("postgresql://a@localhost.example/office", False),
        ("postgresql://a@localhost/office?hostaddr=10.0.0.5", False),
        ("postgresql:///office?host=localhost:5432&host=db.example:5432", False),
        ("postgresql:///office?service=office", False),
    ],
)
def test_every_other_machine_has_to_be_recognised(address: str, here: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PGHOST", raising=False)
    assert connections.arguments_for(make_url(address)).get("sslmode") == (None if here else "verify-full")


def test_a_host_of_the_environment_counts_as_one_of_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "db.example")
    assert connections.arguments_for(make_url("postgresql:///office"))["sslmode"] == "verify-full"


def settings_of(url: str) -> Mapping[str, str]:
    """What the server says of a session."""
    engine = database.connect(make_url(url).set(drivername="postgresql+psycopg"))
    try:
        with database.reading(engine) as session:
            return {name: str(session.execute(sa.text(f"SHOW {name}")).scalar_one()) for name in (*connections.SESSION, "application_name")}
    finally:
        engine.dispose()


@pytest.mark.postgres
def test_a_session_waits_for_nobody_for_ever_and_the_address_may_say_otherwise(own_postgres: Server) -> None:
    assert settings_of(own_postgres.url) == {**connections.SESSION, "tcp_keepalives_idle": "30", "tcp_keepalives_interval": "10"} | {
        "application_name": "secretariat"
    }
    other = settings_of(f"{own_postgres.url}?options=-c%20lock_timeout%3D5s&application_name=nightly")
    assert (other["lock_timeout"], other["application_name"]) == ("5s", "nightly")
    assert other["idle_in_transaction_session_timeout"] == "1h"
