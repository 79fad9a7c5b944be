"""The office that the screens keep open: opened in a thread behind the log-in, given back when they end."""

from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING, Final

from screens.away import says_away
from screens.opening import Opening, open_office
from screens.places import PLACES, load_screen
from secretariat.loading import uncollected
from secretariat.refusal import OfficeUnavailable, Refusal

if TYPE_CHECKING:
    from secretariat.office import Office

FIRST_SCREENS: Final = ("home", "queue")


def load_first_screens() -> None:
    """Loads what people see first; for a thread, while they are being let in."""
    with uncollected():
        for name in FIRST_SCREENS:
            load_screen(PLACES[name])


class KeptOffice:
    """One office at most, the folder of one that is only there to try things in, and copies of evidence that a viewer was shown."""

    def __init__(self) -> None:
        self._office: Office | None = None
        self._keeping = Lock()
        self._throwaway: TemporaryDirectory[str] | None = None
        self._copies: TemporaryDirectory[str] | None = None

    def open(self, opening: Opening) -> "Office | Refusal":
        """The office, opened if it is not open yet; for a thread."""
        if self._office is not None:
            return self._office
        with uncollected():
            opened = open_office(opening)
        return opened if isinstance(opened, Refusal) else self.keep(opened)

    def keep(self, office: "Office") -> "Office":
        """The office is kept from now on; one that is open twice is given back at once."""
        with self._keeping:
            if self._office is not None and self._office.engine is not office.engine:
                office.close()
                return self._office
            self._office = office
            return office

    def answers(self) -> bool:
        """Whether the office's server answers; for a thread."""
        from secretariat.office import with_programme_in_force

        try:
            if self._office is not None:
                with_programme_in_force(self._office)
        except OfficeUnavailable as unavailable:
            return not says_away(unavailable.refusal)
        return True

    def throwaway_folder(self) -> Path:
        """A new folder that goes with the office; an earlier one goes now."""
        if self._throwaway is not None:
            self._throwaway.cleanup()
        self._throwaway = TemporaryDirectory(prefix="secretariat-demo-")
        return Path(self._throwaway.name)

    def copies_folder(self) -> Path:
        """Where copies of evidence are opened from, for as long as the person is logged in."""
        if self._copies is None:
            self._copies = TemporaryDirectory(prefix="secretariat-copies-", ignore_cleanup_errors=True)
        return Path(self._copies.name)

    def forget_copies(self) -> None:
        """Takes the copies away; one that a viewer still holds may stay."""
        if self._copies is not None:
            self._copies.cleanup()
            self._copies = None

    def give_back(self) -> None:
        """Nobody asks it anything any more; a throwaway one goes altogether."""
        if self._office is not None:
            self._office.close()
        self.forget_copies()
        if self._throwaway is not None:
            self._throwaway.cleanup()
