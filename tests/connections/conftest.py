"""A server of our own that speaks TLS, with a founded office, and who has signed its certificate."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from tests.support.certificates import Authority, authority
from tests.support.postgres_server import Server, fresh_database, own_server, streaming_standby
from tests.support.rehearsal import found_rehearsal, hash_quickly

HOST = "office.example"


@pytest.fixture(scope="session")
def signer() -> Authority:
    """Who signs the server's certificate."""
    return authority("Authority of the tests")


@pytest.fixture(scope="session")
def own_postgres(signer: Authority, postgres_programs: Path) -> Iterator[Server]:
    """The server; its certificate is made out to HOST."""
    certificate, key = signer.sign_server(HOST)
    settings = ("ssl=on", "ssl_cert_file=office.crt", "ssl_key_file=office.key", "synchronous_standby_names=walreceiver")
    with own_server(postgres_programs, *settings, files={"office.crt": certificate, "office.key": key}) as server:
        yield server


@pytest.fixture(scope="session")
def own_template(own_postgres: Server) -> Iterator[str]:
    """The name of a database there with a founded office; only to be copied."""
    with fresh_database(own_postgres.url) as url:
        with pytest.MonkeyPatch.context() as patch:
            hash_quickly(patch)
            found_rehearsal(url)
        yield str(make_url(url).database)


@pytest.fixture
def own_office(own_postgres: Server, own_template: str) -> Iterator[str]:
    """The URL of a founded office there."""
    with fresh_database(own_postgres.url, own_template) as url:
        yield url


@pytest.fixture(scope="session")
def own_standby(own_postgres: Server) -> Iterator[Server]:
    """A standby that follows it."""
    with streaming_standby(own_postgres) as standby:
        yield standby
