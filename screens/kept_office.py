"""The office that the screens keep open: opened in a thread behind the log-in, given back when they end."""

from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING, Final

from screens.away import says_away
from screens.opening import Opening, choose_password, enter_shared, log_in, open_office
from screens.places import PLACES, load_screen
from secretariat.loading import uncollected
from secretariat.refusal import OfficeUnavailable, Refusal

if TYPE_CHECKING:
    from secretariat.office import Office
    from secretariat.staff import Person

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
        self._is_shared = False
        self._keeping = Lock()
        self._throwaway: TemporaryDirectory[str] | None = None
        self._copies: TemporaryDirectory[str] | None = None

    def open(self, opening: Opening) -> Refusal | None:
        """Makes ready for people to be let in: an embedded office is opened if it is not open yet, or says why not. For a thread."""
        if self._office is not None:
            return None
        with uncollected():
            opened = open_office(opening)
        if isinstance(opened, Refusal):
            return opened
        if opened is not None:
            self.keep(opened)
        return None

    def let_in(self, opening: Opening, login: str, password: str) -> "tuple[Office, Person] | Refusal":
        """A person and the office as they work in it: a shared one by connections of their own. For a thread."""
        if self._office is not None:
            person = log_in(self._office, login, password)
            return person if isinstance(person, Refusal) else (self._office, person)
        entered = enter_shared(opening, login, password)
        if isinstance(entered, Refusal):
            return entered
        office, person = entered
        self._is_shared = True
        return self.keep(office), person

    def choose_password(self, opening: Opening, login: str, present: str, chosen: str) -> "tuple[Office, Person] | Refusal":
        """Somebody's own password: from then on they work by the new one. For a thread."""
        before = self._office if self._is_shared else None
        refused = choose_password(self._office if before is None else None, opening, login, present, chosen)
        if refused is not None:
            return refused
        if before is not None:
            # its connections were made with the old one, and the server lets no other in with that
            self._office = None
        answer = self.let_in(opening, login, chosen)
        if before is not None:
            before.close()
        return answer

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

    def leave(self) -> None:
        """Nobody is logged in any more: connections that were a person's own are given back."""
        if self._is_shared and self._office is not None:
            self._office.close()
            self._office = None

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
