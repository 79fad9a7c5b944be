"""What server and session say to each other over the session's standard input and output: Textual's packets.

One byte for the kind, four for the length (big-endian), the content. To the session: D what was typed, M news as JSON. From it: D what is
drawn, M news as JSON, P a piece of a file.
"""

import json
from asyncio import IncompleteReadError, StreamReader
from collections.abc import Mapping
from typing import Final

BEGINNING: Final = b"__GANGLION__\n"  # what Textual's driver says first
LONGEST: Final = 64 * 1024 * 1024  # bytes; a longer packet is none


def data_packet(text: str) -> bytes:
    """What was typed."""
    return _packet(b"D", text.encode("utf-8", "replace"))


def meta_packet(news: Mapping[str, object]) -> bytes:
    """News: a size, the end, a piece of a file that is wanted."""
    return _packet(b"M", json.dumps(news).encode())


async def read_packet(reader: StreamReader) -> tuple[bytes, bytes] | None:
    """Kind and content of the next packet; None at the end, and for what is no packet."""
    head = await _exactly(reader, 5)
    if head is None or (length := int.from_bytes(head[1:], "big")) > LONGEST:
        return None
    content = await _exactly(reader, length)
    return None if content is None else (head[:1], content)


async def _exactly(reader: StreamReader, count: int) -> bytes | None:
    try:
        return await reader.readexactly(count)
    except (IncompleteReadError, ConnectionError):
        return None


def _packet(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "big") + content
