"""How a connection to a shared office is made: encrypted and its server recognised, noticed when it breaks, waiting for nobody for ever.

What stands here are the values that hold where the database's URL says nothing: every one of them is a parameter of libpq, so
`postgresql://…?sslmode=…&connect_timeout=…&options=-c%20lock_timeout=…` says otherwise.
"""

import ipaddress
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from sqlalchemy.engine import URL

# libpq's own parameters; seconds, save tcp_user_timeout in milliseconds (where the system knows it)
PARAMETERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "application_name": "secretariat",
        "client_encoding": "utf8",  # not the server's: one that was set up in the C locale (SQL_ASCII) would have texts come as bytes
        "connect_timeout": "10",
        "keepalives_idle": "30",
        "keepalives_interval": "10",
        "keepalives_count": "3",
        "tcp_user_timeout": "30000",
    }
)
# the server's, for the session. Statements have no limit of time: an export or a closing run takes as long as it takes. Nobody waits for a
# lock for longer than for an embedded office's; a program that hangs or a machine that is gone gives back what it holds.
SESSION: Final[Mapping[str, str]] = MappingProxyType(
    {
        "lock_timeout": "30s",
        "idle_in_transaction_session_timeout": "1h",
        "client_connection_check_interval": "10s",
        "tcp_keepalives_idle": "30s",
        "tcp_keepalives_interval": "10s",
        "tcp_keepalives_count": "3",
    }
)
KEPT: Final = 2  # connections that a program keeps open while nobody asks anything: 300 people are 300 programs
# then a kept connection is replaced before it is used again: what its backend remembers of statements and tables only grows, and an office
# is open from morning to evening
KEPT_SECONDS: Final = 3600
MORE: Final = 13  # that it opens beside them while it asks that much at once
SYSTEM_CERTIFICATES: Final = (  # the system's own list of authorities; the libraries that come with the driver know no place of it
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
    "/opt/homebrew/etc/ca-certificates/cert.pem",
)


def arguments_for(url: URL) -> dict[str, str]:
    """What libpq is told beside the URL: everything that the URL does not say itself."""
    said = {name: value if isinstance(value, str) else value[-1] for name, value in url.query.items() if name != "host"}
    told = {name: value for name, value in PARAMETERS.items() if name not in said}
    session = " ".join(f"-c {name}={value}" for name, value in SESSION.items())
    told["options"] = f"{session} {said.get('options', '')}".rstrip()  # of two that say the same the later one holds
    if "sslmode" not in said and not is_on_this_machine(url):
        told["sslmode"] = "verify-full"
    recognises = said.get("sslmode", told.get("sslmode", "")).startswith("verify")
    if recognises and "sslrootcert" not in said and "PGSSLROOTCERT" not in os.environ:
        told["sslrootcert"] = _authorities()
    return told


def is_on_this_machine(url: URL) -> bool:
    """Whether every host that the URL names is a Unix socket or loopback: what is sent there crosses no network."""
    if "service" in url.query:
        return False  # whatever its file says
    named = [url.host or "", *_values(url, "host"), *_values(url, "hostaddr")]
    hosts = [_without_port(host) for name in named for host in name.split(",") if host]
    return all(_is_loopback(host) for host in hosts or [os.environ.get("PGHOST", "")])


def _values(url: URL, name: str) -> Sequence[str]:
    value = url.query.get(name, ())
    return (value,) if isinstance(value, str) else value


def _without_port(host: str) -> str:
    # host:port as SQLAlchemy takes several hosts; an address of IPv6 has more colons
    return host.partition(":")[0] if host.count(":") == 1 else host.strip("[]")


def _is_loopback(host: str) -> bool:
    if not host or host == "localhost" or host.startswith(("/", "@")):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _authorities() -> str:
    """The file of the authorities that this system trusts; `system` where there is none to be found."""
    import ssl  # slow to load, and most offices need none

    default = ssl.get_default_verify_paths().cafile
    return next((path for path in (default, *SYSTEM_CERTIFICATES) if path is not None and Path(path).is_file()), "system")
