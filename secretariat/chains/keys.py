"""What a chain's name is matched by."""

from secretariat.text import norm


def chain_key(name: str | None) -> str | None:
    """The name as it is compared, without legal form, signs and case; None where nothing is left of it."""
    return (norm(name) or None) if name is not None else None
