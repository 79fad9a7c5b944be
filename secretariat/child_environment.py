"""What other programs that we start are given of our environment: all but passwords and addresses of offices."""

from collections.abc import Mapping
from typing import Final

_OURS: Final = "SECRETARIAT_"
_SECRET: Final = frozenset({"PGPASSWORD"})


def without_secrets(own: Mapping[str, str]) -> dict[str, str]:
    """An environment without our own variables (passwords among them) and the password of the server."""
    return {name: value for name, value in own.items() if not name.startswith(_OURS) and name not in _SECRET}
