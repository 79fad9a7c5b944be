"""Letters in bulk, from tests: an office in which some wait, and which of them stand in which files."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from pypdf import PdfReader

from secretariat.casework.desk import decide_application
from secretariat.office import Office
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.samples import application_row, take_in, take_over_provider

REJECT = Command("reject", ("taxable-income",))


def letters_waiting(office: Office, people: Mapping[str, Person], *counts: int) -> tuple[list[str], list[str]]:
    """As many rejections wait as are given for each provider, decided in turns; gives providers and applications."""
    providers = [take_over_provider(office, people, serial + 1) for serial in range(len(counts))]
    taken = [
        list(take_in(office, people["rin"], [application_row(100 * place + serial) for serial in range(count)], provider).numbers)
        for place, (provider, count) in enumerate(zip(providers, counts, strict=True))
    ]
    decided = [numbers[turn] for turn in range(max(counts)) for numbers in taken if turn < len(numbers)]
    for number in decided:
        assert decide_application(office, people["rin"], number, REJECT) is None
    return providers, decided


def told(*paths: Path) -> Counter[str]:
    """How often each application's letter stands in files, or in the files of folders, by the pages' labels."""
    files = [file for path in paths for file in (sorted(path.rglob("*.pdf")) if path.is_dir() else [path])]
    labels = [label for file in files for label in PdfReader(file).page_labels]
    return Counter(label.split("第")[1][: len("A-0000001-K")] for label in labels if "第" in label)
