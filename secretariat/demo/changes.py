"""What changes in the demo's office: chains in the register, a store that came to another operator, reports of changes, a mixed shop."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from models.vocabulary import FRANCHISE_JAPANESE, ApplicationStatus, Franchise, Industry, StoreKind
from models.vocabulary_succession import SuccessionKind
from secretariat.amendments.reporting import amend
from secretariat.casework.desk import decide_application
from secretariat.chains.keeping import ChainContent, RateDecision, add_chain
from secretariat.chains.size import ChainSize
from secretariat.clock import japan_day
from secretariat.demo.generator import Generator, Shares
from secretariat.demo.required import accept, require
from secretariat.demo.reviewers import APPLICATIONS
from secretariat.demo.season import Season
from secretariat.demo.senders import Sender
from secretariat.demo.writing import Row
from secretariat.intake.applications import take_in_applications
from secretariat.intake.submission import Submission
from secretariat.office import Office
from secretariat.screening.decision import Command
from secretariat.screening.records import load_submissions
from secretariat.staff import Person
from secretariat.succession.recording import Taken, record_succession

_BEFORE: Final = timedelta(minutes=25)  # before the office's present
_ORDINARY: Final = Shares(faults=0, slips=0, elsewhere=0, again=0, duplicates=0)
_PLACE: Final = ("store_name", "store_name_kana", "postal_code", "prefecture", "city", "street", "building", "phone")
_SMALL: Final = ChainSize(Industry.RETAIL, 30_000_000, 42, (86_000_000, 91_000_000, 78_000_000))
_LARGE: Final = ChainSize(Industry.RETAIL, 1_200_000_000, 2_300)


def let_change(season: Season, people: Mapping[str, Person], generator: Generator, sender: Sender, folder: Path, present: datetime) -> None:
    """Does it all shortly before the present; stores that are registered are those of the season. Raises UnexpectedRefusalError."""
    office = season.at(present - _BEFORE)
    small, large = generator.chain_names[:2]
    note = "本部の直近3期の決算書で確認"
    require(add_chain(office, people["mai"], ChainContent(small, f"株式会社{small}本部", None, _SMALL), RateDecision(5, note)))
    require(add_chain(office, people["mai"], ChainContent(large, f"株式会社{large}本部", None, _LARGE), RateDecision(2, note)))
    registered = _registered(office)
    if not registered:
        return
    member, successor, spare = generator.applications(sender.sketch, 3, _ORDINARY)
    member |= {"franchise": FRANCHISE_JAPANESE[Franchise.MEMBER], "chain_name": small}
    (before, theirs), *others = registered
    successor |= {column: getattr(theirs, column) for column in _PLACE}
    arrival = office.clock.now()
    path = sender.write([member, successor], arrival, folder)
    result = require(take_in_applications(office, people["rin"], path, sender.number, arrival))
    season.tally.add(result)
    _take_over(office, people["rin"], result.numbers[-1], before)
    _report(office, people["rin"], [number for number, _ in others] or [before], spare)
    _choose_industry(office, people["ren"], result.numbers[0])


def _registered(office: Office) -> list[tuple[str, Submission]]:
    """Shops of corporations that give points, the first ones, and what their applications say."""
    a, day = APPLICATIONS.c, japan_day(office.clock.now())
    with office.reading() as session:
        wanted = sa.select(a.id, a.number).where(a.status == ApplicationStatus.REGISTERED.value, a.start_on <= day).order_by(a.id).limit(40)
        numbers = {row[0]: str(row[1]) for row in session.execute(wanted)}
        submissions = load_submissions(session, list(numbers))
    found = [(numbers[key], submissions[key]) for key in sorted(submissions)]
    return [(number, said) for number, said in found if said.corporate_number is not None and said.store_kind == StoreKind.FIXED]


def _take_over(office: Office, person: Person, successor: str, before: str) -> None:
    """The store came to another operator a few days ago."""
    taken = Taken(SuccessionKind.TRANSFER, japan_day(office.clock.now()) - timedelta(days=3), "事業譲渡契約書の写しで確認")
    accept(record_succession(office, person, successor, before, taken))


def _report(office: Office, person: Person, numbers: Sequence[str], spare: Row) -> None:
    """A new telephone number, which is accepted at once, and a new name, which waits for somebody else."""
    today, number = japan_day(office.clock.now()), numbers[0]
    require(amend(office, person, number, [("phone", str(spare["phone"]))], today, "電話での届出"))
    other = [("store_name", str(spare["store_name"])), ("store_name_kana", str(spare["store_name_kana"]))]
    require(amend(office, person, numbers[-1], other, today, "書面での届出"))


def _choose_industry(office: Office, person: Person, number: str) -> None:
    """A shop that sells and serves."""
    with office.reading() as session:
        key = session.execute(sa.select(APPLICATIONS.c.id).where(APPLICATIONS.c.number == number)).scalar_one()
        declared = load_submissions(session, [key])[key].industry_class
    chosen = Industry.SERVICES if declared == Industry.RETAIL else Industry.RETAIL
    command = Command("choose-industry", note="売上の内訳では、店内での提供が主", industry=chosen.value)
    accept(decide_application(office, person, number, command))
