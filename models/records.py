"""All records at once, for the migrations: importing this fills `metadata`."""

from models import (
    application,
    cutoff,
    evidence,
    grant,
    journal,
    kit,
    merchant,
    office,
    presence,
    provider,
    saved_view,
    search,
    security_review,
    staging,
)
from models.base import metadata

__all__ = [
    "application",
    "cutoff",
    "evidence",
    "grant",
    "journal",
    "kit",
    "merchant",
    "metadata",
    "office",
    "presence",
    "provider",
    "saved_view",
    "search",
    "security_review",
    "staging",
]
