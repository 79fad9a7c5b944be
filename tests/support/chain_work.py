"""Offices with chains in the register, and stores that name them."""

from collections.abc import Mapping
from datetime import date

from secretariat.chains.keeping import ChainContent, RateDecision, add_chain, name_chain
from secretariat.chains.size import ChainSize
from secretariat.office import Office, open_office
from secretariat.staff import Person
from tests.support.rehearsal import OPENED, PEOPLE

SMALL = ChainSize("retail", 30_000_000, 40, (120_000_000, 90_000_000, 80_000_000))
LARGE = ChainSize("retail", 900_000_000, 1200)


def enter(
    office: Office,
    person: Person,
    name: str,
    rate: int = 5,
    *spellings: str,
    size: ChainSize = SMALL,
    from_on: date | None = None,
    headquarters: str | None = "見本フーズ株式会社",
) -> str:
    """A chain that has to be taken into the register; gives its number."""
    content = ChainContent(name, headquarters, None, size)
    number = add_chain(office, person, content, RateDecision(rate, "本部の決算書で確認", from_on), spellings)
    assert isinstance(number, str), number
    return number


def fill_chains(url: str) -> Mapping[str, str]:
    """A small chain that a store at OPENED names, a large one, one whose size nobody knows; numbers by name."""
    office = open_office(url, now=OPENED)
    try:
        numbers = {
            "small": enter(office, PEOPLE["mai"], "見本堂", 5, "ミホンドウ"),
            "large": enter(office, PEOPLE["mai"], "見本マート", 2, size=LARGE, headquarters="見本リテール株式会社"),
            "unknown": enter(office, PEOPLE["mai"], "見本石油", 2, size=ChainSize(), headquarters=None),
        }
        assert name_chain(office, PEOPLE["rin"], numbers["small"], "みほんチェーン") is None
        return numbers
    finally:
        office.engine.dispose()
