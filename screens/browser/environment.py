"""What the process of a session is given of the server's environment: what finding files, libraries and the office needs, no password."""

from collections.abc import Mapping
from typing import Final

KEPT: Final = frozenset(
    {
        *("PATH", "HOME", "USER", "LOGNAME", "LANG", "TZ", "TMPDIR", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"),
        *("USERNAME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "SYSTEMROOT", "SYSTEMDRIVE", "COMSPEC", "TEMP", "TMP"),
        *("LD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR"),
    }
)
KEPT_BEGINNINGS: Final = ("LC_", "XDG_", "PG", "SECRETARIAT_")
SECRET: Final = ("PASSWORD", "PASSPHRASE", "SECRET", "TOKEN", "PRIVATE_KEY")


def environment_of_session(own: Mapping[str, str], *, database: str, language: str, columns: int, rows: int) -> dict[str, str]:
    """The environment of a session whose page has so many columns and rows."""
    kept = {name: value for name, value in own.items() if name.upper() in KEPT or name.upper().startswith(KEPT_BEGINNINGS)}
    kept = {name: value for name, value in kept.items() if not any(word in name.upper() for word in SECRET)}
    return kept | {
        "SECRETARIAT_DATABASE": database,
        "SECRETARIAT_LANG": language,
        "TEXTUAL_DRIVER": "screens.browser.driver:BrowserDriver",
        "TEXTUAL_COLOR_SYSTEM": "truecolor",
        "TERM_PROGRAM": "textual",
        "COLUMNS": str(columns),
        "ROWS": str(rows),
        "PYTHONUTF8": "1",
    }
