"""The public list of stores for programs: CSV (UTF-8 with its mark, RFC 4180) and JSON, written as it is read."""

import csv
import io
import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from exports.publication_rows import HEADINGS, TITLE, About, Written
from exports.reading_back import look_over_csv
from secretariat.publication.publication import PublishedStore, StoreList
from secretariat.replacing import NotWholeError, replacing
from secretariat.text import harmless_json, without_forbidden

KIND_HEADING: Final = "店舗区分"
"""What CSV says last of each store: it has the stores of all kinds in one table."""
_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@")
_FULL_WIDTH: Final = 0xFEE0


def write_publication_csv(lists: Sequence[StoreList], path: Path, *, about: About, created: datetime) -> Written:
    """Writes the lists as one table and gives how many stores it holds. It appears complete or not at all; raises OSError.

    What a spreadsheet would take for a formula begins with that sign in full width, as the published list writes signs.
    """
    del about, created  # a table has no place for them
    written = Written()
    with replacing(path, lambda place: look_over_csv(place, written.stores + 1, len(HEADINGS) + 1, "utf-8-sig")) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=False)
        table = csv.writer(text, lineterminator="\r\n")
        table.writerow((*HEADINGS, KIND_HEADING))
        for each in lists:
            for number, store in enumerate(each.stores, start=1):
                rate = f"{store.rate}%" if store.rate is not None else ""
                table.writerow((number, *map(_harmless, store[:-1]), rate, each.name))
                written.stores += 1
        text.flush()
        text.detach()
    return written


def write_publication_json(lists: Sequence[StoreList], path: Path, *, about: About, created: datetime) -> Written:
    """Writes the lists as one document and gives how many stores it holds. It appears complete or not at all; raises OSError.

    `as_at` is a day in ISO 8601, `coming` whether it lies ahead, `created` an instant; `rate` is in per cent.
    """
    written = Written()
    head = {"title": TITLE, "programme": about.programme_name, "as_at": about.day.isoformat(), "coming": about.coming}
    with replacing(path, lambda place: _look_over(place, written.stores)) as file:
        file.write(_json({**head, "created": created.isoformat()})[:-1] + b',"lists":[')
        for place, each in enumerate(lists):
            file.write(b",\n" if place else b"\n")
            file.write(_json({"kind": each.kind.value, "name": each.name, "count": each.count})[:-1] + b',"stores":[')
            for number, store in enumerate(each.stores, start=1):
                file.write((b",\n" if number > 1 else b"\n") + _json(_store(number, store)))
                written.stores += 1
            file.write(b"]}")
        file.write(b"]}\n")
    return written


def _store(number: int, store: PublishedStore) -> dict[str, object]:
    return {"number": number, **store._asdict()}


def _json(value: object) -> bytes:
    return harmless_json(json.dumps(value, ensure_ascii=False, separators=(",", ":"))).encode()


def _harmless(text: str | int | None) -> str:
    plain = without_forbidden(str(text))
    return chr(ord(plain[0]) + _FULL_WIDTH) + plain[1:] if plain.startswith(_BEGINS_A_FORMULA) else plain


def _look_over(path: Path, stores: int) -> None:
    """Raises NotWholeError unless each line reads and so many are stores: the head, each list's head and its stores stand on lines."""
    found, last = 0, b""
    with path.open("rb") as file:
        for last in file:
            found += "number" in _read(last, path)
    if found != stores or not last.endswith(b"]}\n"):
        raise NotWholeError(path)


def _read(line: bytes, path: Path) -> dict[str, object]:
    """What stands on a line, whatever it opens or closes of the lists around it."""
    plain = line.strip().strip(b",")
    for closed in (plain, plain + b"]}", plain.removesuffix(b"]}"), plain.removesuffix(b"]}]}")):
        with suppress(ValueError):
            read: object = json.loads(closed)
            if isinstance(read, dict):
                return read
    raise NotWholeError(path)
