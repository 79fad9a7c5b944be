"""Under which address the screens may be served and asked for."""

from ipaddress import IPv4Address
from typing import Final

import pytest

from screens.browser.address import Address, address_of, is_loopback
from screens.browser.environment import environment_of_session
from secretariat.refusal import Refusal

EVERYWHERE: Final = str(IPv4Address(0))
NO_PUBLIC_ADDRESSES: Final = (
    "office.example.jp",
    "ftp://office.example.jp",
    "https://",
    "https://office.example.jp/path",
    "https://office.example.jp/?a=1",
    "https://a@office.example.jp",
    "https://office.example.jp:port",
    "https://[office",
    "javascript:alert(1)",
)


def key_of(answer: Address | Refusal) -> str | None:
    return answer.message.key if isinstance(answer, Refusal) else None


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.10", "::1", "[::1]", "localhost", "LOCALHOST"])
def test_an_address_of_this_machine_needs_nothing(host: str) -> None:
    assert key_of(address_of(host, 8000, None, allow_remote=False)) is None


@pytest.mark.parametrize("host", [EVERYWHERE, "::", "192.0.2.7", "2001:db8::1", "office.example.jp", "localhost.example.jp", "", "0"])
def test_an_address_that_others_reach_is_refused_without_the_flag(host: str) -> None:
    assert not is_loopback(host)
    assert key_of(address_of(host, 8000, "https://office.example.jp", allow_remote=False)) == "browser.not_loopback"


def test_with_the_flag_it_still_needs_an_address_with_tls() -> None:
    assert key_of(address_of("192.0.2.7", 8000, None, allow_remote=True)) == "browser.public_url_missing"
    assert key_of(address_of("192.0.2.7", 8000, "http://office.example.jp", allow_remote=True)) == "browser.public_url"
    assert key_of(address_of("192.0.2.7", 8000, "https://office.example.jp", allow_remote=True)) is None


@pytest.mark.parametrize("url", NO_PUBLIC_ADDRESSES)
def test_what_is_no_plain_address_is_no_public_one(url: str) -> None:
    assert key_of(address_of("127.0.0.1", 8000, url, allow_remote=False)) == "browser.public_url"


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("localhost:8000", "http://localhost:8000"),
        ("LocalHost:8000", "http://localhost:8000"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("localhost", None),
        ("localhost:8001", None),
        ("office.example.jp:8000", None),
        ("127.0.0.1.example.jp:8000", None),
        ("localhost:8000@office.example.jp", None),
        ("localhost:8000/x", None),
        ("", None),
    ],
)
def test_only_names_of_this_machine_are_ours(host: str, origin: str | None) -> None:
    assert Address("127.0.0.1", 8000).origin_of(host) == origin


def test_behind_a_proxy_only_the_public_name_is_ours() -> None:
    address = address_of("127.0.0.1", 8000, "https://Office.example.jp:443/", allow_remote=False)
    assert isinstance(address, Address)
    assert address.url() == "https://office.example.jp/"
    assert address.origin_of("office.example.jp") == "https://office.example.jp"
    assert [address.origin_of(host) for host in ("127.0.0.1:8000", "localhost:8000", "other.example.jp")] == [None, None, None]


def test_a_session_gets_no_password_and_nothing_that_it_does_not_need() -> None:
    own = {
        "PATH": "/bin",
        "LC_ALL": "ja_JP.UTF-8",
        "PGSSLROOTCERT": "/etc/ca.pem",
        "SECRETARIAT_PASSWORD": "secret",
        "SECRETARIAT_NEW_PASSWORD": "secret",
        "PGPASSWORD": "secret",
        "SOME_TOKEN": "secret",
        "SOMETHING_ELSE": "secret",
        "TEXTUAL": "debug,devtools",
        "TEXTUAL_LOG": "somewhere",
        "SECRETARIAT_DATABASE": "sqlite:///other.db",
    }
    given = environment_of_session(own, database="sqlite:///office.db", language="en", columns=120, rows=40)
    assert "secret" not in given.values()
    assert given["SECRETARIAT_DATABASE"] == "sqlite:///office.db"
    assert {name for name in given if name.startswith("TEXTUAL")} == {"TEXTUAL_DRIVER", "TEXTUAL_COLOR_SYSTEM"}
    assert (given["PATH"], given["LC_ALL"], given["PGSSLROOTCERT"]) == ("/bin", "ja_JP.UTF-8", "/etc/ca.pem")
