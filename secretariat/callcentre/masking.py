"""What is shown of personal data to whoever may not see applications: enough to compare with what a caller says, not enough to tell."""

from typing import Final

from secretariat.identifiers import show_phone
from secretariat.permissions import may
from secretariat.staff import Person
from secretariat.text import norm

STAR: Final = "*"
DIGITS_LEFT: Final = 4
HIDDEN: Final = STAR * 3  # always as many: how long what is hidden is tells nothing


def is_masked(person: Person) -> bool:
    """Whether what is personal is masked for the person: not for those who may look at applications anyway."""
    return may(person.role, "show") is not None


def masked_phone(digits: str) -> str:
    """A telephone number, as it is kept or written, with its last four digits: ****-**-0001. Hyphens stay where they are usual.

    What a shared office's database has masked for the call centre already is given as it is.
    """
    if STAR in digits:
        return digits
    written = show_phone(digits)
    count = sum(character.isdigit() for character in written)
    hidden = count - DIGITS_LEFT if count > DIGITS_LEFT else count
    masked = ""
    for character in written:
        hide = character.isdigit() and hidden > 0
        masked += STAR if hide else character
        hidden -= hide
    return masked


def masked_name(text: str) -> str:
    """A person's name with its first character: 見***; empty where there is none."""
    stripped = text.strip()
    return stripped[0] + HIDDEN if stripped else ""


def masked_business(name: str, representative: str) -> str:
    """The name of a business, masked only where it bears its owner's.

    With a representative whom the database has masked already the name is too.
    """
    if representative.endswith(HIDDEN):
        return name
    person = norm(representative)
    return masked_name(name) if person and person in norm(name) else name


def masked_address(street: str) -> str:
    """What of an address lies behind prefecture and city (street or building), all of it hidden; empty where there is none."""
    return HIDDEN if street.strip() else ""
