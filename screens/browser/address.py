"""Where the browser's screens are served, and under which address they may be asked for."""

from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal, refuse

DEFAULT_PORTS: Final = {"http": 80, "https": 443}
LOOPBACK_NAMES: Final = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Address:
    """`host` and `port` that are listened on; `public`: the origin that people open (https://office.example.jp), None: here only."""

    host: str
    port: int
    public: str | None = None

    def origin_of(self, host: str) -> str | None:
        """The origin that a page has which was asked for under this Host header; None for a name that is not ours.

        Another name is how a foreign page gets at a server of loopback (DNS rebinding).
        """
        if self.public is not None:
            return self.public if _origin(f"{urlsplit(self.public).scheme}://{host}") == self.public else None
        own = {_origin(f"http://{name}:{self.port}") for name in LOOPBACK_NAMES}
        origin = _origin(f"http://{host}")
        return origin if origin in own else None

    def url(self) -> str:
        """What people open."""
        return f"{self.public or _origin(f'http://{_bracketed(self.host)}:{self.port}')}/"


def address_of(host: str, port: int, public_url: str | None, *, allow_remote: bool) -> Address | Refusal:
    """Checks what was asked for: a place that other machines reach needs leave and a public address, and that needs TLS in front."""
    public = None
    if public_url is not None:
        public = _public_origin(public_url)
        if public is None:
            return refuse(RefusalCode.INVALID_VALUE, "browser.public_url", url=public_url)
    if not is_loopback(host):
        if not allow_remote:
            return refuse(RefusalCode.INVALID_VALUE, "browser.not_loopback", host=host)
        if public is None:
            return refuse(RefusalCode.INVALID_VALUE, "browser.public_url_missing")
    return Address(host, port, public)


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach it. A name counts as one only if it is localhost: others may mean anything."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _public_origin(url: str) -> str | None:
    """The origin of an address without a path; with plain http only on this machine: passwords are typed there."""
    try:
        parts = urlsplit(url)
        bare = parts.path in {"", "/"} and not parts.query and not parts.fragment and "@" not in parts.netloc
        secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
    except ValueError:
        return None
    return _origin(url) if bare and secure else None


def _origin(url: str) -> str | None:
    """Scheme, name in small letters, port unless it is the scheme's own; None for what is no address."""
    try:
        parts = urlsplit(url)
        name, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not name or parts.path not in {"", "/"} or "@" in parts.netloc:
        return None
    usual = port is None or port == DEFAULT_PORTS.get(parts.scheme)
    return f"{parts.scheme}://{_bracketed(name)}" + ("" if usual else f":{port}")


def _bracketed(name: str) -> str:
    return f"[{name}]" if ":" in name and not name.startswith("[") else name
