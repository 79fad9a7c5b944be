"""Where a person's files may lie: anywhere on a machine of their own; from a browser, in one folder of theirs on the server alone."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_documents_dir, user_downloads_dir

from models.vocabulary import RefusalCode
from screens.opening import Opening
from screens.text import visible
from secretariat.refusal import Refusal, refuse


@dataclass(frozen=True, slots=True)
class FilePlaces:
    """`only_in`: the folder that nothing may lie outside of, None: anywhere; `barred`: no file may be read or written at all."""

    only_in: Path | None = None
    barred: bool = False

    def arrivals(self) -> Path:
        """Where a person's files usually arrive: the downloads, else home."""
        return self._own() or _known(user_downloads_dir)

    def documents(self) -> Path:
        """Where what is written usually goes: the documents, else home."""
        return self._own() or _known(user_documents_dir)

    def _own(self) -> Path | None:
        return Path() if self.barred else self.only_in

    def against(self, path: Path) -> Refusal | None:
        """Why a file or folder may not be used; None if it may. Links count as what they lead to."""
        if self.barred:
            return refuse(RefusalCode.NOT_PERMITTED, "file_places.no_files")
        if self.only_in is None:
            return None
        with suppress(OSError, RuntimeError, ValueError):  # links in a circle, signs that no path has
            if path.resolve().is_relative_to(self.only_in.resolve()):
                return None
        return refuse(RefusalCode.NOT_PERMITTED, "file_places.outside", path=visible(str(path)), folder=visible(str(self.only_in)))

    def chosen(self, typed: str) -> Path | Refusal:
        """The file that was meant to be written: quotes left out, ~ as home, a mere name among the documents."""
        try:
            path = Path(typed.strip("'\"")).expanduser()
        except RuntimeError:  # nobody's home
            path = Path(typed)
        path = self.documents() / path
        return self.against(path) or path


def places_of(opening: Opening, login: str) -> FilePlaces:
    """The places of a person. Theirs on the server is made when they come for the first time."""
    if not opening.in_browser:
        return FilePlaces()
    if opening.files is None:
        return FilePlaces(barred=True)
    own = opening.files / login
    with suppress(OSError):  # said when something is to lie there
        own.mkdir(mode=0o700, exist_ok=True)
    return FilePlaces(own)


def _known(folder: Callable[[], str]) -> Path:
    try:
        known = Path(folder())
        return known if known.is_dir() else Path.home()
    except RuntimeError:  # the system knows no home
        return Path.cwd()
