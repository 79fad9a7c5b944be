"""What the screens of quality ask of the office: how many weeks are counted, and the paper to a provider."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from screens.dialog import ChooseDialog, numbered
from screens.office_screen import OfficeScreen
from secretariat.file_system import unwritable
from secretariat.office import Office
from secretariat.providers.quality import MOST_WEEKS, WEEKS_SHOWN, QualityCard
from secretariat.providers.quality_notice import quality_notice
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

WEEKS: Final = (1, 4, WEEKS_SHOWN, 2 * WEEKS_SHOWN, MOST_WEEKS)


def choose_weeks(screen: OfficeScreen, weeks: int, then: Callable[[int], None]) -> None:
    """Asks how many weeks are to be counted, the present one included."""
    choices = numbered(screen.words("screen_quality.weeks_of", count=known) for known in WEEKS)

    def chosen(key: str | None) -> None:
        if key is not None:
            then(WEEKS[int(key) - 1])

    screen.app.push_screen(ChooseDialog(screen.words("screen_quality.weeks"), choices, WEEKS.index(weeks)), chosen)


def write_notice(office: Office, person: Person, card: QualityCard, path: Path) -> Refusal | None:
    """Writes the paper about the days of a card; runs in a thread, so nothing here touches a widget. A file that is there stays."""
    from exports.letters import unprintable_in, write_letters  # loads reportlab: not before somebody wants the paper

    notice = quality_notice(office, person, card.number, card.span.first, card.span.last)
    if isinstance(notice, Refusal):
        return notice
    if missing := unprintable_in(notice):
        return refuse(RefusalCode.INVALID_VALUE, "cli.unprintable", characters=missing)
    if path.exists():
        return refuse(RefusalCode.INVALID_VALUE, "screen_quality.file_exists", path=str(path))
    try:
        write_letters([notice], path, created=office.clock.now())
    except OSError as error:
        return unwritable(path, error)
    return None
