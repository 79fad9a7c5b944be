"""Encryption of backups to public keys (age, https://age-encryption.org/v1): whoever makes one cannot read it. No key is kept here."""

import io
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.vocabulary import RefusalCode
from secretariat.refusal import Refusal, refuse

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_IDENTITY: Final = "AGE-SECRET-KEY-"  # how a line with one begins
_LONGEST_IDENTITY: Final = 100_000  # bytes; such a file has a few lines


def check_recipients(recipients: Sequence[str]) -> Refusal | None:
    """Whether all of them are public keys of age (age1…)."""
    from pyrage import RecipientError, x25519

    for recipient in recipients:
        try:
            x25519.Recipient.from_str(recipient)
        except RecipientError:
            return refuse(RefusalCode.INVALID_VALUE, "office.no_public_key", given=recipient)
    return None


class _Summed(io.BufferedWriter):
    """A file that is written from its beginning to its end, with the length and the digest of what it was given."""

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path, "wb"))
        self.length, self.sum = 0, sha256()

    def write(self, content: "ReadableBuffer") -> int:
        self.length += memoryview(content).nbytes
        self.sum.update(content)
        return super().write(content)


def encrypt(source: Path, target: Path, recipients: Sequence[str]) -> tuple[int, bytes]:
    """Encrypts a file to public keys that were checked; each of their holders can read it. Raises OSError.

    Gives the length and the SHA-256 of what has to lie in the target: whoever encrypts cannot read it back in another way.
    """
    from pyrage import EncryptError, encrypt_io, x25519

    with source.open("rb") as reader, _Summed(target) as writer:
        try:
            encrypt_io(reader, writer, [x25519.Recipient.from_str(recipient) for recipient in recipients])
        except EncryptError as error:
            raise OSError(str(error)) from None
    return writer.length, writer.sum.digest()


def decrypt(source: Path, target: Path, identity: Path) -> Refusal | None:
    """Decrypts a file with a file of secret keys; says why it cannot be. Raises OSError for a target that cannot be written."""
    from pyrage import DecryptError, IdentityError, decrypt_io, x25519

    try:
        with identity.open("rb") as file:
            lines = file.read(_LONGEST_IDENTITY).decode("ascii").splitlines()
        keys = [x25519.Identity.from_str(line.strip()) for line in lines if line.startswith(_IDENTITY)]
    except (OSError, UnicodeDecodeError, IdentityError):
        keys = []
    if not keys:
        return refuse(RefusalCode.INVALID_VALUE, "office.no_identity", path=str(identity))
    with source.open("rb") as reader, target.open("wb") as writer:
        try:
            decrypt_io(reader, writer, keys)
        except DecryptError:
            return refuse(RefusalCode.INVALID_VALUE, "office.other_identity", path=str(identity))
        except OSError as error:
            if error.errno is not None:
                raise  # the disk, not the file
            return refuse(RefusalCode.INVALID_FILE, "office.backup_damaged", path=str(source))
    return None
