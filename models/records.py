"""All records at once, for the migrations: importing this fills `metadata`."""

from models import application, cutoff, journal, kit, merchant, office, presence, provider, saved_view, search, staging
from models.base import metadata

__all__ = [
    "application",
    "cutoff",
    "journal",
    "kit",
    "merchant",
    "metadata",
    "office",
    "presence",
    "provider",
    "saved_view",
    "search",
    "staging",
]
