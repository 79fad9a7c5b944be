"""The files that the demo's providers send, and the folder of a demo office. Text files as spreadsheet programs write them."""

import csv
import io
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.demo.writing import Row
from secretariat.intake.columns import Column
from secretariat.refusal import Refusal, refuse
from secretariat.replacing import replacing, same_content

MARK: Final = ".secretariat-demo"
"""The file by which a folder is known as a demo office; its lines name what the demo put there."""


def write_csv(path: Path, columns: tuple[Column, ...], rows: Iterable[Row]) -> None:
    """Rows by the columns' keys under Japanese headings, in UTF-8 with a mark (BOM), as Excel opens it. Raises OSError."""
    table: list[Sequence[object]] = [[column.heading for column in columns], *([row.get(column.key) for column in columns] for row in rows)]
    write_table(path, table, encoding="utf-8-sig")


def write_table(path: Path, rows: Iterable[Sequence[object]], *, encoding: str) -> None:
    """Rows as CSV, lines ended by CR LF, whole or not at all. Raises OSError."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    _write(path, text.getvalue().encode(encoding))


def claim_folder(folder: Path, names: tuple[str, ...]) -> Refusal | None:
    """Makes the folder ready for a new demo office: a new or empty one, or one of an earlier demo, of which only `names` go.

    Anything else is refused and stays as it is. Raises OSError where the place cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        return refuse(RefusalCode.INVALID_VALUE, "demo.not_a_folder", path=str(folder))
    mark = folder / MARK
    if folder.is_dir() and not mark.is_file() and any(folder.iterdir()):
        return refuse(RefusalCode.INVALID_VALUE, "demo.not_a_demo", path=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        _remove(folder / name)
    _write(mark, ("\n".join(names) + "\n").encode())
    return None


def _write(path: Path, content: bytes) -> None:
    with replacing(path, same_content(content)) as file:
        file.write(content)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
