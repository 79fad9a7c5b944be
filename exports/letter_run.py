"""A run that writes letters, from its claim to its end: its files stand whole, then its letters are marked."""

import contextlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import file_digest
from itertools import groupby
from pathlib import Path
from typing import Final

from exports.file_names import provider_file_name
from exports.letter_book import Group, provider_of, write_letter_book, write_letter_index
from exports.letters import unprintable_in, write_letters
from models.vocabulary import RefusalCode
from secretariat.letter import Letter
from secretariat.letter_runs import (
    LettersWanted,
    Run,
    begin_run,
    end_run,
    give_up_run,
    letters_of_run,
    letters_wait,
    open_run,
    open_run_at,
    take_up_run,
)
from secretariat.office import Office
from secretariat.papers import QueuedLetter, check_letters, letters_of
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.replacing import free_path, replacing, same_bytes
from secretariat.staff import Person

INDEX_NAME: Final = "00_決済事業者別一覧.pdf"
STRAIGHT_NAME: Final = "直送.pdf"


@dataclass(frozen=True, slots=True)
class WrittenLetters:
    """What a run came to: its number, its files, letters and pages in them; numbers of letters left out, with what cannot be printed.

    resumed: it was begun earlier. stopped: it was called off, and no letter is written.
    """

    run: int
    files: tuple[Path, ...]
    letters: int
    pages: int
    left_out: tuple[tuple[str, str], ...]
    resumed: bool = False
    stopped: bool = False


class _CalledOffError(Exception):
    """Somebody has called the run off."""


@dataclass(slots=True)
class _Sheaf:
    """The letters of a run on their way into files: what was written, what was left out, how far it is."""

    progress: Callable[[int, int], None]
    stop: Callable[[], bool]
    written: list[int] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)

    def printable(self, queued: Iterator[QueuedLetter], total: int) -> Iterator[QueuedLetter]:
        """Those that can be printed. Raises _CalledOffError."""
        for item in queued:
            if self.stop():
                raise _CalledOffError
            if missing := unprintable_in(item.letter):
                self.left_out.append((item.letter.number, missing))
                continue
            yield item
            self.written.append(item.outbox_id)
            self.progress(len(self.written) + len(self.left_out), total)


def write_letter_run(
    office: Office,
    person: Person,
    wanted: LettersWanted,
    path: Path,
    *,
    take_up: int | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> WrittenLetters | Refusal:
    """Writes the letters that are wanted into the file `path`, or by provider into the folder `path`, and marks them.

    A run that broke off there, or the one of the number `take_up`, goes on instead. A file that stands there stays beside the new one.
    Called off by `stop`, it leaves no file and every letter waiting. Raises OSError where nothing can be written; likewise.
    """
    if refused := check_letters(person):
        return refused
    broken = open_run(office, take_up) if take_up is not None else open_run_at(office, path)
    if take_up is not None and broken is None:
        return refuse(RefusalCode.NOT_FOUND, "letter_runs.no_open_run", number=take_up)
    beside: Path | None = None
    # what stands where a run has written before is its own
    if (broken is None and letters_wait(office, wanted)) or (broken is not None and not broken.is_at(path)):
        made = _make_room(path, broken.by_provider if broken else wanted.by_provider)
        if isinstance(made, Refusal):
            return made
        beside = made
    run = take_up_run(office, person, broken.number, path) if broken else begin_run(office, person, wanted, path)
    if isinstance(run, Refusal):
        if beside is not None:
            beside.unlink()
        return run
    run = replace(run, path=path)  # files are called as they were asked for
    try:
        written = _write(office, person, run, progress, stop)
    except _CalledOffError:
        _give_up(office, person, run, beside)
        return WrittenLetters(run.number, (), 0, 0, (), run.resumed, stopped=True)
    except OSError:
        # where the office cannot be written either, the run stays open, and the next one there takes it up
        with contextlib.suppress(OfficeUnavailable):
            _give_up(office, person, run, beside)
        raise
    if not written.files:
        _put_back(beside, path)
    return written


def _make_room(path: Path, by_provider: bool) -> Path | Refusal | None:
    """Keeps letters that stand where others will be written: nobody knows whether they were sent. Gives where. A folder must be empty."""
    if by_provider:
        path.mkdir(parents=True, exist_ok=True)
        return refuse(RefusalCode.INVALID_VALUE, "letter_runs.folder_not_empty", path=str(path)) if any(path.iterdir()) else None
    if not path.is_file():
        return None
    beside = free_path(path)
    with path.open("rb") as standing:
        digest = file_digest(standing, "sha256").digest()
        with replacing(beside, same_bytes(standing.tell(), digest)) as file:
            standing.seek(0)
            shutil.copyfileobj(standing, file)
    return beside


def _write(office: Office, person: Person, run: Run, progress: Callable[[int, int], None], stop: Callable[[], bool]) -> WrittenLetters:
    while True:
        sheaf = _Sheaf(progress, stop)
        with office.reading() as session:
            places = letters_of_run(session, run)
            letters = sheaf.printable(letters_of(session, office.programme, places), len(places))
            files, pages = (_into_folder if run.by_provider else _into_file)(letters, run.path, office)
        if run.resumed:
            _remove_others(run, files)
        if end_run(office, person, run, sheaf.written, files):
            break
        _remove_others(run, ())  # something in them was taken back; and where the next try is given up, nothing of the run stays
    return WrittenLetters(run.number, tuple(files), len(sheaf.written), pages, tuple(sheaf.left_out), run.resumed)


def _into_file(letters: Iterator[QueuedLetter], path: Path, office: Office) -> tuple[list[Path], int]:
    pages = write_letter_book(letters, path, created=office.clock.now())
    return ([path] if pages else []), pages


def _into_folder(letters: Iterator[QueuedLetter], folder: Path, office: Office) -> tuple[list[Path], int]:
    folder.mkdir(parents=True, exist_ok=True)
    created = office.clock.now()
    groups: list[Group] = []
    for provider, queued in groupby(letters, provider_of):
        path = folder / (provider_file_name(*provider, ".pdf") if provider else STRAIGHT_NAME)
        counted = _Counted(queued)
        pages = write_letters(counted, path, created=created)
        groups.append(Group(provider, counted.passed, 1, pages, path))
    if not groups:
        return [], 0
    index = folder / INDEX_NAME
    pages = write_letter_index(groups, index, created=created)
    return [index, *(group.file for group in groups if group.file is not None)], pages + sum(group.last_page for group in groups)


@dataclass(slots=True)
class _Counted:
    """Letters on their way into a file, counted."""

    queued: Iterator[QueuedLetter]
    passed: int = 0

    def __iter__(self) -> Iterator[Letter]:
        for item in self.queued:
            self.passed += 1
            yield item.letter


def _remove_others(run: Run, files: Sequence[Path]) -> None:
    """What an earlier try wrote and this one did not: its letters were taken back meanwhile."""
    for file in set(_files_of(run)).difference(files):
        file.unlink(missing_ok=True)


def _files_of(run: Run) -> Iterator[Path]:
    if not run.by_provider:
        yield run.path
        return
    yield from run.path.glob("P-*.pdf")
    yield from (run.path / INDEX_NAME, run.path / STRAIGHT_NAME)


def _give_up(office: Office, person: Person, run: Run, beside: Path | None) -> None:
    """A run that was taken up may have left files at its first try: it waits for the next one. A new one leaves nothing.

    One that somebody else took up and finished meanwhile has its files, and its letters are marked.
    """
    if run.resumed or open_run(office, run.number) is None:
        return
    if run.by_provider:
        _remove_others(run, ())
    give_up_run(office, person, run)
    _put_back(beside, run.path)


def _put_back(beside: Path | None, path: Path) -> None:
    """What stood at `path` stands there again, and nothing beside it: no letters took its place."""
    if beside is None:
        return
    if path.exists():
        beside.unlink()
    else:
        beside.replace(path)
