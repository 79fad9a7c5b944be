"""Giving a password: typed twice, since nobody sees it."""

from screens.form import Entry
from secretariat.passwords import PASSWORD_LENGTH, check_password
from secretariat.refusal import Message

PASSWORD, AGAIN = "password", "again"


def password_entries(first: str, second: str) -> tuple[Entry, Entry]:
    """The two fields, with their labels."""
    longest = PASSWORD_LENGTH[1]
    return Entry(PASSWORD, first, password=True, longest=longest), Entry(AGAIN, second, password=True, longest=longest)


def password_fault(password: str, again: str) -> tuple[Message, str] | None:
    """What is wrong with what was typed, and in which field."""
    if refused := check_password(password):
        return refused.message, PASSWORD
    return None if password == again else (Message("screen_form.passwords_differ"), AGAIN)
