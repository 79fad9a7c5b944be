"""Words of figures: by what cases are counted, and what books of days hold. Imports no SQLModel."""

from enum import StrEnum


class Dimension(StrEnum):
    """By what applications are counted, and parcels by the last one. Keys are texts: ids, words, days as ISO 8601, blank for none."""

    PROVIDER = "provider"  # its id
    PREFECTURE = "prefecture"
    INDUSTRY = "industry"
    START = "start"  # the start day of the cutoff to which it belongs
    RECEIVED = "received"  # the day of its arrival, in Japan
    DUE = "due"  # the end of its standard processing time
    PREFECTURE_RECEIVED = "prefecture-received"  # both, of what is ours to move
    KIT = "kit"


class BookKind(StrEnum):
    """What a person's book of a day holds."""

    LOOK = "look"
    EXPORT = "export"
