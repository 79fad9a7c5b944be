"""Evidence as a file again: saved where somebody wants it, or as a read-only copy that the system's own viewer opens."""

import os
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from secretariat.child_environment import without_secrets
from secretariat.evidence.file_names import name_on_disk
from secretariat.evidence.reading import read_evidence
from secretariat.file_system import unwritable
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.platforms import OWN_GROUP
from secretariat.refusal import Refusal, refuse
from secretariat.replacing import replacing, same_content
from secretariat.staff import Person

_COPIES: Final = "evidence-"  # what the folders of opened copies begin with
_READ_ONLY: Final = 0o400
_VIEWERS: Final = {"win32": "explorer", "darwin": "open"}

Launch = Callable[[Path], Refusal | None]
"""Shows a file in another program, without waiting for it to end; or says why not."""


def save_evidence(office: Office, person: Person, number: str, path: Path) -> Path | Refusal:
    """Saves a file, private to its owner, under a path or in a folder that is there; gives where. An existing file stays as it is."""
    if refused := may(person.role, "read-evidence"):
        return refused
    into_folder = path.is_dir()
    if not into_folder and os.path.lexists(path):
        return _exists(path)
    found = read_evidence(office, person, number)
    if isinstance(found, Refusal):
        return found
    line, content = found
    target = path / name_on_disk(line.number, line.name, line.media_type) if into_folder else path
    try:
        _write(target, content)
    except FileExistsError:
        return _exists(target)
    except OSError as error:
        return unwritable(target, error)
    return target


def open_evidence(office: Office, person: Person, number: str, *, folder: Path, launch: Launch) -> Path | Refusal:
    """Opens a read-only copy, in a folder of its own within `folder`, with `launch`; gives the copy's path.

    The copy is there until `remove_copies`.
    """
    found = read_evidence(office, person, number)
    if isinstance(found, Refusal):
        return found
    line, content = found
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # by its number only: others may see the arguments of a viewer, and it lists what it showed
        copy = Path(tempfile.mkdtemp(prefix=_COPIES, dir=folder)) / name_on_disk(line.number, "", line.media_type)
        _write(copy, content)
        copy.chmod(_READ_ONLY)
    except OSError as error:
        return unwritable(folder, error)
    return launch(copy) or copy


def remove_copies(folder: Path) -> None:
    """Takes away the copies that were opened from a folder; one that a viewer still holds may stay."""
    for copies in folder.glob(f"{_COPIES}*"):
        with suppress(OSError):
            for copy in copies.iterdir():
                copy.chmod(stat.S_IWRITE | stat.S_IREAD)  # Windows removes no read-only file
        shutil.rmtree(copies, ignore_errors=True)


def launch_viewer(path: Path) -> Refusal | None:
    """Shows a file with the program that the system has for its kind."""
    try:
        _start([_VIEWERS.get(sys.platform, "xdg-open"), str(path.absolute())])
    except OSError:
        return refuse(RefusalCode.NOT_FOUND, "evidence.no_viewer", path=str(path))
    return None


def _start(command: list[str]) -> None:
    """Starts a program that neither draws on this terminal nor ends with it. Raises OSError where there is none."""
    quiet = subprocess.DEVNULL
    environment = without_secrets(os.environ)
    process = subprocess.Popen(
        command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True, creationflags=OWN_GROUP, env=environment
    )
    threading.Thread(target=process.wait, daemon=True).start()  # else it stays behind as a zombie


def _write(path: Path, content: bytes) -> None:
    """A new file, private and whole or not at all. Raises OSError, FileExistsError for one that is there."""
    with replacing(path, same_content(content), anew=True) as file:
        file.write(content)


def _exists(path: Path) -> Refusal:
    return refuse(RefusalCode.INVALID_VALUE, "evidence.exists", path=str(path))
