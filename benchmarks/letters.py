"""What merged letters cost: the notices of a closing run, claimed, composed from the records, laid out behind their index, and marked."""

from datetime import timedelta
from importlib import resources
from pathlib import Path
from typing import Final

from benchmarks.material import WITHOUT_FAULTS, Material
from benchmarks.measuring import MILLISECONDS, Figure, Report, figure, ratio, run_worker
from benchmarks.others import MISSING, run_other
from benchmarks.people import MANAGER, NOW, REVIEWER
from secretariat.casework.desk import decide_application
from secretariat.demo.required import require
from secretariat.intake.applications import take_in_applications
from secretariat.office import open_office
from secretariat.screening.closing import close_cutoff
from secretariat.screening.cutoffs import load_calendar
from secretariat.screening.decision import Command

GOAL_MILLISECONDS: Final = 1.5
FONT: Final = Path(str(resources.files("exports"))) / "fonts" / "NotoSansJP-Regular.ttf"
_APPROVABLE: Final = 0.85  # the share of made-up applications that one person may approve, at least


def measure(folder: Path, letters: int, pairs: int) -> Report:
    """Each time in processes of their own, fonts and phrases read anew; reportlab's own way with the same texts for comparison."""
    url = _registered_office(Material(folder), letters)
    found: dict[str, list[float]] = {"merge-letters": [], "lay-out-letters": [], "draw-letters": []}
    pages = 0.0
    for _ in range(pairs):
        for task, costs in found.items():
            said = run_worker(task, url, str(folder / f"{task}.pdf"))[1]
            costs.append(said["cpu"] * MILLISECONDS / said["pages"])
            pages = said["pages"]
    merged, laid_out, drawn = found.values()
    others = _others(folder, url, pairs, laid_out)
    return Report(
        "letters",
        {"letters": int(pages), "pairs": pairs, "file_bytes": (folder / "merge-letters.pdf").stat().st_size},
        [
            figure("a letter of a whole run, CPU", "ms", merged, GOAL_MILLISECONDS),
            figure("a letter laid out, CPU", "ms", laid_out, GOAL_MILLISECONDS),
            figure("the same texts by reportlab's Platypus, CPU", "ms", drawn),
            ratio("a whole run for Platypus", merged, drawn),
            *others,
        ],
    )


def _others(folder: Path, url: str, pairs: int, laid_out: list[float]) -> list[Figure]:
    """A letter by each tool that is there, and ours for it."""
    texts, figures = folder / "letters.json", list[Figure]()
    run_worker("tell-letters", url, str(texts))
    for name in ("fpdf2", "typst"):
        runs = [run_other(name, str(folder / f"{name}.pdf"), str(texts), str(FONT)) for _ in range(pairs)]
        if costs := [said["cpu"] * MILLISECONDS / said["pages"] for said in runs if said]:
            figures += [figure(f"the same texts by {name}, CPU", "ms", costs), ratio(f"laid out for {name}", laid_out, costs)]
        else:
            print(MISSING, flush=True)
    return figures


def _registered_office(material: Material, letters: int) -> str:
    """An office in which so many applications were taken in, approved and registered, which queues a letter for each."""
    url = material.found()
    path = material.csv("applications.csv", material.rows(0, round(letters / _APPROVABLE), WITHOUT_FAULTS))
    office = open_office(url, now=NOW)
    taken = require(take_in_applications(office, REVIEWER, path, material.providers[0][0]))
    approved = 0
    for number in taken.numbers:
        if approved < letters and decide_application(office, REVIEWER, number, Command("approve")) is None:
            approved += 1
    with office.reading() as session:
        cutoff = load_calendar(session, office.programme).for_completion(NOW)
    office.engine.dispose()
    assert cutoff is not None
    at_closing = open_office(url, now=cutoff.cutoff_at + timedelta(minutes=1))
    require(close_cutoff(at_closing, MANAGER, cutoff.start_on))
    at_closing.engine.dispose()
    return url
