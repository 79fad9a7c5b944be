"""Other people's tools at the same work, in an environment of their own: `PYTHON -m benchmarks.others TASK …` prints its figures as JSON.

PYTHON is the interpreter of .venv-others (`make others`). Only what is imported within a task has to be installed there.
"""

import json
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Final, TypeVar

from benchmarks.measuring import measured, worker_figures
from benchmarks.status_rows import HEADINGS, clock_time, made_up_rows
from benchmarks.worker import memory_megabytes

T = TypeVar("T")
ENVIRONMENT: Final = Path(__file__).parents[1] / ".venv-others" / "bin"
MISSING: Final = "  there is no .venv-others (make others): what others take is left out"
FAMILY: Final = "Noto Sans JP"  # of the program's own fonts
_DAY, _INSTANT = "yyyy/m/d", "yyyy/m/d h:mm"


def run_other(task: str, *arguments: str) -> dict[str, float]:
    """A task's figures; none where the environment is not there."""
    if not (ENVIRONMENT / "python").exists():
        return {}
    command = [str(ENVIRONMENT / "python"), "-m", "benchmarks.others", task, *arguments]
    return worker_figures(subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout)


def rust(path: str, count: str) -> dict[str, float]:
    """rustpy-xlsxwriter, which takes mappings and clock times."""
    writer = import_module("rustpy_xlsxwriter")

    def records() -> Iterator[Mapping[str, object]]:
        for row in made_up_rows(int(count)):
            yield dict(zip(HEADINGS, map(clock_time, row), strict=True))

    def write(rows: Iterable[Mapping[str, object]]) -> None:
        writer.write_worksheet(rows, path, sheet_name="審査状況", freeze_row=1, autofilter=True)

    return writing_cost(write, records(), records())


def xlsxwriter(path: str, count: str) -> dict[str, float]:
    """XlsxWriter, which keeps one row at a time."""
    module = import_module("xlsxwriter")

    def rows() -> Iterator[tuple[object, ...]]:
        return (tuple(map(clock_time, row)) for row in made_up_rows(int(count)))

    def write(found: Iterable[tuple[object, ...]]) -> None:
        with module.Workbook(path, {"constant_memory": True}) as book:
            sheet = book.add_worksheet("審査状況")
            day, instant = (book.add_format({"num_format": form}) for form in (_DAY, _INSTANT))
            sheet.write_row(0, 0, HEADINGS)
            for place, row in enumerate(found, 1):
                for column, value in enumerate(row):
                    if value is None:
                        continue
                    if isinstance(value, str):
                        sheet.write_string(place, column, value)
                    elif isinstance(value, int):
                        sheet.write_number(place, column, value)
                    else:
                        sheet.write_datetime(place, column, value, instant if isinstance(value, datetime) else day)

    return writing_cost(write, rows(), rows())


def fpdf2(path: str, letters: str, font: str) -> dict[str, float]:
    """fpdf2: a cell of several lines for each part of a letter, each letter on a page of its own."""
    module = import_module("fpdf")
    found = json.loads(Path(letters).read_text("utf-8"))
    with measured() as cost:
        book = module.FPDF()
        book.add_font("body", fname=font)
        book.set_font("body", size=10.5)
        for parts in found:
            book.add_page()
            for part in parts:
                book.multi_cell(0, 6, part, wrapmode="CHAR", new_x="LMARGIN", new_y="NEXT")
        book.output(path)
    return {"cpu": cost.cpu, "wall": cost.wall, "pages": len(found), "memory": memory_megabytes()}


def typst(path: str, letters: str, font: str) -> dict[str, float]:
    """typst: one source of all letters, compiled at once."""
    module = import_module("typst")
    found = json.loads(Path(letters).read_text("utf-8"))
    source = Path(path).with_suffix(".typ")
    with measured() as cost:
        pages = "\n#pagebreak()\n".join("\n\n".join(f"#{json.dumps(part, ensure_ascii=False)}" for part in parts) for parts in found)
        source.write_text(f'#set page("a4")\n#set text(font: "{FAMILY}", size: 10.5pt, lang: "ja")\n{pages}\n', "utf-8")
        module.compile(str(source), output=path, font_paths=[str(Path(font).parent)])
    return {"cpu": cost.cpu, "wall": cost.wall, "pages": len(found), "memory": memory_megabytes()}


def writing_cost(write: Callable[[Iterable[T]], None], rows: Iterable[T], again: Iterable[T]) -> dict[str, float]:
    """What writing takes beyond making the rows."""
    with measured() as made:
        deque(again, maxlen=0)
    with measured() as written:
        write(rows)
    return {"cpu": written.cpu - made.cpu, "wall": written.wall, "memory": memory_megabytes()}


TASKS: Final[Mapping[str, Callable[..., dict[str, float]]]] = {"rust": rust, "xlsxwriter": xlsxwriter, "fpdf2": fpdf2, "typst": typst}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](*sys.argv[2:])))
