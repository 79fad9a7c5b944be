"""A file of anchors: signed lines of JSON, each over the one before and over all entries that have come since.

A line says which ids of the journal it covers (`first` to `last`), which of them held no entry (`missing`: transactions that were given up,
or were not finished yet), and which entries came later with an id that an earlier line calls missing (`late`). `digest` is SHA-256 over
the id, the case, the place in the case and the hash of each entry, in the order of ids; `marks` are six bytes for each of them, four of its
case and two of its hash, by which those that are gone or differ are named. So nothing that was anchored can go, move or change, heads of
cases included: a case that was set back lacks entries that a line covers.
"""

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from secretariat.journal import canonical

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

MARK: Final = 6  # bytes
CASE_MARK: Final = 4
LONGEST_LINE: Final = 4_000_000  # bytes: 65,536 marks, and ids that are missing


@dataclass(frozen=True, slots=True)
class LateEntry:
    """An entry whose id an earlier line calls missing."""

    id: int
    case: str
    version: int
    hash: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A line: the `number`th, made on a day in Japan, for the office whose first entry has this hash, by the holder of a public key."""

    number: int
    day: str
    made_at: str
    office: str
    first: int
    last: int
    missing: tuple[tuple[int, int], ...]
    late: tuple[LateEntry, ...]
    entries: int  # covered up to here
    digest: str
    marks: str
    previous: str  # SHA-256 of the line before
    key: str

    def signed(self, key: "Ed25519PrivateKey") -> str:
        """The line as it is written, without its end."""
        content = _content(self)
        return canonical(content | {"signature": encoded(key.sign(canonical(content).encode()))})


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line that is no anchor, or none that may stand there: its place (1-based), its day if it says one, a message key."""

    number: int
    day: str
    problem: str


def read_anchors(path: Path, keys: Sequence[str]) -> Iterator[Anchor | BrokenLine]:
    """The lines of a file, each followed by what is wrong with it. `keys`: the public keys by which lines may be signed; none: any.

    An incomplete last line, as it stays where writing broke off, is left out. Raises OSError.
    """
    previous, before = "", None
    with path.open("rb") as file:
        number = 0
        while (line := file.readline(LONGEST_LINE)).endswith(b"\n"):
            number += 1
            anchor = _parse(line[:-1], keys)
            if isinstance(anchor, str):
                yield BrokenLine(number, before.day if before else "", anchor)
            else:
                yield anchor
                if not _follows(anchor, before, previous):
                    yield BrokenLine(number, anchor.day, "journal.anchor_out_of_order")
                before = anchor
            previous = line_digest(line[:-1])
    if len(line) == LONGEST_LINE:
        yield BrokenLine(number + 1, before.day if before else "", "journal.anchor_unreadable")


def line_digest(line: bytes) -> str:
    """What the next line says of this one."""
    return sha256(line).hexdigest()


def _follows(anchor: Anchor, before: Anchor | None, previous: str) -> bool:
    if before is None:
        return (anchor.number, anchor.first, anchor.previous) == (1, 1, "")
    return (anchor.number, anchor.first, anchor.previous, anchor.office) == (before.number + 1, before.last + 1, previous, before.office)


def _parse(line: bytes, keys: Sequence[str]) -> Anchor | str:
    """The anchor in a line, or the key of what is wrong with it."""
    from cryptography.exceptions import InvalidSignature

    try:
        read = json.loads(line)
        signature = decoded(str(read.pop("signature")))
        anchor = _anchor(read)
        if _content(anchor) != read:
            return "journal.anchor_unreadable"
        public_key(anchor.key).verify(signature, canonical(read).encode())
    except (ValueError, KeyError, TypeError, AttributeError):
        return "journal.anchor_unreadable"
    except InvalidSignature:
        return "journal.anchor_forged"
    return anchor if not keys or anchor.key in keys else "journal.anchor_forged"


def public_key(text: str) -> "Ed25519PublicKey":
    """A public key from its text. Raises ValueError."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(decoded(text))


def _content(anchor: Anchor) -> dict[str, object]:
    return asdict(anchor) | {
        "missing": [list(some) for some in anchor.missing],
        "late": [[entry.id, entry.case, entry.version, entry.hash] for entry in anchor.late],
    }


def _anchor(read: Mapping[str, object]) -> Anchor:
    """Raises ValueError, KeyError, TypeError for what is none."""
    missing, late = read["missing"], read["late"]
    if not isinstance(missing, list) or not isinstance(late, list):
        raise TypeError
    return Anchor(
        number=int(str(read["number"])),
        day=str(read["day"]),
        made_at=str(read["made_at"]),
        office=str(read["office"]),
        first=int(str(read["first"])),
        last=int(str(read["last"])),
        missing=tuple((int(begin), int(end)) for begin, end in missing),
        late=tuple(LateEntry(int(entry), str(case), int(version), str(own)) for entry, case, version, own in late),
        entries=int(str(read["entries"])),
        digest=str(read["digest"]),
        marks=str(read["marks"]),
        previous=str(read["previous"]),
        key=str(read["key"]),
    )


def entry_bytes(entry: int, case: str, version: int, own: bytes) -> bytes:
    """What a digest is told of an entry."""
    return b"%d %b %d %b\n" % (entry, case.encode(), version, own)


@lru_cache(maxsize=4096)  # several entries of a case often follow upon each other
def case_mark(case: str) -> bytes:
    """By which the case of an entry is named again."""
    return sha256(case.encode()).digest()[:CASE_MARK]


def mark(case: str, own: bytes) -> bytes:
    """By which an entry is told from others."""
    return case_mark(case) + own[: MARK - CASE_MARK]


def encoded(content: bytes) -> str:
    """Bytes as text (base64)."""
    return base64.b64encode(content).decode()


def decoded(text: str) -> bytes:
    """The bytes of a text. Raises ValueError."""
    return base64.b64decode(text, validate=True)
