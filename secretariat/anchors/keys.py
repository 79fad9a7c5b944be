"""The key that anchors are signed with (Ed25519): a private file that belongs where the database's owner does not reach."""

import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from models.vocabulary import RefusalCode
from secretariat.anchors.lines import encoded, public_key
from secretariat.file_system import unwritable
from secretariat.refusal import Refusal, refuse
from secretariat.replacing import replacing, same_content

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def make_key(path: Path) -> str | Refusal:
    """Writes a new private key (PEM) to a file that is not there yet, readable by its owner only; gives the public key."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    try:
        with replacing(path, same_content(pem), anew=True) as file:
            file.write(pem)
    except FileExistsError:
        return refuse(RefusalCode.INVALID_VALUE, "anchors.key_exists", path=str(path))
    except OSError as error:
        return unwritable(path, error)
    return public_text(key)


def public_text(key: "Ed25519PrivateKey") -> str:
    """The public key that belongs to a private one, as text."""
    return encoded(key.public_key().public_bytes_raw())


def read_key(path: Path) -> "Ed25519PrivateKey | Refusal":
    """The private key in a file that nobody else reads."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    no_key = refuse(RefusalCode.INVALID_VALUE, "anchors.no_key", path=str(path))
    try:
        if sys.platform != "win32" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            return refuse(RefusalCode.INVALID_VALUE, "anchors.key_is_open", path=str(path))
        key = load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm):
        return no_key
    return key if isinstance(key, Ed25519PrivateKey) else no_key


def check_public_key(text: str) -> Refusal | None:
    """Whether a text is such a public key."""
    try:
        public_key(text)
    except ValueError:
        return refuse(RefusalCode.INVALID_VALUE, "anchors.no_public_key", given=text)
    return None
